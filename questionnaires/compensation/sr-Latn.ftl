### status: draft

## The questionnaire

questionnaire-title = Naknada žrtvama trgovine ljudima: kontrolna lista
    .about =
        Za pravnike, pravnice i druge obučene ocenjivače i ocenjivačice koji razmatraju kako žrtve trgovine ljudima u nekoj zemlji dolaze do naknade.
        Prati novac od prve informacije do ruku žrtve i pokazuje gde se zaustavlja.

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

## Units

unit-euro =
    { $n ->
        [one] evro
        [few] evra
       *[other] evra
    }
unit-months =
    { $n ->
        [one] mesec
        [few] meseca
       *[other] meseci
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
pro-intro = Jedna sesija opisuje jednu zemlju na jedan datum; tamo gde se zakon razlikuje po nivoima vlasti, jedan nivo. Zakone pročitajte pre razgovora s ljudima. Ovaj deo se ne ocenjuje, ali se sledeći odeljci otvaraju tek kada se označe putevi.

cm_pro_law_date = Na koji dan važi zakon koji se ovde opisuje?
    .help = Dan do kojeg je tim proverio zakon. Svaki odgovor o zakonu odnosi se na taj dan.

cm_pro_routes = Koji putevi postoje na papiru?
    .help = Označite svaki put iz usvojenog zakona, i ako se još ne primenjuje ili ga niko nije koristio. Nacrti se ne računaju.
    .guide =
        Put je način da se dođe do novca koji zakon otvara žrtvi trgovine ljudima.

        Često se previdi: radni spor za rad bez ugovora, odgovornost firme ili osiguravača i pravila u zakonima o oduzimanju imovine koja pominju žrtve. Opšti sistem za žrtve nasilnih krivičnih dela računa se kao državni sistem.

        Ne računa se: socijalna pomoć, podrška u skloništu, novac za usluge za žrtve uopšte. Odeljak 4 pita koji su od ovde označenih puteva ikome doneli novac.
    .required = Označite puteve, ili „Ništa od ovoga”: sledeći odeljci to čekaju.
cm_pro_routes-claim_in_criminal_case = Imovinskopravni zahtev u krivičnom postupku
cm_pro_routes-civil_suit = Parnica protiv učinioca
cm_pro_routes-labour_court = Zahtev za zarade u radnom sporu
cm_pro_routes-state_scheme = Državni sistem ili fond za kompenzaciju
cm_pro_routes-confiscated_assets = Isplata iz oduzete imovine
cm_pro_routes-employer_or_insurance = Zahtev prema poslodavcu ili osiguravaču
cm_pro_routes-none = Ništa od ovoga

## 1. Information and legal help

inf-title = Informisanje i pravna pomoć
inf-intro = Bez informacije i advokata nema ni zahteva. Razgovarajte s advokatima i advokaticama i s organizacijama koje stoje uz žrtve i sami pogledajte obrazac o pravima. Govorite o predmetima uopšteno: bez imena, bez predmeta koji se može prepoznati.

cm_inf_first_contact = Da li se žrtvama pri prvom kontaktu s organima, njima razumljivim rečima, saopštava da mogu dobiti naknadu?
    .help = Bilo koji organ: policija, tužilaštvo, granica, inspekcija rada, telo za identifikaciju. Pitajte ko to kaže, kada i kako.
    .guide =
        U potpunosti: svaki organ koji može prvi sresti žrtvu tada kaže, usmeno i pismeno, na razumljivom jeziku, da naknada postoji, od koga, kojim putem i do kada, i ponovi to kasnije. Ta dužnost je zapisana.

        Pogledajte: obrazac o pravima na svim jezicima; razgovor s advokatima i organizacijama za podršku: šta su poslednje žrtve znale kada su došle?

        Često se ocenjuje previsoko jer potpisan obrazac navodi član zakona. „Delimično”: samo neki organi ili jezici, ili dužnost nije zapisana. „Ne”: samo kada advokat pita, ili to kažu samo organizacije.

cm_inf_legal_aid = Pokriva li besplatna pravna pomoć zahtev od početka do izvršenja?
    .help = Prvi savet, krivični postupak, parnica, državni sistem, izvršenje. Pitajte i ko ima pravo na nju.
    .guide =
        U potpunosti: po zakonu svaka žrtva bez sredstava, i strana, ima besplatnog advokata ili advokaticu za zahtev pre optužbe, na suđenju, u parnici, pred državnim sistemom i u izvršenju. Veštačenje i prevod su pokriveni, a tražene papire žrtve mogu da nabave. Advokati to potvrđuju.

        Pogledajte: zakon o besplatnoj pravnoj pomoći, s članovima; razgovor s advokatom ili advokaticom o poslednjim odbijanjima.

        Često se ocenjuje previsoko kada advokate plaća projekat neke organizacije: to nije pravo. „Delimično”: nedostaje jedna faza, ili imovinski uslov ili status isključuje neke žrtve. „Ne”: samo savet.

cm_inf_legal_aid_gaps = Gde se pravna pomoć zaustavlja?
    .help = Označite svaku fazu do koje besplatna pravna pomoć ne dopire, za sve žrtve ili za neke.
cm_inf_legal_aid_gaps-before_charge = Pre optužbe
cm_inf_legal_aid_gaps-trial = Na suđenju
cm_inf_legal_aid_gaps-civil_suit = U parnici
cm_inf_legal_aid_gaps-state_scheme = Pred državnim sistemom
cm_inf_legal_aid_gaps-enforcement = U izvršenju

cm_inf_stay = Može li strana žrtva da ostane, da se vrati ili da je neko zastupa dok se o zahtevu ne odluči?
    .help = Dovoljan je jedan način koji radi za svaku stranu žrtvu. Pitajte šta je bilo sa zahtevima posle odlaska.
    .guide =
        U potpunosti: zakon dopušta stranoj žrtvi da ostane dok se o zahtevu ne odluči, ili da se vrati na ročišta, ili da je neko zastupa, uz svedočenje video-vezom i isplatu u inostranstvo, i kada je krivični postupak završen. Spisi pokazuju zahteve koji su nastavljeni posle odlaska.

        Pogledajte: zakone o strancima i o postupku; spise u kojima je osoba koja traži naknadu otišla, po šifri.

        Često se ocenjuje previsoko jer je punomoćje dozvoljeno: pitajte ko ga je potpisao i šta je od toga bilo. „Delimično”: samo za osobe s dozvolom, ili u krivičnom postupku, a posle ne. „Ne”: odlaskom se zahtev gasi.

## 2. Compensation from the offender

off-title = Naknada štete od učinioca
off-intro = Novac učinioca: zahtev, odluka, imovina, isplata. Čitajte presude iz poslednjih godina s prekrivenim imenima i razgovarajte s tužilaštvom i s advokatom ili advokaticom koji zastupaju žrtve. Beležite samo šifre spisa.

cm_off_in_criminal = Može li se zahtev podneti u krivičnom postupku bez sudskih taksi?
    .help = Ko sme da ga podnese, do kada i po kojoj ceni. Taksa koja dospeva kasnije i dalje je taksa.
    .guide =
        U potpunosti: svaka žrtva može da podnese zahtev u krivičnom postupku, usmeno ili na jednostavnom obrascu, do kraja suđenja. Ne traži se taksa ni polog, čak ni ako zahtev ne uspe ili se uputi na parnicu.

        Pogledajte: zakone o krivičnom postupku i o sudskim taksama, s članovima.

        Često se ocenjuje previsoko kada je zahtev besplatan, a veštačenje visine štete nije. „Delimično”: besplatno samo za neku štetu ili neke žrtve, ili većina zakasni. „Ne”: traži se taksa, ili je otvorena samo parnica.

cm_off_decided = Odlučuju li krivični sudovi o zahtevu u presudi?
    .help = Odluka znači iznos, ili odbijanje s razlozima. Upućivanje žrtve na parnicu nije odluka.
    .guide =
        U potpunosti: o zahtevu se po pravilu odlučuje, uz iznos i razloge, i kod sporazuma o priznanju krivičnog dela. Upućivanje na parnicu je redak izuzetak, s razlozima. Statistika i presude se slažu.

        Pogledajte: statistiku sudova ili tužilaštva; presude s prekrivenim imenima: šta je traženo, šta je odlučeno i zašto.

        Poznata slaba tačka regiona: zakon dopušta odluku, a skoro svi zahtevi se upućuju dalje. Često se ocenjuje previsoko zbog jedne hvaljene presude. „Ostvareno delimično”: u većini predmeta. „Započeto”: pojedine odluke, posle smernica ili obuke. „Nije započeto”: svi se upućuju dalje.

cm_off_decided_share = Udeo presuda za trgovinu ljudima koje odlučuju o zahtevu, u procentima.
    .help = Od osuda iz ocenjivanog perioda sa zahtevom, one koje ga dosuđuju ili odbijaju. Od 0 do 100, zaokruženo.

cm_off_heads = Za šta se naknada može tražiti?
    .help = Označite šta žrtva može da traži od učinioca, i po zakonu i po presudama. Ocena je udeo od tih šest.
    .guide =
        Troškovi lečenja: s terapijom i kasnijim lečenjem. Neisplaćene zarade: i za rad bez ugovora. Oduzeta zarada: ono što je trgovac ljudima uzeo, od bilo kakvog rada. Nematerijalna šteta: bol, strah, izgubljeno dostojanstvo. Pravni troškovi: advokat, veštaci, putovanja. Nega i osposobljavanje: rehabilitacija, škola, izgubljene godine.

        Pogledajte: zakon o naknadi štete, zakon o krivičnom postupku; presude s iznosima, s prekrivenim imenima.

        Često se označava preširoko: šteta koju sudovi svaki put odbiju ne označava se, ma šta zakon rekao. Šteta koju zakon navodi, a još je niko nije tražio, označava se; navedite to u napomeni.
cm_off_heads-medical_costs = Troškovi lečenja i terapije
cm_off_heads-unpaid_wages = Neisplaćene zarade
cm_off_heads-earnings_taken = Zarada koju je trgovac ljudima uzeo
cm_off_heads-moral_harm = Nematerijalna šteta
cm_off_heads-legal_costs = Pravni troškovi
cm_off_heads-care_and_training = Nega i osposobljavanje
cm_off_heads-none = Ništa od ovoga

cm_off_no_moral_bar = Da li je sigurno da se zahtev ne odbija zato što je rad bio nezakonit ili se naziva nemoralnim?
    .help = Prostitucija, prosjačenje, krađa, rad bez dozvole: novac koji je trgovac ljudima od toga uzeo.
    .guide =
        U potpunosti: zakon ili ustaljena sudska praksa dopušta žrtvi da traži zaradu od prostitucije, od rada bez ugovora ili dozvole i od dela na koja je naterana. Ne zabranjuje to nijedno pravilo o nemoralnim ugovorima ni o zaradi od krivičnih dela.

        Pogledajte: pravila o ništavim ugovorima i javnom moralu; presude svih sudova.

        Evropski sud za ljudska prava je 2023. utvrdio, vidite standard, da „nemoralna zarada” nije osnov za odbijanje. Često se ocenjuje previsoko tamo gde niko nije pokušao. „Delimično”: zakon ćuti i nijedan sud nije odlučio. „Ne”: pravilo ili presuda odbija.

cm_off_freeze = Da li se imovina osumnjičenih rano pronalazi i zamrzava?
    .help = Rano: pre nego što je osumnjičena osoba proda ili sakrije. Uporedite datum hapšenja s datumom naredbe.
    .guide =
        U potpunosti: sa svakim predmetom trgovine ljudima počinje finansijska istraga; traže se kuće i stanovi, vozila, računi, firme i imovina u inostranstvu; nađeno se zamrzava za nekoliko nedelja, i da bi se obezbedio zahtev žrtve; statistika pokazuje broj i vrednost.

        Pogledajte: statistiku finansijskih istraga, zamrznute i oduzete imovine; razgovor s tužilaštvom o poslednjem predmetu.

        Često se ocenjuje previsoko zbog strogog zakona o oduzimanju koji se koristi za druga krivična dela. „Ostvareno delimično”: u velikim predmetima, ili kasno. „Započeto”: prvi predmeti ili obučena jedinica. Ako „ništa nije nađeno”, pitajte ko je tražio i kada.

cm_off_priority = Da li se žrtva isplaćuje pre nego što država zadrži oduzetu imovinu?
    .help = Pratite novac u zakonu: ko se isplaćuje prvi, ko isplaćuje i u kom roku.
    .guide =
        U potpunosti: ono što je žrtvi dosuđeno po zakonu se isplaćuje iz oduzete imovine pre nego što je država uzme, bez novog spora i bez roka koji žrtve ne mogu da održe. Jedan predmet to pokazuje. Ako traži druga država, prednost ima vraćanje novca za njene žrtve.

        Pogledajte: zakone o oduzimanju i o oduzetoj imovini, s članovima; presude i sa zahtevom i s oduzimanjem.

        Često se ocenjuje previsoko kada oduzeti novac sme da ide na usluge za žrtve uopšte: korisno, ali nije isplata ovoj žrtvi, pa je najviše „Delimično”. „Ne”: žrtva čeka kao svaki drugi poverilac.

cm_off_enforce = Da li se žrtvi pomaže da izvrši presudu, ili država isplaćuje novac unapred?
    .help = Dovoljno je jedno. Pitajte šta je, i kada, isplaćeno po poslednjim presudama.
    .guide =
        U potpunosti: kada presuda postane pravnosnažna, neko je besplatno izvršava, pronalazi imovinu, i u inostranstvu, i drži žrtvu dalje od učinioca; ili država isplati u određenom roku i novac traži nazad. Spisi pokazuju novac koji je stigao.

        Pogledajte: zakon o izvršenju; spise s dosuđenim iznosima, po šifri: šta je isplaćeno, kada?

        Često se ocenjuje previsoko jer je učinilac „obavezan da plati”. Izvršitelj koji traži predujam nije pomoć. „Ostvareno delimično”: pomoć samo u zemlji, ili isplata unapred samo nekim žrtvama. „Započeto”: prvi predmeti, ili nacrt zakona.

## 3. State scheme

sta-title = Državni sistem
sta-intro = Novac koji plaća sama država. Pročitajte zakon s podzakonskim aktima, nabavite obrazac zahteva i pitajte telo koje odlučuje. Ako sistema nema, postavlja se samo prvo pitanje, i to da li je zakon planiran.

cm_sta_exists = Postoji li u zakonu državni sistem ili fond za kompenzaciju?
    .help = Usvojen zakon se računa, i ako se još ne primenjuje; nacrt i plan ne. „Ne” zatvara ostatak ovog odeljka.
    .guide =
        U potpunosti: usvojen zakon osniva sistem ili fond iz kojeg država isplaćuje kompenzaciju žrtvama trgovine ljudima, izričito ili kao žrtvama nasilnih krivičnih dela, i određuje telo i postupak.

        Pogledajte: sam zakon, s članovima i brojem službenog glasila.

        Često se ocenjuje previsoko kada strategija pominje fond, ili kada se računaju socijalna pomoć i troškovi skloništa. Može li žrtva danas da podnese zahtev pita se sledeće: zakon koji čeka primenu ovde je „Da”. „Delimično”: samo za neka krivična dela ili jedan nivo vlasti, ili telo ili postupak nisu određeni.

cm_sta_plan = Da li je zakon planiran? Datum, nacrt, ko ga vodi?
    .help = Službe i dokumenti, bez imena osoba. Ako ništa nije planirano, napišite to.

cm_sta_works_now = Može li žrtva danas da podnese zahtev (zakon se primenjuje, telo imenovano, novac izdvojen)?
    .help = Sve troje. Zatražite obrazac zahteva i pogledajte ga.
    .guide =
        U potpunosti: zakon se primenjuje, telo ima članove i sastaje se, u budžetu za ovu godinu za to ima novca, obrazac se može dobiti, a ljudi spolja potvrđuju da se zahtevi rešavaju.

        Pogledajte: pravilo o tome od kada se zakon primenjuje; odluku o imenovanju tela; budžetsku liniju; obrazac; razgovor s advokatom ili advokaticom koji su podneli zahtev.

        Često se ocenjuje previsoko kada je zakon na snazi, a primenjuje se tek posle kasnijeg događaja, ili članovi još nisu imenovani: to je „Ne”. „Delimično”: zahtevi se primaju, a odluke ili isplate čekaju sastanak ili novac.

cm_sta_start_date = Od kada zakon treba da se primenjuje?
    .help = Datum iz zakona; dovoljni su mesec i godina. Ako zavisi od događaja bez datuma, ostavite otvoreno i događaj navedite u napomeni.

cm_sta_covers = Jesu li žrtve trgovine ljudima obuhvaćene i bez telesne povrede?
    .help = Tražite „nasilje”, „telesna povreda” i „teška”. Povreda duševnog zdravlja i gubitak slobode jesu šteta.
    .guide =
        U potpunosti: zakon navodi trgovinu ljudima, ili uzima kao dato da ona nanosi štetu; telesna povreda ne mora da se dokaže; obuhvaćeni su oblici bez otvorenog nasilja, kao obmana, dug, prinudno prosjačenje i radna eksploatacija.

        Pogledajte: članove o tome koja su dela i koja šteta obuhvaćeni, i objavljene odluke.

        Često se ocenjuje previsoko jer je trgovina ljudima na spisku dela, a drugi član traži tešku povredu. „Delimično”: dovoljna je povreda duševnog zdravlja, ali veštak mora da dokaže da je teška, ili su neki oblici eksploatacije izostavljeni. „Ne”: potrebna je telesna povreda.

cm_sta_everyone = Da li je sistem otvoren za sve žrtve, bez obzira na državljanstvo, boravište ili uzajamnost?
    .help = Pročitajte ko sme da podnese zahtev, a ko je isključen: pasoš, boravište, međunarodni ugovor, status, prošlost.
    .guide =
        U potpunosti: zahtev sme da podnese svako ko je ovde eksploatisan, bez obzira na državljanstvo ili isprave, i posle odlaska. Ne traži se međunarodni ugovor ni uzajamnost, i niko nije isključen zbog seksualnog rada, neregulisanog boravka ili stare osude.

        Pogledajte: članove o podnosiocima, isključenjima, umanjenjima i dokazima.

        Često se ocenjuje previsoko jer zakon prati Evropsku konvenciju o naknadi štete žrtvama nasilnih krivičnih dela, koja državama dopušta da izostave mnoge strane osobe; ovde je merilo šira dužnost nediskriminacije. „Delimično”: sva državljanstva, ali je jedna grupa izostavljena. „Ne”: samo domaći državljani, ili strane osobe samo po međunarodnom ugovoru ili uzajamnosti.

cm_sta_everyone_excluded = Ko je izostavljen?
    .help = Označite sve koje zakon izostavlja, i one koji dobijaju manje.
cm_sta_everyone_excluded-foreigners = Strani državljani i državljanke
cm_sta_everyone_excluded-non_residents = Osobe koje žive u inostranstvu
cm_sta_everyone_excluded-no_reciprocity = Osobe čija država nema uzajamnost ili međunarodni ugovor
cm_sta_everyone_excluded-irregular_stay = Osobe bez zakonitog boravka
cm_sta_everyone_excluded-sex_work = Osobe u seksualnom radu
cm_sta_everyone_excluded-criminal_record = Osuđivane osobe
cm_sta_everyone_excluded-other = Drugi

cm_sta_no_conviction = Može li se novac isplatiti kada je učinilac nepoznat, nije osuđen ili nema ništa?
    .help = Tri slučaja. Pitajte sme li telo da odluči pre nego što postoji presuda.
    .guide =
        U potpunosti: zakon telu dopušta da odluči na osnovu onoga što ima (status žrtve, policijski izveštaj, medicinski i socijalni nalazi) u sva tri slučaja: učinilac je nepoznat ili je nestao, nije ili još nije osuđen, ili nema sredstava.

        Pogledajte: članove o uslovima i o dokazima.

        Često se ocenjuje previsoko kada zakon kaže „i ako se učinilac ne može goniti”, a telo ipak čeka pravnosnažnu presudu. „Delimično”: jedan ili dva od tri slučaja, ili isplata tek kada se krivični postupak završi. „Ne”: potrebna je osuda.

cm_sta_time_limit = Rok za podnošenje zahteva, u mesecima.
    .help = Opšti rok iz zakona, u celim mesecima. Ako zakon nema rok, izaberite „Nije primenljivo” i navedite taj razlog.
    .guide =
        36 meseci i više računa se u potpunosti, 12 do 35 kao polovina, manje kao ništa.

        Ako zakon ima više rokova, uzmite onaj za odrasle u običnom slučaju. Duže rokove za decu, za bolesne osobe ili iz opravdanih razloga navedite u napomeni: žrtve često progovore tek posle više godina.

cm_sta_from_when = Od kada rok teče?
    .help = Opšte pravilo iz zakona. Poseban početak za decu ili za bolesne osobe navedite u napomeni.
cm_sta_from_when-crime = Od krivičnog dela
cm_sta_from_when-end_of_crime = Od završetka krivičnog dela
cm_sta_from_when-report = Od prijave organima
cm_sta_from_when-final_judgment = Od pravnosnažne presude
cm_sta_from_when-adulthood_for_children = Od punoletstva, za one koji su bili deca

cm_sta_max = Najviši iznos (u evrima).
    .help = Za jednu osobu, sva šteta zajedno. Ne ocenjuje se. Ako zakon nema granicu, ostavite otvoreno i navedite to u napomeni.

cm_sta_duration = Prosečan broj meseci od zahteva do odluke.
    .help = Sve odluke iz ocenjivanog perioda, u celim mesecima. Ako još niko nije podneo zahtev, izaberite „Nije primenljivo” s tim razlogom.
    .guide =
        Do 6 meseci računa se u potpunosti, 7 do 12 kao polovina, više kao ništa.

        Pogledajte: statistiku tela; ako je ne vodi, računajte iz njegovih odluka, po šifri. Zakonski rok nije vreme koje zaista prođe. Ako ništa nije odlučeno, uzmite mesece koliko otvoreni zahtevi dosad čekaju.

cm_sta_no_exhaust = Sme li žrtva da podnese zahtev a da prvo ne pokuša naplatu od učinioca?
    .help = Tražite „samo ako”, „ne može se dobiti na drugi način”, dokaz o neuspelom izvršenju.
    .guide =
        U potpunosti: žrtva sme odmah da se obrati državi. Da niko ne bude isplaćen dvaput obezbeđuje se posle: žrtva kaže šta je primila, a država novac traži nazad od učinioca.

        Pogledajte: članove o uslovima, o odbicima i o zahtevima prema učiniocu.

        Često se ocenjuje prenisko jer žrtva mora da kaže šta je već isplaćeno: to je pravično. „Delimično”: zahtev u krivičnom postupku mora biti podnet, ali ne i izvršen, ili pravilo ima izuzetke za teške prilike. „Ne”: mora se dokazati neuspelo izvršenje.

## 4. Results

out-title = Rezultati
out-intro = Šta je stiglo do ljudi. Brojevi se odnose na period ovog ocenjivanja; pitajte sudove, tužilaštvo, državni sistem i one koji zastupaju žrtve, pa uporedite. Samo brojevi: izvozi koji se dele nikada ne prikazuju tačnu vrednost ispod 5.

cm_out_claims = Žrtve koje su u ocenjivanom periodu podnele zahtev (svi putevi).
    .help = Osobe, svaka računata jednom, ma koliko zahteva podnela. Samo broj; upišite 0 ako ih nije bilo.

cm_out_awarded = Žrtve kojima je novac dosuđen.
    .help = Osobe za koje je sud ili sistem u ocenjivanom periodu odredio iznos, kad god da su podnele zahtev.

cm_out_awarded_share = Dosuđeno, u procentima onih koji su podneli zahtev.
    .help = Izračunato iz dva broja. Može preći 100 kada se odlučuje o starijim zahtevima.

cm_out_paid = Žrtve koje su primile novac.
    .help = Osobe koje su u ocenjivanom periodu imale novac u rukama, u celini ili delom. Dosuđena naknada koju niko nije platio se ne računa.

cm_out_paid_share = Isplaćeno, u procentima onih kojima je dosuđeno.
    .help = Izračunato iz dva broja. Može preći 100 kada se isplaćuju stariji iznosi.

cm_out_effective = Da li je svaki put koji postoji na papiru u ocenjivanom periodu doneo novac bar jednoj žrtvi?
    .help = Uzmite puteve označene u 0.02, jedan po jedan. „Delimično”: bar jedan od njih jeste.
    .guide =
        U potpunosti: za svaki put označen na početku postoji bar jedna žrtva koja je u ocenjivanom periodu tim putem primila novac.

        Pogledajte: statistiku za svaki put; razgovor s advokatima i organizacijama koje zastupaju žrtve: kojim je putem novac poslednji put stigao?

        Često se ocenjuje previsoko kada se dosuđeni iznosi računaju kao isplate, ili kada je organizacija platila iz svojih sredstava. Često se ocenjuje prenisko jer su iznosi mali: to pripada napomeni. „Ne”: nijedan put nije doneo novac, ili nijedan ne postoji.
