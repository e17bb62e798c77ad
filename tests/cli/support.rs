//! The program called with arguments in a folder of its own, and fictional sessions for it to find there.

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use fener::base::digest::Digest;
use fener::base::id::{AssessmentId, EventId, OptionId, RaterId, SessionId, SubjectId};
use fener::base::number::Number;
use fener::base::time::{PartialDate, Timestamp};
use fener::base::value::Value;
use fener::form::load::source::PackageSource;
use fener::form::model::version::Version;
use fener::record::session::answer::Response;
use fener::record::session::assessment::{Mode, Opening, Subject};
use fener::record::session::event::{
    AssessmentEvent, Cause, Event, NewEvent, Seq, SessionEvent, StreamId,
};
use fener::record::session::place::Place;
use fener::record::session::rater::{Member, TeamWay};
use fener::storage::store::append::Append;
use fener::storage::store::open::Opened;
use fener::storage::store::{Access, Key, Store};
use fener::text::i18n::locale::Locale;
use fener::world::embedded_packages;

pub const FENER: &str = env!("CARGO_BIN_EXE_fener");
const OPENED: i64 = 1_794_000_000_000;

/// What a run came to.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// The JSON on standard output, when there is nothing else on it.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Done, with nothing to complain about.
    pub fn done(self) -> Ran {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{self:?}");
        self
    }

    /// Ended with this status, said this code with a remedy on standard error and nothing on standard output.
    pub fn refused(self, status: i32, code: &str) -> Ran {
        assert_eq!(self.code, status, "{self:?}");
        assert!(self.err.contains(&format!("[{code}]")), "{self:?}");
        assert!(self.err.contains("= help: "), "{self:?}");
        assert_eq!(self.out, "");
        self
    }
}

/// A folder that holds everything the program has, gone when it is dropped.
pub struct Home(tempfile::TempDir);

impl Home {
    pub fn new() -> Home {
        Home(tempfile::tempdir().unwrap())
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn store(&self) -> PathBuf {
        self.path().join("visits.fener")
    }

    /// Writes a file below the folder and gives its path.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// The program, about to be called here, in English and in Greenwich.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("FENER_DATA", self.path())
            .env("LANG", "en_US.UTF-8")
            .env("TZ", "UTC")
            .current_dir(self.path())
            .stdin(Stdio::null());
        command
    }

    pub fn run<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Ran {
        ran(self.command(FENER).args(arguments))
    }

    /// The same, from words with spaces between them.
    pub fn call(&self, words: &str) -> Ran {
        self.run(words.split_whitespace())
    }

    /// The same in Albanian.
    pub fn albanian(&self, words: &str) -> Ran {
        self.call(&format!("--language sq {words}"))
    }

    /// Runs a script in which `$FENER` is the program.
    pub fn script(&self, script: &str) -> Ran {
        let mut command = self.command("sh");
        ran(command.args(["-c", script]).env("FENER", FENER))
    }

    /// Calls with something on standard input.
    pub fn fed(&self, words: &str, input: &[u8]) -> Ran {
        let mut command = self.command(FENER);
        let command = command.args(words.split_whitespace());
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut pipe = child.stdin.take().unwrap();
        let input = input.to_vec();
        let feeder = std::thread::spawn(move || pipe.write_all(&input).unwrap_or_default());
        let output = child.wait_with_output().unwrap();
        feeder.join().unwrap();
        said(&output)
    }

    /// A fictional session of the services questionnaire, the `n`th here, with these events.
    pub fn session(&self, n: u128, code: &str, events: &[SessionEvent]) -> SessionId {
        self.session_in(Locale::english(), n, code, events)
    }

    /// The same, held in a language.
    pub fn session_in(
        &self,
        language: Locale,
        n: u128,
        code: &str,
        events: &[SessionEvent],
    ) -> SessionId {
        let package = embedded_packages()
            .find(|package| package.name.ends_with("services"))
            .unwrap();
        self.session_with(&package, language, n, code, events)
    }

    /// The same, of an edition that is kept beside it.
    pub fn session_with(
        &self,
        package: &PackageSource,
        language: Locale,
        n: u128,
        code: &str,
        events: &[SessionEvent],
    ) -> SessionId {
        let mut store = writer(&self.store());
        let files: Vec<(String, String)> = package
            .files
            .iter()
            .map(|(name, text)| (name.clone(), text.to_string()))
            .collect();
        store.keep_definition(package.digest(), &files).unwrap();
        // The first signs of two ids differ in the last of eight.
        let assessment = AssessmentId::new((0xa55e_5500 + n) << 96);
        let session = SessionId::new((0x5e55_0100 + n) << 96);
        let opening = Opening {
            languages: vec![language],
            ..opening(n, code, package.digest())
        };
        let mut all = vec![SessionEvent::Opened {
            assessment,
            package: package.digest(),
            rater: RATER,
        }];
        all.extend(events.iter().cloned());
        let opened = [stamped(
            n * 1000,
            Event::Assessment(AssessmentEvent::Opened(opening)),
        )];
        let all: Vec<NewEvent> = (n * 1000 + 1..)
            .zip(all)
            .map(|(id, event)| stamped(id, Event::Session(event)))
            .collect();
        let part = |stream, events| Append {
            stream,
            expected: Seq(0),
            events,
            summary: None,
            drafts: &[],
        };
        store
            .create(&[
                part(StreamId::Assessment(assessment), &opened),
                part(StreamId::Session(session), &all),
            ])
            .unwrap();
        session
    }
}

/// The store, to be written. A child that another test starts at this moment has every lock of this process until it has become another
/// program, so a lock that was just let go may still be held for an instant.
fn writer(path: &Path) -> Store {
    for _ in 0..100_000 {
        if let Opened::Writer(store) = Store::open(path, Access::Write, Key::none()).unwrap() {
            return store;
        }
        std::thread::yield_now();
    }
    panic!("somebody else writes {}", path.display())
}

pub const RATER: RaterId = RaterId::new(7);

pub fn ran(command: &mut Command) -> Ran {
    said(&command.output().unwrap())
}

fn said(output: &std::process::Output) -> Ran {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    Ran {
        code: output.status.code().unwrap_or(-1),
        out: text(&output.stdout),
        err: text(&output.stderr),
    }
}

pub fn stamped(id: u128, event: Event) -> NewEvent {
    NewEvent {
        id: EventId::new(id),
        at: Timestamp(OPENED + id as i64),
        by: RATER,
        cause: Cause::Done,
        event,
    }
}

pub fn opening(subject: u128, code: &str, package: Digest) -> Opening {
    let month = |text| PartialDate::parse(text).unwrap();
    Opening {
        questionnaire: "services".into(),
        version: Version::parse("1.0.0").unwrap(),
        package,
        subject: Subject {
            id: SubjectId::new(subject),
            code: code.to_owned(),
            name: "Fictional house, for tests".into(),
        },
        country: Some("AL".into()),
        pack: None,
        government_level: None,
        period: (month("2026-01"), month("2026-06")),
        visits: vec![],
        mode: Mode::SiteVisit,
        purpose: "fictional".into(),
        languages: vec![Locale::english()],
        way: TeamWay::EachAlone,
        members: vec![Member {
            rater: RATER,
            code: "JD".into(),
        }],
        carried: None,
    }
}

pub fn answered(question: &str, value: Value) -> SessionEvent {
    SessionEvent::Answered {
        place: Place::new(question.into()),
        response: Response::Value(value),
    }
}

pub fn chosen(question: &str, option: &str) -> SessionEvent {
    answered(question, Value::Choice(OptionId::new(option)))
}

pub fn counted(question: &str, number: &str) -> SessionEvent {
    answered(question, Value::Number(Number::parse(number).unwrap()))
}

pub fn typed(question: &str, text: &str) -> SessionEvent {
    answered(question, Value::Text(text.to_owned()))
}

pub fn noted(question: &str, text: &str) -> SessionEvent {
    SessionEvent::Noted {
        place: Place::new(question.into()),
        text: text.to_owned(),
    }
}

/// A shelter of which a few questions were answered.
pub fn shelter() -> Vec<SessionEvent> {
    vec![
        chosen("sv_pro_service_type", "shelter_24h"),
        counted("sv_pro_occupancy", "3"),
        chosen("sv_acc_admission_open", "no"),
        chosen("sv_acc_food", "in_part"),
        noted("sv_acc_food", "fictional: two meals"),
    ]
}
