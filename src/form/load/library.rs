//! Which questionnaires a set of packages offers. Only the head of each is read: what is not shown is not loaded.

use toml::de::DeTable;

use crate::base::digest::Digest;
use crate::base::id::QuestionnaireId;
use crate::form::load::country::offer::CountryOffer;
use crate::form::load::ids;
use crate::form::load::lay_over::lay_over;
use crate::form::load::load_in;
use crate::form::load::log::Log;
use crate::form::load::source::{InstrumentSource, Origin, PackageSource, STRUCTURE};
use crate::form::load::syntax;
use crate::form::load::table::{At, Table};
use crate::form::load::texts::Languages;
use crate::form::model::questionnaire::{Purpose, Questionnaire, SubjectKind};
use crate::form::model::version::Version;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, SourceMap, Span};
use crate::text::diag::{Diagnostic, Diagnostics};
use crate::text::i18n::keys::load as say;
use crate::text::i18n::locale::Locale;

/// One questionnaire that can be opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// Its id.
    pub id: QuestionnaireId,
    /// Its version.
    pub version: Version,
    /// What it is for.
    pub purpose: Purpose,
    /// What it assesses.
    pub subject: SubjectKind,
    /// Where it stands among the others; those without stand behind, by their titles.
    pub order: Option<i64>,
    /// Where it is read from.
    pub source: PackageSource,
    /// The package of the program that it stands before, to fall back on.
    pub instead_of: Option<PackageSource>,
}

impl Offer {
    /// The files that a questionnaire was read from, by their digest.
    pub fn used(&self, digest: Digest) -> &PackageSource {
        match &self.instead_of {
            Some(embedded) if embedded.digest() == digest => embedded,
            _ => &self.source,
        }
    }

    /// Lays the languages that are added to it over a package that was kept: over the same edition all that they say, over another one
    /// what they say of the English that both have.
    pub fn lay_over(&self, kept: &mut PackageSource, digest: Digest) {
        lay_over(self.used(digest), "", kept, digest);
    }

    /// Its title in a language, if that is one plain line; a catalog says any title.
    pub fn title(&self, locale: &Locale) -> Option<&str> {
        let lines = self.source.texts_in(locale)?.lines();
        let value = |line: &'_ str| -> Option<usize> {
            let rest = line.strip_prefix("questionnaire-title")?.trim_start();
            let value = rest.strip_prefix('=')?.trim();
            (!value.is_empty() && !value.contains('{')).then_some(value.len())
        };
        lines.into_iter().find_map(|line| {
            let length = value(line)?;
            let line = line.trim_end();
            line.get(line.len() - length..)
        })
    }
}

/// The questionnaires at hand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    /// One per id, in the order of the packages.
    pub offers: Vec<Offer>,
    /// What they may cite.
    pub instruments: InstrumentSource,
    /// The country packs, by their countries.
    pub countries: Vec<CountryOffer>,
}

impl Library {
    /// Reads the heads of packages, those of the program first. A package in a folder with the same id and a higher version wins; with
    /// the same or a lower one the program's stays, which is said. What cannot be read is reported and left out.
    pub fn new(
        packages: impl IntoIterator<Item = PackageSource>,
        instruments: InstrumentSource,
        sources: &mut SourceMap,
    ) -> (Library, Diagnostics) {
        let mut library = Library {
            offers: Vec::new(),
            instruments,
            countries: Vec::new(),
        };
        let mut log = Log::default();
        for source in packages {
            let (head, problems) = head(&source, sources);
            log.absorb(problems);
            if let Some(head) = head {
                library.add(head, source, &mut log);
            }
        }
        (library, log.finish())
    }

    fn add(&mut self, head: Head, source: PackageSource, log: &mut Log) {
        let mut offer = Offer {
            id: head.id,
            version: head.version,
            purpose: head.purpose,
            subject: head.subject,
            order: head.order,
            source,
            instead_of: None,
        };
        let Some(known) = self.offers.iter_mut().find(|known| known.id == offer.id) else {
            self.offers.push(offer);
            return;
        };
        let before = known.version;
        let embedded = known.source.origin == Origin::Embedded;
        let newer = offer.version > before;
        let id = offer.id.as_str();
        let (code, what) = match embedded {
            true => (
                Code::OverrideNotNewer,
                say::override_not_newer(id, offer.version.to_string(), before.to_string()),
            ),
            false => (
                Code::OverrideTwice,
                say::override_twice(id, before.max(offer.version).to_string()),
            ),
        };
        if !newer || !embedded {
            let mend = match embedded {
                true => say::override_not_newer_hint(),
                false => say::override_twice_hint(),
            };
            log.report(code, what, (head.file, head.place), mend);
        }
        if newer {
            // A copy of a user's own that does not say where it stands, stands where the one before it did.
            offer.order = offer.order.or(known.order);
            offer.instead_of = match embedded {
                true => Some(known.source.clone()),
                false => known.instead_of.take(),
            };
            *known = offer;
        }
    }

    /// The offer with that id.
    pub fn find(&self, id: &QuestionnaireId) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.id == *id)
    }

    /// Loads a questionnaire. When a package from a folder has errors they are reported, and the one it stands before is loaded
    /// instead; so there may be both errors and a questionnaire.
    pub fn load(
        &self,
        id: &QuestionnaireId,
        languages: Languages<'_>,
        sources: &mut SourceMap,
    ) -> (Option<Questionnaire>, Diagnostics) {
        let Some(offer) = self.find(id) else {
            return (None, Diagnostics::default());
        };
        let (first, mut found) = load_in(&offer.source, &self.instruments, languages, sources);
        let Some(embedded) = offer.instead_of.as_ref().filter(|_| first.is_none()) else {
            return (first, found);
        };
        let place = found.0.iter().find_map(|problem| problem.labels.first());
        let mut broken = Diagnostic::new(Code::OverrideBroken, say::override_broken(id.as_str()))
            .hint(say::override_broken_hint());
        broken.labels = place.cloned().into_iter().collect();
        found.push(broken);
        let (second, more) = load_in(embedded, &self.instruments, languages, sources);
        found.extend(more);
        (second, found)
    }
}

struct Head {
    id: QuestionnaireId,
    version: Version,
    purpose: Purpose,
    subject: SubjectKind,
    order: Option<i64>,
    file: SourceId,
    /// Where the version stands.
    place: Span,
}

/// Reads what stands before the first table of a package.
fn head(source: &PackageSource, sources: &mut SourceMap) -> (Option<Head>, Diagnostics) {
    let mut log = Log::default();
    let Some(text) = source.text(STRUCTURE) else {
        let file = sources.add(source.shown_name(STRUCTURE), "");
        let place = (file, Span::default());
        let (what, mend) = (say::file_missing(STRUCTURE), say::file_missing_hint());
        log.report(Code::FileMissing, what, place, mend);
        return (None, log.finish());
    };
    let file = sources.add(source.shown_name(STRUCTURE), text.clone());
    let (document, errors) = DeTable::parse_recoverable(above_tables(text));
    // A value over several lines may hold what looks like a table; then all is read.
    let (document, errors) = match errors.is_empty() {
        true => (document, errors),
        false => DeTable::parse_recoverable(text),
    };
    if syntax::report(errors, text, file, &mut log) {
        return (None, log.finish());
    }
    let mut root = Table::root(file, STRUCTURE, text, document.get_ref());
    if !syntax::format(&mut root, &mut log) {
        return (None, log.finish());
    }
    let id = root.need_text(&mut log, "id", "\"my_questions\"");
    let version = root.need_text(&mut log, "version", "\"1.0.0\"");
    let purpose = root.need_text(&mut log, "purpose", "\"assessment\"");
    // What is wrong with these is said when the package is read; here it only must not stand in the way.
    let mut quiet = Log::default();
    let subject = root.text(&mut quiet, "subject");
    let order = root.whole(&mut quiet, "order").map(|at| at.value);
    let id = id.filter(|at| ids::check_form(at, file, &mut log));
    let version = version.and_then(|at| {
        let version = Version::parse(at.as_str());
        if version.is_none() {
            let what = say::invalid_version(at.as_str());
            let mend = say::example("version = \"1.0.0\"");
            log.report(Code::InvalidVersion, what, (file, at.span), mend);
        }
        Some((version?, at.span))
    });
    let purpose = match purpose {
        Some(at) if at.as_str() == "practice" => Purpose::Practice,
        _ => Purpose::Assessment,
    };
    let named = |at: &At<String>| {
        let mut kinds = SubjectKind::ALL.into_iter();
        kinds.find(|kind| kind.as_str() == at.as_str())
    };
    let subject = subject.as_ref().and_then(named);
    let head = id.zip(version).map(|(id, (version, place))| Head {
        id: QuestionnaireId::new(id.as_str()),
        version,
        purpose,
        subject: subject.unwrap_or(SubjectKind::usual(purpose)),
        order,
        file,
        place,
    });
    (head, log.finish())
}

/// The part of a file before its first table.
pub(crate) fn above_tables(text: &str) -> &str {
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with('[') {
            break;
        }
        end += line.len();
    }
    text.get(..end).unwrap_or(text)
}
