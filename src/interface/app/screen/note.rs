//! The note of a question: a page to write on. Enter makes lines, Tab is done, and every key is kept. Where nothing may be written the
//! page opens to read, and says why.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::Effect;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::evidence::refusal;
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::text_field::TextField;
use crate::interface::app::wrap;
use crate::record::session::event::SessionEvent;
use crate::record::session::place::Place;
use crate::text::i18n::keys::app;

/// The state of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteScreen {
    /// Which question.
    pub place: Place,
    /// The text.
    pub field: TextField,
    /// The first wrapped line in view.
    pub offset: usize,
}

impl NoteScreen {
    /// The page with what was typed or recorded.
    pub fn new(place: Place, core: &Core) -> NoteScreen {
        let text = {
            let open = core.open.as_ref();
            let draft = open
                .and_then(|open| open.drafts.get(&place.to_string(), "note"))
                .map(str::to_owned);
            draft.unwrap_or_else(|| recorded(core, &place))
        };
        NoteScreen {
            place,
            field: TextField::paragraph(&text),
            offset: 0,
        }
    }

    /// How many lines of text a window shows.
    pub fn rows_shown(core: &Core) -> usize {
        usize::from(core.viewport.rows).saturating_sub(9).max(1)
    }

    fn keep(&mut self, core: &mut Core) -> Vec<Effect> {
        let columns = box_columns(core);
        let (_, row, _) = self.field.position(columns);
        let shown = NoteScreen::rows_shown(core);
        self.offset = self.offset.clamp((row + 1).saturating_sub(shown), row);
        let text = (self.field.text() != recorded(core, &self.place))
            .then(|| self.field.text().to_owned());
        core.keep_draft(self.place.to_string(), "note", text)
    }

    /// Moves over a note that may only be read.
    fn read(&mut self, action: Action, core: &Core) -> Option<Step> {
        let shown = NoteScreen::rows_shown(core);
        let page = isize::try_from(shown).unwrap_or(1);
        let lines = wrap::wrap(self.field.text(), box_columns(core)).len();
        let by = match action {
            Action::Up => -1,
            Action::Down => 1,
            Action::Previous => -page,
            Action::Next | Action::Enter => page,
            Action::First => isize::MIN,
            Action::Last => isize::MAX,
            Action::Left | Action::Right => 0,
            Action::NextArea | Action::PreviousArea | Action::Back | Action::Note => {
                return Some(Step::close());
            }
            _ => return None,
        };
        let last = lines.saturating_sub(shown);
        self.offset = self.offset.saturating_add_signed(by).min(last);
        Some(Step::stay())
    }

    /// Records the note, if it is another now.
    fn record(&self, core: &mut Core, ctx: &Ctx<'_>) -> Vec<Effect> {
        if refusal(core).is_some() {
            return Vec::new();
        }
        let text = self.field.text().trim_end().to_owned();
        let place = self.place.clone();
        let draft = place.to_string();
        let changed = text != recorded(core, &place);
        let event = changed.then_some(SessionEvent::Noted { place, text });
        core.record_typed(event, (&draft, "note"), ctx)
    }
}

/// Says whether a note of a question was begun and not finished.
pub fn is_half_written(open: &OpenSession, place: &Place) -> bool {
    open.drafts.get(&place.to_string(), "note").is_some()
}

fn recorded(core: &Core, place: &Place) -> String {
    core.open
        .as_ref()
        .and_then(|open| open.session.answer(place)?.note.clone())
        .unwrap_or_default()
}

impl Frame for NoteScreen {
    fn contexts(&self, core: &Core) -> Vec<Context> {
        match refusal(core) {
            // A page to read: what could not be kept is not taken.
            Some(_) => vec![Context::Reading, Context::Anywhere, Context::Always],
            None => vec![Context::Note, Context::Long, Context::Always],
        }
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        if refusal(core).is_some() {
            return self.read(action, core);
        }
        let columns = box_columns(core);
        let page = isize::try_from(NoteScreen::rows_shown(core)).unwrap_or(1);
        let field = &mut self.field;
        match action {
            Action::Previous => drop(field.step(-page, columns)),
            Action::Next => drop(field.step(page, columns)),
            _ if field.act(action, columns) => {}
            Action::Up | Action::Down => {}
            Action::NextArea | Action::PreviousArea | Action::Back | Action::Note => {
                return Some(Step::close().with(self.record(core, ctx)));
            }
            _ => return None,
        }
        Some(Step::effects(self.keep(core)))
    }

    fn paste(&mut self, text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        if let Some(why) = refusal(core) {
            core.warn(why);
            return Some(Step::stay());
        }
        let left = self.field.paste(text);
        if left > 0 {
            core.warn(app::paste_cut(left));
        }
        Some(Step::effects(self.keep(core)))
    }

    fn place(&self) -> Option<&Place> {
        Some(&self.place)
    }

    fn take_typed(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Vec<Effect> {
        self.record(core, ctx)
    }

    /// Undo may have changed the note under a page that held it as it was: every key that differs from it is kept as a draft, so what
    /// is neither draft nor note was the note before.
    fn refresh(&mut self, core: &mut Core, _ctx: &Ctx<'_>) {
        let now = NoteScreen::new(self.place.clone(), core);
        if now.field.text() != self.field.text() {
            *self = now;
        }
    }
}
