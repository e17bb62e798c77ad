### status: draft

## The questionnaire

questionnaire-title = Državna politika i institucije
    .about =
        Za obučene ocenjivače i ocenjivačice koji razmatraju kako država odgovara na trgovinu ljudima: njen zakon, njenu politiku, njenu praksu i ono što iz njih proizlazi.
        Stavlja to četvoro jedno pored drugog, mereno međunarodnim standardima, da se dobar zakon ne bi uzeo za dobru praksu.

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

unit-currency = u nacionalnoj valuti
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
pro-intro = Najpre utvrdite na koje se vreme i, tamo gde je vlast podeljena, na koji nivo vlasti ocene odnose. Ništa od ovoga se ne ocenjuje. Nigde ne pišite imena žrtava, svedoka ni službenih lica: dovoljni su organi i funkcije.

po_pro_period_from = Prvi dan ocenjivanog perioda.
    .help = Period određen kada je ocenjivanje napravljeno, u dan. „U ocenjivanom periodu” svuda znači ove datume.

po_pro_period_to = Poslednji dan ocenjivanog perioda.
    .help = Dan koji je prošao. Zakone i pravila ocenite kako su važili tog dana; u napomeni navedite šta se posle promenilo.
    .constraint = Poslednji dan ne može biti pre prvog. Ispravite jedan od dva datuma.

po_pro_level = Koji se nivo vlasti razmatra?
    .help = Jedna sesija obuhvata jedan nivo; za sledeći otvorite novu. Ocenite ono što ovaj nivo sam odlučuje ili mora da čini.
    .required = Izaberite nivo: izveštaj stavlja nivoe jedan pored drugog.
po_pro_level-state = Država
po_pro_level-entity = Entitet
po_pro_level-district = Distrikt
po_pro_level-canton_or_municipality = Kanton ili opština

po_pro_sources = Koji su izvori korišćeni?
    .help = Označite izvor samo ako bar jedna ocena počiva na njemu, i vratite se ovamo na kraju. Težite da ih bude tri ili više.
po_pro_sources-laws = Zakoni i drugi propisi
po_pro_sources-official_reply = Pismeni odgovori organa
po_pro_sources-statistics = Statistika
po_pro_sources-interviews = Razgovori
po_pro_sources-court_files = Sudski spisi i presude
po_pro_sources-ngo_cases = Slučajevi poznati NVO
po_pro_sources-victims_views = Mišljenja žrtava
po_pro_sources-media = Mediji

po_pro_sources_few = Označeno je manje od tri vrste izvora. Nalazi koji počivaju na jednoj ili dve vrste lako se osporavaju: potražite treću, ili u izveštaju navedite zašto je nema.

## 11. Data requests

req-title = Zahtevi za podatke
req-intro = Zahteve pošaljite četiri do šest nedelja pre razgovora i tražite brojeve i tekstove, nikada imena ni dosijee koji pokazuju ko je osoba. Odgovori služe svemu što se proverava podacima ili propisom. I ćutanje posle zakonskog roka je nalaz.

po_req-title = Zahtev za podatke
po_req-intro = Jedan zahtev je jedna stavka od jednog organa. Za svaku dodajte po jedan.

po_req_item = Šta se traži?
    .help = Izaberite stavku; uputstvo sadrži tekst za dopis. Svaku godinu ocenjivanog perioda tražite posebno.
    .guide =
        Tekst za dopis, redom kao na listi.

        Žrtve: pretpostavljene i formalno identifikovane, po polu, uzrasnoj grupi, državljanstvu i obliku eksploatacije, i po tome ko ih je uputio i ko ih je identifikovao.

        Periodi za oporavak i razmišljanje: ponuđeni, dati, prekinuti pre vremena.

        Dozvole za privremeni boravak: zatražene, date, odbijene, svaka po osnovu.

        Smeštaj: smeštene žrtve, po vrsti skloništa; odbijene žrtve; prosečan boravak.

        Deca: postavljeni staratelji, broj dana do postavljanja, smeštaj, škola.

        Postupci: istrage, optužnice, osude, kazne, dela posle prekvalifikacije; otvorene finansijske istrage.

        Naknada i imovina: zahtevi podneti, rešeni u krivičnom postupku, dosuđeni, isplaćeni; zahtevi državnom sistemu kompenzacije i njegove isplate; zamrznuta i oduzeta imovina.

        Kažnjene ili proterane žrtve: novčano kažnjene, lišene slobode, gonjene, proterane; ukinute novčane kazne.

        Zaštita na sudu: primenjene mere.

        Povraci: s procenom rizika i bez nje.

        Novac: budžetske linije za usluge za žrtve, s ugovorima i prekidima između njih.

        Inspekcije i izveštaji: inspekcije skloništa i njihovi rezultati; izveštaji nacionalnog izvestioca i odgovori vlade.
po_req_item-victims = Pretpostavljene i identifikovane žrtve
po_req_item-reflection = Periodi za oporavak i razmišljanje
po_req_item-residence = Dozvole za privremeni boravak
po_req_item-placement = Smeštaj u skloništima
po_req_item-children = Deca: staratelji, smeštaj, škola
po_req_item-proceedings = Istrage, suđenja i kazne
po_req_item-compensation = Naknada i imovina
po_req_item-punished = Kažnjene ili proterane žrtve
po_req_item-protection = Zaštita na sudu
po_req_item-returns = Povraci
po_req_item-budget = Novac za usluge za žrtve
po_req_item-oversight = Inspekcije i izveštaji izvestioca

po_req_body = Od kog je organa zatraženo?
    .help = Samo organ ili služba: bez imena službenih lica.

po_req_asked = Datum zahteva.
    .help = Dan kada je zahtev poslat ili predat. Sačuvajte dokaz o tome.

po_req_deadline = Zakonski rok za odgovor.
    .help = Poslednji dan koji zakon ostavlja ovom organu, računato od dana zahteva. Ostavite otvoreno ako nijedan zakon ne određuje rok.
    .constraint = Rok ne može biti pre zahteva. Ispravite jedan od dva datuma.

po_req_answered = Datum odgovora.
    .help = Dan kada je odgovor stigao. Ostavite otvoreno dok čekate; ako je odgovoreno samo na deo, u napomeni navedite koji.
    .constraint = Odgovor ne može biti pre zahteva. Ispravite jedan od dva datuma.

po_req_no_reply = Da li odgovora još nema, iako je zakonski rok prošao?
    .help = „Da” je nalaz: navedite organ u izveštaju. Ono što zbog toga ostane otvoreno jeste „Nije provereno”, bez odgovora.

## 1. Identification and referral

idn-title = Identifikacija i upućivanje
idn-intro = Ko odlučuje da je osoba žrtva, na osnovu kojih znakova i šta odmah sledi. Zakon i pravila čitaju se za stolom; da li se iko nalazi, pokazuju podaci i razgovori s onima koji upućuju. Tražite brojeve i anonimizovane dosijee, nikada imena.

po_idn_definition = Da li krivično delo u zakonu obuhvata sve radnje, sredstva i oblike eksploatacije, tako da je pristanak nebitan, a za dete sredstvo nije potrebno?
    .help = Uporedite član zakona s članom 4 Konvencije: radnje, sredstva, svrhe, pristanak, deca.
    .guide =
        U potpunosti: član sadrži svaku radnju i svako sredstvo iz Konvencije i sve oblike eksploatacije, izričito ili odredbom koju sudovi zaista primenjuju, uključujući one iz direktive EU (prosjačenje, krivična dela, brak, usvojenje, surogat materinstvo). Kada je sredstvo upotrebljeno, pristanak se ne računa; za dete su dovoljne radnja i svrha.

        Pogledajte: važeći krivični zakonik, s članom i brojem službenog glasila, u svakoj jurisdikciji.

        Često se ocenjuje previsoko kada dobra definicija stoji u strategiji ili zakonu o pomoći. „Ostvareno delimično”: neki oblik, ili jedno od dva pravila, nedostaje ili zavisi od tumačenja suda. „Započeto”: izmena je pred parlamentom.

po_idn_definition_gaps = Šta nedostaje?
    .help = Označite ono što član izostavlja ili ostavlja u sumnji.
po_idn_definition_gaps-forced_begging = Prinudno prosjačenje
po_idn_definition_gaps-forced_criminality = Prinuda na vršenje krivičnih dela
po_idn_definition_gaps-forced_marriage = Prinudni brak
po_idn_definition_gaps-illegal_adoption = Nezakonito usvojenje
po_idn_definition_gaps-surrogacy = Eksploatacija surogat materinstva
po_idn_definition_gaps-organs = Oduzimanje organa
po_idn_definition_gaps-child_means_rule = Pravilo da za dete sredstvo nije potrebno
po_idn_definition_gaps-consent_rule = Pravilo da se pristanak ne računa

po_idn_decoupled = Može li osoba biti identifikovana bez otvorenog krivičnog postupka i bez svedočenja?
    .help = Probajte obe brave: otvoren postupak i izjavu. Status pretpostavljene žrtve se računa ako otvara istu pomoć.
    .guide =
        U potpunosti: po zakonu ili obavezujućim pravilima telo za identifikaciju odlučuje na osnovu osnovanih razloga, iz svega što se o osobi zna. Nisu potrebni prijava, otvoren postupak ni izjava, a obustavljen postupak ništa ne oduzima. To se u praksi događa.

        Pogledajte: pravila i obrazac koji se koristi; razgovor s nekim iz NVO i iz socijalnog rada: „Ko je poslednji dobio status bez policije, i kako?”

        Često se ocenjuje previsoko kada je pravilo otvoreno, a svi identifikovani došli su preko policije. „Delimično”: po pravilima otvoreno, ali se čeka izjava ili tužilaštvo može da spreči. „Ne”: traži se postupak ili izjava.

po_idn_decoupled_why = Šta se traži i ko to traži?
    .help = Koje pravilo ili služba to traži i u kom koraku: bez imena, adresa i datuma rođenja.

po_idn_multi_agency = Učestvuju li socijalne službe i NVO u odluci o tome ko je žrtva?
    .help = Glas u odluci, a ne samo u upućivanju. Pitajte šta biva kada se ne slože.
    .guide =
        U potpunosti: pravilo daje socijalnim službama i NVO mesto i glas u svakoj odluci; oni vide na čemu odluka počiva; razlozi i neslaganja se beleže. Sastanci su česti koliko i slučajevi.

        Pogledajte: pravilo ili sporazum; ko je tu sedeo u poslednjih godinu dana, po telima; razgovor s nekim iz socijalnog rada i iz NVO o odluci s kojom se nisu složili.

        Često se ocenjuje previsoko kada NVO upućuju ljude, a posle samo saznaju rezultat. „Ostvareno delimično”: saslušaju se na zahtev, ili samo u nekim regionima. „Započeto”: mešovit tim koji se jedva sastajao. Ako tu sedi organizacija iz ocenjivačkog tima, ovo ocenjuje neko drugi iz tima, a izveštaj to navodi.

po_idn_sop = Da li su na snazi obavezujuće standardne operativne procedure, obnovljene u poslednjih pet godina?
    .help = Obavezujuće, na snazi, ne starije od pet godina: sve troje. Pročitajte ko je usvojio tekst i kada.
    .guide =
        U potpunosti: jedan važeći tekst obavezuje policiju, tužilaštvo, socijalni rad, zdravstvo, inspekciju rada, graničnu i azilnu službu, vodi korak po korak od prvog znaka do upućivanja, ima deo o deci i usvojen je ili obnovljen u pet godina pre kraja ocenjivanog perioda.

        Pogledajte: sam tekst, s datumom, brojem i potpisima.

        Često se ocenjuje previsoko kada obnovljen tekst postoji kao nacrt, ili se zove smernicama i nikoga ne obavezuje. „Delimično”: obavezuje, ali je stariji, ili je obnovljen, ali ne obavezuje jedno od glavnih tela.

po_idn_sop_date = Datum važećeg teksta.
    .help = Kada je usvojen ili poslednji put obnovljen; dovoljni su mesec i godina. Ostavite otvoreno ako teksta nema.

po_idn_proactive = Traže li inspekcija rada, granična i azilna služba, socijalni rad i mobilni timovi žrtve na sopstvenu inicijativu, i imaju li sredstva za to?
    .help = Prebrojte ko je prvi primetio žrtve ocenjivanog perioda. One koje su se same javile niko nije tražio.
    .guide =
        U potpunosti: svaka od ovih profesija ima zadatak, obuku i sredstva (sate, prevoz, tumačenje) da ode tamo gde se ljudi eksploatišu: na gradilišta, njive, ulice, u barove, domove, na internet. Podaci pokazuju da žrtve prve primećuje više tih profesija.

        Pogledajte: podatke o tome ko je uputio; planove inspekcija; razgovor s inspekcijom rada, mobilnim timom i NVO.

        Često se ocenjuje previsoko zbog kampanja i seminara. Mobilni timovi koji žive od donatorskog projekta znače „Ostvareno delimično”, kao i jedna aktivna profesija među onima koje ćute. „Započeto”: proba u jednom regionu.

po_idn_non_removal = Da li je sigurno da se niko ne udaljava iz zemlje dok identifikacija traje?
    .help = Svako udaljenje se računa: proterivanje, odbijanje na granici, readmisija. Graničnu policiju, NVO i advokate čujte odvojeno.
    .guide =
        U potpunosti: pravilo zaustavlja svako udaljenje čim postoje osnovani razlozi, službena lica pre svakog udaljenja proveravaju znake trgovine ljudima, a ni podaci ni granična policija, NVO i advokati ne znaju ni za jedno u ocenjivanom periodu.

        Pogledajte: podatke o udaljenjima i proverama pre njih; razgovor s graničnom policijom, NVO i advokatom ili advokaticom koji obilaze centre.

        Često se ocenjuje previsoko jer tamo gde niko ne proverava nijedan slučaj nije poznat. Ako ste mogli da čujete samo organe, izaberite „Nije provereno”. „Delimično”: pravilo se poštuje za one koji su već upućeni, a drugi se ne proveravaju. „Ne”: nema pravila, ili je u ocenjivanom periodu bilo takvo udaljenje.

po_idn_all_groups = Pokazuju li podaci da se identifikuju i muškarci, žrtve radne eksploatacije i prosjačenja, domaći državljani i ljudi iz svih zajednica?
    .help = Pitajte koga nikada nema u podacima. Od organa ne tražite spiskove ljudi po poreklu.
    .guide =
        U potpunosti: u poslednje tri godine svaka od ovih grupa se javlja u meri koja odgovara onome što vide NVO, inspekcija rada i druge zemlje; tamo gde neke nema, država je potražila razlog i po njemu postupila.

        Pogledajte: podatke po polu, uzrastu, državljanstvu i obliku eksploatacije, za ocenjivani period i dve godine pre njega; podatke NVO. Poreklo se retko broji: pitajte one koji rade sa zajednicama.

        Često se ocenjuje previsoko zbog jednog velikog slučaja radne eksploatacije. Mali zbirovi skaču iz godine u godinu, zato ih čitajte više zajedno. „Ostvareno delimično”: jedne grupe očito nema. „Započeto”: prvi slučajevi posle obuke ili probe.

po_idn_review = Može li osoba da traži preispitivanje kada joj se status odbije?
    .help = Tražite pismeno odbijanje s razlozima, rok i telo koje ranije nije odlučivalo.
    .guide =
        U potpunosti: zakon traži pismeno odbijanje s razlozima na razumljivom jeziku; u kratkom roku ponovo odlučuje telo koje nije učestvovalo; dotle se niko ne udaljava i nijedna pomoć ne prestaje; to pokriva besplatna pravna pomoć.

        Pogledajte: zakon o upravnom postupku i pravila o identifikaciji; razgovor s advokatom ili advokaticom: da li je to ikada korišćeno i kako se završilo?

        Često se ocenjuje previsoko kada je na papiru moguća opšta žalba, a nijedno odbijanje se ne piše: to je „Delimično”. „Ne”: odluka se ne može dovesti u pitanje.

po_idn_count_presumed = Broj pretpostavljenih žrtava u ocenjivanom periodu.
    .help = Svi koji su smatrani mogućim žrtvama, s formalnim statusom ili bez njega, svako jednom. Izvozi koji se dele kriju tačnu vrednost ispod 5.

po_idn_count_formal = Broj formalno identifikovanih žrtava u ocenjivanom periodu.
    .help = Osobe koje su u ocenjivanom periodu dobile formalni status, svaka jednom. Upišite 0 ako ih nije bilo.

po_idn_count_ratio = Formalno identifikovane na svakih 100 pretpostavljenih žrtava
    .help = Izračunato iz dva broja iznad. Nizak broj nije mana tamo gde status pretpostavljene žrtve otvara svu pomoć.

## 2. Recovery and reflection

ref-title = Oporavak i razmišljanje
ref-intro = Vreme da se osoba oporavi i slobodno odluči, najmanje 30 dana, čim postoje osnovani razlozi. Zakon je često bolji od onoga što ljudi dobiju: potražite one kojima je rečeno i one kojima je dato.

po_ref_in_law = Da li zakon daje period za oporavak i razmišljanje od najmanje 30 dana kada postoje osnovani razlozi?
    .help = Najmanje 30 dana u zakonu, od osnovanih razloga. „Ne” zatvara pitanja o dužini i o pomoći u to vreme.
    .guide =
        U potpunosti: zakon, ili obavezujuće pravilo na osnovu zakona, daje najmanje 30 dana čim postoje osnovani razlozi, kaže ko ih odobrava i od kada teku, zabranjuje proterivanje u to vreme i dopušta da se period prekine samo zbog javnog poretka ili neosnovanog pozivanja na status žrtve.

        Pogledajte: zakon o strancima i zakon ili pravila o pomoći žrtvama, s članom i brojem službenog glasila.

        Često se ocenjuje previsoko kada zakon kaže „do” nekog broja dana: pročitajte sme li služba dati manje od 30. „Delimično”: sme, ili dani teku tek od formalnog statusa.

po_ref_days = Dužina po zakonu, u danima.
    .help = Tri meseca računajte kao 90 dana. Za „do” upišite najviši broj; u napomeni navedite sme li se dati manje.
    .constraint = Manje od 30 dana ne ide uz prethodno „Da”. Ispravite jedno od toga.

po_ref_everyone = Da li je vreme za oporavak otvoreno svim žrtvama, a ne samo osobama bez isprava?
    .help = Pročitajte koga član navodi. To vreme treba i domaćim državljanima i stranim osobama s pravom boravka.
    .guide =
        U potpunosti: domaći državljani, strane osobe s pravom boravka i osobe bez isprava svi imaju vreme da se oporave pre nego što moraju da odluče hoće li govoriti s organima. Za domaće državljane to može stajati u pravilima o pomoći ili o krivičnom postupku umesto u zakonu o strancima.

        Pogledajte: te zakone i pravila; razgovor s advokatom, advokaticom ili NVO: šta se domaćim državljanima kaže o njihovom vremenu?

        Često se ocenjuje previsoko jer domaći državljani ionako dobijaju usluge: usluge još nisu vreme bez pritiska da se svedoči. „Delimično”: u praksi za sve, u zakonu samo za strane osobe.

po_ref_unconditional = Da li se period daje bez ikakvog obećanja saradnje?
    .help = Pročitajte obrazac koji osoba potpisuje, ako postoji. Svako pominjanje saradnje je uslov.
    .guide =
        U potpunosti: ni zakon ni obrazac ni praksa ne vezuju period za prijavu, izjavu ili obećanje; ko ćuti, dobija iste dane i istu pomoć; niko se u to vreme protiv svoje volje ne saslušava kao svedok.

        Pogledajte: član i obrazac; razgovor s advokatom, advokaticom ili NVO: „Šta se osobi kaže kada joj se period nudi?”

        Često se ocenjuje previsoko jer zakon ćuti, a služba koja odobrava prvo pita tužilaštvo. „Delimično”: po zakonu slobodno, ali se pre perioda ili tokom njega očekuje izjava. „Ne”: zakon ili obrazac traži saradnju.

po_ref_services = Dobijaju li osobe u ovom periodu smeštaj, negu i savet?
    .help = Bezbedan smeštaj, sredstva za život, zdravstvena zaštita, tumačenje, pravni savet. Pratite dva-tri dosijea po datumima.
    .guide =
        U potpunosti: od prvog dana svaka osoba ima bezbedan smeštaj van svakog zatvorenog mesta, sredstva za život, medicinsku i psihološku pomoć, tumača ili tumačicu i pravni savet, a država se stara da to bude plaćeno.

        Pogledajte: anonimizovane dosijee osoba u ovom periodu; razgovore s uslugom, NVO, advokatom ili advokaticom.

        Često se ocenjuje previsoko kada sve to NVO daje iz donacija: to je „Ostvareno delimično” i stavka za državu. I ovo je „Ostvareno delimično”: smeštaj i hitna pomoć bez pravnog saveta. Ako niko nije dobio period, ocenite ono što je spremno; ostalo pokazuje sledeće pitanje.

po_ref_used = Da li se ljudima zaista kaže za taj period i da li ga dobijaju?
    .help = Uporedite one koji su ga dobili s onima koji su mogli. Ako ga nije dobio baš niko, to je nalaz, a ne nedostatak podataka.
    .guide =
        U potpunosti: svakome za koga postoje osnovani razlozi kaže se, na razumljivom jeziku, šta je taj period i da je bez uslova; to se beleži; ko ga želi, dobija ga; vodi se statistika.

        Pogledajte: podatke o ponuđenim, datim i prekinutim periodima; razgovor s advokatom ili advokaticom i s NVO: ko im je rekao, kada, kojim rečima?

        Često se ocenjuje previsoko jer organ kaže da ga niko nije želeo: pitajte kako je objašnjen. „Ostvareno delimično”: kaže se i daje u nekim mestima, ili samo osobama u skloništima. „Započeto”: postoje obrazac i uputstvo, i prvim osobama je rečeno.

po_ref_used_count = Osobe kojima je dat period.
    .help = Osobe, svaka jednom, u ocenjivanom periodu. Upišite 0 ako ga niko nije dobio.

## 3. Residence

res-title = Boravak
res-intro = Dozvola za boravak posle prvih nedelja, zbog onoga što je osoba preživela i što joj treba, kao i zbog saradnje. Pročitajte članove, pa pitajte koliko je trajalo i šta isprava pokazuje. Gledajte samo uzorke ili prekrivene kopije i ništa ne prepisujte.

po_res_personal = Može li se dozvola dati zbog lične situacije?
    .help = Bezbednost, zdravlje, porodica, ono što čeka kod kuće. To mora biti dovoljno samo po sebi, bez saradnje.
    .guide =
        U potpunosti: zakon navodi ličnu situaciju kao poseban osnov, i za odrasle; dozvola se može produžiti; uz to nije potrebna ni izjava ni otvoren postupak.

        Pogledajte: zakon o strancima i propise po njemu, s članom i brojem službenog glasila.

        Često se ocenjuje previsoko kada postoji samo opšta humanitarna dozvola koju može tražiti svaka strana osoba. „Delimično”: takva dozvola, ako pravila navode žrtve trgovine ljudima, ili saradnja kao pravilo, s izuzecima zbog pretnje, zdravlja ili uzrasta.

po_res_cooperation = Može li se dozvola dati zbog saradnje s organima?
    .help = Pročitajte koliko traje, čime se završava i ko sme da je traži.
    .guide =
        U potpunosti: zakon daje žrtvi koja sarađuje dozvolu od najmanje šest meseci koja se može produžavati dok je potrebna, u kom god obliku da sarađuje, i kaže ko predlaže i ko odlučuje.

        Pogledajte: zakon o strancima, s članom i brojem službenog glasila.

        Često se ocenjuje previsoko kada je može pokrenuti samo tužilaštvo, koje odbijanje ne mora da obrazloži. „Delimično”: kraća od šest meseci, ne može se produžiti, ili samo za glavnog svedoka.

po_res_child = Odlučuje li o dozvoli za dete samo najbolji interes deteta?
    .help = Bez saradnje deteta ili roditelja. Za decu koja su sama i za decu s porodicom.
    .guide =
        U potpunosti: zakon kaže da se dozvola detetu žrtvi daje i produžava kada to traži najbolji interes deteta, posle pismene procene sa starateljem i detetom; ono što dete ili roditelj kaže policiji nema nikakvu ulogu.

        Pogledajte: zakon o strancima uz zakon o deci, s članom i brojem službenog glasila.

        Često se ocenjuje previsoko kada zakon o deci hvali najbolji interes, a zakon o strancima zna samo opšte osnove: to je najviše „Delimično”.

po_res_work = Smeju li osobe s dozvolom da rade i da se osposobljavaju, i funkcioniše li to?
    .help = Pravo na papiru i prvi ugovor su dve stvari. Pitajte šta je između njih.
    .guide =
        U potpunosti: sama dozvola otvara rad, stručno osposobljavanje i obrazovanje, bez druge dozvole i testa tržišta rada; službe to znaju; ljudi rade i osposobljavaju se.

        Pogledajte: zakon; razgovor s advokatom, advokaticom, NVO ili službom za zapošljavanje: koliko nedelja od dozvole do poreskog broja, prijave, ugovora?

        Često se ocenjuje previsoko samo na osnovu zakona. „Ostvareno delimično”: dozvoljeno, ali druga isprava traje mesecima, ili poslodavci i službe ne poznaju dozvolu. „Započeto”: otvoreno samo za jedan od osnova.

po_res_no_disclosure = Da li je isprava o boravku bez reči koje pokazuju da je osoba žrtva trgovine ljudima?
    .help = Pogledajte prazan ili prekriven uzorak, obe strane. I šifra ili broj člana može to odati.
    .guide =
        U potpunosti: ništa na kartici, nalepnici, potvrdi ni u seriji brojeva ne govori poslodavcu, stanodavcu, banci ili na šalteru da je ta osoba žrtva: nema reči, šifre ni člana koji svako može da potraži.

        Pogledajte: prazan obrazac ili uzorak s prekrivenim imenom, brojem i slikom; ništa ne prepisujte. Pitajte advokata, advokaticu ili NVO šta su ljudi morali da pokažu i šta se iz toga videlo.

        Često se ocenjuje previsoko jer služba kaže da je natpis promenjen: pogledajte karticu izdatu posle toga. „Delimično”: nema otvorenih reči, ali neka šifra odaje status. „Ne”: reči stoje na njoj.

po_res_granted = Broj dozvola datih u ocenjivanom periodu.
    .help = Prve dozvole žrtvama, po bilo kom od ovih osnova; produženja se ne računaju. Upišite 0 ako ih nije bilo.

## 4. Non-punishment

npu-title = Nekažnjavanje
npu-intro = Žrtve ne treba kažnjavati za ono na šta su naterane. Zakon se brzo pročita; praksa se krije u policijskim stanicama, prekršajnim sudovima i zatvorenim centrima, zato čujte advokate i te sudove, a ne samo ministarstva.

po_npu_law = Postoji li posebno pravilo o nekažnjavanju žrtava za dela na koja su naterane?
    .help = Posebno: napisano za žrtve trgovine ljudima. Opšta pravila o sili i pretnji ili o krajnjoj nuždi nisu dovoljna.
    .guide =
        U potpunosti: krivični zakonik, zakonik o postupku ili zakon o trgovini ljudima kaže da se žrtve ne gone i ne kažnjavaju za dela na koja su naterane u vezi s trgovinom kojoj su bile izložene, i dopušta da se postupak rano obustavi. Na snazi je u svakoj jurisdikciji.

        Pogledajte: tekst, s članom i brojem službenog glasila, u svakoj jurisdikciji.

        Često se ocenjuje previsoko kada pravnici ukazuju na silu i pretnju, krajnju nuždu ili neznatnu krivicu. „Delimično”: samo u uputstvima tužilaštva, ili za neka dela, ili ga u jednoj jurisdikciji nema.

po_npu_law_where = Gde pravila nema?
    .help = Označite svaku jurisdikciju čiji zakon nema takvo pravilo, ili ima samo njegov deo.
po_npu_law_where-state = Država
po_npu_law_where-fbih = Federacija Bosne i Hercegovine
po_npu_law_where-rs_entity = Republika Srpska
po_npu_law_where-brcko = Brčko distrikt

po_npu_scope = Da li obuhvata i prekršaje i povrede upravnih propisa (prosjačenje, prostitucija, granica, rad)?
    .help = Čitajte i van krivičnog zakonika: javni red, prekršaji, stranci, rad.
    .guide =
        U potpunosti: pravilo navodi sva protivpravna dela, ili jasno obuhvata prekršaje i povrede upravnih propisa: prosjačenje, prostituciju, prelazak granice ili boravak bez isprava, lažne isprave, rad bez dozvole. Od 2024. direktiva EU govori o svim protivpravnim delima.

        Pogledajte: samo pravilo i zakone o prekršajima, javnom redu i strancima.

        Često se ocenjuje previsoko uz misao da onaj ko oprašta veće delo oprašta i manje: prekršajni sudovi primenjuju svoj zakon. „Delimično”: neka od tih dela, ili samo po uputstvu.

po_npu_guidance = Imaju li policija, tužilaštvo i sudije smernice i obuku o tome?
    .help = Tri profesije, smernice i obuka za svaku. Tu spadaju i prekršajne sudije.
    .guide =
        U potpunosti: svaka od tri profesije ima pisan tekst koji kaže koje znake treba tražiti, ko pokreće pitanje i kako se postupak obustavlja, i obuku u poslednje tri godine koja je stigla i do onih koji rade na prekršajima.

        Pogledajte: tekstove; spiskove obuka s datumima; razgovor s tužilaštvom, sudom, advokatom ili advokaticom: kada je to poslednji put pokrenuto?

        Često se ocenjuje previsoko zbog jednog seminara. „Ostvareno delimično”: jedna profesija je izostavljena, ili obuka bez teksta. „Započeto”: nacrt smernica.

po_npu_practice = Da li u ocenjivanom periodu nijedna pretpostavljena žrtva nije novčano kažnjena, lišena slobode ni gonjena za takva dela?
    .help = „Da” znači: nijedna. Pitajte advokata ili advokaticu i prekršajni sud; ministarstvo to retko zna.
    .guide =
        U potpunosti: sudovi i policija proverili su svoje predmete, advokati i NVO su pitani, i niko za koga je bilo osnovanih razloga nije novčano kažnjen, lišen slobode, gonjen ni proteran za delo na koje je nateran.

        Pogledajte: podatke o novčanim kaznama za prosjačenje, prostituciju, granicu i rad, po polu i uzrastu; razgovor s advokatom ili advokaticom i s prekršajnim sudom, bez brojeva predmeta.

        Često se ocenjuje previsoko jer niko ne broji: nema podataka i niko nije pitan znači „Nije provereno”. „Delimično”: događalo se, i obustavljeno je i ukinuto čim su znaci uočeni. „Ne”: bar jedna novčana kazna, lišenje slobode ili optužba ostala je na snazi.

po_npu_practice_count = Osobe kažnjene ili lišene slobode, koliko se zna.
    .help = Osobe, svaka jednom, iz svih izvora zajedno. Samo broj.

po_npu_no_detention = Da li se žrtve nikada ne smeštaju u centre za neregularne migrante niti na druga zatvorena mesta?
    .help = Mesto je zatvoreno ako osoba ne može da izađe kada želi, ma kako se zvalo i ma koji bio razlog.
    .guide =
        U potpunosti: pravila drže pretpostavljene žrtve van centara za strance, policijskih prostorija, zatvora, zatvorenih odeljenja i popravnih domova; ko unutra pokaže znake, odmah se premešta napolje; oni koji obilaze ta mesta u ocenjivanom periodu nisu našli nikoga.

        Pogledajte: podatke iz centara; razgovor s nekim ko ih obilazi (advokatura, NVO, ombudsman); s osobljem, odvojeno.

        Često se ocenjuje previsoko jer se boravak zove zaštitom ili prihvatom. Pre svega pitajte gde ljudi provode period za oporavak i razmišljanje: ako su vrata zaključana, to znači „Ne”. „Delimično”: premešteni su napolje u roku od nekoliko dana, čim su znaci uočeni.

po_npu_erase = Mogu li se ranije novčane kazne i osude ukinuti kada je osoba identifikovana?
    .help = Novčane kazne, osude, zabrane ulaska, kaznena evidencija. Tražite put, i nekog ko je njime stigao do kraja.
    .guide =
        U potpunosti: zakon otvara put (ponovljen postupak, vanredni pravni lek, zahtev tužilaštva, brisanje) za novčane kazne, osude i zabrane ulaska zbog dela na koja je osoba naterana, bez roka koji ističe pre identifikacije i uz besplatnu pravnu pomoć; dosijei pokazuju da to radi.

        Pogledajte: zakone o krivičnom i prekršajnom postupku; anonimizovane dosijee ili presude.

        Često se ocenjuje previsoko kada postoji samo pomilovanje, ili brisanje posle više godina. „Ostvareno delimično”: za osude, ne i za novčane kazne, ili jasno u zakonu, a još nekorišćeno. „Započeto”: prvi zahtev je u toku.

## 5. Investigation, prosecution and witness protection

inv-title = Istraga, gonjenje i zaštita svedoka
inv-intro = Da li predmeti opstaju a da ne počivaju samo na žrtvi, i da li su ljudi bezbedni pre suđenja, tokom njega i posle. Čitajte pravnosnažne presude s uklonjenim imenima. U razgovorima neka ljudi ispričaju jedan predmet korak po korak, bez imena, mesta i datuma koji ukazuju na osobu.

po_inv_specialised = Ima li u policiji i tužilaštvu specijalizovanih, obučenih ljudi, s dovoljno osoblja i novca?
    .help = Računajte popunjena, a ne planirana radna mesta, i pitajte na čemu još ti ljudi moraju da rade.
    .guide =
        U potpunosti: policija i tužilaštvo, i u regionima, imaju jedinice ili imenovane osobe koje pretežno rade na trgovini ljudima, obučene u poslednje tri godine, slobodne u odlukama, s popunjenim mestima i novcem za tumačenje, veštake i posebne mere.

        Pogledajte: razgovore s policijom i tužilaštvom; podatke o radnim mestima, predmetima, budžetu i obukama.

        Često se ocenjuje previsoko kada je trgovina ljudima jedna stavka među drogama i krijumčarenjem. „Ostvareno delimično”: policija je specijalizovana, a tužilaštvo nije, ili samo glavni grad. „Započeto”: o jedinici je odlučeno, a još nije popunjena.

po_inv_own_motion = Da li postupci počinju i nastavljaju se bez prijave žrtve, i kada se izjava povuče?
    .help = Dve stvari: početak bez prijave i nastavak bez izjave.
    .guide =
        U potpunosti: po zakonu se trgovina ljudima goni bez prijave, u svakom obliku i stepenu, a spisi pokazuju predmete koji su počeli iz drugih izvora i nastavili se kada je žrtva povukla izjavu ili napustila zemlju.

        Pogledajte: zakonike; anonimizovane spise ili presude u kojima je žrtva odustala.

        Često se ocenjuje previsoko samo na osnovu zakona. „Delimično”: postupci počinju bez prijave, a uglavnom se završavaju kada se izjava povuče.

po_inv_financial = Da li se u svakom predmetu otvara finansijska istraga?
    .help = Uporedite broj finansijskih istraga s brojem predmeta trgovine ljudima istih godina.
    .guide =
        U potpunosti: pravilo traži finansijsku istragu od početka svakog predmeta trgovine ljudima, podaci je pokazuju u gotovo svima, a imovina se zahvaljujući njoj na vreme zamrzava radi oduzimanja i naknade.

        Pogledajte: podatke; razgovor s tužilaštvom i s nekim iz finansijske istrage.

        Često se ocenjuje previsoko kada se računa dopis banci. „Ostvareno delimično”: samo u velikim ili organizovanim predmetima. „Započeto”: novo uputstvo i prve otvorene istrage.

po_inv_other_evidence = Prikupljaju li se drugi dokazi, da predmet ne zavisi od žrtve?
    .help = Telefoni, novac, nadzor, papiri poslodavca, oglasi, komšije, veštaci.
    .guide =
        U potpunosti: spisi od početka sadrže digitalne, finansijske i pisane dokaze, druge svedoke i, gde zakon dopušta, posebne mere, dovoljno da se glavne činjenice dokažu i kada žrtva ne bi rekla ništa.

        Pogledajte: tri do pet anonimizovanih spisa ili presuda: koji je dokaz dokazao koju činjenicu? Razgovor s tužilaštvom, advokatom ili advokaticom.

        Često se ocenjuje previsoko jer je spisak dug, iako sve potiče od onoga što je žrtva rekla. „Ostvareno delimično”: u nekim predmetima ili za neke oblike eksploatacije. „Započeto”: sredstva postoje u zakonu, a jedva se koriste.

po_inv_no_downgrade = Da li optužba kod činjenica trgovine ljudima glasi na trgovinu ljudima, a ne na lakše delo?
    .help = Gledajte i tamo gde trgovina ljudima ne piše u naslovu: posredovanje u prostituciji, radna dela, zapuštanje deteta, prosjačenje.
    .guide =
        U potpunosti: tamo gde postoje radnja, sredstvo (ili dete) i eksploatacija, optužba i pravnosnažna presuda glase na trgovinu ljudima; sporazum o priznanju krivičnog dela to ne menja; prekvalifikovani predmeti se broje i obrazlažu.

        Pogledajte: podatke o delima posle prekvalifikacije; anonimizovane presude, i one za lakša dela.

        Često se ocenjuje previsoko kada se čitaju samo presude za trgovinu ljudima: ostale su drugde. „Ostvareno delimično”: neki oblici, kao prosjačenje, rad ili rani brak, uglavnom se završe kao lakše delo. „Započeto”: novo uputstvo, a u presudama još nema promene.

po_inv_no_downgrade_as = Koja se lakša dela koriste?
    .help = Delo i član, i za kakve činjenice. Ništa što bi moglo ukazati na jedan predmet.

po_inv_sanctions = Odgovaraju li pravnosnažne kazne težini dela?
    .help = Samo pravnosnažne. Čitajte godine, uslovni deo, kazne ispod minimuma, otežavajuće okolnosti.
    .guide =
        U potpunosti: pravnosnažne kazne su u zakonskom rasponu, retko su ispod minimuma ili uslovne, strože su kada je reč o detetu, službenom licu, grupi ili opasnosti po život, a stečeno se oduzima. Izdržavaju poređenje s kaznama za krivična dela slične težine.

        Pogledajte: pravnosnažne kazne iz ocenjivanog perioda i dve godine pre njega, jednu po jednu, bez imena.

        Često se ocenjuje previsoko zbog jedne stroge kazne, ili zbog zakonskog maksimuma. „Ostvareno delimično”: oko polovine je uslovno ili na minimumu. Ako nijedna kazna tih godina nije postala pravnosnažna, „Nije primenljivo” traži taj razlog.

po_inv_convictions = Pravnosnažne osude za trgovinu ljudima.
    .help = Osobe osuđene pravnosnažnom presudom u ocenjivanom periodu, svaka jednom. Lakša dela se ne računaju. Upišite 0 ako ih nije bilo.

po_inv_protection = Da li su paravani, video-veza, skriven identitet i preseljenje dostupni i da li se koriste?
    .help = Četiri mere, svaka u zakonu, u zgradi i u upotrebi. Pitajte kada je svaka poslednji put primenjena.
    .guide =
        U potpunosti: zakon sve četiri otvara žrtvama trgovine ljudima, pre suđenja, tokom njega i posle, i za porodicu i one koji pomažu; sudovi van glavnog grada imaju što im treba; opasnost se procenjuje za svaku osobu; podaci pokazuju da se mere koriste.

        Pogledajte: zakon; podatke o primenjenim merama; razgovor s advokatom ili advokaticom: šta je traženo, a šta odbijeno?

        Često se ocenjuje previsoko kada su zakon i oprema dobri, a niko ih ne koristi. „Ostvareno delimično”: samo za decu ili u glavnom gradu, ili samo u programu zaštite svedoka u koji malo ko ulazi. „Započeto”: oprema kupljena, jedva korišćena.

po_inv_no_confrontation = Jesu li žrtve pošteđene kontakta s okrivljenim i ponovljenog ispitivanja?
    .help = Hodnici, čekaonice, suočenje. Prebrojte koliko je puta jedna osoba saslušana i pred koliko organa.
    .guide =
        U potpunosti: niko se protiv svoje volje ne dovodi licem u lice s okrivljenim; postoje odvojeni ulazi i čekaonice; prva izjava se snima i koristi; pitanja o privatnom životu koja predmetu nisu potrebna zaustavljaju se.

        Pogledajte: anonimizovane spise: broj i mesto saslušanja u policiji, tužilaštvu i na sudu; razgovor s advokatom, advokaticom ili osobom za podršku koja je išla sa žrtvom.

        Često se ocenjuje previsoko jer zakon dobro štiti decu: gledajte odrasle. „Delimično”: odvojene od okrivljenog, ali saslušavane iznova i iznova, ili zavisi od sudije. „Ne”: suočenje je uobičajeno.

po_inv_informed = Obaveštavaju li se žrtve o toku postupka i o puštanju učinioca na slobodu?
    .help = Pitajte ko ih obaveštava, kako i na kom jeziku. Odsustvo iz zatvora i bekstvo računaju se kao puštanje.
    .guide =
        U potpunosti: jedna određena služba svakoj žrtvi koja to želi, na razumljivom jeziku, javlja svaki glavni korak (kraj istrage, optužba, ročišta, presuda), puštanje i odsustvo pre nego što do njih dođe, a bekstvo odmah. To se beleži.

        Pogledajte: razgovor s advokatom, advokaticom ili osobom za podršku, i s tom službom; anonimizovane spise s beleškama.

        Često se ocenjuje previsoko kada advokati prenose ono što slučajno čuju. „Ostvareno delimično”: o postupku, ne i o puštanju. „Započeto”: pravilo je novo i nijedna služba još nema taj zadatak.

## 6. Compensation in brief

cmp-title = Naknada ukratko
cmp-intro = Nekoliko pitanja koja pokazuju da li novac stiže do ljudi; u pojedinosti ulazi kontrolna lista o naknadi. Razlikujte dve stvari: naknadu štete od učinioca i novac od države.

po_cmp_right = Daje li zakon žrtvama zahtev prema učiniocu?
    .help = Za povredu tela i duše i za zaradu oduzetu ili nikada isplaćenu, ma kakav bio rad.
    .guide =
        U potpunosti: svaka žrtva, strana ili domaća, može od učinioca da traži naknadu štete, u krivičnom postupku i u parnici, za materijalnu i nematerijalnu štetu i za zaradu koju je trgovac ljudima oduzeo ili nikada nije isplatio. To što je rad bio protivzakonit ili se naziva nemoralnim nije razlog za odbijanje.

        Pogledajte: zakonik o krivičnom postupku i zakon o obligacionim odnosima, s članom i brojem službenog glasila.

        Često se ocenjuje previsoko kada je nematerijalna šteta obuhvaćena, a zarada nije: to je „Delimično”. I ovo je „Delimično”: zahtev koji zastari pre nego što žrtva može da ga podnese.

po_cmp_criminal_court = Odlučuju li krivični sudovi o tim zahtevima, a ne upućuju žrtve na parnicu?
    .help = Uzmite osude iz ocenjivanog perioda: zahtev podnet, o zahtevu odlučeno, ili upućivanje na parnicu?
    .guide =
        U potpunosti: u gotovo svim osudama sa zahtevom sam krivični sud dosuđuje iznos, uz obrazloženje; upućivanje na parnicu je redak izuzetak.

        Pogledajte: podatke o zahtevima podnetim i rešenim u krivičnom postupku; anonimizovane presude.

        Često se ocenjuje previsoko jer zakon to dopušta. „Ostvareno delimično”: neki sudovi to čine, ili dosude mali deo, a za ostalo upute na parnicu. „Započeto”: smernice za sudove su izdate i prvi iznosi dosuđeni. Ako niko nije podneo zahtev, „Nije primenljivo” traži taj razlog, a zašto niko nije, pripada nalazima.

po_cmp_state_scheme = Da li je državni sistem ili fond za kompenzaciju danas otvoren žrtvama trgovine ljudima?
    .help = Otvoren danas: zakon se primenjuje, telo radi, novca ima, obrazac se može dobiti.
    .guide =
        U potpunosti: zakon se primenjuje, telo odlučuje, novca ima i svaka žrtva trgovine ljudima može da podnese zahtev, bez obzira na državljanstvo ili status, i kada je učinilac nepoznat ili se ne može goniti i kada je povreda duševna.

        Pogledajte: zakon, s danom od kojeg se primenjuje; telo koje odlučuje i advokata, advokaticu ili NVO koji su podneli zahtev.

        Često se ocenjuje previsoko kada je usvojen zakon čija primena tek predstoji: to je „Ne”. „Delimično”: radi, ali strane osobe samo uz uzajamnost, ili se traži teška telesna povreda.

po_cmp_tool_c = Da li sada otvarate kontrolnu listu o naknadi?
    .help = „Da” je podsetnik: započnite je s početne za isti period. Ova sesija ostaje kakva jeste.

po_cmp_assets = Da li se oduzeti novac koristi za žrtve?
    .help = Pratite novac: zamrznuto, oduzeto, prodato, kome isplaćeno?
    .guide =
        U potpunosti: zakon kaže da se iz onoga što je oduzeto u predmetima trgovine ljudima prvo isplaćuje ono što je žrtvama dosuđeno, ili se puni fond za njih, a podaci pokazuju isplate osobama u ocenjivanom periodu.

        Pogledajte: zakon o oduzimanju imovine i njegova pravila o upotrebi; podatke. Član 14(2) Konvencije UN odnosi se na predmete u kojima imovinu traži druga država.

        Često se ocenjuje previsoko kada zakon pominje žrtve, a novac ide u budžet ili policiji. „Ostvareno delimično”: plaća usluge, a ne osobe, ili je korišćen u pojedinim predmetima. „Započeto”: fond je osnovan i prazan.

po_cmp_awarded = Broj žrtava kojima je novac dosuđen u ocenjivanom periodu (svi putevi).
    .help = Krivični sud, parnični ili radni sud, državni sistem, poravnanje. Svaka osoba jednom; upišite 0 ako ih nije bilo.

po_cmp_paid = Broj žrtava koje su primile novac.
    .help = U ocenjivanom periodu, u celini ili delom, kad god da je dosuđen. Svaka osoba jednom; upišite 0 ako ih nije bilo.

po_cmp_paid_ratio = Isplaćene žrtve na svakih 100 kojima je novac dosuđen
    .help = Izračunato iz dva broja iznad. Može preći 100 kada se isplaćuju stari iznosi.

## 7. Return

ret-title = Povratak
ret-intro = Povratak stranih žrtava odavde i domaćih državljana ovamo. Povratak je bezbedan samo ako je neko prvo razmotrio opasnost baš za tu osobu. Čitajte anonimizovane dosijee; ne zapisujte rutu, mesto ni datum puta.

po_ret_risk = Da li se pre svakog povratka pravi procena rizika za tu osobu?
    .help = Ma ko ga organizovao: policija, konzulat, NVO ili neko drugi. Uporedite njen datum s danom puta.
    .guide =
        U potpunosti: pravilo je traži, a svaki dosije je sadrži, pismenu i na vreme: trgovci ljudima, dugovi, porodica, zdravlje, optužbe kod kuće, pomoć tamo, bezbednost na putu. Pravi se s osobom, radi je neko ko to ume, a njen rezultat može da zaustavi povratak.

        Pogledajte: pravilo i obrazac; anonimizovane dosijee o povracima.

        Često se ocenjuje previsoko kada opšte informacije o zemlji zamenjuju osobu. „Delimično”: za povratke uz pomoć, ne i za one koje naređuju organi.

po_ret_voluntary = Da li je povratak u praksi dobrovoljan i uz informisanost?
    .help = Pitajte šta je drugo osoba mogla da izabere. Tamo gde nema dozvole za boravak, nema ni slobodnog izbora.
    .guide =
        U potpunosti: pre saglasnosti osoba na razumljivom jeziku zna koja prava na boravak, pomoć i naknadu ima ovde i šta je čeka tamo, ima vremena, može da se predomisli do polaska i odbijanjem ništa ne gubi. Za ročišta i zahteve koji su u toku postoji rešenje.

        Pogledajte: anonimizovane dosijee; razgovor s nekim ko je pripremao povratke i s advokatom, advokaticom ili NVO.

        Često se ocenjuje previsoko zbog potpisanog obrasca. „Ostvareno delimično”: informisana samo o putu, ili pod pritiskom jer ističe smeštaj ili dozvola. „Započeto”: nov obrazac i letak.

po_ret_own_nationals = Da li se sopstveni državljani primaju bez odlaganja i dobijaju isprave?
    .help = Pitajte konzulat koliko dana prođe od zahteva do putne isprave.
    .guide =
        U potpunosti: državljanstvo i pravo boravka proveravaju se, a putne isprave izdaju, za nekoliko dana i bez taksi; niko radi toga ne mora da priča šta je preživeo; po dolasku se osoba diskretno dočekuje i, ako želi, upućuje na pomoć.

        Pogledajte: razgovor s konzulatom i s NVO koja dočekuje povratnike i povratnice.

        Često se ocenjuje previsoko kada se računaju oni s pasošem. „Ostvareno delimično”: osobe bez upisa rođenja i deca rođena u inostranstvu čekaju nedeljama. „Započeto”: uputstvo konzulatima je izdato.

po_ret_referral = Postoji li prekogranično upućivanje s kontaktom na drugoj strani?
    .help = Procedura, pristanak, primopredaja i neko ko čeka na drugoj strani.
    .guide =
        U potpunosti: procedura navodi kontakt tačku ovde i u glavnim zemljama porekla i odredišta, šta se uz pristanak osobe prenosi i ko preuzima; NVO su njen deo; dosijei pokazuju primopredaje koje su uspele.

        Pogledajte: proceduru; anonimizovane dosijee za oba smera.

        Često se ocenjuje previsoko kada sve počiva na ličnim vezama između NVO. „Ostvareno delimično”: samo s nekim zemljama. „Započeto”: sporazum je potpisan i nekorišćen.

po_ret_child = Da li se dete nikada ne vraća osim ako procena rizika i najboljeg interesa kaže da je bezbedno?
    .help = I dete koje se vraća s roditeljem ili roditelju. Pitajte staratelja, a ne samo službu koja organizuje put.
    .guide =
        U potpunosti: pravilo to zabranjuje, a svaki dosije sadrži obe procene, koje je uradila zaštita dece uz informacije s druge strane; staratelj i dete su saslušani; provereno je da li je porodica učestvovala u eksploataciji; ostanak je bio mogućnost.

        Pogledajte: anonimizovane dosijee vraćene dece; razgovor sa starateljem.

        Često se ocenjuje previsoko jer se vraćanje u porodicu smatra dobrim samo po sebi. Ako nijedno dete nije vraćeno, ocenite pravilo i ono što nadležni kažu da bi učinili. „Delimično”: procenjeno ovde, bez ijedne reči s druge strane. „Ne”: jedno dete je vraćeno bez toga.

po_ret_follow_up = Da li se stanje osobe posle povratka prati, ako ona to želi?
    .help = Poziv ili poseta posle nekoliko nedelja i posle nekoliko meseci. Osoba koja to ne želi računa se kao poštovana.
    .guide =
        U potpunosti: pre puta osoba kaže da li se i kako kontakt bezbedno održava; neko ovde ili tamo ima taj zadatak; kontakti tokom prve godine beleže se po šiframa i po potrebi vode do pomoći.

        Pogledajte: anonimizovane dosijee s datumima; razgovor s NVO ili službom koja održava kontakt.

        Često se ocenjuje previsoko kada je dolazak na aerodrom poslednja beleška. „Ostvareno delimično”: jednom, ili samo dok projekat plaća. „Započeto”: dogovoreno s partnerom na drugoj strani, još neurađeno.

## 8. Children

chd-title = Deca
chd-intro = Dete je svako mlađi od 18 godina, a za dete se ne mora dokazati pretnja ni prevara. Ovaj deo vodi osoba iz tima stručna za decu. Razgovarajte s organima, starateljima i službama, ne s decom, i čitajte samo prekrivene dosijee.

po_chd_age = Da li zakon pretpostavlja da je osoba dete kada uzrast nije siguran?
    .help = Izričita pretpostavka, odmah uz prava deteta. Ćutanje zakona nije pretpostavka.
    .guide =
        U potpunosti: zakon kaže da se prema onome ko možda ima manje od 18 godina postupa kao prema detetu dok se uzrast ne utvrdi, odmah sa starateljem, smeštajem i pravima; testovi uzrasta su poslednji korak, uz pristanak, s više metoda; preostala sumnja ide u korist deteta.

        Pogledajte: zakone o deci, strancima, azilu i krivičnom postupku, s članom i brojem službenog glasila.

        Često se ocenjuje previsoko kada to ima jedan zakon, najčešće onaj o azilu, a ostali nemaju: to je „Delimično”. I ovo je „Delimično”: zapisano u procedurama bez osnova u zakonu.

po_chd_guardian = Dobija li svako dete žrtva brzo obučenog, nezavisnog staratelja?
    .help = Svako, obučenog, nezavisnog, brzo: proverite sve četvoro. Brzo znači za nekoliko sati ili dana.
    .guide =
        U potpunosti: svako dete žrtva bez bezbednog roditelja, domaće ili strano, ima za nekoliko dana staratelja koji je obučen za takvu decu, ima ih dovoljno malo da svako poznaje i ne služi nijednom drugom interesu: ni skloništu ni službi koja odlučuje o povratku.

        Pogledajte: podatke o deci, starateljima i danima; anonimizovane dosijee; razgovor sa starateljem i NVO.

        Često se ocenjuje previsoko kada je staratelj na papiru ustanova, a jedna osoba iz nje ima na desetine dece. „Ostvareno delimično”: brzo postavljen, ali preopterećen ili neobučen, ili samo za neku decu. „Započeto”: prvi staratelji su na obuci.

po_chd_guardian_days = Prosečan broj dana do postavljanja.
    .help = Od dana kada je dete nađeno ili upućeno. Dete koje još čeka računajte do poslednjeg dana ocenjivanog perioda.

po_chd_street = Da li se deca zatečena u prosjačenju, radu na ulici ili ranom braku smatraju mogućim žrtvama, a ne pitanjem običaja?
    .help = Pitajte šta je bilo s poslednjom zatečenom decom: procenjena, novčano kažnjena ili istog dana vraćena?
    .guide =
        U potpunosti: policija, socijalni rad i mobilni timovi za svako takvo dete, u svakoj zajednici, istom listom znakova proveravaju trgovinu ljudima; uloga roditelja i rođaka razmatra se pre nego što se dete vrati; podaci pokazuju decu identifikovanu na taj način.

        Pogledajte: razgovor s policijom, socijalnim radom i NVO s terena; anonimizovane dosijee; podatke.

        Često se ocenjuje previsoko zbog akcija koje decu sklone s ulice na jedan dan. Tamo gde je običaj razlog da se ništa ne učini, to je „Nije započeto”. „Ostvareno delimično”: za prosjačenje, ne i za rani brak, ili u nekim gradovima. „Započeto”: uputstvo ili prva obuka.

po_chd_placement = Postoji li smeštaj samo za decu, van ustanova za lišenje slobode i popravnih ustanova?
    .help = Dovoljno mesta, za devojčice i dečake svakog uzrasta. Pogledajte mesto i ono što je iza njegove ograde.
    .guide =
        U potpunosti: postoje skloništa ili hraniteljske porodice samo za decu žrtve, s obučenim ljudima i dovoljno mesta, i nijedno nema zajedničku kuću, dvorište, ulaz ni osoblje s mestom u kojem su mladi lišeni slobode ili na popravljanju.

        Pogledajte: mesto, svojim očima; podatke o tome gde su smeštena deca žrtve iz ocenjivanog perioda.

        Često se ocenjuje previsoko jer u takvoj ustanovi postoji dečje krilo: to znači „Ne”. „Delimično”: samo za devojčice ili do nekog uzrasta, ili premalo mesta, pa neka deca žive među odraslima.

po_chd_interviews = Koriste li se prostorije prilagođene deci, obučene osobe za saslušanje i snimci?
    .help = Koriste, a ne samo otvorene: uporedite saslušanja održana tamo s brojem saslušane dece.
    .guide =
        U potpunosti: po pravilu jedno saslušanje, najviše dva, u prijatnoj prostoriji, vodi ga osoba obučena za decu, snimljeno na video za upotrebu na sudu, uz staratelja i advokata i bez pogleda na okrivljenog; do takve prostorije mogu i deca iz regiona.

        Pogledajte: podatke o korišćenju; jednu prostoriju, njenu opremu i dnevnik, s prekrivenim imenima.

        Često se ocenjuje previsoko zbog svečanog otvaranja. „Ostvareno delimično”: u glavnom gradu, ili samo za seksualna dela. „Započeto”: prostorije opremljene, prva saslušanja održana.

po_chd_school = Može li svako dete žrtva u školu, bez obzira na status?
    .help = I bez isprava, usred godine i bez znanja jezika. Uporedite datume.
    .guide =
        U potpunosti: zakon otvara školu svakom detetu bez obzira na isprave; u praksi su deca žrtve u školi u roku od mesec dana, uz pomoć oko jezika, knjige i prevoz, jednako iz skloništa, hraniteljskih porodica i od kuće.

        Pogledajte: zakon; anonimizovane dosijee s danom smeštaja i prvim danom nastave.

        Često se ocenjuje previsoko kada nastava u skloništu ne vodi ni do kakvog uverenja. „Ostvareno delimično”: domaća deca odmah, strana tek kada se reši status. „Započeto”: pravilo bez novca ili mesta.

po_chd_durable = Da li se trajno rešenje nalazi u formalnom, zajedničkom postupku najboljeg interesa?
    .help = Trajno: gde će dete odrasti. Formalno i zajedničko: pismeno, više tela, staratelj i dete saslušani.
    .guide =
        U potpunosti: pisana procedura okuplja socijalni rad, staratelja, policiju i usluge; ostanak, povratak i porodica drugde odmeravaju se za svako dete, uz mišljenje samog deteta; razlozi se zapisuju, u određenom roku, i ponovo se razmatraju.

        Pogledajte: proceduru; anonimizovane dosijee, oko po jedne odluke.

        Često se ocenjuje previsoko kada jedna služba odluči i ispod napiše „u najboljem interesu”. „Ostvareno delimično”: samo za stranu decu, ili kada je dete čekalo godinama. „Započeto”: nacrt procedure ili proba.

po_chd_privacy = Kriju li policija, sudovi i mediji identitet dece?
    .help = Pretražite saopštenja, strane sudova i medije iz ocenjivanog perioda. Škola, selo ili ime roditelja mogu biti dovoljni.
    .guide =
        U potpunosti: nijedno saopštenje policije, objavljena presuda ni medijski izveštaj iz ocenjivanog perioda ne dopušta da iko prepozna dete; pravila za sve troje to zabranjuju, a povrede su imale posledice.

        Pogledajte: veb-strane policije i sudova i veće medije, za ocenjivani period; razgovor s NVO, savetom za štampu ili ombudsmanom.

        Često se ocenjuje previsoko kada u malom mestu inicijali zamenjuju ime. „Delimično”: organi decu kriju, neki mediji ne, a niko ne reaguje. „Ne”: dete se može prepoznati u nečemu što je objavio organ: odmah tražite uklanjanje.

## 9. Data and National Rapporteur

dat-title = Podaci i nacionalni izvestilac
dat-intro = Zna li država šta radi i govori li joj to neko nezavisan. Tražite tabele bez imena; mali brojevi mogu ukazati na osobu, zato ih ne prepisujte u napomene.

po_dat_system = Postoji li jedinstvena statistika, razvrstana po polu, uzrastu, državljanstvu i obliku eksploatacije?
    .help = Jedna statistika, četiri razvrstavanja. Pitajte više tela za istu godinu i uporedite.
    .guide =
        U potpunosti: jedna služba prikuplja od svih tela, uključujući NVO, po istim definicijama, osobe broji jednom, pretpostavljene i formalno identifikovane odvojeno, u četiri razvrstavanja, i prati ih do kraja postupka.

        Pogledajte: tabele za poslednje godine, od više tela.

        Često se ocenjuje previsoko kada svako telo ima urednu tabelu, a nikoje dve se ne slažu. „Ostvareno delimično”: za žrtve postoji, za postupke ne, ili nedostaje jedno razvrstavanje. „Započeto”: baza podataka se pravi.

po_dat_protection = Jesu li podaci anonimni i vode li se po zakonu o zaštiti podataka o ličnosti?
    .help = Pitajte šta izlazi iz svakog tela, imena ili šifre, i ko može da otvori bazu.
    .guide =
        U potpunosti: pisano pravilo navodi pravni osnov, svrhu, pristup, bezbednost i rok čuvanja; ono što iz tela izlazi za statistiku nema imena; mali brojevi se grupišu pre objavljivanja; organ za zaštitu podataka o ličnosti zna za sistem.

        Pogledajte: pravilo i obrasce; razgovor sa službom koja prikuplja podatke i s organom za zaštitu podataka o ličnosti ili NVO koja joj dostavlja podatke.

        Često se ocenjuje previsoko kada imena nema, a ostaju datum rođenja, grad i broj predmeta. „Delimično”: objavljeni podaci su čisti, a unutrašnji spiskovi s imenima idu imejlom. „Ne”: imena se prikupljaju centralno bez osnova u zakonu.

po_dat_published = Objavljuju li se godišnji podaci?
    .help = Za svaku godinu, tamo gde ih svako nađe bez traženja.
    .guide =
        U potpunosti: tabele za svaku godinu ocenjivanog perioda stoje na javnoj strani ili u javnom izveštaju, u roku od godinu dana od njenog kraja, s objašnjenjem kako je brojano i bez vrednosti koje ukazuju na osobu.

        Pogledajte: samu publikaciju.

        Često se ocenjuje previsoko kada su podaci dati štampi ili poslati telu GRETA. „Delimično”: samo zbirovi, ili neke godine, ili s velikim zakašnjenjem.

po_rap_exists = Da li je zakonom određen nacionalni izvestilac ili drugi mehanizam za praćenje?
    .help = Telo čiji je zadatak da prati šta država radi. Koordinator koji sprovodi politiku je nešto drugo.
    .guide =
        U potpunosti: zakon navodi telo, njegov zadatak da prati odgovor na trgovinu ljudima, njegova ovlašćenja i izveštaje.

        Pogledajte: zakon, s članom i brojem službenog glasila.

        Često se ocenjuje previsoko kada se godišnji izveštaj koordinatora naziva praćenjem. „Delimično”: određen odlukom vlade ili sporazumom, ili ombudsman to radi po opštem mandatu.

po_rap_independent = Da li je nezavisan od tela koja prati?
    .help = Ko ga postavlja, ko ga plaća, ko ga može razrešiti, ko prvi vidi njegove izveštaje?
    .guide =
        U potpunosti: nema zadataka u politici, istrazi ni uslugama; postavlja ga i razrešava parlament, ili se to čini na isto tako siguran način; ima svoj budžet i objavljuje bez odobrenja.

        Pogledajte: zakon; razgovor sa samim telom i s NVO. Merilo je član 29(4) Konvencije: direktiva EU od 2024. nezavisna tela ostavlja na izbor i nije razlog za višu ni za nižu ocenu.

        Često se ocenjuje previsoko zbog dobrog ugleda onih koji su na funkciji. „Ostvareno delimično”: jedinica u ministarstvu koja slobodno objavljuje. „Započeto”: nacrt zakona. Ako takvog tela nema, „Nije započeto”.

po_rap_resources = Ima li osoblje, novac i pravo da dobije podatke?
    .help = Osoblje samo za taj zadatak, budžetska linija i dužnost drugih da odgovore. Pitajte ko nije odgovorio.
    .guide =
        U potpunosti: ljudi rade samo na trgovini ljudima, sopstvena budžetska linija isplaćuje se svake godine, a zakon daje pristup podacima, mestima i dokumentima koji sva tela poštuju.

        Pogledajte: razgovor sa samim telom; zakon ili pravilo o pristupu, budžet i sistematizaciju.

        Često se ocenjuje previsoko kada pravo na podatke postoji na papiru, a dopisi ostaju bez odgovora. „Ostvareno delimično”: jedna osoba uz druge dužnosti, ili projektni novac. „Započeto”: radno mesto je planirano.

po_rap_reports = Objavljuje li izveštaj bar jednom u dve godine i odgovara li vlada?
    .help = Dve stvari: izveštaj i odgovor. Potražite jednu preporuku koja je sprovedena.
    .guide =
        U potpunosti: javni izveštaji izlaze bar jednom u dve godine, razmatraju zakon, praksu i rezultate i daju preporuke; vlada ili parlament odgovara pismeno, a sledeći izveštaj kaže šta je urađeno.

        Pogledajte: poslednja dva izveštaja i odgovore.

        Često se ocenjuje previsoko kada izveštaj nabraja aktivnosti države. „Ostvareno delimično”: izveštaji izlaze, odgovora nema. „Započeto”: prvi izveštaj je u izradi.

po_rap_report_date = Datum poslednjeg izveštaja.
    .help = Kada je objavljen; dovoljni su mesec i godina.

## 10. Coordination, money and oversight

cor-title = Koordinacija, novac i nadzor
cor-intro = Šta drži sve ostalo: ko upravlja, ko plaća, ko proverava. Zapisnici, budžeti i izveštaji inspekcije kažu više od propisa. Ako organizacija iz ocenjivačkog tima živi od tog novca, to pitanje ocenjuje neko drugi iz tima.

po_cor_body = Postoji li koordinaciono telo s jasnim zadatkom koje se redovno sastaje?
    .help = Pročitajte poslednje zapisnike: ko je došao, šta je odlučeno, šta je od toga bilo.
    .guide =
        U potpunosti: akt navodi telo, njegove članove i zadatak; sastaje se redovno, bar svakih nekoliko meseci, na nivou koji može da odlučuje, uz prisustvo NVO; odluke se prate, a priprema ih mala kancelarija.

        Pogledajte: zapisnike iz ocenjivanog perioda; razgovor s po jednim članom ili članicom iz organa i iz NVO.

        Često se ocenjuje previsoko kada se sastaje zbog godišnjeg izveštaja i evropskog dana borbe protiv trgovine ljudima. „Ostvareno delimično”: redovno, bez moći odlučivanja, ili bez NVO. „Započeto”: imenovano, sastalo se jednom.

po_cor_plan = Da li je na snazi strategija s akcionim planom, indikatorima i troškovima?
    .help = Na snazi poslednjeg dana ocenjivanog perioda. Četiri dela: strategija, plan, indikatori, troškovi.
    .guide =
        U potpunosti: na snazi su strategija i akcioni plan koje je usvojila vlada, a svaka mera ima telo, datum, indikator i trošak koji stoji u budžetu; izveštaj svake godine kaže šta je urađeno.

        Pogledajte: oba teksta, s datumima; godišnje izveštaje.

        Često se ocenjuje previsoko kada je jedan istekao, a sledeći je u nacrtu: to je „Započeto”. „Ostvareno delimično”: troškova nema ili su prepušteni donatorima, ili indikatori broje samo aktivnosti.

po_cor_plan_until = Plan važi do.
    .help = Krajnji datum u tekstu; dovoljni su mesec i godina. Ostavite otvoreno ako krajnjeg datuma nema.

po_cor_ngo = Jesu li NVO stvarni partneri u planiranju, identifikaciji i praćenju?
    .help = Tri oblasti. Stvarni: pozvani na vreme, saslušani i slobodni da kritikuju a da ne izgube novac.
    .guide =
        U potpunosti: pravila ili sporazumi daju NVO mesto u sve tri; nacrte dobijaju na vreme i na predloge im se odgovara; one koje kritikuju zadržavaju mesto i ugovore.

        Pogledajte: razgovore s više NVO, i onima van uobičajenog kruga; sporazume i zapisnike.

        Često se ocenjuje previsoko kada NVO vode većinu usluga: nositi posao još nije partnerstvo. „Ostvareno delimično”: u jednoj ili dve oblasti. „Započeto”: prvi sporazum ili konsultacija.

po_cor_budget = Plaća li država dovoljno za usluge za žrtve, i za one koje vode NVO?
    .help = Plaćeno, a ne planirano. Uporedite s onim što usluge u zemlji zaista koštaju.
    .guide =
        U potpunosti: državni i lokalni budžeti plaćaju stvarnu cenu potrebnih usluga (sklonište, zdravstvena zaštita, pravna pomoć, deca, reintegracija), uključujući usluge NVO, na vreme i za svaku žrtvu, i stranu.

        Pogledajte: budžete i isplate iz ocenjivanog perioda; razgovor s rukovodstvom usluga o ceni, kašnjenju i onome što pokrivaju donatori.

        Često se ocenjuje previsoko kada postoji budžetska linija, ili kada plaćanje po osobi ne pokriva zakup i osoblje. „Ostvareno delimično”: oko polovine stvarne cene ili više, ili samo državne usluge. „Započeto”: prva sredstva dodeljena.

po_cor_budget_amount = Državni novac za usluge za žrtve u ocenjivanom periodu (nacionalna valuta).
    .help = Isplaćeno, svi budžeti razmatranog nivoa zajedno, cele jedinice. Novac donatora nije državni novac.

po_cor_contracting = Omogućavaju li pravila o licenciranju i finansiranju kvalifikovanim NVO da rade bez prekida između ugovora?
    .help = Pitajte koliko je dana bilo između poslednja dva ugovora i ko je tada plaćao.
    .guide =
        U potpunosti: uslovi za licencu traže kvalitet i NVO mogu da ih ispune; ugovori traju više godina ili se obnavljaju pre isteka; konkursi odgovaraju poslu; usluge i ljudi između dva ugovora nikada nisu bez pokrića.

        Pogledajte: pravila o licenci, ugovorima i konkursima; razgovor s rukovodstvom usluga NVO i s nekim ko nije mogao da dobije licencu.

        Često se ocenjuje previsoko jer je prekid premošćen sopstvenim novcem NVO. Uslov koji mogu da ispune samo državna tela, kao vlasništvo nad zgradom, najviše je „Ostvareno delimično”. „Započeto”: nova pravila su u nacrtu.

po_cor_oversight = Da li nezavisno telo kontroliše skloništa prema standardima i postupa po onome što nađe?
    .help = Nezavisno, kontroliše, postupa: sve troje, jednako za državna skloništa i skloništa NVO.
    .guide =
        U potpunosti: telo koje skloništa niti vodi niti plaća obilazi svako redovno, po pravilu jednom godišnje, i nenajavljeno, meri ih prema pisanim standardima, razgovara nasamo s osobama u smeštaju, nalaže promene i stara se da budu učinjene. Ozbiljne prijave odmah vode do koraka.

        Pogledajte: izveštaje inspekcije iz ocenjivanog perioda, s prekrivenim imenima, i šta je usledilo; razgovor s rukovodstvom jednog skloništa i s inspekcijom, odvojeno.

        Često se ocenjuje previsoko kada se pre isplate proveravaju samo papiri. „Ostvareno delimično”: redovno, ali su državna skloništa izostavljena ili ništa ne sledi. „Započeto”: standardi usvojeni, prve posete obavljene. „Nije započeto”: nijedna inspekcija u ocenjivanom periodu.

po_cor_oversight_date = Datum poslednje inspekcije bilo kog skloništa.
    .help = Dovoljni su mesec i godina. Ostavite otvoreno ako nijedne nije bilo.

po_cor_training = Da li je obuka redovna za sve profesije koje se prve susreću sa žrtvama?
    .help = Policija, granica, inspekcija rada, socijalni rad, zdravstvo, škola, azil, konzulati, tužilaštvo, sudije.
    .guide =
        U potpunosti: svaka od ovih profesija ima trgovinu ljudima u osnovnom obrazovanju i kurs bar svakih nekoliko godina; podaci pokazuju koliko je ljudi obuhvaćeno u ocenjivanom periodu, i u regionima; plaća država.

        Pogledajte: podatke o obukama po profesiji, regionu i godini.

        Često se ocenjuje previsoko zbog mnogo seminara za iste ljude. „Ostvareno delimično”: samo policija i socijalni rad, ili samo donatorski projekti. „Započeto”: program, ili jedan kurs.
