//! The outline: sections with their progress, and the questions of those that are open.

use crate::engine::flow::route::Head;
use crate::form::model::text;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::outline::{Line as Entry, OutlineScreen};
use crate::interface::app::walk::{self, Stop};
use crate::interface::app::{describe, route, wrap};
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen::beside::{leg_title, sign};
use crate::interface::ui::screen::named::titled;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::record::session::place::Place;
use crate::text::i18n::keys::{outline as say, ui, upgrade};
use crate::text::i18n::phrase::{Phrase, TextKey};

/// What the screen shows.
pub fn view<'t>(state: &OutlineScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    let Some(open) = &scene.core.open else {
        return Page::new(Vec::new(), sheet).into();
    };
    let lines = state.lines(scene.core);
    // Said, every figure has its head beside it, and only the order is left to say.
    sheet.row(match scene.theme.is_said() {
        true => Row::new().text(scene.say(&route::words(open.plan.route))),
        false => head(open, scene),
    });
    let shown = OutlineScreen::rows_shown(scene.core);
    for (at, line) in lines
        .iter()
        .enumerate()
        .skip(state.cursor.offset)
        .take(shown)
    {
        let focused = at == state.cursor.at;
        let lead = Row::new()
            .cursor_if(focused)
            .mark(scene.theme, focused)
            .selected(focused);
        let row = match line {
            Entry::Head(head) => leg_row(lead, head, open, scene, sheet.columns()),
            Entry::Stop(Stop::Question(place)) => {
                question_row(lead, place, open, scene, sheet.columns())
            }
            Entry::Stop(Stop::Rows(repeat)) => lead
                .blanks(4)
                .text(scene.read(&text::title(repeat.repeat.as_str()))),
        };
        sheet.row(row);
    }
    // The list runs under the window, so it says what is out of sight.
    let above = state.cursor.offset.min(lines.len());
    let below = lines.len().saturating_sub(above + shown);
    match above + below {
        0 => sheet.gap(),
        _ => sheet.row(
            Row::new()
                .blanks(4)
                .span(Role::Muted, scene.say(&say::out_of_sight(above, below))),
        ),
    }
    let progress = &open.evaluation.progress;
    let total = Row::new()
        .blanks(4)
        .span(Role::Strong, scene.say(&say::total()));
    sheet.row(total.at_right(
        Role::Text,
        counts(progress.done, progress.all, open.session.flags.len(), scene),
    ));
    let title = scene.say(&say::title());
    let mut page = Page::new(titled(&title, open, scene), sheet);
    page.expects = Some(scene.say(&expected(state, &lines, open, scene)));
    page.into()
}

/// What Enter does on the marked line.
fn expected(
    state: &OutlineScreen,
    lines: &[Entry],
    open: &OpenSession,
    scene: &Scene<'_>,
) -> Phrase {
    match lines.get(state.cursor.at) {
        Some(Entry::Stop(Stop::Question(place))) => say::enter_goes(open.number(place)),
        Some(Entry::Stop(Stop::Rows(repeat))) => {
            let title = scene.read(&text::title(repeat.repeat.as_str()));
            say::enter_list(title)
        }
        Some(Entry::Head(head)) if state.unfolded.contains(head) => say::enter_closes(),
        _ => say::enter_opens(),
    }
}

/// What the columns hold.
fn head(open: &OpenSession, scene: &Scene<'_>) -> Row {
    let right = [say::answered(), say::open(), say::flags()].map(|phrase| scene.say(&phrase));
    let right = match (scene.is_narrow(), right) {
        (true, [answered, ..]) => answered,
        (false, all) => all.join("   "),
    };
    Row::new()
        .blanks(4)
        .span(Role::Muted, scene.say(&route::words(open.plan.route)))
        .at_right(Role::Muted, right)
}

/// What stands under the heads. A narrow window has one column, so that the names of sections can be read beside it; a flag stays as
/// its sign.
fn counts(done: usize, all: usize, flags: usize, scene: &Scene<'_>) -> String {
    if scene.is_narrow() {
        let sign = scene.theme.glyphs().flag;
        let flagged = if flags > 0 {
            format!("{sign} ")
        } else {
            String::new()
        };
        return format!("{flagged}{done}/{all}");
    }
    let dash = |n: usize| {
        if n == 0 {
            "-".to_owned()
        } else {
            n.to_string()
        }
    };
    let heads = [
        scene.say(&say::answered()),
        scene.say(&say::open()),
        scene.say(&say::flags()),
    ];
    let cells = [
        format!("{done}/{all}"),
        dash(all.saturating_sub(done)),
        dash(flags),
    ];
    if scene.theme.is_said() {
        let said: Vec<String> = heads
            .iter()
            .zip(&cells)
            .map(|(head, cell)| format!("{head}: {cell}"))
            .collect();
        return said.join("  ");
    }
    let padded: Vec<String> = heads
        .iter()
        .zip(&cells)
        .map(|(head, cell)| format!("{cell:>0$}", wrap::width(head)))
        .collect();
    padded.join("   ")
}

fn leg_row(lead: Row, head: &Head, open: &OpenSession, scene: &Scene<'_>, columns: usize) -> Row {
    let Some((at, number, leg)) = walk::legs(open).find(|(_, _, leg)| leg.head == *head) else {
        return lead;
    };
    let title = leg_title(scene, open, head);
    let inside = |place: &Place| {
        let node = open.questionnaire.find(place.question.as_str());
        node.and_then(|node| open.plan.leg_of(node)) == Some(at)
    };
    let flags = open
        .session
        .flags
        .values()
        .filter(|flag| flag.place.as_ref().is_some_and(inside))
        .count();
    let right = counts(leg.progress.done, leg.progress.all, flags, scene);
    let label = format!("{number:>2}  {title}");
    let room = columns.saturating_sub(wrap::width(&right) + 4);
    lead.text(wrap::shorten(&label, room, scene.theme.glyphs().more))
        .at_right(Role::Text, right)
}

fn question_row(
    lead: Row,
    place: &Place,
    open: &OpenSession,
    scene: &Scene<'_>,
    columns: usize,
) -> Row {
    let Some((question, standing)) = open
        .questionnaire
        .question(&place.question)
        .zip(open.evaluation.standing(&open.questionnaire, place))
    else {
        return lead;
    };
    let state = match &standing.response {
        // The text of the question needs the room: one sign says how it stands.
        _ if scene.is_narrow() => sign(scene, open, standing).to_owned(),
        _ if open.must_look_again(standing) && !standing.waits_to_be_confirmed() => {
            let look = scene.theme.glyphs().look;
            let words = scene.say(&ui::legend_look());
            format!("{look} {words}").trim_start().to_owned()
        }
        Some(response) if standing.is_done() => {
            scene.say_beside(&describe::response_words(question, response))
        }
        _ if standing.waits_to_be_confirmed() => scene.say(&upgrade::waits()),
        _ if standing.takes_answer => scene.say(&say::is_open()),
        _ => String::new(),
    };
    let state = wrap::shorten(&state, columns / 3, scene.theme.glyphs().more);
    let is_flagged = open.session.flags_at(place).next().is_some();
    let flag = if is_flagged && !scene.is_narrow() {
        "+ "
    } else {
        ""
    };
    let indent = if scene.is_narrow() { 3 } else { 5 };
    let label = format!(
        "{:indent$}{}  {flag}{}",
        "",
        question.number,
        scene.read(&TextKey::new(question.id.as_str()))
    );
    let room = columns.saturating_sub(wrap::width(&state) + 4);
    lead.text(wrap::shorten(&label, room, scene.theme.glyphs().more))
        .at_right(Role::Muted, state)
}
