//! Bundles in the world in memory: what is asked for is told as if there were another laptop. The path says what lies there.

use fener::base::time::Date;
use fener::exchange::bundle::tell::Sender;
use fener::interface::app::msg::Outcome;
use fener::interface::app::transfer::{OwnKey, Seen, Transfer, Transferred};
use fener::text::i18n::keys::{bundle, transfer as say};
use fener::text::i18n::phrase::Arg;

/// The key of another laptop.
pub const OTHER: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
/// The key of this one.
pub const OWN: &str = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";

/// What is told; nothing where nothing is.
pub fn answer(what: &Transfer) -> Option<Outcome> {
    let told = match what {
        Transfer::OwnKey => Transferred::OwnKey(OwnKey {
            recipient: OWN.to_owned(),
            figures: "01234 56789 01234 56789".to_owned(),
        }),
        Transfer::KeepKey { .. } => {
            return Some(Outcome::Written {
                path: "/srv/fener/exports/fener-key.txt".to_owned(),
                beside: Vec::new(),
            });
        }
        Transfer::Send {
            session, folder, ..
        } => {
            let folder = folder.as_deref().unwrap_or("/srv/fener/exports");
            let (code, count) = match session {
                Some(_) => ("AL-SH-01", 1),
                None => ("sessions", 3),
            };
            Transferred::Sent {
                path: format!("{folder}/{code}-2026-11-23.fener-bundle"),
                count,
            }
        }
        Transfer::Look(path) if path.ends_with("other") => {
            return Some(Outcome::Refused(say::not_for_me()));
        }
        Transfer::Look(path) => Transferred::Seen(Box::new(seen(path.ends_with("known")))),
        Transfer::Take(_) => Transferred::Taken,
        Transfer::Forget => return None,
        Transfer::LastImport => {
            let date = Date {
                year: 2026,
                month: 11,
                day: 22,
            };
            Transferred::LastImport(Some(say::undo_ask("BM", Arg::Date(date))))
        }
        Transfer::Undo => Transferred::Undone(bundle::undone()),
    };
    Some(Outcome::Transfer(told))
}

/// A bundle of somebody new with a session of each kind, or one that brings nothing.
fn seen(is_known: bool) -> Seen {
    let figures = "98765 43210 98765 43210";
    let sender = Sender {
        who: bundle::sender("BM", figures),
        known: bundle::sender_new(),
        is_other: false,
    };
    if is_known {
        return Seen {
            sender,
            parts: vec![bundle::part_known("AL-SH-01 (5e550101)")],
            nothing: Some(bundle::was_taken()),
        };
    }
    Seen {
        sender,
        parts: vec![
            bundle::part_new("AL-SH-02 (5e550102)", 12_i64),
            bundle::part_extended("AL-SH-03 (5e550103)", 4_i64),
            bundle::part_known("AL-SH-04 (5e550104)"),
            bundle::part_shorter("AL-SH-05 (5e550105)"),
            bundle::part_parts("AL-SH-06 (5e550106)", 7_i64),
        ],
        nothing: None,
    }
}
