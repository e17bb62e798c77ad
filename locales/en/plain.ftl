### status: draft

plain-answer-prompt = Answer, or question mark for help:
plain-text-prompt = Text, or question mark for help:
plain-long-prompt = Text, ended by an empty line:
plain-number-prompt = Number, or question mark for help:
plain-command-prompt = Command, or question mark for help:
plain-words-prompt = Words or a number of the list, or question mark for help:
plain-chosen = Chosen
plain-chosen-here = { " " }(chosen)
plain-open = open
plain-empty = empty
plain-place-in-order = Place { $n }
plain-marked = Marked
plain-fill-now = To fill now: { $text }
plain-becomes = becomes
plain-minus = Minus
plain-star = Star
plain-plus = Plus
plain-not-understood = “{ $text }” means nothing here. A question mark gives help.
plain-no-such-line = No line here has the number { $number }.
plain-one-number = One number at a time is taken here; nothing was changed.
plain-cover = Lines that were said before stay in this window: clear it, or turn the display away.
plain-welcome = Fener in plain lines. A question mark and Enter give help.
plain-bye = Everything is saved. You can go on another time. Goodbye.
plain-help-title = Help. Type a line, then press Enter.
plain-help-numbers = A number is always an answer or a line of a list. Where several answers may be chosen, type several numbers with blanks or commas between them: each sets its answer or takes it out.
plain-help-special = - not applicable, or none of these. * cannot be verified. -- takes the answer away.
plain-help-again = An empty line reads everything again.
plain-help-moving = /- back. /+ on, without answering. /4.07 or /407 straight to that question. /! the next open question. // out of this page, to what lies under it.
plain-help-menu = . the menu. .. its second page. /.5 the line 5 of the menu at once, /..2 the line 2 of its second page.
plain-help-find = /words finds words. ! lists the open questions. = shows the safeguarding card.
plain-help-lists = In lists: ++ the next line, +- the line before, /+ opens the marked line, /* takes it or agrees, + adds, -- removes, / goes to the next part of the page, /++ and /-- change a value or open and close a branch.
plain-help-boxes = In a box any other line is its text, and takes the place of what it held. -- empties the box. A line that begins with a blank is text whatever it holds.
plain-help-long = Where several lines can be written, they are added below what is there, and an empty line ends them.
plain-help-keys = Where a text names a key: Enter is /+, Esc is // or /-, Tab is /, Space is /*.
plain-help-here = Here: { $list }
