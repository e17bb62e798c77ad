//! `fener score`: the grades of a session, and with `--explain` what each is made of.

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::base::id::SectionId;
use crate::base::number::Number;
use crate::cli::arguments::{Builder, JSON};
use crate::cli::desk::{Desk, Stop};
use crate::cli::open_session::OpenSession;
use crate::cli::show::{add_pack, pack_line};
use crate::cli::{Exit, lines, open_session, questionnaire, roll_up};
use crate::engine::score::ScoreReport;
use crate::engine::score::contribution::{Contribution, State};
use crate::engine::score::grade::{BandKind, Grade};
use crate::form::model::text;
use crate::interface::app::screen::scores::wording;
use crate::record::session::place::Place;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{cli as say, country as say_country, roll_up as say_roll_up};
use crate::text::i18n::phrase::{Arg, Phrase, TextKey};

const ROLL_UP: &str = "roll-up";
const PERIOD: &str = "period";

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .positional(
            "session",
            (true, true),
            say::value_session,
            say::help_session,
        )
        .switch("explain", say::help_score_explain)
        .switch(ROLL_UP, say_roll_up::help)
        .value(PERIOD, say_roll_up::value_period, say_roll_up::help_period)
        .only_with(PERIOD, ROLL_UP)
        .json()
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let names: Vec<&String> = matches.get_many("session").into_iter().flatten().collect();
    if matches.get_flag(ROLL_UP) {
        let period = matches.get_one::<String>(PERIOD);
        return roll_up::run(&names, period, matches.get_flag(JSON), desk);
    }
    let [name] = names.as_slice() else {
        let what = Diagnostic::new(Code::RollUpUnfit, say_roll_up::several());
        return Err(Stop::refused(what.hint(say_roll_up::several_hint())));
    };
    let open = open_session::need(name, desk)?;
    let explain = matches.get_flag("explain");
    if matches.get_flag(JSON) {
        desk.json(&report_json(&open, explain))?;
        return Ok(Exit::Done);
    }
    let texts = questionnaire::texts(&open.package, desk);
    let told = Told {
        open: &open,
        texts: &texts,
    };
    let table = grades(&told, desk);
    print(&table, desk)?;
    let pack = open.package.questionnaire.pack.as_deref();
    if let Some(pack) = pack.filter(|_| open.score.national.is_some()) {
        desk.line(&pack_line(pack, &texts))?;
    }
    let failed: Vec<Arg> = open
        .score
        .overall
        .failed
        .iter()
        .map(|place| Arg::Text(told.number(place)))
        .collect();
    if !failed.is_empty() {
        desk.say(&say::failed_list(failed))?;
    }
    if explain {
        desk.line("")?;
        told.print_contributions(desk)?;
    }
    Ok(Exit::Done)
}

/// The head of the table, then the whole, the sections, the layers and the standards.
fn grades(told: &Told<'_>, desk: &Desk<'_>) -> Vec<Vec<String>> {
    let Told { open, texts } = told;
    let total = desk.catalog.say(&say::total());
    let heads = [
        say::head_part(),
        say::head_score(),
        say::head_range(),
        say::head_coverage(),
        say::head_band(),
    ];
    let mut table = vec![said(&heads, desk)];
    table.push(told.row(&total, &open.score.overall));
    if let Some(national) = &open.score.national {
        let name = desk.catalog.say(&say_country::national());
        table.push(told.row(&name, &national.overall));
    }
    let sections = open.score.sections.iter();
    table.extend(sections.map(|(id, grade)| told.row(&told.section(id), grade)));
    let layers = open.score.layers.iter();
    table.extend(layers.map(|(layer, grade)| told.row(&texts.say(&wording::layer(*layer)), grade)));
    let standards = open.score.standards.iter();
    table.extend(standards.map(|(cited, grade)| told.row(cited.as_str(), grade)));
    table
}

/// A score in words, as the interface says it; ids and exact numbers stand in the JSON.
struct Told<'a> {
    open: &'a OpenSession,
    texts: &'a Catalog,
}

impl Told<'_> {
    /// What each question gave, a row a question.
    fn print_contributions(&self, desk: &mut Desk<'_>) -> Result<(), Stop> {
        let heads = [
            say::head_number(),
            say::head_points(),
            say::head_weight(),
            say::head_counts(),
            say::head_answer(),
            say::head_question(),
        ];
        let mut table = vec![said(&heads, desk)];
        let all = self.open.score.widest().contributions.iter();
        table.extend(all.map(|one| self.contribution(one)));
        print(&table, desk)
    }

    fn contribution(&self, one: &Contribution) -> Vec<String> {
        let questionnaire = &self.open.package.questionnaire;
        let answer = match one.state {
            State::Answered => {
                let answer = wording::answer(questionnaire, &self.open.evaluation, one);
                self.texts.show(&answer)
            }
            _ => self.texts.say(&wording::state(questionnaire, one)),
        };
        let text = TextKey::new(one.place.question.as_str());
        let question = self.texts.text(&text).marked();
        vec![
            self.number(&one.place),
            self.exactly(one.points.as_ref()),
            self.exactly(Some(&one.weight)),
            self.exactly(one.counts().as_ref()),
            answer,
            match self.is_national(one) {
                true => self.texts.say(&say_country::counts_nationally(question)),
                false => question,
            },
        ]
    }

    fn is_national(&self, one: &Contribution) -> bool {
        is_national(self.open, one)
    }

    /// A number as the language writes it; what has no end in decimals stays a fraction.
    fn exactly(&self, number: Option<&Number>) -> String {
        let Some(number) = number else {
            return "-".to_owned();
        };
        let written = number.to_string();
        match written.contains('/') {
            true => written,
            false => as_written(&written, self.texts),
        }
    }

    fn row(&self, name: &str, grade: &Grade) -> Vec<String> {
        let shown = |share: Option<&Number>| as_written(&shown(share, self.open), self.texts);
        vec![
            name.to_owned(),
            shown(grade.score.as_ref()),
            match (&grade.lowest, &grade.highest) {
                (None, None) => shown(None),
                (lowest, highest) => {
                    format!("{}-{}", shown(lowest.as_ref()), shown(highest.as_ref()))
                }
            },
            shown(grade.coverage.as_ref()),
            self.texts.show(&wording::band(&grade.band)),
        ]
    }

    /// A section by its printed number and its title.
    fn section(&self, id: &SectionId) -> String {
        let mut all = self.open.evaluation.sections.iter();
        let number = all.find(|known| known.id == *id).map(|known| known.number);
        let title = self.texts.text(&text::section_title(id)).marked();
        match number {
            Some(number) => format!("{number} {title}"),
            None => title,
        }
    }

    /// A question by its printed number, with the row it stands in.
    fn number(&self, place: &Place) -> String {
        let question = self.open.package.questionnaire.question(&place.question);
        match (question, place.at.0.is_empty()) {
            (Some(question), true) => question.number.clone(),
            (Some(question), false) => format!("{} ({})", question.number, place.at),
            (None, _) => place.to_string(),
        }
    }
}

pub(super) fn said(heads: &[Phrase], desk: &Desk<'_>) -> Vec<String> {
    heads
        .iter()
        .map(|phrase| desk.catalog.say(phrase))
        .collect()
}

pub(super) fn print(table: &[Vec<String>], desk: &mut Desk<'_>) -> Result<(), Stop> {
    lines::table(table)
        .iter()
        .try_for_each(|line| desk.line(line))
}

/// A share as a number of 100, rounded as the questionnaire says; a dash where there is none.
pub(super) fn shown(share: Option<&Number>, open: &OpenSession) -> String {
    let rounding = open.package.questionnaire.grading.rounding;
    share.map_or("-".to_owned(), |share| {
        (share * &Number::whole(100)).to_fixed(rounding.decimals, rounding.half)
    })
}

/// A number with a point as the language writes it; anything else as it is.
pub(super) fn as_written(number: &str, texts: &Catalog) -> String {
    let decimals = number.split_once('.').map_or(0, |(_, after)| after.len());
    let read = Number::parse(number).zip(u32::try_from(decimals).ok());
    read.map_or_else(
        || number.to_owned(),
        |(number, decimals)| texts.show(&Arg::Decimal(number, decimals)),
    )
}

/// Says whether a question is the country's own, which the regional score does not count.
fn is_national(open: &OpenSession, one: &Contribution) -> bool {
    let question = open.package.questionnaire.question(&one.place.question);
    question.is_some_and(|question| question.is_national())
}

/// A band by its id, the three states by words of their own.
pub(super) fn band(kind: &BandKind) -> String {
    match kind {
        BandKind::NotApplicable => "not_applicable".to_owned(),
        BandKind::MustPassFailed => "must_pass_failed".to_owned(),
        BandKind::NotRated => "not_rated".to_owned(),
        BandKind::Of(id) => id.to_string(),
    }
}

fn state(state: &State) -> String {
    match state {
        State::Answered => "answered".to_owned(),
        State::Open => "open".to_owned(),
        State::NotVerified(reason) => format!("not_verified_{}", reason.as_str()),
        State::NotApplicable(_) => "not_applicable".to_owned(),
        State::Hidden(_) => "hidden".to_owned(),
    }
}

pub(super) fn exact(number: Option<&Number>) -> Option<String> {
    number.map(ToString::to_string)
}

pub(super) fn grade_json(name: &str, grade: &Grade) -> Value {
    json!({
        "id": name,
        "score": exact(grade.score.as_ref()),
        "coverage": exact(grade.coverage.as_ref()),
        "lowest": exact(grade.lowest.as_ref()),
        "highest": exact(grade.highest.as_ref()),
        "band": band(&grade.band),
        "failed": grade.failed.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "weak": grade.counts.weak,
    })
}

fn grades_json(score: &ScoreReport) -> Value {
    json!({
        "overall": grade_json("overall", &score.overall),
        "sections": score.sections.iter().map(|(id, grade)| grade_json(id.as_str(), grade)).collect::<Vec<_>>(),
        "standards": score.standards.iter().map(|(id, grade)| grade_json(id.as_str(), grade)).collect::<Vec<_>>(),
        "layers": score.layers.iter().map(|(layer, grade)| grade_json(layer.as_str(), grade)).collect::<Vec<_>>(),
    })
}

fn report_json(open: &OpenSession, explain: bool) -> Value {
    let score = &open.score;
    let mut report = json!({
        "version": 1,
        "session": score.session.0.to_string(),
        "seq": score.session.1.0,
        "questionnaire": score.questionnaire.0.as_str(),
        "package": score.questionnaire.2.to_string(),
    });
    if let (Value::Object(report), Value::Object(grades)) = (&mut report, grades_json(score)) {
        report.extend(grades);
        if let Some(national) = &score.national {
            report.insert("national".to_owned(), grades_json(national));
        }
    }
    add_pack(&open.package.questionnaire, &mut report);
    if let (true, Some(report)) = (explain, report.as_object_mut()) {
        let contributions = score.widest().contributions.iter().map(|one| {
            json!({
                "place": one.place.to_string(),
                "state": state(&one.state),
                "points": exact(one.points.as_ref()),
                "weight": one.weight.to_string(),
                "counts": exact(one.counts().as_ref()),
                "must_pass": one.must_pass,
                "weak": one.weak.is_some(),
                "national": is_national(open, one),
            })
        });
        report.insert("contributions".to_owned(), contributions.collect());
    }
    report
}
