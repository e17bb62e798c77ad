//! What keeps the records safe: the passphrase, the recovery key, backups. One page, so that whoever only ever sees the interface finds it.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::screen::backup::BackupScreen;
use crate::interface::app::screen::protect::{ProtectScreen, Purpose};
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::text::i18n::keys::app;

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Encrypt what lies here unencrypted.
    Protect,
    /// Change the passphrase.
    Change,
    /// Make another recovery key.
    Recovery,
    /// Make a backup.
    BackUp,
}

/// The state of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SafetyScreen {
    /// The marked line.
    pub cursor: ListCursor,
}

impl SafetyScreen {
    /// The page with the first line marked.
    pub fn new() -> SafetyScreen {
        SafetyScreen::default()
    }

    /// The lines, in the order of their digits.
    pub fn entries(core: &Core) -> Vec<Entry> {
        let mut entries = match core.is_encrypted {
            true => vec![Entry::Change, Entry::Recovery],
            false if core.may_protect => vec![Entry::Protect],
            false => Vec::new(),
        };
        entries.push(Entry::BackUp);
        entries
    }

    fn choose(&mut self, at: usize, core: &mut Core) -> Step {
        let protect = |purpose| Step::open(Screen::Protect(ProtectScreen::of(purpose)));
        match SafetyScreen::entries(core).get(at) {
            // Of two windows only one changes the keys.
            Some(Entry::Change | Entry::Recovery) if !core.may_write() => {
                core.warn(app::refused_read_only());
                Step::stay()
            }
            Some(Entry::Protect) => protect(Purpose::Encrypt(None)),
            Some(Entry::Change) => protect(Purpose::Change),
            Some(Entry::Recovery) => protect(Purpose::Recovery),
            Some(Entry::BackUp) => Step::open(Screen::Backup(BackupScreen::new(core))),
            None => Step::stay(),
        }
    }
}

impl Frame for SafetyScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![
            Context::Safety,
            Context::List,
            Context::Anywhere,
            Context::Always,
        ]
    }

    fn act(&mut self, action: Action, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let count = SafetyScreen::entries(core).len();
        match action {
            Action::Digit(digit) => match self.cursor.digit(digit, count) {
                Typed::Chose(at) => return Some(self.choose(at, core)),
                Typed::Marked(_) => {}
                Typed::None => core.say(app::no_such_line(i64::from(digit).to_string(), count)),
            },
            Action::Enter | Action::Take => return Some(self.choose(self.cursor.at, core)),
            Action::Up => self.cursor.step(-1, count),
            Action::Down => self.cursor.step(1, count),
            Action::First => self.cursor.first(),
            Action::Last => self.cursor.last(count),
            _ => return None,
        }
        Some(Step::stay())
    }

    fn refresh(&mut self, core: &mut Core, _ctx: &Ctx<'_>) {
        self.cursor.clamp(SafetyScreen::entries(core).len());
    }

    fn digits(&self, core: &Core) -> Option<String> {
        match SafetyScreen::entries(core).len() {
            1 => Some("1".to_owned()),
            count => Some(format!("1-{count}")),
        }
    }
}
