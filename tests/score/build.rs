//! Questionnaires without expressions, and sessions over them, made in a line.

use std::collections::HashMap;
use std::sync::Arc;

use fener::base::digest::Digest;
use fener::base::id::{
    AssessmentId, BandId, EventId, OptionId, QuestionId, QuestionnaireId, RaterId, ScaleId,
    SectionId, SessionId,
};
use fener::base::number::{Half, Number};
use fener::base::time::{Moment, Timestamp};
use fener::base::value::Value;
use fener::engine::flow::{self, Context, evaluation::Evaluation};
use fener::engine::score::{ScoreReport, score};
use fener::form::model::country::Adapted;
use fener::form::model::instrument::{Citation, InstrumentTable, StandardLayer};
use fener::form::model::question::{Advance, Question, QuestionKind, Verify};
use fener::form::model::questionnaire::{Node, NodeIndex, NodeKind, Purpose, Questionnaire};
use fener::form::model::scale::{Level, Scale};
use fener::form::model::scoring::{Band, Grading, Points, Rounding, Scoring};
use fener::form::model::version::Version;
use fener::record::session::answer::{Evidence, NotVerified, Response};
use fener::record::session::assessment::Mode;
use fener::record::session::event::{Cause, Event, NewEvent, Seq, SessionEvent};
use fener::record::session::fold::Session;
use fener::record::session::place::Place;
use fener::text::diag::source::Span;
use fener::text::i18n::locale::Locale;
use fener::text::i18n::phrase::TextKey;

pub fn number(text: &str) -> Number {
    Number::parse(text).unwrap()
}

pub fn scale(id: &str, levels: &[(&str, &str)]) -> Arc<Scale> {
    let level = |(n, (id, points)): (usize, &(&str, &str))| Level {
        id: OptionId::new(id),
        code: n as u32 + 1,
        points: number(points),
    };
    Arc::new(Scale {
        id: ScaleId::new(id),
        levels: levels.iter().enumerate().map(level).collect(),
    })
}

pub fn ynp() -> Arc<Scale> {
    scale("ynp", &[("yes", "1"), ("partly", "1/2"), ("no", "0")])
}

pub fn ach4() -> Arc<Scale> {
    let levels = [
        ("in_full", "1"),
        ("in_part", "2/3"),
        ("started", "1/3"),
        ("not_started", "0"),
    ];
    scale("ach4", &levels)
}

/// A question as far as its score goes.
#[derive(Clone)]
pub struct Asked {
    pub question: Question,
}

pub fn ask(id: &str, kind: QuestionKind) -> Asked {
    Asked {
        question: Question {
            cites: Vec::new(),
            id: QuestionId::new(id),
            number: String::new(),
            kind,
            scoring: None,
            verify: Verify::default(),
            room: None,
            advance: Advance::Wait,
            small_number: false,
            sensitive: false,
            follow_up_of: None,
            urgent: Vec::new(),
            declares: None,
            unsettled: Vec::new(),
            from_requests: Vec::new(),
            external_ref: None,
            retired: None,
            adapted: Adapted::Regional,
        },
    }
}

pub fn rated(id: &str, weight: i64, scale: Arc<Scale>) -> Asked {
    ask(id, QuestionKind::Rating(scale)).scored(weight, Points::Level)
}

impl Asked {
    pub fn scored(mut self, weight: i64, points: Points) -> Asked {
        self.question.scoring = Some(Scoring {
            weight: Number::whole(weight),
            must_pass: false,
            layer: None,
            points,
        });
        self
    }

    fn scoring(mut self, change: impl FnOnce(&mut Scoring)) -> Asked {
        change(self.question.scoring.as_mut().unwrap());
        self
    }

    pub fn must_pass(self) -> Asked {
        self.scoring(|scoring| scoring.must_pass = true)
    }

    pub fn cites(mut self, citations: &[&str]) -> Asked {
        let citations = citations.iter().map(|text| Citation::new(text)).collect();
        self.question.cites = citations;
        self
    }

    pub fn layer(self, layer: StandardLayer) -> Asked {
        self.scoring(|scoring| scoring.layer = Some(layer))
    }

    pub fn retired(mut self) -> Asked {
        self.question.retired = Some("2.0.0".to_owned());
        self
    }

    pub fn national(mut self) -> Asked {
        self.question.adapted = Adapted::Added;
        self
    }

    pub fn hidden_here(mut self) -> Asked {
        self.question.adapted = Adapted::Hidden(TextKey::new("al-hide"));
        self
    }

    pub fn verified(mut self, verify: Verify) -> Asked {
        self.question.verify = verify;
        self
    }
}

pub fn questionnaire(sections: &[(&str, Vec<Asked>)]) -> Questionnaire {
    let band = |id: &str, from: &str| Band {
        id: BandId::new(id),
        from: number(from),
    };
    let mut built = Questionnaire {
        practice: None,
        id: QuestionnaireId::new("test"),
        version: Version::parse("1.0.0").unwrap(),
        purpose: Purpose::Assessment,
        subject: fener::form::model::questionnaire::SubjectKind::Service,
        digest: Digest::of(b"test"),
        default_locale: Locale::english(),
        nodes: Vec::new(),
        sections: Vec::new(),
        rules: Vec::new(),
        order: Vec::new(),
        lists: Vec::new(),
        grading: Grading {
            coverage_floor: number("70%"),
            bands: vec![
                band("fully_met", "85%"),
                band("partly_met", "40%"),
                band("not_met", "0"),
            ],
            rounding: Rounding {
                decimals: 1,
                half: Half::Up,
            },
        },
        instruments: Arc::new(InstrumentTable::default()),
        by_id: HashMap::new(),
        pack: None,
        renamed: Vec::new(),
        requests: Vec::new(),
    };
    let mut add = |kind: NodeKind, parent: Option<NodeIndex>| {
        let index = NodeIndex(built.nodes.len() as u32);
        let node = Node {
            kind,
            parent,
            children: Vec::new(),
            repeats: Vec::new(),
            rules: Vec::new(),
            origin: Span::default(),
        };
        built.by_id.insert(node.id().to_owned(), index);
        built.nodes.push(node);
        match parent {
            Some(parent) => built.nodes[parent.0 as usize].children.push(index),
            None => built.sections.push(index),
        }
        index
    };
    for (number, (id, questions)) in sections.iter().enumerate() {
        let id = SectionId::new(id);
        let number = number as u32;
        let section = add(NodeKind::Section { id, number }, None);
        for asked in questions {
            add(
                NodeKind::Question(Box::new(asked.question.clone())),
                Some(section),
            );
        }
    }
    built
}

/// What a test writes for a response: a level, `n/a`, `?` for not verified, or nothing.
pub fn response(text: &str) -> Option<Response> {
    Some(match text {
        "" | "open" => return None,
        "n/a" => Response::NotApplicable("does not apply here".to_owned()),
        "?" => Response::NotVerified(NotVerified::NoReply),
        level => Response::Value(Value::Choice(OptionId::new(level))),
    })
}

pub struct Play {
    pub session: Session,
}

impl Play {
    pub fn open() -> Play {
        let opened = SessionEvent::Opened {
            assessment: AssessmentId::new(1),
            package: Digest::of(b"test"),
            rater: RaterId::new(1),
        };
        let session = Session::open(SessionId::new(1), Seq(1), &stamp(opened)).unwrap();
        Play { session }
    }

    pub fn with(answers: &[(&str, &str)]) -> Play {
        let mut play = Play::open();
        for (id, text) in answers {
            if let Some(response) = response(text) {
                play.answer(id, response);
            }
        }
        play
    }

    pub fn apply(&mut self, event: SessionEvent) {
        self.session.apply(self.session.seq.next(), &stamp(event));
    }

    pub fn answer(&mut self, id: &str, response: Response) {
        let place = Place::new(QuestionId::new(id));
        self.apply(SessionEvent::Answered { place, response });
    }

    pub fn attach(&mut self, id: &str, evidence: Evidence) {
        let place = Place::new(QuestionId::new(id));
        self.apply(SessionEvent::Attached { place, evidence });
    }

    pub fn evaluate(&self, questionnaire: &Questionnaire) -> Evaluation {
        let moment = Moment::fixed(Timestamp(1_764_000_000_000));
        flow::evaluate(questionnaire, &self.session, &context(), &moment)
    }

    pub fn score(&self, questionnaire: &Questionnaire) -> ScoreReport {
        score(questionnaire, &self.session, &self.evaluate(questionnaire))
    }
}

pub fn context() -> Context {
    Context {
        country: None,
        government_level: None,
        mode: Mode::SiteVisit,
        period: Default::default(),
    }
}

pub fn stamp(event: SessionEvent) -> NewEvent {
    NewEvent {
        id: EventId::new(1),
        at: Timestamp(1_764_000_000_000),
        by: RaterId::new(1),
        cause: Cause::Done,
        event: Event::Session(event),
    }
}

/// A share as the domain's tables write it: percent with one decimal, half up.
pub fn percent(number: &Option<Number>) -> String {
    match number {
        Some(number) => (number * &Number::whole(100)).to_fixed(1, Half::Up),
        None => "none".to_owned(),
    }
}
