### status: draft

## The questionnaire

questionnaire-title = Usluge za žrtve: terenska posjeta
    .about =
        Za obučene ocjenjivače i ocjenjivačice koji posjećuju službu za podršku žrtvama trgovine ljudima.
        Poredi ono što služba piše, radi i pokazuje s međunarodnim standardima, da bi se nedostaci našli i otklonili.

## Scales and shared lists

ynp-yes = Da
    .meaning = Pisano i u praksi, za sve koje treba obuhvatiti; dokaz je viđen.
ynp-partly = Djelimično
    .meaning = Funkcionira za većinu, ili funkcionira ali nije napisano, ili je napisano ali ima očite nedostatke.
ynp-no = Ne
    .meaning = Ništa, ili samo obećanje.

ach4-in_full = U potpunosti ispunjeno
    .meaning = Pisano i u praksi, za sve koje treba obuhvatiti; dokaz je viđen.
ach4-in_part = Djelimično ispunjeno
    .meaning = Funkcionira za većinu, ili funkcionira ali nije napisano, ili je napisano ali ima očite nedostatke.
ach4-started = Započeto
    .meaning = Učinjen je neki korak (nacrt, pilot-projekt, jednokratno), bez ustaljene prakse.
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
        [one] zahtjev
        [few] zahtjeva
       *[other] zahtjeva
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
unit-percent = posto
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
room-office = Ured

## 0. Profile of the service

pro-title = Profil službe
pro-intro = Popunite ovo u uredu prije posjete i potvrdite s rukovodstvom. Ne boduje se, ali određuje koja pitanja slijede. Ne pišite adresu ni imena: služba ima šifru.

sv_pro_service_type = Kakva je ovo služba?
    .help = Izaberite ono što uglavnom nudi. Prve tri otvaraju pitanja o životu u smještaju.
    .required = Izaberite vrstu službe: ona određuje koja pitanja vrijede.
sv_pro_service_type-shelter_24h = Sigurna kuća s osobljem danju i noću
sv_pro_service_type-emergency_reception = Hitni prihvat na kraći boravak
sv_pro_service_type-transitional_flat = Prijelazni stan ili stan uz podršku
sv_pro_service_type-day_centre = Dnevni centar
sv_pro_service_type-outreach_team = Terenski ili mobilni tim
sv_pro_service_type-legal_aid_only = Samo pravna pomoć
sv_pro_service_type-other = Druga vrsta službe

sv_pro_operator = Ko je vodi?
    .help = Ko odgovara za svakodnevni rad, a ne ko plaća. Mješovito: odgovornost je pisano podijeljena.
sv_pro_operator-state = Država
sv_pro_operator-municipality = Općina
sv_pro_operator-ngo = Nevladina organizacija
sv_pro_operator-mixed = Mješovito

sv_pro_team_link = Ima li neka osoba iz tima za ocjenjivanje vezu s ovom službom (rad, finansiranje, ista mreža, porodica)?
    .help = Pitajte svaku osobu u timu naglas prije posjete. Veza ne sprečava posjetu; izvještaj je otvoreno navodi.
    .guide =
        Nezavisnost se izjavljuje u svakoj sesiji, jer će za nju pitati i služba i država. Obuhvatite plaćeni i neplaćeni rad, članstvo u upravnim tijelima, upućivanje između dvije organizacije, zajedničke donatore, održane ili pohađane obuke, porodicu i bliske prijatelje.

        Ako veza postoji, posjeta se nastavlja kao kolegijalno ocjenjivanje i izvještaj to navodi. Dijelove najbliže toj vezi dajte drugoj osobi iz tima.

        Često se previdi: kolega ili kolegica radi u organu koji identificira žrtve, ili se sama organizacija tima nada istom ugovoru.
    .required = Navedite da li veza postoji: izvještaj se bez toga ne može potpisati.
sv_pro_team_link-none = Nema veze
sv_pro_team_link-same_network = Članstvo u istoj mreži
sv_pro_team_link-worked_here_3_years = Rad u ovoj službi u posljednje 3 godine
sv_pro_team_link-funder = Finansira službu
sv_pro_team_link-other = Druga veza

sv_pro_team_link_note = Opišite vezu i kako tim ograničava njen utjecaj.
    .help = Pišite inicijale ili uloge: bez imena, adresa i datuma rođenja. Navedite ko ocjenjuje dijelove kojih se veza tiče.

sv_pro_capacity = Koliko ima kreveta?
    .help = Kreveti koji se danas mogu koristiti, uključujući dječije krevetiće. Uporedite dozvolu s onim što vidite.

sv_pro_occupancy = Koliko ljudi danas koristi službu?
    .help = Samo broj, djeca se broje. Izvoz koji se dijeli nikada ne pokazuje tačan broj manji od 5.

sv_pro_groups = Koje grupe služba prima?
    .help = Označite ono što kažu pravila prijema, zatim pitajte rukovodstvo. Djevojčice, dječaci ili porodice otvaraju odjeljak o djeci.
sv_pro_groups-women = Žene
sv_pro_groups-men = Muškarci
sv_pro_groups-girls = Djevojčice
sv_pro_groups-boys = Dječaci
sv_pro_groups-families = Porodice ili roditelji s djecom
sv_pro_groups-lgbti = LGBTI osobe
sv_pro_groups-disability = Osobe s invaliditetom
sv_pro_groups-none_listed = Grupe nisu navedene

sv_pro_foreign = Prima li strane državljane i osobe bez državljanstva?
    .help = Držite se pisanih pravila. „Da” otvara pitanja o boravku i o terapiji na drugom jeziku.

sv_pro_child_recent = Je li ovdje u posljednjih 12 mjeseci ikada bilo dijete?
    .help = I dijete koje je došlo s roditeljem, i dijete koje je ostalo samo jednu noć. „Da” otvara odjeljak o djeci.

## 1. Accommodation

acc-title = Smještaj
acc-intro = Za službe u kojima ljudi žive. Obiđite zgradu s nekim iz osoblja, ali sa smještenim osobama razgovarajte nasamo. Pokucajte, a u spavaću sobu uđite samo ako se osoba koja u njoj spava slaže.

sv_acc_admission_open = Može li se potencijalna žrtva odmah smjestiti, bez prethodno datog iskaza i bez čekanja na formalni status?
    .help = Za krevet su dovoljni osnovani razlozi. Šta traže pravila, a šta se tražilo posljednji put?
    .guide =
        Potpuno: pisana pravila traže samo znakove trgovine ljudima; krevet se daje istog dana, i noću i vikendom. Iskaz, dokumenti, testovi i status mogu doći kasnije i nikada nisu cijena prijema.

        Pogledajte: pravila prijema; posljednja tri prijema (dan upućivanja, dan prijema, šta se prvo tražilo); razgovarajte s rukovodstvom.

        Često se ocjenjuje previsoko jer u posljednje vrijeme niko nije odbijen. Pisano pravilo koje traži iskaz znači „Ne”, čak i kad ga osoblje zaobilazi. „Djelimično”: otvoreno samo za neke grupe ili u neke sate, ili otvoreno bez ikakvog pisanog pravila.

sv_acc_admission_open_why = Šta se traži prije prijema?
    .help = Označite sve što pravila ili osoblje traže prije dodjele kreveta.
sv_acc_admission_open_why-police_statement = Iskaz policiji
sv_acc_admission_open_why-formal_status = Formalni status žrtve
sv_acc_admission_open_why-medical_test = Medicinski test
sv_acc_admission_open_why-id_paper = Lični dokument
sv_acc_admission_open_why-other = Nešto drugo

sv_acc_suitable_groups = Postoji li prikladan, odvojen prostor za svaku grupu za koju služba kaže da je prima?
    .help = Uporedite grupe iz profila s prostorijama koje vidite. Odvojeno znači za spavanje i pranje.
    .guide =
        Potpuno: za svaku grupu koja se prima postoji mjesto za spavanje i pranje odvojeno od drugih tamo gdje to traže sigurnost ili dostojanstvo, na primjer za muškarce, za porodice, za transrodnu osobu, za osobu s invaliditetom.

        Pogledajte: svaki sprat i svaku prostoriju prema spisku grupa; razgovarajte s rukovodstvom o posljednjim smještajima.

        Često se ocjenjuje previsoko kad grupa stoji u letku, a uvijek se upućivala drugdje. Prazna rezervna soba nije odvojen prostor ako se ne može pripremiti istog dana.

sv_acc_suitable_turned_away = Koje su grupe odbijene u posljednjih 12 mjeseci i gdje su upućene?
    .help = Samo grupe i vrste mjesta: bez imena, adresa i datuma rođenja. Napišite „nepoznato” ako niko ne vodi evidenciju.

sv_acc_private_space = Ima li svaka smještena osoba ili porodica krevet, ormarić koji se zaključava i sobu čija vrata pružaju privatnost?
    .help = Uvjerite se da brava radi i pitajte ko još ima ključ.
    .guide =
        Potpuno: svako ima svoj krevet, ormarić ili ladicu čiji ključ sam čuva i sobu s vratima koja se zatvaraju i na koja se kuca. Nepoznate osobe ne dijele sobu protiv svoje volje.

        Pogledajte: sobe koje se pokažu uz pristanak smještene osobe, brave i ključeve; pitajte smještene osobe nasamo ulazi li osoblje ili neko drugi bez pitanja.

        Često se ocjenjuje previsoko samo zbog urednih soba. Univerzalni ključ je prihvatljiv ako je njegova upotreba pisano ograničena i bilježi se. „Djelimično ispunjeno”: kreveti i vrata su u redu, ali se stvari ne mogu zaključati.

sv_acc_hygiene = Jesu li toaleti, tuševi, grijanje i topla voda ispravni, čisti i privatni?
    .help = Sami otvorite slavinu i radijator. Provjerite zaključavaju li se vrata iznutra.
    .guide =
        Potpuno: dovoljno toaleta i tuševa za one koji ovdje žive, čisti, zaključavaju se iznutra, s toplom vodom i grijanjem cijeli dan u sezoni te besplatnim higijenskim potrepštinama i pranjem rublja.

        Pogledajte: sva kupatila, a ne samo ono koje Vam pokažu; isprobajte vodu, svjetlo, bravu i grijanje; pitajte šta se događa kad se nešto pokvari.

        Često se ocjenjuje previsoko nakon čišćenja zbog posjete: tražite plijesan, zaptivke i stare popravke. Često se ocjenjuje prenisko jer je kuća skromna. Jednostavno, ali ispravno, čisto i privatno je potpuno.

sv_acc_food = Ima li dovoljno hrane, poštuje li se ishrana zbog zdravlja ili uvjerenja i mogu li smještene osobe same kuhati?
    .help = Pogledajte u frižider i ostavu i pitajte smještene osobe kada smiju jesti i kuhati.
    .guide =
        Potpuno: tri obroka ili novac i namirnice za njih, s voćem i bjelančevinama, hrana za bebe, ishrana zbog bolesti, trudnoće ili uvjerenja osigurana bez prigovora te kuhinja koju smještene osobe smiju koristiti.

        Pogledajte: kuhinju, frižider, ostavu i jelovnik; pitajte smještene osobe nasamo je li neko gladan i mogu li kuhati svoja jela.

        Često se ocjenjuje prenisko kad su obroci jednostavni, ali dovoljni. „Djelimično ispunjeno”: hrane ima dovoljno, ali je kuhanje zabranjeno bez individualnog sigurnosnog razloga, ili ishrana zavisi od toga ko je u smjeni.

sv_acc_freedom_movement = Mogu li smještene osobe slobodno izlaziti, zadržati telefon i viđati ljude, osim ako je ograničenje individualno, pisano, zasnovano na riziku, vremenski ograničeno i dogovoreno?
    .help = Ograničenje za sve nije individualno, ma koliko bilo dobronamjerno.
    .guide =
        Potpuno: smještene osobe dolaze i odlaze, zadržavaju telefon i same biraju koga viđaju. Ograničenje postoji samo za jednu osobu, pisano, s navedenim rizikom, datumom isteka i pristankom te osobe.

        Pogledajte: kućni red; vrata, ključeve i kutije za telefone; smještene osobe, nasamo: „Šta se dogodi ako večeras želite izaći?”

        Često se ocjenjuje previsoko jer je razlog sigurnost. „Djelimično”: ljudi se slobodno kreću, ali jedno opće pravilo, kao što je skupljanje telefona noću, pogađa sve. „Ne”: zaključana vrata, ili svima treba dozvola ili pratnja.

sv_acc_freedom_movement_kind = Koja se ograničenja koriste?
    .help = Označite ograničenja koja vrijede za sve i ograničenja za jednu osobu koja nisu pisana, datirana i dogovorena.
sv_acc_freedom_movement_kind-phones_taken = Telefoni se oduzimaju
sv_acc_freedom_movement_kind-doors_locked = Vrata su zaključana
sv_acc_freedom_movement_kind-only_with_escort = Izlazak samo uz pratnju
sv_acc_freedom_movement_kind-no_visitors = Bez posjeta ili bez kontakta s drugima
sv_acc_freedom_movement_kind-curfew = Određen sat povratka
sv_acc_freedom_movement_kind-other = Drugo ograničenje

sv_acc_length_of_stay = Zavisi li dužina boravka od potreba osobe, a ne od utvrđenog roka ili krivičnog postupka?
    .help = Pitajte zbog čega boravak prestaje i ko odlučuje kad osoba još nije spremna.
    .guide =
        Potpuno: pravila vežu boravak za plan osobe. Uobičajena dužina može biti napisana, ali se po potrebi produžava jednostavnom odlukom i niko ne mora otići zato što je predmet završen ili je svjedočenje odbijeno.

        Pogledajte: pravila i ugovor s finansijerom; dosjee osoba koje su otišle: datum, razlog, sljedeće mjesto.

        Često se ocjenjuje previsoko kad je produženje „uvijek moguće”, a nijedan dosje to ne pokazuje. „Djelimično”: u praksi se produžava, ali pravila ili novac prestaju određenog dana.

sv_acc_length_of_stay_max = Najduži boravak koji pravila dopuštaju, u danima (0 = bez ograničenja).
    .help = Kako je napisano: šest mjeseci računajte kao 180 dana. Ako ništa nije napisano, upišite 0 i to navedite u napomeni.

sv_acc_accessibility = Može li osoba s invaliditetom, trudnica ili starija osoba ovdje sigurno živjeti?
    .help = Prođite put od ulice do kreveta, toaleta i kuhinje misleći na kolica ili štake.
    .guide =
        Potpuno: do najmanje jedne spavaće sobe, toaleta i tuša može se doći i mogu se koristiti bez stepenica, s rukohvatima i prostorom za okretanje; alarmi se i vide i čuju; informacije postoje u lahko čitljivom obliku ili krupnim slovima; pomoć u svakodnevnoj njezi može se osigurati.

        Pogledajte: ulaz, vrata, stepenice, kupatilo, izlaze.

        Često se ocjenjuje previsoko samo zbog rampe. „Djelimično ispunjeno”: jedna grupa ovdje može sigurno živjeti, a druga ne može, ali je za nju pisano dogovoreno prikladno mjesto drugdje. Obećanje da će se osoba uputiti nije dovoljno.

## 2. Safety

saf-title = Sigurnost
saf-intro = Sigurnost ljudi ovdje, osoblja i mjesta. Ako saznate da je neko danas u opasnosti, stanite i postupite po kartici zaštite. U bilješke ne prepisujte adresu, plan kuće ni podatke o bravama.

sv_saf_risk_assessment = Izrađuje li se za svaku osobu po dolasku pisana procjena rizika i obnavlja li se kad se okolnosti promijene?
    .help = Tražite datum blizu dana dolaska i drugi datum nakon što se nešto dogodilo.
    .guide =
        Potpuno: u roku od dan-dva od dolaska svaki dosje sadrži pisanu procjenu opasnosti od trgovaca ljudima, porodice, drugih u kući i od same sebe. Završava mjerama, navodi ko ih provodi i obnavlja se nakon prijetnji, ročišta ili preseljenja.

        Pogledajte: tri do pet anonimiziranih dosjea, samo sa šiframa; razgovarajte s osobljem koje ih koristi.

        Često se ocjenjuje previsoko samo zbog dobrog praznog obrasca. „Djelimično ispunjeno”: radi se za većinu, ili se nikada ne obnavlja. „Započeto”: obrazac je u probnoj upotrebi. „Nije započeto”: o opasnosti se samo govori.

sv_saf_location = Je li adresa zaštićena i kontroliraju li se posjetioci ili, ako je mjesto otvoreno, upravlja li se tim rizikom u pisanom obliku?
    .help = Potražite adresu na internetu prije dolaska i obratite pažnju na to kako Vas same puštaju unutra.
    .guide =
        Potpuno, zaštićeno mjesto: adrese nema ni u jednom letku ni na internetskoj stranici, partneri i posjetioci potpisuju da će je čuvati i niko ne ulazi nenajavljen. Potpuno, otvoreno mjesto: pisana analiza rizika, s kontrolom ulaza i planom za neželjene posjetioce.

        Pogledajte: ulaz i kako ste primljeni; internetsku stranicu i mape; pravila o posjetiocima.

        Često se ocjenjuje prenisko samo zato što komšije znaju za kuću. Važno je da se rizik vidi i da se njime upravlja. „Djelimično”: kontrola funkcionira, ali ništa nije napisano.

sv_saf_cover_24h = Je li obučeno osoblje prisutno danju i noću, s dogovorenim načinom pozivanja policije?
    .help = Pročitajte raspored smjena za prošli mjesec, i noći i praznike. Dežurni telefon kod kuće nije prisustvo.
    .guide =
        Potpuno: u svakom trenutku u kući je neko obučen ko je budan ili se može probuditi, zna šta treba raditi i ima unaprijed dogovoren direktan kontakt u policiji.

        Pogledajte: raspored smjena za posljednji mjesec, s noćima, vikendima i praznicima; razgovarajte s osobom iz noćne smjene: „Dva je sata i neko lupa na vrata. Šta radite?”

        Često se ocjenjuje previsoko kad je noću tu samo zaštitar ili zaštitarka. Zaštitar/ka bez obuke za ovaj rad znači „Djelimično”. Osoblje u pripravnosti od kuće znači „Ne” za sigurnu kuću i „Djelimično” za prijelazni stan.

sv_saf_incident_log = Zapisuju li se incidenti, postupa li se po njima i analiziraju li se?
    .help = Pročitajte evidenciju: šta se dogodilo, šta je učinjeno, šta se poslije promijenilo.
    .guide =
        Potpuno: prijetnje, nasilje, povrede, samopovređivanje, nestale osobe i greške osoblja upisuju se u roku od jednog dana, s poduzetom mjerom; rukovodstvo ih zajedno analizira najmanje svaka tri mjeseca i nešto mijenja.

        Pogledajte: evidenciju incidenata za posljednjih 12 mjeseci, s prekrivenim imenima, i zapisnike s analiza.

        Prazna evidencija je rijetko dobra vijest: pitajte osoblje za posljednju tešku noć i potražite je u njoj. „Djelimično ispunjeno”: upisuje se i postupa se, nikada se ne analizira. „Započeto”: pojedinačne bilješke u ličnim dosjeima.

sv_saf_staff_screening = Provjeravaju li se svi zaposleni, volonteri/ke i zaštitari/ke (kaznena evidencija i zaštita djece) prije susreta s korisnicima i korisnicama?
    .help = Uporedite datum provjere s prvim radnim danom. Uključite zaštitare/ke, vozače/ice i pripravnike/ce.
    .guide =
        Potpuno: prije prvog kontakta svaka osoba ima uvjerenje da nije u kaznenoj evidenciji i provjeru podobnosti za rad s djecom gdje takav registar postoji; provjere se obnavljaju, a isto rade agencije koje šalju zaštitare/ke ili čistače/ice.

        Pogledajte: uzorak dosjea osoblja koji birate Vi prema rasporedu smjena, a ne rukovodstvo.

        Često se ocjenjuje previsoko kad su zaposleni provjereni, a volonteri/ke, zaštitari/ke ili voditelj/ica nisu: to je najviše „Djelimično”. Same potpisane lične izjave znače „Ne”.

sv_saf_abuse_protocol = Postoji li pisano pravilo za optužbe protiv osoblja ili smještenih osoba: prijava izvan službe, udaljavanje optužene osobe od kontakta, zaštita osobe koja progovori?
    .help = Sva tri dijela moraju biti napisana, i za optužbu protiv voditelja ili voditeljice.
    .guide =
        Potpuno: kratko pravilo kaže da svaka optužba ide imenovanom vanjskom organu, da optužena osoba nema kontakt dok se stvar ne razjasni i da osoba koja progovori zadržava krevet, pomoć i sigurnost. Vrijedi i za osobu na čelu službe. Osoblje i smještene osobe ga znaju.

        Pogledajte: pravilo; osoblje: „Šta ako je to Vaš direktor ili direktorica?”; smještene osobe, nasamo: „Kome biste mogli reći?”

        Često se ocjenjuje previsoko kad se stvari prvo „ispituju” unutra. „Djelimično”: jedan od tri dijela nedostaje.

sv_saf_abuse_protocol_used = Je li u posljednja 24 mjeseca bilo neke optužbe?
    .help = Pitajte odvojeno rukovodstvo i osoblje. „Da”, čak i ako se kasnije pokazalo da nije istinita.

sv_saf_abuse_protocol_result = Šta je učinjeno, bez imena? Je li obaviješten vanjski organ?
    .help = Koraci, datumi po mjesecima i ko je obaviješten: bez imena, adresa i datuma rođenja.

sv_saf_urgent = Je li neko danas u opasnosti? Ako jeste, stanite i postupite po kartici zaštite.
    .help = Pita se jer je obavezan uslov o sigurnosti ili djeci na najnižem nivou. Odmah se dogovorite o odgovoru u timu.
    .guide =
        Riječ je o današnjem danu, a ne o ocjeni. Opasnost znači da osoba može biti povrijeđena, premještena, pronađena ili predana prije nego što nadležni organ postupi.

        Ako jeste: ne nanosite štetu, prvo razgovarajte s osobom ako je to sigurno i obavijestite službu ili, ako je služba dio opasnosti, vanjski organ s kartice. Zabilježite sat i organ koji je obaviješten; ne pišite imena.

        „Još nije prijavljen” stoji prvi na početnom ekranu dok se ne riješi. Kad niste sigurni, postupajte kao da rizik postoji.
    .required = Odgovorite prije nego što nastavite: moguća opasnost ne smije ostati otvorena.
sv_saf_urgent-no_immediate_risk = Nema neposrednog rizika
sv_saf_urgent-risk_reported_now = Rizik, sada prijavljen
sv_saf_urgent-risk_not_yet_reported = Rizik, još nije prijavljen

sv_saf_fire = Jesu li protivpožarni izlazi, aparati i alarmi ispravni i je li u posljednjih 12 mjeseci održana vježba?
    .help = Otvorite izlaze, pročitajte naljepnicu na aparatu, zatražite zapisnik o vježbi.
    .guide =
        Potpuno: izlazi se otvaraju iznutra bez ključa, slobodni su i označeni; aparati su u roku ispitivanja; alarmi rade na svakom spratu; smještene osobe su učestvovale u vježbi u posljednjih 12 mjeseci, i one koje ne govore lokalni jezik.

        Pogledajte: izlaze, naljepnice, alarme; inspekcijski nalaz i zapisnik o vježbi.

        Često se ocjenjuje previsoko samo zbog inspekcijskog nalaza, dok je neki izlaz zakrčen ili zaključan „zbog sigurnosti”. Presuđuje ono što vidite. „Djelimično”: oprema u redu, vježbe nema.

sv_saf_fire_drill_date = Datum posljednje vježbe.
    .help = Kako stoji u zapisniku; dovoljni su mjesec i godina. Ostavite otvoreno ako vježbe nije bilo.

sv_saf_digital = Pomaže li služba ljudima da zaštite telefone, naloge i lokaciju od trgovca ljudima?
    .help = Dijeljenje lokacije, zajednički nalozi, lozinke, fotografije, aplikacije za novac.
    .guide =
        Potpuno: ubrzo po dolasku neko iz osoblja ko to zna pregleda s osobom, uz pristanak, telefon i naloge: lokaciju, zajedničke prijave, nepoznate aplikacije, kontakte, slike, bankarstvo. Dokazi se sačuvaju prije nego što se išta izbriše. Po potrebi se ponavlja.

        Pogledajte: osoblje korak po korak opisuje šta radi; smještene osobe kažu je li im neko pomogao.

        Često se ocjenjuje previsoko kad se telefoni jednostavno oduzmu: to je kontrola, a ne zaštita, i ovdje se ne računa. „Započeto”: letak ili jedan dan obuke.

## 3. Health

hea-title = Zdravlje
hea-intro = Zdravstvena zaštita je pravo koje ne zavisi od statusa, dokumenata ni saradnje. Pitajte kako je organizirana; nikada ne pitajte smještenu osobu o bolesti ili liječenju.

sv_hea_emergency = Dobija li svaka osoba, bez obzira na status, besplatnu hitnu medicinsku pomoć u roku od 24 sata od potrebe?
    .help = Ocijenite je li se do pomoći došlo i je li plaćena, ma ko platio. Pitajte za najteži slučaj u posljednjoj godini.
    .guide =
        Potpuno: ljekar/ka ili hitna služba primaju svakoga, s osiguranjem ili bez njega, na dan potrebe ili sljedeći dan, i niko ne dobija račun. Postupak je napisan i osoblje ga zna i noću.

        Pogledajte: razgovarajte s rukovodstvom; dosjee s datumom potrebe i datumom pomoći, s prekrivenim imenima.

        Često se ocjenjuje prenisko jer su druge stvari loše: brza, besplatna pomoć viđena u datiranoj bilješci znači „Da”. „Djelimično”: ide preko ličnih poznanstava osoblja, ili strane osobe čekaju ili plaćaju.

sv_hea_tests_voluntary = Jesu li testovi (HIV, trudnoća, droge i drugi) uvijek dobrovoljni i nikada uslov za pomoć?
    .help = Pročitajte pravila prijema. Test „za sve po dolasku” nije dobrovoljan.
    .guide =
        Potpuno: pravila kažu da nijedan test nije uslov za prijem, boravak ni bilo kakvu pomoć; svaki test se objasni i nudi svaki put uz pristanak, a odbijanje ništa ne mijenja. Rezultati pripadaju osobi.

        Pogledajte: pravila prijema i medicinske obrasce; smještene osobe, nasamo, općenito: „Može li se ovdje odbiti test?” Nikada ne pitajte za rezultat.

        Često se ocjenjuje previsoko jer nikada niko nije odbio. Potpis u svežnju papira pri prijemu nije slobodan pristanak. „Djelimično”: u praksi dobrovoljno, ali pravila i dalje traže test.

sv_hea_needs_plan = Bilježe li se zdravstvene potrebe, uz pristanak, i prate li se u planu osobe?
    .help = Tražite potrebu, pristanak, poduzeti korak i rezultat, tim redom.
    .guide =
        Potpuno: dosjei pokazuju šta je osoba tražila ili pristala da se zabilježi, uključujući zube, oči, hronične bolesti i stare povrede; plan kaže ko šta radi i do kada; kasnije bilješke pokazuju da je urađeno.

        Pogledajte: tri do pet anonimiziranih dosjea.

        Često se ocjenjuje previsoko kad se vodi zdravstveni karton, a iz njega ništa ne slijedi. „Djelimično ispunjeno”: potrebe se bilježe i prate, ali bez traga o pristanku, ili samo za akutne stvari. „Započeto”: spisak zakazanih pregleda.

sv_hea_sexual_health = Nudi li se zaštita seksualnog i reproduktivnog zdravlja, s izborom spola ljekara ili ljekarke?
    .help = Kontracepcija, trudnoća, pobačaj gdje je zakonit, infekcije, pomoć nakon silovanja. I za muškarce i dječake.
    .guide =
        Potpuno: u roku od nekoliko dana svakoj osobi se, nasamo i razumljivim riječima, kaže koja pomoć postoji i ona može izabrati ljekarku ili ljekara. Do pomoći nakon silovanja dolazi se na vrijeme da lijekovi djeluju. Niko se ne nagovara ni za neki izbor ni protiv njega.

        Pogledajte: osoblje objašnjava postupak korak po korak; smještene osobe kažu je li im ponuđeno. Ne pitajte ko je to koristio.

        Često se ocjenjuje previsoko kad se upućuju samo trudnice. „Djelimično ispunjeno”: pomoć postoji bez izbora ljekara ili ljekarke, ili se nudi samo ženama.

sv_hea_continuity = Dobijaju li neosigurane i strane osobe daljnje liječenje i lijekove nakon hitnog stanja?
    .help = Pratite jednu dužu bolest kroz dosje: ko je liječio i ko je platio u trećem mjesecu?
    .guide =
        Potpuno: osiguranje, ugovor ili fond plaća kontrole, lijekove, stomatološke usluge i rehabilitaciju dok god treba, bez obzira na dokumente osobe, i nakon odlaska.

        Pogledajte: dosjee osoba bez osiguranja; razgovarajte s ljekarom ili ljekarkom koji liječe osobe iz službe.

        Često se ocjenjuje previsoko kad služba plaća iz donacija dok ih ima: to je „Djelimično ispunjeno” i pitanje za državu. Ako takve osobe ovdje nikada nije bilo, provjerite pravilo i ocijenite njega.

sv_hea_addiction = Primaju li se osobe koje koriste alkohol ili droge od slučaja do slučaja i povezuju li se s liječenjem?
    .help = Upotreba je često bila dio eksploatacije. Potražite opću zabranu u pravilima.
    .guide =
        Potpuno: pravila dopuštaju da se svaki slučaj odvagne, vodeći računa o sigurnosti drugih; osoblje zna gdje su detoksikacija i liječenje, ide s osobom i održava kontakt. Ako osoba ne može živjeti ovdje, prvo joj se nađe drugo sigurno mjesto.

        Pogledajte: pravila prijema i kućni red; razgovarajte s rukovodstvom o posljednjem takvom zahtjevu.

        Često se ocjenjuje previsoko kad pravila šute, a zapravo se svi odbijaju. Opće isključenje u pisanom obliku znači „Ne”. „Djelimično”: primaju se, ali jedan recidiv okončava boravak.

sv_hea_records = Čuvaju li se zdravstveni podaci odvojeno i vide li ih samo oni kojima su potrebni?
    .help = Tražite da vidite gdje se čuvaju, a ne šta u njima piše.
    .guide =
        Potpuno: zdravstvena dokumentacija je u posebnom zaključanom mjestu ili posebnoj zaštićenoj mapi; spisak kaže ko je smije otvoriti; osobe koje voze ili kuhaju i finansijer ne znaju ko uzima koji lijek.

        Pogledajte: ormar, kutiju s lijekovima, ekran i oglasne ploče, ne čitajući sadržaj; osoblje kaže ko ima pristup.

        Često se ocjenjuje previsoko kad je glavni dosje zaključan, a spisak lijekova visi u kuhinji. „Djelimično”: čuva se odvojeno, ali svi u timu mogu pogledati.

## 4. Psychological support

psy-title = Psihološka podrška
psy-intro = Ocijenite kako je podrška organizirana i mogu li ljudi do nje doći. Nikada ne pitajte smještene osobe šta su prošle ni o čemu govore na terapiji.

sv_psy_first_support = Nudi li se prvi podržavajući razgovor s obučenom osobom u roku od 72 sata?
    .help = Podržavajući znači smirujući i praktičan. Razgovor radi utvrđivanja činjenica se ne računa.
    .guide =
        Potpuno: u roku od tri dana od dolaska obučena osoba iz osoblja nudi smiren razgovor na razumljivom jeziku: kako ste, šta Vam treba, šta slijedi. Ponuda se bilježi, i kad osoba odbije.

        Pogledajte: dosjee, datum dolaska prema datumu ponude; osoblje opisuje takav razgovor.

        Često se ocjenjuje previsoko kad se računa prijemni razgovor. Pitanja za identifikaciju ili za policiju nešto su drugo. „Djelimično”: nudi se većini, ili vikendom kasni.

sv_psy_qualified = Pruža li podršku kvalificirana stručna osoba obučena za traumu?
    .help = Dvije stvari: zanimanje i posebna obuka o traumi.
    .guide =
        Potpuno: psiholog/inja, psihoterapeut/kinja ili psihijatar/ica s pravom na obavljanje prakse i završenom obukom o traumi radi ovdje ili po pisanom ugovoru, s brojem sati koji odgovara broju osoba.

        Pogledajte: diplome, spisak obuka i ugovor; imena ostaju u uredu.

        Često se ocjenjuje previsoko kad socijalni radnici i radnice s velikim iskustvom rade posao terapeuta. Njihova podrška je važna, ali nije liječenje. „Djelimično ispunjeno”: kvalificirano, ali bez obuke o traumi, ili premalo sati. „Započeto”: osoba na obuci ili kratak projekt.

sv_psy_lasting = Može li osoba imati redovne individualne seanse dok god su potrebne, i nakon odlaska?
    .help = Tražite seanse u mjesecima nakon odlaska.
    .guide =
        Potpuno: seanse su individualne, u ritmu dogovorenom s osobom, u prostoriji koja pruža privatnost, i ne prestaju zbog broja sati ili kraja projekta. Nastavljaju se nakon odlaska, ovdje ili kod druge stručne osobe kojoj je osoba valjano predata.

        Pogledajte: dosjee osoba koje su dugo boravile i koje su otišle; smještene osobe, općenito.

        Često se ocjenjuje previsoko kad se računaju grupne radionice. „Djelimično ispunjeno”: redovno tokom boravka i ništa poslije, ili poslije samo u istom gradu.

sv_psy_voluntary = Je li terapija dobrovoljna, tako da odbijanje ne mijenja ništa drugo?
    .help = Tražite „dužni su pohađati” u kućnom redu, ugovorima i planovima.
    .guide =
        Potpuno: nijedno pravilo, plan ni ugovor ne čini terapiju obavezom; osoba koja odbije zadržava krevet, novac, pravnu pomoć i poštovanje i može početi kasnije.

        Pogledajte: smještene osobe, nasamo: „Šta bude ako neko ne želi ići na razgovor s psihologom ili psihologinjom?”; kućni red i sporazum koji se potpisuje pri prijemu.

        Često se ocjenjuje previsoko jer osoblje kaže da svi rado dolaze. Sistem bodova ili nagrada koji broji seanse je pritisak. „Djelimično”: slobodno u praksi, ali potpisani papir navodi terapiju kao obavezu.

sv_psy_crisis = Postoji li poznat postupak za samopovređivanje i rizik od samoubistva, s psihijatrijskom podrškom?
    .help = Pitajte osobu iz noćne smjene šta treba raditi. Ako to zna samo psiholog/inja, postupak nije poznat.
    .guide =
        Potpuno: jedna napisana stranica kaže kako primijetiti, pitati, ostati uz osobu i učiniti sobu sigurnom, koga zvati u svako doba i šta raditi poslije; dogovoreno je s psihijatrom, psihijatricom ili klinikom da budu podrška; sve smjene su obučene.

        Pogledajte: postupak; osoblje, prije svega nekoga ko radi noću.

        Često se ocjenjuje previsoko kad stranica postoji, a osoba iz noćne smjene je nikada nije vidjela: to je „Djelimično”. „Zvali bismo hitnu” i ništa drugo znači „Ne”.

sv_psy_language = Održavaju li se seanse na jeziku osobe ili s obučenim, nezavisnim tumačem ili tumačicom?
    .help = Nezavisno: niko iz rodbine, smještaja ili policije, niti iko blizak eksploatatoru.
    .guide =
        Potpuno: terapeut/kinja koji govori taj jezik, ili tumač/ica s obukom za takve razgovore, s obavezom čuvanja tajne i uz prihvatanje osobe, po mogućnosti svaki put ista osoba.

        Pogledajte: osoblje kaže ko je posljednji put tumačio i kako je ta osoba nađena; smještene osobe kažu jesu li mogle odbiti tumača ili tumačicu.

        Često se ocjenjuje previsoko kad pomaže druga smještena osoba ili dijete: to je „Ne”. Tumačenje telefonom ili videom je u redu ako je povjerljivo. „Djelimično”: dostupno samo za neke jezike.

## 5. Legal help and redress

leg-title = Pravna pomoć i obeštećenje
leg-intro = Pravna pomoć, naknada štete i zaštita od kažnjavanja. Ako možete, razgovarajte s advokatom ili advokaticom koji vode ove predmete: dosjei službe pokazuju samo polovinu.

sv_leg_early = Sastaje li se svaka osoba s nezavisnim advokatom ili advokaticom prije bilo kakvog iskaza?
    .help = Uporedite datum prvog susreta s datumom prvog iskaza nekom organu.
    .guide =
        Potpuno: prije svakog iskaza policiji, tužilaštvu ili organu za identifikaciju osoba nasamo razgovara s advokatom ili advokaticom koji postupaju samo za nju i saznaje šta iskaz donosi i šta se događa bez njega.

        Pogledajte: dosjee, oba datuma; razgovarajte s advokatom ili advokaticom.

        Često se ocjenjuje previsoko kad su prisutni advokat ili advokatica zaposleni u policiji ili zajednički svim stranama, ili kad pravo objašnjava socijalni radnik ili radnica. Ako je policija saslušala osobu prije upućivanja, ocijenite činjenicu i navedite ko je odgovoran. „Djelimično”: u većini slučajeva, ili tek pred sud.

sv_leg_free = Je li pravna pomoć besplatna za osobe bez sredstava, u krivičnim, građanskim, radnim i boravišnim stvarima?
    .help = Četiri oblasti i ko plaća u svakoj. Sudske takse i vještaci također su troškovi.
    .guide =
        Potpuno: po zakonu, ugovoru ili odluci advokat/ica osobu ne košta ništa u sve četiri oblasti, od savjeta do izvršenja, uključujući strane osobe, bez dokumenata koje žrtva ne može pribaviti.

        Pogledajte: ugovor ili odluku o pravnoj pomoći; razgovarajte s advokatom ili advokaticom o predmetima koji su odbijeni ili nisu plaćeni.

        Često se ocjenjuje previsoko kad je pokriven samo krivični predmet. Projektni novac koji uskoro prestaje znači „Djelimično ispunjeno”. „Započeto”: prvi savjet je besplatan, a zastupanje zavisi od sreće.

sv_leg_free_gaps = Koje stvari nisu pokrivene?
    .help = Označite svaku oblast u kojoj bi osoba bez sredstava morala platiti ili ostati bez advokata ili advokatice.
sv_leg_free_gaps-criminal = Krivični predmet
sv_leg_free_gaps-civil = Građanski zahtjevi
sv_leg_free_gaps-labour = Rad i neisplaćene plaće
sv_leg_free_gaps-residence = Boravak i azil
sv_leg_free_gaps-enforcement = Izvršenje presude

sv_leg_specialised = Jesu li advokati/ce obučeni za predmete trgovine ljudima?
    .help = Obuka u posljednje tri godine, ili stvarno iskustvo s takvim predmetima.
    .guide =
        Potpuno: svi advokati i advokatice kojima se osobe upućuju poznaju trgovinu ljudima, traumu, naknadu štete i nekažnjavanje iz obuke u posljednje tri godine ili iz više predmeta vođenih do kraja.

        Pogledajte: razgovarajte s jednim advokatom ili advokaticom (kako dokazujete neisplaćene plaće? kada se pozivate na nekažnjavanje?); uvjerenja ili spisak predmeta po brojevima.

        Često se ocjenjuje previsoko samo zbog duge krivične prakse. „Djelimično ispunjeno”: samo je jedna od tih osoba obučena, ili lista za pravnu pomoć to ne označava. „Započeto”: jedan seminar, davno.

sv_leg_compensation_told = Kaže li se svakoj osobi, pisano i njoj razumljivim riječima, za svaki put do naknade štete i neisplaćenih plaća?
    .help = Svaki put: krivični postupak, građanska tužba, radni spor, državni fond ako postoji, zahtjevi u inozemstvu.
    .guide =
        Potpuno: svaka osoba dobija kratak tekst na svom jeziku, uz razgovor o svim putevima koji ovdje postoje, rokovima i izgledima, i ponovo prije suđenja. Dosje pokazuje kada. Obuhvaćena je zarada od svake vrste rada.

        Pogledajte: dosjee i sam tekst; smještene osobe, nasamo: „Je li Vam neko rekao za novac koji Vam se možda duguje?”

        Često se ocjenjuje previsoko kad „to radi advokat”. „Djelimično”: usmeno, ili samo krivični postupak. „Ne”: o tome se govori kad neko pita.

sv_leg_claims_filed = Zahtjevi za naknadu štete podneseni uz pomoć službe u 24 mjeseca.
    .help = Zahtjevi svake vrste, svaki brojan jednom. Samo broj; upišite 0 ako ih nije bilo.

sv_leg_claims_paid = Od toga, zahtjevi koji su osobi donijeli novac u ruke.
    .help = Primljeni novac, u cijelosti ili dijelom. Dosuđen iznos koji niko nije platio ne računa se.
    .constraint = Ne može biti više od podnesenih zahtjeva. Ispravite jedan od dva broja.

sv_leg_court_support = Priprema li se osoba za policiju i sud i ima li pratnju?
    .help = Prije, tokom i poslije. U pratnji osobe kojoj vjeruje.
    .guide =
        Potpuno: prije svakog saslušanja ili ročišta neko objasni šta će se dogoditi i po mogućnosti posjeti prostoriju; s osobom ide neko iz osoblja kome ona vjeruje i čeka je; advokat/ica traži paravan, videovezu ili isključenje javnosti; poslije ima vremena za razgovor i provjeri se sigurnost.

        Pogledajte: dosjee oko jednog ročišta; razgovarajte s advokatom ili advokaticom, tužilaštvom ili osobljem suda.

        Često se ocjenjuje previsoko kad se osigura samo prijevoz. „Djelimično ispunjeno”: za sud, ali ne i za policiju, ili samo za glavne svjedoke.

sv_leg_residence_help = Pomaže li služba stranim žrtvama da dobiju period razmišljanja i dozvolu privremenog boravka?
    .help = Pomoć oko zahtjeva, žalbe i produženja, i kad osoba ne sarađuje s policijom.
    .guide =
        Potpuno: svakoj stranoj osobi se odmah, na njenom jeziku, kaže za period oporavka i razmišljanja i za dozvole; služba ili advokat/ica podnosi zahtjev, bilježi rokove, žali se u slučaju odbijanja i pomaže oko produženja.

        Pogledajte: dosjee stranih osoba: datum informiranja, zahtjeva, odluke.

        Često se ocjenjuje prenisko kad je organ odbio iako je služba učinila svoje: ovdje ocijenite pomoć, a odbijanje zabilježite za pregled državne politike. „Djelimično”: samo za one koji svjedoče.

sv_leg_residence_help_card = Je li boravišni dokument bez riječi koje otkrivaju status žrtve?
    .help = Pogledajte prazan ili prekriven primjerak. Ovdje se ne boduje: pripada pregledu državne politike.
    .guide =
        Služba ne izdaje ovaj dokument, pa to ne mijenja njenu ocjenu; odgovor se čuva za nalaze o državi. Status žrtve na kartici otkriva se svakom stanodavcu, poslodavcu i službeniku.

        Pogledajte: primjerak s prekrivenim imenom i brojem ili obrazac. Pogledajte obje strane, šifre i članove zakona koje svako može potražiti. Ništa ne prepisujte.

        „Djelimično”: nema jasnih riječi, ali šifra odaje status.

sv_leg_non_punishment = Provjerava li osoblje prijete li osobi kazne ili optužbe i pokreće li s advokatom ili advokaticom pitanje nekažnjavanja?
    .help = Prosjačenje, prelazak granice, lažni dokumenti, prostitucija, krađa, droge: djela na koja je osoba bila prisiljena.
    .guide =
        Potpuno: na početku i prije svakog ročišta neko pita za novčane kazne, optužbe, rješenja o pritvoru i stare presude, ovdje i u inozemstvu; advokat/ica traži da se od njih odustane ili da se ukinu; dosje pokazuje ishod.

        Pogledajte: dosjee, uključujući prekršaje; osoblje svojim riječima objašnjava pravilo.

        Često se ocjenjuje previsoko jer „naše ljude ne optužuju”: niko nije provjerio prekršajne sudove. „Djelimično”: pokreće se ako se optužba pojavi, ne traži se.

## 6. Information and consent

inf-title = Informiranje i pristanak
inf-intro = Ljudi odlučuju za sebe tek kad razumiju. Prosuđujte šta su ljudi razumjeli, a ne šta su potpisali.

sv_inf_rights_on_arrival = Daju li se po dolasku jasne informacije o pravima, uslugama i kućnom redu na jeziku koji osoba razumije?
    .help = U prvih dan-dva, usmeno i pisano, i ponovo kasnije kad prođe šok.
    .guide =
        Potpuno: kratak tekst jednostavnim riječima, na potrebnim jezicima, daje se i objašnjava po dolasku: kakva pomoć postoji, da je besplatna i dobrovoljna, pravila, privatnost, pritužbe, advokat/ica. Ponavlja se nakon nekoliko dana; ko ne može čitati, čuje ga ili vidi.

        Pogledajte: letak; smještene osobe, nasamo: „Šta su Vam rekli prvih dana?”

        Često se ocjenjuje previsoko samo zbog lijepe brošure na lokalnom jeziku. „Djelimično ispunjeno”: samo usmeno, ili nedostaje na nekim jezicima. „Započeto”: nacrt.

sv_inf_languages_count = Na koliko jezika su pisane informacije danas spremne?
    .help = Brojte ono što danas možete uzeti u ruke, uključujući lokalni jezik. Ne boduje se.

sv_inf_interpreters = Može li se u roku od 24 sata doći do obučenog, nezavisnog tumača ili tumačice?
    .help = Romski i albanski vrijede jednako kao strani jezici. Pitajte ko je došao posljednji put i koliko brzo.
    .guide =
        Potpuno: spisak ili ugovor s obučenim tumačima i tumačicama za sve jezike koji su se javili u posljednje dvije godine, uključujući manjinske i znakovni, s obavezom čuvanja tajne, bez veze s policijom, porodicom ili eksploatatorom; neko je dostupan u roku od 24 sata, po potrebi telefonom ili videom.

        Pogledajte: spisak ili ugovor; osoblje kaže ko je posljednji došao, odakle, koliko brzo.

        Često se ocjenjuje previsoko kad se osoblje „nekako snađe” s prevodiocem u telefonu ili drugom smještenom osobom. „Djelimično”: samo za uobičajene jezike.

sv_inf_entry_consent = Daje li se informirani pristanak za prijem i za svaku uslugu, uz usmeno objašnjenje, i može li se povući?
    .help = Objašnjen, shvaćen, dobrovoljan, određen i promjenjiv. Sam potpis malo dokazuje.
    .guide =
        Potpuno: svaka usluga se usmeno objasni na razumljivom jeziku; osoba smije pitati, odbiti i vratiti se na to; pristanak se bilježi za svaku uslugu, a ne jednom za sve; povlačenje nema loših posljedica. Dijete se sasluša, kao i staratelj/ica.

        Pogledajte: dosjee s obrascima i njihove jezike; smještene osobe, nasamo: „Jeste li nešto od toga mogli odbiti?”

        Često se ocjenjuje previsoko samo zbog potpisanih obrazaca. Potpis ispod teksta koji osoba ne može pročitati znači „Ne”. „Djelimično”: dobro objašnjeno, jedan obrazac za sve.

sv_inf_help_unconditional = Zna li osoblje i govori li ljudima da pomoć traje i ako ne svjedoče?
    .help = Pitajte više osoba iz osoblja, jednu po jednu: „Šta se mijenja ako osoba ne svjedoči?”
    .guide =
        Potpuno: svi iz osoblja daju isti jasan odgovor, da se ništa ne mijenja; to stoji u informacijama za smještene osobe; znaju to i smještene osobe.

        Pogledajte: razgovore s osobljem iz različitih smjena; smještene osobe, nasamo: „Je li pomoć ikada bila povezana s policijom ili sudom?”

        Često se ocjenjuje previsoko jer rukovodstvo kaže ono što treba. I nagovještaji se računaju: „Bilo bi dobro za Vaš slučaj” je pritisak. Ako država prestane plaćati kad osoba odbije, a služba nastavi plaćati, ocijenite praksu i zabilježite ulogu države.

sv_inf_plan_shared = Poznaje li svaka osoba svoj plan i ima li mu pristup?
    .help = Pitajte mogu li ljudi reći šta je u njihovom planu i imaju li primjerak ako ga žele.
    .guide =
        Potpuno: plan se piše s osobom razumljivim riječima, potpisuju ga ili prihvataju oboje, primjerak se nudi i može se sigurno čuvati, a plan se može pročitati u svako doba.

        Pogledajte: planove u anonimiziranim dosjeima: čije riječi, čiji ciljevi? Smještene osobe, općenito: „Znate li šta je planirano?”

        Često se ocjenjuje previsoko kad je osoba potpisala plan pisan za finansijera. „Djelimično ispunjeno”: poznat i dogovaran, bez primjerka ili bez prijevoda. „Započeto”: planovi postoje, samo za osoblje.

sv_inf_media = Koriste li se fotografije, intervjui i priče samo uz poseban pisani pristanak, a nikada kad je riječ o djeci?
    .help = Prije posjete pretražite internetsku stranicu, društvene mreže i godišnje izvještaje. I leđa, ruke ili glas mogu otkriti osobu.
    .guide =
        Potpuno: pisano pravilo; poseban pristanak za svaku upotrebu, objašnjen, s pravom na povlačenje; ništa o djeci; nijedna priča po kojoj bi komšije ili trgovci ljudima mogli prepoznati osobu; osoblje ne objavljuje iz kuće.

        Pogledajte: pravilo i obrasce pristanka; internetsku stranicu, društvene mreže, stranice donatora u posljednje dvije godine.

        Često se ocjenjuje previsoko kad su lica zamućena, a ostanu mjesto, godine i priča. Svaka slika ili priča djeteta koje se može prepoznati znači „Ne”: prije odlaska zatražite uklanjanje.

sv_inf_visit_consent = Jesu li smještene osobe unaprijed obaviještene o ovoj posjeti i slobodne da se ne sretnu s timom?
    .help = Ovo provjerava našu vlastitu posjetu. Pitajte same smještene osobe, nasamo.
    .guide =
        Potpuno: nekoliko dana ranije smještene osobe su na razumljivom jeziku čule ko dolazi, zašto, šta se bilježi i da niko ne mora govoriti; tog dana su slobodno izabrale, osoblje ih nije biralo i niko nije sjedio uz njih.

        Pogledajte: smještene osobe, nasamo: „Kako ste saznali za nas?”; osoblje, odvojeno.

        Često se ocjenjuje previsoko jer su osobe s kojima ste razgovarali bile ljubazne: pitajte kako su se našle u prostoriji. Ako je naš mandat tražio posjetu bez najave, „Nije primjenjivo” traži taj razlog. „Djelimično”: rečeno istog jutra.

## 7. Confidentiality and data protection

con-title = Povjerljivost i zaštita podataka
con-intro = Ime u pogrešnim rukama može koštati života. Gledajte kako se podaci čuvaju, a ne šta u njima piše, i ne prepisujte ništa s imenom, adresom ili datumom rođenja.

sv_con_policy = Jesu li svi zaposleni, tumači/ce i volonteri/ke potpisali pisano pravilo o povjerljivosti?
    .help = Uporedite spisak potpisa s rasporedom smjena, uključujući tumače/ice i zaštitare/ke.
    .guide =
        Potpuno: pisano pravilo, razumljivim riječima, kaže šta je tajna, s kim se smije podijeliti i da traje i nakon prestanka rada; svi koji dolaze u dodir s ljudima ili dosjeima potpisali su ga prije početka.

        Pogledajte: potpise uzorka koji birate Vi iz rasporeda smjena, spiska tumača/ica i spiska volontera/ki.

        Često se ocjenjuje previsoko kad odredba u ugovoru o radu obuhvata samo zaposlene: „Djelimično ispunjeno”. „Započeto”: pravilo postoji, a gotovo ga niko nije potpisao.

sv_con_files_secured = Jesu li papirni dosjei zaključani, a digitalni šifrirani i dostupni preko ličnih naloga?
    .help = Sami pogledajte bravu i prijavu. Ono što vidite vrijedi više od onoga što Vam kažu.
    .guide =
        Potpuno: papiri su u zaključanom ormaru čije ključeve ima malo ljudi; računari i telefoni su šifrirani, svako iz osoblja ima svoj nalog, zaštićene su i sigurnosne kopije; ništa s imenima nije u privatnoj e-pošti, grupama za dopisivanje ni na kućnim računarima.

        Pogledajte: ormar, stolove, ekrane, štampač i korpu; osoblje pokazuje kako se prijavljuje i kuda idu kopije.

        Često se ocjenjuje previsoko jer rukovodstvo kaže da je sve zaključano. Jedna otvorena polica s fasciklima na kojima su imena znači „Ne”. „Djelimično”: papiri zaključani, računari sa zajedničkom lozinkom ili bez šifriranja.

sv_con_codes = Koriste li se šifre umjesto imena u dokumentima, spiskovima i e-porukama koji se dijele?
    .help = Pogledajte table, rasporede, spiskove za lijekove i kupovinu, račune, grupe za dopisivanje.
    .guide =
        Potpuno: svaka osoba ima šifru od prvog dana; ključ se čuva odvojeno; šifre stoje na spiskovima, tablama, računima, e-porukama i u dopisivanju; inicijali s godinama i mjestom ne koriste se jer mogu upućivati na osobu.

        Pogledajte: oglasne ploče i spiskove na zidu; dokumente poslane partnerima, s prekrivenim imenima.

        Često se ocjenjuje previsoko kad su izvještaji šifrirani, a dnevni spiskovi pokazuju imena. „Djelimično ispunjeno”: vanjski dokumenti imaju šifre, unutrašnji nemaju. „Započeto”: šifre postoje, malo ko ih koristi.

sv_con_sharing = Prosljeđuju li se podaci policiji, socijalnim službama, donatorima ili drugima samo uz pisani pristanak ili jasnu zakonsku obavezu i bilježi li se svako prosljeđivanje?
    .help = Za svako prosljeđivanje: šta, kome, po kojem osnovu, kada. Tražite spisak.
    .guide =
        Potpuno: osoblje zna navesti zakonske obaveze prijavljivanja; za sve drugo treba pisani pristanak osobe za to prosljeđivanje, tom organu; prosljeđuje se samo ono što je potrebno; bilješka u dosjeu pokazuje datum, primaoca, sadržaj i osnov.

        Pogledajte: dosjee s prosljeđivanjem policiji, centru za socijalni rad ili donatoru; razgovarajte s rukovodstvom o posljednjem zahtjevu koji je odbijen.

        Često se ocjenjuje previsoko uz jedan opći pristanak potpisan pri prijemu: najviše „Djelimično”. Ako bilo ko telefonom dobije ono što traži, to je „Ne”.

sv_con_donor_reports = Jesu li izvještaji donatorima i javnosti bez ičega po čemu bi se osoba mogla prepoznati?
    .help = Pročitajte posljednja dva izvještaja kao komšija ili trgovac ljudima.
    .guide =
        Potpuno: nema imena, slika, tačnih godina, mjesta, datuma ni rijetkih činjenica koje zajedno upućuju na jednu osobu; mali brojevi su grupirani; priče su spojene ili izmišljene i to se navodi.

        Pogledajte: posljednja dva izvještaja, donatorima i javnosti, s prilozima, listama prisustva i računima.

        Često se ocjenjuje previsoko kad je tekst čist, a prilog sadrži potpise. Gdje zemlja ima nekoliko slučajeva godišnje, dob i državljanstvo mogu biti dovoljni. „Djelimično”: propusti koji bi upućivali na osobu samo uz poznavanje iznutra.

sv_con_retention = Jesu li rokovi čuvanja i brisanja određeni i poštuju li se?
    .help = Tražite pravilo i posljednji zapisnik o brisanju, za papir i digitalno.
    .guide =
        Potpuno: pravilo daje rok za svaku vrstu dosjea i kaže ko briše; zapisnik pokazuje da se to radi, za papir, računare, telefone i sigurnosne kopije; statistika se čuva bez imena.

        Pogledajte: pravilo i zapisnike o brisanju iz posljednje dvije godine.

        Često se ocjenjuje previsoko kad se navede državno arhivsko pravilo, a ništa nikada nije izbrisano. Čuvati sve zauvijek „za slučaj suđenja” nije rok. „Djelimično ispunjeno”: poštuje se za papir, ne i za digitalne dosjee. „Započeto”: nacrt pravila.

sv_con_own_file = Može li osoba vidjeti i ispraviti svoj dosje?
    .help = Je li to napisano, kaže li se ljudima i je li to iko ikada uradio?
    .guide =
        Potpuno: informacije za smještene osobe kažu da smiju pročitati svoj dosje, dobiti kopiju i tražiti ispravku grešaka; neko iz osoblja pomaže; odgovor stiže u određenom roku; ono što se tiče drugih osoba je prekriveno.

        Pogledajte: pravilo i letak; smještene osobe, nasamo, općenito: „Kad biste željeli vidjeti šta o Vama piše, da li biste mogli?”

        Često se ocjenjuje prenisko samo zato što još niko nije tražio: ako je napisano i ljudi to znaju, računa se. „Djelimično”: dopušteno je, ali se nikome ne kaže.

sv_con_breach = Postoji li postupak za curenje podataka i je li primijenjen kad se curenje dogodilo?
    .help = Izgubljen telefon, pogrešna e-poruka, slika na internetu, ogovaranje: pitajte za svako.
    .guide =
        Potpuno: napisana stranica kaže šta je curenje, kome se odmah javlja, kako se pogođene osobe upozoravaju i čuvaju, kada se obavještava organ za zaštitu ličnih podataka i šta se iz toga nauči. Ako se curenje dogodilo, zapis pokazuje te korake.

        Pogledajte: stranicu i evidenciju curenja; razgovarajte s rukovodstvom.

        To što nema poznatog curenja ne smanjuje ocjenu ako se za stranicu zna. Često se ocjenjuje previsoko kad se izgubljeni telefoni ne smatraju curenjem. „Djelimično”: dobro riješeno, a ništa nije napisano.

sv_con_breach_count = Broj poznatih curenja podataka u 24 mjeseca.
    .help = Svaki događaj brojte jednom, i male. Upišite 0 ako nijedan nije poznat.

## 8. Social inclusion and reintegration

inc-title = Socijalna uključenost i reintegracija
inc-intro = Kako život izgleda nakon krize. Ocijenite korake poduzete s osobom, a ne dobru volju, i zabilježite koji ured izvan službe drži ključ.

sv_inc_plan = Postoji li individualni plan zbrinjavanja s ciljevima dogovorenim s osobom i razmatra li se najmanje svaka tri mjeseca?
    .help = Tražite ciljeve same osobe, datume i drugu verziju.
    .guide =
        Potpuno: svaki dosje sadrži plan napravljen s osobom u prvim sedmicama, s ciljevima njenim riječima, koracima, onima koji ih provode i datumima; zajedno se razmatra najmanje svaka tri mjeseca, a stare verzije pokazuju napredak.

        Pogledajte: tri do pet anonimiziranih dosjea, jedan osobe koja je ovdje najduže.

        Često se ocjenjuje previsoko kad svi planovi zvuče isto. „Djelimično ispunjeno”: pravi planovi, razmatranje kasni ili ga nema. „Započeto”: obrazac popunjen po dolasku i više nikad otvoren.

sv_inc_work = Ima li stvarne pomoći u traženju dostojanstvenog, sigurnog posla?
    .help = Stvarna: s rezultatima koje možete vidjeti. Dostojanstven i siguran: ugovor, plaća, bez nove eksploatacije.
    .guide =
        Potpuno: neko iz osoblja pomaže oko vještina, dokumenata, dozvola, prijava i čuvanja djece, poznaje poslodavce, provjerava ugovor i mjesto prije početka i ostaje u kontaktu prvih mjeseci.

        Pogledajte: dosjee osoba koje su tražile posao: koraci, rezultati, provjere; smještene osobe kažu kakvu su pomoć imale.

        Često se ocjenjuje previsoko zbog radionica o pisanju biografije. Često se ocjenjuje prenisko gdje posla nema mnogo: ocijenite pomoć, a ne tržište rada. „Djelimično ispunjeno”: samo za domaće državljane, ili bez provjere poslodavca.

sv_inc_training = Postoji li pristup školi, kursevima i priznatoj stručnoj obuci?
    .help = Priznata: uvjerenje vrijedi nešto i vani. Ručni rad u kući je slobodno vrijeme.
    .guide =
        Potpuno: odrasli koji to žele dolaze do škole, jezičkih kurseva ili stručne obuke s priznatim uvjerenjem; riješeni su troškovi, prijevoz i čuvanje djece; strane osobe nisu izostavljene.

        Pogledajte: dosjee s upisom i rezultatom; razgovarajte sa školom ili centrom za obuku.

        Često se ocjenjuje previsoko samo zbog radionica u kući. „Djelimično ispunjeno”: samo kursevi lokalnog jezika, ili samo za domaće državljane. „Započeto”: razgovori sa školom.

sv_inc_housing = Postoji li put do sigurnog, priuštivog stanovanja kad boravak završi?
    .help = Pitajte kuda su otišle posljednje osobe i jesu li još tamo.
    .guide =
        Potpuno: planiranje stanovanja počinje mjesecima prije kraja; postoji stan uz podršku, pomoć za stanarinu, mjesto u socijalnom stanovanju ili provjeren povratak porodici po želji osobe; služba poslije posjećuje ili zove. Niko ne odlazi na ulicu ni na mjesto eksploatacije.

        Pogledajte: dosjee osoba koje su otišle, po šiframa; razgovarajte s rukovodstvom.

        Često se ocjenjuje previsoko kad „većina ide rodbini”, a niko nije pitao je li to željeno i sigurno. „Djelimično ispunjeno”: stanarina se plaća samo nekoliko mjeseci, ili put imaju samo neke grupe.

sv_inc_documents = Postoji li pomoć oko ličnih dokumenata, zdravstvenog osiguranja i socijalnih naknada?
    .help = Tražite rezultat u dosjeu, a ne samo zahtjev.
    .guide =
        Potpuno: u prvim sedmicama neko provjeri koji dokumenti i prava nedostaju, ide s osobom u urede, plaća takse, ambasadama se obraća samo uz pristanak i nakon provjere sigurnosti i žali se u slučaju odbijanja.

        Pogledajte: tri do pet anonimiziranih dosjea: šta je nedostajalo po dolasku, a šta sada postoji?

        Često se ocjenjuje prenisko kad je ured spor iako je služba požurivala: ocijenite pomoć i navedite ured kao odgovoran. „Djelimično ispunjeno”: ide za domaće državljane, ne i za strane osobe ili osobe bez državljanstva.

sv_inc_family = Uspostavlja li se kontakt s porodicom samo uz pristanak i nakon sigurnosne provjere i imaju li vlastita djeca osobe podršku?
    .help = Tri dijela: pristanak, sigurnost, vlastita djeca, ovdje ili drugdje.
    .guide =
        Potpuno: niko ne zove porodicu prije nego što se osoba složi i opasnost pisano odvagne; osoba odlučuje šta će se reći. Vlastita djeca koja žive ovdje imaju školu, igru i zdravstvenu zaštitu; za djecu drugdje radi se na kontaktu i sigurnosti.

        Pogledajte: dosjee s kontaktom s porodicom; smještene osobe, nasamo, općenito.

        Često se ocjenjuje previsoko jer se porodica smatra dobrom sama po sebi. „Djelimično”: pristanak se traži, a sigurnosna provjera nije pisana, ili se vlastita djeca smatraju gostima.

sv_inc_aftercare = Održava li se kontakt, ako ga osoba želi, najmanje 12 mjeseci nakon odlaska?
    .help = Pitajte ko je koga zvao, kada i kakva je pomoć slijedila.
    .guide =
        Potpuno: prije odlaska osoba se dogovara hoće li se i kako sigurno održavati kontakt; neko ima taj zadatak i sate za njega; kontakti tokom 12 mjeseci bilježe se po šifri, a pomoć se daje kad zatreba.

        Pogledajte: spisak praćenja po šiframa s datumima; razgovarajte s rukovodstvom ko to radi i ko plaća.

        Često se ocjenjuje previsoko kad ljudi mogu zvati ako žele. Osoba koja ne želi kontakt računa se kao poštovana, a ne kao izgubljena. „Djelimično ispunjeno”: kontakt samo nekoliko mjeseci. „Započeto”: s vremena na vrijeme.

sv_inc_aftercare_count = Osobe u kontaktu nakon odlaska.
    .help = Osobe s najmanje jednim kontaktom u posljednjih 12 mjeseci, svaka brojana jednom. Samo broj.

## 9. Children

chi-title = Djeca
chi-intro = Dijete je svaka osoba mlađa od 18 godina, sama ili s roditeljem, a za dijete se ne mora dokazati prijetnja ni prevara. Ovaj dio vodi osoba iz tima specijalizirana za djecu; s djetetom razgovarajte samo ako se ona i staratelj/ica slože i ako dijete to želi.

sv_chi_age = Postupa li se s osobom neizvjesne dobi kao s djetetom dok se dob ne utvrdi?
    .help = Sumnja ide u korist djeteta. Pitajte šta je bilo s posljednjom osobom čija dob nije bila jasna.
    .guide =
        Potpuno: svako ko kaže ili izgleda da možda ima manje od 18 godina odmah dobija staratelja ili starateljicu, dječiji smještaj i prava djeteta; utvrđivanje dobi je posljednji korak, uz pristanak, i zaštita ga ne čeka.

        Pogledajte: osoblje odgovara na kratak slučaj („kaže sedamnaest, stric kaže devetnaest”); dosjee s neizvjesnom dobi.

        Često se ocjenjuje previsoko jer se nikada nije dogodilo: tada ocijenite pravilo i odgovore osoblja. „Djelimično”: u kući se postupa kao s djetetom, a staratelj/ica se ne traži. „Ne”: odrasla osoba dok se ne dokaže drugačije.

sv_chi_guardian = Ima li svako dijete bez sigurnog roditelja bez odgađanja imenovanog staratelja ili starateljicu koji postupaju nezavisno?
    .help = Bez odgađanja znači sati ili nekoliko dana. Nezavisno: ne sigurna kuća i ne onaj ko odlučuje o povratku.
    .guide =
        Potpuno: svako takvo dijete ima staratelja ili starateljicu, imenovane u roku od najviše nekoliko dana, koje ono poznaje, koji dolaze na razgovore i odluke i ne zastupaju nijedan drugi interes.

        Pogledajte: dosjee posljednje troje djece: dan dolaska, dan imenovanja, posjete; razgovarajte s centrom za socijalni rad.

        Često se ocjenjuje previsoko kad staratelj/ica postoji na papiru i ima desetine djece. Ako kasni organ, i dalje je „Ne”: ocijenite činjenicu i navedite organ kao odgovoran. „Djelimično”: imenovanje na vrijeme, ali se rijetko viđa, ili je zaposlen/a u sigurnoj kući.

sv_chi_guardian_days = Prosjek dana od dolaska do staratelja/ice, posljednja tri slučaja.
    .help = Saberite dane za posljednje troje djece i podijelite s tri. Za dijete koje još čeka brojte do danas.

sv_chi_best_interests = Procjenjuje li se pisano najbolji interes djeteta za svaku glavnu odluku, uz mišljenje samog djeteta?
    .help = Glavne odluke: smještaj, škola, iskazi, kontakt s porodicom, povratak, odlazak.
    .guide =
        Potpuno: za svaku glavnu odluku dosje sadrži stranicu koja odmjerava sigurnost, zdravlje, porodicu, mišljenje djeteta i budućnost, kaže kako je dijete saslušano i koliko se njegovo mišljenje uvažilo te ko je odlučio; obnavlja se kad se okolnosti promijene.

        Pogledajte: tri do pet anonimiziranih dosjea djece, svaki oko jedne odluke.

        Često se ocjenjuje previsoko kad riječi „u najboljem interesu” stoje u svakom dopisu bez obrazloženja. „Djelimično ispunjeno”: samo za smještaj i povratak, ili bez mišljenja djeteta. „Započeto”: obrazac.

sv_chi_separate = Jesu li djeca odvojena od nesrodnih odraslih i od svakog mjesta pritvora ili odgojne mjere?
    .help = Spavaće sobe, kupatila, dvorište i ulaz. Djeca ostaju sa svojim sigurnim roditeljem.
    .guide =
        Potpuno: djeca spavaju, peru se i igraju odvojeno od odraslih koji im nisu porodica, a mjesto nema kuću, dvorište, osoblje ni ulaz zajednički s mjestom gdje su mladi lišeni slobode ili na odgojnoj mjeri.

        Pogledajte: sobe i prolaze, svojim očima; šta je iza ograde.

        Često se ocjenjuje previsoko jer je rukovodstvo našlo najbolje među lošim rješenjima: zabilježite to, ali ocijenite činjenicu. Dijete u sobi s nepoznatim odraslim osobama znači „Ne”. „Djelimično”: spavaće sobe odvojene, kupatila ili dvorište zajednički s odraslima koji nisu porodica.

sv_chi_education = Je li svako dijete školske dobi u roku od mjesec dana u školi ili drugoj nastavi?
    .help = Uporedite dan dolaska s prvim danom nastave. Sigurnost u početku može tražiti nastavu u kući.
    .guide =
        Potpuno: u roku od mjesec dana svako dijete školske dobi pohađa redovnu školu ili, iz pisanog razloga, drugu nastavu koju škola priznaje, uz pomoć oko jezika, knjige i prijevoz; sasluša se želja samog djeteta.

        Pogledajte: dosjee s datumima; razgovarajte sa školom ili centrom za socijalni rad.

        Često se ocjenjuje previsoko kad volonteri i volonterke pomažu oko crtanja i zadaće. „Djelimično ispunjeno”: većina u roku od mjesec dana, ili nastava koja ne vodi do svjedodžbe. „Započeto”: dokumenti poslani školi.

sv_chi_family_risk = Provjerava li se prije kontakta s porodicom ili povratka porodici je li porodica učestvovala u eksploataciji?
    .help = Pisano, prije prvog kontakta, provjeru radi obučena osoba. Samo srodstvo ništa ne dokazuje.
    .guide =
        Potpuno: prije svakog poziva, posjete ili povratka pisana provjera pita ko je vrbovao, ko je imao korist, ko je znao i je li osoba zaista u srodstvu; saslušaju se staratelj/ica i dijete; niko se ne predaje na osnovu potpisa ili zato što se policija slaže.

        Pogledajte: dosjee djece koja su viđala porodicu ili joj se vratila; razgovarajte s centrom za socijalni rad.

        Često se ocjenjuje previsoko tamo gdje se prosjačenje ili rani brak zovu običajem: običaj nije razlog. Ako su djeca vraćena umiješanim osobama, to je „Ne”. „Djelimično”: provjerava se za povratak, ne i za pozive i posjete.

sv_chi_interviews = Jesu li saslušanja za potrebe postupka malobrojna, snimljena, u prostoriji prilagođenoj djetetu i vodi li ih obučena osoba?
    .help = Brojte saslušanja jednog djeteta, u svim organima. Igra i terapija se ne računaju.
    .guide =
        Potpuno: po pravilu jedno saslušanje, najviše dva, snimljeno na video za upotrebu na sudu, u prijatnoj prostoriji, vodi ga stručna osoba obučena za djecu, uz staratelja ili starateljicu i advokata ili advokaticu, a da dijete ne vidi optuženu osobu.

        Pogledajte: razgovarajte s policijom, tužilaštvom, advokatom/icom ili starateljem/icom; dosjee: broj, mjesto i ko je vodio saslušanja.

        Često se ocjenjuje previsoko jer prostorija postoji: pitajte koliko je puta korištena. Propust je često izvan službe: ocijenite činjenicu i navedite ko je odgovoran. „Djelimično ispunjeno”: obučeno i prilagođeno, ali ponavljano ili nesnimljeno.

sv_chi_privacy = Drži li se sve po čemu bi se dijete moglo prepoznati izvan medija, internetskih stranica i javnih dokumenata?
    .help = Pretražite internet prije posjete. Lice, glas, škola, selo, broj predmeta: svako od toga može otkriti dijete.
    .guide =
        Potpuno: na internetu, društvenim mrežama, u saopćenjima, plakatima, izvještajima donatorima i javnim sudskim dokumentima nema ničega po čemu bi neko prepoznao dijete; pravilo to zabranjuje i obuhvata telefone osoblja i posjetioce.

        Pogledajte: internet i društvene mreže, dvije godine unazad; pravilo i posljednje javne dokumente.

        Često se ocjenjuje previsoko jer je bilo dobronamjerno ili se roditelj složio. Lice koje se može prepoznati znači „Ne”, bez obzira na namjeru: prije odlaska zatražite uklanjanje. „Djelimično”: ništa nije nađeno, a pravila nema.

## 10. Staff and management

mgt-title = Osoblje i upravljanje
mgt-intro = Ono što nosi rad: dozvola, ljudi, novac, partneri. Mnogo toga može se pročitati prije posjete. Gdje su novac ili dozvole u drugim rukama, ocijenite činjenicu i u preporuci navedite ko je odgovoran.

sv_mgt_licence = Ima li služba važeću dozvolu ili ugovor upravo za ovaj rad?
    .help = Pročitajte tekst, adresu, obuhvaćene grupe i datum isteka.
    .guide =
        Potpuno: dozvola ili ugovor na snazi navodi ovu vrstu službe, ove grupe i ovo mjesto, a njihovi uslovi su ispunjeni. Pravila se razlikuju od države do države: paket za državu kaže šta se traži.

        Pogledajte: sam dokument, s prilozima i datumom isteka.

        Često se ocjenjuje previsoko kad se pokaže opća dozvola za socijalnu zaštitu ili projektni ugovor. „Djelimično”: zahtjev je podnesen na vrijeme i rad se tolerira, ili vrijedi za dio rada. Ako država za takve službe uopće ne izdaje dozvole, „Nije primjenjivo” traži taj razlog.

sv_mgt_licence_until = Dozvola vrijedi do.
    .help = Datum isteka na dokumentu; dovoljni su mjesec i godina. Ostavite otvoreno ako nema datuma isteka.

sv_mgt_licence_barrier = Šta sprečava službu da dobije dozvolu?
    .help = Na primjer vlasništvo nad zgradom. Samo pravila, uredi i troškovi: bez imena, adresa i datuma rođenja.

sv_mgt_staffing = Ima li dovoljno kvalificiranog osoblja za broj i potrebe osoba ovdje?
    .help = Uporedite raspored smjena, kvalifikacije i broj osoba. Pitajte smještene osobe ima li neko vremena.
    .guide =
        Potpuno: sva radna mjesta koja traže pravila i potrebe popunjena su kvalificiranim ljudima, u svakoj smjeni; postoji zamjena za odmor i bolovanje; smještene osobe nađu nekoga ko ima vremena da sasluša.

        Pogledajte: spisak osoblja i raspored smjena prema broju prisutnih osoba; osoblje: „Kada ste posljednji put bili sami s previše posla?”; smještene osobe, nasamo: „Ima li nekoga kad Vam treba razgovor?”

        Često se ocjenjuje previsoko u mirnoj sedmici: uzmite najopterećeniji mjesec u godini. „Djelimično ispunjeno”: dovoljno danju, malo noću, ili se održava neplaćenim prekovremenim radom.

sv_mgt_training = Je li u posljednjih 12 mjeseci svako iz osoblja prošao obuku (trgovina ljudima, trauma, prava djeteta, zaštita podataka)?
    .help = Četiri teme, svako iz osoblja. Tu spadaju zaštitari/ke, noćno osoblje i volonteri/ke.
    .guide =
        Potpuno: spisak pokazuje da su svi koji rade s ljudima u posljednjih 12 mjeseci imali obuku o sve četiri teme, a novi prije nego što počnu raditi sami.

        Pogledajte: spisak obuka, s datumima i satima, prema spisku osoblja.

        Često se ocjenjuje previsoko kad iste dvije osobe idu na sve. Predavanje od jednog sata nije obuka o četiri teme. „Djelimično ispunjeno”: većina osoblja, ili dvije do tri teme. „Započeto”: plan, ili jedan kurs za jednu osobu.

sv_mgt_supervision = Ima li osoblje vanjsku superviziju najmanje svaka tri mjeseca?
    .help = Vanjska: neko bez moći nad njihovim poslom. Sastanci tima nisu supervizija.
    .guide =
        Potpuno: obučen/a supervizor/ica izvana sastaje se s osobljem, grupno ili pojedinačno, najmanje svaka tri mjeseca, u plaćenom vremenu; ono što se kaže ostaje tamo; učestvuju i noćno osoblje i socijalni radnici i radnice, kao i terapeuti i terapeutkinje.

        Pogledajte: ugovor i datume (ne sadržaj); osoblje kaže kada je posljednji put održana i pomaže li.

        Često se ocjenjuje previsoko kad je vodi direktor/ica. „Djelimično ispunjeno”: rjeđe, ili za dio osoblja. „Započeto”: jedan susret, plaćen iz projekta.

sv_mgt_funding = Je li finansiranje osigurano za narednih 12 mjeseci?
    .help = Osigurano: potpisano ili u usvojenom budžetu. Nade i prijave u toku ne računaju se.
    .guide =
        Potpuno: potpisani ugovori ili budžetske odluke pokrivaju najmanje osnovni rad (stanarina, osoblje, hrana, lijekovi, pravna pomoć) za narednih 12 mjeseci, i novac stiže na vrijeme.

        Pogledajte: budžet i ugovore; pitajte koliko je mjeseci kasnila posljednja uplata.

        Često se ocjenjuje previsoko jer se uvijek nekako riješilo. „Djelimično ispunjeno”: pokrivena je većina osnovnog troška, ili sve za najmanje šest mjeseci. „Započeto”: prijave poslane. Ako su plaće prošle godine kasnile, nije potpuno.

sv_mgt_funding_state_share = Udio ovogodišnjeg budžeta koji plaća država, u postocima.
    .help = Država i općina zajedno, od 0 do 100, zaokruženo. Strani donatori nisu država.

sv_mgt_partners = Postoje li pisani sporazumi s policijom, zdravstvom, socijalnom zaštitom i organom za upućivanje?
    .help = Četiri partnera. Pisano, na snazi i poznato onima koji ih koriste.
    .guide =
        Potpuno: potpisani sporazumi ili zajednička procedura sa sva četiri partnera kažu ko šta radi, koga zvati u koje doba i kako se podaci štite; koriste ih obje strane.

        Pogledajte: dokumente; razgovarajte s jednim partnerom: „Šta ste s njima dogovorili?”

        Često se ocjenjuje previsoko kad stari sporazumi leže u ladici, ili prenisko kad dobre zajedničke procedure na državnom nivou obavljaju isti posao. „Djelimično ispunjeno”: dva ili tri partnera. „Započeto”: nacrti, ili samo dobar kontakt telefonom.

sv_mgt_key_worker = Ima li svaka osoba jednu imenovanu zaduženu stručnu osobu?
    .help = Pitajte smještene osobe: „Kome se prvo obraćate?” Ne moraju reći ime.
    .guide =
        Potpuno: od prvih dana svaka osoba ima jednu zaduženu stručnu osobu koja drži sve konce, ima vremena, predstavljena je na razumljivom jeziku i ima zamjenu; osoba može tražiti drugu.

        Pogledajte: oznaku zadužene stručne osobe u svakom dosjeu; smještene osobe, nasamo: znaju li ko je to i sastaju li se?

        Često se ocjenjuje previsoko kad se kaže da cijeli tim brine o svima. „Djelimično”: imenovana u dosjeu, a osobi nepoznata, ili samo jedna za previše ljudi.

sv_mgt_self_review = Preispituje li služba vlastiti kvalitet jednom godišnje i koristi li rezultat?
    .help = Tražite datiran dokument i jednu stvar koja se zbog njega promijenila.
    .guide =
        Potpuno: jednom godišnje služba se mjeri prema pisanim standardima, uz mišljenja korisnika i korisnica, osoblja i partnera, zapisuje šta treba poboljšati, a sljedeće preispitivanje pokazuje šta je učinjeno.

        Pogledajte: posljednja dva preispitivanja i spisak poboljšanja.

        Često se ocjenjuje previsoko kad se pokaže godišnji izvještaj donatoru: broj aktivnosti nije kvalitet. „Djelimično ispunjeno”: preispitano i malo iskorišteno, ili bez korisnika i korisnica. „Započeto”: prvo preispitivanje je u toku.

## 11. Participation and complaints

par-title = Učešće i pritužbe
par-intro = Mogu li ljudi progovoriti i jesu li sigurni kad progovore. Ovdje su najvažnije riječi samih smještenih osoba: razgovarajte s njima nasamo i neka ništa u Vašim bilješkama ne pokazuje ko je to rekao.

sv_par_channel = Znaju li ljudi siguran način da podnesu pritužbu, i organu izvan službe?
    .help = Znaju, sigurno, izvan: sve troje. Pitajte smještene osobe prije nego što pročitate plakate.
    .guide =
        Potpuno: smještene osobe mogu svojim riječima reći kako podnijeti pritužbu unutra i kome izvan službe (ombudsmen, inspekcija, drugo); to mogu učiniti na svom jeziku, bez imena i bez posredovanja osoblja; plakat, sandučić ili telefon su tamo gdje ih mogu koristiti neviđeno.

        Pogledajte: smještene osobe, nasamo; plakate, sandučić i telefon; pisano pravilo.

        Često se ocjenjuje previsoko zbog sandučića koji se vidi iz ureda. „Djelimično”: samo unutrašnji put, ili je poznat nekima. „Ne”: „uvijek mogu doći kod direktora”.

sv_par_handled = Evidentiraju li se pritužbe i odgovara li se na njih u određenom roku?
    .help = Uporedite datum prijema i datum odgovora. Računaju se i usmene pritužbe.
    .guide =
        Potpuno: svaka pritužba, usmena ili pisana, mala ili velika, upisuje se po šifri s datumom, sadržajem, korakom i odgovorom; rok je određen, na primjer 15 dana, i poštuje se; osoba na koju se pritužba odnosi ne odlučuje.

        Pogledajte: evidenciju pritužbi za posljednjih 12 mjeseci, s prekrivenim imenima.

        Prazna evidencija nije dokaz da je sve u redu: pitajte smještene osobe i osoblje na šta se ljudi žale. „Djelimično ispunjeno”: upisuje se, odgovori kasne ili se ne bilježe. „Započeto”: evidencija tek otvorena.

sv_par_handled_count = Pritužbe primljene u 12 mjeseci.
    .help = Usmene i pisane, svaka brojana jednom. Upišite 0 ako nijedna nije poznata.

sv_par_feedback = Traži li se redovno mišljenje, bez imena, i mogu li se pokazati promjene koje su iz njega proizašle?
    .help = Tri dijela: redovno, bez imena, s rezultatima. Pitajte za posljednju promjenu.
    .guide =
        Potpuno: u određeno vrijeme, i pri odlasku, ljudi se pitaju šta je bilo dobro i loše, na način kojem se u maloj kući ne može ući u trag (vanjska osoba, sandučić, pomiješani odgovori); služba može pokazati šta je promijenila.

        Pogledajte: obrasce ili bilješke iz posljednje godine i promjene; smještene osobe, nasamo: „Je li Vas neko pitao za mišljenje? Šta je iz toga proizašlo?”

        Često se ocjenjuje previsoko kad su svi obrasci puni zahvala. „Djelimično ispunjeno”: traži se redovno, bez vidljivog rezultata, ili se predaje vlastitoj zaduženoj osobi.

sv_par_house_rules = Pomažu li smještene osobe u izradi kućnog reda?
    .help = Tražite pravilo koje se promijenilo jer su to smještene osobe tražile.
    .guide =
        Potpuno: o pravilima se sa smještenim osobama razgovara na redovnim sastancima, na razumljivim jezicima; prijedlozi i odgovori se bilježe; neka pravila potječu od smještenih osoba; i nove smještene osobe mogu ih preispitati. Pravila koja štite sigurnost ili prava ostaju, uz obrazloženje.

        Pogledajte: smještene osobe, nasamo; bilješke s kućnih sastanaka.

        Često se ocjenjuje previsoko kad smještene osobe potpišu pravila po dolasku: biti obaviješten ne znači učestvovati. „Djelimično ispunjeno”: pitaju se samo o sitnicama. „Započeto”: održan je jedan sastanak.

sv_par_no_retaliation = Je li izvjesno da niko nije ostao bez pomoći niti je prema njemu gore postupano nakon pritužbe?
    .help = Pitajte šta je bilo s onima koji su podnijeli pritužbu. Zaštitite osobu koja govori: nijedan detalj koji pokazuje ko je to.
    .guide =
        Potpuno: pravilo to zabranjuje, a smještene osobe i ljudi izvan službe kažu da su oni koji su podnijeli pritužbu zadržali mjesto, novac i prijateljski odnos. Odlasci ubrzo nakon pritužbe imaju drugi razlog koji se može pratiti.

        Pogledajte: smještene osobe, nasamo, općenito; nekoga izvana ko poznaje ranije smještene osobe (advokat/ica, socijalni/a radnik/ca, SOS linija).

        Često se ocjenjuje previsoko jer se ništa ne zna: ako nikoga niste mogli pitati a da osoblje ne čuje, izaberite „Nije provjereno”. „Djelimično”: nijedan slučaj nije poznat, ali ljudi kažu da bi se bojali.
