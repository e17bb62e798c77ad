//! What a line of an explanation says: put together once, for drawing and for counting the rows it takes.

use crate::base::number::Number;
use crate::engine::score::Graded;
use crate::engine::score::change::WhatIf;
use crate::engine::score::contribution::Contribution;
use crate::form::model::scoring::Grading;
use crate::form::model::text;
use crate::interface::app::core::{Core, Texts};
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::reading;
use crate::interface::app::screen::scores::entry::Entry;
use crate::interface::app::screen::scores::explain::ExplainScreen;
use crate::interface::app::screen::scores::wording;
use crate::interface::app::typed::shown;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::scores as say;
use crate::text::i18n::phrase::{Arg, Phrase, TextKey};

/// What a line says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The number of its question; empty for a section, whose name has it.
    pub number: String,
    /// The question, or the name of the section.
    pub text: String,
    /// What was answered, in words, before the numbers.
    pub words: String,
    /// Under the heads of the part; none where the part has none.
    pub numbers: Vec<String>,
    /// Words and numbers in one sentence, for a narrow window.
    pub sentence: String,
    /// That the question is a must-pass, and how it came out.
    pub must: Option<(Must, String)>,
}

/// How a must-pass question came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Must {
    /// At 0.
    Failed,
    /// Between.
    Between,
    /// At the top, or it is not known.
    Other,
}

/// Puts lines together.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    /// The page.
    pub screen: &'a ExplainScreen,
    /// The session.
    pub open: &'a OpenSession,
    /// What all screens share.
    pub core: &'a Core,
    /// The texts at hand.
    pub texts: &'a Texts,
}

impl Teller<'_> {
    fn grading(&self) -> &Grading {
        &self.open.questionnaire.grading
    }

    pub(super) fn say(&self, phrase: &Phrase) -> String {
        self.texts.first.say(phrase)
    }

    fn reading(&self) -> &Catalog {
        reading::shown(self.core, self.texts)
    }

    fn show(&self, share: &Number) -> String {
        let shown = wording::hundredths(share, self.grading());
        self.texts.first.show(&shown)
    }

    fn maybe(&self, share: Option<&Number>) -> String {
        share.map_or_else(|| "-".to_owned(), |share| self.show(share))
    }

    /// The score with its range and its band: what the page begins with.
    pub fn first(&self) -> String {
        let grade = &self.screen.explanation.grade;
        let score = self.say(&wording::score(grade, self.grading()));
        let band = self.texts.first.show(&wording::band(&grade.band));
        format!("{score} · {band}")
    }

    /// A line that is a sentence and nothing else.
    pub fn sentence(&self, entry: &Entry) -> Option<String> {
        match entry {
            Entry::Said(phrase) => Some(self.say(phrase)),
            Entry::Cited(phrase) => Some(self.reading().say(phrase)),
            Entry::Loud(phrase) => Some(format!("! {}", self.say(phrase))),
            Entry::WhatIf(at) => {
                let (of, others) = self.screen.unfolded.as_ref()?;
                let one = self.screen.report.contributions.get(*of)?;
                let other = others.get(*at)?;
                Some(format!(
                    "{}: {}",
                    self.answer(one, other),
                    self.makes(other)
                ))
            }
            _ => None,
        }
    }

    /// A line about a section or a question.
    pub fn line(&self, entry: &Entry) -> Option<Told> {
        match entry {
            Entry::Section(at) => self.section(*at),
            Entry::WhatIf(_) => None,
            _ => Some(self.question(entry, self.screen.contribution(entry)?.1)),
        }
    }

    fn section(&self, at: usize) -> Option<Told> {
        let part = self.screen.explanation.sections.get(at)?;
        let number = wording::section_number(self.open, &part.section);
        let title = self.reading().text(&text::section_title(&part.section));
        // That a must-pass question failed is said once for all sections, with its number.
        let band = wording::band_beside_failed(&part.grade.band);
        let band = self.texts.first.show(&band);
        let score = self.maybe(part.grade.score.as_ref());
        let (numbers, sentence) = match &part.adds {
            Some(adds) => {
                let added = wording::hundredths(adds, self.grading());
                let phrase = say::line_section(score.as_str(), added, band.as_str());
                (vec![score, self.show(adds)], self.say(&phrase))
            }
            None => {
                let phrase = say::line_section_out(band.as_str());
                (vec![score, "-".to_owned()], self.say(&phrase))
            }
        };
        Some(Told {
            text: format!("{number} {}", title.marked()),
            words: if part.rated { band } else { sentence.clone() },
            numbers,
            sentence,
            ..Told::default()
        })
    }

    fn question(&self, entry: &Entry, one: &Contribution) -> Told {
        let must = wording::must_pass(one).map(|phrase| {
            let words = self.say(&phrase);
            match (one.is_failed(), one.is_between()) {
                (true, _) => (Must::Failed, format!("! {words}")),
                (_, true) => (Must::Between, format!("! {words}")),
                _ => (Must::Other, words),
            }
        });
        let text = self
            .reading()
            .text(&TextKey::new(one.place.question.as_str()));
        Told {
            number: wording::number(self.open, &one.place),
            text: text.marked(),
            must,
            ..self.facts(entry, one)
        }
    }

    fn facts(&self, entry: &Entry, one: &Contribution) -> Told {
        let whole = self.screen.graded == Graded::Overall;
        let answer = wording::answer(&self.open.questionnaire, &self.open.evaluation, one);
        let answer = self.reading().show(&answer);
        let points = self.maybe(one.points.as_ref());
        let weight = shown(&one.weight);
        let explanation = &self.screen.explanation;
        match entry {
            Entry::Counted(at) => {
                let line = explanation.counted.get(*at);
                let last = line.map(|line| if whole { &line.adds } else { &line.counts });
                let last = self.maybe(last);
                let sentence = match whole {
                    true => say::line_adds(&answer, &points, weight.clone(), &last),
                    false => say::line_counts(&answer, &points, weight.clone(), &last),
                };
                Told {
                    sentence: self.say(&sentence),
                    numbers: vec![points, self.texts.first.show(&weight), last],
                    words: answer,
                    ..Told::default()
                }
            }
            Entry::Movable(at) => {
                let moves = explanation.movable.get(*at);
                let lowest = self.maybe(moves.and_then(|one| one.lowest.as_ref()));
                let highest = self.maybe(moves.and_then(|one| one.highest.as_ref()));
                let sentence = say::line_moves(&lowest, &highest);
                Told {
                    sentence: format!("{answer}: {}", self.say(&sentence)),
                    numbers: vec![lowest, highest],
                    words: answer,
                    ..Told::default()
                }
            }
            Entry::Change(way, at) => {
                let way = explanation.ways.get(*way);
                let change = way.and_then(|way| way.changes.get(*at));
                let to = change.map(|change| {
                    let to = wording::possible(self.open, &one.place, &change.answer);
                    self.reading().show(&to)
                });
                Told::said(format!("{answer} → {}", to.unwrap_or_default()))
            }
            Entry::Weak(_) => {
                let why = one.weak.as_ref().map(wording::weak);
                Told::said(why.map_or(String::new(), |why| self.say(&why)))
            }
            _ => Told::said(self.say(&wording::state(&self.open.questionnaire, one))),
        }
    }

    /// Another answer in words.
    pub fn answer(&self, one: &Contribution, other: &WhatIf) -> String {
        let answer = wording::possible(self.open, &one.place, &other.answer);
        self.reading().show(&answer)
    }

    /// What another answer would make of the score.
    pub fn makes(&self, other: &WhatIf) -> String {
        self.makes_with(other, wording::band(&other.grade.band))
    }

    /// The same in fewer words: that a must-pass question failed is said elsewhere, too.
    pub fn makes_in_short(&self, other: &WhatIf) -> String {
        self.makes_with(other, wording::band_beside_failed(&other.grade.band))
    }

    fn makes_with(&self, other: &WhatIf, band: Arg) -> String {
        let score = self.maybe(other.grade.score.as_ref());
        let total = self.maybe(other.overall.score.as_ref());
        self.say(&match self.screen.graded {
            Graded::Overall => say::what_if_total(total, band),
            _ => say::what_if_part(score, band, total),
        })
    }
}

impl Told {
    fn said(sentence: String) -> Told {
        Told {
            sentence,
            ..Told::default()
        }
    }
}
