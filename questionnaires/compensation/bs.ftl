### status: draft

## The questionnaire

questionnaire-title = Naknada štete žrtvama trgovine ljudima: kontrolna lista
    .about =
        Za pravnike i pravnice i druge obučene ocjenjivače i ocjenjivačice koji ispituju kako žrtve trgovine ljudima u nekoj zemlji dolaze do naknade štete.
        Prati novac od prve informacije do ruke žrtve i pokazuje gdje staje.

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
unit-percent = posto
unit-persons =
    { $n ->
        [one] osoba
        [few] osobe
       *[other] osoba
    }

## 0. Frame

pro-title = Okvir
pro-intro = Jedna sesija opisuje jednu državu na jedan datum; gdje se zakon razlikuje po nivoima vlasti, jedan nivo. Pročitajte zakone prije razgovora s ljudima. Ovaj dio se ne boduje, ali se sljedeći odjeljci otvaraju tek kad se putevi označe.

cm_pro_law_date = Na koji datum vrijedi zakon koji se ovdje opisuje?
    .help = Dan do kojeg je tim provjerio zakon. Svaki odgovor o zakonu govori o tom danu.

cm_pro_routes = Koji putevi postoje na papiru?
    .help = Označite svaki put iz usvojenog zakona, i ako se još ne primjenjuje ili ga niko nije koristio. Nacrti se ne računaju.
    .guide =
        Put je način da žrtva trgovine ljudima po zakonu dođe do novca.

        Često se previdi: radni spor za rad bez ugovora, odgovornost firme ili osiguravatelja i odredbe zakona o oduzimanju imovine koje navode žrtve. Opći fond za žrtve nasilnih krivičnih djela računa se kao državni fond.

        Ne računa se: socijalna pomoć, podrška u sigurnoj kući, novac za usluge za žrtve općenito. Odjeljak 4 pita koji su od ovdje označenih puteva ikome donijeli novac.
    .required = Označite puteve ili „ništa od ovoga”: sljedeći odjeljci na to čekaju.
cm_pro_routes-claim_in_criminal_case = Imovinskopravni zahtjev u krivičnom predmetu
cm_pro_routes-civil_suit = Građanska tužba protiv počinioca
cm_pro_routes-labour_court = Zahtjev za plaće u radnom sporu
cm_pro_routes-state_scheme = Državni sistem ili fond za naknadu štete
cm_pro_routes-confiscated_assets = Isplata iz oduzete imovine
cm_pro_routes-employer_or_insurance = Zahtjev prema poslodavcu ili osiguravatelju
cm_pro_routes-none = Ništa od ovoga

## 1. Information and legal help

inf-title = Informacije i pravna pomoć
inf-intro = Bez informacija i advokata ili advokatice nema zahtjeva. Razgovarajte s advokatima i advokaticama i s organizacijama koje stoje uz žrtve i sami pogledajte obrazac o pravima. O predmetima govorite općenito: bez imena, bez predmeta koji se može prepoznati.

cm_inf_first_contact = Kaže li se žrtvama za naknadu štete pri prvom kontaktu s organima, njima razumljivim riječima?
    .help = Bilo koji organ: policija, tužilaštvo, granica, inspekcija rada, organ za identifikaciju. Pitajte ko to kaže, kada i kako.
    .guide =
        Potpuno: svaki organ koji može prvi sresti žrtvu tada joj kaže, usmeno i pisano, na razumljivom jeziku, da naknada štete postoji, od koga, kojim putem i do kada, i kasnije to ponovi. Dužnost je pisano utvrđena.

        Pogledajte: obrazac o pravima na svim njegovim jezicima; razgovarajte s advokatima i advokaticama i organizacijama za podršku: šta su posljednje žrtve znale kad su došle?

        Često se ocjenjuje previsoko jer potpisani obrazac navodi neki član. „Djelimično”: samo neki organi ili jezici, ili dužnost nije pisano utvrđena. „Ne”: samo kad advokat/ica pita, ili to kažu samo organizacije.

cm_inf_legal_aid = Obuhvata li besplatna pravna pomoć zahtjev od početka do izvršenja?
    .help = Prvi savjet, krivični predmet, parnica, državni fond, izvršenje. Pitajte i ko na nju ima pravo.
    .guide =
        Potpuno: po zakonu svaka žrtva bez sredstava, i strana, ima besplatnog advokata ili advokaticu za zahtjev prije optužnice, na suđenju, u parnici, pred državnim fondom i u izvršenju. Vještačenje i prevođenje su pokriveni, a tražene dokumente žrtve mogu pribaviti. Advokati i advokatice to potvrđuju.

        Pogledajte: zakon o pravnoj pomoći, s članovima; razgovarajte s advokatom ili advokaticom o posljednjim odbijanjima.

        Često se ocjenjuje previsoko kad advokate i advokatice plaća projekt neke organizacije: to nije pravo. „Djelimično”: nedostaje jedna faza, ili provjera imovine ili statusa isključuje neke žrtve. „Ne”: samo savjet.

cm_inf_legal_aid_gaps = Gdje pravna pomoć staje?
    .help = Označite svaku fazu do koje besplatna pravna pomoć ne dopire, za sve žrtve ili za neke.
cm_inf_legal_aid_gaps-before_charge = Prije optužnice
cm_inf_legal_aid_gaps-trial = Na suđenju
cm_inf_legal_aid_gaps-civil_suit = U parnici
cm_inf_legal_aid_gaps-state_scheme = Pred državnim fondom
cm_inf_legal_aid_gaps-enforcement = U izvršenju

cm_inf_stay = Može li strana žrtva ostati, vratiti se ili biti zastupana dok se o zahtjevu ne odluči?
    .help = Dovoljan je jedan način koji funkcionira za svaku stranu žrtvu. Pitajte šta je bilo sa zahtjevima nakon odlaska.
    .guide =
        Potpuno: zakon dopušta stranoj žrtvi da ostane dok se o zahtjevu ne odluči, ili da dolazi na ročišta, ili da je neko zastupa, uz svjedočenje putem videa i isplatu u inozemstvo, i kad je krivični predmet završen. Dosjei pokazuju zahtjeve koji su se nastavili nakon odlaska.

        Pogledajte: zakone o strancima i o postupku; dosjee u kojima je osoba koja je podnijela zahtjev otišla, po šiframa.

        Često se ocjenjuje previsoko jer je punomoć dopuštena: pitajte ko ju je potpisao i šta je iz toga proizašlo. „Djelimično”: samo za osobe s dozvolom, ili u krivičnom predmetu, ali ne i poslije. „Ne”: odlazak okončava zahtjev.

## 2. Compensation from the offender

off-title = Naknada štete od počinioca
off-intro = Novac počinioca: zahtjev, odluka, imovina, isplata. Čitajte presude iz posljednjih godina s prekrivenim imenima i razgovarajte s tužilaštvom i s advokatom ili advokaticom koji zastupaju žrtve. Bilježite samo šifre dosjea.

cm_off_in_criminal = Može li se zahtjev podnijeti u krivičnom predmetu bez sudskih taksi?
    .help = Ko ga može podnijeti, do kada i uz koji trošak. I taksa koja dospijeva kasnije je taksa.
    .guide =
        Potpuno: svaka žrtva može podnijeti zahtjev u krivičnom predmetu, usmeno ili na jednostavnom obrascu, do kraja suđenja. Ne traži se taksa ni polog, čak ni ako zahtjev ne uspije ili se s njim uputi na parnicu.

        Pogledajte: zakone o krivičnom postupku i o sudskim taksama, s članovima.

        Često se ocjenjuje previsoko kad je zahtjev besplatan, a vještačenje kojim se šteta iskazuje u novcu nije. „Djelimično”: besplatno samo za neke štete ili žrtve, ili većina zakasni. „Ne”: traži se taksa, ili je otvorena samo parnica.

cm_off_decided = Odlučuju li krivični sudovi o zahtjevu u presudi?
    .help = Odlučiti znači iznos, ili odbijanje uz obrazloženje. Upućivanje žrtve na parnicu nije odluka.
    .guide =
        Potpuno: o zahtjevu se po pravilu odlučuje, iznosom i uz obrazloženje, i kod sporazuma o priznanju krivnje. Upućivanje na parnicu je rijedak izuzetak uz obrazloženje. Statistika i presude se slažu.

        Pogledajte: statistiku sudova ili tužilaštva; presude s prekrivenim imenima: šta je traženo, šta odlučeno i zašto.

        Poznata slabost regije: zakon dopušta odluku, a s gotovo svim zahtjevima upućuje se na parnicu. Često se ocjenjuje previsoko samo zbog jedne hvaljene presude. „Djelimično ispunjeno”: u većini predmeta. „Započeto”: pojedinačne odluke, nakon smjernica ili obuke. „Nije započeto”: svi se upućuju na parnicu.

cm_off_decided_share = Udio presuda za trgovinu ljudima koje odlučuju o zahtjevu, u postocima.
    .help = Od osuđujućih presuda sa zahtjevom u posmatranom periodu, one koje ga dosuđuju ili odbijaju. Od 0 do 100, zaokruženo.

cm_off_heads = Koja se šteta može potraživati?
    .help = Označite šta žrtva može tražiti od počinioca po zakonu i po presudama. Ocjena je udio od šest vrsta.
    .guide =
        Medicinski troškovi: uz terapiju i kasnije liječenje. Neisplaćene plaće: i za rad bez ugovora. Oduzeta zarada: ono što je trgovac ljudima uzeo, od svake vrste rada. Nematerijalna šteta: bol, strah, izgubljeno dostojanstvo. Pravni troškovi: zastupanje, vještačenje, put. Njega i obuka: rehabilitacija, škola, izgubljene godine.

        Pogledajte: zakon o naknadi štete, zakon o krivičnom postupku; presude s iznosima, s prekrivenim imenima.

        Često se označi previše: šteta koju sudovi svaki put odbiju ne označava se, šta god zakon kaže. Šteta koju zakon navodi, a niko je još nije tražio, označava se; to navedite u napomeni.
cm_off_heads-medical_costs = Troškovi liječenja i terapije
cm_off_heads-unpaid_wages = Neisplaćene plaće
cm_off_heads-earnings_taken = Zarada koju je uzeo trgovac ljudima
cm_off_heads-moral_harm = Nematerijalna šteta
cm_off_heads-legal_costs = Pravni troškovi
cm_off_heads-care_and_training = Njega i obuka
cm_off_heads-none = Ništa od ovoga

cm_off_no_moral_bar = Je li izvjesno da se zahtjev ne odbija zato što je rad bio nezakonit ili se naziva nemoralnim?
    .help = Prostitucija, prosjačenje, krađa, rad bez dozvole: novac koji je trgovac ljudima od toga uzeo.
    .guide =
        Potpuno: po zakonu ili ustaljenoj sudskoj praksi žrtva može tražiti zaradu od prostitucije, od rada bez ugovora ili dozvole i od djela na koja je bila prisiljena. Nijedno pravilo o nemoralnim ugovorima ili o zaradi od krivičnih djela to ne zabranjuje.

        Pogledajte: pravila o ništavim ugovorima i javnom moralu; presude svih sudova.

        Evropski sud za ljudska prava utvrdio je 2023. godine (vidite standard) da „nemoralna zarada” nije osnov za odbijanje. Često se ocjenjuje previsoko gdje niko nije pokušao. „Djelimično”: zakon šuti i nijedan sud nije odlučio. „Ne”: pravilo ili presuda odbija.

cm_off_freeze = Traži li se imovina osumnjičene osobe i zamrzava li se rano?
    .help = Rano: prije nego što je osumnjičena osoba može prodati ili sakriti. Uporedite datum hapšenja s datumom naredbe.
    .guide =
        Potpuno: sa svakim predmetom trgovine ljudima počinje finansijska istraga; traže se nekretnine, vozila, računi, firme i imovina u inozemstvu; ono što se nađe zamrzne se u roku od nekoliko sedmica, i da se osigura zahtjev žrtve; statistika pokazuje broj i vrijednost.

        Pogledajte: statistiku finansijskih istraga, zamrznute i oduzete imovine; razgovarajte s tužilaštvom o posljednjem predmetu.

        Često se ocjenjuje previsoko samo zbog strogog zakona o oduzimanju koji se koristi za druga krivična djela. „Djelimično ispunjeno”: u velikim predmetima, ili kasno. „Započeto”: prvi predmeti ili obučena jedinica. Ako „ništa nije nađeno”, pitajte ko je tražio i kada.

cm_off_priority = Isplaćuje li se žrtva prije nego što država zadrži oduzetu imovinu?
    .help = Pratite novac u zakonu: ko se isplaćuje prvi, ko isplaćuje i u kojem roku.
    .guide =
        Potpuno: ono što je žrtvi dosuđeno po zakonu se isplaćuje iz oduzete imovine prije nego što je država uzme, bez novog spora i bez roka koji žrtve ne mogu održati. To pokazuje neki predmet. Ako traži druga država, prednost ima vraćanje novca za njene žrtve.

        Pogledajte: zakone o oduzimanju i o oduzetoj imovini, s članovima; presude i sa zahtjevom i s oduzimanjem.

        Često se ocjenjuje previsoko kad oduzeti novac može ići na usluge za žrtve općenito: korisno, ali nije isplata ovoj žrtvi, dakle najviše „Djelimično”. „Ne”: žrtva čeka kao svaki drugi povjerilac.

cm_off_enforce = Pomaže li se žrtvi da izvrši presudu, ili država novac isplaćuje unaprijed?
    .help = Dovoljno je jedno. Pitajte šta je i kada isplaćeno od posljednjih dosuđenih iznosa.
    .guide =
        Potpuno: kad presuda postane pravosnažna, neko je besplatno izvršava, pronalazi imovinu, i u inozemstvu, i drži žrtvu podalje od počinioca; ili država isplati u određenom roku i novac naplati od počinioca. Dosjei pokazuju novac koji je stigao.

        Pogledajte: zakon o izvršenju; dosjee o dosuđenim iznosima, po šiframa: šta je isplaćeno, kada?

        Često se ocjenjuje previsoko jer se počiniocu „nalaže da plati”. Sudski izvršilac koji unaprijed traži taksu nije pomoć. „Djelimično ispunjeno”: pomoć samo unutar zemlje, ili isplata unaprijed samo za neke žrtve. „Započeto”: prvi predmeti, ili nacrt zakona.

## 3. State scheme

sta-title = Državni fond
sta-intro = Novac koji isplaćuje sama država. Pročitajte zakon s podzakonskim aktima, nabavite obrazac zahtjeva i pitajte organ koji odlučuje. Ako fonda nema, postavlja se samo prvo pitanje i pitanje planira li se zakon.

cm_sta_exists = Postoji li po zakonu državni sistem ili fond za naknadu štete?
    .help = Usvojen zakon se računa, i ako se još ne primjenjuje; nacrt ili plan ne. „Ne” zatvara ostatak ovog odjeljka.
    .guide =
        Potpuno: usvojen zakon uspostavlja sistem ili fond iz kojeg država isplaćuje naknadu štete žrtvama trgovine ljudima, poimence ili kao žrtvama nasilnih krivičnih djela, i navodi organ i postupak.

        Pogledajte: sam zakon, s članovima i brojem službenog glasila.

        Često se ocjenjuje previsoko kad strategija spominje fond, ili kad se računaju socijalna pomoć i troškovi sigurne kuće. Može li žrtva danas podnijeti zahtjev, sljedeće je pitanje: zakon koji čeka primjenu ovdje je „Da”. „Djelimično”: samo za neka krivična djela ili jedan nivo vlasti, ili organ ili postupak nije naveden.

cm_sta_plan = Planira li se zakon? Datum, nacrt, ko vodi?
    .help = Uredi i dokumenti, bez imena osoba. Ako se ništa ne planira, napišite to.

cm_sta_works_now = Može li žrtva danas podnijeti zahtjev (zakon se primjenjuje, organ imenovan, novac izdvojen)?
    .help = Sve troje. Zatražite obrazac zahtjeva i pogledajte ga.
    .guide =
        Potpuno: zakon se primjenjuje, organ ima članove i članice i sastaje se, u ovogodišnjem budžetu ima novca za to, obrazac se može dobiti, a ljudi izvana potvrđuju da se zahtjevi rješavaju.

        Pogledajte: odredbu o početku primjene zakona; odluku o imenovanju organa; budžetsku stavku; obrazac; razgovarajte s advokatom ili advokaticom koji su podnijeli zahtjev.

        Često se ocjenjuje previsoko kad je zakon na snazi, ali se primjenjuje tek nakon nekog kasnijeg događaja, ili članovi i članice još nisu imenovani: to je „Ne”. „Djelimično”: zahtjevi se primaju, ali odluke ili isplate čekaju sjednicu ili novac.

cm_sta_start_date = Od kada se zakon treba primjenjivati?
    .help = Datum u zakonu; dovoljni su mjesec i godina. Ako zavisi od događaja bez datuma, ostavite otvoreno i zabilježite događaj.

cm_sta_covers = Jesu li žrtve trgovine ljudima obuhvaćene i bez tjelesne povrede?
    .help = Tražite riječi „nasilje”, „tjelesna povreda” i „teška”. I šteta po duševno zdravlje i gubitak slobode su šteta.
    .guide =
        Potpuno: zakon navodi trgovinu ljudima, ili se podrazumijeva da ona nanosi štetu; ne mora se dokazati tjelesna povreda; obuhvaćeni su oblici bez otvorenog nasilja, kao obmana, dug, prisilno prosjačenje i radna eksploatacija.

        Pogledajte: članove o krivičnim djelima i šteti koje zakon obuhvata te objavljene odluke.

        Često se ocjenjuje previsoko jer je trgovina ljudima na spisku krivičnih djela, a drugi član traži tešku povredu. „Djelimično”: dovoljna je šteta po duševno zdravlje, ali da je teška mora dokazati vještačenje, ili su neki oblici eksploatacije izostavljeni. „Ne”: potrebna je tjelesna povreda.

cm_sta_everyone = Je li fond otvoren svim žrtvama, bez obzira na državljanstvo, boravak ili uzajamnost?
    .help = Ko smije podnijeti zahtjev, a ko je isključen: pasoš, boravak, međunarodni ugovor, status, prošlost.
    .guide =
        Potpuno: zahtjev smije podnijeti svako ko je ovdje bio eksploatiran, bez obzira na državljanstvo ili dokumente, i nakon odlaska. Ne traži se međunarodni ugovor ni uzajamnost i niko nije isključen zbog seksualnog rada, neregularnog boravka ili stare presude.

        Pogledajte: članove o podnošenju zahtjeva, isključenjima, smanjenjima i dokazima.

        Često se ocjenjuje previsoko jer zakon slijedi Evropsku konvenciju o naknadi štete žrtvama nasilnih krivičnih djela, koja državama dopušta da izostave mnoge strane osobe; mjerilo je ovdje šira dužnost nediskriminacije. „Djelimično”: sva državljanstva, ali je jedna grupa izostavljena. „Ne”: samo domaći državljani, ili strane osobe samo uz međunarodni ugovor ili uzajamnost.

cm_sta_everyone_excluded = Ko je izostavljen?
    .help = Označite svakoga koga zakon izostavlja, i one koji dobijaju manje.
cm_sta_everyone_excluded-foreigners = Strani državljani
cm_sta_everyone_excluded-non_residents = Osobe koje žive u inozemstvu
cm_sta_everyone_excluded-no_reciprocity = Osobe čija država nema uzajamnost ili ugovor
cm_sta_everyone_excluded-irregular_stay = Osobe bez zakonitog boravka
cm_sta_everyone_excluded-sex_work = Osobe u seksualnom radu
cm_sta_everyone_excluded-criminal_record = Osobe u kaznenoj evidenciji
cm_sta_everyone_excluded-other = Drugi

cm_sta_no_conviction = Može li se novac isplatiti kad je počinilac nepoznat, nije osuđen ili nema ništa?
    .help = Tri slučaja. Pitajte smije li organ odlučiti prije presude.
    .guide =
        Potpuno: zakon dopušta organu da odluči na osnovu onoga što ima (status žrtve, policijski izvještaj, medicinski i socijalni izvještaji) u sva tri slučaja: počinilac je nepoznat ili nestao, nije ili još nije osuđen, ili nema sredstava.

        Pogledajte: članove o uslovima i o dokazima.

        Često se ocjenjuje previsoko kad zakon kaže „i ako se počinilac ne može goniti”, a organ ipak čeka pravosnažnu presudu. „Djelimično”: jedan ili dva od tri slučaja, ili isplata tek kad je krivični predmet okončan. „Ne”: potrebna je osuđujuća presuda.

cm_sta_time_limit = Rok za podnošenje zahtjeva, u mjesecima.
    .help = Opći zakonski rok, u cijelim mjesecima. Ako zakon ne određuje rok, izaberite „Nije primjenjivo” i navedite taj razlog.
    .guide =
        36 mjeseci i više računa se u potpunosti, od 12 do 35 kao polovina, manje kao ništa.

        Ako zakon ima više rokova, uzmite onaj za odrasle u običnom slučaju. Duže rokove za djecu, za bolesne osobe ili iz opravdanih razloga navedite u napomeni: žrtve često progovore tek godinama kasnije.

cm_sta_from_when = Od kada rok teče?
    .help = Opće pravilo u zakonu. Poseban početak za djecu ili bolesne osobe navedite u napomeni.
cm_sta_from_when-crime = Od krivičnog djela
cm_sta_from_when-end_of_crime = Od kraja krivičnog djela
cm_sta_from_when-report = Od prijave organima
cm_sta_from_when-final_judgment = Od pravosnažne presude
cm_sta_from_when-adulthood_for_children = Od punoljetstva, za one koji su bili djeca

cm_sta_max = Najviši iznos (u eurima).
    .help = Za jednu osobu, sva šteta zajedno. Ne boduje se. Ako zakon nema granicu, ostavite otvoreno i to navedite u napomeni.

cm_sta_duration = Prosjek mjeseci od zahtjeva do odluke.
    .help = Sve odluke iz posmatranog perioda, u cijelim mjesecima. Ako još niko nije podnio zahtjev, izaberite „Nije primjenjivo” uz taj razlog.
    .guide =
        Do 6 mjeseci računa se u potpunosti, od 7 do 12 kao polovina, više kao ništa.

        Pogledajte: statistiku organa; ako je ne vodi, brojte iz njegovih odluka, po šiframa. Zakonski rok nije stvarno trajanje. Ako ništa nije odlučeno, uzmite koliko mjeseci otvoreni zahtjevi dosad čekaju.

cm_sta_no_exhaust = Smije li žrtva podnijeti zahtjev a da prije toga ne pokuša naplatu od počinioca?
    .help = Tražite „samo ako”, „ne može se dobiti drugdje”, dokaz o neuspjelom izvršenju.
    .guide =
        Potpuno: žrtva se državi smije obratiti odmah. Da se nikome ne plati dvaput, osigurava se naknadno: žrtva kaže šta je primila, a država novac naplaćuje od počinioca.

        Pogledajte: članove o uslovima, o odbicima i o naplati od počinioca.

        Često se ocjenjuje prenisko jer žrtva mora reći šta je već isplaćeno: to je pošteno. „Djelimično”: zahtjev u krivičnom predmetu mora biti podnesen, ali ne i izvršen, ili pravilo ima izuzetke za teške prilike. „Ne”: mora se dokazati neuspjelo izvršenje.

## 4. Results

out-title = Rezultati
out-intro = Šta je stiglo do ljudi. Brojevi se odnose na posmatrani period ovog ocjenjivanja; pitajte sudove, tužilaštvo, državni fond i one koji zastupaju žrtve i uporedite. Samo brojevi: izvoz koji se dijeli nikada ne pokazuje tačan broj manji od 5.

cm_out_claims = Žrtve koje su u posmatranom periodu podnijele zahtjev (svi putevi).
    .help = Osobe, svaka brojana jednom, koliko god zahtjeva podnijela. Samo broj; upišite 0 ako ih nije bilo.

cm_out_awarded = Žrtve kojima je dosuđen novac.
    .help = Osobe kojima je sud ili fond u posmatranom periodu odredio iznos, kad god su podnijele zahtjev.

cm_out_awarded_share = Dosuđeno, u postocima od onih koje su podnijele zahtjev.
    .help = Izračunato iz ta dva broja. Može preći 100 kad se odlučuje o starijim zahtjevima.

cm_out_paid = Žrtve koje su primile novac.
    .help = Osobe koje su u posmatranom periodu imale novac u ruci, u cijelosti ili dijelom. Dosuđen iznos koji niko nije platio ne računa se.

cm_out_paid_share = Isplaćeno, u postocima od onih kojima je dosuđeno.
    .help = Izračunato iz ta dva broja. Može preći 100 kad se isplate stariji dosuđeni iznosi.

cm_out_effective = Je li svaki put koji postoji na papiru donio novac bar jednoj žrtvi u posmatranom periodu?
    .help = Uzmite puteve označene u 0.02, jedan po jedan. „Djelimično”: bar jedan od njih jeste.
    .guide =
        Potpuno: za svaki put označen na početku postoji bar jedna žrtva koja je njime u posmatranom periodu primila novac.

        Pogledajte: statistiku za svaki put; razgovarajte s advokatima i advokaticama i organizacijama koje zastupaju žrtve: kojim je putem novac posljednji put stigao?

        Često se ocjenjuje previsoko kad se dosuđeni iznosi broje kao isplate, ili kad je organizacija platila iz vlastitih sredstava. Često se ocjenjuje prenisko jer su iznosi mali: to spada u napomenu. „Ne”: nijedan put nije donio novac, ili nijedan put ne postoji.
