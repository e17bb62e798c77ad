//! What stands under a question on the page of all answers: the answer in full, and everything beside it, in words.

use crate::base::value::Value;
use crate::form::model::question::{NumberSpec, Question, QuestionKind};
use crate::form::model::text;
use crate::interface::app::screen::all_answers::page::{Tone, UNDER, Writer};
use crate::interface::app::screen::flag::kind_words;
use crate::interface::app::screen::question::answer::reason_words;
use crate::interface::app::screen::question::is_none_of_these;
use crate::interface::app::screen::recommendations::gaps;
use crate::interface::app::wrap::width;
use crate::interface::app::{describe, means};
use crate::record::session::answer::{Answer, Evidence, Response, Strength};
use crate::record::session::place::Place;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{all_answers as say, evidence, question as words, ui};
use crate::text::i18n::phrase::Arg;

impl Writer<'_> {
    /// A response in full: long texts are not shortened here.
    pub(super) fn response(&self, question: &Question, response: &Response) -> String {
        match (response, &question.kind) {
            (Response::Value(Value::Text(text)), _) => text.clone(),
            (Response::Value(Value::Choice(level)), QuestionKind::Rating(scale)) => {
                let code = scale.level(level).map(|level| level.code.to_string());
                let text = self.reading.text(&scale.text(level)).marked();
                format!("{}  {text}", code.unwrap_or_default())
            }
            (Response::Value(value @ Value::Number(_)), QuestionKind::Number(spec)) => {
                let number = self.reading.show(&describe::value_arg(question, value));
                format!("{number} {}", self.unit(spec, value))
                    .trim_end()
                    .to_owned()
            }
            (Response::NotApplicable(_), _) if is_none_of_these(question) => {
                self.frame.say(&words::none_of_these())
            }
            (Response::NotVerified(reason), _) => {
                let not = self.frame.say(&words::not_verified());
                format!("{not}: {}", self.frame.say(&reason_words(*reason)))
            }
            _ => self
                .reading
                .say(&describe::response_words(question, response)),
        }
    }

    pub(super) fn unit(&self, spec: &NumberSpec, value: &Value) -> String {
        let Some(unit) = &spec.unit else {
            return String::new();
        };
        // Without a whole number the word for many stands.
        let n: i64 = value.to_code().parse().unwrap_or(0);
        let key = text::unit(unit);
        let said = self.reading.text_with(&key, &[("n", Arg::Count(n))]);
        said.marked()
    }

    pub(super) fn words_beside(&mut self, answer: &Answer) {
        if let Some(note) = &answer.note {
            self.beside(Tone::Beside, &words::note_label(), note);
        }
    }

    /// What is missing; a must-pass that failed without it says so.
    pub(super) fn gap(&mut self, place: &Place) {
        let written = self.open.session.answer(place);
        let written = written.and_then(|answer| answer.gap.as_ref());
        if let Some(line) = written {
            self.beside(Tone::Beside, &say::missing(), line);
        }
        let gap = gaps::at(self.open, place);
        if gap.is_some_and(|gap| gap.lacks_line()) {
            self.attention(&say::lacks_gap());
        }
    }

    /// A line of evidence: its source or its own words, page, date, and how strong it is.
    pub(super) fn evidence(&self, line: &Evidence) -> String {
        let mut parts = vec![self.frame.say(&means::words(line.kind)), self.what(line)];
        if !line.at.is_empty() {
            parts.push(self.frame.say(&say::page(&line.at)));
        }
        if let Some(date) = line.date {
            parts.push(self.frame.show(&Arg::PartialDate(date)));
        }
        match (line.resident, line.strength) {
            (Some(terms), _) if terms.staff_present => {
                parts.push(self.frame.say(&evidence::weak_staff()));
            }
            (_, Strength::Usual) => {}
            (_, strength) => parts.push(self.frame.say(&means::strength_words(strength))),
        }
        parts.retain(|part| !part.is_empty());
        parts.join(" · ")
    }

    pub(super) fn what(&self, line: &Evidence) -> String {
        let Some(no) = line.source else {
            return line.reference.clone();
        };
        let shown = i64::from(no.0).to_string();
        match self.open.session.sources.get(&no) {
            Some(source) => {
                let shown = self.frame.say(&evidence::source_no(shown));
                format!("{shown} {}", source.role).trim_end().to_owned()
            }
            None => self.frame.say(&evidence::source_gone(shown)),
        }
    }

    pub(super) fn flags_and_team(&mut self, place: &Place, answer: Option<&Answer>) {
        let flags: Vec<String> = self
            .open
            .session
            .flags_at(place)
            .map(|flag| {
                let kind = self.frame.say(&kind_words(flag.kind));
                match flag.text.is_empty() {
                    true => kind,
                    false => self.frame.say(&ui::flagged(kind, &flag.text)),
                }
            })
            .collect();
        for flag in flags {
            self.beside(Tone::Attention, &words::flag_label(), &format!("+ {flag}"));
        }
        let Some(answer) = answer else {
            return;
        };
        for dissent in &answer.dissents {
            let member = self.open.assessment.code_of(dissent.member);
            let text = ui::dissent(member.unwrap_or_default(), &dissent.text);
            let text = self.frame.say(&text);
            self.beside(Tone::Beside, &ui::dissent_label(), &text);
        }
        if answer.agreed {
            let text = self.frame.say(&words::one_rater());
            self.put(Tone::Quiet, UNDER, (0, ""), &text);
        }
    }

    pub(super) fn recommendations(&mut self, place: &Place) {
        let all = self.open.session.recommendations.values();
        let texts: Vec<String> = all
            .filter(|one| one.places.contains(place))
            .map(|one| format!("{}  {}", one.id.0, one.text))
            .collect();
        for text in texts {
            self.beside(Tone::Beside, &say::recommendation(), &text);
        }
    }
}

/// The longest label and a blank.
pub(super) fn label_cells(frame: &Catalog) -> usize {
    let labels = [
        say::reason(),
        say::missing(),
        say::recommendation(),
        words::note_label(),
        words::evidence_label(),
        words::flag_label(),
        ui::dissent_label(),
    ];
    let cells = labels.iter().map(|label| width(&frame.say(label)));
    cells.max().unwrap_or(0) + 1
}
