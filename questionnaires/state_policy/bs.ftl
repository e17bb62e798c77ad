### status: draft

## The questionnaire

questionnaire-title = Državna politika i institucije
    .about =
        Za obučene ocjenjivače i ocjenjivačice koji ispituju kako država odgovara na trgovinu ljudima: njen zakon, politiku, praksu i ono što iz njih proizlazi.
        Stavlja to četvoro jedno uz drugo i mjeri međunarodnim standardima, da se dobar zakon ne bi smatrao dobrom praksom.

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
pro-intro = Prvo utvrdite na koje vrijeme i, gdje je vlast podijeljena, na koji nivo vlasti se ocjene odnose. Ništa od ovoga se ne boduje. Nigdje ne pišite imena žrtava, svjedoka ni službenih osoba: dovoljni su organi i uloge.

po_pro_period_from = Prvi dan posmatranog perioda.
    .help = Period određen pri otvaranju ocjenjivanja, na dan tačno. „U posmatranom periodu” svuda znači te datume.

po_pro_period_to = Posljednji dan posmatranog perioda.
    .help = Dan koji je prošao. Zakone i pravila ocijenite kako važe tog dana; kasnije promjene navedite u napomeni.
    .constraint = Posljednji dan ne može biti prije prvog. Ispravite jedan od dva datuma.

po_pro_level = Koji se nivo vlasti pregleda?
    .help = Jedna sesija obuhvata jedan nivo; za sljedeći otvorite novu. Ocijenite ono o čemu ovaj nivo sam odlučuje ili što sam mora činiti.
    .required = Izaberite nivo: izvještaj stavlja nivoe jedan uz drugi.
po_pro_level-state = Država
po_pro_level-entity = Entitet
po_pro_level-district = Distrikt
po_pro_level-canton_or_municipality = Kanton ili općina

po_pro_sources = Koji su izvori korišteni?
    .help = Označite izvor samo ako na njemu počiva bar jedna ocjena i vratite se ovamo na kraju. Cilj: tri ili više.
po_pro_sources-laws = Zakoni i drugi propisi
po_pro_sources-official_reply = Pisani odgovori organa
po_pro_sources-statistics = Statistika
po_pro_sources-interviews = Razgovori
po_pro_sources-court_files = Sudski spisi i presude
po_pro_sources-ngo_cases = Slučajevi poznati NVO-ima
po_pro_sources-victims_views = Mišljenja žrtava
po_pro_sources-media = Mediji

po_pro_sources_few = Označeno je manje od tri vrste izvora. Nalazi koji počivaju na jednoj ili dvije vrste lahko se osporavaju: potražite treću ili u izvještaju recite zašto je nema.

## 11. Data requests

req-title = Zahtjevi za podatke
req-intro = Zahtjeve pošaljite četiri do šest sedmica prije razgovora i tražite brojeve i tekstove, nikada imena ni spise koji pokazuju ko je neka osoba. Odgovori služe svemu što se provjerava statistikom ili propisom. I šutnja nakon zakonskog roka je nalaz.

po_req-title = Zahtjev za podatke
po_req-intro = Jedan zahtjev je jedna stavka, tražena od jednog organa. Dodajte svaki posebno.

po_req_item = Šta se traži?
    .help = Izaberite stavku; uputa sadrži tekst za dopis. Svaku godinu perioda tražite posebno.
    .guide =
        Tekst za dopis, redom kao na spisku.

        Žrtve: potencijalne i formalno identificirane, po spolu, dobnoj grupi, državljanstvu i obliku eksploatacije te po tome ko ih je uputio i ko identificirao.

        Periodi oporavka i razmišljanja: ponuđeni, odobreni, prijevremeno završeni.

        Dozvole privremenog boravka: tražene, izdate, odbijene, svaka po osnovu.

        Smještaj: smještene žrtve po vrsti sigurne kuće; odbijene žrtve; prosječan boravak.

        Djeca: imenovani staratelji i starateljice, broj dana do imenovanja, smještaj, škola.

        Postupci: istrage, optužnice, osuđujuće presude, kazne, krivična djela nakon prekvalifikacije; otvorene finansijske istrage.

        Naknada štete i imovina: zahtjevi podneseni, odlučeni u krivičnom postupku, dosuđeni, isplaćeni; zahtjevi državnom fondu i njegove isplate; zamrznuta i oduzeta imovina.

        Kažnjene ili protjerane žrtve: novčano kažnjene, pritvorene, krivično gonjene, protjerane; ukinute novčane kazne.

        Zaštita na sudu: primijenjene mjere.

        Povratak: s procjenom rizika i bez nje.

        Novac: budžetske stavke za usluge za žrtve, s ugovorima i prekidima između njih.

        Inspekcije i izvještaji: inspekcije sigurnih kuća i njihovi rezultati; izvještaji nacionalnog izvjestioca i odgovori vlade.
po_req_item-victims = Potencijalne i identificirane žrtve
po_req_item-reflection = Periodi oporavka i razmišljanja
po_req_item-residence = Dozvole privremenog boravka
po_req_item-placement = Smještaj u sigurne kuće
po_req_item-children = Djeca: staratelji/ce, smještaj, škola
po_req_item-proceedings = Istrage, suđenja i kazne
po_req_item-compensation = Naknada štete i imovina
po_req_item-punished = Kažnjene ili protjerane žrtve
po_req_item-protection = Zaštita na sudu
po_req_item-returns = Povratak
po_req_item-budget = Novac za usluge za žrtve
po_req_item-oversight = Inspekcije i izvještaji nacionalnog izvjestioca

po_req_body = Od kojeg se organa tražilo?
    .help = Samo organ ili ured: bez imena službenih osoba.

po_req_asked = Datum zahtjeva.
    .help = Dan kad je zahtjev poslan ili predat. Sačuvajte dokaz o tome.

po_req_deadline = Zakonski rok za odgovor.
    .help = Posljednji dan koji zakon ostavlja ovom organu, od dana zahtjeva. Ostavite otvoreno ako zakon ne određuje rok.
    .constraint = Rok ne može biti prije zahtjeva. Ispravite jedan od dva datuma.

po_req_answered = Datum odgovora.
    .help = Dan kad je odgovor stigao. Dok čekate, ostavite otvoreno; ako je odgovoreno samo na dio, navedite u napomeni na koji.
    .constraint = Odgovor ne može biti prije zahtjeva. Ispravite jedan od dva datuma.

po_req_no_reply = Je li odgovor i dalje izostao, iako je zakonski rok prošao?
    .help = „Da” je nalaz: navedite organ u izvještaju. Što zbog toga ostane otvoreno, to je „Nije provjereno”, bez odgovora.

## 1. Identification and referral

idn-title = Identifikacija i upućivanje
idn-intro = Ko odlučuje da je osoba žrtva, na osnovu kojih znakova, i šta slijedi odmah. Zakon i pravila čitaju se u uredu; pronalazi li se iko, pokazuju brojke i razgovori s onima koji upućuju. Tražite brojke i anonimizirane dosjee, nikada imena.

po_idn_definition = Obuhvata li zakonski opis djela sve radnje, sredstva i oblike eksploatacije, pri čemu pristanak nema značaja, a za dijete sredstvo nije potrebno?
    .help = Stavite član zakona uz član 4. Konvencije: radnje, sredstva, svrhe, pristanak, djeca.
    .guide =
        Potpuno: član sadrži svaku radnju i svako sredstvo iz Konvencije i sve oblike eksploatacije, poimence ili odredbom koju sudovi zaista primjenjuju, uključujući one iz direktive EU-a (prosjačenje, krivična djela, brak, usvojenje, surogat-majčinstvo). Kad je sredstvo upotrijebljeno, pristanak se ne računa; za dijete su dovoljne radnja i svrha.

        Pogledajte: važeći krivični zakon, s članom i brojem službenog glasila, u svakoj jurisdikciji.

        Često se ocjenjuje previsoko kad je dobra definicija u strategiji ili u zakonu o pomoći. „Djelimično ispunjeno”: neki oblik ili jedno od dva pravila nedostaje ili zavisi od toga kako ga sud čita. „Započeto”: izmjena je u parlamentu.

po_idn_definition_gaps = Šta nedostaje?
    .help = Označite ono što član izostavlja ili ostavlja nejasnim.
po_idn_definition_gaps-forced_begging = Prisilno prosjačenje
po_idn_definition_gaps-forced_criminality = Prisila na krivična djela
po_idn_definition_gaps-forced_marriage = Prisilni brak
po_idn_definition_gaps-illegal_adoption = Nezakonito usvojenje
po_idn_definition_gaps-surrogacy = Eksploatacija surogat-majčinstva
po_idn_definition_gaps-organs = Uzimanje organa
po_idn_definition_gaps-child_means_rule = Pravilo da za dijete sredstvo nije potrebno
po_idn_definition_gaps-consent_rule = Pravilo da se pristanak ne računa

po_idn_decoupled = Može li se osoba identificirati bez otvorenog krivičnog predmeta i bez svjedočenja?
    .help = Provjerite dvije prepreke: otvoren predmet i iskaz. Status potencijalne žrtve se računa ako otvara istu pomoć.
    .guide =
        Potpuno: po zakonu ili obavezujućim pravilima organ za identifikaciju odlučuje na osnovu osnovanih razloga, iz svega što se o osobi zna. Nije potrebna prijava, otvoren predmet ni iskaz, a obustava predmeta ništa ne oduzima. Tako je i u praksi.

        Pogledajte: pravila i obrazac koji se koristi; pitajte NVO i socijalnog radnika ili radnicu: „Ko je posljednji dobio status bez policije, i kako?”

        Često se ocjenjuje previsoko kad je pravilo otvoreno, a svi identificirani su došli preko policije. „Djelimično”: otvoreno u pravilima, ali se čeka iskaz ili tužilaštvo može blokirati. „Ne”: traži se predmet ili iskaz.

po_idn_decoupled_why = Šta se traži i ko to traži?
    .help = Koje pravilo ili ured to traži i u kojem koraku: bez imena, adresa i datuma rođenja.

po_idn_multi_agency = Učestvuju li socijalne službe i NVO-i u odluci o tome ko je žrtva?
    .help = Riječ u odluci, ne samo u upućivanju. Pitajte šta se događa kad se ne slažu.
    .guide =
        Potpuno: pravilo daje socijalnim službama i NVO-ima mjesto i riječ u svakoj odluci; vide na čemu ona počiva; razlozi i neslaganja se bilježe. Sastanci su česti koliko i slučajevi.

        Pogledajte: pravilo ili sporazum; ko je tamo sjedio u posljednjoj godini, po organima; razgovarajte sa socijalnim radnikom ili radnicom i NVO-om o odluci s kojom se nisu složili.

        Često se ocjenjuje previsoko kad NVO-i upućuju ljude, a zatim samo čuju rezultat. „Djelimično ispunjeno”: saslušaju se na zahtjev ili samo u nekim regijama. „Započeto”: mješoviti tim koji se jedva sastao. Ako tamo sjedi organizacija iz tima za ocjenjivanje, ovo ocjenjuje druga osoba iz tima i izvještaj to navodi.

po_idn_sop = Jesu li na snazi obavezujuće standardne operativne procedure, obnovljene u posljednjih pet godina?
    .help = Obavezujuće, na snazi, ne starije od pet godina: sve troje. Pročitajte ko je i kada usvojio tekst.
    .guide =
        Potpuno: jedan važeći tekst obavezuje policiju, tužilaštvo, socijalnu i zdravstvenu zaštitu, inspekciju rada, graničnu službu i službu za azil, vodi korak po korak od prvog znaka do upućivanja, ima dio o djeci i usvojen je ili obnovljen u pet godina prije kraja posmatranog perioda.

        Pogledajte: sam tekst, s datumom, brojem i potpisima.

        Često se ocjenjuje previsoko kad obnovljeni tekst postoji samo kao nacrt, ili se zove smjernicama i nikoga ne obavezuje. „Djelimično”: obavezujuće, ali starije, ili obnovljeno, ali ne obavezuje neki od glavnih organa.

po_idn_sop_date = Datum važećeg teksta.
    .help = Kada je usvojen ili posljednji put obnovljen; dovoljni su mjesec i godina. Ostavite otvoreno ako teksta nema.

po_idn_proactive = Traže li inspekcija rada, granična služba, služba za azil, socijalni radnici i radnice i mobilni timovi žrtve na vlastitu inicijativu i imaju li sredstva za to?
    .help = Brojte ko je prvi uočio žrtve iz posmatranog perioda. Osobe koje su se same javile niko nije tražio.
    .guide =
        Potpuno: svako od ovih zanimanja ima zadatak, obuku i sredstva (sate, prijevoz, tumačenje) da ide tamo gdje se ljudi eksploatiraju: gradilišta, polja, ulice, barovi, domovi, internet. Brojke pokazuju žrtve koje je prvo uočilo više njih.

        Pogledajte: brojke po tome ko je uputio; planove inspekcija; razgovarajte s inspekcijom rada, mobilnim timom i NVO-om.

        Često se ocjenjuje previsoko zbog kampanja i seminara. Mobilni timovi koji žive od donatorskog projekta znače „Djelimično ispunjeno”, kao i jedno aktivno zanimanje među onima koja šute. „Započeto”: pilot-projekt u jednoj regiji.

po_idn_non_removal = Je li izvjesno da se niko ne udaljava iz zemlje dok identifikacija traje?
    .help = Računa se svako udaljavanje: protjerivanje, odbijanje na granici, readmisija. Graničnu policiju, NVO i advokata/icu saslušajte odvojeno.
    .guide =
        Potpuno: pravilo zaustavlja svako udaljavanje čim postoje osnovani razlozi, prije svakog udaljavanja provjeravaju se znakovi trgovine ljudima, a ni brojke ni granična policija, NVO-i i advokati i advokatice ne znaju ni za jedno u posmatranom periodu.

        Pogledajte: brojke o udaljavanjima i o provjerama prije njih; razgovarajte s graničnom policijom, NVO-om i advokatom ili advokaticom koji posjećuju centre.

        Često se ocjenjuje previsoko jer nijedan slučaj nije poznat tamo gdje niko ne provjerava. Ako ste mogli čuti samo organe, izaberite „Nije provjereno”. „Djelimično”: pravilo se poštuje za već upućene osobe, a druge se ne provjeravaju. „Ne”: nema pravila, ili jedno takvo udaljavanje u posmatranom periodu.

po_idn_all_groups = Pokazuju li brojke da se identificiraju i muškarci, žrtve radne eksploatacije i prosjačenja, domaći državljani i ljudi iz svake zajednice?
    .help = Pitajte koga u brojkama nikada nema. Od organa ne tražite spiskove ljudi po porijeklu.
    .guide =
        Potpuno: u posljednje tri godine svaka od ovih grupa pojavljuje se u mjeri koja odgovara onome što vide NVO-i, inspekcija rada i druge države; gdje neka nedostaje, država je potražila razlog i po tome postupila.

        Pogledajte: brojke po spolu, dobi, državljanstvu i obliku eksploatacije, za posmatrani period i dvije godine prije; brojke NVO-a. Porijeklo se rijetko bilježi: pitajte one koji rade sa zajednicama.

        Često se ocjenjuje previsoko zbog jednog velikog slučaja radne eksploatacije. Mali zbirovi skaču iz godine u godinu, pa ih čitajte više zajedno. „Djelimično ispunjeno”: jedna grupa očito nedostaje. „Započeto”: prvi slučajevi nakon obuke ili pilot-projekta.

po_idn_review = Može li osoba tražiti preispitivanje kad joj se status odbije?
    .help = Tražite pisanu odluku o odbijanju s obrazloženjem, rok i organ koji ranije nije odlučivao.
    .guide =
        Potpuno: zakon traži pisanu odluku o odbijanju s obrazloženjem na razumljivom jeziku; organ koji nije učestvovao ponovo odlučuje u kratkom roku; za to vrijeme se niko ne udaljava i nijedna pomoć ne prestaje; pokriva to besplatna pravna pomoć.

        Pogledajte: zakon o upravnom postupku i pravila o identifikaciji; pitajte advokata ili advokaticu: je li to ikada korišteno i kako je završilo?

        Često se ocjenjuje previsoko kad je opća žalba moguća na papiru, a odbijanje se nikada ne napiše: to je „Djelimično”. „Ne”: odluka se ne može osporiti.

po_idn_count_presumed = Broj potencijalnih žrtava u posmatranom periodu.
    .help = Svi tretirani kao moguće žrtve, s formalnim statusom ili bez, svako jednom. Izvoz koji se dijeli skriva tačan broj manji od 5.

po_idn_count_formal = Broj formalno identificiranih žrtava u posmatranom periodu.
    .help = Osobe koje su u posmatranom periodu dobile formalni status, svaka jednom. Upišite 0 ako ih nije bilo.

po_idn_count_ratio = Formalno identificirane na svakih 100 potencijalnih žrtava
    .help = Izračunato iz dva broja iznad. Nizak broj nije greška gdje status potencijalne žrtve otvara svu pomoć.

## 2. Recovery and reflection

ref-title = Oporavak i razmišljanje
ref-intro = Vrijeme za oporavak i slobodnu odluku, najmanje 30 dana, čim postoje osnovani razlozi. Zakon je često bolji od onoga što ljudi dobiju: potražite one kojima je rečeno i one kojima je dato.

po_ref_in_law = Daje li zakon period oporavka i razmišljanja od najmanje 30 dana kad postoje osnovani razlozi?
    .help = Najmanje 30 dana po zakonu, od osnovanih razloga. „Ne” zatvara pitanja o dužini i o pomoći u tom vremenu.
    .guide =
        Potpuno: zakon, ili obavezujuće pravilo zasnovano na njemu, daje najmanje 30 dana čim postoje osnovani razlozi, kaže ko ih odobrava i od kada teku, zabranjuje protjerivanje u tom vremenu i dopušta da period prestane ranije samo zbog javnog poretka ili ako se status traži neosnovano.

        Pogledajte: zakon o strancima te zakon ili pravila o pomoći žrtvama, s članom i brojem službenog glasila.

        Često se ocjenjuje previsoko kad zakon kaže „do” određenog broja dana: pročitajte smije li organ dati manje od 30. „Djelimično”: smije, ili dani počinju tek s formalnim statusom.

po_ref_days = Dužina po zakonu, u danima.
    .help = Tri mjeseca računajte kao 90 dana. Kod „do” upišite najveći broj; u napomeni navedite smije li se dati manje.
    .constraint = Manje od 30 dana ne ide uz „Da” na prethodno pitanje. Ispravite jedno od dva.

po_ref_everyone = Je li vrijeme za oporavak otvoreno svim žrtvama, a ne samo osobama bez dokumenata?
    .help = Pročitajte koga član navodi. To vrijeme treba i domaćim državljanima i strancima s pravom boravka.
    .guide =
        Potpuno: i domaći državljani i strane osobe s pravom boravka i osobe bez dokumenata imaju vrijeme za oporavak prije nego što moraju odlučiti hoće li razgovarati s organima. Za domaće državljane to može biti u pravilima o pomoći ili o krivičnom postupku umjesto u zakonu o strancima.

        Pogledajte: te zakone i pravila; pitajte advokata, advokaticu ili NVO: šta se domaćim državljanima kaže o njihovom vremenu?

        Često se ocjenjuje previsoko jer domaći državljani ionako dobijaju usluge: usluge još nisu vrijeme bez pritiska da se svjedoči. „Djelimično”: u praksi za sve, po zakonu samo za strane osobe.

po_ref_unconditional = Daje li se bez ikakvog obećanja saradnje?
    .help = Pročitajte obrazac koji osoba potpisuje, ako postoji. Svaki spomen saradnje je uslov.
    .guide =
        Potpuno: ni zakon ni obrazac ni praksa ne vežu period za prijavu, iskaz ili obećanje; osoba koja šuti dobija iste dane i istu pomoć; niko se u tom vremenu ne saslušava kao svjedok protiv svoje volje.

        Pogledajte: član i obrazac; pitajte advokata, advokaticu ili NVO: „Šta se osobi kaže kad joj se to nudi?”

        Često se ocjenjuje previsoko jer zakon šuti, a ured koji odobrava prvo pita tužilaštvo. „Djelimično”: slobodno po zakonu, ali se prije ili tokom perioda očekuje iskaz. „Ne”: zakon ili obrazac traži saradnju.

po_ref_services = Dobijaju li osobe u tom periodu smještaj, zbrinjavanje i savjet?
    .help = Siguran smještaj, sredstva za život, zdravstvo, tumač/ica, pravni savjet. Pratite dva-tri dosjea po datumima.
    .guide =
        Potpuno: od prvog dana svaka osoba ima siguran smještaj izvan svakog zatvorenog mjesta, sredstva za život, medicinsku i psihološku pomoć, tumača ili tumačicu i pravni savjet, a država se brine da to bude plaćeno.

        Pogledajte: anonimizirane dosjee osoba u tom periodu; razgovarajte sa službom, NVO-om, advokatom ili advokaticom.

        Često se ocjenjuje previsoko kad sve to daje NVO iz donacija: to je „Djelimično ispunjeno” i pitanje za državu. „Djelimično ispunjeno” je i smještaj s hitnom pomoći bez pravnog savjeta. Ako period nikome nije odobren, ocijenite ono što stoji spremno; ostalo pokazuje sljedeće pitanje.

po_ref_used = Kaže li se ljudima zaista za taj period i odobrava li im se?
    .help = Uporedite one kojima je odobren s onima koji su ga mogli imati. Ako nije niko, to je nalaz, a ne manjak podataka.
    .guide =
        Potpuno: svakoj osobi za koju postoje osnovani razlozi kaže se, na razumljivom jeziku, šta je taj period i da je bez uslova; to se bilježi; ko ga želi, dobije ga; brojke se vode.

        Pogledajte: brojke o ponuđenim, odobrenim i prijevremeno završenim periodima; pitajte advokata ili advokaticu i NVO: ko im je rekao, kada, kojim riječima?

        Često se ocjenjuje previsoko jer organ kaže da niko nije htio: pitajte kako je objašnjeno. „Djelimično ispunjeno”: kaže se i odobrava na nekim mjestima, ili samo osobama u sigurnim kućama. „Započeto”: obrazac i uputstvo postoje i prvim osobama je rečeno.

po_ref_used_count = Osobe kojima je period odobren.
    .help = Osobe, svaka jednom, u posmatranom periodu. Upišite 0 ako nikome nije odobren.

## 3. Residence

res-title = Boravak
res-intro = Dozvola za ostanak nakon prvih sedmica, zbog onoga što je osoba prošla i što joj treba, kao i zbog saradnje. Pročitajte članove, zatim pitajte koliko je trajalo i šta dokument pokazuje. Gledajte samo obrasce ili prekrivene primjerke i ništa ne prepisujte.

po_res_personal = Može li se dozvola dati zbog lične situacije?
    .help = Sigurnost, zdravlje, porodica, šta čeka kod kuće. To mora biti dovoljno samo po sebi, bez saradnje.
    .guide =
        Potpuno: zakon navodi ličnu situaciju kao poseban osnov, i za odrasle; dozvola se može obnoviti; uz to nije potreban ni iskaz ni otvoren predmet.

        Pogledajte: zakon o strancima i propise po njemu, s članom i brojem službenog glasila.

        Često se ocjenjuje previsoko kad postoji samo opća humanitarna dozvola koju može tražiti svaka strana osoba. „Djelimično”: takva dozvola, ako propisi navode žrtve trgovine ljudima, ili saradnja kao pravilo s izuzecima zbog prijetnje, zdravlja ili dobi.

po_res_cooperation = Može li se dozvola dati zbog saradnje s organima?
    .help = Pročitajte koliko traje, zbog čega prestaje i ko je smije tražiti.
    .guide =
        Potpuno: zakon daje žrtvi koja sarađuje dozvolu na najmanje šest mjeseci, koja se može obnavljati dok je potrebna, kakav god bio oblik saradnje, i kaže ko predlaže, a ko odlučuje.

        Pogledajte: zakon o strancima, s članom i brojem službenog glasila.

        Često se ocjenjuje previsoko kad postupak može pokrenuti samo tužilaštvo, a odbijanje ne mora obrazložiti. „Djelimično”: kraće od šest mjeseci, bez obnavljanja, ili samo za glavne svjedoke.

po_res_child = Odlučuje li o dozvoli za dijete samo najbolji interes?
    .help = Bez saradnje djeteta ili roditelja. Za djecu bez pratnje i za djecu s porodicom.
    .guide =
        Potpuno: zakon kaže da se dozvola djetetu žrtvi daje i obnavlja kad to traži najbolji interes djeteta, nakon pisane procjene sa starateljem ili starateljicom i djetetom; ono što dijete ili roditelj kaže policiji ne igra nikakvu ulogu.

        Pogledajte: zakon o strancima uz zakon o djeci, s članom i brojem službenog glasila.

        Često se ocjenjuje previsoko kad zakon o djeci hvali najbolji interes, a zakon o strancima poznaje samo opće osnove: to je najviše „Djelimično”.

po_res_work = Smiju li osobe s dozvolom raditi i obučavati se i funkcionira li to?
    .help = Pravo na papiru i prvi ugovor dvije su stvari. Pitajte šta je između njih.
    .guide =
        Potpuno: sama dozvola otvara rad, stručnu obuku i obrazovanje, bez druge dozvole i bez provjere tržišta rada; uredi to znaju; ljudi zaista rade i obučavaju se.

        Pogledajte: zakon; pitajte advokata, advokaticu, NVO ili zavod za zapošljavanje: koliko sedmica prođe od dozvole do poreskog broja, prijave, ugovora?

        Često se ocjenjuje previsoko samo zbog zakona. „Djelimično ispunjeno”: dopušteno, ali se na drugi dokument čeka mjesecima, ili poslodavci i uredi ne poznaju dozvolu. „Započeto”: otvoreno samo za jedan od osnova.

po_res_no_disclosure = Je li boravišni dokument bez riječi koje pokazuju da je osoba žrtva trgovine ljudima?
    .help = Pogledajte prazan ili prekriven primjerak, obje strane. To može odati i šifra ili broj člana.
    .guide =
        Potpuno: ništa na kartici, naljepnici, potvrdi ili u seriji brojeva ne kaže poslodavcu, stanodavcu, banci ili službeniku da je osoba žrtva: nijedna riječ, šifra ni član koji svako može potražiti.

        Pogledajte: prazan obrazac ili primjerak s prekrivenim imenom, brojem i slikom; ništa ne prepisujte. Pitajte advokata, advokaticu ili NVO šta su ljudi morali pokazati i šta se iz toga pročitalo.

        Često se ocjenjuje previsoko jer ured kaže da su riječi promijenjene: pogledajte karticu izdatu nakon toga. „Djelimično”: nema jasnih riječi, ali šifra odaje status. „Ne”: riječi stoje na njoj.

po_res_granted = Broj dozvola izdatih u posmatranom periodu.
    .help = Prve dozvole žrtvama, po bilo kojem od ovih osnova; obnavljanja se ne računaju. Upišite 0 ako ih nije bilo.

## 4. Non-punishment

npu-title = Nekažnjavanje
npu-intro = Žrtve se ne smiju kažnjavati za ono na šta su bile prisiljene. Zakon se brzo pročita; praksa se krije u policijskim stanicama, prekršajnim sudovima i zatvorenim centrima, zato saslušajte advokate i advokatice i te sudove, a ne samo ministarstva.

po_npu_law = Postoji li posebno pravilo o nekažnjavanju žrtava za djela na koja su bile prisiljene?
    .help = Posebno: napisano za žrtve trgovine ljudima. Opća pravila o prinudi ili krajnjoj nuždi nisu dovoljna.
    .guide =
        Potpuno: krivični zakon, zakon o krivičnom postupku ili zakon o trgovini ljudima kaže da se žrtve ne gone i ne kažnjavaju za djela na koja su bile prisiljene u vezi s trgovinom ljudima i dopušta da se predmet rano obustavi. Na snazi je u svakoj jurisdikciji.

        Pogledajte: tekst, s članom i brojem službenog glasila, u svakoj jurisdikciji.

        Često se ocjenjuje previsoko kad se pravnici i pravnice pozovu na prinudu, krajnju nuždu ili neznatnu krivnju. „Djelimično”: napisano samo u uputstvima tužilaštva, ili za neka djela, ili nedostaje u jednoj jurisdikciji.

po_npu_law_where = Gdje pravilo nedostaje?
    .help = Označite svaku jurisdikciju čiji zakon nema to pravilo ili ima samo njegov dio.
po_npu_law_where-state = Država
po_npu_law_where-fbih = Federacija Bosne i Hercegovine
po_npu_law_where-rs_entity = Republika Srpska
po_npu_law_where-brcko = Brčko distrikt

po_npu_scope = Obuhvata li i prekršaje i povrede upravnih propisa (prosjačenje, prostitucija, granica, rad)?
    .help = Čitajte i dalje od krivičnog zakona: javni red, prekršaji, stranci, rad.
    .guide =
        Potpuno: pravilo navodi sva nezakonita djela, ili jasno obuhvata prekršaje i povrede upravnih propisa: prosjačenje, prostituciju, prelazak granice ili boravak bez dokumenata, lažne dokumente, rad bez dozvole. Od 2024. direktiva EU-a govori o svim nezakonitim djelima.

        Pogledajte: samo pravilo i zakone o prekršajima, javnom redu i strancima.

        Često se ocjenjuje previsoko uz misao da ko oprosti teže djelo, oprašta i lakše: prekršajni sudovi primjenjuju svoj zakon. „Djelimično”: neka od tih djela, ili samo po uputstvu.

po_npu_guidance = Imaju li policija, tužilaštva i sudovi smjernice i obuku o tome?
    .help = Tri profesije, za svaku smjernice i obuka. Tu spadaju i prekršajne sudije i sutkinje.
    .guide =
        Potpuno: svaka od tri profesije ima pisan tekst koji kaže koje znakove tražiti, ko pokreće to pitanje i kako se predmet obustavlja, te obuku u posljednje tri godine koja je obuhvatila i one koji rade prekršaje.

        Pogledajte: tekstove; spiskove obuka s datumima; pitajte tužilaštvo, sud, advokata ili advokaticu: kada je to posljednji put pokrenuto?

        Često se ocjenjuje previsoko samo zbog jednog seminara. „Djelimično ispunjeno”: jedna profesija je izostavljena, ili obuka bez teksta. „Započeto”: nacrt smjernica.

po_npu_practice = Je li tačno da u posmatranom periodu nijedna potencijalna žrtva nije novčano kažnjena, pritvorena ni gonjena zbog takvih djela?
    .help = „Da” znači nijedna. Pitajte advokata ili advokaticu i prekršajni sud; ministarstvo to rijetko zna.
    .guide =
        Potpuno: sudovi i policija su provjerili svoje predmete, pitani su advokati, advokatice i NVO-i, a nijedna osoba za koju postoje osnovani razlozi nije novčano kažnjena, pritvorena, gonjena ni protjerana zbog djela na koje je bila prisiljena.

        Pogledajte: brojke o novčanim kaznama za prosjačenje, prostituciju, granične i radne prekršaje, po spolu i dobi; razgovarajte s advokatom ili advokaticom i prekršajnim sudom, bez brojeva predmeta.

        Često se ocjenjuje previsoko jer niko ne broji: kad nema podataka i niko nije saslušan, to je „Nije provjereno”. „Djelimično”: dogodilo se, pa je zaustavljeno i ukinuto čim su znakovi uočeni. „Ne”: na snazi je ostala bar jedna novčana kazna, pritvor ili optužba.

po_npu_practice_count = Poznate kažnjene ili pritvorene osobe.
    .help = Osobe, svaka jednom, iz svih izvora zajedno. Samo broj.

po_npu_no_detention = Je li isključeno da se žrtve smještaju u centre za neregularne migrante ili na druga zatvorena mjesta?
    .help = Mjesto je zatvoreno ako osoba ne može otići kad želi, kako god se zvalo i koji god bio razlog.
    .guide =
        Potpuno: pravila ne dopuštaju da potencijalne žrtve budu u centrima za strance, policijskim ćelijama, zatvorima, zatvorenim odjeljenjima i popravnim domovima; ko tamo pokaže znakove, odmah se premješta; oni koji ta mjesta posjećuju nisu u posmatranom periodu našli nikoga.

        Pogledajte: brojke centara; razgovarajte s nekim ko ih posjećuje (advokat/ica, NVO, ombudsmen) i, odvojeno, s osobljem.

        Često se ocjenjuje previsoko jer se boravak zove zaštitom ili prihvatom. Prije svega pitajte gdje ljudi provode period razmišljanja: ako su vrata zaključana, to je „Ne”. „Djelimično”: premješteni su u roku od nekoliko dana, čim su znakovi uočeni.

po_npu_erase = Mogu li se ranije novčane kazne i presude ukinuti kad je osoba identificirana?
    .help = Novčane kazne, presude, zabrane ulaska, kaznena evidencija. Pitajte za put i za nekoga ko ga je prošao do kraja.
    .guide =
        Potpuno: zakon otvara put (ponavljanje postupka, vanredni pravni lijek, zahtjev tužilaštva, brisanje) za novčane kazne, presude i zabrane ulaska zbog djela na koja je osoba bila prisiljena, bez roka koji istekne prije identifikacije i uz besplatnu pravnu pomoć; spisi pokazuju da to funkcionira.

        Pogledajte: zakone o krivičnom i prekršajnom postupku; anonimizirane spise ili presude.

        Često se ocjenjuje previsoko kad postoje samo pomilovanje ili brisanje nakon više godina. „Djelimično ispunjeno”: za presude, ali ne i za novčane kazne, ili jasno u zakonu i još nekorišteno. „Započeto”: prvi zahtjev je u toku.

## 5. Investigation, prosecution and witness protection

inv-title = Istraga, krivično gonjenje i zaštita svjedoka
inv-intro = Mogu li predmeti opstati a da ne počivaju samo na žrtvi i jesu li ljudi sigurni prije, tokom i nakon suđenja. Čitajte pravosnažne presude s uklonjenim imenima. U razgovorima neka ljudi ispričaju jedan predmet korak po korak, bez imena, mjesta i datuma koji upućuju na osobu.

po_inv_specialised = Postoje li specijalizirani, obučeni ljudi u policiji i tužilaštvu, dovoljno njih i dovoljno novca?
    .help = Brojte popunjena, a ne planirana radna mjesta, i pitajte šta još ti ljudi moraju raditi.
    .guide =
        Potpuno: policija i tužilaštvo, i u regijama, imaju jedinice ili imenovane osobe koje se uglavnom bave trgovinom ljudima, obučene u posljednje tri godine, slobodne u odlukama, s popunjenim mjestima i novcem za tumačenje, vještačenje i posebne mjere.

        Pogledajte: brojke o radnim mjestima, broju predmeta, budžetu i obuci; razgovarajte s policijom i s tužilaštvom.

        Često se ocjenjuje previsoko kad je trgovina ljudima samo jedna stavka među drogama i krijumčarenjem. „Djelimično ispunjeno”: policija specijalizirana, a tužilaštvo nije, ili samo glavni grad. „Započeto”: odluka o jedinici je donesena, ljudi još nema.

po_inv_own_motion = Počinju li i nastavljaju se predmeti bez prijave žrtve, i kad se iskaz povuče?
    .help = Dva dijela: početak bez prijave i nastavak bez iskaza.
    .guide =
        Potpuno: po zakonu se trgovina ljudima goni bez prijave, u svakom obliku i stepenu, a spisi pokazuju predmete koji su počeli iz drugih izvora i nastavili se kad je žrtva povukla iskaz ili napustila zemlju.

        Pogledajte: krivični zakon i zakon o krivičnom postupku; anonimizirane spise ili presude u kojima je žrtva odustala.

        Često se ocjenjuje previsoko samo zbog zakona. „Djelimično”: predmeti počinju bez prijave, a uglavnom završe kad se iskaz povuče.

po_inv_financial = Otvara li se u svakom predmetu finansijska istraga?
    .help = Stavite broj finansijskih istraga uz broj predmeta trgovine ljudima iz istih godina.
    .guide =
        Potpuno: pravilo traži finansijsku istragu od početka svakog predmeta trgovine ljudima, brojke je pokazuju u gotovo svima, a imovina se zbog nje na vrijeme zamrzne radi oduzimanja i naknade štete.

        Pogledajte: brojke; razgovarajte s tužilaštvom i finansijskim istražiteljem ili istražiteljicom.

        Često se ocjenjuje previsoko kad se računa dopis banci. „Djelimično ispunjeno”: samo u velikim ili organiziranim predmetima. „Započeto”: novo uputstvo i prve otvorene istrage.

po_inv_other_evidence = Prikupljaju li se drugi dokazi, tako da predmet ne zavisi od žrtve?
    .help = Telefoni, novac, praćenje, papiri poslodavaca, oglasi, komšije, vještačenja.
    .guide =
        Potpuno: od početka spisi sadrže digitalne, finansijske i pisane dokaze, druge svjedoke i, gdje zakon dopušta, posebne istražne radnje, dovoljno da se glavne činjenice dokažu i kad žrtva ništa ne bi rekla.

        Pogledajte: tri do pet anonimiziranih spisa ili presuda: koji je dokaz dokazao koju činjenicu? Razgovarajte s tužilaštvom, advokatom ili advokaticom.

        Često se ocjenjuje previsoko jer je spisak dokaza dug, iako sve potječe od onoga što je žrtva rekla. „Djelimično ispunjeno”: u nekim predmetima ili za neke oblike eksploatacije. „Započeto”: sredstva postoje u zakonu i jedva se koriste.

po_inv_no_downgrade = Optužuje li se trgovina ljudima kao trgovina ljudima, a ne kao lakše krivično djelo?
    .help = Pogledajte i gdje trgovina ljudima nije u nazivu: podvođenje, djela protiv radnih prava, zanemarivanje djeteta, prosjačenje.
    .guide =
        Potpuno: gdje postoje radnja, sredstvo (ili dijete) i eksploatacija, optužnica i pravosnažna presuda kažu trgovina ljudima; sporazum o priznanju krivnje to ne mijenja; prekvalificirani predmeti broje se i obrazlažu.

        Pogledajte: brojke o djelima nakon prekvalifikacije; anonimizirane presude, i one za lakša djela.

        Često se ocjenjuje previsoko kad se čitaju samo presude za trgovinu ljudima: ostale su drugdje. „Djelimično ispunjeno”: neki oblici, kao prosjačenje, rad ili rani brak, uglavnom završe kao lakše djelo. „Započeto”: novo uputstvo, u presudama još nema promjene.

po_inv_no_downgrade_as = Koja se lakša krivična djela koriste?
    .help = Djelo i član, i za koju vrstu činjenica. Ništa što bi moglo uputiti na jedan predmet.

po_inv_sanctions = Odgovaraju li pravosnažne kazne težini djela?
    .help = Samo pravosnažne. Čitajte godine, uslovne dijelove, kazne ispod minimuma, otežavajuće okolnosti.
    .guide =
        Potpuno: pravosnažne kazne su u zakonskom rasponu, rijetko ispod minimuma ili uslovne, rastu kad je riječ o djetetu, službenoj osobi, grupi ili opasnosti za život, a stečena korist se oduzima. Izdržavaju poređenje s kaznama za djela slične težine.

        Pogledajte: pravosnažne kazne u posmatranom periodu i u dvije godine prije, jednu po jednu, bez imena.

        Često se ocjenjuje previsoko samo zbog jedne stroge kazne ili zbog maksimuma u zakonu. „Djelimično ispunjeno”: oko polovine je uslovno ili na minimumu. Ako u tim godinama nijedna kazna nije postala pravosnažna, „Nije primjenjivo” traži taj razlog.

po_inv_convictions = Pravosnažne osude za trgovinu ljudima.
    .help = Osobe osuđene pravosnažnom presudom u posmatranom periodu, svaka jednom. Lakša djela se ne računaju. Upišite 0 ako ih nema.

po_inv_protection = Jesu li paravani, videoveze, skriven identitet i preseljenje dostupni i koriste li se?
    .help = Četiri mjere, svaka u zakonu, u zgradi i u upotrebi. Pitajte kada je koja posljednji put primijenjena.
    .guide =
        Potpuno: zakon otvara sve četiri mjere žrtvama trgovine ljudima, prije, tokom i nakon suđenja, i za porodicu i osobe koje pomažu; sudovi izvan glavnog grada imaju ono što im treba; opasnost se procjenjuje za svaku osobu; brojke pokazuju da se mjere koriste.

        Pogledajte: zakon; brojke o primijenjenim mjerama; pitajte advokata ili advokaticu: šta je traženo, a šta odbijeno?

        Često se ocjenjuje previsoko kad su zakon i oprema dobri, a niko ih ne koristi. „Djelimično ispunjeno”: samo za djecu ili u glavnom gradu, ili samo u programu zaštite svjedoka u koji malo ko ulazi. „Započeto”: oprema kupljena, jedva se koristi.

po_inv_no_confrontation = Jesu li žrtve pošteđene susreta s optuženom osobom i ponovljenih ispitivanja?
    .help = Hodnici, čekaonice, suočenje. Brojte koliko je puta jedna osoba saslušana i u koliko organa.
    .guide =
        Potpuno: niko se protiv svoje volje ne suočava s optuženom osobom; postoje odvojeni ulazi i mjesta za čekanje; prvi iskaz se snima i koristi; pitanja o privatnom životu koja predmetu ne trebaju zaustavljaju se.

        Pogledajte: anonimizirane spise: broj i mjesto saslušanja u policiji, tužilaštvu i sudu; razgovarajte s advokatom, advokaticom ili osobom za podršku koja je bila u pratnji.

        Često se ocjenjuje previsoko jer zakon dobro štiti djecu: pogledajte odrasle. „Djelimično”: odvojeno od optužene osobe, ali saslušavano iznova, ili zavisi od toga ko sudi. „Ne”: suočenje je uobičajeno.

po_inv_informed = Obavještavaju li se žrtve o toku predmeta i o puštanju počinioca?
    .help = Pitajte ko im to kaže, kako i na kojem jeziku. I izlazak iz zatvora na odsustvo i bijeg računaju se kao puštanje.
    .guide =
        Potpuno: jedan određeni ured kaže svakoj žrtvi koja to želi, na razumljivom jeziku, za svaki glavni korak (kraj istrage, optužnica, ročišta, presuda), za puštanje i odsustvo prije nego što se dogode, a za bijeg odmah. To se bilježi.

        Pogledajte: anonimizirane spise s bilješkama; razgovarajte s advokatom, advokaticom ili osobom za podršku i s uredom.

        Često se ocjenjuje previsoko kad advokati i advokatice prenose ono što slučajno čuju. „Djelimično ispunjeno”: o predmetu, ali ne i o puštanju. „Započeto”: pravilo je novo i još nijedan ured nema taj zadatak.

## 6. Compensation in brief

cmp-title = Naknada štete ukratko
cmp-intro = Nekoliko pitanja koja pokazuju stiže li novac do ljudi; u pojedinosti ide kontrolna lista o naknadi štete. Dvije stvari držite odvojeno: naknadu štete od počinioca i novac od države.

po_cmp_right = Daje li zakon žrtvama pravo na zahtjev prema počiniocu?
    .help = Za tjelesnu i duševnu štetu i za zaradu koja je oduzeta ili nikad isplaćena, kakav god bio rad.
    .guide =
        Potpuno: svaka žrtva, strana ili domaća, može od počinioca tražiti naknadu štete, u krivičnom predmetu i u parnici, za materijalnu i nematerijalnu štetu i za zaradu koju je trgovac ljudima oduzeo ili nikad isplatio. To što je rad bio nezakonit ili se naziva nemoralnim nije razlog za odbijanje.

        Pogledajte: zakone o krivičnom postupku i o obligacionim odnosima, s članom i brojem službenog glasila.

        Često se ocjenjuje previsoko kad je nematerijalna šteta obuhvaćena, a zarada nije: to je „Djelimično”. „Djelimično” je i zahtjev koji zastari prije nego što ga žrtva može podnijeti.

po_cmp_criminal_court = Odlučuju li krivični sudovi o tim zahtjevima, umjesto da žrtve upućuju na parnicu?
    .help = Uzmite osuđujuće presude iz posmatranog perioda: zahtjev podnesen, odlučen ili upućen na parnicu?
    .guide =
        Potpuno: u gotovo svim osuđujućim presudama sa zahtjevom sam krivični sud dosuđuje iznos uz obrazloženje; upućivanje na parnicu je rijedak izuzetak.

        Pogledajte: brojke o zahtjevima podnesenim i odlučenim u krivičnom predmetu; anonimizirane presude.

        Često se ocjenjuje previsoko jer zakon to dopušta. „Djelimično ispunjeno”: neki sudovi to čine, ili dosuđuju mali dio, a s ostatkom upućuju na parnicu. „Započeto”: smjernice za sudove su objavljene i prvi iznosi dosuđeni. Ako niko nije podnio zahtjev, „Nije primjenjivo” traži taj razlog, a zašto niko nije, spada u nalaze.

po_cmp_state_scheme = Je li danas žrtvama trgovine ljudima otvoren državni fond za naknadu štete?
    .help = Danas otvoren: zakon se primjenjuje, organ radi, novca ima, obrazac se može dobiti.
    .guide =
        Potpuno: zakon se primjenjuje, organ odlučuje, novca ima, a zahtjev može podnijeti svaka žrtva trgovine ljudima, bez obzira na državljanstvo ili status, i kad je počinilac nepoznat ili se ne može goniti i kad je šteta duševna.

        Pogledajte: zakon, s danom od kojeg se primjenjuje; razgovarajte s organom koji odlučuje i s advokatom, advokaticom ili NVO-om koji su podnijeli zahtjev.

        Često se ocjenjuje previsoko kad je usvojen zakon čija primjena tek dolazi: to je „Ne”. „Djelimično”: radi, ali strane osobe ulaze samo uz uzajamnost, ili se traži teška tjelesna povreda.

po_cmp_tool_c = Otvoriti sada kontrolnu listu o naknadi štete?
    .help = „Da” je podsjetnik: započnite je s početnog ekrana za isti period. Ova sesija ostaje kakva je.

po_cmp_assets = Koristi li se oduzeti novac za žrtve?
    .help = Pratite novac: šta je zamrznuto, oduzeto, prodato, kome isplaćeno?
    .guide =
        Potpuno: zakon kaže da se iz imovine oduzete u predmetima trgovine ljudima prvo plaća ono što je dosuđeno žrtvama ili puni fond za njih, a brojke pokazuju isplate osobama u posmatranom periodu.

        Pogledajte: zakon o oduzimanju imovine i njegova pravila o upotrebi; brojke. Član 14(2) Konvencije UN-a odnosi se na predmete u kojima imovinu traži druga država.

        Često se ocjenjuje previsoko kad zakon spominje žrtve, a novac ide u budžet ili policiji. „Djelimično ispunjeno”: plaća usluge, a ne osobe, ili je korišten u pojedinačnim predmetima. „Započeto”: fond je osnovan i prazan.

po_cmp_awarded = Broj žrtava kojima je u posmatranom periodu dosuđen novac (svi putevi).
    .help = Krivični, građanski ili radni sud, državni fond, nagodba. Svaka osoba jednom; upišite 0 ako ih nije bilo.

po_cmp_paid = Broj žrtava koje su primile novac.
    .help = U posmatranom periodu, u cijelosti ili dijelom, kad god je dosuđeno. Svaka osoba jednom; upišite 0 ako ih nije bilo.

po_cmp_paid_ratio = Isplaćene žrtve na svakih 100 kojima je novac dosuđen
    .help = Izračunato iz dva broja iznad. Može preći 100 kad se isplate ranije dosuđeni iznosi.

## 7. Return

ret-title = Povratak
ret-intro = Povratak stranih žrtava odavde i domaćih državljana ovamo. Povratak je siguran samo ako je neko prije toga pogledao opasnost upravo za tu osobu. Čitajte anonimizirane dosjee; ne zapisujte put, mjesto ni datum putovanja.

po_ret_risk = Izrađuje li se prije svakog povratka procjena rizika za tu osobu?
    .help = Ko god ga organizirao: policija, konzulat, NVO ili drugi. Uporedite datum procjene s danom putovanja.
    .guide =
        Potpuno: pravilo je traži, a svaki dosje je sadrži pisano i na vrijeme: trgovci ljudima, dugovi, porodica, zdravlje, optužbe kod kuće, pomoć tamo, sigurnost na putu. Izrađuje je s osobom neko ko to zna, a njen rezultat može zaustaviti povratak.

        Pogledajte: pravilo i obrazac; anonimizirane dosjee o povratku.

        Često se ocjenjuje previsoko kad opći podaci o zemlji zamjenjuju osobu. „Djelimično”: za potpomognuti povratak, ali ne i za onaj koji naredi organ.

po_ret_voluntary = Je li povratak u praksi dobrovoljan i informiran?
    .help = Pitajte šta je drugo osoba mogla izabrati. Gdje nema dozvole za ostanak, nema ni slobodnog izbora.
    .guide =
        Potpuno: prije pristanka osoba na razumljivom jeziku zna koja prava na boravak, pomoć i naknadu štete ima ovdje i šta je čeka tamo, ima vremena, smije se predomisliti do polaska i odbijanjem ništa ne gubi. Za ročišta i zahtjeve u toku je osigurano rješenje.

        Pogledajte: anonimizirane dosjee; razgovarajte s nekim ko je pripremao povratak i s advokatom, advokaticom ili NVO-om.

        Često se ocjenjuje previsoko samo zbog potpisanog obrasca. „Djelimično ispunjeno”: informiranje samo o putu, ili pritisak zbog kraja smještaja ili dozvole. „Započeto”: nov obrazac i letak.

po_ret_own_nationals = Primaju li se vlastiti državljani bez odgađanja i dobijaju li dokumente?
    .help = Pitajte konzulat koliko dana prođe od zahtjeva do putne isprave.
    .guide =
        Potpuno: državljanstvo i pravo boravka provjeravaju se i putne isprave izdaju u roku od nekoliko dana i bez taksi; niko za to ne mora pričati šta je prošao; po dolasku osobu neko diskretno dočeka i uputi na pomoć ako želi.

        Pogledajte: razgovarajte s konzulatom i s NVO-om koji dočekuje povratnike i povratnice.

        Često se ocjenjuje previsoko kad se broje oni s pasošem. „Djelimično ispunjeno”: osobe bez upisa u matične knjige i djeca rođena u inozemstvu čekaju sedmicama. „Započeto”: uputstvo konzulatima je izdato.

po_ret_referral = Postoji li prekogranično upućivanje s kontaktom na drugoj strani?
    .help = Procedura, pristanak, predaja i neko ko čeka na drugoj strani.
    .guide =
        Potpuno: procedura navodi kontaktnu tačku ovdje i u glavnim zemljama porijekla i odredišta, šta se prosljeđuje uz pristanak osobe i ko preuzima; NVO-i su dio nje; dosjei pokazuju predaje koje su uspjele.

        Pogledajte: proceduru; anonimizirane dosjee u oba smjera.

        Često se ocjenjuje previsoko kad sve živi od ličnih kontakata među NVO-ima. „Djelimično ispunjeno”: samo s nekim zemljama. „Započeto”: sporazum je potpisan i ne koristi se.

po_ret_child = Vraća li se dijete isključivo ako procjena rizika i najboljeg interesa kaže da je to sigurno?
    .help = I dijete koje se vraća s roditeljem ili roditelju. Pitajte staratelja/icu, a ne samo ured koji organizira put.
    .guide =
        Potpuno: pravilo drugačiji povratak zabranjuje, a svaki dosje sadrži obje procjene, koje je izradila služba za zaštitu djece uz podatke s druge strane; saslušani su staratelj/ica i dijete; provjereno je je li porodica učestvovala u eksploataciji; ostanak je bio moguć.

        Pogledajte: anonimizirane dosjee vraćene djece; razgovarajte sa starateljem ili starateljicom.

        Često se ocjenjuje previsoko jer se povratak porodici smatra dobrim sam po sebi. Ako nijedno dijete nije vraćeno, ocijenite pravilo i ono što odgovorni kažu da bi učinili. „Djelimično”: procijenjeno ovdje, bez riječi s druge strane. „Ne”: jedno dijete je vraćeno bez toga.

po_ret_follow_up = Prati li se situacija osobe nakon povratka, ako to želi?
    .help = Poziv ili posjeta nakon nekoliko sedmica i nakon nekoliko mjeseci. Osoba koja to ne želi računa se kao poštovana.
    .guide =
        Potpuno: prije puta osoba kaže hoće li se i kako sigurno održavati kontakt; neko ovdje ili tamo ima taj zadatak; kontakti u prvoj godini bilježe se po šifri i vode do pomoći gdje treba.

        Pogledajte: anonimizirane dosjee s datumima; razgovarajte s NVO-om ili uredom koji održava kontakt.

        Često se ocjenjuje previsoko kad je dolazak na aerodrom posljednja bilješka. „Djelimično ispunjeno”: jednom, ili samo dok projekt plaća. „Započeto”: dogovoreno s partnerom na drugoj strani, još nije urađeno.

## 8. Children

chd-title = Djeca
chd-intro = Dijete je svaka osoba mlađa od 18 godina, a za dijete se ne mora dokazati prijetnja ni prevara. Ovaj dio vodi osoba iz tima specijalizirana za djecu. Razgovarajte s organima, starateljima i starateljicama i službama, a ne s djecom, i čitajte samo dosjee s prekrivenim imenima.

po_chd_age = Pretpostavlja li zakon da je osoba dijete kad je dob neizvjesna?
    .help = Izričita pretpostavka, odmah s pravima djeteta. Šutnja zakona nije pretpostavka.
    .guide =
        Potpuno: zakon kaže da se sa svakim ko možda ima manje od 18 godina postupa kao s djetetom dok se dob ne utvrdi, odmah sa starateljem ili starateljicom, smještajem i pravima; testovi dobi su posljednji korak, uz pristanak, s više metoda; što ostane sumnjivo, ide u korist djeteta.

        Pogledajte: zakone o djeci, strancima, azilu i krivičnom postupku, s članom i brojem službenog glasila.

        Često se ocjenjuje previsoko kad to ima jedan zakon, obično onaj o azilu, a drugi nemaju: to je „Djelimično”. „Djelimično” je i kad je napisano u procedurama bez osnova u zakonu.

po_chd_guardian = Dobija li svako dijete žrtva brzo obučenog, nezavisnog staratelja ili starateljicu?
    .help = Svako, obučen, nezavisan, brzo: provjerite sve četvero. Brzo znači sati ili nekoliko dana.
    .guide =
        Potpuno: svako dijete žrtva bez sigurnog roditelja, domaće ili strano, u roku od nekoliko dana ima staratelja ili starateljicu s obukom za takvu djecu, koji imaju dovoljno malo djece da svako poznaju i ne služe nijednom drugom interesu: ni sigurnoj kući ni uredu koji odlučuje o povratku.

        Pogledajte: brojke o djeci, starateljima/cama i danima; anonimizirane dosjee; razgovarajte sa starateljem ili starateljicom i NVO-om.

        Često se ocjenjuje previsoko kad je ured staratelj na papiru, a jedna osoba ima desetine djece. „Djelimično ispunjeno”: brzo, ali preopterećeno ili bez obuke, ili samo za neku djecu. „Započeto”: prvi staratelji i starateljice se obučavaju.

po_chd_guardian_days = Prosjek dana do imenovanja.
    .help = Od dana kad je dijete nađeno ili upućeno. Za dijete koje još čeka brojte do posljednjeg dana posmatranog perioda.

po_chd_street = Postupa li se s djecom zatečenom u prosjačenju, radu na ulici ili ranom braku kao s mogućim žrtvama, a ne kao da je riječ o običaju?
    .help = Pitajte šta je bilo s djecom posljednji put zatečenom: procijenjena, novčano kažnjena ili vraćena istog dana?
    .guide =
        Potpuno: policija, socijalni radnici i radnice i mobilni timovi provjeravaju za svako takvo dijete da li je žrtva trgovine ljudima, po istom spisku znakova, u svakoj zajednici; uloga roditelja i rodbine ispita se prije nego što se dijete vrati; brojke pokazuju djecu identificiranu na taj način.

        Pogledajte: anonimizirane dosjee; brojke; razgovarajte s policijom, centrom za socijalni rad i NVO-om na terenu.

        Često se ocjenjuje previsoko zbog kampanja koje djecu na jedan dan sklone s ulice. Gdje je običaj razlog da se ništa ne čini, to je „Nije započeto”. „Djelimično ispunjeno”: za prosjačenje, ali ne i za rani brak, ili u nekim gradovima. „Započeto”: uputstvo ili prva obuka.

po_chd_placement = Postoji li smještaj samo za djecu, izvan pritvora i odgojnih ustanova?
    .help = Dovoljno mjesta, za djevojčice i dječake svake dobi. Pogledajte mjesto i šta je iza njegove ograde.
    .guide =
        Potpuno: postoje sigurne kuće ili hraniteljske porodice samo za djecu žrtve, s obučenim ljudima i dovoljno mjesta, a nijedna nema kuću, dvorište, ulaz ni osoblje zajednički s mjestom gdje su mladi u pritvoru ili na odgojnoj mjeri.

        Pogledajte: mjesto, svojim očima; brojke o tome gdje su smještena djeca žrtve iz posmatranog perioda.

        Često se ocjenjuje previsoko jer u takvoj ustanovi postoji dječije krilo: to je „Ne”. „Djelimično”: samo za djevojčice ili do određene dobi, ili premalo mjesta, pa neka djeca žive među odraslima.

po_chd_interviews = Koriste li se prostorije prilagođene djeci, obučene osobe za saslušanje i snimci?
    .help = Koriste se, a ne samo otvorene: uporedite saslušanja održana tamo s brojem saslušane djece.
    .guide =
        Potpuno: po pravilu jedno saslušanje, najviše dva, u prijatnoj prostoriji, vodi ga stručna osoba obučena za djecu, snimljeno na video za upotrebu na sudu, uz staratelja ili starateljicu i advokata ili advokaticu, a da dijete ne vidi optuženu osobu; do takve prostorije dolaze i djeca u regijama.

        Pogledajte: brojke o korištenju; prostoriju, njenu opremu i dnevnik, s prekrivenim imenima.

        Često se ocjenjuje previsoko samo zbog svečanog otvaranja. „Djelimično ispunjeno”: u glavnom gradu, ili samo za seksualna krivična djela. „Započeto”: prostorije opremljene, prva saslušanja održana.

po_chd_school = Može li svako dijete žrtva ići u školu, bez obzira na status?
    .help = I bez dokumenata, usred godine i bez znanja jezika. Uporedite datume.
    .guide =
        Potpuno: zakon otvara školu svakom djetetu bez obzira na dokumente; u praksi su djeca žrtve u roku od mjesec dana u školi, uz pomoć oko jezika, knjige i prijevoz, jednako iz sigurnih kuća, hraniteljskih porodica i od kuće.

        Pogledajte: zakon; anonimizirane dosjee s danom smještaja i prvim danom nastave.

        Često se ocjenjuje previsoko kad nastava u sigurnoj kući ne vodi do svjedodžbe. „Djelimično ispunjeno”: domaći državljani odmah, strana djeca kad im se riješi status. „Započeto”: pravilo bez novca ili mjesta.

po_chd_durable = Nalazi li se trajno rješenje u formalnom, zajedničkom postupku najboljeg interesa?
    .help = Trajno: gdje će dijete odrasti. Formalno i zajedničko: pisano, više organa, saslušani staratelj/ica i dijete.
    .guide =
        Potpuno: pisana procedura okuplja centar za socijalni rad, staratelja ili starateljicu, policiju i službe; za svako dijete odmjeravaju se ostanak, povratak i porodica drugdje, uz mišljenje samog djeteta; razlozi se zapisuju, u određenom roku, i ponovo razmatraju.

        Pogledajte: proceduru; anonimizirane dosjee, svaki oko jedne odluke.

        Često se ocjenjuje previsoko kad jedan ured odluči i ispod napiše „u najboljem interesu”. „Djelimično ispunjeno”: samo za stranu djecu, ili kad je dijete godinama čekalo. „Započeto”: nacrt procedure ili pilot-projekt.

po_chd_privacy = Čuvaju li policija, sudovi i mediji tajnost identiteta djece?
    .help = Pretražite saopćenja, sudske stranice i medije iz posmatranog perioda. Škola, selo ili ime roditelja mogu biti dovoljni.
    .guide =
        Potpuno: nijedno policijsko saopćenje, objavljena presuda ni medijski izvještaj iz posmatranog perioda ne omogućava da neko prepozna dijete; pravila za sve troje to zabranjuju, a kršenja su imala posljedice.

        Pogledajte: internetske stranice policije i sudova i veće medije, kroz posmatrani period; razgovarajte s NVO-om, vijećem za štampu ili ombudsmenom.

        Često se ocjenjuje previsoko kad u malom mjestu inicijali zamjenjuju ime. „Djelimično”: organi čuvaju identitet djece, neki mediji ne, i niko ne reagira. „Ne”: dijete se može prepoznati u nečemu što je objavio organ: odmah zatražite uklanjanje.

## 9. Data and National Rapporteur

dat-title = Podaci i nacionalni izvjestilac
dat-intro = Zna li država šta čini i govori li joj to neko nezavisan. Tražite tabele bez imena; mali brojevi mogu uputiti na osobu, zato ih ne prepisujte u bilješke.

po_dat_system = Postoji li jedinstvena statistika, razvrstana po spolu, dobi, državljanstvu i obliku eksploatacije?
    .help = Jedna statistika, četiri podjele. Pitajte više organa za istu godinu i uporedite.
    .guide =
        Potpuno: jedan ured prikuplja od svih organa, i od NVO-a, po istim definicijama, svaku osobu broji jednom, potencijalne i formalno identificirane odvojeno, u četiri podjele, i prati ih do kraja postupka.

        Pogledajte: tabele posljednjih godina, od više organa.

        Često se ocjenjuje previsoko kad svaki organ ima urednu tabelu, a nijedne dvije se ne slažu. „Djelimično ispunjeno”: jedna za žrtve, a nijedna za postupke, ili nedostaje jedna podjela. „Započeto”: baza podataka se gradi.

po_dat_protection = Jesu li podaci anonimni i čuvaju li se po zakonu o zaštiti ličnih podataka?
    .help = Pitajte šta izlazi iz svakog organa, imena ili šifre, i ko može otvoriti bazu podataka.
    .guide =
        Potpuno: pisano pravilo navodi zakonski osnov, svrhu, pristup, sigurnost i rok čuvanja; ono što iz organa ide u statistiku nema imena; mali brojevi se grupiraju prije objave; organ za zaštitu ličnih podataka zna za sistem.

        Pogledajte: pravilo i obrasce; razgovarajte s uredom koji prikuplja i s organom za zaštitu ličnih podataka ili NVO-om koji u sistem šalje podatke.

        Često se ocjenjuje previsoko kad nema imena, a ostanu datum rođenja, mjesto i broj predmeta. „Djelimično”: objavljene brojke su čiste, a unutrašnji spiskovi s imenima idu e-poštom. „Ne”: imena se prikupljaju centralno bez zakonskog osnova.

po_dat_published = Objavljuju li se godišnje brojke?
    .help = Za svaku godinu, tamo gdje ih svako može naći a da ne pita.
    .guide =
        Potpuno: tabele za svaku godinu perioda stoje na javnoj stranici ili u javnom izvještaju, u roku od godinu dana od njenog kraja, uz napomenu kako se brojalo i bez vrijednosti koje upućuju na osobu.

        Pogledajte: samu objavu.

        Često se ocjenjuje previsoko kad su brojke date medijima ili poslane GRETA-i. „Djelimično”: samo zbirovi, ili neke godine, ili daleko prekasno.

po_rap_exists = Imenuje li zakon nacionalnog izvjestioca ili drugi mehanizam monitoringa?
    .help = Tijelo čiji je zadatak pratiti šta država čini. Koordinator koji provodi politiku nešto je drugo.
    .guide =
        Potpuno: zakon imenuje tijelo, njegov zadatak da prati odgovor na trgovinu ljudima, njegova ovlaštenja i izvještaje.

        Pogledajte: zakon, s članom i brojem službenog glasila.

        Često se ocjenjuje previsoko kad se godišnji izvještaj koordinatora zove monitoringom. „Djelimično”: imenovano odlukom vlade ili sporazumom, ili ombudsmen koji to radi po općem mandatu.

po_rap_independent = Je li nezavisan od organa koje prati?
    .help = Ko ga imenuje, ko ga plaća, ko ga može razriješiti, ko prvi vidi njegove izvještaje?
    .guide =
        Potpuno: nema zadatak u politici, istrazi ni uslugama; imenuje ga i razrješava parlament, ili se to čini na jednako siguran način; ima vlastiti budžet i objavljuje bez ičijeg odobrenja.

        Pogledajte: zakon; razgovarajte sa samim tijelom i s NVO-om. Mjerilo je član 29(4) Konvencije: direktiva EU-a od 2024. nezavisna tijela prepušta izboru država i nije razlog za višu ni nižu ocjenu.

        Često se ocjenjuje previsoko zbog dobrog glasa osoba na dužnosti. „Djelimično ispunjeno”: jedinica u ministarstvu koja slobodno objavljuje. „Započeto”: nacrt zakona. Bez ikakvog takvog tijela, „Nije započeto”.

po_rap_resources = Ima li osoblje, novac i pravo na podatke?
    .help = Osoblje samo za taj zadatak, budžetska stavka i obaveza drugih da odgovore. Pitajte ko nije odgovorio.
    .guide =
        Potpuno: ljudi rade samo na trgovini ljudima, vlastita budžetska stavka isplaćuje se svake godine, a zakon daje pristup podacima, mjestima i dokumentima koji svi organi poštuju.

        Pogledajte: zakon ili pravilo o pristupu, budžet i plan osoblja; razgovarajte s tijelom.

        Često se ocjenjuje previsoko kad pravo na podatke postoji na papiru, a dopisi ostaju bez odgovora. „Djelimično ispunjeno”: jedna osoba uz druge dužnosti, ili projektni novac. „Započeto”: radno mjesto je planirano.

po_rap_reports = Objavljuje li izvještaj najmanje svake dvije godine i odgovara li vlada?
    .help = Dva dijela: izvještaj i odgovor. Potražite jednu preporuku koja je provedena.
    .guide =
        Potpuno: javni izvještaji izlaze najmanje svake dvije godine, bave se zakonom, praksom i rezultatima i daju preporuke; vlada ili parlament odgovara pisano, a sljedeći izvještaj kaže šta je učinjeno.

        Pogledajte: posljednja dva izvještaja i odgovore.

        Često se ocjenjuje previsoko kad izvještaj nabraja aktivnosti države. „Djelimično ispunjeno”: izvještaji izlaze, odgovora nema. „Započeto”: prvi izvještaj je u izradi.

po_rap_report_date = Datum posljednjeg izvještaja.
    .help = Kada je objavljen; dovoljni su mjesec i godina.

## 10. Coordination, money and oversight

cor-title = Koordinacija, novac i nadzor
cor-intro = Ono što drži sve ostalo: ko upravlja, ko plaća, ko provjerava. Zapisnici, budžeti i inspekcijski nalazi kažu više nego propisi. Ako neka organizacija iz tima za ocjenjivanje živi od tog novca, to pitanje ocjenjuje druga osoba iz tima.

po_cor_body = Postoji li koordinaciono tijelo s jasnim zadatkom koje se redovno sastaje?
    .help = Pročitajte posljednje zapisnike: ko je došao, šta je odlučeno, šta je od toga bilo.
    .guide =
        Potpuno: akt imenuje tijelo, njegove članove i članice i zadatak; sastaje se redovno, najmanje svakih nekoliko mjeseci, na nivou koji može odlučivati, uz prisustvo NVO-a; provedba odluka se prati, a priprema ih mali ured.

        Pogledajte: zapisnike iz posmatranog perioda; razgovarajte s jednom osobom iz organa i jednom iz NVO-a.

        Često se ocjenjuje previsoko kad se sastaje zbog godišnjeg izvještaja i Evropskog dana borbe protiv trgovine ljudima. „Djelimično ispunjeno”: redovno, bez moći odlučivanja, ili bez NVO-a. „Započeto”: imenovano, sastalo se jednom.

po_cor_plan = Je li na snazi strategija s akcionim planom, indikatorima i troškovima?
    .help = Na snazi posljednjeg dana posmatranog perioda. Četiri dijela: strategija, plan, indikatori, troškovi.
    .guide =
        Potpuno: na snazi su strategija i akcioni plan koje je usvojila vlada, svaka mjera s organom, datumom, indikatorom i troškom koji stoji u budžetu; izvještaj svake godine kaže šta je učinjeno.

        Pogledajte: oba teksta, s datumima; godišnje izvještaje.

        Često se ocjenjuje previsoko kad je jedan istekao, a sljedeći je u nacrtu: to je „Započeto”. „Djelimično ispunjeno”: troškovi nedostaju ili su prepušteni donatorima, ili indikatori broje samo aktivnosti.

po_cor_plan_until = Plan vrijedi do.
    .help = Krajnji datum u tekstu; dovoljni su mjesec i godina. Ostavite otvoreno ako krajnjeg datuma nema.

po_cor_ngo = Jesu li NVO-i stvarni partneri u planiranju, identifikaciji i monitoringu?
    .help = Tri područja. Stvarni: pozvani na vrijeme, saslušani i slobodni da kritikuju, a da ne izgube novac.
    .guide =
        Potpuno: pravila ili sporazumi daju NVO-ima mjesto u sva tri područja; nacrte dobijaju na vrijeme, a na prijedloge odgovore; oni koji kritikuju zadržavaju mjesto i ugovore.

        Pogledajte: sporazume i zapisnike; razgovarajte s više NVO-a, i s onima izvan uobičajenog kruga.

        Često se ocjenjuje previsoko kad NVO-i vode većinu službi: nositi posao još nije partnerstvo. „Djelimično ispunjeno”: u jednom ili dva područja. „Započeto”: prvi sporazum ili konsultacija.

po_cor_budget = Plaća li država dovoljno za usluge za žrtve, i one koje vode NVO-i?
    .help = Plaćeno, ne planirano. Uporedite s onim što službe u zemlji stvarno koštaju.
    .guide =
        Potpuno: državni i lokalni budžeti plaćaju stvarni trošak potrebnih usluga (sigurna kuća, zdravstvo, pravna pomoć, djeca, reintegracija), uključujući usluge NVO-a, na vrijeme i za svaku žrtvu, i stranu.

        Pogledajte: budžete i isplate iz posmatranog perioda; razgovarajte s rukovodstvom službi o trošku, kašnjenju i onome što pokrivaju donatori.

        Često se ocjenjuje previsoko kad postoji budžetska stavka, ili kad plaćanje po osobi ne pokriva stanarinu i osoblje. „Djelimično ispunjeno”: oko polovine stvarnog troška ili više, ili samo državne službe. „Započeto”: prvi grantovi.

po_cor_budget_amount = Državni novac za usluge za žrtve u posmatranom periodu (domaća valuta).
    .help = Isplaćeno, svi budžeti pregledanog nivoa vlasti zajedno, cijeli brojevi. Novac donatora nije državni novac.

po_cor_contracting = Omogućavaju li pravila o dozvolama i finansiranju kvalificiranim NVO-ima rad bez prekida između ugovora?
    .help = Pitajte koliko je dana prošlo između posljednja dva ugovora i ko je tada plaćao.
    .guide =
        Potpuno: uslovi za dozvolu traže kvalitet i NVO-i ih mogu ispuniti; ugovori traju više godina ili se obnavljaju prije isteka; javni pozivi odgovaraju poslu; službe i ljudi nikada nisu bez pokrića između dva ugovora.

        Pogledajte: pravila o dozvolama, ugovorima i javnim pozivima; razgovarajte s rukovodstvom službi NVO-a i s nekim ko nije mogao dobiti dozvolu.

        Često se ocjenjuje previsoko jer je prekid premošten vlastitim novcem NVO-a. Uslov koji mogu ispuniti samo državna tijela, kao vlasništvo nad zgradom, najviše je „Djelimično ispunjeno”. „Započeto”: nova pravila su u izradi.

po_cor_oversight = Pregleda li nezavisno tijelo sigurne kuće prema standardima i postupa li po onome što nađe?
    .help = Nezavisno, pregleda, postupa: sve troje, jednako za državne sigurne kuće i one koje vode NVO-i.
    .guide =
        Potpuno: tijelo koje sigurne kuće ne vodi i ne plaća posjećuje svaku redovno, po pravilu jednom godišnje, i nenajavljeno, mjeri ih prema pisanim standardima, razgovara sa smještenim osobama nasamo, nalaže promjene i brine se da se provedu. Na ozbiljne optužbe odmah slijede mjere.

        Pogledajte: inspekcijske nalaze iz posmatranog perioda, s prekrivenim imenima, i šta je slijedilo; razgovarajte odvojeno s rukovodstvom sigurne kuće i s inspekcijom.

        Često se ocjenjuje previsoko kad se prije isplate provjeravaju samo papiri. „Djelimično ispunjeno”: redovno, ali su državne sigurne kuće izostavljene ili ništa ne slijedi. „Započeto”: standardi usvojeni, prve posjete obavljene. „Nije započeto”: nijedna inspekcija u posmatranom periodu.

po_cor_oversight_date = Datum posljednje inspekcije bilo koje sigurne kuće.
    .help = Dovoljni su mjesec i godina. Ostavite otvoreno ako je nikada nije bilo.

po_cor_training = Je li obuka redovna za sva zanimanja prvog kontakta?
    .help = Policija, granica, inspekcija rada, socijalna zaštita, zdravstvo, škola, azil, konzulati, tužilaštva, sudovi.
    .guide =
        Potpuno: svako od ovih zanimanja ima trgovinu ljudima u osnovnoj obuci i kurs najmanje svakih nekoliko godina; brojke pokazuju koliko ih je obuhvaćeno u posmatranom periodu, i u regijama; plaća država.

        Pogledajte: brojke o obuci po zanimanju, regiji i godini.

        Često se ocjenjuje previsoko samo zbog mnogih seminara za iste ljude. „Djelimično ispunjeno”: samo policija i socijalna zaštita, ili samo donatorski projekti. „Započeto”: nastavni plan ili jedan kurs.
