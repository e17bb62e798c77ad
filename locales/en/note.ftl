### status: draft

note-title = { $number } · note
note-words = { $count ->
    [one] One word
   *[other] { $count } words
 } · no names, no addresses
note-saved-while-typing = Every key is kept. Tab is done, Esc too; the text stays.
note-nothing-written = No note was written here.
