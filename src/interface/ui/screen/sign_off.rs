//! The page for signing: what is signed, what signing means, the declaration, who signs and the number. Signed, the same page says by
//! whom, when and under which fingerprint.

use crate::base::id::RaterId;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::ready;
use crate::interface::app::screen::sign_off::{Area, BOX, SignOffScreen, signers};
use crate::interface::app::wrap::width;
use crate::interface::ui::plain::command;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen::named::named;
use crate::interface::ui::sheet::{Sheet, Shown};
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, Sign, choices};
use crate::interface::ui::widget::field::{Content, Field, field};
use crate::record::session::fold::SessionState;
use crate::text::i18n::keys::{again, home, sign as say};
use crate::text::i18n::phrase::{Arg, Phrase};

/// What the screen shows.
pub fn view<'t>(state: &SignOffScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    let Some(open) = &scene.core.open else {
        return Page::new(Vec::new(), sheet).into();
    };
    let expects = match &open.session.state {
        SessionState::Open => {
            // On one page where that can be: the facts stand on the assessment's own page, the explanations in the review.
            for detail in [Detail::Full, Detail::Short, Detail::Brief] {
                sheet = scene.sheet();
                asking(state, open, scene, &mut sheet, detail);
                if sheet.rows().len() <= scene.rows() {
                    break;
                }
            }
            say::nothing_yet()
        }
        SessionState::Signed { .. } => {
            signed(open, scene, &mut sheet);
            say::enter_closes()
        }
    };
    if let Some(page) = state.page {
        sheet.show(Shown::Page(page));
    }
    let names = named(open, scene).into_iter();
    let titles = names.map(say::title).chain([say::title_short()]);
    let mut page = Page::new(titles.map(|title| scene.say(&title)).collect(), sheet);
    page.turned_by = Some("PgDn");
    page.expects = Some(scene.say(&expects));
    page.into()
}

/// How much is said above who signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Detail {
    /// Everything.
    Full,
    /// Not what signing means, but what is signed.
    Short,
    /// Only how much is answered, and the declaration.
    Brief,
}

fn asking(
    state: &SignOffScreen,
    open: &OpenSession,
    scene: &Scene<'_>,
    sheet: &mut Sheet<'_>,
    detail: Detail,
) {
    let signers = signers(open);
    sheet.text(Role::Strong, 0, &scene.say(&say::about_to()));
    counts(open, scene, sheet);
    if detail != Detail::Brief {
        facts(open, scene, sheet);
    }
    if detail == Detail::Full {
        sheet.head(&scene.say(&say::after()));
        for phrase in [say::means_locked(), say::means_kept(), say::means_here()] {
            let lead = Row::new()
                .blanks(2)
                .span(Role::Muted, scene.theme.glyphs().open);
            sheet.after(lead, Role::Text, 4, 4, &scene.say(&phrase));
        }
    }
    sheet.head(&scene.say(&say::declaration()));
    let words = match signers.len() {
        0 | 1 => say::words_one(),
        _ => say::words_team(),
    };
    sheet.text(Role::Text, 2, &scene.say(&words));
    sheet.gap();
    let mut last = scene.sheet_of(columns(sheet));
    who_and_number(state, &signers, scene, &mut last);
    sheet.append_together(last);
}

fn columns(sheet: &Sheet<'_>) -> u16 {
    u16::try_from(sheet.columns()).unwrap_or(u16::MAX)
}

/// Who signs, and the box for the number: they stay on one page.
fn who_and_number(
    state: &SignOffScreen,
    signers: &[(RaterId, String)],
    scene: &Scene<'_>,
    sheet: &mut Sheet<'_>,
) {
    if signers.len() > 1 {
        sheet.head(&scene.say(&match state.area {
            Area::Signers => say::who(),
            Area::Number => {
                // Said, a key that a page names is what is typed for it.
                let said = command::of_key("Tab").filter(|_| scene.theme.is_said());
                again::who_signs(said.unwrap_or("Tab"))
            }
        }));
        let line = |(at, (rater, code)): (usize, &(RaterId, String))| {
            let signs = state.signing.contains(rater);
            let said = if signs { say::now() } else { say::not_now() };
            let text = format!("{code}  {}", scene.say(&said));
            Choice::new((at + 1).to_string(), text)
                .sign(Sign::Any(signs))
                .focused(at == state.cursor.at)
        };
        let lines: Vec<Choice> = signers.iter().enumerate().map(line).collect();
        choices(sheet, 0, state.area == Area::Signers, &lines);
    }
    sheet.gap();
    let number = say::to_sign(state.number.to_string());
    sheet.text(Role::Strong, 0, &scene.say(&number));
    let content = match state.area {
        Area::Number => Content::Typing(&state.field),
        Area::Signers => Content::Resting(state.field.text()),
    };
    let number = Field {
        content,
        columns: BOX,
        shown: BOX,
        lines: 1,
    };
    field(sheet, number, "");
}

/// How much is answered, and that what is open stays open.
fn counts(open: &OpenSession, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let answered = ready::answered(open);
    let counts = say::counts(
        answered.done,
        answered.all,
        answered.not_applicable,
        answered.not_verified,
    );
    sheet.gap();
    sheet.text(Role::Text, 2, &scene.say(&counts));
    let left = answered.all.saturating_sub(answered.done);
    if left > 0 {
        sheet.text(Role::Text, 2, &scene.say(&say::open(left)));
    }
}

/// What is signed: questionnaire, languages, period, visit and team, by codes alone.
fn facts(open: &OpenSession, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let opening = &open.assessment.opening;
    let list = |args: Vec<Arg>| match args.is_empty() {
        true => scene.say(&say::none()),
        false => scene.show(&Arg::List(args)),
    };
    let name = |tag: &str| {
        let language = scene.core.languages.iter().find(|known| known.tag == tag);
        language.map_or_else(|| tag.to_owned(), |language| language.name.clone())
    };
    let languages = opening.languages.iter();
    let languages = languages.map(|locale| Arg::Text(name(locale.as_str())));
    let members = opening.members.iter();
    let members = members.map(|member| Arg::Text(member.code.clone()));
    let title = scene.read(&crate::form::model::text::questionnaire_title());
    let period = match opening.period {
        (from, to) if from == to => scene.show(&Arg::PartialDate(from)),
        (from, to) => scene.say(&home::period(from, to)),
    };
    let lines = [
        (
            say::questionnaire(),
            scene.say(&say::version(title, open.edition().version.to_string())),
        ),
        (say::languages(), list(languages.collect())),
        (say::period(), period),
        (
            say::visits(open.questionnaire.subject.as_str()),
            list(opening.visits.iter().map(|date| Arg::Date(*date)).collect()),
        ),
        (say::team(), list(members.collect())),
    ];
    labelled(&lines, scene, sheet);
}

fn signed(open: &OpenSession, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let SessionState::Signed { at, digest, codes } = &open.session.state else {
        return;
    };
    let first = match ready::Disk::of(scene.core) {
        ready::Disk::Settled => say::is_signed(),
        ready::Disk::Waiting | ready::Disk::Refused => say::on_its_way(),
    };
    // The page is read from its top, so the keys act there.
    let lead = Row::new().cursor();
    sheet.after(lead, Role::Strong, 0, 0, &scene.say(&first));
    let (date, time) = at.local(scene.core.zone.offset);
    let codes = codes.iter().cloned().map(Arg::Text).collect();
    let lines = [
        (say::signed_by(), scene.show(&Arg::List(codes))),
        (say::signed_at(), scene.say(&say::moment(date, time))),
        (say::fingerprint(), digest.fingerprint()),
    ];
    sheet.gap();
    labelled(&lines, scene, sheet);
    counts(open, scene, sheet);
    facts(open, scene, sheet);
}

fn labelled(lines: &[(Phrase, String)], scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let labels: Vec<String> = lines.iter().map(|(label, _)| scene.say(label)).collect();
    let at = labels.iter().map(|label| width(label)).max().unwrap_or(0) + 2;
    for ((_, value), label) in lines.iter().zip(&labels) {
        sheet.labelled(2, label, at, Role::Text, value);
    }
}
