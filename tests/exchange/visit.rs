//! A small questionnaire with everything an export must take care of, and sessions of it.

use std::sync::Arc;

use fener::base::id::{AssessmentId, EventId, OptionId, RaterId, SessionId, SubjectId};
use fener::base::number::Number;
use fener::base::time::{Date, Moment, PartialDate, Timestamp};
use fener::base::value::Value;
use fener::engine::flow::{self, Context};
use fener::engine::score::score;
use fener::exchange::decided::{Decided, Undecided, undecided};
use fener::exchange::{self, ExportInput, Format, Options};
use fener::form::load::load;
use fener::form::load::source::{InstrumentSource, Origin, PackageSource};
use fener::form::model::instrument::Means;
use fener::form::model::questionnaire::Questionnaire;
use fener::record::session::answer::{Evidence, EvidenceId, Response, SourceNo, Strength};
use fener::record::session::assessment::{Assessment, Mode, Opening, Subject};
use fener::record::session::event::{
    AssessmentEvent, Cause, Event, NewEvent, Recorded, Seq, SessionEvent, Source, StreamId,
};
use fener::record::session::fold::Session;
use fener::record::session::place::{Place, RepeatPlace, RowId, RowPath};
use fener::record::session::rater::{Member, TeamWay};
use fener::text::diag::source::SourceMap;
use fener::text::i18n::catalog::Catalog;
use fener::text::i18n::languages::Languages;
use fener::text::i18n::locale::Locale;
use fener::text::i18n::source::TextSources;

pub const RATER: RaterId = RaterId::new(7);
const SESSION: SessionId = SessionId::new(0x5e55);
const ASSESSMENT: AssessmentId = AssessmentId::new(0xa55e);
const NAME: &str = "The House Nobody May Know";
const OPENED: Timestamp = Timestamp(1_794_000_000_000);

/// A session and what it belongs to.
pub struct Visit {
    pub questionnaire: Questionnaire,
    pub assessment: Assessment,
    pub events: Vec<Recorded>,
    texts: TextSources,
}

impl Visit {
    /// An opened session in which nothing was answered.
    pub fn new() -> Visit {
        Visit::changed(str::to_owned)
    }

    /// The same of a questionnaire that is written otherwise.
    pub fn changed(change: impl FnOnce(&str) -> String) -> Visit {
        let package = package(&change(include_str!("questionnaire.toml")));
        let mut sources = SourceMap::default();
        let (questionnaire, problems) = load(&package, &instruments(), &mut sources);
        assert!(!problems.has_errors(), "{problems:#?}");
        let questionnaire = questionnaire.unwrap();
        let opening = opening(&questionnaire);
        let opened = stamped(0, Event::Assessment(AssessmentEvent::Opened(opening)));
        let mut texts = TextSources::default();
        texts.add(Locale::english(), "visit", include_str!("en.ftl"));
        let mut visit = Visit {
            assessment: Assessment::fold(ASSESSMENT, [(Seq(1), &opened)]).unwrap(),
            events: Vec::new(),
            texts,
            questionnaire,
        };
        visit.push(SessionEvent::Opened {
            assessment: ASSESSMENT,
            package: visit.questionnaire.digest,
            rater: RATER,
        });
        visit
    }

    pub fn push(&mut self, event: SessionEvent) -> &mut Visit {
        let seq = Seq(self.events.len() as u64 + 1);
        self.events.push(Recorded {
            stream: StreamId::Session(SESSION),
            seq,
            new: stamped(seq.0, Event::Session(event)),
        });
        self
    }

    pub fn answer(&mut self, question: &str, value: Value) -> &mut Visit {
        self.respond(question, Response::Value(value))
    }

    pub fn respond(&mut self, question: &str, response: Response) -> &mut Visit {
        let place = Place::new(question.into());
        self.push(SessionEvent::Answered { place, response })
    }

    pub fn number(&mut self, question: &str, number: &str) -> &mut Visit {
        self.answer(question, Value::Number(Number::parse(number).unwrap()))
    }

    pub fn choose(&mut self, question: &str, option: &str) -> &mut Visit {
        self.answer(question, Value::Choice(OptionId::new(option)))
    }

    pub fn text(&mut self, question: &str, text: &str) -> &mut Visit {
        self.answer(question, Value::Text(text.to_owned()))
    }

    pub fn note(&mut self, question: &str, text: &str) -> &mut Visit {
        let place = Place::new(question.into());
        let text = text.to_owned();
        self.push(SessionEvent::Noted { place, text })
    }

    pub fn attach(&mut self, question: &str, kind: Means, reference: &str) -> &mut Visit {
        let id = EvidenceId(self.events.len() as u32);
        self.push(SessionEvent::Attached {
            place: Place::new(question.into()),
            evidence: Evidence {
                id,
                kind,
                source: None,
                reference: reference.to_owned(),
                at: String::new(),
                date: None,
                strength: Strength::Usual,
                resident: None,
            },
        })
    }

    pub fn source(&mut self, no: u32, kind: Means, role: &str) -> &mut Visit {
        self.push(SessionEvent::SourceWritten(Source {
            no: SourceNo(no),
            kind,
            role: role.to_owned(),
            date: None,
            private: None,
            reference: String::new(),
            staff_present: None,
        }))
    }

    /// Adds a row to the files and answers both questions in it.
    pub fn case(&mut self, row: u32, code: &str, days: &str) -> &mut Visit {
        let row = RowId(row);
        self.push(SessionEvent::RowAdded {
            repeat: RepeatPlace {
                repeat: "v_case".into(),
                at: RowPath::root(),
            },
            row,
            before: None,
        });
        let at = RowPath::root().with(row);
        let answers = [
            ("v_case_code", Value::Text(code.to_owned())),
            ("v_case_days", Value::Number(Number::parse(days).unwrap())),
        ];
        for (question, value) in answers {
            self.push(SessionEvent::Answered {
                place: Place {
                    question: question.into(),
                    at: at.clone(),
                },
                response: Response::Value(value),
            });
        }
        self
    }

    /// Every file of an export: its suffix and its content.
    pub fn export(&self, format: Format, options: Options) -> Vec<(String, String)> {
        self.export_in("en", format, options)
    }

    /// The same while the screen speaks another language.
    pub fn export_in(&self, tag: &str, format: Format, options: Options) -> Vec<(String, String)> {
        self.with_input(tag, None, |input| written(format, input, options))
    }

    /// The same after something was decided about what points to a person.
    pub fn export_decided(
        &self,
        decided: &Decided,
        format: Format,
        options: Options,
    ) -> Vec<(String, String)> {
        self.with_input("en", Some(decided), |input| written(format, input, options))
    }

    /// What is to be decided before it is written.
    pub fn undecided(&self, options: Options) -> Vec<Undecided> {
        self.with_input("en", None, |input| undecided(input, &options, &|| false))
    }

    fn with_input<T>(
        &self,
        tag: &str,
        decided: Option<&Decided>,
        then: impl FnOnce(&ExportInput<'_>) -> T,
    ) -> T {
        let events = self.events.iter().map(|one| (one.seq, &one.new));
        let session = Session::fold(SESSION, events).unwrap();
        let context = Context::from(&self.assessment.opening);
        let moment = Moment::fixed(OPENED);
        let evaluation = flow::evaluate(&self.questionnaire, &session, &context, &moment);
        let report = score(&self.questionnaire, &session, &evaluation);
        let texts = catalog(tag).with_package(self.texts.clone());
        then(&ExportInput {
            questionnaire: &self.questionnaire,
            texts: &texts,
            assessment: &self.assessment,
            session: &session,
            evaluation: &evaluation,
            score: Some(&report),
            events: &self.events,
            decided,
        })
    }

    pub fn json(&self, options: Options) -> serde_json::Value {
        serde_json::from_str(&self.export(Format::Json, options)[0].1).unwrap()
    }
}

/// Every file of an export: its suffix and its content.
fn written(format: Format, input: &ExportInput<'_>, options: Options) -> Vec<(String, String)> {
    let stem = exchange::file_stem(input.assessment, input.session);
    assert_eq!(stem, "SH-3-visit-2026-11-05-JD");
    let parts = exchange::parts(format, input);
    let file = |part: &exchange::Part| {
        let mut out = Vec::new();
        exchange::export(part, input, &options, &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(!text.contains(NAME), "the name of the service left");
        (part.suffix.clone(), text)
    };
    parts.iter().map(file).collect()
}

/// A visit on which everything was answered.
pub fn full() -> Visit {
    let mut visit = Visit::new();
    visit
        .choose("v_food", "no")
        .text("v_hidden", "=cmd|' /C calc'!A0")
        .choose("v_food", "partly")
        .respond(
            "v_yard",
            Response::NotApplicable("there is no ground".into()),
        )
        .number("v_women", "3")
        .number("v_men", "12")
        .number("v_beds", "7.5")
        .answer("v_groups", Value::Choices(vec!["men".into()]))
        .answer("v_order", Value::Ranking(vec!["care".into(), "law".into()]))
        .text("v_words", "+355 is\n-not; =a formula")
        .text("v_secret", "a sister works here")
        .note("v_secret", "do not say")
        .note("v_food", "seen, twice")
        .answer(
            "v_when",
            Value::Date(PartialDate::parse("2026-10").unwrap()),
        )
        .case(1, "A-1", "12")
        .case(2, "B-2", "2")
        .source(1, Means::Beneficiary, "resident")
        .source(2, Means::Manager, "manager")
        .attach("v_food", Means::Beneficiary, "she said so")
        .attach("v_food", Means::Observation, "kitchen");
    visit
}

fn stamped(n: u64, event: Event) -> NewEvent {
    NewEvent {
        id: EventId::new(u128::from(n)),
        at: Timestamp(OPENED.0 + n as i64 * 60_000),
        by: RATER,
        cause: Cause::Done,
        event,
    }
}

fn opening(questionnaire: &Questionnaire) -> Opening {
    let half = |text| PartialDate::parse(text).unwrap();
    Opening {
        questionnaire: questionnaire.id.clone(),
        version: questionnaire.version,
        package: questionnaire.digest,
        subject: Subject {
            id: SubjectId::new(3),
            code: "SH/3".to_owned(),
            name: NAME.to_owned(),
        },
        country: Some("AL".to_owned()),
        pack: None,
        government_level: None,
        period: (half("2026-01"), half("2026-06")),
        visits: vec![
            Date::parse("2026-11-04").unwrap(),
            Date::parse("2026-11-05").unwrap(),
        ],
        mode: Mode::SiteVisit,
        purpose: "for the yearly report".to_owned(),
        languages: vec![Locale::english()],
        way: TeamWay::EachAlone,
        members: vec![Member {
            rater: RATER,
            code: "JD".to_owned(),
        }],
        carried: None,
    }
}

fn package(questionnaire: &str) -> PackageSource {
    let texts = [
        ("questionnaire.toml", questionnaire),
        ("en.ftl", include_str!("en.ftl")),
    ];
    let texts = texts.map(|(name, text)| (name.to_owned(), Arc::from(text)));
    PackageSource::from_texts("visit", Origin::Embedded, texts)
}

fn instruments() -> InstrumentSource {
    let table = "format = 1\n[[instrument]]\ncode = \"AB\"\nyear = \"2005\"\nin_force = \"2008-02-01\"\nfind = \"Treaty 1\"\ncertainty = \"B\"\n\
        [[citation]]\nid = \"AB 12\"\ncertainty = \"A\"\n[[citation]]\nid = \"AB 12(1)\"\ncertainty = \"C\"\n";
    let texts = "### status: draft\ninstrument-ab = The AB treaty\ncite-ab-12 = Help\ncite-ab-12-1 = Help at once\n";
    let files = [("instruments.toml", table), ("instruments/en.ftl", texts)];
    let files = files.map(|(name, text)| (name.to_owned(), Arc::from(text)));
    let layer = PackageSource::from_texts("", Origin::Embedded, files);
    InstrumentSource {
        layers: vec![layer],
    }
}

/// The interface's own texts in a language, without a package.
pub fn catalog(tag: &str) -> Catalog {
    let (languages, _) = Languages::read([include_str!("../../locales/languages.toml")]);
    let mut texts = TextSources::default();
    for (tag, text) in [
        ("en", include_str!("../../locales/en/exchange.ftl")),
        ("sq", include_str!("../../locales/sq/exchange.ftl")),
        (
            "sr-Latn",
            include_str!("../../locales/sr-Latn/exchange.ftl"),
        ),
        ("bs", include_str!("../../locales/bs/exchange.ftl")),
        ("cnr", include_str!("../../locales/cnr/exchange.ftl")),
        ("mk", include_str!("../../locales/mk/exchange.ftl")),
        ("nl", include_str!("../../locales/nl/exchange.ftl")),
    ] {
        texts.add(Locale::parse(tag).unwrap(), "exchange", text);
    }
    Catalog::new(&Locale::parse(tag).unwrap(), Arc::new(languages), texts, [])
}
