//! The levels of government under what they make together: each with its own score, and a sign where a must-pass failed or it is not
//! rated. What is missing is named under the total.

use crate::engine::score::Graded;
use crate::engine::score::grade::{BandKind, Grade};
use crate::engine::score::roll_up::RollUp;
use crate::form::model::country::level;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::scores::wording;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::text::i18n::keys::roll_up as say;

/// Where the lines begin.
const FROM: usize = 4;

/// One line with the levels side by side.
pub(super) fn beside(
    rolled: &RollUp,
    graded: &Graded,
    (open, scene): (&OpenSession, &Scene<'_>),
    (sheet, focused): (&mut Sheet<'_>, bool),
) {
    let levels: Vec<String> = rolled
        .levels
        .iter()
        .map(|one| {
            let name = name(&one.id, open, scene);
            let name = match one.counts {
                true => name,
                false => scene.say(&say::not_counted(name)),
            };
            format!("{name} {}", score(one.report.grade(graded), open, scene))
        })
        .collect();
    let row = Row::new().with_last().selected(focused);
    sheet.after(row, Role::Muted, FROM, FROM + 2, &levels.join(" · "));
}

/// Which levels are missing, and what the signs mean.
pub(super) fn missing(
    rolled: &RollUp,
    open: &OpenSession,
    scene: &Scene<'_>,
    sheet: &mut Sheet<'_>,
) {
    let mut said = Vec::new();
    if !rolled.missing.is_empty() {
        let names = rolled.missing.iter().map(|id| name(id, open, scene).into());
        said.push(scene.say(&say::missing(names.collect::<Vec<_>>())));
    }
    said.push(scene.say(&say::signs()));
    for text in said {
        let row = Row::new().with_last();
        sheet.after(row, Role::Muted, FROM - 2, FROM - 2, &text);
    }
}

fn name(id: &str, open: &OpenSession, scene: &Scene<'_>) -> String {
    let country = open.questionnaire.pack.as_ref().map(|pack| &pack.country);
    country.map_or_else(String::new, |country| scene.read(&level(country, id)))
}

fn score(grade: Option<&Grade>, open: &OpenSession, scene: &Scene<'_>) -> String {
    let number = grade.and_then(|grade| grade.score.as_ref());
    let number = match number {
        Some(score) => scene.show(&wording::hundredths(score, &open.questionnaire.grading)),
        None => "-".to_owned(),
    };
    match grade {
        Some(grade) if grade.band == BandKind::NotRated => format!("{number} ?"),
        Some(grade) if grade.band == BandKind::MustPassFailed || !grade.failed.is_empty() => {
            format!("{number} !")
        }
        _ => number,
    }
}
