### status: draft

visit_notes-title = Napomene o posjeti
visit_notes-title-at = Napomene o posjeti · uz { $number }
visit_notes-writing = Napomena o posjeti
visit_notes-intro = Pišite odmah; napomenu kasnije vežite za pitanje. Pregled navodi one koje nijesu vezane.
visit_notes-add = Napiši napomenu
visit_notes-add-begun = Nastavi započetu napomenu
visit_notes-none-yet = Još nema napomena: + piše prvu.
visit_notes-tied-to = { $number }
visit_notes-not-tied = nije vezana
visit_notes-here = { $number }, ovdje
visit_notes-written = Napomena je napisana.
visit_notes-written-here = Napomena je napisana. Space je veže za { $number }.
visit_notes-removed = Napomena je uklonjena; poništavanje je vraća.
visit_notes-mark-one = Prvo označite napomenu.
visit_notes-tied = Vezana za { $number }. Opet Space je odvezuje.
visit_notes-moved = Vezana za { $number }, više ne za { $before }.
visit_notes-untied = Više nije vezana za { $number }.
visit_notes-no-question = Otvorite ovaj spisak kod pitanja da vežete napomenu za njega.
visit_notes-resumed = Ovo ste ranije započeli.
visit_notes-count = { $count ->
    [0] Nijedna napomena ne čeka da se veže.
    [one] { $count } napomena još nije vezana.
    [few] { $count } napomene još nijesu vezane.
   *[other] { $count } napomena još nije vezano.
 }
visit_notes-privacy = Bez imena, adresa i datuma rođenja. Čuva se dok kucate; Tab završava.
