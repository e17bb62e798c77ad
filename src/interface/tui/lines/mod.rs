//! Plain mode: the loop without a drawn screen. It prints a turn, waits for a line, lets the model live through what the line stands for,
//! waits until everything asked for is answered and everything written is on the disk, and prints the next turn. The terminal stays as
//! it was; standard input may as well be a pipe.

mod several;
pub mod typed;

use std::collections::VecDeque;
use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use crate::interface::app::core::Save;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::msg::Input;
use crate::interface::app::{self, Model};
use crate::interface::tui::lines::typed::{Listener, Meaning, Move};
use crate::interface::tui::news::{News, Post};
use crate::interface::tui::runtime::Runtime;
use crate::interface::tui::{Exit, HANG_UP, Shown, input, signals, terminal};
use crate::interface::ui::plain::{Turn, help, wrapped};
use crate::text::i18n::keys::plain as say;
use crate::text::i18n::phrase::Phrase;

/// No line that anybody types is longer; what is longer is cut into several.
const LONGEST: u64 = 64 * 1024;

/// More lines than anybody pastes; what follows is heard as another paste.
const MOST_PASTED: usize = 10_000;

/// So long nobody wonders whether anything happens.
const SILENCE: Duration = Duration::from_secs(1);

/// Between two lines that say how far long work is.
const BETWEEN: Duration = Duration::from_secs(3);

/// Where lines come from and where they go.
pub struct Lines {
    news: Receiver<News>,
    /// Asks for one line more: nothing is read before the turn it answers was printed.
    ask: Sender<()>,
    /// Whether a terminal shows what is typed, and the line break at its end.
    is_echoed: bool,
    listener: Listener,
    before: Option<Turn>,
    /// When it was last said how far long work is.
    told: Option<Instant>,
}

impl Lines {
    /// Begins to listen; the way in for other threads, and what the loop waits at.
    pub fn open() -> io::Result<(Post, Lines)> {
        let (sender, news) = channel();
        let post = Post::from(sender);
        let lines = Lines::over(news, &post)?;
        Ok((post, lines))
    }

    /// Begins to read lines where news come in that way already.
    pub fn over(news: Receiver<News>, post: &Post) -> io::Result<Lines> {
        let (ask, asked) = channel();
        let told = post.clone();
        let is_echoed = io::stdin().is_terminal();
        std::thread::Builder::new()
            .name("lines".to_owned())
            .spawn(move || read_when_asked(&asked, &told, is_echoed))?;
        Ok(Lines {
            news,
            ask,
            is_echoed,
            listener: Listener::default(),
            before: None,
            told: None,
        })
    }

    /// What is reported from now on, for whoever draws; no line is read any more.
    #[cfg(unix)]
    pub fn into_news(self) -> Receiver<News> {
        self.news
    }
}

fn read_when_asked(asked: &Receiver<()>, news: &Post, is_terminal: bool) {
    while asked.recv().is_ok() {
        if news.send(News::Line(read(is_terminal))).is_err() {
            return;
        }
    }
}

/// A terminal that edits lines itself lets so many bytes of one through, its end included, and drops the rest without a word.
const TERMINAL_LINE: usize = 4096;

/// A line that was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// Without its end.
    pub line: String,
    /// Whether it had one.
    pub is_ended: bool,
    /// Lines that came with it: nobody types two at once, so they were pasted.
    pub pasted: Vec<String>,
    /// Whether the terminal may have dropped the end of it.
    pub is_cut: bool,
}

/// What was typed or pasted into a terminal, or one line of a pipe; `None` when there is no more, whatever the reason.
fn read(is_terminal: bool) -> Option<Typed> {
    let mut typed = read_line()?;
    while is_terminal && typed.is_ended && has_more() && typed.pasted.len() < MOST_PASTED {
        let Some(next) = read_line() else {
            break;
        };
        typed.is_cut |= next.is_cut;
        typed.pasted.push(next.line);
    }
    typed.is_cut &= is_terminal;
    Some(typed)
}

/// Says whether another line waits. Lines that a terminal edits are read one by one, so nothing of it is in our buffer.
#[cfg(unix)]
fn has_more() -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let input = io::stdin();
    let mut polled = [PollFd::new(&input, PollFlags::IN)];
    let waits = poll(&mut polled, Some(&Timespec::default())).is_ok_and(|ready| ready > 0);
    waits && polled.iter().all(|fd| fd.revents().contains(PollFlags::IN))
}

/// A console cannot be asked for whole lines: there pasted lines are heard one by one.
#[cfg(not(unix))]
fn has_more() -> bool {
    false
}

/// One line; `None` when there are no more, whatever the reason.
fn read_line() -> Option<Typed> {
    let mut bytes = Vec::new();
    let mut input = io::Read::take(io::stdin().lock(), LONGEST);
    let length = input.read_until(b'\n', &mut bytes).ok()?;
    let line = String::from_utf8_lossy(&bytes);
    // Nobody said that a line without an end was finished: "1" may have become "12".
    let is_ended = line.ends_with('\n') || bytes.len() as u64 == LONGEST;
    let line = line.strip_suffix('\n').unwrap_or(&line);
    let line = line.strip_suffix('\r').unwrap_or(line).to_owned();
    (length > 0).then_some(Typed {
        line,
        is_ended,
        pasted: Vec::new(),
        is_cut: length >= TERMINAL_LINE,
    })
}

/// The end of the loop.
type Ended = Result<(), Exit>;

impl Runtime {
    /// Lives in lines until something ends it.
    pub(super) fn live_in_lines(&mut self, lines: &mut Lines, is_begun: bool) -> Exit {
        let ended = self.converse(lines, is_begun);
        terminal::show_typing(true);
        let exit = ended.err().unwrap_or(Exit::Done);
        let is_saved = match self.model.core.save() {
            Save::Nothing | Save::Saved(_) => true,
            Save::Saving => exit == Exit::Done,
            Save::NotSaved { .. } => false,
        };
        match exit {
            Exit::Done if is_saved => print(&[self.said(&say::bye())]),
            // The prompt, and what the terminal shows for the key, stand on the line.
            Exit::Signal(signal) if is_saved && signal != HANG_UP => {
                print(&[String::new(), self.said(&say::bye())])
            }
            _ => Ok(()),
        }
        .unwrap_or_default();
        exit
    }

    fn converse(&mut self, lines: &mut Lines, is_begun: bool) -> Ended {
        let effects = match is_begun {
            true => Vec::new(),
            false => app::begin(&mut self.model),
        };
        let ended = self.carry_out(effects);
        self.settle(ended, lines)?;
        print(&[self.said(&say::welcome())])?;
        self.turn(lines, false)?;
        loop {
            let Some(typed) = self.line(lines)? else {
                return self.hang_up(lines);
            };
            if !typed.is_ended && !app::contexts(&self.model).contains(&Context::Long) {
                print(&[])?;
                print(&wrapped(&[self.said(&say::unended())]))?;
                return self.hang_up(lines);
            }
            // Whoever types this may be somebody else: what the line means under a cover is nothing.
            if self.is_covered_now(lines)? {
                self.turn(lines, false)?;
                continue;
            }
            if !lines.is_echoed {
                print(&[])?;
            }
            let turn = lines.before.clone().unwrap_or_default();
            if typed.is_cut {
                print(&wrapped(&[self.said(&say::cut())]))?;
            }
            let meaning = lines.listener.listen(&typed, &self.model, &turn);
            match meaning {
                Meaning::More(moves) => self.perform(moves, lines)?,
                Meaning::Again => self.turn(lines, true)?,
                Meaning::Help => {
                    print(&wrapped(&help::lines(&self.model, self.speech.texts())))?;
                    self.prompt(&turn.prompt)?;
                }
                Meaning::Say(phrase) => {
                    print(&wrapped(&[self.said(&phrase)]))?;
                    self.prompt(&turn.prompt)?;
                }
                Meaning::Moves(moves) => {
                    self.perform(moves, lines)?;
                    if self.turns_from(Shown::Lines) {
                        return Err(Exit::Turned);
                    }
                    self.turn(lines, false)?;
                }
            }
        }
    }

    /// Says whether the screen is covered because nobody used it for so long, though it was not before.
    fn is_covered_now(&mut self, lines: &mut Lines) -> Result<bool, Exit> {
        let is_covered = |model: &Model| app::contexts(model).contains(&Context::Covered);
        let before = is_covered(&self.model);
        let ended = self.step(Input::Woke);
        self.settle(ended, lines)?;
        Ok(!before && is_covered(&self.model))
    }

    /// One line, whatever else is told meanwhile.
    fn line(&mut self, lines: &mut Lines) -> Result<Option<Typed>, Exit> {
        lines.ask.send(()).map_err(|_| Exit::Failed)?;
        loop {
            let told = match self.wake {
                Some(due) => {
                    let left = due.saturating_duration_since(input::now());
                    lines.news.recv_timeout(left)
                }
                None => lines.news.recv().map_err(RecvTimeoutError::from),
            };
            match told {
                Ok(News::Line(line)) => return Ok(line),
                Ok(news) => {
                    let was_at_work = self.is_at_work();
                    self.hear(news, lines)?;
                    self.effects.let_go();
                    if was_at_work {
                        self.tell_of_work(lines)?;
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    self.wake = None;
                    let ended = self.step(Input::Woke);
                    self.settle(ended, lines)?;
                }
                Err(RecvTimeoutError::Disconnected) => return Err(Exit::Failed),
            }
        }
    }

    /// Says whether something is under way that is longer than anybody waits for in silence, and that can be stopped.
    fn is_at_work(&self) -> bool {
        app::contexts(&self.model).contains(&Context::AtWork)
    }

    /// How far long work is, now and then, and the page when it has ended.
    fn tell_of_work(&mut self, lines: &mut Lines) -> Ended {
        if !self.is_at_work() {
            print(&[])?;
            return self.turn(lines, false);
        }
        let is_due = lines.told.is_none_or(|told| told.elapsed() >= BETWEEN);
        let Some(message) = self.model.core.message.as_ref().filter(|_| is_due) else {
            return Ok(());
        };
        lines.told = Some(input::now());
        let said = wrapped(&[self.said(&message.phrase)]);
        let prompt = lines.before.as_ref().map(|turn| turn.prompt.clone());
        print(&[])?;
        print(&said)?;
        self.prompt(&prompt.unwrap_or_default())
    }

    /// A passphrase is not shown while it is typed, where a terminal shows what is typed at all.
    fn show_typing(&self) {
        let is_secret = app::contexts(&self.model).contains(&Context::Secret);
        terminal::show_typing(!is_secret);
    }

    /// The end of the input: what was typed is kept, and everything is written before the end.
    fn hang_up(&mut self, lines: &mut Lines) -> Ended {
        print(&[])?;
        match lines.listener.end(&self.model) {
            Some(Meaning::Moves(moves)) => self.perform(moves, lines),
            _ => Ok(()),
        }
    }

    /// Presses the keys of a line, one after the other, and waits for what each of them asks of the world.
    fn perform(&mut self, mut moves: VecDeque<Move>, lines: &mut Lines) -> Ended {
        while let Some(input) = typed::next(&mut moves, &self.model) {
            let ended = self.step(input);
            self.settle(ended, lines)?;
        }
        Ok(())
    }

    /// Waits until everything that was asked for is answered and everything is on the disk, or the disk refuses. Long work is waited for
    /// a moment only where somebody types.
    fn settle(&mut self, ended: Option<Exit>, lines: &Lines) -> Ended {
        if let Some(exit) = ended {
            return Err(exit);
        }
        self.effects.let_go();
        while !self.asked.is_empty() || self.model.core.save() == Save::Saving {
            // Who types can stop long work, and hears how far it is; a pipe waits for its end.
            let is_left = lines.is_echoed && self.is_at_work();
            let news = match is_left && self.model.core.save() != Save::Saving {
                false => lines.news.recv().map_err(RecvTimeoutError::from),
                true => lines.news.recv_timeout(SILENCE),
            };
            match news {
                Ok(news) => self.hear(news, lines)?,
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return Err(Exit::Failed),
            }
            self.effects.let_go();
        }
        match self.locks {
            Some(at) => Err(Exit::Locked(at)),
            None => Ok(()),
        }
    }

    fn hear(&mut self, news: News, lines: &Lines) -> Ended {
        match news {
            News::Resized => Ok(()),
            News::Stop => {
                if !signals::has_shell() {
                    return Ok(());
                }
                // Whoever lets it go on may be somebody else.
                let ended = self.step(Input::Away);
                let settled = self.settle(ended, lines);
                terminal::leave();
                if let Err(Exit::Locked(at)) = settled {
                    return Err(Exit::Stopped(at));
                }
                signals::stop_self();
                settled
            }
            News::GoOn => match &lines.before {
                Some(turn) => self.prompt(&turn.prompt),
                None => Ok(()),
            },
            news => self.take(news).map_or(Ok(()), Err),
        }
    }

    /// Says what the page says now: all of it, or what is new.
    fn turn(&mut self, lines: &mut Lines, again: bool) -> Ended {
        let turn = Turn::of(&self.model, self.speech.texts(), lines.before.as_ref());
        let said = match &lines.before {
            Some(before) if !again => turn.lines_after(before),
            _ => turn.lines(),
        };
        print(&said)?;
        self.prompt(&turn.prompt)?;
        lines.before = Some(turn);
        Ok(())
    }

    /// The prompt; what is typed follows on the same line.
    fn prompt(&self, prompt: &str) -> Ended {
        self.show_typing();
        write_all(&format!("{prompt} "))
    }

    fn said(&self, phrase: &Phrase) -> String {
        self.speech.texts().first.say(phrase)
    }
}

/// Prints lines; an empty line where there are none.
fn print(lines: &[String]) -> Ended {
    let mut text = lines.join("\n");
    text.push('\n');
    write_all(&text)
}

/// Whoever reads may be gone.
fn write_all(text: &str) -> Ended {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(|_| Exit::Signal(HANG_UP))
}
