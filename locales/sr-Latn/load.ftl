### status: draft

## Kinds of values, as in "must be …"

load-type-text = tekst u navodnicima
load-type-truth = true ili false, bez navodnika
load-type-whole = ceo broj
load-type-number = broj, ili broj u navodnicima kao "2/3"
load-type-texts = lista tekstova u uglastim zagradama
load-type-table = tabela
load-type-tables = lista tabela

## Words that return

load-example = Napišite ovako: { $text }
load-add-line = Dodajte ovaj red: { $text }
load-add-text = Dodajte ovaj red u „{ $file }”: { $text }
load-take-out = Uklonite „{ $name }” ili ga upotrebite.
load-one-of = Ovde može stajati: { $names }.
load-first-here = prvi put ovde

## Files

load-file-missing = Paket nema „{ $file }”, pa se ne može koristiti.
load-file-missing-hint = Dodajte datoteku: paketu treba „questionnaire.toml” za strukturu i „en.ftl” za engleske tekstove.
load-file-unreadable = „{ $file }” nije moglo da se pročita: { $reason }.
load-file-unreadable-hint = Proverite da li datoteka postoji i da li smete da je čitate.
load-file-link = „{ $file }” je veza koja vodi van paketa, pa nije pročitana.
load-file-link-hint = U fasciklu stavite samu datoteku.
load-file-not-utf8 = „{ $file }” sadrži bajtove koji nisu UTF-8 tekst.
load-file-not-utf8-hint = Otvorite datoteku u uređivaču i sačuvajte je kao UTF-8.
load-file-too-large = „{ $file }” prelazi granicu od { $limit } MiB.
load-file-too-large-hint = Proverite da li je to prava datoteka; toliki upitnik mora da se podeli.
load-too-many-files = Broj datoteka u paketu je { $count }; granica je { $limit }.
load-too-many-files-hint = Premestite iz fascikle ono što ne pripada upitniku.
load-stray-file = „{ $file }” nema naziv koji paket koristi, pa se ne čita.
load-stray-file-hint = Datoteku s tekstovima nazovite po jeziku, na primer „sq.ftl” ili „sr-Latn.ftl”.
load-toml-syntax = Ovo se ne može pročitati kao TOML: { $what }.
load-toml-duplicate-hint = Zadržite jedno od ta dva, ili iznad drugog započnite novu tabelu.
load-toml-quote-hint = Stavite tekst u navodnike.
load-toml-string-hint = Zatvorite tekst istim navodnicima u istom redu, a \ pišite kao \\.
load-toml-header-hint = Zatvorite zaglavlje: [grading] za jednu tabelu, [[section]] za jednu od više njih.
load-toml-array-hint = Između stavki stavite zarez, a listu zatvorite znakom ].
load-toml-key-hint = U jedan red pišite jedan ključ i jednu vrednost: key = "value".
load-toml-hint = Uporedite red s redovima iznad njega.
load-format-too-new = Ova datoteka je u formatu { $found }; ovaj program čita formate do { $known }.
load-format-too-new-hint = Nabavite noviju verziju programa, ili tražite datoteku u starijem formatu.
load-too-many-problems = Broj problema koji nisu prikazani: { $count }.
load-too-many-problems-hint = Popravite prve i proverite ponovo.

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
load-invalid-version = „{ $text }” nije verzija od tri cela broja spojena tačkama.
load-invalid-locale = „{ $text }” nije oznaka jezika.
load-invalid-word = „{ $key }” mora biti jedan red dužine od 1 do { $limit }, bez razmaka na krajevima.
load-invalid-word-hint = Skratite ga i uklonite prelome reda i tabulatore.
load-invalid-date = „{ $text }” nije datum kao 2008-02-01, 2008-02 ili 2008.
load-repeated-entry = „{ $word }” ovde stoji dvaput.

## Ids and numbers

load-invalid-id = „{ $id }” ne može biti id: mala slova od a do z, cifre i _, prvo slovo, dužina najviše { $limit }.
load-reserved-id = „{ $id }” je naziv koji koristi sam program.
load-reserved-mark = „{ $id }” ima dva _ zaredom, što izvozi koriste za svoje kolone.
load-reserved-hint = Izaberite drugi naziv.
load-duplicate-id = Id „{ $id }” je upotrebljen dvaput.
load-duplicate-number = Broj { $number } je upotrebljen dvaput.
load-duplicate-option = „{ $id }” stoji dvaput u istoj listi.
load-duplicate-entry = „{ $id }” stoji dvaput u tabeli.
load-duplicate-hint = Jednom od ta dva dajte drugi naziv, ili ga izostavite.
load-invalid-printed-number = „{ $number }” nije štampani broj kao 1.05, 1.05a ili 2.08-AL1.
load-invalid-printed-number-hint = Napišite broj odeljka, tačku i dve cifre.
load-number-elsewhere = Broj { $number } stoji u odeljku { $section }.
load-number-elsewhere-hint = Počnite broj sa { $section } i tačkom.
load-follow-up-number = Potpitanje { $number } pripada pitanju { $parent }, ali njegov broj ne počinje tako.
load-follow-up-number-hint = Dajte mu broj { $example } ili drugo slovo.

## Scales and lists

load-empty-list = Nema šta da se izabere.
load-empty-list-hint = Dodajte bar jednu stavku s „id” i „code”.
load-duplicate-code = Šifra { $code } je upotrebljena dvaput u istoj listi.
load-code-out-of-reach = Šifra { $code } se ne može izabrati cifrom od 1 do 9.
load-code-hint = Obeležite stavke brojevima 1, 2, 3 i tako dalje.
load-not-best-first = Nivoi skale „{ $scale }” ne idu od najboljeg ka najgorem.
load-less-than-below = ovde samo { $points }, iznad njega
load-not-best-first-hint = Na prvo mesto stavite nivo s najviše bodova.
load-mixed-directions = Ova skala ide u suprotnom smeru od prve.
load-other-direction = ova ide u suprotnom smeru
load-mixed-directions-hint = Najboljem nivou svake skale dajte šifru 1.
load-unknown-scale = Nema skale „{ $scale }”.
load-unknown-scale-hint = Skale stoje pod [[scale]].
load-unknown-list = Nema liste „{ $list }”.
load-unknown-list-hint = Zajedničke liste stoje pod [[list]]; sopstvene opcije pitanja pod „options”.
load-unknown-option = Pitanje nema opciju „{ $option }”.
load-list-and-options = Pitanje ima i „list” i „options”.
load-list-or-options = Pitanje traži izbor, ali nema ni „list” ni „options”.
load-list-or-options-hint = Navedite zajedničku listu pomoću „list”, ili napišite opcije pitanja pod „options”.
load-unused-scale = Nijedno pitanje ne koristi skalu „{ $scale }”.
load-unused-list = Nijedno pitanje ne koristi listu „{ $list }”.
load-top-below-one = Najbolji nivo skale „{ $scale }” ne daje sve bodove.
load-top-hint = Prvom nivou dajte points = "1", osim ako ništa nikada ne treba da bude u potpunosti ispunjeno.
load-too-many-options = Broj stavki u „{ $key }” je { $count }; granica je { $limit }.
load-too-many-options-hint = Podelite listu, ili tražite tekst.

## Questions

load-unknown-question = Nema pitanja „{ $id }” na koje bi se nadovezalo.
load-follow-up-circle = Nadovezivanje na „{ $id }” vodi nazad na ovo pitanje.
load-follow-up-circle-hint = Navedite pitanje koje se postavlja prvo.
load-min-above-max = Najmanji dozvoljeni broj, { $lowest }, veći je od najvećeg, { $highest }.
load-below-it = najveći
load-min-above-max-hint = Zamenite im mesta.
load-step-misses = Koraci od { $step } nikada ne stižu do najvećeg dozvoljenog broja, { $highest }.
load-step-misses-hint = Izaberite korak koji deli razmak između „min” i „max”.
load-not-whole = „{ $key }” ima razlomak, a pitanje prima cele brojeve.
load-not-whole-hint = Napišite ceo broj, ili vrsti dajte "decimal".
load-too-many-questions = Upitnik ima više pitanja, grupa i promenljivih nego što dozvoljava granica od { $limit }.
load-too-many-questions-hint = Podelite ga na više upitnika.
load-nesting-too-deep = Grupe i ponavljanja stoje jedno u drugom dublje od granice od { $limit }.
load-nesting-too-deep-hint = Uklonite neke nivoe ugnežđenja.
load-nothing-inside = Ovde nema nijednog pitanja.
load-nothing-inside-hint = Dodajte stavku, ili ovo uklonite.
load-retired-later = Pitanje je povučeno od { $since }, a ovo je tek verzija { $now }.
load-retired-later-hint = Povećajte verziju paketa, ili ovde navedite raniju.
load-declares-in-repeat = Ovo pitanje se postavlja u svakom redu ponavljanja; ono što je izjavljeno jednom ne može biti njegov odgovor.
load-request-elsewhere = „{ $id }” ne stoji u redovima ovog spiska zahteva za podatke.
load-request-elsewhere-hint = Navedite pitanje koje stoji neposredno u ovom ponavljanju.
load-request-other-type = „{ $id }” je vrste „{ $is }”, koju ovaj deo zahteva za podatke ne može imati.
load-no-request-list = Nijedno ponavljanje ovog upitnika ne navodi zahteve za podatke, pa nijedan odgovor ne može doći iz njih.
load-partner-alone = „+ { $means }” je pratilac, ali ispred njega nema ničega.
load-partner-alone-hint = Počnite izvorom provere bez +, na primer "DOC".

## Scoring

load-points-hint = Napišite broj od 0 do 1, na primer "1/2" ili "50%".
load-must-pass-unscored = Pitanje koje se ne ocenjuje ne može biti obavezan uslov.
load-must-pass-unscored-hint = Izostavite „must_pass”, ili ocenjujte pitanje pomoću scored = true.
load-not-scored = „{ $key }” nema dejstvo, jer se pitanje ne ocenjuje.
load-not-scored-hint = Izostavite „{ $key }”, ili ocenjujte pitanje pomoću scored = true.
load-points-missing = Pitanje se ocenjuje, ali ništa ne kaže odakle mu bodovi.
load-points-unclear = Ovi bodovi ne odgovaraju ovoj vrsti pitanja.
load-points-unclear-hint = Napišite {"{"} share_of_options = true {"}"} za više opcija, ili listu od {"{"} from = 36, is = "1" {"}"} za broj.
load-not-descending = Pragovi ne idu od najvišeg ka najnižem.
load-not-above-this = onaj iznad njega
load-not-descending-hint = Stavite najviši prag na prvo mesto i svaki navedite samo jednom.
load-last-band = Poslednji stepen mora početi od 0, da bi svaka ocena imala stepen.
load-last-band-hint = Završite stepene sa {"{"} id = "not_met", from = "0%" {"}"}.
load-invalid-rounding = „{ $text }” nije zaokruživanje.
load-invalid-rounding-hint = Napišite "1%", "0.1%" ili "0.01%".

## Rules

load-rule-cycle = Ova pravila čekaju jedno na drugo: { $path }.
load-rule-cycle-hint = Neka jedno od njih čita nešto drugo.
load-cycle-reads = „{ $kind }” od „{ $owner }” čita „{ $name }”
load-cycle-stands-in = „{ $owner }” stoji u „{ $around }” ili na to čeka
load-unused-variable = Nijedno pravilo ne čita promenljivu „{ $id }”.

## Sources of law and practice

load-unknown-citation = „{ $citation }” nije u tabeli izvora.
load-unknown-citation-hint = Dodajte ga u „instruments.toml”, ako je tačno.
load-unknown-instrument = Nema instrumenta „{ $code }”.
load-invalid-instrument = „{ $code }” ne može biti oznaka instrumenta.
load-invalid-citation = „{ $citation }” nije oznaka, jedan razmak i mesto.
load-missing-ancestor = „{ $citation }” leži u „{ $around }”, čega u tabeli nema.
load-missing-ancestor-hint = Dodajte [[citation]] sa id = "{ $around }".
load-colliding-key = Tekst ovog navoda stajao bi pod „{ $key }”, što pripada drugom.
load-colliding-key-hint = Jedan od ta dva napišite drugačije.

## Packages in the user's folder

load-override-not-newer = Vaš „{ $id }” { $version } nije noviji od programskog { $known }, koji se koristi.
load-override-not-newer-hint = Povećajte mu verziju, ili ga uklonite iz fascikle.
load-override-twice = Postoje dva paketa „{ $id }”; koristi se verzija { $version }.
load-override-twice-hint = Jedan od ta dva uklonite iz fascikle.
load-override-broken = Vaš „{ $id }” se ovakav ne može koristiti; koristi se onaj iz programa.
load-override-broken-hint = Popravite ono što je gore navedeno, pa ga proverite pomoću „fener check”.
load-practice-only = Ovo ima samo paket za vežbu.
load-practice-only-hint = Napišite purpose = "practice", ili ovo izostavite.
load-case-questionnaire = Slučaj pripada upitniku „{ $id }”, a ne upitniku „{ $own }”.
load-case-named = Slučaj „{ $id }” stoji u datoteci „{ $file }”.
load-case-section = Nema odeljka „{ $id }” koji opisuje ovaj slučaj.
load-case-section-hint = Slučaju i njegovoj datoteci dajte naziv odeljka s njegovim pitanjima.
load-case-question = Odeljak „{ $section }” nema pitanje „{ $id }”.
load-method-unfit = Metod „{ $method }” ne može da uporedi odgovore vrste „{ $type_name }”.
load-method-hint = Koristite „exact” gde se bira jedna opcija, „steps” za ocenu i „right_minus_wrong” gde ih se bira više.
load-key-one-answer = Ovde samo jedan odgovor može biti tačan.
load-key-no-answer = Ovde nijedan odgovor nije tačan.
load-near-unused = Bliski odgovori važe samo uz metod „steps”.
load-key-missing = Slučaj nema ključ za pitanje „{ $id }”.

## Texts

load-text-syntax = Ovo se ne može pročitati kao tekst: { $what }.
load-text-syntax-hint = Napišite key = text; dalje redove i .parts stavite ispod, uvučene za četiri razmaka.
load-text-duplicate = Tekst „{ $id }” ovde stoji dvaput.
load-text-duplicate-hint = Zadržite jedan od ta dva.
load-text-empty = Tekst „{ $id }” je prazan.
load-text-empty-hint = Napišite tekst, ili izostavite njegov ključ.
load-text-missing = „{ $file }” nema tekst „{ $id }”.
load-text-surplus = Ništa u upitniku ne koristi tekst „{ $id }”.
load-text-not-in-english = Engleski nema tekst „{ $id }”.
load-attribute-missing = Tekstu „{ $id }” nedostaje „.{ $name }”.
load-attribute-surplus = Ništa ne koristi „.{ $name }” teksta „{ $id }”.
load-attribute-not-in-english = Engleski tekst „{ $id }” nema „.{ $name }”.
load-variables-differ = Tekst „{ $id }” koristi druge promenljive od engleskog.
load-variables-hint = Koristite ove: { $names }.
load-no-variables-hint = Ne koristite nijednu: engleski tekst ih nema.
load-unknown-reference = Tekst „{ $id }” koristi „{ $name }”, čega u ovoj datoteci nema.
load-text-cycle = Tekst „{ $id }” sadrži sam sebe.
load-text-cycle-hint = Ispišite reči.
load-text-too-deep = Vitičaste zagrade stoje jedna u drugoj dublje od granice od { $limit }.
load-text-too-deep-hint = Zatvorite svaku vitičastu zagradu i napišite tekst bez tolikih.
load-review-missing = „{ $file }” ne kaže da li je pregledana.
load-review-malformed = Ovaj red o pregledu se ne može pročitati.
load-review-hint = Počnite datoteku sa „### status: draft”, ili sa „### reviewed-by: ko, 2027-02-01”.
