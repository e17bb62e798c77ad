//! Notes on the visit: written at once, tied to a question later. Opened over a question, Space ties the marked note to it.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::Effect;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::measure::{self, Sides};
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::evidence::refusal;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::text_field::TextField;
use crate::record::session::event::{SessionEvent, VisitNote, VisitNoteId};
use crate::record::session::place::Place;
use crate::text::i18n::keys::{app, visit_notes as say};

/// The state of the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct VisitNotesScreen {
    /// The question it was opened over.
    pub place: Option<Place>,
    /// The marked line: the notes, then the line that adds one.
    pub cursor: ListCursor,
    /// The note that is being written.
    pub writing: Option<Writing>,
}

/// A note being written.
#[derive(Clone, Debug, PartialEq)]
pub struct Writing {
    /// Which note; `None` for a new one.
    pub id: Option<VisitNoteId>,
    /// Its words.
    pub field: TextField,
    /// The first wrapped line in view.
    pub offset: usize,
    /// The note as it was recorded when it was opened.
    recorded: String,
}

impl VisitNotesScreen {
    /// The list, over a question or without one.
    pub fn new(place: Option<Place>) -> VisitNotesScreen {
        VisitNotesScreen {
            place,
            cursor: ListCursor::default(),
            writing: None,
        }
    }

    /// The notes, in the order in which they were begun.
    pub fn notes(core: &Core) -> Vec<&VisitNote> {
        let open = core.open.as_ref();
        open.map(|open| open.session.visit_notes.values().collect())
            .unwrap_or_default()
    }

    /// The marked note.
    pub fn marked<'a>(&self, core: &'a Core) -> Option<&'a VisitNote> {
        VisitNotesScreen::notes(core).get(self.cursor.at).copied()
    }

    /// How many lines of text a window shows of a note that is being written.
    pub fn rows_shown(core: &Core) -> usize {
        usize::from(core.viewport.rows).saturating_sub(11).max(1)
    }

    /// How many cells of text a line of a note takes.
    pub fn columns(core: &Core) -> usize {
        measure::box_in(measure::columns(core.viewport.columns, Sides::None).main)
    }

    fn choose(&mut self, core: &mut Core) -> Step {
        let known = self.marked(core).map(|note| (note.id, note.text.clone()));
        match known {
            Some((id, text)) => self.write(Some(id), &text, core),
            None => match refusal(core) {
                Some(why) => core.warn(why),
                None => self.write(None, "", core),
            },
        }
        Step::stay()
    }

    fn write(&mut self, id: Option<VisitNoteId>, text: &str, core: &mut Core) {
        let open = core.open.as_ref();
        let draft = open.and_then(|open| open.drafts.get("", &draft_name(id)));
        let draft = draft.map(str::to_owned);
        let field = TextField::paragraph(draft.as_deref().unwrap_or(text));
        self.writing = Some(Writing {
            id,
            field,
            offset: 0,
            recorded: text.to_owned(),
        });
        self.follow(core);
        if draft.is_some() {
            core.say(say::resumed());
        }
    }

    /// Undo may have changed the note under a page that nobody has typed into.
    fn catch_up(&mut self, core: &mut Core) {
        let untouched = |writing: &Writing| writing.field.text() == writing.recorded;
        let stale = |writing: &Writing| recorded(core, writing.id) != writing.recorded;
        let Some(id) = self
            .writing
            .as_ref()
            .filter(|writing| untouched(writing) && stale(writing))
            .map(|writing| writing.id)
        else {
            return;
        };
        self.writing = None;
        let text = recorded(core, id);
        if !text.is_empty() {
            self.write(id, &text, core);
        }
    }

    /// Keeps the caret in view.
    fn follow(&mut self, core: &Core) {
        if let Some(writing) = &mut self.writing {
            let (_, row, _) = writing.field.position(VisitNotesScreen::columns(core));
            let shown = VisitNotesScreen::rows_shown(core);
            writing.offset = writing.offset.clamp((row + 1).saturating_sub(shown), row);
        }
    }

    fn keep(&mut self, core: &mut Core) -> Vec<Effect> {
        self.follow(core);
        let Some(writing) = &self.writing else {
            return Vec::new();
        };
        let text = writing.field.text();
        let kept = (text != recorded(core, writing.id)).then(|| text.to_owned());
        core.keep_draft(String::new(), &draft_name(writing.id), kept)
    }

    /// Records what was written. A note without words is none: an empty one is taken away.
    fn done(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let Some(writing) = self.writing.take() else {
            return Step::stay();
        };
        let text = writing.field.text().trim_end().to_owned();
        if refusal(core).is_some() {
            return Step::stay();
        }
        let draft = draft_name(writing.id);
        if text == recorded(core, writing.id) || (writing.id.is_none() && text.trim().is_empty()) {
            return Step::effects(core.keep_draft(String::new(), &draft, None));
        }
        let mut effects = match writing.id {
            Some(id) if text.trim().is_empty() => self.remove_note(id, core, ctx),
            id => self.record(id, text, core, ctx),
        };
        core.settle_draft(&mut effects, "", &draft);
        Step::effects(effects)
    }

    fn record(
        &mut self,
        id: Option<VisitNoteId>,
        text: String,
        core: &mut Core,
        ctx: &Ctx<'_>,
    ) -> Vec<Effect> {
        let Some(open) = core.open.as_ref() else {
            return Vec::new();
        };
        let tied = id.and_then(|id| open.session.visit_notes.get(&id)?.tied.clone());
        let note = VisitNote {
            id: id.unwrap_or_else(|| open.session.next_visit_note()),
            text,
            tied,
        };
        let number = self.place.as_ref().map(|place| open.number(place));
        let is_tied = note.tied.is_some();
        let effects = core.record(SessionEvent::VisitNoteWritten(note), ctx);
        if !effects.is_empty() {
            if id.is_none() {
                self.cursor = ListCursor::on(VisitNotesScreen::notes(core).len().saturating_sub(1));
            }
            core.say(match number {
                Some(number) if !is_tied => say::written_here(number),
                _ => say::written(),
            });
        }
        effects
    }

    fn remove(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        match self.marked(core).map(|note| note.id) {
            Some(id) => Step::effects(self.remove_note(id, core, ctx)),
            None => {
                core.say(say::mark_one());
                Step::stay()
            }
        }
    }

    fn remove_note(&mut self, id: VisitNoteId, core: &mut Core, ctx: &Ctx<'_>) -> Vec<Effect> {
        let effects = core.record(SessionEvent::VisitNoteRemoved(id), ctx);
        if !effects.is_empty() {
            core.say(say::removed());
            self.cursor.clamp(lines(core));
        }
        effects
    }

    /// Ties the marked note to the question below; one that is tied to it already is untied. Without a question below, a tie is only
    /// taken back.
    fn tie(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let Some(note) = self.marked(core).cloned() else {
            core.say(say::mark_one());
            return Step::stay();
        };
        let tied = match (&self.place, &note.tied) {
            (Some(here), known) if known.as_ref() != Some(here) => Some(here.clone()),
            (_, Some(_)) => None,
            (_, None) => {
                core.say(say::no_question());
                return Step::stay();
            }
        };
        let number = |place: &Option<Place>| {
            let open = core.open.as_ref();
            open.zip(place.as_ref())
                .map(|(open, place)| open.number(place))
        };
        let said = match (number(&tied), number(&note.tied)) {
            (Some(to), Some(from)) => say::moved(to, from),
            (Some(to), None) => say::tied(to),
            (None, from) => say::untied(from.unwrap_or_default()),
        };
        let effects = core.record(
            SessionEvent::VisitNoteWritten(VisitNote { tied, ..note }),
            ctx,
        );
        if !effects.is_empty() {
            core.say(said);
        }
        Step::effects(effects)
    }

    fn act_in_note(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let columns = VisitNotesScreen::columns(core);
        let page = isize::try_from(VisitNotesScreen::rows_shown(core)).unwrap_or(1);
        let changes = matches!(
            action,
            Action::Type(_)
                | Action::Break
                | Action::Clear
                | Action::Remove
                | Action::Undo
                | Action::Redo
        );
        if let Some(why) = refusal(core).filter(|_| changes) {
            core.warn(why);
            return Some(Step::stay());
        }
        let field = &mut self.writing.as_mut()?.field;
        match action {
            Action::Previous => drop(field.step(-page, columns)),
            Action::Next => drop(field.step(page, columns)),
            _ if field.act(action, columns) => {}
            Action::Up | Action::Down => {}
            Action::NextArea | Action::PreviousArea | Action::Back => {
                return Some(self.done(core, ctx));
            }
            _ => return None,
        }
        Some(Step::effects(self.keep(core)))
    }
}

fn recorded(core: &Core, id: Option<VisitNoteId>) -> String {
    let note = || core.open.as_ref()?.session.visit_notes.get(&id?);
    note().map(|note| note.text.clone()).unwrap_or_default()
}

fn draft_name(id: Option<VisitNoteId>) -> String {
    match id {
        Some(id) => format!("visit_note {}", id.0),
        None => "visit_note".to_owned(),
    }
}

/// Says whether a new note was begun and left there.
pub fn is_begun(open: &OpenSession) -> bool {
    open.drafts
        .get("", &draft_name(None))
        .is_some_and(|text| !text.is_empty())
}

/// How many lines the list has: the one that writes a note is there where it can.
fn lines(core: &Core) -> usize {
    VisitNotesScreen::notes(core).len() + usize::from(refusal(core).is_none())
}

impl Frame for VisitNotesScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        match self.writing {
            Some(_) => vec![Context::Long, Context::Always],
            None => vec![
                Context::VisitNotes,
                Context::List,
                Context::Anywhere,
                Context::Always,
            ],
        }
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        if self.writing.is_some() {
            return self.act_in_note(action, core, ctx);
        }
        let (notes, count) = (VisitNotesScreen::notes(core).len(), lines(core));
        match action {
            Action::Digit(digit) => match self.cursor.digit(digit, notes) {
                Typed::Chose(_) => return Some(self.choose(core)),
                Typed::Marked(_) => {}
                Typed::None if notes == 0 => core.say(say::none_yet()),
                Typed::None => core.say(app::no_such_line(i64::from(digit).to_string(), notes)),
            },
            Action::Enter => return Some(self.choose(core)),
            Action::Take => return Some(self.tie(core, ctx)),
            Action::Add => {
                self.cursor.last(count);
                return Some(self.choose(core));
            }
            Action::Remove => return Some(self.remove(core, ctx)),
            Action::Up | Action::Left | Action::PreviousArea => self.cursor.step(-1, count),
            Action::Down | Action::Right | Action::NextArea => self.cursor.step(1, count),
            Action::First | Action::Previous => self.cursor.first(),
            Action::Last | Action::Next => self.cursor.last(count),
            _ => return None,
        }
        Some(Step::stay())
    }

    fn paste(&mut self, text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let writing = self.writing.as_mut()?;
        if let Some(why) = refusal(core) {
            core.warn(why);
            return Some(Step::stay());
        }
        let left = writing.field.paste(text);
        if left > 0 {
            core.warn(app::paste_cut(left));
        }
        Some(Step::effects(self.keep(core)))
    }

    fn place(&self) -> Option<&Place> {
        self.place.as_ref()
    }

    fn digits(&self, core: &Core) -> Option<String> {
        let count = VisitNotesScreen::notes(core).len();
        Some(match count {
            0 => String::new(),
            1 => "1".to_owned(),
            count => format!("1-{count}"),
        })
    }

    fn refresh(&mut self, core: &mut Core, _ctx: &Ctx<'_>) {
        self.catch_up(core);
        self.cursor.clamp(lines(core));
    }
}
