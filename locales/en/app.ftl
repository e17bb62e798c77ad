### status: draft

app-refused-no-session = Open an assessment first: this belongs to one.
app-refused-read-only = This window only reads, so nothing can be changed here.
app-refused-signed = This session is signed and cannot be changed. Reopen it from the review, with a reason.
app-refused-nothing-to-undo = There is nothing to undo.
app-refused-nothing-to-redo = There is nothing to redo.
app-nothing-to-undo-here = There is nothing to undo here. An answer is taken back at its question.
app-nothing-to-redo-here = There is nothing to redo here.
app-refused-no-second-language = No second language was chosen. Choose one in the settings.
app-refused-no-question = This belongs to a question. Go to one first.
app-refused-takes-no-answer = There is nothing to answer here: read and go on.
app-refused-hidden = This question is not asked now, so nothing can be answered here.
app-refused-fixed = This answer is fixed by the questionnaire and cannot be changed.
app-refused-no-special = This question cannot be answered so.
app-refused-not-a-team = The team has one member, so there is nobody to dissent or agree.
app-refused-at-start = This is where everything starts. Ctrl+C, or . 9, leaves the program.
app-nothing-to-do-here = That key has nothing to do on this screen.
app-being-opened = A session is being opened. Wait a moment.
app-no-meaning = { $key } has no meaning here. ? shows the keys of this screen.
app-no-meaning-in-box = { $key } has no meaning in this box. F1 shows the keys.
app-no-such-entry = { $digit } is not on this page of the menu. . turns the page.
app-no-such-line = { $digit } has no meaning here: the lines go from 1 to { $last }.
app-no-such-code = { $digit } has no meaning here: this question has the answers { $codes }.
app-undone = Undone: { $what }. Redo is in the menu.
app-redone = Done again: { $what }.
app-pasted-ignored = Pasted text was ignored here ({ $count ->
    [one] one character
   *[other] { $count } characters
 }). Go to a text box first.
app-saved = Saved { $time }
app-saving = Saving …
app-not-saved = NOT SAVED since { $time }
app-saved-before = Saved
app-read-only = READ ONLY
app-not-encrypted = NOT ENCRYPTED: for trials only
app-conflict = The data changed underneath this window, which now only reads. Open the program again.
app-unstored = { $count ->
    [one] One change could not be stored and was
   *[other] { $count } changes could not be stored and were
 } taken back on the screen. { $why }
app-paste-cut = The pasted text was too long: { $count } bytes at its end were left out.
app-no-such-section = There is no section { $number } here.
app-nothing-found = Nothing found. Letters, accents and script do not matter; ! lists open questions.
app-saved-after-all = Saving works again; everything is on the disk or on its way there.
app-already-here = You are here already. Esc goes back.
app-paste-unseen = Nothing was pasted: make the window larger first.
app-at-work = A file is still being written. Wait until its end is said.
