//! The declared phrases and the locale files say the same, both ways, in every language; and so do the languages of every package.

use std::collections::{BTreeMap, BTreeSet};

use fener::text::i18n::keys::AREAS;
use fener::text::i18n::locale::Locale;
use fener::text::i18n::outline::{Outline, plural_forms_of};

use super::{assert_none, languages, locale_folders, name, packages, tag};

#[test]
fn every_area_has_a_file_in_every_language_and_no_file_is_without_an_area() {
    let areas: Vec<&str> = AREAS.iter().map(|(area, _)| *area).collect();
    let mut problems = Vec::new();
    for (locale, files) in locale_folders() {
        for area in areas.iter().filter(|area| !files.contains_key(**area)) {
            problems.push(format!("{locale}/{area}.ftl is missing"));
        }
        for file in files.keys().filter(|file| !areas.contains(&file.as_str())) {
            problems.push(format!("{locale}/{file}.ftl belongs to no area"));
        }
    }
    assert_none(problems);
}

#[test]
fn every_phrase_is_in_every_language_with_its_arguments_and_no_other_text_is_there() {
    let mut problems = Vec::new();
    for (locale, files) in locale_folders() {
        for (area, phrases) in AREAS {
            let outline = Outline::of(files.get(*area).map_or("", String::as_str));
            let declared: BTreeMap<&str, BTreeSet<String>> = phrases
                .iter()
                .map(|spec| (spec.key, spec.args.iter().map(|a| a.to_string()).collect()))
                .collect();
            for (key, args) in &declared {
                match outline.text(key, None) {
                    None => problems.push(format!("{locale}: {key} is missing")),
                    Some(text) if &text.variables != args => problems.push(format!(
                        "{locale}: {key} uses {:?}, declared are {args:?}",
                        text.variables
                    )),
                    Some(_) => {}
                }
            }
            for text in &outline.texts {
                if !declared.contains_key(text.id.as_str()) || text.attribute.is_some() {
                    problems.push(format!("{locale}: {} is not declared", name(text)));
                }
            }
        }
    }
    assert_none(problems);
}

#[test]
fn a_key_begins_with_its_area_and_is_declared_once() {
    let mut seen = BTreeSet::new();
    let mut problems = Vec::new();
    for (area, phrases) in AREAS {
        for spec in *phrases {
            if !spec.key.starts_with(&format!("{area}-")) {
                problems.push(format!("{} is not in the area {area}", spec.key));
            }
            if !seen.insert(spec.key) {
                problems.push(format!("{} is declared twice", spec.key));
            }
        }
    }
    assert_none(problems);
}

#[test]
fn every_file_can_be_read_says_its_review_and_has_all_plural_forms_of_its_language() {
    let mut problems = Vec::new();
    for (locale, files) in locale_folders() {
        for (area, text) in files {
            sound(
                &format!("{locale}/{area}.ftl"),
                &locale,
                &text,
                &mut problems,
            );
        }
    }
    for (folder, files) in packages() {
        for (locale, text) in files {
            sound(
                &format!("{folder}/{locale}.ftl"),
                &tag(&locale),
                &text,
                &mut problems,
            );
        }
    }
    assert_none(problems);
}

#[test]
fn every_language_of_a_package_has_the_texts_and_variables_of_its_english() {
    let mut problems = Vec::new();
    for (folder, files) in packages() {
        let english = texts(&Outline::of(&files["en"]));
        for (locale, text) in files.iter().filter(|(locale, _)| *locale != "en") {
            let own = texts(&Outline::of(text));
            for (key, variables) in &english {
                match own.get(key) {
                    None => problems.push(format!("{folder}/{locale}: {key} is missing")),
                    Some(own) if own != variables => {
                        problems.push(format!(
                            "{folder}/{locale}: {key} uses {own:?}, not {variables:?}"
                        ));
                    }
                    Some(_) => {}
                }
            }
            for key in own.keys().filter(|key| !english.contains_key(*key)) {
                problems.push(format!("{folder}/{locale}: {key} is not in English"));
            }
        }
    }
    assert_none(problems);
}

#[test]
fn every_locale_folder_is_in_the_table_of_languages() {
    let languages = languages();
    let unknown = locale_folders()
        .into_keys()
        .filter(|locale| languages.listed(locale).is_none());
    assert_none(unknown.map(|locale| locale.to_string()).collect());
}

fn sound(file: &str, locale: &Locale, text: &str, problems: &mut Vec<String>) {
    let outline = Outline::of(text);
    let forms: BTreeSet<String> = plural_forms_of(&languages().of(locale).plurals)
        .into_iter()
        .map(str::to_owned)
        .collect();
    for problem in &outline.problems {
        problems.push(format!("{file}: {problem:?}"));
    }
    for text in &outline.texts {
        for plurals in text
            .plurals
            .iter()
            .filter(|plurals| !forms.is_subset(plurals))
        {
            problems.push(format!(
                "{file}: {} has {plurals:?} of {forms:?}",
                name(text)
            ));
        }
        let known = |reference: &&String| {
            reference.starts_with('-') || outline.text(reference, None).is_some()
        };
        for reference in text.references.iter().filter(|reference| !known(reference)) {
            problems.push(format!("{file}: {} refers to {reference}", name(text)));
        }
    }
}

fn texts(outline: &Outline) -> BTreeMap<String, BTreeSet<String>> {
    let texts = outline.texts.iter();
    texts
        .map(|text| (name(text), text.variables.clone()))
        .collect()
}
