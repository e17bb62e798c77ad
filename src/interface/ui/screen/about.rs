//! The assessment's own page: the only one that shows the subject's name.

use crate::base::id::{RaterId, SectionId};
use crate::form::model::country::level;
use crate::interface::app::carried;
use crate::interface::app::declared::link_words;
use crate::interface::app::national;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::own_record::{self, Standing};
use crate::interface::app::screen::about::AboutScreen;
use crate::interface::app::screen::new_assessment::settled::way_words;
use crate::interface::app::screen::new_assessment::stage::WayChoice;
use crate::interface::app::wrap;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen::independence::said_by;
use crate::interface::ui::sheet::{Sheet, Shown};
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::table::{Column, Line, Table};
use crate::record::session::fold::SessionState;
use crate::record::session::rater::{Member, TeamWay};
use crate::text::i18n::keys::first_run::draft_language;
use crate::text::i18n::keys::{about as say, care, country as say_country, home, new, place};
use crate::text::i18n::phrase::{Arg, Phrase};

/// What the page shows.
pub fn view<'t>(state: &AboutScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    let Some(open) = &scene.core.open else {
        return Page::new(Vec::new(), sheet).into();
    };
    let mut lines = facts(open, scene);
    lines.extend(reopened(open, scene));
    lines.extend(signature(open, scene));
    let labels: Vec<String> = lines.iter().map(|(label, _)| scene.say(label)).collect();
    let at = labels
        .iter()
        .map(|label| wrap::width(label))
        .max()
        .unwrap_or(0)
        + 4;
    sheet.blank();
    for ((_, value), label) in lines.iter().zip(&labels) {
        sheet.labelled(2, label, at, Role::Text, value);
    }
    let parts = AboutScreen::parts(scene.core);
    let records = own_record::records(scene.core);
    match (parts.is_empty(), records.is_empty()) {
        (false, _) => shared_out(state, &parts, open, scene, &mut sheet),
        (true, false) => own_records(state, &records, scene, &mut sheet),
        (true, true) => {
            sheet.row(Row::new().cursor());
        }
    }
    if state.above {
        sheet.show(Shown::Page(0));
    }
    let mut page = Page::new(vec![scene.say(&say::title())], sheet);
    page.expects = Some(scene.say(&say::only_here()));
    page.into()
}

/// The country with the level of government, and how old what its pack says is.
fn country(open: &OpenSession, scene: &Scene<'_>) -> Option<(Phrase, String)> {
    let pack = open.questionnaire.pack.as_deref()?;
    let mut words = scene.read(&pack.name());
    if let Some(id) = &open.assessment.opening.government_level {
        let level = level(&pack.country, id);
        words = format!("{words}, {}", scene.read(&level));
    }
    let state = scene.say(&national::state_of(pack));
    Some((say_country::label(), format!("{words}: {state}")))
}

/// What was settled when the assessment began, as labels and values.
fn facts(open: &OpenSession, scene: &Scene<'_>) -> Vec<(Phrase, String)> {
    let opening = &open.assessment.opening;
    let none = scene.say(&say::none());
    let or_none = |text: &str| {
        if text.is_empty() {
            none.clone()
        } else {
            text.to_owned()
        }
    };
    let list = |args: Vec<Arg>| {
        if args.is_empty() {
            none.clone()
        } else {
            scene.show(&Arg::List(args))
        }
    };
    let title = scene.read(&crate::form::model::text::questionnaire_title());
    let edition = open.edition();
    let version = say::version(
        title,
        edition.version.to_string(),
        edition.package.fingerprint(),
    );
    let way = match opening.way {
        TeamWay::Together => WayChoice::Together,
        TeamWay::EachAlone => WayChoice::EachAlone,
        TeamWay::SharedOut(_) => WayChoice::SharedOut,
    };
    let members = opening.members.iter();
    let members = members.map(|member| Arg::Text(member.code.clone()));
    let visits = opening.visits.iter().map(|date| Arg::Date(*date));
    let period = if opening.period.0 == opening.period.1 {
        scene.show(&Arg::PartialDate(opening.period.0))
    } else {
        scene.say(&home::period(opening.period.0, opening.period.1))
    };
    let mut facts = vec![
        (say::code(), opening.subject.code.clone()),
        (say::name(), or_none(&opening.subject.name)),
        (say::questionnaire(), scene.say(&version)),
    ];
    facts.extend(country(open, scene));
    facts.push((new::label_languages(), languages(scene)));
    facts.extend([
        (say::period(), period),
        (
            say::visits(open.questionnaire.subject.as_str()),
            list(visits.collect()),
        ),
        (say::team(), list(members.collect())),
        (say::way(), scene.say(&way_words(way))),
        (say::independence(), list(declared(open, scene))),
        (say::purpose(), or_none(&opening.purpose)),
    ]);
    facts.extend(kept_elsewhere(open, scene));
    facts
}

/// What carried the data elsewhere when it was begun, and why it was begun there.
fn kept_elsewhere(open: &OpenSession, scene: &Scene<'_>) -> Option<(Phrase, String)> {
    let carried = open.assessment.opening.carried.as_ref()?;
    let kept = place::kept_in(carried::name(carried.by), carried.reason.as_str());
    Some((place::label_reason(), scene.say(&kept)))
}

/// The languages that are spoken here, each with its review where nobody has read it over.
fn languages(scene: &Scene<'_>) -> String {
    let spoken = [scene.core.first_language(), scene.core.second_language()];
    let known = spoken.into_iter().flatten().filter_map(|tag| {
        let mut languages = scene.core.languages.iter();
        languages.find(|language| language.tag == tag)
    });
    let named = known.map(|language| match language.is_draft {
        true => format!("{} ({})", language.name, scene.say(&draft_language())),
        false => language.name.clone(),
    });
    scene.show(&Arg::List(named.map(Arg::Text).collect()))
}

/// What each declared about links, in words.
fn declared(open: &OpenSession, scene: &Scene<'_>) -> Vec<Arg> {
    open.assessment
        .declarations
        .iter()
        .map(|declaration| {
            let link = scene.say(&link_words(declaration.link));
            let link = match open.assessment.opening.members.len() {
                0 | 1 => link,
                _ => format!("{}: {link}", said_by(open, scene, declaration.by)),
            };
            Arg::Text(if declaration.text.is_empty() {
                link
            } else {
                format!("{link}: {}", declaration.text)
            })
        })
        .collect()
}

/// Which part is whose.
fn shared_out(
    state: &AboutScreen,
    parts: &[(SectionId, Option<RaterId>)],
    open: &OpenSession,
    scene: &Scene<'_>,
    sheet: &mut Sheet<'_>,
) {
    sheet.gap();
    let members: Vec<String> = open
        .assessment
        .opening
        .members
        .iter()
        .enumerate()
        .map(|(at, member)| format!("{} {}", at + 1, member.code))
        .collect();
    sheet.text(Role::Head, 0, &scene.say(&say::parts()));
    sheet.text(Role::Text, 2, &members.join("   "));
    let lines = parts
        .iter()
        .enumerate()
        .map(|(at, (section, who))| {
            let title = scene.read(&crate::form::model::text::section_title(section));
            let code = who
                .and_then(|rater| open.assessment.code_of(rater))
                .map(str::to_owned);
            let cell = match code {
                Some(code) => (Role::Text, code),
                None => (Role::Muted, scene.say(&say::nobody())),
            };
            Line {
                code: String::new(),
                cells: vec![(Role::Text, title), cell],
                focused: at == state.cursor.at,
            }
        })
        .collect();
    Table {
        columns: vec![Column::growing(""), Column::new("")],
        lines,
    }
    .write(sheet);
}

/// The record of each member, and how far it is.
fn own_records(
    state: &AboutScreen,
    records: &[(Member, Standing)],
    scene: &Scene<'_>,
    sheet: &mut Sheet<'_>,
) {
    sheet.gap();
    sheet.text(Role::Head, 0, &scene.say(&say::records()));
    let words = |standing: &Standing| match standing {
        Standing::Here => say::record_here(),
        Standing::NotBegun => say::record_not_begun(),
        Standing::Begun(row) if row.signed => say::record_signed(),
        Standing::Begun(row) => {
            let summary = row.summary.as_ref();
            let (done, all) = summary.map_or((0, 0), |(_, summary)| (summary.done, summary.all));
            say::record_begun(i64::from(done), i64::from(all))
        }
    };
    let line = |(at, (member, standing)): (usize, &(Member, Standing))| Line {
        code: (at + 1).to_string(),
        cells: vec![
            (Role::Text, member.code.clone()),
            (Role::Muted, scene.say(&words(standing))),
        ],
        focused: at == state.cursor.at,
    };
    Table {
        columns: vec![Column::new(""), Column::growing("")],
        lines: records.iter().enumerate().map(line).collect(),
    }
    .write(sheet);
}

/// The signatures that stand no more, each with why it was opened again.
fn reopened(open: &OpenSession, scene: &Scene<'_>) -> Vec<(Phrase, String)> {
    let before = reopened_before(open, scene).into_iter();
    before
        .map(|words| (care::reopened_label(), scene.say(&words)))
        .collect()
}

/// Each signature that stands no more, in a sentence.
pub fn reopened_before(open: &OpenSession, scene: &Scene<'_>) -> Vec<Phrase> {
    let offset = scene.core.zone.offset;
    let words = open.session.reopenings.iter().map(|before| {
        care::reopened_before(
            Arg::Moment(before.signed_at, offset),
            Arg::List(before.codes.iter().cloned().map(Arg::Text).collect()),
            Arg::Moment(before.at, offset),
            before.reason.as_str(),
        )
    });
    words.collect()
}

/// Who signed, when and under which fingerprint.
fn signature(open: &OpenSession, scene: &Scene<'_>) -> Option<(Phrase, String)> {
    let SessionState::Signed { at, digest, codes } = &open.session.state else {
        return None;
    };
    let (date, time) = at.local(scene.core.zone.offset);
    let codes: Vec<Arg> = codes.iter().cloned().map(Arg::Text).collect();
    let words = say::signed_by(codes, date, time, digest.fingerprint());
    Some((say::signed(), scene.say(&words)))
}
