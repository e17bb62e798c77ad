//! Find: one box for questions, standards, notes, flags and actions; digits go to question numbers, `!` lists what is open, and Tab the
//! other lists of what is to be done.

use crate::engine::flow::evaluation::Standing;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::facts::Facts;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::keymap::help::{by_name_alone, menu};
use crate::interface::app::list::ListCursor;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::note::NoteScreen;
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::to_do::{self, List};
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::interface::app::stack::Go;
use crate::interface::app::text_field::TextField;
use crate::interface::app::walk::Stop;
use crate::record::session::place::Place;
use crate::text::i18n::fold::fold;
use crate::text::i18n::keys::app;
use crate::text::i18n::locale::Locale;

/// How many results of words are kept, and it is said that there are more; what is open is listed whole.
const MOST: usize = 60;

/// The state of the pop-over.
#[derive(Clone, Debug, PartialEq)]
pub struct FindScreen {
    /// What is looked for.
    pub field: TextField,
    /// The marked result.
    pub cursor: ListCursor,
    /// Whether digits choose a result: after an arrow key they do, before it they are typed.
    pub in_list: bool,
    /// What was found.
    pub found: Vec<Found>,
    /// How many there are, of which the first are listed.
    pub all: usize,
    /// The question it was opened over.
    pub place: Option<Place>,
    /// While one of the lists of what is to be done is shown: how much stands in each.
    pub to_do: Option<[usize; List::ALL.len()]>,
    /// The languages in whose texts it was looked.
    looked_in: Vec<Locale>,
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// A question by its text or number.
    Question(Place),
    /// A note of a question, with its words.
    Note(Place, String),
    /// A flag, with its words.
    Flag(Option<Place>, String),
    /// A citation that a question answers to.
    Standard(Place, String),
    /// Something to do.
    Action(Action, crate::text::i18n::phrase::Phrase),
}

impl Found {
    /// The question it is about.
    pub fn place(&self) -> Option<&Place> {
        match self {
            Found::Question(place) | Found::Note(place, _) | Found::Standard(place, _) => {
                Some(place)
            }
            Found::Flag(place, _) => place.as_ref(),
            Found::Action(..) => None,
        }
    }
}

impl FindScreen {
    /// An empty box over a question, or with words already in it.
    pub fn new(words: &str, place: Option<Place>, core: &Core, ctx: &Ctx<'_>) -> FindScreen {
        let mut screen = FindScreen {
            field: TextField::line(words),
            cursor: ListCursor::default(),
            in_list: false,
            found: Vec::new(),
            all: 0,
            place,
            to_do: None,
            looked_in: Vec::new(),
        };
        screen.look(core, ctx);
        screen
    }

    /// How many results a window shows.
    pub fn rows_shown(core: &Core) -> usize {
        usize::from(core.viewport.rows)
            .saturating_sub(13)
            .clamp(1, 14)
    }

    fn look(&mut self, core: &Core, ctx: &Ctx<'_>) {
        self.cursor = ListCursor::default();
        self.in_list = false;
        self.looked_in = ctx.texts.languages();
        self.found = match &core.open {
            Some(open) => find(
                self.field.text().trim(),
                open,
                core,
                self.place.as_ref(),
                ctx,
            ),
            None => Vec::new(),
        };
        self.all = self.found.len();
        let open = core.open.as_ref().filter(|_| self.list().is_some());
        self.to_do = open.map(|open| List::ALL.map(|list| to_do::listed(open, list).len()));
        if self.to_do.is_none() {
            self.found.truncate(MOST);
        }
    }

    /// The list of what is to be done that is shown.
    pub fn list(&self) -> Option<List> {
        List::parse(self.field.text())
    }

    /// Shows another list of what is to be done, or the first.
    fn turn(&mut self, by: isize, core: &Core, ctx: &Ctx<'_>) {
        let list = self.list().map_or(List::Open, |list| list.turn(by));
        self.field = TextField::line(list.as_str());
        self.look(core, ctx);
    }

    /// Looks again in other languages; what was marked stays marked where it is found again.
    fn look_again(&mut self, core: &Core, ctx: &Ctx<'_>) {
        let (in_list, marked) = (self.in_list, self.found.get(self.cursor.at).cloned());
        self.look(core, ctx);
        let at = self
            .found
            .iter()
            .position(|found| Some(found) == marked.as_ref());
        if let Some(at) = at.filter(|_| in_list) {
            self.cursor.at = at;
            self.in_list = true;
            self.cursor
                .follow(FindScreen::rows_shown(core), self.found.len());
        }
    }

    fn go(&self, at: usize, core: &Core) -> Step {
        let is_asked = |place: &Place| {
            let open = core.open.as_ref();
            open.and_then(|open| open.evaluation.standing(&open.questionnaire, place))
                .is_some_and(|standing| standing.is_active())
        };
        match self.found.get(at) {
            // The question has no screen now; its note has.
            Some(Found::Note(place, _)) if !is_asked(place) => {
                let note = NoteScreen::new(place.clone(), core);
                Step::go(Go::Become(Box::new(Screen::Note(note))))
            }
            Some(
                Found::Question(place)
                | Found::Note(place, _)
                | Found::Standard(place, _)
                | Found::Flag(Some(place), _),
            ) => Step::go(Go::CloseAndGo(Stop::Question(place.clone()))),
            Some(Found::Action(action, _)) => Step::go(Go::CloseAnd(*action)),
            // A flag on the visit has no question to go to; the review lists it.
            Some(Found::Flag(None, _)) => Step::go(Go::CloseAnd(Action::Review)),
            None => Step::stay(),
        }
    }
}

fn find(
    words: &str,
    open: &OpenSession,
    core: &Core,
    place: Option<&Place>,
    ctx: &Ctx<'_>,
) -> Vec<Found> {
    if let Some(list) = List::parse(words) {
        return to_do::listed(open, list);
    }
    match words {
        "+" => flags("", open),
        _ if words.chars().all(|c| c.is_ascii_digit() || c == '.') => {
            by_number(words, open, visible(open))
        }
        // A national addition and a part of a question have letters in their numbers.
        _ => match is_number(words) {
            true => by_number(&words.to_lowercase(), open, visible(open)),
            false => by_words(words, open, core, place, ctx),
        },
    }
}

/// Says whether words are the number of a question, typed with a dot and what else stands in it: 2.07a, 2.08-AL1.
pub fn is_number(words: &str) -> bool {
    let Some((section, rest)) = words.split_once('.') else {
        return !words.is_empty() && words.bytes().all(|b| b.is_ascii_digit());
    };
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    are_digits(section)
        && rest.starts_with(|c: char| c.is_ascii_digit())
        && rest
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'))
}

/// What a number that was typed is the number of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbered {
    /// Something that is asked now.
    Asked,
    /// Something that is not asked now.
    Hidden,
    /// Nothing.
    Nothing,
}

/// What a number is the number of in a session.
pub fn numbered(words: &str, open: &OpenSession) -> Numbered {
    let words = words.to_lowercase();
    if !by_number(&words, open, visible(open)).is_empty() {
        Numbered::Asked
    } else if !by_number(&words, open, open.evaluation.standings.iter()).is_empty() {
        Numbered::Hidden
    } else {
        Numbered::Nothing
    }
}

/// What is asked now.
fn visible(open: &OpenSession) -> impl Iterator<Item = &Standing> {
    let standings = open.evaluation.standings.iter();
    standings.filter(|standing| standing.is_active())
}

/// Everything in which the words stand. A number with a letter, such as `1.07a`, leads to its question like any other number.
fn by_words(
    words: &str,
    open: &OpenSession,
    core: &Core,
    place: Option<&Place>,
    ctx: &Ctx<'_>,
) -> Vec<Found> {
    let looks_like_a_number = words.starts_with(|c: char| c.is_ascii_digit())
        && words
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-');
    let mut found = match looks_like_a_number {
        true => by_number(&words.to_lowercase(), open, visible(open)),
        false => Vec::new(),
    };
    let wanted = fold(words);
    found.extend(by_text(&wanted, open, visible(open), ctx));
    found.extend(notes(&wanted, open));
    found.extend(flags(&wanted, open));
    found.extend(standards(&wanted, open, visible(open), ctx));
    found.extend(actions(&wanted, &core.facts(place), ctx));
    found
}

/// `4.7`, `4.07` and `407` all lead to 4.07; an empty box lists nothing.
fn by_number<'a>(
    words: &str,
    open: &OpenSession,
    visible: impl Iterator<Item = &'a Standing>,
) -> Vec<Found> {
    if words.is_empty() {
        return Vec::new();
    }
    let plain = |number: &str| {
        number
            .split('.')
            .map(|part| part.trim_start_matches('0').to_owned())
            .collect::<Vec<_>>()
            .join(".")
    };
    let digits: String = words.chars().filter(|c| *c != '.').collect();
    let is_meant = |number: &str| {
        let number = number.to_lowercase();
        let whole = number.replace('.', "");
        let joined: String = number.chars().filter(char::is_ascii_digit).collect();
        (words.contains('.') && plain(&number).starts_with(&plain(words)))
            || (!words.contains('.')
                && (joined == digits
                    || whole == digits
                    || whole.trim_start_matches('0') == digits
                    || joined.trim_start_matches('0') == digits
                    || number.split('.').next() == Some(words)))
    };
    visible
        .filter(|standing| is_meant(&open.number(&standing.place)))
        .map(|standing| Found::Question(standing.place.clone()))
        .collect()
}

fn by_text<'a>(
    wanted: &str,
    open: &OpenSession,
    visible: impl Iterator<Item = &'a Standing>,
    ctx: &Ctx<'_>,
) -> Vec<Found> {
    visible
        .filter(|standing| {
            let question = open.questionnaire.question(&standing.place.question);
            question.is_some_and(|question| {
                let catalogs = std::iter::once(&ctx.texts.first).chain(&ctx.texts.second);
                let mut texts = catalogs.flat_map(|catalog| {
                    let help = question.attribute("help");
                    let help = catalog.has(&help).then(|| catalog.text(&help).text);
                    std::iter::once(catalog.text(&question.text()).text).chain(help)
                });
                texts.any(|text| fold(&text).contains(wanted))
            })
        })
        .map(|standing| Found::Question(standing.place.clone()))
        .collect()
}

fn notes(wanted: &str, open: &OpenSession) -> Vec<Found> {
    let note = |(place, answer): (&Place, &crate::record::session::answer::Answer)| {
        let words = [&answer.note, &answer.gap]
            .into_iter()
            .flatten()
            .find(|text| fold(text).contains(wanted))?;
        Some(Found::Note(place.clone(), words.clone()))
    };
    open.session.answers.iter().filter_map(note).collect()
}

fn flags(wanted: &str, open: &OpenSession) -> Vec<Found> {
    let flags = open
        .session
        .flags
        .values()
        .filter(|flag| fold(&flag.text).contains(wanted));
    flags
        .map(|flag| Found::Flag(flag.place.clone(), flag.text.clone()))
        .collect()
}

fn standards<'a>(
    wanted: &str,
    open: &OpenSession,
    visible: impl Iterator<Item = &'a Standing>,
    ctx: &Ctx<'_>,
) -> Vec<Found> {
    let cites = |standing: &'a Standing| {
        let question = open.questionnaire.question(&standing.place.question)?;
        let citation = question.cites.iter().find(|citation| {
            let subject = ctx
                .texts
                .first
                .text(&crate::form::model::text::citation(citation.as_str()))
                .text;
            fold(citation.as_str()).contains(wanted) || fold(&subject).contains(wanted)
        })?;
        Some(Found::Standard(
            standing.place.clone(),
            citation.to_string(),
        ))
    };
    visible.filter_map(cites).collect()
}

fn actions(wanted: &str, facts: &Facts, ctx: &Ctx<'_>) -> Vec<Found> {
    let rows = [1, 2]
        .into_iter()
        .flat_map(|page| menu(page, facts))
        .map(|(_, row)| row)
        .chain(by_name_alone(facts));
    rows.filter(|row| {
        row.refused.is_none() && fold(&ctx.texts.first.say(&row.label)).contains(wanted)
    })
    .map(|row| Found::Action(row.action, row.label))
    .collect()
}

impl Frame for FindScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![Context::Find, Context::Line, Context::Always]
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let count = self.found.len();
        let page = isize::try_from(FindScreen::rows_shown(core)).unwrap_or(1);
        match action {
            Action::Enter if count == 0 => core.say(app::nothing_found()),
            Action::Enter => return Some(self.go(self.cursor.at, core)),
            Action::Type(c) if self.in_list && c.is_ascii_digit() => {
                let line = c.to_digit(10).map_or(0, |digit| digit as usize);
                let seen = FindScreen::rows_shown(core).min(count - self.cursor.offset.min(count));
                match line.checked_sub(1).filter(|at| *at < seen) {
                    Some(at) => return Some(self.go(self.cursor.offset + at, core)),
                    None => core.say(app::no_such_line(line.to_string(), seen)),
                }
            }
            Action::Down | Action::Next => {
                let by = if action == Action::Down {
                    isize::from(self.in_list)
                } else {
                    page
                };
                self.cursor.step(by, count);
                self.in_list = true;
            }
            Action::NextArea => self.turn(1, core, ctx),
            Action::PreviousArea => self.turn(-1, core, ctx),
            Action::Up if self.cursor.at == 0 => self.in_list = false,
            Action::Up => self.cursor.step(-1, count),
            Action::Previous => self.cursor.step(-page, count),
            _ => {
                let before = self.field.text().to_owned();
                if !self.field.act(action, box_columns(core)) {
                    return None;
                }
                if self.field.text() != before {
                    self.look(core, ctx);
                }
            }
        }
        self.cursor
            .follow(FindScreen::rows_shown(core), self.found.len());
        Some(Step::stay())
    }

    fn paste(&mut self, text: &str, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        self.field.paste(text);
        self.look(core, ctx);
        Some(Step::stay())
    }

    fn is_full(&self) -> bool {
        false
    }

    fn refresh(&mut self, core: &mut Core, ctx: &Ctx<'_>) {
        if self.looked_in != ctx.texts.languages() {
            self.look_again(core, ctx);
        }
    }
}
