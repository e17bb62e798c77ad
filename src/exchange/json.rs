//! A session as JSON: from the program's values to the shapes of `session_file`. The same session and options give the same bytes on
//! any day and in any language.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::Range;

use crate::base::number::Number;
use crate::base::shown::shown_json;
use crate::base::time::PartialDate;
use crate::base::value::Value;
use crate::engine::flow::evaluation::{RepeatStanding, Violation};
use crate::engine::score::question::WeakBecause;
use crate::exchange::line::{Line, lines};
use crate::exchange::prepared::written;
use crate::exchange::profile::EvidenceShown;
use crate::exchange::redact::{Redaction, Shown, resident_talks};
use crate::exchange::session_file::*;
use crate::exchange::state::state;
use crate::exchange::{ExportInput, Options, history, score_file};
use crate::form::model::instrument::Means;
use crate::form::model::question::QuestionKind;
use crate::form::model::questionnaire::{NodeIndex, NodeKind};
use crate::record::session::answer::{Evidence, SourceNo};
use crate::record::session::fold::SessionState;
use crate::record::session::place::{Place, RowPath};
use crate::record::session::rater::TeamWay;

/// The longest run of digits that a JSON number carries to every reader without loss.
const SAFE_DIGITS: usize = 15;

pub(super) fn write(
    input: &ExportInput<'_>,
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    let text = serde_json::to_string_pretty(&session_file(input, options))?;
    out.write_all(shown_json(&text).as_bytes())?;
    out.write_all(b"\n")
}

fn session_file(input: &ExportInput<'_>, options: &Options) -> SessionFile {
    let json = Json {
        input,
        options,
        redaction: Redaction::of(input, options),
        numbers: source_numbers(input, options),
    };
    let lines = lines(input, options, &json.redaction);
    let questionnaire = input.questionnaire;
    let talks = resident_talks(input.session, questionnaire, input.evaluation);
    SessionFile {
        format: FORMAT,
        version: VERSION,
        program: concat!("fener ", env!("CARGO_PKG_VERSION")).to_owned(),
        profile: profile(options),
        questionnaire: QuestionnaireWire {
            id: questionnaire.id.to_string(),
            version: questionnaire.version.to_string(),
            digest: questionnaire.digest.to_string(),
            default_language: questionnaire.default_locale.to_string(),
        },
        assessment: json.assessment(),
        session: json.session(),
        progress: json.progress(),
        answers: lines.iter().map(|line| json.answer(line)).collect(),
        repeats: json.repeats(),
        variables: json.variables(),
        sources: json.sources(),
        resident_talks: count(talks, options),
        visit_notes: json.visit_notes(),
        flags: json.flags(),
        recommendations: json.recommendations(),
        scores: input
            .score
            .map(|score| score_file::scores(score, &lines, input, options, &json.redaction)),
        history: options
            .history
            .then(|| history::events(input, options, &json.redaction)),
    }
}

fn profile(options: &Options) -> ProfileWire {
    ProfileWire {
        kind: match options.is_internal() {
            true => ProfileKind::Internal,
            false => ProfileKind::Shared,
        },
        name: options.profile.as_str().to_owned(),
        small_numbers_exact: options.keeps_small_numbers(),
        sensitive_included: options.keeps_sensitive(),
        residents_included: options.is_internal(),
    }
}

/// The number of each source in the file: its own in an internal one, otherwise without gaps where residents were left out.
fn source_numbers(input: &ExportInput<'_>, options: &Options) -> BTreeMap<SourceNo, u32> {
    let sources = input.session.sources.values();
    let allows = options.profile.allows();
    let kept = sources.filter(|source| match source.kind {
        Means::Beneficiary => allows.residents,
        _ => allows.evidence > EvidenceShown::Nothing,
    });
    (1..)
        .zip(kept)
        .map(|(n, source)| match options.is_internal() {
            true => (source.no, source.no.0),
            false => (source.no, n),
        })
        .collect()
}

fn count(count: usize, options: &Options) -> CountWire {
    let small = (1..5).contains(&count) && !options.is_internal();
    CountWire {
        state: match small {
            true => CountState::Lt5,
            false => CountState::Counted,
        },
        count: (!small).then_some(count),
    }
}

struct Json<'a> {
    input: &'a ExportInput<'a>,
    options: &'a Options,
    redaction: Redaction,
    numbers: BTreeMap<SourceNo, u32>,
}

impl Json<'_> {
    fn assessment(&self) -> AssessmentWire {
        let assessment = self.input.assessment;
        let opening = &assessment.opening;
        let edition = self.input.session.edition(opening);
        let pack = self.input.questionnaire.pack.as_deref();
        let words = |text: &String| {
            (self.options.keeps_sensitive() && !text.is_empty()).then(|| text.clone())
        };
        let (team_way, shared_out) = match &opening.way {
            TeamWay::Together => (TeamWayWire::Together, Vec::new()),
            TeamWay::EachAlone => (TeamWayWire::EachAlone, Vec::new()),
            TeamWay::SharedOut(shares) => (
                TeamWayWire::SharedOut,
                shares
                    .iter()
                    .map(|(section, rater)| ShareWire {
                        section: section.to_string(),
                        rater: rater.to_string(),
                    })
                    .collect(),
            ),
        };
        AssessmentWire {
            id: assessment.id.to_string(),
            subject_id: opening.subject.id.to_string(),
            subject_code: opening.subject.code.clone(),
            mode: opening.mode.as_str().to_owned(),
            country: opening.country.clone(),
            law_as_of: pack.map(|pack| pack.law_as_of.to_string()),
            pack_signed_off_by: pack.and_then(|pack| pack.signed_off_by.clone()),
            pack: edition.pack.map(|pack| pack.to_string()),
            government_level: opening.government_level.clone(),
            period_from: opening.period.0.to_string(),
            period_to: opening.period.1.to_string(),
            visits: opening.visits.iter().map(ToString::to_string).collect(),
            languages: opening.languages.iter().map(ToString::to_string).collect(),
            team_way,
            members: opening
                .members
                .iter()
                .map(|member| RaterWire {
                    id: member.rater.to_string(),
                    code: member.code.clone(),
                })
                .collect(),
            shared_out,
            declarations: assessment
                .declarations
                .iter()
                .map(|declaration| DeclarationWire {
                    rater: declaration.by.to_string(),
                    link: declaration.link.as_str().to_owned(),
                    text: words(&declaration.text),
                })
                .collect(),
            purpose: words(&opening.purpose),
            opened_at: assessment.opened_at.to_string(),
        }
    }

    fn session(&self) -> SessionWire {
        let session = self.input.session;
        let rater = session.header.rater;
        let (events, changed_at) = history::last(self.input, self.options, &self.redaction);
        SessionWire {
            id: session.id.to_string(),
            rater: RaterWire {
                id: rater.to_string(),
                code: self
                    .input
                    .assessment
                    .code_of(rater)
                    .unwrap_or_default()
                    .to_owned(),
            },
            opened_at: session.header.opened_at.to_string(),
            changed_at: changed_at.to_string(),
            events,
            signed: match &session.state {
                SessionState::Open => None,
                SessionState::Signed { at, digest, codes } => Some(SignedWire {
                    at: at.to_string(),
                    digest: digest.to_string(),
                    codes: codes.clone(),
                }),
            },
            earlier_signatures: history::earlier_signatures(self.input, self.options),
        }
    }

    fn progress(&self) -> ProgressWire {
        let evaluation = self.input.evaluation;
        let progress = |part: Range<usize>| {
            let standings = evaluation.standings.get(part).unwrap_or_default();
            self.redaction.progress(self.input.questionnaire, standings)
        };
        let whole = progress(0..evaluation.standings.len());
        let sections = evaluation.sections.iter();
        let sections = sections.map(|section| (section, progress(section.standings.clone())));
        ProgressWire {
            done: whole.done,
            all: whole.all,
            required_open: whole.required_open,
            violated: whole.violated,
            sections: sections
                .map(|(section, progress)| SectionWire {
                    id: section.id.to_string(),
                    number: section.number,
                    hidden: section.hidden.is_some(),
                    done: progress.done,
                    all: progress.all,
                })
                .collect(),
        }
    }

    fn answer(&self, line: &Line<'_>) -> AnswerWire {
        let beside = line.beside;
        let told = line.value.is_some();
        let violations = line.standing.violations.iter().filter(|_| told);
        let weak = line.contribution.and_then(|one| one.weak.as_ref());
        let evidence = line.evidence.iter();
        AnswerWire {
            section: line.section.id.to_string(),
            question: line.question.id.to_string(),
            number: line.question.number.clone(),
            rows: rows(&line.standing.place.at),
            type_word: line.question.kind.as_str().to_owned(),
            state: state(line.state),
            value: line.value.map(value),
            codes: line.codes(),
            scale: scale(line),
            unit: match &line.question.kind {
                QuestionKind::Number(spec) => spec.unit.clone(),
                _ => None,
            },
            points: line
                .contribution
                .and_then(|one| one.points.as_ref())
                .map(Number::to_string),
            reason: line.reason.map(str::to_owned),
            required: line.standing.required,
            violations: violations.map(violation).collect(),
            note: beside.and_then(|answer| answer.note.clone()),
            gap: beside.and_then(|answer| answer.gap.clone()),
            evidence: evidence.map(|line| self.evidence(line)).collect(),
            weak: weak.filter(|_| !line.hides_weak).map(weak_word),
            flags: line.flags.iter().map(|flag| flag.id.0).collect(),
            dissents: beside
                .into_iter()
                .flat_map(|answer| &answer.dissents)
                .map(|dissent| DissentWire {
                    rater: dissent.member.to_string(),
                    text: dissent.text.clone(),
                })
                .collect(),
            agreed: beside.is_some_and(|answer| answer.agreed),
            answered_by: beside
                .and_then(|answer| answer.by)
                .map(|rater| rater.to_string()),
            changed_at: line.changed_at.map(|at| at.to_string()),
            event: beside
                .filter(|_| self.options.is_internal())
                .map(|answer| answer.seq.0),
        }
    }

    fn evidence(&self, line: &Evidence) -> EvidenceWire {
        EvidenceWire {
            kind: line.kind.as_str().to_owned(),
            source: line.source.and_then(|no| self.numbers.get(&no).copied()),
            reference: line.reference.clone(),
            at: line.at.clone(),
            date: date(line.date),
            strength: line.strength.as_str().to_owned(),
            staff_present: line.resident.map(|terms| terms.staff_present),
        }
    }

    fn repeats(&self) -> Vec<RepeatWire> {
        let repeat = |standing: &RepeatStanding| {
            let node = self.input.questionnaire.node(standing.node)?;
            let mut around = node.repeats.iter();
            if around.any(|outer| self.redaction.hides_rows(*outer)) {
                return None;
            }
            let told = !self.redaction.hides_rows(standing.node);
            Some(RepeatWire {
                id: node.id().to_owned(),
                around: rows(&standing.at),
                hidden: standing.hidden.is_some(),
                rows: told.then(|| standing.rows.iter().map(|row| row.row.0).collect()),
                complete: standing.complete,
            })
        };
        let repeats = self.input.evaluation.repeats.iter();
        repeats.filter_map(repeat).collect()
    }

    fn variables(&self) -> Vec<VariableWire> {
        let nodes = self.input.questionnaire.nodes.iter().enumerate();
        nodes
            .filter_map(|(at, node)| {
                let NodeKind::Variable(id) = &node.kind else {
                    return None;
                };
                let index = NodeIndex(at as u32);
                let held = self.input.evaluation.variable(index);
                let shown = self.redaction.look(index, held);
                let state = match (shown, held) {
                    (Shown::Plain, Some(_)) => StateWire::Calculated,
                    (Shown::Plain, None) => StateWire::Blank,
                    (Shown::Lt5, _) => StateWire::Lt5,
                    (Shown::FromLt5, _) => StateWire::FromLt5,
                    (Shown::Withheld, _) => StateWire::Withheld,
                };
                Some(VariableWire {
                    id: id.to_string(),
                    state,
                    value: held
                        .filter(|_| shown == Shown::Plain)
                        .map(|held| value(&written(held, self.input, self.options))),
                })
            })
            .collect()
    }

    fn sources(&self) -> Vec<SourceWire> {
        let sources = self.input.session.sources.values();
        sources
            .filter_map(|source| {
                Some(SourceWire {
                    no: *self.numbers.get(&source.no)?,
                    kind: source.kind.as_str().to_owned(),
                    role: source.role.clone(),
                    date: date(source.date),
                    private: source.private,
                    reference: source.reference.clone(),
                })
            })
            .collect()
    }

    fn visit_notes(&self) -> Vec<VisitNoteWire> {
        let notes = self.input.session.visit_notes.values();
        notes
            .filter(|note| !self.withholds(note.tied.as_ref()))
            .map(|note| VisitNoteWire {
                id: note.id.0,
                text: note.text.clone(),
                tied_to: self.place(note.tied.as_ref()),
            })
            .collect()
    }

    fn flags(&self) -> Vec<FlagWire> {
        let flags = self.input.session.flags.values();
        flags
            .filter(|flag| !self.withholds(flag.place.as_ref()))
            .map(|flag| FlagWire {
                id: flag.id.0,
                place: self.place(flag.place.as_ref()),
                kind: flag.kind.as_str().to_owned(),
                text: flag.text.clone(),
            })
            .collect()
    }

    /// Says whether what is written at a place, or at none, is left out.
    fn withholds(&self, place: Option<&Place>) -> bool {
        place.is_some_and(|place| self.redaction.withholds_at(self.input.questionnaire, place))
    }

    /// The name of a place, where what is beside it may be told.
    fn place(&self, place: Option<&Place>) -> Option<String> {
        let told = |place: &&Place| self.redaction.tells_beside(self.input.questionnaire, place);
        place.filter(told).map(Place::to_string)
    }

    fn places<'p>(&self, places: impl IntoIterator<Item = &'p Place>) -> Vec<String> {
        let named = places.into_iter().map(|place| self.place(Some(place)));
        named.flatten().collect()
    }

    fn recommendations(&self) -> Vec<RecommendationWire> {
        let recommendations = self.input.session.recommendations.values();
        recommendations
            .map(|one| RecommendationWire {
                id: one.id.0,
                text: self
                    .redaction
                    .tells(self.input.questionnaire, one)
                    .then(|| one.text.clone()),
                owner: one.owner.map(|owner| owner.as_str().to_owned()),
                priority: one.priority,
                due: date(one.due),
                places: self.places(&one.places),
            })
            .collect()
    }
}

fn rows(path: &RowPath) -> Vec<u32> {
    path.0.iter().map(|row| row.0).collect()
}

fn date(date: Option<PartialDate>) -> Option<String> {
    date.map(|date| date.to_string())
}

fn scale(line: &Line<'_>) -> Option<String> {
    let scale = line.question.scale().map(|scale| scale.id.to_string());
    scale.or_else(|| line.question.list().map(|list| list.id.to_string()))
}

/// A value as JSON.
pub(super) fn value(value: &Value) -> ValueWire {
    match value {
        Value::Number(number) => {
            let text = number.to_string();
            let short = text.len() <= SAFE_DIGITS && !text.contains('/');
            match text.parse::<serde_json::Number>() {
                Ok(number) if short => ValueWire::Number(number),
                _ => ValueWire::Text(text),
            }
        }
        Value::Choices(ids) | Value::Ranking(ids) => {
            ValueWire::Many(ids.iter().map(ToString::to_string).collect())
        }
        other => ValueWire::Text(other.to_code()),
    }
}

fn violation(violation: &Violation) -> String {
    match violation {
        Violation::Constraint => "constraint",
        Violation::Below(_) => "below",
        Violation::Above(_) => "above",
        Violation::NotWhole => "not_whole",
        Violation::OffStep(_) => "off_step",
        Violation::NotOffered(_) => "not_offered",
        Violation::NotAlone(_) => "not_alone",
        Violation::Unranked(_) => "unranked",
        Violation::SeveralLines => "several_lines",
        Violation::OtherKind => "other_kind",
    }
    .to_owned()
}

fn weak_word(weak: &WeakBecause) -> String {
    match weak {
        WeakBecause::NoEvidence => "no_evidence",
        WeakBecause::OnlyWeak => "only_weak",
        WeakBecause::OnlySaid => "only_said",
        WeakBecause::PartnerMissing(_) => "partner_missing",
    }
    .to_owned()
}
