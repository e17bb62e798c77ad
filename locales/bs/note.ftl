### status: draft

note-title = { $number } · napomena
note-words = { $count ->
    [one] { $count } riječ
    [few] { $count } riječi
   *[other] { $count } riječi
 } · bez imena i adresa
note-saved-while-typing = Svaka tipka se čuva. Tab završava, Esc također; tekst ostaje.
note-nothing-written = Ovdje nije napisana napomena.
