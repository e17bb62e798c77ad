//! Declaring independence after an assessment was opened: what was declared so far, and the question of the step.

use crate::base::id::RaterId;
use crate::form::model::questionnaire::SubjectKind;
use crate::interface::app::declared::link_words;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::independence::{Declarer, IndependenceScreen, Stage, declarers};
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, choices};
use crate::interface::ui::widget::field::{Content, Field, field};
use crate::record::session::rater::Link;
use crate::text::i18n::keys::{independence as say, new};

/// What the screen shows.
pub fn view<'t>(state: &IndependenceScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    sheet.blank();
    let open = scene.core.open.as_ref();
    let kind = open.map_or(SubjectKind::default(), |open| open.questionnaire.subject);
    let (question, help) = match state.stage {
        Stage::Who => (say::who(), None),
        Stage::Link => (
            new::independence(kind.as_str()),
            Some(new::independence_help()),
        ),
        Stage::Words => (new::link_describe(), None),
    };
    sheet.text(Role::Strong, 0, &scene.say(&question));
    if let Some(help) = help {
        sheet.blank();
        sheet.text(Role::Muted, 2, &scene.say(&help));
    }
    sheet.blank();
    match state.stage {
        Stage::Words => {
            let columns = box_columns(scene.core);
            let content = Content::Typing(&state.field);
            let shown = columns.min(48);
            field(
                &mut sheet,
                Field {
                    content,
                    columns,
                    shown,
                    lines: 1,
                },
                "",
            );
        }
        Stage::Who | Stage::Link => choices(&mut sheet, 2, true, &lines(state, scene)),
    }
    before(scene, &mut sheet);
    let mut page = Page::new(vec![scene.say(&say::title())], sheet);
    page.expects = Some(scene.say(&say::nothing_yet()));
    page.into()
}

fn lines(state: &IndependenceScreen, scene: &Scene<'_>) -> Vec<Choice> {
    let texts: Vec<String> = match state.stage {
        Stage::Who => declarers(scene.core)
            .into_iter()
            .map(|declarer| match declarer {
                Declarer::Member(member) => member.code,
                Declarer::Team(_) => scene.say(&say::whole_team()),
            })
            .collect(),
        _ => Link::ALL
            .iter()
            .map(|link| scene.say(&link_words(*link)))
            .collect(),
    };
    let line = |(at, text): (usize, String)| {
        Choice::new((at + 1).to_string(), text).marked_in(&state.cursor, at)
    };
    texts.into_iter().enumerate().map(line).collect()
}

/// What was declared so far, under the codes of those who did.
fn before(scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let Some(open) = &scene.core.open else {
        return;
    };
    let declarations = &open.assessment.declarations;
    if declarations.is_empty() {
        return;
    }
    sheet.gap();
    sheet.row(Row::new().span(Role::Head, scene.say(&say::before())));
    for known in declarations {
        let code = said_by(open, scene, known.by);
        let link = link_words(known.link);
        let said = match known.text.is_empty() {
            true => say::line(code, link),
            false => say::line_with(code, link, known.text.clone()),
        };
        sheet.text(Role::Text, 2, &scene.say(&said));
    }
}

/// Who declared: the code of a member, or the team.
pub fn said_by(open: &OpenSession, scene: &Scene<'_>, by: RaterId) -> String {
    match open.assessment.code_of(by) {
        Some(code) => code.to_owned(),
        None => scene.say(&say::whole_team()),
    }
}
