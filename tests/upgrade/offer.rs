//! Which newer country pack is on offer: that of the user's folder, or the program's where that has errors.

use std::sync::Arc;

use fener::form::load::library::Library;
use fener::form::load::source::{Origin, PackageSource};
use fener::interface::tui::editions::newer;
use fener::text::diag::source::SourceMap;

use crate::support::fixture;

const DAY: &str = "law_as_of = 2026-11-01";

/// The pack of a day, with a piece of it changed.
fn pack(origin: Origin, day: &str, (from, to): (&str, &str)) -> PackageSource {
    let mut pack = fixture::small_in_albania()
        .package
        .pack
        .unwrap()
        .as_ref()
        .clone();
    pack.origin = origin;
    let (_, text) = pack
        .files
        .iter_mut()
        .find(|(name, _)| name == "al.toml")
        .unwrap();
    assert!(text.contains(from), "there is no {from}");
    *text = Arc::from(
        text.replace(DAY, &format!("law_as_of = {day}"))
            .replace(from, to),
    );
    pack
}

/// The day of the pack that a session of November is offered.
fn offered(embedded: &str, own: &str, change: (&str, &str)) -> Option<String> {
    let kept = fixture::small_in_albania().package;
    let mut sources = SourceMap::default();
    let packages = [kept.source.as_ref().clone()];
    let instruments = kept.instruments.as_ref().clone();
    let (library, _) = Library::new(packages, instruments, &mut sources);
    let packs = [
        pack(Origin::Embedded, embedded, ("", "")),
        pack(Origin::Folder("own".into()), own, change),
    ];
    let (library, found) = library.with_countries(packs, &mut sources);
    assert!(found.is_clean());
    let pack = newer(&kept, &library)?.questionnaire.pack.clone()?;
    Some(pack.law_as_of.to_string())
}

const BROKEN: (&str, &str) = ("beds = { value = 12,", "beds = { value = 5000,");

#[test]
fn a_broken_newer_pack_of_the_user_does_not_hide_the_newer_one_of_the_program() {
    assert_eq!(
        offered("2026-12-01", "2027-01-01", ("", "")).as_deref(),
        Some("2027-01-01")
    );
    assert_eq!(
        offered("2026-12-01", "2027-01-01", BROKEN).as_deref(),
        Some("2026-12-01")
    );
}

#[test]
fn the_programs_pack_is_no_step_back() {
    assert_eq!(offered("2026-10-01", "2027-01-01", BROKEN), None);
    assert_eq!(offered("2026-11-01", "2027-01-01", BROKEN), None);
}
