//! Declaring independence after an assessment was opened: that there is no link, or which one and how its effect is limited. Said
//! again, it replaces what the same member declared before, and the history keeps both.

use crate::base::id::RaterId;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::text_field::TextField;
use crate::record::session::assessment::Declaration;
use crate::record::session::rater::{Link, Member};
use crate::text::i18n::keys::{app, independence as say, new};
use crate::text::i18n::phrase::Phrase;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Which member declares; a team of one is not asked.
    Who,
    /// The link.
    Link,
    /// What the link is and how its effect is limited.
    Words,
}

/// The state of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct IndependenceScreen {
    /// What is asked now.
    pub stage: Stage,
    /// The marked line; nothing is preselected.
    pub cursor: ListCursor,
    /// Who declares.
    pub who: Option<RaterId>,
    /// The link.
    pub link: Option<Link>,
    /// Its words.
    pub field: TextField,
}

/// What is wrong with the words of a link; nothing where they say something.
pub fn link_problem(words: &str) -> Option<Phrase> {
    words.trim().is_empty().then(new::link_needed)
}

impl IndependenceScreen {
    /// The page at its first question.
    pub fn new(core: &Core) -> IndependenceScreen {
        let only = match declarers(core).as_slice() {
            [one] => Some(one.rater()),
            _ => None,
        };
        IndependenceScreen {
            stage: if only.is_some() {
                Stage::Link
            } else {
                Stage::Who
            },
            cursor: ListCursor::default(),
            who: only,
            link: None,
            field: TextField::line(""),
        }
    }

    /// How many lines there are to choose from.
    pub fn count(&self, core: &Core) -> usize {
        match self.stage {
            Stage::Who => declarers(core).len(),
            Stage::Link => Link::ALL.len(),
            Stage::Words => 0,
        }
    }

    fn choose(&mut self, at: usize, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        self.cursor = ListCursor::default();
        match self.stage {
            Stage::Who => {
                self.who = declarers(core).get(at).map(Declarer::rater);
                self.stage = Stage::Link;
            }
            Stage::Link => {
                let before = self.link;
                self.link = Link::ALL.get(at).copied();
                if self.link == Some(Link::None) {
                    return self.declare(core, ctx);
                }
                self.stage = Stage::Words;
                // Choosing the same link again goes back to what was typed about it.
                if before != self.link || self.field.is_empty() {
                    self.field = TextField::line(&self.known_words(core));
                }
            }
            Stage::Words => {}
        }
        Step::stay()
    }

    /// The name of the draft of what is typed about a link: whose it is belongs to it.
    fn draft(&self) -> Option<String> {
        let (who, link) = (self.who?, self.link?);
        Some(format!("independence {} {who}", link.as_str()))
    }

    fn keep(&self, core: &mut Core) -> Step {
        let Some(draft) = self.draft() else {
            return Step::stay();
        };
        let text = self.field.text();
        let kept = (!text.is_empty()).then(|| text.to_owned());
        Step::effects(core.keep_draft(String::new(), &draft, kept))
    }

    /// What was half typed about the link, or what the same member said before about the same one.
    fn known_words(&self, core: &Core) -> String {
        let open = core.open.as_ref();
        let half_typed = open.and_then(|open| open.drafts.get("", &self.draft()?));
        if let Some(half_typed) = half_typed {
            return half_typed.to_owned();
        }
        let declarations = core
            .open
            .iter()
            .flat_map(|open| &open.assessment.declarations);
        let mut same = declarations
            .filter(|known| Some(known.by) == self.who && Some(known.link) == self.link);
        same.next()
            .map(|known| known.text.clone())
            .unwrap_or_default()
    }

    fn back(&mut self, core: &Core) -> Step {
        let from = match self.stage {
            Stage::Words => Stage::Link,
            Stage::Link if declarers(core).len() > 1 => Stage::Who,
            Stage::Link | Stage::Who => return Step::close(),
        };
        self.stage = from;
        self.cursor = ListCursor::default();
        Step::stay()
    }

    fn declare(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let (Some(by), Some(link)) = (self.who, self.link) else {
            return Step::stay();
        };
        let text = match link {
            Link::None => String::new(),
            _ => self.field.text().trim().to_owned(),
        };
        if let (true, Some(problem)) = (link != Link::None, link_problem(&text)) {
            core.complain(problem);
            return Step::stay();
        }
        let mut effects = core.declare(&Declaration { by, link, text }, ctx);
        if effects.is_empty() {
            return Step::stay();
        }
        if let Some(draft) = self.draft() {
            core.settle_draft(&mut effects, "", &draft);
        }
        core.say(match link {
            Link::None => say::declared_none(),
            _ => say::declared_link(),
        });
        Step::close().with(effects)
    }

    fn act_on_lines(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let count = self.count(core);
        match action {
            Action::Digit(digit) => match self.cursor.digit(digit, count) {
                Typed::Chose(at) => return Some(self.choose(at, core, ctx)),
                Typed::Marked(_) => self.cursor.has_mark = true,
                Typed::None => core.say(app::no_such_line(i64::from(digit).to_string(), count)),
            },
            // Nothing is preselected: Enter takes only what was marked.
            Action::Enter | Action::Take if self.cursor.has_mark => {
                let at = self.cursor.at;
                return Some(self.choose(at, core, ctx));
            }
            Action::Enter | Action::Take => core.say(new::choose_by_digit()),
            Action::Up => self.mark(-1, count),
            Action::Down => self.mark(1, count),
            Action::First => self.mark(isize::MIN, count),
            Action::Last => self.mark(isize::MAX, count),
            _ => return None,
        }
        Some(Step::stay())
    }

    fn mark(&mut self, by: isize, count: usize) {
        let first = !self.cursor.has_mark && by == 1;
        self.cursor.step(if first { 0 } else { by }, count);
        self.cursor.has_mark = true;
    }
}

/// Who can declare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Declarer {
    /// A member for itself.
    Member(Member),
    /// The team for all its members, by the id its record is written under.
    Team(RaterId),
}

impl Declarer {
    /// By whose id.
    pub fn rater(&self) -> RaterId {
        match self {
            Declarer::Member(member) => member.rater,
            Declarer::Team(rater) => *rater,
        }
    }
}

/// Who can declare: each member, and the team where it makes one record together.
pub fn declarers(core: &Core) -> Vec<Declarer> {
    let Some(open) = &core.open else {
        return Vec::new();
    };
    let members = &open.assessment.opening.members;
    let writer = open.session.header.rater;
    let is_team = !members.iter().any(|member| member.rater == writer);
    let members = members.iter().cloned().map(Declarer::Member);
    members
        .chain(is_team.then_some(Declarer::Team(writer)))
        .collect()
}

impl Frame for IndependenceScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        match self.stage {
            Stage::Words => vec![Context::NewAssessment, Context::Line, Context::Always],
            Stage::Who | Stage::Link => vec![
                Context::NewAssessment,
                Context::List,
                Context::Anywhere,
                Context::Always,
            ],
        }
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        if action == Action::Back {
            return Some(self.back(core));
        }
        if self.stage != Stage::Words {
            return self.act_on_lines(action, core, ctx);
        }
        let columns = box_columns(core);
        match action {
            Action::Enter => return Some(self.declare(core, ctx)),
            _ if self.field.act(action, columns) => {}
            _ => return None,
        }
        Some(self.keep(core))
    }

    fn paste(&mut self, text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        if self.stage != Stage::Words {
            return None;
        }
        let left = self.field.paste(text);
        if left > 0 {
            core.warn(app::paste_cut(left));
        }
        Some(self.keep(core))
    }

    fn digits(&self, core: &Core) -> Option<String> {
        let count = self.count(core).min(10);
        Some(if count == 0 {
            String::new()
        } else {
            format!("1-{count}")
        })
    }
}
