//! `fener score --roll-up`: the levels of government of one country side by side, with what they make together. How they make a number is
//! said in [`engine::score::roll_up`](crate::engine::score::roll_up).

use serde_json::{Value, json};

use crate::base::number::Number;
use crate::cli::desk::{Desk, Stop};
use crate::cli::open_session::OpenSession;
use crate::cli::score::{as_written, band, exact, grade_json, print, said, shown};
use crate::cli::show::{add_pack, pack_line};
use crate::cli::{Exit, levels, questionnaire};
use crate::engine::score::grade::{BandKind, Grade};
use crate::engine::score::roll_up::{Level, RollUp, Rolled};
use crate::engine::score::{Graded, ScoreReport};
use crate::form::model::country::{CountryPack, level};
use crate::form::model::text;
use crate::interface::app::screen::scores::wording;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{cli as say, country as say_country, roll_up as tell};
use crate::text::i18n::phrase::Arg;

pub(super) fn run(
    names: &[&String],
    period: Option<&String>,
    as_json: bool,
    desk: &mut Desk<'_>,
) -> Result<Exit, Stop> {
    let sessions = levels::named(names, period, desk)?;
    let Some(first) = sessions.first() else {
        return Ok(Exit::Bug);
    };
    let texts = questionnaire::texts(&first.package, desk);
    let pack = levels::checked(&sessions, &texts)?;
    let of = |score: &dyn Fn(&OpenSession) -> ScoreReport| {
        let assessed = sessions
            .iter()
            .map(|open| (levels::level_of(open), score(open)));
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
    // The pack says which levels count, and in a draft nobody has signed that.
    desk.line(&pack_line(pack, &texts))?;
    Ok(Exit::Done)
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
        as_written(&shown(share, self.first), self.texts)
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
        "period": opening.map(|opening| levels::typed(opening.period)),
        "levels": regional.levels.iter().map(level_json).collect::<Vec<_>>(),
        "missing": regional.missing,
        "roll_up": rows_json(regional),
    });
    if let (Some(report), Some(national)) = (report.as_object_mut(), national) {
        report.insert("national".to_owned(), rows_json(national));
    }
    if let Some(open) = sessions.first() {
        add_pack(&open.package.questionnaire, &mut report);
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
