### status: draft

## The questionnaire

questionnaire-title = Usluge žrtvama: terenska posjeta
    .about =
        Za obučene ocjenjivače i ocjenjivačice koji posjećuju službu za podršku žrtvama trgovine ljudima.
        Poredi ono što služba piše, radi i pokazuje s međunarodnim standardima, da bi se nedostaci našli i otklonili.

## Scales and shared lists

ynp-yes = Da
    .meaning = I na papiru i u praksi, za sve koje treba da obuhvati; dokazi su viđeni.
ynp-partly = Djelimično
    .meaning = Važi za većinu, ili važi a nije zapisano, ili je zapisano ali ima jasne praznine.
ynp-no = Ne
    .meaning = Ništa, ili samo obećanje.

ach4-in_full = Postignuto u potpunosti
    .meaning = I na papiru i u praksi, za sve koje treba da obuhvati; dokazi su viđeni.
ach4-in_part = Postignuto djelimično
    .meaning = Važi za većinu, ili važi a nije zapisano, ili je zapisano ali ima jasne praznine.
ach4-started = Započeto
    .meaning = Preduzet je neki korak (nacrt, proba, jednom), bez ustaljene prakse.
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
room-common_room = Dnevni boravak
room-entrance = Ulaz i prilaz
room-kitchen = Kuhinja
room-office = Kancelarija

## 0. Profile of the service

pro-title = Profil službe
pro-intro = Popunite ovo u kancelariji prije posjete i potvrdite s rukovodstvom. Ne boduje se, ali odlučuje koja pitanja slijede. Ne pišite adresu ni imena: služba ima šifru.

sv_pro_service_type = Koja je ovo vrsta službe?
    .help = Izaberite ono što pretežno pruža. Prve tri otvaraju pitanja o životu u njoj.
    .required = Izaberite vrstu službe: od nje zavisi koja pitanja važe.
sv_pro_service_type-shelter_24h = Sklonište s osobljem danju i noću
sv_pro_service_type-emergency_reception = Hitni prihvat za kratak boravak
sv_pro_service_type-transitional_flat = Prelazni stan ili stan uz podršku
sv_pro_service_type-day_centre = Dnevni centar
sv_pro_service_type-outreach_team = Terenski ili mobilni tim
sv_pro_service_type-legal_aid_only = Samo pravna pomoć
sv_pro_service_type-other = Druga vrsta službe

sv_pro_operator = Ko njome upravlja?
    .help = Onaj ko odgovara za svakodnevni rad, a ne onaj ko plaća. Mješovito: odgovornost je podijeljena u pisanoj formi.
sv_pro_operator-state = Država
sv_pro_operator-municipality = Opština
sv_pro_operator-ngo = Nevladina organizacija
sv_pro_operator-mixed = Mješovito

sv_pro_team_link = Da li neko iz tima koji ocjenjuje ima vezu s ovom službom (posao, finansiranje, ista mreža, porodica)?
    .help = Prije posjete naglas pitajte svakog člana i članicu. Veza ne zaustavlja posjetu; izvještaj o njoj otvoreno govori.
    .guide =
        Nezavisnost se izjavljuje u svakoj sesiji, jer će služba i država o njoj pitati. Navedite plaćeni i neplaćeni rad, članstvo u odborima, upućivanja između dvije organizacije, zajedničke donatore, obuke koje su date ili primljene, porodicu i bliske prijatelje.

        Kad veza postoji, posjeta se nastavlja kao kolegijalno ocjenjivanje, i izvještaj to kaže. Djelove najbliže toj vezi dajte nekom drugom iz tima.

        Često se previdi: neko od kolega je u tijelu koje identifikuje žrtve, ili se sama organizacija tima nada istom ugovoru.
    .required = Izjavite da li veza postoji: bez toga se izvještaj ne može potpisati.
sv_pro_team_link-none = Nema veze
sv_pro_team_link-same_network = Članstvo u istoj mreži
sv_pro_team_link-worked_here_3_years = Rad ovdje u posljednje 3 godine
sv_pro_team_link-funder = Finansira službu
sv_pro_team_link-other = Druga veza

sv_pro_team_link_note = Opišite vezu i kako tim ograničava njen uticaj.
    .help = Pišite inicijale ili uloge: bez imena, adresa i datuma rođenja. Navedite ko ocjenjuje djelove kojih se veza tiče.

sv_pro_capacity = Koliko ima kreveta?
    .help = Kreveti koji se danas mogu koristiti, i dječji. Uporedite licencu s onim što vidite.

sv_pro_occupancy = Koliko osoba danas koristi službu?
    .help = Samo broj, djeca uračunata. Dijeljeni izvozi nikad ne pokazuju tačnu vrijednost ispod 5.

sv_pro_groups = Koje grupe služba prima?
    .help = Označite što kažu pravila prijema, pa pitajte rukovodstvo. Djevojčice, dječaci ili porodice otvaraju odjeljak o djeci.
sv_pro_groups-women = Žene
sv_pro_groups-men = Muškarci
sv_pro_groups-girls = Djevojčice
sv_pro_groups-boys = Dječaci
sv_pro_groups-families = Porodice ili roditelji s djecom
sv_pro_groups-lgbti = LGBTI osobe
sv_pro_groups-disability = Lica s invaliditetom
sv_pro_groups-none_listed = Grupe nijesu navedene

sv_pro_foreign = Da li prima strane državljane i državljanke i lica bez državljanstva?
    .help = Gledajte pisana pravila. Odgovor „Da“ otvara pitanja o boravku i o terapiji na drugom jeziku.

sv_pro_child_recent = Da li je u posljednjih 12 mjeseci ovdje ikad bilo dijete?
    .help = I dijete koje je došlo s roditeljem, i samo na jednu noć. Odgovor „Da“ otvara odjeljak o djeci.

## 1. Accommodation

acc-title = Smještaj
acc-intro = Za službe u kojima se živi. Obiđite zgradu s nekim iz osoblja, ali sa smještenim osobama razgovarajte nasamo. Kucajte, i u spavaću sobu uđite samo ako se osoba koja u njoj spava saglasi.

sv_acc_admission_open = Može li se potencijalna žrtva odmah smjestiti, a da prethodno ne da izjavu i ne čeka formalni status?
    .help = Za krevet su dovoljni opravdani razlozi. Što traže pravila, a što se tražilo posljednji put?
    .guide =
        Puna ocjena: pisana pravila traže samo znake trgovine ljudima; krevet se daje istog dana, i noću i vikendom. Izjava, isprave, testovi i status mogu doći kasnije i nikad nijesu cijena ulaska.

        Pogledajte: pravila prijema; posljednja tri prijema (dan upućivanja, dan ulaska, što se prvo tražilo); razgovor s rukovodstvom.

        Često se ocijeni previsoko jer u posljednje vrijeme niko nije odbijen. Pisano pravilo koje traži izjavu je „Ne“, čak i kad ga osoblje zaobilazi. „Djelimično“: otvoreno samo za neke grupe ili sate, ili otvoreno bez ikakvog pisanog pravila.

sv_acc_admission_open_why = Što se traži prije ulaska?
    .help = Označite sve što pravila ili osoblje traže prije nego što se dobije krevet.
sv_acc_admission_open_why-police_statement = Izjava policiji
sv_acc_admission_open_why-formal_status = Formalni status žrtve
sv_acc_admission_open_why-medical_test = Medicinski test
sv_acc_admission_open_why-id_paper = Lična isprava
sv_acc_admission_open_why-other = Nešto drugo

sv_acc_suitable_groups = Postoji li odgovarajući, odvojen prostor za svaku grupu koju služba, kako kaže, prima?
    .help = Uporedite grupe iz profila sa sobama koje vidite. Odvojeno znači za spavanje i za pranje.
    .guide =
        Puna ocjena: za svaku grupu koja se prima postoji mjesto za spavanje i pranje odvojeno od drugih gdje to traže bezbjednost ili dostojanstvo, na primjer za muškarce, za porodice, za transrodnu osobu, za lice s invaliditetom.

        Pogledajte: svaki sprat i sobu uz spisak grupa; razgovor s rukovodstvom o posljednjim smještajima.

        Često se ocijeni previsoko kad neka grupa stoji na letku, a uvijek je slata drugdje. Prazna rezervna soba nije odvojen prostor ako se ne može pripremiti istog dana.

sv_acc_suitable_turned_away = Koje su grupe odbijene u posljednjih 12 mjeseci i kuda su upućene?
    .help = Samo grupe i vrste mjesta: bez imena, adresa i datuma rođenja. Napišite „nepoznato“ ako to niko ne bilježi.

sv_acc_private_space = Ima li svaka smještena osoba ili porodica krevet, ormarić pod ključem i sobu čija vrata daju privatnost?
    .help = Pogledajte bravu koja radi i pitajte ko još ima ključ.
    .guide =
        Puna ocjena: svako ima svoj krevet, ormarić ili fioku čiji ključ lično čuva i sobu s vratima koja se zatvaraju i na koja se kuca. Nepoznati ne dijele sobu protiv svoje volje.

        Pogledajte: sobe, uz pristanak onih koji u njima žive, brave i ključeve; nasamo pitajte smještene osobe da li osoblje ili drugi ulaze bez pitanja.

        Često se ocijeni previsoko zbog urednih soba. Glavni ključ je prihvatljiv ako je njegova upotreba pisano ograničena i bilježi se. „Djelimično“: kreveti i vrata su u redu, ali se stvari ne mogu zaključati.

sv_acc_hygiene = Da li su toaleti, tuševi, grijanje i topla voda ispravni, čisti i privatni?
    .help = Sami otvorite slavinu i radijator. Provjerite zaključavaju li se vrata iznutra.
    .guide =
        Puna ocjena: dovoljno toaleta i tuševa za one koji ovdje žive, čistih, koji se zaključavaju iznutra, s toplom vodom i grijanjem cijelog dana u sezoni, uz besplatna higijenska sredstva i pranje veša.

        Pogledajte: sva kupatila, ne samo ono koje Vam pokažu; provjerite vodu, svjetlo, bravu i grijanje; pitajte što biva kad se nešto pokvari.

        Često se ocijeni previsoko poslije čišćenja pred posjetu: gledajte buđ, zaptivke i stare popravke. Često se ocijeni prenisko jer je kuća skromna. Jednostavno, ali ispravno, čisto i privatno je puna ocjena.

sv_acc_food = Ima li dovoljno hrane, poštuje li se ishrana zbog zdravlja ili vjere i mogu li smještene osobe same kuvati?
    .help = Pogledajte frižider i ostavu i pitajte smještene osobe kad smiju jesti i kuvati.
    .guide =
        Puna ocjena: tri obroka, ili novac i namirnice za njih, uz voće i proteine, hrana za bebe, ishrana zbog bolesti, trudnoće ili vjere bez zamjerki, i kuhinja koju smještene osobe smiju koristiti.

        Pogledajte: kuhinju, frižider, ostavu i jelovnik; nasamo pitajte smještene osobe da li je neko gladan i mogu li kuvati svoja jela.

        Često se ocijeni prenisko kad su obroci jednostavni, ali dovoljni. „Djelimično“: hrane ima dovoljno, ali je kuvanje zabranjeno bez pojedinačnog bezbjednosnog razloga, ili ishrana zavisi od toga ko je u smjeni.

sv_acc_freedom_movement = Da li smještene osobe slobodno izlaze, zadržavaju telefon i viđaju ljude, osim kad je ograničenje pojedinačno, pisano, zasnovano na riziku, vremenski ograničeno i dogovoreno?
    .help = Ograničenje za sve nije pojedinačno, ma koliko bilo dobronamjerno.
    .guide =
        Puna ocjena: smještene osobe dolaze i odlaze, zadržavaju telefon i biraju koga će vidjeti. Ograničenje postoji samo za jednu osobu, pisano, s rizikom, datumom isteka i saglasnošću te osobe.

        Pogledajte: kućni red; vrata, ključeve i kutije za telefone; nasamo sa smještenim osobama: „Što biva ako večeras želite da izađete?“

        Često se ocijeni previsoko jer je razlog bezbjednost. „Djelimično“: ljudi se slobodno kreću, ali jedno opšte pravilo, kao prikupljanje telefona noću, pogađa sve. „Ne“: zaključana vrata, ili svima treba dozvola ili pratnja.

sv_acc_freedom_movement_kind = Koja se ograničenja koriste?
    .help = Označite ograničenja za sve, i ona za jednu osobu koja nijesu zapisana, datirana i dogovorena.
sv_acc_freedom_movement_kind-phones_taken = Telefoni se oduzimaju
sv_acc_freedom_movement_kind-doors_locked = Vrata se zaključavaju
sv_acc_freedom_movement_kind-only_with_escort = Izlazak samo uz pratnju
sv_acc_freedom_movement_kind-no_visitors = Bez posjeta ili bez kontakta s drugima
sv_acc_freedom_movement_kind-curfew = Povratak do određenog sata
sv_acc_freedom_movement_kind-other = Drugo ograničenje

sv_acc_length_of_stay = Da li dužina boravka zavisi od potreba osobe, a ne od utvrđenog roka ili krivičnog postupka?
    .help = Pitajte što okončava boravak i ko odlučuje kad osoba nije spremna.
    .guide =
        Puna ocjena: pravila vezuju boravak za plan osobe. Uobičajena dužina može biti zapisana, ali se po potrebi produžava jednostavnom odlukom, i niko ne mora otići zato što je predmet zatvoren ili svjedočenje odbijeno.

        Pogledajte: pravila i ugovor s finansijerom; dosijee onih koji su otišli: datum, razlog, sljedeće mjesto.

        Često se ocijeni previsoko kad je produženje „uvijek moguće“, a nijedan dosije ga ne pokazuje. „Djelimično“: u praksi se produžava, dok pravila ili novac prestaju na određeni dan.

sv_acc_length_of_stay_max = Najduži boravak koji pravila dozvoljavaju, u danima (0 = bez ograničenja).
    .help = Kako je napisano: šest mjeseci računajte kao 180 dana. Ako ništa nije napisano, upišite 0 i to recite u napomeni.

sv_acc_accessibility = Može li ovdje bezbjedno živjeti lice s invaliditetom, trudnica ili starija osoba?
    .help = Prođite put od ulice do kreveta, toaleta i kuhinje misleći na kolica ili štake.
    .guide =
        Puna ocjena: bar jedna spavaća soba, toalet i tuš dostupni su i mogu se koristiti bez stepenika, s rukohvatima i mjestom za okretanje; alarmi se i vide i čuju; informacije postoje u lako čitljivom obliku ili krupnim slovima; može se obezbijediti pomoć u svakodnevnoj njezi.

        Pogledajte: ulaz, vrata, stepenice, kupatilo, izlaze.

        Često se ocijeni previsoko samo zbog rampe. „Djelimično“: jedna grupa ovdje može bezbjedno živjeti, a druga ne može, i za nju je pisano dogovoreno odgovarajuće mjesto drugdje. Obećanje da će se osoba uputiti nije dovoljno.

## 2. Safety

saf-title = Bezbjednost
saf-intro = Bezbjednost ljudi ovdje, osoblja i mjesta. Ako saznate da je neko danas u opasnosti, zastanite i postupite po kartici za zaštitu. U napomene ne prepisujte adresu, plan kuće ni podatke o bravama.

sv_saf_risk_assessment = Pravi li se za svaku osobu po dolasku pisana procjena rizika i obnavlja li se kad se nešto promijeni?
    .help = Potražite datum blizu dana dolaska i drugi datum pošto se nešto desilo.
    .guide =
        Puna ocjena: dan ili dva po dolasku svaki dosije sadrži pisanu procjenu opasnosti od trgovaca ljudima, porodice, drugih u kući i od sebe. Završava se mjerama, navodi ko ih sprovodi i obnavlja se poslije prijetnji, ročišta ili selidbi.

        Pogledajte: tri do pet anonimizovanih dosijea, samo sa šiframa; razgovor s osobljem koje ih koristi.

        Često se ocijeni previsoko zbog dobrog praznog obrasca. „Djelimično“: urađena za većinu, ili se nikad ne obnavlja. „Započeto“: obrazac u probnoj upotrebi. „Nije započeto“: o opasnosti se samo priča.

sv_saf_location = Da li je adresa zaštićena i posjetioci pod kontrolom ili se, ako je mjesto otvoreno, tim rizikom upravlja u pisanoj formi?
    .help = Prije dolaska potražite adresu na internetu i obratite pažnju kako su Vas pustili da uđete.
    .guide =
        Puna ocjena, zaštićeno mjesto: adresa nije ni u jednom letku ni na internet stranici, partneri i posjetioci potpisuju da će je čuvati i niko ne ulazi nenajavljen. Puna ocjena, otvoreno mjesto: pisana analiza rizika, s kontrolom ulaza i planom za neželjene posjetioce.

        Pogledajte: ulaz i kako su Vas primili; internet stranicu i mape; pravila o posjetiocima.

        Često se ocijeni prenisko samo zato što komšije znaju za kuću. Važno je da li se rizik vidi i da li se njime upravlja. „Djelimično“: kontrola djeluje, ali ništa nije zapisano.

sv_saf_cover_24h = Da li je obučeno osoblje prisutno danju i noću, s dogovorenim načinom da pozove policiju?
    .help = Pročitajte raspored smjena za prošli mjesec, i noći i praznike. Dežurni telefon kod kuće nije prisustvo.
    .guide =
        Puna ocjena: neko obučen je u svako doba budan u kući ili se može probuditi, zna što da radi i ima unaprijed dogovoren direktan kontakt u policiji.

        Pogledajte: raspored smjena za prošli mjesec, s noćima, vikendima i praznicima; razgovor s nekim ko radi noću: „Dva je sata i neko lupa na vrata. Što radite?“

        Često se ocijeni previsoko kad je noću tu samo obezbjeđenje. Obezbjeđenje koje nije obučeno za ovaj posao je „Djelimično“. Osoblje dežurno od kuće je „Ne“ za sklonište i „Djelimično“ za prelazni stan.

sv_saf_incident_log = Zapisuju li se incidenti, postupa li se po njima i razmatraju li se?
    .help = Pročitajte evidenciju: što se desilo, što je urađeno, što se poslije promijenilo.
    .guide =
        Puna ocjena: prijetnje, nasilje, povrede, samopovređivanje, nestanci i greške osoblja evidentiraju se u roku od jednog dana, s preduzetom radnjom; rukovodstvo ih zajedno razmatra bar svaka tri mjeseca i nešto mijenja.

        Pogledajte: evidenciju incidenata za posljednjih 12 mjeseci, s pokrivenim imenima, i bilješke s razmatranja.

        Prazna evidencija je rijetko dobra vijest: pitajte osoblje za posljednju tešku noć i potražite je. „Djelimično“: evidentira se i postupa, nikad ne razmatra. „Započeto“: rasute bilješke u ličnim dosijeima.

sv_saf_staff_screening = Provjerava li se (kaznena evidencija i zaštita djece) svako ko je zaposlen, volontira ili radi u obezbjeđenju prije susreta s korisnicima i korisnicama?
    .help = Uporedite datum provjere s prvim radnim danom. Uključite obezbjeđenje, vozače i stažiste.
    .guide =
        Puna ocjena: prije prvog kontakta svako ima potvrdu o neosuđivanosti i provjeru podobnosti za rad s djecom tamo gdje takav registar postoji; provjere se obnavljaju, a agencije koje šalju obezbjeđenje ili čišćenje rade isto.

        Pogledajte: uzorak dosijea osoblja koji Vi birate iz rasporeda smjena, a ne rukovodstvo.

        Često se ocijeni previsoko kad su zaposleni provjereni, a volonteri, obezbjeđenje ili rukovodstvo nijesu: to je najviše „Djelimično“. Same potpisane izjave su „Ne“.

sv_saf_abuse_protocol = Postoji li pisano pravilo za prijave protiv osoblja ili smještenih osoba: prijaviti van službe, prijavljenog udaljiti od kontakta, zaštititi onog ko govori?
    .help = Sva tri dijela moraju biti napisana, i za prijavu protiv osobe na čelu službe.
    .guide =
        Puna ocjena: kratko pravilo kaže da svaka prijava ide imenovanom spoljnom tijelu, da prijavljena osoba nema kontakta dok se stvar ne razjasni i da onaj ko govori zadržava krevet, pomoć i bezbjednost. Obuhvata i osobu na čelu službe. Osoblje i smještene osobe ga znaju.

        Pogledajte: pravilo; osoblje: „A ako je to direktor ili direktorica?“; nasamo sa smještenim osobama: „Kome biste mogli reći?“

        Često se ocijeni previsoko kad se stvari prvo „ispituju“ iznutra. „Djelimično“: nedostaje jedan od tri dijela.

sv_saf_abuse_protocol_used = Da li je u posljednja 24 mjeseca bilo neke prijave?
    .help = Odvojeno pitajte rukovodstvo i osoblje. „Da“ i kad se kasnije pokazalo da je neistinita.

sv_saf_abuse_protocol_result = Što je urađeno, bez imena? Da li je obaviješteno neko spoljno tijelo?
    .help = Koraci, mjesec kad su preduzeti i ko je obaviješten: bez imena, adresa i datuma rođenja.

sv_saf_urgent = Da li je neko danas u opasnosti? Ako jeste, zastanite i postupite po kartici za zaštitu.
    .help = Pita se jer je obavezan uslov o bezbjednosti ili djeci na najnižem nivou. Odmah se u timu dogovorite o odgovoru.
    .guide =
        Riječ je o današnjem danu, ne o ocjeni. Opasnost znači da bi osoba mogla biti povrijeđena, premještena, pronađena ili predata prije nego što pravo tijelo postupi.

        Ako da: ne nanosite štetu, prvo razgovarajte s osobom ako je to bezbjedno, i recite službi ili, ako je služba dio opasnosti, spoljnom tijelu s kartice. Zabilježite sat i obaviješteno tijelo; ne pišite imena.

        „Rizik, još nije prijavljen“ stoji prvo na početnom ekranu dok se ne riješi. Kad nijeste sigurni, uzmite da rizik postoji.
    .required = Odgovorite prije nego što nastavite: moguća opasnost ne smije ostati otvorena.
sv_saf_urgent-no_immediate_risk = Nema neposrednog rizika
sv_saf_urgent-risk_reported_now = Rizik, prijavljen sada
sv_saf_urgent-risk_not_yet_reported = Rizik, još nije prijavljen

sv_saf_fire = Da li su požarni izlazi, aparati za gašenje i alarmi ispravni i da li je u posljednjih 12 mjeseci održana vježba?
    .help = Otvorite izlaze, pročitajte karton na aparatu, tražite zapisnik o vježbi.
    .guide =
        Puna ocjena: izlazi se otvaraju iznutra bez ključa, slobodni su i označeni; aparatima nije istekao rok ispitivanja; alarmi rade na svakom spratu; smještene osobe su u posljednjih 12 mjeseci učestvovale u vježbi, i one koje ne govore ovdašnji jezik.

        Pogledajte: izlaze, kartone, alarme; nalaz inspekcije i zapisnik o vježbi.

        Često se ocijeni previsoko zbog nalaza inspekcije, a izlaz je zakrčen ili zaključan „zbog bezbjednosti“. Preteže ono što vidite. „Djelimično“: oprema u redu, vježbe nije bilo.

sv_saf_fire_drill_date = Datum posljednje vježbe.
    .help = Kao u zapisniku; dovoljni su mjesec i godina. Ostavite otvoreno ako je nije bilo.

sv_saf_digital = Pomaže li služba ljudima da zaštite telefone, naloge i lokaciju od trgovca ljudima?
    .help = Dijeljenje lokacije, zajednički nalozi, lozinke, fotografije, aplikacije za novac.
    .guide =
        Puna ocjena: ubrzo po dolasku neko iz osoblja ko to umije pregleda s osobom, uz njen pristanak, telefon i naloge: lokaciju, zajedničke prijave, nepoznate aplikacije, kontakte, slike, bankarstvo. Dokazi se sačuvaju prije nego što se išta obriše. Ponavlja se kad zatreba.

        Pogledajte: osoblje korak po korak opisuje što radi; smještene osobe kažu da li im je neko pomogao.

        Često se ocijeni previsoko kad se telefoni prosto oduzmu: to je kontrola, a ne zaštita, i ovdje ne vrijedi ništa. „Započeto“: letak ili jedan dan obuke.

## 3. Health

hea-title = Zdravlje
hea-intro = Zdravstvena zaštita je pravo koje ne zavisi od statusa, isprava ni saradnje. Pitajte kako je zaštita organizovana; smještenu osobu nikad ne pitajte o bolesti ili liječenju.

sv_hea_emergency = Dobija li svaka osoba, bez obzira na status, besplatnu hitnu medicinsku pomoć u roku od 24 sata od potrebe?
    .help = Ocijenite da li je pomoć stigla i da li je plaćena, ma ko platio. Tražite najteži slučaj iz protekle godine.
    .guide =
        Puna ocjena: ljekar ili hitna služba primaju sve, osigurane ili ne, na dan potrebe ili sljedeći, i nikome se ne šalje račun. Put je zapisan i osoblje ga zna i noću.

        Pogledajte: razgovor s rukovodstvom; dosijee s datumom potrebe i datumom pomoći, s pokrivenim imenima.

        Često se ocijeni prenisko jer su druge stvari loše: brza, besplatna pomoć viđena u bilješci s datumom je „Da“. „Djelimično“: ide preko ličnih poznanstava osoblja, ili strani državljani čekaju ili plaćaju.

sv_hea_tests_voluntary = Da li su testovi (HIV, trudnoća, droge i drugi) uvijek dobrovoljni i nikad uslov za pomoć?
    .help = Pročitajte pravila prijema. Test „za sve po dolasku“ nije dobrovoljan.
    .guide =
        Puna ocjena: pravila kažu da nijedan test nije uslov za ulazak, boravak ili bilo koju pomoć; svaki test se objasni, svaki put nudi uz pristanak, a odbijanje ništa ne mijenja. Rezultati pripadaju osobi.

        Pogledajte: pravila prijema i medicinske obrasce; nasamo sa smještenim osobama, uopšteno: „Može li se ovdje odbiti test?“ Nikad ne tražite rezultat.

        Često se ocijeni previsoko jer niko nikad nije odbio. Potpis u svežnju papira pri ulasku nije slobodan pristanak. „Djelimično“: u praksi dobrovoljno, ali je zahtjev ostao u pravilima.

sv_hea_needs_plan = Da li se zdravstvene potrebe bilježe, uz pristanak, i prate u planu osobe?
    .help = Tražite potrebu, pristanak, preduzeti korak i ishod, tim redom.
    .guide =
        Puna ocjena: dosijei pokazuju što je osoba tražila ili se saglasila da se zapiše, i zube, oči, hronične bolesti i stare povrede; plan kaže ko radi što i do kada; kasnije bilješke pokazuju da je urađeno.

        Pogledajte: tri do pet anonimizovanih dosijea.

        Često se ocijeni previsoko kad se vodi zdravstveni karton, a iz njega ništa ne slijedi. „Djelimično“: potrebe se bilježe i prate, bez traga o pristanku, ili samo za hitne stvari. „Započeto“: spisak zakazanih pregleda.

sv_hea_sexual_health = Nudi li se zaštita seksualnog i reproduktivnog zdravlja, uz izbor pola ljekara?
    .help = Kontracepcija, trudnoća, prekid trudnoće gdje je zakonit, infekcije, pomoć poslije silovanja. I muškarcima i dječacima.
    .guide =
        Puna ocjena: u roku od nekoliko dana svakoj osobi se, nasamo i razumljivim riječima, kaže koja pomoć postoji, i može da bira ljekarku ili ljekara. Pomoć poslije silovanja stiže na vrijeme da ljekovi djeluju. Niko se ne nagovara ni na koji izbor.

        Pogledajte: osoblje objašnjava put korak po korak; smještene osobe kažu da li je ponuđeno. Ne pitajte ko je to koristio.

        Često se ocijeni previsoko kad se upućuju samo trudnice. „Djelimično“: pomoć postoji bez izbora ljekara, ili se nudi samo ženama.

sv_hea_continuity = Dobijaju li neosigurane i strane osobe nastavak liječenja i ljekove poslije hitnog slučaja?
    .help = Pratite jednu dužu bolest u dosijeu: ko ju je liječio i ko je platio u trećem mjesecu?
    .guide =
        Puna ocjena: osiguranje, ugovor ili fond plaćaju kontrole, ljekove, stomatologa i rehabilitaciju dokle god treba, ma kakve isprave osoba imala, i pošto ode dalje.

        Pogledajte: dosijee osoba bez osiguranja; razgovor s ljekarom koji liječi osobe iz službe.

        Često se ocijeni previsoko kad služba plaća iz donacija dok ih ima: to je „Djelimično“ i primjedba za državu. Ako takve osobe ovdje nikad nije bilo, provjerite pravilo i ocijenite njega.

sv_hea_addiction = Da li se osobe koje koriste alkohol ili droge primaju od slučaja do slučaja i povezuju s liječenjem?
    .help = Upotreba je često bila dio eksploatacije. Tražite opštu zabranu u pravilima.
    .guide =
        Puna ocjena: pravila dozvoljavaju da se svaki slučaj odmjeri, misleći i na bezbjednost drugih; osoblje zna gdje su detoksikacija i liječenje, ide s osobom i održava kontakt. Ako osoba ne može živjeti ovdje, prvo se nađe drugo bezbjedno mjesto.

        Pogledajte: pravila prijema i kućni red; razgovor s rukovodstvom o posljednjem takvom zahtjevu.

        Često se ocijeni previsoko kad pravila ćute, a u stvari se svi odbijaju. Opšte isključenje u pisanoj formi je „Ne“. „Djelimično“: primaju se, ali jedan recidiv okončava boravak.

sv_hea_records = Da li se zdravstveni podaci čuvaju odvojeno i vide ih samo oni kojima trebaju?
    .help = Tražite da vidite gdje se čuvaju, a ne što u njima piše.
    .guide =
        Puna ocjena: zdravstveni papiri su na odvojenom zaključanom mjestu ili u posebnoj zaštićenoj fascikli; spisak kaže ko ih smije otvoriti; vozač, kuvar i finansijer ne znaju ko uzima koji lijek.

        Pogledajte: ormar, kutiju s ljekovima, ekran i oglasne table, ne čitajući sadržaj; osoblje kaže ko ima pristup.

        Često se ocijeni previsoko kad je glavni dosije zaključan, a spisak ljekova visi u kuhinji. „Djelimično“: čuvaju se odvojeno, ali ih može gledati cijeli tim.

## 4. Psychological support

psy-title = Psihološka podrška
psy-intro = Ocijenite kako je podrška organizovana i može li se do nje doći. Nikad ne pitajte smještene osobe što su proživjele ni o čemu govore na terapiji.

sv_psy_first_support = Nudi li se u roku od 72 sata prvi razgovor podrške s obučenom osobom?
    .help = Podrška znači smirujuće i praktično. Razgovor da bi se saznale činjenice se ne računa.
    .guide =
        Puna ocjena: u roku od tri dana od dolaska neko obučen ponudi miran razgovor na jeziku koji osoba razumije: kako ste, što Vam treba, što slijedi. Ponuda se zabilježi, i kad osoba odbije.

        Pogledajte: dosijee, datum dolaska prema datumu ponude; osoblje opisuje takav razgovor.

        Često se ocijeni previsoko kad se računa prijemni razgovor. Pitanja radi identifikacije ili za policiju su nešto drugo. „Djelimično“: nudi se većini, ili vikendom kasni.

sv_psy_qualified = Pruža li podršku kvalifikovano stručno lice obučeno za rad s traumom?
    .help = Dvije stvari: zanimanje i posebna obuka o traumi.
    .guide =
        Puna ocjena: stručno lice s pravom na rad kao psiholog, psihoterapeut ili psihijatar i završenom obukom o traumi radi ovdje ili po pisanom ugovoru, s brojem sati koji odgovara broju osoba.

        Pogledajte: diplome, spisak obuka i ugovor; imena ostaju u kancelariji.

        Često se ocijeni previsoko kad vrlo iskusni socijalni radnici i radnice obavljaju posao terapeuta. Njihova podrška je važna, ali nije liječenje. „Djelimično“: kvalifikovano, ali bez obuke o traumi, ili premalo sati. „Započeto“: pripravnik ili pripravnica, ili kratak projekat.

sv_psy_lasting = Može li osoba imati redovne individualne susrete dokle god treba, i poslije odlaska?
    .help = Tražite susrete u mjesecima poslije odlaska.
    .guide =
        Puna ocjena: susreti su individualni, u ritmu dogovorenom s osobom, u zasebnoj sobi, i ne prestaju zbog broja sati ili kraja projekta. Nastavljaju se poslije odlaska, ovdje ili kod kolege ili koleginice kome je osoba uredno predata.

        Pogledajte: dosijee osoba koje su dugo boravile i koje su otišle; smještene osobe, uopšteno.

        Često se ocijeni previsoko kad se računaju grupne radionice. „Djelimično“: redovno tokom boravka i ništa kasnije, ili kasnije samo u istom gradu.

sv_psy_voluntary = Da li je terapija dobrovoljna, tako da odbijanje ne mijenja ništa drugo?
    .help = Tražite „obavezno dolazi“ u kućnom redu, ugovorima i planovima.
    .guide =
        Puna ocjena: nijedno pravilo, plan ili ugovor ne čini terapiju obavezom; osoba koja odbije zadržava krevet, novac, pravnu pomoć i poštovanje, i može početi kasnije.

        Pogledajte: nasamo sa smještenim osobama: „Što biva ako neko ne želi kod psihologa?“; kućni red i sporazum koji se potpisuje pri ulasku.

        Često se ocijeni previsoko jer osoblje kaže da svi rado dolaze. Sistem bodova ili nagrada koji broji susrete je pritisak. „Djelimično“: u praksi slobodno, ali potpisani papir navodi terapiju kao obavezu.

sv_psy_crisis = Postoji li poznat postupak za rizik od samopovređivanja i samoubistva, s psihijatrijskom podrškom?
    .help = Pitajte nekog ko radi noću što treba uraditi. Ako zna samo psiholog, postupak nije poznat.
    .guide =
        Puna ocjena: jedna pisana strana kaže kako primijetiti, pitati, ostati s osobom i učiniti sobu bezbjednom, koga zvati u svako doba i što slijedi; kao podrška je dogovoren psihijatar ili klinika; sve smjene su obučene.

        Pogledajte: postupak; osoblje, prije svega nekog ko radi noću.

        Često se ocijeni previsoko kad strana postoji, a noćna smjena je nikad nije vidjela: to je „Djelimično“. „Pozvali bismo hitnu pomoć“ i ništa više je „Ne“.

sv_psy_language = Vode li se susreti na jeziku osobe ili s obučenim, nezavisnim tumačem?
    .help = Nezavisan: nije iz porodice, nije smještena osoba, nije iz policije ni iz okoline eksploatatora.
    .guide =
        Puna ocjena: terapeut ili terapeutkinja koji govori taj jezik, ili tumač obučen za takve razgovore, obavezan na tajnost i prihvaćen od osobe, po mogućnosti svaki put isti.

        Pogledajte: osoblje kaže ko je posljednji tumačio i kako je nađen; smještene osobe kažu mogu li odbiti tumača.

        Često se ocijeni previsoko kad pomaže druga smještena osoba ili dijete: to je „Ne“. Tumačenje telefonom ili video-vezom je u redu ako je povjerljivo. „Djelimično“: postoji samo za neke jezike.

## 5. Legal help and redress

leg-title = Pravna pomoć i obeštećenje
leg-intro = Pravna pomoć, naknada štete i zaštita od kažnjavanja. Ako možete, razgovarajte s advokatom ili advokaticom koji vode ove predmete: dosijei službe pokazuju samo polovinu.

sv_leg_early = Sretne li se svaka osoba s nezavisnim advokatom ili advokaticom prije bilo kakve izjave?
    .help = Uporedite datum prvog susreta s datumom prve izjave nekom organu.
    .guide =
        Puna ocjena: prije bilo kakve izjave policiji, tužilaštvu ili tijelu za identifikaciju osoba nasamo razgovara s advokatom koji zastupa samo nju i sazna što izjava donosi i što biva bez nje.

        Pogledajte: dosijee, ta dva datuma; razgovor s advokatom.

        Često se ocijeni previsoko kad je prisutan advokat zaposlen u policiji ili advokat svih strana, ili kad zakon objašnjava socijalni radnik. Ako je policija osobu saslušala prije upućivanja, ocijenite činjenicu i navedite nosioca. „Djelimično“: u većini slučajeva, ili samo pred sudom.

sv_leg_free = Da li je pravna pomoć besplatna za osobe bez sredstava, u krivičnim, građanskim, radnim i boravišnim predmetima?
    .help = Četiri oblasti, i ko u kojoj plaća. I sudske takse i vještaci su troškovi.
    .guide =
        Puna ocjena: po zakonu, ugovoru ili odluci advokat osobu ne košta ništa u sve četiri oblasti, od savjeta do izvršenja, i strane državljane, bez isprava koje žrtva ne može pribaviti.

        Pogledajte: ugovor ili odluku o pravnoj pomoći; razgovor s advokatom o odbijenim ili neplaćenim predmetima.

        Često se ocijeni previsoko kad je pokriven samo krivični predmet. Projektni novac koji uskoro prestaje je „Djelimično“. „Započeto“: prvi savjet je besplatan, a zastupanje zavisi od sreće.

sv_leg_free_gaps = Koji predmeti nijesu pokriveni?
    .help = Označite svaku oblast u kojoj bi osoba bez sredstava morala platiti ili ostati bez advokata.
sv_leg_free_gaps-criminal = Krivični postupak
sv_leg_free_gaps-civil = Građanski zahtjevi
sv_leg_free_gaps-labour = Rad i neisplaćene zarade
sv_leg_free_gaps-residence = Boravak i azil
sv_leg_free_gaps-enforcement = Izvršenje presude

sv_leg_specialised = Jesu li advokati i advokatice obučeni za predmete trgovine ljudima?
    .help = Obuka u posljednje tri godine, ili stvarno iskustvo s takvim predmetima.
    .guide =
        Puna ocjena: svi advokati kojima se ljudi upućuju poznaju trgovinu ljudima, traumu, naknadu štete i nekažnjavanje iz obuke u posljednje tri godine, ili iz nekoliko predmeta vođenih do kraja.

        Pogledajte: razgovor s jednim advokatom (kako dokazujete neisplaćene zarade? kad se pozivate na nekažnjavanje?); potvrde ili spisak predmeta po broju.

        Često se ocijeni previsoko zbog duge krivične prakse. „Djelimično“: jedan od advokata je obučen, ili spisak pravne pomoći to ne označava. „Započeto“: jedan seminar, davno.

sv_leg_compensation_told = Da li se svakoj osobi pisano i razumljivim riječima kaže za svaki put do naknade štete i neisplaćenih zarada?
    .help = Svaki put: krivični postupak, građanska tužba, radni spor, državni fond ako postoji, zahtjevi u inostranstvu.
    .guide =
        Puna ocjena: svaka osoba dobija kratak tekst na svom jeziku, uz razgovor o svim putevima koji ovdje postoje, rokovima i izgledima, i ponovo prije suđenja. Dosije pokazuje kada. Obuhvaćena je zarada od bilo koje vrste rada.

        Pogledajte: dosijee i sam tekst; nasamo sa smještenim osobama: „Da li Vam je neko rekao za novac koji Vam možda pripada?“

        Često se ocijeni previsoko kad „to radi advokat“. „Djelimično“: samo usmeno, ili samo krivični postupak. „Ne“: pomene se kad neko pita.

sv_leg_claims_filed = Zahtjevi za naknadu štete podnijeti uz pomoć službe u 24 mjeseca.
    .help = Zahtjevi svih vrsta, svaki jednom. Samo broj; upišite 0 ako ih nije bilo.

sv_leg_claims_paid = Od toga zahtjevi po kojima je novac stigao u ruke osobe.
    .help = Primljen novac, u cjelini ili dijelom. Dosuđeno a neisplaćeno se ne računa.
    .constraint = Ne može biti više nego podnijetih zahtjeva. Ispravite jedan od ta dva broja.

sv_leg_court_support = Priprema li se osoba za policiju i sud i da li ima pratnju?
    .help = Prije, tokom i poslije. Pratnja je neko kome osoba vjeruje.
    .guide =
        Puna ocjena: prije svakog saslušanja neko objasni što će se desiti i po mogućnosti obiđe prostoriju; osoba od povjerenja ide s njom i čeka; advokat traži paravan, video-vezu ili isključenje javnosti; poslije ima vremena za razgovor i provjeru bezbjednosti.

        Pogledajte: dosijee oko jednog saslušanja; razgovor s advokatom, tužiocem ili sudskim službenikom.

        Često se ocijeni previsoko kad se pruža samo prevoz. „Djelimično“: za sud a ne za policiju, ili samo za glavne svjedoke.

sv_leg_residence_help = Pomaže li služba stranim žrtvama da dobiju period za oporavak i razmišljanje i dozvolu za privremeni boravak?
    .help = Pomoć da se traži, žali i produži, i kad osoba ne sarađuje s policijom.
    .guide =
        Puna ocjena: svakoj stranoj osobi se odmah, na njenom jeziku, kaže za period za oporavak i razmišljanje i za dozvole; služba ili advokat podnosi zahtjev, bilježi rokove, žali se ako je odbijen i pomaže pri produženju.

        Pogledajte: dosijee stranih osoba: datum informisanja, zahtjeva, odluke.

        Često se ocijeni prenisko kad je organ odbio iako je služba uradila svoje: ovdje ocijenite pomoć, a odbijanje zabilježite za pregled državne politike. „Djelimično“: samo za one koji svjedoče.

sv_leg_residence_help_card = Da li je dozvola boravka bez riječi koje pokazuju status žrtve?
    .help = Pogledajte prazan ili pokriven primjerak. Ovdje se ne boduje: pripada pregledu državne politike.
    .guide =
        Ovu ispravu ne štampa služba, pa njena ocjena ostaje ista; odgovor se čuva za nalaze o državi. Status žrtve na ispravi govori svakom stanodavcu, poslodavcu i službeniku.

        Pogledajte: primjerak s pokrivenim imenom i brojem, ili uzorak. Gledajte obje strane, šifre i članove zakona koje svako može provjeriti. Ništa ne prepisujte.

        „Djelimično“: nema izričitih riječi, ali šifra odaje status.

sv_leg_non_punishment = Provjerava li osoblje da li osobi prijete kazne ili optužbe i pokreće li s advokatom pitanje nekažnjavanja?
    .help = Prosjačenje, prelazak granice, lažne isprave, prostitucija, krađa, droge: djela na koja je osoba natjerana.
    .guide =
        Puna ocjena: na početku i prije svakog saslušanja neko pita za kazne, optužbe, rješenja o zadržavanju i stare presude, ovdje i u inostranstvu; advokat traži da se odustane od njih ili da se ukinu; dosije pokazuje ishod.

        Pogledajte: dosijee, i prekršaje; osoblje svojim riječima objašnjava pravilo.

        Često se ocijeni previsoko jer „naše osobe nijesu optužene“: niko nije provjerio sudove za prekršaje. „Djelimično“: pokreće se ako se optužba pojavi, ne traži se.

## 6. Information and consent

inf-title = Informisanje i pristanak
inf-intro = Ljudi odlučuju sami tek kad razumiju. Ocijenite što su razumjeli, a ne što su potpisali.

sv_inf_rights_on_arrival = Daju li se po dolasku jasne informacije o pravima, uslugama i kućnom redu na jeziku koji osoba razumije?
    .help = U prvom danu ili dva, usmeno i pisano, i ponovo kasnije, kad šok prođe.
    .guide =
        Puna ocjena: kratak tekst jednostavnim riječima, na potrebnim jezicima, daje se i objašnjava po dolasku: koja pomoć postoji, da je besplatna i dobrovoljna, pravila, privatnost, pritužbe, advokat. Ponavlja se poslije nekoliko dana; ko ne čita, čuje ga ili vidi.

        Pogledajte: letak; nasamo sa smještenim osobama: „Što su Vam rekli prvih dana?“

        Često se ocijeni previsoko zbog lijepe brošure na ovdašnjem jeziku. „Djelimično“: samo usmeno, ili nedostaje na nekim jezicima. „Započeto“: nacrt.

sv_inf_languages_count = Na koliko jezika danas postoje pisane informacije?
    .help = Brojte ono što danas možete držati u ruci, i ovdašnji jezik. Ne boduje se.

sv_inf_interpreters = Može li se u roku od 24 sata doći do obučenog, nezavisnog tumača?
    .help = Romski i albanski vrijede koliko i strani jezici. Pitajte ko je došao posljednji put i koliko brzo.
    .guide =
        Puna ocjena: spisak ili ugovor s obučenim tumačima za sve jezike koji su zatrebali u posljednje dvije godine, i manjinske i znakovne, obavezanim na tajnost, bez veze s policijom, porodicom ili eksploatatorom; do jednog se dolazi u roku od 24 sata, po potrebi telefonom ili video-vezom.

        Pogledajte: spisak ili ugovor; osoblje kaže ko je posljednji došao, odakle, koliko brzo.

        Često se ocijeni previsoko kad se osoblje „nekako snalazi“ s prevodiocem na telefonu ili drugom smještenom osobom. „Djelimično“: samo za uobičajene jezike.

sv_inf_entry_consent = Da li se za ulazak i svaku uslugu daje informisani pristanak, objašnjen naglas, i može li se povući?
    .help = Objašnjen, shvaćen, dobrovoljan, određen i otvoren za promjenu. Sam potpis malo dokazuje.
    .guide =
        Puna ocjena: svaka usluga se objasni naglas na jeziku koji osoba razumije; osoba može pitati, odbiti i vratiti se na to; pristanak se bilježi za svaku uslugu, a ne jednom za sve; povlačenje nema loših posljedica. Dijete se sasluša kao i staratelj.

        Pogledajte: dosijee s obrascima i njihovim jezicima; nasamo sa smještenim osobama: „Da li ste nešto od toga mogli da odbijete?“

        Često se ocijeni previsoko zbog potpisanih obrazaca. Potpis ispod teksta koji osoba ne može da pročita je „Ne“. „Djelimično“: dobro objašnjeno, jedan obrazac za sve.

sv_inf_help_unconditional = Da li osoblje zna i kaže ljudima da se pomoć nastavlja i ako ne svjedoče?
    .help = Pitajte više njih iz osoblja, jedno po jedno: „Što se mijenja ako osoba ne svjedoči?“
    .guide =
        Puna ocjena: svako iz osoblja daje isti jasan odgovor, da se ništa ne mijenja; to stoji u informacijama za smještene osobe; i one to znaju.

        Pogledajte: razgovore s osobljem iz raznih smjena; nasamo sa smještenim osobama: „Da li je pomoć ikad vezivana za policiju ili sud?“

        Često se ocijeni previsoko jer rukovodstvo kaže ono što treba. Računaju se i nagovještaji: „Bilo bi dobro za Vaš slučaj“ je pritisak. Ako država prestane da plaća kad osoba odbije, a služba plaća dalje, ocijenite praksu i zabilježite udio države.

sv_inf_plan_shared = Da li svaka osoba poznaje svoj plan i ima pristup njemu?
    .help = Pitajte mogu li osobe reći što je u njihovom planu i imaju li kopiju ako je žele.
    .guide =
        Puna ocjena: plan se piše s osobom, razumljivim riječima, potpisuju ga ili na njega pristaju oboje, kopija se nudi i može se bezbjedno čuvati, i može se pročitati u svako doba.

        Pogledajte: planove u anonimizovanim dosijeima: čije riječi, čiji ciljevi? Smještene osobe, uopšteno: „Znate li što je planirano?“

        Često se ocijeni previsoko kad je osoba potpisala plan pisan za finansijera. „Djelimično“: poznat i razmotren, bez kopije ili neprevedeno. „Započeto“: planovi postoje, samo za osoblje.

sv_inf_media = Da li se fotografije, intervjui i priče koriste samo uz poseban pisani pristanak, a za djecu nikad?
    .help = Prije posjete pretražite internet stranicu, društvene mreže i godišnje izvještaje. I leđa, ruke ili glas mogu odati osobu.
    .guide =
        Puna ocjena: pisano pravilo; poseban pristanak za svaku upotrebu, objašnjen, s pravom povlačenja; baš ništa o djeci; nijedna priča po kojoj bi komšije ili trgovci ljudima mogli prepoznati osobu; osoblje ne objavljuje ništa iz kuće.

        Pogledajte: pravilo i obrasce pristanka; internet stranicu, društvene mreže, stranice donatora u posljednje dvije godine.

        Često se ocijeni previsoko kad su lica zamućena, a ostanu mjesto, uzrast i priča. Svaka slika ili priča djeteta koje se može prepoznati je „Ne“: tražite da se ukloni prije nego što odete.

sv_inf_visit_consent = Da li su smještene osobe unaprijed znale za ovu posjetu i bile slobodne da se ne sretnu s timom?
    .help = Ovo provjerava našu posjetu. Pitajte same smještene osobe, nasamo.
    .guide =
        Puna ocjena: nekoliko dana ranije smještene osobe su na razumljivom jeziku čule ko dolazi, zašto, što se bilježi i da niko ne mora da govori; na dan posjete su slobodno birale, osoblje ih nije odabralo i niko nije prisustvovao razgovoru.

        Pogledajte: nasamo sa smještenim osobama: „Kako ste čuli za nas?“; osoblje, odvojeno.

        Često se ocijeni previsoko jer su oni koje ste sreli bili ljubazni: pitajte kako su se našli u sobi. Ako je naš mandat tražio nenajavljenu posjetu, „Nije primjenjivo“ traži taj razlog. „Djelimično“: rečeno im je istog jutra.

## 7. Confidentiality and data protection

con-title = Povjerljivost i zaštita podataka
con-intro = Ime u pogrešnim rukama može koštati života. Gledajte kako se podaci čuvaju, a ne što kažu, i ne prepisujte ništa što ima ime, adresu ili datum rođenja.

sv_con_policy = Da li su svi iz osoblja, tumači i volonteri potpisali pisano pravilo o povjerljivosti?
    .help = Uporedite spisak potpisa s rasporedom smjena, i tumače i obezbjeđenje.
    .guide =
        Puna ocjena: pisano pravilo razumljivim riječima kaže što je tajna, s kim se smije dijeliti i da traje i poslije kraja rada; potpisao ga je svako ko dolazi u blizinu ljudi ili dosijea prije nego što je počeo.

        Pogledajte: potpise za uzorak koji Vi birate iz rasporeda smjena, spiska tumača i spiska volontera.

        Često se ocijeni previsoko kad odredba u ugovoru o radu obavezuje samo zaposlene: „Djelimično“. „Započeto“: pravilo postoji i gotovo ga niko nije potpisao.

sv_con_files_secured = Da li su papirni dosijei zaključani, a digitalni šifrovani i s ličnim nalozima?
    .help = Sami vidite bravu i prijavu. Ono što vidite jače je od onoga što Vam kažu.
    .guide =
        Puna ocjena: papir je u zaključanom ormaru čije ključeve ima malo njih; računari i telefoni su šifrovani, svako iz osoblja ima svoj nalog, i rezervne kopije su zaštićene; ništa s imenima nije u privatnoj e-pošti, grupama za dopisivanje ili kućnim računarima.

        Pogledajte: ormar, stolove, ekrane, štampač i korpu; osoblje pokazuje kako se prijavljuje i kuda idu kopije.

        Često se ocijeni previsoko jer rukovodstvo kaže da je sve zaključano. Jedna otvorena polica s fasciklama na kojima su imena je „Ne“. „Djelimično“: papir zaključan, računari sa zajedničkom lozinkom ili nešifrovani.

sv_con_codes = Koriste li se šifre umjesto imena u zajedničkim papirima, spiskovima i e-porukama?
    .help = Pogledajte table, rasporede smjena, spiskove ljekova i nabavke, račune, grupe za dopisivanje.
    .guide =
        Puna ocjena: svaka osoba ima šifru od prvog dana; ključ za šifre čuva se odvojeno; šifre stoje na spiskovima, tablama, računima, u e-porukama i dopisivanju; inicijali s uzrastom i gradom se ne koriste, jer mogu ukazati na osobu.

        Pogledajte: oglasne table i spiskove na zidu; papire poslate partnerima, s pokrivenim imenima.

        Često se ocijeni previsoko kad su izvještaji pod šifrom, a dnevni spiskovi pokazuju imena. „Djelimično“: papiri koji izlaze su pod šifrom, unutrašnji nijesu. „Započeto“: šifre postoje, malo ko ih koristi.

sv_con_sharing = Daju li se podaci policiji, socijalnim službama, donatorima ili drugima samo uz pisani pristanak ili jasnu zakonsku obavezu i bilježi li se svako davanje?
    .help = Za svako davanje: što, kome, po kom osnovu, kada. Tražite spisak.
    .guide =
        Puna ocjena: osoblje može navesti zakonske obaveze prijavljivanja; za sve ostalo treba pisani pristanak osobe za to davanje, tom tijelu; daje se samo ono što je potrebno; bilješka u dosijeu pokazuje datum, primaoca, sadržaj i osnov.

        Pogledajte: dosijee s davanjem podataka policiji, socijalnom radu ili donatoru; razgovor s rukovodstvom o posljednjem odbijenom zahtjevu.

        Često se ocijeni previsoko uz jedan opšti pristanak potpisan pri ulasku: najviše „Djelimično“. Ako bilo ko telefonom dobije ono što traži, to je „Ne“.

sv_con_donor_reports = Da li su izvještaji donatorima i javnosti bez ičega po čemu bi se osoba mogla prepoznati?
    .help = Pročitajte posljednja dva izvještaja očima komšije ili trgovca ljudima.
    .guide =
        Puna ocjena: bez imena, slika, tačnog uzrasta, gradova, datuma ili rijetkih činjenica koje zajedno ukazuju na jednu osobu; mali brojevi su grupisani; priče su spojene ili izmišljene, i to kažu.

        Pogledajte: posljednja dva izvještaja, donatorima i javnosti, s prilozima, spiskovima prisutnih i računima.

        Često se ocijeni previsoko kad je tekst čist, a u prilogu su potpisi. U državi koja ima svega nekoliko slučajeva godišnje mogu biti dovoljni uzrast i državljanstvo. „Djelimično“: propusti koji na osobu mogu ukazati samo upućenima.

sv_con_retention = Da li su rokovi čuvanja i brisanja određeni i da li se poštuju?
    .help = Tražite pravilo i posljednji zapisnik o brisanju, za papir i digitalno.
    .guide =
        Puna ocjena: pravilo daje rok za svaku vrstu dosijea i kaže ko briše; zapisnik pokazuje da se to radi, za papir, računare, telefone i rezervne kopije; statistika se čuva bez imena.

        Pogledajte: pravilo i zapisnike o brisanju u posljednje dvije godine.

        Često se ocijeni previsoko kad se navodi pravilo državnog arhiva, a ništa nikad nije obrisano. Čuvati sve zauvijek „za slučaj suđenja“ nije rok. „Djelimično“: poštuje se za papir, ne za digitalne dosijee. „Započeto“: nacrt pravila.

sv_con_own_file = Može li osoba vidjeti i ispraviti svoj dosije?
    .help = Da li je zapisano, da li se ljudima kaže i da li je to iko ikad uradio?
    .guide =
        Puna ocjena: informacije za smještene osobe kažu da smiju čitati svoj dosije, dobiti kopiju i tražiti ispravku grešaka; neko iz osoblja pomaže; odgovor stiže u određenom roku; što se tiče drugih osoba, pokriveno je.

        Pogledajte: pravilo i letak; nasamo sa smještenim osobama, uopšteno: „Kad biste htjeli da vidite što o Vama piše, da li biste mogli?“

        Često se ocijeni prenisko samo zato što još niko nije tražio: ako je zapisano i ljudi za to znaju, važi. „Djelimično“: dozvoljeno, ali se nikome ne kaže.

sv_con_breach = Postoji li postupak za curenje podataka i da li je primijenjen kad se curenje desilo?
    .help = Izgubljen telefon, pogrešna e-poruka, slika na internetu, ogovaranje: pitajte za svako.
    .guide =
        Puna ocjena: pisana strana kaže što je curenje, kome se odmah javlja, kako se osobe kojih se tiče upozoravaju i štite, kad se obavještava organ za zaštitu podataka i što se iz toga uči. Ako se curenje desilo, zapisnik pokazuje te korake.

        Pogledajte: tu stranu i evidenciju curenja; razgovor s rukovodstvom.

        Ako nije poznato nijedno curenje, ocjena nije niža, pod uslovom da je strana poznata. Često se ocijeni previsoko kad se izgubljeni telefoni ne smatraju curenjem. „Djelimično“: dobro riješeno, ništa zapisano.

sv_con_breach_count = Broj poznatih curenja u 24 mjeseca.
    .help = Svaki događaj jednom, i male. Upišite 0 ako nijedan nije poznat.

## 8. Social inclusion and reintegration

inc-title = Socijalna uključenost i reintegracija
inc-intro = Kako izgleda život poslije krize. Ocijenite korake učinjene s osobom, a ne dobru volju, i zabilježite koja služba sa strane drži ključ.

sv_inc_plan = Postoji li individualni plan podrške s ciljevima dogovorenim s osobom koji se preispituje bar svaka tri mjeseca?
    .help = Tražite ciljeve same osobe, datume i drugu verziju.
    .guide =
        Puna ocjena: svaki dosije sadrži plan napravljen s osobom u prvim nedjeljama, s ciljevima njenim riječima, koracima, ko ih preduzima i datumima; zajedno se preispituje bar svaka tri mjeseca, a stare verzije pokazuju napredak.

        Pogledajte: tri do pet anonimizovanih dosijea, jedan osobe koja je ovdje najduže.

        Često se ocijeni previsoko kad svi planovi zvuče isto. „Djelimično“: stvarni planovi, preispitivanje kasni ili ga nema. „Započeto“: obrazac popunjen po dolasku i više nikad otvoren.

sv_inc_work = Postoji li stvarna pomoć da se nađe dostojanstven, bezbjedan posao?
    .help = Stvarna: s rezultatima koji se vide. Dostojanstven i bezbjedan: ugovor, zarada, bez nove eksploatacije.
    .guide =
        Puna ocjena: neko iz osoblja pomaže oko vještina, isprava, dozvola, prijava i čuvanja djece, poznaje poslodavce, provjerava ugovor i mjesto prije početka i ostaje u kontaktu prvih mjeseci.

        Pogledajte: dosijee osoba koje su tražile posao: koraci, rezultati, provjere; smještene osobe kažu kakvu su pomoć imale.

        Često se ocijeni previsoko zbog radionica o pisanju biografije. Često se ocijeni prenisko gdje je posla malo: ocijenite pomoć, a ne tržište rada. „Djelimično“: samo za domaće državljane, ili bez provjere poslodavca.

sv_inc_training = Da li su dostupni škola, kursevi i priznata stručna obuka?
    .help = Priznata: potvrda nešto vrijedi i napolju. Ručni rad u kući je slobodno vrijeme.
    .guide =
        Puna ocjena: odrasli koji to žele dolaze do škole, kursa jezika ili stručne obuke s priznatom potvrdom; troškovi, prevoz i čuvanje djece su riješeni; strane osobe nijesu izostavljene.

        Pogledajte: dosijee s upisom i rezultatom; razgovor sa školom ili centrom za obuku.

        Često se ocijeni previsoko zbog radionica u kući. „Djelimično“: samo kursevi ovdašnjeg jezika, ili samo za domaće državljane. „Započeto“: razgovori sa školom.

sv_inc_housing = Postoji li put do bezbjednog, pristupačnog stana kad se boravak završi?
    .help = Pitajte kuda su otišle posljednje osobe i jesu li još tamo.
    .guide =
        Puna ocjena: planiranje stanovanja počinje mjesecima prije kraja; postoji stan uz podršku, pomoć za kiriju, mjesto u socijalnom stanovanju ili provjeren povratak porodici po želji osobe; služba poslije obilazi ili zove. Niko ne odlazi na ulicu ni na mjesto eksploatacije.

        Pogledajte: dosijee osoba koje su otišle, po šifri; razgovor s rukovodstvom.

        Često se ocijeni previsoko kad „većina ode rodbini“, a niko nije pitao da li je to željeno i bezbjedno. „Djelimično“: kirija se plaća samo nekoliko mjeseci, ili put imaju samo neke grupe.

sv_inc_documents = Pomaže li se oko ličnih isprava, zdravstvenog osiguranja i socijalnih davanja?
    .help = U dosijeu tražite ishod, a ne samo zahtjev.
    .guide =
        Puna ocjena: prvih nedjelja neko provjeri koje isprave i prava nedostaju, ide s osobom na šaltere, plaća takse, ambasadama se javlja samo uz pristanak i poslije provjere bezbjednosti, i žali se kad je odbijeno.

        Pogledajte: tri do pet anonimizovanih dosijea: što je nedostajalo po dolasku, čega sada ima?

        Često se ocijeni prenisko kad je nadležni organ spor iako je služba požurivala: ocijenite pomoć i navedite taj organ kao nosioca. „Djelimično“: ide za domaće državljane, ne i za strane osobe i lica bez državljanstva.

sv_inc_family = Da li se s porodicom stupa u kontakt samo uz pristanak i poslije provjere bezbjednosti i imaju li djeca same osobe podršku?
    .help = Tri dijela: pristanak, bezbjednost, sopstvena djeca, ovdje ili drugdje.
    .guide =
        Puna ocjena: niko ne zove porodicu prije nego što se osoba saglasi i opasnost pisano odmjeri; osoba odlučuje što se kaže. Sopstvena djeca koja ovdje žive imaju školu, igru i zdravstvenu zaštitu; za djecu drugdje radi se na kontaktu i bezbjednosti.

        Pogledajte: dosijee s kontaktom s porodicom; nasamo sa smještenim osobama, uopšteno.

        Često se ocijeni previsoko jer se porodica smatra dobrom samom po sebi. „Djelimično“: pristanak se traži, provjera bezbjednosti nije zapisana, ili se sopstvena djeca smatraju gostima.

sv_inc_aftercare = Održava li se kontakt, ako osoba to želi, bar 12 mjeseci poslije odlaska?
    .help = Pitajte ko je koga zvao, kada, i koja je pomoć uslijedila.
    .guide =
        Puna ocjena: prije odlaska osoba se dogovori da li i kako se kontakt održava na bezbjedan način; neko ima taj zadatak i sate za njega; kontakti tokom 12 mjeseci bilježe se po šifri, a pomoć se daje kad zatreba.

        Pogledajte: spisak podrške poslije odlaska, po šifri, s datumima; razgovor s rukovodstvom o tome ko to radi i ko plaća.

        Često se ocijeni previsoko kad ljudi mogu zvati ako hoće. Osoba koja ne želi kontakt računa se kao poštovana, a ne izgubljena. „Djelimično“: kontakt samo nekoliko mjeseci. „Započeto“: s vremena na vrijeme.

sv_inc_aftercare_count = Osobe u kontaktu poslije odlaska.
    .help = Osobe s bar jednim kontaktom u posljednjih 12 mjeseci, svaka jednom. Samo broj.

## 9. Children

chi-title = Djeca
chi-intro = Dijete je svako mlađi od 18 godina, samo ili s roditeljem, i za dijete se ne moraju dokazati prijetnja ni prevara. Ovaj dio vodi stručno lice za djecu iz tima; s djetetom razgovarajte samo ako se to lice i staratelj saglase i dijete to želi.

sv_chi_age = Postupa li se s osobom neutvrđenog uzrasta kao s djetetom dok se uzrast ne utvrdi?
    .help = Sumnja ide u korist djeteta. Pitajte što je bilo s posljednjom osobom čiji uzrast nije bio jasan.
    .guide =
        Puna ocjena: ko kaže da ima manje od 18 godina, ili tako izgleda, odmah dobija staratelja, smještaj za djecu i prava djeteta; testovi uzrasta su posljednji korak, uz pristanak, i zaštita ih ne čeka.

        Pogledajte: osoblje odgovara na kratak slučaj („kaže sedamnaest, ujak kaže devetnaest“); dosijee sa spornim uzrastom.

        Često se ocijeni previsoko jer se to nikad nije desilo: tada ocijenite pravilo i odgovore osoblja. „Djelimično“: u kući se postupa kao s djetetom, a staratelj se ne traži. „Ne“: odrasla osoba dok se ne dokaže suprotno.

sv_chi_guardian = Da li svako dijete bez bezbjednog roditelja bez odlaganja dobija staratelja koji postupa nezavisno?
    .help = Bez odlaganja znači sate ili nekoliko dana. Nezavisno: nije iz skloništa i ne odlučuje o povratku.
    .guide =
        Puna ocjena: svako takvo dijete ima staratelja, imenovanog najviše za nekoliko dana, kojeg poznaje, koji dolazi na razgovore i odluke i ne služi nijednom drugom interesu.

        Pogledajte: dosijee posljednja tri djeteta: dan ulaska, dan imenovanja, posjete; razgovor s centrom za socijalni rad.

        Često se ocijeni previsoko kad staratelj postoji na papiru, a ima na desetine djece. Ako organ kasni, i to je „Ne“: ocijenite činjenicu i navedite organ kao nosioca. „Djelimično“: imenovan na vrijeme, rijetko viđen, ili zaposlen u skloništu.

sv_chi_guardian_days = Prośečan broj dana od ulaska do staratelja, posljednja tri slučaja.
    .help = Saberite dane za posljednja tri djeteta i podijelite s tri. Dijete koje još čeka računajte do danas.

sv_chi_best_interests = Procjenjuje li se pisano najbolji interes djeteta za svaku važnu odluku, uz mišljenje samog djeteta?
    .help = Važne odluke: smještaj, škola, izjave, kontakt s porodicom, povratak, odlazak.
    .guide =
        Puna ocjena: za svaku važnu odluku u dosijeu je strana koja odmjerava bezbjednost, zdravlje, porodicu, mišljenje i budućnost, kaže kako je dijete saslušano i koliko je njegovo mišljenje vrijedilo, i ko je odlučio; obnavlja se kad se nešto promijeni.

        Pogledajte: tri do pet anonimizovanih dječjih dosijea, oko po jedne odluke.

        Često se ocijeni previsoko kad riječi „u najboljem interesu“ stoje u svakom dopisu bez razloga. „Djelimično“: samo za smještaj i povratak, ili bez mišljenja djeteta. „Započeto“: obrazac.

sv_chi_separate = Da li su djeca odvojena od odraslih koji im nijesu rod i od svakog mjesta lišenja slobode ili popravne ustanove?
    .help = Spavaće sobe, kupatila, dvorište i ulaz. Djeca ostaju sa svojim bezbjednim roditeljem.
    .guide =
        Puna ocjena: djeca spavaju, peru se i igraju odvojeno od odraslih koji im nijesu porodica, a mjesto nema zajedničku kuću, dvorište, osoblje ni ulaz s mjestom gdje su mladi lišeni slobode ili u popravnoj mjeri.

        Pogledajte: sobe i prilaze, svojim očima; što je iza ograde.

        Često se ocijeni previsoko jer je rukovodstvo našlo najbolje među lošim rješenjima: to zabilježite, ali ocijenite činjenicu. Dijete u sobi s nepoznatim odraslima je „Ne“. „Djelimično“: sobe odvojene, kupatila ili dvorište zajednički s odraslima koji nijesu porodica.

sv_chi_education = Da li je svako dijete školskog uzrasta u roku od mjesec dana u školi ili drugoj nastavi?
    .help = Uporedite dan ulaska s prvim danom nastave. Bezbjednost u početku može tražiti nastavu u kući.
    .guide =
        Puna ocjena: u roku od mjesec dana svako dijete školskog uzrasta pohađa redovnu školu ili, iz pisanog razloga, drugu nastavu koju škola priznaje, uz pomoć oko jezika, knjige i prevoz; čuje se i želja samog djeteta.

        Pogledajte: dosijee s datumima; razgovor sa školom ili centrom za socijalni rad.

        Često se ocijeni previsoko kad volonteri pomažu oko crtanja i domaćih zadataka. „Djelimično“: većina u roku od mjesec dana, ili nastava koja ne vodi do potvrde. „Započeto“: papiri poslati školi.

sv_chi_family_risk = Provjerava li se, prije kontakta s porodicom ili povratka u nju, da li je porodica učestvovala u eksploataciji?
    .help = Pisano, prije prvog kontakta, od obučene osobe. Samo srodstvo ne dokazuje ništa.
    .guide =
        Puna ocjena: prije svakog poziva, posjete ili povratka pisana provjera pita ko je vrbovao, ko se okoristio, ko je znao i da li je neko zaista rod; čuju se staratelj i dijete; niko se ne predaje na osnovu potpisa ili zato što je policija saglasna.

        Pogledajte: dosijee djece koja su porodicu viđala ili joj se vratila; razgovor s centrom za socijalni rad.

        Često se ocijeni previsoko gdje se prosjačenje ili rani brak nazivaju običajem: običaj nije razlog. Ako su djeca vraćena onima koji su učestvovali, to je „Ne“. „Djelimično“: provjerava se za povratak, ne i za pozive i posjete.

sv_chi_interviews = Da li su saslušanja za postupak malobrojna, snimljena, u prostoriji prilagođenoj djeci i da li ih vodi obučena osoba?
    .help = Prebrojte saslušanja jednog djeteta, pred svim organima. Igra i terapija se ne računaju.
    .guide =
        Puna ocjena: po pravilu jedno saslušanje, najviše dva, snimljeno za upotrebu na sudu, u prijatnoj prostoriji, vodi ga stručno lice obučeno za djecu, uz staratelja i advokata, a da dijete ne vidi okrivljenog.

        Pogledajte: razgovor s policijom, tužilaštvom, advokatom ili starateljem; dosijee: broj, mjesto i ko vodi saslušanja.

        Često se ocijeni previsoko jer prostorija postoji: pitajte koliko je puta korišćena. Propust je često van službe: ocijenite činjenicu i navedite nosioca. „Djelimično“: obučeno i prilagođeno, ali ponovljeno ili nesnimljeno.

sv_chi_privacy = Drži li se sve po čemu bi se dijete moglo prepoznati van medija, internet stranica i javnih spisa?
    .help = Prije posjete pretražite internet. Lice, glas, škola, selo, sudski broj: svako može odati dijete.
    .guide =
        Puna ocjena: ništa po čemu bi neko prepoznao dijete ne nalazi se na internet stranicama, društvenim mrežama, u saopštenjima, na plakatima, u izvještajima donatorima ili javnim sudskim spisima; pravilo to zabranjuje i obuhvata telefone osoblja i posjetioce.

        Pogledajte: internet i društvene mreže, dvije godine unazad; pravilo i posljednje javne spise.

        Često se ocijeni previsoko jer je namjera bila dobra ili se roditelj saglasio. Lice koje se može prepoznati je „Ne“, ma kakva bila namjera: tražite da se ukloni prije nego što odete. „Djelimično“: ništa nije nađeno, a pravila nema.

## 10. Staff and management

mgt-title = Osoblje i upravljanje
mgt-intro = Ono što nosi rad: licenca, ljudi, novac, partneri. Mnogo se može pročitati prije posjete. Gdje su novac ili licence u drugim rukama, ocijenite činjenicu i u preporuci navedite nosioca.

sv_mgt_licence = Ima li služba važeću licencu ili ugovor baš za ovaj posao?
    .help = Pročitajte formulaciju, adresu, obuhvaćene grupe i datum isteka.
    .guide =
        Puna ocjena: licenca ili ugovor na snazi navodi ovu vrstu službe, ove grupe i ovo mjesto, i uslovi su ispunjeni. Domaća pravila se razlikuju: nacionalni paket kaže što se traži.

        Pogledajte: sam papir, s prilozima i datumom isteka.

        Često se ocijeni previsoko kad se pokaže opšta licenca za socijalnu zaštitu ili projektni sporazum. „Djelimično“: zahtjev podnijet na vrijeme i rad se toleriše, ili važi za dio posla. Ako država za takve službe uopšte ne nudi licencu, „Nije primjenjivo“ traži taj razlog.

sv_mgt_licence_until = Licenca važi do.
    .help = Datum isteka na papiru; dovoljni su mjesec i godina. Ostavite otvoreno ako datuma isteka nema.

sv_mgt_licence_barrier = Što sprečava službu da dobije licencu?
    .help = Na primjer vlasništvo nad zgradom. Samo pravila, organi i troškovi: bez imena, adresa i datuma rođenja.

sv_mgt_staffing = Ima li dovoljno kvalifikovanog osoblja za broj i potrebe ljudi ovdje?
    .help = Uporedite raspored smjena, kvalifikacije i broj ljudi. Pitajte smještene osobe ima li neko vremena za njih.
    .guide =
        Puna ocjena: sva mjesta koja traže pravila i potrebe popunjena su kvalifikovanim ljudima, u svakoj smjeni; za odmore i bolovanja postoji zamjena; smještene osobe nađu nekog ko ima vremena da sluša.

        Pogledajte: spisak osoblja i raspored smjena prema broju prisutnih; osoblje: „Kad ste posljednji put ostali sami s previše posla?“; nasamo sa smještenim osobama: „Ima li nekog kad Vam treba razgovor?“

        Često se ocijeni previsoko u mirnoj nedjelji: uzmite najteži mjesec u godini. „Djelimično“: danju dovoljno, noću malo, ili se održava neplaćenim prekovremenim radom.

sv_mgt_training = Da li je u posljednjih 12 mjeseci svako iz osoblja obučen (trgovina ljudima, trauma, prava djeteta, zaštita podataka)?
    .help = Četiri teme, svako iz osoblja. Tu spadaju i obezbjeđenje, noćno osoblje i volonteri.
    .guide =
        Puna ocjena: spisak pokazuje da je svako ko radi s ljudima u posljednjih 12 mjeseci prošao obuku iz sve četiri teme, a novi prije nego što počnu sami da rade.

        Pogledajte: spisak obuka, s datumima i satima, prema spisku osoblja.

        Često se ocijeni previsoko kad na sve idu isto dvoje. Jednosatno predavanje nije obuka iz četiri teme. „Djelimično“: većina osoblja, ili dvije do tri teme. „Započeto“: plan, ili jedan kurs za jednu osobu.

sv_mgt_supervision = Ima li osoblje spoljnu superviziju bar svaka tri mjeseca?
    .help = Spoljna: neko ko ne odlučuje o njihovom poslu. Sastanci tima nijesu supervizija.
    .guide =
        Puna ocjena: obučena osoba sa strane radi superviziju s osobljem, grupno ili pojedinačno, bar svaka tri mjeseca, u plaćenom vremenu; što se kaže, ostaje tu; učestvuju i noćno osoblje i socijalni radnici i radnice, kao i terapeuti.

        Pogledajte: ugovor i datume (ne sadržaj); osoblje kaže kad je posljednji put održana i da li pomaže.

        Često se ocijeni previsoko kad je vodi osoba na čelu službe. „Djelimično“: rjeđe, ili za dio osoblja. „Započeto“: jedan susret, plaćen iz projekta.

sv_mgt_funding = Da li je finansiranje obezbijeđeno za narednih 12 mjeseci?
    .help = Obezbijeđeno: potpisano ili u usvojenom budžetu. Nade i zahtjevi u toku se ne računaju.
    .guide =
        Puna ocjena: potpisani ugovori ili budžetske odluke pokrivaju bar osnovni rad (kirija, osoblje, hrana, ljekovi, pravna pomoć) za narednih 12 mjeseci, i novac stiže na vrijeme.

        Pogledajte: budžet i ugovore; pitajte koliko je mjeseci kasnila posljednja uplata.

        Često se ocijeni previsoko jer se dosad uvijek nekako riješilo. „Djelimično“: pokriven je veći dio osnovnih troškova, ili svi za bar šest mjeseci. „Započeto“: zahtjevi poslati. Ako su zarade prošle godine kasnile, to nije puna ocjena.

sv_mgt_funding_state_share = Udio države u ovogodišnjem budžetu, u odsto.
    .help = Država i opština zajedno, od 0 do 100, zaokruženo. Strani donatori nijesu država.

sv_mgt_partners = Postoje li pisani sporazumi s policijom, zdravstvom, socijalnim radom i tijelom za upućivanje?
    .help = Četiri partnera. Pisani, na snazi i poznati onima koji ih koriste.
    .guide =
        Puna ocjena: potpisani sporazumi ili zajednička procedura sa sva četiri kažu ko što radi, koga zvati u koje doba i kako se podaci štite; koriste ih obje strane.

        Pogledajte: papire; razgovor s jednim partnerom: „Što ste s njima dogovorili?“

        Često se ocijeni previsoko kad stari sporazumi leže u fioci, ili prenisko kad dobre zajedničke procedure na nacionalnom nivou služe istoj svrsi. „Djelimično“: dva ili tri partnera. „Započeto“: nacrti, ili samo dobar kontakt telefonom.

sv_mgt_key_worker = Da li svaka osoba ima jednu imenovanu ključnu osobu za podršku?
    .help = Pitajte smještene osobe: „Kome se prvo obraćate?“ Ime ne moraju reći.
    .guide =
        Puna ocjena: od prvih dana svaka osoba ima nekog iz osoblja ko drži konce, ima vremena, predstavljen je na razumljivom jeziku i ima zamjenu; osoba može tražiti nekog drugog.

        Pogledajte: oznaku ključne osobe u svakom dosijeu; nasamo sa smještenim osobama: znaju li ko je to i viđaju li se?

        Često se ocijeni previsoko kad se kaže da se cijeli tim brine o svima. „Djelimično“: navedena u dosijeu, a osobi nepoznata, ili samo jedna za previše ljudi.

sv_mgt_self_review = Preispituje li služba jednom godišnje sopstveni kvalitet i koristi li rezultat?
    .help = Tražite papir s datumom i jednu stvar koja se zbog njega promijenila.
    .guide =
        Puna ocjena: jednom godišnje služba se mjeri prema pisanim standardima, uz mišljenje korisnika i korisnica, osoblja i partnera, zapisuje što treba poboljšati, a sljedeće preispitivanje pokazuje što je urađeno.

        Pogledajte: posljednja dva preispitivanja i spisak poboljšanja.

        Često se ocijeni previsoko kad se pokaže godišnji izvještaj donatoru: broj aktivnosti nije kvalitet. „Djelimično“: preispitano i malo korišćeno, ili bez korisnika i korisnica. „Započeto“: prvo preispitivanje je u toku.

## 11. Participation and complaints

par-title = Učešće i pritužbe
par-intro = Mogu li ljudi slobodno govoriti i jesu li pri tom bezbjedni. Ovdje najviše vrijede riječi smještenih osoba: razgovarajte nasamo i neka ništa u Vašim napomenama ne pokazuje ko je što rekao.

sv_par_channel = Znaju li ljudi bezbjedan način da se požale, i nekom tijelu van službe?
    .help = Znaju, bezbjedno, van službe: sve troje. Pitajte smještene osobe prije nego što pročitate plakate.
    .guide =
        Puna ocjena: smještene osobe mogu svojim riječima reći kako da se požale unutra i kome van službe (ombudsman, inspekcija, drugi); može na njihovom jeziku, bez imena i mimo osoblja; plakat, sanduče ili telefon su tamo gdje ih mogu koristiti neopaženo.

        Pogledajte: nasamo sa smještenim osobama; plakate, sanduče i telefon; pisano pravilo.

        Često se ocijeni previsoko sa sandučetom naspram kancelarije. „Djelimično“: samo put unutra, ili ga zna dio ljudi. „Ne“: „uvijek mogu doći kod direktora“.

sv_par_handled = Evidentiraju li se pritužbe i odgovara li se na njih u određenom roku?
    .help = Uporedite datum prijema i datum odgovora. Računaju se i usmene pritužbe.
    .guide =
        Puna ocjena: svaka pritužba, usmena ili pisana, mala ili velika, evidentira se po šifri s datumom, sadržajem, korakom i odgovorom; rok je određen, na primjer 15 dana, i poštuje se; ne odlučuje onaj na koga se žali.

        Pogledajte: evidenciju pritužbi za posljednjih 12 mjeseci, s pokrivenim imenima.

        Prazna evidencija nije dokaz da je sve dobro: pitajte smještene osobe i osoblje na što se ljudi bune. „Djelimično“: evidentirano, odgovori kasne ili nijesu zabilježeni. „Započeto“: evidencija tek otvorena.

sv_par_handled_count = Pritužbe primljene u 12 mjeseci.
    .help = Usmene i pisane, svaka jednom. Upišite 0 ako nijedna nije poznata.

sv_par_feedback = Traži li se redovno mišljenje, bez imena, i mogu li se pokazati promjene koje su iz njega proizašle?
    .help = Tri dijela: redovno, bez imena, s rezultatom. Pitajte za posljednju promjenu.
    .guide =
        Puna ocjena: u određeno vrijeme, i kad odlaze, ljude pitaju što je bilo dobro i loše, na način koji se u maloj kući ne može povezati s osobom (neko sa strane, sanduče, izmiješani odgovori); služba može pokazati što je promijenila.

        Pogledajte: obrasce ili bilješke za posljednju godinu i promjene; nasamo sa smještenim osobama: „Da li je neko tražio Vaše mišljenje? Što je iz toga proizašlo?“

        Često se ocijeni previsoko kad su svi obrasci puni zahvalnosti. „Djelimično“: traži se redovno, bez vidljivog rezultata, ili se predaje svojoj ključnoj osobi.

sv_par_house_rules = Učestvuju li smještene osobe u izradi kućnog reda?
    .help = Tražite pravilo koje se promijenilo jer su one to tražile.
    .guide =
        Puna ocjena: o pravilima se sa smještenim osobama razgovara na redovnim sastancima, na razumljivim jezicima; prijedlozi i odgovori se bilježe; neka pravila su došla od njih; i nove smještene osobe ih mogu preispitati. Pravila koja štite bezbjednost ili prava ostaju, uz obrazloženje.

        Pogledajte: nasamo sa smještenim osobama; bilješke s kućnih sastanaka.

        Često se ocijeni previsoko kad smještene osobe potpišu pravila po dolasku: biti obaviješten nije učestvovati. „Djelimično“: pitaju ih samo za sitnice. „Započeto“: održan je jedan sastanak.

sv_par_no_retaliation = Da li je sigurno da niko poslije pritužbe nije izgubio pomoć niti je s njim gore postupano?
    .help = Pitajte što je bilo s onima koji su se žalili. Zaštitite onog ko govori: nijedna pojedinost koja pokazuje ko je to.
    .guide =
        Puna ocjena: pravilo to zabranjuje, a smještene osobe i ljudi van službe kažu da su oni koji su se žalili zadržali mjesto, novac i prijatan odnos. Odlasci ubrzo poslije pritužbe imaju drugi razlog koji se može pratiti.

        Pogledajte: nasamo sa smještenim osobama, uopšteno; nekog van službe ko poznaje one koji su ranije bili smješteni (advokat, socijalni radnik ili radnica, SOS linija).

        Često se ocijeni previsoko jer se ništa ne zna: ako nikog nijeste mogli pitati tako da osoblje ne čuje, izaberite „Nije provjereno“. „Djelimično“: nije poznat nijedan slučaj, ali ljudi kažu da bi se bojali.
