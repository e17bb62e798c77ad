### status: draft

## Kinds of values, as in "must be …"

load-type-text = tekst u navodnicima
load-type-truth = true ili false, bez navodnika
load-type-whole = cijeli broj
load-type-number = broj, ili broj u navodnicima kao "2/3"
load-type-texts = niz tekstova u uglastim zagradama
load-type-table = tabela
load-type-tables = niz tabela

## Words that return

load-example = Napišite ovako: { $text }
load-add-line = Dodajte ovaj red: { $text }
load-add-text = Dodajte ovaj red u „{ $file }”: { $text }
load-take-out = Uklonite „{ $name }” ili ga upotrijebite.
load-one-of = Ovdje može stajati: { $names }.
load-first-here = prvi put ovdje

## Files

load-file-missing = Paket nema „{ $file }”, pa se ne može koristiti.
load-file-missing-hint = Dodajte datoteku: paketu treba „questionnaire.toml” za strukturu i „en.ftl” za engleske tekstove.
load-file-unreadable = „{ $file }” se ne može pročitati: { $reason }.
load-file-unreadable-hint = Provjerite je li datoteka tu i smijete li je čitati.
load-file-link = „{ $file }” je veza koja vodi izvan paketa, pa nije pročitana.
load-file-link-hint = Stavite samu datoteku u direktorij.
load-file-not-utf8 = „{ $file }” sadrži bajtove koji nisu tekst u UTF-8.
load-file-not-utf8-hint = Otvorite datoteku u uređivaču i sačuvajte je kao UTF-8.
load-file-too-large = „{ $file }” je veća od granice od { $limit } MiB.
load-file-too-large-hint = Provjerite je li to prava datoteka; ovako velik upitnik treba podijeliti.
load-too-many-files = Paket ima previše datoteka: { $count }; granica je { $limit }.
load-too-many-files-hint = Iz direktorija upitnika premjestite ono što mu ne pripada.
load-stray-file = „{ $file }” nema ime koje paket koristi, pa se ne čita.
load-stray-file-hint = Datoteci s tekstovima dajte ime po jeziku, npr. „sq.ftl” ili „sr-Latn.ftl”.
load-toml-syntax = Ovo se ne može pročitati kao TOML: { $what }.
load-toml-duplicate-hint = Zadržite jedan od dva, ili iznad drugog započnite novu tabelu.
load-toml-quote-hint = Stavite tekst u navodnike.
load-toml-string-hint = Zatvorite tekst istim navodnicima u istom redu, a \ pišite kao \\.
load-toml-header-hint = Zatvorite zaglavlje: [grading] za jednu tabelu, [[section]] za jednu od više njih.
load-toml-array-hint = Stavite zarez između unosa i zatvorite niz sa ].
load-toml-key-hint = U jedan red pišite jedan ključ i jednu vrijednost: key = "value".
load-toml-hint = Uporedite red s onima iznad njega.
load-format-too-new = Ova datoteka je u formatu { $found }; ovaj program čita formate do { $known }.
load-format-too-new-hint = Nabavite noviju verziju programa, ili zatražite datoteku u starijem formatu.
load-too-many-problems = Problema koji nisu prikazani ima još: { $count }.
load-too-many-problems-hint = Ispravite prve i provjerite ponovo.

## Keys and values

load-unknown-key = { $place } nema ključ „{ $key }”.
load-missing-key = { $place } traži ključ „{ $key }”.
load-wrong-type = „{ $key }” mora biti { $expected }.
load-misplaced-key = „{ $key }” nema značenje za vrstu „{ $type_name }”.
load-unknown-word = „{ $word }” nije moguće za „{ $key }”.
load-invalid-number = „{ $text }” nije broj.
load-invalid-number-hint = Napišite 12, "0.5", "2/3" ili "70%".
load-out-of-range = „{ $key }” mora biti između { $lowest } i { $highest }.
load-not-above-zero = „{ $key }” mora biti iznad 0.
load-invalid-version = „{ $text }” nije verzija od tri cijela broja spojena tačkama.
load-invalid-locale = „{ $text }” nije oznaka jezika.
load-invalid-word = „{ $key }” mora biti jedan red od 1 do { $limit } znakova, bez razmaka na krajevima.
load-invalid-word-hint = Skratite ga i uklonite prelome redova i tabulatore.
load-invalid-date = „{ $text }” nije datum kao 2008-02-01, 2008-02 ili 2008.
load-repeated-entry = „{ $word }” ovdje stoji dvaput.

## Ids and numbers

load-invalid-id = „{ $id }” ne može biti id: mala slova a do z, cifre i _, prvo slovo, najviše znakova: { $limit }.
load-reserved-id = „{ $id }” je ime koje koristi sam program.
load-reserved-mark = „{ $id }” ima dva _ zaredom, a izvoz ih koristi za vlastite kolone.
load-reserved-hint = Izaberite drugo ime.
load-duplicate-id = Id „{ $id }” je upotrijebljen dvaput.
load-duplicate-number = Broj { $number } je upotrijebljen dvaput.
load-duplicate-option = „{ $id }” stoji dvaput u istom spisku.
load-duplicate-entry = „{ $id }” stoji dvaput u tabeli.
load-duplicate-hint = Jednom od dva dajte drugo ime, ili ga uklonite.
load-invalid-printed-number = „{ $number }” nije odštampani broj kao 1.05, 1.05a ili 2.08-AL1.
load-invalid-printed-number-hint = Napišite broj odjeljka, tačku i dvije cifre.
load-number-elsewhere = Broj { $number } stoji u odjeljku { $section }.
load-number-elsewhere-hint = Počnite broj sa { $section } i tačkom.
load-follow-up-number = Potpitanje { $number } pripada pitanju { $parent }, ali mu broj ne počinje njime.
load-follow-up-number-hint = Dajte mu broj { $example } ili drugo slovo.

## Scales and lists

load-empty-list = Nema se šta izabrati.
load-empty-list-hint = Dodajte bar jedan unos s „id” i „code”.
load-duplicate-code = Kod { $code } je u istom spisku upotrijebljen dvaput.
load-code-out-of-reach = Kod { $code } se ne može izabrati cifrom od 1 do 9.
load-code-hint = Numerirajte unose 1, 2, 3 i tako dalje.
load-not-best-first = Nivoi skale „{ $scale }” ne idu od najboljeg do najgoreg.
load-less-than-below = ovdje, iznad njega, samo { $points }
load-not-best-first-hint = Nivo s najviše bodova stavite prvi.
load-mixed-directions = Ova skala ide obrnuto od prve.
load-other-direction = ova ide obrnuto
load-mixed-directions-hint = Najboljem nivou svake skale dajte kod 1.
load-unknown-scale = Nema skale „{ $scale }”.
load-unknown-scale-hint = Skale stoje pod [[scale]].
load-unknown-list = Nema spiska „{ $list }”.
load-unknown-list-hint = Zajednički spiskovi stoje pod [[list]]; vlastite opcije pitanja pod „options”.
load-unknown-option = Pitanje nema opciju „{ $option }”.
load-list-and-options = Pitanje ima i „list” i „options”.
load-list-or-options = Pitanje nudi izbor, a nema ni „list” ni „options”.
load-list-or-options-hint = Navedite zajednički spisak s „list”, ili napišite vlastite „options” pitanja.
load-unused-scale = Nijedno pitanje ne koristi skalu „{ $scale }”.
load-unused-list = Nijedno pitanje ne koristi spisak „{ $list }”.
load-top-below-one = Najbolji nivo skale „{ $scale }” daje manje od punih bodova.
load-top-hint = Prvom nivou dajte points = "1", osim ako ništa nikada ne treba biti u potpunosti ispunjeno.
load-too-many-options = „{ $key }” ima previše unosa: { $count }; granica je { $limit }.
load-too-many-options-hint = Podijelite spisak, ili tražite tekst.

## Questions

load-unknown-question = Nema pitanja „{ $id }” za koje bi ovo bilo potpitanje.
load-follow-up-circle = Potpitanja od „{ $id }” vode natrag na ovo pitanje.
load-follow-up-circle-hint = Navedite pitanje koje se postavlja prvo.
load-min-above-max = Najmanji dozvoljeni broj, { $lowest }, veći je od najvećeg, { $highest }.
load-below-it = najveći
load-min-above-max-hint = Zamijenite ih.
load-step-misses = Koraci od { $step } nikada ne stižu do najvećeg dozvoljenog broja, { $highest }.
load-step-misses-hint = Izaberite korak koji dijeli razmak između „min” i „max”.
load-not-whole = „{ $key }” ima decimale, a pitanje prima cijele brojeve.
load-not-whole-hint = Napišite cijeli broj, ili neka vrsta bude "decimal".
load-too-many-questions = Upitnik ima više pitanja, grupa i varijabli od granice, koja je { $limit }.
load-too-many-questions-hint = Podijelite ga na više upitnika.
load-nesting-too-deep = Grupe i ponavljanja stoje jedni u drugima dublje od granice, koja je { $limit }.
load-nesting-too-deep-hint = Uklonite neke od nivoa gniježđenja.
load-nothing-inside = Ovdje nema nijednog pitanja.
load-nothing-inside-hint = Dodajte stavku, ili ovo uklonite.
load-retired-later = Pitanje je povučeno od { $since }, a ovo je tek verzija { $now }.
load-retired-later-hint = Povećajte verziju paketa, ili ovdje navedite raniju.
load-declares-in-repeat = Ovo pitanje se postavlja u svakom redu ponavljanja; ono što se izjavi jednom ne može biti njegov odgovor.
load-request-elsewhere = „{ $id }” se ne nalazi u redovima ovog spiska zahtjeva za podatke.
load-request-elsewhere-hint = Navedite pitanje koje se nalazi neposredno u ovom ponavljanju.
load-request-other-type = „{ $id }” je vrste „{ $is }”, koju ovaj dio zahtjeva za podatke ne može imati.
load-no-request-list = Nijedno ponavljanje ovog upitnika ne sadrži zahtjeve za podatke, pa nijedan odgovor ne može doći iz njih.
load-partner-alone = „+ { $means }” je partner, a ispred njega ništa ne stoji.
load-partner-alone-hint = Počnite izvorom verifikacije bez +, npr. "DOC".

## Scoring

load-points-hint = Napišite broj od 0 do 1, npr. "1/2" ili "50%".
load-must-pass-unscored = Pitanje koje se ne boduje ne može biti obavezan uslov.
load-must-pass-unscored-hint = Uklonite „must_pass”, ili bodujte pitanje sa scored = true.
load-not-scored = „{ $key }” nema učinka, jer se pitanje ne boduje.
load-not-scored-hint = Uklonite „{ $key }”, ili bodujte pitanje sa scored = true.
load-points-missing = Pitanje se boduje, ali ništa ne kaže odakle su mu bodovi.
load-points-unclear = Ovi bodovi ne odgovaraju ovoj vrsti pitanja.
load-points-unclear-hint = Napišite {"{"} share_of_options = true {"}"} za više opcija, ili niz {"{"} from = 36, is = "1" {"}"} za broj.
load-not-descending = Pragovi ne idu od najvišeg do najnižeg.
load-not-above-this = onaj iznad njega
load-not-descending-hint = Najviši prag stavite prvi i svaki navedite samo jednom.
load-last-band = Posljednji stepen mora počinjati od 0, da svaka ocjena ima stepen.
load-last-band-hint = Završite stepene sa {"{"} id = "not_met", from = "0%" {"}"}.
load-invalid-rounding = „{ $text }” nije zaokruživanje.
load-invalid-rounding-hint = Napišite "1%", "0.1%" ili "0.01%".

## Rules

load-rule-cycle = Ova pravila čekaju jedno drugo: { $path }.
load-rule-cycle-hint = Neka jedno od njih čita nešto drugo.
load-cycle-reads = „{ $kind }” od „{ $owner }” čita „{ $name }”
load-cycle-stands-in = „{ $owner }” stoji u „{ $around }” ili ga čeka
load-unused-variable = Nijedno pravilo ne čita varijablu „{ $id }”.

## Sources of law and practice

load-unknown-citation = „{ $citation }” nije u tabeli izvora.
load-unknown-citation-hint = Dodajte ga u „instruments.toml”, ako je tačan.
load-unknown-instrument = Nema instrumenta „{ $code }”.
load-invalid-instrument = „{ $code }” ne može biti šifra instrumenta.
load-invalid-citation = „{ $citation }” nije šifra, jedan razmak i mjesto.
load-missing-ancestor = „{ $citation }” je u „{ $around }”, čega nema u tabeli.
load-missing-ancestor-hint = Dodajte [[citation]] s id = "{ $around }".
load-colliding-key = Tekst ovog navoda stajao bi pod „{ $key }”, a to pripada drugom.
load-colliding-key-hint = Jedan od dva napišite drugačije.

## Packages in the user's folder

load-override-not-newer = Vaš „{ $id }” { $version } nije noviji od programskog { $known }, koji se koristi.
load-override-not-newer-hint = Povećajte mu verziju, ili ga uklonite iz direktorija.
load-override-twice = Postoje dva paketa „{ $id }”; koristi se verzija { $version }.
load-override-twice-hint = Jedan od njih uklonite iz direktorija.
load-override-broken = Vaš „{ $id }” ne može se koristiti takav kakav je; koristi se onaj iz programa.
load-override-broken-hint = Ispravite gore navedeno, pa provjerite pomoću „fener check”.
load-practice-only = Ovo ima samo paket za vježbu.
load-practice-only-hint = Napišite purpose = "practice", ili ovo uklonite.
load-case-questionnaire = Slučaj pripada upitniku „{ $id }”, a ne upitniku „{ $own }”.
load-case-named = Slučaj „{ $id }” nalazi se u datoteci „{ $file }”.
load-case-section = Nema odjeljka „{ $id }” koji opisuje ovaj slučaj.
load-case-section-hint = Slučaju i njegovoj datoteci dajte ime odjeljka s njegovim pitanjima.
load-case-question = Odjeljak „{ $section }” nema pitanje „{ $id }”.
load-method-unfit = Metoda „{ $method }” ne može uporediti odgovore vrste „{ $type_name }”.
load-method-hint = Koristite „exact” gdje se bira jedna opcija, „steps” za ocjenu i „right_minus_wrong” gdje ih se bira više.
load-key-one-answer = Ovdje samo jedan odgovor može biti tačan.
load-key-no-answer = Ovdje nijedan odgovor nije tačan.
load-near-unused = Bliski odgovori vrijede samo uz metodu „steps”.
load-key-missing = Slučaj nema ključ za pitanje „{ $id }”.

## Texts

load-text-syntax = Ovo se ne može pročitati kao tekst: { $what }.
load-text-syntax-hint = Napišite key = text; daljnje redove i .dijelove stavite ispod, uvučene za četiri razmaka.
load-text-duplicate = Tekst „{ $id }” ovdje stoji dvaput.
load-text-duplicate-hint = Zadržite jedan od dva.
load-text-empty = Tekst „{ $id }” je prazan.
load-text-empty-hint = Napišite tekst, ili uklonite njegov ključ.
load-text-missing = „{ $file }” nema tekst „{ $id }”.
load-text-surplus = Ništa u upitniku ne koristi tekst „{ $id }”.
load-text-not-in-english = Engleski nema tekst „{ $id }”.
load-attribute-missing = Tekstu „{ $id }” nedostaje „.{ $name }”.
load-attribute-surplus = Ništa ne koristi „.{ $name }” teksta „{ $id }”.
load-attribute-not-in-english = Engleski tekst „{ $id }” nema „.{ $name }”.
load-variables-differ = Tekst „{ $id }” koristi druge varijable nego engleski.
load-variables-hint = Koristite ove: { $names }.
load-no-variables-hint = Ne koristite nijednu: engleski tekst ih nema.
load-unknown-reference = Tekst „{ $id }” koristi „{ $name }”, čega nema u ovoj datoteci.
load-text-cycle = Tekst „{ $id }” sadrži sam sebe.
load-text-cycle-hint = Ispišite riječi.
load-text-too-deep = Vitičaste zagrade stoje jedna u drugoj dublje od granice, koja je { $limit }.
load-text-too-deep-hint = Zatvorite svaku zagradu i napišite tekst bez toliko njih.
load-review-missing = „{ $file }” ne kaže je li pregledana.
load-review-malformed = Ovaj red o pregledu ne može se pročitati.
load-review-hint = Počnite datoteku s „### status: draft”, ili s „### reviewed-by: ko, 2027-02-01”.
