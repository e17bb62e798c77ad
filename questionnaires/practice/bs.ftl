### status: draft

## The questionnaire

questionnaire-title = Vježba: dva izmišljena slučaja
    .about =
        Za dan obuke prije stvarne posjete: pročitajte slučaj, odgovorite na sedam pitanja, uporedite sa stručnim ključem.
        Ljudi, mjesta i događaji su izmišljeni. Odgovori se čuvaju odvojeno i nikada ne ulaze u izvještaj.

## Scales and shared lists

ynp-yes = Da
    .meaning = Pisano i u praksi, za sve koje treba obuhvatiti; dokaz je viđen.
ynp-partly = Djelimično
    .meaning = Funkcionira za većinu, ili funkcionira ali nije napisano, ili je napisano ali ima očite nedostatke.
ynp-no = Ne
    .meaning = Ništa, ili samo obećanje.

## 1. Mira at the crossroads: the case

mira-fact-1 = Socijalna radnica dovodi djevojku u malu sigurnu kuću u gradu Lipovcu.
mira-fact-2 = Djevojka kaže da se zove Mira i da ima sedamnaest godina.
mira-fact-3 = Muškarac koji kaže da joj je stric rekao je policiji da ona ima devetnaest godina.
mira-fact-4 = Ona nema nikakvih dokumenata.
mira-fact-5 = Mjesecima je na raskrsnici prodavala papirne maramice i svake večeri mu davala novac.
mira-fact-6 = Prošlog mjeseca prekršajni sud ju je novčano kaznio zbog prosjačenja.
mira-fact-7 = Vlastito dječije odjeljenje sigurne kuće ima zajedničko dvorište s domom za dječake smještene sudskom odlukom, pa voditeljica smješta Miru u sobu s dvjema odraslim ženama.
mira-fact-8 = Peti je dan; niko nije imenovan za staratelja ili starateljicu.
mira-fact-9 = Internetska stranica sigurne kuće zahvaljuje donatoru novom fotografijom dvorišta; na njoj se može raspoznati Mirino lice.
mira-fact-10 = Muškarac telefonira i želi je odvesti kući.
mira-fact-11 = Socijalna radnica kaže da je prosjačenje „njihov običaj” i da porodice trebaju biti zajedno.

mira-title = Slučaj 1: Mira na raskrsnici (izmišljen)
mira-intro =
    Ovaj slučaj je izmišljen, kao i ljudi, mjesto i događaji u njemu. Pročitajte ga do kraja, zatim odgovorite na sedam pitanja. Povratna informacija dolazi nakon posljednjeg.

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

pr_v1_age = Kako se postupa s Mirom dok se ne zna njena dob?
    .help = Izaberite kako se s njom mora postupati, a ne kako postupa ova sigurna kuća.
pr_v1_age-as_adult = Kao s odraslom osobom
pr_v1_age-as_child = Kao s djetetom
pr_v1_age-as_adult_with_school = Kao s odraslom osobom, ali uz školu
pr_v1_age-wait_for_bone_x_ray = Čeka se rendgenski snimak kostiju

pr_v1_status = Koji je njen status danas?
    .help = Izaberite šta standard o njoj kaže na taj dan, kakvi god dokumenti postojali.
pr_v1_status-offender_only = Samo prekršiteljica
pr_v1_status-presumed_victim = Potencijalna žrtva
pr_v1_status-no_status_until_verdict = Bez statusa dok nema presude
pr_v1_status-victim_only_if_she_says_forced = Žrtva samo ako kaže da je bila prisiljena

pr_v1_guardian = Ocijenite: Ima li svako dijete bez sigurnog roditelja bez odgađanja imenovanog staratelja ili starateljicu koji postupaju nezavisno?
    .help = Pitanje 9.02 terenske posjete. Ocijenite ono što slučaj kaže, za Miru, na taj dan.

pr_v1_separate = Ocijenite: Jesu li djeca odvojena od nesrodnih odraslih i od svakog mjesta pritvora ili odgojne mjere?
    .help = Pitanje 9.04 terenske posjete. Ocijenite ono što slučaj kaže, za Miru, na taj dan.

pr_v1_photo = Ocijenite: Drži li se sve po čemu bi se dijete moglo prepoznati izvan medija, internetskih stranica i javnih dokumenata?
    .help = Pitanje 9.08 terenske posjete. Ocijenite ono što slučaj kaže, za Miru, na taj dan.

pr_v1_fine = Šta pokazuje novčana kazna?
    .help = Označite sve što je tačno. Pogrešna oznaka poništava jednu tačnu.
pr_v1_fine-breach_of_non_punishment = Moguće kršenje pravila o nekažnjavanju žrtava
pr_v1_fine-missed_identification = Propuštenu identifikaciju
pr_v1_fine-nothing_begging_is_an_offence = Ništa, jer je prosjačenje prekršaj
pr_v1_fine-right_to_have_it_lifted = Pravo da se ukine, što treba provjeriti

pr_v1_uncle = Šta sigurna kuća treba učiniti u vezi s muškarcem?
    .help = Izaberite šta čini danas.
pr_v1_uncle-hand_over_with_signed_paper = Predati mu je ako potpiše papir
pr_v1_uncle-hand_over_if_police_agree = Predati mu je ako se policija složi
pr_v1_uncle-no_hand_over_and_inform = Ne predati je i obavijestiti organ starateljstva i policiju
pr_v1_uncle-let_mira_decide_alone = Pustiti Miru da sama odluči

## 1. Mira at the crossroads: reasons and feedback

mira-reason-age = Sumnja u dob ide u korist djeteta. Ona kaže sedamnaest; drugi glas pripada mogućem počiniocu. Medicinski testovi dobi su posljednji korak, uz pristanak i staratelja ili starateljicu, a zaštita ih ne čeka.
mira-reason-status = To što je sav novac davala odrasloj osobi dovoljno je za osnovane razloge. Za dijete se ne mora dokazati prijetnja ni prevara i nisu potrebni ni sudski predmet ni njene riječi.
mira-reason-guardian = Pet dana bez staratelja ili starateljice nije „bez odgađanja”. Propust je uglavnom na organu: ocijenite činjenicu i navedite organ kao odgovoran.
mira-reason-separate = Živi s nesrodnim odraslim osobama, a odjeljenje namijenjeno djeci je uz dom za dječake koje je smjestio sud. Nijedno rješenje nije ispravno. Voditeljica je imala dobru namjeru; zapišite to, ali ocjena ostaje.
mira-reason-photo = Dovoljno je lice koje se može prepoznati; namjera nije važna. Ovo je hitna stvar: prije odlaska zatražite uklanjanje fotografije i recite to na završnom razgovoru.
mira-reason-fine = Djelo je bilo dio eksploatacije. To što je prosjačenje po zakonu prekršaj nije odgovor. To je i nalaz za pregled državne politike: o nekažnjavanju u praksi i o djeci na ulici.
mira-reason-uncle = Srodstvo nije dokazano i on je možda eksploatator. Kontakt s porodicom traži provjeru rizika i odluku staratelja ili starateljice. Mirino mišljenje se sasluša, ali teret nije samo na njoj. „Običaj” nije razlog.

mira-feedback = Prije sljedećeg slučaja razgovarajte o svakom odgovoru koji se razlikuje od ključa. Ljudi u ovom slučaju imaju dobru namjeru, a velik dio propusta je na organima: zabilježite oboje, ali ocijenite činjenicu i navedite ko je odgovoran. Tri pitanja ovdje su o sigurnosti: dob, fotografija i muškarac. Greška u jednom od njih znači da vježba nije položena.
mira-finding =
    Nalaz napisan iz ovog slučaja mogao bi glasiti:

    Dijete petog dana bez staratelja ili starateljice; smješteno s odraslima.
    Standard: COE-THB 10(4)(a), UN-CRC 20.
    Ocjena: nije ispunjeno zbog obaveznog uslova.
    Dokazi: šifra dosjea L-07, soba viđena, razgovor s voditeljicom.
    Preporuka, prioritet 1: organ starateljstva imenuje staratelja ili starateljicu u roku od 24 sata od upućivanja; odgovoran: centar za socijalni rad; rok: odmah.

## 2. Emil from the building site: the case

emil-fact-1 = Emila (34), zavarivača koji nije iz regije, agencija je vrbovala za radove na cesti.
emil-fact-2 = Firma mu je zadržala pasoš, naplaćivala „naknade” i u osam mjeseci ga dvaput platila.
emil-fact-3 = Otišao je s prignječenim prstom.
emil-fact-4 = Sigurna kuća za muškarce „Kuća na doku” ima na zidu pravilo: prijem nakon iskaza policiji.
emil-fact-5 = Emil je iskaz dao iste noći; tumačio je vozač firme.
emil-fact-6 = Potpisao je obrazac pristanka od dvije stranice na jeziku koji ne zna čitati.
emil-fact-7 = Dva sata nakon dolaska ljekarka mu je besplatno zbrinula prst; vidite bilješku s datumom, s prekrivenim imenom.
emil-fact-8 = Telefoni svih smještenih osoba skupljaju se u 21.00 „radi mira”; danju svi dolaze i odlaze.
emil-fact-9 = Ured za strance dao je Emilu karticu na kojoj masnim slovima piše da je žrtva trgovine ljudima.
emil-fact-10 = Niko nije govorio o neisplaćenim plaćama; u hodniku visi spisak advokata i advokatica na lokalnom jeziku.
emil-fact-11 = Voditelj kaže da su svi dosjei zaključani; prolazite pored otvorene police s fasciklima na kojima su imena.
emil-fact-12 = Jedinu smještenu osobu s kojom se srećete izabrao je voditelj, koji ostaje u prostoriji; ona kaže da je sve u redu.

emil-title = Slučaj 2: Emil s gradilišta (izmišljen)
emil-intro =
    Ovaj slučaj je izmišljen, kao i ljudi, mjesto i događaji u njemu. Pročitajte ga do kraja, zatim odgovorite na sedam pitanja. Povratna informacija dolazi nakon posljednjeg.

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

pr_v2_admission = Ocijenite: Može li se potencijalna žrtva odmah smjestiti, bez prethodno datog iskaza i bez čekanja na formalni status?
    .help = Pitanje 1.01 terenske posjete. Ocijenite ono što slučaj kaže o ovoj sigurnoj kući.

pr_v2_interpreter = Šta je glavni problem s tumačenjem?
    .help = Tačno može biti više toga. Izaberite ono što može najviše naštetiti.
pr_v2_interpreter-driver_not_certified = Vozač nema uvjerenje
pr_v2_interpreter-driver_belongs_to_the_other_side = Vozač pripada drugoj strani
pr_v2_interpreter-no_problem_if_language_is_right = Nema ga ako je jezik pravi
pr_v2_interpreter-too_expensive = Preskupo je

pr_v2_consent = Ocijenite: Daje li se informirani pristanak za prijem i za svaku uslugu, uz usmeno objašnjenje, i može li se povući?
    .help = Pitanje 6.04 terenske posjete. Ocijenite ono što slučaj kaže o ovoj sigurnoj kući.

pr_v2_health = Ocijenite: Dobija li svaka osoba, bez obzira na status, besplatnu hitnu medicinsku pomoć u roku od 24 sata od potrebe?
    .help = Pitanje 3.01 terenske posjete. Ocijenite ono što slučaj kaže o ovoj sigurnoj kući.

pr_v2_phone = Ocijenite: Mogu li smještene osobe slobodno izlaziti, zadržati telefon i viđati ljude, osim ako je ograničenje individualno, pisano, zasnovano na riziku, vremenski ograničeno i dogovoreno?
    .help = Pitanje 1.06 terenske posjete. Ocijenite ono što slučaj kaže o ovoj sigurnoj kući.

pr_v2_card = Gdje kartica spada među nalazima?
    .help = Izaberite ko za nju odgovara i kojeg se prava tiče.
pr_v2_card-shelter_failed = Propust sigurne kuće
pr_v2_card-state_finding_on_privacy = Nalaz o državi, o privatnosti
pr_v2_card-no_finding_because_official = Nije nalaz, jer je kartica službena
pr_v2_card-finding_on_residence_length = Nalaz o dužini boravka

pr_v2_evidence = Koji su dokazi dovoljno jaki da sami nose ocjenu?
    .help = Označite sve što je tačno. Pogrešna oznaka poništava jednu tačnu.
pr_v2_evidence-open_shelf_seen = Otvorena polica koju ste vidjeli
pr_v2_evidence-manager_says_locked = Voditeljeva riječ da su svi dosjei zaključani
pr_v2_evidence-resident_with_manager_in_room = Riječi smještene osobe, uz voditelja u prostoriji
pr_v2_evidence-doctor_note_with_date = Ljekarkina bilješka s datumom
pr_v2_evidence-wall_rule_seen = Pravilo na zidu koje ste vidjeli

## 2. Emil from the building site: reasons and feedback

emil-reason-admission = Pisani kućni red sam čini iskaz policiji cijenom kreveta. To što je primljen iste noći ne mijenja pravilo. Obavezan uslov nije ispunjen.
emil-reason-interpreter = On radi za osumnjičenog eksploatatora: to donosi opasnost, pritisak i netačan prijevod. Uvjerenje koje nedostaje manji je problem.
emil-reason-consent = Potpis ispod teksta koji osoba ne može pročitati nije informirani pristanak.
emil-reason-health = Brzo, besplatno i viđeno u datiranom dokumentu; postoje dvije vrste izvora, bilješka i Emilova vlastita priča. Ne dopustite da drugi propusti ovo povuku nadolje.
emil-reason-phone = Kretanje je danju slobodno, ali pravilo o telefonima pogađa sve, bez razloga u riziku za pojedinu osobu. „Ne” je jedan korak dalje i dobija pola boda.
emil-reason-card = Sigurna kuća je nije štampala. Zabilježite je za pregled državne politike, po kojem boravišni dokumenti ne smiju pokazivati status žrtve. U regiji se to zaista dogodilo.
emil-reason-evidence = Ono što ste vidjeli i datirani papiri imaju težinu. Voditeljevu tvrdnju pobija ono što ste vidjeli. Razgovor uz prisustvo voditelja je slab: zatražite drugu smještenu osobu i prostoriju za razgovor nasamo.

emil-feedback = Razgovarajte o svakom odgovoru koji se razlikuje od ključa. Jedna sigurna kuća može istog dana zaslužiti „Da”, „Djelimično” i „Ne”: svako pitanje ocijenite po njegovim činjenicama i ne dopustite da jedan propust oboji ostalo. Ono što ste vidjeli vrijedi više od onoga što su Vam rekli. Jedno pitanje ovdje je o sigurnosti: prijem. Greška u njemu znači da vježba nije položena.
emil-finding =
    Nalaz napisan iz ovog slučaja mogao bi glasiti:

    Prijem je pisanim pravilom vezan za iskaz policiji.
    Standard: COE-THB 12(6).
    Ocjena: nije ispunjeno zbog obaveznog uslova.
    Dokazi: pravilo na zidu (viđeno), razgovor s voditeljem.
    Preporuka, prioritet 1: ukloniti pravilo ove sedmice; odgovoran: služba; rok: sedam dana.
