//! Who may know whom. A module knows only what stands above it in the table and is named there; modules of one tier never know each
//! other. This table is the truth: change it with the reason beside it.

use std::collections::{BTreeMap, BTreeSet};

use crate::tidy::checkout::{Found, Source, assert_none, program, text};
use crate::tidy::tokens::{Kind, Token};

struct Module {
    tier: u8,
    name: &'static str,
    may: &'static [&'static str],
}

const fn module(tier: u8, name: &'static str, may: &'static [&'static str]) -> Module {
    Module { tier, name, may }
}

const BASE: &str = "base";
const I18N: &str = "text::i18n";
const DIAG: &str = "text::diag";
const EXPR: &str = "form::expr";
const MODEL: &str = "form::model";
const LOAD: &str = "form::load";
const DIFF: &str = "form::diff";
const SESSION: &str = "record::session";
const UPGRADE: &str = "engine::upgrade";
const FLOW: &str = "engine::flow";
const SCORE: &str = "engine::score";
const STATS: &str = "engine::stats";
const SEAL: &str = "storage::seal";
const STORE: &str = "storage::store";
const EXCHANGE: &str = "exchange";
const REPORT: &str = "report";
const WORLD: &str = "world";
const APP: &str = "interface::app";
const UI: &str = "interface::ui";
const TUI: &str = "interface::tui";
const CLI: &str = "cli";

const TABLE: &[Module] = &[
    module(0, BASE, &[]),
    module(1, I18N, &[BASE]),
    module(1, STATS, &[BASE]),
    module(2, DIAG, &[BASE, I18N]),
    module(3, EXPR, &[BASE, I18N, DIAG]),
    module(4, MODEL, &[BASE, I18N, DIAG, EXPR]),
    // The languages of an assessment are locales.
    module(5, SESSION, &[BASE, I18N, MODEL]),
    // Two versions of a questionnaire are compared without any answer.
    module(5, DIFF, &[BASE, I18N, EXPR, MODEL]),
    module(5, LOAD, &[BASE, I18N, DIAG, EXPR, MODEL]),
    module(6, FLOW, &[BASE, EXPR, MODEL, SESSION]),
    // What becomes of answers follows from both editions; locales say in whose words a change is shown.
    module(6, UPGRADE, &[BASE, I18N, MODEL, DIFF, SESSION]),
    // Keys know no store; a store is opened with one.
    module(6, SEAL, &[BASE]),
    module(7, SCORE, &[BASE, EXPR, MODEL, SESSION, FLOW]),
    // An opened assessment names the version and the government level of its questionnaire.
    module(7, STORE, &[BASE, I18N, DIAG, MODEL, SESSION, SEAL]),
    module(8, REPORT, &[BASE, I18N, MODEL, SESSION, FLOW, SCORE]),
    module(
        9,
        EXCHANGE,
        &[
            BASE, I18N, DIAG, EXPR, MODEL, LOAD, SESSION, FLOW, SCORE, STORE, REPORT,
        ],
    ),
    // Which locales have texts is known to those who have read them.
    module(9, WORLD, &[BASE, I18N, DIAG, LOAD]),
    // What an upgrade changed is shown at the question.
    module(
        10,
        APP,
        &[
            BASE, I18N, DIAG, MODEL, DIFF, SESSION, UPGRADE, FLOW, SCORE, REPORT, EXCHANGE,
        ],
    ),
    module(
        11,
        UI,
        &[BASE, I18N, DIAG, MODEL, SESSION, FLOW, SCORE, REPORT, APP],
    ),
    module(
        12,
        TUI,
        &[
            BASE, I18N, DIAG, MODEL, DIFF, LOAD, SESSION, UPGRADE, FLOW, SCORE, SEAL, STORE,
            REPORT, EXCHANGE, WORLD, APP, UI,
        ],
    ),
    module(
        13,
        CLI,
        &[
            BASE, I18N, DIAG, EXPR, MODEL, DIFF, LOAD, SESSION, UPGRADE, FLOW, SCORE, STATS, SEAL,
            STORE, REPORT, EXCHANGE, WORLD, APP, TUI,
        ],
    ),
];

/// Which outside crate may be named where: modules or single files of them.
const CRATES: &[(&str, &[&str])] = &[
    // Bundles are encrypted.
    ("age", &["exchange::bundle"]),
    ("annotate_snippets", &["text::diag::render"]),
    ("argon2", &["storage::seal::cost"]),
    (
        "base64",
        &[
            "exchange::bundle::line",
            "form::expr::digest",
            "storage::seal::file",
        ],
    ),
    // Sheets for translators come in and go out as workbooks.
    ("calamine", &["exchange::translation::book"]),
    ("chacha20poly1305", &["storage::seal::file"]),
    ("clap", &[CLI]),
    ("clap_complete", &["cli::completions"]),
    ("clap_mangen", &["cli::man"]),
    ("crossterm", &[TUI]),
    ("csv", &[EXCHANGE]),
    ("etcetera", &[WORLD]),
    ("fluent_bundle", &[I18N]),
    ("fluent_syntax", &[I18N]),
    ("icu_collator", &["text::i18n::collate"]),
    ("icu_datetime", &["text::i18n::format"]),
    ("icu_decimal", &["text::i18n::format"]),
    ("icu_list", &["text::i18n::format"]),
    (
        "icu_locale_core",
        &["text::i18n::collate", "text::i18n::format"],
    ),
    ("getrandom", &[WORLD]),
    ("include_dir", &[WORLD]),
    // The calendar of expressions; and the clock, whose zone it knows.
    ("jiff", &["form::expr::date", WORLD]),
    ("md5", &["form::expr::digest"]),
    // Bundles are signed.
    ("minisign", &["exchange::bundle"]),
    ("nix", &[TUI]),
    ("num_bigint", &["base::number"]),
    ("num_rational", &["base::number"]),
    ("num_traits", &["base::number"]),
    ("ratatui", &[UI, TUI]),
    ("regex", &["form::expr::pattern", "exchange::leak"]),
    ("rpassword", &["cli::passphrase"]),
    ("rusqlite", &[STORE]),
    ("rust_xlsxwriter", &["exchange::translation::book"]),
    ("rustix", &[TUI, WORLD]),
    ("schemars", &[EXCHANGE]),
    // Raw text becomes a checked type once: only the shapes of files and of the store are read and written by machine.
    ("serde", &[STORE, EXCHANGE]),
    ("serde_json", &["text::diag::render", STORE, EXCHANGE, CLI]),
    ("sha1", &["form::expr::digest"]),
    // Digests of definitions and of the chain; seeds and digests inside expressions.
    ("sha2", &["base::digest", "base::time", EXPR]),
    ("signal_hook", &[TUI]),
    // The gamma and error functions behind intervals.
    ("statrs", &["engine::stats::distribution"]),
    // The languages that the machine asks for, for whoever starts the program.
    ("sys_locale", &[TUI, CLI]),
    // Files are written beside their place and moved there whole.
    ("tempfile", &[TUI, CLI]),
    // Packages, the table of languages and the lists of its letters, settings, scenarios.
    (
        "toml",
        &[
            LOAD,
            "text::i18n::languages",
            "text::i18n::transliterate",
            "interface::tui::settings",
            "exchange::scenario",
        ],
    ),
    ("unic_langid", &[I18N]),
    (
        "unicode_normalization",
        &[
            "text::i18n::fold",
            "storage::seal::key",
            "interface::app::text_field",
            TUI,
        ],
    ),
    ("unicode_segmentation", &[APP]),
    // A text is measured against its place before any screen draws it.
    ("unicode_width", &["text::i18n::room", APP, "cli::lines"]),
    // Ids are made of a time and random numbers that are handed in; the world alone draws new ones.
    ("uuid", &["base", "form::expr::chance", WORLD]),
    // Secrets are overwritten wherever they pass.
    (
        "zeroize",
        &["base::secret", "exchange::bundle", SEAL, STORE, WORLD],
    ),
];

/// A path that begins with `crate`, without it: `base`, `id`, `EventId`; one for each branch of a `use`.
fn paths(tokens: &[Token]) -> Vec<(Vec<String>, usize)> {
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let begins = tokens[at].is_word("crate") && follows(tokens, at + 1, "::");
        if begins {
            branch(tokens, at + 3, &[], &mut found);
        }
    }
    found
}

/// Reads a path, or the branches of a group, from `at`; says where it ends.
fn branch(
    tokens: &[Token],
    mut at: usize,
    above: &[String],
    found: &mut Vec<(Vec<String>, usize)>,
) -> usize {
    let mut path = above.to_vec();
    loop {
        let Some(token) = tokens.get(at) else {
            return at;
        };
        match &token.kind {
            Kind::Word(word) => path.push(word.clone()),
            Kind::Open('{') => {
                at += 1;
                while !matches!(
                    tokens.get(at).map(|token| &token.kind),
                    None | Some(Kind::Close('}'))
                ) {
                    let before = at;
                    at = branch(tokens, at, &path, found);
                    at = at.max(before + 1);
                    // The name that an `as` gives, and the comma.
                    while tokens.get(at).is_some_and(|token| {
                        token.is_sign(',') || token.is_word("as") || tokens[at - 1].is_word("as")
                    }) {
                        at += 1;
                    }
                }
                return at + 1;
            }
            _ => {}
        }
        at += 1;
        if !follows(tokens, at, "::") {
            found.push((path, token.line));
            return at;
        }
        at += 2;
    }
}

fn follows(tokens: &[Token], at: usize, signs: &str) -> bool {
    let mut signs = signs.chars().enumerate();
    signs.all(|(n, sign)| tokens.get(at + n).is_some_and(|token| token.is_sign(sign)))
}

fn within(path: &str, module: &str) -> bool {
    path.strip_prefix(module)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

fn module_of(path: &str) -> Option<&'static Module> {
    TABLE.iter().find(|module| within(path, module.name))
}

fn knows_only_what_it_may(source: &Source) -> Vec<Found> {
    let mut found = Vec::new();
    let own = source.module();
    let me = module_of(&own);
    for (path, line) in paths(&source.read.tokens) {
        let path = path.join("::");
        let other = module_of(&path);
        let say = match (me, other) {
            (_, None) => format!(
                "crate::{path} belongs to no module of the table in tests/tidy/tiers.rs; add it there with its tier"
            ),
            (None, Some(_)) => format!("a wing only lists its modules; it does not name {path}"),
            (Some(me), Some(other)) if me.name == other.name || me.may.contains(&other.name) => {
                continue;
            }
            (Some(me), Some(other)) => format!(
                "{} may not know {}; hand the value in, or change the table in tests/tidy/tiers.rs with a reason",
                me.name, other.name
            ),
        };
        found.push(Found::new(&source.path, line, say));
    }
    found
}

#[test]
fn a_module_knows_only_what_stands_above_it() {
    let found = program().iter().flat_map(knows_only_what_it_may);
    assert_none(found.collect());
}

#[test]
fn a_module_of_the_same_tier_or_below_is_found_in_every_spelling() {
    let file = "src/form/model/rule.rs";
    for bad in [
        "use crate::record::session::fold::Session;",
        "use crate::{base::id::QuestionId, record::session::fold::Session};",
        "use crate::record::{session::{fold::Session, place::Place}};",
        "fn f() { let x = crate::storage::store::schema::SCHEMA; }",
        "macro_rules! m { () => { $crate::engine::flow::evaluate() }; }",
        "use crate::unheard::of::Module;",
    ] {
        let found = knows_only_what_it_may(&Source::new(file, bad));
        assert!(!found.is_empty(), "{bad}");
    }
    for good in [
        "use crate::base::id::{OptionId, QuestionId as Id, SectionId};",
        "use crate::{base::time::Date, text::{diag::Diagnostics, i18n::locale::Locale}};",
        "#[cfg(test)]\nmod tests { use crate::record::session::fold::Session; }",
        "/// As `crate::record::session` does.\nuse crate::form::expr::Expr;",
    ] {
        assert_eq!(
            knows_only_what_it_may(&Source::new(file, good)),
            [],
            "{good}"
        );
    }
}

#[test]
fn the_table_only_looks_up() {
    for module in TABLE {
        for name in module.may {
            let other = TABLE.iter().find(|other| other.name == *name);
            let other = other.unwrap_or_else(|| panic!("{name} is not in the table"));
            assert!(
                other.tier < module.tier,
                "{} knows {name}, which does not stand above it",
                module.name
            );
        }
    }
}

#[test]
fn every_source_belongs_to_a_module_of_the_table_or_is_a_wing() {
    let wings: BTreeSet<&str> = TABLE
        .iter()
        .filter_map(|module| module.name.split_once("::"))
        .map(|(wing, _)| wing)
        .collect();
    let found = program().iter().filter(|source| {
        let own = source.module();
        module_of(&own).is_none() && !own.is_empty() && !wings.contains(own.as_str())
    });
    let say = "add its module with a tier to the table in tests/tidy/tiers.rs";
    assert_none(
        found
            .map(|source| Found::new(&source.path, 1, say))
            .collect(),
    );
}

fn keeps_crates_to_their_places(source: &Source) -> Vec<Found> {
    let own = source.module();
    named_crates(source)
        .filter(|(_, places, _)| !places.iter().any(|place| within(&own, place)))
        .map(|(name, places, line)| {
            let places = places.join(", ");
            let say = format!(
                "{name} may be named in {places} alone; hand its result in as a value of the house"
            );
            Found::new(&source.path, line, say)
        })
        .collect()
}

/// The outside crates that a file names, and where each may be.
fn named_crates(
    source: &Source,
) -> impl Iterator<Item = (&'static str, &'static [&'static str], usize)> {
    let tokens = &source.read.tokens;
    tokens.iter().enumerate().filter_map(move |(at, token)| {
        let (name, places) = CRATES.iter().find(|(name, _)| token.is_word(name))?;
        let goes_on = follows(tokens, at + 1, "::");
        // A module or a field of the house may be called the same.
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        let is_part = before.is_some_and(|token| token.is_sign(':') || token.is_sign('.'));
        let is_used = before.is_some_and(|token| token.is_word("use"));
        ((goes_on || is_used) && !is_part).then_some((*name, *places, token.line))
    })
}

#[test]
fn an_outside_crate_is_named_only_in_its_place() {
    let found = program().iter().flat_map(keeps_crates_to_their_places);
    assert_none(found.collect());
}

#[test]
fn an_outside_crate_in_a_foreign_place_is_found() {
    let file = "src/interface/app/mod.rs";
    for bad in [
        "use ratatui::text::Line;",
        "use serde;",
        "fn f() { rusqlite::Connection::open_in_memory(); }",
        "#[derive(serde::Serialize)]\nstruct S;",
    ] {
        let found = keeps_crates_to_their_places(&Source::new(file, bad));
        assert!(!found.is_empty(), "{bad}");
    }
    for good in [
        "use unicode_width::UnicodeWidthStr;",
        "fn f(csv: u8) -> u8 { csv }",
    ] {
        assert_eq!(
            keeps_crates_to_their_places(&Source::new(file, good)),
            [],
            "{good}"
        );
    }
}

#[test]
fn every_dependency_has_its_place_and_is_used() {
    let manifest: toml::Table = text("Cargo.toml").parse().unwrap();
    let unix = &manifest["target"]["cfg(unix)"];
    let named: BTreeSet<String> = [&manifest["dependencies"], &unix["dependencies"]]
        .iter()
        .flat_map(|table| table.as_table().unwrap().keys())
        // The crate inside the package md-5 is called md5.
        .map(|name| {
            if name == "md-5" {
                "md5".to_owned()
            } else {
                name.replace('-', "_")
            }
        })
        .collect();
    let placed: BTreeSet<String> = CRATES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(
        named, placed,
        "Cargo.toml and the table of crates in tests/tidy/tiers.rs differ"
    );
    let used: BTreeMap<&str, usize> = program()
        .iter()
        .flat_map(|source| named_crates(source).map(|(name, ..)| name))
        .fold(BTreeMap::new(), |mut used, name| {
            *used.entry(name).or_default() += 1;
            used
        });
    for name in placed {
        assert!(
            used.contains_key(name.as_str()),
            "{name} is in Cargo.toml and nowhere in the program: take it out"
        );
    }
}

fn says_where_things_are(source: &Source) -> Vec<Found> {
    let tokens = &source.read.tokens;
    let me = module_of(&source.module()).map(|module| module.name);
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let is_super = token.is_word("super") && follows(tokens, at + 1, "::");
        if is_super {
            let say = "write the whole path: `crate::…`";
            found.push(Found::new(&source.path, token.line, say));
        }
        if !token.is_word("use") || !tokens.get(at + 1).is_some_and(|next| next.is_word("crate")) {
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        let is_public =
            before.is_some_and(|token| token.is_word("pub") || token.kind == Kind::Close(')'));
        let end = tokens[at..].iter().position(|token| token.is_sign(';'));
        let statement = &tokens[at..at + end.unwrap_or(0)];
        let leaves = paths(statement)
            .iter()
            .any(|(path, _)| module_of(&path.join("::")).map(|module| module.name) != me);
        if is_public && leaves {
            let say = "a re-export gives a thing two addresses; let its users name where it is";
            found.push(Found::new(&source.path, token.line, say));
        }
    }
    found
}

#[test]
fn nothing_has_two_addresses() {
    let found = program().iter().flat_map(says_where_things_are);
    assert_none(found.collect());
}

#[test]
fn a_second_address_is_found() {
    crate::tidy::checkout::assert_bites(
        says_where_things_are,
        "src/interface/app/mod.rs",
        &[
            "pub use crate::base::id::QuestionId;",
            "pub(crate) use crate::base::{id::QuestionId, time::Date};",
            "use super::msg::Msg;",
        ],
        &[
            "pub use crate::interface::app::msg::Msg;",
            "use crate::base::id::QuestionId;",
            "pub(super) fn f() {}",
        ],
    );
}
