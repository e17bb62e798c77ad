//! What to do about a problem whose words do not say it and for which nothing nearer was proposed.

use crate::text::diag::code::Code;
use crate::text::i18n::keys::expr as say;
use crate::text::i18n::phrase::Phrase;

/// The mend for problems of a kind; `None` where the words of the problem are the mend.
pub fn mend(code: Code) -> Option<Phrase> {
    Some(match code {
        Code::UnknownName => say::mend_name(),
        Code::UnexpectedCharacter | Code::UnexpectedToken => say::mend_token(),
        Code::UnexpectedEnd => say::mend_end(),
        Code::UnknownFunction => say::mend_function(),
        Code::ArgumentCount => say::mend_arguments(),
        Code::ReadsItself => say::mend_self_reference(),
        Code::BadPattern => say::mend_pattern(),
        Code::NotSupported => say::mend_not_supported(),
        Code::NotNodes => say::mend_not_nodes(),
        Code::NoSuchInstance => say::mend_list(),
        Code::UnknownColumn => say::mend_column(),
        _ => return None,
    })
}
