//! A terminal window for tests: a pseudo-terminal with a program in it, and the screen it draws.

use std::num::NonZeroU16;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::path::Path;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{LocalModes, tcgetattr};

/// The longest that anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// The program under test.
pub const FENER: &str = env!("CARGO_BIN_EXE_fener");

/// A window with a program in it.
pub struct Window {
    master: Option<Box<dyn MasterPty + Send>>,
    fd: Option<OwnedFd>,
    child: Box<dyn Child + Send + Sync>,
    screen: vt100::Parser,
    /// Everything that was written to it.
    pub bytes: Vec<u8>,
}

impl Window {
    /// A window of 80 by 24 with the program in it, whose data are in a folder.
    pub fn fener(data: &Path) -> Window {
        Window::with(&[FENER], data, &[])
    }

    /// A window with a command in it.
    pub fn with(command: &[&str], data: &Path, variables: &[(&str, &str)]) -> Window {
        let size = PtySize {
            rows: 24,
            cols: 80,
            ..PtySize::default()
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut builder = CommandBuilder::new(command[0]);
        builder.args(&command[1..]);
        builder.env("TERM", "xterm-256color");
        builder.env("FENER_DATA", data);
        builder.env("LC_ALL", "C.UTF-8");
        for (name, value) in variables {
            builder.env(name, value);
        }
        builder.cwd(data);
        let child = pair.slave.spawn_command(builder).unwrap();
        drop(pair.slave);
        let fd = own(pair.master.as_ref());
        Window {
            master: Some(pair.master),
            fd: Some(fd),
            child,
            screen: screen(80, 24),
            bytes: Vec::new(),
        }
    }

    /// Types.
    pub fn press(&mut self, keys: &str) {
        self.write(keys.as_bytes());
    }

    /// Types lines one after the other, each when it is asked for: several at once would be a paste.
    pub fn answer(&mut self, lines: &[&str]) {
        let asked = |bytes: &[u8]| String::from_utf8_lossy(bytes).matches(" help:").count();
        for line in lines {
            let before = asked(&self.bytes);
            self.press(&format!("{line}\n"));
            self.wait(line, |window| asked(&window.bytes) > before);
        }
    }

    /// Sends bytes, reading what comes back meanwhile so that neither side waits for the other.
    pub fn write(&mut self, mut bytes: &[u8]) {
        let end = Instant::now() + PATIENCE;
        while !bytes.is_empty() {
            assert!(
                Instant::now() < end,
                "the program takes no input; screen:\n{}",
                self.text()
            );
            let fd = self.fd.as_ref().unwrap();
            let mut polled = [PollFd::new(fd, PollFlags::IN | PollFlags::OUT)];
            poll(&mut polled, Some(&left(end))).unwrap();
            let ready = polled[0].revents();
            if ready.contains(PollFlags::OUT) {
                let size = bytes.len().min(1024);
                let written = rustix::io::write(fd, &bytes[..size]).unwrap();
                bytes = &bytes[written..];
            } else {
                self.read(Duration::ZERO);
            }
        }
    }

    /// Waits until the screen shows a text.
    pub fn until(&mut self, text: &str) {
        self.wait(text, |window| window.text().contains(text));
    }

    /// Waits until something holds.
    pub fn wait(&mut self, what: &str, holds: impl Fn(&Window) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !holds(self) {
            let left = end.saturating_duration_since(Instant::now());
            assert!(
                !left.is_zero() && self.read(left),
                "{what:?} did not come; screen:\n{}",
                self.text()
            );
        }
    }

    /// The screen as text.
    pub fn text(&self) -> String {
        self.screen.screen().contents()
    }

    /// Says whether the other screen is shown, as it is while a program has the terminal.
    pub fn is_taken(&self) -> bool {
        self.screen.screen().alternate_screen()
    }

    /// Says whether the terminal edits lines and echoes, as a shell left it.
    pub fn is_cooked(&self) -> bool {
        let modes = tcgetattr(self.fd.as_ref().unwrap()).unwrap().local_modes;
        modes.contains(LocalModes::ICANON | LocalModes::ECHO)
    }

    /// Another size.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        let size = PtySize {
            rows,
            cols: columns,
            ..PtySize::default()
        };
        self.master.as_ref().unwrap().resize(size).unwrap();
        let (rows, columns) = cells(columns, rows);
        self.screen.screen_mut().set_size(rows, columns);
    }

    /// The process that has the keyboard now.
    pub fn foreground(&self) -> Pid {
        Pid::from_raw(
            self.master
                .as_ref()
                .unwrap()
                .process_group_leader()
                .unwrap(),
        )
        .unwrap()
    }

    /// Sends a signal to the process in the window.
    pub fn signal(&self, signal: Signal) {
        let pid = i32::try_from(self.child.process_id().unwrap()).unwrap();
        kill_process(Pid::from_raw(pid).unwrap(), signal).unwrap();
    }

    /// The number of the program's process.
    pub fn process(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Waits for the end of the program and says its exit code.
    pub fn end(&mut self) -> u32 {
        let end = Instant::now() + PATIENCE;
        while self.read(left_of(end)) {
            assert!(
                Instant::now() < end,
                "it does not end; screen:\n{}",
                self.text()
            );
        }
        self.child.wait().unwrap().exit_code()
    }

    /// Closes the window with the program in it, and waits for the program's end.
    pub fn close(mut self) -> u32 {
        self.master = None;
        self.fd = None;
        self.child.wait().unwrap().exit_code()
    }

    /// Takes what has been written; waits for it so long. `false` when nothing came or nobody can write any more.
    fn read(&mut self, patience: Duration) -> bool {
        let fd = self.fd.as_ref().unwrap();
        let mut polled = [PollFd::new(fd, PollFlags::IN)];
        if poll(&mut polled, Some(&Timespec::try_from(patience).unwrap())).unwrap() == 0 {
            return false;
        }
        let mut buffer = [0; 65536];
        match rustix::io::read(fd, &mut buffer) {
            Ok(0) | Err(_) => false,
            Ok(length) => {
                self.screen.process(&buffer[..length]);
                self.bytes.extend_from_slice(&buffer[..length]);
                true
            }
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        self.child.kill().unwrap_or_default();
    }
}

fn cells(columns: u16, rows: u16) -> (NonZeroU16, NonZeroU16) {
    (
        NonZeroU16::new(rows).unwrap(),
        NonZeroU16::new(columns).unwrap(),
    )
}

fn screen(columns: u16, rows: u16) -> vt100::Parser {
    let (rows, columns) = cells(columns, rows);
    vt100::Parser::new(rows, columns, 0)
}

fn left_of(end: Instant) -> Duration {
    end.saturating_duration_since(Instant::now())
}

fn left(end: Instant) -> Timespec {
    Timespec::try_from(left_of(end)).unwrap()
}

/// The crate for pseudo-terminals hands out readers that cannot be waited for with a limit nor closed while somebody waits.
#[allow(unsafe_code)]
fn own(master: &dyn MasterPty) -> OwnedFd {
    // The number stays open as long as the master lives, which is longer than this call.
    let borrowed = unsafe { BorrowedFd::borrow_raw(master.as_raw_fd().unwrap()) };
    borrowed.try_clone_to_owned().unwrap()
}
