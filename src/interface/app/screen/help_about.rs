//! What each screen is for and what is expected there, in one sentence. The match has no other arm, so no new screen goes without.

use crate::interface::app::core::Core;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::screen::protect::Purpose;
use crate::interface::app::screen::{Frame as _, Screen};
use crate::text::i18n::keys::{about, care, help_about as say, safety, states, transfer};
use crate::text::i18n::phrase::Phrase;

impl Screen {
    /// What the screen is for; `None` where help cannot be asked for.
    pub fn purpose(&self, core: &Core) -> Option<Phrase> {
        Some(match self {
            Screen::About(_) => say::about(),
            Screen::AllAnswers(_) => say::all_answers(),
            Screen::Backup(_) => care::backup_means(),
            Screen::Bundle(_) => transfer::help_bundle(),
            Screen::Card(_) => say::card(),
            Screen::Describe(_) => about::describe_expects(),
            Screen::Evidence(_) => say::evidence(),
            Screen::Explain(_) => say::explain(),
            Screen::Export(_) => say::export(),
            Screen::Find(_) => say::find(),
            Screen::FirstRun(_) => say::first_run(),
            Screen::Flag(_) => say::flag(),
            Screen::Help(_) => say::help(),
            Screen::Home(_) => say::home(),
            Screen::Import(_) => transfer::help_import(),
            Screen::Independence(_) => say::independence(),
            Screen::Leave(_) => say::leave(),
            Screen::Menu(_) => say::menu(),
            Screen::NewAssessment(_) => say::new_assessment(),
            Screen::NotSaved(_) => say::not_saved(),
            Screen::Note(_) => say::note(),
            Screen::Outline(_) => say::outline(),
            Screen::Question(_) => match is_box(&self.contexts(core)) {
                true => say::question_box(),
                false => say::question(),
            },
            Screen::Recommendations(_) => say::recommendations(),
            Screen::Recovered(_) => states::kept_means(),
            Screen::Reopen(_) => say::reopen(),
            Screen::Review(_) => say::review(),
            Screen::Rows(_) => say::rows(),
            Screen::Scores(_) => say::scores(),
            Screen::Settings(_) => say::settings(),
            Screen::SignOff(_) => say::sign_off(),
            Screen::Sources(_) => say::sources(),
            Screen::Standard(_) => say::standard(),
            Screen::Team(_) => say::team(),
            Screen::Upgrade(_) => say::upgrade(),
            Screen::VisitNotes(_) => say::visit_notes(),
            Screen::Protect(protect) => match protect.purpose {
                Purpose::Encrypt(_) => say::protect(),
                Purpose::Change => safety::change_why(),
                Purpose::Recovery => safety::recovery_why(),
            },
            Screen::Safety(_) => safety::means(),
            Screen::Cover(_) | Screen::KeyTest(_) | Screen::Unlock(_) => return None,
        })
    }
}

fn is_box(contexts: &[Context]) -> bool {
    let boxes = [Context::QuestionBox, Context::QuestionLong];
    contexts.iter().any(|context| boxes.contains(context))
}
