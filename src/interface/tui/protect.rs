//! Keys of the store: making them when it is encrypted, and finding them again by what the user types. What takes long runs on the
//! threads that own the store or do jobs; the key itself goes from there to the loop and never into the model.

use std::path::Path;

use crate::base::id::SessionId;
use crate::base::secret::{FEWEST_LETTERS, Secret};
use crate::interface::app::effect::{Rekey, Ticket};
use crate::interface::app::msg::Outcome;
use crate::interface::app::screen::cover::{BACK, BEGUN, NOBODY};
use crate::interface::tui::news::News;
use crate::storage::seal::cost::Cost;
use crate::storage::seal::file::{KeyFile, NoKey};
use crate::storage::seal::key::{Passphrase, StoreKey};
use crate::storage::seal::recovery::RecoveryKey;
use crate::storage::store::error::StoreError;
use crate::storage::store::{Key, Store, keys};
use crate::text::diag::Diagnostics;
use crate::text::i18n::keys::seal as say;
use crate::text::i18n::phrase::Phrase;
use crate::world::World;

/// What is told of a try to open an encrypted store.
pub fn tried(store: &Path, ticket: Ticket, secret: &Secret, recovers: bool) -> News {
    match unlock(store, secret, recovers) {
        Ok(key) => News::Unlocked(ticket, key),
        Err(outcome) => News::Done(ticket, outcome),
    }
}

fn failed(error: StoreError) -> Outcome {
    Outcome::Failed(Diagnostics(vec![error.diagnostic()]))
}

/// The key of an encrypted store, by the passphrase or by the recovery key.
fn unlock(store: &Path, secret: &Secret, recovers: bool) -> Result<StoreKey, Outcome> {
    let file = keys::read(store).map_err(failed)?;
    let key = match recovers {
        true => {
            let recovery = RecoveryKey::read(secret);
            let recovery = recovery.ok_or_else(|| Outcome::Refused(say::recovery_misread()))?;
            file.recover(&recovery)
        }
        false => file.open(&Passphrase::typed(secret)),
    };
    key.map_err(|fault| Outcome::Refused(why(fault, recovers)))
}

/// Changes what opens an encrypted store, whose own key stays as it is: nothing of the data is written anew, and whoever works in it
/// goes on. `secret` opens it now, as the recovery key if `recovers`.
pub fn rekey(
    store: &Path,
    (secret, recovers): (&Secret, bool),
    change: &Rekey,
    world: &World,
) -> Result<Outcome, Outcome> {
    let key = unlock(store, secret, recovers)?;
    let file = keys::read(store).map_err(failed)?;
    let mut entropy = |bytes: &mut [u8]| world.fill_secret(bytes);
    let refused = |fault| Outcome::Refused(why(fault, false));
    let (file, outcome) = match change {
        Rekey::Nothing => return Ok(Outcome::OpensIt),
        Rekey::Passphrase(new) => {
            let too_short = || Outcome::Refused(say::too_short(FEWEST_LETTERS));
            let new = Passphrase::new(new).ok_or_else(too_short)?;
            let file = file.with_passphrase(&key, &new, cost(world), &mut entropy);
            (file, Outcome::PassphraseChanged)
        }
        Rekey::Recovery => {
            let recovery = RecoveryKey::fresh(&mut entropy);
            let file = file.with_recovery(&key, &recovery, &mut entropy);
            (file, Outcome::Protected(recovery.written()))
        }
    };
    keys::keep(store, &file.map_err(refused)?).map_err(failed)?;
    Ok(outcome)
}

fn why(fault: NoKey, recovers: bool) -> Phrase {
    match (fault, recovers) {
        (NoKey::Memory, _) => say::memory(),
        (NoKey::Wrong, true) => say::recovery_wrong(),
        (NoKey::Wrong, false) => say::wrong(),
    }
}

/// Encrypts a store under a new key; the key, and the recovery key as it is written down.
pub fn protect(
    store: &mut Store,
    secret: &Secret,
    world: &World,
) -> Result<(StoreKey, Secret), Outcome> {
    let too_short = || Outcome::Refused(say::too_short(FEWEST_LETTERS));
    let passphrase = Passphrase::new(secret).ok_or_else(too_short)?;
    let mut entropy = |bytes: &mut [u8]| world.fill_secret(bytes);
    let key = StoreKey::fresh(&mut entropy);
    let recovery = RecoveryKey::fresh(&mut entropy);
    let file = KeyFile::new(&key, &passphrase, &recovery, cost(world), &mut entropy);
    let file = file.map_err(|fault| Outcome::Refused(why(fault, false)))?;
    match store.encrypt(&file, &Key::of(key.clone())) {
        Ok(()) => Ok((key, recovery.written())),
        Err(error) => Err(failed(error)),
    }
}

/// What a derivation may cost on this computer.
pub fn cost(world: &World) -> Cost {
    Cost::calibrated(|cost| world.timed(|| drop(cost.derive(b"calibration", &[0; 16]))))
}

/// What was typed for an assessment that was being set up when the screen was locked: the step and its text.
pub fn begun(store: &Store) -> Vec<(String, String)> {
    let drafts = store.drafts(NOBODY).unwrap_or_default().into_iter();
    let begun = drafts.filter(|draft| draft.place == BEGUN);
    let texts = begun.filter_map(|draft| Some((draft.field, draft.text?)));
    texts.collect()
}

/// The session that was open when the screen was locked.
pub fn back(store: &Store) -> Option<SessionId> {
    let drafts = store.drafts(NOBODY).ok()?;
    let back = drafts.into_iter().find(|draft| draft.field == BACK)?;
    SessionId::parse(back.text?.as_str())
}
