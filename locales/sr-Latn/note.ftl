### status: draft

note-title = { $number } · napomena
note-words = { $count ->
    [one] { $count } reč
    [few] { $count } reči
   *[other] { $count } reči
 } · bez imena i adresa
note-saved-while-typing = Čuva se svaki taster. Tab završava, Esc takođe; tekst ostaje.
note-nothing-written = Ovde nije napisana napomena.
