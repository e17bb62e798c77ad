//! `fener score --roll-up`: the levels of government of one country side by side, with what they make together. Which sessions belong
//! together is checked here; how they make a number is said in [`engine::score::roll_up`](crate::engine::score::roll_up).

use serde_json::{Value, json};

use crate::base::number::Number;
use crate::cli::desk::{Desk, Stop};
use crate::cli::open_session::OpenSession;
use crate::cli::score::{band, exact, grade_json, print, said, shown};
use crate::cli::{Exit, open_session, questionnaire};
use crate::engine::score::grade::{BandKind, Grade};
use crate::engine::score::roll_up::{Level, RollUp, Rolled};
use crate::engine::score::{Graded, ScoreReport};
use crate::form::model::country::{CountryPack, level};
use crate::form::model::text;
use crate::interface::app::screen::scores::wording;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{cli as say, country as say_country, roll_up as tell};
use crate::text::i18n::phrase::{Arg, Phrase};

pub(super) fn run(names: &[&String], as_json: bool, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let mut sessions: Vec<OpenSession> = Vec::new();
    for name in names {
        for open in open_session::all(name, desk)? {
            if !sessions
                .iter()
                .any(|known| known.session.id == open.session.id)
            {
                sessions.push(open);
            }
        }
    }
    let Some(first) = sessions.first() else {
        return Ok(Exit::Bug);
    };
    let texts = questionnaire::texts(&first.package, desk);
    let pack = checked(&sessions, &texts)?;
    let of = |score: &dyn Fn(&OpenSession) -> ScoreReport| {
        let assessed = sessions.iter().map(|open| (level_of(open), score(open)));
        let order = (pack.levels.as_slice(), pack.roll_up.as_slice());
        let grading = &first.package.questionnaire.grading;
        RollUp::of(assessed.collect(), order, grading)
    };
    let regional = of(&|open| open.score.clone());
    let has_national = sessions.iter().all(|open| open.score.national.is_some());
    let national = has_national.then(|| of(&|open| open.score.widest().clone()));
    if as_json {
        desk.json(&report_json(&sessions, (&regional, national.as_ref())))?;
        return Ok(Exit::Done);
    }
    let told = Told {
        first,
        pack,
        sessions: &sessions,
        texts: &texts,
    };
    told.levels(&regional, desk)?;
    desk.line("")?;
    told.parts((&regional, national.as_ref()), desk)?;
    if !regional.missing.is_empty() {
        let missing = regional.missing.iter();
        let names: Vec<Arg> = missing
            .map(|id| Arg::Key(level(&pack.country, id)))
            .collect();
        desk.line(&texts.say(&tell::missing(names)))?;
    }
    for said in [tell::signs(), tell::rule()] {
        desk.say(&said)?;
    }
    Ok(Exit::Done)
}

fn level_of(open: &OpenSession) -> String {
    let level = &open.assessment.opening.government_level;
    level.clone().unwrap_or_default()
}

/// The pack of sessions that belong together: one questionnaire, country and period, each about a level of its own.
fn checked<'s>(sessions: &'s [OpenSession], texts: &Catalog) -> Result<&'s CountryPack, Stop> {
    let refused = |what: Phrase| {
        let problem = Diagnostic::new(Code::RollUpUnfit, what);
        Stop::refused(problem.hint(tell::hint()))
    };
    let belongs = |open: &OpenSession| {
        let opening = &open.assessment.opening;
        (
            opening.questionnaire.clone(),
            opening.version,
            opening.country.clone(),
            opening.period,
        )
    };
    let mut found = None;
    let mut seen: Vec<String> = Vec::new();
    for open in sessions {
        let code = &open.assessment.opening.subject.code;
        let own = level_of(open);
        let pack = open.package.questionnaire.pack.as_deref();
        let Some(pack) = pack.filter(|pack| pack.levels.contains(&own)) else {
            return Err(refused(tell::no_level(code)));
        };
        if sessions.first().map(belongs) != Some(belongs(open)) {
            return Err(refused(tell::other(code)));
        }
        if seen.contains(&own) {
            let name = texts.text(&level(&pack.country, &own)).marked();
            return Err(refused(tell::twice(name)));
        }
        seen.push(own);
        found.get_or_insert(pack);
    }
    found.ok_or_else(|| refused(tell::several()))
}

/// The levels in words.
struct Told<'a> {
    first: &'a OpenSession,
    pack: &'a CountryPack,
    sessions: &'a [OpenSession],
    texts: &'a Catalog,
}

impl Told<'_> {
    /// The levels with the session of each, numbered: the numbers are the heads of the second table.
    fn levels(&self, rolled: &RollUp, desk: &mut Desk<'_>) -> Result<(), Stop> {
        let heads = [
            tell::head_level(),
            say::head_subject(),
            say::head_score(),
            say::head_coverage(),
            say::head_band(),
        ];
        let mut table = vec![said(&heads, desk)];
        for (level, number) in rolled.levels.iter().zip(1..) {
            let grade = &level.report.overall;
            table.push(vec![
                format!("{number} {}", self.name(level)),
                self.code(level).to_owned(),
                self.shown(grade.score.as_ref()),
                self.shown(grade.coverage.as_ref()),
                self.texts.show(&wording::band(&grade.band)),
            ]);
        }
        print(&table, desk)
    }

    fn name(&self, of: &Level) -> String {
        let name = self.texts.text(&level(&self.pack.country, &of.id)).marked();
        match of.counts {
            true => name,
            false => self.texts.say(&tell::not_counted(name)),
        }
    }

    fn code(&self, of: &Level) -> &str {
        let mut sessions = self.sessions.iter();
        let found = sessions.find(|open| open.session.id == of.report.session.0);
        found.map_or("", |open| open.assessment.opening.subject.code.as_str())
    }

    /// Every part with what the levels make of it together and with each level's own score.
    fn parts(
        &self,
        (regional, national): (&RollUp, Option<&RollUp>),
        desk: &mut Desk<'_>,
    ) -> Result<(), Stop> {
        let heads = [
            say::head_part(),
            tell::head_together(),
            say::head_range(),
            say::head_band(),
        ];
        let mut head = said(&heads, desk);
        head.extend((1..=regional.levels.len()).map(|number| number.to_string()));
        let mut table = vec![head];
        for (graded, rolled) in &regional.rows {
            table.push(self.row(&self.part(graded, desk), graded, rolled, regional));
            if let (Graded::Overall, Some(national)) = (graded, national)
                && let Some(rolled) = national.row(graded)
            {
                let name = desk.catalog.say(&say_country::national());
                table.push(self.row(&name, graded, rolled, national));
            }
        }
        print(&table, desk)
    }

    fn part(&self, graded: &Graded, desk: &Desk<'_>) -> String {
        match graded {
            Graded::Overall => desk.catalog.say(&say::total()),
            Graded::Section(id) => {
                let mut all = self.first.evaluation.sections.iter();
                let number = all.find(|known| known.id == *id).map(|known| known.number);
                let title = self.texts.text(&text::section_title(id)).marked();
                number.map_or(title.clone(), |number| format!("{number} {title}"))
            }
            Graded::Layer(layer) => self.texts.say(&wording::layer(*layer)),
            Graded::Standard(citation) => citation.to_string(),
        }
    }

    fn row(&self, name: &str, graded: &Graded, rolled: &Rolled, of: &RollUp) -> Vec<String> {
        let range = match (&rolled.lowest, &rolled.highest) {
            (None, None) => self.shown(None),
            (lowest, highest) => {
                let (lowest, highest) = (lowest.as_ref(), highest.as_ref());
                format!("{}-{}", self.shown(lowest), self.shown(highest))
            }
        };
        let mut row = vec![
            name.to_owned(),
            self.shown(rolled.score.as_ref()),
            range,
            self.texts.show(&wording::band(&rolled.band)),
        ];
        let levels = of.levels.iter();
        row.extend(levels.map(|level| self.cell(level.report.grade(graded))));
        row
    }

    /// A level's score, with a sign where its band is no band of the score.
    fn cell(&self, grade: Option<&Grade>) -> String {
        let Some(grade) = grade else {
            return self.shown(None);
        };
        let sign = match grade.band {
            BandKind::MustPassFailed => " !",
            BandKind::NotRated => " ?",
            _ if !grade.failed.is_empty() => " !",
            _ => "",
        };
        format!("{}{sign}", self.shown(grade.score.as_ref()))
    }

    fn shown(&self, share: Option<&Number>) -> String {
        shown(share, self.first)
    }
}

fn report_json(
    sessions: &[OpenSession],
    (regional, national): (&RollUp, Option<&RollUp>),
) -> Value {
    let opening = sessions.first().map(|open| &open.assessment.opening);
    let mut report = json!({
        "version": 1,
        "questionnaire": opening.map(|opening| opening.questionnaire.as_str()),
        "country": opening.and_then(|opening| opening.country.as_deref()),
        "levels": regional.levels.iter().map(level_json).collect::<Vec<_>>(),
        "missing": regional.missing,
        "roll_up": rows_json(regional),
    });
    if let (Some(report), Some(national)) = (report.as_object_mut(), national) {
        report.insert("national".to_owned(), rows_json(national));
    }
    report
}

fn level_json(level: &Level) -> Value {
    json!({
        "level": level.id,
        "counts": level.counts,
        "session": level.report.session.0.to_string(),
        "seq": level.report.session.1.0,
    })
}

fn rows_json(rolled: &RollUp) -> Value {
    let rows = rolled.rows.iter().map(|(graded, row)| {
        let (of, id) = match graded {
            Graded::Overall => ("overall", String::new()),
            Graded::Section(id) => ("section", id.to_string()),
            Graded::Layer(layer) => ("layer", layer.as_str().to_owned()),
            Graded::Standard(citation) => ("standard", citation.to_string()),
        };
        let levels = rolled.levels.iter().map(|level| {
            let grade = level.report.grade(graded);
            grade.map(|grade| grade_json(&level.id, grade))
        });
        json!({
            "of": of,
            "id": id,
            "score": exact(row.score.as_ref()),
            "lowest": exact(row.lowest.as_ref()),
            "highest": exact(row.highest.as_ref()),
            "band": band(&row.band),
            "levels": levels.collect::<Vec<_>>(),
        })
    });
    rows.collect()
}
