//! A folder that carries its files to other computers is named wherever one is chosen, and a folder of this computer is offered.

use crate::base::carrier::Carrier;
use crate::interface::app::core::Core;
use crate::interface::app::screen::settings::DATA_OPTION;
use crate::text::i18n::keys::place as say;
use crate::text::i18n::phrase::{Arg, Phrase};

impl Core {
    /// Names what carries the data elsewhere.
    pub fn name_carrier(&mut self) {
        if let Some(carrier) = self.folders.carrier {
            self.warn(data(carrier));
        }
    }

    /// Names what carries a file elsewhere.
    pub fn name_carrier_of(&mut self, path: &str) {
        if let Some(carrier) = Carrier::named(path) {
            self.warn(file(path, carrier));
        }
    }
}

/// What is said of the data.
pub fn data(carrier: Carrier) -> Phrase {
    say::data_carried(name(carrier), DATA_OPTION)
}

/// What is said of something that is written into such a folder.
pub fn file(path: impl Into<Arg>, carrier: Carrier) -> Phrase {
    say::file_carried(path, name(carrier))
}

/// What is said where a reason for beginning there is asked.
pub fn reason_help(carrier: Carrier) -> Phrase {
    say::reason_help(name(carrier), DATA_OPTION)
}

/// What carries the data, inside a sentence.
pub fn name(carrier: Carrier) -> Arg {
    carrier
        .name()
        .map_or_else(|| say::network().into(), Arg::from)
}
