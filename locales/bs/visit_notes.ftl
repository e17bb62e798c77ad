### status: draft

visit_notes-title = Bilješke o posjeti
visit_notes-title-at = Bilješke o posjeti · nad { $number }
visit_notes-writing = Bilješka o posjeti
visit_notes-intro = Pišite odmah; bilješku vežite za pitanje kasnije. Pregled navodi nevezane bilješke.
visit_notes-add = Napiši bilješku
visit_notes-add-begun = Nastavi bilješku koja je započeta
visit_notes-none-yet = Još nema bilješki: + piše prvu.
visit_notes-tied-to = { $number }
visit_notes-not-tied = nije vezana
visit_notes-here = { $number }, ovdje
visit_notes-written = Bilješka je napisana.
visit_notes-written-here = Bilješka je napisana. Space je veže za { $number }.
visit_notes-removed = Bilješka je uklonjena; poništavanje je vraća.
visit_notes-mark-one = Prvo označite bilješku.
visit_notes-tied = Vezana za { $number }. Space je ponovo odvezuje.
visit_notes-moved = Vezana za { $number }, više ne za { $before }.
visit_notes-untied = Više nije vezana za { $number }.
visit_notes-no-question = Otvorite ovaj spisak kod pitanja da vežete bilješku za njega.
visit_notes-resumed = Ovo ste ranije započeli.
visit_notes-count = { $count ->
    [0] Nijedna bilješka ne čeka da bude vezana.
    [one] { $count } bilješka još nije vezana.
    [few] { $count } bilješke još nisu vezane.
   *[other] { $count } bilješki još nije vezano.
 }
visit_notes-privacy = Bez imena, adresa i datuma rođenja. Čuva se dok pišete; Tab završava.
