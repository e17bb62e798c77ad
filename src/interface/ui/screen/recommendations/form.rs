//! The form behind a recommendation: its steps under each other on one page, the one that has the focus opened.

use crate::interface::app::means;
use crate::interface::app::measure::Sides;
use crate::interface::app::screen::evidence::fill;
use crate::interface::app::screen::recommendations::form::{Fills, Form, PRIORITIES, Stage};
use crate::interface::app::screen::recommendations::gaps;
use crate::interface::app::wrap::shorten;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen::recommendations::{
    gap_detail, in_rows_of, priority_words, question_line, question_numbers,
};
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, Sign, choices};
use crate::interface::ui::widget::field::{Content, Field, field};
use crate::record::session::event::Owner;
use crate::record::session::place::Place;
use crate::text::i18n::keys::{evidence, recommendations as say, ui};
use crate::text::i18n::phrase::Phrase;

/// Where values stand beside their labels.
const TO: usize = 14;

/// What the form shows.
pub fn view<'t>(form: &Form, scene: &Scene<'t>) -> View<'t> {
    let columns = scene.columns(Sides::Right);
    let mut sheet = scene.sheet_of(columns.main);
    if !scene.is_low() {
        sheet.blank();
    }
    let right = columns.right.map(|columns| {
        let mut detail = scene.sheet_of(columns);
        tell(&about(form, scene), scene, &mut detail);
        detail
    });
    if right.is_none() && form.stage == Stage::Text {
        above(form, scene, &mut sheet);
    }
    for stage in Stage::ALL {
        match stage == form.stage {
            true => open(form, stage, scene, &mut sheet),
            false => closed(form, stage, scene, &mut sheet),
        }
    }
    let mut page = Page::new(vec![scene.say(&title(form, scene))], sheet);
    page.right = right;
    page.expects = Some(scene.say(&match form.stage {
        Stage::Questions => say::expects_questions(),
        _ => evidence::expects_form(),
    }));
    page.into()
}

/// The gap that is answered to, above the first step; the other steps need the room. In a low window its question alone.
fn above(form: &Form, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    /// The form at its first step with two rows of a question above it.
    const LEAST: usize = 13;
    let first: Vec<Place> = about(form, scene).into_iter().take(1).collect();
    match (scene.core.open.as_ref(), first.first()) {
        (Some(open), Some(place)) if scene.is_low() && scene.rows() >= LEAST => {
            let question = question_line(scene, open, place);
            in_rows_of(sheet, Role::Strong, 0, &question);
            sheet.blank();
        }
        (Some(_), Some(_)) if !scene.is_low() => tell(&first, scene, sheet),
        _ => {}
    }
}

/// Everything about gaps, one under the other.
fn tell(places: &[Place], scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let Some(open) = &scene.core.open else {
        return;
    };
    for place in places {
        gap_detail(scene, open, place, sheet);
        sheet.gap();
    }
}

/// The questions it is about: the marked one while questions are tied, else those it is tied to.
fn about(form: &Form, scene: &Scene<'_>) -> Vec<Place> {
    match (form.stage, scene.core.open.as_ref()) {
        (Stage::Questions, Some(open)) => form
            .questions(open)
            .into_iter()
            .skip(form.marked)
            .take(1)
            .collect(),
        _ => form.places.clone(),
    }
}

fn title(form: &Form, scene: &Scene<'_>) -> Phrase {
    let open = scene.core.open.as_ref();
    match (&form.fills, open) {
        (Fills::New(Some(place)), Some(open)) => say::form_new_for(gaps::number(open, place)),
        (Fills::New(_), _) => say::form_new(),
        (Fills::Known(id), _) => say::form_known(i64::from(id.0).to_string()),
    }
}

fn label(stage: Stage) -> Phrase {
    match stage {
        Stage::Text => say::what(),
        Stage::Questions => say::questions(),
        Stage::Owner => say::who(),
        Stage::Priority => say::priority(),
        Stage::Due => say::by_when(),
    }
}

/// A step without the focus: its label and what it holds.
fn closed(form: &Form, stage: Stage, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let value = match stage {
        Stage::Text | Stage::Due => form.field(stage).map(|field| field.text().to_owned()),
        Stage::Questions => scene
            .core
            .open
            .as_ref()
            .filter(|_| !form.places.is_empty())
            .map(|open| scene.show(&question_numbers(open, &form.places))),
        Stage::Owner => form
            .owner
            .map(|owner| scene.say(&means::owner_words(owner))),
        Stage::Priority => form.priority.map(|one| scene.say(&priority_words(one))),
    };
    let (role, value) = match value.filter(|value| !value.is_empty()) {
        Some(value) => (Role::Text, value),
        None => (Role::Muted, "-".to_owned()),
    };
    sheet.labelled(2, &scene.say(&label(stage)), TO, role, &value);
}

/// The step with the focus.
fn open(form: &Form, stage: Stage, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let is_tight = scene.is_low();
    if !is_tight {
        sheet.gap();
    }
    sheet.text(Role::Strong, 0, &scene.say(&asked(stage)));
    if stage == Stage::Questions && scene.columns(Sides::Right).right.is_none() {
        in_rows_of(sheet, Role::Muted, 2, &marked_question(form, scene));
    }
    match form.field(stage) {
        Some(typing) => {
            let columns = fill::columns(scene.core);
            let content = Content::Typing(typing);
            let shown = if stage == Stage::Due { 24 } else { columns };
            let line = Field {
                content,
                columns,
                shown,
                lines: 1,
            };
            field(sheet, line, "");
            let hint = match stage {
                Stage::Due => ui::date_hint(),
                _ => evidence::privacy(),
            };
            sheet.text(Role::Muted, 2, &scene.say(&hint));
        }
        None => {
            let lines = lines(form, stage, scene);
            if lines.is_empty() {
                nothing_to_tie(scene, sheet);
            }
            choices(sheet, 1, true, &lines);
        }
    }
    if !is_tight {
        sheet.gap();
    } else {
        sheet.row(Row::new());
    }
}

/// Without a gap nothing has the mark; the hardware cursor stands where it would come first.
fn nothing_to_tie(scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let row = Row::new().blanks(1).cursor();
    sheet.after(row, Role::Muted, 3, 3, &scene.say(&say::no_gaps()));
}

fn asked(stage: Stage) -> Phrase {
    match stage {
        Stage::Text => say::ask_text(),
        Stage::Questions => say::ask_questions(),
        Stage::Owner => say::ask_owner(),
        Stage::Priority => say::ask_priority(),
        Stage::Due => say::ask_due(),
    }
}

fn lines(form: &Form, stage: Stage, scene: &Scene<'_>) -> Vec<Choice> {
    let chosen = form.chosen(stage);
    let line = |(at, text): (usize, Phrase)| {
        Choice::new((at + 1).to_string(), scene.say(&text))
            .focused(at == form.marked)
            .sign(Sign::One(chosen == Some(at)))
    };
    match stage {
        Stage::Questions => questions(form, scene),
        Stage::Owner => Owner::ALL
            .into_iter()
            .map(means::owner_words)
            .enumerate()
            .map(line)
            .collect(),
        Stage::Priority => PRIORITIES
            .into_iter()
            .map(priority_words)
            .enumerate()
            .map(line)
            .collect(),
        Stage::Text | Stage::Due => Vec::new(),
    }
}

/// The question of the marked line.
fn marked_question(form: &Form, scene: &Scene<'_>) -> String {
    let text = || {
        let open = scene.core.open.as_ref()?;
        let place = form.questions(open).into_iter().nth(form.marked)?;
        let question = open.questionnaire.question(&place.question)?;
        Some(scene.read(&question.text()))
    };
    text().unwrap_or_default()
}

/// Every gap with its question, tied or not.
fn questions(form: &Form, scene: &Scene<'_>) -> Vec<Choice> {
    let Some(open) = scene.core.open.as_ref() else {
        return Vec::new();
    };
    let places = form.questions(open);
    // The mark, the sign, the number and what parts them; the marked question stands in full beside or above.
    let room = usize::from(scene.columns(Sides::Right).main).saturating_sub(16);
    let line = |(at, place): (usize, &Place)| {
        let question = open.questionnaire.question(&place.question);
        let text = question.map(|question| scene.read(&question.text()));
        let line = gaps::at(open, place).and_then(|gap| gap.line);
        let text = line.or(text).unwrap_or_default();
        let text = match scene.theme.is_said() {
            true => text,
            false => shorten(&text, room, scene.theme.glyphs().more),
        };
        Choice::new(gaps::number(open, place), text)
            .focused(at == form.marked)
            .sign(Sign::Any(form.places.contains(place)))
    };
    places.iter().enumerate().map(line).collect()
}
