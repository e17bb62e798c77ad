//! Taking over a bundle: the file, what it would bring, and the question before the last import is undone.

use crate::interface::app::reading;
use crate::interface::app::screen::import::{ImportScreen, LINES, Line, Stage, lines};
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::text_field::TextField;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, choices};
use crate::interface::ui::widget::field::{Content, Field, field, typed};
use crate::interface::ui::widget::page::page;
use crate::text::i18n::keys::transfer as say;

/// What the screen shows.
pub fn view<'t>(state: &ImportScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    let expects = match &state.stage {
        Stage::Path(path) => {
            ask(&mut sheet, scene);
            typed(&mut sheet, path, box_columns(scene.core));
            if let Some(why) = &state.refused {
                sheet.gap();
                sheet.text(Role::Problem, 2, &format!("! {}", scene.say(why)));
            }
            say::expects_file()
        }
        Stage::Looking(path, _) => {
            ask(&mut sheet, scene);
            resting(&mut sheet, path, scene);
            say::checking()
        }
        Stage::Seen(_, seen) => {
            let said = lines(seen, &scene.texts.first, reading::columns(scene.core));
            page(&mut sheet, &said, state.offset);
            match seen.nothing {
                Some(_) => say::expects_back(),
                None => say::expects_take(),
            }
        }
        Stage::Undo(question) => {
            sheet.blank();
            sheet.text(Role::Strong, 2, &scene.say(question));
            sheet.gap();
            sheet.text(Role::Muted, 2, &scene.say(&say::undo_means()));
            say::expects_undo()
        }
        Stage::List | Stage::Taking(_) | Stage::Asking(_) | Stage::Undoing(_) => {
            list(&mut sheet, state, scene);
            say::expects_import()
        }
    };
    let mut page = Page::new(vec![scene.say(&say::import_title())], sheet);
    page.takes_data = true;
    page.expects = Some(scene.say(&expects));
    page.into()
}

fn list(sheet: &mut Sheet<'_>, state: &ImportScreen, scene: &Scene<'_>) {
    sheet.blank();
    let lines = LINES.iter().enumerate().map(|(at, line)| {
        let name = match line {
            Line::File => say::open_file(),
            Line::Undo => say::undo_line(),
        };
        let is_focused = at == state.cursor.at;
        Choice::new((at + 1).to_string(), scene.say(&name)).focused(is_focused)
    });
    choices(sheet, 2, true, &lines.collect::<Vec<Choice>>());
    sheet.gap();
    sheet.text(Role::Muted, 2, &scene.say(&say::import_about()));
}

fn ask(sheet: &mut Sheet<'_>, scene: &Scene<'_>) {
    sheet.blank();
    sheet.text(Role::Text, 2, &scene.say(&say::file_ask()));
}

/// The box while it waits for what it asked.
fn resting(sheet: &mut Sheet<'_>, path: &TextField, scene: &Scene<'_>) {
    let columns = box_columns(scene.core);
    let shape = Field {
        content: Content::Resting(path.text()),
        columns,
        shown: columns,
        lines: 1,
    };
    field(sheet, shape, "");
}
