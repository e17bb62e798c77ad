//! `fener passphrase`: encrypting the data, changing and checking the passphrase, a new recovery key; and how any command comes to the
//! key of an encrypted store. A passphrase is asked on the terminal, where nothing of it is shown, or read line by line from a file
//! descriptor; it is never an argument and never in the environment.

use std::cell::{OnceCell, RefCell};
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::base::secret::{FEWEST_LETTERS, Secret};
use crate::cli::Exit;
use crate::cli::arguments::Builder;
use crate::cli::desk::{Desk, Stop};
use crate::interface::tui::STORE;
use crate::interface::tui::protect::cost;
use crate::storage::seal::file::{KeyFile, NoKey};
use crate::storage::seal::key::{Passphrase, StoreKey};
use crate::storage::seal::recovery::RecoveryKey;
use crate::storage::store::error::StoreError;
use crate::storage::store::open::Opened;
use crate::storage::store::{Access, Key, Store, keys};
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::{passphrase as say, seal};
use crate::text::i18n::phrase::Phrase;

const WHAT: &str = "what";
const RECOVERY: &str = "recovery";
const SET: &str = "set";
const CHANGE: &str = "change";
const CHECK: &str = "check";
/// Nobody types a longer line.
const LONGEST: u64 = 4096;

/// Where passphrases come from in this run, and the key once it is known.
#[derive(Default)]
pub struct Passphrases {
    descriptor: Option<String>,
    lines: RefCell<Option<BufReader<std::io::Take<File>>>>,
    key: OnceCell<Key>,
}

impl Passphrases {
    /// Passphrases from a file descriptor, or else from the terminal.
    pub fn new(descriptor: Option<String>) -> Passphrases {
        Passphrases {
            descriptor,
            ..Passphrases::default()
        }
    }

    /// One passphrase.
    pub(super) fn ask(&self, desk: &Desk<'_>, prompt: &Phrase) -> Result<Secret, Stop> {
        let missing = || {
            let what = Diagnostic::new(Code::PassphraseMissing, say::no_terminal());
            Stop::failed(what.hint(seal::locked_hint("--passphrase-fd")))
        };
        let Some(descriptor) = &self.descriptor else {
            let prompt = format!("{} ", desk.catalog.say(prompt));
            return match rpassword::prompt_password(prompt) {
                Ok(typed) => Ok(Secret::new(typed)),
                Err(_) => Err(missing()),
            };
        };
        let mut lines = self.lines.borrow_mut();
        if lines.is_none() {
            let is_number =
                !descriptor.is_empty() && descriptor.chars().all(|c| c.is_ascii_digit());
            let file = is_number.then(|| File::open(format!("/dev/fd/{descriptor}")));
            let file = file.and_then(Result::ok).ok_or_else(missing)?;
            *lines = Some(BufReader::with_capacity(256, file.take(LONGEST)));
        }
        let mut line = String::with_capacity(LONGEST as usize);
        let read = lines.as_mut().map(|lines| lines.read_line(&mut line));
        let secret = Secret::new(line);
        match read {
            Some(Ok(1..)) => {
                let text = secret.reveal().trim_end_matches(['\n', '\r']);
                Ok(Secret::new(text.to_owned()))
            }
            _ => Err(missing()),
        }
    }
}

impl Desk<'_> {
    /// What unlocks the store of this run: asked for once, if it is encrypted.
    pub fn key(&self) -> Result<Key, Stop> {
        self.key_of(&store_path(self))
    }

    /// What unlocks a store or a copy of it.
    pub fn key_of(&self, path: &Path) -> Result<Key, Stop> {
        if !keys::is_locked(path) {
            return Ok(Key::none());
        }
        if let Some(key) = self.passphrases.key.get() {
            return Ok(key.clone());
        }
        let (_, key) = opened(path, self, false)?;
        Ok(self.passphrases.key.get_or_init(|| Key::of(key)).clone())
    }
}

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .positional_choice(
            WHAT,
            [SET, CHANGE, CHECK, RECOVERY],
            say::value_what,
            say::help_what,
        )
        .switch(RECOVERY_SWITCH, say::help_recovery)
}

/// The switch that has the recovery key asked for.
const RECOVERY_SWITCH: &str = "with-recovery-key";

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let what = matches.get_one::<String>(WHAT).map_or("", String::as_str);
    let recovers = matches.get_flag(RECOVERY_SWITCH);
    let path = store_path(desk);
    match (what, keys::is_locked(&path)) {
        (SET, true) => return Err(other(say::already(), say::already_hint(command(CHANGE)))),
        (SET, false) => return set(desk),
        (_, false) => return Err(other(say::not_yet(), say::not_yet_hint(command(SET)))),
        _ => {}
    }
    let (file, key) = opened(&path, desk, recovers)?;
    match what {
        CHANGE => {
            let passphrase = chosen(desk)?;
            let file = file.with_passphrase(&key, &passphrase, cost(&desk.world), &mut |bytes| {
                desk.world.fill_secret(bytes);
            });
            keys::keep(&path, &file.map_err(no_key)?)?;
            desk.say(&say::changed())?;
        }
        RECOVERY => {
            let recovery = RecoveryKey::fresh(&mut |bytes| desk.world.fill_secret(bytes));
            let file = file.with_recovery(&key, &recovery, &mut |bytes| {
                desk.world.fill_secret(bytes);
            });
            keys::keep(&path, &file.map_err(no_key)?)?;
            show(&recovery, desk)?;
        }
        _ => desk.say(&say::is_it())?,
    }
    Ok(Exit::Done)
}

/// Encrypts the store, which is made if there is none.
fn set(desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let path = store_path(desk);
    let Opened::Writer(mut store) = Store::open(&path, Access::Write, Key::none())? else {
        return Err(StoreError::ReadOnly { path }.into());
    };
    let passphrase = chosen(desk)?;
    let mut entropy = |bytes: &mut [u8]| desk.world.fill_secret(bytes);
    let key = StoreKey::fresh(&mut entropy);
    let recovery = RecoveryKey::fresh(&mut entropy);
    let file = KeyFile::new(
        &key,
        &passphrase,
        &recovery,
        cost(&desk.world),
        &mut entropy,
    );
    store.encrypt(&file.map_err(no_key)?, &Key::of(key))?;
    desk.say(&seal::done())?;
    desk.say(&seal::wiped_as_far())?;
    show(&recovery, desk)?;
    Ok(Exit::Done)
}

fn show(recovery: &RecoveryKey, desk: &mut Desk<'_>) -> Result<(), Stop> {
    desk.say(&seal::recovery_title())?;
    let written = recovery.written();
    desk.line(&format!("  {}", written.reveal()))?;
    desk.say(&seal::recovery_about())?;
    desk.say(&seal::both_lost())
}

/// The keys of the store and the one in them, by what the user gives.
fn opened(path: &Path, desk: &Desk<'_>, recovers: bool) -> Result<(KeyFile, StoreKey), Stop> {
    let file = keys::read(path)?;
    let key = match recovers {
        true => {
            let typed = desk.passphrases.ask(desk, &say::ask_recovery())?;
            let misread = || wrong(seal::recovery_misread());
            let recovery = RecoveryKey::read(&typed).ok_or_else(misread)?;
            file.recover(&recovery)
        }
        false => {
            let typed = desk.passphrases.ask(desk, &say::ask())?;
            file.open(&Passphrase::typed(&typed))
        }
    };
    match key {
        Ok(key) => Ok((file, key)),
        Err(NoKey::Wrong) if recovers => Err(wrong(seal::recovery_wrong())),
        Err(fault) => Err(no_key(fault)),
    }
}

/// A new passphrase, typed twice on the terminal; from a descriptor it comes once.
fn chosen(desk: &Desk<'_>) -> Result<Passphrase, Stop> {
    let first = desk.passphrases.ask(desk, &say::ask_new())?;
    let refused = |why: Phrase| {
        let what = Diagnostic::new(Code::PassphraseMissing, why);
        Stop::refused(what.hint(say::differs_hint()))
    };
    let Some(passphrase) = Passphrase::new(&first) else {
        return Err(refused(seal::too_short(FEWEST_LETTERS)));
    };
    if desk.passphrases.descriptor.is_none() {
        let again = desk.passphrases.ask(desk, &say::ask_again())?;
        if Passphrase::typed(&again) != passphrase {
            return Err(refused(seal::differs()));
        }
    }
    Ok(passphrase)
}

fn no_key(fault: NoKey) -> Stop {
    match fault {
        NoKey::Wrong => wrong(seal::wrong()),
        NoKey::Memory => Stop::failed(
            Diagnostic::new(Code::PassphraseWrong, seal::memory()).hint(say::differs_hint()),
        ),
    }
}

fn wrong(what: Phrase) -> Stop {
    let recover = format!("{} --{RECOVERY_SWITCH}", command(CHANGE));
    Stop::no(Diagnostic::new(Code::PassphraseWrong, what).hint(say::wrong_hint(recover)))
}

fn other(what: Phrase, hint: Phrase) -> Stop {
    Stop::no(Diagnostic::new(Code::EncryptionElse, what).hint(hint))
}

fn command(what: &str) -> String {
    format!("fener passphrase {what}")
}

fn store_path(desk: &Desk<'_>) -> PathBuf {
    desk.world.data_folder().join(STORE)
}
