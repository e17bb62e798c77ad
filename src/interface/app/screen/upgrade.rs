//! The page of an upgrade: before it, what would carry over, what must be confirmed again and what is no longer asked, counts first; and
//! Enter does it. After it, what still waits and what was left behind. Nothing happens by looking.

use crate::engine::upgrade::{Passage, Plan};
use crate::form::diff::Compared;
use crate::interface::app::action::Action;
use crate::interface::app::changes::{given, less_protected, told};
use crate::interface::app::core::{Core, Ctx, Texts};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::measure;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::reading::{self, LineKind, Page, PageLine};
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::upgrading::name_of;
use crate::record::session::event::SessionEvent;
use crate::record::session::place::Place;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{app, describe, upgrade as say};
use crate::text::i18n::phrase::Phrase;

/// The state of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpgradeScreen {
    /// The first line in view.
    pub offset: usize,
}

impl UpgradeScreen {
    /// The page; `None` where nothing is newer and nothing was upgraded.
    pub fn new(core: &Core) -> Option<UpgradeScreen> {
        let open = core.open.as_ref()?;
        let has_page = open.newer().is_some() || !open.session.upgrades.is_empty();
        has_page.then(UpgradeScreen::default)
    }

    /// Says whether an upgrade is on offer, which Enter does.
    pub fn offers(core: &Core) -> bool {
        core.open
            .as_ref()
            .is_some_and(|open| open.newer().is_some())
    }

    fn scroll(&mut self, by: isize, core: &Core, ctx: &Ctx<'_>) {
        let lines = lines(core, ctx.texts, reading::columns(core)).len();
        let last = lines.saturating_sub(measure::content_rows(core.viewport));
        self.offset = self.offset.saturating_add_signed(by).min(last);
    }

    /// Does the upgrade on offer.
    fn upgrade(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let Some(open) = core.open.as_ref() else {
            return Step::stay();
        };
        let (Some(plan), Some(what)) = (open.plan(), open.newer().map(|newer| name_of(newer)))
        else {
            return Step::stay();
        };
        if open.session.is_signed() {
            core.warn(app::refused_signed());
            return Step::stay();
        }
        let waiting = plan.confirm.len();
        let effects = core.record(SessionEvent::Upgraded(plan.upgrade), ctx);
        if effects.is_empty() {
            return Step::stay();
        }
        core.say(say::done(what, waiting));
        Step::close().with(effects)
    }
}

impl Frame for UpgradeScreen {
    fn contexts(&self, core: &Core) -> Vec<Context> {
        let own = UpgradeScreen::offers(core).then_some(Context::Upgrade);
        let rest = [Context::Reading, Context::Anywhere, Context::Always];
        own.into_iter().chain(rest).collect()
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let page = isize::try_from(measure::content_rows(core.viewport)).unwrap_or(1);
        match action {
            Action::Enter if UpgradeScreen::offers(core) => return Some(self.upgrade(core, ctx)),
            Action::Up | Action::Left => self.scroll(-1, core, ctx),
            Action::Down | Action::Right => self.scroll(1, core, ctx),
            Action::Previous => self.scroll(-page, core, ctx),
            Action::Next => self.scroll(page, core, ctx),
            Action::First => self.offset = 0,
            Action::Last => self.scroll(isize::MAX, core, ctx),
            _ => return None,
        }
        Some(Step::stay())
    }

    fn refresh(&mut self, core: &mut Core, ctx: &Ctx<'_>) {
        self.scroll(0, core, ctx);
    }
}

/// The lines of the page.
pub fn lines(core: &Core, texts: &Texts, columns: usize) -> Vec<PageLine> {
    let shown = (reading::shown(core, texts), &texts.first);
    let open = core.open.as_ref();
    open.map_or(Vec::new(), |open| lines_of(open, shown, columns, true))
}

/// The same without a screen: the questions in one catalog, everything around them in another. Answers and notes stay out where the
/// lines remain to be read by anybody, as in the scrollback of a terminal.
pub fn lines_of(
    open: &OpenSession,
    (catalog, frame): (&Catalog, &Catalog),
    columns: usize,
    with_answers: bool,
) -> Vec<PageLine> {
    let mut page = Page {
        lines: Vec::new(),
        columns,
        catalog,
        frame,
    };
    match (open.newer(), open.plan()) {
        (Some(passage), Some(plan)) => offered(&mut page, (open, with_answers), passage, &plan),
        _ => done(&mut page, open),
    }
    page.lines
}

/// What the upgrade on offer would do.
fn offered(
    page: &mut Page<'_>,
    (session, with_answers): (&OpenSession, bool),
    passage: &Passage,
    plan: &Plan,
) {
    let open = with_answers.then_some(session);
    let locale = page.catalog.locale().clone();
    let counts = [
        say::carried(plan.carried.len()),
        say::to_confirm(plan.confirm.len()),
        say::gone(plan.gone.len()),
        say::added(plan.added.len()),
    ];
    counts
        .iter()
        .for_each(|count| say_line(page, LineKind::Text, 0, count));
    if !plan.unprotected.is_empty() {
        let count = say::unprotected(plan.unprotected.len());
        say_line(page, LineKind::Text, 0, &count);
    }
    say_line(page, LineKind::Quiet, 0, &say::undo_later());
    head(page, &say::head_confirm(), plan.confirm.is_empty());
    for place in &plan.confirm {
        let before = plan.upgrade.before(place);
        let said = passage.said(&place.question, &locale);
        let changes = passage.changes_in(&place.question, &locale);
        entry(page, open, said, &before, told(changes));
    }
    let head_unprotected = say::head_unprotected();
    head(page, &head_unprotected, plan.unprotected.is_empty());
    for place in &plan.unprotected {
        let said = passage.said(&place.question, &locale);
        let changes = said.map_or(&[][..], |one| &one.changes);
        entry(page, None, said, place, less_protected(changes));
    }
    head(page, &say::head_gone(), plan.gone.is_empty());
    for place in &plan.gone {
        let said = passage.said_before(&place.question, &locale);
        let known = said.or_else(|| session.last_known(place, &locale));
        entry(page, open, known, place, Vec::new());
    }
    head(page, &say::head_added(), plan.added.is_empty());
    for id in &plan.added {
        let said = passage.said(id, &locale);
        said.into_iter().for_each(|one| title(page, one));
    }
}

/// What the upgrades did: what still waits, and what was left behind.
fn done(page: &mut Page<'_>, open: &OpenSession) {
    let locale = page.catalog.locale().clone();
    let standings = open.evaluation.standings.iter();
    let waiting: Vec<&Place> = standings
        .filter(|standing| standing.waits_to_be_confirmed())
        .map(|standing| &standing.place)
        .collect();
    let left = open.left_behind(&locale);
    let counts = [say::to_confirm(waiting.len()), say::gone(left.len())];
    counts
        .iter()
        .for_each(|count| say_line(page, LineKind::Text, 0, count));
    head(page, &say::head_confirm(), waiting.is_empty());
    for place in waiting {
        let Some((_, passage, id)) = open.changed_by(place) else {
            continue;
        };
        let changes = told(passage.changes_in(&id, &locale));
        entry(page, Some(open), passage.said(&id, &locale), place, changes);
    }
    head(page, &say::head_gone(), left.is_empty());
    for (place, known) in left {
        entry(page, Some(open), known, place, Vec::new());
    }
}

/// A question with what was answered, if that is to be said, and what changed about it.
fn entry(
    page: &mut Page<'_>,
    open: Option<&OpenSession>,
    said: Option<&Compared>,
    place: &Place,
    changes: Vec<Phrase>,
) {
    if let Some(one) = said {
        title(page, one);
    }
    let answer = open.and_then(|open| open.session.answer(place));
    if let Some(response) = answer.and_then(|answer| answer.response.as_ref()) {
        let question = open.and_then(|open| open.questionnaire.question(&place.question));
        let words = given(question, said, response);
        say_line(page, LineKind::Text, 6, &say::given(words));
    }
    if let Some(note) = answer.and_then(|answer| answer.note.as_ref()) {
        page.add(LineKind::Quiet, 6, note);
    }
    for change in changes {
        say_line(page, LineKind::Quiet, 6, &change);
    }
}

/// The number and the text of a question.
fn title(page: &mut Page<'_>, one: &Compared) {
    page.add(LineKind::Text, 2, &format!("{}  {}", one.number, one.text));
}

fn head(page: &mut Page<'_>, phrase: &Phrase, is_empty: bool) {
    if !is_empty {
        page.head(phrase);
    }
}

fn say_line(page: &mut Page<'_>, kind: LineKind, indent: usize, phrase: &Phrase) {
    let text = page.frame.say(phrase);
    page.add(kind, indent, &text);
}

/// What the title says: what it is about.
pub fn what(core: &Core) -> Option<Phrase> {
    let open = core.open.as_ref()?;
    Some(match open.newer() {
        Some(passage) => say::title(name_of(passage)),
        None => say::title_done(describe::value(say::version_of(
            open.edition().version.to_string(),
        ))),
    })
}
