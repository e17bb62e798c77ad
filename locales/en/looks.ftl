### status: draft

looks-large = Large view
looks-off = off
looks-view = View
looks-view-usual = usual
looks-plain-on = plain lines
looks-cover = Cover when unused
looks-after-minutes = { $minutes ->
    [one] after { $minutes } minute
   *[other] after { $minutes } minutes
 }
looks-exports = Export folder
looks-data = Data: { $path } ({ $option }, { $variable } or a folder { $beside } beside the program choose another)
looks-about-language = Everything the program says is in this language.
looks-about-second = F8 shows the questions in it; the large view shows both at once.
looks-about-glyphs = Choose ASCII if you see empty boxes in place of lines.
looks-about-large = Short lines and a strong mark, to be read from far away.
looks-about-plain = One line after another, for a screen reader or braille.
looks-about-wait = Ratings always wait for Enter; answers about facts as you choose.
looks-about-cover = Without a key for so long, the screen is covered. Nothing is lost.
looks-about-exports = Exports go here. Enter lets you type another folder.
looks-about-guide = In practice a sentence names the key that is of use now.
looks-about-view = As it is, large for a projector, or plain lines for a screen reader or braille.
looks-which-folder = Which folder? Nothing typed is the usual one.
looks-trying = Trying the folder …
looks-exports-now = Exports go to { $path } now.
looks-no-folder = There is no folder { $path }.
looks-folder-refuses = Nothing can be written into { $path } ({ $reason }).
looks-folder-not-whole = Type the whole path, from the beginning.
looks-way-plain = With a screen reader or braille: plain lines
looks-see = Do you see a square, a triangle and a line: { $signs } ?
looks-see-yes = Yes, all three
looks-see-no = No: draw with ASCII only
