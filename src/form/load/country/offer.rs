//! Which country packs are at hand. Only what stands before the first table of each is read until one is used.

use toml::de::DeTable;

use crate::base::digest::Digest;
use crate::base::id::QuestionnaireId;
use crate::base::time::Date;
use crate::form::load::country::{facts, read, stem};
use crate::form::load::lay_over::lay_over;
use crate::form::load::library::{Library, above_tables};
use crate::form::load::load_with;
use crate::form::load::log::Log;
use crate::form::load::source::{Origin, PackageSource};
use crate::form::load::syntax;
use crate::form::load::table::Table;
use crate::form::load::texts::Languages;
use crate::form::model::country::Target;
use crate::form::model::questionnaire::Questionnaire;
use crate::form::model::version::Version;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, SourceMap, Span};
use crate::text::diag::{Diagnostic, Diagnostics};
use crate::text::i18n::keys::country as tell;
use crate::text::i18n::keys::load as say;
use crate::text::i18n::locale::Locale;

/// One country pack that can be used.
#[derive(Clone, Debug, PartialEq)]
pub struct CountryOffer {
    /// Two capital letters.
    pub country: String,
    /// The state of law it describes.
    pub law_as_of: Date,
    /// Who signed it; `None` is a draft.
    pub signed_off_by: Option<String>,
    /// The levels of government that are assessed one at a time.
    pub levels: Vec<String>,
    /// Those of them that count when they are set side by side.
    pub roll_up: Vec<String>,
    /// What it adapts.
    pub changes: Vec<Target>,
    /// Where it is read from.
    pub source: PackageSource,
    /// The pack of the program that it stands before, to fall back on.
    pub instead_of: Option<PackageSource>,
}

impl CountryOffer {
    /// Says whether it adapts a questionnaire of that version.
    pub fn adapts(&self, id: &QuestionnaireId, version: Version) -> bool {
        let mut targets = self.changes.iter();
        targets.any(|target| target.questionnaire == *id && target.major == version.major)
    }

    /// The files that a questionnaire was read with, by their digest.
    pub fn used(&self, digest: Digest) -> &PackageSource {
        match &self.instead_of {
            Some(embedded) if embedded.digest() == digest => embedded,
            _ => &self.source,
        }
    }

    /// Lays the languages that are added to it over a pack that was kept, as [`Offer::lay_over`] does.
    ///
    /// [`Offer::lay_over`]: crate::form::load::library::Offer::lay_over
    pub fn lay_over(&self, kept: &mut PackageSource, digest: Digest) {
        let folder = format!("{}/", stem(&self.source).unwrap_or_default());
        lay_over(self.used(digest), &folder, kept, digest);
    }

    /// The languages it has texts in.
    pub fn locales(&self) -> Vec<Locale> {
        let folder = format!("{}/", stem(&self.source).unwrap_or_default());
        let files = self.source.text_files(&folder);
        files.map(|(_, locale, _)| locale).collect()
    }
}

impl Library {
    /// Adds the country packs at hand, those of the program first. One in a folder stands before the program's when the law it describes
    /// is of the same day or a later one: a partner who only signs or mends a pack leaves the day as it is. An older one is said and left.
    pub fn with_countries(
        mut self,
        packs: impl IntoIterator<Item = PackageSource>,
        sources: &mut SourceMap,
    ) -> (Library, Diagnostics) {
        let mut log = Log::default();
        for source in packs {
            if let Some((offer, place)) = head(source, sources, &mut log) {
                self.add_country(offer, place, &mut log);
            }
        }
        self.countries
            .sort_by(|one, other| one.country.cmp(&other.country));
        (self, log.finish())
    }

    fn add_country(&mut self, mut offer: CountryOffer, place: (SourceId, Span), log: &mut Log) {
        let known = self.countries.iter_mut();
        let Some(known) = known
            .into_iter()
            .find(|known| known.country == offer.country)
        else {
            self.countries.push(offer);
            return;
        };
        if offer.law_as_of < known.law_as_of {
            let what = tell::pack_older(&offer.country, offer.law_as_of, known.law_as_of);
            log.report(Code::PackOlder, what, place, tell::pack_older_hint());
            return;
        }
        offer.instead_of = match known.source.origin {
            Origin::Embedded => Some(known.source.clone()),
            Origin::Folder(_) => known.instead_of.take(),
        };
        *known = offer;
    }

    /// The pack of a country.
    pub fn country(&self, country: &str) -> Option<&CountryOffer> {
        self.countries.iter().find(|offer| offer.country == country)
    }

    /// Loads a questionnaire with the pack of a country, or without any. A pack from a folder that has errors is reported, and the
    /// program's is taken instead.
    pub fn load_for(
        &self,
        id: &QuestionnaireId,
        country: Option<&str>,
        languages: Languages<'_>,
        sources: &mut SourceMap,
    ) -> (Option<Questionnaire>, Diagnostics) {
        let (plain, mut found) = self.load(id, languages, sources);
        let Some(pack) = country.and_then(|country| self.country(country)) else {
            return (plain, found);
        };
        let used = plain
            .as_ref()
            .and_then(|plain| Some(self.find(id)?.used(plain.digest)));
        let Some(package) = used else {
            return (None, found);
        };
        let mut with = |pack: &PackageSource| {
            load_with(package, &self.instruments, Some(pack), languages, sources)
        };
        let (first, problems) = with(&pack.source);
        // What is to be said of the questionnaire itself has been said.
        if first.is_none() {
            found.extend(problems);
        }
        let Some(embedded) = pack.instead_of.as_ref().filter(|_| first.is_none()) else {
            return (first, found);
        };
        let place = found.0.iter().find_map(|problem| problem.labels.first());
        let mut broken = Diagnostic::new(Code::OverrideBroken, say::override_broken(&pack.country))
            .hint(say::override_broken_hint());
        broken.labels = place.cloned().into_iter().collect();
        found.push(broken);
        let (second, more) = with(embedded);
        if second.is_none() {
            found.extend(more);
        }
        (second, found)
    }
}

/// Reads what stands before the first table of a pack, and where its day stands.
fn head(
    source: PackageSource,
    sources: &mut SourceMap,
    log: &mut Log,
) -> Option<(CountryOffer, (SourceId, Span))> {
    let stem = stem(&source)?.to_owned();
    let name = format!("{stem}.toml");
    let text = source.text(&name)?.clone();
    let file = sources.add(source.shown_name(&name), text.clone());
    let (document, errors) = DeTable::parse_recoverable(above_tables(&text));
    let (document, errors) = match errors.is_empty() {
        true => (document, errors),
        false => DeTable::parse_recoverable(&text),
    };
    if syntax::report(errors, &text, file, log) {
        return None;
    }
    let mut root = Table::root(file, "countries/*.toml", &text, document.get_ref());
    if !syntax::format(&mut root, log) {
        return None;
    }
    let raw = read::head(&mut root, log);
    let country = facts::country(&raw, &stem, file, log);
    let signed_off_by = facts::signed(&raw, file, log);
    let targets = facts::targets(&raw, file, log);
    let law_as_of = raw.law_as_of.as_ref()?;
    let levels: Vec<String> = raw.levels.iter().map(|at| at.value.clone()).collect();
    // What is wrong with these is said when the pack is used.
    let roll_up = facts::roll_up(&raw, &levels, file, &mut Log::default());
    let offer = CountryOffer {
        country: country?,
        law_as_of: law_as_of.value,
        signed_off_by,
        levels,
        roll_up,
        changes: targets.into_iter().map(|(target, _)| target).collect(),
        source,
        instead_of: None,
    };
    Some((offer, (file, law_as_of.span)))
}
