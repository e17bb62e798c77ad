//! Reading the question in a window so small that its words and the answers stand on several pages: a question opens where it is read,
//! the arrow down leads to the answers, the arrow up from the first of them leads back. Drawing decides where a page ends; only whether
//! the words can stay in sight is known here, by the wrapping both share.

use crate::form::model::question::QuestionKind;
use crate::form::model::questionnaire::NodeIndex;
use crate::form::model::text;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Texts};
use crate::interface::app::measure::{self, Sides};
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::reading;
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::question::{Area, QuestionScreen};
use crate::interface::app::walk::{self, Stop};
use crate::interface::app::wrap;
use crate::text::i18n::phrase::TextKey;

/// How much of the window the words of a question take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Above {
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
        if matches!(question.kind, QuestionKind::Note | QuestionKind::Derived) {
            return None;
        }
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
        let head = before + lines(&question.text(), 0) + below + changed.sum::<usize>() + 1;
        let room = measure::content_rows(core.viewport)
            .saturating_sub(1)
            .max(1);
        let pages = head.div_ceil(room);
        (head * 2 > room).then_some(Above {
            pages,
            with_answer: head + ANSWER <= pages * room,
        })
    }

    /// Shows the words first where they would be out of sight.
    pub(super) fn read_first(&mut self, core: &Core, texts: &Texts) {
        self.reading = self.above(core, texts).map(|_| 0);
    }

    /// Turns between the words and the answers; `None` when the key means something else.
    pub(super) fn turns(&mut self, action: Action, core: &Core, texts: &Texts) -> Option<()> {
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
            (Action::Down, Some(page)) if page + 1 < above.pages => self.reading = Some(page + 1),
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
