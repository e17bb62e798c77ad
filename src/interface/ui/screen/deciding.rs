//! What is to be decided before a file is shared: what was found, where, with the words around it, and what can be done.

use crate::interface::app::screen::deciding::Deciding;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen::named::titled;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, choices};
use crate::text::i18n::keys::{export, share as say};

/// What the page shows.
pub fn view<'t>(state: &Deciding, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    let left = state.left.len();
    let at = (state.at + 1).min(left);
    sheet.blank();
    sheet.row(Row::new().span(Role::Muted, scene.say(&say::count(at, left))));
    sheet.blank();
    if let Some(head) = state.head(scene.core) {
        sheet.text(Role::Text, 2, &scene.say(&head));
    }
    if let Some((words, around)) = state.words() {
        sheet.gap();
        sheet.text(Role::Strong, 4, words);
        if around != words {
            sheet.text(Role::Text, 4, &format!("… {around} …"));
        }
    }
    sheet.gap();
    let ways = state.ways().into_iter().enumerate();
    let lines: Vec<Choice> = ways
        .map(|(at, way)| {
            Choice::new((at + 1).to_string(), scene.say(&way)).focused(at == state.cursor.at)
        })
        .collect();
    choices(&mut sheet, 2, true, &lines);
    let title = scene.say(&export::title());
    let place = match &scene.core.open {
        Some(open) => titled(&title, open, scene),
        None => vec![title],
    };
    let mut page = Page::new(place, sheet);
    page.expects = Some(scene.say(&say::decide_first()));
    page.into()
}
