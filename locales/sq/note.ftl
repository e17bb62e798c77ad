### status: draft

note-title = { $number } · shënim
note-words = { $count ->
    [one] Një fjalë
   *[other] { $count } fjalë
 } · pa emra, pa adresa
note-saved-while-typing = Çdo shtypje ruhet. Tab e mbaron, Esc po ashtu; teksti mbetet.
note-nothing-written = Këtu nuk është shkruar shënim.
