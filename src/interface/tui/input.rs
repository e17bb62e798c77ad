//! Where the loop waits: for keys, and for what other threads report.
//!
//! The loop itself blocks on the terminal and a wake pipe, so that a key meets the model without a change of threads, and without a
//! timeout, so that nothing wakes while nobody types. It waits for a set time only while something begun is incomplete: an escape byte,
//! half a sequence, a burst, or the one moment at which the model wants to be woken. A terminal that goes away is noticed here too: the poll says so even when nobody sends the signal.
//!
//! A console that cannot be polled beside a pipe has a thread that reads it, and the loop blocks on the queue alone.

use std::io;

use crate::interface::tui::news::Post;

pub use system::Inbox;

/// The terminal is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gone;

/// A queue into the loop: what threads report through, and where the loop waits.
pub fn open() -> io::Result<(Post, Inbox)> {
    system::open()
}

/// Now, for the time between keys and until a moment at which the model wants to be woken.
#[expect(
    clippy::disallowed_methods,
    reason = "keys that belong together, as those of a paste do, are told by the time between them"
)]
pub fn now() -> std::time::Instant {
    std::time::Instant::now()
}

#[cfg(unix)]
mod system {
    use std::io;
    use std::os::fd::OwnedFd;
    use std::sync::mpsc::{Receiver, channel};
    use std::time::{Duration, Instant};

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::Errno;
    use rustix::pipe::{PipeFlags, pipe_with};
    use rustix::stdio::stdin;

    use crate::interface::tui::burst::Burst;
    use crate::interface::tui::decode::{Decoder, Pending};
    use crate::interface::tui::input::{Gone, now};
    use crate::interface::tui::news::{News, Post};
    use crate::interface::tui::pointer;

    /// After an escape byte the rest of a sequence follows at once, even over a slow line; a person is slower.
    const ESCAPE: Duration = Duration::from_millis(20);
    const SEQUENCE: Duration = Duration::from_millis(500);
    const PASTE: Duration = Duration::from_secs(2);
    /// As much as a terminal holds.
    const READ: usize = 4096;

    /// The terminal, the wake pipe and the queue behind it.
    pub struct Inbox {
        queue: Receiver<News>,
        told: OwnedFd,
        decoder: Decoder,
        burst: Burst,
        buffer: Box<[u8; READ]>,
        last: Instant,
    }

    pub fn open() -> io::Result<(Post, Inbox)> {
        let (sender, queue) = channel();
        let (told, wake) = pipe_with(PipeFlags::CLOEXEC | PipeFlags::NONBLOCK)?;
        let inbox = Inbox {
            queue,
            told,
            decoder: Decoder::default(),
            burst: Burst::default(),
            buffer: Box::new([0; READ]),
            last: now(),
        };
        Ok((Post::waking(sender, wake), inbox))
    }

    impl Inbox {
        /// What is reported from now on, for whoever reads the terminal otherwise.
        pub fn into_queue(self) -> Receiver<News> {
            self.queue
        }

        /// Nothing to prepare: the loop reads by itself.
        pub fn begin(&mut self, _post: &Post) -> io::Result<()> {
            Ok(())
        }

        /// Waits until something came or the model is to be woken, then takes all of it. What other threads reported comes before keys, which were pressed at a
        /// screen that did not show it yet but belong after it.
        pub fn wait(&mut self, news: &mut Vec<News>, wake: Option<Instant>) -> Result<(), Gone> {
            let deadline = [self.burst.deadline(), self.incomplete(), wake];
            let deadline = deadline.into_iter().flatten().min();
            let (told, terminal) = self.poll(deadline)?;
            if told {
                let mut bytes = [0; 64];
                // Emptied before the queue is: what is reported in between wakes the loop once more.
                while rustix::io::read(&self.told, &mut bytes).is_ok_and(|read| read == bytes.len())
                {
                }
                news.extend(self.queue.try_iter());
            }
            let mut decoded = Vec::new();
            let now = now();
            if terminal {
                match rustix::io::read(stdin(), &mut self.buffer[..]) {
                    Ok(0) => return Err(Gone),
                    Ok(length) => {
                        let bytes = self.buffer.get(..length).unwrap_or_default();
                        self.decoder.take(bytes, &mut decoded);
                        self.last = now;
                    }
                    Err(Errno::INTR | Errno::AGAIN) => {}
                    Err(_) => return Err(Gone),
                }
            } else if self.incomplete().is_some_and(|due| now >= due) {
                self.decoder.give_up(&mut decoded);
            }
            let mut inputs = Vec::new();
            let (decoded, pointed) = pointer::parted(decoded);
            self.burst.take(decoded, now, &mut inputs);
            news.extend(inputs.into_iter().map(News::Input));
            news.extend(pointed.into_iter().map(News::Pointed));
            Ok(())
        }

        /// Until when the rest of what was begun is waited for.
        fn incomplete(&self) -> Option<Instant> {
            match self.decoder.pending() {
                Pending::Nothing => None,
                Pending::Escape => Some(self.last + ESCAPE),
                Pending::Sequence => Some(self.last + SEQUENCE),
                Pending::Paste => Some(self.last + PASTE),
            }
        }

        /// Blocks until a thread reported something, the terminal has bytes, or a time has come; says which of the first two.
        fn poll(&self, deadline: Option<Instant>) -> Result<(bool, bool), Gone> {
            let left = deadline.map(|deadline| deadline.saturating_duration_since(now()));
            let timeout = left.and_then(|left| Timespec::try_from(left).ok());
            let terminal = stdin();
            let mut polled = [
                PollFd::new(&terminal, PollFlags::IN),
                PollFd::new(&self.told, PollFlags::IN),
            ];
            match poll(&mut polled, timeout.as_ref()) {
                Ok(_) => {}
                Err(Errno::INTR) => return Ok((false, false)),
                Err(_) => return Err(Gone),
            }
            let [terminal, told] = polled.map(|fd| fd.revents());
            let gone = terminal.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL);
            match told.contains(PollFlags::IN) {
                // What threads reported is taken first and alone: it may say why the terminal is gone.
                true => Ok((true, !gone && terminal.contains(PollFlags::IN))),
                false if gone => Err(Gone),
                false => Ok((false, terminal.contains(PollFlags::IN))),
            }
        }
    }
}

#[cfg(not(unix))]
mod system {
    use std::io;
    use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
    use std::time::{Duration, Instant};

    use crossterm::event::{Event, poll, read as read_event};

    use crate::interface::tui::burst::Burst;
    use crate::interface::tui::console;
    use crate::interface::tui::decode::Decoded;
    use crate::interface::tui::input::{Gone, now};
    use crate::interface::tui::news::{News, Post};
    use crate::interface::tui::pointer;

    /// So many news are taken before a frame is drawn, however many wait.
    const MOST_BEFORE_A_FRAME: usize = 500;

    /// The queue that everything comes through.
    pub struct Inbox {
        queue: Receiver<News>,
    }

    pub fn open() -> io::Result<(Post, Inbox)> {
        let (sender, queue) = channel();
        Ok((Post::from(sender), Inbox { queue }))
    }

    impl Inbox {
        /// Begins the thread that reads keys.
        pub fn begin(&mut self, post: &Post) -> io::Result<()> {
            let news = post.clone();
            std::thread::Builder::new()
                .name("input".to_owned())
                .spawn(move || read_for_ever(&news).unwrap_or_default())?;
            Ok(())
        }

        /// Waits until something came or the model is to be woken, then takes what is there.
        pub fn wait(&mut self, news: &mut Vec<News>, wake: Option<Instant>) -> Result<(), Gone> {
            let first = match wake.map(|due| due.saturating_duration_since(now())) {
                Some(left) => self.queue.recv_timeout(left),
                None => self.queue.recv().map_err(RecvTimeoutError::from),
            };
            match first {
                Ok(first) => news.push(first),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Err(Gone),
            }
            news.extend(self.queue.try_iter().take(MOST_BEFORE_A_FRAME));
            Ok(())
        }
    }

    /// A console reports a paste as keys, one by one: everything that is there already counts as one read.
    fn read_for_ever(news: &Post) -> io::Result<()> {
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
            let (decoded, pointed) = pointer::parted(decoded);
            burst.take(decoded, now(), &mut inputs);
            let inputs = inputs.into_iter().map(News::Input);
            for one in inputs.chain(pointed.into_iter().map(News::Pointed)) {
                if news.send(one).is_err() {
                    return Ok(());
                }
            }
        }
    }

    fn take(event: Event, decoded: &mut Vec<Decoded>, news: &Post) {
        match event {
            Event::Resize(..) => news.send(News::Resized).unwrap_or_default(),
            event => decoded.extend(console::decoded(event)),
        }
    }
}
