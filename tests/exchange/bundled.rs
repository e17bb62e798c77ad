//! Bundles: what comes out is what went in, and what was touched, forged or badly meant is refused with its reason.

use std::io::Read as _;

use fener::base::digest::Digest;
use fener::base::secret::Secret;
use fener::base::time::Timestamp;
use fener::exchange::bundle::Contents;
use fener::exchange::bundle::keys::{OwnKeys, make};
use fener::exchange::bundle::read::{Opened, With, asks_passphrase, read};
use fener::exchange::bundle::refusal::Refusal;
use fener::exchange::bundle::write::{To, seal, write};
use fener::form::load::kept;
use fener::record::session::event::StreamId;
use fener::storage::store::Store;
use fener::storage::store::definition::Definition;
use fener::text::diag::source::SourceMap;
use fener::world::World;

use crate::store::support::{answered, create, ids, noted, session_stream};

/// A laptop's keys, with the secret half that reads.
struct Keys {
    secret: String,
    own: OwnKeys,
}

fn keys() -> Keys {
    let (reading, signing) = make().unwrap();
    Keys {
        own: OwnKeys::of(&reading, &signing).unwrap(),
        secret: reading.to_string(),
    }
}

fn definition(files: &[(&str, &str)]) -> Definition {
    let parts = files
        .iter()
        .filter(|(path, _)| !path.starts_with("instruments/0/"))
        .flat_map(|(path, text)| [path.as_bytes(), text.as_bytes()]);
    Definition {
        digest: Digest::of_parts(parts),
        files: files
            .iter()
            .map(|(path, text)| ((*path).into(), (*text).into()))
            .collect(),
    }
}

fn contents() -> Contents {
    let mut store = Store::in_memory().unwrap();
    create(&mut store, 1);
    let seq = fener::record::session::event::Seq(1);
    let events = [
        answered(50, "sv_acc_food"),
        noted(51, "sv_acc_food", "cold"),
    ];
    store.append(session_stream(1), seq, &events, None).unwrap();
    let streams = [StreamId::Assessment(ids(1).0), session_stream(1)];
    Contents {
        id: 7,
        made_at: Timestamp(9),
        label: "AB".into(),
        definitions: vec![definition(&[
            ("en.ftl", "a = b"),
            ("questionnaire.toml", "id = \"services\""),
            ("instruments/0/instruments.toml", "x = 1"),
        ])],
        streams: streams
            .iter()
            .filter_map(|one| store.foreign(*one).unwrap())
            .collect(),
    }
}

fn sent(contents: &Contents, from: &Keys, to: &Keys) -> Vec<u8> {
    let mut file = Vec::new();
    let to = To::Recipients(vec![to.own.recipient()]);
    write(contents, &from.own, &to, &mut file).unwrap();
    file
}

fn opened(file: &[u8], to: &Keys) -> Result<Opened, Refusal> {
    read(file, With::Key(&to.own))
}

/// What stands inside of a bundle, as whoever may read it could change it.
fn inside(file: &[u8], to: &Keys) -> Vec<u8> {
    let identity: age::x25519::Identity = to.secret.parse().unwrap();
    let decryptor = age::Decryptor::new(file).unwrap();
    let identity = &identity as &dyn age::Identity;
    let mut reader = decryptor.decrypt(std::iter::once(identity)).unwrap();
    let mut inside = Vec::new();
    reader.read_to_end(&mut inside).unwrap();
    inside
}

fn sealed(inside: &[u8], to: &Keys) -> Vec<u8> {
    let mut file = Vec::new();
    seal(inside, &To::Recipients(vec![to.own.recipient()]), &mut file).unwrap();
    file
}

/// A bundle whose inside was changed by somebody who can encrypt it anew, but not sign it.
fn forged(change: &dyn Fn(String) -> String) -> Result<Opened, Refusal> {
    let (from, to) = (keys(), keys());
    let text = String::from_utf8(inside(&sent(&contents(), &from, &to), &to)).unwrap();
    opened(&sealed(change(text).as_bytes(), &to), &to)
}

/// The same, signed properly by whoever changed it.
fn signed(change: &dyn Fn(&mut String)) -> Result<Opened, Refusal> {
    let (reading, signing) = make().unwrap();
    let from = Keys {
        own: OwnKeys::of(&reading, &signing).unwrap(),
        secret: reading.to_string(),
    };
    let text = String::from_utf8(inside(&sent(&contents(), &from, &from), &from)).unwrap();
    let mut payload = text.splitn(7, '\n').nth(6).unwrap().to_owned();
    change(&mut payload);
    let secret = minisign::SecretKeyBox::from_string(&signing).unwrap();
    let secret = secret.into_unencrypted_secret_key().unwrap();
    let signature =
        minisign::sign(None, &secret, payload.as_bytes(), Some("any"), Some("any")).unwrap();
    let whole = format!(
        "fener-bundle 1\n{}\n{}\n{payload}",
        from.own.verifying(),
        signature.into_string().trim_end()
    );
    opened(&sealed(whole.as_bytes(), &from), &from)
}

#[test]
fn a_bundle_comes_out_as_it_went_in() {
    let (from, to) = (keys(), keys());
    let out = opened(&sent(&contents(), &from, &to), &to).unwrap();
    assert_eq!(out.contents, contents_like(&out.contents));
    assert_eq!(out.sender, from.own.verifying());
    assert_eq!(signed(&|_| {}).unwrap().contents.streams.len(), 2);
}

/// The contents with the salts of those given: they are drawn anew in each store.
fn contents_like(given: &Contents) -> Contents {
    let mut contents = contents();
    assert_eq!(contents.definitions, given.definitions);
    assert_eq!(
        contents.streams[1].events.len(),
        given.streams[1].events.len()
    );
    contents.streams = given.streams.clone();
    contents
}

#[test]
fn every_package_of_the_program_travels_as_the_interface_keeps_it() {
    let world = World::within("");
    let mut sources = SourceMap::default();
    let (library, _) = world.library(&mut sources);
    let mut given = contents();
    given.definitions = library
        .offers
        .iter()
        .map(|offer| Definition {
            digest: offer.source.digest(),
            files: kept::files(&offer.source, &library.instruments),
        })
        .collect();
    assert!(given.definitions.len() >= 4);
    let (from, to) = (keys(), keys());
    let taken = opened(&sent(&given, &from, &to), &to).unwrap();
    assert_eq!(taken.contents.definitions, given.definitions);
}

#[test]
fn a_bundle_is_read_by_its_recipients_or_with_its_passphrase_and_by_nobody_else() {
    let (from, to) = (keys(), keys());
    assert_eq!(
        opened(&sent(&contents(), &from, &to), &from),
        Err(Refusal::NotForMe)
    );
    let mut file = Vec::new();
    let secret = Secret::new("a stork on the roof".into());
    write(
        &contents(),
        &from.own,
        &To::Passphrase(secret.clone()),
        &mut file,
    )
    .unwrap();
    assert_eq!(asks_passphrase(&file), Ok(true));
    assert_eq!(opened(&file, &to), Err(Refusal::NeedsPassphrase));
    let wrong = Secret::new("a stork on a roof".into());
    assert_eq!(
        read(&file, With::Passphrase(&wrong)),
        Err(Refusal::WrongPassphrase)
    );
    assert!(read(&file, With::Passphrase(&secret)).is_ok());
    let nobody = To::Recipients(vec!["age1nobody".into()]);
    assert_eq!(
        write(&contents(), &from.own, &nobody, &mut Vec::new()),
        Err(Refusal::NoRecipient("age1nobody".into()))
    );
}

#[test]
fn a_passphrase_that_asks_for_too_much_work_is_refused_before_the_work_begins() {
    let from = keys();
    let secret = Secret::new("a stork on the roof".into());
    let to = To::Passphrase(secret.clone());
    let mut file = Vec::new();
    write(&contents(), &from.own, &to, &mut file).unwrap();
    // The second line ends in the work: a power of two. The largest would outlast the laptop.
    let ends = file.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    let end = ends.map(|(at, _)| at).nth(1).unwrap();
    let begin = file[..end].iter().rposition(|byte| *byte == b' ').unwrap() + 1;
    for work in ["23", "40", "63"] {
        let mut asking = file.clone();
        asking.splice(begin..end, work.bytes());
        assert_eq!(asks_passphrase(&asking), Ok(true));
        let refused = read(&asking, With::Passphrase(&secret)).unwrap_err();
        assert_eq!(refused, Refusal::TooMuchWork, "2^{work}");
    }
}

#[test]
fn what_is_no_bundle_is_refused_by_what_it_is() {
    let to = keys();
    let refused = |bytes: &[u8]| opened(bytes, &to).unwrap_err();
    assert_eq!(refused(b"PK\x03\x04rest"), Refusal::Archive("zip"));
    assert_eq!(refused(b"\x1f\x8b\x08rest"), Refusal::Archive("gzip"));
    let mut tar = vec![0; 512];
    tar[257..262].copy_from_slice(b"ustar");
    assert_eq!(refused(&tar), Refusal::Archive("tar"));
    assert_eq!(refused(b"a letter"), Refusal::Foreign);
    assert_eq!(refused(b""), Refusal::Foreign);
}

#[test]
fn what_is_cut_short_or_has_something_behind_it_is_refused() {
    let (from, to) = (keys(), keys());
    let file = sent(&contents(), &from, &to);
    for length in (0..file.len()).step_by(7) {
        assert!(opened(&file[..length], &to).is_err(), "{length}");
    }
    let mut longer = file.clone();
    longer.push(b'x');
    assert_eq!(opened(&longer, &to), Err(Refusal::Changed));
}

#[test]
fn what_nobody_signed_or_somebody_else_did_is_refused() {
    let without = |text: String| text.splitn(7, '\n').nth(6).unwrap().to_owned();
    assert_eq!(forged(&without), Err(Refusal::Unsigned));
    let changed = |text: String| text.replace("sv_acc_food", "sv_acc_beds");
    assert_eq!(forged(&changed), Err(Refusal::OtherKey));
    let other = keys();
    let by_other = |text: String| {
        let sender = text.lines().nth(1).unwrap().to_owned();
        text.replace(&sender, other.own.verifying())
    };
    assert_eq!(forged(&by_other), Err(Refusal::OtherKey));
    let newer = |text: String| text.replacen("fener-bundle 1", "fener-bundle 2", 1);
    assert_eq!(forged(&newer), Err(Refusal::Newer));
    // Properly signed, but it says that somebody else did.
    let says_other = |text: &mut String| {
        let header: serde_json::Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
        *text = text.replace(header["sender"].as_str().unwrap(), other.own.verifying());
    };
    assert_eq!(signed(&says_other), Err(Refusal::OtherKey));
}

#[test]
fn a_file_with_a_name_that_leads_elsewhere_is_refused() {
    let (from, to) = (keys(), keys());
    let mut tried = 0;
    for path in [
        "../questionnaire.toml",
        "/etc/passwd.toml",
        "a/../../b.toml",
        "c:\\windows.toml",
        "a\\b.toml",
        "nul.toml",
        "con.ftl",
        "com1.toml",
        "a\0.toml",
        ".hidden.toml",
        "program.exe",
        "instruments/0/../x.toml",
        "instruments/0/a/b/c.toml",
        "instruments/x/instruments.toml",
        "",
        "a//b.toml",
    ] {
        let mut contents = contents();
        contents.definitions = vec![definition(&[(path, "x")])];
        assert_eq!(
            opened(&sent(&contents, &from, &to), &to),
            Err(Refusal::Path(path.into())),
            "{path:?}"
        );
        tried += 1;
    }
    assert_eq!(tried, 16);
    let mut twice = contents();
    twice.definitions = vec![definition(&[("a.toml", "x"), ("a.toml", "y")])];
    let refused = Err(Refusal::Path("a.toml".into()));
    assert_eq!(opened(&sent(&twice, &from, &to), &to), refused);
    let mut other = contents();
    other.definitions[0].digest = Digest::of(b"other");
    assert_eq!(
        opened(&sent(&other, &from, &to), &to),
        Err(Refusal::OtherPackage)
    );
}

#[test]
fn what_holds_more_than_it_may_or_says_so_is_refused() {
    let count = |text: &mut String| *text = text.replacen("\"streams\":2", "\"streams\":10001", 1);
    assert_eq!(signed(&count), Err(Refusal::TooMany));
    let files = |text: &mut String| *text = text.replacen("\"files\":3", "\"files\":10001", 1);
    assert_eq!(signed(&resized(&files)), Err(Refusal::TooMany));
    let missing = |text: &mut String| *text = text.replacen("\"streams\":2", "\"streams\":3", 1);
    assert!(matches!(signed(&missing), Err(Refusal::Malformed(_))));
    let behind = |text: &mut String| text.push_str("{}\n");
    assert!(matches!(
        signed(&resized(&behind)),
        Err(Refusal::Malformed(_))
    ));
    let long = |text: &mut String| {
        let long = "x".repeat(16 * 1024 * 1024);
        *text = text.replacen("\"a = b\"", &format!("\"{long}\""), 1);
    };
    assert_eq!(signed(&resized(&long)), Err(Refusal::LongLine));
    let newer =
        |text: &mut String| *text = text.replacen("\"fener_bundle\":1", "\"fener_bundle\":2", 1);
    assert_eq!(signed(&newer), Err(Refusal::Newer));
    let huge = vec![b'x'; 256 * 1024 * 1024 + 1];
    assert_eq!(opened(&huge, &keys()), Err(Refusal::TooLarge));
}

/// The same change, with the size in the header brought up to it.
fn resized<'a>(change: &'a dyn Fn(&mut String)) -> impl Fn(&mut String) + 'a {
    |text| {
        let before = text.split_once('\n').unwrap().1.len();
        change(text);
        let after = text.split_once('\n').unwrap().1.len();
        *text = text.replacen(
            &format!("\"bytes\":{before}"),
            &format!("\"bytes\":{after}"),
            1,
        );
    }
}

#[test]
fn no_secret_half_is_ever_described() {
    let (reading, signing) = make().unwrap();
    let own = OwnKeys::of(&reading, &signing).unwrap();
    let said = format!("{own:?}");
    assert!(
        said.contains("age1") && !said.contains("AGE-SECRET"),
        "{said}"
    );
    assert_eq!(own.fingerprint().split(' ').count(), 4);
}

/// A signed bundle of 64 KiB, and how many of its bytes are still taken for whole with one bit flipped.
fn flipped(step: usize) -> (usize, usize) {
    let (from, to) = (keys(), keys());
    let mut contents = contents();
    let short = sent(&contents, &from, &to).len();
    // Encryption adds a line of random length, up to some two hundred bytes, to each file.
    let text = "x".repeat(64 * 1024 - short + 256);
    contents.definitions = vec![definition(&[
        ("en.ftl", &text),
        ("questionnaire.toml", "id = \"services\""),
        ("instruments/0/instruments.toml", "x = 1"),
    ])];
    let mut file = sent(&contents, &from, &to);
    assert!(
        (64 * 1024..64 * 1024 + 512).contains(&file.len()),
        "{}",
        file.len()
    );
    assert!(opened(&file, &to).is_ok());
    let (mut tried, mut taken) = (0, 0);
    for at in (0..file.len()).step_by(step) {
        file[at] ^= 1 << (at % 8);
        taken += usize::from(opened(&file, &to).is_ok());
        file[at] ^= 1 << (at % 8);
        tried += 1;
    }
    (tried, taken)
}

#[test]
fn a_bundle_with_one_bit_flipped_is_refused() {
    assert_eq!(flipped(97).1, 0);
}

/// Every byte: `cargo test --release --test main -- --ignored every_byte_of_a_bundle`.
#[test]
#[ignore = "takes minutes; .ci/extra bundles runs it"]
fn every_byte_of_a_bundle_with_one_bit_flipped_is_refused() {
    let (tried, taken) = flipped(1);
    assert!(tried >= 64 * 1024 && taken == 0, "{taken} of {tried}");
}
