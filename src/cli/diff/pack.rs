//! Two versions of a country pack: what changed of its facts and texts, and of the questions that it adapts, in the questionnaires at
//! hand.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Value, json};

use crate::cli::desk::{Desk, Stop};
use crate::cli::diff::{changed_lines, print, question_json, same_id};
use crate::cli::{Exit, questionnaire};
use crate::form::diff::Compared;
use crate::form::load::country::offer::CountryOffer;
use crate::form::load::country::stem;
use crate::form::load::library::Library;
use crate::form::load::source::{InstrumentSource, PackageSource};
use crate::form::load::texts::Languages;
use crate::form::model::country::{CountryPack, source};
use crate::interface::tui::editions::compared;
use crate::interface::tui::package::{Package, texts_of};
use crate::text::diag::source::SourceMap;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::standing::known;
use crate::text::i18n::written::TextName;
use crate::world::countries::pack_named;

type Texts = BTreeMap<TextName, String>;

/// The pack that a word names: a path of one, or a country at hand.
pub(super) fn named(word: &str, desk: &Desk<'_>) -> Option<PackageSource> {
    let path = Path::new(word);
    if path.exists() {
        return pack_named(path);
    }
    let (library, _) = desk.world.library(&mut SourceMap::default());
    let offer = library.country(&word.to_ascii_uppercase())?;
    Some(offer.source.clone())
}

/// One version of a pack, read with everything that it adapts.
struct Side {
    offer: CountryOffer,
    /// Every questionnaire at hand, in one order on both sides.
    packages: Vec<Package>,
    texts: Texts,
}

/// What is in a pack and belongs to no question of its own, by its key in the file.
type Facts = BTreeMap<String, String>;

pub(super) fn run(
    sides: (PackageSource, PackageSource),
    as_json: bool,
    desk: &mut Desk<'_>,
) -> Result<Exit, Stop> {
    let (library, _) = desk.world.library(&mut SourceMap::default());
    let plain = plain(&library, desk);
    let old = side(sides.0, &plain, &library)?;
    let new = side(sides.1, &plain, &library)?;
    let countries = [&old, &new].map(|side| side.offer.country.clone());
    same_id(countries)?;
    // What becomes of answers is said as an upgrade says it: the region's words count, and a country's own are among the facts.
    let pairs = old.packages.iter().zip(&new.packages);
    let found: Vec<Compared> = pairs
        .flat_map(|(before, now)| compared(before, now))
        .collect();
    let asked: BTreeSet<&str> = found.iter().map(|one| one.id.as_str()).collect();
    let facts = [&old, &new].map(|side| facts(side, &asked));
    let keys: BTreeSet<&String> = facts.iter().flat_map(BTreeMap::keys).collect();
    let of = |facts: &Facts, key: &String| facts.get(key).cloned().unwrap_or_default();
    let [before, now] = &facts;
    let differing: Vec<(String, String, String)> = keys
        .into_iter()
        .map(|key| (key.clone(), of(before, key), of(now, key)))
        .filter(|(_, before, now)| before != now)
        .collect();
    let changed: Vec<&Compared> = found.iter().filter(|one| !one.is_same()).collect();
    if as_json {
        desk.json(&whole_json(&old, &new, &differing, &found))?;
    } else {
        for (key, before, now) in &differing {
            desk.line(key)?;
            changed_lines(before, now, desk)?;
        }
        if changed.is_empty() && !differing.is_empty() {
            desk.line("")?;
        }
        print(&found, &changed, desk)?;
    }
    Ok(match differing.is_empty() && changed.is_empty() {
        true => Exit::Done,
        false => Exit::No,
    })
}

/// The questionnaires at hand without any pack. Of one in the user's folder that cannot be read the program's is taken, or none; either
/// is said.
fn plain(library: &Library, desk: &mut Desk<'_>) -> Vec<Package> {
    let mut packages = Vec::new();
    for offer in &library.offers {
        let mut sources = SourceMap::default();
        let (read, problems) = library.load(&offer.id, Languages::Only(&[]), &mut sources);
        if problems.has_errors() {
            desk.complain(&problems, &sources);
        }
        packages.extend(read.map(|read| Package::of(read, offer, library)));
    }
    packages
}

fn side(source: PackageSource, plain: &[Package], library: &Library) -> Result<Side, Stop> {
    let mut sources = SourceMap::default();
    let none = || InstrumentSource::default();
    let (alone, _) = Library::new([], none(), &mut sources);
    let (alone, problems) = alone.with_countries([source.clone()], &mut sources);
    let Some(offer) = alone.countries.into_iter().next() else {
        return Err(Stop::Because(Exit::Refused, problems, Box::new(sources)));
    };
    let mut packages = Vec::new();
    for one in plain {
        let (id, version) = (&one.questionnaire.id, one.questionnaire.version);
        // A questionnaire that only one of the two adapts is compared with what it is without.
        packages.push(match offer.adapts(id, version) {
            true => {
                let own = (*one.source).clone();
                questionnaire::read(own, library.instruments.clone(), Some(source.clone()))?
            }
            false => one.clone(),
        });
    }
    let folder = format!("{}/", stem(&source).unwrap_or_default());
    let texts = known(&texts_of(&source, &folder), &Locale::english());
    Ok(Side {
        offer,
        packages,
        texts: texts
            .into_iter()
            .map(|(name, text)| (name, text.source))
            .collect(),
    })
}

/// The texts that the questionnaires have without the pack: what the pack says under the same name is a country's own wording.
fn of_region(packages: &[Package]) -> BTreeSet<TextName> {
    let names = packages.iter().flat_map(|package| {
        let locale = &package.questionnaire.default_locale;
        known(&texts_of(&package.source, ""), locale).into_keys()
    });
    names.collect()
}

fn facts(side: &Side, asked: &BTreeSet<&str>) -> Facts {
    let mut facts = Facts::new();
    let offer = &side.offer;
    facts.insert("law_as_of".to_owned(), offer.law_as_of.to_string());
    let signed = offer.signed_off_by.clone().unwrap_or_default();
    facts.insert("signed_off_by".to_owned(), signed);
    facts.insert("levels".to_owned(), offer.levels.join(", "));
    facts.insert("roll_up".to_owned(), offer.roll_up.join(", "));
    let changes = offer.changes.iter();
    let changes = changes.map(|target| format!("{}@{}", target.questionnaire, target.major));
    facts.insert("changes".to_owned(), changes.collect::<Vec<_>>().join(", "));
    let region = of_region(&side.packages);
    for (name, text) in &side.texts {
        // What the pack alone says of a question of its own is told with that question.
        if !asked.contains(name.id.as_str()) || region.contains(name) {
            facts.insert(name.to_string(), text.clone());
        }
    }
    let packs = side.packages.iter();
    for pack in packs.filter_map(|package| package.questionnaire.pack.as_deref()) {
        of_pack(pack, &mut facts);
    }
    facts
}

fn of_pack(pack: &CountryPack, facts: &mut Facts) {
    for (name, text) in &pack.names {
        facts.insert(format!("names.{name}"), text.id.clone());
    }
    for (code, status) in &pack.status {
        facts.insert(format!("status.{code}"), status.as_str().to_owned());
    }
    for (question, cites) in &pack.national {
        let cites: Vec<&str> = cites.iter().map(|cited| cited.as_str()).collect();
        facts.insert(format!("national.{question}"), cites.join(", "));
    }
    for prefill in &pack.prefills {
        let (value, certainty) = (prefill.value.to_code(), prefill.certainty.as_str());
        let said = format!("{value}, {certainty}, {}", prefill.source);
        facts.insert(format!("prefill.{}", prefill.question), said);
        // Where it was seen has been said with it.
        facts.remove(&source(&pack.country, &prefill.question).id);
    }
    for (question, why) in &pack.hides {
        facts.insert(format!("hide.{question}"), why.id.clone());
    }
}

fn whole_json(
    old: &Side,
    new: &Side,
    differing: &[(String, String, String)],
    found: &[Compared],
) -> Value {
    let edition = |side: &Side| {
        json!({
            "law_as_of": side.offer.law_as_of.to_string(),
            "digest": side.offer.source.digest().to_string(),
        })
    };
    let facts = differing.iter();
    let facts = facts.map(|(key, old, new)| json!({ "key": key, "old": old, "new": new }));
    json!({
        "version": 1,
        "country": new.offer.country,
        "old": edition(old),
        "new": edition(new),
        "facts": facts.collect::<Vec<_>>(),
        "questions": found.iter().map(question_json).collect::<Vec<_>>(),
    })
}
