//! Another passphrase or recovery key for an encrypted store: what opened it before opens it no more, and nothing else changes.

use std::path::Path;

use fener::base::secret::Secret;
use fener::interface::app::effect::{Rekey, Ticket};
use fener::interface::app::msg::Outcome;
use fener::interface::tui::news::News;
use fener::interface::tui::protect::{protect, rekey, tried};
use fener::storage::store::open::Opened;
use fener::storage::store::{Access, Key, Store};
use fener::world::World;

const OLD: &str = "eight words that nobody else would say";
const NEW: &str = "other words of another year";

fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

/// Encrypts a new store; its recovery key.
fn encrypted(path: &Path, world: &World) -> Secret {
    let opened = Store::open(path, Access::Write, Key::none()).unwrap();
    let Opened::Writer(mut store) = opened else {
        panic!("only a reader");
    };
    let (_, recovery) = protect(&mut store, &secret(OLD), world).unwrap();
    recovery
}

fn opens(path: &Path, with: &Secret, recovers: bool) -> bool {
    matches!(tried(path, Ticket(1), with, recovers), News::Unlocked(..))
}

#[test]
fn the_new_passphrase_opens_the_data_and_the_old_one_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("visits.fener");
    let world = World::within(folder.path());
    let recovery = encrypted(&path, &world);
    let data = std::fs::read(&path).unwrap();
    let (old, new) = (secret(OLD), secret(NEW));
    let change = Rekey::Passphrase(new.clone());

    let wrong = rekey(&path, (&new, false), &change, &world).unwrap_err();
    assert!(matches!(wrong, Outcome::Refused(_)), "{wrong:?}");
    assert!(opens(&path, &old, false));
    let asked = rekey(&path, (&old, false), &Rekey::Nothing, &world).unwrap();
    assert!(matches!(asked, Outcome::OpensIt), "{asked:?}");
    assert!(opens(&path, &old, false));

    let changed = rekey(&path, (&old, false), &change, &world).unwrap();
    assert!(matches!(changed, Outcome::PassphraseChanged), "{changed:?}");
    assert!(opens(&path, &new, false));
    assert!(!opens(&path, &old, false));
    assert!(opens(&path, &recovery, true));
    assert_eq!(std::fs::read(&path).unwrap(), data);
}

#[test]
fn a_new_recovery_key_takes_the_place_of_the_old_one_and_the_passphrase_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("visits.fener");
    let world = World::within(folder.path());
    let before = encrypted(&path, &world);
    let made = rekey(&path, (&before, true), &Rekey::Recovery, &world).unwrap();
    let Outcome::Protected(after) = made else {
        panic!("{made:?}");
    };
    assert!(opens(&path, &after, true));
    assert!(!opens(&path, &before, true));
    assert!(opens(&path, &secret(OLD), false));
}
