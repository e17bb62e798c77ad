//! The scores: the total with what failed and what pulls it down, and under it one of three lists. Each line says its score, its band
//! and how much is known in words and numbers; the bar repeats them, so it is what goes when there is no room.

pub mod cell;
pub mod explain;
mod levels;
pub mod paging;
mod what_if;

use crate::engine::score::Graded;
use crate::engine::score::grade::{BandKind, Grade};
use crate::form::model::scoring::Grading;
use crate::form::model::text;
use crate::interface::app::national;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::scores::{Area, ScoresScreen, wording};
use crate::interface::app::wrap::{shorten, width};
use crate::interface::ui::glyph::said;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen::named::titled;
use crate::interface::ui::screen::scores::cell::{pad, pad_left};
use crate::interface::ui::screen::scores::paging::Lines;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::meter;
use crate::text::i18n::keys::{
    country as say_country, roll_up as say_roll_up, scores as say, states, ui as words,
};
use crate::text::i18n::phrase::{Arg, Phrase};

/// A window with fewer columns stacks what a line says.
const NARROWEST_TABLE: usize = 56;
/// The least and the most that a name takes beside other columns.
const NAME: (usize, usize) = (16, 46);
/// What a name takes before the bar becomes longer than its shortest.
const NAME_BEFORE_BAR: usize = 28;
/// The narrowest and the widest bar.
const BAR: (usize, usize) = (13, 41);
/// Blanks between two columns.
const BETWEEN: usize = 2;
/// The mark and a blank.
const LEAD: usize = 2;

/// What the screen shows.
pub fn view<'t>(state: &ScoresScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    let Some(open) = &scene.core.open else {
        return Page::new(Vec::new(), sheet).into();
    };
    let list = List::new(state, open, scene, &sheet);
    let marked = state.shown().grade(&state.marked());
    let marked = marked.filter(|_| state.area != Area::Levels);
    let nothing = (open.evaluation.progress.done == 0).then(states::no_scores);
    let grading = &open.questionnaire.grading;
    let words = nothing.or_else(|| marked.map(|grade| wording::marked(grade, grading)));
    let expects = words.map(|words| scene.say(&words));
    let height = paging::height(scene, expects.as_deref().unwrap_or_default(), 0);
    list.write(&mut sheet, height);
    let title = scene.say(&say::title());
    let mut page = Page::new(titled(&title, open, scene), sheet);
    page.expects = expects;
    page.into()
}

/// The name of what is scored: a section with its number, a layer, a citation.
pub fn name(graded: &Graded, open: &OpenSession, scene: &Scene<'_>) -> String {
    match graded {
        Graded::Overall => scene.say(&say::total()),
        Graded::Section(id) => {
            let number = wording::section_number(open, id);
            format!("{number} {}", scene.read(&text::section_title(id)))
        }
        Graded::Layer(layer) => scene.say(&wording::layer(*layer)),
        Graded::Standard(citation) => citation.to_string(),
    }
}

/// The columns there is room for, and how wide each is.
struct Widths {
    name: usize,
    score: usize,
    bar: usize,
    range: usize,
    coverage: usize,
}

struct List<'a, 't> {
    state: &'a ScoresScreen,
    open: &'a OpenSession,
    scene: &'a Scene<'t>,
    heads: [String; 4],
    /// Nothing where the window is too narrow for a table.
    widths: Option<Widths>,
}

impl<'a, 't> List<'a, 't> {
    fn new(
        state: &'a ScoresScreen,
        open: &'a OpenSession,
        scene: &'a Scene<'t>,
        sheet: &Sheet<'_>,
    ) -> List<'a, 't> {
        let heads = [
            say::head_score(),
            say::head_range(),
            say::head_coverage(),
            say::head_band(),
        ];
        let mut list = List {
            state,
            open,
            scene,
            heads: heads.map(|phrase| scene.say(&phrase)),
            widths: None,
        };
        list.widths = list.measured(sheet.columns());
        list
    }

    fn grading(&self) -> &Grading {
        &self.open.questionnaire.grading
    }

    fn grades(&self) -> impl Iterator<Item = (Graded, &Grade)> {
        let lines = self.state.lines().into_iter();
        lines.filter_map(|graded| Some((graded.clone(), self.state.shown().grade(&graded)?)))
    }

    fn measured(&self, columns: usize) -> Option<Widths> {
        if columns < NARROWEST_TABLE || self.scene.theme.is_said() {
            return None;
        }
        let [score, range, coverage, band] = &self.heads;
        let widest = |head: &str, cell: &dyn Fn(&Grade) -> String| {
            let cells = self.grades().map(|(_, grade)| width(&cell(grade)));
            cells.chain([width(head)]).max().unwrap_or(0)
        };
        let score = widest(score, &|grade| self.score(grade));
        let range = widest(range, &|grade| self.range(grade));
        let coverage = widest(coverage, &|grade| self.coverage(grade));
        let band = widest(band, &|grade| self.band(grade));
        let names = self.grades().map(|(graded, _)| width(&self.name(&graded)));
        let wanted = names.max().unwrap_or(0).clamp(NAME.0, NAME.1);
        let fixed = LEAD + score + coverage + band + 3 * BETWEEN;
        let room = columns.checked_sub(fixed + NAME.0)?;
        let comfort = wanted.min(NAME_BEFORE_BAR) - NAME.0;
        // First everything, then the bar beside a name of some length, then the shortest of both, then the range in numbers alone.
        let all = wanted - NAME.0 + range + 2 * BETWEEN + BAR.0;
        let with_bar = comfort + BETWEEN + BAR.0;
        let (bar, range) = if room >= all {
            (BAR.0 + room - all, range)
        } else if room >= with_bar {
            (BAR.0 + room - with_bar, 0)
        } else if room >= BETWEEN + BAR.0 {
            (BAR.0, 0)
        } else if room >= BETWEEN + range {
            (0, range)
        } else {
            (0, 0)
        };
        let bar = quarters(bar.min(BAR.1));
        let taken = |cells: usize| if cells == 0 { 0 } else { cells + BETWEEN };
        let name = columns.checked_sub(fixed + taken(bar) + taken(range))?;
        Some(Widths {
            name: name.min(wanted.max(NAME.0)),
            score,
            bar,
            range,
            coverage,
        })
    }

    fn write(&self, sheet: &mut Sheet<'_>, height: usize) {
        let mut lines = Lines::default();
        lines.begin(sheet, self.state.at() == 0);
        if let Some(widths) = &self.widths {
            self.heads(sheet, widths);
        }
        let mut grades = self.grades().enumerate();
        if let Some((at, (graded, grade))) = grades.next() {
            self.line(sheet, at, &graded, grade);
            self.pulls(sheet);
            self.other(sheet);
        }
        sheet.blank();
        self.areas(sheet);
        sheet.pin();
        for (at, (graded, grade)) in grades {
            lines.begin(sheet, self.state.at() == at);
            self.line(sheet, at, &graded, grade);
        }
        lines.show(sheet, height, |at, of| {
            self.scene.say(&words::pages(at, of))
        });
    }

    fn heads(&self, sheet: &mut Sheet<'_>, widths: &Widths) {
        let [score, range, coverage, band] = &self.heads;
        let mut row = Row::new()
            .blanks(LEAD + widths.name + BETWEEN)
            .span(Role::Muted, pad_left(score, widths.score))
            .blanks(BETWEEN);
        if widths.bar > 0 {
            let (left, right) = (widths.bar / 2, widths.bar - 1 - widths.bar / 2);
            let scale = match widths.bar < 17 {
                true => format!("0{:>1$}", 100, left + right),
                false => format!("0{:>left$}{:>right$}", 50, 100),
            };
            row = row.span(Role::Muted, scale).blanks(BETWEEN);
        }
        if widths.range > 0 {
            row = row
                .span(Role::Muted, pad(range, widths.range))
                .blanks(BETWEEN);
        }
        let rest = format!("{}  {band}", pad_left(coverage, widths.coverage));
        sheet.row(row.span(Role::Muted, rest));
    }

    /// The lists, the one that is shown in brackets, in as many rows as they need, and what the signs of the bar mean.
    fn areas(&self, sheet: &mut Sheet<'_>) {
        let begun = || Row::new().blanks(LEAD - 1);
        let mut row = begun();
        for area in self.state.areas() {
            let title = self.scene.say(&match area {
                Area::Sections => say::sections(),
                Area::Layers => say::layers(),
                Area::Standards => say::standards(),
                Area::National => say_country::national(),
                Area::Levels => say_roll_up::levels(),
            });
            let (role, title) = match area == self.state.area {
                true if self.scene.theme.is_said() => {
                    (Role::Head, format!("{title}{} ", said::CHOSEN))
                }
                true => (Role::Head, format!("[{title}]")),
                false => (Role::Muted, format!(" {title} ")),
            };
            if row.cells() >= LEAD && row.cells() + width(title.trim_end()) > sheet.columns() {
                sheet.row(std::mem::replace(&mut row, begun()));
            }
            row = row.span(role, title).blanks(1);
        }
        let has_bar = self.widths.as_ref().is_some_and(|widths| widths.bar > 0);
        let signs = (self.scene.theme.glyphs().score, "[==]");
        if self.state.area == Area::Levels {
            sheet.row(row);
            if has_bar {
                let legend = self.scene.say(&say_roll_up::legend(signs.0, signs.1));
                sheet.after(Row::new().with_last(), Role::Muted, LEAD, LEAD, &legend);
            }
            return;
        }
        if has_bar {
            let legend = self.scene.say(&say::legend(signs.0, signs.1));
            row = row.at_right(Role::Muted, legend);
        }
        sheet.row(row);
    }

    fn pulls(&self, sheet: &mut Sheet<'_>) {
        let report = self.state.shown();
        let pulls: Vec<Arg> = self
            .state
            .pulls
            .iter()
            .filter_map(|line| {
                let one = report.contributions.get(line.contribution)?;
                let points = wording::hundredths(&line.lacks, self.grading());
                Some(say::pull(wording::number(self.open, &one.place), points).into())
            })
            .collect();
        if !pulls.is_empty() {
            let said = self.scene.say(&say::pulls(Arg::List(pulls)));
            sheet.after(Row::new().with_last(), Role::Text, LEAD, LEAD, &said);
        }
    }

    /// The other of the two totals, where there are two: the region's beside the country's, and the other way round.
    fn other(&self, sheet: &mut Sheet<'_>) {
        if let (Area::Levels, Some(rolled)) = (self.state.area, &self.state.rolled) {
            levels::missing(&rolled.0, self.open, self.scene, sheet);
            return;
        }
        let Some(national) = self.state.report.national.as_deref() else {
            return;
        };
        let regional = &self.state.report;
        let count = national.contributions.len() - regional.contributions.len();
        let (grade, words): (_, fn(Arg, Arg, Arg) -> Phrase) = match self.state.area {
            Area::National => (&regional.overall, |_, score, band| {
                say_country::regional_total(score, band)
            }),
            _ => (&national.overall, |count, score, band| {
                say_country::national_total(count, score, band)
            }),
        };
        let count = Arg::Count(i64::try_from(count).unwrap_or(i64::MAX));
        let words = words(count, self.score(grade).into(), self.band(grade).into());
        let said = self.scene.say(&words);
        sheet.after(Row::new().with_last(), Role::Text, LEAD, LEAD, &said);
        // A national score rests on what nobody has signed until a partner does.
        if let Some(pack) = self.open.questionnaire.pack.as_deref() {
            let state = self.scene.say(&national::state_of(pack));
            let under = LEAD + 2;
            sheet.after(Row::new().with_last(), Role::Muted, under, under, &state);
        }
    }

    fn line(&self, sheet: &mut Sheet<'_>, at: usize, graded: &Graded, grade: &Grade) {
        let focused = at == self.state.at();
        match &self.widths {
            Some(widths) => self.row(sheet, widths, focused, graded, grade),
            None => self.stacked(sheet, focused, graded, grade),
        }
        if !grade.failed.is_empty() {
            let list = wording::numbers(self.open, &grade.failed);
            let said = self.scene.say(&say::failed_list(list));
            let look = self.scene.theme.glyphs().look;
            let under = LEAD + 2;
            let row = Row::new().with_last().selected(focused);
            let said = format!("{look} {said}");
            sheet.after(row, Role::Problem, under, under + 2, &said);
        }
        if let (Area::Levels, Some(rolled)) = (self.state.area, &self.state.rolled) {
            levels::beside(&rolled.0, graded, (self.open, self.scene), (sheet, focused));
        }
        if let Some(full) = self.full(graded).filter(|_| focused) {
            let row = Row::new().with_last().selected(true);
            sheet.after(row, Role::Muted, LEAD + 2, LEAD + 2, &full);
        }
    }

    /// What stands under the marked line: what a standard asks in plain words, and a name that was shortened.
    fn full(&self, graded: &Graded) -> Option<String> {
        if let Graded::Standard(citation) = graded {
            let words = match citation.parent() {
                Some(_) => text::citation(citation.as_str()),
                None => text::instrument(citation.instrument()),
            };
            return Some(self.scene.read(&words));
        }
        let name = name(graded, self.open, self.scene);
        let room = self.widths.as_ref().map(|widths| widths.name)?;
        (width(&self.name(graded)) > room).then_some(name)
    }

    fn lead(&self, focused: bool) -> Row {
        Row::new()
            .cursor_if(focused)
            .mark(self.scene.theme, focused)
            .blanks(LEAD - 1)
            .selected(focused)
    }

    fn row(
        &self,
        sheet: &mut Sheet<'_>,
        widths: &Widths,
        focused: bool,
        graded: &Graded,
        grade: &Grade,
    ) {
        let more = self.scene.theme.glyphs().more;
        let name = shorten(&self.name(graded), widths.name, more);
        let strong = *graded == Graded::Overall;
        let role = if strong { Role::Strong } else { Role::Text };
        let mut row = self
            .lead(focused)
            .text(pad(&name, widths.name))
            .blanks(BETWEEN)
            .span(role, pad_left(&self.score(grade), widths.score))
            .blanks(BETWEEN);
        if widths.bar > 0 {
            row = row.text(self.bar(grade, widths.bar)).blanks(BETWEEN);
        }
        if widths.range > 0 {
            let range = pad(&self.range(grade), widths.range);
            row = row.span(Role::Muted, range).blanks(BETWEEN);
        }
        let coverage = pad_left(&self.coverage(grade), widths.coverage);
        row = row.span(Role::Muted, coverage).blanks(BETWEEN);
        sheet.row(row.span(band_role(grade), self.band(grade)));
    }

    fn stacked(&self, sheet: &mut Sheet<'_>, focused: bool, graded: &Graded, grade: &Grade) {
        if self.scene.theme.is_said() {
            return self.say(sheet, focused, graded, grade);
        }
        let lead = self.lead(focused).at_right(Role::Strong, self.score(grade));
        sheet.after(lead, Role::Text, LEAD, LEAD + 2, &self.name(graded));
        let words = [self.band(grade), self.range(grade), self.coverage(grade)];
        let words = words.join(" · ");
        let row = Row::new().with_last().selected(focused);
        sheet.after(row, band_role(grade), LEAD + 2, LEAD + 2, &words);
    }

    /// One sentence: what is graded first, then every figure behind its head.
    fn say(&self, sheet: &mut Sheet<'_>, focused: bool, graded: &Graded, grade: &Grade) {
        // Two columns: a number chooses the line.
        let name = self.name(graded).trim_start().replacen(' ', "  ", 1);
        let mut row = self.lead(focused).text(name);
        let figures = [
            self.score(grade),
            self.range(grade),
            self.coverage(grade),
            self.band(grade),
        ];
        for (head, figure) in self.heads.iter().zip(figures) {
            row = row.blanks(BETWEEN).text(format!("{head}: {figure}"));
        }
        sheet.row(row);
    }

    /// The name as the list shows it: standards stand under the one that holds them.
    fn name(&self, graded: &Graded) -> String {
        let at = |graded: &Graded| {
            let lines = self.state.lines();
            lines.iter().position(|known| known == graded).unwrap_or(0)
        };
        match graded {
            Graded::Overall => name(graded, self.open, self.scene),
            Graded::Section(id) => {
                let number = wording::section_number(self.open, id);
                format!("{number:>2} {}", self.scene.read(&text::section_title(id)))
            }
            Graded::Layer(_) => {
                format!("{:>2} {}", at(graded), name(graded, self.open, self.scene))
            }
            Graded::Standard(citation) => {
                let depth = citation.with_parents().count().saturating_sub(1);
                format!("{}{citation}", "  ".repeat(depth))
            }
        }
    }

    fn score(&self, grade: &Grade) -> String {
        match &grade.score {
            Some(score) => self.scene.show(&wording::hundredths(score, self.grading())),
            None => "-".to_owned(),
        }
    }

    fn range(&self, grade: &Grade) -> String {
        let show = |share| wording::hundredths(share, self.grading());
        match (&grade.lowest, &grade.highest) {
            (Some(lowest), Some(highest)) if lowest < highest => {
                self.scene.say(&say::range(show(lowest), show(highest)))
            }
            (Some(lowest), _) => self.scene.show(&show(lowest)),
            _ => "-".to_owned(),
        }
    }

    fn coverage(&self, grade: &Grade) -> String {
        match &grade.coverage {
            Some(coverage) => self.scene.show(&wording::percent(coverage, self.grading())),
            None => "-".to_owned(),
        }
    }

    /// The band; what failed is listed under the line.
    fn band(&self, grade: &Grade) -> String {
        self.scene.show(&wording::band_beside_failed(&grade.band))
    }

    fn bar(&self, grade: &Grade, cells: usize) -> String {
        let thousandths = |share: &crate::base::number::Number| {
            (share.to_f64() * 1000.0).round().clamp(0.0, 1000.0) as u32
        };
        match (&grade.lowest, &grade.highest) {
            (Some(lowest), Some(highest)) => meter::range(
                self.scene.theme.glyphs(),
                grade.score.as_ref().map(thousandths),
                thousandths(lowest),
                thousandths(highest),
                cells,
            ),
            _ => " ".repeat(cells),
        }
    }
}

/// The next smaller length at which the quarters of a bar fall on cells.
fn quarters(cells: usize) -> usize {
    match cells {
        0 => 0,
        _ => (cells - 1) / 4 * 4 + 1,
    }
}

fn band_role(grade: &Grade) -> Role {
    match grade.band {
        BandKind::MustPassFailed => Role::Problem,
        BandKind::NotRated | BandKind::NotApplicable => Role::Muted,
        BandKind::Of(_) => Role::Text,
    }
}
