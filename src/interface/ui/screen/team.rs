//! The team at an answer.

use crate::interface::app::screen::team::{Line, TeamScreen};
use crate::interface::ui::scene::Scene;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Card, View};
use crate::interface::ui::widget::choices::{Choice, Sign, choices};
use crate::interface::ui::widget::field::{Content, Field, field};
use crate::text::i18n::keys::team as say;

/// What the pop-over shows.
pub fn view<'t>(state: &TeamScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.card_sheet(60);
    let open = scene.core.open.as_ref();
    choices(&mut sheet, 0, state.writing.is_none(), &lines(state, scene));
    if let Some((member, typing)) = &state.writing {
        let code = open
            .and_then(|open| open.assessment.code_of(*member))
            .unwrap_or_default()
            .to_owned();
        sheet.gap();
        sheet.text(Role::Text, 0, &scene.say(&say::words(code)));
        let columns = sheet.columns().saturating_sub(6).max(8);
        field(
            &mut sheet,
            Field {
                content: Content::Typing(typing),
                columns,
                shown: columns,
                lines: 1,
            },
            "",
        );
    }
    let number = open
        .map(|open| open.number(&state.place))
        .unwrap_or_default();
    Card::new(scene.say(&say::title(number)), sheet).into()
}

/// What can be chosen, with what is so already.
fn lines(state: &TeamScreen, scene: &Scene<'_>) -> Vec<Choice> {
    let open = scene.core.open.as_ref();
    let answer = open.and_then(|open| open.session.answer(&state.place));
    state
        .lines(scene.core)
        .into_iter()
        .enumerate()
        .map(|(at, line)| {
            let mut meaning = None;
            let (text, sign) = match line {
                Line::Agree => {
                    let agreed = answer.is_some_and(|answer| answer.agreed);
                    (
                        if agreed {
                            say::take_back()
                        } else {
                            say::agree()
                        },
                        Sign::One(agreed),
                    )
                }
                Line::Dissent(member, code) => {
                    let known = answer.and_then(|answer| {
                        answer
                            .dissents
                            .iter()
                            .find(|dissent| dissent.member == member)
                    });
                    meaning = known.map(|dissent| dissent.text.clone());
                    (say::dissent(code), Sign::One(known.is_some()))
                }
                Line::Answers(member, code) => (
                    say::answers(code),
                    Sign::One(open.is_some_and(|open| open.answering == member)),
                ),
            };
            let mut choice = Choice::new((at + 1).to_string(), scene.say(&text))
                .focused(at == state.cursor.at)
                .sign(sign);
            choice.meaning = meaning;
            choice
        })
        .collect()
}
