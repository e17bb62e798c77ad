//! Where the program is shown: on a drawn screen or in plain lines, and how it turns from one to the other while it runs. The model, the
//! store and the threads stay; only where news come in and what is shown changes.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};

#[cfg(unix)]
use crate::interface::app::msg::Input;
use crate::interface::app::screen::Screen;
#[cfg(unix)]
use crate::interface::tui::HANG_UP;
use crate::interface::tui::input::{self, Inbox};
use crate::interface::tui::lines::Lines;
use crate::interface::tui::news::Post;
use crate::interface::tui::runtime::Runtime;
use crate::interface::tui::{Exit, Shown, signals, terminal};
use crate::interface::ui::plain::WINDOW;

/// Where it is shown, with the place that news come to.
pub enum Showing {
    /// A drawn screen.
    Drawn(Post, Box<Inbox>),
    /// Plain lines.
    Lines(Post, Box<Lines>),
}

impl Showing {
    /// Begins to listen, and takes the terminal where it is drawn on.
    pub fn open(shown: Shown) -> io::Result<Showing> {
        match shown {
            Shown::Drawn => {
                // Heard before the terminal is taken, so that it is given back from the first byte on.
                let (post, inbox) = input::open()?;
                signals::listen(post.clone())?;
                terminal::enter()?;
                Ok(Showing::Drawn(post, Box::new(inbox)))
            }
            Shown::Lines => {
                let (post, lines) = Lines::open()?;
                signals::listen(post.clone())?;
                Ok(Showing::Lines(post, Box::new(lines)))
            }
        }
    }

    /// The way in for other threads.
    pub fn post(&self) -> &Post {
        match self {
            Showing::Drawn(post, _) | Showing::Lines(post, _) => post,
        }
    }

    /// The window, as the model has to know it.
    pub fn size(&self) -> io::Result<(u16, u16)> {
        match self {
            Showing::Drawn(..) => terminal::size(),
            Showing::Lines(..) => Ok((WINDOW.columns, WINDOW.rows)),
        }
    }

    /// Lives here until something ends it, and in the other way from the moment that one is chosen.
    pub fn live(mut self, runtime: &mut Runtime) -> Exit {
        let mut is_begun = false;
        loop {
            let exit = match &mut self {
                Showing::Drawn(post, inbox) => {
                    let live = || runtime.live(post, inbox, is_begun);
                    catch_unwind(AssertUnwindSafe(live)).unwrap_or(Exit::Bug)
                }
                Showing::Lines(_, lines) => {
                    let live = || runtime.live_in_lines(lines, is_begun);
                    catch_unwind(AssertUnwindSafe(live)).unwrap_or(Exit::Bug)
                }
            };
            if exit != Exit::Turned {
                return exit;
            }
            is_begun = true;
            self = match self.turned(runtime) {
                Ok(other) => other,
                Err(exit) => return exit,
            };
        }
    }

    /// The other way.
    #[cfg(unix)]
    fn turned(self, runtime: &mut Runtime) -> Result<Showing, Exit> {
        let failed = |_| Exit::Failed;
        match self {
            Showing::Drawn(post, inbox) => {
                terminal::leave();
                let lines = Lines::over(inbox.into_queue(), &post).map_err(failed)?;
                let ended = runtime.step(Input::Resize(WINDOW));
                ended.map_or(Ok(Showing::Lines(post, Box::new(lines))), Err)
            }
            Showing::Lines(_, lines) => {
                let (post, inbox) = input::open().map_err(failed)?;
                forward(*lines, &post).map_err(failed)?;
                terminal::enter().map_err(|_| Exit::Signal(HANG_UP))?;
                let ended = runtime.resized();
                ended.map_or(Ok(Showing::Drawn(post, Box::new(inbox))), Err)
            }
        }
    }

    /// A console has a thread that reads keys for ever, and it would take the first line; so the program begins anew in its own place.
    #[cfg(not(unix))]
    fn turned(self, runtime: &mut Runtime) -> Result<Showing, Exit> {
        Err(Exit::Locked(runtime.world.moment().at))
    }
}

/// What threads go on to report where lines were read, to where the loop waits now.
#[cfg(unix)]
fn forward(lines: Lines, post: &Post) -> io::Result<()> {
    let (news, post) = (lines.into_news(), post.clone());
    std::thread::Builder::new()
        .name("forward".to_owned())
        .spawn(move || {
            for one in news {
                if post.send(one).is_err() {
                    return;
                }
            }
        })?;
    Ok(())
}

impl Runtime {
    /// Says whether the user has chosen the other way. The first start goes on as it began until it has been answered whole.
    pub(super) fn turns_from(&self, shown: Shown) -> bool {
        let wanted = match self.model.core.settings.plain {
            true => Shown::Lines,
            false => Shown::Drawn,
        };
        let is_first = matches!(self.model.stack.top(), Some(Screen::FirstRun(_)));
        self.may_turn && wanted != shown && !is_first
    }
}
