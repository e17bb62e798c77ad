//! Country packs: read alone, and put into a questionnaire while that is read. What a pack adds goes through the very checks of the
//! questionnaire's own questions, so a mistake in it is found where it stands, and rules see one questionnaire.
//!
//! The file of a pack is `al.toml` with its texts in the folder `al/`. A pack adapts several questionnaires; each takes what concerns it.

mod adapt;
mod facts;
mod idle;
pub mod offer;
pub(crate) mod read;
mod unknown;
mod value;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use toml::de::DeTable;

use crate::base::id::QuestionId;
use crate::form::load::country::read::RawPack;
use crate::form::load::library::Library;
use crate::form::load::log::Log;
use crate::form::load::lower::Lowered;
use crate::form::load::need;
use crate::form::load::source::PackageSource;
use crate::form::load::syntax;
use crate::form::load::table::Table;
use crate::form::load::texts::{self, Languages, Needs};
use crate::form::load::whole;
use crate::form::model::country::{self as model, CountryPack, Target};
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, SourceMap, Span};
use crate::text::diag::{Diagnostics, Severity};
use crate::text::i18n::keys::country as tell;
use crate::text::i18n::keys::load as say;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::written::texts as written;

/// The folder of country packs beside the questionnaires.
pub const COUNTRIES: &str = "countries";

/// The name of a pack's structure file without its ending, which is also that of its folder of texts: `al`.
pub fn stem(source: &PackageSource) -> Option<&str> {
    let own = source.files.iter();
    let names = own.filter(|(name, _)| !name.contains('/'));
    names
        .filter_map(|(name, _)| name.strip_suffix(".toml"))
        .next()
}

/// A pack while questionnaires are read with it.
pub(crate) struct Country<'t> {
    /// Its structure file.
    pub file: SourceId,
    /// The text of that file.
    pub text: &'t str,
    source: &'t PackageSource,
    stem: &'t str,
    raw: RawPack<'t>,
    facts: CountryPack,
    targets: Vec<(Target, Span)>,
    needs: Needs,
    /// Its English texts by their messages.
    english: BTreeMap<String, String>,
    /// The questions of the questionnaires read so far, and which of them are the pack's own.
    known: BTreeSet<QuestionId>,
    /// Whether the sources it brings were held against those of the program.
    met: bool,
}

/// Reads a pack alone and goes on with it; without one when it could not be read at all, which has been reported then.
pub(crate) fn with<R>(
    source: &PackageSource,
    sources: &mut SourceMap,
    log: &mut Log,
    then: impl FnOnce(Option<&mut Country<'_>>, &mut SourceMap, &mut Log) -> R,
) -> R {
    let stem = stem(source).unwrap_or_default();
    let name = format!("{stem}.toml");
    let text = source.text(&name).map_or_else(|| Arc::from(""), Arc::clone);
    let file = sources.add(source.shown_name(&name), Arc::clone(&text));
    syntax::files(source, "", sources, log);
    let english = format!("{stem}/en.ftl");
    if source.text(&english).is_none() {
        let place = (file, syntax::first_line(&text));
        let (what, mend) = (say::file_missing(english), tell::pack_files_hint(stem));
        log.report(Code::FileMissing, what, place, mend);
    }
    let (document, errors) = DeTable::parse_recoverable(&text);
    if syntax::report(errors, &text, file, log) {
        return then(None, sources, log);
    }
    let mut root = Table::root(file, "countries/*.toml", &text, document.get_ref());
    if !syntax::format(&mut root, log) {
        return then(None, sources, log);
    }
    let mut needs = Needs::default();
    let raw = read::pack(root, &mut needs, log);
    match Country::new((source, stem), (file, &text), raw, needs, log) {
        Some(mut country) => then(Some(&mut country), sources, log),
        None => then(None, sources, log),
    }
}

/// Everything that can be said about a pack, for `fener check`: alone, and with each questionnaire it adapts.
pub fn check(source: &PackageSource, library: &Library, sources: &mut SourceMap) -> Diagnostics {
    let mut log = Log::default();
    with(source, sources, &mut log, |country, sources, log| {
        let Some(country) = country else { return };
        let mut complete = true;
        for (target, at) in country.targets.clone() {
            complete &= with_target(country, (&target, at), library, sources, log);
        }
        if complete {
            country.unknown(log);
        }
        country.idle(log);
        country.texts(Languages::All, sources, log);
    });
    log.finish()
}

/// Reads one questionnaire with a pack; says whether it could be.
fn with_target(
    country: &mut Country<'_>,
    (target, at): (&Target, Span),
    library: &Library,
    sources: &mut SourceMap,
    log: &mut Log,
) -> bool {
    let Some(offer) = country.offer(target, at, library, log) else {
        return false;
    };
    let file = country.file;
    let mut own = Log::default();
    let read = whole(
        &offer.source,
        &library.instruments,
        (None, Some(country)),
        sources,
        &mut own,
    );
    // What is wrong with the questionnaire itself is said where that is checked.
    let found = own.finish().0.into_iter();
    let ours = found.filter(|problem| problem.labels.iter().any(|label| label.source == file));
    log.absorb(Diagnostics(ours.collect()));
    read.is_some()
}

impl<'t> Country<'t> {
    fn new(
        (source, stem): (&'t PackageSource, &'t str),
        (file, text): (SourceId, &'t str),
        raw: RawPack<'t>,
        mut needs: Needs,
        log: &mut Log,
    ) -> Option<Country<'t>> {
        let code = facts::country(&raw.head, stem, file, log);
        let law_as_of = raw.head.law_as_of.as_ref().map(|at| at.value);
        let signed_off_by = facts::signed(&raw.head, file, log);
        let targets = facts::targets(&raw.head, file, log);
        let (country, law_as_of) = (code?, law_as_of?);
        facts::own_name(&raw.head, &country, (file, &mut needs));
        let levels = facts::levels(&raw.head, &country, (file, &mut needs), log);
        let roll_up = facts::roll_up(&raw.head, &levels, file, log);
        let names = facts::names(&raw, (file, &mut needs), log);
        let facts = CountryPack {
            country,
            law_as_of,
            signed_off_by,
            digest: source.digest(),
            levels,
            roll_up,
            changes: targets.iter().map(|(target, _)| target.clone()).collect(),
            names,
            status: Vec::new(),
            sources: raw.sources.clone(),
            national: Vec::new(),
            prefills: Vec::new(),
            hides: Vec::new(),
            rewords: Vec::new(),
        };
        let mut country = Country {
            file,
            text,
            source,
            stem,
            raw,
            facts,
            targets,
            needs,
            english: english(source, stem),
            known: BTreeSet::new(),
            met: false,
        };
        country.need_texts(log);
        Some(country)
    }

    /// The texts that its own changes need, whatever questionnaire they change.
    fn need_texts(&mut self, log: &mut Log) {
        for hide in &self.raw.hides {
            if let Some(at) = &hide.reason
                && facts::is_text_key(at, self.file, log)
            {
                let place = (self.file, at.span);
                self.needs.add(at.value.clone(), None, true, place);
            }
        }
        for one in &self.raw.prefills {
            let place = (self.file, one.question.span);
            let question = QuestionId::new(one.question.as_str());
            let key = model::source(&self.facts.country, &question);
            match one.source {
                Some(_) => self.needs.add_outside(key.id, place),
                None => self.needs.add(key.id, None, true, place),
            }
        }
        for at in &self.raw.rewords {
            let place = (self.file, at.span);
            for part in [
                None,
                Some("help"),
                Some("guide"),
                Some("constraint"),
                Some("plausible"),
                Some("required"),
            ] {
                self.needs.add(at.value.clone(), part, false, place);
            }
        }
    }

    /// Checks its texts; English must be complete.
    pub(crate) fn texts(&self, languages: Languages<'_>, sources: &mut SourceMap, log: &mut Log) {
        let folder = format!("{}/", self.stem);
        let english = Locale::english();
        let needs = Some(&self.needs);
        texts::check(
            self.source,
            &folder,
            &english,
            languages,
            needs,
            sources,
            log,
        );
        self.own_texts(sources, log);
    }

    /// Checks what must be there to open a questionnaire with it: the errors in its English texts.
    pub(crate) fn english(&self, sources: &mut SourceMap, log: &mut Log) {
        let mut all = Log::default();
        self.texts(Languages::Only(&[]), sources, &mut all);
        let errors = all.finish().0.into_iter();
        let errors = errors.filter(|problem| problem.severity == Severity::Error);
        log.absorb(Diagnostics(errors.collect()));
    }

    /// Notes the texts that the questions it adds need.
    pub(crate) fn need_questions(&mut self, lowered: &Lowered) {
        need::added(&mut self.needs, lowered, self.file);
    }
}

/// What the messages of a pack say in English, attributes left out.
fn english(source: &PackageSource, stem: &str) -> BTreeMap<String, String> {
    let file = source.text(&format!("{stem}/en.ftl"));
    let texts = file.into_iter().flat_map(|text| written(text));
    texts
        .filter(|text| text.name.attribute.is_none())
        .map(|text| (text.name.id, text.source))
        .collect()
}
