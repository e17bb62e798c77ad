//! The thread that waits for keys: blocks on the terminal and a wake pipe without a timeout, so that nothing wakes while nobody types.
//! It waits for a set time only while something begun is incomplete: an escape byte, half a sequence, a burst.
//!
//! A terminal that goes away is noticed here too: the poll says so even when nobody sends the signal, and the thread ends.

use std::io;
use std::sync::mpsc::Sender;

use crate::interface::tui::news::News;

/// Ends the reading thread when dropped.
pub struct Reading {
    #[cfg(unix)]
    _wake: std::os::fd::OwnedFd,
}

/// Begins to read keys.
pub fn read(news: Sender<News>) -> io::Result<Reading> {
    system::read(news)
}

/// Now, for the time between keys.
#[expect(
    clippy::disallowed_methods,
    reason = "keys that belong together, as those of a paste do, are told by the time between them"
)]
fn now() -> std::time::Instant {
    std::time::Instant::now()
}

#[cfg(unix)]
mod system {
    use std::io;
    use std::os::fd::OwnedFd;
    use std::sync::mpsc::Sender;
    use std::time::{Duration, Instant};

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::Errno;
    use rustix::pipe::{PipeFlags, pipe_with};
    use rustix::stdio::stdin;

    use crate::interface::tui::burst::Burst;
    use crate::interface::tui::decode::{Decoder, Pending};
    use crate::interface::tui::input::{Reading, now};
    use crate::interface::tui::news::News;

    /// After an escape byte the rest of a sequence follows at once, even over a slow line; a person is slower.
    const ESCAPE: Duration = Duration::from_millis(20);
    const SEQUENCE: Duration = Duration::from_millis(500);
    const PASTE: Duration = Duration::from_secs(2);

    enum Woken {
        Readable,
        Due,
        HungUp,
        Told,
    }

    pub fn read(news: Sender<News>) -> io::Result<Reading> {
        let (told, wake) = pipe_with(PipeFlags::CLOEXEC)?;
        std::thread::Builder::new()
            .name("input".to_owned())
            .spawn(move || {
                if read_until_told(&told, &news) {
                    // Nobody may be there to send the signal that goes with it.
                    crate::interface::tui::signals::end_soon(HANG_UP);
                    news.send(News::End(HANG_UP)).unwrap_or_default();
                }
            })?;
        Ok(Reading { _wake: wake })
    }

    const HANG_UP: i32 = signal_hook::consts::SIGHUP;

    /// Reads until told to stop or until the terminal is gone; says whether it is gone.
    fn read_until_told(told: &OwnedFd, news: &Sender<News>) -> bool {
        let mut decoder = Decoder::default();
        let mut burst = Burst::default();
        let mut buffer = [0u8; 4096];
        let mut last = now();
        loop {
            let deadline = earliest(burst.deadline(), incomplete(&decoder, last));
            let woken = wait(told, deadline);
            let now = now();
            let mut decoded = Vec::new();
            match woken {
                Woken::Told => return false,
                Woken::HungUp => return true,
                Woken::Due if incomplete(&decoder, last).is_some_and(|due| now >= due) => {
                    decoder.give_up(&mut decoded)
                }
                Woken::Due => {}
                Woken::Readable => match rustix::io::read(stdin(), &mut buffer) {
                    Ok(0) => return true,
                    Ok(length) => {
                        decoder.take(buffer.get(..length).unwrap_or_default(), &mut decoded);
                        last = now;
                    }
                    Err(Errno::INTR | Errno::AGAIN) => {}
                    Err(_) => return true,
                },
            }
            let mut inputs = Vec::new();
            burst.take(decoded, now, &mut inputs);
            for input in inputs {
                if news.send(News::Input(input)).is_err() {
                    return false;
                }
            }
        }
    }

    fn incomplete(decoder: &Decoder, last: Instant) -> Option<Instant> {
        match decoder.pending() {
            Pending::Nothing => None,
            Pending::Escape => Some(last + ESCAPE),
            Pending::Sequence => Some(last + SEQUENCE),
            Pending::Paste => Some(last + PASTE),
        }
    }

    fn earliest(one: Option<Instant>, other: Option<Instant>) -> Option<Instant> {
        one.into_iter().chain(other).min()
    }

    fn wait(told: &OwnedFd, deadline: Option<Instant>) -> Woken {
        let left = deadline.map(|deadline| deadline.saturating_duration_since(now()));
        let timeout = left.and_then(|left| Timespec::try_from(left).ok());
        let terminal = stdin();
        let mut polled = [
            PollFd::new(&terminal, PollFlags::IN),
            PollFd::new(told, PollFlags::IN),
        ];
        match poll(&mut polled, timeout.as_ref()) {
            Ok(0) | Err(Errno::INTR) => return Woken::Due,
            Ok(_) => {}
            Err(_) => return Woken::HungUp,
        }
        let [terminal, told] = polled.map(|fd| fd.revents());
        let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
        if told.intersects(PollFlags::IN | PollFlags::HUP) {
            Woken::Told
        } else if terminal.intersects(gone) {
            Woken::HungUp
        } else {
            Woken::Readable
        }
    }
}

#[cfg(not(unix))]
mod system {
    use std::io;
    use std::sync::mpsc::Sender;
    use std::time::Duration;

    use crossterm::event::{
        Event, KeyCode as Code, KeyEvent, KeyEventKind, KeyModifiers, poll, read as read_event,
    };

    use crate::interface::app::keymap::key::{Key, KeyCode};
    use crate::interface::tui::burst::Burst;
    use crate::interface::tui::decode::Decoded;
    use crate::interface::tui::input::{Reading, now};
    use crate::interface::tui::news::News;

    pub fn read(news: Sender<News>) -> io::Result<Reading> {
        std::thread::Builder::new()
            .name("input".to_owned())
            .spawn(move || read_for_ever(&news).unwrap_or_default())?;
        Ok(Reading {})
    }

    /// A console reports a paste as keys, one by one: everything that is there already counts as one read.
    fn read_for_ever(news: &Sender<News>) -> io::Result<()> {
        let mut burst = Burst::default();
        loop {
            let left = burst
                .deadline()
                .map(|deadline| deadline.saturating_duration_since(now()));
            let mut decoded = Vec::new();
            if left.is_none() || poll(left.unwrap_or_default())? {
                take(read_event()?, &mut decoded, news);
                while poll(Duration::ZERO)? {
                    take(read_event()?, &mut decoded, news);
                }
            }
            let mut inputs = Vec::new();
            burst.take(decoded, now(), &mut inputs);
            for input in inputs {
                if news.send(News::Input(input)).is_err() {
                    return Ok(());
                }
            }
        }
    }

    fn take(event: Event, decoded: &mut Vec<Decoded>, news: &Sender<News>) {
        match event {
            Event::Key(event) if event.kind == KeyEventKind::Press => {
                decoded.extend(key(event).map(Decoded::Key))
            }
            Event::Paste(text) => decoded.push(Decoded::Paste(
                text.replace("\r\n", "\n").replace('\r', "\n"),
            )),
            Event::Resize(..) => news.send(News::Resized).unwrap_or_default(),
            _ => {}
        }
    }

    fn key(event: KeyEvent) -> Option<Key> {
        let code = match event.code {
            Code::Char(c) => KeyCode::Char(c),
            Code::Enter => KeyCode::Enter,
            Code::Esc => KeyCode::Esc,
            Code::Tab => KeyCode::Tab,
            Code::BackTab => KeyCode::BackTab,
            Code::Backspace => KeyCode::Backspace,
            Code::Delete => KeyCode::Delete,
            Code::Up => KeyCode::Up,
            Code::Down => KeyCode::Down,
            Code::Left => KeyCode::Left,
            Code::Right => KeyCode::Right,
            Code::Home => KeyCode::Home,
            Code::End => KeyCode::End,
            Code::PageUp => KeyCode::PageUp,
            Code::PageDown => KeyCode::PageDown,
            Code::F(number) => KeyCode::F(number),
            _ => return None,
        };
        let held = |modifier| event.modifiers.contains(modifier);
        Some(Key::normal(
            code,
            held(KeyModifiers::CONTROL),
            held(KeyModifiers::ALT),
        ))
    }
}
