//! Drawing: a model, texts and a theme in, cells out. It only reads, so drawing twice gives the same cells, and what is on the screen
//! is always a picture of the model. Every screen says what it shows as a [`View`](view::View); the frame around it, the keys, the
//! message and the hardware cursor are drawn here for all of them.

pub mod canvas;
pub mod glyph;
pub mod layout;
pub mod palette;
pub mod plain;
pub mod row;
pub mod scene;
pub mod screen;
pub mod sheet;
pub mod surface;
pub mod theme;
pub mod view;
pub mod widget;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use crate::base::time::TimeOfDay;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Save, Texts, Tone};
use crate::interface::app::keymap::key::Key;
use crate::interface::app::measure;
use crate::interface::app::msg::Viewport;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::{Frame as _, Screen};
use crate::interface::app::wrap::width;
use crate::interface::app::{self, Model};
use crate::interface::ui::canvas::Canvas;
use crate::interface::ui::layout::Zones;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::surface::Surface;
use crate::interface::ui::theme::{Ground, Role, Theme};
use crate::interface::ui::view::{Card, Page, View};
use crate::interface::ui::widget::header::{Header, header};
use crate::interface::ui::widget::key_row::{self, Hint};
use crate::interface::ui::widget::message;
use crate::text::i18n::keys::{again, app as say, evidence, states, ui as words};
use crate::text::i18n::phrase::Phrase;

/// Any time: all are as wide.
const MIDNIGHT: TimeOfDay = TimeOfDay { hour: 0, minute: 0 };

/// Draws the model into a frame, and puts the hardware cursor where the keys act.
pub fn view(model: &Model, texts: &Texts, theme: &Theme, frame: &mut Frame<'_>) {
    let mut surface = Surface::over(std::mem::take(frame.buffer_mut()));
    let cursor = draw(model, texts, theme, &mut surface);
    *frame.buffer_mut() = surface.into_cells();
    frame.set_cursor_position(cursor);
}

/// Draws the model onto a surface; says where the hardware cursor belongs.
pub fn draw(model: &Model, texts: &Texts, theme: &Theme, surface: &mut Surface) -> Position {
    let window = page(model, surface.cells().area);
    let scene = Scene {
        core: &model.core,
        texts,
        theme,
        window,
    };
    let pages = |at: usize, of: usize| scene.say(&words::pages(at, of));
    let mut canvas = Canvas::new(surface, theme, &pages);
    canvas.begin(Ground::Page);
    if layout::is_too_small(window) {
        too_small(&mut canvas, &scene, is_covered(model));
    } else {
        whole(&mut canvas, model, &scene);
    }
    canvas.cursor().unwrap_or(window.as_position())
}

/// The page in the window: all of it, or in the large view its middle.
fn page(model: &Model, window: Rect) -> Rect {
    let viewport = Viewport {
        columns: window.width,
        rows: window.height,
    };
    let width = measure::page(viewport, model.core.settings.large).columns;
    Rect {
        x: window.x + (window.width - width) / 2,
        width,
        ..window
    }
}

/// A frame put together and not drawn yet.
struct Framed<'t> {
    /// The page below everything.
    base: Option<View<'t>>,
    /// What lies over it.
    over: Vec<View<'t>>,
    /// The rows of the message, and how loud it is.
    said: (Role, Vec<String>),
    /// The rows of what the first practice teaches, under the message.
    tip: Vec<String>,
    /// Where everything stands.
    zones: Zones,
}

impl Framed<'_> {
    /// Says whether the page has more rows than are in sight.
    fn goes_on(&self) -> bool {
        match &self.base {
            Some(View::Page(page)) => {
                page.main.rows().len() > usize::from(self.zones.content.height)
            }
            _ => false,
        }
    }
}

fn framed<'t>(model: &'t Model, scene: &Scene<'t>) -> Framed<'t> {
    let frames = model.stack.frames();
    let full = frames.iter().rposition(Screen::is_full).unwrap_or(0);
    let top = frames.len().saturating_sub(1);
    // Only what has the keys shows the mark.
    let mut views = frames.iter().enumerate().skip(full).map(|(at, frame)| {
        let view = screen::view(frame, scene);
        if at < top { view.at_rest() } else { view }
    });
    let (base, over): (Option<View<'_>>, Vec<View<'_>>) = (views.next(), views.collect());
    let expects = over
        .last()
        .or(base.as_ref())
        .and_then(View::expects)
        .unwrap_or_default();
    // Nothing that is said about the case stands on the cover.
    let message = model.core.message.as_ref();
    let (role, said) = match message.filter(|_| !is_covered(model)) {
        Some(message) => (tone(message.tone), scene.say(&message.phrase)),
        None => (Role::Text, expects.to_owned()),
    };
    // What the first practice teaches stands in the place of what is expected, or under what just happened where there is room.
    let tip = app::guide::tip(model).map(|tip| scene.say(&tip.words()));
    let (said, tip) = match (message.is_some(), tip) {
        (false, Some(tip)) => (tip, None),
        (_, tip) => (said, tip.filter(|_| scene.window.height >= LOWEST)),
    };
    let said = message::rows(scene.theme, role, &said, scene.window.width);
    let tip = tip.map(|tip| message::rows(scene.theme, Role::Text, &tip, scene.window.width));
    let tip = tip.unwrap_or_default();
    let rows = u16::try_from(said.len() + tip.len()).unwrap_or(1);
    let sides = match &base {
        Some(View::Page(page)) => page.sides(),
        _ => app::measure::Sides::None,
    };
    let zones = layout::zones(scene.window, sides, rows);
    Framed {
        base,
        over,
        said: (role, said),
        tip,
        zones,
    }
}

fn whole(canvas: &mut Canvas<'_>, model: &Model, scene: &Scene<'_>) {
    let framed = framed(model, scene);
    let zones = &framed.zones;
    if let Some(View::Page(page)) = &framed.base {
        draw_page(canvas, scene, page, zones);
    }
    for card in &framed.over {
        if let View::Card(card) = card {
            draw_card(canvas, card, zones.content);
        }
    }
    let (role, said) = &framed.said;
    message::message(canvas, said, *role, zones.message);
    let below = zones.message.rows().skip(said.len());
    for (text, row) in framed.tip.iter().zip(below) {
        canvas.put(row, 1, Role::Text, Ground::Page, text);
    }
    canvas.rule(zones.rule_below);
    let hints = hints(model, scene, framed.goes_on());
    key_row::key_row(canvas, scene.theme, &hints, zones.keys);
}

fn draw_page(canvas: &mut Canvas<'_>, scene: &Scene<'_>, page: &Page<'_>, zones: &Zones) {
    if !page.is_bare {
        let notice = !scene.core.is_encrypted && (scene.core.open.is_some() || page.takes_data);
        let head = Header {
            place: page.place.clone(),
            // What a page says there gives way to an answer that is not on the disk yet.
            state: match page.state.clone() {
                Some(said) if !unsaved(scene.core) => (Role::Muted, said),
                _ => state(scene),
            },
            notice: notices(scene, notice),
        };
        header(canvas, scene.theme, &head, zones.header, zones.rule);
    }
    let [left, main, right] = zones.columns;
    let foot = page.foot.as_ref().zip(main).map(|(sheet, area)| {
        let rows = u16::try_from(sheet.rows().len()).unwrap_or(u16::MAX);
        (sheet.as_ref(), layout::foot(area, rows))
    });
    let middle = foot.map_or(main, |(_, area)| {
        main.map(|main| Rect {
            height: main.height.saturating_sub(area.height),
            ..main
        })
    });
    let mut column = |sheet: Option<&sheet::Sheet<'_>>, area: Option<Rect>| {
        if let (Some(sheet), Some(area)) = (sheet, area) {
            canvas.sheet(sheet, area, Ground::Page);
        }
    };
    column(page.left.as_ref(), left);
    column(page.right.as_ref(), right);
    // The middle comes last, so that the hardware cursor is there unless a column at its side alone has it.
    column(foot.map(|(sheet, _)| sheet), foot.map(|(_, area)| area));
    if let Some(area) = middle {
        let pages = |at: usize, of: usize| pages_of_main(page, scene, area, (at, of));
        canvas.sheet_saying(&page.main, area, Ground::Page, &pages);
    }
    for area in [
        left.filter(|_| page.left.is_some()),
        main.filter(|_| {
            right.is_some() && page.right.as_ref().is_some_and(|sheet| !sheet.is_blank())
        }),
    ]
    .into_iter()
    .flatten()
    {
        let line = Rect {
            x: area.right() + 1,
            width: 1,
            ..area
        };
        canvas.line_down(line);
    }
    if canvas.cursor().is_none() {
        canvas.put_cursor(main.unwrap_or(zones.content).as_position());
    }
}

/// Which page of the middle is shown, and which key shows the next one, where there is room to say so.
fn pages_of_main(
    page: &Page<'_>,
    scene: &Scene<'_>,
    area: Rect,
    (at, of): (usize, usize),
) -> String {
    let more = page.turned_by.filter(|_| at < of);
    let more = more.map(|key| scene.say(&again::pages(at, of, key)));
    more.filter(|said| width(said) <= usize::from(area.width))
        .unwrap_or_else(|| scene.say(&words::pages(at, of)))
}

/// What must not be forgotten: which source is attached to every answer, and that nothing is encrypted.
fn notices(scene: &Scene<'_>, unencrypted: bool) -> Vec<String> {
    let open = scene.core.open.as_ref();
    let working = open
        .and_then(|open| open.working_from.as_ref())
        .map(|(no, _)| {
            let no = i64::from(no.0).to_string();
            match scene.is_narrow() {
                true => evidence::source_no(no),
                false => evidence::working_from(no),
            }
        });
    let honest = if unencrypted {
        vec![say::not_encrypted(), words::not_encrypted_short()]
    } else {
        Vec::new()
    };
    let joined = |honest: Option<&Phrase>| {
        let said: Vec<String> = [working.as_ref(), honest]
            .into_iter()
            .flatten()
            .map(|phrase| scene.say(phrase))
            .collect();
        said.join(scene_dot())
    };
    match (honest.is_empty(), &working) {
        (true, None) => Vec::new(),
        (true, Some(_)) => vec![joined(None)],
        (false, _) => honest.iter().map(|phrase| joined(Some(phrase))).collect(),
    }
}

fn draw_card(canvas: &mut Canvas<'_>, card: &Card<'_>, content: Rect) {
    let inside = |n: usize| u16::try_from(n).unwrap_or(u16::MAX - 4);
    let area = layout::card(
        content,
        inside(card.main.columns()),
        inside(card.main.rows().len()),
    );
    canvas.take_cursor();
    canvas.frame(area, &card.main.fit(&card.title));
    let inner = Rect {
        x: area.x + 2,
        y: area.y + 1,
        width: area.width.saturating_sub(4),
        height: area.height.saturating_sub(2),
    };
    canvas.sheet(&card.main, inner, Ground::Panel);
    if canvas.cursor().is_none() {
        canvas.put_cursor(inner.as_position());
    }
}

/// What the header says about saving.
fn state(scene: &Scene<'_>) -> (Role, String) {
    let core = scene.core;
    let is_signed = core
        .open
        .as_ref()
        .is_some_and(|open| open.session.is_signed());
    let (role, said) = match core.save() {
        Save::NotSaved { since, .. } => (Role::Problem, Some(say::not_saved(since))),
        _ if !core.may_write() => (Role::Attention, Some(say::read_only())),
        // A signature counts when it is on the disk.
        Save::Saved(_) | Save::Nothing if is_signed => (Role::Text, Some(words::signed())),
        // It begins where "Saved" will, so that only what differs is seen to change.
        Save::Saving => {
            let (saving, saved) = (say::saving(), say::saved(MIDNIGHT));
            let cells = width(&scene.say(&saved));
            let said = format!("{:<cells$}", scene.say(&saving));
            return (Role::Muted, with_language(scene, said));
        }
        Save::Saved(at) => (Role::Muted, Some(say::saved(at))),
        Save::Nothing => (Role::Muted, core.open.as_ref().map(|open| kept(open, core))),
    };
    let said = said.map(|phrase| scene.say(&phrase)).unwrap_or_default();
    (role, with_language(scene, said))
}

/// What was opened is on the disk, since its last event; a time alone means today.
fn kept(open: &OpenSession, core: &Core) -> Phrase {
    let offset = core.zone.offset;
    let (day, time) = open.session.changed_at.local(offset);
    match day == core.now.local(offset).0 {
        true => say::saved(time),
        false => say::saved_before(),
    }
}

fn with_language(scene: &Scene<'_>, said: String) -> String {
    match second_language(scene) {
        Some(name) => [name, said].join(scene_dot()),
        None => said,
    }
}

/// The name of the second language while it stands in the place of the first.
fn second_language(scene: &Scene<'_>) -> Option<String> {
    let second = scene
        .texts
        .second
        .as_ref()
        .filter(|_| scene.core.shows_second && scene.core.open.is_some())?;
    Some(second.language().name.clone())
}

fn scene_dot() -> &'static str {
    " · "
}

fn tone(tone: Tone) -> Role {
    match tone {
        Tone::Plain => Role::Text,
        Tone::Attention => Role::Attention,
        Tone::Problem => Role::Problem,
    }
}

/// The keys that mean something now, the most important first. Where all of the words and answers is in sight, the arrow that leads from
/// the ones to the others is none of them.
fn hints(model: &Model, scene: &Scene<'_>, goes_on: bool) -> Vec<Hint> {
    let digits = model.stack.top().and_then(|top| top.digits(&model.core));
    let rows = app::bar(model);
    // The card is named where it takes no room from what moves on.
    let is_wide = scene.window.width >= 100;
    rows.into_iter()
        .filter(|row| is_wide || row.action != Action::Safeguarding)
        .filter(|row| goes_on || row.action != Action::Down)
        .filter_map(|row| {
            let first = row.keys.first().cloned().unwrap_or_default();
            let key = match row.action {
                Action::Digit(_) => digits.clone().unwrap_or(first),
                _ => first,
            };
            let nothing = matches!(row.action, Action::Digit(_)) && key.is_empty();
            let stays = matches!(row.action, Action::Menu | Action::Help);
            (!nothing).then(|| Hint {
                key,
                word: scene.say(&row.label),
                stays,
            })
        })
        .collect()
}

/// The key whose hint stands at a cell; `None` where none does, or one for several keys.
pub fn hint_at(model: &Model, texts: &Texts, theme: &Theme, cell: Position) -> Option<Key> {
    let Viewport { columns, rows } = model.core.window;
    let window = page(model, Rect::new(0, 0, columns, rows));
    if layout::is_too_small(window) {
        return None;
    }
    let scene = Scene {
        core: &model.core,
        texts,
        theme,
        window,
    };
    let framed = framed(model, &scene);
    let hints = hints(model, &scene, framed.goes_on());
    let at = key_row::at(theme, &hints, framed.zones.keys, cell)?;
    Key::parse(&hints.get(at)?.key)
}

fn is_covered(model: &Model) -> bool {
    matches!(model.stack.top(), Some(Screen::Cover(_)))
}

/// In fewer rows a hint of the first practice waits until the message has gone.
const LOWEST: u16 = 20;

/// A window in which no screen fits says so, and that nothing is lost; under the cover no more than that it is too small.
fn too_small(canvas: &mut Canvas<'_>, scene: &Scene<'_>, is_covered: bool) {
    let window = scene.window;
    let mut sheet = scene.sheet_of(window.width.saturating_sub(2).max(1));
    let (columns, rows) = (
        i64::from(app::measure::FEWEST_COLUMNS),
        i64::from(app::measure::FEWEST_ROWS),
    );
    let at_hand = words::window_is(i64::from(window.width), i64::from(window.height));
    for phrase in [
        words::too_small(),
        words::window_needs(columns, rows),
        at_hand,
        words::make_larger(),
        states::plain(app::measure::PLAIN),
    ] {
        sheet.text(Role::Text, 0, &scene.say(&phrase));
    }
    if is_covered {
        sheet.blank();
    } else if unsaved(scene.core) {
        sheet.text(Role::Problem, 0, &state(scene).1);
    } else {
        sheet.text(Role::Text, 0, &scene.say(&words::all_saved()));
    }
    let inside = Rect {
        x: window.x + u16::from(window.width > 2),
        width: window.width.saturating_sub(2).max(1),
        ..window
    };
    canvas.sheet(&sheet, inside.intersection(window), Ground::Page);
}

fn unsaved(core: &Core) -> bool {
    matches!(core.save(), Save::NotSaved { .. } | Save::Saving)
}
