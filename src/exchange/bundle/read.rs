//! Reading a bundle: decrypted, the signature checked over every byte, and only then understood. What is declared is held against the
//! limits before room is made for it.

use std::io::Read as _;

use age::secrecy::SecretString;
use zeroize::Zeroizing;

use crate::base::digest::Digest;
use crate::base::secret::Secret;
use crate::base::time::Timestamp;
use crate::exchange::bundle::keys::OwnKeys;
use crate::exchange::bundle::line::{DefinitionLine, EventLine, FileLine, Header, StreamLine, id};
use crate::exchange::bundle::refusal::Refusal;
use crate::exchange::bundle::{
    Contents, FIRST, LONGEST_LINE, MOST_BYTES, MOST_ENTRIES, MOST_EVENTS, VERSION,
};
use crate::form::load::kept;
use crate::form::load::source::{InstrumentSource, belongs};
use crate::storage::store::definition::Definition;
use crate::storage::store::merge::{Arriving, Foreign};
use crate::text::i18n::made_from::MADE_FROM;

/// What opens a bundle.
#[derive(Clone, Copy)]
pub enum With<'a> {
    /// The key of one's own.
    Key(&'a OwnKeys),
    /// A passphrase.
    Passphrase(&'a Secret),
}

/// A bundle that holds what its sender signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The public half of the key that signed it.
    pub sender: String,
    /// What it holds.
    pub contents: Contents,
}

impl Opened {
    /// The same as it arrives at the store.
    pub fn arriving(self, at: Timestamp) -> Arriving {
        Arriving {
            bundle: self.contents.id,
            sender: self.sender,
            label: self.contents.label,
            at,
            definitions: self.contents.definitions,
            streams: self.contents.streams,
        }
    }
}

/// How much work a passphrase may ask for: about twenty seconds of a small laptop.
const MOST_WORK: u8 = 22;

/// Says whether a bundle asks for a passphrase; refused when it is none.
pub fn asks_passphrase(file: &[u8]) -> Result<bool, Refusal> {
    look(file)?;
    let decryptor = age::Decryptor::new(file).map_err(|error| refused(&error))?;
    Ok(decryptor.is_scrypt())
}

/// Reads a bundle.
pub fn read(file: &[u8], with: With<'_>) -> Result<Opened, Refusal> {
    look(file)?;
    let inside = unseal(file, with)?;
    let (sender, payload) = verified(&inside)?;
    let contents = Lines::new(payload).contents(&sender)?;
    Ok(Opened { sender, contents })
}

fn look(file: &[u8]) -> Result<(), Refusal> {
    let starts = |with: &[u8]| file.starts_with(with);
    match () {
        () if file.len() as u64 > MOST_BYTES => Err(Refusal::TooLarge),
        () if starts(b"age-encryption.org/") => Ok(()),
        () if starts(b"PK\x03\x04") || starts(b"PK\x05\x06") => Err(Refusal::Archive("zip")),
        () if starts(b"\x1f\x8b") => Err(Refusal::Archive("gzip")),
        () if file.get(257..262) == Some(b"ustar") => Err(Refusal::Archive("tar")),
        () => Err(Refusal::Foreign),
    }
}

fn refused(error: &age::DecryptError) -> Refusal {
    use age::DecryptError as E;
    match error {
        E::NoMatchingKeys => Refusal::NotForMe,
        E::ExcessiveWork { .. } => Refusal::TooMuchWork,
        E::UnknownFormat => Refusal::Newer,
        _ => Refusal::Changed,
    }
}

fn unseal(file: &[u8], with: With<'_>) -> Result<Zeroizing<Vec<u8>>, Refusal> {
    let decryptor = age::Decryptor::new(file).map_err(|error| refused(&error))?;
    let mut reader = match with {
        With::Passphrase(secret) if decryptor.is_scrypt() => {
            let secret = SecretString::from(secret.reveal().to_owned());
            let mut identity = age::scrypt::Identity::new(secret);
            identity.set_max_work_factor(MOST_WORK);
            decryptor
                .decrypt(std::iter::once(&identity as &dyn age::Identity))
                .map_err(|error| match error {
                    age::DecryptError::NoMatchingKeys
                    | age::DecryptError::DecryptionFailed
                    | age::DecryptError::KeyDecryptionFailed => Refusal::WrongPassphrase,
                    error => refused(&error),
                })?
        }
        With::Key(_) if decryptor.is_scrypt() => return Err(Refusal::NeedsPassphrase),
        With::Passphrase(_) => return Err(Refusal::NotForMe),
        With::Key(keys) => decryptor
            .decrypt(std::iter::once(&keys.identity as &dyn age::Identity))
            .map_err(|error| refused(&error))?,
    };
    let mut inside = Zeroizing::new(Vec::with_capacity(file.len()));
    let read = reader
        .by_ref()
        .take(MOST_BYTES + 1)
        .read_to_end(&mut inside);
    read.map_err(|_| Refusal::Changed)?;
    match inside.len() as u64 > MOST_BYTES {
        true => Err(Refusal::TooLarge),
        false => Ok(inside),
    }
}

/// Who signed, and what.
fn verified(inside: &[u8]) -> Result<(String, &[u8]), Refusal> {
    let mut parts = inside.splitn(7, |byte| *byte == b'\n');
    let mut text = || parts.next().and_then(|line| std::str::from_utf8(line).ok());
    match text() {
        Some(FIRST) => {}
        Some(other) if other.starts_with("fener-bundle ") => return Err(Refusal::Newer),
        _ => return Err(Refusal::Unsigned),
    }
    let sender = text().ok_or(Refusal::Unsigned)?.to_owned();
    let mut signature = Vec::with_capacity(4);
    for _ in 0..4 {
        signature.push(text().ok_or(Refusal::Unsigned)?);
    }
    let payload = parts.next().ok_or(Refusal::Unsigned)?;
    let signature = minisign::SignatureBox::from_string(&signature.join("\n"))
        .map_err(|_| Refusal::Unsigned)?;
    let key = minisign::PublicKey::from_base64(&sender).map_err(|_| Refusal::Unsigned)?;
    // One key has one spelling, so that the first meeting is remembered and no second one is a first.
    if key.to_base64() != sender {
        return Err(Refusal::Unsigned);
    }
    let is_quiet = true;
    let allow_legacy = false;
    minisign::verify(
        &key,
        &signature,
        std::io::Cursor::new(payload),
        is_quiet,
        false,
        allow_legacy,
    )
    .map_err(|_| Refusal::OtherKey)?;
    Ok((sender, payload))
}

struct Lines<'a> {
    rest: &'a [u8],
    line: u64,
}

impl<'a> Lines<'a> {
    fn new(rest: &'a [u8]) -> Lines<'a> {
        Lines { rest, line: 0 }
    }

    fn malformed<T>(&self, found: Option<T>) -> Result<T, Refusal> {
        found.ok_or(Refusal::Malformed(self.line))
    }

    fn next<T: serde::Deserialize<'a>>(&mut self) -> Result<T, Refusal> {
        self.line += 1;
        let ends = self.rest.iter().position(|byte| *byte == b'\n');
        let ends = self.malformed(ends)?;
        if ends > LONGEST_LINE {
            return Err(Refusal::LongLine);
        }
        let (line, rest) = self.rest.split_at(ends);
        self.rest = rest.get(1..).unwrap_or_default();
        self.malformed(serde_json::from_slice(line).ok())
    }

    fn contents(mut self, sender: &str) -> Result<Contents, Refusal> {
        let header: Header = self.next()?;
        if header.fener_bundle != VERSION {
            return Err(Refusal::Newer);
        }
        if header.sender != sender {
            return Err(Refusal::OtherKey);
        }
        if header.definitions > MOST_ENTRIES || header.streams > MOST_ENTRIES {
            return Err(Refusal::TooMany);
        }
        let is_whole = header.bytes == self.rest.len() as u64;
        self.malformed(is_whole.then_some(()))?;
        let is_short = header.label.chars().count() <= 100;
        let is_plain = !header.label.chars().any(char::is_control);
        self.malformed((is_short && is_plain).then_some(()))?;
        let bundle = self.malformed(id(&header.id))?;
        let mut contents = Contents {
            id: bundle,
            made_at: Timestamp(header.made_at),
            label: header.label,
            definitions: Vec::new(),
            streams: Vec::new(),
        };
        for _ in 0..header.definitions {
            contents.definitions.push(self.definition()?);
        }
        for _ in 0..header.streams {
            contents.streams.push(self.stream()?);
        }
        let events: u64 = contents
            .streams
            .iter()
            .map(|one| one.events.len() as u64)
            .sum();
        let is_all = self.rest.is_empty() && events == header.events;
        self.malformed(is_all.then_some(()))?;
        Ok(contents)
    }

    fn definition(&mut self) -> Result<Definition, Refusal> {
        let line: DefinitionLine = self.next()?;
        let digest = self.malformed(Digest::from_hex(&line.definition))?;
        if line.files > MOST_ENTRIES {
            return Err(Refusal::TooMany);
        }
        let mut files: Vec<(String, String)> = Vec::new();
        for _ in 0..line.files {
            let file: FileLine = self.next()?;
            let is_twice = files.iter().any(|known| known.0 == file.path);
            if is_twice || !is_allowed(&file.path) {
                return Err(Refusal::Path(file.path));
            }
            files.push((file.path, file.text));
        }
        let definition = Definition { digest, files };
        match is_whole(&definition) {
            true => Ok(definition),
            false => Err(Refusal::OtherPackage),
        }
    }

    fn stream(&mut self) -> Result<Foreign, Refusal> {
        let line: StreamLine = self.next()?;
        let stream = self.malformed(line.stream())?;
        let head = self.malformed(Digest::from_hex(&line.head))?;
        if line.events > MOST_EVENTS {
            return Err(Refusal::TooMany);
        }
        let mut events = Vec::new();
        for _ in 0..line.events {
            let event: EventLine = self.next()?;
            events.push(self.malformed(event.event())?);
        }
        Ok(Foreign {
            stream,
            head,
            events,
        })
    }
}

/// Says whether the files are those that the digest names. An older program kept some packages by their digest alone.
pub fn is_whole(definition: &Definition) -> bool {
    let files = definition.files.clone();
    let (package, _) = kept::read(files, &InstrumentSource::default());
    package.digest() == definition.digest
}

/// Says whether a package may have a file of that name: one of its own, or one of a table that was kept with it. Small Latin letters,
/// digits, `_`, `-` and points that do not begin a name, so no way out of anything, and no device.
fn is_allowed(path: &str) -> bool {
    let name = match path.strip_prefix("instruments/") {
        Some(rest) => match rest.split_once('/') {
            Some((place, name)) if place.len() < 4 && place.parse::<u16>().is_ok() => name,
            Some(_) => return false,
            None => path,
        },
        None => path,
    };
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/');
    let steps = name.split('/');
    let is_device = |step: &str| {
        let stem = step
            .split('.')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
            || (stem.len() == 4
                && (stem.starts_with("com") || stem.starts_with("lpt"))
                && stem.ends_with(|c: char| c.is_ascii_digit()))
    };
    name.len() <= 100
        && name.chars().all(is_plain)
        && !name.contains("..")
        && !steps.into_iter().any(is_device)
        && (belongs(name) || name.rsplit('/').next() == Some(MADE_FROM))
}
