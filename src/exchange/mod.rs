//! What goes in and out: sessions as files that other programs read. Everything goes by ids and codes, so a file is the same to the
//! byte whatever language the screen speaks. It opens no file and asks no clock: it writes where it is told.
//!
//! What may leave is decided here once, for every format (`redact`):
//!
//! * the subject's code and never its name; raters by their codes;
//! * what the profile withholds (`profile`) is gone before any format sees it (`prepared`);
//! * counts from 1 to 4 of questions marked `small_number` are written `<5` (state `lt5`), and what is calculated from one is left
//!   out with it (state `from_lt5`), as are the next smallest counts where a small one would follow by subtraction (`secondary`), unless
//!   exact numbers were asked for;
//! * questions marked `sensitive`, with everything beside them, are left out (state `withheld`) unless asked for;
//! * what residents said is counted once for the whole visit and never shown at a question, unless the export is an internal one.

use std::io::{self, Write};

use crate::engine::flow::evaluation::Evaluation;
use crate::engine::score::ScoreReport;
use crate::exchange::decided::Decided;
use crate::exchange::prepared::Prepared;
use crate::exchange::profile::{Profile, RestingRatings};
use crate::exchange::table::Manner;
use crate::form::model::questionnaire::{NodeKind, Questionnaire};
use crate::record::session::assessment::Assessment;
use crate::record::session::event::Recorded;
use crate::record::session::fold::Session;
use crate::text::i18n::catalog::Catalog;

pub mod bundle;
mod codebook;
mod column;
mod counted;
pub mod decided;
pub mod guard;
mod history;
pub mod history_file;
mod json;
pub mod leak;
mod line;
mod long;
mod moves;
pub mod prepared;
pub mod profile;
pub mod ratings;
mod recommendations;
pub mod redact;
pub mod scenario;
pub mod schema;
pub mod score_file;
mod scores;
mod secondary;
pub mod session_file;
mod state;
pub mod table;
pub mod translation;
mod wide;

/// In which form a session is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Everything, versioned.
    Json,
    /// One row an answer, with the scores and a codebook beside.
    CsvLong,
    /// One row a session, with a table for each repeat and a codebook beside.
    CsvWide,
}

impl Format {
    /// All formats.
    pub const ALL: [Format; 3] = [Format::Json, Format::CsvLong, Format::CsvWide];

    /// As it is named on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Format::Json => "json",
            Format::CsvLong => "csv",
            Format::CsvWide => "csv-wide",
        }
    }

    /// The ending of its files.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Json => "json",
            Format::CsvLong | Format::CsvWide => "csv",
        }
    }
}

/// What may leave, and how tables are written. By default an export is for the service that was visited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// For whom it is. Small numbers ask for [`exact`](Self::exact) even in an internal one; that is given by hand each time.
    pub profile: Profile,
    /// What becomes of ratings that rest on what residents said alone, in a shared one.
    pub resting: RestingRatings,
    /// Whether what points to a person (`leak`) is marked in the words of a shared one.
    pub marks: bool,
    /// Small numbers are written exactly.
    pub exact: bool,
    /// Sensitive questions are written too.
    pub sensitive: bool,
    /// The events are listed: who did what when, without words.
    pub history: bool,
    /// How tables are written.
    pub manner: Manner,
}

impl Options {
    /// Says whether the file stays in the team.
    pub fn is_internal(&self) -> bool {
        !self.profile.is_shared()
    }

    /// Says whether small numbers are written exactly.
    pub fn keeps_small_numbers(&self) -> bool {
        self.exact && self.profile.allows().exact
    }

    /// Says whether sensitive questions are written.
    pub fn keeps_sensitive(&self) -> bool {
        self.profile.allows().sensitive.unwrap_or(self.sensitive)
    }
}

/// Everything an export is made from.
#[derive(Clone, Copy, Debug)]
pub struct ExportInput<'a> {
    /// What was asked.
    pub questionnaire: &'a Questionnaire,
    /// The texts of the questionnaire, in any language; only a codebook uses them, in the questionnaire's default language.
    pub texts: &'a Catalog,
    /// The assessment.
    pub assessment: &'a Assessment,
    /// What was answered.
    pub session: &'a Session,
    /// How it stands.
    pub evaluation: &'a Evaluation,
    /// What it scores; `None` leaves scores out.
    pub score: Option<&'a ScoreReport>,
    /// The events of the session, for its history and its earlier signatures.
    pub events: &'a [Recorded],
    /// What somebody decided about what points to a person; what nobody decided is left out where it is looked for.
    pub decided: Option<&'a Decided>,
}

/// One file of an export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What stands in it.
    pub content: Content,
    /// What stands between the name of the export and the ending: nothing, `-codebook` or the like.
    pub suffix: String,
    /// Its ending, without the point.
    pub extension: &'static str,
}

/// What stands in one file of an export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// The session as JSON.
    Json,
    /// The answers, one a row.
    Long,
    /// The scores, one a row.
    Scores,
    /// The recommendations, one row for each question they answer to.
    Recommendations,
    /// The session in one row.
    Wide,
    /// The rows of one repeat, by its place in the questionnaire.
    Rows(usize),
    /// The meaning of every column.
    Codebook(Format),
}

impl Part {
    fn new(content: Content, suffix: impl Into<String>, format: Format) -> Part {
        Part {
            content,
            suffix: suffix.into(),
            extension: format.extension(),
        }
    }

    /// The name of the file for an export of that name.
    pub fn file_name(&self, stem: &str) -> String {
        format!("{stem}{}.{}", self.suffix, self.extension)
    }
}

/// The files an export consists of; the first is the one the export is named for.
pub fn parts(format: Format, input: &ExportInput<'_>) -> Vec<Part> {
    let mut parts = match format {
        Format::Json => return vec![Part::new(Content::Json, "", format)],
        Format::CsvLong => vec![
            Part::new(Content::Long, "", format),
            Part::new(Content::Scores, "-scores", format),
            Part::new(Content::Recommendations, "-recommendations", format),
        ],
        Format::CsvWide => {
            let repeats = input.questionnaire.nodes.iter().enumerate();
            let rows = repeats.filter_map(|(at, node)| match &node.kind {
                NodeKind::Repeat(id) => {
                    Some(Part::new(Content::Rows(at), format!("-{id}"), format))
                }
                _ => None,
            });
            std::iter::once(Part::new(Content::Wide, "", format))
                .chain(rows)
                .collect()
        }
    };
    if input.score.is_none() {
        parts.retain(|part| part.content != Content::Scores);
    }
    parts.push(Part::new(Content::Codebook(format), "-codebook", format));
    parts
}

/// Writes one file of an export.
pub fn export(
    part: &Part,
    input: &ExportInput<'_>,
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    write(part, &Prepared::of(input, options), input, options, out)
}

/// The same of what was prepared once for all files of an export.
pub fn write(
    part: &Part,
    prepared: &Prepared,
    input: &ExportInput<'_>,
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    let input = &prepared.input(input);
    match &part.content {
        Content::Json => json::write(input, options, out),
        Content::Long => long::write(input, options, out),
        Content::Scores => scores::write(input, options, out),
        Content::Recommendations => recommendations::write(input, options, out),
        Content::Wide => wide::write(input, options, out),
        Content::Rows(repeat) => wide::write_rows(input, options, *repeat, out),
        Content::Codebook(format) => codebook::write(input, options, *format, out),
    }
}

/// The name of an export without its ending: the subject's code, the questionnaire, the day of the visit and the rater's code. No
/// name of a service or a person stands in it.
pub fn file_stem(assessment: &Assessment, session: &Session) -> String {
    let opening = &assessment.opening;
    let day = opening.visits.last().copied();
    let day = day.unwrap_or_else(|| assessment.opened_at.local(0).0);
    let rater = assessment
        .code_of(session.header.rater)
        .map(|code| format!("-{}", plain(code)))
        .unwrap_or_default();
    format!(
        "{}-{}-{day}{rater}",
        plain(&opening.subject.code),
        opening.questionnaire
    )
}

/// A code as every file system takes it.
pub fn plain(code: &str) -> String {
    let kept: String = code
        .chars()
        .map(|c| match c {
            _ if c.is_alphanumeric() || c == '_' => c,
            _ => '-',
        })
        .take(40)
        .collect();
    match kept.trim_matches('-') {
        "" => "x".to_owned(),
        kept => kept.to_owned(),
    }
}
