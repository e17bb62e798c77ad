### status: draft

check-renamed-unknown = „renamed” imenuje pitanje „{ $id }”, kojeg ovdje nema.
check-renamed-unknown-hint = Lijevo napišite raniji id, a desno id pitanja iz ove datoteke.
check-renamed-still-there = „renamed” daje „{ $id }” drugi id, a nešto ga ovdje još ima.
check-renamed-still-there-hint = Uklonite red, ili onome što sada ima taj id dajte drugi: id nikad ne mijenja značenje.
check-never-holds = Ovaj uvjet nikad ne može biti ispunjen.
check-never-holds-hint = Napišite „or” gdje je dovoljan jedan dio, ili uklonite ono što o njemu ovisi.
check-always-holds = Ovaj uvjet je uvijek ispunjen, kakav god bio odgovor.
check-always-holds-hint = Uklonite ga, ili napišite „and” gdje su potrebni svi dijelovi.
check-dead-branch-never = Ovaj dio ovdje nikad ne može biti ispunjen, pa ništa ne odlučuje.
check-dead-branch-always = Ovaj dio je uvijek ispunjen, pa ništa ne odlučuje.
check-dead-branch-hint = Uklonite ga, ili ga uporedite s onim što je bila namjera.
check-unreachable = „{ $id }” se nikad ne može pitati: njegovi uvjeti, oni oko njega i oni pitanja koja čitaju isključuju se.
check-unreachable-hint = Premjestite ga tamo gdje uvjet može biti ispunjen, ili promijenite uvjet.
check-takes-numbers = „{ $id }” prima brojeve od { $from } do { $to }.
check-takes-whole-numbers = „{ $id }” prima cijele brojeve od { $from } do { $to }.
check-takes-options = „{ $id }” prima jedno od ovoga: { $options }.
check-unbalanced = „{ $id }” ima ponder { $weight }, više od svih ostalih pitanja svog odjeljka zajedno ({ $others }).
check-unbalanced-hint = Smanjite mu ponder; ako neispunjenje treba oboriti odjeljak, napišite must_pass = true.
check-unread-column = Nijedno pravilo ne čita „{ $name }” ovih opcija.
check-unread-column-hint = Uklonite ga, ili ga pročitajte u choice_filter.
check-plural-forms = Tekst „{ $id }” nema oblike množine svog jezika.
check-plural-forms-hint = Napišite red za svaki od ovih i nijedan drugi: { $names }; [other] može biti za posljednji.
check-too-wide = Tekst „{ $id }” zauzima { $found } znakova; mjesta ima za { $room }.
check-too-wide-hint = Nađite kraće riječi; u prozoru od 80 kolona kraj se odsijeca.
check-interface-unknown = Program nema izraz „{ $id }”.
check-interface-elsewhere = Mjesto mu je u „{ $file }”.
check-interface-stray = Sučelje nema dio koji se zove „{ $file }”, pa se datoteka ne čita.
check-interface-stray-hint = Datoteku nazovite po dijelu sučelja: „fener translate export interface” daje tekstove svih.
check-interface-folder-hint = Direktorij nazovite po jeziku, npr. „hr” ili „sr-Latn”.
check-interface-missing =
    { $count ->
        [one] { $count } izraz sučelja nije napisan na „{ $locale }” i prikazuje se na jeziku koji ga zamjenjuje.
        [few] { $count } izraza sučelja nisu napisana na „{ $locale }” i prikazuju se na jeziku koji ih zamjenjuje.
       *[other] { $count } izraza sučelja nije napisano na „{ $locale }” i prikazuju se na jeziku koji ih zamjenjuje.
    }
check-interface-missing-hint = „fener translate export interface --language { $locale } --out { $locale }.xlsx” ih upisuje u tabelu; „fener languages” ih broji.
check-fallback-unknown = Jezik „{ $tag }” nije poznat, pa ne može zamijeniti drugi.
