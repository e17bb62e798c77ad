//! One binding record feeds the key row, the help, the menu, the README's table and the tests.

use crate::interface::app::action::Action;
use crate::interface::app::keymap::condition::Condition;
use crate::interface::app::keymap::key::Key;
use crate::text::i18n::phrase::Phrase;

/// Where keys can mean something. A frame names its contexts in order; the first that binds a key decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Context {
    /// The first start.
    FirstRun,
    /// Home.
    Home,
    /// A step of a new assessment.
    NewAssessment,
    /// Its last step, besides.
    Creating,
    /// The same where it is longer than the window, besides.
    Pages,
    /// A step of a new assessment whose lines are more than the window holds, besides.
    LongList,
    /// A question whose options have the focus.
    Question,
    /// A question whose words are read in a window too small for its answers beside them, besides.
    Words,
    /// A question with several answers, besides.
    Several,
    /// A question inside whose box the caret is, besides [`Line`](Context::Line) or [`Long`](Context::Long).
    QuestionBox,
    /// The same for a box of several lines.
    QuestionLong,
    /// An answer of one member that the team can agree to, besides: at its question with the mark on it, or in the review.
    Agreeing,
    /// The same while the mark is elsewhere, or the caret in a box that nothing was changed in.
    Waiting,
    /// An answer from before an upgrade that waits to be confirmed, besides, with the mark on it.
    Confirming,
    /// The same while the mark is elsewhere, or the caret in a box.
    Unconfirmed,
    /// The reasons why something was not verified.
    Reasons,
    /// The note of a question.
    Note,
    /// Evidence.
    Evidence,
    /// A form being filled, over evidence or sources.
    Filling,
    /// Sources.
    Sources,
    /// Notes on the visit.
    VisitNotes,
    /// The standard and guidance.
    Standard,
    /// The rows of a repeat.
    Rows,
    /// The outline.
    Outline,
    /// Find.
    Find,
    /// Flagging.
    Flag,
    /// Review.
    Review,
    /// Recommendations.
    Recommendations,
    /// The questions that a recommendation is tied to.
    Tying,
    /// All answers as a page to read.
    AllAnswers,
    /// Scores.
    Scores,
    /// One score explained.
    Explain,
    /// Sign-off.
    SignOff,
    /// What an upgrade would do, or did.
    Upgrade,
    /// A page whose long work goes on, besides.
    AtWork,
    /// Export.
    Export,
    /// A bundle for another laptop, or from one.
    Transfer,
    /// What a bundle would bring.
    Taking,
    /// Whether the last import is to be undone.
    Hiding,
    /// Settings.
    Settings,
    /// What keeps the records safe.
    Safety,
    /// The assessment's own page.
    About,
    /// The team at an answer.
    Team,
    /// The menu.
    MenuOpen,
    /// Help.
    HelpOpen,
    /// The key test, where no key means anything.
    Testing,
    /// Leaving.
    LeaveOpen,
    /// The covered screen.
    Covered,
    /// A box whose letters are not shown.
    Secret,
    /// The same where a passphrase opens what a recovery key opens too, besides.
    Unlock,
    /// The same where the recovery key is asked for, besides.
    Recovering,
    /// The safeguarding card.
    Card,
    /// The page that says that something could not be saved.
    NotSaved,
    /// Any list or table.
    List,
    /// Any page to read.
    Reading,
    /// A box of one line.
    Line,
    /// A box of several lines.
    Long,
    /// Everywhere but in boxes.
    Anywhere,
    /// Everywhere, boxes included.
    Always,
}

/// Which keys a binding is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// These.
    These(&'static [Key]),
    /// The ten digits; the action is [`Action::Digit`].
    Digits,
    /// Every printable character; the action is [`Action::Type`].
    Printable,
}

/// Under which heading help shows a binding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// Answering.
    Answer,
    /// Moving.
    Move,
    /// Typing.
    Type,
    /// Looking.
    Look,
    /// Doing.
    Do,
}

/// One record of the table.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    /// Where.
    pub contexts: &'static [Context],
    /// Which keys, the one to show first.
    pub keys: Keys,
    /// What it means.
    pub action: Action,
    /// When; otherwise the key answers with the reason why not.
    pub when: Option<Condition>,
    /// What it does, in one or two words for the key row.
    pub label: fn() -> Phrase,
    /// Under which heading help shows it.
    pub group: Group,
    /// Its place in the key row, most important first; `None` keeps it out.
    pub bar: Option<u8>,
    /// Its page and digit in the menu.
    pub menu: Option<(u8, u8)>,
}
