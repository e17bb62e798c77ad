//! Export: what can be written, what is in it and what is left out.

use crate::engine::score::residents::resting_on_residents;
use crate::interface::app::effect::ExportFormat;
use crate::interface::app::screen::export::{ExportScreen, LINES, Line};
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen::named::titled;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, Sign, choices};
use crate::text::i18n::keys::{export as say, privacy};
use crate::text::i18n::phrase::Arg;

/// What the screen shows.
pub fn view<'t>(state: &ExportScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    sheet.blank();
    sheet.row(Row::new().span(Role::Strong, scene.say(&say::what())));
    sheet.blank();
    let lines: Vec<Choice> = LINES
        .iter()
        .enumerate()
        .map(|(at, line)| {
            let (text, sign) = match line {
                Line::Format(format) => {
                    let text = match format {
                        ExportFormat::Json => say::json(),
                        ExportFormat::CsvLong => say::csv_long(),
                        ExportFormat::CsvWide => say::csv_wide(),
                    };
                    (text, Sign::Radio(state.format == Some(*format)))
                }
                Line::ForExcel => (say::for_excel(), Sign::Any(state.for_excel)),
                Line::Write => (say::write(), Sign::None),
            };
            Choice::new((at + 1).to_string(), scene.say(&text))
                .focused(at == state.cursor.at)
                .sign(sign)
        })
        .collect();
    choices(&mut sheet, 2, true, &lines);
    sheet.gap();
    for phrase in [
        say::inside(),
        say::left_out(),
        privacy::marked(),
        say::codebook(),
    ] {
        sheet.text(Role::Muted, 2, &scene.say(&phrase));
    }
    on_residents(scene, &mut sheet);
    if let Some((path, beside)) = &state.written {
        sheet.gap();
        sheet.text(Role::Text, 2, &scene.say(&say::written(path.clone())));
        if !beside.is_empty() {
            let files = beside
                .iter()
                .map(|file| Arg::Text(file.clone()))
                .collect::<Vec<_>>();
            sheet.text(Role::Text, 2, &scene.say(&say::beside(files)));
        }
    }
    let title = scene.say(&say::title());
    let place = match &scene.core.open {
        Some(open) => titled(&title, open, scene),
        None => vec![title],
    };
    let mut page = Page::new(place, sheet);
    page.expects = Some(scene.say(&say::nothing_sent()));
    page.into()
}

/// Names the ratings that rest on what residents said alone, before they are shared.
fn on_residents(scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let Some(open) = &scene.core.open else {
        return;
    };
    let rests = resting_on_residents(&open.questionnaire, &open.evaluation, &open.session);
    let numbers: Vec<Arg> = rests
        .map(|(_, question)| Arg::Text(question.number.clone()))
        .collect();
    if !numbers.is_empty() {
        sheet.gap();
        let words = scene.say(&say::rests_on_residents(numbers));
        sheet.text(Role::Attention, 2, &format!("! {words}"));
        sheet.text(Role::Muted, 2, &scene.say(&privacy::left_out()));
    }
}
