//! Means of verification in words.

use crate::form::model::instrument::Means;
use crate::form::model::question::Verify;
use crate::record::session::answer::Strength;
use crate::record::session::event::Owner;
use crate::text::i18n::keys::{evidence, means as say, question};
use crate::text::i18n::phrase::{Arg, Phrase};

/// A means in words.
pub fn words(means: Means) -> Phrase {
    match means {
        Means::Document => say::document(),
        Means::Observation => say::observation(),
        Means::Cases => say::cases(),
        Means::Law => say::law(),
        Means::Data => say::data(),
        Means::Manager => say::manager(),
        Means::Staff => say::staff(),
        Means::Beneficiary => say::beneficiary(),
        Means::External => say::external(),
    }
}

/// Several in words.
pub fn list(kinds: impl IntoIterator<Item = Means>) -> Arg {
    Arg::List(
        kinds
            .into_iter()
            .map(|kind| Arg::from(words(kind)))
            .collect(),
    )
}

/// The kinds that a question names and that are no interviews: one of them, or another of their sort, is enough where it asks for no
/// partner.
fn seen(verify: &Verify) -> Vec<Means> {
    let any = verify.any.iter().copied();
    any.filter(|kind| !kind.is_interview()).collect()
}

/// What the highest level needs, in a few words by the rule of [`weak`](crate::engine::score::question::weak); `None` when the question
/// names nothing.
pub fn asked(verify: &Verify) -> Option<Phrase> {
    let (seen, partners) = (seen(verify), verify.partners.iter().copied());
    Some(match (verify.any.is_empty(), verify.partners.is_empty()) {
        (true, true) => return None,
        (false, true) if seen.is_empty() => question::evidence_asks_anything(),
        (false, true) => question::evidence_asks_seen(list(seen)),
        // One kind and its partners: all of them together are what it asks for.
        (_, false) if verify.any.len() < 2 => question::evidence_asks(list(verify.all())),
        (_, false) => {
            question::evidence_asks_with(list(partners), list(verify.any.iter().copied()))
        }
    })
}

/// The same as a sentence, with the other way there is.
pub fn asked_in_full(verify: &Verify) -> Phrase {
    let (seen, partners) = (seen(verify), verify.partners.iter().copied());
    match (verify.any.is_empty(), verify.partners.is_empty()) {
        (true, true) => evidence::asks_nothing(),
        (false, true) if seen.is_empty() => evidence::enough_anything(),
        (false, true) => evidence::enough_seen(list(seen)),
        (true, false) => evidence::enough_partners(list(partners)),
        (false, false) => evidence::enough_with(list(partners), list(verify.any.iter().copied())),
    }
}

/// A strength in words.
pub fn strength_words(strength: Strength) -> Phrase {
    match strength {
        Strength::Usual => say::usual(),
        Strength::Strong => say::strong(),
        Strength::Weak => say::weak(),
    }
}

/// Who should act, in words.
pub fn owner_words(owner: Owner) -> Phrase {
    match owner {
        Owner::Service => say::service(),
        Owner::Municipality => say::municipality(),
        Owner::Ministry => say::ministry(),
        Owner::Police => say::police(),
        Owner::Prosecutor => say::prosecutor(),
        Owner::Court => say::court(),
        Owner::Other => say::other(),
    }
}
