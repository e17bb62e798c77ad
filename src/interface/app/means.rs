//! Means of verification in words.

use crate::form::model::instrument::Means;
use crate::record::session::answer::Strength;
use crate::record::session::event::Owner;
use crate::text::i18n::keys::means as say;
use crate::text::i18n::phrase::Phrase;

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
