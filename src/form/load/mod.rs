//! Reading a package: texts in, a questionnaire and every problem in it out. It opens no file and asks no clock, and nothing it
//! returns depends on the language of the user: problems are phrases.
//!
//! The way of a package: `syntax` (can it be read at all), `read` (tables into raw shapes), `lower` (raw shapes into nodes, ids
//! resolved), `rules` (expressions read, checked, sorted), `texts` (every language against the structure). Each step reports all it
//! finds and goes on with what can be understood, so that an author sees everything at once.

mod balance;
mod cites;
pub mod country;
mod declares;
mod fit;
mod follow_up;
mod ids;
pub mod instruments;
pub mod interface;
pub mod kept;
mod lay_over;
pub mod library;
pub mod limit;
mod lists;
mod literal;
mod log;
mod logic;
mod lower;
mod names;
mod need;
mod practice;
mod question;
mod raw;
mod read;
mod renamed;
mod requests;
mod rules;
mod scoring;
pub mod source;
mod syntax;
mod table;
pub mod texts;

use std::sync::Arc;

use toml::de::DeTable;

use crate::base::id::QuestionnaireId;
use crate::form::load::country::Country;
use crate::form::load::log::Log;
use crate::form::load::lower::{Lower, Lowered};
use crate::form::load::raw::RawQuestionnaire;
use crate::form::load::source::{InstrumentSource, PackageSource, STRUCTURE};
use crate::form::load::table::{At, Table};
use crate::form::load::texts::Languages;
use crate::form::model::country::CountryPack;
use crate::form::model::instrument::InstrumentTable;
use crate::form::model::questionnaire::{Purpose, Questionnaire, SubjectKind};
use crate::form::model::rule::Rule;
use crate::form::model::scoring::Grading;
use crate::form::model::version::Version;
use crate::text::diag::Diagnostics;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, SourceMap, Span};
use crate::text::i18n::keys::load as say;
use crate::text::i18n::locale::Locale;

/// Reads a package and checks all of it, every language included. Without errors there is a questionnaire.
pub fn load(
    source: &PackageSource,
    instruments: &InstrumentSource,
    sources: &mut SourceMap,
) -> (Option<Questionnaire>, Diagnostics) {
    load_in(source, instruments, Languages::All, sources)
}

/// The same with only some languages checked beside English: what is not shown need not be read.
pub fn load_in(
    source: &PackageSource,
    instruments: &InstrumentSource,
    languages: Languages<'_>,
    sources: &mut SourceMap,
) -> (Option<Questionnaire>, Diagnostics) {
    load_with(source, instruments, None, languages, sources)
}

/// The same with a country pack put into it, which must have no errors either.
pub fn load_with(
    source: &PackageSource,
    instruments: &InstrumentSource,
    pack: Option<&PackageSource>,
    languages: Languages<'_>,
    sources: &mut SourceMap,
) -> (Option<Questionnaire>, Diagnostics) {
    let mut log = Log::default();
    let languages = Some(languages);
    let questionnaire = match pack {
        None => whole(source, instruments, (languages, None), sources, &mut log),
        Some(pack) => country::with(pack, sources, &mut log, |country, sources, log| {
            whole(source, instruments, (languages, country), sources, log)
        }),
    };
    let questionnaire = questionnaire.filter(|_| !log.has_errors());
    (questionnaire, log.finish())
}

/// Reads the structure of a package alone, for scenarios, which show no texts and need none.
pub fn load_structure(
    source: &PackageSource,
    instruments: &InstrumentSource,
    sources: &mut SourceMap,
) -> (Option<Questionnaire>, Diagnostics) {
    let mut log = Log::default();
    let questionnaire = whole(source, instruments, (None, None), sources, &mut log);
    let questionnaire = questionnaire.filter(|_| !log.has_errors());
    (questionnaire, log.finish())
}

/// Everything that can be said about a package, for `fener check`.
pub fn check(source: &PackageSource, instruments: &InstrumentSource) -> (Diagnostics, SourceMap) {
    let mut sources = SourceMap::default();
    let (_, diagnostics) = load(source, instruments, &mut sources);
    (diagnostics, sources)
}

/// Everything: without languages no texts; with a country what it makes of the questionnaire.
fn whole(
    source: &PackageSource,
    instruments: &InstrumentSource,
    (languages, mut country): (Option<Languages<'_>>, Option<&mut Country<'_>>),
    sources: &mut SourceMap,
    log: &mut Log,
) -> Option<Questionnaire> {
    let text = Arc::clone(source.text(STRUCTURE).unwrap_or(&Arc::from("")));
    let file = sources.add(source.shown_name(STRUCTURE), Arc::clone(&text));
    files(source, (file, &text), languages.is_some(), sources, log);
    syntax::files(source, "", sources, log);
    let english = Locale::english();
    let (document, errors) = DeTable::parse_recoverable(&text);
    if source.text(STRUCTURE).is_none() || syntax::report(errors, &text, file, log) {
        if let Some(languages) = languages {
            texts::check(source, "", &english, languages, None, sources, log);
        }
        return None;
    }
    let mut root = Table::root(file, STRUCTURE, &text, document.get_ref());
    if !syntax::format(&mut root, log) {
        return None;
    }
    let mut raw = read::questionnaire(root, log);
    let (mut table, found) = instruments::load_instruments(instruments, sources);
    log.absorb(found);
    if let Some(country) = country.as_deref_mut() {
        country.put_into((&mut raw, file), table.as_mut(), log);
    }
    let default = default_locale(&raw, file, log).unwrap_or(english);
    let mut lowered = lower::lower(&raw, table.as_ref(), version(&raw, file, log), file, log);
    let head = head(&raw, file, log);
    let pack = country.as_deref_mut().map(|country| {
        country.need_questions(&lowered);
        country.adapt(&mut lowered, table.as_ref(), log)
    });
    let place = rules::Place {
        own: (file, &text),
        pack: country
            .as_deref()
            .map(|country| (country.file, country.text)),
        root: raw.id.as_ref().map_or("", At::as_str),
    };
    let rules = rules::read(&mut lowered, place, log);
    doubts((&raw, &lowered), &rules.rules, (place, languages), log);
    let renamed = renamed::renamed(&raw.renamed, &lowered, file, log);
    let mut needs = need::needs(&lowered, file, title_place(&raw));
    let practice = practice::practice(&raw, (source, file), &lowered, &mut needs, sources, log);
    if let Some(languages) = languages {
        texts::check(source, "", &default, languages, Some(&needs), sources, log);
        if let Some(country) = country {
            country.english(sources, log);
        }
    }
    let mut questionnaire = build(head?, (lowered, rules), default, table?, (source, pack));
    questionnaire.practice = practice;
    questionnaire.renamed = renamed;
    Some(questionnaire)
}

/// Where the title of a questionnaire is asked for: at its id.
fn title_place(raw: &RawQuestionnaire) -> Span {
    raw.id.as_ref().map_or(Span::default(), |at| at.span)
}

/// What can be understood and decides nothing, or too much. It is for who checks, and only said where nothing is wrong.
fn doubts(
    (raw, lowered): (&RawQuestionnaire, &Lowered),
    rules: &[Rule],
    (place, languages): (rules::Place<'_>, Option<Languages<'_>>),
    log: &mut Log,
) {
    // A pack is checked without the texts of the questionnaire, which are looked at where that is checked.
    let is_check = languages.map_or(place.pack.is_some(), |read| read == Languages::All);
    if is_check && !log.has_errors() {
        logic::check(lowered, rules, place, log);
        balance::weights(lowered, place, log);
        balance::columns(raw, rules, place.own.0, log);
    }
}

/// The parts of the file that are not nodes.
struct Head {
    id: QuestionnaireId,
    version: Version,
    purpose: Purpose,
    subject: SubjectKind,
    grading: Grading,
}

fn head(raw: &RawQuestionnaire, file: SourceId, log: &mut Log) -> Option<Head> {
    let version = raw
        .version
        .as_ref()
        .and_then(|at| Version::parse(at.as_str()));
    let mut lower = Lower::small(file, version, log);
    let grading = raw
        .grading
        .as_ref()
        .and_then(|raw| scoring::grading(raw, &mut lower));
    let words = [
        ("assessment", Purpose::Assessment),
        ("practice", Purpose::Practice),
    ];
    let purpose = raw
        .purpose
        .as_ref()
        .and_then(|at| lower.word(at, "purpose", &words));
    let kinds = SubjectKind::ALL.map(|kind| (kind.as_str(), kind));
    let subject = raw
        .subject
        .as_ref()
        .map(|at| lower.word(at, "subject", &kinds));
    if let Some(at) = raw
        .order
        .as_ref()
        .filter(|at| !(1..=999).contains(&at.value))
    {
        let (what, mend) = (
            say::out_of_range("order", "1", "999"),
            say::example("order = 1"),
        );
        log.report(Code::NumberOutOfRange, what, (file, at.span), mend);
    }
    let id = raw.id.as_ref()?;
    let well = ids::check_form(id, file, log);
    Some(Head {
        id: QuestionnaireId::new(id.as_str()),
        version: version?,
        purpose: purpose?,
        subject: match subject {
            Some(subject) => subject?,
            None => SubjectKind::usual(purpose?),
        },
        grading: grading.filter(|_| well)?,
    })
}

fn version(raw: &RawQuestionnaire, file: SourceId, log: &mut Log) -> Option<Version> {
    let at = raw.version.as_ref()?;
    let version = Version::parse(at.as_str());
    if version.is_none() {
        let what = say::invalid_version(at.as_str());
        let mend = say::example("version = \"1.0.0\"");
        log.report(Code::InvalidVersion, what, (file, at.span), mend);
    }
    version
}

fn default_locale(raw: &RawQuestionnaire, file: SourceId, log: &mut Log) -> Option<Locale> {
    let at = raw.default_language.as_ref()?;
    let locale = Locale::parse(at.as_str());
    if locale.is_none() {
        let what = say::invalid_locale(at.as_str());
        let mend = say::example("default_language = \"en\"");
        log.report(Code::InvalidLocale, what, (file, at.span), mend);
    }
    locale
}

/// Files that must be there, and files that are there for nothing.
fn files(
    source: &PackageSource,
    (file, text): (SourceId, &str),
    with_texts: bool,
    sources: &mut SourceMap,
    log: &mut Log,
) {
    let place = (file, syntax::first_line(text));
    for needed in [STRUCTURE, "en.ftl"]
        .into_iter()
        .take(1 + usize::from(with_texts))
    {
        if source.text(needed).is_none() {
            let (what, mend) = (say::file_missing(needed), say::file_missing_hint());
            log.report(Code::FileMissing, what, place, mend);
        }
    }
    if source.files.len() > limit::FILES {
        let (what, mend) = (
            say::too_many_files(source.files.len(), limit::FILES),
            say::too_many_files_hint(),
        );
        log.report(Code::TooManyFiles, what, place, mend);
    }
    let languages: Vec<&str> = source.text_files("").map(|(name, ..)| name).collect();
    for (name, text) in &source.files {
        let known = name == STRUCTURE || name.contains('/') || languages.contains(&name.as_str());
        if !known {
            let (what, mend) = (say::stray_file(name), say::stray_file_hint());
            let stray = sources.add(source.shown_name(name), Arc::clone(text));
            let place = (stray, syntax::first_line(text));
            log.report(Code::StrayFile, what, place, mend);
        }
    }
}

fn build(
    head: Head,
    (lowered, rules): (Lowered, rules::Rules),
    default_locale: Locale,
    instruments: InstrumentTable,
    (source, pack): (&PackageSource, Option<CountryPack>),
) -> Questionnaire {
    Questionnaire {
        id: head.id,
        version: head.version,
        purpose: head.purpose,
        subject: head.subject,
        digest: source.digest(),
        default_locale,
        nodes: lowered.nodes,
        sections: lowered.sections,
        rules: rules.rules,
        order: rules.order,
        lists: lowered.lists,
        grading: head.grading,
        practice: None,
        instruments: Arc::new(instruments),
        by_id: lowered.by_id,
        pack: pack.map(Arc::new),
        renamed: Vec::new(),
        requests: lowered.request_lists,
    }
}
