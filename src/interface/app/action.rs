//! Every user intent.

/// What a key means here. Screens act on these and never see keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    /// The line with that code, or that line of a list.
    Digit(u8),
    /// A character typed into a box.
    Type(char),
    /// A line break typed into a long text.
    Break,
    /// Record "not applicable", or "none of these".
    NotApplicable,
    /// Record "could not be verified".
    NotVerified,
    /// Record or switch the marked line.
    Take,
    /// Go on: the next question, open the marked line, take what was typed.
    Enter,
    /// Mark the line above, or the caret up.
    Up,
    /// Mark the line below, or the caret down.
    Down,
    /// The question before, close a branch, a value down, the caret left.
    Left,
    /// The question after, open a branch, a value up, the caret right.
    Right,
    /// The question before, or a page up.
    Previous,
    /// The question after, or a page down.
    Next,
    /// The first question of the section, the first line, the start of the line.
    First,
    /// The next open question, the last line, the end of the line.
    Last,
    /// Take the answer away, or delete to the left.
    Clear,
    /// Remove the marked line, or delete to the right.
    Remove,
    /// The next area of the screen.
    NextArea,
    /// The area before.
    PreviousArea,
    /// Close, or go back; never loses anything, never quits.
    Back,
    /// Open the numbered menu, or its second page.
    Menu,
    /// Find a question, a standard, a note or an action.
    Find,
    /// Help for this screen.
    Help,
    /// The page that says what each key does and whether it arrives.
    KeyTest,
    /// Add a note, a source, a row: whatever this list holds.
    Add,
    /// The note of this question.
    Note,
    /// The evidence of this question.
    Evidence,
    /// The standard and the guidance of this question.
    Standard,
    /// The outline of all sections.
    Outline,
    /// The scores.
    Scores,
    /// Show the other language, or go back to the first.
    OtherLanguage,
    /// Flag this question or the visit.
    Flag,
    /// Take the last change back.
    Undo,
    /// Do it again.
    Redo,
    /// Leave: to Home, or the program.
    Leave,
    /// Cover the screen.
    Lock,
    /// List the open questions.
    OpenQuestions,
    /// The safeguarding card.
    Safeguarding,
    /// Write a file.
    Export,
    /// Write a bundle for another laptop.
    Bundle,
    /// Take over a bundle, or undo that.
    Import,
    /// Stop the long work that this page began.
    StopWork,
    /// Settings.
    Settings,
    /// The sources of the visit.
    Sources,
    /// The notes on the visit.
    VisitNotes,
    /// The gaps and what should be done about them.
    Recommendations,
    /// What an upgrade to a newer edition would do, or did.
    Upgrade,
    /// The answer from before an upgrade is confirmed as it is.
    Confirm,
    /// Everything that was answered, as a page to read.
    AllAnswers,
    /// The assessment's own page: subject, period, team.
    About,
    /// Review before signing.
    Review,
    /// Sign.
    SignOff,
    /// Declare independence, or a link.
    Independence,
    /// Puts right the period, the days of the visit and the purpose.
    Describe,
    /// The team agrees to the answer of one member.
    Agree,
    /// The team at this answer: agree, dissent, who answers now.
    Team,
}
