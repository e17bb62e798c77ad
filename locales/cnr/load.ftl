### status: draft

## Kinds of values, as in "must be …"

load-type-text = tekst u navodnicima
load-type-truth = true ili false, bez navodnika
load-type-whole = cio broj
load-type-number = broj, ili broj u navodnicima kao "2/3"
load-type-texts = lista tekstova u uglastim zagradama
load-type-table = tabela
load-type-tables = lista tabela

## Words that return

load-example = Napišite ovako: { $text }
load-add-line = Dodajte ovaj red: { $text }
load-add-text = Dodajte ovaj red u „{ $file }“: { $text }
load-take-out = Izbacite „{ $name }“, ili ga upotrijebite.
load-one-of = Ovdje može stajati: { $names }.
load-first-here = prvi put ovdje

## Files

load-file-missing = Paket nema „{ $file }“, pa se ne može koristiti.
load-file-missing-hint = Dodajte datoteku: paketu treba „questionnaire.toml“ za strukturu i „en.ftl“ za engleske tekstove.
load-file-unreadable = „{ $file }“ se ne može pročitati: { $reason }.
load-file-unreadable-hint = Provjerite da li je datoteka tu i smijete li je čitati.
load-file-link = „{ $file }“ je veza koja vodi van paketa, pa nije pročitana.
load-file-link-hint = Stavite samu datoteku u fasciklu.
load-file-not-utf8 = „{ $file }“ sadrži bajtove koji nijesu UTF-8 tekst.
load-file-not-utf8-hint = Otvorite datoteku u uređivaču i sačuvajte je kao UTF-8.
load-file-too-large = „{ $file }“ je veća od granice od { $limit } MiB.
load-file-too-large-hint = Provjerite da li je to prava datoteka; ovako velik upitnik se mora podijeliti.
load-too-many-files = Datoteka u paketu: { $count }; granica je { $limit }.
load-too-many-files-hint = Iznesite iz fascikle upitnika ono što mu ne pripada.
load-stray-file = „{ $file }“ nema ime koje paket koristi, pa se ne čita.
load-stray-file-hint = Datoteku s tekstovima nazovite po jeziku, kao „sq.ftl“ ili „sr-Latn.ftl“.
load-toml-syntax = Ovo se ne može čitati kao TOML: { $what }.
load-toml-duplicate-hint = Zadržite jedno od toga, ili iznad drugog započnite novu tabelu.
load-toml-quote-hint = Stavite tekst u navodnike.
load-toml-string-hint = Zatvorite tekst istim navodnicima u istom redu, a \ pišite kao \\.
load-toml-header-hint = Zatvorite zaglavlje: [grading] za jednu tabelu, [[section]] za jednu od više njih.
load-toml-array-hint = Stavite zarez između stavki i zatvorite listu sa ].
load-toml-key-hint = Pišite jedan ključ i jednu vrijednost u redu: key = "value".
load-toml-hint = Uporedite red s onima iznad njega.
load-format-too-new = Ova datoteka je u formatu { $found }; ovaj program čita formate do { $known }.
load-format-too-new-hint = Nabavite noviju verziju programa, ili tražite datoteku u starijem formatu.
load-too-many-problems = Problema koji nijesu prikazani: još { $count }.
load-too-many-problems-hint = Ispravite prve i provjerite ponovo.

## Keys and values

load-unknown-key = { $place } nema ključ „{ $key }“.
load-missing-key = { $place } mora imati ključ „{ $key }“.
load-wrong-type = „{ $key }“ mora biti { $expected }.
load-misplaced-key = „{ $key }“ nema značenje za vrstu „{ $type_name }“.
load-unknown-word = „{ $word }“ nije moguće za „{ $key }“.
load-invalid-number = „{ $text }“ nije broj.
load-invalid-number-hint = Napišite 12, "0.5", "2/3" ili "70%".
load-out-of-range = „{ $key }“ mora biti između { $lowest } i { $highest }.
load-not-above-zero = „{ $key }“ mora biti iznad 0.
load-invalid-version = „{ $text }“ nije verzija od tri cijela broja spojena tačkama.
load-invalid-locale = „{ $text }“ nije oznaka jezika.
load-invalid-word = „{ $key }“ mora biti jedan red, dužine od 1 do { $limit }, bez razmaka na krajevima.
load-invalid-word-hint = Skratite ga i izbacite prelome reda i tabulatore.
load-invalid-date = „{ $text }“ nije datum kao 2008-02-01, 2008-02 ili 2008.
load-repeated-entry = „{ $word }“ ovdje stoji dvaput.

## Ids and numbers

load-invalid-id = „{ $id }“ ne može biti id: mala slova a do z, cifre i _, prvo slovo, najveća dužina { $limit }.
load-reserved-id = „{ $id }“ je ime koje koristi sam program.
load-reserved-mark = „{ $id }“ ima dva _ zaredom, što izvozi koriste za svoje kolone.
load-reserved-hint = Izaberite drugo ime.
load-duplicate-id = Id „{ $id }“ je upotrijebljen dvaput.
load-duplicate-number = Broj { $number } je upotrijebljen dvaput.
load-duplicate-option = „{ $id }“ stoji dvaput u istoj listi.
load-duplicate-entry = „{ $id }“ stoji dvaput u tabeli.
load-duplicate-hint = Jednom od njih dajte drugo ime, ili ga izbacite.
load-invalid-printed-number = „{ $number }“ nije štampani broj kao 1.05, 1.05a ili 2.08-AL1.
load-invalid-printed-number-hint = Napišite broj odjeljka, tačku i dvije cifre.
load-number-elsewhere = Broj { $number } stoji u odjeljku { $section }.
load-number-elsewhere-hint = Počnite broj sa { $section } i tačkom.
load-follow-up-number = Potpitanje { $number } pripada pitanju { $parent }, ali njegov broj ne počinje tako.
load-follow-up-number-hint = Dajte mu broj { $example } ili drugo slovo.

## Scales and lists

load-empty-list = Nema ničega za izbor.
load-empty-list-hint = Dodajte bar jednu stavku sa „id“ i „code“.
load-duplicate-code = Šifra { $code } je upotrijebljena dvaput u istoj listi.
load-code-out-of-reach = Šifra { $code } se ne može izabrati cifrom od 1 do 9.
load-code-hint = Numerišite stavke 1, 2, 3 i tako dalje.
load-not-best-first = Nivoi skale „{ $scale }“ ne idu od najboljeg do najgoreg.
load-less-than-below = ovdje samo { $points }, iznad njega
load-not-best-first-hint = Stavite prvo nivo s najviše poena.
load-mixed-directions = Ova skala ide obrnuto od prve.
load-other-direction = ova ide obrnuto
load-mixed-directions-hint = Najboljem nivou svake skale dajte šifru 1.
load-unknown-scale = Skala „{ $scale }“ ne postoji.
load-unknown-scale-hint = Skale stoje pod [[scale]].
load-unknown-list = Lista „{ $list }“ ne postoji.
load-unknown-list-hint = Zajedničke liste stoje pod [[list]]; sopstvene opcije pitanja pod „options“.
load-unknown-option = Pitanje nema opciju „{ $option }“.
load-list-and-options = Pitanje ima i „list“ i „options“.
load-list-or-options = Pitanje nudi izbor, a nema ni „list“ ni „options“.
load-list-or-options-hint = Navedite zajedničku listu u „list“, ili napišite sopstvene „options“ pitanja.
load-unused-scale = Nijedno pitanje ne koristi skalu „{ $scale }“.
load-unused-list = Nijedno pitanje ne koristi listu „{ $list }“.
load-top-below-one = Najbolji nivo skale „{ $scale }“ daje manje od svih poena.
load-top-hint = Prvom nivou dajte points = "1", osim ako ništa nikad ne treba da bude u potpunosti ispunjeno.
load-too-many-options = Stavki u „{ $key }“: { $count }; granica je { $limit }.
load-too-many-options-hint = Podijelite listu, ili tražite tekst.

## Questions

load-unknown-question = Ne postoji pitanje „{ $id }“ na koje bi se ovo nadovezalo.
load-follow-up-circle = Nadovezivanje na „{ $id }“ vodi nazad na ovo pitanje.
load-follow-up-circle-hint = Navedite pitanje koje se postavlja prvo.
load-min-above-max = Najmanji dozvoljeni broj, { $lowest }, veći je od najvećeg, { $highest }.
load-below-it = najveći
load-min-above-max-hint = Zamijenite ih.
load-step-misses = Koraci od { $step } nikad ne stižu do najvećeg dozvoljenog broja, { $highest }.
load-step-misses-hint = Izaberite korak koji dijeli razmak između „min“ i „max“.
load-not-whole = „{ $key }“ ima decimale, a pitanje prima cijele brojeve.
load-not-whole-hint = Napišite cio broj, ili stavite vrstu "decimal".
load-too-many-questions = Upitnik ima više pitanja, grupa i promjenljivih od granice ({ $limit }).
load-too-many-questions-hint = Podijelite ga na više upitnika.
load-nesting-too-deep = Grupe i ponavljanja stoje jedno u drugom dublje od granice ({ $limit }).
load-nesting-too-deep-hint = Izbacite neke nivoe ugnježđivanja.
load-nothing-inside = Ovdje unutra nema pitanja.
load-nothing-inside-hint = Dodajte stavku, ili izbacite ovo.
load-retired-later = Pitanje je povučeno od { $since }, a ovo je tek verzija { $now }.
load-retired-later-hint = Podignite verziju paketa, ili ovdje navedite raniju.
load-declares-in-repeat = Ovo pitanje se postavlja u svakom redu ponavljanja; ono što je izjavljeno jednom ne može mu biti odgovor.
load-request-elsewhere = „{ $id }“ ne stoji u redovima ovog spiska zahtjeva za podatke.
load-request-elsewhere-hint = Navedite pitanje koje stoji neposredno u ovom ponavljanju.
load-request-other-type = „{ $id }“ je vrste „{ $is }“, koju ovaj dio zahtjeva za podatke ne može imati.
load-no-request-list = Nijedno ponavljanje ovog upitnika ne navodi zahtjeve za podatke, pa nijedan odgovor ne može doći iz njih.
load-partner-alone = „+ { $means }“ je pratilac, a ispred njega ne stoji ništa.
load-partner-alone-hint = Počnite izvorom bez +, kao "DOC".

## Scoring

load-points-hint = Napišite broj od 0 do 1, kao "1/2" ili "50%".
load-must-pass-unscored = Pitanje koje se ne boduje ne može biti obavezan uslov.
load-must-pass-unscored-hint = Izbacite „must_pass“, ili bodujte pitanje sa scored = true.
load-not-scored = „{ $key }“ nema dejstvo, jer se pitanje ne boduje.
load-not-scored-hint = Izbacite „{ $key }“, ili bodujte pitanje sa scored = true.
load-points-missing = Pitanje se boduje, a ništa ne kaže odakle mu poeni.
load-points-unclear = Ovi poeni ne odgovaraju ovoj vrsti pitanja.
load-points-unclear-hint = Napišite {"{"} share_of_options = true {"}"} za više opcija, ili listu {"{"} from = 36, is = "1" {"}"} za broj.
load-not-descending = Pragovi ne idu od najvišeg do najnižeg.
load-not-above-this = onaj iznad njega
load-not-descending-hint = Stavite prvo najviši prag i svaki navedite samo jednom.
load-last-band = Posljednja kategorija mora početi od 0, da bi svi bodovi imali kategoriju.
load-last-band-hint = Završite kategorije sa {"{"} id = "not_met", from = "0%" {"}"}.
load-invalid-rounding = „{ $text }“ nije zaokruživanje.
load-invalid-rounding-hint = Napišite "1%", "0.1%" ili "0.01%".

## Rules

load-rule-cycle = Ova pravila čekaju jedno na drugo: { $path }.
load-rule-cycle-hint = Neka jedno od njih čita nešto drugo.
load-cycle-reads = „{ $kind }“ kod „{ $owner }“ čita „{ $name }“
load-cycle-stands-in = „{ $owner }“ stoji u „{ $around }“ ili na to čeka
load-unused-variable = Nijedno pravilo ne čita promjenljivu „{ $id }“.

## Sources of law and practice

load-unknown-citation = „{ $citation }“ nije u tabeli izvora.
load-unknown-citation-hint = Dodajte ga u „instruments.toml“, ako je tačan.
load-unknown-instrument = Instrument „{ $code }“ ne postoji.
load-invalid-instrument = „{ $code }“ ne može biti šifra instrumenta.
load-invalid-citation = „{ $citation }“ nije šifra, jedan razmak i mjesto.
load-missing-ancestor = „{ $citation }“ je u „{ $around }“, a toga nema u tabeli.
load-missing-ancestor-hint = Dodajte [[citation]] sa id = "{ $around }".
load-colliding-key = Tekst ovog navoda stajao bi pod „{ $key }“, što pripada drugom.
load-colliding-key-hint = Jedno od njih napišite drugačije.

## Packages in the user's folder

load-override-not-newer = Vaš „{ $id }“ { $version } nije noviji od programskog { $known }, koji se koristi.
load-override-not-newer-hint = Podignite mu verziju, ili ga izbacite iz fascikle.
load-override-twice = Postoje dva paketa „{ $id }“; koristi se verzija { $version }.
load-override-twice-hint = Izbacite jedan od njih iz fascikle.
load-override-broken = Vaš „{ $id }“ se ovakav ne može koristiti; koristi se onaj koji je došao s programom.
load-override-broken-hint = Ispravite ono što je gore navedeno, pa ga pogledajte sa „fener check“.
load-practice-only = Ovo ima samo paket za vježbu.
load-practice-only-hint = Napišite purpose = "practice", ili ovo izbacite.
load-case-questionnaire = Slučaj pripada upitniku „{ $id }“, a ne upitniku „{ $own }“.
load-case-named = Slučaj „{ $id }“ stoji u datoteci „{ $file }“.
load-case-section = Ne postoji odjeljak „{ $id }“ koji opisuje ovaj slučaj.
load-case-section-hint = Slučaj i njegovu datoteku nazovite po odjeljku s njegovim pitanjima.
load-case-question = Odjeljak „{ $section }“ nema pitanje „{ $id }“.
load-method-unfit = Metod „{ $method }“ ne može da uporedi odgovore vrste „{ $type_name }“.
load-method-hint = Koristite „exact“ gdje se bira jedna opcija, „steps“ za ocjenu i „right_minus_wrong“ gdje ih se bira više.
load-key-one-answer = Ovdje samo jedan odgovor može biti tačan.
load-key-no-answer = Ovdje nijedan odgovor nije tačan.
load-near-unused = Bliski odgovori važe samo uz metod „steps“.
load-key-missing = Slučaj nema ključ za pitanje „{ $id }“.

## Texts

load-text-syntax = Ovo se ne može čitati kao tekst: { $what }.
load-text-syntax-hint = Napišite ključ = tekst; dalje redove i .djelove ispod, uvučene četiri razmaka.
load-text-duplicate = Tekst „{ $id }“ ovdje stoji dvaput.
load-text-duplicate-hint = Zadržite jedan od njih.
load-text-empty = Tekst „{ $id }“ je prazan.
load-text-empty-hint = Napišite tekst, ili izbacite njegov ključ.
load-text-missing = „{ $file }“ nema tekst „{ $id }“.
load-text-surplus = Ništa u upitniku ne koristi tekst „{ $id }“.
load-text-not-in-english = Engleski nema tekst „{ $id }“.
load-attribute-missing = Tekstu „{ $id }“ nedostaje „.{ $name }“.
load-attribute-surplus = Ništa ne koristi „.{ $name }“ teksta „{ $id }“.
load-attribute-not-in-english = Engleski tekst „{ $id }“ nema „.{ $name }“.
load-variables-differ = Tekst „{ $id }“ koristi druge promjenljive nego engleski.
load-variables-hint = Koristite ove: { $names }.
load-no-variables-hint = Ne koristite nijednu: engleski tekst ih nema.
load-unknown-reference = Tekst „{ $id }“ koristi „{ $name }“, čega u ovoj datoteci nema.
load-text-cycle = Tekst „{ $id }“ sadrži sam sebe.
load-text-cycle-hint = Ispišite riječi.
load-text-too-deep = Vitičaste zagrade stoje jedna u drugoj dublje od granice ({ $limit }).
load-text-too-deep-hint = Zatvorite svaku zagradu i napišite tekst s manje njih.
load-review-missing = „{ $file }“ ne kaže da li je pregledana.
load-review-malformed = Ovaj red o pregledu se ne može pročitati.
load-review-hint = Počnite datoteku sa „### status: draft“, ili sa „### reviewed-by: ko, 2027-02-01“.
