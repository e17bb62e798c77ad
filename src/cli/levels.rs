//! Which sessions `fener score --roll-up` sets side by side: those that were named, as far as they are of the period asked for. Whether
//! they belong together is said in [`record::session::together`](crate::record::session::together), for the screen too.

use crate::base::time::PartialDate;
use crate::cli::desk::{Desk, Stop};
use crate::cli::open_session;
use crate::cli::open_session::OpenSession;
use crate::form::model::country::{CountryPack, level};
use crate::record::session::assessment::{Mode, Opening};
use crate::record::session::summary::SessionRow;
use crate::record::session::together::{Apart, Whose, apart};
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::roll_up as tell;
use crate::text::i18n::phrase::Phrase;

/// A period that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Period {
    /// Whatever lies in a year, a month or a day.
    In(PartialDate),
    /// From one date to another, and no other period.
    Exactly(PartialDate, PartialDate),
}

impl Period {
    /// Reads `2026`, `2026-01` or `2026-01/2026-06`.
    pub(super) fn parse(text: &str) -> Result<Period, Stop> {
        let read = match text.split_once('/') {
            None => PartialDate::parse(text).map(Period::In),
            Some((from, to)) => PartialDate::parse(from)
                .zip(PartialDate::parse(to))
                .map(|(from, to)| Period::Exactly(from, to)),
        };
        read.ok_or_else(|| {
            let problem = Diagnostic::new(Code::ValueInvalid, tell::invalid_period(text));
            Stop::refused(problem.hint(tell::invalid_period_hint()))
        })
    }

    fn is_of(self, (from, to): (PartialDate, PartialDate)) -> bool {
        match self {
            Period::In(whole) => whole.holds(from) && whole.holds(to),
            Period::Exactly(first, last) => (first, last) == (from, to),
        }
    }
}

/// A period as it is typed.
pub(super) fn typed((from, to): (PartialDate, PartialDate)) -> String {
    match from == to {
        true => from.to_string(),
        false => format!("{from}/{to}"),
    }
}

/// Opens every session that these names mean, each once. A code that real sessions share with practice runs means the real ones.
pub(super) fn named(
    names: &[&String],
    period: Option<&String>,
    desk: &Desk<'_>,
) -> Result<Vec<OpenSession>, Stop> {
    let period = period.map(|text| Ok::<_, Stop>((text, Period::parse(text)?)));
    let period = period.transpose()?;
    let mut found: Vec<SessionRow> = Vec::new();
    for name in names {
        let mut rows = open_session::rows_of(name, desk)?;
        if let Some((text, period)) = &period {
            rows.retain(|row| period.is_of(row.period));
            if rows.is_empty() {
                let what = tell::none_in_period(name.as_str(), text.as_str());
                return Err(unfit(what, tell::hint()));
            }
        }
        if rows.iter().any(|row| row.mode != Mode::Practice) {
            rows.retain(|row| row.mode != Mode::Practice);
        }
        rows.retain(|row| found.iter().all(|known| known.session != row.session));
        found.extend(rows);
    }
    let rows = found.iter();
    rows.map(|row| open_session::open(row.session, desk))
        .collect()
}

/// The level of government that a session is about; empty where it is about none.
pub(super) fn level_of(open: &OpenSession) -> String {
    let level = &open.assessment.opening.government_level;
    level.clone().unwrap_or_default()
}

/// The pack of sessions that belong together, each about a level of its own.
pub(super) fn checked<'s>(
    sessions: &'s [OpenSession],
    texts: &Catalog,
) -> Result<&'s CountryPack, Stop> {
    let mut found = None;
    let mut seen: Vec<String> = Vec::new();
    for open in sessions {
        let code = &open.assessment.opening.subject.code;
        let own = level_of(open);
        let pack = open.package.questionnaire.pack.as_deref();
        let Some(pack) = pack.filter(|pack| pack.levels.contains(&own)) else {
            return Err(unfit(tell::no_level(code), tell::hint()));
        };
        let first = sessions.first().unwrap_or(open);
        if let Some(why) = apart(whose(first), whose(open)) {
            return Err(refused(why, &first.assessment.opening, open));
        }
        if seen.contains(&own) {
            let name = texts.text(&level(&pack.country, &own)).marked();
            return Err(unfit(tell::twice(name), tell::hint()));
        }
        seen.push(own);
        found.get_or_insert(pack);
    }
    found.ok_or_else(|| unfit(tell::several(), tell::hint()))
}

fn whose(open: &OpenSession) -> Whose<'_> {
    (&open.assessment.opening, &open.session)
}

/// Why a session does not stand beside the first, and what to do.
fn refused(why: Apart, first: &Opening, open: &OpenSession) -> Stop {
    let opening = &open.assessment.opening;
    let code = opening.subject.code.as_str();
    let (what, mend) = match why {
        Apart::Practice => (tell::practice(code), tell::hint()),
        Apart::About => (tell::other(code), tell::hint()),
        Apart::Edition => (tell::other_edition(code), tell::other_edition_hint()),
        Apart::Period => {
            let (own, first) = (typed(opening.period), typed(first.period));
            let mend = tell::other_period_hint(first.as_str());
            (tell::other_period(code, own, first), mend)
        }
    };
    unfit(what, mend)
}

fn unfit(what: Phrase, mend: Phrase) -> Stop {
    Stop::refused(Diagnostic::new(Code::RollUpUnfit, what).hint(mend))
}
