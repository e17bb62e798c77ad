//! Reading the question in a window so small that its words and the answers stand on several pages: a question opens where it is read,
//! the arrow down leads to the answers, the arrow up from the first of them leads back. Drawing decides where a page ends; only whether
//! the words can stay in sight is known here, by the wrapping both share.

use crate::base::id::OptionId;
use crate::form::model::question::QuestionKind;
use crate::form::model::questionnaire::NodeIndex;
use crate::form::model::text;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Texts};
use crate::interface::app::measure::{self, Sides};
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::reading;
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::question::{Area, Line, QuestionScreen};
use crate::interface::app::walk::{self, Stop};
use crate::interface::app::wrap;
use crate::text::i18n::keys::again;
use crate::text::i18n::phrase::TextKey;

/// How much of the window the words of a question take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Above {
    /// How many rows they are.
    head: usize,
    /// How many pages they fill or begin.
    pages: usize,
    /// Whether the first answer stands on the last of them.
    with_answer: bool,
}

/// The fewest rows of an answer that is worth beginning under the words.
const ANSWER: usize = 3;

impl QuestionScreen {
    /// Says whether the question is open and the first of its section, or of a group in it.
    pub(super) fn begins(&self, core: &Core) -> bool {
        let open = core.open.as_ref();
        let begun = open.map_or(Vec::new(), |open| self.begun(open));
        self.response(core).is_none() && !begun.is_empty()
    }

    /// The section and the groups of which the question is the first, outermost first.
    fn begun(&self, open: &OpenSession) -> Vec<TextKey> {
        let questionnaire = &open.questionnaire;
        let here = Stop::Question(self.place.clone());
        let mut begun = Vec::new();
        if walk::first_of_section(open, &self.place).as_ref() == Some(&here) {
            let standing = open.evaluation.standing(questionnaire, &self.place);
            let section = standing.and_then(|one| open.evaluation.sections.get(one.section));
            begun.extend(section.map(|section| text::intro(section.id.as_str())));
        }
        let groups = walk::groups_around(open, &self.place);
        let first = |group: &NodeIndex| walk::first_of_group(open, *group, &self.place.at);
        let first_here = groups
            .into_iter()
            .filter(|group| first(group).as_ref() == Some(&self.place));
        let named =
            first_here.filter_map(|group| Some(text::intro(questionnaire.node(group)?.id())));
        begun.extend(named);
        begun
    }

    /// What to read before the section and before its groups, if this is where it is read.
    fn intros(&self, core: &Core, texts: &Texts) -> Vec<TextKey> {
        let open = core.open.as_ref().filter(|_| self.introduces);
        let mut intros = open.map_or(Vec::new(), |open| self.begun(open));
        intros.retain(|intro| reading::shown(core, texts).has(intro));
        intros
    }

    /// What to read before the section and its groups, where it stands above the question now: not above the answers of a window too
    /// low for both.
    pub fn shown_intros(&self, core: &Core, texts: &Texts) -> Vec<TextKey> {
        match self.reading.is_some() || self.above(core, texts).is_none() {
            true => self.intros(core, texts),
            false => Vec::new(),
        }
    }

    /// The words of the question where they do not stay in sight beside the answers.
    fn above(&self, core: &Core, texts: &Texts) -> Option<Above> {
        let question = self.question(core)?;
        if is_read(&question.kind) {
            return None;
        }
        let head = self.words_rows(core, texts)?;
        let room = room(core);
        let pages = head.div_ceil(room);
        (head * 2 > room).then_some(Above {
            head,
            pages,
            with_answer: head + ANSWER <= pages * room,
        })
    }

    /// How many rows the words of the question take, with what is read before them.
    fn words_rows(&self, core: &Core, texts: &Texts) -> Option<usize> {
        let question = self.question(core)?;
        let catalog = reading::shown(core, texts);
        let main = usize::from(measure::columns(core.viewport.columns, Sides::Both).main);
        let lines = |key: &TextKey, indent| {
            wrap::wrap(&catalog.text(key).marked(), main.saturating_sub(indent)).len()
        };
        let help = question.attribute("help");
        let below = if catalog.has(&help) {
            lines(&help, 2)
        } else {
            0
        };
        let intros = self.intros(core, texts);
        let before: usize = intros.iter().map(|intro| lines(intro, 0) + 1).sum();
        let changed = self.waiting_lines(core, texts);
        let changed = changed
            .iter()
            .map(|(indent, line)| wrap::wrap(line, main.saturating_sub(*indent)).len());
        Some(before + lines(&question.text(), 0) + below + changed.sum::<usize>() + 1)
    }

    /// How many pages a text has that is only read.
    fn pages_to_read(&self, core: &Core, texts: &Texts) -> usize {
        let Some((open, question)) = core.open.as_ref().zip(self.question(core)) else {
            return 1;
        };
        let is_noted = open
            .session
            .answer(&self.place)
            .is_some_and(|answer| answer.note.is_some());
        let has_more = !question.cites.is_empty()
            || is_noted
            || open.session.flags_at(&self.place).next().is_some();
        // Under the words stand, in a row each with an empty one before, what can be looked up and the key that goes on.
        let rows = self.words_rows(core, texts).unwrap_or(0) + 1 + if has_more { 2 } else { 0 };
        match rows > measure::content_rows(core.viewport) {
            true => rows.div_ceil(room(core)),
            false => 1,
        }
    }

    /// Turns the pages of a text that is only read; `None` at either end, where the key means something else.
    fn turns_pages(&mut self, action: Action, core: &Core, texts: &Texts) -> Option<()> {
        let last = self.pages_to_read(core, texts).saturating_sub(1);
        self.page = self.page.min(last);
        let page = match action {
            Action::Down | Action::Enter | Action::Next => (self.page + 1).min(last),
            Action::Up | Action::Previous => self.page.saturating_sub(1),
            _ => return None,
        };
        let turned = page != self.page;
        self.page = page;
        turned.then_some(())
    }

    /// Where the answers begin, in rows at least, from the top of the question's words; the row after the last of them comes last.
    fn answers_at(&self, head: usize, core: &Core, texts: &Texts) -> Vec<usize> {
        let question = self.question(core);
        let text = |id: &OptionId| match question?.scale() {
            Some(scale) => Some(scale.text(id)),
            None => Some(question?.list()?.text(id)),
        };
        let catalog = reading::shown(core, texts);
        let main = usize::from(measure::columns(core.viewport.columns, Sides::Both).main);
        let mut row = head;
        let mut starts = vec![row];
        for line in self.lines(core) {
            row += match &line {
                Line::Option(id, _) => text(id).map_or(1, |text| {
                    wrap::wrap(&catalog.text(&text).marked(), main).len().max(1)
                }),
                // The two special answers may share a row.
                Line::NotApplicable => 0,
                Line::NotVerified => 1,
            };
            starts.push(row);
        }
        starts
    }

    /// What answers while the question's words are read: an answer that is out of sight is shown first, and nobody gives it unseen.
    fn shows_answer(
        &mut self,
        action: Action,
        above: Above,
        core: &mut Core,
        texts: &Texts,
    ) -> Option<()> {
        let lines = self.lines(core);
        let is_meant = |line: &Line| match (action, line) {
            (Action::Digit(digit), Line::Option(_, code)) => u32::from(digit) == *code,
            (Action::NotApplicable, Line::NotApplicable)
            | (Action::NotVerified, Line::NotVerified) => true,
            _ => false,
        };
        let at = match action {
            Action::Take => self.marked,
            _ => lines.iter().position(is_meant)?,
        };
        let page = self.reading?;
        let row = self.answers_at(above.head, core, texts).get(at).copied()?;
        if page + 1 == above.pages && row < above.pages * room(core) {
            return None;
        }
        let key = match lines.get(at)? {
            Line::Option(_, code) => code.to_string(),
            Line::NotApplicable => "-".to_owned(),
            Line::NotVerified => "*".to_owned(),
        };
        self.reading = None;
        self.marked = at;
        core.say(again::was_out_of_sight(key));
        Some(())
    }

    /// Whether words and answers, in their fewest rows, are more than one page.
    fn is_longer_than_a_page(&self, above: Above, core: &Core, texts: &Texts) -> bool {
        let rows = self.answers_at(above.head, core, texts).last().copied();
        rows.is_some_and(|rows| rows > measure::content_rows(core.viewport))
    }

    /// Shows the words first where they would be out of sight.
    pub(super) fn read_first(&mut self, core: &Core, texts: &Texts) {
        self.reading = self.above(core, texts).map(|_| 0);
    }

    /// Turns between the words and the answers; `None` when the key means something else.
    pub(super) fn turns(&mut self, action: Action, core: &mut Core, texts: &Texts) -> Option<()> {
        if self
            .question(core)
            .is_some_and(|question| is_read(&question.kind))
        {
            return self.turns_pages(action, core, texts);
        }
        let goes_back = action == Action::Up && self.is_at_the_top(core);
        if self.reading.is_none() && !goes_back {
            return None;
        }
        let Some(above) = self.above(core, texts) else {
            self.reading = None;
            return None;
        };
        match (action, self.reading) {
            (Action::Up, Some(page)) => self.reading = Some(page.saturating_sub(1)),
            (Action::Previous, Some(page)) if page > 0 => self.reading = Some(page - 1),
            (Action::Down | Action::Enter | Action::Next, Some(page)) if page + 1 < above.pages => {
                self.reading = Some(page + 1)
            }
            // What was not seen yet is shown before anything goes on.
            (Action::Enter | Action::Next, Some(_))
                if self.is_longer_than_a_page(above, core, texts) =>
            {
                self.reading = None
            }
            (Action::Down, Some(_)) => {
                self.reading = None;
                // The first answer was in sight already, so the key moves on.
                return (!above.with_answer || self.marked > 0 || self.area != Area::Options)
                    .then_some(());
            }
            (Action::Up, None) => {
                self.reading = Some(above.pages.saturating_sub(1));
            }
            (action, _) => {
                if self.shows_answer(action, above, core, texts).is_some() {
                    return Some(());
                }
                if acts_on_answers(action) {
                    self.reading = None;
                }
                return None;
            }
        }
        Some(())
    }

    fn is_at_the_top(&self, core: &Core) -> bool {
        match (self.area, &self.field) {
            (Area::Options, _) => self.marked == 0,
            (Area::Response, Some(field)) => field.position(box_columns(core)).1 == 0,
            _ => false,
        }
    }
}

/// Says whether a question is only read.
fn is_read(kind: &QuestionKind) -> bool {
    matches!(kind, QuestionKind::Note | QuestionKind::Derived)
}

/// How many rows a page of a question has that is longer than one.
fn room(core: &Core) -> usize {
    let rows = measure::content_rows(core.viewport);
    rows.saturating_sub(1).max(1)
}

/// Says whether a key acts where the answers are, so that they must be in sight.
fn acts_on_answers(action: Action) -> bool {
    matches!(
        action,
        Action::Digit(_)
            | Action::Take
            | Action::NotApplicable
            | Action::NotVerified
            | Action::Clear
            | Action::Remove
            | Action::Type(_)
            | Action::Break
            | Action::Enter
            | Action::Back
            | Action::NextArea
            | Action::PreviousArea
            | Action::Undo
            | Action::Redo
    )
}
