//! Which frame an action opens from anywhere, and which one a session opens with.

use crate::base::time::Timestamp;
use crate::base::value::Value;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::declared::is_declared;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::about::AboutScreen;
use crate::interface::app::screen::all_answers::AllAnswersScreen;
use crate::interface::app::screen::bundle::BundleScreen;
use crate::interface::app::screen::card::CardScreen;
use crate::interface::app::screen::cover::CoverScreen;
use crate::interface::app::screen::describe::DescribeScreen;
use crate::interface::app::screen::evidence::EvidenceScreen;
use crate::interface::app::screen::export::ExportScreen;
use crate::interface::app::screen::find::FindScreen;
use crate::interface::app::screen::flag::FlagScreen;
use crate::interface::app::screen::help::HelpScreen;
use crate::interface::app::screen::import::ImportScreen;
use crate::interface::app::screen::independence::IndependenceScreen;
use crate::interface::app::screen::key_test::KeyTestScreen;
use crate::interface::app::screen::leave::LeaveScreen;
use crate::interface::app::screen::menu::MenuScreen;
use crate::interface::app::screen::note::NoteScreen;
use crate::interface::app::screen::outline::OutlineScreen;
use crate::interface::app::screen::question::moving;
use crate::interface::app::screen::recommendations::RecommendationsScreen;
use crate::interface::app::screen::review::ReviewScreen;
use crate::interface::app::screen::scores::ScoresScreen;
use crate::interface::app::screen::settings::SettingsScreen;
use crate::interface::app::screen::sign_off::SignOffScreen;
use crate::interface::app::screen::sources::SourcesScreen;
use crate::interface::app::screen::standard::StandardScreen;
use crate::interface::app::screen::team::TeamScreen;
use crate::interface::app::screen::upgrade::UpgradeScreen;
use crate::interface::app::screen::visit_notes::VisitNotesScreen;
use crate::interface::app::screen::{Frame, Screen};
use crate::interface::app::walk::{self, Stop};
use crate::interface::app::wrap::shorten;
use crate::interface::app::{Model, contexts, describe, facts, ready};
use crate::record::session::answer::Response;
use crate::record::session::fold::SessionState;
use crate::record::session::place::Place;
use crate::record::session::rater::TeamWay;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{about, evidence, question as say, review};
use crate::text::i18n::phrase::{Arg, Phrase};

impl Screen {
    /// The frame an action opens; `None` for actions that open none, or none here.
    pub fn opened_by(action: Action, model: &Model, ctx: &Ctx<'_>) -> Option<Screen> {
        let core = &model.core;
        let place = || {
            let mut frames = model.stack.frames().iter().rev();
            frames.find_map(Frame::place).cloned()
        };
        Some(match action {
            Action::Menu => Screen::Menu(MenuScreen::new(place())),
            Action::Help => {
                let purpose = model.stack.top().and_then(|top| top.purpose(core));
                Screen::Help(HelpScreen::new(contexts(model), facts(model), purpose))
            }
            Action::KeyTest => Screen::KeyTest(KeyTestScreen::new(contexts(model), facts(model))),
            Action::Leave => Screen::Leave(LeaveScreen::new(sets_up(model))),
            Action::Lock => Screen::Cover(CoverScreen::new(begun(model), ctx)),
            Action::Safeguarding => Screen::Card(CardScreen::opened_by_key()),
            Action::Note => Screen::Note(NoteScreen::new(place()?, core)),
            Action::Standard => Screen::Standard(StandardScreen::new(place()?, core)),
            Action::Evidence => Screen::Evidence(Box::new(EvidenceScreen::new(place()?))),
            Action::Sources => Screen::Sources(Box::new(SourcesScreen::new())),
            Action::VisitNotes => Screen::VisitNotes(VisitNotesScreen::new(place())),
            Action::Recommendations => {
                Screen::Recommendations(Box::new(RecommendationsScreen::new()))
            }
            Action::Upgrade => Screen::Upgrade(UpgradeScreen::new(core)?),
            Action::AllAnswers => {
                let screen = AllAnswersScreen::new(place().as_ref(), core, ctx);
                Screen::AllAnswers(Box::new(screen))
            }
            Action::Flag => {
                let here = model.stack.top().and_then(Frame::place).cloned();
                Screen::Flag(FlagScreen::new(here, place()))
            }
            Action::Outline => Screen::Outline(OutlineScreen::new(place().as_ref(), core)),
            Action::Scores => Screen::Scores(Box::new(ScoresScreen::new(core)?)),
            Action::Find => Screen::Find(Box::new(FindScreen::new("", place(), core, ctx))),
            Action::OpenQuestions => {
                Screen::Find(Box::new(FindScreen::new("!", place(), core, ctx)))
            }
            Action::Export => Screen::Export(ExportScreen::new()),
            Action::Bundle => Screen::Bundle(Box::new(BundleScreen::new(core))),
            Action::Import => Screen::Import(Box::new(ImportScreen::new())),
            Action::Settings => Screen::Settings(SettingsScreen::new()),
            Action::Review => Screen::Review(ReviewScreen::new(core, ctx)),
            // While something must be solved, the review opens instead and says so.
            Action::SignOff if ready::of_core(core, &ctx.texts.first).is_ready() => {
                Screen::SignOff(Box::new(SignOffScreen::new(core, ctx)))
            }
            Action::SignOff => Screen::Review(ReviewScreen::refusing(core, ctx)),
            Action::Independence => Screen::Independence(Box::new(IndependenceScreen::new(core))),
            Action::Describe => Screen::Describe(DescribeScreen::new(core)?),
            Action::About => Screen::About(AboutScreen::new()),
            Action::Team => Screen::Team(TeamScreen::new(place()?)),
            _ => return None,
        })
    }

    /// The frame a session opens with: where the rater was, else the first open question, else the first of all.
    pub fn walk(core: &mut Core, ctx: &Ctx<'_>) -> Screen {
        let stop = core.open.as_ref().and_then(|open| {
            open.bookmark()
                .or_else(|| walk::next_open(open, None).map(Stop::Question))
                .or_else(|| walk::first(open))
        });
        if let Some(open) = &core.open {
            let answers: Vec<Arg> = last_answers(open, &ctx.texts.first, ctx.moment.zone.offset)
                .into_iter()
                .map(|answer| Arg::Phrase(Box::new(answer)))
                .collect();
            match &open.session.state {
                SessionState::Signed { at, .. } => {
                    let date = at.local(ctx.moment.zone.offset).0;
                    core.say(review::signed_walk(date));
                }
                SessionState::Open => {
                    let works = open.working_from.as_ref();
                    let works = works
                        .map(|(no, _)| evidence::still_works_from(i64::from(no.0).to_string()));
                    let was = (!answers.is_empty()).then(|| say::where_was_i(answers));
                    match (was, works) {
                        (Some(was), Some(works)) => core.say(say::echo_and(was, works)),
                        (Some(said), None) | (None, Some(said)) => core.say(said),
                        // Who answers what is given out on the assessment's own page, and nothing else says so.
                        (None, None) if nothing_given_out(&open.assessment.opening.way) => {
                            core.say(about::give_out());
                        }
                        (None, None) => {}
                    }
                }
            }
        }
        match stop {
            Some(stop) => moving::screen(&stop, core),
            None => Screen::Home(crate::interface::app::screen::home::HomeScreen::new()),
        }
    }
}

/// What was typed for an assessment that is being set up on one of the frames.
fn begun(model: &Model) -> Vec<(&'static str, String)> {
    let frames = model.stack.frames().iter();
    let mut begun = frames.filter_map(|frame| match frame {
        Screen::NewAssessment(screen) => Some(screen.typed()),
        _ => None,
    });
    begun.next().unwrap_or_default()
}

/// How many cells of an answer stand in the line that says where one was.
const SHOWN: usize = 30;

/// Says whether an assessment is being set up on one of the frames.
fn sets_up(model: &Model) -> bool {
    let mut frames = model.stack.frames().iter();
    frames.any(|frame| matches!(frame, Screen::NewAssessment(screen) if screen.has_begun()))
}

fn nothing_given_out(way: &TeamWay) -> bool {
    matches!(way, TeamWay::SharedOut(parts) if parts.is_empty())
}

/// The last answers of a session, each with its time.
pub fn last_answers(open: &OpenSession, catalog: &Catalog, offset: i32) -> Vec<Phrase> {
    let recent = open.session.recent.iter();
    let answered = recent.filter_map(|(place, at)| answered(open, place, *at, (catalog, offset)));
    answered.collect()
}

fn answered(
    open: &OpenSession,
    place: &Place,
    at: Timestamp,
    (catalog, offset): (&Catalog, i32),
) -> Option<Phrase> {
    let question = open.questionnaire.question(&place.question)?;
    let response = open.session.answer(place)?.response.as_ref()?;
    // What was declared before the first question is nothing to go on from.
    if is_declared(open, place, response) {
        return None;
    }
    let words = match response {
        Response::Value(Value::Text(text)) => describe::first_words(text),
        response => {
            let said = catalog.say(&describe::response_words(question, response));
            shorten(&said, SHOWN, "…")
        }
    };
    let time = at.local(offset).1;
    Some(say::answer_at(question.number.clone(), words, time))
}
