### status: draft

## The questionnaire

questionnaire-title = Vježba: dva izmišljena slučaja
    .about =
        Za dan obuke prije prave posjete: pročitajte slučaj, odgovorite na sedam pitanja, uporedite sa stručnim ključem.
        Ljudi, mjesta i događaji su izmišljeni. Odgovori se čuvaju odvojeno i nikad ne ulaze u izvještaj.

## Scales and shared lists

ynp-yes = Da
    .meaning = I na papiru i u praksi, za sve koje treba da obuhvati; dokazi su viđeni.
ynp-partly = Djelimično
    .meaning = Važi za većinu, ili važi a nije zapisano, ili je zapisano ali ima jasne praznine.
ynp-no = Ne
    .meaning = Ništa, ili samo obećanje.

## 1. Mira at the crossroads: the case

mira-fact-1 = Socijalna radnica dovodi djevojku u malo sklonište u gradu Lipovcu.
mira-fact-2 = Ona kaže da se zove Mira i da ima sedamnaest godina.
mira-fact-3 = Čovjek koji kaže da joj je ujak rekao je policiji da ima devetnaest.
mira-fact-4 = Nema isprave.
mira-fact-5 = Mjesecima je na raskrsnici prodavala papirne maramice i svake večeri mu davala novac.
mira-fact-6 = Prošlog mjeseca ju je sud za prekršaje novčano kaznio zbog prosjačenja.
mira-fact-7 = Dječje odjeljenje samog skloništa ima zajedničko dvorište s domom za dječake smještene sudskim nalogom, pa direktorica smješta Miru u sobu s dvije odrasle žene.
mira-fact-8 = Peti je dan; nijedan staratelj nije imenovan.
mira-fact-9 = Internet stranica skloništa zahvaljuje donatoru novom fotografijom dvorišta; Mirino lice se razaznaje.
mira-fact-10 = Čovjek zove telefonom i hoće da je vodi kući.
mira-fact-11 = Socijalna radnica kaže da je prosjačenje „njihov običaj“ i da porodice treba da budu zajedno.

mira-title = Slučaj 1: Mira na raskrsnici (izmišljen)
mira-intro =
    Ovaj slučaj je izmišljen: ljudi, mjesto i događaji su izmišljeni. Pročitajte ga do kraja, pa odgovorite na sedam pitanja. Objašnjenja dolaze poslije posljednjeg.

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

pr_v1_age = Kako se s Mirom postupa dok se ne utvrdi njen uzrast?
    .help = Izaberite kako se s njom mora postupati, a ne kako postupa ovo sklonište.
pr_v1_age-as_adult = Kao s odraslom osobom
pr_v1_age-as_child = Kao s djetetom
pr_v1_age-as_adult_with_school = Kao s odraslom osobom, ali uz školu
pr_v1_age-wait_for_bone_x_ray = Čeka se rendgen kostiju

pr_v1_status = Kakav je danas njen status?
    .help = Izaberite što o njoj na ovaj dan kaže standard, ma kakvi papiri postojali.
pr_v1_status-offender_only = Samo učinilac prekršaja
pr_v1_status-presumed_victim = Potencijalna žrtva
pr_v1_status-no_status_until_verdict = Bez statusa dok ne bude presude
pr_v1_status-victim_only_if_she_says_forced = Žrtva samo ako kaže da je bila prisiljena

pr_v1_guardian = Ocijenite: Da li svako dijete bez bezbjednog roditelja bez odlaganja dobija staratelja koji postupa nezavisno?
    .help = Pitanje 9.02 terenske posjete. Ocijenite ono što slučaj kaže, za Miru, na ovaj dan.

pr_v1_separate = Ocijenite: Da li su djeca odvojena od odraslih koji im nijesu rod i od svakog mjesta lišenja slobode ili popravne ustanove?
    .help = Pitanje 9.04 terenske posjete. Ocijenite ono što slučaj kaže, za Miru, na ovaj dan.

pr_v1_photo = Ocijenite: Drži li se sve po čemu bi se dijete moglo prepoznati van medija, internet stranica i javnih spisa?
    .help = Pitanje 9.08 terenske posjete. Ocijenite ono što slučaj kaže, za Miru, na ovaj dan.

pr_v1_fine = Što pokazuje novčana kazna?
    .help = Označite sve što je tačno. Pogrešna oznaka poništava jednu tačnu.
pr_v1_fine-breach_of_non_punishment = Moguće kršenje pravila da se žrtve ne kažnjavaju
pr_v1_fine-missed_identification = Propuštenu identifikaciju
pr_v1_fine-nothing_begging_is_an_offence = Ništa, jer je prosjačenje prekršaj
pr_v1_fine-right_to_have_it_lifted = Pravo da se kazna ukine, što treba provjeriti

pr_v1_uncle = Što sklonište treba da uradi u vezi s tim čovjekom?
    .help = Izaberite što radi danas.
pr_v1_uncle-hand_over_with_signed_paper = Da mu je preda ako potpiše papir
pr_v1_uncle-hand_over_if_police_agree = Da mu je preda ako se policija saglasi
pr_v1_uncle-no_hand_over_and_inform = Da mu je ne preda, i da obavijesti organ starateljstva i policiju
pr_v1_uncle-let_mira_decide_alone = Da pusti Miru da sama odluči

## 1. Mira at the crossroads: reasons and feedback

mira-reason-age = Sumnja u uzrast ide u korist djeteta. Ona kaže sedamnaest; drugi glas pripada mogućem učiniocu. Medicinski testovi uzrasta su posljednji korak, uz pristanak i staratelja, i zaštita ih ne čeka.
mira-reason-status = Predaja cijelog novca odrasloj osobi dovoljna je za opravdane razloge. Za dijete se ne moraju dokazati prijetnja ni prevara, i nijesu potrebni ni sudski predmet ni njene riječi.
mira-reason-guardian = Pet dana bez staratelja nije „bez odlaganja“. Propust je uglavnom na organu: ocijenite činjenicu i navedite organ kao nosioca.
mira-reason-separate = Ona živi s odraslima koji joj nijesu rod, a odjeljenje namijenjeno djeci je pored doma za dječake koje je smjestio sud. Nijedno rješenje nije ispravno. Direktorica je imala dobru namjeru; to zapišite, ali ocjena ostaje.
mira-reason-photo = Dovoljno je lice koje se može prepoznati; namjera nije važna. Ovo je hitno: tražite da se fotografija ukloni prije nego što odete i recite to na završnom razgovoru.
mira-reason-fine = Djelo je bilo dio eksploatacije. Što je prosjačenje po zakonu prekršaj, nije odgovor. To je i nalaz za pregled državne politike: o nekažnjavanju u praksi i o djeci na ulici.
mira-reason-uncle = Srodstvo nije dokazano, a on može biti eksploatator. Za kontakt s porodicom trebaju provjera rizika i odluka staratelja. Mirino mišljenje se čuje, ali teret nije samo na njoj. „Običaj“ nije razlog.

mira-feedback = Razgovarajte o svakom odgovoru koji se razlikuje od ključa prije nego što pređete na sljedeći slučaj. Ljudi u ovom slučaju imaju dobru namjeru, a velik dio propusta je na organima: zabilježite oboje, ali ocijenite činjenicu i navedite nosioca. Tri pitanja ovdje su o bezbjednosti: uzrast, fotografija i čovjek. Greška u jednom od njih znači da vježba nije položena.
mira-finding =
    Nalaz napisan na osnovu ovog slučaja mogao bi da glasi:

    Dijete petog dana bez staratelja; smješteno s odraslima.
    Standard: COE-THB 10(4)(a), UN-CRC 20.
    Ocjena: nije ispunjeno, obavezan uslov neispunjen.
    Dokazi: šifra dosijea L-07, viđena soba, razgovor s direktoricom.
    Preporuka, prioritet 1: organ starateljstva imenuje staratelja u roku od 24 sata od upućivanja; nosilac: centar za socijalni rad; rok: odmah.

## 2. Emil from the building site: the case

emil-fact-1 = Emila, 34, zavarivača koji nije iz regiona, vrbovala je agencija za radove na putu.
emil-fact-2 = Preduzeće mu je zadržalo pasoš, naplaćivalo „naknade“ i platilo mu dva puta za osam mjeseci.
emil-fact-3 = Otišao je sa zgnječenim prstom.
emil-fact-4 = U skloništu za muškarce „Kuća na doku“ na zidu visi pravilo: prijem poslije izjave policiji.
emil-fact-5 = Emil je iste noći dao izjavu; tumačio je vozač preduzeća.
emil-fact-6 = Potpisao je obrazac pristanka na dvije strane, na jeziku koji ne zna da čita.
emil-fact-7 = Ljekar mu je dva sata po dolasku besplatno liječio prst; vidite bilješku s datumom, ime je pokriveno.
emil-fact-8 = Telefoni svih smještenih osoba prikupljaju se u 21.00 „radi mira“; danju svi dolaze i odlaze.
emil-fact-9 = Kancelarija za strance dala je Emilu karticu na kojoj masnim slovima piše da je žrtva trgovine ljudima.
emil-fact-10 = Niko nije govorio o neisplaćenim zaradama; u hodniku visi spisak advokata na ovdašnjem jeziku.
emil-fact-11 = Direktorica kaže da su svi dosijei zaključani; Vi prolazite pored otvorene police s fasciklama na kojima su imena.
emil-fact-12 = Jedinu smještenu osobu koju srećete odabrala je direktorica, koja ostaje u sobi; taj čovjek kaže da je sve u redu.

emil-title = Slučaj 2: Emil s gradilišta (izmišljen)
emil-intro =
    Ovaj slučaj je izmišljen: ljudi, mjesto i događaji su izmišljeni. Pročitajte ga do kraja, pa odgovorite na sedam pitanja. Objašnjenja dolaze poslije posljednjeg.

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

pr_v2_admission = Ocijenite: Može li se potencijalna žrtva odmah smjestiti, a da prethodno ne da izjavu i ne čeka formalni status?
    .help = Pitanje 1.01 terenske posjete. Ocijenite ono što slučaj kaže o ovom skloništu.

pr_v2_interpreter = Koji je glavni problem s tumačenjem?
    .help = Više od jednog može biti tačno. Izaberite onaj koji može nanijeti najviše štete.
pr_v2_interpreter-driver_not_certified = Vozač nema potvrdu
pr_v2_interpreter-driver_belongs_to_the_other_side = Vozač pripada drugoj strani
pr_v2_interpreter-no_problem_if_language_is_right = Nema ga ako je jezik pravi
pr_v2_interpreter-too_expensive = Preskupo je

pr_v2_consent = Ocijenite: Da li se za ulazak i svaku uslugu daje informisani pristanak, objašnjen naglas, i može li se povući?
    .help = Pitanje 6.04 terenske posjete. Ocijenite ono što slučaj kaže o ovom skloništu.

pr_v2_health = Ocijenite: Dobija li svaka osoba, bez obzira na status, besplatnu hitnu medicinsku pomoć u roku od 24 sata od potrebe?
    .help = Pitanje 3.01 terenske posjete. Ocijenite ono što slučaj kaže o ovom skloništu.

pr_v2_phone = Ocijenite: Da li smještene osobe slobodno izlaze, zadržavaju telefon i viđaju ljude, osim kad je ograničenje pojedinačno, pisano, zasnovano na riziku, vremenski ograničeno i dogovoreno?
    .help = Pitanje 1.06 terenske posjete. Ocijenite ono što slučaj kaže o ovom skloništu.

pr_v2_card = Gdje u nalazima spada kartica?
    .help = Izaberite ko za nju odgovara i kojeg se prava tiče.
pr_v2_card-shelter_failed = Propust skloništa
pr_v2_card-state_finding_on_privacy = Nalaz o državi, o privatnosti
pr_v2_card-no_finding_because_official = Nema nalaza, jer je kartica zvanična
pr_v2_card-finding_on_residence_length = Nalaz o dužini boravka

pr_v2_evidence = Koji je dokaz dovoljno jak da sam nosi ocjenu?
    .help = Označite sve što je tačno. Pogrešna oznaka poništava jednu tačnu.
pr_v2_evidence-open_shelf_seen = Otvorena polica koju ste vidjeli
pr_v2_evidence-manager_says_locked = Riječ direktorice da su svi dosijei zaključani
pr_v2_evidence-resident_with_manager_in_room = Riječi smještene osobe, s direktoricom u sobi
pr_v2_evidence-doctor_note_with_date = Ljekarska bilješka s datumom
pr_v2_evidence-wall_rule_seen = Pravilo na zidu koje ste vidjeli

## 2. Emil from the building site: reasons and feedback

emil-reason-admission = Sam pisani kućni red čini izjavu policiji cijenom kreveta. Što je primljen iste noći, ne mijenja pravilo. Obavezan uslov neispunjen.
emil-reason-interpreter = On radi za pretpostavljenog eksploatatora: to donosi opasnost, pritisak i lažan prevod. Što nema potvrdu, manji je problem.
emil-reason-consent = Potpis ispod teksta koji osoba ne može da pročita nije informisani pristanak.
emil-reason-health = Brzo, besplatno i viđeno u dokumentu s datumom; postoje dvije vrste izvora, bilješka i ono što priča sam Emil. Ne dozvolite da drugi propusti povuku ovo naniže.
emil-reason-phone = Kretanje je danju slobodno, ali pravilo o telefonima pogađa sve, bez razloga u riziku pojedine osobe. „Ne“ je jedan korak dalje i donosi pola poena.
emil-reason-card = Nije je štampalo sklonište. Zabilježite je za pregled državne politike, gdje dozvole boravka ne smiju pokazivati status žrtve. U regionu se to zaista desilo.
emil-reason-evidence = Viđene stvari i papiri s datumom imaju težinu. Tvrdnji direktorice protivrječi ono što ste vidjeli. Razgovor uz prisustvo direktorice je slab: tražite drugu smještenu osobu i zasebnu sobu.

emil-feedback = Razgovarajte o svakom odgovoru koji se razlikuje od ključa. Jedno sklonište može istog dana dobiti „Da“, „Djelimično“ i „Ne“: svako pitanje ocijenite po njegovim činjenicama i ne dozvolite da jedan propust oboji ostalo. Ono što ste vidjeli vrijedi više od onoga što Vam je rečeno. Jedno pitanje ovdje je o bezbjednosti: prijem. Greška u njemu znači da vježba nije položena.
emil-finding =
    Nalaz napisan na osnovu ovog slučaja mogao bi da glasi:

    Prijem pisanim pravilom vezan za izjavu policiji.
    Standard: COE-THB 12(6).
    Ocjena: nije ispunjeno, obavezan uslov neispunjen.
    Dokazi: pravilo na zidu (viđeno), razgovor s direktoricom.
    Preporuka, prioritet 1: skinuti pravilo ove nedjelje; nosilac: služba; rok: sedam dana.
