//! The safeguarding card.

use crate::interface::app::screen::card::{CardScreen, Opened, PAGES};
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::text::i18n::keys::{again, card as say, ui as words};
use crate::text::i18n::phrase::Phrase;

/// What the card shows.
pub fn view<'t>(state: &CardScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    match state.page {
        0 => {
            if let Some(opened) = &state.opened_by {
                let why = match opened {
                    Opened::Answer(number) => say::opened_by_answer(number),
                    Opened::Flag => again::opened_by_flag(),
                };
                sheet.text(Role::Problem, 0, &format!("! {}", scene.say(&why)));
            }
            part(
                &mut sheet,
                scene,
                &say::first(),
                &[say::first_1(), say::first_2(), say::first_3()],
                true,
            );
            part(
                &mut sheet,
                scene,
                &say::now(),
                &[
                    say::now_1(),
                    say::now_2(),
                    say::now_3(),
                    say::now_4(),
                    say::now_5(),
                ],
                false,
            );
        }
        _ => {
            let open = scene.core.open.as_ref();
            let has_pack = open.is_some_and(|open| open.questionnaire.pack.is_some());
            let talking = [
                say::talking_1(),
                say::talking_2(),
                say::talking_3(),
                say::talking_4(),
                say::talking_5(),
                say::talking_6(),
            ];
            part(&mut sheet, scene, &say::talking(), &talking, true);
            part(
                &mut sheet,
                scene,
                &say::contacts(),
                &[match has_pack {
                    true => say::contacts_not_in_pack(),
                    false => say::contacts_none(),
                }],
                false,
            );
        }
    }
    let mut page = Page::new(vec![scene.say(&say::title())], sheet);
    page.state = Some(scene.say(&words::pages(state.page + 1, PAGES)));
    page.into()
}

fn part(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    head: &Phrase,
    lines: &[Phrase],
    has_cursor: bool,
) {
    sheet.gap();
    sheet.row(
        Row::new()
            .cursor_if(has_cursor)
            .span(Role::Strong, scene.say(head)),
    );
    for line in lines {
        sheet.labelled(1, "·", 3, Role::Text, &scene.say(line));
    }
}
