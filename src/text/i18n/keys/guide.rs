//! The door to practice, and the sentences of the guided first run: each teaches one key, above the key row, at the moment when it is
//! of use.

phrases! {
    /// At the first question. Also says how the sentences are switched off: a line of the settings, in the second page of the menu.
    digit() => "guide-digit";
    /// At the first question with several answers.
    several() => "guide-several";
    /// After the first answer that does not go on by itself.
    go_on() => "guide-go-on";
    /// In the first box.
    leave_box() => "guide-leave-box";
    /// At a question after an answered one.
    back() => "guide-back";
    /// At an open question: - and * are answers, too.
    special() => "guide-special";
    /// After some answers.
    undo() => "guide-undo";
    /// After some answers.
    menu() => "guide-menu";
    /// After some answers.
    next_open() => "guide-next-open";
    /// After some answers.
    cover() => "guide-cover";
    /// Settings: whether a practice run names the keys.
    setting() => "guide-setting";
    /// Settings: it does.
    on() => "guide-on";
    /// Settings: it does not, because they were learnt or switched off.
    off() => "guide-off";
    /// A line of Home: begins a practice run, or goes on with the one that is open.
    from_home() => "guide-from-home";
    /// There is no questionnaire for practice on this computer.
    no_cases() => "guide-no-cases";
}
