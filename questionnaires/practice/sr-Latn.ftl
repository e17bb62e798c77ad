### status: draft

## The questionnaire

questionnaire-title = Vežba: dva izmišljena slučaja
    .about =
        Za dan obuke pre prave posete: pročitajte slučaj, odgovorite na sedam pitanja, uporedite sa stručnim ključem.
        Ljudi, mesta i događaji su izmišljeni. Odgovori se čuvaju odvojeno i nikada ne ulaze u izveštaj.

## Scales and shared lists

ynp-yes = Da
    .meaning = Pismeno i u praksi, za sve koje treba da obuhvati; dokaz je viđen.
ynp-partly = Delimično
    .meaning = Važi za većinu, ili radi ali nije zapisano, ili je zapisano ali ima jasnih nedostataka.
ynp-no = Ne
    .meaning = Ništa, ili samo obećanje.

## 1. Mira at the crossroads: the case

mira-fact-1 = Socijalna radnica dovodi devojku u malo sklonište u gradiću Lipovcu.
mira-fact-2 = Predstavlja se kao Mira i kaže da ima sedamnaest godina.
mira-fact-3 = Muškarac koji kaže da joj je ujak rekao je policiji da ima devetnaest.
mira-fact-4 = Nema nikakve isprave.
mira-fact-5 = Mesecima je na raskrsnici prodavala papirne maramice i svake večeri mu davala novac.
mira-fact-6 = Prošlog meseca prekršajni sud ju je novčano kaznio zbog prosjačenja.
mira-fact-7 = Dečje odeljenje samog skloništa deli dvorište s domom za dečake smeštene odlukom suda, pa rukovodstvo smešta Miru u sobu s dve odrasle žene.
mira-fact-8 = Peti je dan; niko nije postavljen za staratelja.
mira-fact-9 = Veb-strana skloništa zahvaljuje donatoru novom fotografijom dvorišta; Mirino lice se može razaznati.
mira-fact-10 = Muškarac telefonira i želi da je odvede kući.
mira-fact-11 = Socijalna radnica kaže da je prosjačenje „njihov običaj” i da porodica treba da bude zajedno.

mira-title = Slučaj 1: Mira na raskrsnici (izmišljen)
mira-intro =
    Ovaj slučaj je fiktivan: ljudi, mesto i događaji su izmišljeni. Pročitajte ga do kraja, pa odgovorite na sedam pitanja. Objašnjenja dolaze posle poslednjeg.

    1. { mira-fact-1 }
    2. { mira-fact-2 }
    3. { mira-fact-3 }
    4. { mira-fact-4 }
    5. { mira-fact-5 }
    6. { mira-fact-6 }
    7. { mira-fact-7 }
    8. { mira-fact-8 }
    9. { mira-fact-9 }
    10. { mira-fact-10 }
    11. { mira-fact-11 }

## 1. Mira at the crossroads: the questions

pr_v1_age = Kako se prema Miri postupa dok se uzrast ne sazna?
    .help = Izaberite kako se prema njoj mora postupati, a ne kako postupa ovo sklonište.
pr_v1_age-as_adult = Kao prema odrasloj osobi
pr_v1_age-as_child = Kao prema detetu
pr_v1_age-as_adult_with_school = Kao prema odrasloj osobi, ali uz školu
pr_v1_age-wait_for_bone_x_ray = Čeka se rendgenski snimak kostiju

pr_v1_status = Kakav je danas njen status?
    .help = Izaberite ono što standard o njoj kaže na taj dan, ma kakvih papira bilo.
pr_v1_status-offender_only = Samo učiniteljka prekršaja
pr_v1_status-presumed_victim = Pretpostavljena žrtva
pr_v1_status-no_status_until_verdict = Bez statusa dok ne bude presude
pr_v1_status-victim_only_if_she_says_forced = Žrtva samo ako kaže da je bila prinuđena

pr_v1_guardian = Ocenite: Ima li svako dete bez bezbednog roditelja staratelja postavljenog bez odlaganja, koji postupa nezavisno?
    .help = Pitanje 9.02 iz terenske posete. Ocenite ono što slučaj kaže, za Miru, na taj dan.

pr_v1_separate = Ocenite: Da li su deca odvojena od odraslih koji im nisu rod i od svake ustanove za lišenje slobode ili popravne ustanove?
    .help = Pitanje 9.04 iz terenske posete. Ocenite ono što slučaj kaže, za Miru, na taj dan.

pr_v1_photo = Ocenite: Da li se sve po čemu bi se dete moglo prepoznati drži van medija, veb-strana i javnih spisa?
    .help = Pitanje 9.08 iz terenske posete. Ocenite ono što slučaj kaže, za Miru, na taj dan.

pr_v1_fine = Šta pokazuje novčana kazna?
    .help = Označite sve što je tačno. Pogrešna oznaka oduzima jednu tačnu.
pr_v1_fine-breach_of_non_punishment = Moguću povredu pravila o nekažnjavanju žrtava
pr_v1_fine-missed_identification = Propuštenu identifikaciju
pr_v1_fine-nothing_begging_is_an_offence = Ništa, jer je prosjačenje prekršaj
pr_v1_fine-right_to_have_it_lifted = Pravo da bude ukinuta, što treba proveriti

pr_v1_uncle = Šta sklonište treba da učini povodom tog muškarca?
    .help = Izaberite šta čini danas.
pr_v1_uncle-hand_over_with_signed_paper = Da je preda ako on potpiše papir
pr_v1_uncle-hand_over_if_police_agree = Da je preda ako se policija slaže
pr_v1_uncle-no_hand_over_and_inform = Da je ne preda i obavesti organ starateljstva i policiju
pr_v1_uncle-let_mira_decide_alone = Da pusti Miru da odluči sama

## 1. Mira at the crossroads: reasons and feedback

mira-reason-age = Sumnja oko uzrasta ide u korist deteta. Ona kaže sedamnaest; drugi glas je glas mogućeg učinioca. Medicinski testovi uzrasta su poslednji korak, uz pristanak i staratelja, i zaštita ih ne čeka.
mira-reason-status = To što sav novac daje odrasloj osobi dovoljno je za osnovane razloge. Za dete se ne mora dokazati pretnja ni prevara, a nisu potrebni ni sudski postupak ni njene reči.
mira-reason-guardian = Pet dana bez staratelja nije „bez odlaganja”. Propust je pretežno do organa: ocenite činjenicu i navedite organ kao odgovoran.
mira-reason-separate = Živi s odraslima koji joj nisu rod, a odeljenje predviđeno za decu je pored doma za dečake smeštene odlukom suda. Nijedno od ta dva nije ispravno. Rukovodstvo je htelo dobro; zapišite to, ali ocena ostaje.
mira-reason-photo = Lice koje se može prepoznati je dovoljno; namera nije važna. Ovo je hitno: tražite uklanjanje fotografije pre nego što odete i kažite to u završnom razgovoru.
mira-reason-fine = Delo je bilo deo eksploatacije. To što je prosjačenje po zakonu prekršaj nije odgovor. To je i nalaz za razmatranje državne politike: o nekažnjavanju u praksi i o deci na ulici.
mira-reason-uncle = Srodstvo nije dokazano, a taj čovek je možda eksploatator. Kontakt s porodicom traži proveru rizika i odluku staratelja. Mirino mišljenje se sasluša, ali teret nije samo njen. „Običaj” nije razlog.

mira-feedback = Porazgovarajte o svakom odgovoru koji se razlikuje od ključa pre nego što pređete na sledeći slučaj. Ljudi u ovom slučaju žele dobro, a veliki deo propusta je do organa: zabeležite oboje, ali ocenite činjenicu i navedite ko je odgovoran. Tri pitanja ovde tiču se bezbednosti: uzrast, fotografija i muškarac. Greška u jednom od njih znači da vežba nije položena.
mira-finding =
    Nalaz napisan na osnovu ovog slučaja mogao bi da glasi:

    Dete bez staratelja petog dana; smešteno s odraslima.
    Standard: COE-THB 10(4)(a), UN-CRC 20.
    Ocena: nije ispunjeno, obavezan uslov nije ispunjen.
    Dokazi: šifra dosijea L-07, soba viđena, razgovor s rukovodstvom.
    Preporuka, prioritet 1: organ starateljstva postavlja staratelja u roku od 24 sata od upućivanja; odgovoran: centar za socijalni rad; rok: odmah.

## 2. Emil from the building site: the case

emil-fact-1 = Emila (34), zavarivača koji nije iz regiona, agencija je angažovala za radove na putevima.
emil-fact-2 = Firma je zadržala njegov pasoš, naplaćivala mu „takse” i za osam meseci ga dvaput platila.
emil-fact-3 = Otišao je odatle sa zgnječenim prstom.
emil-fact-4 = Na zidu skloništa za muškarce „Kuća na doku” stoji pravilo: prijem posle izjave policiji.
emil-fact-5 = Emil je dao izjavu iste noći; tumačio je vozač firme.
emil-fact-6 = Potpisao je obrazac pristanka od dve strane, na jeziku koji ne ume da čita.
emil-fact-7 = Lekar mu je besplatno lečio prst dva sata po dolasku; vidite belešku s datumom, ime je prekriveno.
emil-fact-8 = Telefoni svih osoba u smeštaju skupljaju se u 21.00 „radi mira”; danju svi dolaze i odlaze.
emil-fact-9 = Služba za strance dala je Emilu karticu na kojoj masnim slovima piše da je žrtva trgovine ljudima.
emil-fact-10 = Niko nije govorio o neisplaćenim zaradama; u hodniku visi spisak advokata na lokalnom jeziku.
emil-fact-11 = Direktor kaže da su svi dosijei pod ključem; prolazite pored otvorene police s fasciklama na kojima su imena.
emil-fact-12 = Jedinu osobu u smeštaju s kojom se srećete izabrao je direktor, koji ostaje u prostoriji; ona kaže da je sve u redu.

emil-title = Slučaj 2: Emil s gradilišta (izmišljen)
emil-intro =
    Ovaj slučaj je fiktivan: ljudi, mesto i događaji su izmišljeni. Pročitajte ga do kraja, pa odgovorite na sedam pitanja. Objašnjenja dolaze posle poslednjeg.

    1. { emil-fact-1 }
    2. { emil-fact-2 }
    3. { emil-fact-3 }
    4. { emil-fact-4 }
    5. { emil-fact-5 }
    6. { emil-fact-6 }
    7. { emil-fact-7 }
    8. { emil-fact-8 }
    9. { emil-fact-9 }
    10. { emil-fact-10 }
    11. { emil-fact-11 }
    12. { emil-fact-12 }

## 2. Emil from the building site: the questions

pr_v2_admission = Ocenite: Može li pretpostavljena žrtva da se useli odmah, bez prethodnog davanja izjave i bez čekanja na formalni status?
    .help = Pitanje 1.01 iz terenske posete. Ocenite ono što slučaj kaže o ovom skloništu.

pr_v2_interpreter = Šta je glavni problem s tumačenjem?
    .help = Može biti tačno više toga. Izaberite ono što može naneti najveću štetu.
pr_v2_interpreter-driver_not_certified = Vozač nema uverenje
pr_v2_interpreter-driver_belongs_to_the_other_side = Vozač pripada drugoj strani
pr_v2_interpreter-no_problem_if_language_is_right = Nema problema ako je jezik odgovarajući
pr_v2_interpreter-too_expensive = Previše košta

pr_v2_consent = Ocenite: Da li se za ulazak i za svaku uslugu daje informisani pristanak, usmeno objašnjen, i može li se povući?
    .help = Pitanje 6.04 iz terenske posete. Ocenite ono što slučaj kaže o ovom skloništu.

pr_v2_health = Ocenite: Dobija li svaka osoba, bez obzira na status, besplatnu hitnu medicinsku pomoć u roku od 24 sata od potrebe?
    .help = Pitanje 3.01 iz terenske posete. Ocenite ono što slučaj kaže o ovom skloništu.

pr_v2_phone = Ocenite: Da li su osobe u smeštaju slobodne da izlaze, zadrže telefon i viđaju ljude, osim ako je ograničenje pojedinačno, pismeno, zasnovano na riziku, vremenski omeđeno i dogovoreno?
    .help = Pitanje 1.06 iz terenske posete. Ocenite ono što slučaj kaže o ovom skloništu.

pr_v2_card = Gde kartica pripada u nalazima?
    .help = Izaberite ko za nju odgovara i kojeg se prava tiče.
pr_v2_card-shelter_failed = Propust skloništa
pr_v2_card-state_finding_on_privacy = Nalaz o državi, o privatnosti
pr_v2_card-no_finding_because_official = Bez nalaza, jer je kartica zvanična
pr_v2_card-finding_on_residence_length = Nalaz o dužini boravka

pr_v2_evidence = Koji je dokaz dovoljno jak da sam nosi ocenu?
    .help = Označite sve što je tačno. Pogrešna oznaka oduzima jednu tačnu.
pr_v2_evidence-open_shelf_seen = Otvorena polica koju ste videli
pr_v2_evidence-manager_says_locked = Reč direktora da su svi dosijei pod ključem
pr_v2_evidence-resident_with_manager_in_room = Reči osobe u smeštaju, uz direktora u prostoriji
pr_v2_evidence-doctor_note_with_date = Beleška lekara s datumom
pr_v2_evidence-wall_rule_seen = Pravilo na zidu koje ste videli

## 2. Emil from the building site: reasons and feedback

emil-reason-admission = Samo pisano pravilo kuće čini izjavu policiji cenom kreveta. To što je primljen iste noći ne menja pravilo. Obavezan uslov nije ispunjen.
emil-reason-interpreter = Radi za osumnjičenog eksploatatora: to donosi opasnost, pritisak i lažan prevod. Uverenje koje nedostaje je manji problem.
emil-reason-consent = Potpis ispod teksta koji osoba ne može da pročita nije informisani pristanak.
emil-reason-health = Brzo, besplatno i viđeno u dokumentu s datumom; postoje dve vrste izvora, beleška i Emilova priča. Ne dozvolite da drugi propusti ovu ocenu povuku naniže.
emil-reason-phone = Kretanje je danju slobodno, ali pravilo o telefonima pogađa sve, bez razloga u riziku pojedinačne osobe. „Ne” je udaljeno jedan korak i dobija pola boda.
emil-reason-card = Sklonište je nije štampalo. Zabeležite je za razmatranje državne politike, gde isprave o boravku ne smeju pokazivati status žrtve. U regionu se to zaista dogodilo.
emil-reason-evidence = Viđene stvari i papiri s datumom imaju težinu. Tvrdnji direktora protivreči ono što ste videli. Razgovor pred direktorom je slab: tražite drugu osobu u smeštaju i razgovor nasamo.

emil-feedback = Porazgovarajte o svakom odgovoru koji se razlikuje od ključa. Jedno sklonište može istog dana zaslužiti „Da”, „Delimično” i „Ne”: svako pitanje ocenite po njegovim činjenicama i ne dozvolite da jedan propust oboji ostala. Ono što ste videli vredi više od onoga što su Vam rekli. Jedno pitanje ovde tiče se bezbednosti: prijem. Greška u njemu znači da vežba nije položena.
emil-finding =
    Nalaz napisan na osnovu ovog slučaja mogao bi da glasi:

    Prijem je pisanim pravilom vezan za izjavu policiji.
    Standard: COE-THB 12(6).
    Ocena: nije ispunjeno, obavezan uslov nije ispunjen.
    Dokazi: pravilo na zidu (viđeno), razgovor s rukovodstvom.
    Preporuka, prioritet 1: pravilo ukloniti ove nedelje; odgovoran: pružalac usluge; rok: sedam dana.
