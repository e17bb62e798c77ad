### status: draft

## The questionnaire

questionnaire-title = Usluge za žrtve: terenska poseta
    .about =
        Za obučene ocenjivače i ocenjivačice koji posećuju uslugu podrške žrtvama trgovine ljudima.
        Poredi ono što se u usluzi piše, radi i vidi s međunarodnim standardima, da bi se nedostaci našli i otklonili.

## Scales and shared lists

ynp-yes = Da
    .meaning = Pismeno i u praksi, za sve koje treba da obuhvati; dokaz je viđen.
ynp-partly = Delimično
    .meaning = Važi za većinu, ili radi ali nije zapisano, ili je zapisano ali ima jasnih nedostataka.
ynp-no = Ne
    .meaning = Ništa, ili samo obećanje.

ach4-in_full = Ostvareno u potpunosti
    .meaning = Pismeno i u praksi, za sve koje treba da obuhvati; dokaz je viđen.
ach4-in_part = Ostvareno delimično
    .meaning = Važi za većinu, ili radi ali nije zapisano, ili je zapisano ali ima jasnih nedostataka.
ach4-started = Započeto
    .meaning = Učinjen je neki korak (nacrt, proba, jednokratno), bez ustaljene prakse.
ach4-not_started = Nije započeto
    .meaning = Ništa, ili samo obećanje.

yn-yes = Da
yn-no = Ne

## Units

unit-beds =
    { $n ->
        [one] krevet
        [few] kreveta
       *[other] kreveta
    }
unit-claims =
    { $n ->
        [one] zahtev
        [few] zahteva
       *[other] zahteva
    }
unit-complaints =
    { $n ->
        [one] pritužba
        [few] pritužbe
       *[other] pritužbi
    }
unit-days =
    { $n ->
        [one] dan
        [few] dana
       *[other] dana
    }
unit-languages =
    { $n ->
        [one] jezik
        [few] jezika
       *[other] jezika
    }
unit-leaks =
    { $n ->
        [one] curenje
        [few] curenja
       *[other] curenja
    }
unit-percent = odsto
unit-persons =
    { $n ->
        [one] osoba
        [few] osobe
       *[other] osoba
    }

## Rooms

room-bathrooms = Kupatila
room-bedrooms = Spavaće sobe
room-common_room = Zajednička prostorija
room-entrance = Ulaz i prilaz
room-kitchen = Kuhinja
room-office = Kancelarija

## 0. Profile of the service

pro-title = Profil usluge
pro-intro = Popunite ovo za stolom pre posete i potvrdite s rukovodstvom. Ne ocenjuje se, ali odlučuje o tome koja pitanja slede. Ne pišite adresu ni imena: usluga ima šifru.

sv_pro_service_type = Kakva je ovo usluga?
    .help = Izaberite ono što pretežno nudi. Prve tri otvaraju pitanja o životu u smeštaju.
    .required = Izaberite vrstu usluge: ona odlučuje o tome koja pitanja važe.
sv_pro_service_type-shelter_24h = Sklonište s osobljem danju i noću
sv_pro_service_type-emergency_reception = Hitni prihvat za kratak boravak
sv_pro_service_type-transitional_flat = Prelazni stan ili stan uz podršku
sv_pro_service_type-day_centre = Dnevni centar
sv_pro_service_type-outreach_team = Terenski ili mobilni tim
sv_pro_service_type-legal_aid_only = Samo pravna pomoć
sv_pro_service_type-other = Druga vrsta usluge

sv_pro_operator = Ko je vodi?
    .help = Onaj ko odgovara za svakodnevni rad, ne onaj ko plaća. Mešovito: odgovornost je pismeno podeljena.
sv_pro_operator-state = Država
sv_pro_operator-municipality = Opština
sv_pro_operator-ngo = Nevladina organizacija
sv_pro_operator-mixed = Mešovito

sv_pro_team_link = Da li je neko iz ocenjivačkog tima povezan s ovom uslugom (posao, finansiranje, ista mreža, porodica)?
    .help = Pre posete pitajte naglas svaku osobu iz tima. Povezanost ne sprečava posetu; izveštaj je otvoreno navodi.
    .guide =
        Nezavisnost se izjavljuje u svakoj sesiji, jer će za nju pitati i pružalac usluge i država. Uračunajte plaćen i neplaćen rad, članstvo u odborima, upućivanje između dve organizacije, zajedničke donatore, držane ili pohađane obuke, porodicu i bliske prijatelje.

        Uz povezanost se poseta nastavlja kao kolegijalno ocenjivanje, što se navodi u izveštaju. Delove najbliže toj vezi dajte nekom drugom iz tima.

        Često se previdi: kolega ili koleginica je u telu koje identifikuje žrtve, ili se organizacija iz koje je tim nada istom ugovoru.
    .required = Navedite da li postoji povezanost: bez toga se izveštaj ne može potpisati.
sv_pro_team_link-none = Nema povezanosti
sv_pro_team_link-same_network = Članstvo u istoj mreži
sv_pro_team_link-worked_here_3_years = Rad ovde u poslednje 3 godine
sv_pro_team_link-funder = Finansira uslugu
sv_pro_team_link-other = Druga povezanost

sv_pro_team_link_note = Opišite povezanost i kako tim ograničava njen uticaj.
    .help = Pišite inicijale ili funkcije: bez imena, adresa i datuma rođenja. Navedite ko ocenjuje delove kojih se povezanost tiče.

sv_pro_capacity = Koliko ima kreveta?
    .help = Kreveti koji se danas mogu koristiti, uključujući dečje krevetiće. Uporedite licencu s onim što vidite.

sv_pro_occupancy = Koliko osoba danas koristi uslugu?
    .help = Samo broj, uključujući decu. Izvozi koji se dele nikada ne prikazuju tačnu vrednost ispod 5.

sv_pro_groups = Koje grupe usluga prima?
    .help = Označite ono što kažu pravila prijema, pa pitajte rukovodstvo. Devojčice, dečaci ili porodice otvaraju odeljak o deci.
sv_pro_groups-women = Žene
sv_pro_groups-men = Muškarci
sv_pro_groups-girls = Devojčice
sv_pro_groups-boys = Dečaci
sv_pro_groups-families = Porodice ili roditelji s decom
sv_pro_groups-lgbti = LGBTI osobe
sv_pro_groups-disability = Osobe sa invaliditetom
sv_pro_groups-none_listed = Grupe nisu navedene

sv_pro_foreign = Da li prima strane osobe i osobe bez državljanstva?
    .help = Gledajte pisana pravila. „Da” otvara pitanja o boravku i o terapiji na drugom jeziku.

sv_pro_child_recent = Da li je u poslednjih 12 meseci ovde u nekom trenutku bilo dete?
    .help = I dete koje je došlo s roditeljem, ili samo na jednu noć. „Da” otvara odeljak o deci.

## 1. Accommodation

acc-title = Smeštaj
acc-intro = Za usluge u kojima ljudi žive. Prođite kroz zgradu s nekim od osoblja, ali s osobama u smeštaju razgovarajte nasamo. Pokucajte i uđite u spavaću sobu samo ako se s tim saglasi osoba koja u njoj spava.

sv_acc_admission_open = Može li pretpostavljena žrtva da se useli odmah, bez prethodnog davanja izjave i bez čekanja na formalni status?
    .help = Za krevet su dovoljni osnovani razlozi. Šta traže pravila, a šta je traženo poslednji put?
    .guide =
        U potpunosti: pisana pravila traže samo znake trgovine ljudima; krevet se daje istog dana, i noću i vikendom. Izjava, isprave, testiranja i status mogu doći kasnije i nikada nisu cena ulaska.

        Pogledajte: pravila prijema; poslednja tri prijema (dan upućivanja, dan ulaska, šta je prvo traženo); razgovor s rukovodstvom.

        Često se ocenjuje previsoko jer u poslednje vreme niko nije odbijen. Pisano pravilo koje zahteva izjavu znači „Ne”, čak i kada ga osoblje zaobilazi. „Delimično”: otvoreno samo za neke grupe ili u neko vreme, ili otvoreno bez ijednog pisanog pravila.

sv_acc_admission_open_why = Šta se traži pre ulaska?
    .help = Označite sve što pravila ili osoblje traže pre nego što se dodeli krevet.
sv_acc_admission_open_why-police_statement = Izjava policiji
sv_acc_admission_open_why-formal_status = Formalni status žrtve
sv_acc_admission_open_why-medical_test = Medicinsko testiranje
sv_acc_admission_open_why-id_paper = Lična isprava
sv_acc_admission_open_why-other = Nešto drugo

sv_acc_suitable_groups = Postoji li primeren, odvojen prostor za svaku grupu za koju pružalac usluge kaže da je prima?
    .help = Uporedite grupe iz profila s prostorijama koje vidite. Odvojen znači za spavanje i pranje.
    .guide =
        U potpunosti: za svaku grupu koja se prima postoji mesto za spavanje i pranje odvojeno od drugih tamo gde to traže bezbednost ili dostojanstvo, na primer za muškarce, porodice, transrodnu osobu, osobu sa invaliditetom.

        Pogledajte: svaki sprat i sobu prema spisku grupa; razgovor s rukovodstvom o poslednjim smeštajima.

        Često se ocenjuje previsoko kada grupa stoji u letku, a uvek je slata na drugo mesto. Prazna soba nije odvojen prostor ako se ne može pripremiti istog dana.

sv_acc_suitable_turned_away = Koje su grupe odbijene u poslednjih 12 meseci i kuda su poslate?
    .help = Samo grupe i vrste mesta: bez imena, adresa i datuma rođenja. Napišite „nepoznato” ako niko ne vodi evidenciju.

sv_acc_private_space = Ima li svaka osoba ili porodica u smeštaju krevet, mesto za stvari pod ključem i sobu s vratima koja pružaju privatnost?
    .help = Pogledajte bravu koja radi i pitajte ko još ima ključ.
    .guide =
        U potpunosti: svako ima svoj krevet, ormarić ili fioku čiji ključ drži kod sebe, i sobu s vratima koja se zatvaraju i na koja se kuca. Nepoznate osobe ne dele sobu protiv svoje volje.

        Pogledajte: sobe pokazane uz pristanak osobe koja u njima živi, brave i ključeve; pitajte osobe u smeštaju nasamo da li osoblje ili drugi ulaze nepozvani.

        Često se ocenjuje previsoko zbog urednih soba. Glavni ključ je prihvatljiv ako je njegova upotreba pismeno ograničena i beleži se. „Ostvareno delimično”: kreveti i vrata su u redu, ali se stvari ne mogu zaključati.

sv_acc_hygiene = Da li toaleti, tuševi, grejanje i topla voda rade i da li su čisti i privatni?
    .help = Sami otvorite slavinu i odvrnite radijator. Proverite da li se vrata zaključavaju iznutra.
    .guide =
        U potpunosti: dovoljno toaleta i tuševa za one koji tu žive, čistih, s bravom iznutra, s toplom vodom i grejanjem ceo dan u sezoni, i besplatna higijenska sredstva i pranje veša.

        Pogledajte: sva kupatila, ne samo ono koje Vam pokažu; isprobajte vodu, svetlo, bravu i grejanje; pitajte šta biva kada se nešto pokvari.

        Često se ocenjuje previsoko posle spremanja pred posetu: pogledajte buđ, spojeve i stare popravke. Često se ocenjuje prenisko jer je kuća skromna. Jednostavno, ali ispravno, čisto i privatno jeste „Ostvareno u potpunosti”.

sv_acc_food = Ima li dovoljno hrane, poštuje li se ishrana zbog zdravlja ili vere i mogu li osobe u smeštaju same da kuvaju?
    .help = Pogledajte u frižider i ostavu i pitajte osobe u smeštaju kada smeju da jedu i kuvaju.
    .guide =
        U potpunosti: tri obroka ili novac i namirnice za njih, uz voće i belančevine, hrana za bebe, ishrana zbog bolesti, trudnoće ili vere bez ubeđivanja, i kuhinja koju osobe u smeštaju smeju da koriste.

        Pogledajte: kuhinju, frižider, ostavu i jelovnik; pitajte osobe u smeštaju nasamo da li je neko gladan i mogu li da kuvaju svoja jela.

        Često se ocenjuje prenisko kada su obroci jednostavni, ali dovoljni. „Ostvareno delimično”: hrane ima dovoljno, ali je kuvanje zabranjeno bez pojedinačnog bezbednosnog razloga, ili ishrana zavisi od toga ko je u smeni.

sv_acc_freedom_movement = Da li su osobe u smeštaju slobodne da izlaze, zadrže telefon i viđaju ljude, osim ako je ograničenje pojedinačno, pismeno, zasnovano na riziku, vremenski omeđeno i dogovoreno?
    .help = Ograničenje za sve nije pojedinačno, ma koliko bilo dobronamerno.
    .guide =
        U potpunosti: osobe u smeštaju dolaze i odlaze, zadržavaju telefon i biraju koga viđaju. Ograničenje postoji samo za jednu osobu, pismeno, s rizikom, krajnjim datumom i saglasnošću te osobe.

        Pogledajte: kućni red; vrata, ključeve i kutije za telefone; osobe u smeštaju nasamo: „Šta biva ako večeras poželite da izađete?”

        Često se ocenjuje previsoko jer je razlog bezbednost. „Delimično”: ljudi se kreću slobodno, ali jedno opšte pravilo, kao oduzimanje telefona noću, pogađa sve. „Ne”: zaključana vrata, ili svima treba dozvola ili pratnja.

sv_acc_freedom_movement_kind = Koja se ograničenja primenjuju?
    .help = Označite ograničenja za sve, kao i ograničenja za jednu osobu koja nisu pismena, datirana i dogovorena.
sv_acc_freedom_movement_kind-phones_taken = Telefoni se oduzimaju
sv_acc_freedom_movement_kind-doors_locked = Vrata su zaključana
sv_acc_freedom_movement_kind-only_with_escort = Izlazak samo uz pratnju
sv_acc_freedom_movement_kind-no_visitors = Bez poseta ili kontakta s drugima
sv_acc_freedom_movement_kind-curfew = Obavezno vreme povratka
sv_acc_freedom_movement_kind-other = Drugo ograničenje

sv_acc_length_of_stay = Da li dužina boravka prati potrebe osobe, a ne utvrđen krajnji datum ili krivični postupak?
    .help = Pitajte čime se boravak završava i ko odlučuje kada osoba nije spremna.
    .guide =
        U potpunosti: pravila vezuju boravak za plan osobe. Uobičajena dužina može biti zapisana, ali se po potrebi produžava jednostavnom odlukom i niko ne mora da ode zato što je postupak završen ili je svedočenje odbijeno.

        Pogledajte: pravila i ugovor s onim ko finansira; dosijee osoba koje su otišle: datum, razlog, sledeće mesto.

        Često se ocenjuje previsoko kada je produženje „uvek moguće”, a nijedan dosije ga ne pokazuje. „Delimično”: u praksi se produžava, dok pravila ili novac prestaju određenog dana.

sv_acc_length_of_stay_max = Najduži boravak koji pravila dozvoljavaju, u danima (0 = bez ograničenja).
    .help = Kako je zapisano: šest meseci računajte kao 180 dana. Ako ništa nije zapisano, upišite 0 i navedite to u napomeni.

sv_acc_accessibility = Može li osoba sa invaliditetom, trudnica ili starija osoba ovde bezbedno da živi?
    .help = Prođite put od ulice do kreveta, toaleta i kuhinje misleći na invalidska kolica ili štake.
    .guide =
        U potpunosti: bar jedna spavaća soba, toalet i tuš mogu se dosegnuti i koristiti bez stepenika, s rukohvatima i prostorom za okretanje; alarm se i vidi i čuje; informacije postoje u lakom ili krupnom obliku; pomoć u svakodnevnoj nezi može se obezbediti.

        Pogledajte: ulaz, vrata, stepenište, kupatilo, izlaze.

        Često se ocenjuje previsoko samo zbog rampe. „Ostvareno delimično”: jedna grupa ovde može bezbedno da živi, a druga ne, ali je za nju pismeno dogovoreno primereno mesto drugde. Obećanje da će biti upućena nije dovoljno.

## 2. Safety

saf-title = Bezbednost
saf-intro = Bezbednost osoba koje su ovde, osoblja i mesta. Ako saznate da je neko danas u opasnosti, prekinite i postupite po kartici za zaštitu. U beleške ne prepisujte adresu, plan kuće ni podatke o bravama.

sv_saf_risk_assessment = Da li se za svaku osobu po dolasku pravi pismena procena rizika i obnavlja kada se nešto promeni?
    .help = Tražite datum blizak danu dolaska i drugi datum posle nekog događaja.
    .guide =
        U potpunosti: u roku od dan-dva od dolaska svaki dosije sadrži pismenu procenu opasnosti od trgovaca ljudima, porodice, drugih u kući i od sebe same. Završava se merama, navodi ko ih sprovodi i obnavlja se posle pretnji, ročišta ili preseljenja.

        Pogledajte: tri do pet anonimizovanih dosijea, samo sa šiframa; razgovor s osobljem koje ih koristi.

        Često se ocenjuje previsoko zbog dobrog praznog obrasca. „Ostvareno delimično”: urađeno za većinu, ili se nikada ne obnavlja. „Započeto”: obrazac u probnoj upotrebi. „Nije započeto”: o opasnosti se samo razgovara.

sv_saf_location = Da li je adresa zaštićena, a posetioci pod kontrolom, ili se, ako je mesto otvoreno, tim rizikom pismeno upravlja?
    .help = Pre dolaska potražite adresu na internetu, a na ulazu obratite pažnju na to kako su Vas pustili.
    .guide =
        U potpunosti, zaštićeno mesto: adrese nema ni u jednom letku ni na veb-strani, partneri i posetioci potpisom se obavezuju da je čuvaju i niko ne ulazi nenajavljen. U potpunosti, otvoreno mesto: pismena analiza rizika, s kontrolom ulaza i planom za neželjene posetioce.

        Pogledajte: ulaz i kako ste primljeni; veb-stranu i mape; pravila o posetama.

        Često se ocenjuje prenisko samo zato što komšije znaju za kuću. Važno je da li se rizik vidi i da li se njime upravlja. „Delimično”: kontrola radi, ali ništa nije zapisano.

sv_saf_cover_24h = Da li je obučeno osoblje prisutno danju i noću, uz dogovoren način pozivanja policije?
    .help = Pročitajte raspored smena za prošli mesec, i noći i praznike. Dežurni telefon kod kuće nije prisustvo.
    .guide =
        U potpunosti: u kući je u svako doba neko obučen ko je budan ili se može probuditi, zna šta da radi i ima unapred dogovoren neposredan kontakt u policiji.

        Pogledajte: raspored smena za prošli mesec, s noćima, vikendima i praznicima; razgovor s nekim iz noćne smene: „Dva je sata i neko lupa na vrata. Šta radite?”

        Često se ocenjuje previsoko kada je noću tu samo obezbeđenje. Obezbeđenje koje nije obučeno za ovaj posao znači „Delimično”. Osoblje dežurno od kuće znači „Ne” za sklonište i „Delimično” za prelazni stan.

sv_saf_incident_log = Upisuju li se incidenti, postupa li se po njima i razmatraju li se?
    .help = Pročitajte evidenciju: šta se dogodilo, šta je učinjeno, šta se posle promenilo.
    .guide =
        U potpunosti: pretnje, nasilje, povrede, samopovređivanje, nestanci i greške osoblja upisuju se u roku od jednog dana, s preduzetim koracima; rukovodstvo ih zajedno razmatra najmanje svaka tri meseca i nešto menja.

        Pogledajte: evidenciju incidenata za poslednjih 12 meseci, s prekrivenim imenima, i beleške s razmatranja.

        Prazna evidencija retko je dobra vest: pitajte osoblje za poslednju tešku noć i potražite je. „Ostvareno delimično”: upisuje se i postupa, nikada se ne razmatra. „Započeto”: nepovezane beleške u ličnim dosijeima.

sv_saf_staff_screening = Da li se svako ko je zaposlen, volontira ili radi u obezbeđenju proverava (kaznena evidencija i zaštita dece) pre susreta s korisnicima i korisnicama?
    .help = Uporedite datum provere s prvim radnim danom. Uračunajte obezbeđenje, vozače i praktikante.
    .guide =
        U potpunosti: pre prvog kontakta svaka osoba ima uverenje da nije osuđivana i proveru podobnosti za rad s decom tamo gde takav registar postoji; provere se obnavljaju, a isto rade i agencije koje šalju obezbeđenje ili spremanje.

        Pogledajte: uzorak dosijea osoblja, koji birate Vi iz rasporeda smena, a ne rukovodstvo.

        Često se ocenjuje previsoko kada su zaposleni provereni, a volonteri, obezbeđenje ili rukovodstvo nisu: to je najviše „Delimično”. Samo potpisana sopstvena izjava znači „Ne”.

sv_saf_abuse_protocol = Postoji li pismeno pravilo za prijave protiv osoblja ili osoba u smeštaju: uputiti ih telu van usluge, isključiti prijavljenu osobu iz kontakta, zaštititi osobu koja je progovorila?
    .help = Sva tri dela moraju biti zapisana, i za prijavu protiv rukovodstva.
    .guide =
        U potpunosti: kratko pravilo kaže da svaka prijava ide imenovanom spoljnom telu, da prijavljena osoba nema kontakt dok se to ne razjasni i da osoba koja je progovorila zadržava krevet, pomoć i bezbednost. Obuhvata i osobu na čelu usluge. Osoblje i osobe u smeštaju znaju za njega.

        Pogledajte: pravilo; osoblje: „A ako je to Vaša direktorka ili direktor?”; osobe u smeštaju nasamo: „Kome biste mogli reći?”

        Često se ocenjuje previsoko kada se stvari prvo „ispituju” iznutra. „Delimično”: nedostaje jedan od tri dela.

sv_saf_abuse_protocol_used = Da li je u poslednja 24 meseca bilo neke prijave?
    .help = Rukovodstvo i osoblje pitajte odvojeno. „Da” i ako se kasnije pokazala neistinitom.

sv_saf_abuse_protocol_result = Šta je učinjeno, bez imena? Da li je obavešteno neko spoljno telo?
    .help = Koraci, datumi po mesecima i ko je obavešten: bez imena, adresa i datuma rođenja.

sv_saf_urgent = Da li je neko danas u opasnosti? Ako jeste, prekinite i postupite po kartici za zaštitu.
    .help = Pita se zato što je obavezan uslov o bezbednosti ili deci na najnižem nivou. Dogovorite odgovor u timu odmah.
    .guide =
        Reč je o današnjem danu, ne o oceni. Opasnost znači da bi osoba mogla biti povređena, premeštena, pronađena ili predata pre nego što nadležno telo reaguje.

        Ako jeste: ne naškodite, prvo razgovarajte s osobom ako je to bezbedno, pa obavestite pružaoca usluge ili, ako je on deo opasnosti, spoljno telo s kartice. Zabeležite sat i telo koje je obavešteno; ne pišite imena.

        „Još nije prijavljen” ostaje prvi na početnoj strani dok se ne reši. Ako niste sigurni, smatrajte da je to rizik.
    .required = Odgovorite pre nego što nastavite: moguća opasnost ne sme ostati otvorena.
sv_saf_urgent-no_immediate_risk = Nema neposrednog rizika
sv_saf_urgent-risk_reported_now = Rizik, prijavljen sada
sv_saf_urgent-risk_not_yet_reported = Rizik, još nije prijavljen

sv_saf_fire = Da li su protivpožarni izlazi, aparati i alarmi ispravni i da li je u poslednjih 12 meseci bila vežba?
    .help = Otvorite izlaze, pročitajte nalepnicu na aparatu, zatražite zapisnik o vežbi.
    .guide =
        U potpunosti: izlazi se otvaraju iznutra bez ključa, slobodni su i obeleženi; aparati su u roku ispitivanja; alarmi rade na svakom spratu; osobe u smeštaju učestvovale su u vežbi u poslednjih 12 meseci, i one koje ne govore lokalni jezik.

        Pogledajte: izlaze, nalepnice, alarme; potvrdu o pregledu i zapisnik o vežbi.

        Često se ocenjuje previsoko zbog potvrde o pregledu, dok je izlaz zakrčen ili zaključan „radi bezbednosti”. Važi ono što vidite. „Delimično”: oprema je ispravna, vežbe nema.

sv_saf_fire_drill_date = Datum poslednje vežbe.
    .help = Kao u zapisniku; dovoljni su mesec i godina. Ostavite otvoreno ako je nije bilo.

sv_saf_digital = Pomaže li pružalac usluge osobama da zaštite telefone, naloge i lokaciju od trgovaca ljudima?
    .help = Deljenje lokacije, zajednički nalozi, lozinke, fotografije, aplikacije za novac.
    .guide =
        U potpunosti: ubrzo po dolasku neko od osoblja ko to ume prolazi s osobom, uz njen pristanak, kroz telefon i naloge: lokaciju, zajedničke pristupe, nepoznate aplikacije, kontakte, slike, bankarstvo. Dokazi se čuvaju pre nego što se bilo šta obriše. Po potrebi se ponavlja.

        Pogledajte: osoblje korak po korak opisuje šta radi; osobe u smeštaju kažu da li im je neko pomogao.

        Često se ocenjuje previsoko kada se telefoni prosto oduzmu: to je kontrola, a ne zaštita, i ovde se računa kao ništa. „Započeto”: letak ili jedan dan obuke.

## 3. Health

hea-title = Zdravlje
hea-intro = Zdravstvena zaštita je pravo koje ne zavisi od statusa, isprava ni saradnje. Pitajte kako je organizovana; nikada ne pitajte osobu u smeštaju o bolesti ili lečenju.

sv_hea_emergency = Dobija li svaka osoba, bez obzira na status, besplatnu hitnu medicinsku pomoć u roku od 24 sata od potrebe?
    .help = Ocenite da li je pomoć dobijena i plaćena, ma ko platio. Pitajte za najteži slučaj u poslednjih godinu dana.
    .guide =
        U potpunosti: lekar ili hitna služba prima svakog, s osiguranjem ili bez njega, na dan potrebe ili sutradan, i niko ne dobija račun. Put je zapisan i osoblje ga zna i noću.

        Pogledajte: razgovor s rukovodstvom; dosijee s datumom potrebe i datumom pomoći, s prekrivenim imenima.

        Često se ocenjuje prenisko jer druge stvari ne valjaju: brza, besplatna pomoć viđena u belešci s datumom znači „Da”. „Delimično”: ide preko ličnih veza osoblja, ili strane osobe čekaju ili plaćaju.

sv_hea_tests_voluntary = Da li su testiranja (HIV, trudnoća, droge i druga) uvek dobrovoljna i nikada uslov za pomoć?
    .help = Pročitajte pravila prijema. Test „za sve po dolasku” nije dobrovoljan.
    .guide =
        U potpunosti: pravila kažu da nijedan test nije uslov za ulazak, boravak ili bilo koju pomoć; svaki test se objašnjava i nudi uz poseban pristanak, a odbijanje ne menja ništa. Rezultati pripadaju osobi.

        Pogledajte: pravila prijema i medicinske obrasce; osobe u smeštaju nasamo, uopšteno: „Da li ljudi ovde mogu da odbiju test?” Nikada ne pitajte za rezultat.

        Često se ocenjuje previsoko jer niko nikada nije odbio. Potpis u svežnju ulaznih papira nije slobodan pristanak. „Delimično”: u praksi dobrovoljno, ali pravila zadržavaju zahtev.

sv_hea_needs_plan = Da li se zdravstvene potrebe beleže, uz pristanak, i prate u planu osobe?
    .help = Tražite potrebu, pristanak, učinjeni korak i ishod, tim redom.
    .guide =
        U potpunosti: dosijei pokazuju šta je osoba tražila ili pristala da se zabeleži, uključujući zube, oči, hronične bolesti i stare povrede; plan kaže ko šta radi i do kada; kasnije beleške pokazuju da je urađeno.

        Pogledajte: tri do pet anonimizovanih dosijea.

        Često se ocenjuje previsoko kada se vodi zdravstveni karton, ali iz njega ništa ne sledi. „Ostvareno delimično”: potrebe se beleže i prate bez traga o pristanku, ili samo kod akutnih stanja. „Započeto”: spisak zakazanih pregleda.

sv_hea_sexual_health = Da li se nudi zaštita polnog i reproduktivnog zdravlja, uz izbor pola lekara?
    .help = Kontracepcija, trudnoća, prekid trudnoće gde je zakonit, infekcije, pomoć posle silovanja. I za muškarce i dečake.
    .guide =
        U potpunosti: u roku od nekoliko dana svakoj osobi se, nasamo i razumljivim rečima, kaže koja pomoć postoji, a ona može da izabere lekarku ili lekara. Pomoć posle silovanja stiže na vreme da lekovi deluju. Niko se ne nagovara ni na koji izbor.

        Pogledajte: osoblje objašnjava put korak po korak; osobe u smeštaju kažu da li im je ponuđeno. Ne pitajte ko je koristio.

        Često se ocenjuje previsoko kada se upućuju samo trudnice. „Ostvareno delimično”: pomoć postoji bez izbora lekara, ili se nudi samo ženama.

sv_hea_continuity = Dobijaju li osobe bez osiguranja i strane osobe nastavak lečenja i lekove i posle hitnog stanja?
    .help = Pratite jednu dužu bolest u dosijeu: ko je lečio i ko je platio u trećem mesecu?
    .guide =
        U potpunosti: osiguranje, ugovor ili fond plaća kontrole, lekove, zubno lečenje i rehabilitaciju dokle god treba, bez obzira na isprave osobe, i posle odlaska.

        Pogledajte: dosijee osoba bez osiguranja; razgovor s lekarom ili lekarkom koji leče ljude iz usluge.

        Često se ocenjuje previsoko kada pružalac plaća iz donacija dok ih ima: to je „Ostvareno delimično” i stavka za državu. Ako takve osobe ovde nikada nije bilo, pogledajte pravilo i ocenite njega.

sv_hea_addiction = Da li se osobe koje koriste alkohol ili droge primaju od slučaja do slučaja i povezuju s lečenjem?
    .help = Upotreba je često bila deo eksploatacije. Potražite u pravilima opštu zabranu.
    .guide =
        U potpunosti: pravila dopuštaju da se svaki slučaj odmeri, vodeći računa o bezbednosti drugih; osoblje zna gde su detoksikacija i lečenje, prati osobu i održava kontakt. Ako osoba ne može da živi ovde, prvo se nalazi drugo bezbedno mesto.

        Pogledajte: pravila prijema i kućni red; razgovor s rukovodstvom o poslednjem takvom zahtevu.

        Često se ocenjuje previsoko kada pravila ćute, a svi se zapravo odbijaju. Opšte isključenje napismeno znači „Ne”. „Delimično”: primaju se, ali jedan recidiv prekida boravak.

sv_hea_records = Da li se zdravstveni podaci čuvaju odvojeno i vide ih samo oni kojima su potrebni?
    .help = Tražite da vidite gde se čuvaju, a ne šta piše u njima.
    .guide =
        U potpunosti: zdravstveni papiri su na posebnom mestu pod ključem ili u posebnoj zaštićenoj fascikli; spisak kaže ko sme da ih otvori; vozač, osoblje kuhinje i donator ne znaju ko uzima koji lek.

        Pogledajte: ormar, kutiju s lekovima, ekran i oglasne table, bez čitanja sadržaja; osoblje kaže ko ima pristup.

        Često se ocenjuje previsoko kada je glavni dosije zaključan, a spisak lekova visi u kuhinji. „Delimično”: čuvaju se odvojeno, ali svako iz tima može da ih gleda.

## 4. Psychological support

psy-title = Psihološka podrška
psy-intro = Ocenite kako je podrška organizovana i da li ljudi mogu do nje. Nikada ne pitajte osobe u smeštaju šta su preživele ni o čemu govore na terapiji.

sv_psy_first_support = Da li se u roku od 72 sata nudi prvi razgovor podrške s obučenom osobom?
    .help = Podrška znači smirivanje i praktičnu pomoć. Razgovor radi utvrđivanja činjenica se ne računa.
    .guide =
        U potpunosti: u roku od tri dana od dolaska obučena osoba iz osoblja nudi miran razgovor na razumljivom jeziku: kako ste, šta Vam treba, šta sledi. Ponuda se beleži, i kada osoba kaže ne.

        Pogledajte: dosijee, datum dolaska prema datumu ponude; osoblje opisuje takav razgovor.

        Često se ocenjuje previsoko kada se računa prijemni razgovor. Pitanja za identifikaciju ili za policiju su nešto drugo. „Delimično”: nudi se većini, ili sa zakašnjenjem vikendom.

sv_psy_qualified = Pruža li podršku kvalifikovana stručna osoba obučena za rad s traumom?
    .help = Dve stvari: zanimanje i posebna obuka za rad s traumom.
    .guide =
        U potpunosti: psiholog, psihoterapeut ili psihijatar (žena ili muškarac), ovlašćen za rad i sa završenom obukom o traumi, radi ovde ili po pismenom ugovoru, s brojem sati koji odgovara broju osoba.

        Pogledajte: diplome, spisak obuka i ugovor; imena ostaju u kancelariji.

        Često se ocenjuje previsoko kada socijalni radnici i radnice s velikim iskustvom rade posao terapeuta. Njihova podrška je važna, ali nije lečenje. „Ostvareno delimično”: kvalifikacija postoji, ali bez obuke o traumi ili s premalo sati. „Započeto”: osoba na praksi ili kratak projekat.

sv_psy_lasting = Može li osoba imati redovne individualne seanse koliko god treba, i posle odlaska?
    .help = Tražite seanse u mesecima posle odlaska.
    .guide =
        U potpunosti: seanse su individualne, u ritmu dogovorenom s osobom, u prostoriji koja pruža privatnost, i ne prekida ih broj sati ni projekat. Nastavljaju se posle odlaska, ovde ili kod druge stručne osobe kojoj je osoba uredno predata.

        Pogledajte: dosijee osoba koje su dugo ostale i koje su otišle; osobe u smeštaju, uopšteno.

        Često se ocenjuje previsoko kada se računaju grupne radionice. „Ostvareno delimično”: redovno tokom boravka, a posle ništa, ili posle samo u istom gradu.

sv_psy_voluntary = Da li je terapija dobrovoljna, tako da odbijanje ne menja ništa drugo?
    .help = Tražite „obavezno je pohađanje” u kućnom redu, ugovorima i planovima.
    .guide =
        U potpunosti: nijedno pravilo, plan ni ugovor ne čini terapiju obavezom; osoba koja je odbije zadržava krevet, novac, pravnu pomoć i poštovanje i može početi kasnije.

        Pogledajte: osobe u smeštaju nasamo: „Šta biva ako neko ne želi kod psihologa?”; kućni red i sporazum potpisan na ulasku.

        Često se ocenjuje previsoko jer osoblje kaže da svi rado dolaze. Sistem bodova ili nagrada koji broji seanse jeste pritisak. „Delimično”: u praksi slobodno, ali potpisani papir navodi terapiju kao obavezu.

sv_psy_crisis = Postoji li poznat postupak za samopovređivanje i rizik od samoubistva, uz psihijatrijsku podršku?
    .help = Pitajte nekog iz noćne smene šta se radi. Ako zna samo psiholog ili psihološkinja, postupak nije poznat.
    .guide =
        U potpunosti: jedna pisana strana kaže kako primetiti, pitati, ostati uz osobu i obezbediti sobu, koga zvati u svako doba i kako pratiti dalje; dogovoreno je da psihijatar, psihijatrica ili klinika budu podrška; sve smene su obučene.

        Pogledajte: postupak; osoblje, pre svega nekog ko radi noću.

        Često se ocenjuje previsoko kada strana postoji, a noćna smena je nikada nije videla: to je „Delimično”. „Zvali bismo hitnu pomoć” i ništa drugo znači „Ne”.

sv_psy_language = Drže li se seanse na jeziku osobe ili uz obučenog, nezavisnog tumača ili tumačicu?
    .help = Nezavisnost: to nije rođak, osoba iz smeštaja, neko iz policije ni iko blizak eksploatatoru.
    .guide =
        U potpunosti: terapeut ili terapeutkinja koji govore taj jezik, ili tumač ili tumačica obučeni za takve razgovore, obavezani na tajnost i prihvaćeni od osobe, po mogućnosti svaki put isti.

        Pogledajte: osoblje kaže ko je poslednji tumačio i kako je ta osoba nađena; osobe u smeštaju kažu da li su mogle da odbiju tumača ili tumačicu.

        Često se ocenjuje previsoko kada pomaže druga osoba iz smeštaja ili dete: to znači „Ne”. Tumačenje telefonom ili video-vezom je u redu ako je privatno. „Delimično”: dostupno samo za neke jezike.

## 5. Legal help and redress

leg-title = Pravna pomoć i obeštećenje
leg-intro = Pravna pomoć, naknada štete i zaštita od kažnjavanja. Ako možete, razgovarajte s advokatom ili advokaticom koji vode takve predmete: dosijei usluge pokazuju samo pola.

sv_leg_early = Sreće li se svaka osoba s nezavisnim advokatom ili advokaticom pre davanja bilo kakve izjave?
    .help = Uporedite datum prvog susreta s datumom prve izjave nekom organu.
    .guide =
        U potpunosti: pre bilo kakve izjave policiji, tužilaštvu ili telu za identifikaciju osoba nasamo razgovara s advokatom ili advokaticom koji zastupaju samo nju i saznaje šta izjava donosi i šta biva bez nje.

        Pogledajte: dosijee, ta dva datuma; razgovor s advokatom ili advokaticom.

        Često se ocenjuje previsoko kada je prisutan advokat zaposlen u policiji ili zajednički za sve strane, ili kada zakon objašnjava socijalni radnik. Ako je policija saslušala osobu pre upućivanja, ocenite činjenicu i navedite ko je odgovoran. „Delimično”: u većini slučajeva, ili tek pred sudom.

sv_leg_free = Da li je pravna pomoć besplatna za osobe bez sredstava u krivičnim, građanskim, radnim i boravišnim stvarima?
    .help = Četiri oblasti i ko plaća u svakoj. U troškove spadaju i sudske takse i veštaci.
    .guide =
        U potpunosti: po zakonu, ugovoru ili odluci advokat osobu ništa ne košta ni u jednoj od četiri oblasti, od saveta do izvršenja, uključujući strane osobe, bez papira koje žrtva ne može da nabavi.

        Pogledajte: ugovor ili odluku o pravnoj pomoći; razgovor s advokatom ili advokaticom o predmetima koji su odbijeni ili neplaćeni.

        Često se ocenjuje previsoko kada je pokriven samo krivični postupak. Projektni novac koji uskoro prestaje znači „Ostvareno delimično”. „Započeto”: prvi savet je besplatan, a zastupanje zavisi od sreće.

sv_leg_free_gaps = Koje stvari nisu pokrivene?
    .help = Označite svaku oblast u kojoj bi osoba bez sredstava morala da plati ili da ostane bez advokata.
sv_leg_free_gaps-criminal = Krivični postupak
sv_leg_free_gaps-civil = Građanski zahtevi
sv_leg_free_gaps-labour = Radni odnosi i neisplaćene zarade
sv_leg_free_gaps-residence = Boravak i azil
sv_leg_free_gaps-enforcement = Izvršenje presude

sv_leg_specialised = Jesu li advokati i advokatice obučeni za predmete trgovine ljudima?
    .help = Obuka u poslednje tri godine, ili stvarno iskustvo u takvim predmetima.
    .guide =
        U potpunosti: svi advokati i advokatice kojima se osobe upućuju poznaju trgovinu ljudima, traumu, naknadu štete i nekažnjavanje iz obuke u poslednje tri godine, ili iz više predmeta vođenih do kraja.

        Pogledajte: razgovor s jednim advokatom ili advokaticom (kako dokazujete neisplaćene zarade? kada se pozivate na nekažnjavanje?); uverenja ili spisak predmeta po brojevima.

        Često se ocenjuje previsoko zbog duge krivične prakse. „Ostvareno delimično”: obučen je neko od njih, ili spisak za pravnu pomoć nema oznaku za to. „Započeto”: jedan seminar, odavno.

sv_leg_compensation_told = Da li se svakoj osobi, pismeno i njoj razumljivim rečima, saopštava svaki put do naknade štete i neisplaćenih zarada?
    .help = Svaki put: krivični postupak, parnica, radni spor, državni fond ako postoji, zahtevi u inostranstvu.
    .guide =
        U potpunosti: svaka osoba dobija kratak tekst na svom jeziku, uz razgovor o svim putevima koji ovde postoje, rokovima i izgledima, i ponovo pre suđenja. Dosije pokazuje kada. Uključena je zarada od bilo kakvog rada.

        Pogledajte: dosijee i sam tekst; osobe u smeštaju nasamo: „Da li Vam je neko rekao za novac koji Vam se možda duguje?”

        Često se ocenjuje previsoko kada „to radi advokat”. „Delimično”: usmeno, ili samo krivični postupak. „Ne”: pominje se kada neko pita.

sv_leg_claims_filed = Zahtevi za naknadu štete podneti uz pomoć pružaoca usluge u 24 meseca.
    .help = Zahtevi svake vrste, svaki računat jednom. Samo broj; upišite 0 ako ih nije bilo.

sv_leg_claims_paid = Od toga zahtevi posle kojih je osoba dobila novac u ruke.
    .help = Primljen novac, u celini ili delom. Dosuđena naknada koju niko nije platio se ne računa.
    .constraint = Ovo ne može biti više od podnetih zahteva. Ispravite jedan od dva broja.

sv_leg_court_support = Da li se osoba priprema za policiju i sud i ima li tamo pratnju?
    .help = Pre, tokom i posle. Pratnja je neko kome osoba veruje.
    .guide =
        U potpunosti: pre svakog saslušanja neko objašnjava šta će se dogoditi i, ako je moguće, obilazi prostoriju s osobom; neko od osoblja kome veruje ide s njom i čeka; advokat traži paravan, video-vezu ili isključenje javnosti; posle ima vremena za razgovor i proveru bezbednosti.

        Pogledajte: dosijee oko jednog saslušanja; razgovor s advokatom, tužiocem ili nekim iz suda.

        Često se ocenjuje previsoko kada se daje samo prevoz. „Ostvareno delimično”: za sud, ali ne i za policiju, ili samo za glavne svedoke.

sv_leg_residence_help = Pomaže li pružalac usluge stranim žrtvama da dobiju period za oporavak i razmišljanje i dozvolu za privremeni boravak?
    .help = Pomoć u traženju, žalbi i produženju, i kada osoba ne sarađuje s policijom.
    .guide =
        U potpunosti: svakoj stranoj osobi odmah se, na njenom jeziku, kaže za period za oporavak i razmišljanje i za dozvole; pružalac ili advokat podnosi zahtev, beleži rokove, žali se na odbijanje i pomaže oko produženja.

        Pogledajte: dosijee stranih osoba: datum informisanja, zahteva, odluke.

        Često se ocenjuje prenisko kada je organ odbio, a pružalac učinio svoje: ovde ocenite pomoć, a odbijanje zabeležite za razmatranje državne politike. „Delimično”: samo za one koji svedoče.

sv_leg_residence_help_card = Da li je dozvola boravka bez reči koje otkrivaju status žrtve?
    .help = Pogledajte prazan obrazac ili prekrivenu kopiju. Ovde se ne ocenjuje: pripada razmatranju državne politike.
    .guide =
        Pružalac usluge ne štampa ovu ispravu, pa njegova ocena ostaje netaknuta; odgovor se čuva za nalaze o državi. Status žrtve na dozvoli govori svakom stanodavcu, poslodavcu i službeniku.

        Pogledajte: kopiju s prekrivenim imenom i brojem, ili uzorak. Gledajte obe strane, šifre i članove zakona koje svako može da potraži. Ništa ne prepisujte.

        „Delimično”: nema otvorenih reči, ali neka šifra odaje status.

sv_leg_non_punishment = Proverava li osoblje prete li osobi kazne ili optužbe i pokreće li s advokatom pitanje nekažnjavanja?
    .help = Prosjačenje, prelazak granice, lažne isprave, prostitucija, krađa, droge: dela na koja je osoba naterana.
    .guide =
        U potpunosti: na početku i pre svakog saslušanja neko pita za novčane kazne, optužbe, naloge za pritvor i stare presude, ovde i u inostranstvu; advokat traži da se odustane od njih ili da se ukinu; dosije pokazuje ishod.

        Pogledajte: dosijee, uključujući prekršaje; osoblje svojim rečima objašnjava pravilo.

        Često se ocenjuje previsoko jer „naši ljudi nisu optuženi”: niko nije proverio prekršajne sudove. „Delimično”: pokreće se ako se optužba pojavi, ali se ne traži.

## 6. Information and consent

inf-title = Informisanje i pristanak
inf-intro = Ljudi odlučuju o sebi samo kada razumeju. Ocenite šta su ljudi razumeli, a ne šta su potpisali.

sv_inf_rights_on_arrival = Da li se po dolasku daju jasne informacije o pravima, uslugama i kućnom redu na jeziku koji osoba razume?
    .help = U prvih dan ili dva, usmeno i pismeno, i ponovo kasnije kada šok prođe.
    .guide =
        U potpunosti: po dolasku se daje i objašnjava kratak tekst jednostavnim rečima, na potrebnim jezicima: koja pomoć postoji, da je besplatna i dobrovoljna, pravila, privatnost, pritužbe, advokat. Ponavlja se posle nekoliko dana; ko ne ume da čita, čuje ga ili ga vidi.

        Pogledajte: letak; osobe u smeštaju nasamo: „Šta su Vam rekli prvih dana?”

        Često se ocenjuje previsoko zbog lepe brošure na lokalnom jeziku. „Ostvareno delimično”: samo usmeno, ili nedostaje za neke jezike. „Započeto”: nacrt.

sv_inf_languages_count = Na koliko je jezika pisana informacija danas spremna?
    .help = Računajte ono što možete uzeti u ruke danas, uključujući lokalni jezik. Ne ocenjuje se.

sv_inf_interpreters = Može li se u roku od 24 sata doći do obučenog, nezavisnog tumača ili tumačice?
    .help = Romski i albanski vrede koliko i strani jezici. Pitajte ko je poslednji došao i koliko brzo.
    .guide =
        U potpunosti: spisak ili ugovor s obučenim tumačima i tumačicama za sve jezike na koje se naišlo u poslednje dve godine, uključujući manjinske i znakovne, obavezanim na tajnost, bez veze s policijom, porodicom ili eksploatatorom; neko je dostupan u roku od 24 sata, po potrebi telefonom ili video-vezom.

        Pogledajte: spisak ili ugovor; osoblje kaže ko je poslednji došao, odakle, koliko brzo.

        Često se ocenjuje previsoko kada se osoblje „nekako snalazi” s prevodiocem na telefonu ili drugom osobom iz smeštaja. „Delimično”: samo za uobičajene jezike.

sv_inf_entry_consent = Da li se za ulazak i za svaku uslugu daje informisani pristanak, usmeno objašnjen, i može li se povući?
    .help = Objašnjen, shvaćen, dobrovoljan, određen i podložan promeni. Sam potpis malo dokazuje.
    .guide =
        U potpunosti: svaka usluga se usmeno objašnjava na razumljivom jeziku; osoba može da pita, odbije i vrati se na to; pristanak se beleži za svaku uslugu, a ne jednom za sve; povlačenje nema loših posledica. Dete se sasluša, kao i staratelj.

        Pogledajte: dosijee s obrascima i njihovim jezicima; osobe u smeštaju nasamo: „Da li ste nešto od toga mogli da odbijete?”

        Često se ocenjuje previsoko zbog potpisanih obrazaca. Potpis ispod teksta koji osoba ne može da pročita znači „Ne”. „Delimično”: dobro objašnjeno, jedan obrazac za sve.

sv_inf_help_unconditional = Da li osoblje zna i govori ljudima da se pomoć nastavlja i ako ne svedoče?
    .help = Pitajte više osoba iz osoblja, jednu po jednu: „Šta se menja ako osoba ne svedoči?”
    .guide =
        U potpunosti: svako iz osoblja daje isti jasan odgovor, da se ništa ne menja; to piše u informacijama za osobe u smeštaju; i one to znaju.

        Pogledajte: razgovore s osobljem iz različitih smena; osobe u smeštaju nasamo: „Da li je pomoć ikada vezivana za policiju ili sud?”

        Često se ocenjuje previsoko jer rukovodstvo govori ono što treba. I nagoveštaji se računaju: „Bilo bi dobro za Vaš slučaj” jeste pritisak. Ako država prestane da plaća kada osoba odbije, a pružalac nastavi da plaća, ocenite praksu i zabeležite udeo države.

sv_inf_plan_shared = Zna li svaka osoba svoj plan i ima li pristup njemu?
    .help = Pitajte mogu li osobe da kažu šta im je u planu i imaju li primerak ako ga žele.
    .guide =
        U potpunosti: plan se piše s osobom, razumljivim rečima, potpisuju ga ili prihvataju obe strane, primerak se nudi i može se bezbedno čuvati, a plan se može pročitati u svako doba.

        Pogledajte: planove u anonimizovanim dosijeima: čije reči, čiji ciljevi? Osobe u smeštaju, uopšteno: „Znate li šta je planirano?”

        Često se ocenjuje previsoko kada je osoba potpisala plan pisan za onog ko finansira. „Ostvareno delimično”: poznat i razmotren, bez primerka ili bez prevoda. „Započeto”: planovi postoje, samo za osoblje.

sv_inf_media = Da li se fotografije, intervjui i priče koriste samo uz poseban pismeni pristanak, a za decu nikada?
    .help = Pre posete pretražite veb-stranu, društvene mreže i godišnje izveštaje. I leđa, ruke ili glas mogu otkriti osobu.
    .guide =
        U potpunosti: pisano pravilo; poseban pristanak za svaku upotrebu, objašnjen, s pravom na povlačenje; o deci baš ništa; nijedna priča po kojoj bi komšije ili trgovci ljudima prepoznali osobu; osoblje ne objavljuje iz kuće.

        Pogledajte: pravilo i obrasce pristanka; veb-stranu, društvene mreže, donatorske strane iz poslednje dve godine.

        Često se ocenjuje previsoko kada su lica zamagljena, a ostaju mesto, uzrast i priča. Svaka slika ili priča o detetu koje se može prepoznati znači „Ne”: tražite uklanjanje pre nego što odete.

sv_inf_visit_consent = Jesu li osobe u smeštaju unapred obaveštene o ovoj poseti i slobodne da se ne sretnu s timom?
    .help = Ovim se proverava naša sopstvena poseta. Pitajte same osobe u smeštaju, nasamo.
    .guide =
        U potpunosti: nekoliko dana ranije osobe u smeštaju čule su na razumljivom jeziku ko dolazi, zašto, šta se beleži i da niko ne mora da razgovara; tog dana su slobodno odlučile, osoblje ih nije biralo i niko nije sedeo uz njih.

        Pogledajte: osobe u smeštaju nasamo: „Kako ste čuli za nas?”; osoblje, odvojeno.

        Često se ocenjuje previsoko jer su oni koje ste sreli bili ljubazni: pitajte kako su se našli u prostoriji. Ako je naš mandat tražio nenajavljenu posetu, „Nije primenljivo” traži taj razlog. „Delimično”: rečeno istog jutra.

## 7. Confidentiality and data protection

con-title = Poverljivost i zaštita podataka
con-intro = Ime u pogrešnim rukama može koštati života. Gledajte kako se podaci čuvaju, a ne šta u njima piše, i ne prepisujte ništa s imenom, adresom ili datumom rođenja.

sv_con_policy = Jesu li svi iz osoblja i svi koji tumače ili volontiraju potpisali pisano pravilo o poverljivosti?
    .help = Uporedite spisak potpisa s rasporedom smena, uključujući tumače i obezbeđenje.
    .guide =
        U potpunosti: pisano pravilo razumljivim rečima kaže šta je tajna, s kim se sme deliti i da traje i po prestanku rada; svako ko dolazi u dodir s ljudima ili dosijeima potpisao ga je pre početka.

        Pogledajte: potpise uzorka koji sami birate iz rasporeda smena, spiska tumača i spiska volontera.

        Često se ocenjuje previsoko kada odredba u ugovoru o radu obuhvata samo zaposlene: „Ostvareno delimično”. „Započeto”: pravilo postoji, a skoro niko nije potpisao.

sv_con_files_secured = Da li su papirni dosijei pod ključem, a digitalni šifrovani, s ličnim nalozima?
    .help = Lično pogledajte bravu i prijavu na računar. Ono što vidite jače je od onoga što Vam kažu.
    .guide =
        U potpunosti: papir je u zaključanom ormaru čije ključeve ima malo ljudi; računari i telefoni su šifrovani, svako iz osoblja ima svoj nalog, i rezervne kopije su zaštićene; u privatnom imejlu, grupama za dopisivanje i kućnim računarima nema ničega s imenima.

        Pogledajte: ormar, stolove, ekrane, štampač i korpu; osoblje pokazuje kako se prijavljuje i kuda idu kopije.

        Često se ocenjuje previsoko jer rukovodstvo kaže da je sve zaključano. Jedna otvorena polica s fasciklama na kojima su imena znači „Ne”. „Delimično”: papir zaključan, računari sa zajedničkom lozinkom ili bez šifrovanja.

sv_con_codes = Da li se u papirima, spiskovima i imejlovima koji se dele umesto imena koriste šifre?
    .help = Pogledajte table, rasporede, spiskove lekova i nabavke, račune, grupe za dopisivanje.
    .guide =
        U potpunosti: svaka osoba ima šifru od prvog dana; ključ se čuva odvojeno; šifre stoje na spiskovima, tablama, računima, u imejlovima i prepiskama; inicijali s uzrastom i gradom se ne koriste, jer mogu ukazati na osobu.

        Pogledajte: oglasne table i spiskove na zidu; papire poslate partnerima, s prekrivenim imenima.

        Često se ocenjuje previsoko kada su izveštaji pod šiframa, a dnevni spiskovi nose lična imena. „Ostvareno delimično”: spoljni papiri pod šiframa, unutrašnji ne. „Započeto”: šifre postoje, malo ko ih koristi.

sv_con_sharing = Da li se podaci policiji, socijalnim službama, donatorima i drugima daju samo uz pismeni pristanak ili jasnu zakonsku obavezu i da li se svako davanje beleži?
    .help = Za svako davanje: šta, kome, po kom osnovu, kada. Potražite spisak.
    .guide =
        U potpunosti: osoblje ume da navede zakonske obaveze prijavljivanja; za sve ostalo potreban je pismeni pristanak osobe za to davanje i to telo; daje se samo ono što je potrebno; beleška u dosijeu pokazuje datum, primaoca, sadržaj i osnov.

        Pogledajte: dosijee s davanjem podataka policiji, centru za socijalni rad ili donatoru; razgovor s rukovodstvom o poslednjem odbijenom zahtevu.

        Često se ocenjuje previsoko uz jedan opšti pristanak potpisan na ulasku: najviše „Delimično”. Ako iko telefonom dobija ono što traži, to znači „Ne”.

sv_con_donor_reports = Da li su izveštaji donatorima i javnosti bez ičega po čemu bi se osoba mogla prepoznati?
    .help = Čitajte poslednja dva izveštaja očima komšije ili trgovca ljudima.
    .guide =
        U potpunosti: nema imena, slika, tačnog uzrasta, gradova, datuma ni retkih činjenica koje zajedno ukazuju na jednu osobu; mali brojevi su grupisani; priče su pomešane ili izmišljene i to u njima piše.

        Pogledajte: poslednja dva izveštaja, donatorima i javnosti, s prilozima, spiskovima prisutnih i računima.

        Često se ocenjuje previsoko kada je tekst čist, a u prilogu stoje potpisi. Tamo gde država ima tek nekoliko slučajeva godišnje, uzrast i državljanstvo mogu biti dovoljni. „Delimično”: propusti koji bi ukazali na osobu samo onome ko iznutra zna.

sv_con_retention = Da li su rokovi čuvanja i brisanja određeni i da li se poštuju?
    .help = Tražite pravilo i poslednji zapis o brisanju, na papiru i digitalno.
    .guide =
        U potpunosti: pravilo daje rok za svaku vrstu dosijea i kaže ko briše; zapis pokazuje da se to radi, za papir, računare, telefone i rezervne kopije; statistika se čuva bez imena.

        Pogledajte: pravilo i zapise o brisanju za poslednje dve godine.

        Često se ocenjuje previsoko kada se navodi državno pravilo o arhivi, a ništa nikada nije obrisano. Čuvanje svega zauvek „za slučaj suđenja” nije rok. „Ostvareno delimično”: poštuje se za papir, ne i za digitalne dosijee. „Započeto”: nacrt pravila.

sv_con_own_file = Može li osoba da vidi i ispravi svoj dosije?
    .help = Da li je to zapisano, da li se ljudima kaže i da li je to iko ikada učinio?
    .guide =
        U potpunosti: u informacijama za osobe u smeštaju piše da smeju da čitaju svoj dosije, dobiju kopiju i da im se greške isprave; neko od osoblja pomaže; odgovor stiže u određenom roku; ono što se tiče drugih osoba prekriva se.

        Pogledajte: pravilo i letak; osobe u smeštaju nasamo, uopšteno: „Kad biste hteli da vidite šta o Vama piše, da li biste mogli?”

        Često se ocenjuje prenisko samo zato što još niko nije tražio: ako je zapisano i ljudi to znaju, računa se. „Delimično”: dozvoljeno, ali se nikome ne kaže.

sv_con_breach = Postoji li postupak za curenje podataka i da li je primenjen kada se curenje dogodilo?
    .help = Izgubljen telefon, pogrešan imejl, fotografija na internetu, ogovaranje: pitajte za svako.
    .guide =
        U potpunosti: pisana strana kaže šta je curenje, koga odmah obavestiti, kako se pogođene osobe upozoravaju i štite, kada se obaveštava organ za zaštitu podataka o ličnosti i šta se iz toga uči. Ako je curenja bilo, zapis pokazuje ove korake.

        Pogledajte: tu stranu i zapis o curenjima; razgovor s rukovodstvom.

        To što nema poznatog curenja ne snižava ocenu ako se za stranu zna. Često se ocenjuje previsoko kada se izgubljeni telefoni ne smatraju curenjem. „Delimično”: dobro rešavano, a ništa nije zapisano.

sv_con_breach_count = Broj poznatih curenja u 24 meseca.
    .help = Svaki događaj računajte jednom, i male. Upišite 0 ako se ne zna ni za jedno.

## 8. Social inclusion and reintegration

inc-title = Socijalna uključenost i reintegracija
inc-intro = Kako izgleda život posle krize. Ocenite korake učinjene s osobom, a ne dobru volju, i zabeležite koja ustanova van usluge drži ključ.

sv_inc_plan = Postoji li individualni plan s ciljevima dogovorenim s osobom, koji se razmatra najmanje svaka tri meseca?
    .help = Tražite lične ciljeve osobe, datume i drugu verziju.
    .guide =
        U potpunosti: svaki dosije sadrži plan napravljen s osobom u prvim nedeljama, s ciljevima njenim rečima, koracima, onima koji ih sprovode i datumima; zajedno se razmatra najmanje svaka tri meseca, a stare verzije pokazuju napredak.

        Pogledajte: tri do pet anonimizovanih dosijea, jedan od osobe koja je ovde najduže.

        Često se ocenjuje previsoko kada svi planovi liče. „Ostvareno delimično”: pravi planovi, razmatranja kasne ili ih nema. „Započeto”: obrazac popunjen po dolasku i više nikada otvoren.

sv_inc_work = Postoji li stvarna pomoć u traženju dostojnog, bezbednog posla?
    .help = Stvarna: s ishodima koji se vide. Dostojan i bezbedan: ugovor, zarada, bez nove eksploatacije.
    .guide =
        U potpunosti: neko od osoblja pomaže oko veština, papira, dozvola, prijava i čuvanja dece, poznaje poslodavce, proverava ugovor i mesto pre početka i ostaje u kontaktu prvih meseci.

        Pogledajte: dosijee osoba koje su tražile posao: koraci, ishodi, provere; osobe u smeštaju kažu kakvu su pomoć imale.

        Često se ocenjuje previsoko uz radionice o pisanju biografije. Često se ocenjuje prenisko tamo gde je posla malo: ocenite pomoć, a ne tržište rada. „Ostvareno delimično”: samo za domaće državljane, ili bez provere poslodavca.

sv_inc_training = Da li su dostupni škola, kursevi i priznato stručno osposobljavanje?
    .help = Priznato: uverenje napolju nešto vredi. Ručni rad u kući je razonoda.
    .guide =
        U potpunosti: odrasli koji to žele dolaze do škole, kursa jezika ili stručnog osposobljavanja s priznatim uverenjem; troškovi, prevoz i čuvanje dece su rešeni; strane osobe nisu izostavljene.

        Pogledajte: dosijee s upisom i ishodom; razgovor sa školom ili centrom za obuku.

        Često se ocenjuje previsoko zbog radionica u kući. „Ostvareno delimično”: samo kursevi lokalnog jezika, ili samo za domaće državljane. „Započeto”: razgovori sa školom.

sv_inc_housing = Postoji li put do bezbednog, pristupačnog stanovanja kada se boravak završi?
    .help = Pitajte kuda su otišle poslednje osobe i da li su još tamo.
    .guide =
        U potpunosti: planiranje stanovanja počinje mesecima pre kraja; postoji stan uz podršku, pomoć za kiriju, mesto u socijalnom stanovanju ili proveren povratak u porodicu po želji; pružalac posle obilazi ili zove. Niko ne odlazi na ulicu ni na mesto eksploatacije.

        Pogledajte: dosijee osoba koje su otišle, po šiframa; razgovor s rukovodstvom.

        Često se ocenjuje previsoko kada „većina ode rodbini”, a niko nije pitao da li je to željeno i bezbedno. „Ostvareno delimično”: kirija se plaća samo nekoliko meseci, ili put imaju samo neke grupe.

sv_inc_documents = Postoji li pomoć oko ličnih isprava, zdravstvenog osiguranja i socijalnih davanja?
    .help = Tražite ishod u dosijeu, a ne samo zahtev.
    .guide =
        U potpunosti: u prvim nedeljama neko proverava koje isprave i prava nedostaju, ide s osobom u ustanove, plaća takse, obraća se ambasadama samo uz pristanak i posle provere bezbednosti i žali se na odbijanje.

        Pogledajte: tri do pet anonimizovanih dosijea: šta je nedostajalo po dolasku, šta sada postoji?

        Često se ocenjuje prenisko kada je ustanova spora, iako je pružalac požurivao: ocenite pomoć, a ustanovu navedite kao odgovornu. „Ostvareno delimično”: važi za domaće državljane, ne i za osobe bez državljanstva ili strane osobe.

sv_inc_family = Da li se kontakt s porodicom uspostavlja samo uz pristanak i posle provere bezbednosti i imaju li deca te osobe podršku?
    .help = Tri dela: pristanak, bezbednost, sopstvena deca, ovde ili drugde.
    .guide =
        U potpunosti: niko ne zove porodicu pre nego što se osoba saglasi i opasnost pismeno odmeri; osoba odlučuje šta se kaže. Njena deca koja žive ovde imaju školu, igru i zdravstvenu zaštitu; za decu drugde radi se na kontaktu i bezbednosti.

        Pogledajte: dosijee s kontaktom s porodicom; osobe u smeštaju nasamo, uopšteno.

        Često se ocenjuje previsoko jer se porodica smatra dobrom sama po sebi. „Delimično”: pristanak se traži, provera bezbednosti nije zapisana, ili se sopstvena deca gledaju kao gosti.

sv_inc_aftercare = Da li se kontakt, ako ga osoba želi, održava bar 12 meseci posle odlaska?
    .help = Pitajte ko je koga zvao, kada i kakva je pomoć usledila.
    .guide =
        U potpunosti: pre odlaska osoba pristaje da li se i kako kontakt bezbedno održava; neko ima taj zadatak i sate za njega; kontakti tokom 12 meseci beleže se po šiframa i pomoć se daje kada zatreba.

        Pogledajte: spisak praćenja po šiframa s datumima; razgovor s rukovodstvom o tome ko to radi i ko plaća.

        Često se ocenjuje previsoko kada ljudi mogu da zovu ako žele. Osoba koja ne želi kontakt računa se kao poštovana, a ne kao izgubljena. „Ostvareno delimično”: kontakt samo nekoliko meseci. „Započeto”: s vremena na vreme.

sv_inc_aftercare_count = Osobe u kontaktu posle odlaska.
    .help = Osobe s bar jednim kontaktom u poslednjih 12 meseci, svaka računata jednom. Samo broj.

## 9. Children

chi-title = Deca
chi-intro = Dete je svako mlađi od 18 godina, bez pratnje ili s roditeljem, a za dete se ne mora dokazati pretnja ni prevara. Ovaj deo vodi osoba iz tima stručna za decu; s detetom razgovarajte samo ako su ona i staratelj saglasni i ako dete to želi.

sv_chi_age = Da li se osoba čiji uzrast nije siguran smatra detetom dok se uzrast ne utvrdi?
    .help = Sumnja ide u korist deteta. Pitajte šta je bilo s poslednjom osobom čiji uzrast nije bio jasan.
    .guide =
        U potpunosti: ko kaže da možda ima manje od 18 godina, ili tako izgleda, odmah dobija staratelja, smeštaj za decu i prava deteta; testovi uzrasta su poslednji korak, uz pristanak, i zaštita ih ne čeka.

        Pogledajte: osoblje odgovara na kratak primer („kaže da ima sedamnaest, ujak kaže devetnaest”); dosijee sa spornim uzrastom.

        Često se ocenjuje previsoko jer se to nikada nije dogodilo: tada ocenite pravilo i odgovore osoblja. „Delimično”: u kući se smatra detetom, a staratelj se ne traži. „Ne”: odrasla osoba dok se ne dokaže suprotno.

sv_chi_guardian = Ima li svako dete bez bezbednog roditelja staratelja postavljenog bez odlaganja, koji postupa nezavisno?
    .help = Bez odlaganja znači za nekoliko sati ili dana. Nezavisan: nije iz skloništa i nije onaj ko odlučuje o povratku.
    .guide =
        U potpunosti: svako takvo dete ima staratelja, postavljenog najkasnije za nekoliko dana, koga dete poznaje, koji dolazi na razgovore i odluke i ne služi nijednom drugom interesu.

        Pogledajte: dosijee poslednje troje dece: dan dolaska, dan postavljanja, posete; razgovor s centrom za socijalni rad.

        Često se ocenjuje previsoko kada staratelj postoji na papiru i ima na desetine dece. Ako organ kasni, to ipak znači „Ne”: ocenite činjenicu i navedite organ kao odgovoran. „Delimično”: postavljen na vreme, retko viđen, ili zaposlen u skloništu.

sv_chi_guardian_days = Prosečan broj dana od dolaska do staratelja, poslednja tri slučaja.
    .help = Saberite dane poslednje troje dece i podelite s tri. Dete koje još čeka računajte do danas.

sv_chi_best_interests = Da li se za svaku glavnu odluku pismeno procenjuje najbolji interes deteta, uz mišljenje samog deteta?
    .help = Glavne odluke: smeštaj, škola, izjave, kontakt s porodicom, povratak, odlazak.
    .guide =
        U potpunosti: za svaku glavnu odluku dosije ima stranu koja odmerava bezbednost, zdravlje, porodicu, mišljenje i budućnost, kaže kako je dete saslušano i koliko se mišljenje uvažilo i ko je odlučio; obnavlja se kada se nešto promeni.

        Pogledajte: tri do pet anonimizovanih dosijea dece, oko po jedne odluke.

        Često se ocenjuje previsoko kada reči „u najboljem interesu” stoje u svakom dopisu bez razloga. „Ostvareno delimično”: samo za smeštaj i povratak, ili bez mišljenja deteta. „Započeto”: obrazac.

sv_chi_separate = Da li su deca odvojena od odraslih koji im nisu rod i od svake ustanove za lišenje slobode ili popravne ustanove?
    .help = Spavaće sobe, kupatila, dvorište i ulaz. Deca ostaju sa svojim bezbednim roditeljem.
    .guide =
        U potpunosti: deca spavaju, peru se i igraju odvojeno od odraslih koji im nisu porodica, a mesto nema zajedničku kuću, dvorište, osoblje ni ulaz s ustanovom u kojoj su mladi lišeni slobode ili na popravljanju.

        Pogledajte: sobe i prolaze, svojim očima; šta je iza ograde.

        Često se ocenjuje previsoko jer je rukovodstvo našlo najbolje od loših rešenja: zabeležite to, ali ocenite činjenicu. Dete u sobi s nepoznatim odraslima znači „Ne”. „Delimično”: spavaće sobe odvojene, a kupatila ili dvorište zajednički s odraslima koji nisu porodica.

sv_chi_education = Da li je svako dete školskog uzrasta u školi ili drugoj nastavi u roku od mesec dana?
    .help = Uporedite dan dolaska s prvim danom nastave. Bezbednost u početku može tražiti nastavu u kući.
    .guide =
        U potpunosti: u roku od mesec dana svako dete školskog uzrasta pohađa redovnu školu ili, iz zapisanog razloga, drugu nastavu koju škola priznaje, uz pomoć oko jezika, knjige i prevoz; želja samog deteta se sasluša.

        Pogledajte: dosijee s datumima; razgovor sa školom ili centrom za socijalni rad.

        Često se ocenjuje previsoko kada volonteri pomažu oko crtanja i domaćih zadataka. „Ostvareno delimično”: većina u roku od mesec dana, ili nastava koja ne vodi ni do kakvog uverenja. „Započeto”: papiri poslati školi.

sv_chi_family_risk = Da li se pre kontakta s porodicom ili povratka u nju proverava da li je porodica učestvovala u eksploataciji?
    .help = Pismeno, pre prvog kontakta, radi neko obučen. Samo srodstvo ništa ne dokazuje.
    .guide =
        U potpunosti: pre svakog poziva, posete ili povratka pismena provera pita ko je vrbovao, ko je imao korist, ko je znao i da li je neko zaista rod; staratelj i dete se saslušaju; niko se ne predaje na osnovu potpisa ili zato što se policija slaže.

        Pogledajte: dosijee dece koja su videla porodicu ili joj se vratila; razgovor s centrom za socijalni rad.

        Često se ocenjuje previsoko tamo gde se prosjačenje ili rani brak nazivaju običajem: običaj nije razlog. Ako su deca vraćena umešanima, to znači „Ne”. „Delimično”: proverava se za povratak, ne i za pozive i posete.

sv_chi_interviews = Da li je saslušanja za postupak malo, da li se snimaju, u prostoriji prilagođenoj detetu, i da li ih vodi obučena osoba?
    .help = Računajte saslušanja jednog deteta, pred svim organima. Igra i terapija se ne računaju.
    .guide =
        U potpunosti: po pravilu jedno saslušanje, najviše dva, snimljeno na video za upotrebu na sudu, u prijatnoj prostoriji, vodi ga osoba stručna za decu, uz staratelja i advokata i bez pogleda na okrivljenog.

        Pogledajte: razgovor s policijom, tužilaštvom, advokatom ili starateljem; dosijee: broj, mesto i ko vodi saslušanja.

        Često se ocenjuje previsoko jer prostorija postoji: pitajte koliko je puta korišćena. Propust je često van usluge: ocenite činjenicu i navedite ko je odgovoran. „Ostvareno delimično”: obučeno i prijatno, ali ponavljano ili bez snimka.

sv_chi_privacy = Da li se sve po čemu bi se dete moglo prepoznati drži van medija, veb-strana i javnih spisa?
    .help = Pre posete pretražite internet. Lice, glas, škola, selo, broj predmeta: svako od toga može otkriti dete.
    .guide =
        U potpunosti: na veb-stranama, društvenim mrežama, u saopštenjima, na plakatima, u izveštajima donatorima i javnim sudskim spisima nema ničega po čemu bi neko prepoznao dete; pravilo to zabranjuje i obuhvata telefone osoblja i posetioce.

        Pogledajte: internet i društvene mreže, dve godine unazad; pravilo i poslednje javne spise.

        Često se ocenjuje previsoko jer je namera bila dobra ili se roditelj saglasio. Lice koje se može prepoznati znači „Ne”, bez obzira na nameru: tražite uklanjanje pre nego što odete. „Delimično”: ništa nije nađeno, a pravila nema.

## 10. Staff and management

mgt-title = Osoblje i upravljanje
mgt-intro = Šta nosi rad: licenca, ljudi, novac, partneri. Mnogo se može pročitati pre posete. Tamo gde su novac ili licence u tuđim rukama, ocenite činjenicu i u preporuci navedite ko je odgovoran.

sv_mgt_licence = Ima li pružalac usluge važeću licencu ili ugovor baš za ovaj rad?
    .help = Pročitajte tekst, adresu, obuhvaćene grupe i krajnji datum.
    .guide =
        U potpunosti: važeća licenca ili ugovor navodi ovu vrstu usluge, ove grupe i ovo mesto, a uslovi su ispunjeni. Nacionalna pravila se razlikuju: nacionalni paket kaže šta se traži.

        Pogledajte: samu ispravu, s prilozima i krajnjim datumom.

        Često se ocenjuje previsoko kada se pokaže opšta licenca za socijalnu zaštitu ili projektni ugovor. „Delimično”: zahtev podnet na vreme i rad se toleriše, ili važi za deo rada. Ako država za takve usluge uopšte ne nudi licencu, „Nije primenljivo” traži taj razlog.

sv_mgt_licence_until = Licenca važi do.
    .help = Krajnji datum na ispravi; dovoljni su mesec i godina. Ostavite otvoreno ako krajnjeg datuma nema.

sv_mgt_licence_barrier = Šta sprečava pružaoca usluge da dobije licencu?
    .help = Na primer vlasništvo nad zgradom. Samo pravila, ustanove i troškovi: bez imena, adresa i datuma rođenja.

sv_mgt_staffing = Ima li dovoljno kvalifikovanog osoblja za broj i potrebe osoba koje su ovde?
    .help = Uporedite raspored smena, kvalifikacije i broj osoba. Pitajte osobe u smeštaju da li neko ima vremena.
    .guide =
        U potpunosti: sva radna mesta koja traže pravila i potrebe popunjena su kvalifikovanim ljudima, u svakoj smeni; postoji zamena za odmore i bolest; osobe u smeštaju nalaze nekog ko ima vremena da sluša.

        Pogledajte: spisak osoblja i raspored smena prema prisutnim osobama; osoblje: „Kada ste poslednji put ostali sami s previše posla?”; osobe u smeštaju nasamo: „Ima li nekog kada Vam treba razgovor?”

        Često se ocenjuje previsoko u mirnoj nedelji: uzmite najopterećeniji mesec u godini. „Ostvareno delimično”: danju dovoljno, noću oskudno, ili se održava neplaćenim prekovremenim radom.

sv_mgt_training = Da li je u poslednjih 12 meseci svako iz osoblja prošao obuku (trgovina ljudima, trauma, prava deteta, zaštita podataka)?
    .help = Četiri teme, svako iz osoblja. Tu spadaju obezbeđenje, noćno osoblje i volonteri.
    .guide =
        U potpunosti: spisak pokazuje da je svako ko radi s ljudima u poslednjih 12 meseci prošao obuku o sve četiri teme, a novi pre nego što počnu da rade sami.

        Pogledajte: spisak obuka, s datumima i satima, prema spisku osoblja.

        Često se ocenjuje previsoko kada iste dve osobe pohađaju sve. Jednočasovno predavanje nije obuka o četiri teme. „Ostvareno delimično”: većina osoblja, ili dve do tri teme. „Započeto”: plan, ili jedan kurs za jednu osobu.

sv_mgt_supervision = Ima li osoblje spoljnu superviziju najmanje svaka tri meseca?
    .help = Spoljna: neko ko nema moć nad njihovim poslom. Sastanci tima nisu supervizija.
    .guide =
        U potpunosti: obučena osoba spolja susreće se s osobljem grupno ili pojedinačno najmanje svaka tri meseca, u plaćeno vreme; ono što se kaže ostaje tu; učestvuju i noćno osoblje i socijalni radnici, a ne samo terapeuti.

        Pogledajte: ugovor i datume (ne sadržaj); osoblje kaže kada je poslednji put bila i da li pomaže.

        Često se ocenjuje previsoko kada je vodi direktor ili direktorka. „Ostvareno delimično”: ređe, ili za deo osoblja. „Započeto”: jedan susret, plaćen iz projekta.

sv_mgt_funding = Da li je finansiranje obezbeđeno za narednih 12 meseci?
    .help = Obezbeđeno: potpisano ili u usvojenom budžetu. Nade i prijave u toku se ne računaju.
    .guide =
        U potpunosti: potpisani ugovori ili budžetske odluke pokrivaju bar osnovni rad (zakup, osoblje, hrana, lekovi, pravna pomoć) za narednih 12 meseci, a novac stiže na vreme.

        Pogledajte: budžet i ugovore; pitajte koliko je meseci kasnila poslednja uplata.

        Često se ocenjuje previsoko jer se uvek nekako rešilo. „Ostvareno delimično”: pokriven je veći deo osnovnih troškova, ili svi za bar šest meseci. „Započeto”: prijave poslate. Ako su zarade prošle godine kasnile, nije u potpunosti.

sv_mgt_funding_state_share = Udeo ovogodišnjeg budžeta koji plaća država, u procentima.
    .help = Država i opština zajedno, od 0 do 100, zaokruženo. Strani donatori nisu država.

sv_mgt_partners = Postoje li pismeni sporazumi s policijom, zdravstvom, centrom za socijalni rad i telom za upućivanje?
    .help = Četiri partnera. Pismeni, važeći i poznati onima koji ih koriste.
    .guide =
        U potpunosti: potpisani sporazumi ili zajednička procedura sa sva četiri kažu ko šta radi, koga zvati u koji sat i kako se štite podaci; obe strane ih koriste.

        Pogledajte: same papire; razgovor s jednim partnerom: „Šta ste s njima dogovorili?”

        Često se ocenjuje previsoko kada stari sporazumi leže u fioci, ili prenisko kada isti posao obavljaju dobre zajedničke procedure na nacionalnom nivou. „Ostvareno delimično”: dva ili tri partnera. „Započeto”: nacrti, ili samo dobra veza telefonom.

sv_mgt_key_worker = Ima li svaka osoba jednu imenovanu zaduženu osobu iz osoblja?
    .help = Pitajte osobe u smeštaju: „Kome se prvo obraćate?” Ne moraju da kažu ime.
    .guide =
        U potpunosti: od prvih dana svaka osoba ima jednu zaduženu osobu koja drži sve konce, ima vremena, predstavljena je na razumljivom jeziku i ima zamenu; može se tražiti neko drugi.

        Pogledajte: oznaku zadužene osobe u svakom dosijeu; osobe u smeštaju nasamo: znaju li ko je to i da li se sreću?

        Često se ocenjuje previsoko kada se kaže da ceo tim brine o svima. „Delimično”: imenovana u dosijeu, a osobi nepoznata, ili samo jedna za daleko previše ljudi.

sv_mgt_self_review = Da li pružalac usluge jednom godišnje preispituje svoj kvalitet i koristi rezultat?
    .help = Tražite papir s datumom i jednu stvar koja se zbog njega promenila.
    .guide =
        U potpunosti: jednom godišnje pružalac meri svoj rad prema pisanim standardima, uz mišljenja korisnika i korisnica, osoblja i partnera, zapisuje šta treba poboljšati, a sledeće preispitivanje pokazuje šta je urađeno.

        Pogledajte: poslednja dva preispitivanja i spisak poboljšanja.

        Često se ocenjuje previsoko kada se pokaže godišnji izveštaj donatoru: broj aktivnosti nije kvalitet. „Ostvareno delimično”: preispitano i malo korišćeno, ili bez korisnika i korisnica. „Započeto”: prvo preispitivanje je u toku.

## 11. Participation and complaints

par-title = Učešće i pritužbe
par-intro = Mogu li ljudi da progovore i da li su bezbedni kada to učine. Ovde najviše vrede reči samih osoba u smeštaju: razgovarajte s njima nasamo i neka ništa u beleškama ne pokazuje ko je šta rekao.

sv_par_channel = Znaju li ljudi za bezbedan način da podnesu pritužbu, i telu van usluge?
    .help = Znaju, bezbedan, van usluge: sve troje. Pitajte osobe u smeštaju pre nego što pročitate plakate.
    .guide =
        U potpunosti: osobe u smeštaju svojim rečima kažu kako se pritužba podnosi unutra i kome napolju (ombudsman, inspekcija, drugi); može na njihovom jeziku, bez imena i bez posredstva osoblja; plakat, kutija ili telefon su tamo gde se mogu koristiti neopaženo.

        Pogledajte: osobe u smeštaju nasamo; plakate, kutiju i telefon; pisano pravilo.

        Često se ocenjuje previsoko uz kutiju na vidiku kancelarije. „Delimično”: samo unutrašnji put, ili je nekima poznat. „Ne”: „uvek mogu da dođu kod direktora”.

sv_par_handled = Da li se pritužbe upisuju i da li se na njih odgovara u određenom roku?
    .help = Uporedite datum prijema i datum odgovora. Računaju se i usmene pritužbe.
    .guide =
        U potpunosti: svaka pritužba, usmena ili pismena, mala ili velika, upisuje se po šifri s datumom, sadržajem, korakom i odgovorom; rok je određen, na primer 15 dana, i poštuje se; osoba na koju se pritužba odnosi ne odlučuje.

        Pogledajte: evidenciju pritužbi za poslednjih 12 meseci, s prekrivenim imenima.

        Prazna evidencija nije dokaz da je sve u redu: pitajte osobe u smeštaju i osoblje na šta se ljudi žale. „Ostvareno delimično”: upisuju se, odgovori kasne ili nisu zabeleženi. „Započeto”: evidencija tek otvorena.

sv_par_handled_count = Pritužbe primljene u 12 meseci.
    .help = Usmene i pismene, svaka računata jednom. Upišite 0 ako se ne zna ni za jednu.

sv_par_feedback = Da li se mišljenje traži redovno, bez imena, i mogu li se pokazati promene učinjene zbog njega?
    .help = Tri dela: redovno, bez imena, s ishodom. Pitajte za poslednju promenu.
    .guide =
        U potpunosti: u određeno vreme i na odlasku ljude pitaju šta je bilo dobro i loše, na način kojim se u maloj kući ne može otkriti ko je odgovorio (spoljna osoba, kutija, pomešani odgovori); pružalac može da pokaže šta je promenio.

        Pogledajte: obrasce ili beleške iz poslednjih godinu dana i promene; osobe u smeštaju nasamo: „Da li Vas je neko pitao za mišljenje? Šta je bilo od toga?”

        Često se ocenjuje previsoko kada su svi obrasci puni zahvalnosti. „Ostvareno delimično”: traži se redovno, bez vidljivog ishoda, ili se predaje sopstvenoj zaduženoj osobi.

sv_par_house_rules = Pomažu li osobe u smeštaju u stvaranju kućnog reda?
    .help = Tražite pravilo koje se promenilo zato što su to tražile osobe u smeštaju.
    .guide =
        U potpunosti: o pravilima se s osobama u smeštaju razgovara na redovnim sastancima, na razumljivim jezicima; predlozi i odgovori se beleže; neka pravila potiču od njih; i nove osobe smeju da ih dovode u pitanje. Pravila koja štite bezbednost ili prava ostaju, uz navedene razloge.

        Pogledajte: osobe u smeštaju nasamo; beleške s kućnih sastanaka.

        Često se ocenjuje previsoko kada osobe u smeštaju po dolasku potpišu pravila: biti obavešten nije isto što i učestvovati. „Ostvareno delimično”: pitaju se samo o sitnicama. „Započeto”: održan je jedan sastanak.

sv_par_no_retaliation = Da li je sigurno da niko posle pritužbe nije izgubio pomoć ni doživeo lošije postupanje?
    .help = Pitajte šta je bilo s onima koji su se žalili. Zaštitite onog ko govori: nijedan detalj koji pokazuje ko je to.
    .guide =
        U potpunosti: pravilo to zabranjuje, a osobe u smeštaju i ljudi van usluge kažu da su oni koji su se žalili zadržali mesto, novac i ljubazan odnos. Odlasci ubrzo posle pritužbe imaju drugi razlog koji se može pratiti.

        Pogledajte: osobe u smeštaju nasamo, uopšteno; nekog spolja ko poznaje bivše osobe iz smeštaja (advokat, socijalni radnik, SOS linija).

        Često se ocenjuje previsoko jer se ništa ne zna: ako nikog niste mogli da pitate tako da osoblje ne čuje, izaberite „Nije provereno”. „Delimično”: nijedan slučaj nije poznat, ali ljudi kažu da bi se plašili.
