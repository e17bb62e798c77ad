//! The key test: what came from the keyboard, the newest first, and what to press in place of keys that never arrive.

use crate::interface::app::keymap::help::faster;
use crate::interface::app::keymap::key::Key;
use crate::interface::app::screen::key_test::{KeyTestScreen, Met};
use crate::interface::app::wrap::width;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::text::i18n::keys::key_test as say;

/// How many cells the name of a key takes.
const NAME: usize = 12;

/// What the page shows.
pub fn view<'t>(state: &KeyTestScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    sheet.text(Role::Text, 0, &scene.say(&say::how()));
    sheet.blank();
    let mut instead = scene.sheet();
    instead.blank();
    instead.text(Role::Muted, 0, &scene.say(&say::silent()));
    instead.text(Role::Muted, 0, &twins(state));
    let taken = sheet.rows().len() + instead.rows().len();
    let room = scene.rows().saturating_sub(taken);
    // A low window shows at least the key that came last.
    let (room, has_instead) = match room < 2 {
        true => (scene.rows().saturating_sub(sheet.rows().len()), false),
        false => (room, true),
    };
    let mut met = scene.sheet();
    for (at, one) in state.met.iter().rev().enumerate() {
        let before = met.rows().len();
        let mut next = scene.sheet();
        line(&mut next, state, scene, *one, at == 0);
        if before > 0 && before + next.rows().len() > room {
            break;
        }
        met.append(next);
    }
    if state.met.is_empty() {
        met.row(Row::new().cursor().mark(scene.theme, true));
    }
    sheet.append(met);
    if has_instead {
        sheet.append(instead);
    }
    let mut view = Page::new(vec![scene.say(&say::title())], sheet);
    view.expects = Some(scene.say(&say::leave()));
    view.into()
}

/// One thing that came: its name, what it does, and its twin.
fn line<'t>(
    sheet: &mut Sheet<'t>,
    state: &KeyTestScreen,
    scene: &Scene<'t>,
    met: Met,
    newest: bool,
) {
    let lead = Row::new()
        .cursor_if(newest)
        .mark(scene.theme, newest)
        .blanks(1);
    let (name, told) = match met {
        Met::Key(key) => (key.to_string(), told(state, scene, key)),
        Met::Paste(count) => (String::new(), scene.say(&say::pasted(count))),
    };
    let role = if newest { Role::Strong } else { Role::Text };
    let cells = NAME.max(width(&name) + 1);
    let lead = lead.span(Role::Mark, format!("{name:<cells$}"));
    sheet.after(lead, role, 2 + NAME, 2 + NAME, &told);
}

fn told(state: &KeyTestScreen, scene: &Scene<'_>, key: Key) -> String {
    let mut told = match state.means(key) {
        Some(row) => scene.say(&row.label),
        None => scene.say(&say::nothing()),
    };
    if let Some(twin) = state.twin(key) {
        told = format!("{told}   {}", scene.say(&say::also(twin)));
    }
    told
}

/// The keys that may never arrive, each with what does the same.
fn twins(state: &KeyTestScreen) -> String {
    // A blank that does not break keeps a key and its twin on one row.
    let pairs = faster().into_iter().filter_map(|key| {
        let twin = state.twin(key)?.replace(' ', "\u{a0}");
        Some(format!("{key}\u{a0}=\u{a0}{twin}"))
    });
    pairs.collect::<Vec<_>>().join("   ")
}
