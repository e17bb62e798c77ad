### status: draft

visit_notes-title = Shënimet e vizitës
visit_notes-title-at = Shënimet e vizitës · mbi { $number }
visit_notes-writing = Shënim i vizitës
visit_notes-intro = Shkruani menjëherë; lidheni shënimin me pyetjen më vonë. Rishikimi liston shënimet e palidhura.
visit_notes-add = Shkruaj një shënim
visit_notes-add-begun = Vazhdo shënimin që nisët
visit_notes-none-yet = Ende asnjë shënim: + shkruan të parin.
visit_notes-tied-to = { $number }
visit_notes-not-tied = i palidhur
visit_notes-here = { $number }, këtu
visit_notes-written = Shënimi u shkrua.
visit_notes-written-here = Shënimi u shkrua. Hapësira e lidh me { $number }.
visit_notes-removed = Shënimi u hoq; zhbërja e kthen.
visit_notes-mark-one = Shënoni më parë një shënim.
visit_notes-tied = U lidh me { $number }. Hapësira përsëri e shkëput.
visit_notes-moved = U lidh me { $number }, jo më me { $before }.
visit_notes-untied = Nuk është më i lidhur me { $number }.
visit_notes-no-question = Hapeni këtë listë te një pyetje për të lidhur një shënim me të.
visit_notes-resumed = Kjo është ajo që nisët më parë.
visit_notes-count = { $count ->
    [0] Asnjë shënim nuk pret të lidhet.
    [one] Një shënim ende nuk është lidhur.
   *[other] { $count } shënime ende nuk janë lidhur.
 }
visit_notes-privacy = Pa emra, adresa ose datëlindje. Ruhet ndërsa shkruani; Tab mbaron.
