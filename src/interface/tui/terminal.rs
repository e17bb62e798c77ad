//! Taking the terminal and giving it back. It is given back exactly once however the program ends, from whichever thread notices
//! first: quitting, a signal, a closed window, a panic. It knows nothing of what is drawn.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};

/// The other screen, cleared; pastes marked; presses of the mouse reported, with places of any size; no cursor until a frame shows it.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[2J\x1b[?2004h\x1b[?1000h\x1b[?1006h\x1b[?25l";
/// No reports of the mouse, an unfinished frame ended, colours as they were, the cursor shown, the first screen back.
const LEAVE: &[u8] = b"\x1b[?1006l\x1b[?1000l\x1b[?2026l\x1b[0m\x1b[?2004l\x1b[?25h\x1b[?1049l";

/// Whether the terminal is ours. Whoever swaps it from true gives it back.
static OURS: AtomicBool = AtomicBool::new(false);

/// Says whether the terminal is ours.
pub fn is_ours() -> bool {
    OURS.load(Ordering::SeqCst)
}

/// Takes the terminal: raw keys, the other screen. Taken again after the shell had it, it sets the mode anew, because whoever had it
/// in between may have left another.
pub fn enter() -> io::Result<()> {
    system::raw()?;
    if !OURS.swap(true, Ordering::SeqCst) {
        write(ENTER)?;
    }
    Ok(())
}

/// Gives the terminal back, if it is ours; what was typed and not read is dropped, so that it cannot reach the shell as a command.
/// Failures are passed over: the terminal may be gone. Says whether this call gave it back.
pub fn leave() -> bool {
    if HIDDEN.swap(false, Ordering::SeqCst) {
        system::show_typing(true);
    }
    if !OURS.swap(false, Ordering::SeqCst) {
        return false;
    }
    system::cooked();
    write(LEAVE).unwrap_or_default();
    true
}

/// Leaves what is on the screen to whoever takes this program's place, with keys as they were before: it would else take the present mode
/// for the one to be given back in the end.
pub fn hand_on() {
    if OURS.swap(false, Ordering::SeqCst) {
        system::cooked();
    }
}

/// Whether the terminal was told not to show what is typed.
static HIDDEN: AtomicBool = AtomicBool::new(false);

/// Has the terminal show what is typed, or not, where lines are read from one. A pipe shows nothing.
pub fn show_typing(shows: bool) {
    use std::io::IsTerminal as _;
    if io::stdin().is_terminal() {
        HIDDEN.store(!shows, Ordering::SeqCst);
        system::show_typing(shows);
    }
}

/// Writes to the terminal in one piece as far as the terminal takes it.
pub fn write(bytes: &[u8]) -> io::Result<()> {
    system::write(bytes)
}

/// The size of the window in columns and rows.
pub fn size() -> io::Result<(u16, u16)> {
    system::size()
}

/// Says whether keys come from a terminal and frames go to one.
pub fn is_terminal() -> bool {
    use std::io::IsTerminal as _;
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

#[cfg(unix)]
mod system {
    use std::io;
    use std::sync::Mutex;

    use rustix::io::Errno;
    use rustix::stdio::{stdin, stdout};
    use rustix::termios::{self, OptionalActions, QueueSelector, Termios};

    /// How the terminal was before the first time it was ours.
    static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);

    pub fn raw() -> io::Result<()> {
        let mut mode = termios::tcgetattr(stdin())?;
        if let Ok(mut before) = BEFORE.lock() {
            before.get_or_insert_with(|| mode.clone());
        }
        mode.make_raw();
        Ok(termios::tcsetattr(stdin(), OptionalActions::Now, &mode)?)
    }

    pub fn cooked() {
        // Whoever holds the lock is setting the mode this very moment; a panic there must not wait for itself.
        let Ok(before) = BEFORE.try_lock() else {
            return;
        };
        if let Some(mode) = before.as_ref() {
            termios::tcflush(stdin(), QueueSelector::IFlush).unwrap_or_default();
            termios::tcsetattr(stdin(), OptionalActions::Now, mode).unwrap_or_default();
        }
    }

    pub fn show_typing(shows: bool) {
        if let Ok(mut mode) = termios::tcgetattr(stdin()) {
            let known = mode.local_modes.contains(termios::LocalModes::ECHO);
            if known != shows {
                mode.local_modes.set(termios::LocalModes::ECHO, shows);
                termios::tcsetattr(stdin(), OptionalActions::Now, &mode).unwrap_or_default();
            }
        }
    }

    pub fn write(mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            match rustix::io::write(stdout(), bytes) {
                Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
                Err(Errno::INTR) => {}
                // Somebody who shares the terminal has made it non-blocking.
                Err(Errno::AGAIN) => wait_for_room()?,
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    fn wait_for_room() -> io::Result<()> {
        use rustix::event::{PollFd, PollFlags, poll};
        let out = stdout();
        let mut polled = [PollFd::new(&out, PollFlags::OUT)];
        match poll(&mut polled, None) {
            Ok(_) | Err(Errno::INTR) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    pub fn size() -> io::Result<(u16, u16)> {
        let size = termios::tcgetwinsize(stdout())?;
        Ok((size.ws_col, size.ws_row))
    }
}

#[cfg(not(unix))]
mod system {
    use std::io::{self, Write as _};

    use crossterm::event::{DisableMouseCapture, EnableMouseCapture};

    pub fn raw() -> io::Result<()> {
        // Asking also switches the console's reading of escape sequences on.
        if !crossterm::ansi_support::supports_ansi() {
            return Err(io::ErrorKind::Unsupported.into());
        }
        // Before raw keys, because it sets the whole mode of the console; it also ends that a click freezes the program.
        crossterm::execute!(io::stdout(), EnableMouseCapture)?;
        crossterm::terminal::enable_raw_mode()
    }

    pub fn cooked() {
        crossterm::terminal::disable_raw_mode().unwrap_or_default();
        crossterm::execute!(io::stdout(), DisableMouseCapture).unwrap_or_default();
    }

    // A console of Windows shows lines as they are read; there nothing can be hidden.
    pub fn show_typing(_shows: bool) {}

    pub fn write(bytes: &[u8]) -> io::Result<()> {
        let mut out = io::stdout().lock();
        out.write_all(bytes)?;
        out.flush()
    }

    pub fn size() -> io::Result<(u16, u16)> {
        crossterm::terminal::size()
    }
}
