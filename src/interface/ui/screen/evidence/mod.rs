//! The evidence of a question: what it asks for, its lines, and the sources of the visit with the digits that attach them.

pub mod form;

use crate::engine::score::question::WeakBecause;
use crate::form::model::instrument::Means;
use crate::form::model::question::Question;
use crate::interface::app::means;
use crate::interface::app::measure::Sides;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::evidence::begun::line_is_begun;
use crate::interface::app::screen::evidence::{Entry, EvidenceScreen, digits, numbers, refusal};
use crate::interface::app::screen::sources::{first_of, used_at};
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, choices};
use crate::interface::ui::widget::table::{Column, Line, Table};
use crate::record::session::answer::{Evidence, SourceNo, Strength};
use crate::record::session::event::Source;
use crate::text::i18n::keys::{evidence as say, states};
use crate::text::i18n::phrase::{Arg, Phrase};

/// What the screen shows.
pub fn view<'t>(state: &EvidenceScreen, scene: &Scene<'t>) -> View<'t> {
    if let Some(form) = &state.form {
        return form::view(form, scene);
    }
    let found = scene.core.open.as_ref().and_then(|open| {
        let question = open.questionnaire.question(&state.place.question)?;
        Some((open, question))
    });
    let Some((open, question)) = found else {
        return Page::new(Vec::new(), scene.sheet()).into();
    };
    let columns = scene.columns(Sides::Right);
    let mut sheet = scene.sheet_of(columns.main);
    head(state, scene, question, &mut sheet);
    lines(state, scene, open, &mut sheet);
    sources(state, scene, open, &mut sheet);
    let detail = detail(state, scene, open, columns.right.unwrap_or(columns.main));
    let right = match columns.right {
        Some(_) => Some(detail),
        None => {
            beneath(&mut sheet, detail, scene.rows());
            None
        }
    };
    let number = &question.number;
    let mut page = Page::new(vec![scene.say(&say::title(number))], sheet);
    page.right = right;
    page.expects = Some(scene.say(&refusal(scene.core).unwrap_or_else(|| how(open))));
    page.into()
}

/// Details stand under the list where there is room for all of them; opening the line shows them too.
pub fn beneath<'t>(sheet: &mut Sheet<'t>, detail: Sheet<'t>, rows: usize) {
    if !detail.rows().is_empty() && sheet.rows().len() + detail.rows().len() < rows {
        sheet.rule();
        sheet.append(detail);
    }
}

fn how(open: &OpenSession) -> Phrase {
    let numbers: Vec<u32> = open.session.sources.keys().map(|no| no.0).collect();
    match numbers.last() {
        None => say::no_sources(),
        Some(last) if *last <= 9 => say::how_to_attach(digits(&numbers)),
        Some(_) => say::how_to_collect(),
    }
}

/// The question, what its top rating needs, and whether that is there.
fn head(state: &EvidenceScreen, scene: &Scene<'_>, question: &Question, sheet: &mut Sheet<'_>) {
    if !scene.is_low() {
        sheet.blank();
    }
    sheet.text(Role::Strong, 0, &scene.read(&question.text()));
    let asks = scene.say(&means::asked_in_full(&question.verify));
    sheet.text(Role::Muted, 2, &asks);
    if let Some(because) = state.weak(scene.core) {
        let lead = Row::new().span(Role::Attention, scene.theme.glyphs().look);
        let text = scene.say(&weak_words(&because));
        sheet.after(lead, Role::Attention, 2, 2, &text);
    }
    sheet.pin();
    gap(scene, sheet);
}

fn gap(scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    if !scene.is_low() {
        sheet.gap();
    }
}

/// Why a top rating is weak, in words.
pub fn weak_words(because: &WeakBecause) -> Phrase {
    match because {
        WeakBecause::NoEvidence => say::weak_none(),
        WeakBecause::OnlyWeak => say::weak_only_weak(),
        WeakBecause::OnlySaid => say::weak_only_said(),
        WeakBecause::PartnerMissing(missing) => {
            say::weak_partner(means::list(missing.iter().copied()))
        }
    }
}

/// The lines of the question. They have no numbers: digits are for the sources.
fn lines(state: &EvidenceScreen, scene: &Scene<'_>, open: &OpenSession, sheet: &mut Sheet<'_>) {
    sheet.row(Row::new().span(Role::Head, scene.say(&say::lines())));
    let lines = state.lines(scene.core);
    let marked = state.marked(scene.core);
    let table = Table {
        columns: vec![
            Column::new(scene.say(&say::kind())),
            Column::growing(scene.say(&say::what())),
            Column::new(scene.say(&say::page())).leaves(2),
            Column::new(scene.say(&say::date())).leaves(3),
            Column::new(scene.say(&say::strength())).leaves(1),
        ],
        lines: lines
            .iter()
            .map(|line| Line {
                code: String::new(),
                cells: cells(scene, open, line),
                focused: marked == Some(Entry::Line(line.id)),
            })
            .collect(),
    };
    match lines.is_empty() {
        true => {
            let none = match refusal(scene.core) {
                None => states::no_evidence(),
                Some(_) => say::none_here(),
            };
            sheet.text(Role::Muted, 2, &scene.say(&none));
        }
        false => table.write(sheet),
    }
    if refusal(scene.core).is_none() {
        let add = match line_is_begun(open, &state.place) {
            true => say::add_begun(),
            false => say::add(),
        };
        let add = Choice::new("+", scene.say(&add)).focused(marked == Some(Entry::Add));
        choices(sheet, 0, true, &[add]);
    }
    gap(scene, sheet);
}

fn cells(scene: &Scene<'_>, open: &OpenSession, line: &Evidence) -> Vec<(Role, String)> {
    let date = line.date.map(|date| scene.show(&Arg::PartialDate(date)));
    let page = if line.at.is_empty() { "-" } else { &line.at };
    let page = crate::interface::app::wrap::shorten(page, 12, scene.theme.glyphs().more);
    let (role, strength) = strength(line);
    vec![
        (Role::Text, scene.say(&kind_word(line.kind))),
        (Role::Text, what(scene, open, line)),
        (Role::Text, page),
        (Role::Text, date.unwrap_or_else(|| "-".to_owned())),
        (role, scene.say(&strength)),
    ]
}

/// What a line is: its source, or its own words.
fn what(scene: &Scene<'_>, open: &OpenSession, line: &Evidence) -> String {
    match line.source {
        Some(no) => match open.session.sources.get(&no) {
            Some(source) => {
                let no = scene.say(&say::source_no(i64::from(no.0).to_string()));
                format!("{no} {}", who(scene, source))
            }
            None => scene.say(&say::source_gone(i64::from(no.0).to_string())),
        },
        None if !line.reference.is_empty() => line.reference.clone(),
        None if line.resident.is_some() => scene.say(&say::a_resident()),
        None => scene.say(&say::no_words()),
    }
}

/// What a source is: a title or a function, or that it is a resident.
pub fn who(scene: &Scene<'_>, source: &Source) -> String {
    match (source.role.is_empty(), source.kind) {
        (false, _) => source.role.clone(),
        (true, Means::Beneficiary) => scene.say(&say::a_resident()),
        (true, _) => scene.say(&say::no_words()),
    }
}

fn strength(line: &Evidence) -> (Role, Phrase) {
    if line.resident.is_some_and(|terms| terms.staff_present) {
        return (Role::Attention, say::weak_staff());
    }
    let role = match line.strength {
        Strength::Weak => Role::Attention,
        _ => Role::Text,
    };
    (role, means::strength_words(line.strength))
}

/// A kind in one or two words, for a column.
pub fn kind_word(kind: Means) -> Phrase {
    match kind {
        Means::Document => say::k_document(),
        Means::Observation => say::k_observation(),
        Means::Cases => say::k_cases(),
        Means::Law => say::k_law(),
        Means::Data => say::k_data(),
        Means::Manager => say::k_manager(),
        Means::Staff => say::k_staff(),
        Means::Beneficiary => say::k_beneficiary(),
        Means::External => say::k_external(),
    }
}

/// The sources, each with the number that attaches it.
fn sources(state: &EvidenceScreen, scene: &Scene<'_>, open: &OpenSession, sheet: &mut Sheet<'_>) {
    sheet.row(Row::new().span(Role::Head, scene.say(&say::sources())));
    let marked = state.marked(scene.core);
    let working = open.working_from.as_ref().map(|(no, _)| *no);
    let here = |no: SourceNo| {
        state
            .lines(scene.core)
            .iter()
            .any(|line| line.source == Some(no))
    };
    let line = |source: &Source| {
        let date = source.date.map(|date| scene.show(&Arg::PartialDate(date)));
        let mark = match (working == Some(source.no), here(source.no)) {
            (true, _) => (Role::Mark, working_mark(scene)),
            (false, true) => (Role::Text, scene.say(&say::attached_mark())),
            (false, false) => (Role::Text, String::new()),
        };
        Line {
            code: source.no.0.to_string(),
            cells: vec![
                (Role::Text, scene.say(&kind_word(source.kind))),
                (Role::Text, who(scene, source)),
                (Role::Text, date.unwrap_or_default()),
                mark,
            ],
            focused: marked == Some(Entry::Source(source.no)),
        }
    };
    let table = Table {
        columns: vec![
            Column::new(""),
            Column::growing(""),
            Column::new("").leaves(1),
            Column::new(""),
        ],
        lines: open.session.sources.values().map(line).collect(),
    };
    table.write(sheet);
    if refusal(scene.core).is_some() {
        return;
    }
    let widest = numbers(scene.core)
        .last()
        .map_or(1, |no| no.to_string().len());
    let new = Choice::new(" ".repeat(widest), scene.say(&say::new_source()));
    choices(
        sheet,
        0,
        true,
        &[new.focused(marked == Some(Entry::NewSource))],
    );
}

/// The mark on the source that is attached to every answer that follows: a sign and words.
pub fn working_mark(scene: &Scene<'_>) -> String {
    let words = scene.say(&say::working_mark());
    format!("{} {words}", scene.theme.glyphs().chosen)
}

/// More about the marked line.
fn detail<'t>(
    state: &EvidenceScreen,
    scene: &Scene<'t>,
    open: &OpenSession,
    columns: u16,
) -> Sheet<'t> {
    let mut sheet = scene.sheet_of(columns);
    match state.marked(scene.core) {
        Some(Entry::Line(id)) => {
            let lines = state.lines(scene.core);
            if let Some(line) = lines.iter().find(|line| line.id == id) {
                line_detail(scene, open, line, &mut sheet);
            }
        }
        Some(Entry::Source(no)) => {
            if let Some(source) = open.session.sources.get(&no) {
                source_detail(scene, open, source, &mut sheet);
            }
        }
        _ => {}
    }
    sheet
}

fn line_detail(scene: &Scene<'_>, open: &OpenSession, line: &Evidence, sheet: &mut Sheet<'_>) {
    if let Some(source) = line.source.and_then(|no| open.session.sources.get(&no)) {
        source_detail(scene, open, source, sheet);
    } else {
        sheet.text(Role::Text, 0, &what(scene, open, line));
        let kind = scene.say(&means::words(line.kind));
        label(scene, sheet, &say::kind(), Role::Text, &kind);
    }
    if !line.at.is_empty() {
        label(scene, sheet, &say::page(), Role::Text, &line.at);
    }
    if let (None, Some(date)) = (line.source, line.date) {
        let date = scene.show(&Arg::PartialDate(date));
        label(scene, sheet, &say::date(), Role::Text, &date);
    }
    let (role, words) = match line.resident {
        Some(terms) if terms.staff_present => (Role::Attention, say::staff_present()),
        _ => strength(line),
    };
    label(scene, sheet, &say::strength(), role, &scene.say(&words));
}

/// Everything about a source.
pub fn source_detail(
    scene: &Scene<'_>,
    open: &OpenSession,
    source: &Source,
    sheet: &mut Sheet<'_>,
) {
    let no = scene.say(&say::source_no(i64::from(source.no.0).to_string()));
    sheet.text(Role::Text, 0, &format!("{no}  {}", who(scene, source)));
    let kind = scene.say(&means::words(source.kind));
    label(scene, sheet, &say::kind(), Role::Text, &kind);
    if let Some(date) = source.date {
        let date = scene.show(&Arg::PartialDate(date));
        label(scene, sheet, &say::date(), Role::Text, &date);
    }
    if let Some(private) = source.private {
        let words = scene.say(&if private { say::yes() } else { say::no() });
        label(scene, sheet, &say::in_private(), Role::Text, &words);
    }
    if let Some(staff) = source.staff_present {
        let words = if staff {
            say::staff_present()
        } else {
            say::staff_absent()
        };
        let role = if staff { Role::Attention } else { Role::Text };
        label(scene, sheet, &say::staff(), role, &scene.say(&words));
    }
    if !source.reference.is_empty() {
        label(
            scene,
            sheet,
            &say::kept_where(),
            Role::Text,
            &source.reference,
        );
    }
    let used = used_at(open, source.no);
    if !used.is_empty() {
        let named = first_of(&used);
        let more = used.len() - named.len();
        let words = match more {
            0 => say::numbers(Arg::List(named)),
            more => say::numbers_more(Arg::List(named), more),
        };
        label(
            scene,
            sheet,
            &say::used_for(),
            Role::Text,
            &scene.say(&words),
        );
    }
}

/// A label of details.
fn label(scene: &Scene<'_>, sheet: &mut Sheet<'_>, label: &Phrase, role: Role, text: &str) {
    const TO: usize = 14;
    sheet.labelled(2, &scene.say(label), TO, role, text);
}
