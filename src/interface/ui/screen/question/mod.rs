//! The question screen: the question in bold, the answers with the keys that give them, and below what can be looked up. Beside it,
//! where there is room, the outline and the standard.

mod boxes;
mod confirming;
mod extras;
mod options;
mod prefilled;
mod request;
mod twice;

use crate::engine::flow::evaluation::{Origin, Standing};
use crate::form::model::question::{Question, QuestionKind};
use crate::form::model::questionnaire::NodeIndex;
use crate::form::model::text;
use crate::interface::app::measure::Sides;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::question::{Area, QuestionScreen, is_typed};
use crate::interface::app::wrap::{shorten, width};
use crate::interface::app::{describe, own_record, walk};
use crate::interface::ui;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen::beside;
use crate::interface::ui::screen::named::named;
use crate::interface::ui::screen::question::twice::Twice;
use crate::interface::ui::sheet::{Sheet, Shown};
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::record::session::answer::{Answer, Response};
use crate::text::i18n::keys::{question as say, ui as words};
use crate::text::i18n::phrase::{Arg, TextKey};

/// Everything the screen is about.
struct Asked<'a, 't> {
    state: &'a QuestionScreen,
    scene: &'a Scene<'t>,
    open: &'t OpenSession,
    question: &'t Question,
    standing: &'t Standing,
    /// How much of it is said in the other language too.
    twice: Twice,
}

/// How much is said at once. The first that fits its column is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Detail {
    /// Everything.
    Full,
    /// What can be looked up folds into one line.
    Folded,
    /// And no row is left empty but between the question, the answers and the rest.
    Tight,
    /// And only the marked level says what it means.
    Brief,
    /// And where the country's value was seen is left to the page of the standard.
    Least,
}

impl Detail {
    const ALL: [Detail; 5] = [
        Detail::Full,
        Detail::Folded,
        Detail::Tight,
        Detail::Brief,
        Detail::Least,
    ];
}

impl<'t> Asked<'_, 't> {
    fn answer(&self) -> Option<&'t Answer> {
        self.open.session.answer(&self.state.place)
    }

    /// The response somebody gave, whether or not it waits to be confirmed; a default that nobody recorded is none.
    fn given(&self) -> Option<&'t Response> {
        self.standing
            .response
            .as_ref()
            .filter(|_| matches!(self.standing.origin, Origin::Given | Origin::Unconfirmed))
    }

    fn is_in(&self, area: Area) -> bool {
        self.state.area == area
    }
}

/// What the screen shows.
pub fn view<'t>(state: &QuestionScreen, scene: &Scene<'t>) -> View<'t> {
    let asked = scene.core.open.as_ref().and_then(|open| {
        let question = open.questionnaire.question(&state.place.question)?;
        let standing = open
            .evaluation
            .standing(&open.questionnaire, &state.place)?;
        Some(Asked {
            state,
            scene,
            open,
            question,
            standing,
            twice: Twice::Nothing,
        })
    });
    let Some(asked) = asked else {
        return Page::new(Vec::new(), scene.sheet()).into();
    };
    let columns = scene.columns(Sides::Both);
    let mut page = Page::new(place(&asked), main(&asked, columns.main));
    if state.reading.is_some() && page.main.rows().len() > scene.rows() {
        page.expects = Some(scene.say(&say::down_to_answers()));
    }
    page.turned_by = Some(match state.area {
        Area::Response | Area::Reason | Area::Gap if state.reading.is_none() => "Tab",
        _ => "↓",
    });
    page.left = columns
        .left
        .map(|columns| beside::outline_column(scene, asked.open, &state.place, columns));
    page.right = columns
        .right
        .map(|columns| beside::standard_column(scene, asked.open, &state.place, columns));
    page.into()
}

/// The blanks before and behind what stands at the right, and before where one is.
const ROUND_STATE: usize = 4;

/// Where am I, the longest first: with the subject, with the section, with the section shortened, with the number alone. Whose answers
/// they are stands before it in a team of which not all answer together, as long as there is room.
fn place(asked: &Asked<'_, '_>) -> Vec<String> {
    let (scene, open) = (asked.scene, asked.open);
    let (at, of) = walk::position(open, &asked.state.place);
    let number = &asked.question.number;
    let short = scene.say(&say::where_short(number, at, of));
    let leg = open.plan.leg_of(asked.standing.node);
    let Some((_, leg_number, leg)) = walk::legs(open).find(|(at, ..)| Some(*at) == leg) else {
        return vec![short];
    };
    let title = beside::leg_title(scene, open, &leg.head);
    let owner = own_record::whose(open, asked.standing.section);
    let owned = |place: String| match owner {
        Some(code) => format!("{code} · {place}"),
        None => place,
    };
    let long = |title: &str| {
        let leg = i64::from(leg_number).to_string();
        owned(scene.say(&say::where_(leg, title, number, at, of)))
    };
    let whole = long(&title);
    let mut places = Vec::new();
    if scene.window.width >= 100 {
        let names = named(open, scene).into_iter();
        places.extend(names.map(|name| format!("{name} · {whole}")));
    }
    let columns = usize::from(scene.window.width);
    // What stands at the right leaves so many cells: what fits them is short enough.
    let (_, state) = ui::state(scene);
    let enough = columns.saturating_sub(width(&state) + ROUND_STATE);
    let rest = width(&whole).saturating_sub(width(&title));
    let is_enough = rest + width(&title) <= enough;
    places.push(whole);
    if is_enough {
        return places;
    }
    // Only those are put together that may be shown.
    for cells in [32, 24, 16, 10] {
        let title = shorten(&title, cells, scene.theme.glyphs().more);
        let taken = rest + width(&title);
        if taken <= columns {
            places.push(long(&title));
        }
        if taken <= enough {
            return places;
        }
    }
    places.push(owned(short.clone()));
    places.push(short);
    places
}

fn main<'t>(asked: &Asked<'_, 't>, columns: u16) -> Sheet<'t> {
    let scene = asked.scene;
    let least = match (scene.is_narrow(), scene.is_low()) {
        (true, _) => Detail::Brief,
        (_, true) => Detail::Folded,
        _ => Detail::Full,
    };
    // A rating may open the line for its gap: its place is kept, so that answering does not rearrange the screen. What was written
    // down about the answer goes before an empty place.
    let may_grow = asked.question.is_scored()
        && asked.question.scale().is_some()
        && !asked.state.has_gap(scene.core);
    let found = extras::found(asked);
    let has_more = extras::has_more(asked);
    // Those who follow from far away press no arrow to see what a level means: they are turned pages. In a box the chosen level stays
    // in sight instead.
    let is_large = scene.core.settings.large && asked.is_in(Area::Options);
    let most = match is_large {
        true => Detail::Tight,
        false => Detail::Least,
    };
    let details = Detail::ALL.into_iter();
    let details = details.filter(|detail| *detail >= least.min(most));
    for twice in asked.twices() {
        // Half of a room reads the other language alone: that is worth more to it than what the levels that are not marked mean.
        let most = match twice {
            Twice::Nothing => most,
            Twice::Everything | Twice::Bare | Twice::Question => Detail::Least,
        };
        let asked = &Asked {
            twice: *twice,
            ..*asked
        };
        let mut known: Option<(Detail, Sheet<'_>)> = None;
        for detail in details.clone().filter(|detail| *detail <= most) {
            let as_in = options::as_in(asked, detail);
            let (_, above) = known
                .take()
                .filter(|(of, _)| *of == as_in)
                .unwrap_or_else(|| (as_in, above(asked, as_in, columns)));
            let place = match (may_grow, detail) {
                (false, _) => 0,
                (true, _) if asked.is_bare(detail) => 0,
                (true, Detail::Full) => 3,
                (true, _) => 2,
            };
            let without = Some(0).filter(|_| place > 0 && has_more);
            for kept in [place].into_iter().chain(without) {
                let most = scene.rows().saturating_sub(kept);
                if let Some(sheet) = whole(asked, &found, detail, &above, (kept, most)) {
                    return sheet;
                }
            }
            known = Some((as_in, above));
        }
    }
    let above = above(asked, most, columns);
    let all = whole(asked, &found, most, &above, (0, usize::MAX));
    all.unwrap_or_else(|| scene.sheet_of(columns))
}

/// The question and what it is answered with, in so much detail.
fn above<'t>(asked: &Asked<'_, 't>, detail: Detail, columns: u16) -> Sheet<'t> {
    let mut sheet = asked.scene.sheet_of(columns);
    if detail < Detail::Tight && asked.scene.window.height > 20 {
        sheet.blank();
    }
    head(asked, &mut sheet, detail);
    prefilled::prefilled(asked, &mut sheet, detail);
    confirming::confirming(asked, &mut sheet);
    sheet.pin();
    let alone = is_alone(asked, detail);
    match &asked.question.kind {
        QuestionKind::Note => {}
        QuestionKind::Derived => derived(asked, &mut sheet),
        _ if alone => {}
        kind if is_typed(kind) => boxes::response(asked, &mut sheet, detail),
        _ => options::options(asked, &mut sheet, detail),
    }
    if asked.question.takes_answer() && !alone {
        options::special(asked, &mut sheet, detail);
    }
    sheet
}

/// The last resort of a small window: only the area that has the focus is shown.
fn is_alone(asked: &Asked<'_, '_>, detail: Detail) -> bool {
    detail >= Detail::Brief && asked.is_in(Area::Unverified)
}

/// What stands above and everything else in so much detail, with so many rows kept for the line of a gap; `None` when the rest does not
/// fit so many rows.
fn whole<'t>(
    asked: &Asked<'_, 't>,
    found: &[extras::Extra],
    detail: Detail,
    above: &Sheet<'t>,
    (kept, most): (usize, usize),
) -> Option<Sheet<'t>> {
    if above.rows().len() > most {
        return None;
    }
    let mut sheet = above.clone();
    options::reasons(asked, &mut sheet);
    problems(asked, &mut sheet);
    unlikely(asked, &mut sheet);
    boxes::reason(asked, &mut sheet);
    boxes::gap(asked, &mut sheet, detail);
    (0..kept).for_each(|_| sheet.blank());
    if sheet.rows().len() > most.saturating_add(kept) {
        return None;
    }
    if !asked.is_bare(detail) {
        extras::extras(asked, &mut sheet, found, detail);
    }
    if !sheet.has_cursor() {
        // A note has nothing to mark: the keys act on the page as a whole, and the cursor stands where reading begins.
        extras::reading_cursor(asked, &mut sheet);
        sheet.show(Shown::Page(asked.state.page));
    }
    if let Some(page) = asked.state.reading {
        sheet.show(Shown::Page(page));
    }
    (sheet.rows().len() <= most.saturating_add(kept)).then_some(sheet)
}

/// The question and what belongs to its words.
fn head(asked: &Asked<'_, '_>, sheet: &mut Sheet<'_>, detail: Detail) {
    let (scene, question) = (asked.scene, asked.question);
    for intro in asked.state.shown_intros(scene.core, scene.texts) {
        sheet.text(Role::Text, 0, &scene.read(&intro));
        sheet.gap();
    }
    let role = if matches!(question.kind, QuestionKind::Note) {
        Role::Text
    } else {
        Role::Strong
    };
    sheet.text(role, 0, &scene.read(&question.text()));
    if let Some(other) = asked.again(&question.text()) {
        sheet.text(Role::Muted, 0, &other);
    }
    let help = scene.read_if_any(&question.attribute("help"));
    if let Some(help) = help.filter(|_| asked.twice != Twice::Bare) {
        if detail < Detail::Tight {
            sheet.gap();
        }
        sheet.text(Role::Text, 2, &help);
    }
    let tags = tags(asked);
    if !tags.is_empty() {
        sheet.text(Role::Muted, 2, &tags.join(" · "));
    }
    sheet.gap();
}

/// What must be known about the question besides its words: which row, which room, whether it must be met or answered.
fn tags(asked: &Asked<'_, '_>) -> Vec<String> {
    let (scene, question) = (asked.scene, asked.question);
    let mut tags = Vec::new();
    if let Some((node, title, at, of)) = row(asked) {
        tags.push(scene.say_beside(&words::entry(Arg::Key(title), at, of)));
        tags.extend(request::words(asked, node));
    }
    if let Some(room) = &question.room {
        tags.push(scene.say_beside(&words::room(Arg::Key(text::room(room)))));
    }
    if question.is_must_pass() {
        tags.push(scene.say(&say::must_pass()));
    }
    if asked.standing.required {
        tags.push(scene.say(&words::required()));
    }
    tags
}

/// The row the question stands in: its repeat with the title, which row, of how many.
fn row(asked: &Asked<'_, '_>) -> Option<(NodeIndex, TextKey, usize, usize)> {
    let open = asked.open;
    let path = &asked.state.place.at;
    let (_, around) = path.0.split_last()?;
    let around = crate::record::session::place::RowPath(around.to_vec());
    let node = *open
        .questionnaire
        .node(asked.standing.node)?
        .repeats
        .last()?;
    let repeat = open.evaluation.repeat(node, &around)?;
    let at = repeat.rows.iter().position(|row| row.path == *path)?;
    let title = text::title(open.questionnaire.node(node)?.id());
    Some((node, title, at + 1, repeat.rows.len()))
}

/// A calculated line.
fn derived(asked: &Asked<'_, '_>, sheet: &mut Sheet<'_>) {
    let scene = asked.scene;
    let value = asked
        .standing
        .value()
        .map(|value| scene.show(&describe::value_arg(asked.question, value)));
    let value = value.unwrap_or_else(|| scene.say(&describe_open()));
    sheet.labelled(2, &scene.say(&say::from_package()), 12, Role::Text, &value);
    sheet.gap();
}

fn describe_open() -> crate::text::i18n::phrase::Phrase {
    crate::text::i18n::keys::describe::open()
}

/// What is wrong with the answer, where it was given.
fn problems(asked: &Asked<'_, '_>, sheet: &mut Sheet<'_>) {
    let scene = asked.scene;
    // What waits after an upgrade has said so above.
    if asked.standing.waits_to_be_confirmed() && !asked.state.still_fits(scene.core) {
        return;
    }
    for violation in &asked.standing.violations {
        let phrase = asked
            .open
            .violation_words(&asked.state.place, violation, scene.reading());
        sheet.gap();
        let lead = Row::new()
            .blanks(2)
            .span(Role::Problem, scene.theme.glyphs().look);
        sheet.after(lead, Role::Problem, 4, 4, &scene.say(&phrase));
    }
}

/// What the questionnaire asks about a value that is unlikely; it stops nobody.
fn unlikely(asked: &Asked<'_, '_>, sheet: &mut Sheet<'_>) {
    if !asked.standing.unlikely {
        return;
    }
    let scene = asked.scene;
    let asks = scene.reading().text(&asked.question.attribute("plausible"));
    sheet.gap();
    let lead = Row::new()
        .blanks(2)
        .span(Role::Attention, scene.theme.glyphs().look);
    sheet.after(lead, Role::Attention, 4, 4, &asks.marked());
    let stands = scene.say(&say::unlikely());
    sheet.text(Role::Muted, 4, &stands);
}
