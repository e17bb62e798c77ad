### status: draft

## The questionnaire

questionnaire-title = Državna politika i institucije
    .about =
        Za obučene ocjenjivače i ocjenjivačice koji ispituju kako država odgovara na trgovinu ljudima: njen zakon, politiku, praksu i ono što iz njih proizlazi.
        To četvoro stavlja jedno uz drugo i mjeri prema međunarodnim standardima, da se dobar zakon ne bi uzeo za dobru praksu.

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

unit-currency = u domaćoj valuti
unit-days =
    { $n ->
        [one] dan
        [few] dana
       *[other] dana
    }
unit-permits =
    { $n ->
        [one] dozvola
        [few] dozvole
       *[other] dozvola
    }
unit-persons =
    { $n ->
        [one] osoba
        [few] osobe
       *[other] osoba
    }

## 0. Frame

pro-title = Okvir
pro-intro = Prvo utvrdite na koje se vrijeme i, gdje je vlast podijeljena, na koji nivo vlasti ocjene odnose. Ništa se od ovoga ne boduje. Nigdje ne pišite imena žrtava, svjedoka ili službenih lica: dovoljna su tijela i uloge.

po_pro_period_from = Prvi dan perioda koji se ocjenjuje.
    .help = Period određen kad je ocjenjivanje napravljeno, na dan tačno. „U periodu“ svuda znači te datume.

po_pro_period_to = Posljednji dan perioda koji se ocjenjuje.
    .help = Dan koji je prošao. Zakone i pravila ocijenite kakvi važe tog dana; što se otad promijenilo, recite u napomeni.
    .constraint = Posljednji dan ne može biti prije prvog. Ispravite jedan od ta dva datuma.

po_pro_level = Koji se nivo vlasti ocjenjuje?
    .help = Jedna sesija obuhvata jedan nivo; za sljedeći otvorite drugu. Ocijenite ono o čemu ovaj nivo sam odlučuje ili što sam mora da radi.
    .required = Izaberite nivo: izvještaj nivoe stavlja jedan uz drugi.
po_pro_level-state = Država
po_pro_level-entity = Entitet
po_pro_level-district = Distrikt
po_pro_level-canton_or_municipality = Kanton ili opština

po_pro_sources = Koji su izvori korišćeni?
    .help = Izvor označite samo ako bar jedna ocjena počiva na njemu, i vratite se na ovo na kraju. Ciljajte na tri ili više.
po_pro_sources-laws = Zakoni i pravila
po_pro_sources-official_reply = Pisani odgovori organa
po_pro_sources-statistics = Statistika
po_pro_sources-interviews = Intervjui
po_pro_sources-court_files = Sudski spisi i presude
po_pro_sources-ngo_cases = Slučajevi poznati NVO
po_pro_sources-victims_views = Mišljenja žrtava
po_pro_sources-media = Mediji

po_pro_sources_few = Označeno je manje od tri vrste izvora. Nalazi koji počivaju na jednoj ili dvije vrste lako se osporavaju: potražite treću, ili u izvještaju recite zašto je nema.

## 11. Data requests

req-title = Zahtjevi za podatke
req-intro = Zahtjeve pošaljite četiri do šest nedjelja prije intervjua i tražite brojeve i tekstove, nikad imena ni spise koji pokazuju ko je osoba. Odgovori hrane sve što se provjerava podacima ili zakonom. I ćutanje poslije zakonskog roka je nalaz.

po_req-title = Zahtjev za podatke
po_req-intro = Jedan zahtjev je jedna stavka tražena od jednog tijela. Za svaku dodajte po jedan.

po_req_item = Što se traži?
    .help = Izaberite stavku; u uputstvu je formulacija za dopis. Tražite svaku godinu perioda odvojeno.
    .guide =
        Formulacije za dopis, redom kao u spisku.

        Žrtve: potencijalne i formalno identifikovane, po polu, uzrasnoj grupi, državljanstvu i obliku eksploatacije, i po tome ko ih je uputio i ko identifikovao.

        Periodi za oporavak i razmišljanje: ponuđeni, dati, prekinuti prije roka.

        Dozvole za privremeni boravak: tražene, date, odbijene, svaka po osnovu.

        Smještaj: smještene žrtve, po vrsti skloništa; odbijene žrtve; prośečan boravak.

        Djeca: imenovani staratelji, dani do imenovanja, smještaji, škola.

        Postupci: istrage, optužnice, osuđujuće presude, kazne, djela poslije prekvalifikacije; pokrenute finansijske istrage.

        Naknada štete i imovina: zahtjevi podnijeti, odlučeni u krivičnom postupku, dosuđeni, isplaćeni; zahtjevi državnom fondu i njegove isplate; zamrznuta i oduzeta imovina.

        Kažnjene ili protjerane žrtve: novčano kažnjene, lišene slobode, gonjene, protjerane; ukinute novčane kazne.

        Zaštita na sudu: primijenjene mjere.

        Povraci: s procjenom rizika i bez nje.

        Novac: budžetske linije za usluge žrtvama, s ugovorima i prekidima između njih.

        Inspekcije i izvještaji: inspekcije skloništa i njihovi rezultati; izvještaji nacionalnog izvjestioca i odgovori vlade.
po_req_item-victims = Potencijalne i identifikovane žrtve
po_req_item-reflection = Periodi za oporavak i razmišljanje
po_req_item-residence = Dozvole za privremeni boravak
po_req_item-placement = Smještaj u skloništa
po_req_item-children = Djeca: staratelji, smještaji, škola
po_req_item-proceedings = Istrage, suđenja i kazne
po_req_item-compensation = Naknada štete i imovina
po_req_item-punished = Kažnjene ili protjerane žrtve
po_req_item-protection = Zaštita na sudu
po_req_item-returns = Povraci
po_req_item-budget = Novac za usluge žrtvama
po_req_item-oversight = Inspekcije i izvještaji nacionalnog izvjestioca

po_req_body = Od kog je tijela traženo?
    .help = Samo tijelo ili organ: bez imena službenih lica.

po_req_asked = Datum zahtjeva.
    .help = Dan kad je zahtjev poslat ili predat. Sačuvajte dokaz o tome.

po_req_deadline = Zakonski rok za odgovor.
    .help = Posljednji dan koji zakon ostavlja ovom tijelu, računajući od dana zahtjeva. Ostavite otvoreno ako zakon ne određuje rok.
    .constraint = Rok ne može biti prije zahtjeva. Ispravite jedan od ta dva datuma.

po_req_answered = Datum odgovora.
    .help = Dan kad je odgovor stigao. Ostavite otvoreno dok čekate; ako je odgovoreno samo na dio, u napomeni recite na koji.
    .constraint = Odgovor ne može biti prije zahtjeva. Ispravite jedan od ta dva datuma.

po_req_no_reply = Da li odgovora još nema iako je zakonski rok prošao?
    .help = „Da“ je nalaz: u izvještaju navedite tijelo. Što zbog toga ostane otvoreno, „Nije provjereno“ je, „Pitano, nema odgovora“.

## 1. Identification and referral

idn-title = Identifikacija i upućivanje
idn-intro = Ko odlučuje da je neka osoba žrtva, po kojim znacima, i što odmah slijedi. Zakon i pravila se čitaju za stolom; da li se iko pronalazi, pokazuju statistika i razgovori s onima koji upućuju. Tražite brojeve i anonimizovane spise, nikad imena.

po_idn_definition = Obuhvata li krivično djelo u zakonu sve radnje, sredstva i oblike eksploatacije, tako da pristanak nije bitan i da za dijete sredstva nijesu potrebna?
    .help = Član zakona stavite uz član 4 Konvencije: radnje, sredstva, ciljevi, pristanak, djeca.
    .guide =
        Puna ocjena: član sadrži svaku radnju i svako sredstvo iz Konvencije i sve oblike eksploatacije, poimence ili odredbom koju sudovi zaista primjenjuju, i one iz direktive EU (prosjačenje, krivična djela, brak, usvojenje, surogat-materinstvo). Kad je sredstvo upotrijebljeno, pristanak se ne računa; za dijete su dovoljni radnja i cilj.

        Pogledajte: krivični zakonik na snazi, s članom i brojem službenog lista, u svakoj jurisdikciji.

        Često se ocijeni previsoko kad dobra definicija stoji u strategiji ili u zakonu o pomoći. „Djelimično“: neki oblik, ili jedno od ta dva pravila, nedostaje ili zavisi od toga kako ga sud čita. „Započeto“: izmjena zakona je pred skupštinom.

po_idn_definition_gaps = Što nedostaje?
    .help = Označite što član izostavlja ili ostavlja nejasnim.
po_idn_definition_gaps-forced_begging = Prinudno prosjačenje
po_idn_definition_gaps-forced_criminality = Prinuda na krivična djela
po_idn_definition_gaps-forced_marriage = Prinudni brak
po_idn_definition_gaps-illegal_adoption = Nezakonito usvojenje
po_idn_definition_gaps-surrogacy = Eksploatacija surogat-materinstva
po_idn_definition_gaps-organs = Uzimanje organa
po_idn_definition_gaps-child_means_rule = Pravilo da za dijete sredstva nijesu potrebna
po_idn_definition_gaps-consent_rule = Pravilo da se pristanak ne računa

po_idn_decoupled = Može li se osoba identifikovati bez otvorenog krivičnog predmeta i bez svjedočenja?
    .help = Provjerite dvije brave: otvoren predmet i izjavu. Status potencijalne žrtve se računa ako otvara istu pomoć.
    .guide =
        Puna ocjena: po zakonu ili obavezujućim pravilima tijelo za identifikaciju odlučuje na osnovu opravdanih razloga, iz svega što se o osobi zna. Prijava, otvoren predmet ili izjava nijesu potrebni, a zatvaranje predmeta ništa ne oduzima. Tako se i radi.

        Pogledajte: pravila i obrazac koji se koristi; NVO i socijalnog radnika ili radnicu pitajte: „Ko je posljednji dobio status bez policije, i kako?“

        Često se ocijeni previsoko kad je pravilo otvoreno, a svi identifikovani su došli preko policije. „Djelimično“: otvoreno u pravilima, ali se čeka izjava ili tužilac može da blokira. „Ne“: traži se predmet ili izjava.

po_idn_decoupled_why = Što se traži i ko to traži?
    .help = Koje pravilo ili koji organ to traži, i u kom koraku: bez imena, adresa i datuma rođenja.

po_idn_multi_agency = Učestvuju li socijalne službe i NVO u odluci o tome ko je žrtva?
    .help = Glas u odluci, ne samo u upućivanju. Pitajte što biva kad se ne slažu.
    .guide =
        Puna ocjena: pravilo daje socijalnim službama i NVO mjesto i glas u svakoj odluci; vide na čemu ona počiva; razlozi i neslaganje se bilježe. Sastaju se onoliko često koliko ima slučajeva.

        Pogledajte: pravilo ili sporazum; ko je učestvovao u posljednjoj godini, po tijelu; socijalnog radnika ili radnicu i NVO pitajte za odluku s kojom se nijesu složili.

        Često se ocijeni previsoko kad NVO upućuju ljude i zatim saznaju ishod. „Djelimično“: čuju se na zahtjev, ili samo u nekim krajevima. „Započeto“: mješovit tim koji se jedva sastao. Ako tamo učestvuje organizacija tima koji ocjenjuje, ovo ocjenjuje drugi član tima, i izvještaj to kaže.

po_idn_sop = Da li su na snazi obavezujuće standardne operativne procedure, obnovljene u posljednjih pet godina?
    .help = Obavezujuće, na snazi, ne starije od pet godina: sve troje. Pročitajte ko je tekst usvojio i kada.
    .guide =
        Puna ocjena: jedan važeći tekst obavezuje policiju, tužilaštvo, socijalni rad, zdravstvo, inspekciju rada, osoblje na granici i za azil, vodi korak po korak od prvog znaka do upućivanja, ima dio o djeci i usvojen je ili obnovljen u pet godina prije kraja perioda.

        Pogledajte: sam tekst, s datumom, brojem i potpisima.

        Često se ocijeni previsoko kad obnovljeni tekst postoji kao nacrt, ili se zove smjernicama i nikog ne obavezuje. „Djelimično“: obavezujuće ali starije, ili obnovljeno ali neobavezujuće za jedno od glavnih tijela.

po_idn_sop_date = Datum važećeg teksta.
    .help = Kad je usvojen ili posljednji put obnovljen; dovoljni su mjesec i godina. Ostavite otvoreno ako teksta nema.

po_idn_proactive = Traže li inspekcija rada, osoblje na granici i za azil, socijalni radnici i radnice i mobilni timovi žrtve na sopstvenu inicijativu, i imaju li sredstva za to?
    .help = Brojte ko je prvi uočio žrtve iz perioda. One koje su se same javile niko nije tražio.
    .guide =
        Puna ocjena: svaka od ovih struka ima zadatak, obuku i sredstva (sate, prevoz, tumače) da ide tamo gdje se ljudi eksploatišu: na gradilišta, polja, ulice, u barove, domove, na internet. Statistika pokazuje žrtve koje je prvo uočilo više njih.

        Pogledajte: statistiku po tome ko je uputio; planove inspekcije; razgovor s inspekcijom rada, mobilnim timom i NVO.

        Često se ocijeni previsoko zbog kampanja i seminara. Mobilni timovi koji žive od donatorskog projekta su „Djelimično“, kao i jedna aktivna struka među onima koje ćute. „Započeto“: proba u jednom kraju.

po_idn_non_removal = Da li je sigurno da se niko ne udaljava iz zemlje dok identifikacija traje?
    .help = Računa se svako udaljenje: protjerivanje, odbijanje na granici, readmisija. Graničnu policiju, NVO i advokata čujte odvojeno.
    .guide =
        Puna ocjena: pravilo zaustavlja svako udaljenje čim postoje opravdani razlozi, službena lica prije svakog udaljenja provjeravaju znake trgovine ljudima, i ni statistika ni granična policija, NVO i advokati ne znaju ni za jedno u periodu.

        Pogledajte: statistiku udaljenja i provjera prije njih; razgovor s graničnom policijom, s NVO i s advokatom koji obilaze centre.

        Često se ocijeni previsoko jer nije poznat nijedan slučaj, a niko ne provjerava. Ako ste mogli čuti samo organe, izaberite „Nije provjereno“. „Djelimično“: pravilo se poštuje za one koji su već upućeni, a drugi se ne provjeravaju. „Ne“: pravila nema, ili jedno takvo udaljenje u periodu.

po_idn_all_groups = Pokazuje li statistika da se identifikuju i muškarci, žrtve radne eksploatacije i prosjačenja, domaći državljani i ljudi iz svih zajednica?
    .help = Pitajte koga nikad nema u statistici. Od organa ne tražite spiskove ljudi po porijeklu.
    .guide =
        Puna ocjena: u posljednje tri godine svaka od ovih grupa pojavljuje se u mjeri koja odgovara onome što vide NVO, inspekcija rada i druge države; gdje neke nema, država je tražila razlog i postupila.

        Pogledajte: statistiku po polu, uzrastu, državljanstvu i obliku eksploatacije, za period i dvije godine prije; brojeve koje vode NVO. Porijeklo se rijetko broji: pitajte one koji rade sa zajednicama.

        Često se ocijeni previsoko zbog jednog velikog slučaja radne eksploatacije. Mali zbirovi skaču iz godine u godinu, pa ih čitajte više zajedno. „Djelimično“: jedna grupa jasno nedostaje. „Započeto“: prvi slučajevi poslije obuke ili probe.

po_idn_review = Može li osoba tražiti preispitivanje kad joj se status odbije?
    .help = Tražite pisano odbijanje s razlozima, rok, i tijelo koje o tome prije nije odlučivalo.
    .guide =
        Puna ocjena: zakon traži pisano odbijanje s razlozima na razumljivom jeziku; tijelo koje nije učestvovalo ponovo odlučuje u kratkom roku; dotle se niko ne udaljava i nijedna pomoć ne prestaje; besplatna pravna pomoć to pokriva.

        Pogledajte: zakon o upravnom postupku i pravila o identifikaciji; advokata pitajte: da li je ikad korišćeno i kako se završilo?

        Često se ocijeni previsoko kad je opšta žalba moguća na papiru, a nijedno odbijanje se ne napiše: to je „Djelimično“. „Ne“: odluka se ne može osporiti.

po_idn_count_presumed = Broj potencijalnih žrtava u periodu.
    .help = Svi s kojima se postupa kao s mogućim žrtvama, s formalnim statusom ili bez njega, svako jednom. Dijeljeni izvozi kriju tačnu vrijednost ispod 5.

po_idn_count_formal = Broj formalno identifikovanih žrtava u periodu.
    .help = Osobe kojima je u periodu dat formalni status, svaka jednom. Upišite 0 ako ih nije bilo.

po_idn_count_ratio = Formalno identifikovane na 100 potencijalnih žrtava
    .help = Izračunato iz dva broja iznad. Mali broj nije mana gdje status potencijalne žrtve otvara svu pomoć.

## 2. Recovery and reflection

ref-title = Oporavak i razmišljanje
ref-intro = Vrijeme za oporavak i slobodnu odluku, bar 30 dana, čim postoje opravdani razlozi. Zakon je često bolji od onoga što ljudi dobiju: tražite one kojima je za period rečeno i one kojima je dat.

po_ref_in_law = Daje li zakon period za oporavak i razmišljanje od bar 30 dana kad postoje opravdani razlozi?
    .help = Bar 30 dana po zakonu, od opravdanih razloga. „Ne“ zatvara pitanja o dužini i o pomoći u tom vremenu.
    .guide =
        Puna ocjena: zakon, ili obavezujuće pravilo zasnovano na njemu, daje bar 30 dana čim postoje opravdani razlozi, kaže ko ih odobrava i od kada teku, zabranjuje protjerivanje u tom vremenu i dopušta prijevremeni kraj samo zbog javnog reda ili ako se status traži neosnovano.

        Pogledajte: zakon o strancima i zakon ili pravila o pomoći žrtvama, s članom i brojem službenog lista.

        Često se ocijeni previsoko kad zakon kaže „do“ nekog broja dana: pročitajte smije li organ dati manje od 30. „Djelimično“: smije, ili dani počinju tek s formalnim statusom.

po_ref_days = Dužina po zakonu, u danima.
    .help = Tri mjeseca računajte kao 90 dana. Za „do“ upišite najveći broj; u napomeni recite smije li se dati manje.
    .constraint = Manje od 30 dana ne ide uz prethodno „Da“. Ispravite jedno od toga.

po_ref_everyone = Je li vrijeme za oporavak otvoreno svim žrtvama, a ne samo osobama bez isprava?
    .help = Pročitajte koga član navodi. To vrijeme treba i domaćim državljanima i strancima s pravom boravka.
    .guide =
        Puna ocjena: i domaći državljani, i stranci s pravom boravka, i osobe bez isprava imaju vremena za oporavak prije nego što moraju odlučiti hoće li govoriti s organima. Za domaće državljane to može stajati u pravilima o pomoći ili o krivičnom postupku umjesto u zakonu o strancima.

        Pogledajte: te zakone i pravila; advokata ili NVO pitajte: što se domaćim državljanima kaže o njihovom vremenu?

        Često se ocijeni previsoko jer domaći državljani usluge ionako dobijaju: usluge još nijesu vrijeme bez pritiska da se svjedoči. „Djelimično“: u praksi za sve, po zakonu samo za strance.

po_ref_unconditional = Daje li se period bez ikakvog obećanja saradnje?
    .help = Pročitajte obrazac koji osoba potpisuje, ako postoji. Svaki pomen saradnje je uslov.
    .guide =
        Puna ocjena: ni zakon ni obrazac ni praksa ne vezuju period za prijavu, izjavu ili obećanje; ko ćuti, dobija iste dane i istu pomoć; niko se u tom vremenu ne saslušava kao svjedok protiv svoje volje.

        Pogledajte: član i obrazac; advokata ili NVO pitajte: „Što se osobi kaže kad joj se period ponudi?“

        Često se ocijeni previsoko jer zakon ćuti, a organ koji odobrava prvo pita tužioca. „Djelimično“: po zakonu slobodno, ali se prije perioda ili tokom njega očekuje izjava. „Ne“: zakon ili obrazac traži saradnju.

po_ref_services = Dobijaju li ljudi u tom periodu smještaj, njegu i savjet?
    .help = Bezbjedan smještaj, sredstva za život, zdravstvena zaštita, tumač, pravni savjet. Pratite dva-tri dosijea po datumima.
    .guide =
        Puna ocjena: od prvog dana svaka osoba ima bezbjedan smještaj van svakog zatvorenog mjesta, sredstva za život, medicinsku i psihološku pomoć, tumača i pravni savjet, a država se stara da to bude plaćeno.

        Pogledajte: anonimizovane dosijee osoba u tom periodu; razgovor sa službom, NVO ili advokatom.

        Često se ocijeni previsoko kad sve to daje NVO iz donacija: to je „Djelimično“ i primjedba za državu. „Djelimično“ je i: smještaj i hitna pomoć bez pravnog savjeta. Ako nikome period nije dat, ocijenite što stoji spremno; sljedeće pitanje pokazuje ostalo.

po_ref_used = Da li se ljudima za taj period zaista kaže i da li ga dobijaju?
    .help = Uporedite one kojima je dat s onima koji su ga mogli dobiti. Nijedna osoba je nalaz, a ne nedostatak podataka.
    .guide =
        Puna ocjena: svakome za koga postoje opravdani razlozi kaže se, na razumljivom jeziku, što je taj period i da je bez uslova; to se zabilježi; ko ga želi, dobije ga; vodi se statistika.

        Pogledajte: statistiku ponuđenih, datih i prijevremeno prekinutih perioda; advokata i NVO pitajte: ko im je rekao, kada, kojim riječima?

        Često se ocijeni previsoko jer organ kaže da ga niko nije želio: pitajte kako je objašnjen. „Djelimično“: saopštava se i daje na nekim mjestima, ili samo osobama u skloništima. „Započeto“: obrazac i uputstvo postoje, i prvim osobama je rečeno.

po_ref_used_count = Osobe kojima je period dat.
    .help = Osobe, svaka jednom, u periodu koji se ocjenjuje. Upišite 0 ako nikome nije dat.

## 3. Residence

res-title = Boravak
res-intro = Dozvola da se ostane poslije prvih nedjelja, zbog onoga što je osoba proživjela i što joj treba, kao i zbog saradnje. Pročitajte članove, pa pitajte koliko je trajalo i što isprava pokazuje. Gledajte samo uzorke ili pokrivene primjerke, i ništa ne prepisujte.

po_res_personal = Može li se dozvola dati zbog lične situacije?
    .help = Bezbjednost, zdravlje, porodica, što čeka kod kuće. To mora biti dovoljno samo po sebi, bez saradnje.
    .guide =
        Puna ocjena: zakon navodi ličnu situaciju kao poseban osnov, i za odrasle; dozvola se može obnoviti; uz to nijesu potrebni ni izjava ni otvoren predmet.

        Pogledajte: zakon o strancima i pravila po njemu, s članom i brojem službenog lista.

        Često se ocijeni previsoko kad postoji samo opšta humanitarna dozvola koju može tražiti svaki stranac. „Djelimično“: takva dozvola, ako pravila navode žrtve trgovine ljudima, ili saradnja kao pravilo s izuzecima zbog prijetnje, zdravlja ili uzrasta.

po_res_cooperation = Može li se dozvola dati zbog saradnje s organima?
    .help = Pročitajte koliko traje, što je okončava i ko je može tražiti.
    .guide =
        Puna ocjena: zakon žrtvi koja sarađuje daje dozvolu na bar šest mjeseci koja se može obnavljati dok je potrebna, ma kakav oblik saradnja imala, i kaže ko predlaže, a ko odlučuje.

        Pogledajte: zakon o strancima, s članom i brojem službenog lista.

        Često se ocijeni previsoko kad je može pokrenuti samo tužilac, a odbijanje ne mora obrazložiti. „Djelimično“: kraća od šest mjeseci, ne može se obnoviti, ili samo za glavnog svjedoka.

po_res_child = Odlučuje li se o dozvoli djeteta samo po njegovom najboljem interesu?
    .help = Bez saradnje djeteta ili roditelja. Za djecu koja su sama i za djecu s porodicom.
    .guide =
        Puna ocjena: zakon kaže da se dozvola djeteta žrtve daje i obnavlja kad to traži najbolji interes djeteta, poslije pisane procjene sa starateljem i djetetom; što dijete ili roditelj kažu policiji, nema nikakvu ulogu.

        Pogledajte: zakon o strancima uz zakon o djeci, s članom i brojem službenog lista.

        Često se ocijeni previsoko kad zakon o djeci hvali najbolji interes, a zakon o strancima zna samo uobičajene osnove: to je najviše „Djelimično“.

po_res_work = Smiju li osobe s dozvolom raditi i obučavati se, i ide li to u praksi?
    .help = Pravo na papiru i prvi ugovor su dvije stvari. Pitajte što stoji između njih.
    .guide =
        Puna ocjena: sama dozvola otvara rad, stručnu obuku i obrazovanje, bez druge dozvole ili provjere tržišta rada; organi to znaju; ljudi zaista rade i obučavaju se.

        Pogledajte: zakon; advokata, NVO ili zavod za zapošljavanje pitajte: koliko nedjelja od dozvole do poreskog broja, prijave, ugovora?

        Često se ocijeni previsoko samo zbog zakona. „Djelimično“: dozvoljeno, ali se na drugi papir čeka mjesecima, ili poslodavci i organi dozvolu ne poznaju. „Započeto“: otvoreno samo za jedan od osnova.

po_res_no_disclosure = Da li je dozvola boravka bez riječi koje pokazuju da je osoba žrtva trgovine ljudima?
    .help = Pogledajte prazan ili pokriven primjerak, obje strane. I šifra ili broj člana to mogu odati.
    .guide =
        Puna ocjena: ništa na kartici, naljepnici, potvrdi ili u seriji brojeva ne govori poslodavcu, stanodavcu, banci ili službeniku da je osoba žrtva: nijedna riječ, nijedna šifra, nijedan član koji svako može provjeriti.

        Pogledajte: prazan obrazac ili uzorak s pokrivenim imenom, brojem i slikom; ništa ne prepisujte. Advokata ili NVO pitajte što su ljudi morali pokazati i što se iz toga pročitalo.

        Često se ocijeni previsoko jer organ kaže da je formulacija promijenjena: vidite karticu izdatu otad. „Djelimično“: nema izričitih riječi, ali šifra odaje status. „Ne“: riječi stoje na njoj.

po_res_granted = Broj dozvola datih u periodu.
    .help = Prve dozvole žrtvama, po bilo kom od ovih osnova; obnove se ne računaju. Upišite 0 ako ih nije bilo.

## 4. Non-punishment

npu-title = Nekažnjavanje
npu-intro = Žrtve se ne kažnjavaju za ono na što su natjerane. Zakon se brzo pročita; praksa se krije u policijskim stanicama, sudovima za prekršaje i zatvorenim centrima, pa čujte advokate i te sudove, a ne samo ministarstva.

po_npu_law = Postoji li posebno pravilo o nekažnjavanju žrtava za djela na koja su natjerane?
    .help = Posebno: napisano za žrtve trgovine ljudima. Opšta pravila o prinudi ili krajnjoj nuždi nijesu dovoljna.
    .guide =
        Puna ocjena: krivični zakonik, zakonik o postupku ili zakon o trgovini ljudima kaže da se žrtve ne gone i ne kažnjavaju za djela na koja su natjerane u vezi s trgovinom ljudima i dopušta da se predmet rano obustavi. Na snazi je u svakoj jurisdikciji.

        Pogledajte: tekst, s članom i brojem službenog lista, u svakoj jurisdikciji.

        Često se ocijeni previsoko kad pravnici upućuju na prinudu, krajnju nuždu ili neznatnu krivicu. „Djelimično“: piše samo u uputstvima tužilaštva, ili za neka djela, ili nedostaje u jednoj jurisdikciji.

po_npu_law_where = Gdje pravilo nedostaje?
    .help = Označite svaku jurisdikciju čiji zakon nema takvo pravilo, ili ga ima samo dijelom.
po_npu_law_where-state = Država
po_npu_law_where-fbih = Federacija Bosne i Hercegovine
po_npu_law_where-rs_entity = Republika Srpska
po_npu_law_where-brcko = Brčko distrikt

po_npu_scope = Obuhvata li pravilo i prekršaje i povrede upravnih propisa (prosjačenje, prostitucija, granica, rad)?
    .help = Čitajte dalje od krivičnog zakonika: javni red, prekršaji, stranci, rad.
    .guide =
        Puna ocjena: pravilo navodi sve protivpravne radnje, ili jasno doseže prekršaje i povrede upravnih propisa: prosjačenje, prostituciju, prelazak granice ili boravak bez isprava, lažne isprave, rad bez dozvole. Od 2024. direktiva EU govori o svim protivpravnim radnjama.

        Pogledajte: samo pravilo i zakone o prekršajima, javnom redu i strancima.

        Često se ocijeni previsoko jer se misli da ko pošteđuje za veće djelo, pošteđuje i za manje: sudovi za prekršaje primjenjuju svoj zakon. „Djelimično“: neke od ovih radnji, ili samo po uputstvu.

po_npu_guidance = Imaju li policija, tužilaštvo i sudije smjernice i obuku o tome?
    .help = Tri struke, za svaku smjernice i obuka. Sudije za prekršaje spadaju među njih.
    .guide =
        Puna ocjena: svaka od tri ima pisani tekst koji kaže koje znake tražiti, ko pokreće pitanje i kako se predmet obustavlja, i obuku u posljednje tri godine koja je stigla i do onih koji vode prekršaje.

        Pogledajte: tekstove; spiskove obuka s datumima; tužioca, sudiju ili advokata pitajte: kad je pitanje posljednji put pokrenuto?

        Često se ocijeni previsoko zbog jednog seminara. „Djelimično“: jedna struka je izostavljena, ili obuka bez teksta. „Započeto“: nacrt smjernica.

po_npu_practice = Da li je tačno da u periodu nijedna potencijalna žrtva nije novčano kažnjena, lišena slobode ni gonjena za takva djela?
    .help = „Da“ znači nijedna. Pitajte advokata i sud za prekršaje; ministarstvo rijetko zna.
    .guide =
        Puna ocjena: sudovi i policija su provjerili svoje predmete, advokati i NVO su upitani, i niko za koga postoje opravdani razlozi nije novčano kažnjen, lišen slobode, gonjen ni protjeran za djelo na koje je natjeran.

        Pogledajte: statistiku novčanih kazni za prosjačenje, prostituciju, prelazak granice i rad, po polu i uzrastu; razgovor s advokatom i sudom za prekršaje, bez brojeva predmeta.

        Često se ocijeni previsoko jer niko ne broji: bez podataka i bez ijednog razgovora to je „Nije provjereno“. „Djelimično“: dešavalo se, a obustavljeno je i ukinuto čim su znaci uočeni. „Ne“: bar jedna kazna, lišenje slobode ili optužba je ostala.

po_npu_practice_count = Poznate osobe koje su kažnjene ili lišene slobode.
    .help = Osobe, svaka jednom, iz svih izvora zajedno. Samo broj.

po_npu_no_detention = Da li se žrtve nikad ne smještaju u centre za neregularne migrante ni na druga zatvorena mjesta?
    .help = Mjesto je zatvoreno ako osoba ne može otići kad hoće, ma kako se zvalo i ma kakav bio razlog.
    .guide =
        Puna ocjena: pravila drže potencijalne žrtve van centara za strance, policijskih ćelija, zatvora, zatvorenih odjeljenja i popravnih domova; ko unutra pokaže znake, odmah se premješta; oni koji obilaze ta mjesta u periodu nijesu našli nikoga.

        Pogledajte: statistiku centara; razgovor s nekim ko ih obilazi (advokat, NVO, ombudsman) i s osobljem, odvojeno.

        Često se ocijeni previsoko jer se boravak zove zaštitom ili prihvatom. Prije svega pitajte gdje ljudi provode period za oporavak i razmišljanje: ako su vrata zaključana, to je „Ne“. „Djelimično“: premješteni su za nekoliko dana, čim su znaci uočeni.

po_npu_erase = Mogu li se ranije kazne i osude ukinuti kad je osoba identifikovana?
    .help = Novčane kazne, osude, zabrane ulaska, kaznena evidencija. Pitajte za put, i za nekog ko ga je prošao do kraja.
    .guide =
        Puna ocjena: zakon otvara put (ponavljanje postupka, vanredni lijek, zahtjev tužioca, brisanje) za novčane kazne, osude i zabrane ulaska zbog djela na koja je osoba natjerana, bez roka koji istekne prije identifikacije i uz besplatnu pravnu pomoć; spisi pokazuju da radi.

        Pogledajte: zakone o krivičnom i prekršajnom postupku; anonimizovane spise ili presude.

        Često se ocijeni previsoko kad postoje samo pomilovanje ili brisanje poslije više godina. „Djelimično“: za osude, a ne i za novčane kazne, ili u zakonu jasno, a još nekorišćeno. „Započeto“: prvi zahtjev je u toku.

## 5. Investigation, prosecution and witness protection

inv-title = Istraga, gonjenje i zaštita svjedoka
inv-intro = Opstaju li predmeti tako da ne počivaju samo na žrtvi, i jesu li ljudi bezbjedni prije suđenja, tokom njega i poslije. Čitajte pravosnažne presude bez imena. U intervjuima neka ljudi opišu jedan predmet korak po korak, bez imena, mjesta i datuma koji ukazuju na osobu.

po_inv_specialised = Postoje li specijalizovani, obučeni policija i tužilaštvo, s dovoljno ljudi i novca?
    .help = Brojte popunjena mjesta, a ne planirana, i pitajte što još ti ljudi moraju raditi.
    .guide =
        Puna ocjena: policija i tužilaštvo, i van glavnog grada, imaju jedinice ili imenovane osobe koje pretežno rade na trgovini ljudima, obučene u posljednje tri godine, slobodne u odlukama, s popunjenim mjestima i novcem za tumače, vještake i posebne mjere.

        Pogledajte: razgovor s oboma; podatke o mjestima, broju predmeta, budžetu i obuci.

        Često se ocijeni previsoko kad je trgovina ljudima jedna stavka između droge i krijumčarenja. „Djelimično“: policija specijalizovana a tužilaštvo ne, ili samo glavni grad. „Započeto“: jedinica odlučena, a još nepopunjena.

po_inv_own_motion = Počinju li predmeti i nastavljaju li se bez prijave žrtve, i kad se izjava povuče?
    .help = Dva dijela: početak bez prijave i nastavak bez izjave.
    .guide =
        Puna ocjena: po zakonu se trgovina ljudima goni bez prijave, za svaki njen oblik i stepen, a spisi pokazuju predmete koji su počeli iz drugih izvora i nastavili se kad je žrtva povukla izjavu ili napustila zemlju.

        Pogledajte: zakonike; anonimizovane spise ili presude u kojima je žrtva odustala.

        Često se ocijeni previsoko samo zbog zakona. „Djelimično“: predmeti počinju bez prijave, a uglavnom prestaju kad se izjava povuče.

po_inv_financial = Otvara li se u svakom predmetu finansijska istraga?
    .help = Broj finansijskih istraga stavite uz broj predmeta trgovine ljudima iz istih godina.
    .guide =
        Puna ocjena: pravilo traži finansijsku istragu od početka svakog predmeta trgovine ljudima, statistika je pokazuje u gotovo svima, i ona vodi do imovine na vrijeme zamrznute radi oduzimanja i naknade štete.

        Pogledajte: statistiku; razgovor s tužiocem i s finansijskim istražiteljem.

        Često se ocijeni previsoko kad se računa dopis banci. „Djelimično“: samo u velikim ili organizovanim predmetima. „Započeto“: novo uputstvo, i prve otvorene istrage.

po_inv_other_evidence = Prikupljaju li se drugi dokazi, tako da predmet ne zavisi od žrtve?
    .help = Telefoni, novac, tajni nadzor, papiri poslodavca, oglasi, komšije, vještaci.
    .guide =
        Puna ocjena: od početka su u spisima digitalni, finansijski i pisani dokazi, drugi svjedoci i, gdje zakon dopušta, posebne mjere, dovoljno da se dokažu glavne činjenice i kad žrtva ne bi rekla ništa.

        Pogledajte: tri do pet anonimizovanih spisa ili presuda: koji je dokaz dokazao koju činjenicu? Razgovor s tužiocem ili advokatom.

        Često se ocijeni previsoko jer je spisak dug, a sve potiče od onoga što je rekla žrtva. „Djelimično“: u nekim predmetima ili za neke oblike eksploatacije. „Započeto“: sredstva stoje u zakonu i jedva se koriste.

po_inv_no_downgrade = Kvalifikuje li optužba trgovinu ljudima kao takvu, a ne kao lakše krivično djelo?
    .help = Gledajte i gdje trgovina ljudima nije u nazivu: podvođenje, djela protiv prava iz rada, zapuštanje djece, prosjačenje.
    .guide =
        Puna ocjena: gdje postoje radnja, sredstvo (ili dijete) i eksploatacija, optužba i pravosnažna presuda glase na trgovinu ljudima; sporazum o priznanju krivice to ne mijenja; prekvalifikovani predmeti se broje i obrazlažu.

        Pogledajte: statistiku djela poslije prekvalifikacije; anonimizovane presude, i za lakša djela.

        Često se ocijeni previsoko kad se čitaju samo presude za trgovinu ljudima: druge su na drugom mjestu. „Djelimično“: neki oblici, kao prosjačenje, rad ili rani brak, uglavnom završe kao lakše djelo. „Započeto“: novo uputstvo, a u presudama još nema promjene.

po_inv_no_downgrade_as = Koja se lakša djela koriste?
    .help = Djelo i član, i za kakve činjenice. Ništa što bi ukazalo na jedan predmet.

po_inv_sanctions = Odgovaraju li pravosnažne kazne težini djela?
    .help = Samo pravosnažne. Čitajte godine, uslovne djelove, kazne ispod minimuma, otežavajuće okolnosti.
    .guide =
        Puna ocjena: pravosnažne kazne su u zakonskom rasponu, rijetko ispod minimuma ili uslovne, rastu zbog djeteta, službenog lica, grupe ili opasnosti po život, a zarada se oduzima. Izdržavaju poređenje s kaznama za djela slične težine.

        Pogledajte: pravosnažne kazne iz perioda i dvije godine prije, jednu po jednu, bez imena.

        Često se ocijeni previsoko zbog jedne stroge kazne, ili zbog zakonskog maksimuma. „Djelimično“: oko polovine je uslovno ili na minimumu. Ako u tim godinama nijedna kazna nije postala pravosnažna, „Nije primjenjivo“ traži taj razlog.

po_inv_convictions = Pravosnažne osude za trgovinu ljudima.
    .help = Osobe pravosnažno osuđene u periodu, svaka jednom. Lakša djela se ne računaju. Upišite 0 ako ih nije bilo.

po_inv_protection = Jesu li paravani, video-veza, skriven identitet i premještanje dostupni i da li se koriste?
    .help = Četiri mjere, svaka u zakonu, u zgradi i u upotrebi. Pitajte kad je svaka posljednji put korišćena.
    .guide =
        Puna ocjena: zakon sve četiri otvara žrtvama trgovine ljudima, prije suđenja, tokom njega i poslije, i za porodicu i one koji pomažu; sudovi van glavnog grada imaju što im treba; opasnost se procjenjuje za svaku osobu; statistika pokazuje da se mjere koriste.

        Pogledajte: zakon; statistiku primijenjenih mjera; advokata pitajte: što je traženo, a što odbijeno?

        Često se ocijeni previsoko kad su zakon i oprema dobri, a niko ih ne koristi. „Djelimično“: za djecu ili samo u glavnom gradu, ili samo u programu zaštite svjedoka u koji ulaze rijetki. „Započeto“: oprema kupljena, jedva korišćena.

po_inv_no_confrontation = Da li su žrtve pošteđene susreta s okrivljenim i ponovljenog ispitivanja?
    .help = Hodnici, čekaonice, suočenje. Brojte koliko je puta jedna osoba saslušana i pred koliko organa.
    .guide =
        Puna ocjena: niko se ne suočava s okrivljenim protiv svoje volje; postoje odvojeni ulazi i čekaonice; prva izjava se snima i koristi; pitanja o privatnom životu koja predmetu ne trebaju prekidaju se.

        Pogledajte: anonimizovane spise: broj i mjesto saslušanja pred policijom, tužilaštvom i sudom; razgovor s advokatom ili osobom za podršku koja je bila u pratnji.

        Često se ocijeni previsoko jer zakon dobro štiti djecu: gledajte odrasle. „Djelimično“: odvojeni od okrivljenog, ali saslušavani iznova i iznova, ili zavisi od sudije. „Ne“: suočenje je uobičajeno.

po_inv_informed = Obavještavaju li se žrtve o toku predmeta i o puštanju učinioca na slobodu?
    .help = Pitajte ko im kaže, kako i na kom jeziku. Odsustvo iz zatvora i bjekstvo računajte kao puštanje.
    .guide =
        Puna ocjena: jedan imenovan organ svakoj žrtvi koja to želi, na razumljivom jeziku, javlja svaki glavni korak (kraj istrage, optužbu, ročišta, presudu), puštanje i odsustvo prije nego što se dese, a bjekstvo odmah. To se bilježi.

        Pogledajte: razgovor s advokatom ili osobom za podršku, i s tim organom; anonimizovane spise s bilješkama.

        Često se ocijeni previsoko kad advokati prenose što slučajno čuju. „Djelimično“: o predmetu, a ne o puštanju. „Započeto“: pravilo je novo i nijedan organ još nema zadatak.

## 6. Compensation in brief

cmp-title = Naknada štete ukratko
cmp-intro = Nekoliko pitanja koja pokazuju stiže li novac do ljudi; kontrolni spisak o naknadi štete ide u pojedinosti. Dvije stvari držite odvojeno: naknadu štete od učinioca i novac od države.

po_cmp_right = Daje li zakon žrtvama pravo na zahtjev prema učiniocu?
    .help = Za povredu tijela i duševnog zdravlja, i za zaradu oduzetu ili nikad isplaćenu, ma kakav rad bio.
    .guide =
        Puna ocjena: svaka žrtva, strana ili domaća, može tražiti naknadu štete od učinioca, u krivičnom postupku i pred građanskim sudom, za imovinsku i neimovinsku štetu i za zaradu koju je trgovac ljudima oduzeo ili nikad nije isplatio. Što je rad bio nezakonit ili ga zovu nemoralnim, nije razlog za odbijanje.

        Pogledajte: zakonik o krivičnom postupku i zakon o obligacionim odnosima, s članom i brojem službenog lista.

        Često se ocijeni previsoko kad je neimovinska šteta pokrivena, a zarada nije: to je „Djelimično“. „Djelimično“ je i: zahtjev koji zastari prije nego što ga žrtva može podnijeti.

po_cmp_criminal_court = Odlučuju li krivični sudovi o tim zahtjevima, a ne upućuju žrtve na parnicu?
    .help = Uzmite osuđujuće presude iz perioda: zahtjev podnijet, odlučen, ili upućen na parnicu?
    .guide =
        Puna ocjena: u gotovo svim osuđujućim presudama gdje ima zahtjeva sam krivični sud dosuđuje iznos s obrazloženjem; upućivanje na parnicu je rijedak izuzetak.

        Pogledajte: statistiku zahtjeva podnijetih i odlučenih u krivičnom postupku; anonimizovane presude.

        Često se ocijeni previsoko jer zakon to dozvoljava. „Djelimično“: neki sudovi tako rade, ili dosude mali dio, a za ostatak upute dalje. „Započeto“: smjernice za sudove su izašle i prvi iznosi su dosuđeni. Ako niko nije podnio zahtjev, „Nije primjenjivo“ traži taj razlog, a zašto niko nije, spada u nalaze.

po_cmp_state_scheme = Da li je državni fond za naknadu štete danas otvoren žrtvama trgovine ljudima?
    .help = Otvoren danas: zakon u primjeni, tijelo radi, novac postoji, obrazac se može dobiti.
    .guide =
        Puna ocjena: zakon se primjenjuje, tijelo odlučuje, novac postoji, i svaka žrtva trgovine ljudima može podnijeti zahtjev, ma kakvo državljanstvo ili status imala, i kad je učinilac nepoznat ili se ne može goniti i kad je šteta duševna.

        Pogledajte: zakon, s danom od kojeg se primjenjuje; razgovor s tijelom koje odlučuje i s advokatom ili NVO koji su podnosili zahtjev.

        Često se ocijeni previsoko kad je usvojen zakon čija primjena tek predstoji: to je „Ne“. „Djelimično“: radi, ali strani državljani ulaze samo uz uzajamnost, ili se traži teška tjelesna povreda.

po_cmp_tool_c = Otvoriti sada kontrolni spisak o naknadi štete?
    .help = „Da“ je podsjetnik: započnite ga s početnog ekrana za isti period. Ova sesija ostaje kakva jeste.

po_cmp_assets = Koristi li se oduzeti novac za žrtve?
    .help = Pratite novac: zamrznut, oduzet, unovčen, kome isplaćen?
    .guide =
        Puna ocjena: zakon kaže da se iz onoga što je oduzeto u predmetima trgovine ljudima prvo isplaćuje ono što je žrtvama dosuđeno, ili se puni fond za njih, a statistika pokazuje isplate osobama u periodu.

        Pogledajte: zakon o oduzimanju imovine i njegova pravila o upotrebi; statistiku. Član 14(2) Konvencije UN odnosi se na slučajeve u kojima imovinu traži druga država.

        Često se ocijeni previsoko kad zakon pominje žrtve, a novac ide u budžet ili policiji. „Djelimično“: njime se plaćaju usluge, a ne osobe, ili je korišćen u pojedinim slučajevima. „Započeto“: fond osnovan, a prazan.

po_cmp_awarded = Broj žrtava kojima je u periodu dosuđen novac (svi putevi).
    .help = Krivični sud, građanski ili radni sud, državni fond, poravnanje. Svaka osoba jednom; upišite 0 ako ih nije bilo.

po_cmp_paid = Broj žrtava koje su primile novac.
    .help = U periodu, u cjelini ili dijelom, ma kad bio dosuđen. Svaka osoba jednom; upišite 0 ako ih nije bilo.

po_cmp_paid_ratio = Isplaćene žrtve na 100 kojima je novac dosuđen
    .help = Izračunato iz dva broja iznad. Može preći 100 kad se isplaćuje ono što je ranije dosuđeno.

## 7. Return

ret-title = Povratak
ret-intro = Povratak stranih žrtava odavde i domaćih državljana ovamo. Povratak je bezbjedan samo ako je neko prethodno procijenio opasnost baš za tu osobu. Čitajte anonimizovane dosijee; ne zapisujte putanju, mjesto ni datum putovanja.

po_ret_risk = Pravi li se prije svakog povratka procjena rizika za tu osobu?
    .help = Ma ko ga organizovao: policija, konzulat, NVO ili drugi. Uporedite njen datum s danom putovanja.
    .guide =
        Puna ocjena: pravilo je traži, i svaki dosije je sadrži, pisanu i na vrijeme: trgovci ljudima, dugovi, porodica, zdravlje, optužbe kod kuće, pomoć tamo, bezbjednost na putu. Pravi se s osobom, pravi je neko ko to zna, i njen rezultat može zaustaviti povratak.

        Pogledajte: pravilo i obrazac; anonimizovane dosijee o povracima.

        Često se ocijeni previsoko kad opšte informacije o zemlji stoje umjesto osobe. „Djelimično“: za povratke uz podršku, a ne i za one koje nalože organi.

po_ret_voluntary = Da li je povratak u praksi dobrovoljan i informisan?
    .help = Pitajte što je osoba još mogla izabrati. Gdje nema dozvole da se ostane, nema ni slobodnog izbora.
    .guide =
        Puna ocjena: prije nego što se saglasi, osoba na razumljivom jeziku zna kakva prava na boravak, pomoć i naknadu štete ima ovdje i što je tamo čeka, ima vremena, može se predomisliti do polaska i odbijanjem ništa ne gubi. Za ročišta i zahtjeve u toku je obezbijeđeno.

        Pogledajte: anonimizovane dosijee; razgovor s nekim ko je pripremao povratke, i s advokatom ili NVO.

        Često se ocijeni previsoko zbog potpisanog obrasca. „Djelimično“: informisana samo o putu, ili je pritiska kraj smještaja ili dozvole. „Započeto“: nov obrazac i letak.

po_ret_own_nationals = Primaju li se domaći državljani bez odlaganja i dobijaju li isprave?
    .help = Konzulat pitajte koliko dana prođe od zahtjeva do putnog lista.
    .guide =
        Puna ocjena: državljanstvo i pravo boravka provjere se, i putne isprave izdaju, za nekoliko dana i bez taksi; niko zbog toga ne mora pričati što je proživio; po dolasku osobu neko neupadljivo dočeka i uputi na pomoć, ako to želi.

        Pogledajte: razgovor s konzulatom i s NVO koja dočekuje one koji se vraćaju.

        Često se ocijeni previsoko kad se računaju oni s pasošem. „Djelimično“: osobe bez upisa u matične knjige i djeca rođena u inostranstvu čekaju nedjeljama. „Započeto“: uputstvo konzulatima je izašlo.

po_ret_referral = Postoji li prekogranično upućivanje, s kontaktom na drugoj strani?
    .help = Procedura, pristanak, predaja i neko ko čeka na drugoj strani.
    .guide =
        Puna ocjena: procedura navodi kontakt tačku ovdje i u glavnim zemljama porijekla i odredišta, što se uz pristanak osobe prosljeđuje i ko preuzima; NVO su njen dio; dosijei pokazuju predaje koje su uspjele.

        Pogledajte: proceduru; anonimizovane dosijee u oba smjera.

        Često se ocijeni previsoko kad živi od ličnih kontakata između NVO. „Djelimično“: samo s nekim zemljama. „Započeto“: sporazum potpisan i nekorišćen.

po_ret_child = Da li se dijete nikad ne vraća ako procjena rizika i najboljeg interesa ne kaže da je to bezbjedno?
    .help = I dijete vraćeno s roditeljem ili roditelju. Pitajte staratelja, a ne samo organ koji organizuje put.
    .guide =
        Puna ocjena: pravilo to zabranjuje, i svaki dosije sadrži obje procjene, koje pravi služba za zaštitu djece s podacima s druge strane; staratelj i dijete su saslušani; provjereno je da li je porodica učestvovala u eksploataciji; ostanak je bio jedna od mogućnosti.

        Pogledajte: anonimizovane dosijee vraćene djece; razgovor sa starateljem.

        Često se ocijeni previsoko jer se povratak porodici smatra dobrim sam po sebi. Ako nijedno dijete nije vraćeno, ocijenite pravilo i ono što nadležni kažu da bi uradili. „Djelimično“: procijenjeno ovdje, bez riječi s druge strane. „Ne“: jedno dijete je vraćeno bez toga.

po_ret_follow_up = Prati li se kako je osoba poslije povratka, ako to želi?
    .help = Poziv ili posjeta poslije nekoliko nedjelja i poslije nekoliko mjeseci. Osoba koja to ne želi računa se kao poštovana.
    .guide =
        Puna ocjena: prije puta osoba kaže da li i kako se kontakt održava na bezbjedan način; neko ovdje ili tamo ima taj zadatak; kontakti tokom prve godine bilježe se po šifri i vode do pomoći gdje treba.

        Pogledajte: anonimizovane dosijee s datumima; razgovor s NVO ili organom koji održava kontakt.

        Često se ocijeni previsoko kad je dolazak na aerodrom posljednja bilješka. „Djelimično“: jednom, ili samo dok projekat plaća. „Započeto“: dogovoreno s partnerom na drugoj strani, još neurađeno.

## 8. Children

chd-title = Djeca
chd-intro = Dijete je svako mlađi od 18 godina, i za dijete se ne moraju dokazati prijetnja ni prevara. Ovaj dio vodi stručno lice za djecu iz tima. Razgovarajte s organima, starateljima i službama, a ne s djecom, i čitajte samo pokrivene spise.

po_chd_age = Pretpostavlja li zakon da je osoba dijete kad je uzrast neutvrđen?
    .help = Pretpostavka izrečena riječima, uz prava djeteta odmah. Ćutanje zakona nije pretpostavka.
    .guide =
        Puna ocjena: zakon kaže da se s onim ko bi mogao imati manje od 18 godina postupa kao s djetetom dok se uzrast ne utvrdi, uz staratelja, smještaj i prava odmah; testovi uzrasta su posljednji korak, uz pristanak, s više metoda; što ostane nejasno, ide u korist djeteta.

        Pogledajte: zakone o djeci, strancima, azilu i krivičnom postupku, s članom i brojem službenog lista.

        Često se ocijeni previsoko kad to ima jedan zakon, uglavnom onaj o azilu, a drugi nemaju: to je „Djelimično“. „Djelimično“ je i: zapisano u procedurama bez osnova u zakonu.

po_chd_guardian = Dobija li svako dijete žrtva brzo obučenog, nezavisnog staratelja?
    .help = Svako, obučen, nezavisan, brzo: provjerite sve četvoro. Brzo znači sate ili nekoliko dana.
    .guide =
        Puna ocjena: svako dijete žrtva bez bezbjednog roditelja, domaće ili strano, za nekoliko dana ima staratelja koji je obučen za takvu djecu, ima ih dovoljno malo da svako poznaje i ne služi nijednom drugom interesu: ni skloništu, ni organu koji odlučuje o povratku.

        Pogledajte: statistiku o djeci, starateljima i danima; anonimizovane dosijee; razgovor sa starateljem i s NVO.

        Često se ocijeni previsoko kad je staratelj na papiru jedan organ, a jedna osoba ima na desetine djece. „Djelimično“: brzo ali preopterećen ili neobučen, ili samo za dio djece. „Započeto“: prvi staratelji su na obuci.

po_chd_guardian_days = Prośečan broj dana do imenovanja.
    .help = Od dana kad je dijete pronađeno ili upućeno. Dijete koje još čeka računajte do posljednjeg dana perioda.

po_chd_street = Postupa li se s djecom koja prose, rade na ulici ili su rano u braku kao s mogućim žrtvama, a ne kao da je to običaj?
    .help = Pitajte što je bilo s posljednjom takvom djecom: procjena, novčana kazna, ili predaja istog dana?
    .guide =
        Puna ocjena: policija, socijalni rad i mobilni timovi za svako takvo dijete provjeravaju trgovinu ljudima po istom spisku znakova, u svakoj zajednici; uloga roditelja i rodbine ispita se prije nego što se dijete vrati; statistika pokazuje djecu tako identifikovanu.

        Pogledajte: razgovor s policijom, socijalnim radom i NVO na terenu; anonimizovane dosijee; statistiku.

        Često se ocijeni previsoko zbog akcija koje djecu sklone s ulice na jedan dan. Gdje je običaj razlog da se ništa ne radi, to je „Nije započeto“. „Djelimično“: za prosjačenje, a ne i za rani brak, ili u nekim gradovima. „Započeto“: uputstvo ili prva obuka.

po_chd_placement = Postoji li smještaj samo za djecu, van mjesta lišenja slobode ili popravnih ustanova?
    .help = Dovoljno mjesta, za djevojčice i dječake svakog uzrasta. Vidite mjesto i što je iza njegove ograde.
    .guide =
        Puna ocjena: postoje skloništa ili hraniteljske porodice samo za djecu žrtve, s obučenim ljudima i dovoljno mjesta, i nijedno nema zajedničku kuću, dvorište, ulaz ni osoblje s mjestom gdje su mladi lišeni slobode ili u popravnoj mjeri.

        Pogledajte: mjesto, svojim očima; statistiku o tome gdje su smještena djeca žrtve iz perioda.

        Često se ocijeni previsoko jer u takvoj ustanovi postoji dječje krilo: to je „Ne“. „Djelimično“: samo za djevojčice ili do određenog uzrasta, ili premalo mjesta, pa dio djece živi među odraslima.

po_chd_interviews = Koriste li se prostorije prilagođene djeci, obučene osobe za saslušanje i snimanje?
    .help = Koriste, a ne samo otvorene: uporedite tamo održana saslušanja s brojem saslušane djece.
    .guide =
        Puna ocjena: po pravilu jedno saslušanje, najviše dva, u prijatnoj prostoriji, vodi ga stručno lice obučeno za djecu, snimljeno na video za upotrebu na sudu, uz staratelja i advokata, a da dijete ne vidi okrivljenog; i djeca van glavnog grada dolaze do takve prostorije.

        Pogledajte: statistiku korišćenja; jednu prostoriju, njenu opremu i dnevnik, s pokrivenim imenima.

        Često se ocijeni previsoko zbog svečanog otvaranja. „Djelimično“: u glavnom gradu, ili samo za seksualna djela. „Započeto“: prostorije opremljene, održana prva saslušanja.

po_chd_school = Može li svako dijete žrtva u školu, bez obzira na status?
    .help = I bez isprava, i usred godine, i bez znanja jezika. Uporedite datume.
    .guide =
        Puna ocjena: zakon otvara školu svakom djetetu, ma kakve isprave imalo; u praksi su djeca žrtve u školi u roku od mjesec dana, uz pomoć oko jezika, knjige i prevoz, jednako iz skloništa, hraniteljske porodice i od kuće.

        Pogledajte: zakon; anonimizovane dosijee s danom smještaja i prvim danom nastave.

        Često se ocijeni previsoko kad nastava u skloništu ne vodi do potvrde. „Djelimično“: domaća djeca odmah, strana kad im se utvrdi status. „Započeto“: pravilo bez novca ili mjesta.

po_chd_durable = Nalazi li se trajno rješenje u formalnom, zajedničkom postupku po najboljem interesu?
    .help = Trajno: gdje će dijete odrasti. Formalno i zajedničko: pisano, više tijela, staratelj i dijete saslušani.
    .guide =
        Puna ocjena: pisana procedura okuplja socijalni rad, staratelja, policiju i službe; ostanak, povratak i porodica drugdje odmjeravaju se za svako dijete, uz njegovo mišljenje; razlozi se zapisuju, u određenom roku, i ponovo razmatraju.

        Pogledajte: proceduru; anonimizovane dosijee, oko po jedne odluke.

        Često se ocijeni previsoko kad jedan organ odluči i ispod toga napiše „u najboljem interesu“. „Djelimično“: samo za stranu djecu, ili kad dijete već godinama čeka. „Započeto“: nacrt procedure ili proba.

po_chd_privacy = Čuvaju li policija, sudovi i mediji identitet djece skrivenim?
    .help = Pretražite saopštenja, stranice sudova i medije iz perioda. Škola, selo ili ime roditelja mogu biti dovoljni.
    .guide =
        Puna ocjena: nijedno policijsko saopštenje, objavljena presuda ili medijski prilog iz perioda nikome ne omogućava da prepozna dijete; pravila to svima trima zabranjuju, a kršenja su imala posljedice.

        Pogledajte: internet stranice policije i sudova i veće medije, za cijeli period; razgovor s NVO, samoregulatornim tijelom medija ili ombudsmanom.

        Često se ocijeni previsoko kad u malom mjestu inicijali zamijene ime. „Djelimično“: organi djecu kriju, neki mediji ne, i niko ne reaguje. „Ne“: dijete se može prepoznati u nečemu što je objavio organ: odmah tražite da se ukloni.

## 9. Data and National Rapporteur

dat-title = Podaci i nacionalni izvjestilac
dat-intro = Zna li država što radi, i govori li joj to neko nezavisan. Tražite tabele bez imena; mali brojevi mogu ukazati na osobu, pa ih ne prepisujte u napomene.

po_dat_system = Postoji li jedinstvena statistika, razvrstana po polu, uzrastu, državljanstvu i obliku eksploatacije?
    .help = Jedna statistika, četiri podjele. Više tijela pitajte za istu godinu i uporedite.
    .guide =
        Puna ocjena: jedan organ prikuplja od svih tijela, i od NVO, po istim definicijama, broji svaku osobu jednom, potencijalne i formalno identifikovane odvojeno, u sve četiri podjele, i prati ih do kraja postupaka.

        Pogledajte: tabele posljednjih godina, od više tijela.

        Često se ocijeni previsoko kad svako tijelo ima urednu tabelu, a nikoje se dvije ne slažu. „Djelimično“: jedinstvena za žrtve, a za postupke je nema, ili nedostaje jedna podjela. „Započeto“: baza podataka se pravi.

po_dat_protection = Jesu li podaci anonimni i čuvaju li se po zakonu o zaštiti podataka?
    .help = Pitajte što izlazi iz svakog tijela, imena ili šifre, i ko može otvoriti bazu.
    .guide =
        Puna ocjena: pisano pravilo daje pravni osnov, svrhu, pristup, bezbjednost i rok čuvanja; što tijelo daje za statistiku nema imena; mali brojevi se grupišu prije objave; organ za zaštitu podataka zna za sistem.

        Pogledajte: pravilo i obrasce; razgovor s organom koji prikuplja i s organom za zaštitu podataka ili NVO koja mu dostavlja podatke.

        Često se ocijeni previsoko kad imena nema, a ostanu datum rođenja, grad i broj predmeta. „Djelimično“: objavljeni brojevi su čisti, a unutrašnji spiskovi s imenima idu e-poštom. „Ne“: imena se prikupljaju centralno bez osnova u zakonu.

po_dat_published = Objavljuju li se godišnji podaci?
    .help = Za svaku godinu, tamo gdje ih svako nađe a da nikog ne pita.
    .guide =
        Puna ocjena: tabele za svaku godinu perioda stoje na javnoj stranici ili u javnom izvještaju, u roku od godinu po njenom isteku, uz riječ o tome kako je brojano, i bez vrijednosti koje ukazuju na osobu.

        Pogledajte: samu objavu.

        Često se ocijeni previsoko kad su podaci dati štampi ili poslati grupi GRETA. „Djelimično“: samo zbirovi, ili neke godine, ili daleko prekasno.

po_rap_exists = Imenuje li zakon nacionalnog izvjestioca ili drugi mehanizam praćenja?
    .help = Tijelo čiji je zadatak da prati što država radi. Koordinator koji sprovodi politiku je nešto drugo.
    .guide =
        Puna ocjena: zakon imenuje tijelo, njegov zadatak da prati odgovor na trgovinu ljudima, njegova ovlašćenja i izvještaje.

        Pogledajte: zakon, s članom i brojem službenog lista.

        Često se ocijeni previsoko kad se godišnji izvještaj koordinatora zove praćenjem. „Djelimično“: imenovano odlukom vlade ili sporazumom, ili ombudsman koji to radi po opštem mandatu.

po_rap_independent = Da li je to tijelo nezavisno od onih koje prati?
    .help = Ko ga imenuje, ko ga plaća, ko ga može razriješiti, ko prvi vidi njegove izvještaje?
    .guide =
        Puna ocjena: nema zadatak u politici, istrazi ili uslugama; imenuje ga i razrješava skupština, ili se to radi jednako sigurno; ima sopstveni budžet i objavljuje bez dozvole.

        Pogledajte: zakon; razgovor sa samim tijelom i s NVO. Mjerilo je član 29(4) Konvencije: direktiva EU od 2024. nezavisna tijela ostavlja na izbor, i to nije razlog da se ocijeni više ili niže.

        Često se ocijeni previsoko zbog dobrog imena onih na dužnosti. „Djelimično“: jedinica u ministarstvu koja slobodno objavljuje. „Započeto“: nacrt zakona. Ako takvog tijela uopšte nema, „Nije započeto“.

po_rap_resources = Ima li to tijelo osoblje, novac i pravo da dobije podatke?
    .help = Osoblje samo za taj zadatak, budžetska linija, i dužnost drugih da odgovore. Pitajte ko nije odgovorio.
    .guide =
        Puna ocjena: ima ljudi koji rade samo na trgovini ljudima, sopstvena budžetska linija isplaćuje se svake godine, a zakon daje pristup podacima, mjestima i dokumentima koji sva tijela poštuju.

        Pogledajte: razgovor s tim tijelom; zakon ili pravilo o pristupu, budžet i plan radnih mjesta.

        Često se ocijeni previsoko kad pravo na podatke postoji na papiru, a dopisi ostaju bez odgovora. „Djelimično“: jedna osoba pored drugih dužnosti, ili projektni novac. „Započeto“: radno mjesto je planirano.

po_rap_reports = Objavljuje li to tijelo izvještaj bar svake dvije godine, i odgovara li vlada?
    .help = Dva dijela: izvještaj i odgovor. Tražite jednu preporuku koja je sprovedena.
    .guide =
        Puna ocjena: javni izvještaji izlaze bar svake dvije godine, gledaju zakon, praksu i rezultate i daju preporuke; vlada ili skupština odgovara pisano, a sljedeći izvještaj kaže što je urađeno.

        Pogledajte: posljednja dva izvještaja i odgovore.

        Često se ocijeni previsoko kad izvještaj nabraja aktivnosti države. „Djelimično“: izvještaji izlaze, odgovora nema. „Započeto“: prvi izvještaj je u izradi.

po_rap_report_date = Datum posljednjeg izvještaja.
    .help = Kad je objavljen; dovoljni su mjesec i godina.

## 10. Coordination, money and oversight

cor-title = Koordinacija, novac i nadzor
cor-intro = Što drži ostalo: ko vodi, ko plaća, ko provjerava. Zapisnici, budžeti i izvještaji inspekcije govore više od propisa. Ako organizacija tima koji ocjenjuje živi od tog novca, to pitanje ocjenjuje drugi član tima.

po_cor_body = Postoji li koordinaciono tijelo s jasnim zadatkom, koje se redovno sastaje?
    .help = Pročitajte posljednje zapisnike: ko je došao, što je odlučeno, što je iz toga proizašlo.
    .guide =
        Puna ocjena: akt imenuje tijelo, članove i zadatak; sastaje se redovno, bar svakih nekoliko mjeseci, na nivou koji može odlučivati, uz prisustvo NVO; odluke se prate, a priprema ih mala kancelarija.

        Pogledajte: zapisnike iz perioda; razgovor s članom iz nekog organa i s članom iz NVO.

        Često se ocijeni previsoko kad se sastaje zbog godišnjeg izvještaja i evropskog dana borbe protiv trgovine ljudima. „Djelimično“: redovno, bez moći odlučivanja, ili bez NVO. „Započeto“: imenovano, sastalo se jednom.

po_cor_plan = Da li je na snazi strategija s akcionim planom, indikatorima i troškovima?
    .help = Na snazi posljednjeg dana perioda. Četiri dijela: strategija, plan, indikatori, troškovi.
    .guide =
        Puna ocjena: na snazi su strategija i akcioni plan koje je vlada usvojila, svaka mjera ima tijelo, datum, indikator i trošak koji stoji u budžetu; izvještaj svake godine kaže što je urađeno.

        Pogledajte: oba teksta, s datumima; godišnje izvještaje.

        Često se ocijeni previsoko kad je jedan istekao, a sljedeći u nacrtu: to je „Započeto“. „Djelimično“: troškova nema ili su ostavljeni donatorima, ili indikatori broje samo aktivnosti.

po_cor_plan_until = Plan važi do.
    .help = Datum isteka u tekstu; dovoljni su mjesec i godina. Ostavite otvoreno ako datuma isteka nema.

po_cor_ngo = Jesu li NVO stvarni partneri u planiranju, identifikaciji i praćenju?
    .help = Tri oblasti. Stvarni: pozvani na vrijeme, saslušani, slobodni da kritikuju a da ne izgube novac.
    .guide =
        Puna ocjena: pravila ili sporazumi daju NVO mjesto u sve tri; nacrte dobijaju na vrijeme, a na prijedloge odgovor; one koje kritikuju zadržavaju mjesto i ugovore.

        Pogledajte: razgovore s više NVO, i onih van uobičajenog kruga; sporazume i zapisnike.

        Često se ocijeni previsoko kad NVO vode većinu službi: nositi posao još nije partnerstvo. „Djelimično“: u jednoj ili dvije oblasti. „Započeto“: prvi sporazum ili konsultacije.

po_cor_budget = Plaća li država dovoljno za usluge žrtvama, i za one koje pružaju NVO?
    .help = Plaćeno, a ne planirano. Uporedite s onim što službe u zemlji zaista koštaju.
    .guide =
        Puna ocjena: državni i lokalni budžeti plaćaju stvarnu cijenu potrebnih usluga (sklonište, zdravstvena zaštita, pravna pomoć, djeca, reintegracija), i usluga NVO, na vrijeme i za svaku žrtvu, i stranu.

        Pogledajte: budžete i isplate u periodu; razgovor s rukovodstvom službi o cijeni, kašnjenju i onome što pokrivaju donatori.

        Često se ocijeni previsoko kad budžetska linija postoji, ili kad plaćanje po osobi ne pokriva kiriju i osoblje. „Djelimično“: oko polovine stvarne cijene ili više, ili samo državne službe. „Započeto“: prve dotacije.

po_cor_budget_amount = Državni novac za usluge žrtvama u periodu (domaća valuta).
    .help = Isplaćeno, svi budžeti nivoa koji se ocjenjuje zajedno, u cijelim jedinicama. Donatorski novac nije državni.

po_cor_contracting = Omogućavaju li pravila o licenci i finansiranju kvalifikovanim NVO da rade bez prekida između ugovora?
    .help = Pitajte koliko je dana bilo između posljednja dva ugovora, i ko je tada plaćao.
    .guide =
        Puna ocjena: uslovi za licencu traže kvalitet i NVO ih mogu ispuniti; ugovori traju više godina ili se obnavljaju prije isteka; konkursi odgovaraju poslu; službe i ljudi između dva ugovora nikad nijesu bez pokrića.

        Pogledajte: pravila o licenci, ugovorima i konkursima; razgovor s rukovodstvom službi NVO, i s nekim ko licencu nije mogao dobiti.

        Često se ocijeni previsoko jer je NVO prekid premostila svojim novcem. Uslov koji mogu ispuniti samo državna tijela, kao vlasništvo nad zgradom, najviše je „Djelimično“. „Započeto“: nova pravila su u nacrtu.

po_cor_oversight = Obilazi li nezavisno tijelo skloništa prema standardima i postupa li po onome što nađe?
    .help = Nezavisno, obilazi, postupa: sve troje, jednako za državna skloništa i skloništa NVO.
    .guide =
        Puna ocjena: tijelo koje skloništa niti vodi niti plaća svako redovno obilazi, po pravilu jednom godišnje, i nenajavljeno, mjeri ga prema pisanim standardima, nasamo razgovara sa smještenim osobama, nalaže promjene i stara se da se sprovedu. Ozbiljni navodi odmah vode do koraka.

        Pogledajte: izvještaje o inspekcijama iz perioda, s pokrivenim imenima, i što je uslijedilo; razgovor s rukovodstvom skloništa i s inspekcijom, odvojeno.

        Često se ocijeni previsoko kad se prije isplate provjere samo papiri. „Djelimično“: redovno, ali su državna skloništa izostavljena ili ništa ne slijedi. „Započeto“: standardi usvojeni, prvi obilasci obavljeni. „Nije započeto“: nijedna inspekcija u periodu.

po_cor_oversight_date = Datum posljednje inspekcije bilo kog skloništa.
    .help = Dovoljni su mjesec i godina. Ostavite otvoreno ako je nikad nije bilo.

po_cor_training = Da li je obuka redovna za sve struke koje se prve sreću sa žrtvama?
    .help = Policija, granica, inspekcija rada, socijalni rad, zdravstvo, škola, azil, konzulati, tužioci, sudije.
    .guide =
        Puna ocjena: svaka od ovih struka ima trgovinu ljudima u osnovnoj obuci i kurs bar svakih nekoliko godina; podaci pokazuju koliko ih je obuhvaćeno u periodu, i van glavnog grada; država to plaća.

        Pogledajte: podatke o obuci po struci, kraju i godini.

        Često se ocijeni previsoko zbog mnogo seminara za iste ljude. „Djelimično“: samo policija i socijalni rad, ili samo donatorski projekti. „Započeto“: program obuke, ili jedan kurs.
