//! A bundle for another laptop: to whom, into which folder, and the key of this laptop, so that the other side can send one here. Nothing
//! is sent by the program; the file is carried over. What is typed as a key is checked as its box is left.

use crate::exchange::bundle::keys::{BEGINS, RECIPIENT_SIGNS, is_recipient};
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Effect, Order, Ticket};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::msg::Outcome;
use crate::interface::app::screen::export::how_far;
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::text_field::TextField;
use crate::interface::app::transfer::{OwnKey, Transfer, Transferred};
use crate::text::i18n::keys::{app, bundle, export, looks, transfer as say};
use crate::text::i18n::phrase::Phrase;

/// The lines, in the order of their digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// The key of the laptop that reads it.
    To,
    /// Where it is written.
    Folder,
    /// Write it.
    Write,
    /// Write the key of this laptop to a file.
    KeepKey,
}

/// All lines.
pub const LINES: [Line; 4] = [Line::To, Line::Folder, Line::Write, Line::KeepKey];

/// The state of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BundleScreen {
    /// The marked line.
    pub cursor: ListCursor,
    /// The key of the other laptop, checked.
    pub to: Option<String>,
    /// The folder; `None` is the exports folder beside the data.
    pub folder: Option<String>,
    /// The box that is open: of the key, or of the folder.
    pub typing: Option<(Line, TextField)>,
    /// The key of this laptop, once it is known.
    pub own: Option<OwnKey>,
    /// What was written last.
    pub written: Option<Phrase>,
    /// What is on its way, and for which line; the key of this laptop has none.
    at_work: Option<(Ticket, Option<Line>)>,
    is_stopping: bool,
}

impl BundleScreen {
    /// The page, with the folder of exports.
    pub fn new(core: &Core) -> BundleScreen {
        BundleScreen {
            folder: core.settings.exports.clone(),
            ..BundleScreen::default()
        }
    }

    /// The folder as it is shown.
    pub fn folder_shown<'a>(&'a self, core: &'a Core) -> &'a str {
        self.folder.as_ref().unwrap_or(&core.folders.exports)
    }

    fn is_writing(&self) -> bool {
        matches!(self.at_work, Some((_, Some(Line::Write))))
    }

    fn choose(&mut self, at: usize, core: &mut Core) -> Step {
        let Some(line) = LINES.get(at).copied() else {
            return Step::stay();
        };
        self.cursor = ListCursor::on(at);
        if self.at_work.is_some() {
            return Step::stay();
        }
        match line {
            Line::To => self.open(line, self.to.clone()),
            Line::Folder => self.open(line, self.folder.clone()),
            Line::Write => return self.write(core),
            Line::KeepKey => return self.keep_key(core),
        }
        Step::stay()
    }

    fn open(&mut self, line: Line, text: Option<String>) {
        let field = TextField::line(&text.unwrap_or_default());
        self.typing = Some((line, field));
    }

    fn order(&mut self, line: Option<Line>, what: Transfer, core: &mut Core) -> Step {
        let effect = core.effect(Order::Transfer(what));
        self.at_work = Some((effect.ticket, line));
        Step::effects(vec![effect])
    }

    fn write(&mut self, core: &mut Core) -> Step {
        let Some(to) = self.to.clone() else {
            core.say(say::no_key_yet());
            return Step::stay();
        };
        if core.work.is_some() {
            core.say(app::at_work());
            return Step::stay();
        }
        let what = Transfer::Send {
            session: core.open.as_ref().map(|open| open.session.id),
            to,
            folder: self.folder.clone(),
        };
        core.say(say::writing());
        self.order(Some(Line::Write), what, core)
    }

    fn keep_key(&mut self, core: &mut Core) -> Step {
        let Some(key) = self.own.clone() else {
            core.say(say::key_comes());
            return Step::stay();
        };
        let folder = self.folder.clone();
        self.order(Some(Line::KeepKey), Transfer::KeepKey { key, folder }, core)
    }

    fn stop(&mut self, core: &mut Core) -> Step {
        let Some((ticket, _)) = self.at_work else {
            return Step::stay();
        };
        self.is_stopping = true;
        core.say(export::stopping());
        Step::effects(vec![core.effect(Order::Stop(ticket))])
    }

    /// What is typed into the open box: it is checked as the box is left.
    fn act_in_box(&mut self, action: Action, core: &mut Core) -> Option<Step> {
        let columns = box_columns(core);
        let (line, field) = self.typing.as_mut()?;
        let leaves = matches!(
            action,
            Action::Enter | Action::NextArea | Action::PreviousArea
        );
        match action {
            Action::Back => self.typing = None,
            _ if leaves && self.at_work.is_some() => {}
            _ if leaves && *line == Line::Folder => return Some(self.leave_folder(core)),
            _ if leaves => self.leave_key(core),
            _ if field.act(action, columns) => {}
            _ => return None,
        }
        Some(Step::stay())
    }

    fn leave_key(&mut self, core: &mut Core) {
        let Some((_, field)) = &self.typing else {
            return;
        };
        if field.text().trim().is_empty() {
            self.to = None;
            self.typing = None;
            return;
        }
        match checked(field.text(), self.own.as_ref()) {
            Ok(key) => {
                self.to = Some(key);
                self.typing = None;
            }
            Err(why) => core.complain(why),
        }
    }

    fn leave_folder(&mut self, core: &mut Core) -> Step {
        let Some((_, field)) = &self.typing else {
            return Step::stay();
        };
        let typed = field.text().trim().to_owned();
        if typed.is_empty() {
            self.folder = None;
            self.typing = None;
            return Step::stay();
        }
        let effect = core.effect(Order::TryFolder(typed));
        self.at_work = Some((effect.ticket, Some(Line::Folder)));
        core.say(looks::trying());
        Step::effects(vec![effect])
    }

    fn told(&mut self, told: &Transferred, core: &mut Core) {
        match told {
            Transferred::OwnKey(key) => self.own = Some(key.clone()),
            Transferred::Sent { path, count } => {
                let said = bundle::made(path.as_str(), *count);
                self.written = Some(said.clone());
                core.say(said);
                core.name_carrier_of(path);
            }
            _ => {}
        }
    }
}

/// The key that was typed, without the blanks that a copy by hand may have; or what is wrong with it.
fn checked(typed: &str, own: Option<&OwnKey>) -> Result<String, Phrase> {
    let key: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let count = key.chars().count();
    let wanted = i64::try_from(RECIPIENT_SIGNS).unwrap_or_default();
    if !key.to_lowercase().starts_with(BEGINS) {
        return Err(say::to_begins(BEGINS));
    }
    if count != RECIPIENT_SIGNS {
        return Err(say::to_count(wanted, i64::try_from(count).unwrap_or(0)));
    }
    if !is_recipient(&key) {
        return Err(say::to_typo());
    }
    match own.is_some_and(|own| own.recipient == key) {
        true => Err(say::to_own()),
        false => Ok(key),
    }
}

impl Frame for BundleScreen {
    fn takes_path(&self) -> bool {
        matches!(self.typing, Some((Line::Folder, _)))
    }

    fn contexts(&self, _core: &Core) -> Vec<Context> {
        if self.typing.is_some() {
            return vec![Context::Line, Context::Always];
        }
        // Whoever presses it again does not wait for the end.
        let at_work = (self.is_writing() && !self.is_stopping).then_some(Context::AtWork);
        let all = [
            Context::Transfer,
            Context::List,
            Context::Anywhere,
            Context::Always,
        ];
        at_work.into_iter().chain(all).collect()
    }

    fn opened(&mut self, core: &mut Core, _ctx: &Ctx<'_>) -> Vec<Effect> {
        self.order(None, Transfer::OwnKey, core).effects
    }

    fn act(&mut self, action: Action, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        if self.typing.is_some() {
            return self.act_in_box(action, core);
        }
        match action {
            Action::Digit(digit) => match self.cursor.digit(digit, LINES.len()) {
                Typed::Chose(at) => return Some(self.choose(at, core)),
                Typed::Marked(_) => {}
                Typed::None => {
                    core.say(app::no_such_line(i64::from(digit).to_string(), LINES.len()))
                }
            },
            Action::Enter | Action::Take => return Some(self.choose(self.cursor.at, core)),
            Action::StopWork => return Some(self.stop(core)),
            Action::Up => self.cursor.step(-1, LINES.len()),
            Action::Down => self.cursor.step(1, LINES.len()),
            Action::First => self.cursor.first(),
            Action::Last => self.cursor.last(LINES.len()),
            _ => return None,
        }
        Some(Step::stay())
    }

    fn paste(&mut self, text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let (_, field) = self.typing.as_mut()?;
        let left = field.paste(text);
        if left > 0 {
            core.warn(app::paste_cut(left));
        }
        Some(Step::stay())
    }

    fn done(&mut self, ticket: Ticket, outcome: &Outcome, core: &mut Core, _ctx: &Ctx<'_>) -> Step {
        let is_it = |(known, _): &mut (Ticket, Option<Line>)| *known == ticket;
        if let (Outcome::Progress(progress), Some(_)) =
            (outcome, self.at_work.filter(|(known, _)| *known == ticket))
        {
            core.say(how_far(progress));
            return Step::stay();
        }
        let Some((_, line)) = self.at_work.take_if(is_it) else {
            return Step::stay();
        };
        self.is_stopping = false;
        match outcome {
            Outcome::Transfer(told) => self.told(told, core),
            Outcome::FolderTried(path) if line == Some(Line::Folder) => {
                self.folder = Some(path.clone());
                self.typing = None;
                core.message = None;
                core.name_carrier_of(path);
            }
            Outcome::Written { path, .. } => {
                let said = say::key_kept(path.as_str());
                self.written = Some(said.clone());
                core.say(said);
            }
            Outcome::Stopped => core.say(export::stopped()),
            _ => {}
        }
        Step::stay()
    }

    fn digits(&self, _core: &Core) -> Option<String> {
        self.typing.is_none().then(|| format!("1-{}", LINES.len()))
    }
}
