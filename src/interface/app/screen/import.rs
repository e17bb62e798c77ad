//! Taking over a bundle: first what it would bring is read through, session by session; Enter takes it over, Esc leaves nothing of it. The
//! last import can be undone on the same page. Reached from Home alone, so that nothing that is open changes under anybody's hands.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Order, Ticket};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::measure;
use crate::interface::app::msg::Outcome;
use crate::interface::app::reading::{self, LineKind, Page, PageLine};
use crate::interface::app::screen::home::NEWEST;
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::text_field::TextField;
use crate::interface::app::transfer::{Seen, Transfer, Transferred};
use crate::text::diag::Diagnostic;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{app, bundle, transfer as say};
use crate::text::i18n::phrase::Phrase;

/// The lines, in the order of their digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Choose the file.
    File,
    /// Undo the last import.
    Undo,
}

/// All lines.
pub const LINES: [Line; 2] = [Line::File, Line::Undo];

/// How far it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Stage {
    /// What can be done.
    #[default]
    List,
    /// The path of the file is typed.
    Path(TextField),
    /// The file is read and checked.
    Looking(TextField, Ticket),
    /// What it would bring, looked at under this ticket.
    Seen(Ticket, Box<Seen>),
    /// It is taken over.
    Taking(Ticket),
    /// What the last import was is read.
    Asking(Ticket),
    /// Whether the last import is to be undone.
    Undo(Phrase),
    /// It is being undone.
    Undoing(Ticket),
}

/// The state of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportScreen {
    /// The marked line.
    pub cursor: ListCursor,
    /// How far it is.
    pub stage: Stage,
    /// Why the file was not taken.
    pub refused: Option<Phrase>,
    /// The first line in view of what it would bring.
    pub offset: usize,
    /// Whether it was said that the data here lie open.
    was_warned: bool,
}

impl ImportScreen {
    /// The page with the first line marked.
    pub fn new() -> ImportScreen {
        ImportScreen::default()
    }

    fn choose(&mut self, at: usize, core: &mut Core) -> Step {
        self.cursor = ListCursor::on(at);
        match LINES.get(at) {
            Some(Line::File) => {
                self.refused = None;
                self.stage = Stage::Path(TextField::line(""));
                Step::stay()
            }
            Some(Line::Undo) => {
                let effect = core.effect(Order::Transfer(Transfer::LastImport));
                self.stage = Stage::Asking(effect.ticket);
                Step::effects(vec![effect])
            }
            None => Step::stay(),
        }
    }

    fn act_in_list(&mut self, action: Action, core: &mut Core) -> Option<Step> {
        match action {
            Action::Digit(digit) => match self.cursor.digit(digit, LINES.len()) {
                Typed::Chose(at) => return Some(self.choose(at, core)),
                Typed::Marked(_) => {}
                Typed::None => {
                    core.say(app::no_such_line(i64::from(digit).to_string(), LINES.len()))
                }
            },
            Action::Enter | Action::Take => return Some(self.choose(self.cursor.at, core)),
            Action::Up => self.cursor.step(-1, LINES.len()),
            Action::Down => self.cursor.step(1, LINES.len()),
            Action::First => self.cursor.first(),
            Action::Last => self.cursor.last(LINES.len()),
            _ => return None,
        }
        Some(Step::stay())
    }

    fn act_in_box(&mut self, action: Action, core: &mut Core) -> Option<Step> {
        let columns = box_columns(core);
        let Stage::Path(field) = &mut self.stage else {
            return None;
        };
        match action {
            Action::Back => self.stage = Stage::List,
            Action::Enter if field.text().trim().is_empty() => core.say(say::file_ask()),
            Action::Enter => {
                let field = field.clone();
                let order = Transfer::Look(field.text().trim().to_owned());
                let effect = core.effect(Order::Transfer(order));
                self.refused = None;
                self.stage = Stage::Looking(field, effect.ticket);
                core.say(say::checking());
                return Some(Step::effects(vec![effect]));
            }
            _ if field.act(action, columns) => {}
            _ => return None,
        }
        Some(Step::stay())
    }

    fn act_on_seen(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let page = isize::try_from(measure::content_rows(core.viewport)).unwrap_or(1);
        let Stage::Seen(ticket, seen) = &self.stage else {
            return None;
        };
        let (ticket, changes) = (*ticket, seen.nothing.is_none());
        let by = match action {
            Action::Enter if changes => return Some(self.take(ticket, core)),
            Action::Back => return Some(self.leave(core)),
            Action::Up | Action::Left => -1,
            Action::Down | Action::Right => 1,
            Action::Previous => -page,
            Action::Next | Action::Enter => page,
            Action::First => isize::MIN,
            Action::Last => isize::MAX,
            _ => return None,
        };
        // A key that moves nothing says so.
        self.scroll(by, core, ctx).then(Step::stay)
    }

    /// Takes it over; where the data lie open, that is said first, and done by the same key once more.
    fn take(&mut self, of: Ticket, core: &mut Core) -> Step {
        if !core.is_encrypted && !std::mem::replace(&mut self.was_warned, true) {
            core.warn(say::open_here());
            return Step::stay();
        }
        let effect = core.effect(Order::Transfer(Transfer::Take(of)));
        self.stage = Stage::Taking(effect.ticket);
        core.say(say::taking());
        Step::effects(vec![effect])
    }

    /// Back to the lines: nothing of it stays, here or with the store.
    fn leave(&mut self, core: &mut Core) -> Step {
        self.stage = Stage::List;
        core.say(say::left());
        Step::effects(vec![core.effect(Order::Transfer(Transfer::Forget))])
    }

    fn act_on_undo(&mut self, action: Action, core: &mut Core) -> Option<Step> {
        match action {
            Action::Enter => {
                let effect = core.effect(Order::Transfer(Transfer::Undo));
                self.stage = Stage::Undoing(effect.ticket);
                core.say(say::undoing());
                return Some(Step::effects(vec![effect]));
            }
            Action::Back => self.stage = Stage::List,
            _ => return None,
        }
        Some(Step::stay())
    }

    /// Moves the lines; says whether they moved.
    fn scroll(&mut self, by: isize, core: &Core, ctx: &Ctx<'_>) -> bool {
        let Stage::Seen(_, seen) = &self.stage else {
            return false;
        };
        let lines = lines(seen, &ctx.texts.first, reading::columns(core)).len();
        let last = lines.saturating_sub(measure::content_rows(core.viewport));
        let before = self.offset;
        self.offset = before.saturating_add_signed(by).min(last);
        self.offset != before
    }

    /// What is waited for.
    fn awaited(&self) -> Option<Ticket> {
        match &self.stage {
            Stage::Looking(_, ticket)
            | Stage::Taking(ticket)
            | Stage::Asking(ticket)
            | Stage::Undoing(ticket) => Some(*ticket),
            Stage::List | Stage::Path(_) | Stage::Seen(..) | Stage::Undo(_) => None,
        }
    }

    fn told(&mut self, ticket: Ticket, told: &Transferred, core: &mut Core) -> Step {
        self.stage = Stage::List;
        core.message = None;
        match told {
            Transferred::Seen(seen) => {
                self.offset = 0;
                self.was_warned = false;
                self.stage = Stage::Seen(ticket, seen.clone());
                return Step::stay();
            }
            Transferred::Taken => core.say(say::taken(digit_of(Line::Undo))),
            Transferred::Undone(said) => core.say(said.clone()),
            Transferred::LastImport(Some(question)) => {
                self.stage = Stage::Undo(question.clone());
                return Step::stay();
            }
            Transferred::LastImport(None) => core.say(bundle::nothing_to_undo()),
            Transferred::OwnKey(_) | Transferred::Sent { .. } => {}
        }
        // Home lists what is there now.
        Step::effects(vec![core.effect(Order::ListNewest(NEWEST))])
    }

    /// It came to nothing. Why a file was not taken stands under its box.
    fn failed(&mut self, outcome: &Outcome, core: &mut Core) {
        let stage = std::mem::take(&mut self.stage);
        let Stage::Looking(field, _) = stage else {
            return;
        };
        self.refused = match outcome {
            Outcome::Refused(why) => Some(why.clone()),
            Outcome::Failed(problems) => problems.0.first().map(Diagnostic::in_one),
            _ => None,
        };
        core.message = None;
        self.stage = Stage::Path(field);
    }
}

fn digit_of(line: Line) -> String {
    let at = LINES.iter().position(|known| *known == line);
    at.map_or(String::new(), |at| (at + 1).to_string())
}

impl Frame for ImportScreen {
    fn takes_path(&self) -> bool {
        matches!(self.stage, Stage::Path(_))
    }

    fn contexts(&self, _core: &Core) -> Vec<Context> {
        let own = match &self.stage {
            Stage::List => vec![Context::Transfer, Context::List],
            Stage::Path(_) => return vec![Context::Line, Context::Always],
            Stage::Looking(..) => return vec![Context::AtWork, Context::Always],
            Stage::Seen(_, seen) if seen.nothing.is_none() => {
                vec![Context::Taking, Context::Reading]
            }
            Stage::Seen(..) => vec![Context::Reading],
            Stage::Undo(_) => vec![Context::Hiding, Context::Reading],
            Stage::Taking(_) | Stage::Asking(_) | Stage::Undoing(_) => Vec::new(),
        };
        let all = [Context::Anywhere, Context::Always];
        own.into_iter().chain(all).collect()
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        match &self.stage {
            Stage::List => self.act_in_list(action, core),
            Stage::Path(_) => self.act_in_box(action, core),
            Stage::Looking(field, _) if action == Action::StopWork => {
                self.stage = Stage::Path(field.clone());
                core.say(say::left());
                Some(Step::stay())
            }
            Stage::Seen(..) => self.act_on_seen(action, core, ctx),
            Stage::Undo(_) => self.act_on_undo(action, core),
            // What is being written cannot be stopped, and does not take long.
            Stage::Taking(_) | Stage::Undoing(_) if action == Action::Back => {
                core.say(say::being_written());
                Some(Step::stay())
            }
            Stage::Looking(..) | Stage::Taking(_) | Stage::Asking(_) | Stage::Undoing(_) => None,
        }
    }

    fn paste(&mut self, text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let Stage::Path(field) = &mut self.stage else {
            return None;
        };
        let left = field.paste(text);
        if left > 0 {
            core.warn(app::paste_cut(left));
        }
        Some(Step::stay())
    }

    fn done(&mut self, ticket: Ticket, outcome: &Outcome, core: &mut Core, _ctx: &Ctx<'_>) -> Step {
        match outcome {
            Outcome::Progress(_) => Step::stay(),
            Outcome::Transfer(told) if self.awaited() == Some(ticket) => {
                self.told(ticket, told, core)
            }
            // Nobody waits for it any more.
            Outcome::Transfer(Transferred::Seen(_)) => {
                Step::effects(vec![core.effect(Order::Transfer(Transfer::Forget))])
            }
            _ if self.awaited() == Some(ticket) => {
                self.failed(outcome, core);
                Step::stay()
            }
            _ => Step::stay(),
        }
    }

    fn digits(&self, _core: &Core) -> Option<String> {
        (self.stage == Stage::List).then(|| format!("1-{}", LINES.len()))
    }

    fn refresh(&mut self, core: &mut Core, ctx: &Ctx<'_>) {
        self.scroll(0, core, ctx);
    }
}

/// The lines that say what a bundle would bring.
pub fn lines(seen: &Seen, catalog: &Catalog, columns: usize) -> Vec<PageLine> {
    let mut page = Page {
        lines: Vec::new(),
        columns,
        catalog,
        frame: catalog,
    };
    let mut add = |kind: LineKind, phrase: &Phrase| page.add(kind, 2, &catalog.say(phrase));
    add(LineKind::Text, &seen.sender.who);
    let quiet = match seen.sender.is_other {
        true => LineKind::Text,
        false => LineKind::Quiet,
    };
    add(quiet, &seen.sender.known);
    page.head(&say::would_bring());
    for part in seen.parts.iter().chain(&seen.nothing) {
        page.add(LineKind::Text, 2, &catalog.say(part));
    }
    page.lines
}
