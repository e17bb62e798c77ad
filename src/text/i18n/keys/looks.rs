//! Phrases of the ways of use: the large view, plain lines, the cover of an unused screen, folders, and what each setting does.

phrases! {
    /// Line of the settings, and a way of use.
    large() => "looks-large";
    /// Value.
    off() => "looks-off";
    /// Value: on, but nothing is seen of it yet.
    plain_on() => "looks-plain-on";
    /// Line of the settings: the screen that nobody uses is covered.
    cover() => "looks-cover";
    /// Value.
    after_minutes(minutes) => "looks-after-minutes";
    /// Line of the settings.
    exports() => "looks-exports";
    /// Footer of the settings. option and variable are as they are typed.
    data(path, option, variable, beside) => "looks-data";
    /// What the marked line of the settings does.
    about_language() => "looks-about-language";
    /// What the marked line of the settings does.
    about_second() => "looks-about-second";
    /// What the marked line of the settings does.
    about_glyphs() => "looks-about-glyphs";
    /// What the marked line of the settings does.
    about_large() => "looks-about-large";
    /// What the marked line of the settings does.
    about_plain() => "looks-about-plain";
    /// What the marked line of the settings does.
    about_wait() => "looks-about-wait";
    /// What the marked line of the settings does.
    about_cover() => "looks-about-cover";
    /// What the marked line of the settings does.
    about_exports() => "looks-about-exports";
    /// Setting: the usual view, a large one or plain lines.
    view() => "looks-view";
    /// The value of that setting that changes nothing.
    view_usual() => "looks-view-usual";
    /// What the views are.
    about_view() => "looks-about-view";
    /// What the hints of a practice run do.
    about_guide() => "looks-about-guide";
    /// Over the box for the export folder.
    which_folder() => "looks-which-folder";
    /// Message line.
    trying() => "looks-trying";
    /// Message line.
    exports_now(path) => "looks-exports-now";
    /// Why a folder is not taken.
    no_folder(path) => "looks-no-folder";
    /// Why a folder is not taken.
    folder_refuses(path, reason) => "looks-folder-refuses";
    /// Why a folder is not taken: what was typed does not begin at a root, a drive or the home folder.
    folder_not_whole() => "looks-folder-not-whole";
    /// A way of use at the first start.
    way_plain() => "looks-way-plain";
    /// Asked at the first start where the signs may be missing. signs are the three of them.
    see(signs) => "looks-see";
    /// Answer.
    see_yes() => "looks-see-yes";
    /// Answer.
    see_no() => "looks-see-no";
}
