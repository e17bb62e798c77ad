//! Plain mode: a model and texts in, lines out; no ratatui, no escape codes, nothing drawn. A turn is what is said after a line was typed,
//! always in the same order: the message, the place, what the page holds with its numbered lines, what else can be done here, the
//! prompt. It is read from the very views that are drawn, so that nothing of a screen can be missing; on a page that was read before,
//! only what is new is said, until an empty line asks for all of it.

pub mod command;
pub mod counterpart;
pub mod help;
mod read;

use ratatui::layout::Rect;

use crate::base::id::SessionId;
use crate::base::shown::shown_line;
use crate::interface::app::core::{Core, Texts};
use crate::interface::app::guide::Tip;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::msg::Viewport;
use crate::interface::app::screen::Screen;
use crate::interface::app::screen::question::Area;
use crate::interface::app::wrap;
use crate::interface::app::{self, Model};
use crate::interface::ui::plain::command::Keys;
use crate::interface::ui::plain::read::{Reader, Sentence, becoming, sentence};
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen;
use crate::interface::ui::theme::Theme;
use crate::interface::ui::view::View;
use crate::interface::ui::{second_language, state, unsaved};
use crate::text::i18n::keys::{app as words, evidence, key, plain as say};
use crate::text::i18n::phrase::Phrase;

/// No line is longer.
pub const WIDEST: usize = 80;

/// The window that plain lines pretend: as wide as a line, and so high that no page is ever turned.
pub const WINDOW: Viewport = Viewport {
    columns: 80,
    rows: 500,
};

/// What a turn said, to be compared with the next one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Turn {
    /// What happened.
    pub message: Vec<String>,
    /// Where one is.
    pub place: Vec<String>,
    /// What the page holds.
    pub page: Vec<String>,
    /// What else can be done here.
    pub others: Vec<String>,
    /// What is asked for: it ends with a colon or a question mark.
    pub prompt: String,
    /// The numbers of the lines on the page.
    pub numbers: Vec<usize>,
    /// What the box that is typed in holds.
    pub typed: Option<String>,
    /// The session and how many of its changes were known.
    seen: Option<(SessionId, u64)>,
}

impl Turn {
    /// What is said now that this was said before.
    pub fn of(model: &Model, texts: &Texts, before: Option<&Turn>) -> Turn {
        let theme = Theme::said();
        let scene = Scene {
            core: &model.core,
            texts,
            theme: &theme,
            window: Rect::new(0, 0, WINDOW.columns, WINDOW.rows),
        };
        let contexts = app::contexts(model);
        let has = |context| contexts.contains(&context);
        let reader = Reader {
            words: &texts.first,
            in_box: has(Context::Line) || has(Context::Long),
            is_menu: has(Context::MenuOpen),
            names_mark: !has(Context::Question),
            is_own: has(Context::Covered),
            is_wrapped: has(Context::Reading) || has(Context::AllAnswers) || has(Context::Explain),
        };
        let Some(top) = model.stack.top() else {
            return Turn::default();
        };
        let view = screen::view(top, &scene);
        let mut sentences = page(&view, &reader);
        let place = place(top, &view, &scene);
        if has(Context::Covered) {
            sentences.push(Sentence::of(texts.first.say(&say::cover())));
        }
        // Some pages begin with their title.
        sentences.retain(|one| Some(&one.text) != place.first());
        if matches!(top, Screen::Question(_)) {
            sentences.iter_mut().for_each(Sentence::count_apart);
        }
        if has(Context::FirstRun) {
            sentences = languages(sentences);
        }
        let numbers: Vec<usize> = sentences.iter().filter_map(|one| one.number).collect();
        let typed = sentences.iter().find_map(|one| one.typed.clone());
        let others = others(model, &view, &scene, &sentences);
        let seen = model
            .core
            .open
            .as_ref()
            .map(|open| (open.session.id, open.session.seq.0));
        Turn {
            message: message(model, &scene, before.and_then(|before| before.seen), seen),
            place,
            page: sentences.into_iter().map(|one| one.text).collect(),
            others,
            prompt: texts.first.say(&prompt(Some(top), &contexts, &numbers)),
            numbers,
            typed,
            seen,
        }
    }

    /// All of it but the prompt, in lines.
    pub fn lines(&self) -> Vec<String> {
        let parts = [&self.message, &self.place, &self.page, &self.others];
        wrapped(parts.into_iter().flatten())
    }

    /// The same when this was said before: on the same page what is new alone, unless that is most of it.
    pub fn lines_after(&self, before: &Turn) -> Vec<String> {
        let is_new = |line: &&String| !before.page.contains(line);
        let page: Vec<&String> = self.page.iter().filter(is_new).collect();
        let is_same = self.place == before.place && self.page.first() == before.page.first();
        if !is_same || page.len() * 2 > self.page.len() {
            return self.lines();
        }
        let others = (self.others != before.others).then_some(&self.others);
        let rest = page.into_iter().chain(others.into_iter().flatten());
        wrapped(self.message.iter().chain(&self.place).chain(rest))
    }
}

/// Sentences as lines that are no longer than they may be.
pub fn wrapped<'a>(sentences: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let mut lines = Vec::new();
    for text in sentences {
        // Nothing that a terminal would obey is left.
        let text = shown_line(text);
        let parts = wrap::wrap(&text, WIDEST);
        lines.extend(parts.iter().map(|line| line.of(&text).trim().to_owned()));
    }
    lines
}

/// What the page of a frame says; a pop-over alone, because it alone has the keys.
fn page(view: &View<'_>, reader: &Reader<'_>) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    match view {
        View::Page(page) => {
            for sheet in [page.left.as_ref(), Some(&page.main), page.right.as_ref()] {
                sentences.extend(sheet.into_iter().flat_map(|sheet| reader.sheet(sheet)));
            }
            if let Some(foot) = &page.foot {
                sentences.extend(reader.sheet(foot));
            }
        }
        View::Card(card) => sentences.extend(reader.sheet(&card.main)),
    }
    sentences
}

/// The first start asks for the language alone: how the screen is drawn is no question here.
fn languages(sentences: Vec<Sentence>) -> Vec<Sentence> {
    let last = sentences.iter().rposition(|one| one.number.is_some());
    let kept = last.map_or(usize::MAX, |last| last + 1);
    sentences.into_iter().take(kept).collect()
}

/// What happened: that it is saved, and the message; a disk that refuses is named as long as it does.
fn message(
    model: &Model,
    scene: &Scene<'_>,
    before: Option<(SessionId, u64)>,
    now: Option<(SessionId, u64)>,
) -> Vec<String> {
    let core = &model.core;
    let was_written = matches!((before, now), (Some(before), Some(now)) if before != now);
    let is_problem = matches!(
        core.save(),
        crate::interface::app::core::Save::NotSaved { .. }
    );
    let is_covered = matches!(model.stack.top(), Some(Screen::Cover(_)));
    let mut parts = Vec::new();
    if is_problem || was_written && !unsaved(core) {
        parts.push(state(scene).1.trim().to_owned());
    }
    let message = core.message.as_ref().filter(|_| !is_covered);
    parts.extend(message.map(|message| own(scene.say(&counterpart::of(&message.phrase)), scene)));
    match parts.is_empty() {
        true => Vec::new(),
        false => vec![sentence(&parts)],
    }
}

/// Where one is, and what must not be forgotten.
fn place(top: &Screen, view: &View<'_>, scene: &Scene<'_>) -> Vec<String> {
    let core = scene.core;
    let (title, beside, takes_data) = match view {
        View::Page(page) => (
            page.place.first().cloned().unwrap_or_default(),
            page.state.clone(),
            page.takes_data,
        ),
        View::Card(card) => (card.title.clone(), None, false),
    };
    let mut parts = vec![title];
    if !matches!(top, Screen::Help(_)) {
        parts.extend(beside);
    }
    let is_page = matches!(view, View::Page(_));
    parts.extend(second_language(scene).filter(|_| is_page));
    parts.extend(working_from(core, scene).filter(|_| is_page));
    let names_it = matches!(top, Screen::Home(_) | Screen::Menu(_)) || takes_data;
    if names_it && !core.is_encrypted {
        parts.push(scene.say(&words::not_encrypted()));
    }
    parts.retain(|part| !part.trim().is_empty());
    match parts.is_empty() {
        true => Vec::new(),
        false => vec![sentence(&parts)],
    }
}

/// Which source is attached to every answer.
fn working_from(core: &Core, scene: &Scene<'_>) -> Option<String> {
    let (no, _) = core.open.as_ref()?.working_from.as_ref()?;
    let no = i64::from(no.0).to_string();
    Some(scene.say(&evidence::working_from(no)))
}

/// What is expected, and what the page can do besides being chosen from. A question keeps to its answers: help names the rest.
fn others(
    model: &Model,
    view: &View<'_>,
    scene: &Scene<'_>,
    sentences: &[Sentence],
) -> Vec<String> {
    let contexts = app::contexts(model);
    let has = |context| contexts.contains(&context);
    let mut lines: Vec<String> = Vec::new();
    // What is found is chosen by its number here; the prompt says so.
    let expects = view.expects().filter(|_| !has(Context::Find));
    if let Some(expects) = expects {
        // Where nothing else ends a line, Enter is the key itself.
        lines.push(match has(Context::Secret) {
            true => sentence(&[expects.to_owned()]),
            false => sentence(&[own(expects.to_owned(), scene)]),
        });
    }
    let has_numbers = sentences.iter().any(|one| one.number.is_some());
    let has_mark = sentences.iter().any(|one| one.is_marked);
    let is_question = matches!(model.stack.top(), Some(Screen::Question(_)));
    let has_box = sentences.iter().any(|one| one.is_empty_box);
    // Where numbers choose, nobody must know which line is marked.
    let chooses = [
        Context::MenuOpen,
        Context::LeaveOpen,
        Context::Flag,
        Context::Team,
        Context::Settings,
        Context::Safety,
        Context::Export,
        Context::Transfer,
        Context::Find,
    ];
    let chooses = has_numbers && !has_mark && contexts.iter().any(|at| chooses.contains(at));
    let is_home = matches!(model.stack.top(), Some(Screen::Home(_)));
    let mut rows = help::here(model, help::Which::Shown);
    rows.retain(|(command, _)| match *command {
        "/" if is_question => has_box,
        _ if is_question || has(Context::FirstRun) => false,
        "++" => has_mark,
        "/+" => !chooses && !is_home && !has(Context::Secret),
        _ => true,
    });
    if has(Context::Rows) {
        rows.insert(0, ("/+", key::next()));
    }
    if has(Context::Card) {
        rows.insert(0, ("/+", key::page_down()));
    }
    let rows: Vec<String> = rows
        .iter()
        .map(|(command, label)| format!("{command} {}", scene.say(label)))
        .collect();
    if !rows.is_empty() {
        lines.push(sentence(&rows));
    }
    lines.extend(app::guide::tip(model).map(|tip| hint(tip, scene)));
    lines
}

/// A hint of the first practice, its keys as commands; where it was written for lines, Enter is the key that ends them.
fn hint(tip: Tip, scene: &Scene<'_>) -> String {
    match counterpart::of_tip(tip) {
        Some(phrase) => command::in_place_of_keys(&scene.say(&phrase), Keys::NoWords),
        None => own(scene.say(&tip.words()), scene),
    }
}

/// A sentence of the program, its arrows as words and its keys as commands.
fn own(text: String, scene: &Scene<'_>) -> String {
    let text = becoming(text, &scene.texts.first);
    command::in_place_of_keys(&text, Keys::All)
}

fn prompt(top: Option<&Screen>, contexts: &[Context], numbers: &[usize]) -> Phrase {
    let has = |context| contexts.contains(&context);
    let area = match top {
        Some(Screen::Question(screen)) => Some(screen.area),
        _ => None,
    };
    if area == Some(Area::Reason) {
        say::reason_prompt()
    } else if area == Some(Area::Gap) {
        say::gap_prompt()
    } else if has(Context::Long) {
        say::long_prompt()
    } else if has(Context::Find) {
        say::words_prompt()
    } else if has(Context::QuestionBox) || has(Context::Question) && !has(Context::Standard) {
        say::answer_prompt()
    } else if has(Context::Secret) {
        say::secret_prompt()
    } else if has(Context::Line) {
        say::text_prompt()
    } else if !numbers.is_empty() {
        say::number_prompt()
    } else {
        say::command_prompt()
    }
}
