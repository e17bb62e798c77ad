//! The steps of a new assessment: the question of the step, what can be chosen or typed, and what was settled so far.

use crate::interface::app::screen::new_assessment::asked::{choosable, words};
use crate::interface::app::screen::new_assessment::settled::{settled, under};
use crate::interface::app::screen::new_assessment::stage::Stage;
use crate::interface::app::screen::new_assessment::{NewAssessmentScreen, is_typed};
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::{Sheet, Shown};
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, Sign, choices};
use crate::interface::ui::widget::field::{Content, Field, field};
use crate::text::i18n::keys::new as say;

/// What the screen shows.
pub fn view<'t>(state: &NewAssessmentScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    sheet.blank();
    let (question, help) = words(state);
    sheet.text(Role::Strong, 0, &scene.say(&question));
    if let Some(help) = help {
        sheet.blank();
        sheet.text(Role::Muted, 2, &scene.say(&help));
    }
    sheet.blank();
    match state.stage {
        Stage::Confirm => overview(state, scene, &mut sheet, true),
        stage if is_typed(stage, state) => typed(state, scene, &mut sheet),
        _ => lines(state, scene, &mut sheet),
    }
    // Whoever listens has just said it, and hears all of it at the last step.
    if state.stage != Stage::Confirm && !scene.theme.is_said() {
        let mut settled = scene.sheet();
        overview(state, scene, &mut settled, false);
        // What was settled is worth the room below, but no second page, not even when a message takes two rows; the last step shows
        // it all.
        if sheet.rows().len() + 3 + settled.rows().len() <= scene.rows() {
            sheet.gap();
            sheet.rule();
            overview(state, scene, &mut sheet, false);
        }
    }
    let mut page = Page::new(vec![scene.say(&say::title())], sheet);
    let (at, of) = state.step();
    page.state = Some(scene.say(&say::step(at, of)));
    page.expects = Some(scene.say(&say::nothing_yet()));
    page.takes_data = true;
    page.into()
}

fn typed(state: &NewAssessmentScreen, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let in_list = state.stage == Stage::Subject && state.cursor.has_mark;
    let content = if in_list {
        Content::Resting(state.field.text())
    } else {
        Content::Typing(&state.field)
    };
    let columns = box_columns(scene.core);
    field(
        sheet,
        Field {
            content,
            columns,
            shown: columns.min(48),
            lines: 1,
        },
        "",
    );
    let matches = state.matches(scene.core);
    if state.stage == Stage::Subject && !matches.is_empty() {
        sheet.gap();
        sheet.row(Row::new().span(Role::Head, scene.say(&say::subject_known())));
        let lines: Vec<Choice> = matches
            .iter()
            .enumerate()
            .map(|(at, (_, code))| {
                Choice::new((at + 1).to_string(), code).focused(at == state.cursor.at)
            })
            .collect();
        choices(sheet, 2, in_list, &lines);
    }
}

fn lines(state: &NewAssessmentScreen, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    if state.stage == Stage::Questionnaire && scene.core.library.is_none() {
        sheet.text(Role::Muted, 2, &scene.say(&say::reading()));
    }
    let lines: Vec<Choice> = choosable(state, scene.core, scene.texts)
        .into_iter()
        .enumerate()
        .map(|(at, line)| {
            let mut choice = Choice::new((at + 1).to_string(), line.text)
                .marked_in(&state.cursor, at)
                .sign(Sign::One(line.is_chosen));
            choice.meaning = line.meaning;
            choice
        })
        .collect();
    choices(sheet, 2, true, &lines);
    // Without a mark nothing says which page is looked at but the page itself.
    if !state.cursor.has_mark {
        sheet.show(Shown::Page(state.page));
    }
}

/// What was settled so far: one line a step.
fn overview(state: &NewAssessmentScreen, scene: &Scene<'_>, sheet: &mut Sheet<'_>, whole: bool) {
    let lines = settled(state, scene.core, &scene.texts.first);
    let at = under(&lines);
    for (stage, label, value) in &lines {
        if whole || *stage < state.stage {
            sheet.labelled(2, label, at, Role::Text, value);
        }
    }
    if whole {
        // The keys act on the page as a whole: Enter creates it.
        sheet.row(Row::new().cursor());
        sheet.show(Shown::Page(state.page));
    }
}
