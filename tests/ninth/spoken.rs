//! Croatian is spoken.

use std::sync::Arc;

use fener::base::id::QuestionnaireId;
use fener::base::number::Number;
use fener::base::time::{Date, PartialDate};
use fener::form::load::load;
use fener::form::model::questionnaire::Questionnaire;
use fener::interface::tui::countries::offered;
use fener::interface::tui::package::{in_order, texts_of};
use fener::text::diag::source::SourceMap;
use fener::text::i18n::catalog::Catalog;
use fener::text::i18n::keys::{AREAS, key, plain};
use fener::text::i18n::locale::Locale;
use fener::text::i18n::phrase::{Arg, Phrase, TextKey};
use fener::world::World;

use super::croatian;
use crate::cli::support::Home;
use crate::terminal::kept::protect_in;
use crate::terminal::window::Window;

/// What the program says in Croatian, with the questionnaire about services and the table of sources.
fn catalog(home: &Home) -> (Catalog, Questionnaire) {
    let world = World::within(home.path());
    let (languages, problems) = world.languages();
    assert_eq!(problems, Vec::<String>::new());
    let mut sources = SourceMap::default();
    let (library, _) = world.library(&mut sources);
    let offer = library.find(&QuestionnaireId::new("services")).unwrap();
    let (questionnaire, _) = load(&offer.source, &library.instruments, &mut sources);
    let layers = library.instruments.layers.iter();
    let mut packages: Vec<_> = layers
        .map(|layer| texts_of(layer, "instruments/"))
        .collect();
    packages.push(texts_of(&offer.source, ""));
    let croatian = Locale::parse("hr").unwrap();
    let interface = world.interface_texts();
    let catalog = Catalog::new(&croatian, Arc::new(languages), interface, packages);
    (catalog, questionnaire.unwrap())
}

/// Every phrase that needs no arguments.
fn phrases() -> impl Iterator<Item = Phrase> {
    let all = AREAS.iter().flat_map(|(_, phrases)| phrases.iter());
    all.filter_map(|spec| plain(spec.key))
}

/// Says whether a text could be a key of its own, or the words in brackets that stand for one.
fn is_raw(said: &str, key: &str) -> bool {
    said.trim().is_empty() || said.contains(key) || said.starts_with('[')
}

#[test]
fn every_phrase_is_said_in_croatian_or_in_the_next_language_with_its_mark() {
    let home = croatian();
    let (catalog, _) = catalog(&home);
    let own: Vec<&str> = [include_str!("hr/home.ftl"), include_str!("hr/key.ftl")]
        .into_iter()
        .flat_map(str::lines)
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, _)| key)
        .collect();
    let (mut here, mut fallen) = (0, 0);
    for phrase in phrases() {
        let said = catalog.say(&phrase);
        assert!(!is_raw(&said, phrase.key()), "{}: {said}", phrase.key());
        match own.contains(&phrase.key()) {
            true => {
                here += 1;
                assert!(!said.ends_with(']'), "{said}");
            }
            false => {
                fallen += 1;
                assert!(said.ends_with(" [bs]"), "{}: {said}", phrase.key());
            }
        }
    }
    assert!(here > 10 && here < own.len(), "{here}");
    assert!(fallen > 500, "{fallen}");
    assert_eq!(catalog.say(&key::menu()), "izbornik");
}

#[test]
fn every_text_of_the_questionnaire_is_said_and_what_is_not_croatian_is_marked() {
    let home = croatian();
    let (catalog, questionnaire) = catalog(&home);
    let title = catalog.text(&fener::form::model::text::questionnaire_title());
    assert_eq!(title.marked(), "Usluge za žrtve: terenski obilazak");
    let mut fallen = 0;
    for question in questionnaire.questions().map(|(_, question)| question) {
        let said = catalog.text(&question.text());
        assert!(!is_raw(&said.text, question.id.as_str()), "{said:?}");
        match question.id.as_str() {
            "sv_pro_service_type" => assert_eq!(said.marked(), "Kakva je ovo služba?"),
            _ => {
                fallen += 1;
                assert!(said.marked().ends_with(" [bs]"));
            }
        }
    }
    assert!(fallen > 80, "{fallen}");
    // Sources have no Croatian at all.
    let cited = TextKey::new("coe_thb".to_owned());
    assert!(catalog.text(&cited).from.is_some());
}

#[test]
fn numbers_dates_lists_and_plurals_are_croatian() {
    let home = croatian();
    let (catalog, _) = catalog(&home);
    let number = |text: &str| Number::parse(text).unwrap();
    let shown = |arg: Arg| catalog.show(&arg);
    assert_eq!(shown(Arg::Decimal(number("1234567.5"), 1)), "1.234.567,5");
    assert_eq!(shown(Arg::Percent(number("0.625"), 1)), "62,5\u{a0}%");
    let day = Date::parse("2026-11-12").unwrap();
    assert_eq!(shown(Arg::Date(day)), "12. studenoga 2026.");
    let month = PartialDate::parse("2026-11").unwrap();
    assert_eq!(shown(Arg::PartialDate(month)), "studeni 2026.");
    let items = ["a", "b", "c"].map(|text| Arg::Text(text.to_owned()));
    assert_eq!(shown(Arg::List(items.to_vec())), "a, b i c");
    let beds = |n: i64| {
        let unit = TextKey::new("unit-beds".to_owned());
        catalog.text_with(&unit, &[("n", Arg::Count(n))]).text
    };
    assert_eq!(beds(1), "krevet");
    assert_eq!(beds(21), "krevet");
    assert_eq!(beds(22), "kreveta");
    let step = |n: i64| {
        let of = fener::text::i18n::keys::home::next_step(n, "AL-07", "1");
        catalog.say(&of)
    };
    assert!(step(1).contains("otvoreno je 1 pitanje "), "{}", step(1));
    assert!(step(3).contains("otvorena su 3 pitanja "), "{}", step(3));
    assert!(step(5).contains("otvoreno je 5 pitanja "), "{}", step(5));
}

#[test]
fn what_stands_in_is_marked_where_an_assessment_is_begun() {
    let home = croatian();
    let (catalog, _) = catalog(&home);
    let catalog = catalog.without_packages();
    let (library, _) = World::within(home.path()).library(&mut SourceMap::default());
    let offers = in_order(&library.offers, &catalog);
    let title = |id: &str| {
        let mut all = offers.iter();
        let found = all.find(|(offer, _)| offer.id.as_str() == id).unwrap();
        found.1.clone()
    };
    assert!(!title("services").contains('['), "{}", title("services"));
    for id in ["state_policy", "practice"] {
        assert!(title(id).ends_with(" [bs]"), "{}", title(id));
    }
    let bosnia = offered(library.country("BA").unwrap(), &catalog);
    assert!(bosnia.name.ends_with(" [bs]"), "{}", bosnia.name);
    assert!(!bosnia.levels.is_empty());
    for (_, level) in &bosnia.levels {
        assert!(level.ends_with(" [bs]"), "{level}");
    }
}

#[test]
fn the_command_line_offers_speaks_and_counts_it() {
    let home = croatian();
    let list = home.call("list --language hr").done().out;
    assert!(
        list.contains("Usluge za žrtve: terenski obilazak"),
        "{list}"
    );
    let shown = home.call("show services 0.01 --language hr").done().out;
    assert!(shown.contains("Kakva je ovo služba?"), "{shown}");
    assert!(
        shown.contains("Sklonište s osobljem danju i noću"),
        "{shown}"
    );
    assert!(shown.contains("Dnevni centar [bs]"), "{shown}");
    let counted = home.call("languages").done().out;
    let row = |package: &str| {
        let mut rows = counted.lines();
        let found = rows.find(|row| row.starts_with("hr ") && row.contains(package));
        found.unwrap_or_else(|| panic!("{counted}")).to_owned()
    };
    assert!(
        row("interface").split_whitespace().nth(3) != Some("0"),
        "{counted}"
    );
    assert!(
        row("services").split_whitespace().nth(3) != Some("0"),
        "{counted}"
    );
    // Without the files nothing is left of it.
    let other = Home::new();
    assert!(!other.call("languages").done().out.contains("\nhr "));
}

#[test]
fn a_start_in_croatian_shows_it_down_to_the_first_question() {
    let home = croatian();
    home.file("config/settings.toml", "language = \"hr\"\n");
    let mut window = Window::fener(home.path());
    window.until("Nova procjena");
    window.until("izbornik");
    window.press("1");
    window.until("Usluge za žrtve: terenski obilazak");
    let screen = window.text();
    let line = screen
        .lines()
        .find(|line| line.contains("terenski obilazak"));
    let digit = line.unwrap().chars().find(char::is_ascii_digit).unwrap();
    window.press(&digit.to_string());
    window.until("korak 2");
    window.press("1");
    window.until("korak 3");
    window.press("HR-1\r");
    window.until("korak 4");
    window.press("\r");
    window.until("korak 5");
    window.press("2026\r");
    window.until("korak 6");
    window.press("\r");
    // The language of the interface stands first.
    window.until("1  Hrvatski");
    window.press("1");
    window.until("2  English");
    window.press("1");
    window.until("korak 8");
    window.press("AK\r");
    window.until("korak 9");
    window.press("1");
    window.until("korak 10");
    window.press("1");
    window.until("korak 11");
    window.press("\r");
    window.until("korak 12");
    window.press("\r");
    protect_in(
        &mut window,
        ["12 znakova", "Isto još jednom", "Ključ za oporavak"],
    );
    window.until("Kakva je ovo služba?");
    window.until("Sklonište s osobljem danju i noću");
    window.until("Dnevni centar [bs]");
    assert!(window.text().contains("Profil službe"), "{}", window.text());
}
