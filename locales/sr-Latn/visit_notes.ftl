### status: draft

visit_notes-title = Napomene o poseti
visit_notes-title-at = Napomene o poseti · kod { $number }
visit_notes-writing = Napomena o poseti
visit_notes-intro = Pišite odmah; napomenu kasnije povežite s pitanjem. Pregled navodi nepovezane.
visit_notes-add = Napiši napomenu
visit_notes-add-begun = Nastavi započetu napomenu
visit_notes-none-yet = Još nema napomena: + piše prvu.
visit_notes-tied-to = { $number }
visit_notes-not-tied = nepovezana
visit_notes-here = { $number }, ovde
visit_notes-written = Napomena je napisana.
visit_notes-written-here = Napomena je napisana. Space je povezuje sa { $number }.
visit_notes-removed = Napomena je uklonjena; poništavanje je vraća.
visit_notes-mark-one = Prvo označite napomenu.
visit_notes-tied = Povezana sa { $number }. Ponovni Space je odvezuje.
visit_notes-moved = Povezana sa { $number }, više ne sa { $before }.
visit_notes-untied = Više nije povezana sa { $number }.
visit_notes-no-question = Otvorite ovu listu kod pitanja da biste s njim povezali napomenu.
visit_notes-resumed = Ovo ste ranije započeli.
visit_notes-count = { $count ->
    [0] Nijedna napomena ne čeka povezivanje.
    [one] { $count } napomena još nije povezana.
    [few] { $count } napomene još nisu povezane.
   *[other] { $count } napomena još nije povezano.
 }
visit_notes-privacy = Bez imena, adresa i datuma rođenja. Čuva se dok kucate; Tab završava.
