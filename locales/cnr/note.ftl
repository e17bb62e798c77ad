### status: draft

note-title = { $number } · napomena
note-words = { $count ->
    [one] { $count } riječ
    [few] { $count } riječi
   *[other] { $count } riječi
 } · bez imena, bez adresa
note-saved-while-typing = Čuva se svaki taster. Tab završava, i Esc; tekst ostaje.
note-nothing-written = Ovdje nije napisana napomena.
