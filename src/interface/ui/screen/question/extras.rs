//! What stands under the answers: the standard, the evidence, notes, flags and dissent, each with the key that opens it; in a low or
//! narrow window one line says what is there.

use crate::engine::score;
use crate::form::model::text;
use crate::interface::app::means;
use crate::interface::app::measure::Sides;
use crate::interface::app::screen::flag::kind_words;
use crate::interface::app::screen::note::is_half_written;
use crate::interface::app::wrap::width;
use crate::interface::ui::row::Row;
use crate::interface::ui::screen::question::{Asked, Detail};
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::record::session::event::Flag;
use crate::text::i18n::keys::{again, question as say, ui as words};
use crate::text::i18n::phrase::Phrase;

/// One of them.
pub(super) struct Extra {
    label: Phrase,
    key: &'static str,
    role: Role,
    text: String,
    /// What one line of a low window says instead of the label.
    brief: String,
}

/// What there is to stand under the answers.
pub(super) fn found(asked: &Asked<'_, '_>) -> Vec<Extra> {
    [standard(asked), evidence(asked), note(asked)]
        .into_iter()
        .flatten()
        .chain(flags(asked))
        .chain(dissents(asked))
        .collect()
}

/// Says whether anything was written down about the answer.
pub(super) fn has_more(asked: &Asked<'_, '_>) -> bool {
    let of_answer = asked.answer().is_some_and(|answer| {
        answer.note.is_some() || !answer.evidence.is_empty() || !answer.dissents.is_empty()
    });
    let place = Some(&asked.state.place);
    let mut flags = asked.open.session.flags.values();
    of_answer || flags.any(|flag| flag.place.as_ref() == place)
}

/// Writes what stands under the answers.
pub(super) fn extras(
    asked: &Asked<'_, '_>,
    sheet: &mut Sheet<'_>,
    found: &[Extra],
    detail: Detail,
) {
    if found.is_empty() {
        return;
    }
    sheet.gap();
    if detail > Detail::Full {
        folded(asked, sheet, found);
        return;
    }
    let labels: Vec<String> = found
        .iter()
        .map(|extra| sheet.fit(&asked.scene.say(&extra.label)))
        .collect();
    let to = labels.iter().map(|label| width(label)).max().unwrap_or(0) + 2;
    for (extra, label) in found.iter().zip(&labels) {
        let row = Row::new()
            .blanks(2)
            .span(Role::Muted, label)
            .at_right(Role::Muted, extra.key);
        sheet.after(
            row,
            extra.role,
            2 + to,
            2 + to,
            &shortened(sheet, extra, to),
        );
    }
}

/// Each takes one row; all of it is one key away.
fn shortened(sheet: &Sheet<'_>, extra: &Extra, to: usize) -> String {
    let key = if extra.key.is_empty() {
        0
    } else {
        width(extra.key) + 2
    };
    let room = sheet
        .measure()
        .min(sheet.columns().saturating_sub(key))
        .saturating_sub(2 + to);
    crate::interface::app::wrap::shorten(&sheet.fit(&extra.text), room, sheet.theme().glyphs().more)
}

/// One line: each label with its key, and how much is there.
fn folded(asked: &Asked<'_, '_>, sheet: &mut Sheet<'_>, found: &[Extra]) {
    let mut seen: Vec<String> = Vec::new();
    let mut line = String::new();
    for extra in found {
        let label = asked.scene.say(&extra.label);
        if seen.contains(&label) {
            continue;
        }
        let part = match extra.key {
            "" => extra.brief.clone(),
            key => format!("{key} {}", extra.brief),
        };
        line = if line.is_empty() {
            part
        } else {
            format!("{line}   {part}")
        };
        seen.push(label);
    }
    sheet.text(Role::Muted, 2, &line);
}

fn named(asked: &Asked<'_, '_>, label: &Phrase) -> String {
    asked.scene.say(label)
}

/// The first citation in plain words, and how many more there are. The standard stands beside the question in a wide window.
fn standard(asked: &Asked<'_, '_>) -> Option<Extra> {
    let cites = &asked.question.cites;
    let first = cites.first()?;
    if asked.scene.columns(Sides::Both).right.is_some() {
        return None;
    }
    let plain = asked.scene.read(&text::citation(first.as_str()));
    let more = match cites.len().saturating_sub(1) {
        0 => String::new(),
        more => format!(", {}", asked.scene.say(&words::more_cites(more))),
    };
    Some(Extra {
        brief: named(asked, &say::standard_label()),
        label: say::standard_label(),
        key: "F4",
        role: Role::Text,
        text: format!("{first}  {plain}{more}"),
    })
}

/// How much evidence there is, whether it is enough, and what is asked for.
fn evidence(asked: &Asked<'_, '_>) -> Option<Extra> {
    if !asked.question.takes_answer() {
        return None;
    }
    let scene = asked.scene;
    let answer = asked.answer();
    let count = answer.map_or(0, |answer| answer.evidence.len());
    let is_weak =
        answer.is_some_and(|answer| score::question::weak(asked.question, answer).is_some());
    let mut parts = vec![match count {
        0 => scene.say(&say::evidence_none()),
        count => scene.say(&say::evidence_count(count)),
    }];
    if is_weak {
        parts.push(format!(
            "{} {}",
            scene.theme.glyphs().look,
            scene.say(&say::evidence_weak())
        ));
    }
    let asks = means::asked(&asked.question.verify).filter(|_| count == 0 || is_weak);
    parts.extend(asks.map(|asks| scene.say(&asks)));
    let role = if is_weak { Role::Attention } else { Role::Text };
    let label = scene.say(&say::evidence_label());
    let brief = match (is_weak, count) {
        (true, _) => format!(
            "{} {}",
            scene.theme.glyphs().look,
            scene.say(&say::evidence_weak())
        ),
        (false, 0) => label,
        (false, _) => format!("{label} ({count})"),
    };
    Some(Extra {
        brief,
        label: say::evidence_label(),
        key: "F3",
        role,
        text: parts.join("; "),
    })
}

fn note(asked: &Asked<'_, '_>) -> Option<Extra> {
    let label = named(asked, &say::note_label());
    // What was half written and left by a break stands nowhere else.
    if is_half_written(asked.open, &asked.state.place) {
        let half = asked.scene.say(&again::half_written());
        return Some(Extra {
            brief: format!("{label}: {half}"),
            label: say::note_label(),
            key: "F2",
            role: Role::Attention,
            text: half,
        });
    }
    let note = asked.answer()?.note.clone()?;
    Some(Extra {
        brief: label,
        label: say::note_label(),
        key: "F2",
        role: Role::Text,
        text: note.replace('\n', " "),
    })
}

fn flags<'a>(asked: &'a Asked<'_, '_>) -> impl Iterator<Item = Extra> + 'a {
    let here = |flag: &&Flag| flag.place.as_ref() == Some(&asked.state.place);
    asked.open.session.flags.values().filter(here).map(|flag| {
        let kind = asked.scene.say(&kind_words(flag.kind));
        let text = match flag.text.is_empty() {
            true => kind,
            false => asked.scene.say(&words::flagged(kind, &flag.text)),
        };
        let text = format!("{} {text}", asked.scene.theme.glyphs().flag);
        Extra {
            brief: format!(
                "{} {}",
                asked.scene.theme.glyphs().flag,
                named(asked, &say::flag_label())
            ),
            label: say::flag_label(),
            key: ". 7",
            role: Role::Attention,
            text,
        }
    })
}

fn dissents<'a>(asked: &'a Asked<'_, '_>) -> impl Iterator<Item = Extra> + 'a {
    let answer = asked.answer();
    let dissents = answer
        .into_iter()
        .flat_map(|answer| &answer.dissents)
        .map(|dissent| {
            let member = asked
                .open
                .assessment
                .code_of(dissent.member)
                .unwrap_or_default();
            let text = asked.scene.say(&words::dissent(member, &dissent.text));
            Extra {
                brief: named(asked, &words::dissent_label()),
                label: words::dissent_label(),
                key: "",
                role: Role::Text,
                text,
            }
        });
    let agreed = answer.filter(|answer| answer.agreed).map(|_| Extra {
        brief: named(asked, &say::one_rater()),
        label: say::one_rater(),
        key: "",
        role: Role::Text,
        text: String::new(),
    });
    dissents.chain(agreed)
}

/// Where the hardware cursor is when nothing on the screen can be marked: a mark at the end of the page, beside the word for going on.
pub(super) fn reading_cursor(asked: &Asked<'_, '_>, sheet: &mut Sheet<'_>) {
    let word = asked.scene.say(&crate::text::i18n::keys::key::next());
    sheet.gap();
    let row = Row::new()
        .blanks(1)
        .cursor()
        .mark(asked.scene.theme, true)
        .text(format!(" Enter  {word}"));
    sheet.row(row.selected(true));
}
