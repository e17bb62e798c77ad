//! The pop-over for putting right the period, the days of the visit and the purpose.

use crate::interface::app::screen::describe::{DescribeScreen, Part};
use crate::interface::ui::scene::Scene;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Card, View};
use crate::interface::ui::widget::field::typed;
use crate::text::i18n::keys::{about, new as say};

/// What the pop-over shows.
pub fn view<'t>(state: &DescribeScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.card_sheet(60);
    let open = scene.core.open.as_ref();
    let kind = open
        .map(|open| open.questionnaire.subject)
        .unwrap_or_default();
    let (asked, help) = match state.part {
        Part::Period => (say::which_period(), say::period_help()),
        Part::Visits => (say::which_visits(kind.as_str()), say::visits_help()),
        Part::Purpose => (say::which_purpose(), about::describe_purpose_help()),
    };
    sheet.text(Role::Text, 0, &scene.say(&asked));
    sheet.text(Role::Muted, 0, &scene.say(&help));
    sheet.gap();
    let columns = sheet.columns().saturating_sub(6).max(8);
    typed(&mut sheet, &state.field, columns);
    let mut card = Card::new(scene.say(&about::describe_title()), sheet);
    card.expects = Some(scene.say(&about::describe_expects()));
    card.into()
}
