//! One score explained, line by line. Under the marked question, or beside the page where there is room, stands what each other answer
//! would make of the score.

use crate::interface::app::measure::Sides;
use crate::interface::app::screen::scores::entry::{Entry, Part};
use crate::interface::app::screen::scores::explain::ExplainScreen;
use crate::interface::app::screen::scores::pages::{
    BETWEEN, LEAD, Pages, Shape, is_listed, shows_columns, stacked, widths,
};
use crate::interface::app::screen::scores::told::{Must, Teller, Told};
use crate::interface::app::screen::scores::wording;
use crate::interface::app::wrap::{shorten, width};
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen::named::titled;
use crate::interface::ui::screen::scores::cell::{pad, pad_left};
use crate::interface::ui::screen::scores::name;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::text::i18n::keys::{country as say_country, scores as say, ui as words};
use crate::text::i18n::phrase::{Phrase, TextKey};

/// What the screen shows.
pub fn view<'t>(state: &ExplainScreen, scene: &Scene<'t>) -> View<'t> {
    let Some(open) = &scene.core.open else {
        return Page::new(Vec::new(), scene.sheet()).into();
    };
    let columns = scene.columns(Sides::Right);
    let mut beside = columns.right.map(|columns| scene.sheet_of(columns));
    let teller = Teller {
        screen: state,
        open,
        core: scene.core,
        texts: scene.texts,
    };
    let shape = Shape::of(&teller);
    let writer = Writer {
        state,
        scene,
        teller,
        shape,
    };
    let mut sheet = scene.sheet_of(columns.main);
    let foot = shape
        .has_foot
        .then(|| writer.foot(scene.sheet_of(columns.main)));
    writer.write(&mut sheet);
    if let (Some(sheet), Some(Some((_, one)))) = (
        &mut beside,
        state.marked().map(|entry| state.contribution(entry)),
    ) {
        let number = wording::number(open, &one.place);
        sheet.head(&number);
        let text = TextKey::new(one.place.question.as_str());
        sheet.text(Role::Text, 0, &scene.read(&text));
        sheet.gap();
        // Unfolded, the same stands under the line already.
        if state.unfolded.is_none() {
            writer.aside(sheet, one);
        }
    }
    let title = match state.national {
        true => scene.say(&say_country::national()),
        false => scene.say(&say::title()),
    };
    let of = name(&state.graded, open, scene);
    let mut place = titled(&format!("{title} · {of}"), open, scene);
    place.push(of);
    let mut page = Page::new(place, sheet);
    page.right = beside;
    page.foot = foot.map(Box::new);
    page.expects = Some(scene.say(&say::arithmetic()));
    page.into()
}

/// Writes the page.
pub(super) struct Writer<'a, 't> {
    pub(super) state: &'a ExplainScreen,
    pub(super) scene: &'a Scene<'t>,
    pub(super) teller: Teller<'a>,
    pub(super) shape: Shape,
}

impl Writer<'_, '_> {
    fn write(&self, sheet: &mut Sheet<'_>) {
        let pages = Pages::of(&self.teller);
        sheet.text(Role::Strong, 0, &self.teller.first());
        let mut heads: Vec<usize> = Vec::new();
        for (at, entry) in self.state.entries.iter().enumerate() {
            let focused = at == self.state.at;
            match entry {
                Entry::Head(head, columns) => heads = self.part_head(sheet, head, columns),
                Entry::Part(part) => {
                    if !is_listed(&self.state.entries, at) {
                        sheet.gap();
                    }
                    heads = self.part(sheet, focused, part);
                }
                Entry::WhatIf(_) => self.what_if(sheet, focused, entry),
                _ => self.line(sheet, focused, entry, &heads),
            }
        }
        self.show(sheet, &pages);
    }

    /// Leaves the page with the marked line.
    fn show(&self, sheet: &mut Sheet<'_>, pages: &Pages) {
        let at = pages.page_of(self.state.at);
        let Some((from, to)) = pages.pages.get(at).filter(|_| pages.pages.len() > 1) else {
            return;
        };
        // The marked line may show more rows, which stand on this page.
        let more = sheet.rows().len().saturating_sub(pages.pinned + pages.rows);
        sheet.cut(pages.pinned, pages.pinned + from, pages.pinned + to + more);
        sheet.fill_to(self.shape.height.saturating_sub(1));
        let label = self.scene.say(&words::pages(at + 1, pages.pages.len()));
        sheet.row(Row::new().at_right(Role::Muted, label));
    }

    /// A part that opens, with how much it holds; open, it is the head of what stands under it.
    fn part(&self, sheet: &mut Sheet<'_>, focused: bool, part: &Part) -> Vec<usize> {
        let head = self.scene.say(&part.head);
        let (widths, right) = self.columns(&part.columns);
        let count = part.lines.len().to_string();
        let lead = self.lead(focused).at_right(
            Role::Muted,
            if shows_columns(part, &self.shape) {
                right
            } else {
                count
            },
        );
        let role = if part.is_open { Role::Head } else { Role::Text };
        sheet.after(lead, role, LEAD, LEAD, &head);
        widths
    }

    /// How wide columns of numbers are, and their heads in one line.
    fn columns(&self, columns: &[Phrase]) -> (Vec<usize>, String) {
        let columns: Vec<String> = columns.iter().map(|head| self.scene.say(head)).collect();
        let widths = widths(&columns);
        let right: Vec<String> = columns
            .iter()
            .zip(&widths)
            .map(|(head, cells)| pad_left(head, *cells))
            .collect();
        (widths, right.join(&" ".repeat(BETWEEN)))
    }

    /// The head of a part; returns how wide its columns of numbers are.
    fn part_head(&self, sheet: &mut Sheet<'_>, head: &Phrase, columns: &[Phrase]) -> Vec<usize> {
        let head = self.scene.say(head);
        let (widths, right) = self.columns(columns);
        if columns.is_empty() || self.shape.is_stacked() {
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

    pub(super) fn lead(&self, focused: bool) -> Row {
        Row::new()
            .cursor_if(focused)
            .mark(self.scene.theme, focused)
            .blanks(LEAD - 1)
            .selected(focused)
    }

    /// Writes a line: a sentence, a section or a question.
    fn line(&self, sheet: &mut Sheet<'_>, focused: bool, entry: &Entry, heads: &[usize]) {
        if let Some(said) = self.teller.sentence(entry) {
            let role = match entry {
                Entry::Loud(_) => Role::Problem,
                _ => Role::Text,
            };
            sheet.after(self.lead(focused), role, LEAD, LEAD, &said);
            return;
        }
        let Some(told) = self.teller.line(entry) else {
            return;
        };
        let lead = match told.number.is_empty() {
            true => self.lead(focused),
            false => self.lead(focused).text(&told.number).blanks(BETWEEN),
        };
        if told.numbers.is_empty() || self.shape.is_stacked() {
            self.stacked(sheet, lead, &told);
        } else {
            self.in_table(sheet, focused, lead, &told, heads);
        }
    }

    fn stacked(&self, sheet: &mut Sheet<'_>, lead: Row, told: &Told) {
        let (from, under) = (lead.cells(), self.shape.under(told));
        let below = Row::new().with_last().selected(lead.is_selected());
        sheet.after(lead, Role::Text, from, under, &told.text);
        let role = told.must.as_ref().map_or(Role::Muted, must_role);
        sheet.after(below, role, under, under, &stacked(told));
    }

    fn in_table(
        &self,
        sheet: &mut Sheet<'_>,
        focused: bool,
        lead: Row,
        told: &Told,
        heads: &[usize],
    ) {
        let from = lead.cells();
        let numbers: Vec<String> = told
            .numbers
            .iter()
            .zip(heads)
            .map(|(text, cells)| pad_left(text, *cells))
            .collect();
        let numbers = numbers.join(&" ".repeat(BETWEEN));
        let (text_room, words) = match self.scene.theme.is_said() {
            true => (width(&told.text), width(&told.words)),
            false => self.shape.rooms(told, width(&numbers)),
        };
        let more = self.scene.theme.glyphs().more;
        // Words that do not fit beside the text stand whole under it, and not cut beside it as well.
        let fits = width(&told.words) <= words;
        let beside = if fits { told.words.as_str() } else { "" };
        let row = lead
            .text(pad(&shorten(&told.text, text_room, more), text_room))
            .blanks(BETWEEN)
            .span(Role::Muted, pad(beside, words))
            .at_right(Role::Text, numbers);
        sheet.row(row);
        let below = || Row::new().with_last().selected(focused);
        if !fits {
            sheet.after(below(), Role::Muted, from, from, &told.words);
        }
        if let Some(must) = &told.must {
            sheet.after(below(), must_role(must), from, from, &must.1);
        }
        let is_cut = width(&told.text) > text_room && !told.number.is_empty();
        if focused && is_cut && !self.shape.has_side {
            sheet.after(below(), Role::Text, from, from, &told.text);
        }
    }
}

fn must_role((must, _): &(Must, String)) -> Role {
    match must {
        Must::Failed => Role::Problem,
        Must::Between => Role::Attention,
        Must::Other => Role::Muted,
    }
}
