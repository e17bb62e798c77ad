//! A row of a sheet: spans of text with roles from the left and from the right edge, where the cursor stands in it, and whether it is
//! painted as the focused one. A row knows nothing of the column it will stand in.

use std::borrow::Cow;

use crate::interface::app::wrap::width;
use crate::interface::ui::theme::{Ground, Role, Theme};

/// As many blanks as any row of most windows has beside each other.
const BLANKS: &str =
    "                                                                                ";

/// A piece of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Its text, fit to be drawn.
    pub text: Cow<'static, str>,
    /// What it means.
    pub role: Role,
    /// What lies behind it, where that is not the row's own ground.
    pub ground: Option<Ground>,
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    pub(super) spans: Vec<Span>,
    pub(super) right: Vec<Span>,
    pub(super) selected: bool,
    pub(super) reach: Option<usize>,
    pub(super) cursor: Option<usize>,
    /// Which span is the mark.
    pub(super) mark: Option<usize>,
    pub(super) keeps_with_last: bool,
}

/// So many pieces most rows have at the most.
const PIECES: usize = 6;

impl Row {
    /// An empty row.
    pub fn new() -> Row {
        Row {
            spans: Vec::with_capacity(PIECES),
            ..Row::default()
        }
    }

    /// Adds text in the role of all text.
    #[must_use]
    pub fn text(self, text: impl AsRef<str>) -> Row {
        self.span(Role::Text, text)
    }

    /// Adds text in a role.
    #[must_use]
    pub fn span(mut self, role: Role, text: impl AsRef<str>) -> Row {
        self.spans.push(Span {
            text: Cow::Owned(text.as_ref().to_owned()),
            role,
            ground: None,
        });
        self
    }

    /// Adds text in a role on a ground of its own: the inside of a box, one of two special answers.
    #[must_use]
    pub fn on(mut self, ground: Ground, role: Role, text: impl AsRef<str>) -> Row {
        self.spans.push(Span {
            text: Cow::Owned(text.as_ref().to_owned()),
            role,
            ground: Some(ground),
        });
        self
    }

    /// Adds blanks.
    #[must_use]
    pub fn blanks(mut self, cells: usize) -> Row {
        let text = match BLANKS.get(..cells) {
            Some(blanks) => Cow::Borrowed(blanks),
            None => Cow::Owned(" ".repeat(cells)),
        };
        self.spans.push(Span {
            text,
            role: Role::Text,
            ground: None,
        });
        self
    }

    /// Adds text at the right edge.
    #[must_use]
    pub fn at_right(mut self, role: Role, text: impl AsRef<str>) -> Row {
        self.right.push(Span {
            text: Cow::Owned(text.as_ref().to_owned()),
            role,
            ground: None,
        });
        self
    }

    /// Adds the mark where the keys act, and a blank in its place where they do not. Of two in one row at most one is marked.
    #[must_use]
    pub fn mark(mut self, theme: &Theme, marked: bool) -> Row {
        if !marked {
            return self.span(Role::Mark, " ");
        }
        self.mark = Some(self.spans.len());
        self.span(Role::Mark, theme.glyphs().focus)
    }

    /// The same where only a part of the row is marked, on a ground of its own.
    #[must_use]
    pub fn mark_on(mut self, ground: Ground, theme: &Theme) -> Row {
        self.mark = Some(self.spans.len());
        self.on(ground, Role::Mark, theme.glyphs().focus)
    }

    /// The row while the keys act elsewhere: without the mark and its ground. Where the hardware cursor was is still known, so that
    /// the same page stays in view.
    #[must_use]
    pub fn at_rest(mut self) -> Row {
        if let Some(span) = self.mark.take().and_then(|at| self.spans.get_mut(at)) {
            span.text = Cow::Owned(" ".repeat(width(&span.text)));
        }
        for span in self.spans.iter_mut().chain(&mut self.right) {
            span.ground = span.ground.filter(|ground| *ground != Ground::Selected);
        }
        self.selected = false;
        self
    }

    /// Puts the hardware cursor here, before what is added next. The row that has it is the row with the focus.
    #[must_use]
    pub fn cursor(mut self) -> Row {
        self.cursor = Some(self.cells());
        self
    }

    /// The same when a condition holds.
    #[must_use]
    pub fn cursor_if(self, holds: bool) -> Row {
        if holds { self.cursor() } else { self }
    }

    /// Paints the row as the focused one.
    #[must_use]
    pub fn selected(mut self, selected: bool) -> Row {
        self.selected = selected;
        self
    }

    /// Lets the ground of the focused row end here, before what is added next, and not at the edge of its column.
    #[must_use]
    pub fn reaches_here(mut self) -> Row {
        self.reach = Some(self.cells());
        self
    }

    /// Keeps the row on the page of the row before it.
    #[must_use]
    pub fn with_last(mut self) -> Row {
        self.keeps_with_last = true;
        self
    }

    /// How many cells the left part takes.
    pub fn cells(&self) -> usize {
        self.spans.iter().map(|span| width(&span.text)).sum()
    }

    /// The left part.
    pub fn left(&self) -> &[Span] {
        &self.spans
    }

    /// The part at the right edge.
    pub fn right(&self) -> &[Span] {
        &self.right
    }

    /// Where the hardware cursor is in the row, if here.
    pub fn cursor_at(&self) -> Option<usize> {
        self.cursor
    }

    /// Says whether the row is painted as the focused one.
    pub fn is_selected(&self) -> bool {
        self.selected
    }

    /// How many cells the ground of the focused row takes, if not all of them.
    pub fn reach(&self) -> Option<usize> {
        self.reach
    }

    /// Says whether the row stays on the page of the row before it.
    pub fn keeps(&self) -> bool {
        self.keeps_with_last
    }
}
