//! The frames of the stack: every screen and everything that lies over one, as enum values. Each has its own file, its own state and
//! its own `act`; none knows another's inside.

pub mod about;
pub mod all_answers;
pub mod backup;
pub mod bundle;
pub mod card;
pub mod cover;
pub mod deciding;
pub mod describe;
pub mod evidence;
pub mod export;
pub mod find;
pub mod first_run;
pub mod flag;
pub mod help;
mod help_about;
pub mod home;
pub mod import;
pub mod independence;
pub mod key_test;
pub mod leave;
pub mod menu;
pub mod new_assessment;
pub mod not_saved;
pub mod note;
pub mod opening;
pub mod outline;
pub mod practice;
pub mod protect;
pub mod question;
pub mod recommendations;
pub mod recovered;
pub mod reopen;
pub mod review;
pub mod rows;
pub mod safety;
pub mod scores;
pub mod settings;
pub mod sign_off;
pub mod sources;
pub mod standard;
pub mod team;
pub mod to_do;
pub mod unlock;
pub mod upgrade;
pub mod visit_notes;

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Effect, Ticket};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::msg::Outcome;
use crate::interface::app::stack::Go;
use crate::record::session::place::Place;

/// What acting led to.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What is to be done to the world.
    pub effects: Vec<Effect>,
    /// What is to be done to the stack.
    pub go: Go,
}

impl Step {
    /// Nothing more.
    pub fn stay() -> Step {
        Step {
            effects: Vec::new(),
            go: Go::Stay,
        }
    }

    /// These effects.
    pub fn effects(effects: Vec<Effect>) -> Step {
        Step {
            effects,
            go: Go::Stay,
        }
    }

    /// This change of the stack.
    pub fn go(go: Go) -> Step {
        Step {
            effects: Vec::new(),
            go,
        }
    }

    /// Another frame over this one.
    pub fn open(screen: Screen) -> Step {
        Step::go(Go::Open(Box::new(screen)))
    }

    /// Closed.
    pub fn close() -> Step {
        Step::go(Go::Close)
    }

    /// The same with these effects before.
    #[must_use]
    pub fn with(mut self, mut effects: Vec<Effect>) -> Step {
        effects.append(&mut self.effects);
        Step {
            effects,
            go: self.go,
        }
    }
}

/// What every frame can do. Implemented by the state of each; the enum below hands calls on, so there is no dynamic dispatch.
pub trait Frame {
    /// In which contexts keys are resolved, the deciding one first.
    fn contexts(&self, core: &Core) -> Vec<Context>;

    /// Acts; `None` leaves the action to what is the same everywhere (menu, help, undo, leaving and the like).
    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step>;

    /// Takes a paste; `None` when nothing can be typed here.
    fn paste(&mut self, _text: &str, _core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        None
    }

    /// Called once when the frame was opened: what it needs of the world, or a word about why it is here.
    fn opened(&mut self, _core: &mut Core, _ctx: &Ctx<'_>) -> Vec<Effect> {
        Vec::new()
    }

    /// Looks at a result; most frames wait for none.
    fn done(
        &mut self,
        _ticket: Ticket,
        _outcome: &Outcome,
        _core: &mut Core,
        _ctx: &Ctx<'_>,
    ) -> Step {
        Step::stay()
    }

    /// The question the frame is about.
    fn place(&self) -> Option<&Place> {
        None
    }

    /// Says whether the frame fills the screen; others are drawn over the one below.
    fn is_full(&self) -> bool {
        true
    }

    /// The digits that mean something now, for the key row: `1-4`.
    fn digits(&self, _core: &Core) -> Option<String> {
        None
    }

    /// Says whether the box that is typed in takes a path: in plain lines what begins as commands do may be one.
    fn takes_path(&self) -> bool {
        false
    }

    /// Called when the work is left for a page elsewhere: what was typed becomes what it says, as it does when moving on. What is not
    /// finished stays a draft.
    fn take_typed(&mut self, _core: &mut Core, _ctx: &Ctx<'_>) -> Vec<Effect> {
        Vec::new()
    }

    /// Called when the frame came back to the top because the one over it closed, and after every change of the session.
    fn refresh(&mut self, _core: &mut Core, _ctx: &Ctx<'_>) {}
}

macro_rules! screens {
    ($($(#[doc = $doc:literal])* $variant:ident($state:ty);)*) => {
        /// A frame of the stack.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Screen {
            $($(#[doc = $doc])* $variant($state)),*
        }

        impl Frame for Screen {
            fn contexts(&self, core: &Core) -> Vec<Context> {
                match self { $(Screen::$variant(state) => state.contexts(core)),* }
            }

            fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
                match self { $(Screen::$variant(state) => state.act(action, core, ctx)),* }
            }

            fn paste(&mut self, text: &str, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
                match self { $(Screen::$variant(state) => state.paste(text, core, ctx)),* }
            }

            fn opened(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Vec<Effect> {
                match self { $(Screen::$variant(state) => state.opened(core, ctx)),* }
            }

            fn done(&mut self, ticket: Ticket, outcome: &Outcome, core: &mut Core, ctx: &Ctx<'_>) -> Step {
                match self { $(Screen::$variant(state) => state.done(ticket, outcome, core, ctx)),* }
            }

            fn place(&self) -> Option<&Place> {
                match self { $(Screen::$variant(state) => state.place()),* }
            }

            fn is_full(&self) -> bool {
                match self { $(Screen::$variant(state) => state.is_full()),* }
            }

            fn digits(&self, core: &Core) -> Option<String> {
                match self { $(Screen::$variant(state) => state.digits(core)),* }
            }

            fn takes_path(&self) -> bool {
                match self { $(Screen::$variant(state) => state.takes_path()),* }
            }

            fn take_typed(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Vec<Effect> {
                match self { $(Screen::$variant(state) => state.take_typed(core, ctx)),* }
            }

            fn refresh(&mut self, core: &mut Core, ctx: &Ctx<'_>) {
                match self { $(Screen::$variant(state) => state.refresh(core, ctx)),* }
            }
        }
    };
}

screens! {
    /// The first start.
    FirstRun(first_run::FirstRunScreen);
    /// Home.
    Home(home::HomeScreen);
    /// A new assessment.
    NewAssessment(Box<new_assessment::NewAssessmentScreen>);
    /// One question.
    Question(question::QuestionScreen);
    /// The rows of a repeat.
    Rows(rows::RowsScreen);
    /// The note of a question.
    Note(note::NoteScreen);
    /// The evidence of a question.
    Evidence(Box<evidence::EvidenceScreen>);
    /// The sources of the visit.
    Sources(Box<sources::SourcesScreen>);
    /// Notes on the visit.
    VisitNotes(visit_notes::VisitNotesScreen);
    /// The standard and the guidance of a question.
    Standard(standard::StandardScreen);
    /// The outline.
    Outline(outline::OutlineScreen);
    /// The scores.
    Scores(Box<scores::ScoresScreen>);
    /// One score explained.
    Explain(Box<scores::explain::ExplainScreen>);
    /// Find.
    Find(Box<find::FindScreen>);
    /// Export.
    Export(export::ExportScreen);
    /// Settings.
    Settings(settings::SettingsScreen);
    /// The assessment's own page.
    About(about::AboutScreen);
    /// The team at an answer.
    Team(team::TeamScreen);
    /// The gaps and the recommendations.
    Recommendations(Box<recommendations::RecommendationsScreen>);
    /// All answers.
    AllAnswers(Box<all_answers::AllAnswersScreen>);
    /// What an upgrade would do, or did.
    Upgrade(upgrade::UpgradeScreen);
    /// The review before signing.
    Review(review::ReviewScreen);
    /// Signing.
    SignOff(Box<sign_off::SignOffScreen>);
    /// Reopening a signed session.
    Reopen(reopen::ReopenScreen);
    /// Declaring independence, or a link.
    Independence(Box<independence::IndependenceScreen>);
    /// Putting right what was said of an assessment.
    Describe(describe::DescribeScreen);
    /// The page about a disk that refused.
    NotSaved(not_saved::NotSavedScreen);
    /// What is here of a run that was cut off.
    Recovered(Box<recovered::RecoveredScreen>);
    /// A flag.
    Flag(flag::FlagScreen);
    /// The menu.
    Menu(menu::MenuScreen);
    /// Help.
    Help(help::HelpScreen);
    /// The key test.
    KeyTest(key_test::KeyTestScreen);
    /// A backup on demand.
    Backup(backup::BackupScreen);
    /// A bundle for another laptop.
    Bundle(Box<bundle::BundleScreen>);
    /// Taking over a bundle.
    Import(Box<import::ImportScreen>);
    /// Leaving.
    Leave(leave::LeaveScreen);
    /// The covered screen.
    Cover(cover::CoverScreen);
    /// The page that asks for the passphrase.
    Unlock(unlock::UnlockScreen);
    /// The page on which a passphrase is chosen.
    Protect(protect::ProtectScreen);
    /// What keeps the records safe.
    Safety(safety::SafetyScreen);
    /// The safeguarding card.
    Card(card::CardScreen);
}

impl Screen {
    /// Says whether the frame is a stop of the walk.
    pub fn is_walk(&self) -> bool {
        matches!(self, Screen::Question(_) | Screen::Rows(_))
    }

    /// Says whether everything starts here, so that Esc leads nowhere.
    pub fn is_start(&self) -> bool {
        match self {
            Screen::FirstRun(first) => first.area != first_run::Area::Place,
            Screen::Home(home) => home.shown == home::Shown::Newest,
            _ => false,
        }
    }

    /// Follows its question when an upgrade, or taking one back, gave it another id.
    pub fn follow_question(&mut self, today: impl Fn(&Place) -> Option<Place>) {
        let place = match self {
            Screen::Question(screen) => Some(&mut screen.place),
            Screen::Note(screen) => Some(&mut screen.place),
            Screen::Evidence(screen) => Some(&mut screen.place),
            Screen::Team(screen) => Some(&mut screen.place),
            Screen::Standard(screen) => {
                if let Some(now) = today(&screen.place) {
                    screen.move_to(now);
                }
                None
            }
            Screen::Flag(screen) => screen.place.as_mut(),
            Screen::VisitNotes(screen) => screen.place.as_mut(),
            Screen::Menu(screen) => screen.place.as_mut(),
            Screen::Find(screen) => screen.place.as_mut(),
            _ => None,
        };
        if let Some(place) = place
            && let Some(now) = today(place)
        {
            *place = now;
        }
    }

    /// Says whether a list stays under a question that was gone to from it, so that Esc comes back to it.
    pub fn stays_under(&self) -> bool {
        if let Screen::Export(screen) = self {
            return screen.deciding.is_some();
        }
        matches!(
            self,
            Screen::Home(_)
                | Screen::Review(_)
                | Screen::Recommendations(_)
                | Screen::AllAnswers(_)
        )
    }

    /// Says whether digits typed so far only mark a line, and another digit or the key that takes the line is waited for.
    pub fn collects_digits(&self) -> bool {
        let typed = match self {
            Screen::Question(screen) => return screen.typed > 0,
            Screen::Home(screen) => &screen.cursor,
            Screen::NewAssessment(screen) => &screen.cursor,
            Screen::Rows(screen) => &screen.cursor,
            Screen::Evidence(screen) => &screen.cursor,
            Screen::Sources(screen) => &screen.cursor,
            Screen::VisitNotes(screen) => &screen.cursor,
            Screen::About(screen) => &screen.cursor,
            Screen::Team(screen) => &screen.cursor,
            Screen::Recommendations(screen) => &screen.cursor,
            Screen::Review(screen) => &screen.cursor,
            Screen::SignOff(screen) => &screen.cursor,
            _ => return false,
        };
        typed.typed > 0
    }

    /// Says whether two frames are of the same kind, so that a key that opens one closes it again.
    pub fn is_same_kind(&self, other: &Screen) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}
