//! The page of all answers, as wrapped rows: every question in reading order with what was answered and everything beside it. Built once
//! for a session as it stands; drawing shows a part of it.
//!
//! Evidence is shown as the evidence screen shows it, residents included: this is the team's own session (decision 28). No scores.

use crate::engine::flow::evaluation::{Item, Origin, Standing};
use crate::engine::score::question::weak;
use crate::form::model::question::{Question, QuestionKind};
use crate::form::model::text;
use crate::interface::app::core::{Core, Texts};
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::reading;
use crate::interface::app::screen::all_answers::beside::label_cells;
use crate::interface::app::screen::question::is_none_of_these;
use crate::interface::app::wrap::{width, wrap};
use crate::record::session::answer::{Answer, Response};
use crate::record::session::place::Place;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{all_answers as say, question as words, ui, upgrade};
use crate::text::i18n::phrase::Phrase;

/// What kind of row it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// The head of a section, or of a part of one.
    Head,
    /// The text of a question.
    Question,
    /// What was answered.
    Answer,
    /// Something beside the answer.
    Beside,
    /// Said more quietly.
    Quiet,
    /// To be looked at again; the row says so in words.
    Attention,
    /// Empty.
    Blank,
}

/// One row, which fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageRow {
    /// What kind of row it is.
    pub tone: Tone,
    /// How many cells stand before it.
    pub indent: usize,
    /// What it is, filled up with blanks; empty on rows that go on.
    pub label: String,
    /// Its text.
    pub text: String,
}

/// A question on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which.
    pub place: Place,
    /// Whether it can be gone to: it is asked, and takes an answer.
    pub is_asked: bool,
    /// The section it stands in, by its place in [`Answers::sections`].
    pub section: usize,
    /// The first row of the heads before it, or its own where there are none.
    pub lead: usize,
    /// Its first row.
    pub from: usize,
    /// The row after its last.
    pub to: usize,
}

/// A section on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its printed number.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// The row of its head.
    pub row: usize,
}

/// All answers as rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The rows.
    pub rows: Vec<PageRow>,
    /// The questions, in order.
    pub entries: Vec<Entry>,
    /// The sections, in order.
    pub sections: Vec<Section>,
}

/// Where the text of a question and everything under it stand.
pub(super) const UNDER: usize = 8;
/// The mark of the focus has the first two cells, the number the rest before the text.
const NUMBER: usize = UNDER - 2;

/// The page being written.
pub(super) struct Writer<'a> {
    pub(super) open: &'a OpenSession,
    /// The language of the questionnaire's texts.
    pub(super) reading: &'a Catalog,
    /// The language of the interface.
    pub(super) frame: &'a Catalog,
    columns: usize,
    /// How wide the labels beside an answer are, the longest and a blank.
    pub(super) labels: usize,
    answers: Answers,
    /// The first row of heads that no question followed yet.
    lead: Option<usize>,
    /// How many questions of the section are not asked and hold nothing.
    unasked: usize,
}

/// The page of the open session, wrapped to a width.
pub fn answers(core: &Core, texts: &Texts, columns: usize) -> Answers {
    let Some(open) = &core.open else {
        return Answers::default();
    };
    let mut writer = Writer {
        open,
        reading: reading::shown(core, texts),
        frame: &texts.first,
        columns,
        labels: label_cells(&texts.first),
        answers: Answers::default(),
        lead: None,
        unasked: 0,
    };
    for item in &open.evaluation.outline {
        writer.item(item);
    }
    writer.end_section();
    writer.answers
}

impl Writer<'_> {
    fn item(&mut self, item: &Item) {
        let evaluation = &self.open.evaluation;
        match item {
            Item::Section(at) => {
                self.end_section();
                self.section(*at);
            }
            Item::Group(node, true) => {
                let id = self.open.questionnaire.node(*node).map(|node| node.id());
                if let Some(id) = id {
                    let title = self.reading.text(&text::title(id)).marked();
                    self.head(2, &title);
                }
            }
            Item::Row(repeat, row) => self.row_of(*repeat, *row),
            Item::Question(at) => {
                if let Some(standing) = evaluation.standings.get(*at) {
                    self.question(standing);
                }
            }
            Item::Group(_, false) | Item::Repeat(_) => {}
        }
    }

    fn section(&mut self, at: usize) {
        let Some(section) = self.open.evaluation.sections.get(at) else {
            return;
        };
        let title = self
            .reading
            .text(&text::section_title(&section.id))
            .marked();
        self.blank();
        let row = self.answers.rows.len();
        let progress = &section.progress;
        let counts = match (section.hidden, progress.all) {
            (Some(_), _) => Some(say::section_hidden()),
            (None, 0) => None,
            (None, all) => Some(say::done_of(progress.done, all)),
        };
        self.lead.get_or_insert(row);
        let number = section.number;
        let head = match counts {
            Some(counts) => format!("{number}  {title} · {}", self.frame.say(&counts)),
            None => format!("{number}  {title}"),
        };
        self.put(Tone::Head, 1, (0, ""), &head);
        self.answers.sections.push(Section { number, title, row });
    }

    /// Says how many questions were left out because they are not asked and hold nothing.
    fn end_section(&mut self) {
        if self.unasked > 0 {
            let words = self.frame.say(&say::unasked(self.unasked));
            self.blank();
            self.put(Tone::Quiet, 2, (0, ""), &words);
        }
        self.unasked = 0;
        self.lead = None;
    }

    fn row_of(&mut self, repeat: usize, row: usize) {
        let Some(standing) = self.open.evaluation.repeats.get(repeat) else {
            return;
        };
        let id = self
            .open
            .questionnaire
            .node(standing.node)
            .map(|node| node.id());
        let Some(id) = id.filter(|_| standing.hidden.is_none()) else {
            return;
        };
        let title = self.reading.text(&text::title(id)).marked();
        let at = i64::try_from(row + 1).unwrap_or(i64::MAX);
        let words = self.frame.say(&ui::entry(title, at, standing.rows.len()));
        self.head(2, &words);
    }

    fn head(&mut self, indent: usize, text: &str) {
        self.blank();
        self.lead.get_or_insert(self.answers.rows.len());
        self.put(Tone::Head, indent, (0, ""), text);
    }

    fn blank(&mut self) {
        let is_blank = |row: &PageRow| row.tone == Tone::Blank;
        if self.answers.rows.last().is_some_and(|row| !is_blank(row)) {
            self.answers.rows.push(PageRow {
                tone: Tone::Blank,
                indent: 0,
                label: String::new(),
                text: String::new(),
            });
        }
    }

    /// Running text, wrapped under itself, with a label before its first row that is filled up to so many cells.
    pub(super) fn put(
        &mut self,
        tone: Tone,
        indent: usize,
        (cells, label): (usize, &str),
        text: &str,
    ) {
        // A label as wide as its column keeps a blank from the text.
        let cells = cells.max(width(label) + usize::from(!label.is_empty()));
        let room = self.columns.saturating_sub(indent + cells).max(1);
        for (n, line) in wrap(text, room).iter().enumerate() {
            let blanks = cells.saturating_sub(width(label));
            let shown = match n {
                0 => format!("{label}{}", " ".repeat(blanks)),
                _ => " ".repeat(cells),
            };
            self.answers.rows.push(PageRow {
                tone,
                indent,
                label: shown,
                text: line.of(text).to_owned(),
            });
        }
    }

    pub(super) fn beside(&mut self, tone: Tone, label: &Phrase, text: &str) {
        let label = self.frame.say(label);
        self.put(tone, UNDER, (self.labels, &label), text);
    }

    pub(super) fn attention(&mut self, phrase: &Phrase) {
        let text = self.frame.say(phrase);
        self.put(Tone::Attention, UNDER, (2, "!"), &text);
    }

    fn question(&mut self, standing: &Standing) {
        let question = self.open.questionnaire.question(&standing.place.question);
        let Some(question) = question.filter(|one| !matches!(one.kind, QuestionKind::Note)) else {
            return;
        };
        let answer = self.open.session.answer(&standing.place);
        if !standing.is_active() && !holds_something(answer) {
            self.unasked += usize::from(question.takes_answer());
            return;
        }
        self.blank();
        let from = self.answers.rows.len();
        let text = self.reading.text(&question.text()).marked();
        self.put(Tone::Question, 2, (NUMBER, &question.number), &text);
        self.answer(question, standing, answer);
        if let Some(answer) = answer {
            self.words_beside(answer);
        }
        self.gap(&standing.place);
        if let Some(answer) = answer {
            for line in &answer.evidence {
                let text = self.evidence(line);
                self.beside(Tone::Beside, &words::evidence_label(), &text);
            }
            if standing.is_active() && weak(question, answer).is_some() {
                self.attention(&words::evidence_weak());
            }
        }
        self.flags_and_team(&standing.place, answer);
        self.recommendations(&standing.place);
        self.answers.entries.push(Entry {
            place: standing.place.clone(),
            is_asked: standing.is_active() && question.takes_answer(),
            section: self.answers.sections.len().saturating_sub(1),
            lead: self.lead.take().unwrap_or(from),
            from,
            to: self.answers.rows.len(),
        });
    }

    /// What was answered, or that it is open, and why it does not count.
    fn answer(&mut self, question: &Question, standing: &Standing, answer: Option<&Answer>) {
        let recorded = answer.and_then(|answer| answer.response.as_ref());
        let response = standing.response.as_ref().or(recorded);
        match response {
            Some(response) => {
                let text = self.response(question, response);
                let text = match standing.origin {
                    Origin::Default => self.frame.say(&ui::suggested(text)),
                    Origin::Calculated => {
                        let calculated = self.frame.say(&words::from_package());
                        format!("{text} ({calculated})")
                    }
                    Origin::Unconfirmed => self.frame.say(&upgrade::value_waits(text)),
                    Origin::Given | Origin::Nowhere => text,
                };
                self.put(Tone::Answer, UNDER, (0, ""), &text);
            }
            None => {
                let open = self.frame.say(&describe_open(standing));
                self.put(Tone::Quiet, UNDER, (0, ""), &open);
            }
        }
        if let Some(Response::NotApplicable(reason)) = response
            && !reason.trim().is_empty()
        {
            self.beside(Tone::Beside, &say::reason(), reason);
        }
        if !standing.is_active() {
            self.attention(&say::not_counted());
            return;
        }
        if standing.lacks_reason() && !is_none_of_these(question) {
            self.attention(&say::lacks_reason());
        }
        let violations: Vec<Phrase> = standing
            .violations
            .iter()
            .map(|violation| {
                self.open
                    .violation_words(&standing.place, violation, self.reading)
            })
            .collect();
        for violation in violations {
            let text = self.reading.say(&violation);
            self.put(Tone::Attention, UNDER, (2, "!"), &text);
        }
    }
}

fn describe_open(standing: &Standing) -> Phrase {
    match (standing.takes_answer, standing.required) {
        (true, true) => say::open_required(),
        (true, false) => say::open(),
        (false, _) => say::nothing(),
    }
}

fn holds_something(answer: Option<&Answer>) -> bool {
    answer.is_some_and(|answer| {
        answer.response.is_some()
            || answer.note.is_some()
            || answer.gap.is_some()
            || !answer.evidence.is_empty()
            || !answer.dissents.is_empty()
    })
}
