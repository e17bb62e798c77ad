//! Export: what is in and what is left out is said before anything is written, and nothing is sent. While a large session is written,
//! the message line says how far it is, and Esc stops it. Before a file for others is written, somebody decides about everything in it
//! that points to a person (`deciding`).

use std::path::PathBuf;

use crate::base::number::Number;
use crate::exchange::profile::Profile;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{ExportFormat, Order, Ticket};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::msg::{Outcome, Progress};
use crate::interface::app::screen::deciding::{Deciding, Decision, WAYS};
use crate::interface::app::screen::{Frame, Step};
use crate::text::i18n::keys::{app, care, export as say, share};
use crate::text::i18n::phrase::{Arg, Phrase};

/// The lines: three forms, then the switch for spreadsheets, then for whom, then writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// A form to write.
    Format(ExportFormat),
    /// Whether tables are for a spreadsheet program.
    ForExcel,
    /// For whom it is.
    For,
    /// Write the file.
    Write,
}

/// All lines, in the order of their digits.
pub const LINES: [Line; 6] = [
    Line::Format(ExportFormat::Json),
    Line::Format(ExportFormat::CsvLong),
    Line::Format(ExportFormat::CsvWide),
    Line::ForExcel,
    Line::For,
    Line::Write,
];

/// The state of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportScreen {
    /// The marked line.
    pub cursor: ListCursor,
    /// The chosen form; none is chosen beforehand.
    pub format: Option<ExportFormat>,
    /// Whether tables are for a spreadsheet program.
    pub for_excel: bool,
    /// For whom it is.
    pub profile: Profile,
    /// What is to be decided before it is written.
    pub deciding: Option<Deciding>,
    /// What was written, with what stands beside it.
    pub written: Option<(String, Vec<String>)>,
    /// The export that is on its way.
    pub writing: Option<Ticket>,
    /// Whether it was asked to stop.
    is_stopping: bool,
}

impl ExportScreen {
    /// The page with nothing chosen.
    pub fn new() -> ExportScreen {
        ExportScreen {
            cursor: ListCursor::default(),
            format: None,
            for_excel: false,
            profile: Profile::default(),
            deciding: None,
            written: None,
            writing: None,
            is_stopping: false,
        }
    }

    fn choose(&mut self, at: usize, core: &mut Core) -> Step {
        match LINES.get(at) {
            Some(Line::Format(format)) => self.format = Some(*format),
            Some(Line::ForExcel) => self.for_excel = !self.for_excel,
            Some(Line::For) => self.profile = other(self.profile, 1),
            Some(Line::Write) => return self.write(core),
            None => {}
        }
        Step::stay()
    }

    fn write(&mut self, core: &mut Core) -> Step {
        let (Some(format), Some(open)) = (self.format, core.open.as_ref()) else {
            core.say(say::choose_first());
            return Step::stay();
        };
        if core.work.is_some() {
            core.say(app::at_work());
            return Step::stay();
        }
        let order = Order::Export {
            session: open.session.id,
            format,
            for_excel: self.for_excel,
            profile: self.profile,
            decided: Box::new(core.decided.clone()),
            folder: core.settings.exports.as_ref().map(PathBuf::from),
        };
        let effect = core.effect(order);
        self.writing = Some(effect.ticket);
        core.say(say::writing());
        Step::effects(vec![effect])
    }
}

impl ExportScreen {
    /// Asks for the end of the writing; what was written of it goes.
    fn stop(&mut self, core: &mut Core) -> Step {
        let Some(ticket) = self.writing else {
            return Step::stay();
        };
        self.is_stopping = true;
        core.say(say::stopping());
        Step::effects(vec![core.effect(Order::Stop(ticket))])
    }
}

/// The profile so many after one, in a circle.
fn other(profile: Profile, by: usize) -> Profile {
    let all = Profile::ALL.iter();
    let from = all.clone().position(|one| *one == profile).unwrap_or(0);
    let found = all.cycle().nth(from + by);
    found.copied().unwrap_or(profile)
}

/// For whom, in words.
pub fn whom(profile: Profile) -> Phrase {
    match profile {
        Profile::Internal => share::for_internal(),
        Profile::Service => share::for_service(),
        Profile::Ministry => share::for_ministry(),
        Profile::Public => share::for_public(),
    }
}

/// What such a file leaves out, in one sentence.
pub fn withholds(profile: Profile) -> Phrase {
    match profile {
        Profile::Internal => share::withholds_internal(),
        Profile::Service => share::withholds_service(),
        Profile::Ministry => share::withholds_ministry(),
        Profile::Public => share::withholds_public(),
    }
}

/// How far the writing is, in words.
pub(super) fn how_far(progress: &Progress) -> Phrase {
    match progress {
        Progress::Reading => say::reading(),
        Progress::Counting => say::counting(),
        Progress::Looking => share::looking(),
        Progress::Writing { file, of } => say::writing_file(*file, *of),
        Progress::Copying { done, of } => {
            let share = Number::ratio(i64::from(*done), i64::from(*of));
            care::copying(Arg::Percent(share.unwrap_or_else(Number::zero), 0))
        }
    }
}

impl Default for ExportScreen {
    fn default() -> ExportScreen {
        ExportScreen::new()
    }
}

impl Frame for ExportScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        // Whoever presses it again does not wait for the end.
        let at_work = self.writing.filter(|_| !self.is_stopping);
        let at_work = at_work.map(|_| Context::AtWork);
        let all = [
            Context::Export,
            Context::List,
            Context::Anywhere,
            Context::Always,
        ];
        at_work.into_iter().chain(all).collect()
    }

    fn act(&mut self, action: Action, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        if let Some(deciding) = &mut self.deciding {
            return Some(match deciding.act(action, core)? {
                Decision::Open(step) => step,
                Decision::All => {
                    self.deciding = None;
                    self.write(core)
                }
                Decision::Ended(step) => {
                    self.deciding = None;
                    step
                }
            });
        }
        match action {
            Action::Digit(digit) => match self.cursor.digit(digit, LINES.len()) {
                Typed::Chose(at) => return Some(self.choose(at, core)),
                Typed::Marked(_) => {}
                Typed::None => {
                    core.say(app::no_such_line(i64::from(digit).to_string(), LINES.len()))
                }
            },
            Action::Left if LINES.get(self.cursor.at) == Some(&Line::For) => {
                self.profile = other(self.profile, Profile::ALL.len() - 1);
            }
            Action::Enter | Action::Take | Action::Left | Action::Right => {
                return Some(self.choose(self.cursor.at, core));
            }
            Action::StopWork => return Some(self.stop(core)),
            Action::Up => self.cursor.step(-1, LINES.len()),
            Action::Down => self.cursor.step(1, LINES.len()),
            Action::First => self.cursor.first(),
            Action::Last => self.cursor.last(LINES.len()),
            _ => return None,
        }
        Some(Step::stay())
    }

    fn done(&mut self, ticket: Ticket, outcome: &Outcome, core: &mut Core, _ctx: &Ctx<'_>) -> Step {
        if self.writing != Some(ticket) {
            return Step::stay();
        }
        match outcome {
            Outcome::Progress(progress) => {
                core.say(how_far(progress));
                return Step::stay();
            }
            Outcome::Written { path, beside } => {
                core.say(say::written(path.clone()));
                self.written = Some((path.clone(), beside.clone()));
            }
            Outcome::Undecided(left) => {
                core.say(share::decide_first());
                self.deciding = Some(Deciding::new(left.clone()));
            }
            Outcome::Stopped => core.say(say::stopped()),
            _ => {}
        }
        self.writing = None;
        self.is_stopping = false;
        Step::stay()
    }

    fn digits(&self, _core: &Core) -> Option<String> {
        let lines = match self.deciding {
            Some(_) => WAYS.len(),
            None => LINES.len(),
        };
        Some(format!("1-{lines}"))
    }
}
