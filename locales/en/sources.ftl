### status: draft

sources-title = Sources of the visit
sources-intro = Written once, attached to questions by their numbers.
sources-form-new = New source of the visit
sources-form-source = Source S{ $source }
sources-who-or-what = who or what
sources-used = used
sources-add = Add a source
sources-add-begun = Go on with the source you began
sources-none-yet = No sources yet: + writes the first.
sources-written = S{ $source } is written. Its number attaches it to a question.
sources-changed = S{ $source } is changed, everywhere it is used.
sources-removed = S{ $source } is gone; undo brings it back.
sources-in-use = S{ $source } stays: { $count ->
    [one] { $numbers } rests on it
   *[other] { $count } questions rest on it, first { $numbers }
 }. Take the evidence away there first.
sources-mark-one = Mark a source first.
sources-marked = { $number } typed: Enter opens the marked source, another digit goes on.
sources-not-used = not used yet
sources-expects = Space works from the marked source: it is attached to every answer that follows.
