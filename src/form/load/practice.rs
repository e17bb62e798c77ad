//! Practice: the pass mark and the cases with their expert keys. Each case is a file under `cases`, named after the section that tells
//! it; its keys are held against the questions of that section, and its reasons and facts against the texts.

use std::collections::HashMap;
use std::sync::Arc;

use toml::de::DeTable;

use crate::base::id::{OptionId, SectionId};
use crate::base::number::Number;
use crate::form::load::log::{Log, mends};
use crate::form::load::lower::Lowered;
use crate::form::load::raw::RawQuestionnaire;
use crate::form::load::read;
use crate::form::load::source::PackageSource;
use crate::form::load::syntax;
use crate::form::load::table::{At, Table};
use crate::form::load::texts::Needs;
use crate::form::model::practice::{Case, ExpertKey, Method, Practice};
use crate::form::model::question::{Question, QuestionKind};
use crate::form::model::questionnaire::NodeIndex;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, SourceMap, Span};
use crate::text::i18n::keys::load as say;
use crate::text::i18n::phrase::TextKey;

/// The folder of a package that holds its cases.
const FOLDER: &str = "cases/";

/// Reads the pass mark and all cases of a package for practice, and says which texts they need. Any other package has neither.
pub(crate) fn practice(
    raw: &RawQuestionnaire,
    (source, file): (&PackageSource, SourceId),
    lowered: &Lowered,
    needs: &mut Needs,
    sources: &mut SourceMap,
    log: &mut Log,
) -> Option<Practice> {
    let files = source.files.iter().filter(|(name, _)| is_case(name));
    let is_practice = raw
        .purpose
        .as_ref()
        .is_none_or(|at| at.as_str() == "practice");
    if !is_practice {
        let table = raw.practice.as_ref().map(|practice| (file, practice.span));
        let cases = files.map(|(name, text)| {
            let id = sources.add(source.shown_name(name), Arc::clone(text));
            (id, syntax::first_line(text))
        });
        for place in table.into_iter().chain(cases) {
            let (what, mend) = (say::practice_only(), say::practice_only_hint());
            log.report(Code::PracticeMisplaced, what, place, mend);
        }
        return None;
    }
    let pass = raw
        .practice
        .as_ref()
        .and_then(|practice| practice.pass.as_ref());
    if let Some(at) = pass.filter(|at| at.value < Number::zero() || at.value > Number::one()) {
        let what = say::out_of_range("pass", "0%", "100%");
        let mend = say::example("pass = \"70%\"");
        log.report(Code::NumberOutOfRange, what, (file, at.span), mend);
    }
    let mut cases: Vec<(NodeIndex, Case)> = Vec::new();
    for (name, text) in files {
        let id = sources.add(source.shown_name(name), Arc::clone(text));
        let mut reader = Reader {
            file: id,
            name: name.strip_prefix(FOLDER).unwrap_or(name),
            own: raw.id.as_ref().map_or("", At::as_str),
            lowered,
            needs,
            log,
        };
        cases.extend(reader.case(text));
    }
    cases.sort_by_key(|(section, _)| *section);
    Some(Practice {
        pass: pass?.value.clone(),
        cases: cases.into_iter().map(|(_, case)| case).collect(),
    })
}

fn is_case(name: &str) -> bool {
    name.starts_with(FOLDER) && name.ends_with(".toml")
}

/// `[[key]]`.
struct RawKey {
    question: Option<At<String>>,
    /// The options, and where the key of the table stands.
    answer: Option<(Vec<At<String>>, Span)>,
    near: Vec<At<String>>,
    near_span: Option<Span>,
    method: Option<(Method, Span)>,
    safety: bool,
    reason: Option<At<String>>,
    facts: Vec<At<String>>,
}

/// The questions that have a key, each with the place of its first.
type Seen = HashMap<String, Span>;

/// One case being read.
struct Reader<'a, 'b> {
    file: SourceId,
    /// Its name in the folder.
    name: &'a str,
    /// The id of the package.
    own: &'a str,
    lowered: &'a Lowered,
    needs: &'b mut Needs,
    log: &'b mut Log,
}

impl<'a> Reader<'a, '_> {
    fn case(&mut self, text: &str) -> Option<(NodeIndex, Case)> {
        let (document, errors) = DeTable::parse_recoverable(text);
        if syntax::report(errors, text, self.file, self.log) {
            return None;
        }
        let mut root = Table::root(self.file, "cases/*.toml", text, document.get_ref());
        if !syntax::format(&mut root, self.log) {
            return None;
        }
        let id = root.need_text(self.log, "id", "\"mira\"");
        let questionnaire = root.need_text(self.log, "questionnaire", "\"practice\"");
        if !root.has("key") {
            root.missing_table(self.log, "key", "[[key]]");
        }
        let keys = root.tables(self.log, "key", "[[key]]");
        root.finish(self.log);
        self.belongs(questionnaire.as_ref());
        let keys: Vec<RawKey> = keys.into_iter().map(|table| self.read(table)).collect();
        let id = id?;
        let section = self.section(&id)?;
        let mut seen = Seen::new();
        let read = keys.into_iter();
        let case = Case {
            section: SectionId::new(id.as_str()),
            keys: read
                .filter_map(|raw| self.key(raw, section, &mut seen))
                .collect(),
        };
        self.complete(section, &seen, text);
        let place = (self.file, id.span);
        self.needs.add(case.feedback().id, None, false, place);
        self.needs.add(case.finding().id, None, false, place);
        Some((section, case))
    }

    fn belongs(&mut self, questionnaire: Option<&At<String>>) {
        if let Some(at) = questionnaire.filter(|at| at.as_str() != self.own) {
            let what = say::case_questionnaire(at.as_str(), self.own);
            let mend = say::example(format!("questionnaire = \"{}\"", self.own));
            let place = (self.file, at.span);
            self.log.report(Code::CaseElsewhere, what, place, mend);
        }
    }

    /// The section that tells the case; it, the case and the file have one name.
    fn section(&mut self, at: &At<String>) -> Option<NodeIndex> {
        let place = (self.file, at.span);
        let name = self.name.trim_end_matches(".toml");
        if at.as_str() != name {
            let what = say::case_named(at.as_str(), self.name);
            let mend = say::example(format!("id = \"{name}\""));
            self.log.report(Code::CaseElsewhere, what, place, mend);
            return None;
        }
        let index = self.lowered.by_id.get(at.as_str()).copied();
        let section = index.filter(|index| self.lowered.sections.contains(index));
        if section.is_none() {
            let what = say::case_section(at.as_str());
            let mend = say::case_section_hint();
            self.log.report(Code::CaseElsewhere, what, place, mend);
        }
        section
    }

    /// Reads one `[[key]]`, and says which texts it needs.
    fn read(&mut self, mut table: Table<'_>) -> RawKey {
        if !table.has("answer") {
            table.missing(self.log, "answer", "[\"no\"]");
        }
        let answer = table.key_span("answer");
        let method = table.need_text(self.log, "method", "\"exact\"");
        let raw = RawKey {
            question: table.need_text(self.log, "question", "\"pr_question\""),
            answer: answer.map(|span| (table.texts(self.log, "answer"), span)),
            near_span: table.key_span("near"),
            near: table.texts(self.log, "near"),
            method: method.and_then(|at| {
                let all = &Method::ALL;
                let word = read::word(&at, "method", all, Method::as_str, &table, self.log);
                Some((word?, at.span))
            }),
            safety: table.truth(self.log, "safety").is_some_and(|at| at.value),
            reason: table.need_text(self.log, "reason", "\"mira-reason-age\""),
            facts: table.texts(self.log, "facts"),
        };
        table.finish(self.log);
        for at in raw.reason.iter().chain(&raw.facts) {
            let place = (self.file, at.span);
            self.needs.add(at.value.clone(), None, true, place);
        }
        raw
    }

    /// One key held against its question; nothing where it cannot be used, which has been said.
    fn key(&mut self, raw: RawKey, section: NodeIndex, seen: &mut Seen) -> Option<ExpertKey> {
        let id = raw.question?;
        if let Some(first) = seen.insert(id.value.clone(), id.span) {
            let problem = Diagnostic::new(Code::DuplicateEntry, say::repeated_entry(id.as_str()))
                .at(self.file, id.span)
                .and(self.file, first, say::first_here())
                .hint(say::take_out(id.as_str()));
            self.log.push(problem);
            return None;
        }
        let question = self.question(&id, section)?;
        let written = raw
            .answer
            .as_ref()
            .map(|(answer, span)| (answer.as_slice(), *span));
        let answer = self.options(written.map_or(&[], |(answer, _)| answer), question, &[]);
        let near = self.options(&raw.near, question, &answer);
        if let Some((answer, span)) = written {
            self.counts(answer, question, span);
        }
        let (method, place) = raw.method?;
        self.fits(method, place, question);
        if let Some(span) = raw.near_span.filter(|_| method != Method::Steps) {
            let (what, mend) = (say::near_unused(), say::take_out("near"));
            self.log
                .report(Code::NearUnused, what, (self.file, span), mend);
        }
        let facts = raw.facts.into_iter();
        Some(ExpertKey {
            question: question.id.clone(),
            answer,
            near,
            method,
            safety: raw.safety,
            reason: TextKey::new(raw.reason?.value),
            facts: facts.map(|at| TextKey::new(at.value)).collect(),
        })
    }

    /// The question of the section with that id.
    fn question(&mut self, at: &At<String>, section: NodeIndex) -> Option<&'a Question> {
        let lowered = self.lowered;
        let index = lowered.by_id.get(at.as_str()).copied();
        let inside = index.filter(|index| self.stands_in(*index, section));
        let found = inside.and_then(|index| lowered.nodes.get(index.0 as usize)?.question());
        if found.is_none() {
            let name = self.name.trim_end_matches(".toml");
            let what = say::case_question(at.as_str(), name);
            let mut problem = Diagnostic::new(Code::UnknownQuestion, what).at(self.file, at.span);
            let known = self.questions(section);
            let known = known.iter().map(|question| question.id.as_str());
            problem.hints = mends(self.log, at.as_str(), known);
            if problem.hints.is_empty() {
                problem.hints.push(say::take_out(at.as_str()));
            }
            self.log.push(problem);
        }
        found
    }

    fn stands_in(&self, index: NodeIndex, section: NodeIndex) -> bool {
        let mut at = Some(index);
        while let Some(index) = at.filter(|index| *index != section) {
            at = self
                .lowered
                .nodes
                .get(index.0 as usize)
                .and_then(|node| node.parent);
        }
        at.is_some()
    }

    /// The questions of a section whose answers can be compared with a key.
    fn questions(&self, section: NodeIndex) -> Vec<&'a Question> {
        let nodes = (0u32..).zip(&self.lowered.nodes);
        let asked = nodes.filter_map(|(at, node)| Some((NodeIndex(at), node.question()?)));
        asked
            .filter(|(at, question)| is_compared(question) && self.stands_in(*at, section))
            .map(|(_, question)| question)
            .collect()
    }

    /// Options or levels that the question has, each once and none of those already taken.
    fn options(
        &mut self,
        written: &[At<String>],
        question: &Question,
        taken: &[OptionId],
    ) -> Vec<OptionId> {
        let known = options_of(question);
        let mut found: Vec<OptionId> = Vec::new();
        for at in written {
            let option = OptionId::new(at.as_str());
            if !known.contains(&at.as_str()) {
                let what = say::unknown_option(at.as_str());
                let mut problem = Diagnostic::new(Code::NoSuchOption, what).at(self.file, at.span);
                problem.hints = mends(self.log, at.as_str(), known.iter().copied());
                if problem.hints.is_empty() {
                    problem.hints.push(say::take_out(at.as_str()));
                }
                self.log.push(problem);
            } else if found.contains(&option) || taken.contains(&option) {
                let (what, mend) = (say::repeated_entry(at.as_str()), say::take_out(at.as_str()));
                let place = (self.file, at.span);
                self.log.report(Code::RepeatedEntry, what, place, mend);
            } else {
                found.push(option);
            }
        }
        found
    }

    /// A method compares answers of one kind.
    fn fits(&mut self, method: Method, at: Span, question: &Question) {
        let fits = match question.kind {
            QuestionKind::Rating(_) => method != Method::RightMinusWrong,
            QuestionKind::Single(_) => method == Method::Exact,
            QuestionKind::Several(_) => method == Method::RightMinusWrong,
            _ => false,
        };
        if !fits {
            let what = say::method_unfit(method.as_str(), question.kind.as_str());
            let mend = say::method_hint();
            self.log
                .report(Code::MethodUnfit, what, (self.file, at), mend);
        }
    }

    /// Where one option is chosen one answer is right; where several are, at least one.
    fn counts(&mut self, answer: &[At<String>], question: &Question, span: Span) {
        let several = matches!(question.kind, QuestionKind::Several(_));
        let what = match answer {
            [] => say::key_no_answer(),
            [_, _, ..] if !several => say::key_one_answer(),
            _ => return,
        };
        let mend = say::example("answer = [\"no\"]");
        self.log
            .report(Code::KeyAnswers, what, (self.file, span), mend);
    }

    /// Every question of the section has a key.
    fn complete(&mut self, section: NodeIndex, seen: &Seen, text: &str) {
        for question in self.questions(section) {
            let id = question.id.as_str();
            if seen.contains_key(id) {
                continue;
            }
            let what = say::key_missing(id);
            let mend = say::add_line(format!("question = \"{id}\""));
            let place = (self.file, syntax::first_line(text));
            self.log.report(Code::KeyMissing, what, place, mend);
        }
    }
}

fn is_compared(question: &Question) -> bool {
    let kind = &question.kind;
    question.retired.is_none()
        && matches!(
            kind,
            QuestionKind::Rating(_) | QuestionKind::Single(_) | QuestionKind::Several(_)
        )
}

fn options_of(question: &Question) -> Vec<&str> {
    let levels = question.scale().into_iter().flat_map(|scale| &scale.levels);
    let options = question.list().into_iter().flat_map(|list| &list.options);
    levels
        .map(|level| level.id.as_str())
        .chain(options.map(|option| option.id.as_str()))
        .collect()
}
