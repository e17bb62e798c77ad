//! The long run over the readers of what comes from outside: the target named by `FENER_FUZZ`, guided by where the bytes lead.
//! Where `FENER_FUZZ_SEEDS` names a folder the good inputs are written there first. Run by `.ci/extra fuzz`.
#![no_main]

#[path = "../../tests/fuzz/targets.rs"]
mod targets;
#[path = "../../tests/fuzz/zip.rs"]
mod zip;

use std::panic::catch_unwind;
use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;

use targets::{TARGETS, Target};

fn chosen() -> &'static Target {
    static CHOSEN: OnceLock<&'static Target> = OnceLock::new();
    CHOSEN.get_or_init(|| {
        let name = std::env::var("FENER_FUZZ").unwrap_or_default();
        let found = TARGETS.iter().find(|target| target.name == name);
        let target = found.unwrap_or_else(|| panic!("no target {name:?}"));
        if let Ok(folder) = std::env::var("FENER_FUZZ_SEEDS") {
            for (number, seed) in (target.seeds)().iter().enumerate() {
                std::fs::write(format!("{folder}/seed-{number}"), seed).unwrap();
            }
        }
        target
    })
}

fuzz_target!(
    init: {
        // The fuzzer's own hook ends the process at any panic, also at one of a reader of others that ours catches on purpose.
        std::panic::set_hook(Box::new(|panic| {
            if !panic.location().is_some_and(|place| place.file().contains("/calamine-")) {
                eprintln!("{panic}");
            }
        }));
        chosen();
    },
    |bytes: &[u8]| {
        if catch_unwind(|| (chosen().run)(bytes)).is_err() {
            std::process::abort();
        }
    }
);
