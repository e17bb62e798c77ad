//! What other answers to a question would make of a score: at the foot or at the side of the page for the marked question, and unfolded
//! under it in a window of any size.

use crate::engine::score::change::WhatIf;
use crate::engine::score::contribution::Contribution;
use crate::interface::app::measure::WIDEST_TEXT;
use crate::interface::app::screen::scores::entry::Entry;
use crate::interface::app::screen::scores::pages::{BETWEEN, FOOT, LEAD};
use crate::interface::app::screen::scores::wording;
use crate::interface::app::wrap::{shorten, width};
use crate::interface::ui::row::Row;
use crate::interface::ui::screen::scores::cell::pad;
use crate::interface::ui::screen::scores::explain::Writer;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::text::i18n::keys::scores as say;

impl Writer<'_, '_> {
    /// What the other answers to the marked question would make of the score, as high on every line, so that nothing jumps: a row an
    /// answer. What has no room in it is whole where the answers are unfolded.
    pub(super) fn foot<'s>(&self, mut sheet: Sheet<'s>) -> Sheet<'s> {
        let marked = self.state.marked();
        if let Some(Some((_, one))) = marked.map(|entry| self.state.contribution(entry)) {
            sheet.blank();
            let others: Vec<&WhatIf> = self.others(FOOT - 2);
            if !others.is_empty() {
                self.head(&mut sheet, one, LEAD);
            }
            let widest = self.widest(&sheet, one, &others);
            let room = sheet
                .columns()
                .min(usize::from(WIDEST_TEXT))
                .saturating_sub(LEAD + 2 + widest + BETWEEN);
            let more = self.scene.theme.glyphs().more;
            for other in others {
                let whole = self.teller.makes(other);
                let makes = match width(&whole) <= room {
                    true => whole,
                    false => self.teller.makes_in_short(other),
                };
                let answer = shorten(&self.teller.answer(one, other), widest, more);
                let row = Row::new().blanks(LEAD + 2).text(pad(&answer, widest));
                sheet.row(row.blanks(BETWEEN).text(shorten(&makes, room, more)));
            }
        }
        sheet.fill_to(FOOT);
        sheet
    }

    /// The other answers to the marked question, the first of them.
    fn others(&self, most: usize) -> Vec<&WhatIf> {
        let others = self.state.what_if.iter();
        others.filter(|other| !other.is_now).take(most).collect()
    }

    fn head(&self, sheet: &mut Sheet<'_>, one: &Contribution, indent: usize) {
        let number = wording::number(self.teller.open, &one.place);
        sheet.text(Role::Muted, indent, &self.scene.say(&say::what_if(number)));
    }

    /// How wide the answers are beside what they make.
    fn widest(&self, sheet: &Sheet<'_>, one: &Contribution, others: &[&WhatIf]) -> usize {
        let all = others.iter();
        let widest = all
            .map(|other| width(&self.teller.answer(one, other)))
            .max();
        widest.unwrap_or(0).min(sheet.columns() / 3)
    }

    /// The same beside the page, with all words.
    pub(super) fn aside(&self, sheet: &mut Sheet<'_>, one: &Contribution) {
        let others = self.others(usize::MAX);
        if others.is_empty() {
            return;
        }
        self.head(sheet, one, 0);
        let widest = self.widest(sheet, one, &others);
        let under = widest + 2 + BETWEEN;
        let said: Vec<(String, String)> = others
            .into_iter()
            .map(|other| (self.teller.answer(one, other), self.teller.makes(other)))
            .collect();
        // Where one does not fit beside its answer, all stand under theirs.
        let room = sheet.columns().saturating_sub(under);
        let stacked = said.iter().any(|(_, makes)| width(makes) > room);
        for (answer, makes) in said {
            match stacked {
                true => {
                    sheet.text(Role::Text, 2, &answer);
                    let row = Row::new().with_last();
                    sheet.after(row, Role::Text, 4, 4, &makes);
                }
                false => {
                    let lead = Row::new().blanks(2).text(pad(&answer, widest));
                    sheet.after(lead, Role::Text, under, under, &makes);
                }
            }
        }
    }

    /// One of those lines, unfolded under its question.
    pub(super) fn what_if(&self, sheet: &mut Sheet<'_>, focused: bool, entry: &Entry) {
        let Some(said) = self.teller.sentence(entry) else {
            return;
        };
        let arrow = self.scene.theme.glyphs().right;
        let lead = self.lead(focused).blanks(BETWEEN).span(Role::Muted, arrow);
        let under = 3 * LEAD + 1;
        sheet.after(lead, Role::Text, under, under, &said);
    }
}
