//! The key test: whatever is pressed is shown by its name, with what it does on the screen that help was opened over and with the keys
//! that do the same on every keyboard. Nothing is recorded here, and only Esc, twice in a row, leads out, so that every other key can
//! be tried.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::facts::Facts;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::keymap::help::{HelpRow, found, twin};
use crate::interface::app::keymap::key::{Key, KeyCode};
use crate::interface::app::screen::{Frame, Step};
use crate::text::i18n::keys::key_test as say;

/// So many of what came last are kept; no window shows more.
const KEPT: usize = 60;

/// What came from the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// A key.
    Key(Key),
    /// A paste of so many characters.
    Paste(usize),
}

/// The state of the key test.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyTestScreen {
    /// The contexts in which keys are explained.
    pub about: Vec<Context>,
    /// What conditions looked at when help was opened.
    pub facts: Facts,
    /// What came, the newest last.
    pub met: Vec<Met>,
}

impl KeyTestScreen {
    /// A key test that explains keys in these contexts.
    pub fn new(about: Vec<Context>, facts: Facts) -> KeyTestScreen {
        KeyTestScreen {
            about,
            facts,
            met: Vec::new(),
        }
    }

    /// Takes a key for what it is. Esc after Esc leaves.
    pub fn meet(&mut self, key: Key, core: &mut Core) -> Step {
        let esc = Key::plain(KeyCode::Esc);
        core.message = None;
        if key == esc && self.met.last() == Some(&Met::Key(esc)) {
            return Step::close();
        }
        if key == esc {
            core.say(say::esc_again());
        }
        self.keep(Met::Key(key));
        Step::stay()
    }

    fn keep(&mut self, met: Met) {
        self.met.push(met);
        let surplus = self.met.len().saturating_sub(KEPT);
        self.met.drain(..surplus);
    }

    /// What a key does there; `None` when it means nothing.
    pub fn means(&self, key: Key) -> Option<HelpRow> {
        found(&self.about, key, &self.facts)
    }

    /// What does the same as a key that some keyboards or terminals keep.
    pub fn twin(&self, key: Key) -> Option<String> {
        twin(&self.about, key)
    }
}

impl Frame for KeyTestScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![Context::Testing]
    }

    fn act(&mut self, _action: Action, _core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        None
    }

    fn paste(&mut self, text: &str, _core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        self.keep(Met::Paste(text.chars().count()));
        Some(Step::stay())
    }
}
