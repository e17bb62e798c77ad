//! What a screen shows, as a value: a page with its columns, or a pop-over. The frame around it is drawn for all screens in one place.

use crate::interface::app::measure::Sides;
use crate::interface::ui::sheet::Sheet;

/// What a screen shows.
#[derive(Clone, Debug)]
pub enum View<'t> {
    /// A screen that fills the window.
    Page(Page<'t>),
    /// A pop-over over the screen below.
    Card(Card<'t>),
}

/// A screen that fills the window.
#[derive(Clone, Debug)]
pub struct Page<'t> {
    /// Where am I, in several lengths, the longest first; the first that fits is shown.
    pub place: Vec<String>,
    /// What stands at the right of the header in place of the state of saving, as long as nothing waits to be saved.
    pub state: Option<String>,
    /// What stands in the middle.
    pub main: Sheet<'t>,
    /// What may stand beside it; it is drawn where there is room.
    pub left: Option<Sheet<'t>>,
    /// What may stand at the right.
    pub right: Option<Sheet<'t>>,
    /// The key that shows the rest of the middle where that is more than one page and another key than elsewhere.
    pub turned_by: Option<&'static str>,
    /// What stays at the foot of the middle whatever page of it is shown: details of the marked line.
    pub foot: Option<Box<Sheet<'t>>>,
    /// What is expected, in the message line while there is no message.
    pub expects: Option<String>,
    /// Whether the header says that nothing is encrypted; it does anyway while a session is open.
    pub takes_data: bool,
    /// Whether the header is left out: nothing about the case can be seen.
    pub is_bare: bool,
}

/// A pop-over.
#[derive(Clone, Debug)]
pub struct Card<'t> {
    /// What stands in its frame.
    pub title: String,
    /// What it says.
    pub main: Sheet<'t>,
    /// What is expected, in the message line while there is no message.
    pub expects: Option<String>,
}

impl<'t> Page<'t> {
    /// A page with nothing beside it.
    pub fn new(place: Vec<String>, main: Sheet<'t>) -> Page<'t> {
        Page {
            place,
            state: None,
            main,
            left: None,
            right: None,
            turned_by: None,
            foot: None,
            expects: None,
            takes_data: false,
            is_bare: false,
        }
    }

    /// What stands beside the middle.
    pub fn sides(&self) -> Sides {
        match (&self.left, &self.right) {
            (None, None) => Sides::None,
            (Some(_), None) => Sides::Left,
            (None, Some(_)) => Sides::Right,
            (Some(_), Some(_)) => Sides::Both,
        }
    }
}

impl<'t> Card<'t> {
    /// A pop-over.
    pub fn new(title: String, main: Sheet<'t>) -> Card<'t> {
        Card {
            title,
            main,
            expects: None,
        }
    }
}

impl<'t> View<'t> {
    /// The same under something that has the keys: nothing in it has the mark.
    #[must_use]
    pub fn at_rest(self) -> View<'t> {
        match self {
            View::Page(page) => View::Page(Page {
                main: page.main.at_rest(),
                left: page.left.map(Sheet::at_rest),
                right: page.right.map(Sheet::at_rest),
                foot: page.foot.map(|foot| Box::new(foot.at_rest())),
                ..page
            }),
            View::Card(card) => View::Card(Card {
                main: card.main.at_rest(),
                ..card
            }),
        }
    }

    /// What is expected.
    pub fn expects(&self) -> Option<&str> {
        match self {
            View::Page(page) => page.expects.as_deref(),
            View::Card(card) => card.expects.as_deref(),
        }
    }
}

impl<'t> From<Page<'t>> for View<'t> {
    fn from(page: Page<'t>) -> View<'t> {
        View::Page(page)
    }
}

impl<'t> From<Card<'t>> for View<'t> {
    fn from(card: Card<'t>) -> View<'t> {
        View::Card(card)
    }
}
