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
    // A blank that was written and one that was wiped away look the same.
    let shown = |window: &Window| -> Vec<String> {
        let text = window.text();
        text.lines()
            .map(|line| line.trim_end().to_owned())
            .collect()
    };
    let before = shown(&window);
    for stops in 1..=3 {
        kill_process(window.foreground(), Signal::TSTP).unwrap();
        // The shell's own screen still shows the stops before this one, so it is the count and the prompt below it that say that the
        // shell reads again; what is typed earlier may still be taken by the program.
        window.wait("the shell's prompt", |window| {
            let text = window.text();
            !window.is_taken()
                && text.matches("Stopped").count() == stops
                && text.trim_end().ends_with("ready>")
        });
        window.press("fg\r");
        window.wait("the program's screen", Window::is_taken);
        // Whoever is there now may be somebody else.
        window.until("Covered since");
        assert!(!window.text().contains("menu"), "{}", window.text());
        window.press("\r");
        window.until("menu");
        window.wait("the same frame", |window| shown(window) == before);
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
