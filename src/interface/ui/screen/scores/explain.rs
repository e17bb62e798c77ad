//! One score explained, line by line. Under the marked question, or beside the page where there is room, stands what each other answer
//! would make of the score.

use crate::base::number::Number;
use crate::engine::score::Graded;
use crate::engine::score::contribution::Contribution;
use crate::form::model::scoring::Grading;
use crate::interface::app::measure::Sides;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::scores::entry::Entry;
use crate::interface::app::screen::scores::explain::ExplainScreen;
use crate::interface::app::screen::scores::wording;
use crate::interface::app::typed::shown;
use crate::interface::app::wrap::{shorten, width};
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen::scores::cell::{pad, pad_left};
use crate::interface::ui::screen::scores::name;
use crate::interface::ui::screen::scores::paging::{self, Lines};
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::text::i18n::keys::{country as say_country, scores as say, ui as words};
use crate::text::i18n::phrase::{Phrase, TextKey};

/// A window with fewer columns stacks what a line says.
const NARROWEST_TABLE: usize = 70;
/// The mark and a blank.
pub(super) const LEAD: usize = 2;
/// Blanks between two columns.
pub(super) const BETWEEN: usize = 2;
/// With fewer rows the first line turns pages with the rest.
const LEAST_PINNED: usize = 12;
/// The least that a column of numbers takes.
const NUMBER: usize = 5;

/// What the screen shows.
pub fn view<'t>(state: &ExplainScreen, scene: &Scene<'t>) -> View<'t> {
    let Some(open) = &scene.core.open else {
        return Page::new(Vec::new(), scene.sheet()).into();
    };
    let columns = scene.columns(Sides::Right);
    let mut beside = columns.right.map(|columns| scene.sheet_of(columns));
    let writer = Writer { state, open, scene };
    let mut sheet = scene.sheet_of(columns.main);
    let has_foot = beside.is_none() && !scene.is_low() && !writer.is_stacked(&sheet);
    let foot = has_foot.then(|| writer.foot(scene.sheet_of(columns.main)));
    let expects = scene.say(&say::arithmetic());
    let rows = foot.as_ref().map_or(0, |foot| foot.rows().len());
    let height = paging::height(scene, &expects, rows);
    writer.write(&mut sheet, beside.is_none(), height);
    if let (Some(sheet), Some(Some((_, one)))) = (
        &mut beside,
        state.marked().map(|entry| state.contribution(entry)),
    ) {
        let number = wording::number(open, &one.place);
        sheet.head(&number);
        sheet.text(Role::Text, 0, &scene.read(&text_of(one)));
        sheet.gap();
        writer.others(sheet, one, 0);
    }
    let title = match state.national {
        true => scene.say(&say_country::national()),
        false => scene.say(&say::title()),
    };
    let of = name(&state.graded, open, scene);
    let code = &open.assessment.opening.subject.code;
    let place = vec![
        format!("{title} · {of} · {code}"),
        format!("{title} · {of}"),
        of,
    ];
    let mut page = Page::new(place, sheet);
    page.right = beside;
    page.foot = foot.map(Box::new);
    page.expects = Some(expects);
    page.into()
}

fn text_of(one: &Contribution) -> TextKey {
    TextKey::new(one.place.question.as_str())
}

/// What a line shows besides the text of its question.
#[derive(Default)]
struct Facts {
    /// In words, before the numbers.
    words: String,
    /// Under the heads of the part; none where the part has none.
    numbers: Vec<String>,
    /// The same in one sentence, for a narrow window.
    sentence: String,
}

/// Writes the page.
pub(super) struct Writer<'a, 't> {
    pub(super) state: &'a ExplainScreen,
    pub(super) open: &'a OpenSession,
    pub(super) scene: &'a Scene<'t>,
}

impl Writer<'_, '_> {
    fn grading(&self) -> &Grading {
        &self.open.questionnaire.grading
    }

    fn show(&self, share: &Number) -> String {
        self.scene.show(&wording::hundredths(share, self.grading()))
    }

    pub(super) fn maybe(&self, share: Option<&Number>) -> String {
        share.map_or_else(|| "-".to_owned(), |share| self.show(share))
    }

    fn write(&self, sheet: &mut Sheet<'_>, inline: bool, height: usize) {
        let grade = &self.state.explanation.grade;
        let score = self.scene.say(&wording::score(grade, self.grading()));
        let band = self.scene.show(&wording::band(&grade.band));
        sheet.text(Role::Strong, 0, &format!("{score} · {band}"));
        if height >= LEAST_PINNED {
            sheet.pin();
        }
        let mut heads: Vec<usize> = Vec::new();
        let mut lines = Lines::default();
        let mut is_after_head = false;
        for (at, entry) in self.state.entries.iter().enumerate() {
            let focused = at == self.state.at;
            // A head belongs to the line after it.
            if !is_after_head {
                let next = self.state.at == at + 1 && !entry.is_stop();
                lines.begin(sheet, focused || next);
            }
            is_after_head = !entry.is_stop();
            match entry {
                Entry::Head(head, columns) => heads = self.head(sheet, head, columns),
                Entry::Said(phrase) => {
                    self.said(sheet, focused, Role::Text, &self.scene.say(phrase));
                }
                Entry::Cited(phrase) => {
                    self.said(sheet, focused, Role::Text, &self.scene.say_beside(phrase));
                }
                Entry::Loud(phrase) => {
                    let look = self.scene.theme.glyphs().look;
                    let said = format!("{look} {}", self.scene.say(phrase));
                    self.said(sheet, focused, Role::Problem, &said);
                }
                Entry::Section(at) => self.section(sheet, focused, *at, &heads),
                Entry::WhatIf(at) => self.what_if(sheet, focused, *at),
                _ => self.question(sheet, focused, entry, &heads, inline),
            }
        }
        lines.show(sheet, height, |at, of| {
            self.scene.say(&words::pages(at, of))
        });
    }

    /// The head of a part; returns how wide its columns of numbers are.
    fn head(&self, sheet: &mut Sheet<'_>, head: &Phrase, columns: &[Phrase]) -> Vec<usize> {
        let head = self.scene.say(head);
        let columns: Vec<String> = columns.iter().map(|head| self.scene.say(head)).collect();
        let widths: Vec<usize> = columns.iter().map(|head| width(head).max(NUMBER)).collect();
        let right: Vec<String> = columns
            .iter()
            .zip(&widths)
            .map(|(head, cells)| pad_left(head, *cells))
            .collect();
        let right = right.join(&" ".repeat(BETWEEN));
        if columns.is_empty() || self.is_stacked(sheet) {
            sheet.head(&head);
            return widths;
        }
        let room = sheet.columns().saturating_sub(width(&right) + BETWEEN);
        if width(&head) > room {
            sheet.head(&head);
            sheet.row(Row::new().with_last().at_right(Role::Muted, right));
        } else {
            sheet.gap();
            sheet.row(
                Row::new()
                    .span(Role::Head, head)
                    .at_right(Role::Muted, right),
            );
        }
        widths
    }

    fn is_stacked(&self, sheet: &Sheet<'_>) -> bool {
        sheet.columns() < NARROWEST_TABLE
    }

    pub(super) fn lead(&self, focused: bool) -> Row {
        let glyphs = self.scene.theme.glyphs();
        let mark = if focused { glyphs.focus } else { " " };
        Row::new()
            .cursor_if(focused)
            .span(Role::Mark, mark)
            .blanks(LEAD - 1)
            .selected(focused)
    }

    fn said(&self, sheet: &mut Sheet<'_>, focused: bool, role: Role, text: &str) {
        sheet.after(self.lead(focused), role, LEAD, LEAD, text);
    }

    fn section(&self, sheet: &mut Sheet<'_>, focused: bool, at: usize, heads: &[usize]) {
        let Some(part) = self.state.explanation.sections.get(at) else {
            return;
        };
        let name = name(
            &Graded::Section(part.section.clone()),
            self.open,
            self.scene,
        );
        let band = self.scene.show(&wording::band(&part.grade.band));
        let score = self.maybe(part.grade.score.as_ref());
        let (numbers, sentence) = match &part.adds {
            Some(adds) => {
                let grading = self.grading();
                let phrase = say::line_section(
                    score.as_str(),
                    wording::hundredths(adds, grading),
                    band.as_str(),
                );
                (vec![score, self.show(adds)], self.scene.say(&phrase))
            }
            None => {
                let phrase = say::line_section_out(band.as_str());
                (vec![score, "-".to_owned()], self.scene.say(&phrase))
            }
        };
        let words = match part.rated {
            true => band,
            false => sentence.clone(),
        };
        let facts = Facts {
            words,
            numbers,
            sentence,
        };
        self.line(sheet, focused, ("", &name), &facts, heads, &None);
    }

    fn question(
        &self,
        sheet: &mut Sheet<'_>,
        focused: bool,
        entry: &Entry,
        heads: &[usize],
        inline: bool,
    ) {
        let Some((_, one)) = self.state.contribution(entry) else {
            return;
        };
        let number = wording::number(self.open, &one.place);
        let text = self.scene.read(&text_of(one));
        let facts = self.facts(entry, one);
        let must = wording::must_pass(one).map(|phrase| self.must_pass(one, &phrase));
        let whole = self.line(sheet, focused, (&number, &text), &facts, heads, &must);
        if focused && inline && !whole {
            let under = LEAD + width(&number) + BETWEEN;
            let row = Row::new().with_last().selected(true);
            sheet.after(row, Role::Text, under, under, &text);
        }
    }

    fn must_pass(&self, one: &Contribution, phrase: &Phrase) -> (Role, String) {
        let words = self.scene.say(phrase);
        let look = self.scene.theme.glyphs().look;
        match (one.is_failed(), one.is_between()) {
            (true, _) => (Role::Problem, format!("{look} {words}")),
            (_, true) => (Role::Attention, format!("{look} {words}")),
            _ => (Role::Muted, words),
        }
    }

    fn facts(&self, entry: &Entry, one: &Contribution) -> Facts {
        let whole = self.state.graded == Graded::Overall;
        let answer = self.scene.reading().show(&wording::answer(self.open, one));
        let points = self.maybe(one.points.as_ref());
        let weight = shown(&one.weight);
        let explanation = &self.state.explanation;
        match entry {
            Entry::Counted(at) => {
                let line = explanation.counted.get(*at);
                let last = line.map(|line| if whole { &line.adds } else { &line.counts });
                let last = self.maybe(last);
                let sentence = match whole {
                    true => say::line_adds(&answer, &points, weight.clone(), &last),
                    false => say::line_counts(&answer, &points, weight.clone(), &last),
                };
                Facts {
                    sentence: self.scene.say(&sentence),
                    numbers: vec![points, self.scene.show(&weight), last],
                    words: answer,
                }
            }
            Entry::Movable(at) => {
                let moves = explanation.movable.get(*at);
                let lowest = self.maybe(moves.and_then(|one| one.lowest.as_ref()));
                let highest = self.maybe(moves.and_then(|one| one.highest.as_ref()));
                let sentence = say::line_moves(&lowest, &highest);
                Facts {
                    sentence: format!("{answer}: {}", self.scene.say(&sentence)),
                    numbers: vec![lowest, highest],
                    words: answer,
                }
            }
            Entry::Change(way, at) => {
                let change = explanation
                    .ways
                    .get(*way)
                    .and_then(|way| way.changes.get(*at));
                let to = change.map(|change| {
                    let to = wording::possible(self.open, &one.place, &change.answer);
                    self.scene.reading().show(&to)
                });
                let arrow = self.scene.theme.glyphs().right;
                Facts::said(format!("{answer} {arrow} {}", to.unwrap_or_default()))
            }
            Entry::Weak(_) => {
                let why = one.weak.as_ref().map(wording::weak);
                Facts::said(why.map_or(String::new(), |why| self.scene.say(&why)))
            }
            _ => Facts::said(self.scene.say(&wording::state(self.open, one))),
        }
    }

    /// Writes a line; says whether its text is whole on it.
    fn line(
        &self,
        sheet: &mut Sheet<'_>,
        focused: bool,
        (number, text): (&str, &str),
        facts: &Facts,
        heads: &[usize],
        must: &Option<(Role, String)>,
    ) -> bool {
        let lead = match number.is_empty() {
            true => self.lead(focused),
            false => self.lead(focused).text(number).blanks(BETWEEN),
        };
        let from = lead.cells();
        if facts.numbers.is_empty() || self.is_stacked(sheet) {
            let under = match self.scene.is_narrow() {
                true => LEAD + BETWEEN,
                false => from,
            };
            sheet.after(lead, Role::Text, from, under, text);
            let below = Row::new().with_last().selected(focused);
            let (role, said) = match must {
                Some((role, words)) => (*role, format!("{} · {words}", facts.sentence)),
                None => (Role::Muted, facts.sentence.clone()),
            };
            sheet.after(below, role, under, under, &said);
            return true;
        }
        let numbers: Vec<String> = facts
            .numbers
            .iter()
            .zip(heads)
            .map(|(text, cells)| pad_left(text, *cells))
            .collect();
        let numbers = numbers.join(&" ".repeat(BETWEEN));
        let room = sheet
            .columns()
            .saturating_sub(from + width(&numbers) + 2 * BETWEEN);
        let words = (room * 2 / 5).min(22);
        let (text_room, more) = (room - words, self.scene.theme.glyphs().more);
        let row = lead
            .text(pad(&shorten(text, text_room, more), text_room))
            .blanks(BETWEEN)
            .span(Role::Muted, pad(&shorten(&facts.words, words, more), words))
            .at_right(Role::Text, numbers);
        sheet.row(row);
        let is_whole = width(text) <= text_room;
        if width(&facts.words) > words && focused {
            let below = Row::new().with_last().selected(true);
            sheet.after(below, Role::Muted, from, from, &facts.words);
        }
        if let Some((role, words)) = must {
            let below = Row::new().with_last().selected(focused);
            sheet.after(below, *role, from, from, words);
        }
        is_whole
    }
}

impl Facts {
    fn said(sentence: String) -> Facts {
        Facts {
            sentence,
            ..Facts::default()
        }
    }
}
