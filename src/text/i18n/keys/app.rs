//! Phrases of the frame around every screen: header, message line, refusals.

phrases! {
    /// Why a key does nothing: no assessment is open.
    refused_no_session() => "app-refused-no-session";
    /// Why a key does nothing: the store is open elsewhere.
    refused_read_only() => "app-refused-read-only";
    /// Why a key does nothing: the session is signed.
    refused_signed() => "app-refused-signed";
    /// Why undo does nothing.
    refused_nothing_to_undo() => "app-refused-nothing-to-undo";
    /// Why redo does nothing.
    refused_nothing_to_redo() => "app-refused-nothing-to-redo";
    /// Why undo does nothing in a box or on a page that has no step of its own to take back.
    nothing_to_undo_here() => "app-nothing-to-undo-here";
    /// Why redo does nothing there.
    nothing_to_redo_here() => "app-nothing-to-redo-here";
    /// Why F8 does nothing.
    refused_no_second_language() => "app-refused-no-second-language";
    /// Why a key does nothing: no question is on the screen.
    refused_no_question() => "app-refused-no-question";
    /// Why a key does nothing: the line is a note or is calculated.
    refused_takes_no_answer() => "app-refused-takes-no-answer";
    /// Why a key does nothing: the question is not asked now.
    refused_hidden() => "app-refused-hidden";
    /// Why a key does nothing: the question is read-only.
    refused_fixed() => "app-refused-fixed";
    /// Why minus or star does nothing.
    refused_no_special() => "app-refused-no-special";
    /// Why the team page does not open.
    refused_not_a_team() => "app-refused-not-a-team";
    /// Why Esc leads nowhere: nothing lies before this screen.
    refused_at_start() => "app-refused-at-start";
    /// A key that other screens of the kind have, and that has nothing to do on this one.
    nothing_to_do_here() => "app-nothing-to-do-here";
    /// Why a session is not opened: one is being opened already.
    being_opened() => "app-being-opened";
    /// A key that is not bound here. key: its name.
    no_meaning(key) => "app-no-meaning";
    /// A key that is not bound in a text box.
    no_meaning_in_box(key) => "app-no-meaning-in-box";
    /// A digit that stands on no line of this page of the menu. digit: it.
    no_such_entry(digit) => "app-no-such-entry";
    /// A digit beyond the list. digit, last: numbers.
    no_such_line(digit, last) => "app-no-such-line";
    /// A digit that is no code. codes: such as 1-4.
    no_such_code(digit, codes) => "app-no-such-code";
    /// After undo. what: names the change.
    undone(what) => "app-undone";
    /// After redo. what: names the change.
    redone(what) => "app-redone";
    /// A paste where nothing can be typed. count: characters.
    pasted_ignored(count) => "app-pasted-ignored";
    /// Header: everything is on the disk since this time.
    saved(time) => "app-saved";
    /// Header: the last change is on its way to the disk.
    saving() => "app-saving";
    /// Header: the disk refused. time: since when.
    not_saved(time) => "app-not-saved";
    /// Header: everything is on the disk since a day before today.
    saved_before() => "app-saved-before";
    /// Header: this window only reads.
    read_only() => "app-read-only";
    /// Header until encryption is there.
    not_encrypted() => "app-not-encrypted";
    /// After a sequence conflict.
    conflict() => "app-conflict";
    /// Changes that were shown could never be stored. count: how many; why: what happened, as whole sentences.
    unstored(count, why) => "app-unstored";
    /// A paste did not fit. count: bytes left out.
    paste_cut(count) => "app-paste-cut";
    /// A digit in the outline. number: as typed.
    no_such_section(number) => "app-no-such-section";
    /// Enter without results in find.
    nothing_found() => "app-nothing-found";
    /// After the disk came back.
    saved_after_all() => "app-saved-after-all";
    /// A menu entry that names the screen it was opened over.
    already_here() => "app-already-here";
    /// Something was pasted in a window that is too small to show where.
    paste_unseen() => "app-paste-unseen";
    /// An export or a backup is still being written, maybe begun on a screen that was left.
    at_work() => "app-at-work";
}
