//! Answers that are given by one key: the options or levels, and the two special answers that always sit on the same keys.

use crate::base::id::OptionId;
use crate::base::value::Value;
use crate::form::model::question::QuestionKind;
use crate::interface::app::declared::is_declared;
use crate::interface::app::describe;
use crate::interface::app::screen::question::answer::reason_words;
use crate::interface::app::screen::question::{Area, Line, is_none_of_these};
use crate::interface::app::wrap::width;
use crate::interface::ui::row::Row;
use crate::interface::ui::screen::question::twice::Twice;
use crate::interface::ui::screen::question::{Asked, Detail};
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::{Ground, Role};
use crate::interface::ui::widget::choices::{Choice, Sign, choices};
use crate::record::session::answer::{NotVerified, Response};
use crate::text::i18n::keys::{question as say, ui as words};
use crate::text::i18n::phrase::TextKey;

/// The options or levels.
pub(super) fn options(asked: &Asked<'_, '_>, sheet: &mut Sheet<'_>, detail: Detail) {
    let scene = asked.scene;
    if let (Detail::Full, Some(instruction)) = (detail, instruction(asked)) {
        sheet.text(Role::Muted, 2, &scene.say_beside(&instruction));
        sheet.gap();
    }
    let focused = asked.is_in(Area::Options);
    let lines: Vec<Choice> = asked
        .state
        .lines(scene.core)
        .iter()
        .enumerate()
        .filter_map(|(at, line)| match line {
            Line::Option(id, code) => {
                let marked = at == asked.state.marked;
                let mut choice = Choice::new(code.to_string(), scene.read(&text(asked, id)));
                let is_explained =
                    detail < Detail::Brief || marked && focused && !asked.is_bare(detail);
                choice.meaning = meaning(asked, id).filter(|_| is_explained);
                if matches!(asked.twice, Twice::Everything | Twice::Bare)
                    && let Some(other) = asked.again(&text(asked, id))
                {
                    match asked.question.scale() {
                        // A level is short, and what it means stands under it.
                        Some(_) => choice.text = format!("{} · {other}", choice.text),
                        None => choice.meaning = Some(other),
                    }
                }
                Some(choice.sign(sign(asked, id)).focused(marked))
            }
            Line::NotApplicable | Line::NotVerified => None,
        })
        .collect();
    choices(sheet, 1, focused, &lines);
    sheet.gap();
    suggested(asked, sheet);
    declared(asked, sheet);
    chosen(asked, sheet, detail);
}

/// In which detail the answers look the same: less of it folds their instruction and the sentence about what was chosen, and where
/// there is neither they need not be put together anew.
pub(super) fn as_in(asked: &Asked<'_, '_>, detail: Detail) -> Detail {
    match (detail, instruction(asked)) {
        (Detail::Full, None) => Detail::Folded,
        _ => detail,
    }
}

fn instruction(asked: &Asked<'_, '_>) -> Option<crate::text::i18n::phrase::Phrase> {
    match asked.question.kind {
        QuestionKind::Single(_) => Some(say::choose_one()),
        QuestionKind::Several(_) => Some(say::choose_any()),
        QuestionKind::Rank(_) => Some(say::rank_them()),
        _ => None,
    }
}

fn text(asked: &Asked<'_, '_>, id: &OptionId) -> TextKey {
    match &asked.question.kind {
        QuestionKind::Rating(scale) => scale.text(id),
        _ => asked
            .question
            .list()
            .map_or_else(|| TextKey::new(id.as_str()), |list| list.text(id)),
    }
}

fn meaning(asked: &Asked<'_, '_>, id: &OptionId) -> Option<String> {
    let scale = asked.question.scale()?;
    asked.scene.read_if_any(&scale.meaning(id))
}

fn sign(asked: &Asked<'_, '_>, id: &OptionId) -> Sign {
    let value = asked.given().and_then(Response::value);
    match (&asked.question.kind, value) {
        (QuestionKind::Several(_), Some(Value::Choices(chosen))) => Sign::Any(chosen.contains(id)),
        (QuestionKind::Several(_), _) => Sign::Any(false),
        (QuestionKind::Rank(_), Some(Value::Ranking(ranking))) => Sign::Rank(
            ranking
                .iter()
                .position(|known| known == id)
                .map(|at| at + 1),
        ),
        (QuestionKind::Rank(_), _) => Sign::Rank(None),
        (_, Some(Value::Choice(chosen))) => Sign::One(chosen == id),
        _ => Sign::One(false),
    }
}

/// A default that nobody recorded is no answer, and says so.
fn suggested(asked: &Asked<'_, '_>, sheet: &mut Sheet<'_>) {
    let default = asked.standing.value().filter(|_| asked.given().is_none());
    if let Some(value) = default {
        let phrase = words::suggested(describe::value_arg(asked.question, value));
        sheet.text(Role::Muted, 2, &asked.scene.say(&phrase));
        sheet.gap();
    }
}

/// An answer that was declared before the first question says so.
fn declared(asked: &Asked<'_, '_>, sheet: &mut Sheet<'_>) {
    let given = asked.given();
    if given.is_some_and(|given| is_declared(asked.open, &asked.state.place, given)) {
        sheet.text(Role::Muted, 2, &asked.scene.say(&say::declared()));
        sheet.gap();
    }
}

/// What was chosen of several, in one sentence, because it may be out of sight in the list.
fn chosen(asked: &Asked<'_, '_>, sheet: &mut Sheet<'_>, detail: Detail) {
    let count = match asked.given().and_then(Response::value) {
        Some(Value::Choices(options) | Value::Ranking(options)) if options.len() > 1 => {
            options.len()
        }
        _ => return,
    };
    if let (Detail::Full, Some(value)) = (detail, asked.standing.value()) {
        let phrase = say::chosen(count, describe::value_arg(asked.question, value));
        sheet.text(Role::Muted, 2, &asked.scene.say_beside(&phrase));
        sheet.gap();
    }
}

/// Not applicable and not verified: in one line where there is room, with their reason below.
pub(super) fn special(asked: &Asked<'_, '_>, sheet: &mut Sheet<'_>, detail: Detail) {
    let scene = asked.scene;
    let in_box = matches!(asked.state.area, Area::Response);
    // In plain lines the signs mean the same beside a box.
    if in_box
        && !scene.theme.is_said()
        && !matches!(
            asked.given(),
            Some(Response::NotApplicable(_) | Response::NotVerified(_))
        )
    {
        sheet.text(Role::Muted, 2, &scene.say(&say::help_box()));
        sheet.gap();
        return;
    }
    let lines = asked.state.lines(scene.core);
    let marked = lines
        .get(asked.state.marked)
        .filter(|_| asked.is_in(Area::Options));
    let minus = if is_none_of_these(asked.question) {
        say::none_of_these()
    } else {
        say::not_applicable()
    };
    let is_none = matches!(asked.given().and_then(Response::value), Some(Value::Choices(options)) if options.is_empty());
    let not_applicable = Special {
        code: "-",
        text: sheet.fit(&scene.say_beside(&minus)),
        focused: marked == Some(&Line::NotApplicable),
        chosen: matches!(asked.given(), Some(Response::NotApplicable(_))) || is_none,
    };
    let not_verified = Special {
        code: "*",
        text: sheet.fit(&scene.say_beside(&say::not_verified())),
        focused: marked == Some(&Line::NotVerified),
        chosen: matches!(asked.given(), Some(Response::NotVerified(_))),
    };
    let wide = not_applicable.cells() + not_verified.cells() + 4;
    // In the large view each has a line of its own, which can be marked whole, as long as there is room.
    let is_apart = scene.core.settings.large && detail < Detail::Tight;
    if wide <= sheet.measure() && !is_apart && !scene.theme.is_said() {
        let row = not_applicable.write(sheet, Row::new().blanks(1), false);
        let row = not_verified.write(sheet, row.blanks(3), false);
        sheet.row(row);
    } else {
        for special in [not_applicable, not_verified] {
            let is_large = scene.core.settings.large;
            let row = special.write(sheet, Row::new().blanks(1), is_large);
            sheet.row(row);
        }
    }
}

/// One of the two special answers.
struct Special {
    code: &'static str,
    text: String,
    focused: bool,
    chosen: bool,
}

impl Special {
    /// Mark, sign, code, two blanks, text.
    fn cells(&self) -> usize {
        5 + width(&self.text)
    }

    fn write(&self, sheet: &Sheet<'_>, row: Row, is_large: bool) -> Row {
        let glyphs = sheet.theme().glyphs();
        let sign = if self.chosen { glyphs.chosen } else { " " };
        let text = format!("{}  {}", self.code, self.text);
        let row = row.cursor_if(self.focused);
        match self.focused {
            true if is_large => row
                .mark(sheet.theme(), true)
                .text(format!("{sign}{text}"))
                .selected(true),
            true => row.mark_on(Ground::Selected, sheet.theme()).on(
                Ground::Selected,
                Role::Text,
                format!("{sign}{text} "),
            ),
            false => row
                .mark(sheet.theme(), false)
                .span(Role::Mark, sign)
                .text(format!("{text} ")),
        }
    }
}

/// The five reasons while one is asked for, else the one that was given.
pub(super) fn reasons(asked: &Asked<'_, '_>, sheet: &mut Sheet<'_>) {
    let scene = asked.scene;
    let given = match asked.given() {
        Some(Response::NotVerified(reason)) => Some(*reason),
        _ => None,
    };
    let why = scene.say_beside(&say::why_not_verified());
    if asked.is_in(Area::Unverified) {
        sheet.gap();
        sheet.after(Row::new(), Role::Text, 3, 3, &why);
        let reason = |(at, reason): (usize, &NotVerified)| {
            let words = scene.say_beside(&reason_words(*reason));
            let choice = Choice::new((at + 1).to_string(), words);
            let choice = choice.sign(Sign::One(given == Some(*reason)));
            choice.focused(at == asked.state.reason)
        };
        let lines: Vec<Choice> = NotVerified::ALL.iter().enumerate().map(reason).collect();
        choices(sheet, 3, true, &lines);
    } else if let Some(reason) = given {
        let lead = Row::new().blanks(6).span(Role::Muted, format!("{why}  "));
        let words = scene.say_beside(&reason_words(reason));
        sheet.after(lead, Role::Text, 0, 6, &words);
    }
    sheet.gap();
}
