//! Writing a bundle: the lines, a signature over them, and both encrypted.

use std::io::Write;

use age::secrecy::SecretString;
use zeroize::Zeroizing;

use crate::base::secret::Secret;
use crate::exchange::bundle::keys::OwnKeys;
use crate::exchange::bundle::line::{DefinitionLine, EventLine, FileLine, Header, StreamLine, hex};
use crate::exchange::bundle::refusal::Refusal;
use crate::exchange::bundle::{Contents, FIRST, LONGEST_LINE, MOST_BYTES, MOST_ENTRIES, VERSION};

/// Who shall read it.
pub enum To {
    /// Whoever holds the secret half of one of these keys: `age1…`.
    Recipients(Vec<String>),
    /// Whoever knows the passphrase.
    Passphrase(Secret),
}

/// Writes a bundle.
pub fn write(
    contents: &Contents,
    keys: &OwnKeys,
    to: &To,
    out: &mut dyn Write,
) -> Result<(), Refusal> {
    let inside = signed(&payload(contents, keys.verifying())?, keys)?;
    seal(&inside, to, out)
}

/// The signature and what it signs.
fn signed(payload: &[u8], keys: &OwnKeys) -> Result<Zeroizing<Vec<u8>>, Refusal> {
    let public =
        minisign::PublicKey::from_secret_key(&keys.signing).map_err(|error| refused(&error))?;
    let signature = minisign::sign(
        Some(&public),
        &keys.signing,
        payload,
        Some(FIRST),
        Some("fener"),
    )
    .map_err(|error| refused(&error))?;
    let mut inside = Zeroizing::new(Vec::with_capacity(payload.len() + 1024));
    for line in [FIRST, keys.verifying()] {
        inside.extend_from_slice(line.as_bytes());
        inside.push(b'\n');
    }
    let signature = signature.into_string();
    inside.extend_from_slice(signature.trim_end().as_bytes());
    inside.push(b'\n');
    inside.extend_from_slice(payload);
    Ok(inside)
}

/// Encrypts what stands inside a bundle.
pub fn seal(inside: &[u8], to: &To, out: &mut dyn Write) -> Result<(), Refusal> {
    let encryptor = match to {
        To::Passphrase(secret) => {
            age::Encryptor::with_user_passphrase(SecretString::from(secret.reveal().to_owned()))
        }
        To::Recipients(texts) => {
            let mut recipients: Vec<age::x25519::Recipient> = Vec::new();
            for text in texts {
                let recipient = text.trim().parse();
                recipients.push(recipient.map_err(|_| Refusal::NoRecipient(text.clone()))?);
            }
            let all = recipients.iter().map(|one| one as &dyn age::Recipient);
            age::Encryptor::with_recipients(all).map_err(|_| Refusal::NoRecipient(String::new()))?
        }
    };
    let mut sealed = encryptor
        .wrap_output(out)
        .map_err(|error| refused(&error))?;
    sealed.write_all(inside).map_err(|error| refused(&error))?;
    sealed.finish().map_err(|error| refused(&error))?;
    Ok(())
}

fn refused(error: &dyn std::fmt::Display) -> Refusal {
    Refusal::Disk(error.to_string())
}

fn payload(contents: &Contents, sender: &str) -> Result<Zeroizing<Vec<u8>>, Refusal> {
    let mut rest = Zeroizing::new(Vec::new());
    let mut events = 0;
    for definition in &contents.definitions {
        let line = DefinitionLine {
            definition: definition.digest.to_string(),
            files: definition.files.len() as u64,
        };
        push(&mut rest, &line)?;
        for (path, text) in &definition.files {
            let (path, text) = (path.clone(), text.clone());
            push(&mut rest, &FileLine { path, text })?;
        }
    }
    for stream in &contents.streams {
        let count = stream.events.len() as u64;
        events += count;
        push(
            &mut rest,
            &StreamLine::new(stream.stream, stream.head, count),
        )?;
        for event in &stream.events {
            push(&mut rest, &EventLine::new(event))?;
        }
    }
    let header = Header {
        fener_bundle: VERSION,
        id: hex(contents.id),
        made_at: contents.made_at.0,
        sender: sender.to_owned(),
        label: contents.label.clone(),
        definitions: contents.definitions.len() as u64,
        streams: contents.streams.len() as u64,
        events,
        bytes: rest.len() as u64,
    };
    if header.definitions > MOST_ENTRIES || header.streams > MOST_ENTRIES {
        return Err(Refusal::TooMany);
    }
    if header.bytes > MOST_BYTES - (1 << 20) {
        return Err(Refusal::TooLarge);
    }
    let mut all = Zeroizing::new(Vec::with_capacity(rest.len() + 4096));
    push(&mut all, &header)?;
    all.extend_from_slice(&rest);
    Ok(all)
}

fn push(out: &mut Vec<u8>, line: &impl serde::Serialize) -> Result<(), Refusal> {
    let text = serde_json::to_vec(line).map_err(|error| refused(&error))?;
    if text.len() > LONGEST_LINE {
        return Err(Refusal::LongLine);
    }
    out.extend_from_slice(&text);
    out.push(b'\n');
    Ok(())
}
