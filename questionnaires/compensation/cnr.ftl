### status: draft

## The questionnaire

questionnaire-title = Naknada štete žrtvama trgovine ljudima: kontrolni spisak
    .about =
        Za pravnike i pravnice i druge obučene ocjenjivače i ocjenjivačice koji ispituju kako žrtve trgovine ljudima u nekoj zemlji dobijaju naknadu štete.
        Prati novac od prve informacije do ruke žrtve i pokazuje gdje staje.

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

## Units

unit-euro =
    { $n ->
        [one] euro
        [few] eura
       *[other] eura
    }
unit-months =
    { $n ->
        [one] mjesec
        [few] mjeseca
       *[other] mjeseci
    }
unit-percent = odsto
unit-persons =
    { $n ->
        [one] osoba
        [few] osobe
       *[other] osoba
    }

## 0. Frame

pro-title = Okvir
pro-intro = Jedna sesija opisuje jednu zemlju na jedan dan; gdje se zakon razlikuje po nivoima vlasti, jedan nivo. Zakone pročitajte prije nego što razgovarate s ljudima. Ovaj dio se ne boduje, ali se sljedeći odjeljci otvaraju tek kad se putevi označe.

cm_pro_law_date = Na koji dan važi pravo koje je ovdje opisano?
    .help = Dan do kojeg je tim provjerio propise. Svaki odgovor o pravu govori o tom danu.

cm_pro_routes = Koji putevi postoje na papiru?
    .help = Označite svaki put iz usvojenog zakona, i ako se još ne primjenjuje ili ga niko nije koristio. Nacrti se ne računaju.
    .guide =
        Put je način da žrtva trgovine ljudima po zakonu dođe do novca.

        Često se previdi: radni spor za rad bez ugovora, odgovornost preduzeća ili osiguravača, i pravila u zakonima o oduzimanju imovine koja pominju žrtve. Opšti fond za žrtve nasilnih krivičnih djela računa se kao državni fond.

        Ne računa se: socijalna pomoć, podrška u skloništu, novac za usluge žrtvama uopšte. Odjeljak 4 pita koji je od ovdje označenih puteva ikome donio novac.
    .required = Označite puteve, ili „ništa od navedenog“: sljedeći odjeljci čekaju na to.
cm_pro_routes-claim_in_criminal_case = Imovinskopravni zahtjev u krivičnom postupku
cm_pro_routes-civil_suit = Parnica protiv učinioca
cm_pro_routes-labour_court = Zahtjev za zarade u radnom sporu
cm_pro_routes-state_scheme = Državni fond ili drugi sistem naknade
cm_pro_routes-confiscated_assets = Isplata iz oduzete imovine
cm_pro_routes-employer_or_insurance = Zahtjev prema poslodavcu ili osiguravaču
cm_pro_routes-none = Ništa od navedenog

## 1. Information and legal help

inf-title = Informisanje i pravna pomoć
inf-intro = Bez informacija i advokata nema zahtjeva. Razgovarajte s advokatima i s organizacijama koje stoje uz žrtve i sami pogledajte obrazac o pravima. O slučajevima govorite uopšteno: bez imena i bez slučaja koji se može prepoznati.

cm_inf_first_contact = Da li se žrtvama za naknadu štete kaže pri prvom kontaktu s organima, riječima koje razumiju?
    .help = Bilo koji organ: policija, tužilaštvo, granica, inspekcija rada, tijelo za identifikaciju. Pitajte ko to kaže, kada i kako.
    .guide =
        Puna ocjena: svaki organ koji žrtvu može prvi sresti tada usmeno i pisano, na razumljivom jeziku, kaže da naknada štete postoji, od koga, kojim putem i do kada, i kasnije to ponovi. Dužnost je zapisana.

        Pogledajte: obrazac o pravima na svim jezicima; razgovor s advokatima i organizacijama za podršku: što su posljednje žrtve znale kad su došle?

        Često se ocijeni previsoko jer potpisani obrazac navodi član zakona. „Djelimično“: samo neki organi ili jezici, ili dužnost nije zapisana. „Ne“: samo kad advokat pita, ili to kažu samo organizacije.

cm_inf_legal_aid = Pokriva li besplatna pravna pomoć zahtjev od početka do izvršenja?
    .help = Prvi savjet, krivični postupak, parnica, državni fond, izvršenje. Pitajte i ko na nju ima pravo.
    .guide =
        Puna ocjena: po zakonu svaka žrtva bez sredstava, i strana, ima besplatnog advokata za zahtjev prije optužbe, na suđenju, u parnici, pred državnim fondom i u izvršenju. Vještaci i prevod su pokriveni, a tražene papire žrtve mogu pribaviti. Advokati to potvrđuju.

        Pogledajte: zakon o besplatnoj pravnoj pomoći, s članovima; razgovor s advokatom o posljednjim odbijanjima.

        Često se ocijeni previsoko kad advokate plaća projekat organizacije: to nije pravo. „Djelimično“: nedostaje neka faza, ili provjera imovine ili statusa neke žrtve isključuje. „Ne“: samo savjet.

cm_inf_legal_aid_gaps = Gdje pravna pomoć prestaje?
    .help = Označite svaku fazu do koje besplatna pravna pomoć ne doseže, za sve žrtve ili za neke.
cm_inf_legal_aid_gaps-before_charge = Prije optužbe
cm_inf_legal_aid_gaps-trial = Na suđenju
cm_inf_legal_aid_gaps-civil_suit = U parnici
cm_inf_legal_aid_gaps-state_scheme = Pred državnim fondom
cm_inf_legal_aid_gaps-enforcement = U izvršenju

cm_inf_stay = Može li strana žrtva ostati, vratiti se ili biti zastupana dok se o zahtjevu ne odluči?
    .help = Dovoljan je jedan način koji radi za svaku stranu žrtvu. Pitajte što je bilo sa zahtjevima poslije odlaska.
    .guide =
        Puna ocjena: zakon stranoj žrtvi dozvoljava da ostane dok se o zahtjevu ne odluči, ili da se vrati na ročišta, ili da bude zastupana, uz svjedočenje video-vezom i isplatu u inostranstvu, i kad je krivični postupak završen. Spisi pokazuju zahtjeve koji su poslije odlaska nastavljeni.

        Pogledajte: zakone o strancima i o postupku; spise gdje je žrtva otišla, po šifri.

        Često se ocijeni previsoko jer je punomoćje dozvoljeno: pitajte ko ga je potpisao i što je iz toga proizašlo. „Djelimično“: samo za osobe s dozvolom, ili u krivičnom postupku, a ne i poslije njega. „Ne“: odlaskom se zahtjev završava.

## 2. Compensation from the offender

off-title = Naknada štete od učinioca
off-intro = Novac učinioca: zahtjev, odluka, imovina, isplata. Čitajte presude posljednjih godina s pokrivenim imenima i razgovarajte s tužiocem i s advokatom koji zastupa žrtve. Bilježite samo šifre spisa.

cm_off_in_criminal = Može li se zahtjev podnijeti u krivičnom postupku bez sudskih taksi?
    .help = Ko ga može podnijeti, do kada i po kojoj cijeni. Taksa koja dospijeva kasnije je taksa.
    .guide =
        Puna ocjena: svaka žrtva može zahtjev podnijeti u krivičnom postupku, usmeno ili na jednostavnom obrascu, do kraja suđenja. Ne traži se taksa ni polog, čak ni kad zahtjev ne uspije ili se uputi na parnicu.

        Pogledajte: zakone o krivičnom postupku i o sudskim taksama, s članovima.

        Često se ocijeni previsoko kad je zahtjev besplatan, a vještak koji utvrđuje iznos štete nije. „Djelimično“: besplatno samo za neke štete ili žrtve, ili većina stigne prekasno. „Ne“: traži se taksa, ili je otvorena samo parnica.

cm_off_decided = Odlučuju li krivični sudovi o zahtjevu u presudi?
    .help = Odluka znači iznos, ili odbijanje s razlozima. Upućivanje žrtve na parnicu nije odluka.
    .guide =
        Puna ocjena: o zahtjevu se po pravilu odlučuje, s iznosom i razlozima, i u sporazumima o priznanju krivice. Upućivanje na parnicu je rijedak izuzetak s obrazloženjem. Statistika i presude se slažu.

        Pogledajte: statistiku sudova ili tužilaštva; presude s pokrivenim imenima: što je traženo, što odlučeno i zašto.

        Poznata slaba tačka regiona: zakon dopušta odluku, a gotovo svi zahtjevi se upućuju na parnicu. Često se ocijeni previsoko zbog jedne hvaljene presude. „Djelimično“: u većini predmeta. „Započeto“: pojedine odluke, poslije smjernica ili obuke. „Nije započeto“: svi se upućuju.

cm_off_decided_share = Udio presuda za trgovinu ljudima koje odlučuju o zahtjevu, u odsto.
    .help = Od osuđujućih presuda iz perioda sa zahtjevom, one koje ga dosude ili odbiju. Od 0 do 100, zaokruženo.

cm_off_heads = Koje se štete mogu tražiti?
    .help = Označite što žrtva od učinioca može tražiti i po zakonu i u presudama. Bodovi su udio označenih od šest.
    .guide =
        Troškovi liječenja: s terapijom i kasnijim liječenjem. Neisplaćene zarade: i za rad bez ugovora. Oduzeta zarada: što je trgovac ljudima uzeo, od bilo koje vrste rada. Neimovinska šteta: bol, strah, povrijeđeno dostojanstvo. Troškovi postupka: advokat, vještaci, putovanja. Njega i obuka: rehabilitacija, škola, izgubljene godine.

        Pogledajte: propise o naknadi štete, zakon o krivičnom postupku; presude s iznosima, s pokrivenim imenima.

        Često se označi previše: šteta koju sudovi svaki put odbiju ne označava se, ma što zakon rekao. Šteta koju zakon navodi, a još je niko nije tražio, označava se; to recite u napomeni.
cm_off_heads-medical_costs = Troškovi liječenja i terapije
cm_off_heads-unpaid_wages = Neisplaćene zarade
cm_off_heads-earnings_taken = Zarada koju je oduzeo trgovac ljudima
cm_off_heads-moral_harm = Neimovinska šteta
cm_off_heads-legal_costs = Troškovi postupka
cm_off_heads-care_and_training = Njega i obuka
cm_off_heads-none = Ništa od navedenog

cm_off_no_moral_bar = Da li je sigurno da se zahtjev ne odbija zato što je rad bio nezakonit ili ga zovu nemoralnim?
    .help = Prostitucija, prosjačenje, krađa, rad bez dozvole: novac koji je trgovac ljudima od toga uzeo.
    .guide =
        Puna ocjena: po zakonu ili ustaljenoj sudskoj praksi žrtva može tražiti zaradu od prostitucije, od rada bez ugovora ili dozvole i od djela na koja je natjerana. Nijedno pravilo o nemoralnim ugovorima ili o zaradi od krivičnih djela to ne zabranjuje.

        Pogledajte: pravila o ništavim ugovorima i javnom moralu; presude svih sudova.

        Evropski sud za ljudska prava je 2023. utvrdio, vidite standard, da „nemoralna zarada“ nije razlog za odbijanje. Često se ocijeni previsoko gdje niko nije pokušao. „Djelimično“: zakon ćuti i nijedan sud nije odlučio. „Ne“: pravilo ili presuda odbija.

cm_off_freeze = Da li se imovina osumnjičenog rano traži i zamrzava?
    .help = Rano: prije nego što je osumnjičeni može prodati ili sakriti. Uporedite datum hapšenja s datumom naredbe.
    .guide =
        Puna ocjena: sa svakim predmetom trgovine ljudima počinje finansijska istraga; traže se kuće, vozila, računi, preduzeća i imovina u inostranstvu; nađeno se zamrzne za nekoliko nedjelja, i da bi se obezbijedio zahtjev žrtve; statistika pokazuje broj i vrijednost.

        Pogledajte: statistiku finansijskih istraga, zamrznute i oduzete imovine; razgovor s tužiocem o posljednjem predmetu.

        Često se ocijeni previsoko zbog strogog zakona o oduzimanju imovine koji se koristi za druga krivična djela. „Djelimično“: u velikim predmetima, ili kasno. „Započeto“: prvi predmeti ili obučena jedinica. Ako „ništa nije nađeno“, pitajte ko je tražio i kada.

cm_off_priority = Isplaćuje li se žrtva prije nego što država zadrži oduzetu imovinu?
    .help = Pratite novac kroz zakon: ko se isplaćuje prvi, ko isplaćuje i u kom roku.
    .guide =
        Puna ocjena: što je žrtvi dosuđeno, po zakonu se isplaćuje iz oduzete imovine prije nego što je država uzme, bez nove tužbe i bez roka koji žrtve ne mogu ispoštovati. Jedan slučaj to pokazuje. Ako traži druga država, prednost ima vraćanje novca za njene žrtve.

        Pogledajte: zakone o oduzimanju i o zaplijenjenoj imovini, s članovima; presude u kojima ima i zahtjeva i oduzimanja.

        Često se ocijeni previsoko kad oduzeti novac smije ići za usluge žrtvama uopšte: korisno, ali nije isplata ovoj žrtvi, pa najviše „Djelimično“. „Ne“: žrtva čeka kao svaki drugi povjerilac.

cm_off_enforce = Pomaže li se žrtvi da presudu izvrši, ili država novac isplati unaprijed?
    .help = Dovoljno je jedno. Pitajte što je i kad isplaćeno po posljednjim dosuđenim iznosima.
    .guide =
        Puna ocjena: kad presuda postane pravosnažna, neko je besplatno izvršava, traži imovinu, i u inostranstvu, i drži žrtvu dalje od učinioca; ili država plati u određenom roku i traži novac nazad. Spisi pokazuju novac koji je stigao.

        Pogledajte: zakon o izvršenju; spise s dosuđenim iznosima, po šifri: što je isplaćeno, kada?

        Često se ocijeni previsoko jer je učiniocu „naloženo da plati“. Izvršitelj koji traži taksu unaprijed nije pomoć. „Djelimično“: pomoć samo unutar zemlje, ili isplata unaprijed samo za neke žrtve. „Započeto“: prvi predmeti, ili nacrt zakona.

## 3. State scheme

sta-title = Državni fond
sta-intro = Novac koji plaća sama država. Pročitajte zakon s podzakonskim aktima, pribavite obrazac zahtjeva i pitajte tijelo koje odlučuje. Ako fonda nema, postavlja se samo prvo pitanje i da li se zakon planira.

cm_sta_exists = Postoji li po zakonu državni fond ili sistem naknade?
    .help = Računa se usvojen zakon, i ako se još ne primjenjuje; nacrt ili plan ne. „Ne“ zatvara ostatak ovog odjeljka.
    .guide =
        Puna ocjena: usvojen zakon uspostavlja fond ili sistem iz kojeg država isplaćuje naknadu žrtvama trgovine ljudima, poimence ili kao žrtvama nasilnih krivičnih djela, i navodi tijelo i postupak.

        Pogledajte: sam zakon, s članovima i brojem službenog lista.

        Često se ocijeni previsoko kad fond pominje strategija, ili kad se računaju socijalna pomoć i troškovi skloništa. Može li žrtva danas podnijeti zahtjev, sljedeće je pitanje: zakon koji čeka primjenu ovdje je „Da“. „Djelimično“: samo za neka krivična djela ili jedan nivo vlasti, ili tijelo ili postupak nije naveden.

cm_sta_plan = Planira li se zakon? Datum, nacrt, ko vodi?
    .help = Organi i dokumenti, bez imena osoba. Ako se ništa ne planira, to napišite.

cm_sta_works_now = Može li žrtva danas podnijeti zahtjev (zakon u primjeni, tijelo imenovano, novac izdvojen)?
    .help = Sve troje. Tražite obrazac zahtjeva i vidite ga.
    .guide =
        Puna ocjena: zakon se primjenjuje, tijelo ima članove i sastaje se, ovogodišnji budžet ima novac za to, obrazac se može dobiti, a ljudi sa strane potvrđuju da se zahtjevi rješavaju.

        Pogledajte: pravilo o tome kad se zakon primjenjuje; odluku o imenovanju tijela; budžetsku liniju; obrazac; razgovor s advokatom koji je podnio zahtjev.

        Često se ocijeni previsoko kad je zakon na snazi, a primjenjuje se tek poslije nekog kasnijeg događaja, ili članovi još nijesu imenovani: to je „Ne“. „Djelimično“: zahtjevi se primaju, ali odluke ili isplate čekaju sastanak ili novac.

cm_sta_start_date = Kad zakon treba da se primjenjuje?
    .help = Datum iz zakona; dovoljni su mjesec i godina. Ako zavisi od događaja bez datuma, ostavite otvoreno, a događaj navedite u napomeni.

cm_sta_covers = Jesu li žrtve trgovine ljudima obuhvaćene i bez tjelesne povrede?
    .help = Tražite riječi „nasilje“, „tjelesna povreda“ i „teška“. Šteta po duševno zdravlje i gubitak slobode su šteta.
    .guide =
        Puna ocjena: zakon navodi trgovinu ljudima, ili uzima da ona sama po sebi nanosi štetu; tjelesna povreda se ne mora dokazati; obuhvaćeni su oblici bez otvorenog nasilja, kao prevara, dug, prinudno prosjačenje i radna eksploatacija.

        Pogledajte: članove o tome koja su krivična djela i koja šteta obuhvaćeni, i objavljene odluke.

        Često se ocijeni previsoko jer je trgovina ljudima na spisku djela, a drugi član traži tešku povredu. „Djelimično“: šteta po duševno zdravlje je dovoljna, ali vještak mora dokazati da je teška, ili su neki oblici eksploatacije izostavljeni. „Ne“: potrebna je tjelesna povreda.

cm_sta_everyone = Je li fond otvoren svim žrtvama, ma kakvo bilo državljanstvo, boravište ili uzajamnost?
    .help = Ko smije podnijeti zahtjev, a ko je isključen: pasoš, boravište, ugovor između država, status, prošlost.
    .guide =
        Puna ocjena: zahtjev smije podnijeti svako ko je ovdje eksploatisan, ma kakvo državljanstvo ili isprave imao, i poslije odlaska. Ne traži se ugovor između država ni uzajamnost, i niko nije isključen zbog seksualnog rada, neregularnog boravka ili stare kazne.

        Pogledajte: članove o podnosiocima, isključenjima, umanjenjima i dokazima.

        Često se ocijeni previsoko jer zakon slijedi Evropsku konvenciju o naknadi štete žrtvama nasilnih krivičnih djela, koja državama dopušta da mnoge strance izostave; mjerilo je ovdje šira dužnost da nema diskriminacije. „Djelimično“: sva državljanstva, ali je jedna grupa izostavljena. „Ne“: samo domaći državljani, ili stranci samo uz ugovor ili uzajamnost.

cm_sta_everyone_excluded = Ko je izostavljen?
    .help = Označite sve koje zakon izostavlja, i one koji dobijaju manje.
cm_sta_everyone_excluded-foreigners = Strani državljani i državljanke
cm_sta_everyone_excluded-non_residents = Osobe koje žive u inostranstvu
cm_sta_everyone_excluded-no_reciprocity = Osobe čija država nema uzajamnost ili ugovor
cm_sta_everyone_excluded-irregular_stay = Osobe bez zakonitog boravka
cm_sta_everyone_excluded-sex_work = Osobe u seksualnom radu
cm_sta_everyone_excluded-criminal_record = Osobe s kaznenom evidencijom
cm_sta_everyone_excluded-other = Drugi

cm_sta_no_conviction = Može li se novac isplatiti kad je učinilac nepoznat, nije osuđen ili nema ništa?
    .help = Tri slučaja. Pitajte smije li tijelo odlučiti prije nego što presuda postoji.
    .guide =
        Puna ocjena: zakon tijelu dopušta da odluči na osnovu onoga što ima (status žrtve, policijski izvještaj, medicinski i socijalni izvještaji) u sva tri slučaja: učinilac je nepoznat ili nestao, nije osuđen ili još nije, ili nema sredstava.

        Pogledajte: članove o uslovima i o dokazima.

        Često se ocijeni previsoko kad zakon kaže „i kad se učinilac ne može goniti“, a tijelo ipak čeka pravosnažnu presudu. „Djelimično“: jedan ili dva od tri slučaja, ili isplata tek kad je krivični predmet zatvoren. „Ne“: potrebna je osuda.

cm_sta_time_limit = Broj mjeseci za podnošenje zahtjeva.
    .help = Opšti rok iz zakona, u cijelim mjesecima. Ako zakon ne određuje rok, izaberite „Nije primjenjivo“ i navedite taj razlog.
    .guide =
        36 mjeseci i više računa se u potpunosti, 12 do 35 kao polovina, manje kao ništa.

        Ako zakon ima više rokova, uzmite onaj za odrasle u običnom slučaju. Duže rokove za djecu, za bolesne ili iz opravdanih razloga stavite u napomenu: žrtve često progovore tek poslije više godina.

cm_sta_from_when = Od kada rok teče?
    .help = Opšte pravilo iz zakona. Poseban početak za djecu ili bolesne stavite u napomenu.
cm_sta_from_when-crime = Od krivičnog djela
cm_sta_from_when-end_of_crime = Od kraja krivičnog djela
cm_sta_from_when-report = Od prijave organima
cm_sta_from_when-final_judgment = Od pravosnažne presude
cm_sta_from_when-adulthood_for_children = Od punoljetstva, za one koji su bili djeca

cm_sta_max = Najviši iznos (u eurima).
    .help = Za jednu osobu, sve štete zajedno. Ne boduje se. Ako zakon ne određuje granicu, ostavite otvoreno i to recite u napomeni.

cm_sta_duration = Prośečan broj mjeseci od zahtjeva do odluke.
    .help = Sve odluke iz perioda, u cijelim mjesecima. Ako još niko nije podnio zahtjev, izaberite „Nije primjenjivo“ s tim razlogom.
    .guide =
        Do 6 mjeseci računa se u potpunosti, 7 do 12 kao polovina, više kao ništa.

        Pogledajte: statistiku tog tijela; ako je ne vodi, računajte iz njegovih odluka, po šifri. Zakonski rok nije vrijeme koje zaista prođe. Ako još ništa nije odlučeno, uzmite mjesece koliko otvoreni zahtjevi dosad čekaju.

cm_sta_no_exhaust = Smije li žrtva podnijeti zahtjev a da ne pokuša prvo naplatu od učinioca?
    .help = Tražite „samo ako“, „ne može se dobiti drugdje“, dokaz o neuspjelom izvršenju.
    .guide =
        Puna ocjena: žrtva se državi može obratiti odmah. Da se niko ne isplati dvaput, obezbjeđuje se naknadno: žrtva kaže što je primila, a država traži novac nazad od učinioca.

        Pogledajte: članove o uslovima, o odbicima i o zahtjevima prema učiniocu.

        Često se ocijeni prenisko jer žrtva mora reći što je već isplaćeno: to je pošteno. „Djelimično“: zahtjev u krivičnom postupku je morao biti podnijet, ali ne i izvršen, ili pravilo ima izuzetke za teške prilike. „Ne“: neuspjelo izvršenje se mora dokazati.

## 4. Results

out-title = Rezultati
out-intro = Što je stiglo do ljudi. Brojevi su za period ovog ocjenjivanja; pitajte sudove, tužilaštvo, državni fond i one koji zastupaju žrtve, i uporedite. Samo brojevi: dijeljeni izvozi nikad ne pokazuju tačnu vrijednost ispod 5.

cm_out_claims = Žrtve koje su u periodu podnijele zahtjev (svi putevi).
    .help = Osobe, svaka jednom, ma koliko zahtjeva podnijela. Samo broj; upišite 0 ako ih nije bilo.

cm_out_awarded = Žrtve kojima je novac dosuđen.
    .help = Osobe kojima je sud ili fond u periodu odredio iznos, ma kad podnijele zahtjev.

cm_out_awarded_share = Dosuđeno, u odsto od onih koje su podnijele zahtjev.
    .help = Izračunato iz ta dva broja. Može preći 100 kad se odlučuje o starijim zahtjevima.

cm_out_paid = Žrtve koje su primile novac.
    .help = Osobe kojima je novac u periodu stigao u ruke, u cjelini ili dijelom. Dosuđeno a neisplaćeno se ne računa.

cm_out_paid_share = Isplaćeno, u odsto od onih kojima je dosuđeno.
    .help = Izračunato iz ta dva broja. Može preći 100 kad se isplaćuje ono što je ranije dosuđeno.

cm_out_effective = Da li je svaki od puteva koji postoje na papiru u periodu donio novac bar jednoj žrtvi?
    .help = Uzmite puteve označene u 0.02, jedan po jedan. „Djelimično“: bar jedan od njih jeste.
    .guide =
        Puna ocjena: za svaki put označen na početku postoji bar jedna žrtva koja je njime u periodu primila novac.

        Pogledajte: statistiku svakog puta; razgovor s advokatima i organizacijama koje zastupaju žrtve: kojim je putem novac posljednji put stigao?

        Često se ocijeni previsoko kad se dosuđeno računa kao isplaćeno, ili kad je organizacija platila iz svojih sredstava. Često se ocijeni prenisko jer su iznosi mali: to spada u napomenu. „Ne“: nijedan put nije donio novac, ili nijedan put ne postoji.
