//! Stopping and going on under a shell with job control.

use rustix::process::{Signal, kill_process};

use super::start::at_home;
use super::window::{FENER, Window};

#[test]
fn a_stopped_program_gives_the_terminal_to_the_shell_and_draws_itself_again() {
    let data = tempfile::tempdir().unwrap();
    drop(at_home(data.path()));
    let mut window = Window::with(
        &["bash", "--norc", "--noprofile", "-i"],
        data.path(),
        &[("PS1", "ready> ")],
    );
    window.until("ready>");
    window.press(&format!("{FENER}\r"));
    window.until("menu");
    let before = window.text();
    for _ in 0..3 {
        kill_process(window.foreground(), Signal::TSTP).unwrap();
        window.until("Stopped");
        window.wait("the shell's screen", |window| !window.is_taken());
        window.press("fg\r");
        window.wait("the program's screen", Window::is_taken);
        window.until("menu");
        window.wait("the same frame", |window| window.text() == before);
        assert!(!window.is_cooked());
    }
}

#[test]
fn without_a_shell_a_stop_is_passed_over() {
    let data = tempfile::tempdir().unwrap();
    let mut window = at_home(data.path());
    window.signal(Signal::TSTP);
    window.press("?");
    window.until("Help");
    assert!(window.is_taken());
}
