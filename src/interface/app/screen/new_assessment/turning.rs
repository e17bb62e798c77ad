//! The pages of a step whose lines do not fit the window: turned with one key, so that every line can be seen before one is chosen. Where
//! pages end is known here by the wrapping that drawing shares; a page is left for the next with its first line marked.

use crate::interface::app::core::{Core, Texts};
use crate::interface::app::list::ListCursor;
use crate::interface::app::measure::{self, Sides};
use crate::interface::app::pages::{self, Laid};
use crate::interface::app::screen::new_assessment::NewAssessmentScreen;
use crate::interface::app::screen::new_assessment::asked::{choosable, words};
use crate::interface::app::wrap;
use crate::text::i18n::keys::new as say;
use crate::text::i18n::phrase::Phrase;

/// How far help, lines and what was settled are moved in.
pub(super) const INDENT: usize = 2;
/// A meaning stands beside its line only where it has at least so many cells.
const NARROWEST_MEANING: usize = 36;

/// The rows of a step as they will be drawn.
pub(super) struct Laying {
    rows: Vec<Laid>,
    measure: usize,
}

/// Which lines stand on which page.
pub(super) struct Turning {
    /// First row and one after the last of each page.
    pages: Vec<(usize, usize)>,
    /// The first row of each line.
    starts: Vec<usize>,
}

impl Laying {
    /// The question with an empty row before and after it, and the help with one after it.
    pub(super) fn begin(
        question: &Phrase,
        help: Option<&Phrase>,
        core: &Core,
        texts: &Texts,
    ) -> Laying {
        let columns = usize::from(measure::columns(core.viewport.columns, Sides::None).main);
        let mut laying = Laying {
            rows: Vec::new(),
            measure: columns.min(usize::from(measure::WIDEST_TEXT)),
        };
        laying.blank();
        laying.text(&texts.first.say(question), 0);
        laying.blank();
        if let Some(help) = help {
            laying.text(&texts.first.say(help), INDENT);
            laying.blank();
        }
        laying
    }

    /// An empty row.
    pub(super) fn blank(&mut self) {
        self.rows.push(Laid {
            is_blank: true,
            keeps: false,
        });
    }

    /// A text that begins so many cells from the edge.
    pub(super) fn text(&mut self, text: &str, indent: usize) {
        self.kept(text, indent, false);
    }

    /// The same, which belongs to the row before where `keeps`.
    fn kept(&mut self, text: &str, indent: usize, keeps: bool) {
        let room = self.measure.saturating_sub(indent).max(1);
        let rows = 0..wrap::hanging(text, room, room).len();
        self.rows.extend(rows.map(|at| Laid {
            is_blank: false,
            keeps: keeps || at > 0,
        }));
    }

    /// The pages in this window; one where everything fits. Where a page is turned, its last row says which it is.
    pub(super) fn pages(&self, core: &Core, texts: &Texts) -> Vec<(usize, usize)> {
        let columns = usize::from(measure::columns(core.viewport.columns, Sides::None).main);
        // What the message says here may take more rows than one.
        let message = texts.first.say(&say::nothing_yet());
        let message = wrap::wrap(&message, columns.max(1)).len().max(1);
        let keys = if core.viewport.columns < 60 { 2 } else { 1 };
        let room = usize::from(core.viewport.rows).saturating_sub(3 + keys + message);
        match self.rows.len() <= room {
            true => vec![(0, self.rows.len())],
            false => pages::pages(&self.rows, 0, room.saturating_sub(1).max(1)),
        }
    }

    /// The lines to choose from, as a list lays them out: a mark, a sign, the number and two blanks come before the text; what a line
    /// means stands beside it where all have a meaning and the room, and under it otherwise.
    fn lines(&mut self, state: &NewAssessmentScreen, core: &Core, texts: &Texts) -> Vec<usize> {
        let lines = choosable(state, core, texts);
        let number = lines.len().to_string().len();
        let at = INDENT + 1 + 1 + number + 2;
        let widest = lines.iter().map(|line| wrap::width(&line.text)).max();
        let beside = at + widest.unwrap_or(0) + 2;
        let is_beside = lines.iter().all(|line| line.meaning.is_some())
            && beside + NARROWEST_MEANING <= self.measure;
        let mut starts = Vec::new();
        for line in &lines {
            starts.push(self.rows.len());
            match &line.meaning {
                Some(meaning) if is_beside => self.text(meaning, beside),
                meaning => {
                    self.text(&line.text, at);
                    if let Some(meaning) = meaning {
                        self.kept(meaning, at, true);
                    }
                }
            }
        }
        starts
    }
}

impl Turning {
    /// The pages of the step that is shown.
    pub(super) fn of(state: &NewAssessmentScreen, core: &Core, texts: &Texts) -> Turning {
        let (question, help) = words(state);
        let mut laying = Laying::begin(&question, help.as_ref(), core, texts);
        let starts = laying.lines(state, core, texts);
        Turning {
            pages: laying.pages(core, texts),
            starts,
        }
    }

    /// How many pages there are.
    pub(super) fn count(&self) -> usize {
        self.pages.len().max(1)
    }

    /// The page on which a line begins.
    fn page_of(&self, line: usize) -> usize {
        let row = self.starts.get(line).copied().unwrap_or(0);
        let page = self.pages.iter().position(|(_, to)| row < *to);
        page.unwrap_or(0)
    }

    /// The first line that begins on a page; `None` where only the question stands.
    fn first_of(&self, page: usize) -> Option<usize> {
        let (from, to) = self.pages.get(page)?;
        self.starts
            .iter()
            .position(|row| (*from..*to).contains(row))
    }
}

impl NewAssessmentScreen {
    /// Shows the first page, with nothing marked.
    pub(super) fn begin_at_the_top(&mut self) {
        self.page = 0;
        self.cursor = ListCursor::default();
    }

    /// Turns one page. Beyond the last page the mark goes to the last line, before the first to the first one.
    pub(super) fn turn(&mut self, is_down: bool, core: &Core, texts: &Texts) {
        let turning = Turning::of(self, core, texts);
        let last = turning.count() - 1;
        let at = match self.cursor.has_mark {
            true => turning.page_of(self.cursor.at),
            false => self.page.min(last),
        };
        let to = match is_down {
            true => (at + 1).min(last),
            false => at.saturating_sub(1),
        };
        let end = self.lines(core).checked_sub(1);
        let line = match (to == at, is_down) {
            (true, true) => end,
            _ => turning.first_of(to),
        };
        self.page = to;
        self.cursor = ListCursor {
            has_mark: line.is_some(),
            ..ListCursor::on(line.unwrap_or(0))
        };
    }
}
