//! Export: what can be written, what is in it and what is left out.

use crate::interface::app::effect::ExportFormat;
use crate::interface::app::screen::export::{ExportScreen, LINES, Line, whom, withholds};
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen::deciding;
use crate::interface::ui::screen::named::titled;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, Sign, choices};
use crate::text::i18n::keys::{export as say, share};
use crate::text::i18n::phrase::Arg;

/// What the screen shows.
pub fn view<'t>(state: &ExportScreen, scene: &Scene<'t>) -> View<'t> {
    if let Some(asked) = &state.deciding {
        return deciding::view(asked, scene);
    }
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
                Line::For => (whom(state.profile), Sign::None),
                Line::Write => (say::write(), Sign::None),
            };
            Choice::new((at + 1).to_string(), scene.say(&text))
                .focused(at == state.cursor.at)
                .sign(sign)
        })
        .collect();
    choices(&mut sheet, 2, true, &lines);
    sheet.gap();
    let asked = state.profile.is_shared().then(share::asked);
    let about = [withholds(state.profile), share::small()].into_iter();
    for phrase in about.chain(asked).chain([say::codebook()]) {
        sheet.text(Role::Muted, 2, &scene.say(&phrase));
    }
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
