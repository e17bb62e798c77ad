### status: draft

visit_notes-title = Notes on the visit
visit_notes-title-at = Notes on the visit · over { $number }
visit_notes-writing = Note on the visit
visit_notes-intro = Write at once; tie a note to its question later. The review lists notes that are not tied.
visit_notes-add = Write a note
visit_notes-add-begun = Go on with the note you began
visit_notes-none-yet = No notes yet: + writes the first.
visit_notes-tied-to = { $number }
visit_notes-not-tied = not tied
visit_notes-here = { $number }, here
visit_notes-written = The note is written.
visit_notes-written-here = The note is written. Space ties it to { $number }.
visit_notes-removed = The note is gone; undo brings it back.
visit_notes-mark-one = Mark a note first.
visit_notes-tied = Tied to { $number }. Space again unties it.
visit_notes-moved = Tied to { $number }, no longer to { $before }.
visit_notes-untied = No longer tied to { $number }.
visit_notes-no-question = Open this list at a question to tie a note to it.
visit_notes-resumed = This is what you began earlier.
visit_notes-count = { $count ->
    [0] No note waits to be tied.
    [one] One note is not tied yet.
   *[other] { $count } notes are not tied yet.
 }
visit_notes-privacy = No names, addresses or birth dates. Kept while you type; Tab ends.
