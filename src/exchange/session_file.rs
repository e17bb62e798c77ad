//! The shape of an exported session as JSON, version 1. These types exist for the file alone; `fener schema` prints their JSON Schema.
//! Fields may be added within a version; anything else is a new version. Numbers that a decimal cannot write are texts such as `2/3`.

use schemars::JsonSchema;
use serde::Serialize;

use crate::exchange::history_file::EventWire;
use crate::exchange::score_file::ScoresWire;

/// What `format` says.
pub const FORMAT: &str = "fener-session";

/// What `version` says.
pub const VERSION: u32 = 1;

/// One exported session: who, what, when, every answer, and what it scores.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "Fener session, version 1")]
pub struct SessionFile {
    /// Always `fener-session`.
    #[schemars(extend("const" = FORMAT))]
    pub format: &'static str,
    /// The version of this shape.
    #[schemars(extend("const" = VERSION))]
    pub version: u32,
    /// Which program wrote it.
    pub program: String,
    /// What was left out.
    pub profile: ProfileWire,
    /// The exact questionnaire.
    pub questionnaire: QuestionnaireWire,
    /// The assessment the session belongs to.
    pub assessment: AssessmentWire,
    /// The session itself.
    pub session: SessionWire,
    /// How much is done.
    pub progress: ProgressWire,
    /// Every question in every row in reading order, hidden ones included.
    pub answers: Vec<AnswerWire>,
    /// The repeats and their rows.
    pub repeats: Vec<RepeatWire>,
    /// Values the questionnaire works out without a question of their own.
    pub variables: Vec<VariableWire>,
    /// What the visit rests on. Without residents unless the export is internal; their numbers then run without gaps.
    pub sources: Vec<SourceWire>,
    /// What residents said, counted once for the whole visit.
    pub resident_talks: CountWire,
    /// Notes on the visit.
    pub visit_notes: Vec<VisitNoteWire>,
    /// Flags.
    pub flags: Vec<FlagWire>,
    /// Recommendations.
    pub recommendations: Vec<RecommendationWire>,
    /// What it scores; `null` when scores were left out.
    pub scores: Option<ScoresWire>,
    /// Who did what when, without words; `null` unless asked for.
    pub history: Option<Vec<EventWire>>,
}

/// What was left out of the file.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ProfileWire {
    /// `shared` files leave out what could point to a person; `internal` ones leave out only small numbers, unless they were asked for.
    pub kind: ProfileKind,
    /// For whom it is: `internal`, `service`, `ministry` or `public`.
    pub name: String,
    /// Whether numbers from 1 to 4 of small-number questions are written exactly.
    pub small_numbers_exact: bool,
    /// Whether sensitive questions are written.
    pub sensitive_included: bool,
    /// Whether what residents said is written at the questions.
    pub residents_included: bool,
}

/// For whom the file is.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProfileKind {
    /// For others.
    Shared,
    /// For the team.
    Internal,
}

/// The exact questionnaire.
#[derive(Debug, Serialize, JsonSchema)]
pub struct QuestionnaireWire {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The SHA-256 digest of its package.
    pub digest: String,
    /// The language every text of it exists in.
    pub default_language: String,
}

/// The assessment. The subject's name never stands here.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AssessmentWire {
    /// Its random id.
    pub id: String,
    /// The random id of the subject.
    pub subject_id: String,
    /// The code of the subject.
    pub subject_code: String,
    /// Site visit, workshop or practice.
    pub mode: String,
    /// The country whose pack applies.
    pub country: Option<String>,
    /// The state of law that pack describes; `null` without a pack.
    pub law_as_of: Option<String>,
    /// Who signed that pack; `null` without one, or while it is a draft.
    pub pack_signed_off_by: Option<String>,
    /// The SHA-256 digest of that pack.
    pub pack: Option<String>,
    /// The level of government.
    pub government_level: Option<String>,
    /// The first day, month or year of the period assessed.
    pub period_from: String,
    /// The last.
    pub period_to: String,
    /// The days of the visit.
    pub visits: Vec<String>,
    /// The languages of the questions.
    pub languages: Vec<String>,
    /// How the team works.
    pub team_way: TeamWayWire,
    /// Who is in the team.
    pub members: Vec<RaterWire>,
    /// Which sections were shared out to whom.
    pub shared_out: Vec<ShareWire>,
    /// Who declared independence or a link.
    pub declarations: Vec<DeclarationWire>,
    /// What for and for whom; only with sensitive answers.
    pub purpose: Option<String>,
    /// When it was opened.
    pub opened_at: String,
}

/// How the team works.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TeamWayWire {
    /// Together on one laptop.
    Together,
    /// Each alone.
    EachAlone,
    /// Parts shared out.
    SharedOut,
}

/// A member of the team.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RaterWire {
    /// The random id.
    pub id: String,
    /// Initials or a pseudonym; blank when it is not in the team's list.
    pub code: String,
}

/// A section and who answers it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ShareWire {
    /// The section.
    pub section: String,
    /// The rater.
    pub rater: String,
}

/// A declaration of independence.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DeclarationWire {
    /// Who declared: a member, or the rater of the session where the team declared for all its members.
    pub rater: String,
    /// The link; `none` is independence.
    pub link: String,
    /// What it is; only with sensitive answers.
    pub text: Option<String>,
}

/// The session.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SessionWire {
    /// Its random id.
    pub id: String,
    /// Whose it is.
    pub rater: RaterWire,
    /// When it was opened.
    pub opened_at: String,
    /// When it last changed.
    pub changed_at: String,
    /// How many events it has; in a file to share, how many of them may be told.
    pub events: u64,
    /// Its signature, if it is signed.
    pub signed: Option<SignedWire>,
    /// Signatures that stand no more because the session was opened again, oldest first.
    pub earlier_signatures: Vec<EarlierSignatureWire>,
}

/// A signature that was given up.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EarlierSignatureWire {
    /// The signature.
    #[serde(flatten)]
    pub signed: SignedWire,
    /// When the session was opened again.
    pub reopened_at: String,
    /// By whom, by id.
    pub reopened_by: String,
    /// Why; only in an internal file.
    pub reason: Option<String>,
}

/// A signature.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SignedWire {
    /// When.
    pub at: String,
    /// The digest over the events up to it.
    pub digest: String,
    /// The codes of those who signed.
    pub codes: Vec<String>,
}

/// How much is done.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ProgressWire {
    /// Answered, not applicable or not verified.
    pub done: usize,
    /// Visible questions that take an answer.
    pub all: usize,
    /// Required and blank.
    pub required_open: usize,
    /// With something wrong in the value.
    pub violated: usize,
    /// The same for each section.
    pub sections: Vec<SectionWire>,
}

/// How much of a section is done.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SectionWire {
    /// The section.
    pub id: String,
    /// Its printed number.
    pub number: u32,
    /// Whether it is not asked.
    pub hidden: bool,
    /// Done.
    pub done: usize,
    /// All.
    pub all: usize,
}

/// How a question stands.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
#[allow(
    missing_docs,
    reason = "the words say it, and `fener export` explains them in the codebook"
)]
pub enum StateWire {
    Answered,
    ConfirmAgain,
    Default,
    Calculated,
    Blank,
    Open,
    Hidden,
    NotApplicable,
    NotVerifiedNoReply,
    NotVerifiedNoAccess,
    NotVerifiedNoTime,
    NotVerifiedSourcesConflict,
    NotVerifiedProtectsPerson,
    Lt5,
    FromLt5,
    Withheld,
}

/// A value: a text, an option id, a date or time in ISO form; a number; or several option ids.
#[derive(Debug, Serialize, JsonSchema, PartialEq)]
#[serde(untagged)]
pub enum ValueWire {
    /// A number that a decimal can write exactly.
    Number(serde_json::Number),
    /// Anything else that is one thing; a number such as `2/3` too.
    Text(String),
    /// Several option ids, in the order of their list or of the ranking.
    Many(Vec<String>),
}

/// One question in one place.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AnswerWire {
    /// Its section.
    pub section: String,
    /// Its id.
    pub question: String,
    /// Its printed number.
    pub number: String,
    /// The rows it stands in, outermost repeat first; empty outside repeats.
    pub rows: Vec<u32>,
    /// Its type.
    #[serde(rename = "type")]
    pub type_word: String,
    /// How it stands.
    pub state: StateWire,
    /// Its value; of a hidden question, what was answered before it was hidden.
    pub value: Option<ValueWire>,
    /// The keys of the chosen options.
    pub codes: Vec<u32>,
    /// The scale or list it chooses from.
    pub scale: Option<String>,
    /// The unit of its number.
    pub unit: Option<String>,
    /// Its points, exact.
    pub points: Option<String>,
    /// Why it was called not applicable.
    pub reason: Option<String>,
    /// Whether it is required.
    pub required: bool,
    /// What is wrong with the value.
    pub violations: Vec<String>,
    /// The note.
    pub note: Option<String>,
    /// What is missing.
    pub gap: Option<String>,
    /// The evidence.
    pub evidence: Vec<EvidenceWire>,
    /// Why its top rating stands on weak evidence; only in an internal file, because it would tell where residents were asked.
    pub weak: Option<String>,
    /// The flags on it, by number.
    pub flags: Vec<u32>,
    /// Members who see it otherwise.
    pub dissents: Vec<DissentWire>,
    /// Whether the team agreed to an answer that one member gave.
    pub agreed: bool,
    /// Who answered, by id.
    pub answered_by: Option<String>,
    /// When anything here last changed.
    pub changed_at: Option<String>,
    /// The event that last changed it; only in an internal file, because its number could tell what was left out of a shared one.
    pub event: Option<u64>,
}

/// One line of evidence.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EvidenceWire {
    /// Its kind.
    pub kind: String,
    /// The source it comes from.
    pub source: Option<u32>,
    /// What it is, when it comes from no source.
    pub reference: String,
    /// Page, article or the like.
    pub at: String,
    /// When it was seen or said.
    pub date: Option<String>,
    /// How strong it is.
    pub strength: String,
    /// For residents: whether staff was present.
    pub staff_present: Option<bool>,
}

/// A member who sees an answer otherwise.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DissentWire {
    /// Who, by id.
    pub rater: String,
    /// In the member's words.
    pub text: String,
}

/// The rows of a repeat.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RepeatWire {
    /// Which repeat.
    pub id: String,
    /// The rows around it.
    pub around: Vec<u32>,
    /// Whether it is not asked.
    pub hidden: bool,
    /// Its rows in order; `null` where their number would tell a small number.
    pub rows: Option<Vec<u32>>,
    /// Whether the rater said that they are complete.
    pub complete: bool,
}

/// A value without a question of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct VariableWire {
    /// Which.
    pub id: String,
    /// How it stands: `calculated`, `blank`, `lt5`, `from_lt5` or `withheld`.
    pub state: StateWire,
    /// Its value.
    pub value: Option<ValueWire>,
}

/// A source of the visit.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SourceWire {
    /// 1 for S1.
    pub no: u32,
    /// Its kind.
    pub kind: String,
    /// The function of a person, or the title of a paper.
    pub role: String,
    /// When it was seen or said.
    pub date: Option<String>,
    /// Whether a talk was in private.
    pub private: Option<bool>,
    /// Where it is kept, or its number.
    pub reference: String,
}

/// A count that may be too small to be said.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CountWire {
    /// `counted`, or `lt5` for 1 to 4.
    pub state: CountState,
    /// The count.
    pub count: Option<usize>,
}

/// Whether a count is said.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CountState {
    /// It is.
    Counted,
    /// It is from 1 to 4, so it is not.
    Lt5,
}

/// A note on the visit.
#[derive(Debug, Serialize, JsonSchema)]
pub struct VisitNoteWire {
    /// Its number.
    pub id: u32,
    /// Its words.
    pub text: String,
    /// The place it is tied to.
    pub tied_to: Option<String>,
}

/// A flag.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FlagWire {
    /// Its number.
    pub id: u32,
    /// The place it is on; `null` for the whole visit.
    pub place: Option<String>,
    /// Its kind.
    pub kind: String,
    /// Its words.
    pub text: String,
}

/// A recommendation.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RecommendationWire {
    /// Its number.
    pub id: u32,
    /// What should be done; `null` when it answers to a sensitive question.
    pub text: Option<String>,
    /// By whom.
    pub owner: Option<String>,
    /// 1, 2 or 3; 1 is the most urgent.
    pub priority: u8,
    /// Until when.
    pub due: Option<String>,
    /// The places it answers to.
    pub places: Vec<String>,
}
