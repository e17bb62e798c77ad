//! Pages to read, wrapped: the standard with its guidance. `update` counts their lines, drawing shows them, and both ask here.

use crate::form::model::question::Question;
use crate::form::model::questionnaire::Questionnaire;
use crate::form::model::text;
use crate::interface::app::core::{Core, Texts};
use crate::interface::app::national;
use crate::interface::app::typed;
use crate::interface::app::wrap::wrap;
use crate::record::session::place::Place;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::standard as say;
use crate::text::i18n::phrase::{Phrase, TextKey};

/// One line of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageLine {
    /// What kind of line it is.
    pub kind: LineKind,
    /// How many cells it is indented.
    pub indent: usize,
    /// Its text, which fits.
    pub text: String,
}

/// What kind of line it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// The head of a part.
    Head,
    /// Running text.
    Text,
    /// Said more quietly: sources, certainty.
    Quiet,
    /// Empty.
    Blank,
}

/// How wide running text is.
pub fn columns(core: &Core) -> usize {
    const WIDEST: usize = 76;
    usize::from(core.viewport.columns)
        .saturating_sub(4)
        .clamp(1, WIDEST)
}

/// The texts that are shown now: the second language when it stands in the place of the first.
pub fn shown<'a>(core: &Core, texts: &'a Texts) -> &'a Catalog {
    match (&texts.second, core.shows_second) {
        (Some(second), true) => second,
        _ => &texts.first,
    }
}

/// Lines of a page as they are put together.
pub(super) struct Page<'a> {
    pub(super) lines: Vec<PageLine>,
    pub(super) columns: usize,
    pub(super) catalog: &'a Catalog,
    pub(super) frame: &'a Catalog,
}

impl Page<'_> {
    pub(super) fn add(&mut self, kind: LineKind, indent: usize, text: &str) {
        for line in wrap(text, self.columns.saturating_sub(indent).max(1)) {
            self.lines.push(PageLine {
                kind,
                indent,
                text: line.of(text).to_owned(),
            });
        }
    }

    pub(super) fn blank(&mut self) {
        if self
            .lines
            .last()
            .is_some_and(|line| line.kind != LineKind::Blank)
        {
            self.lines.push(PageLine {
                kind: LineKind::Blank,
                indent: 0,
                text: String::new(),
            });
        }
    }

    pub(super) fn head(&mut self, phrase: &Phrase) {
        self.blank();
        let text = self.frame.say(phrase);
        self.add(LineKind::Head, 0, &text);
    }

    pub(super) fn key(&mut self, kind: LineKind, indent: usize, key: &TextKey) {
        let text = self.catalog.text(key).marked();
        self.add(kind, indent, &text);
    }
}

/// The standard and the guidance of a question: its text, what it cites in plain words with how sure that is, the guidance, what each
/// level means, and how it is verified.
pub fn standard(core: &Core, place: &Place, texts: &Texts, columns: usize) -> Vec<PageLine> {
    let Some((open, question)) = core
        .open
        .as_ref()
        .and_then(|open| Some((open, open.questionnaire.question(&place.question)?)))
    else {
        return Vec::new();
    };
    let (catalog, frame) = (shown(core, texts), &texts.first);
    standard_of(&open.questionnaire, question, columns, catalog, frame)
}

/// The same without a session: for who reads a questionnaire through.
pub fn standard_of(
    questionnaire: &Questionnaire,
    question: &Question,
    columns: usize,
    catalog: &Catalog,
    frame: &Catalog,
) -> Vec<PageLine> {
    let mut page = Page {
        lines: Vec::new(),
        columns,
        catalog,
        frame,
    };
    page.key(LineKind::Head, 0, &question.text());
    if page.catalog.has(&question.attribute("help")) {
        page.key(LineKind::Text, 0, &question.attribute("help"));
    }
    cited(&mut page, questionnaire, question);
    national::part(&mut page, questionnaire, question);
    if page.catalog.has(&question.attribute("guide")) {
        page.head(&say::guidance());
        page.key(LineKind::Text, 2, &question.attribute("guide"));
    }
    levels(&mut page, question);
    verification(&mut page, question);
    let explains = question.scoring.is_some()
        || !question.cites.is_empty()
        || question.scale().is_some()
        || page.catalog.has(&question.attribute("guide"))
        || !question.verify.any.is_empty()
        || !question.verify.partners.is_empty();
    if !explains {
        let nothing = page.frame.say(&say::nothing_more());
        page.blank();
        page.add(LineKind::Quiet, 0, &nothing);
    }
    before(&mut page, questionnaire, question);
    page.lines
}

/// What a question cites, in plain words with how sure that is, and what it weighs if it is scored.
fn cited(page: &mut Page<'_>, questionnaire: &Questionnaire, question: &Question) {
    // What is scored and cites nothing shows so.
    if question.scoring.is_some() || !question.cites.is_empty() {
        page.head(&say::standards());
    }
    for citation in &question.cites {
        let certainty = questionnaire
            .instruments
            .certainty(citation)
            .map_or("", |certainty| certainty.as_str());
        page.add(LineKind::Head, 2, citation.as_str());
        page.key(LineKind::Text, 4, &text::citation(citation.as_str()));
        let instrument = page
            .catalog
            .text(&text::instrument(citation.instrument()))
            .marked();
        let source = page.frame.say(&say::source(instrument, certainty));
        page.add(LineKind::Quiet, 4, &source);
    }
    let Some(scoring) = &question.scoring else {
        return;
    };
    let weight = page.frame.say(&say::weight(typed::shown(&scoring.weight)));
    page.blank();
    page.add(LineKind::Quiet, 0, &weight);
    if scoring.must_pass {
        let must = page.frame.say(&say::must_pass());
        page.add(LineKind::Text, 0, &must);
    }
}

/// What is read before the section, to be read again from any question in it.
fn before(page: &mut Page<'_>, questionnaire: &Questionnaire, question: &Question) {
    let index = questionnaire.find(question.id.as_str());
    let section = index.and_then(|index| questionnaire.section_of(index));
    let Some((_, id)) = section.and_then(|section| questionnaire.section(section)) else {
        return;
    };
    let intro = text::intro(id.as_str());
    if page.catalog.has(&intro) {
        page.blank();
        page.key(LineKind::Head, 0, &text::section_title(id));
        page.key(LineKind::Text, 2, &intro);
    }
}

/// What each level of a scale means.
fn levels(page: &mut Page<'_>, question: &Question) {
    let Some(scale) = question.scale() else {
        return;
    };
    page.head(&say::levels());
    for level in &scale.levels {
        let name = page.catalog.text(&scale.text(&level.id)).marked();
        page.add(LineKind::Text, 2, &format!("{}  {name}", level.code));
        if page.catalog.has(&scale.meaning(&level.id)) {
            page.key(LineKind::Quiet, 5, &scale.meaning(&level.id));
        }
    }
}

fn verification(page: &mut Page<'_>, question: &Question) {
    if question.verify.any.is_empty() && question.verify.partners.is_empty() {
        return;
    }
    page.head(&say::verify());
    for means in &question.verify.any {
        let text = page.frame.say(&crate::interface::app::means::words(*means));
        page.add(LineKind::Text, 2, &format!("· {text}"));
    }
    for means in &question.verify.partners {
        let text = page
            .frame
            .say(&say::with_partner(crate::interface::app::means::words(
                *means,
            )));
        page.add(LineKind::Text, 2, &format!("· {text}"));
    }
}
