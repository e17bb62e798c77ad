//! What other answers to a question would make of a score: at the foot or at the side of the page for the marked question, and unfolded
//! under it in a window of any size.

use crate::engine::score::Graded;
use crate::engine::score::change::WhatIf;
use crate::engine::score::contribution::Contribution;
use crate::interface::app::screen::scores::wording;
use crate::interface::app::wrap::width;
use crate::interface::ui::row::Row;
use crate::interface::ui::screen::scores::cell::pad;
use crate::interface::ui::screen::scores::explain::{BETWEEN, LEAD, Writer};
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::text::i18n::keys::scores as say;
use crate::text::i18n::phrase::Phrase;

/// How many rows the foot has: a blank, a head and four answers.
const FOOT: usize = 6;

impl Writer<'_, '_> {
    /// What the other answers to the marked question would make of the score, as high on every line, so that nothing jumps.
    pub(super) fn foot<'s>(&self, mut sheet: Sheet<'s>) -> Sheet<'s> {
        if let Some(Some((_, one))) = self
            .state
            .marked()
            .map(|entry| self.state.contribution(entry))
        {
            sheet.blank();
            self.others(&mut sheet, one, LEAD);
        }
        sheet.fill_to(FOOT);
        sheet
    }

    pub(super) fn others(&self, sheet: &mut Sheet<'_>, one: &Contribution, indent: usize) {
        let others: Vec<&WhatIf> = self
            .state
            .what_if
            .iter()
            .filter(|other| !other.is_now)
            .collect();
        if others.is_empty() {
            return;
        }
        let number = wording::number(self.open, &one.place);
        sheet.text(Role::Muted, indent, &self.scene.say(&say::what_if(number)));
        let widest = others.iter().map(|other| width(&self.answer(one, other)));
        let widest = widest.max().unwrap_or(0).min(sheet.columns() / 3);
        let under = indent + widest + 2 + BETWEEN;
        let said: Vec<(String, String)> = others
            .into_iter()
            .map(|other| (self.answer(one, other), self.scene.say(&self.makes(other))))
            .collect();
        // Where one does not fit beside its answer, all stand under theirs.
        let room = sheet.columns().saturating_sub(under);
        let stacked = said.iter().any(|(_, makes)| width(makes) > room);
        for (answer, makes) in said {
            match stacked {
                true => {
                    sheet.text(Role::Text, indent + 2, &answer);
                    let row = Row::new().with_last();
                    sheet.after(row, Role::Text, indent + 4, indent + 4, &makes);
                }
                false => {
                    let lead = Row::new().blanks(indent + 2).text(pad(&answer, widest));
                    sheet.after(lead, Role::Text, under, under, &makes);
                }
            }
        }
    }

    /// One of those lines, unfolded under its question.
    pub(super) fn what_if(&self, sheet: &mut Sheet<'_>, focused: bool, at: usize) {
        let Some((of, others)) = &self.state.unfolded else {
            return;
        };
        let one = self.state.report.contributions.get(*of);
        if let Some((one, other)) = one.zip(others.get(at)) {
            let arrow = self.scene.theme.glyphs().right;
            let answer = self.answer(one, other);
            let lead = self.lead(focused).blanks(BETWEEN).span(Role::Muted, arrow);
            let makes = self.scene.say(&self.makes(other));
            let under = 3 * LEAD + 1;
            sheet.after(
                lead,
                Role::Text,
                under,
                under,
                &format!("{answer}: {makes}"),
            );
        }
    }

    fn answer(&self, one: &Contribution, other: &WhatIf) -> String {
        let answer = wording::possible(self.open, &one.place, &other.answer);
        self.scene.reading().show(&answer)
    }

    fn makes(&self, other: &WhatIf) -> Phrase {
        let band = wording::band(&other.grade.band);
        let score = self.maybe(other.grade.score.as_ref());
        let total = self.maybe(other.overall.score.as_ref());
        match self.state.graded {
            Graded::Overall => say::what_if_total(total, band),
            _ => say::what_if_part(score, band, total),
        }
    }
}
