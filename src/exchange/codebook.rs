//! The codebook: what every column of a table means, in the questionnaire's own default language, whatever the screen speaks.

use std::io::{self, Write};

use crate::exchange::column::{Column, Holds, columns};
use crate::exchange::redact::Redaction;
use crate::exchange::state::State;
use crate::exchange::table::{Cell, Table};
use crate::exchange::{ExportInput, Format, Options, long, recommendations, scores, wide};
use crate::form::model::question::{Question, QuestionKind};
use crate::form::model::questionnaire::{NodeIndex, NodeKind};
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::exchange as say;
use crate::text::i18n::phrase::{Phrase, TextKey};

const COLUMNS: [&str; 16] = [
    "table",
    "column",
    "holds",
    "question_id",
    "question_number",
    "type",
    "unit",
    "codes",
    "labels",
    "states",
    "meaning",
    // What the country pack knows: never an answer by itself, and a draft while nobody has signed it.
    "pack_value",
    "pack_certainty",
    "pack_source",
    "pack_law_as_of",
    "pack_signed_off_by",
];

/// Where the country pack says nothing.
const NO_PACK: [Cell; 5] = [
    Cell::Blank,
    Cell::Blank,
    Cell::Blank,
    Cell::Blank,
    Cell::Blank,
];

/// What stands between codes, and between labels.
const BETWEEN: &str = " | ";

pub(super) fn write(
    input: &ExportInput<'_>,
    options: &Options,
    format: Format,
    out: &mut dyn Write,
) -> io::Result<()> {
    let texts = input.texts.in_language(&input.questionnaire.default_locale);
    let mut book = Book {
        input,
        texts,
        redaction: Redaction::of(input, options),
        table: Table::new(out, options.manner, COLUMNS)?,
    };
    match format {
        Format::Json => {}
        Format::CsvLong => book.long()?,
        Format::CsvWide => book.wide()?,
    }
    book.table.finish()
}

struct Book<'a, 'w> {
    input: &'a ExportInput<'a>,
    texts: Catalog,
    redaction: Redaction,
    table: Table<'w>,
}

impl Book<'_, '_> {
    /// The columns of the long table, then what stands in `value` for each question, then the columns of the scores.
    fn long(&mut self) -> io::Result<()> {
        for column in long::COLUMNS {
            self.fixed("answers", column)?;
        }
        let questionnaire = self.input.questionnaire;
        for (index, question) in questionnaire.questions() {
            if !matches!(question.kind, QuestionKind::Note) {
                self.question("answers", "value", "value", index, question)?;
            }
        }
        if self.input.score.is_some() {
            for column in scores::COLUMNS {
                self.fixed("scores", column)?;
            }
        }
        for column in recommendations::COLUMNS {
            self.fixed("recommendations", column)?;
        }
        Ok(())
    }

    fn wide(&mut self) -> io::Result<()> {
        for column in wide::HEAD {
            self.fixed("session", column)?;
        }
        self.columns("session", &wide::main_columns(self.input))?;
        for (name, _) in wide::graded(self.input) {
            for column in wide::GRADE {
                let meaning = meaning(column);
                self.row("session", &format!("{name}{column}"), "score", meaning)?;
            }
        }
        let questionnaire = self.input.questionnaire;
        for (at, node) in questionnaire.nodes.iter().enumerate() {
            if let NodeKind::Repeat(id) = &node.kind {
                for column in wide::ROW {
                    self.fixed(id.as_str(), column)?;
                }
                let index = NodeIndex(at as u32);
                let columns = columns(questionnaire, Some(index), &wide::ROW);
                self.columns(id.as_str(), &columns)?;
            }
        }
        Ok(())
    }

    fn columns(&mut self, table: &str, columns: &[Column]) -> io::Result<()> {
        let questionnaire = self.input.questionnaire;
        for column in columns {
            let question = questionnaire.node(column.node).and_then(|n| n.question());
            let Some(question) = question else {
                continue;
            };
            let holds = match &column.holds {
                Holds::Value => "value",
                Holds::Option(_) => "option",
                Holds::Rank(_) => "rank",
                Holds::Points => "points",
                Holds::State => "state",
            };
            match &column.holds {
                Holds::Option(option) | Holds::Rank(option) => {
                    let label = question.list().map(|list| list.text(option));
                    let label = label.map_or_else(String::new, |key| self.text(&key));
                    let labels = vec![(option.to_string(), label)];
                    self.entry(table, column, holds, question, &labels)?;
                }
                Holds::Points => self.entry(table, column, holds, question, &[])?,
                Holds::Value | Holds::State => {
                    self.question(table, &column.name, holds, column.node, question)?;
                }
            }
        }
        Ok(())
    }

    /// A column whose meaning is a phrase.
    fn fixed(&mut self, table: &str, column: &str) -> io::Result<()> {
        self.row(table, column, "session", meaning(column))
    }

    fn row(
        &mut self,
        table: &str,
        column: &str,
        holds: &str,
        meaning: Option<Phrase>,
    ) -> io::Result<()> {
        let meaning = meaning.map_or_else(String::new, |phrase| self.texts.say(&phrase));
        let mut cells = vec![Cell::word(table), Cell::word(column), Cell::word(holds)];
        cells.extend(vec![Cell::Blank; 7]);
        cells.push(Cell::text(meaning));
        cells.extend(NO_PACK);
        self.table.row(&cells)
    }

    /// A column of an option or of points.
    fn entry(
        &mut self,
        table: &str,
        column: &Column,
        holds: &str,
        question: &Question,
        labels: &[(String, String)],
    ) -> io::Result<()> {
        let cells = [
            Cell::word(table),
            Cell::word(&column.name),
            Cell::word(holds),
            Cell::word(&question.id),
            Cell::word(&question.number),
            Cell::word(question.kind.as_str()),
            Cell::Blank,
            Cell::word(joined(labels.iter().map(|(code, _)| code.clone()))),
            Cell::text(joined(labels.iter().map(|(_, label)| label.clone()))),
            Cell::Blank,
            Cell::text(self.text(&question.text())),
        ];
        let cells: Vec<Cell> = cells.into_iter().chain(NO_PACK).collect();
        self.table.row(&cells)
    }

    /// The column of an answer or of its state.
    fn question(
        &mut self,
        table: &str,
        column: &str,
        holds: &str,
        index: NodeIndex,
        question: &Question,
    ) -> io::Result<()> {
        let is_state = holds == "state";
        let options = match is_state {
            true => Vec::new(),
            false => self.options(question),
        };
        let unit = match &question.kind {
            QuestionKind::Number(spec) => spec.unit.clone(),
            _ => None,
        };
        let states = match is_state || table == "answers" {
            true => self.states(index, question),
            false => String::new(),
        };
        let cells = [
            Cell::word(table),
            Cell::word(column),
            Cell::word(holds),
            Cell::word(&question.id),
            Cell::word(&question.number),
            Cell::word(question.kind.as_str()),
            Cell::word(unit.unwrap_or_default()),
            Cell::word(joined(options.iter().map(|(code, _)| code.clone()))),
            Cell::text(joined(options.iter().map(|(_, label)| label.clone()))),
            Cell::word(states),
            Cell::text(self.text(&question.text())),
        ];
        let pack = match holds == "value" {
            true => self.pack(question),
            false => NO_PACK,
        };
        let cells: Vec<Cell> = cells.into_iter().chain(pack).collect();
        self.table.row(&cells)
    }

    /// The value of the country pack for a question, how sure it is, where it was seen, and how old and whose the pack is.
    fn pack(&self, question: &Question) -> [Cell; 5] {
        let pack = self.input.questionnaire.pack.as_deref();
        let prefill = pack.and_then(|pack| Some((pack, pack.prefill(&question.id)?)));
        let Some((pack, prefill)) = prefill else {
            return NO_PACK;
        };
        [
            Cell::text(prefill.value.to_code()),
            Cell::word(prefill.certainty.as_str()),
            Cell::text(prefill.source.clone()),
            Cell::word(pack.law_as_of),
            Cell::text(pack.signed_off_by.clone().unwrap_or_default()),
        ]
    }

    /// Each option or level: its id with the key that answers it, and its label.
    fn options(&self, question: &Question) -> Vec<(String, String)> {
        let mut options = Vec::new();
        if let Some(scale) = question.scale() {
            for level in &scale.levels {
                let label = self.text(&scale.text(&level.id));
                options.push((format!("{}={}", level.id, level.code), label));
            }
        }
        if let Some(list) = question.list() {
            for option in &list.options {
                let label = self.text(&list.text(&option.id));
                options.push((format!("{}={}", option.id, option.code), label));
            }
        }
        options
    }

    fn states(&self, index: NodeIndex, question: &Question) -> String {
        let (small, sensitive) = self.redaction.marks(index);
        let is_upgraded = !self.input.session.upgrades.is_empty();
        State::possible(question, (small, sensitive), is_upgraded).join(BETWEEN)
    }

    fn text(&self, key: &TextKey) -> String {
        self.texts.text(key).text
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    let parts: Vec<String> = parts.map(|part| part.replace('|', "/")).collect();
    parts.join(BETWEEN)
}

/// What a column of the session, of a score or of a row means.
fn meaning(column: &str) -> Option<Phrase> {
    Some(match column.trim_start_matches('_') {
        "session_id" => say::column_session_id(),
        "assessment_id" => say::column_assessment_id(),
        "subject_code" => say::column_subject_code(),
        "rater_code" => say::column_rater_code(),
        "questionnaire_id" => say::column_questionnaire_id(),
        "questionnaire_version" => say::column_questionnaire_version(),
        "questionnaire_digest" => say::column_questionnaire_digest(),
        "mode" => say::column_mode(),
        "country" => say::column_country(),
        "period_from" => say::column_period_from(),
        "period_to" => say::column_period_to(),
        "opened_at" => say::column_opened_at(),
        "changed_at" => say::column_changed_at(),
        "signed" => say::column_signed(),
        "done" => say::column_done(),
        "all" => say::column_all(),
        "required_open" => say::column_required_open(),
        "section_id" => say::column_section_id(),
        "question_number" => say::column_question_number(),
        "question_id" => say::column_question_id(),
        "rows" => say::column_rows(),
        "row" => say::column_row(),
        "beyond" => say::column_beyond(),
        "type" => say::column_type(),
        "state" => say::column_state(),
        "value" => say::column_value(),
        "codes" => say::column_codes(),
        "points" => say::column_points(),
        "weight" => say::column_weight(),
        "reason" => say::column_reason(),
        "note" => say::column_note(),
        "gap" => say::column_gap(),
        "evidence" => say::column_evidence(),
        "flags" => say::column_flags(),
        "agreed" => say::column_agreed(),
        "answered_by" => say::column_answered_by(),
        "recommendation" => say::column_recommendation(),
        "priority" => say::column_priority(),
        "owner" => say::column_owner(),
        "due" => say::column_due(),
        "text" => say::column_text(),
        "of" => say::column_of(),
        "id" => say::column_id(),
        "score" => say::column_score(),
        "coverage" => say::column_coverage(),
        "lowest" => say::column_lowest(),
        "highest" => say::column_highest(),
        "band" => say::column_band(),
        "failed" => say::column_failed(),
        "answered" => say::column_answered(),
        "open" => say::column_open(),
        "not_verified" => say::column_not_verified(),
        "not_applicable" => say::column_not_applicable(),
        "hidden" => say::column_hidden(),
        _ => return None,
    })
}
