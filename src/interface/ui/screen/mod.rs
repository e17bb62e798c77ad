//! What each screen shows: one file a screen, the same names as in `app::screen`. None knows another's inside.

pub mod about;
pub mod all_answers;
pub mod backup;
pub mod beside;
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
pub mod home;
pub mod import;
pub mod independence;
pub mod key_test;
pub mod leave;
pub mod menu;
pub mod named;
pub mod new_assessment;
pub mod not_saved;
pub mod note;
pub mod outline;
pub mod protect;
pub mod question;
pub mod recommendations;
pub mod recovered;
pub mod reopen;
pub mod review;
mod review_beside;
pub mod rows;
pub mod safety;
pub mod scores;
pub mod settings;
pub mod sign_off;
pub mod sources;
pub mod standard;
pub mod team;
pub mod unlock;
pub mod upgrade;
pub mod visit_notes;

use crate::interface::app::screen::Screen;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::view::View;

/// What a frame of the stack shows.
pub fn view<'t>(frame: &Screen, scene: &Scene<'t>) -> View<'t> {
    match frame {
        Screen::About(state) => about::view(state, scene),
        Screen::AllAnswers(state) => all_answers::view(state, scene),
        Screen::Backup(state) => backup::view(state, scene),
        Screen::Bundle(state) => bundle::view(state, scene),
        Screen::Card(state) => card::view(state, scene),
        Screen::Cover(state) => cover::view(state, scene),
        Screen::Unlock(state) => unlock::view(state, scene),
        Screen::Protect(state) => protect::view(state, scene),
        Screen::Describe(state) => describe::view(state, scene),
        Screen::Safety(state) => safety::view(state, scene),
        Screen::Evidence(state) => evidence::view(state, scene),
        Screen::Explain(state) => scores::explain::view(state, scene),
        Screen::Export(state) => export::view(state, scene),
        Screen::Find(state) => find::view(state, scene),
        Screen::FirstRun(state) => first_run::view(state, scene),
        Screen::Flag(state) => flag::view(state, scene),
        Screen::Help(state) => help::view(state, scene),
        Screen::Home(state) => home::view(state, scene),
        Screen::Import(state) => import::view(state, scene),
        Screen::Independence(state) => independence::view(state, scene),
        Screen::KeyTest(state) => key_test::view(state, scene),
        Screen::Leave(state) => leave::view(state, scene),
        Screen::Menu(state) => menu::view(state, scene),
        Screen::NewAssessment(state) => new_assessment::view(state, scene),
        Screen::Recovered(state) => recovered::view(state, scene),
        Screen::NotSaved(state) => not_saved::view(state, scene),
        Screen::Note(state) => note::view(state, scene),
        Screen::Outline(state) => outline::view(state, scene),
        Screen::Question(state) => question::view(state, scene),
        Screen::Recommendations(state) => recommendations::view(state, scene),
        Screen::Reopen(state) => reopen::view(state, scene),
        Screen::Review(state) => review::view(state, scene),
        Screen::Rows(state) => rows::view(state, scene),
        Screen::Scores(state) => scores::view(state, scene),
        Screen::Settings(state) => settings::view(state, scene),
        Screen::SignOff(state) => sign_off::view(state, scene),
        Screen::Sources(state) => sources::view(state, scene),
        Screen::Standard(state) => standard::view(state, scene),
        Screen::Team(state) => team::view(state, scene),
        Screen::Upgrade(state) => upgrade::view(state, scene),
        Screen::VisitNotes(state) => visit_notes::view(state, scene),
    }
}
