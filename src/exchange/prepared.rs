//! A copy of what is exported from which everything is gone that the profile withholds as words, codes and moments, before any format
//! sees it: a format that forgot a rule has nothing to tell.

use std::collections::BTreeSet;

use crate::base::digest::Digest;
use crate::base::id::{AssessmentId, RaterId, SessionId, SubjectId};
use crate::base::time::{PartialDate, Timestamp};
use crate::base::value::Value;
use crate::engine::flow::evaluation::Evaluation;
use crate::exchange::decided::{Decided, Spots};
use crate::exchange::leak::{Field, marked};
use crate::exchange::profile::{Allows, EvidenceShown, Exactness};
use crate::exchange::redact::Redaction;
use crate::exchange::{ExportInput, Options};
use crate::form::model::instrument::Means;
use crate::form::model::questionnaire::Questionnaire;
use crate::record::session::answer::{Answer, Response, SourceNo};
use crate::record::session::assessment::Assessment;
use crate::record::session::event::{Event, Recorded, SessionEvent, Source};
use crate::record::session::fold::{Session, SessionState};
use crate::record::session::place::Place;
use crate::record::session::rater::TeamWay;

/// One day in milliseconds.
const DAY: i64 = 86_400_000;

/// The copy.
#[derive(Clone, Debug)]
pub struct Prepared {
    assessment: Assessment,
    session: Session,
    evaluation: Evaluation,
    events: Vec<Recorded>,
}

impl Prepared {
    /// Makes it for a profile.
    pub fn of(input: &ExportInput<'_>, options: &Options) -> Prepared {
        let cut = Cut {
            allows: options.profile.allows(),
            marks: options.marks,
            spots: Spots::of(input, options),
            decided: input.decided,
        };
        let allows = cut.allows;
        let mut prepared = Prepared {
            assessment: input.assessment.clone(),
            session: input.session.clone(),
            evaluation: input.evaluation.clone(),
            events: input.events.to_vec(),
        };
        if !options.profile.is_shared() {
            return prepared;
        }
        let coded = codes(&prepared.assessment, &allows);
        cut.assessment(&mut prepared.assessment);
        cut.session(&mut prepared.session);
        for standing in &mut prepared.evaluation.standings {
            let place = standing.place.to_string();
            let response = standing.response.iter_mut();
            response.for_each(|one| cut.response(&place, one));
        }
        for recorded in &mut prepared.events {
            cut.event(recorded);
        }
        prepared.recode(&coded);
        prepared
    }

    /// The same, to be written.
    pub fn input<'a>(&'a self, input: &ExportInput<'a>) -> ExportInput<'a> {
        ExportInput {
            assessment: &self.assessment,
            session: &self.session,
            evaluation: &self.evaluation,
            events: &self.events,
            ..*input
        }
    }

    /// Reads out every text that leaves, with the place it stands at.
    pub(super) fn texts(
        &self,
        questionnaire: &Questionnaire,
        redaction: &Redaction,
        read: &mut dyn FnMut(&Told<'_>),
    ) {
        let session = &self.session;
        let tells = |place: &Place| redaction.tells_beside(questionnaire, place);
        let tied = |place: Option<&Place>| place.is_none_or(tells);
        let mut tell = |place: String, at: Option<&Place>, field: Field, text: &str| {
            read(&Told {
                place,
                at,
                field,
                text,
            });
        };
        let sources = session.sources.values();
        for source in sources.filter(|source| source.kind != Means::Beneficiary) {
            for text in [&source.role, &source.reference] {
                tell(source_named(source.no), None, Field::Source, text);
            }
        }
        let mut read =
            |at: Option<&Place>, field: Field, text: &str| tell(named(at), at, field, text);
        for (place, answer) in session.answers.iter().filter(|(place, _)| tells(place)) {
            let at = Some(place);
            match &answer.response {
                Some(Response::Value(Value::Text(text))) => read(at, Field::Answer, text),
                Some(Response::NotApplicable(text)) => read(at, Field::Reason, text),
                _ => {}
            }
            beside(answer, session, &mut |field, text| read(at, field, text));
        }
        for one in session.visit_notes.values() {
            if tied(one.tied.as_ref()) {
                read(one.tied.as_ref(), Field::VisitNote, &one.text);
            }
        }
        for one in session.flags.values() {
            if tied(one.place.as_ref()) {
                read(one.place.as_ref(), Field::Flag, &one.text);
            }
        }
        for one in session.recommendations.values() {
            if redaction.tells(questionnaire, one) {
                read(one.places.first(), Field::Recommendation, &one.text);
            }
        }
        if redaction.keeps_sensitive() {
            read(None, Field::Opening, &self.assessment.opening.purpose);
            for one in &self.assessment.declarations {
                read(None, Field::Opening, &one.text);
            }
        }
    }

    /// Gives each code of a rater the one it has in the file.
    fn recode(&mut self, coded: &[(String, String)]) {
        let now = |code: &mut String| {
            if let Some((_, new)) = coded.iter().find(|(old, _)| old == code) {
                *code = new.clone();
            } else if !coded.is_empty() {
                code.clear();
            }
        };
        let members = &mut self.assessment.opening.members;
        members.iter_mut().for_each(|member| now(&mut member.code));
        if let SessionState::Signed { codes, .. } = &mut self.session.state {
            codes.iter_mut().for_each(now);
        }
        for recorded in &mut self.events {
            if let Event::Session(SessionEvent::SignedOff { codes, .. }) = &mut recorded.new.event {
                codes.iter_mut().for_each(now);
            }
        }
    }
}

/// The codes of raters and those that stand for them; none where they may be told.
fn codes(assessment: &Assessment, allows: &Allows) -> Vec<(String, String)> {
    let members = assessment.opening.members.iter().zip(1..);
    let coded = members.map(|(member, n)| (member.code.clone(), format!("R{n}")));
    match allows.codes {
        true => Vec::new(),
        false => coded.collect(),
    }
}

/// A text that leaves.
pub(super) struct Told<'a> {
    /// The place it stands at, as it is written in files.
    pub place: String,
    /// The question it stands at, if it stands at one.
    pub at: Option<&'a Place>,
    /// In what it stands.
    pub field: Field,
    /// The text.
    pub text: &'a str,
}

/// The texts beside an answer that may leave.
fn beside(answer: &Answer, session: &Session, read: &mut dyn FnMut(Field, &str)) {
    let note = answer.note.iter().map(|text| (Field::Note, text));
    let gap = answer.gap.iter().map(|text| (Field::Gap, text));
    let dissents = answer.dissents.iter();
    let dissents = dissents.map(|one| (Field::Dissent, &one.text));
    let evidence = answer.evidence.iter();
    let evidence = evidence.filter(|line| !session.is_from_resident(line));
    let evidence = evidence.flat_map(|line| [&line.reference, &line.at]);
    let evidence = evidence.map(|text| (Field::Evidence, text));
    let all = note.chain(gap).chain(dissents).chain(evidence);
    all.for_each(|(field, text)| read(field, text));
}

/// A place as it is written in files; the visit is a dash.
fn named(place: Option<&Place>) -> String {
    place.map_or("-".to_owned(), Place::to_string)
}

fn source_named(no: SourceNo) -> String {
    format!("S{}", no.0)
}

/// How everything is cut.
struct Cut<'a> {
    allows: Allows,
    marks: bool,
    spots: Spots,
    decided: Option<&'a Decided>,
}

impl Cut<'_> {
    fn assessment(&self, assessment: &mut Assessment) {
        assessment.id = AssessmentId::new(self.id(assessment.id.as_u128()));
        assessment.opened_at = self.moment(assessment.opened_at);
        for declaration in &mut assessment.declarations {
            self.rater(&mut declaration.by);
            self.words(&named(None), &mut declaration.text);
        }
        let opening = &mut assessment.opening;
        opening.subject.id = SubjectId::new(self.id(opening.subject.id.as_u128()));
        self.words(&named(None), &mut opening.purpose);
        if self.allows.when == Exactness::Month {
            opening.visits.clear();
        }
        self.date(&mut opening.period.0);
        self.date(&mut opening.period.1);
        for member in &mut opening.members {
            self.rater(&mut member.rater);
        }
        if let TeamWay::SharedOut(shares) = &mut opening.way {
            shares.iter_mut().for_each(|(_, rater)| self.rater(rater));
        }
    }

    fn session(&self, session: &mut Session) {
        session.id = SessionId::new(self.id(session.id.as_u128()));
        let header = &mut session.header;
        header.assessment = AssessmentId::new(self.id(header.assessment.as_u128()));
        self.rater(&mut header.rater);
        header.opened_at = self.moment(header.opened_at);
        session.changed_at = self.moment(session.changed_at);
        if let SessionState::Signed { at, .. } = &mut session.state {
            *at = self.moment(*at);
        }
        let sources = session.sources.values();
        let staff: BTreeSet<SourceNo> = sources
            .filter(|source| source.kind == Means::Staff)
            .map(|source| source.no)
            .collect();
        for (place, answer) in &mut session.answers {
            self.answer(&place.to_string(), answer, &staff);
        }
        session
            .sources
            .values_mut()
            .for_each(|one| self.source(one));
        if !self.allows.notes {
            session.visit_notes.clear();
        }
        for one in session.visit_notes.values_mut() {
            self.words(&named(one.tied.as_ref()), &mut one.text);
        }
        for one in session.flags.values_mut() {
            self.words(&named(one.place.as_ref()), &mut one.text);
        }
        for one in session.recommendations.values_mut() {
            self.words(&named(one.places.first()), &mut one.text);
        }
        if !self.allows.flags {
            session.flags.clear();
        }
    }

    fn answer(&self, place: &str, answer: &mut Answer, staff: &BTreeSet<SourceNo>) {
        answer
            .response
            .iter_mut()
            .for_each(|one| self.response(place, one));
        answer.note = answer.note.take().filter(|_| self.allows.notes);
        if !self.allows.dissents {
            answer.dissents.clear();
        }
        let beside = answer.note.iter_mut().chain(&mut answer.gap);
        let dissents = answer.dissents.iter_mut().map(|one| &mut one.text);
        beside
            .chain(dissents)
            .for_each(|text| self.words(place, text));
        answer.by.iter_mut().for_each(|by| self.rater(by));
        answer.at = self.moment(answer.at);
        for line in &mut answer.evidence {
            let is_staff = line.kind == Means::Staff
                || line.source.is_some_and(|source| staff.contains(&source));
            if self.keeps_only_kind(is_staff, line.kind) {
                line.source = None;
                line.reference.clear();
                line.at.clear();
                line.date = None;
            }
            self.words(place, &mut line.reference);
            self.words(place, &mut line.at);
        }
    }

    fn source(&self, source: &mut Source) {
        if self.keeps_only_kind(source.kind == Means::Staff, source.kind) {
            source.role.clear();
            source.reference.clear();
            source.date = None;
            source.private = None;
        }
        let place = source_named(source.no);
        self.words(&place, &mut source.role);
        self.words(&place, &mut source.reference);
    }

    /// Residents are left alone here: what they said is left out as a whole, and by its kind.
    fn keeps_only_kind(&self, is_staff: bool, kind: Means) -> bool {
        kind != Means::Beneficiary
            && match self.allows.evidence {
                EvidenceShown::Whole => false,
                EvidenceShown::NotStaff => is_staff,
                EvidenceShown::Kinds | EvidenceShown::Nothing => true,
            }
    }

    fn response(&self, place: &str, response: &mut Response) {
        match response {
            Response::NotApplicable(reason) if !self.allows.free_words => reason.clear(),
            Response::Value(value) => self.value(place, value),
            Response::NotApplicable(reason) => self.words(place, reason),
            Response::NotVerified(_) => {}
        }
    }

    fn value(&self, place: &str, value: &mut Value) {
        match value {
            Value::Date(date) => self.date(date),
            Value::Text(text) => self.words(place, text),
            _ => {}
        }
    }

    fn event(&self, recorded: &mut Recorded) {
        recorded.new.at = self.moment(recorded.new.at);
        self.rater(&mut recorded.new.by);
        if let Event::Session(SessionEvent::Answered { place, response }) = &mut recorded.new.event
        {
            self.response(&place.to_string(), response);
        }
    }

    fn words(&self, place: &str, text: &mut String) {
        if self.marks {
            *text = marked(text, |hit| {
                let spot = self.spots.words(place, text, hit.from);
                self.decided.is_some_and(|decided| decided.keeps(spot))
            });
        }
    }

    fn date(&self, date: &mut PartialDate) {
        if self.allows.when == Exactness::Month {
            date.day = None;
        }
    }

    fn moment(&self, at: Timestamp) -> Timestamp {
        let day = Timestamp(at.0 - at.0.rem_euclid(DAY));
        match self.allows.when {
            Exactness::Exact => at,
            Exactness::Day => day,
            Exactness::Month => Timestamp(day.0 - (i64::from(at.local(0).0.day) - 1) * DAY),
        }
    }

    fn rater(&self, rater: &mut RaterId) {
        *rater = RaterId::new(self.id(rater.as_u128()));
    }

    /// The same id always becomes the same other one, so that files still join; what it was made of cannot be read from it.
    fn id(&self, id: u128) -> u128 {
        if self.allows.ids {
            return id;
        }
        let digest = Digest::of(&id.to_be_bytes());
        let bytes = digest.as_bytes().iter().take(16);
        bytes.fold(0, |all, byte| (all << 8) | u128::from(*byte))
    }
}

/// A value the questionnaire works out without a question of its own, as it may be written. Nobody decided about its words.
pub(super) fn written(value: &Value, input: &ExportInput<'_>, options: &Options) -> Value {
    let mut written = value.clone();
    let cut = Cut {
        allows: options.profile.allows(),
        marks: options.marks && options.profile.is_shared(),
        spots: Spots::of(input, options),
        decided: None,
    };
    cut.value(&named(None), &mut written);
    written
}
