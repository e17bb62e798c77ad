### status: draft

app-refused-no-session = Hapni më parë një vlerësim: kjo i përket një vlerësimi.
app-refused-read-only = Kjo dritare vetëm lexon, prandaj këtu nuk ndryshohet asgjë.
app-refused-signed = Ky sesion është nënshkruar dhe nuk ndryshohet. Rihapeni nga rishikimi, me arsye.
app-refused-nothing-to-undo = Nuk ka asgjë për të zhbërë.
app-refused-nothing-to-redo = Nuk ka asgjë për të ribërë.
app-nothing-to-undo-here = Këtu s’ka asgjë për të zhbërë. Një përgjigje zhbëhet te pyetja e saj.
app-nothing-to-redo-here = Këtu s’ka asgjë për të ribërë.
app-refused-no-second-language = Nuk është zgjedhur gjuhë e dytë. Zgjidheni te cilësimet.
app-refused-no-question = Kjo i përket një pyetjeje. Shkoni më parë te një pyetje.
app-refused-takes-no-answer = Këtu nuk ka çfarë të përgjigjet: lexoni dhe vazhdoni.
app-refused-hidden = Kjo pyetje nuk bëhet tani, prandaj këtu nuk ka çfarë të përgjigjet.
app-refused-fixed = Këtë përgjigje e cakton pyetësori dhe ajo nuk ndryshohet.
app-refused-no-special = Kjo pyetje nuk merr këtë përgjigje.
app-refused-not-a-team = Ekipi ka një anëtar, prandaj s’ka kush të kundërshtojë ose të pajtohet.
app-refused-at-start = Këtu fillon gjithçka. Ctrl+C, ose . 9, del nga programi.
app-nothing-to-do-here = Ky tast nuk bën asgjë në këtë ekran.
app-being-opened = Një sesion po hapet. Prisni një çast.
app-no-meaning = { $key } nuk ka kuptim këtu. ? tregon tastet e këtij ekrani.
app-no-meaning-in-box = { $key } nuk ka kuptim në këtë kuti. F1 tregon tastet.
app-no-such-entry = { $digit } nuk është në këtë faqe të menysë. . kthen faqen.
app-no-such-line = { $digit } nuk ka kuptim këtu: rreshtat shkojnë nga 1 te { $last }.
app-no-such-code = { $digit } nuk ka kuptim këtu: kjo pyetje ka përgjigjet { $codes }.
app-undone = U zhbë: { $what }. Ribërja është te menyja.
app-redone = U ribë: { $what }.
app-pasted-ignored = Teksti i ngjitur u shpërfill këtu ({ $count ->
    [one] një shenjë
   *[other] { $count } shenja
 }). Shkoni më parë te një kuti teksti.
app-saved = Ruajtur { $time }
app-saving = Po ruhet …
app-not-saved = E PARUAJTUR që nga { $time }
app-saved-before = Ruajtur
app-read-only = VETËM LEXIM
app-not-encrypted = E PAENKRIPTUAR: vetëm për prova
app-conflict = Të dhënat ndryshuan nën këtë dritare, që tani vetëm lexon. Hapeni programin përsëri.
app-unstored = { $count ->
    [one] Një ndryshim nuk u ruajt dot dhe u kthye
   *[other] { $count } ndryshime nuk u ruajtën dot dhe u kthyen
 } mbrapsht në ekran. { $why }
app-paste-cut = Teksti i ngjitur ishte tepër i gjatë: u lanë jashtë { $count } bajte në fund.
app-no-such-section = Këtu nuk ka seksion { $number }.
app-nothing-found = Nuk u gjet asgjë. Shkronjat, theksat dhe alfabeti s’kanë rëndësi; ! liston pyetjet e hapura.
app-saved-after-all = Ruajtja punon përsëri; gjithçka është në disk ose po shkon atje.
app-already-here = Jeni tashmë këtu. Esc kthehet.
app-paste-unseen = Nuk u ngjit asgjë: zmadhoni së pari dritaren.
app-at-work = Një skedar po shkruhet ende. Prisni derisa të thuhet fundi.
