//! What comes back from translators, held against the English: only texts that say the same things, can be read and have the plural forms
//! of their language are taken over. Everything wrong is said at once, each with its row; with one error nothing is taken.

use std::collections::{BTreeMap, BTreeSet};

use crate::exchange::translation::{Sheet, SheetRow};
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, SourceMap, Span};
use crate::text::diag::suggest;
use crate::text::diag::{Diagnostic, Diagnostics};
use crate::text::i18n::keys::translate as say;
use crate::text::i18n::outline::OutlinedText;
use crate::text::i18n::phrase::{Arg, Phrase};
use crate::text::i18n::room::{cells, limit};
use crate::text::i18n::written::{TextName, Unwritable, fingerprint, shape, spelled};

/// What a sheet is held against.
pub struct Against<'a> {
    /// The English texts in their order.
    pub english: &'a [(TextName, String)],
    /// The plural forms of the language.
    pub plurals: &'a BTreeSet<&'static str>,
}

/// A translation that may be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Which text.
    pub name: TextName,
    /// Its source in the fixed spelling.
    pub source: String,
    /// The fingerprint of the English text it was made from: that in the sheet, which may be older than the English of today.
    pub from: String,
}

/// Looks through a sheet. Rows without a translation are passed over.
pub fn accept(
    sheet: &Sheet,
    file: &str,
    against: &Against<'_>,
    sources: &mut SourceMap,
) -> (Vec<Taken>, Diagnostics) {
    let (text, places) = lines(sheet);
    let mut reading = Reading {
        file: sources.add(file, text),
        english: against
            .english
            .iter()
            .map(|(name, source)| (name, source.as_str()))
            .collect(),
        plurals: against.plurals,
        seen: BTreeMap::new(),
        found: Diagnostics::default(),
        taken: Vec::new(),
    };
    for (row, place) in sheet.rows.iter().zip(places) {
        if !row.text.trim().is_empty() {
            reading.row(row, place);
        }
    }
    let taken = match reading.found.has_errors() {
        true => Vec::new(),
        false => reading.taken,
    };
    (taken, reading.found)
}

/// Where the name and the translation of a row stand in the text that stands for the sheet.
#[derive(Clone, Copy)]
struct RowPlace {
    name: Span,
    text: Span,
}

/// The sheet as a text with a line for each row, so that a problem is shown with the number of its row.
fn lines(sheet: &Sheet) -> (String, Vec<RowPlace>) {
    let mut text = String::new();
    let mut places = Vec::new();
    let mut line = 1;
    for row in &sheet.rows {
        while line < row.at {
            text.push('\n');
            line += 1;
        }
        let start = text.len();
        text.push_str(&row.name);
        let name = Span::new(start, text.len());
        text.push_str("  ");
        let start = text.len();
        text.push_str(&row.text.trim().replace('\n', " "));
        places.push(RowPlace {
            name,
            text: Span::new(start, text.len()),
        });
    }
    (text, places)
}

struct Reading<'a> {
    file: SourceId,
    english: BTreeMap<&'a TextName, &'a str>,
    plurals: &'a BTreeSet<&'static str>,
    /// The texts so far and where they stand.
    seen: BTreeMap<TextName, (String, Span)>,
    found: Diagnostics,
    taken: Vec<Taken>,
}

impl Reading<'_> {
    fn say(&mut self, code: Code, what: Phrase, span: Span, mend: Phrase) {
        let problem = Diagnostic::new(code, what).at(self.file, span).hint(mend);
        self.found.push(problem);
    }

    fn row(&mut self, row: &SheetRow, place: RowPlace) {
        let name = row.text_name();
        let Some(english) = self.english.get(&name).copied() else {
            let known: Vec<String> = self.english.keys().map(ToString::to_string).collect();
            let near = suggest::hint(&row.name, known.iter().map(String::as_str));
            let mend = near.unwrap_or_else(say::sheet_unknown_text_hint);
            let what = say::sheet_unknown_text(row.name.as_str());
            return self.say(Code::SheetUnknownText, what, place.name, mend);
        };
        let source = match spelled(&row.text) {
            Ok(source) => source,
            Err(why) => {
                let what = match why {
                    Unwritable::NotFluent(reason) => {
                        say::sheet_not_fluent(row.name.as_str(), reason)
                    }
                    Unwritable::MoreThanOne => say::sheet_more_than_one(row.name.as_str()),
                    Unwritable::Empty => say::sheet_no_words(row.name.as_str()),
                };
                let mend = say::sheet_not_fluent_hint();
                return self.say(Code::SheetNotFluent, what, place.text, mend);
            }
        };
        if let Some((before, first)) = self.seen.get(&name) {
            if *before != source {
                let problem =
                    Diagnostic::new(Code::SheetTwice, say::sheet_twice(row.name.as_str()))
                        .at(self.file, place.name)
                        .and(self.file, *first, say::sheet_first_here())
                        .hint(say::sheet_twice_hint());
                self.found.push(problem);
            }
            return;
        }
        self.seen.insert(name.clone(), (source.clone(), place.name));
        self.hold(&name, english, &source, place);
        // What the translator saw, not what the English is by now.
        let from = spelled(&row.english).unwrap_or_else(|_| row.english.clone());
        self.taken.push(Taken {
            name,
            source,
            from: fingerprint(&from),
        });
    }

    /// Holds a text against the English one.
    fn hold(&mut self, name: &TextName, english: &str, source: &str, place: RowPlace) {
        let (Some(own), Some(leading)) = (shape(source), shape(english)) else {
            return;
        };
        let shown = name.to_string();
        if !is_free(name, &own, &leading) && own.variables != leading.variables {
            let mend = match leading.variables.is_empty() {
                true => say::sheet_no_variables_hint(),
                false => say::sheet_variables_hint(list(&leading.variables)),
            };
            let what = say::sheet_variables(shown.as_str());
            self.say(Code::SheetVariables, what, place.text, mend);
        }
        let known = |reference: &String| match reference.strip_prefix('-') {
            Some(_) => leading.references.contains(reference),
            None => self.english.keys().any(|name| name.id == *reference),
        };
        let unknown = own.references.iter().find(|name| !known(name)).cloned();
        if let Some(unknown) = unknown {
            let what = say::sheet_unknown_reference(shown.as_str(), unknown);
            let mend = say::sheet_unknown_reference_hint();
            self.say(Code::SheetUnknownReference, what, place.text, mend);
        }
        let needed: BTreeSet<String> = self.plurals.iter().map(|f| (*f).to_owned()).collect();
        let is_wrong = |forms: &BTreeSet<String>| {
            let other = |form: &String| form == "other" || needed.contains(form);
            !needed.is_subset(forms) || !forms.iter().all(other)
        };
        if own.plurals.iter().any(is_wrong) {
            let what = say::sheet_plurals(shown.as_str());
            let mend = say::sheet_plurals_hint(list(&needed));
            self.say(Code::SheetPlurals, what, place.text, mend);
        }
        if let Some(room) = limit(name).filter(|room| cells(source) > *room) {
            let what = say::sheet_too_wide(shown.as_str(), cells(source), room);
            self.say(
                Code::SheetTooWide,
                what,
                place.text,
                say::sheet_too_wide_hint(),
            );
        }
    }
}

/// A unit has its number for the plural; a language whose word never changes does not need it.
fn is_free(name: &TextName, own: &OutlinedText, leading: &OutlinedText) -> bool {
    let mut all = own.variables.iter().chain(&leading.variables);
    name.id.starts_with("unit-") && all.all(|variable| variable == "n")
}

fn list(words: &BTreeSet<String>) -> Arg {
    Arg::List(words.iter().map(Arg::from).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::i18n::locale::Locale;
    use crate::text::i18n::outline::plural_forms_of;

    const ENGLISH: [(&str, &str); 5] = [
        ("hello", "Hello { $who }"),
        ("hello.help", "See { hello }"),
        ("days", "{ $n ->\n    [one] day\n   *[other] days\n}"),
        ("unit-beds", "{ $n ->\n    [one] bed\n   *[other] beds\n}"),
        ("plain", "Plain"),
    ];

    fn said(rows: &[(&str, &str)], language: &str) -> (Vec<Taken>, Vec<(String, usize, String)>) {
        let english: Vec<(TextName, String)> = ENGLISH
            .iter()
            .map(|(name, source)| (TextName::parse(name), (*source).to_owned()))
            .collect();
        let plurals = plural_forms_of(&Locale::parse(language).unwrap());
        let against = Against {
            english: &english,
            plurals: &plurals,
        };
        let rows = (2u32..).zip(rows).map(|(at, (name, text))| SheetRow {
            name: (*name).to_owned(),
            english: "Plain, as it was".to_owned(),
            text: (*text).to_owned(),
            at,
            ..SheetRow::default()
        });
        let sheet = Sheet {
            of: "x".to_owned(),
            language: Locale::parse(language).unwrap(),
            rows: rows.collect(),
        };
        let mut sources = SourceMap::default();
        let (taken, found) = accept(&sheet, "x.xlsx", &against, &mut sources);
        let line = |problem: &Diagnostic| {
            assert!(!problem.hints.is_empty(), "{problem:?}");
            let label = &problem.labels[0];
            let (row, _) = sources.line_column(label.source, label.span.start).unwrap();
            let text = &sources.get(label.source).unwrap().text;
            let under = text[label.span.start..label.span.end].to_owned();
            (problem.code.to_string(), row, under)
        };
        (taken, found.0.iter().map(line).collect())
    }

    #[test]
    fn a_good_translation_is_taken_with_the_english_it_was_made_from() {
        let (taken, found) = said(
            &[
                ("plain", " Thjesht "),
                ("hello", ""),
                ("days", "ditë { $n }"),
            ],
            "sq",
        );
        assert_eq!(found, []);
        assert_eq!(taken.len(), 2);
        assert_eq!(taken[0].source, "Thjesht");
        assert_eq!(taken[0].from, fingerprint("Plain, as it was"));
    }

    #[test]
    fn each_mistake_is_said_with_its_row_and_nothing_is_taken() {
        let few = "{ $n ->\n    [one] dan\n    [few] dana\n   *[other] dana\n}";
        for (name, text, language, code) in [
            ("helo", "Tung", "sq", "I0303"),
            ("hello", "Tung { $kush }", "sq", "I0304"),
            ("hello", "Tung", "sq", "I0304"),
            ("plain", "{ $n } x", "sq", "I0304"),
            ("plain", "Thjesht {", "sq", "I0305"),
            ("plain", "a\n.help = b", "sq", "I0305"),
            ("days", few, "sq", "I0306"),
            ("days", ENGLISH[2].1, "sr", "I0306"),
            ("plain", "Shih { tjeter }", "sq", "I0308"),
        ] {
            let (taken, found) = said(&[("unit-beds", "krevete"), (name, text)], language);
            let codes: Vec<(&str, usize)> = found
                .iter()
                .map(|(code, row, _)| (code.as_str(), *row))
                .collect();
            assert_eq!(codes, [(code, 3)], "{name} = {text}");
            assert_eq!(taken, []);
        }
        let (_, found) = said(&[("helo", "Tung")], "sq");
        assert_eq!(found, [("I0303".to_owned(), 2, "helo".to_owned())]);
    }

    #[test]
    fn a_text_that_stands_twice_must_be_the_same_and_a_unit_may_do_without_its_number() {
        let (taken, found) = said(
            &[("plain", "Po"), ("plain", "Po"), ("unit-beds", "shtretër")],
            "sq",
        );
        assert_eq!((taken.len(), found.len()), (2, 0));
        let (_, found) = said(&[("plain", "Po"), ("plain", "Jo")], "sq");
        assert_eq!(found[0].0, "I0307");
    }

    #[test]
    fn a_text_that_is_too_wide_is_taken_and_said() {
        let wide = "x".repeat(31);
        let (taken, found) = said(&[("unit-beds", &wide)], "sq");
        assert_eq!((taken.len(), found[0].0.as_str()), (1, "I0309"));
    }
}
