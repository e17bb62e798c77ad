//! The form behind evidence and sources: its steps under each other on one page, the one that has the focus opened.

use crate::form::model::instrument::Means;
use crate::interface::app::means;
use crate::interface::app::measure::Sides;
use crate::interface::app::screen::evidence::fill;
use crate::interface::app::screen::evidence::form::{Fills, Form};
use crate::interface::app::screen::evidence::stage::Stage;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, Sign, choices};
use crate::interface::ui::widget::field::{Content, Field, field};
use crate::record::session::answer::Strength;
use crate::text::i18n::keys::{evidence as say, sources, ui};
use crate::text::i18n::phrase::Phrase;

/// Where values stand beside their labels.
const TO: usize = 16;

/// What the form shows.
pub fn view<'t>(form: &Form, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet_of(scene.columns(Sides::Right).main);
    if !scene.is_low() {
        sheet.blank();
    }
    let stages = form.stages();
    if let Some(of) = about(form, scene) {
        sheet.text(Role::Strong, 0, &of);
        sheet.gap();
    }
    let here = stages.iter().position(|stage| *stage == form.stage);
    let here = here.unwrap_or(0);
    for (at, stage) in stages.iter().enumerate() {
        if at == here {
            open(form, *stage, scene, &mut sheet);
        } else {
            closed(form, *stage, scene, &mut sheet);
        }
    }
    let mut page = Page::new(vec![scene.say(&title(form, scene))], sheet);
    page.expects = Some(scene.say(&say::expects_form()));
    page.into()
}

fn number(form: &Form, scene: &Scene<'_>) -> String {
    let open = scene.core.open.as_ref();
    let place = match &form.fills {
        Fills::NewLine(place) | Fills::Line(place, _) | Fills::Attached(place, _) => Some(place),
        Fills::NewSource | Fills::Source(_) => None,
    };
    let number = open.zip(place).map(|(open, place)| open.number(place));
    number.unwrap_or_default()
}

fn title(form: &Form, scene: &Scene<'_>) -> Phrase {
    match &form.fills {
        Fills::NewLine(_) => say::form_new(number(form, scene)),
        Fills::Line(..) | Fills::Attached(..) => say::form_line(number(form, scene)),
        Fills::NewSource => sources::form_new(),
        Fills::Source(no) => sources::form_source(i64::from(no.0).to_string()),
    }
}

/// What the form is about, when that cannot be changed in it: the source that a line comes from.
fn about(form: &Form, scene: &Scene<'_>) -> Option<String> {
    let Fills::Attached(place, id) = &form.fills else {
        return None;
    };
    let session = &scene.core.open.as_ref()?.session;
    let lines = &session.answer(place)?.evidence;
    let no = lines.iter().find(|line| line.id == *id)?.source?;
    let shown = scene.say(&say::source_no(i64::from(no.0).to_string()));
    let source = session.sources.get(&no)?;
    Some(format!(
        "{shown}  {}",
        crate::interface::ui::screen::evidence::who(scene, source)
    ))
}

/// A step without the focus: its label and what it holds, in one line.
fn closed(form: &Form, stage: Stage, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let value = match stage {
        Stage::Kind => form.kind.map(|kind| scene.say(&means::words(kind))),
        Stage::Strength => Some(scene.say(&means::strength_words(form.strength))),
        Stage::Consent | Stage::Staff | Stage::Private => form
            .chosen(stage)
            .map(|at| scene.say(&if at == 0 { say::yes() } else { say::no() })),
        _ => form.field(stage).map(|field| field.text().to_owned()),
    };
    let value = value.filter(|value| !value.is_empty());
    let (role, value) = match value {
        Some(value) => (Role::Text, value),
        None => (Role::Muted, "-".to_owned()),
    };
    sheet.labelled(2, &scene.say(&label(stage)), TO, role, &value);
}

fn label(stage: Stage) -> Phrase {
    match stage {
        Stage::Kind => say::kind(),
        Stage::Consent => say::consent(),
        Stage::Staff => say::staff(),
        Stage::What => say::what(),
        Stage::Private => say::in_private(),
        Stage::At => say::page(),
        Stage::Date => say::date(),
        Stage::Kept => say::kept_where(),
        Stage::Strength => say::strength(),
    }
}

/// The step with the focus.
fn open(form: &Form, stage: Stage, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let is_tight = scene.is_low();
    if !is_tight {
        sheet.gap();
    }
    sheet.text(Role::Strong, 0, &scene.say(&asked(form, stage)));
    match form.field(stage) {
        Some(typing) => {
            let columns = fill::columns(scene.core);
            let shown = if stage == Stage::Date { 24 } else { columns };
            let content = Content::Typing(typing);
            field(
                sheet,
                Field {
                    content,
                    columns,
                    shown,
                    lines: 1,
                },
                "",
            );
            if stage == Stage::Date {
                sheet.text(Role::Muted, 2, &scene.say(&ui::date_hint()));
            } else {
                sheet.text(Role::Muted, 2, &scene.say(&say::privacy()));
            }
        }
        None => choices(sheet, 1, true, &lines(form, stage, scene)),
    }
    if !is_tight {
        sheet.gap();
    } else {
        sheet.row(Row::new());
    }
}

fn asked(form: &Form, stage: Stage) -> Phrase {
    match stage {
        Stage::Kind => say::ask_kind(),
        Stage::Consent => say::ask_consent(),
        Stage::Staff => say::ask_staff(),
        Stage::What => match form.kind {
            Some(Means::Beneficiary) => say::ask_resident(),
            Some(Means::Observation) => say::ask_seen(),
            Some(Means::Cases) => say::ask_cases(),
            Some(kind) if kind.is_interview() => say::ask_function(),
            _ => say::ask_title(),
        },
        Stage::Private => say::ask_private(),
        Stage::At => say::ask_at(),
        Stage::Date if form.is_resident() => say::ask_date_resident(),
        Stage::Date => say::ask_date(),
        Stage::Kept => say::ask_kept(),
        Stage::Strength => say::ask_strength(),
    }
}

fn lines(form: &Form, stage: Stage, scene: &Scene<'_>) -> Vec<Choice> {
    let texts: Vec<(Phrase, Option<Phrase>)> = match stage {
        Stage::Kind => Means::ALL
            .iter()
            .map(|kind| (means::words(*kind), None))
            .collect(),
        Stage::Strength => Strength::ALL
            .iter()
            .map(|one| (means::strength_words(*one), Some(strength_means(*one))))
            .collect(),
        _ => vec![(say::yes(), None), (say::no(), None)],
    };
    let chosen = form.chosen(stage);
    texts
        .iter()
        .enumerate()
        .map(|(at, (text, meaning))| {
            let mut choice = Choice::new((at + 1).to_string(), scene.say(text))
                .focused(at == form.marked)
                .sign(Sign::One(chosen == Some(at)));
            choice.meaning = meaning.as_ref().map(|meaning| scene.say(meaning));
            choice
        })
        .collect()
}

fn strength_means(strength: Strength) -> Phrase {
    match strength {
        Strength::Usual => say::means_usual(),
        Strength::Strong => say::means_strong(),
        Strength::Weak => say::means_weak(),
    }
}
