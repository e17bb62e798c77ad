//! The keys of this laptop as its store keeps them: made when they are first needed, and read ever after.

use crate::exchange::bundle::keys::{OwnKeys, make};
use crate::exchange::bundle::refusal::{Refusal, Trouble};
use crate::storage::store::Store;
use crate::storage::store::error::StoreError;
use crate::storage::store::own::Use;

/// The keys of this laptop, made when they are first needed.
pub fn own_keys(store: &mut Store) -> Result<OwnKeys, Trouble> {
    if let Some(keys) = known_keys(store)? {
        return Ok(keys);
    }
    let (new_reading, new_signing) = make().ok_or_else(broken)?;
    if store.own_key(Use::Read)?.is_none() {
        store.keep_own_key(Use::Read, &new_reading)?;
    }
    if store.own_key(Use::Sign)?.is_none() {
        store.keep_own_key(Use::Sign, &new_signing)?;
    }
    known_keys(store)?.ok_or_else(broken)
}

/// The keys of this laptop; `None` before they are made.
pub fn known_keys(store: &Store) -> Result<Option<OwnKeys>, Trouble> {
    let kept: Result<_, StoreError> = store
        .own_key(Use::Read)
        .and_then(|reading| Ok((reading, store.own_key(Use::Sign)?)));
    match kept? {
        (Some(reading), Some(signing)) => {
            OwnKeys::of(&reading, &signing).map(Some).ok_or_else(broken)
        }
        _ => Ok(None),
    }
}

fn broken() -> Trouble {
    Refusal::Disk("own keys".to_owned()).into()
}
