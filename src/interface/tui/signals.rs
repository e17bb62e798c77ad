//! What the system tells: end, hang up, stop, go on, another size. A thread of its own turns it into news for the loop. Ending never
//! depends on the loop: when it does not end the program in time, this does.

#[cfg(unix)]
use crate::interface::tui::news::News;
use crate::interface::tui::news::Post;

/// How long the loop and the store have to end once a signal or a closed window said so.
#[cfg(unix)]
const PATIENCE: std::time::Duration = std::time::Duration::from_millis(700);
/// How long giving the terminal back may take then.
#[cfg(unix)]
const LAST_WORD: std::time::Duration = std::time::Duration::from_millis(100);

/// Begins to listen.
#[cfg(unix)]
pub fn listen(news: Post) -> std::io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};

    let mut signals = signal_hook::iterator::Signals::new([
        SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH,
    ])?;
    std::thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || {
            for signal in signals.forever() {
                let told = match signal {
                    SIGTSTP => news.send(News::Stop),
                    SIGCONT => news.send(News::GoOn),
                    SIGWINCH => news.send(News::Resized),
                    ending => {
                        end_soon(ending);
                        news.send(News::End(ending))
                    }
                };
                if told.is_err() {
                    return;
                }
            }
        })?;
    Ok(())
}

/// Begins to listen: consoles here tell nothing that does not come as a key.
#[cfg(not(unix))]
pub fn listen(_news: Post) -> std::io::Result<()> {
    Ok(())
}

/// Makes sure that the process is gone soon, whatever holds up the loop: a terminal that takes no more output, a disk that hangs. What
/// was not confirmed until then was never shown as saved.
#[cfg(unix)]
pub fn end_soon(signal: i32) {
    let last_resort = move || {
        std::thread::sleep(PATIENCE);
        // A terminal that takes nothing would hold up whoever writes to it, for ever.
        std::thread::spawn(crate::interface::tui::terminal::leave);
        std::thread::sleep(LAST_WORD);
        signal_hook::low_level::exit(128 + signal);
    };
    if std::thread::Builder::new().spawn(last_resort).is_err() {
        crate::interface::tui::terminal::leave();
        signal_hook::low_level::exit(128 + signal);
    }
}

/// A console that closes ends its programs itself.
#[cfg(not(unix))]
pub fn end_soon(_signal: i32) {}

/// Gives the terminal to the shell: the whole job stops, as it would at the shell's own key. `false` when nobody could ever let it go
/// on again.
#[cfg(unix)]
pub fn stop_job() -> bool {
    use rustix::process::{Signal, kill_current_process_group};
    has_shell() && kill_current_process_group(Signal::TSTP).is_ok()
}

/// Nobody to give the terminal to here.
#[cfg(not(unix))]
pub fn stop_job() -> bool {
    false
}

/// Stops this process until somebody lets it go on. Called when the stop signal came and the terminal was given back.
#[cfg(unix)]
pub fn stop_self() {
    use rustix::process::{Signal, getpid, kill_process};
    if has_shell() {
        kill_process(getpid(), Signal::STOP).unwrap_or_default();
    }
}

/// Nothing stops here.
#[cfg(not(unix))]
pub fn stop_self() {}

/// Says whether a shell with job control started this: its parent is of the same session and another group. Without one the system
/// ignores a stop signal, and stopping anyway would be for ever.
///
/// Inside a container the leader of a session or a group may be a process outside, whose number reads as 0 here; two such sessions
/// cannot be told apart, so 0 counts as "not the same".
#[cfg(unix)]
pub fn has_shell() -> bool {
    use nix::unistd::{Pid, getpgid, getpgrp, getppid, getsid};
    let parent = getppid();
    let nobody = Pid::from_raw(0);
    if parent == nobody {
        return false;
    }
    let in_session = matches!(
        (getsid(None), getsid(Some(parent))),
        (Ok(ours), Ok(theirs)) if ours == theirs && ours != nobody
    );
    in_session && getpgid(Some(parent)).is_ok_and(|theirs| theirs != getpgrp())
}

/// None that could let a stopped program go on.
#[cfg(not(unix))]
pub fn has_shell() -> bool {
    false
}

/// No core file may hold what was typed.
#[cfg(unix)]
pub fn forbid_core_files() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    setrlimit(
        Resource::Core,
        Rlimit {
            current: Some(0),
            maximum: Some(0),
        },
    )
    .unwrap_or_default();
}

/// There are none here.
#[cfg(not(unix))]
pub fn forbid_core_files() {}
