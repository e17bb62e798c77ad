//! The table of legal and professional sources: instruments, the places in them that may be cited, and that each place's article and
//! paragraph are there too.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use toml::de::DeTable;

use crate::base::time::PartialDate;
use crate::form::load::ids::{self, Taken};
use crate::form::load::limit;
use crate::form::load::log::{Log, mends};
use crate::form::load::source::{INSTRUMENTS, InstrumentSource, PackageSource};
use crate::form::load::syntax;
use crate::form::load::table::{At, Table};
use crate::form::load::texts::{self, Languages, Needs};
use crate::form::model::instrument::{Certainty, Citation, Instrument, InstrumentTable};
use crate::form::model::text;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, SourceMap, Span};
use crate::text::diag::{Diagnostic, Diagnostics, Severity};
use crate::text::i18n::keys::load as say;
use crate::text::i18n::locale::Locale;

/// Reads the table, without its texts. `None` when there are errors. A layer from a user's folder that has errors is left out, which
/// is a warning: what the program brings stays usable.
pub fn load_instruments(
    source: &InstrumentSource,
    sources: &mut SourceMap,
) -> (Option<InstrumentTable>, Diagnostics) {
    read(source, None, sources)
}

/// Reads the table and checks its texts in all languages; an error is an error wherever it stands.
pub fn check_instruments(source: &InstrumentSource, sources: &mut SourceMap) -> Diagnostics {
    read(source, Some(Languages::All), sources).1
}

/// Reads all layers; a later one adds to and replaces entries of those before it.
fn read(
    source: &InstrumentSource,
    languages: Option<Languages<'_>>,
    sources: &mut SourceMap,
) -> (Option<InstrumentTable>, Diagnostics) {
    let mut all = InstrumentTable::default();
    let mut found = Diagnostics::default();
    for (place, layer) in source.layers.iter().enumerate() {
        let mut log = Log::default();
        let table = layer_of(layer, &all, languages, sources, &mut log);
        let broken = log.has_errors();
        let mut problems = log.finish();
        if broken && place > 0 && languages.is_none() {
            let all = problems.0.iter_mut();
            all.for_each(|problem| problem.severity = Severity::Warning);
        }
        found.extend(problems);
        if let Some(table) = table.filter(|_| !broken) {
            merge(&mut all, table);
        }
    }
    let errors = found.has_errors();
    ((!errors).then_some(all), found)
}

fn layer_of(
    layer: &PackageSource,
    below: &InstrumentTable,
    languages: Option<Languages<'_>>,
    sources: &mut SourceMap,
    log: &mut Log,
) -> Option<InstrumentTable> {
    let text = layer.text(INSTRUMENTS)?;
    let file = sources.add(layer.shown_name(INSTRUMENTS), Arc::clone(text));
    syntax::files(layer, INSTRUMENTS, sources, log);
    let mut needs = Needs::default();
    let table = layer_table(text, file, below, &mut needs, log);
    if let Some(languages) = languages {
        syntax::added_files(layer, sources, log);
        let needs = table.is_some().then_some(&needs);
        let english = Locale::english();
        texts::check(
            layer,
            "instruments/",
            &english,
            languages,
            needs,
            sources,
            log,
        );
    }
    table
}

/// Puts a later layer over those before it.
pub(crate) fn merge(all: &mut InstrumentTable, layer: InstrumentTable) {
    for instrument in layer.instruments {
        let known = all.instruments.iter_mut();
        match known
            .into_iter()
            .find(|known| known.code == instrument.code)
        {
            Some(known) => *known = instrument,
            None => all.instruments.push(instrument),
        }
    }
    let mut places: HashMap<Citation, usize> = HashMap::new();
    for (place, (citation, _)) in all.citations.iter().enumerate() {
        places.insert(citation.clone(), place);
    }
    for (citation, certainty) in layer.citations {
        match places
            .get(&citation)
            .and_then(|at| all.citations.get_mut(*at))
        {
            Some(known) => known.1 = certainty,
            None => all.citations.push((citation, certainty)),
        }
    }
}

/// One layer; `below` is what the layers before it gave. `None` when it is not TOML or of a newer format.
fn layer_table(
    text: &str,
    file: SourceId,
    below: &InstrumentTable,
    needs: &mut Needs,
    log: &mut Log,
) -> Option<InstrumentTable> {
    let (document, errors) = DeTable::parse_recoverable(text);
    if syntax::report(errors, text, file, log) {
        return None;
    }
    let mut root = Table::root(file, INSTRUMENTS, text, document.get_ref());
    if !syntax::format(&mut root, log) {
        return None;
    }
    let (table, cited) = entries(&mut root, needs, log);
    root.finish(log);
    if let Some(cited) = &cited {
        places(&table, below, cited, file, log);
    }
    Some(table)
}

/// Citations with their places in the file.
pub(crate) type Cited = Vec<(Citation, At<String>)>;

/// The entries of a table of sources, wherever one stands: the program's, a user's, or a country pack's. The second part is what is
/// cited, to be checked against the tables below; `None` when an instrument was refused, so that what lies in it is not said again.
pub(crate) fn entries(
    root: &mut Table<'_>,
    needs: &mut Needs,
    log: &mut Log,
) -> (InstrumentTable, Option<Cited>) {
    let file = root.file;
    let mut table = InstrumentTable::default();
    let mut codes = Taken::default();
    let entries = root.tables(log, "instrument", "[[instrument]]");
    let count = entries.len();
    for inner in entries {
        if let Some((instrument, at)) = instrument(inner, &mut codes, log) {
            let key = text::instrument(&instrument.code);
            needs.add(key.id, None, true, (file, at));
            table.instruments.push(instrument);
        }
    }
    let mut cited = Vec::new();
    let mut taken = Taken::default();
    for inner in root.tables(log, "citation", "[[citation]]") {
        if let Some((at, certainty)) = citation(inner, &mut taken, log) {
            let citation = Citation::new(at.as_str());
            table.citations.push((citation.clone(), certainty));
            cited.push((citation, at));
        }
    }
    keys(&cited, needs, file, log);
    let whole = table.instruments.len() == count;
    (table, whole.then_some(cited))
}

fn instrument(
    mut table: Table<'_>,
    codes: &mut Taken,
    log: &mut Log,
) -> Option<(Instrument, Span)> {
    let file = table.file;
    let code = table.need_text(log, "code", "\"COE-THB\"");
    let year = table.need_text(log, "year", "\"2005\"");
    let find = table.need_text(log, "find", "\"where to find it\"");
    let certainty = certainty(&mut table, log);
    if let Some(at) = table.text(log, "in_force")
        && PartialDate::parse(at.as_str()).is_none()
    {
        let what = say::invalid_date(at.as_str());
        let mend = say::example("in_force = \"2008-02-01\"");
        log.report(Code::InvalidDate, what, (file, at.span), mend);
    }
    table.finish(log);
    let code = code?;
    if !is_code(code.as_str()) {
        log.report(
            Code::InvalidCitation,
            say::invalid_instrument(code.as_str()),
            (file, code.span),
            say::example("code = \"COE-THB\""),
        );
        return None;
    }
    let free = codes.take(&code, Code::DuplicateEntry, file, log);
    let (year, find) = (year?, find?);
    ids::check_word(&year, "year", limit::WORD, file, log);
    ids::check_word(&find, "find", limit::LINE, file, log);
    let instrument = Instrument {
        code: code.value,
        year: year.value,
        find: find.value,
        certainty: certainty?,
    };
    free.then_some((instrument, code.span))
}

fn citation(
    mut table: Table<'_>,
    taken: &mut Taken,
    log: &mut Log,
) -> Option<(At<String>, Certainty)> {
    let file = table.file;
    let id = table.need_text(log, "id", "\"COE-THB 12(1)\"");
    let certainty = certainty(&mut table, log);
    table.finish(log);
    let id = id?;
    if !is_citation(id.as_str()) {
        log.report(
            Code::InvalidCitation,
            say::invalid_citation(id.as_str()),
            (file, id.span),
            say::example("id = \"COE-THB 12(1)\""),
        );
        return None;
    }
    let free = taken.take(&id, Code::DuplicateEntry, file, log);
    free.then_some((id, certainty?))
}

pub(crate) fn certainty(table: &mut Table<'_>, log: &mut Log) -> Option<Certainty> {
    let at = table.need_text(log, "certainty", "\"B\"")?;
    let all = [Certainty::A, Certainty::B, Certainty::C];
    let found = all.into_iter().find(|known| known.as_str() == at.as_str());
    if found.is_none() {
        let what = say::unknown_word("certainty", at.as_str());
        let mut problem = Diagnostic::new(Code::UnknownWord, what).at(table.file, at.span);
        problem.hints = mends(log, at.as_str(), all.map(Certainty::as_str));
        log.push(problem);
    }
    found
}

fn is_code(text: &str) -> bool {
    let letters = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    letters && text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.len() <= 32
}

/// A code alone, or a code, one space and a place that neither begins nor ends with a space and can be shown.
pub(crate) fn is_citation(text: &str) -> bool {
    let Some((code, place)) = text.split_once(' ') else {
        return is_code(text);
    };
    let fits = !place.is_empty() && place.trim() == place && !place.contains("  ");
    is_code(code) && fits && text.chars().count() <= 64 && !text.chars().any(char::is_control)
}

/// Every place lies in an instrument of the table, and so do all places around it.
pub(crate) fn places(
    table: &InstrumentTable,
    below: &InstrumentTable,
    cited: &[(Citation, At<String>)],
    file: SourceId,
    log: &mut Log,
) {
    let both = || [table, below].into_iter();
    let codes: HashSet<&str> = both()
        .flat_map(|table| table.instruments.iter().map(|known| known.code.as_str()))
        .collect();
    let known: HashSet<&str> = both()
        .flat_map(|table| table.citations.iter().map(|(known, _)| known.as_str()))
        .collect();
    let mut said: HashSet<String> = HashSet::new();
    for (citation, at) in cited {
        if !codes.contains(citation.instrument()) {
            let what = say::unknown_instrument(citation.instrument());
            let mut problem = Diagnostic::new(Code::UnknownInstrument, what).at(file, at.span);
            problem.hints = mends(log, citation.instrument(), codes.iter().copied());
            if problem.hints.is_empty() {
                problem.hints = vec![say::add_line("[[instrument]]")];
            }
            log.push(problem);
            continue;
        }
        for around in citation.with_parents().skip(1) {
            let whole = around.as_str() == citation.instrument();
            if whole || known.contains(around.as_str()) || !said.insert(around.to_string()) {
                continue;
            }
            log.report(
                Code::MissingAncestor,
                say::missing_ancestor(citation.as_str(), around.as_str()),
                (file, at.span),
                say::missing_ancestor_hint(around.as_str()),
            );
        }
    }
}

/// Every place has a text of its own.
fn keys(cited: &[(Citation, At<String>)], needs: &mut Needs, file: SourceId, log: &mut Log) {
    let mut keys: HashMap<String, Span> = HashMap::new();
    for (citation, at) in cited {
        let key = text::citation(citation.as_str()).id;
        if let Some(first) = keys.get(&key) {
            let problem = Diagnostic::new(Code::CollidingTextKey, say::colliding_key(&key))
                .at(file, at.span)
                .and(file, *first, say::first_here())
                .hint(say::colliding_key_hint());
            log.push(problem);
            continue;
        }
        keys.insert(key.clone(), at.span);
        needs.add(key, None, true, (file, at.span));
    }
}

/// The files of texts that belong to the table, for catalogs.
pub fn instrument_texts(
    source: &InstrumentSource,
) -> impl Iterator<Item = (&PackageSource, Locale)> {
    source.layers.iter().flat_map(|layer| {
        let locales = layer.text_files("instruments/");
        locales.map(move |(_, locale, _)| (layer, locale))
    })
}
