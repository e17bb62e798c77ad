//! `fener upgrade`: carries a session over to the newest edition at hand of its questionnaire and its country pack, or says what that
//! would do.

use std::slice;
use std::sync::Arc;

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::cli::arguments::{Builder, JSON};
use crate::cli::desk::{Desk, Stop, WIDTH};
use crate::cli::diff::change_json;
use crate::cli::{Exit, open_session, unusable};
use crate::engine::upgrade::{Passage, Plan};
use crate::interface::app::core::{Ctx, Texts};
use crate::interface::app::msg::OpenedSession;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::upgrade::lines_of;
use crate::interface::app::upgrading::name_of;
use crate::interface::tui::package::Package;
use crate::interface::tui::{STORE, editions};
use crate::record::session::edition::Edition;
use crate::record::session::event::StreamId;
use crate::record::session::place::Place;
use crate::storage::store::append::Append;
use crate::storage::store::error::{AppendError, StoreError};
use crate::storage::store::{Access, Store};
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::SourceMap;
use crate::text::i18n::keys::{cli, upgrade as say};
use crate::text::i18n::locale::Locale;

const DRY_RUN: &str = "dry-run";

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .positional(
            "session",
            (true, false),
            cli::value_session,
            cli::help_session,
        )
        .switch(DRY_RUN, say::help_dry_run)
        .json()
        .after(say::after)
}

/// A session and the edition it can be carried to.
struct Ahead {
    open: OpenSession,
    newer: Package,
    passage: Arc<Passage>,
    plan: Plan,
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let name = matches
        .get_one::<String>("session")
        .map_or("", String::as_str);
    let read = open_session::need(name, desk)?;
    let (as_json, dry) = (matches.get_flag(JSON), matches.get_flag(DRY_RUN));
    let spoken = read.package.speak(desk.catalog.clone());
    let texts = Texts {
        first: spoken,
        second: None,
    };
    let moment = desk.world.moment();
    let ctx = Ctx {
        moment: &moment,
        texts: &texts,
    };
    let code = read.assessment.opening.subject.code.clone();
    let is_signed = read.session.is_signed();
    let now = read.session.edition(&read.assessment.opening);
    let (library, _) = desk.world.library(&mut SourceMap::default());
    let next = editions::newer(&read.package, &library);
    let unusable = unusable::newer(&read.package, next.as_ref(), &library);
    let Some(newer) = next else {
        if unusable.has_errors() {
            return Err(Stop::Because(Exit::No, unusable, Box::default()));
        }
        return newest(code, &now, as_json, desk);
    };
    if is_signed && !dry {
        let problem = Diagnostic::new(Code::SessionSigned, say::signed(code));
        return Err(Stop::no(problem.hint(say::signed_hint())));
    }
    // Held from here on, so that nothing is promised that another window would then refuse.
    let mut store = match dry {
        true => None,
        false => Some(writable(desk)?),
    };
    desk.complain(&unusable, &SourceMap::default());
    let mut ahead = ahead(read, newer, &ctx, desk)?;
    if !as_json {
        preview(&ahead, &texts, desk)?;
    }
    if let Some(store) = &mut store {
        write(store, &mut ahead, &ctx)?;
    }
    match (as_json, dry) {
        (true, _) => desk.json(&whole_json(&ahead, !dry))?,
        (false, true) => desk.say(&say::dry())?,
        (false, false) => {
            let waiting = ahead.plan.confirm.len();
            desk.say(&say::done(name_of(&ahead.passage), waiting))?;
        }
    }
    Ok(Exit::Done)
}

/// Says that nothing is newer.
fn newest(code: String, now: &Edition, as_json: bool, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    match as_json {
        true => desk.json(&newest_json(now))?,
        false => desk.say(&say::newest(code, say::version_of(now.version.to_string())))?,
    }
    Ok(Exit::Done)
}

/// What an upgrade does, as the page before it says it.
fn preview(ahead: &Ahead, texts: &Texts, desk: &mut Desk<'_>) -> Result<(), Stop> {
    desk.say(&say::title(name_of(&ahead.passage)))?;
    for line in lines_of(&ahead.open, (&texts.first, &texts.first), WIDTH, false) {
        desk.line(&format!("{}{}", " ".repeat(line.indent), line.text))?;
    }
    desk.line("")
}

/// The way to the newest edition at hand.
fn ahead(
    read: open_session::OpenSession,
    newer: Package,
    ctx: &Ctx<'_>,
    desk: &Desk<'_>,
) -> Result<Ahead, Stop> {
    let locale: &Locale = desk.catalog.locale();
    let languages = slice::from_ref(locale);
    let passage = editions::passage(&read.package, &newer, &desk.catalog, languages);
    let passage = Arc::new(passage);
    let plan = passage.plan(&read.session, &read.assessment.opening);
    let drafts = match open_session::store(desk)? {
        Some(store) => store.drafts(read.session.id)?,
        None => Vec::new(),
    };
    let opened = OpenedSession {
        questionnaire: Arc::clone(&read.package.questionnaire),
        assessment: read.assessment,
        session: read.session,
        drafts,
        passages: vec![Arc::clone(&passage)],
    };
    Ok(Ahead {
        open: OpenSession::new(opened, ctx),
        newer,
        passage,
        plan,
    })
}

/// The store, which no other window may write; refused otherwise.
fn writable(desk: &Desk<'_>) -> Result<Store, Stop> {
    let path = desk.world.data_folder().join(STORE);
    let store = Store::open(&path, Access::Write, desk.key()?)?.into_store();
    match store.is_writer() {
        true => Ok(store),
        false => Err(StoreError::ReadOnly { path }.into()),
    }
}

/// Records the upgrade and keeps what the session is filled with from then on, in one transaction.
fn write(store: &mut Store, ahead: &mut Ahead, ctx: &Ctx<'_>) -> Result<(), Stop> {
    let (session, expected) = (ahead.open.session.id, ahead.open.session.seq);
    let (event, drafts, summary) = ahead.open.carry(ahead.plan.upgrade.clone(), ctx);
    let one = Append {
        stream: StreamId::Session(session),
        expected,
        events: slice::from_ref(&event),
        summary: Some(&summary),
        drafts: &drafts,
    };
    store
        .create_keeping(&ahead.newer.definitions(), &[one])
        .map(drop)
        .map_err(|error| match error {
            AppendError::Failed(error) => error.into(),
            error => Stop::failed(error.diagnostic()),
        })
}

fn edition_json(edition: &Edition) -> Value {
    json!({
        "version": edition.version.to_string(),
        "digest": edition.package.to_string(),
        "pack": edition.pack.map(|pack| pack.to_string()),
    })
}

fn newest_json(now: &Edition) -> Value {
    json!({ "version": 1, "upgraded": false, "from": edition_json(now), "to": null })
}

fn whole_json(ahead: &Ahead, is_upgraded: bool) -> Value {
    let plan = &ahead.plan;
    let places =
        |places: &[Place]| -> Vec<String> { places.iter().map(Place::to_string).collect() };
    let confirm = |place: &Place| {
        let compared = ahead.passage.of(&place.question);
        let changes = compared.into_iter().flat_map(|one| &one.changes);
        json!({
            "place": place.to_string(),
            "changes": changes.map(change_json).collect::<Vec<_>>(),
        })
    };
    let renamed = plan.upgrade.renamed.iter();
    let renamed =
        renamed.map(|(before, now)| json!({ "before": before.as_str(), "now": now.as_str() }));
    json!({
        "version": 1,
        "session": ahead.open.session.id.to_string(),
        "questionnaire": ahead.passage.new.id.as_str(),
        "upgraded": is_upgraded,
        "from": edition_json(&plan.upgrade.from),
        "to": edition_json(&plan.upgrade.to),
        "carried": places(&plan.carried),
        "confirm_again": plan.confirm.iter().map(confirm).collect::<Vec<_>>(),
        "gone": places(&plan.gone),
        "unprotected": places(&plan.unprotected),
        "added": plan.added.iter().map(|id| id.as_str()).collect::<Vec<_>>(),
        "renamed": renamed.collect::<Vec<_>>(),
    })
}
