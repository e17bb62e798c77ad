### status: draft

## The questionnaire

questionnaire-title = Shërbimet për viktimat e trafikimit: vizita në terren
    .about =
        Për vlerësues të trajnuar që vizitojnë një shërbim për viktimat e trafikimit.
        Krahason atë që shërbimi shkruan, bën dhe tregon me standardet ndërkombëtare, që mangësitë të gjenden dhe të ndreqen.

## Scales and shared lists

ynp-yes = Po
    .meaning = Me shkrim dhe në praktikë, për të gjithë ata që duhet të mbulojë; dëshmia është parë.
ynp-partly = Pjesërisht
    .meaning = Funksionon për shumicën, ose funksionon por s'është shkruar, ose është shkruar por ka mangësi të dukshme.
ynp-no = Jo
    .meaning = Asgjë, ose vetëm një premtim.

ach4-in_full = Përmbushur plotësisht
    .meaning = Me shkrim dhe në praktikë, për të gjithë ata që duhet të mbulojë; dëshmia është parë.
ach4-in_part = Përmbushur pjesërisht
    .meaning = Funksionon për shumicën, ose funksionon por s'është shkruar, ose është shkruar por ka mangësi të dukshme.
ach4-started = Ka filluar
    .meaning = Është bërë ndonjë hap (draft, provë, herë e vetme), pa praktikë të qëndrueshme.
ach4-not_started = Nuk ka filluar
    .meaning = Asgjë, ose vetëm një premtim.

yn-yes = Po
yn-no = Jo

## Units

unit-beds =
    { $n ->
        [one] shtrat
       *[other] shtretër
    }
unit-claims =
    { $n ->
        [one] kërkesë
       *[other] kërkesa
    }
unit-complaints =
    { $n ->
        [one] ankesë
       *[other] ankesa
    }
unit-days =
    { $n ->
        [one] ditë
       *[other] ditë
    }
unit-languages =
    { $n ->
        [one] gjuhë
       *[other] gjuhë
    }
unit-leaks =
    { $n ->
        [one] rrjedhje
       *[other] rrjedhje
    }
unit-percent = përqind
unit-persons =
    { $n ->
        [one] person
       *[other] persona
    }

## Rooms

room-bathrooms = Banjot
room-bedrooms = Dhomat e gjumit
room-common_room = Dhoma e përbashkët
room-entrance = Hyrja
room-kitchen = Kuzhina
room-office = Zyra

## 0. Profile of the service

pro-title = Profili i shërbimit
pro-intro = Plotësojeni në zyrë para vizitës dhe konfirmojeni me drejtuesin. Nuk merr pikë, por vendos cilat pyetje vijnë më pas. Mos shkruani adresë dhe emra: shërbimi ka një kod.

sv_pro_service_type = Çfarë lloj shërbimi është ky?
    .help = Zgjidhni atë që ofron kryesisht. Tri të parat hapin pyetjet për jetesën aty.
    .required = Zgjidhni llojin e shërbimit: ai vendos cilat pyetje vlejnë.
sv_pro_service_type-shelter_24h = Strehëz me personel ditë e natë
sv_pro_service_type-emergency_reception = Pritje urgjente për qëndrim të shkurtër
sv_pro_service_type-transitional_flat = Banesë kalimtare ose e mbështetur
sv_pro_service_type-day_centre = Qendër ditore
sv_pro_service_type-outreach_team = Ekip në terren ose ekip i lëvizshëm
sv_pro_service_type-legal_aid_only = Vetëm ndihmë juridike
sv_pro_service_type-other = Shërbim i një lloji tjetër

sv_pro_operator = Kush e drejton?
    .help = Ai që përgjigjet për punën e përditshme, jo ai që paguan. Drejtim i përbashkët: përgjegjësia ndahet me shkrim.
sv_pro_operator-state = Shteti
sv_pro_operator-municipality = Bashkia ose komuna
sv_pro_operator-ngo = Organizatë joqeveritare
sv_pro_operator-mixed = Drejtim i përbashkët

sv_pro_team_link = A ka ndonjë anëtar i ekipit vlerësues lidhje me këtë shërbim (punë, financim, i njëjti rrjet, familje)?
    .help = Pyetni me zë çdo anëtar para vizitës. Lidhja nuk e ndal vizitën; raporti e thotë hapur.
    .guide =
        Pavarësia deklarohet në çdo sesion, sepse shërbimi dhe shteti do të pyesin për të. Këtu hyjnë puna me pagesë dhe pa pagesë, vendet në borde, referimet mes dy organizatave, donatorët e përbashkët, trajnimet e dhëna ose të marra, familja dhe miqtë e afërt.

        Kur ka lidhje, vizita vazhdon si vlerësim mes kolegësh dhe raporti e thotë këtë. Pjesët më të afërta me lidhjen jepjani një anëtari tjetër.

        Çfarë harrohet shpesh: një koleg është në organin që identifikon viktimat, ose vetë organizata e ekipit shpreson për të njëjtën kontratë.
    .required = Thoni nëse ka lidhje: pa këtë raporti nuk mund të nënshkruhet.
sv_pro_team_link-none = Asnjë lidhje
sv_pro_team_link-same_network = Anëtar i të njëjtit rrjet
sv_pro_team_link-worked_here_3_years = Ka punuar këtu në 3 vitet e fundit
sv_pro_team_link-funder = E financon shërbimin
sv_pro_team_link-other = Lidhje tjetër

sv_pro_team_link_note = Përshkruani lidhjen dhe si e kufizon ekipi ndikimin e saj.
    .help = Shkruani iniciale ose role: pa emra, pa adresa, pa datëlindje. Thoni kush i vlerëson pjesët që prek lidhja.

sv_pro_capacity = Sa shtretër ka?
    .help = Shtretër që mund të përdoren sot, bashkë me djepat. Krahasoni licencën me atë që shihni.

sv_pro_occupancy = Sa persona e përdorin shërbimin sot?
    .help = Vetëm një numër, bashkë me fëmijët. Eksportet e përbashkëta nuk e tregojnë kurrë vlerën e saktë nën 5.

sv_pro_groups = Cilat grupe i pranon shërbimi?
    .help = Shënoni çfarë thonë rregullat e pranimit, pastaj pyetni drejtuesin. Vajza, djem ose familje hapin seksionin për fëmijët.
sv_pro_groups-women = Gra
sv_pro_groups-men = Burra
sv_pro_groups-girls = Vajza
sv_pro_groups-boys = Djem
sv_pro_groups-families = Familje ose prindër me fëmijë
sv_pro_groups-lgbti = Persona LGBTI
sv_pro_groups-disability = Persona me aftësi të kufizuara
sv_pro_groups-none_listed = Nuk përmendet asnjë grup

sv_pro_foreign = A pranon shtetas të huaj dhe persona pa shtetësi?
    .help = Nisuni nga rregullat e shkruara. “Po” hap pyetjet për qëndrimin dhe për terapinë në një gjuhë tjetër.

sv_pro_child_recent = A ka pasur këtu ndonjë fëmijë, në çfarëdo kohe, gjatë 12 muajve të fundit?
    .help = Edhe një fëmijë që erdhi me prindin ose për një natë të vetme. “Po” hap seksionin për fëmijët.

## 1. Accommodation

acc-title = Strehimi
acc-intro = Për shërbimet ku njerëzit banojnë. Ecni nëpër ndërtesë me dikë nga personeli, por me banorët flisni pa personelin. Trokitni dhe hyni në një dhomë gjumi vetëm nëse pranon ai që fle aty.

sv_acc_admission_open = A mund të hyjë menjëherë një viktimë e mundshme e trafikimit, pa dhënë më parë deklaratë dhe pa pritur statusin formal?
    .help = Për një shtrat mjaftojnë shkaqet e arsyeshme. Çfarë kërkojnë rregullat dhe çfarë u kërkua herën e fundit?
    .guide =
        Plotësisht: rregullat e shkruara kërkojnë vetëm shenja trafikimi; shtrati jepet po atë ditë, edhe natën dhe në fundjavë. Deklarata, dokumentet, analizat dhe statusi mund të vijnë më vonë dhe nuk janë kurrë çmimi i hyrjes.

        Shihni: rregullat e pranimit; tri pranimet e fundit (dita e referimit, dita e hyrjes, çfarë u kërkua së pari); flisni me drejtuesin.

        Shpesh vlerësohet tepër lart sepse kohët e fundit askush nuk u kthye mbrapsht. Rregulli i shkruar që kërkon deklaratë është “Jo”, edhe kur personeli e anashkalon. “Pjesërisht”: i hapur vetëm për disa grupe ose orë, ose i hapur pa asnjë rregull të shkruar.

sv_acc_admission_open_why = Çfarë kërkohet para hyrjes?
    .help = Shënoni gjithçka që kërkojnë rregullat ose personeli para se të jepet shtrati.
sv_acc_admission_open_why-police_statement = Deklaratë në polici
sv_acc_admission_open_why-formal_status = Status formal i viktimës
sv_acc_admission_open_why-medical_test = Analizë mjekësore
sv_acc_admission_open_why-id_paper = Dokument identiteti
sv_acc_admission_open_why-other = Diçka tjetër

sv_acc_suitable_groups = A ka hapësirë të përshtatshme e të ndarë për çdo grup që shërbimi thotë se e pranon?
    .help = Krahasoni grupet në profil me dhomat që shihni. E ndarë do të thotë për gjumë dhe për larje.
    .guide =
        Plotësisht: për çdo grup të pranuar ka vend për gjumë dhe larje, veç nga të tjerët kur e kërkon siguria ose dinjiteti, për shembull për burra, për familje, për një person transgjinor, për dikë me aftësi të kufizuara.

        Shihni: çdo kat e çdo dhomë përkrah listës së grupeve; flisni me drejtuesin për vendosjet e fundit.

        Shpesh vlerësohet tepër lart kur një grup është në fletëpalosje, por gjithmonë është dërguar diku tjetër. Një dhomë bosh nuk është hapësirë e ndarë nëse nuk bëhet gati po atë ditë.

sv_acc_suitable_turned_away = Cilat grupe u kthyen mbrapsht gjatë 12 muajve të fundit dhe ku u dërguan?
    .help = Vetëm grupe dhe lloje vendesh: pa emra, pa adresa, pa datëlindje. Nëse askush nuk i shënon, thoni “nuk dihet”.

sv_acc_private_space = A ka çdo banor ose familje shtrat, vend me çelës për sendet e veta dhe një dhomë ku dera siguron privatësi?
    .help = Shihni një bravë që punon dhe pyetni kush tjetër ka çelës.
    .guide =
        Plotësisht: secili ka shtratin e vet, dollap ose sirtar me çelës që e mban vetë, dhe dhomë me derë që mbyllet e ku të tjerët trokasin. Të panjohurit nuk ndajnë dhomën kundër vullnetit të tyre.

        Shihni: dhomat e treguara me pëlqimin e banorit, bravat dhe çelësat; pyetni banorët pa personelin pranë nëse dikush hyn pa u thirrur.

        Shpesh vlerësohet tepër lart vetëm për shkak të dhomave të rregulluara. Çelësi i përgjithshëm pranohet nëse përdorimi i tij është kufizuar me shkrim dhe shënohet. “Përmbushur pjesërisht”: shtretërit dhe dyert janë në rregull, por vendi për sendet nuk mbyllet.

sv_acc_hygiene = A funksionojnë tualetet, dushet, ngrohja dhe uji i ngrohtë, dhe a janë të pastra e me privatësi?
    .help = Hapni vetë rubinetin dhe prekni radiatorin. Kontrolloni nëse dyert mbyllen nga brenda.
    .guide =
        Plotësisht: tualete e dushe të mjaftueshme për ata që banojnë këtu, të pastra, me mbyllje nga brenda, me ujë të ngrohtë e ngrohje gjithë ditën në stinën e ftohtë, dhe me artikuj higjiene e larje rrobash falas.

        Shihni: të gjitha banjat, jo vetëm atë që ju tregojnë; provoni ujin, dritën, bravën dhe ngrohjen; pyetni çfarë ndodh kur prishet diçka.

        Shpesh vlerësohet tepër lart pas një pastrimi për vizitën: shihni mykun, guarnicionet dhe riparimet e vjetra. Shpesh vlerësohet tepër ulët sepse shtëpia është e thjeshtë. E thjeshtë, por që punon, e pastër dhe me privatësi, është “Përmbushur plotësisht”.

sv_acc_food = A ka ushqim të mjaftueshëm, a respektohet dieta për shëndet ose besim dhe a mund të gatuajnë vetë banorët?
    .help = Shihni frigoriferin dhe depon, dhe pyetni banorët kur mund të hanë e të gatuajnë.
    .guide =
        Plotësisht: tri vakte, ose paratë dhe ushqimet për to, me fruta e proteina, ushqim për foshnjat, dieta për sëmundje, shtatzëni ose besim të respektuara pa vështirësi, dhe kuzhinë që banorët mund ta përdorin.

        Shihni: kuzhinën, frigoriferin, depon dhe menynë; pyetni banorët pa personelin pranë nëse dikush mbetet pa ngrënë dhe nëse mund të gatuajnë gjellët e veta.

        Shpesh vlerësohet tepër ulët kur vaktet janë të thjeshta, por të mjaftueshme. “Përmbushur pjesërisht”: ka mjaft ushqim, por gatimi ndalohet pa arsye sigurie individuale, ose dieta varet nga kush është në turn.

sv_acc_freedom_movement = A janë banorët të lirë të dalin, të mbajnë telefonin dhe të takojnë njerëz, përveç kur kufizimi është individual, me shkrim, i bazuar në rrezik, me afat dhe i pranuar prej tyre?
    .help = Kufizimi për të gjithë nuk është individual, sado i mirë të jetë qëllimi.
    .guide =
        Plotësisht: banorët hyjnë e dalin, e mbajnë telefonin dhe zgjedhin cilët takojnë. Kufizim ka vetëm për një person, me shkrim, me rrezikun, datën e mbarimit dhe pëlqimin e tij.

        Shihni: rregulloren e brendshme; dyert, çelësat dhe kutitë e telefonave; banorët, pa personelin pranë: “Çfarë ndodh nëse doni të dilni sonte?”

        Shpesh vlerësohet tepër lart sepse arsyeja është siguria. “Pjesërisht”: njerëzit lëvizin lirisht, por një rregull i përgjithshëm, si mbledhja e telefonave natën, i prek të gjithë. “Jo”: dyer të mbyllura me çelës, ose leje apo shoqërues për këdo.

sv_acc_freedom_movement_kind = Cilat kufizime përdoren?
    .help = Shënoni kufizimet për të gjithë, dhe ato për një person që nuk janë me shkrim, me datë dhe të pranuara.
sv_acc_freedom_movement_kind-phones_taken = Merren telefonat
sv_acc_freedom_movement_kind-doors_locked = Dyert mbyllen me çelës
sv_acc_freedom_movement_kind-only_with_escort = Dalje vetëm me shoqërues
sv_acc_freedom_movement_kind-no_visitors = Pa vizitorë ose pa kontakt me të tjerë
sv_acc_freedom_movement_kind-curfew = Orë e caktuar kthimi
sv_acc_freedom_movement_kind-other = Kufizim tjetër

sv_acc_length_of_stay = A varet kohëzgjatja e qëndrimit nga nevojat e personit dhe jo nga një datë e caktuar ose nga çështja penale?
    .help = Pyetni çfarë e mbyll qëndrimin dhe kush vendos kur personi nuk është gati.
    .guide =
        Plotësisht: rregullat e lidhin qëndrimin me planin e personit. Mund të jetë shkruar një kohë e zakonshme, por ajo zgjatet sipas nevojës me një vendim të thjeshtë, dhe askush nuk largohet sepse u mbyll çështja ose nuk pranoi të dëshmojë.

        Shihni: rregullat dhe kontratën me financuesin; dosjet e atyre që u larguan: data, arsyeja, vendi tjetër.

        Shpesh vlerësohet tepër lart kur zgjatja është “gjithmonë e mundur”, por asnjë dosje nuk e tregon. “Pjesërisht”: në praktikë zgjatet, ndërsa rregullat ose paratë mbarojnë në një ditë të caktuar.

sv_acc_length_of_stay_max = Qëndrimi më i gjatë që lejojnë rregullat, në ditë (0 = pa kufi).
    .help = Siç është shkruar: gjashtë muaj numërohen 180 ditë. Nëse s'ka asgjë të shkruar, vendosni 0 dhe shkruajeni te shënimi.

sv_acc_accessibility = A mund të jetojë këtu në siguri një person me aftësi të kufizuara, një grua shtatzënë ose një person i moshuar?
    .help = Ecni nga rruga deri te shtrati, tualeti dhe kuzhina duke menduar për karrige me rrota ose paterica.
    .guide =
        Plotësisht: të paktën një dhomë gjumi, një tualet dhe një dush arrihen e përdoren pa shkallë, me parmakë dhe hapësirë për t'u rrotulluar; alarmet shihen dhe dëgjohen; ka informacion në formë të lehtë ose me shkronja të mëdha; mund të gjendet ndihmë për kujdesin e përditshëm.

        Shihni: hyrjen, dyert, shkallët, banjën, daljet.

        Shpesh vlerësohet tepër lart vetëm për shkak të një rampe. “Përmbushur pjesërisht”: një grup mund të jetojë këtu në siguri dhe një tjetër jo, por për të është rënë dakord me shkrim një vend i përshtatshëm gjetkë. Premtimi për referim nuk mjafton.

## 2. Safety

saf-title = Siguria
saf-intro = Siguria e njerëzve këtu, e personelit dhe e vendit. Nëse mësoni se dikush është në rrezik sot, ndaluni dhe ndiqni kartën e mbrojtjes. Mos kopjoni në shënime adresë, plan të ndërtesës ose hollësi për bravat.

sv_saf_risk_assessment = A bëhet për secilin, kur vjen, një vlerësim i rrezikut me shkrim dhe a përtërihet kur ndryshojnë rrethanat?
    .help = Kërkoni një datë afër ditës së ardhjes dhe një datë të dytë pasi ka ndodhur diçka.
    .guide =
        Plotësisht: brenda një a dy ditësh pas ardhjes çdo dosje ka një vlerësim me shkrim të rrezikut nga trafikantët, nga familja, nga të tjerët që banojnë aty dhe nga vetja. Ai përfundon me masa, thotë kush i kryen dhe përtërihet pas kërcënimeve, seancave gjyqësore ose zhvendosjeve.

        Shihni: tri deri pesë dosje të anonimizuara, vetëm me kode; flisni me personelin që i përdor.

        Shpesh vlerësohet tepër lart vetëm për shkak të një formulari bosh të mirë. “Përmbushur pjesërisht”: bëhet për shumicën, ose nuk përtërihet kurrë. “Ka filluar”: formular në provë. “Nuk ka filluar”: për rrezikun vetëm flitet.

sv_saf_location = A është adresa e mbrojtur dhe a kontrollohen vizitorët ose, nëse vendi është i hapur, a menaxhohet ky rrezik me shkrim?
    .help = Kërkojeni adresën në internet para se të vini dhe vini re si ju lanë të hyni.
    .guide =
        Plotësisht, vend i mbrojtur: adresa s'është në asnjë fletëpalosje a faqe interneti, partnerët dhe vizitorët nënshkruajnë se e ruajnë, dhe askush nuk hyn pa u lajmëruar. Plotësisht, vend i hapur: analizë e rrezikut me shkrim, me kontroll në hyrje dhe plan për vizitorë të padëshiruar.

        Shihni: hyrjen dhe si ju pritën; faqen e internetit dhe hartat; rregullat për vizitorët.

        Shpesh vlerësohet tepër ulët vetëm sepse fqinjët e dinë shtëpinë. Rëndësi ka nëse rreziku shihet dhe menaxhohet. “Pjesërisht”: kontrolli funksionon, por nuk ka asgjë të shkruar.

sv_saf_cover_24h = A ka ditë e natë personel të trajnuar, me një mënyrë të caktuar për të thirrur policinë?
    .help = Lexoni grafikun e turneve të muajit të kaluar, edhe netët e festat. Gatishmëria me telefon nga shtëpia nuk është prani.
    .guide =
        Plotësisht: në çdo orë ka aty dikë të trajnuar, zgjuar ose që mund të zgjohet, që di ç'të bëjë dhe ka në polici një kontakt të drejtpërdrejtë, të caktuar më parë.

        Shihni: grafikun e turneve të muajit të fundit, bashkë me netët, fundjavat dhe festat; flisni me një punonjës nate: “Është ora dy dhe dikush po godet derën. Çfarë bëni?”

        Shpesh vlerësohet tepër lart kur natën ka vetëm roje. Roja i patrajnuar për këtë punë është “Pjesërisht”. Personeli në gatishmëri nga shtëpia është “Jo” për një strehëz dhe “Pjesërisht” për një banesë kalimtare.

sv_saf_incident_log = A shënohen incidentet, a ndërmerren hapa dhe a rishikohen ato?
    .help = Lexoni regjistrin: çfarë ndodhi, çfarë u bë, çfarë ndryshoi më pas.
    .guide =
        Plotësisht: kërcënimet, dhuna, lëndimet, vetëdëmtimi, personat e zhdukur dhe gabimet e personelit shënohen brenda një dite, bashkë me hapin e ndërmarrë; drejtimi i rishikon të gjitha të paktën çdo tre muaj dhe ndryshon diçka.

        Shihni: regjistrin e incidenteve të 12 muajve të fundit, me emrat e mbuluar, dhe shënimet e rishikimeve.

        Regjistri bosh rrallë është lajm i mirë: pyetni personelin për natën e fundit të vështirë dhe kërkojeni aty. “Përmbushur pjesërisht”: shënohen dhe ndërmerren hapa, por nuk rishikohen kurrë. “Ka filluar”: shënime të shpërndara në dosje personale.

sv_saf_staff_screening = A verifikohet çdo punonjës, vullnetar dhe roje (gjendja gjyqësore dhe mbrojtja e fëmijëve) para se të takojë përfituesit?
    .help = Krahasoni datën e verifikimit me ditën e parë të punës. Edhe për rojat, shoferët dhe praktikantët.
    .guide =
        Plotësisht: para kontaktit të parë çdo person ka vërtetim të pastër të gjendjes gjyqësore dhe verifikim të përshtatshmërisë për punë me fëmijë, aty ku ka regjistër të tillë; verifikimet përtërihen, dhe njësoj veprojnë agjencitë që dërgojnë roje ose pastrues.

        Shihni: disa dosje personeli që i zgjidhni vetë nga grafiku i turneve, jo drejtuesi.

        Shpesh vlerësohet tepër lart kur verifikohen punonjësit, por jo vullnetarët, rojat ose drejtuesi: kjo është e shumta “Pjesërisht”. Vetëm vetëdeklarimet e nënshkruara janë “Jo”.

sv_saf_abuse_protocol = A ka rregull me shkrim për akuzat ndaj personelit ose banorëve: raportim jashtë shërbimit, largim i të akuzuarit nga kontakti, mbrojtje e atij që flet?
    .help = Të tria pjesët duhet të jenë të shkruara, edhe për një akuzë ndaj drejtuesit.
    .guide =
        Plotësisht: një rregull i shkurtër thotë se çdo akuzë shkon te një organ i jashtëm i përmendur me emër, se i akuzuari nuk ka kontakt derisa çështja të sqarohet, dhe se ai që flet ruan shtratin, ndihmën dhe sigurinë. Vlen edhe për drejtuesin e shërbimit. Personeli dhe banorët e njohin.

        Shihni: rregullin; personelin: “Po sikur të jetë drejtori juaj?”; banorët, pa personelin pranë: “Kujt do t'i tregonit?”

        Shpesh vlerësohet tepër lart kur çështjet së pari “shqyrtohen” brenda. “Pjesërisht”: mungon njëra nga tri pjesët.

sv_saf_abuse_protocol_used = A është bërë ndonjë akuzë gjatë 24 muajve të fundit?
    .help = Pyetni veç drejtuesin dhe veç personelin. “Po”, edhe kur më vonë doli e pavërtetë.

sv_saf_abuse_protocol_result = Çfarë u bë, pa përmendur emra? A u njoftua një organ i jashtëm?
    .help = Hapat, datat sipas muajit dhe kush u njoftua: pa emra, pa adresa, pa datëlindje.

sv_saf_urgent = A është dikush në rrezik sot? Nëse po, ndaluni dhe ndiqni kartën e mbrojtjes.
    .help = Pyetet sepse një kërkesë e domosdoshme për sigurinë ose fëmijët është në nivelin më të ulët. Bini dakord në ekip tani.
    .guide =
        Kjo ka të bëjë me ditën e sotme, jo me vlerësimin. Rrezik do të thotë se një person mund të dëmtohet, të zhvendoset, të gjendet ose të dorëzohet para se të veprojë organi i duhur.

        Nëse po: mos dëmtoni, flisni së pari me personin nëse kjo është e sigurt, dhe njoftoni shërbimin ose, kur shërbimi është pjesë e rrezikut, organin e jashtëm në kartë. Shënoni orën dhe organin e njoftuar; mos shkruani emra.

        “Ende i paraportuar” qëndron i pari në ekranin fillestar derisa të zgjidhet. Kur s'jeni të sigurt, trajtojeni si rrezik.
    .required = Përgjigjuni para se të vazhdoni: një rrezik i mundshëm nuk duhet të mbetet hapur.
sv_saf_urgent-no_immediate_risk = Nuk ka rrezik të menjëhershëm
sv_saf_urgent-risk_reported_now = Rrezik, i raportuar tani
sv_saf_urgent-risk_not_yet_reported = Rrezik, ende i paraportuar

sv_saf_fire = A janë në rregull daljet e zjarrit, fikësit dhe alarmet, dhe a është bërë stërvitje gjatë 12 muajve të fundit?
    .help = Hapni daljet, lexoni etiketën e një fikësi, kërkoni procesverbalin e stërvitjes.
    .guide =
        Plotësisht: daljet hapen nga brenda pa çelës, janë të lira dhe të shënuara; fikësit janë brenda afatit të kontrollit; alarmet punojnë në çdo kat; banorët morën pjesë në një stërvitje gjatë 12 muajve të fundit, edhe ata që nuk flasin gjuhën e vendit.

        Shihni: daljet, etiketat, alarmet; aktin e inspektimit dhe procesverbalin e stërvitjes.

        Shpesh vlerësohet tepër lart vetëm për shkak të një akti inspektimi, ndërsa një dalje është e zënë ose e mbyllur me çelës “për siguri”. Vlen ajo që shihni. “Pjesërisht”: pajisjet në rregull, pa stërvitje.

sv_saf_fire_drill_date = Data e stërvitjes së fundit.
    .help = Siç është në procesverbal; mjaftojnë muaji dhe viti. Lëreni bosh nëse s'ka pasur.

sv_saf_digital = A i ndihmon shërbimi njerëzit t'i mbrojnë nga trafikanti telefonat, llogaritë dhe vendndodhjen?
    .help = Ndarja e vendndodhjes, llogaritë e përbashkëta, fjalëkalimet, fotografitë, aplikacionet e parave.
    .guide =
        Plotësisht: pak pas ardhjes një punonjës që di si bëhet i shqyrton telefonin dhe llogaritë bashkë me personin, me pëlqimin e tij: vendndodhja, hyrjet e përbashkëta, aplikacionet e panjohura, kontaktet, fotografitë, banka. Provat ruhen para se të fshihet diçka. Përsëritet kur duhet.

        Shihni: si e përshkruan personeli, hap pas hapi, atë që bën; a thonë banorët se i ka ndihmuar dikush.

        Shpesh vlerësohet tepër lart kur telefonat thjesht merren: kjo është kontroll, jo mbrojtje, dhe këtu nuk vlen asgjë. “Ka filluar”: një fletëpalosje ose një ditë trajnimi.

## 3. Health

hea-title = Shëndeti
hea-intro = Kujdesi shëndetësor është një e drejtë që nuk varet nga statusi, dokumentet ose bashkëpunimi. Pyetni si organizohet kujdesi; mos pyetni kurrë një banor për sëmundjen ose mjekimin.

sv_hea_emergency = A merr çdo person, pavarësisht nga statusi, kujdes mjekësor urgjent falas brenda 24 orëve nga çasti kur i nevojitet?
    .help = Vlerësoni nëse kujdesi u mor dhe u pagua, pavarësisht kush pagoi. Pyetni për rastin më të vështirë të vitit të fundit.
    .guide =
        Plotësisht: një mjek ose urgjenca i pranon të gjithë, me sigurim ose pa të, ditën e nevojës ose të nesërmen, dhe askujt nuk i vjen faturë. Rruga është shkruar dhe personeli e di edhe natën.

        Shihni: dosjet me datën e nevojës dhe datën e kujdesit, me emrat e mbuluar; flisni me drejtuesin.

        Shpesh vlerësohet tepër ulët sepse gjërat e tjera janë keq: kujdesi i shpejtë e falas, i parë në një shënim me datë, është “Po”. “Pjesërisht”: funksionon me njohjet vetjake të personelit, ose të huajt presin a paguajnë.

sv_hea_tests_voluntary = A janë analizat dhe testet (HIV, shtatzëni, drogë e të tjera) gjithmonë vullnetare dhe asnjëherë kusht për ndihmë?
    .help = Lexoni rregullat e pranimit. Testi “për të gjithë kur vijnë” nuk është vullnetar.
    .guide =
        Plotësisht: rregullat thonë se asnjë test nuk është kusht për hyrje, qëndrim ose ndihmë; çdo test shpjegohet, ofrohet çdo herë me pëlqim, dhe refuzimi nuk ndryshon asgjë. Rezultatet i takojnë personit.

        Shihni: rregullat e pranimit dhe formularët mjekësorë; banorët, pa personelin pranë, me fjalë të përgjithshme: “A mund t'i thotë dikush jo një testi këtu?” Mos pyetni kurrë për rezultatin.

        Shpesh vlerësohet tepër lart sepse askush nuk ka refuzuar ndonjëherë. Nënshkrimi në tufën e letrave të hyrjes nuk është pëlqim i lirë. “Pjesërisht”: vullnetare në praktikë, por rregullat e mbajnë kërkesën.

sv_hea_needs_plan = A shënohen nevojat shëndetësore, me pëlqim, dhe a ndiqen në planin e personit?
    .help = Kërkoni nevojën, pëlqimin, hapin e bërë dhe rezultatin, me këtë radhë.
    .guide =
        Plotësisht: dosjet tregojnë çfarë kërkoi personi ose pranoi të shënohet, bashkë me dhëmbët, sytë, sëmundjet kronike dhe lëndimet e vjetra; plani thotë kush çfarë bën dhe deri kur; shënimet e mëvonshme tregojnë se u krye.

        Shihni: tri deri pesë dosje të anonimizuara.

        Shpesh vlerësohet tepër lart kur mbahet kartelë mjekësore, por prej saj nuk rrjedh asgjë. “Përmbushur pjesërisht”: nevojat shënohen dhe ndiqen, pa gjurmë pëlqimi, ose vetëm për gjëra urgjente. “Ka filluar”: një listë takimesh.

sv_hea_sexual_health = A ofrohet kujdes për shëndetin seksual dhe riprodhues, me mundësi zgjedhjeje mes mjekut dhe mjekes?
    .help = Kontracepsioni, shtatzënia, aborti kur lejohet me ligj, infeksionet, kujdesi pas përdhunimit. Edhe për burra e djem.
    .guide =
        Plotësisht: brenda pak ditësh secilit i thuhet, vetëm për vetëm dhe me fjalë që i kupton, cili kujdes ekziston, dhe ai mund të zgjedhë një mjeke ose një mjek. Kujdesi pas përdhunimit arrihet në kohë që barnat të veprojnë. Askush nuk shtyhet drejt një zgjedhjeje ose kundër saj.

        Shihni: si e shpjegon personeli rrugën, hap pas hapi; a thonë banorët se u ofrua. Mos pyetni kush e përdori.

        Shpesh vlerësohet tepër lart kur referohen vetëm gratë shtatzëna. “Përmbushur pjesërisht”: kujdesi ekziston pa zgjedhje të mjekut, ose u ofrohet vetëm grave.

sv_hea_continuity = A vazhdojnë të marrin mjekim dhe barna pas urgjencës personat e pasiguruar dhe të huajt?
    .help = Ndiqni në një dosje një sëmundje më të gjatë: kush e mjekoi dhe kush pagoi në muajin e tretë?
    .guide =
        Plotësisht: sigurimi, një kontratë ose një fond i paguan vizitat pasuese, barnat, dentistin dhe rehabilitimin për sa kohë duhet, çfarëdo dokumentesh të ketë personi, edhe pasi shkon diku tjetër.

        Shihni: dosje të personave pa sigurim; flisni me një mjek që mjekon njerëz nga shërbimi.

        Shpesh vlerësohet tepër lart kur shërbimi paguan nga dhurimet derisa të mbarojnë: kjo është “Përmbushur pjesërisht” dhe një pikë për shtetin. Nëse s'ka pasur kurrë një person të tillë këtu, shihni rregullin dhe vlerësoni atë.

sv_hea_addiction = A pranohen rast pas rasti personat që përdorin alkool ose drogë dhe a lidhen me trajtim?
    .help = Përdorimi shpesh ka qenë pjesë e shfrytëzimit. Kërkoni te rregullat një ndalim të përgjithshëm.
    .guide =
        Plotësisht: rregullat lejojnë që çdo rast të peshohet, duke menduar edhe për sigurinë e të tjerëve; personeli di ku bëhet detoksifikimi dhe trajtimi, e shoqëron personin dhe mban kontakt. Nëse dikush nuk mund të jetojë këtu, së pari gjendet një vend tjetër i sigurt.

        Shihni: rregullat e pranimit dhe rregulloren e brendshme; flisni me drejtuesin për kërkesën e fundit të tillë.

        Shpesh vlerësohet tepër lart kur rregullat heshtin dhe në të vërtetë refuzohen të gjithë. Përjashtimi i përgjithshëm me shkrim është “Jo”. “Pjesërisht”: pranohen, por një rënie e vetme e mbyll qëndrimin.

sv_hea_records = A mbahen veç të dhënat shëndetësore dhe a i shohin vetëm ata që u duhen?
    .help = Kërkoni të shihni ku mbahen, jo çfarë ka brenda.
    .guide =
        Plotësisht: letrat shëndetësore janë veç, nën çelës, ose në një skedar të mbrojtur më vete; një listë thotë kush mund t'i hapë; shoferi, kuzhinieri dhe financuesi nuk e dinë kush çfarë bari merr.

        Shihni: dollapin, kutinë e barnave, ekranin dhe tabelat e njoftimeve, pa lexuar përmbajtjen; personeli thotë kush ka qasje.

        Shpesh vlerësohet tepër lart kur dosja kryesore është nën çelës, por lista e barnave është e varur në kuzhinë. “Pjesërisht”: mbahen veç, por mund t'i shohë gjithë ekipi.

## 4. Psychological support

psy-title = Mbështetja psikologjike
psy-intro = Vlerësoni si organizohet mbështetja dhe nëse njerëzit arrijnë deri tek ajo. Mos i pyetni kurrë banorët çfarë kanë kaluar ose për çfarë flasin në terapi.

sv_psy_first_support = A ofrohet brenda 72 orëve një bisedë e parë mbështetëse me një person të trajnuar?
    .help = Mbështetëse do të thotë qetësuese dhe praktike. Intervista për të mbledhur fakte nuk llogaritet.
    .guide =
        Plotësisht: brenda tri ditësh nga ardhja një punonjës i trajnuar ofron një bisedë të qetë në një gjuhë që kuptohet: si jeni, çfarë ju duhet, çfarë ndodh më tej. Oferta shënohet, edhe kur personi thotë jo.

        Shihni: dosjet, datën e ardhjes përkrah datës së ofertës; personeli përshkruan një bisedë të tillë.

        Shpesh vlerësohet tepër lart kur llogaritet intervista e pranimit. Pyetjet për identifikim ose për policinë janë diçka tjetër. “Pjesërisht”: u ofrohet shumicës, ose vonohet në fundjavë.

sv_psy_qualified = A jepet mbështetja nga një profesionist i kualifikuar dhe i trajnuar për traumën?
    .help = Dy gjëra: profesioni dhe trajnimi i posaçëm për traumën.
    .guide =
        Plotësisht: një psikolog, psikoterapist ose psikiatër me të drejtë ushtrimi, që e ka përfunduar trajnimin për traumën, punon këtu ose me kontratë të shkruar, me orë që i përgjigjen numrit të njerëzve.

        Shihni: diplomat, listën e trajnimeve dhe kontratën; emrat mbeten në zyrë.

        Shpesh vlerësohet tepër lart kur punonjës socialë me shumë përvojë bëjnë punën e terapistëve. Mbështetja e tyre ka vlerë, por nuk është trajtim. “Përmbushur pjesërisht”: i kualifikuar, por pa trajnim për traumën, ose me tepër pak orë. “Ka filluar”: një praktikant ose një projekt i shkurtër.

sv_psy_lasting = A mund të ketë personi seanca të rregullta individuale për sa kohë i duhen, edhe pasi largohet?
    .help = Kërkoni seanca në muajt pas largimit.
    .guide =
        Plotësisht: seancat janë individuale, me një ritëm të rënë dakord me personin, në një dhomë të veçuar, dhe nuk i mbyll një numër orësh ose një projekt. Vazhdojnë pas largimit, këtu ose te një koleg të cilit personi iu kalua siç duhet.

        Shihni: dosje të atyre që qëndruan gjatë dhe të atyre që u larguan; banorët, me fjalë të përgjithshme.

        Shpesh vlerësohet tepër lart kur numërohen punëtoritë në grup. “Përmbushur pjesërisht”: të rregullta gjatë qëndrimit dhe pastaj asgjë, ose pastaj vetëm në të njëjtin qytet.

sv_psy_voluntary = A është terapia vullnetare, ashtu që refuzimi i saj të mos ndryshojë asgjë tjetër?
    .help = Kërkoni fjalët “duhet të marrë pjesë” te rregullorja e brendshme, kontratat dhe planet.
    .guide =
        Plotësisht: asnjë rregull, plan ose kontratë nuk e bën terapinë detyrim; ai që refuzon ruan shtratin, paratë, ndihmën juridike dhe respektin, dhe mund të fillojë më vonë.

        Shihni: banorët, pa personelin pranë: “Çfarë ndodh nëse dikush nuk do ta takojë psikologun?”; rregulloren e brendshme dhe marrëveshjen e nënshkruar në hyrje.

        Shpesh vlerësohet tepër lart sepse personeli thotë se të gjithë vijnë me dëshirë. Një sistem pikësh ose shpërblimesh që numëron seancat është trysni. “Pjesërisht”: e lirë në praktikë, por letra e nënshkruar e përmend terapinë si detyrim.

sv_psy_crisis = A ka një procedurë që e njohin të gjithë për rrezikun e vetëdëmtimit dhe të vetëvrasjes, me mbështetje psikiatrike?
    .help = Pyetni një punonjës nate çfarë bën. Nëse e di vetëm psikologu, procedura nuk njihet.
    .guide =
        Plotësisht: një faqe e shkruar thotë si vihet re, si pyetet, si qëndrohet me personin e si bëhet dhoma e sigurt, kë të thërrasësh në çdo orë dhe si ndiqet më tej; një psikiatër ose klinikë është caktuar si mbështetje; të gjitha turnet janë trajnuar.

        Shihni: procedurën; personelin, sidomos dikë që punon natën.

        Shpesh vlerësohet tepër lart kur faqja ekziston, por punonjësi i natës s'e ka parë kurrë: kjo është “Pjesërisht”. “Do të thërrisnim ambulancën” dhe asgjë tjetër është “Jo”.

sv_psy_language = A bëhen seancat në gjuhën e personit ose me një përkthyes gojor të trajnuar e të pavarur?
    .help = I pavarur: jo një i afërm, një banor, një polic ose dikush pranë shfrytëzuesit.
    .guide =
        Plotësisht: një terapist që e flet gjuhën, ose një përkthyes gojor i trajnuar për biseda të tilla, i detyruar të ruajë fshehtësinë dhe i pranuar nga personi, mundësisht çdo herë i njëjti.

        Shihni: kush përktheu herën e fundit dhe si u gjet, sipas personelit; a mund ta refuzonin përkthyesin, sipas banorëve.

        Shpesh vlerësohet tepër lart kur ndihmon një banor tjetër ose një fëmijë: kjo është “Jo”. Përkthimi me telefon ose video është i mirë nëse ruhet privatësia. “Pjesërisht”: ka vetëm për disa gjuhë.

## 5. Legal help and redress

leg-title = Ndihma juridike dhe dëmshpërblimi
leg-intro = Ndihma juridike, dëmshpërblimi dhe kompensimi, mosndëshkimi. Nëse mundeni, flisni me një avokat që merr çështje të tilla: dosjet e shërbimit tregojnë vetëm gjysmën.

sv_leg_early = A takohet çdo person me një avokat të pavarur para se të japë çfarëdo deklarate?
    .help = Krahasoni datën e takimit të parë me datën e deklaratës së parë para një autoriteti.
    .guide =
        Plotësisht: para çdo deklarate në polici, në prokurori ose para organit të identifikimit, personi flet vetëm për vetëm me një avokat që vepron vetëm për të dhe mëson çfarë sjell deklarata e çfarë ndodh pa të.

        Shihni: dosjet, të dyja datat; flisni me një avokat.

        Shpesh vlerësohet tepër lart kur është i pranishëm një avokat i policisë ose një avokat për të gjitha palët, ose ligjin e shpjegon një punonjës social. Nëse policia e pyeti personin para referimit, vlerësoni faktin dhe shënoni përgjegjësin. “Pjesërisht”: në shumicën e rasteve, ose vetëm para gjyqit.

sv_leg_free = A është ndihma juridike falas për personat pa mjete, në çështje penale, civile, pune dhe qëndrimi?
    .help = Katër fusha, dhe kush paguan në secilën. Edhe taksat gjyqësore e ekspertët janë shpenzime.
    .guide =
        Plotësisht: me ligj, kontratë ose vendim avokati nuk i kushton asgjë personit në të katër fushat, nga këshilla te ekzekutimi, përfshirë të huajt, pa dokumente që një viktimë nuk mund t'i gjejë.

        Shihni: kontratën ose vendimin për ndihmë juridike falas; flisni me një avokat për çështje që u refuzuan ose mbetën pa u paguar.

        Shpesh vlerësohet tepër lart kur mbulohet vetëm çështja penale. Paratë e një projekti që mbaron shpejt janë “Përmbushur pjesërisht”. “Ka filluar”: këshilla e parë është falas, kurse përfaqësimi varet nga fati.

sv_leg_free_gaps = Cilat çështje nuk mbulohen?
    .help = Shënoni çdo fushë ku një person pa mjete do të duhej të paguante ose të mbetej pa avokat.
sv_leg_free_gaps-criminal = Çështja penale
sv_leg_free_gaps-civil = Kërkesat civile
sv_leg_free_gaps-labour = Puna dhe pagat e papaguara
sv_leg_free_gaps-residence = Qëndrimi dhe azili
sv_leg_free_gaps-enforcement = Ekzekutimi i vendimit gjyqësor

sv_leg_specialised = A janë avokatët të trajnuar për çështje trafikimi?
    .help = Trajnim në tri vitet e fundit, ose përvojë e vërtetë me çështje të tilla.
    .guide =
        Plotësisht: të gjithë avokatët te të cilët dërgohen njerëzit i njohin trafikimin, traumën, dëmshpërblimin dhe mosndëshkimin nga një trajnim në tri vitet e fundit, ose nga disa çështje të çuara deri në fund.

        Shihni: certifikatat ose listën e çështjeve me numër; flisni me një avokat (si i provoni pagat e papaguara? kur e ngrini mosndëshkimin?).

        Shpesh vlerësohet tepër lart vetëm për shkak të përvojës së gjatë penale. “Përmbushur pjesërisht”: njëri nga avokatët është i trajnuar, ose lista e ndihmës juridike falas nuk ka shenjë për këtë. “Ka filluar”: një seminar, kohë më parë.

sv_leg_compensation_told = A i tregohet çdo personi, me shkrim dhe me fjalë që i kupton, çdo rrugë drejt dëmshpërblimit, kompensimit dhe pagave të papaguara?
    .help = Çdo rrugë: çështja penale, padia civile, kërkesa për paga, skema shtetërore nëse ka, kërkesat jashtë vendit.
    .guide =
        Plotësisht: çdo person merr një tekst të shkurtër në gjuhën e vet, me një bisedë për të gjitha rrugët që ekzistojnë këtu, afatet dhe gjasat, dhe përsëri para gjyqit. Dosja tregon kur. Përfshihen fitimet nga çdo lloj pune.

        Shihni: dosjet dhe vetë tekstin; banorët, pa personelin pranë: “A ju ka folur dikush për para që mund t'ju takojnë?”

        Shpesh vlerësohet tepër lart kur “e bën avokati”. “Pjesërisht”: vetëm me gojë, ose vetëm çështja penale. “Jo”: përmendet kur dikush pyet.

sv_leg_claims_filed = Kërkesa për dëmshpërblim ose kompensim të paraqitura me ndihmën e shërbimit në 24 muaj.
    .help = Kërkesa të çdo lloji, secila e numëruar një herë. Vetëm një numër; vendosni 0 nëse s'ka pasur.

sv_leg_claims_paid = Nga këto, kërkesa që përfunduan me para në dorë të personit.
    .help = Para të marra, plotësisht ose pjesërisht. Shuma e caktuar që s'e pagoi askush nuk llogaritet.
    .constraint = Nuk mund të jenë më shumë se kërkesat e paraqitura. Ndreqni njërin nga dy numrat.

sv_leg_court_support = A përgatitet dhe a shoqërohet personi në polici dhe në gjyq?
    .help = Para, gjatë dhe pas. I shoqëruar nga dikush të cilit personi i beson.
    .guide =
        Plotësisht: para çdo seance dikush shpjegon çfarë do të ndodhë dhe, nëse mundet, e viziton sallën me personin; një punonjës i besuar shkon me të dhe e pret; avokati kërkon perde, lidhje me video ose dyer të mbyllura; më pas ka kohë për të folur dhe kontrollohet siguria.

        Shihni: dosjet rreth një seance; flisni me një avokat, prokuror ose punonjës gjykate.

        Shpesh vlerësohet tepër lart kur jepet vetëm transporti. “Përmbushur pjesërisht”: për gjyqin, por jo për policinë, ose vetëm për dëshmitarët kryesorë.

sv_leg_residence_help = A i ndihmon shërbimi viktimat e huaja të marrin periudhën e rimëkëmbjes dhe të reflektimit dhe leje qëndrimi?
    .help = Ndihmë për ta kërkuar, për t'u ankuar dhe për ta zgjatur, edhe kur personi nuk bashkëpunon me policinë.
    .guide =
        Plotësisht: çdo personi të huaj i flitet menjëherë, në gjuhën e vet, për periudhën e rimëkëmbjes dhe të reflektimit dhe për lejet; shërbimi ose një avokat e bën kërkesën, i shënon afatet, ankohet kur refuzohet dhe ndihmon për rinovimin.

        Shihni: dosjet e personave të huaj: data e informimit, e kërkesës, e vendimit.

        Shpesh vlerësohet tepër ulët kur autoriteti refuzoi, ndonëse shërbimi e bëri pjesën e vet: vlerësoni këtu ndihmën dhe shënojeni refuzimin për shqyrtimin e politikave shtetërore. “Pjesërisht”: vetëm për ata që dëshmojnë.

sv_leg_residence_help_card = A është dokumenti i qëndrimit pa fjalë që tregojnë statusin e viktimës?
    .help = Shihni një kopje bosh ose të mbuluar. Këtu nuk merr pikë: i takon shqyrtimit të politikave shtetërore.
    .guide =
        Këtë dokument nuk e shtyp shërbimi, ndaj vlerësimi i tij mbetet i paprekur; përgjigjja ruhet për gjetjet mbi shtetin. Statusi i viktimës në një letërnjoftim ia tregon atë çdo qiradhënësi, punëdhënësi dhe nëpunësi.

        Shihni: një kopje me emrin dhe numrin të mbuluar, ose një model. Shihni të dyja anët, kodet dhe nenet që mund t'i gjejë kushdo. Mos kopjoni asgjë.

        “Pjesërisht”: pa fjalë të hapura, por me një kod që e zbulon statusin.

sv_leg_non_punishment = A e kontrollon personeli nëse mbi personin rëndojnë gjoba ose akuza dhe a e ngre me avokatin mosndëshkimin?
    .help = Lypja, kalimi i kufirit, dokumentet e rreme, prostitucioni, vjedhja, droga: vepra që personi u detyrua t'i bëjë.
    .guide =
        Plotësisht: në fillim dhe para çdo seance dikush pyet për gjoba, akuza, urdhra ndalimi dhe vendime të vjetra, këtu dhe jashtë; avokati kërkon që ato të pushohen ose të hiqen; dosja tregon rezultatin.

        Shihni: dosjet, bashkë me kundërvajtjet; personeli e shpjegon rregullin me fjalët e veta.

        Shpesh vlerësohet tepër lart sepse “njerëzit tanë nuk i akuzon kush”: askush nuk i ka parë gjykatat për kundërvajtje. “Pjesërisht”: ngrihet kur del një akuzë, por nuk kërkohet.

## 6. Information and consent

inf-title = Informimi dhe pëlqimi
inf-intro = Njerëzit vendosin vetë vetëm kur kuptojnë. Gjykoni çfarë kuptuan, jo çfarë nënshkruan.

sv_inf_rights_on_arrival = A jepet kur personi vjen informacion i qartë për të drejtat, shërbimet dhe rregulloren e brendshme, në një gjuhë që ai e kupton?
    .help = Brenda ditës së parë a të dytë, me gojë dhe me shkrim, dhe përsëri më vonë, kur ka kaluar tronditja.
    .guide =
        Plotësisht: një tekst i shkurtër me fjalë të thjeshta, në gjuhët që duhen, jepet dhe shpjegohet kur personi vjen: çfarë ndihme ka, se është falas dhe vullnetare, rregullat, privatësia, ankesat, avokati. Përsëritet pas disa ditësh; ata që s'dinë shkrim e këndim e dëgjojnë ose e shohin.

        Shihni: fletëpalosjen; banorët, pa personelin pranë: “Çfarë ju thanë ditët e para?”

        Shpesh vlerësohet tepër lart vetëm për shkak të një broshure të bukur në gjuhën e vendit. “Përmbushur pjesërisht”: vetëm me gojë, ose mungon për disa gjuhë. “Ka filluar”: një draft.

sv_inf_languages_count = Në sa gjuhë është gati sot informacioni me shkrim?
    .help = Numëroni atë që mund ta mbani sot në dorë, bashkë me gjuhën e vendit. Nuk merr pikë.

sv_inf_interpreters = A mund të gjendet brenda 24 orëve një përkthyes gojor i trajnuar dhe i pavarur?
    .help = Gjuha rome dhe shqipja vlejnë sa gjuhët e huaja. Pyetni kush erdhi herën e fundit dhe sa shpejt.
    .guide =
        Plotësisht: një listë ose kontratë me përkthyes gojorë të trajnuar për të gjitha gjuhët e hasura në dy vitet e fundit, edhe gjuhët e pakicave dhe të shenjave, të detyruar të ruajnë fshehtësinë, pa lidhje me policinë, familjen ose shfrytëzuesin; një prej tyre gjendet brenda 24 orëve, kur duhet me telefon ose video.

        Shihni: listën ose kontratën; personeli thotë kush erdhi herën e fundit, nga ku, sa shpejt.

        Shpesh vlerësohet tepër lart kur personeli “ia del disi” me përkthyes në telefon ose me një banor tjetër. “Pjesërisht”: vetëm për gjuhët e zakonshme.

sv_inf_entry_consent = A jepet pëlqim i informuar për hyrjen dhe për çdo shërbim, i shpjeguar me gojë, dhe a mund të tërhiqet?
    .help = I shpjeguar, i kuptuar, vullnetar, i posaçëm dhe i ndryshueshëm. Vetëm nënshkrimi provon pak.
    .guide =
        Plotësisht: çdo shërbim shpjegohet me gojë në një gjuhë që kuptohet; personi mund të pyesë, të refuzojë dhe të kthehet tek ai; pëlqimi shënohet për çdo shërbim, jo një herë për të gjitha; tërheqja e tij nuk sjell asgjë të keqe. Fëmija dëgjohet njësoj si kujdestari.

        Shihni: dosjet me formularët dhe gjuhët e tyre; banorët, pa personelin pranë: “A mund t'i thoshit jo diçkaje?”

        Shpesh vlerësohet tepër lart vetëm për shkak të formularëve të nënshkruar. Nënshkrimi nën një tekst që personi s'di ta lexojë është “Jo”. “Pjesërisht”: shpjegohet mirë, por ka një formular për gjithçka.

sv_inf_help_unconditional = A e di personeli dhe a u thotë njerëzve se ndihma vazhdon edhe nëse nuk dëshmojnë?
    .help = Pyetni disa punonjës, një nga një: “Çfarë ndryshon nëse personi nuk dëshmon?”
    .guide =
        Plotësisht: çdo punonjës jep të njëjtën përgjigje të qartë, se nuk ndryshon asgjë; kjo shkruhet te informacioni për banorët; e dinë edhe banorët.

        Shihni: çfarë thotë personeli i turneve të ndryshme; banorët, pa personelin pranë: “A u lidh ndonjëherë ndihma me policinë ose gjyqin?”

        Shpesh vlerësohet tepër lart sepse drejtimi thotë gjënë e duhur. Vlejnë edhe aludimet: “Do të ishte mirë për çështjen tuaj” është trysni. Nëse shteti pushon së paguari kur personi refuzon dhe shërbimi vazhdon të paguajë, vlerësoni praktikën dhe shënoni pjesën e shtetit.

sv_inf_plan_shared = A e njeh çdo person planin e vet dhe a mund ta shohë?
    .help = Pyetni nëse njerëzit dinë të thonë çfarë ka në planin e tyre dhe nëse kanë një kopje kur e duan.
    .guide =
        Plotësisht: plani shkruhet bashkë me personin, me fjalë që kuptohen, nënshkruhet ose pranohet nga të dy, ofrohet një kopje që mund të ruhet në siguri, dhe mund të lexohet në çdo kohë.

        Shihni: planet në dosje të anonimizuara: fjalët e kujt, objektivat e kujt? Banorët me fjalë të përgjithshme: “A e dini çfarë është planifikuar?”

        Shpesh vlerësohet tepër lart kur personi ka nënshkruar një plan të shkruar për financuesin. “Përmbushur pjesërisht”: njihet dhe diskutohet, pa kopje ose i papërkthyer. “Ka filluar”: ka plane, por vetëm për personelin.

sv_inf_media = A përdoren fotografitë, intervistat dhe rrëfimet vetëm me pëlqim të veçantë me shkrim, dhe kurrë për fëmijët?
    .help = Para vizitës shihni faqen, rrjetet sociale dhe raportet vjetore. Edhe shpina, duart ose zëri e bëjnë të njohur dikë.
    .guide =
        Plotësisht: rregull i shkruar; pëlqim i veçantë për çdo përdorim, i shpjeguar, me të drejtë tërheqjeje; asgjë fare për fëmijët; asnjë rrëfim ku fqinjët ose trafikantët mund ta njohin personin; personeli nuk poston nga vendi i shërbimit.

        Shihni: rregullin dhe formularët e pëlqimit; faqen, rrjetet sociale, faqet e donatorëve të dy viteve të fundit.

        Shpesh vlerësohet tepër lart kur fytyrat janë mjegulluar, por vendi, mosha dhe rrëfimi mbeten. Çdo fotografi ose rrëfim i një fëmije që mund të njihet është “Jo”: kërkoni heqjen para se të largoheni.

sv_inf_visit_consent = A u lajmëruan banorët paraprakisht për këtë vizitë dhe a ishin të lirë të mos e takonin ekipin?
    .help = Kontrollon vetë vizitën tonë. Pyetni vetë banorët, pa personelin pranë.
    .guide =
        Plotësisht: disa ditë më parë banorët mësuan, në një gjuhë që e kuptojnë, kush vjen, pse, çfarë shënohet dhe se askush s'është i detyruar të flasë; atë ditë zgjodhën lirisht, personeli nuk i caktoi dhe askush nuk ndenji në bisedë.

        Shihni: banorët, pa personelin pranë: “Si morët vesh për ne?”; personelin, veç.

        Shpesh vlerësohet tepër lart sepse ata që takuat ishin të afrueshëm: pyetni si erdhën në dhomë. Nëse vetë mandati ynë kërkonte vizitë pa lajmërim, te “Nuk zbatohet” shkruani këtë arsye. “Pjesërisht”: u lajmëruan po atë mëngjes.

## 7. Confidentiality and data protection

con-title = Konfidencialiteti dhe mbrojtja e të dhënave
con-intro = Një emër në duar të gabuara mund të kushtojë një jetë. Shihni si mbahen të dhënat, jo çfarë thonë, dhe mos kopjoni asgjë me emër, adresë ose datëlindje.

sv_con_policy = A kanë nënshkruar i gjithë personeli, përkthyesit dhe vullnetarët një rregull konfidencialiteti me shkrim?
    .help = Krahasoni listën e nënshkrimeve me grafikun e turneve, bashkë me përkthyesit dhe rojat.
    .guide =
        Plotësisht: një rregull i shkruar, me fjalë që kuptohen, thotë çfarë është e fshehtë, me kë mund të ndahet dhe se vlen edhe pasi mbaron puna; kushdo që u afrohet njerëzve ose dosjeve e ka nënshkruar para se të fillojë.

        Shihni: nënshkrimet e disa personave që i zgjidhni nga grafiku i turneve, nga lista e përkthyesve dhe nga lista e vullnetarëve.

        Shpesh vlerësohet tepër lart kur një nen në kontratën e punës mbulon vetëm punonjësit: “Përmbushur pjesërisht”. “Ka filluar”: rregulli ekziston dhe pothuaj askush s'e ka nënshkruar.

sv_con_files_secured = A mbahen dosjet në letër nën çelës dhe dosjet digjitale të enkriptuara, me llogari vetjake?
    .help = Shihni vetë bravën dhe hyrjen në kompjuter. Ajo që shihni vlen më shumë se ajo që ju thonë.
    .guide =
        Plotësisht: letrat janë në një dollap me çelës që e kanë pak veta; kompjuterët dhe telefonat janë të enkriptuar, çdo punonjës ka llogarinë e vet, edhe kopjet rezervë mbrohen; asgjë me emra nuk është në e-mailin vetjak, në grupe bisedash ose në kompjuterët e shtëpisë.

        Shihni: dollapin, tavolinat, ekranet, printerin dhe koshin; personeli tregon si hyn në sistem dhe ku shkojnë kopjet.

        Shpesh vlerësohet tepër lart sepse drejtuesi thotë se gjithçka është nën çelës. Një raft i hapur me dosje me emra është “Jo”. “Pjesërisht”: letrat nën çelës, kompjuterët me fjalëkalim të përbashkët ose pa enkriptim.

sv_con_codes = A përdoren kode në vend të emrave në letrat, listat dhe mesazhet e përbashkëta?
    .help = Shihni tabelat, grafikët e turneve, listat e barnave e të blerjeve, faturat, grupet e bisedave.
    .guide =
        Plotësisht: çdo person ka një kod që nga dita e parë; çelësi i kodeve ruhet veç; kodet janë në lista, tabela, fatura, e-maile dhe biseda; inicialet me moshë e qytet nuk përdoren, sepse mund të çojnë te një person.

        Shihni: tabelat e njoftimeve dhe listat në mur; letrat e dërguara partnerëve, me emrat e mbuluar.

        Shpesh vlerësohet tepër lart kur raportet kanë kode, ndërsa listat e përditshme tregojnë emrat. “Përmbushur pjesërisht”: letrat për jashtë me kode, ato të brendshme jo. “Ka filluar”: ka kode, pak veta i përdorin.

sv_con_sharing = A u jepen të dhëna policisë, shërbimeve sociale, donatorëve ose të tjerëve vetëm me pëlqim me shkrim ose me detyrim të qartë ligjor, dhe a shënohet çdo dhënie?
    .help = Për çdo dhënie: çfarë, kujt, mbi ç'bazë, kur. Kërkoni një listë.
    .guide =
        Plotësisht: personeli di t'i përmendë detyrimet ligjore për raportim; për gjithçka tjetër duhet pëlqimi me shkrim i personit për atë dhënie, për atë organ; jepet vetëm sa duhet; një shënim në dosje tregon datën, marrësin, përmbajtjen dhe bazën.

        Shihni: dosje ku të dhënat i janë dërguar policisë, shërbimit social ose një donatori; flisni me drejtuesin për kërkesën e fundit që u refuzua.

        Shpesh vlerësohet tepër lart kur ka një pëlqim të përgjithshëm, të nënshkruar në hyrje: e shumta “Pjesërisht”. Nëse kushdo merr çfarë kërkon me telefon, është “Jo”.

sv_con_donor_reports = A janë raportet për donatorët dhe për publikun pa asgjë që mund ta bëjë të njohur një person?
    .help = Lexoni dy raportet e fundit siç do t'i lexonte një fqinj ose një trafikant.
    .guide =
        Plotësisht: pa emra, fotografi, mosha të sakta, qytete, data ose fakte të rralla që bashkë çojnë te një person; numrat e vegjël grupohen; rrëfimet janë të përziera ose të trilluara dhe e thonë këtë.

        Shihni: dy raportet e fundit, për donatorët dhe për publikun, me shtojcat, listat e pjesëmarrjes dhe faturat.

        Shpesh vlerësohet tepër lart kur teksti është i pastër, por një shtojcë ka nënshkrime. Ku një vend ka pak raste në vit, mund të mjaftojnë mosha dhe shtetësia. “Pjesërisht”: pakujdesi që çojnë te një person vetëm për atë që i di gjërat nga brenda.

sv_con_retention = A janë caktuar afatet e ruajtjes dhe të fshirjes dhe a zbatohen?
    .help = Kërkoni rregullin dhe procesverbalin e fundit të fshirjes, në letër dhe digjitale.
    .guide =
        Plotësisht: një rregull jep një afat për çdo lloj dosjeje dhe thotë kush fshin; një procesverbal tregon se kjo bëhet, për letrat, kompjuterët, telefonat dhe kopjet rezervë; statistikat ruhen pa emra.

        Shihni: rregullin dhe procesverbalet e fshirjes të dy viteve të fundit.

        Shpesh vlerësohet tepër lart kur citohet rregulli i arkivit shtetëror dhe nuk është fshirë kurrë asgjë. Ruajtja e gjithçkaje përgjithmonë, “për rast gjyqi”, nuk është afat. “Përmbushur pjesërisht”: zbatohet për letrat, jo për dosjet digjitale. “Ka filluar”: draft i rregullit.

sv_con_own_file = A mund ta shohë dhe ta ndreqë personi dosjen e vet?
    .help = A është shkruar, a u thuhet njerëzve dhe a e ka bërë dikush ndonjëherë?
    .guide =
        Plotësisht: informacioni për banorët thotë se mund ta lexojnë dosjen e vet, të marrin kopje dhe të ndreqen gabimet; një punonjës ndihmon; përgjigjja vjen brenda një afati të caktuar; ajo që u takon personave të tjerë mbulohet.

        Shihni: rregullin dhe fletëpalosjen; banorët, pa personelin pranë, me fjalë të përgjithshme: “Nëse do të donit të shihnit çfarë është shkruar për ju, a mundeni?”

        Shpesh vlerësohet tepër ulët vetëm sepse askush s'e ka kërkuar ende: nëse është shkruar dhe njerëzit e dinë, vlen. “Pjesërisht”: lejohet, por nuk i thuhet askujt.

sv_con_breach = A ka procedurë për rrjedhjen e të dhënave dhe a u përdor kur ndodhi një rrjedhje?
    .help = Telefon i humbur, e-mail i gabuar, foto në internet, thashetheme: pyetni për secilin rast.
    .guide =
        Plotësisht: një faqe e shkruar thotë çfarë është rrjedhja, kush njoftohet menjëherë, si lajmërohen e mbahen të sigurt personat e prekur, kur njoftohet autoriteti për mbrojtjen e të dhënave dhe çfarë mësohet prej saj. Nëse ka ndodhur një rrjedhje, regjistri i tregon këta hapa.

        Shihni: faqen dhe regjistrin e rrjedhjeve; flisni me drejtuesin.

        Mungesa e rrjedhjeve të njohura nuk e ul vlerësimin, nëse faqja njihet. Shpesh vlerësohet tepër lart kur telefonat e humbur nuk shihen si rrjedhje. “Pjesërisht”: u veprua mirë, por pa asgjë të shkruar.

sv_con_breach_count = Numri i rrjedhjeve të njohura në 24 muaj.
    .help = Çdo ngjarje numërohet një herë, edhe të voglat. Vendosni 0 nëse s'dihet asnjë.

## 8. Social inclusion and reintegration

inc-title = Përfshirja sociale dhe riintegrimi
inc-intro = Si duket jeta pas krizës. Vlerësoni hapat e bërë bashkë me personin, jo vullnetin e mirë, dhe shënoni cila zyrë jashtë shërbimit e ka çelësin në dorë.

sv_inc_plan = A ka plan individual me objektiva të rënë dakord me personin, që rishikohet të paktën çdo tre muaj?
    .help = Kërkoni objektivat e vetë personit, datat dhe një version të dytë.
    .guide =
        Plotësisht: çdo dosje ka një plan individual të ndihmës, të bërë me personin në javët e para, me objektiva të thënë me fjalët e tij, me hapa, me ata që i kryejnë dhe me data; rishikohet bashkë të paktën çdo tre muaj, dhe versionet e vjetra tregojnë përparimin.

        Shihni: tri deri pesë dosje të anonimizuara, një prej tyre të personit që është më gjatë këtu.

        Shpesh vlerësohet tepër lart kur të gjitha planet duken njësoj. “Përmbushur pjesërisht”: plane të vërteta, rishikimet vonë ose mungojnë. “Ka filluar”: një formular i plotësuar në hyrje dhe i pahapur më.

sv_inc_work = A ka ndihmë të vërtetë për të gjetur punë të denjë e të sigurt?
    .help = E vërtetë: me rezultate që shihen. E denjë dhe e sigurt: kontratë, pagë, pa shfrytëzim të ri.
    .guide =
        Plotësisht: një punonjës ndihmon me aftësitë, dokumentet, lejet, aplikimet dhe kujdesin për fëmijët, njeh punëdhënës, kontrollon kontratën dhe vendin para fillimit, dhe mban lidhje në muajt e parë.

        Shihni: dosjet e atyre që kërkuan punë: hapat, rezultatet, kontrollet; banorët thonë çfarë ndihme patën.

        Shpesh vlerësohet tepër lart për punëtori si shkruhet një CV. Shpesh vlerësohet tepër ulët ku ka pak punë: vlerësoni ndihmën, jo tregun e punës. “Përmbushur pjesërisht”: vetëm për shtetasit e vendit, ose pa kontroll të punëdhënësit.

sv_inc_training = A ka qasje në shkollë, kurse dhe formim profesional të njohur?
    .help = I njohur: certifikata vlen edhe jashtë. Punët e dorës brenda shërbimit janë kohë e lirë.
    .guide =
        Plotësisht: të rriturit që e duan arrijnë në shkollë, në kurse gjuhe ose në formim profesional me certifikatë të njohur; shpenzimet, transporti dhe kujdesi për fëmijët zgjidhen; të huajt nuk lihen jashtë.

        Shihni: dosjet me regjistrimin dhe rezultatin; flisni me një shkollë ose qendër formimi.

        Shpesh vlerësohet tepër lart vetëm për shkak të punëtorive brenda shërbimit. “Përmbushur pjesërisht”: vetëm kurse të gjuhës së vendit, ose vetëm për shtetasit e vendit. “Ka filluar”: biseda me një shkollë.

sv_inc_housing = A ka rrugë drejt një banese të sigurt e të përballueshme kur mbaron qëndrimi?
    .help = Pyetni ku shkuan ata që u larguan së fundi dhe nëse janë ende aty.
    .guide =
        Plotësisht: plani për banesën fillon muaj para mbarimit; ka një banesë të mbështetur, ndihmë për qiranë, vend në banesa sociale ose kthim në familje me dëshirë e të kontrolluar; më pas shërbimi viziton ose telefonon. Askush nuk del në rrugë ose në vendin e shfrytëzimit.

        Shihni: dosjet e atyre që u larguan, me kod; flisni me drejtuesin.

        Shpesh vlerësohet tepër lart kur “shumica shkojnë te të afërmit” dhe askush nuk pyeti nëse kjo u dëshirua dhe ishte e sigurt. “Përmbushur pjesërisht”: qiraja paguhet vetëm për pak muaj, ose rrugë kanë vetëm disa grupe.

sv_inc_documents = A ka ndihmë për dokumentet e identitetit, sigurimin shëndetësor dhe përfitimet sociale?
    .help = Kërkoni në dosje një rezultat, jo vetëm një kërkesë.
    .guide =
        Plotësisht: në javët e para dikush shikon cilat dokumente e të drejta mungojnë, shkon bashkë me personin nëpër zyra, i paguan tarifat, i drejtohet ambasadës vetëm me pëlqim dhe pas kontrollit të sigurisë, dhe ankohet kur refuzohet.

        Shihni: tri deri pesë dosje të anonimizuara: çfarë mungonte në ardhje, çfarë ka tani?

        Shpesh vlerësohet tepër ulët kur zyra është e ngadaltë, ndonëse shërbimi e ndoqi me këmbëngulje: vlerësoni ndihmën dhe shënoni zyrën si përgjegjëse. “Përmbushur pjesërisht”: funksionon për shtetasit e vendit, jo për personat pa shtetësi ose të huajt.

sv_inc_family = A bëhet kontakti me familjen vetëm me pëlqim dhe pas kontrollit të sigurisë, dhe a mbështeten fëmijët e vetë personit?
    .help = Tri pjesë: pëlqimi, siguria, fëmijët e vet, këtu ose gjetkë.
    .guide =
        Plotësisht: askush nuk e merr familjen në telefon para se personi të pranojë dhe rreziku të peshohet me shkrim; personi vendos çfarë thuhet. Fëmijët e vet që banojnë këtu kanë shkollë, lojë dhe kujdes shëndetësor; për fëmijët gjetkë punohet për kontaktin dhe sigurinë.

        Shihni: dosje me kontakt me familjen; banorët, pa personelin pranë, me fjalë të përgjithshme.

        Shpesh vlerësohet tepër lart sepse familja shihet si e mirë në vetvete. “Pjesërisht”: pëlqimi kërkohet, kontrolli i sigurisë nuk shkruhet, ose fëmijët e vet shihen si mysafirë.

sv_inc_aftercare = A mbahet kontakti, nëse personi e dëshiron, të paktën 12 muaj pas largimit?
    .help = Pyetni kush e kërkoi kë, kur, dhe çfarë ndihme pasoi.
    .guide =
        Plotësisht: para largimit personi thotë nëse dhe si mbahet kontakti në mënyrë të sigurt; dikush e ka për detyrë dhe ka orë për këtë; kontaktet gjatë 12 muajve shënohen me kod, dhe ndihma jepet kur duhet.

        Shihni: listën e ndjekjes pas largimit, me kod dhe data; flisni me drejtuesin kush e bën dhe kush paguan.

        Shpesh vlerësohet tepër lart kur njerëzit mund të telefonojnë nëse duan. Ai që nuk do kontakt quhet i respektuar, jo i humbur. “Përmbushur pjesërisht”: kontakt vetëm për disa muaj. “Ka filluar”: herë pas here.

sv_inc_aftercare_count = Persona në kontakt pas largimit.
    .help = Persona me të paktën një kontakt në 12 muajt e fundit, secili i numëruar një herë. Vetëm një numër.

## 9. Children

chi-title = Fëmijët
chi-intro = Fëmijë është kushdo nën 18 vjeç, vetëm ose me prind, dhe për fëmijën nuk duhet provuar asnjë kërcënim ose mashtrim. Këtë pjesë e drejton specialisti i ekipit për fëmijët; flisni me një fëmijë vetëm nëse ai specialist dhe kujdestari pranojnë dhe fëmija e dëshiron.

sv_chi_age = A trajtohet si fëmijë personi me moshë të pasigurt derisa mosha të përcaktohet?
    .help = Dyshimi vlen në dobi të fëmijës. Pyetni çfarë ndodhi me personin e fundit që nuk i dihej mosha.
    .guide =
        Plotësisht: kushdo që thotë ose duket se mund të jetë nën 18 vjeç merr menjëherë kujdestar, vendosje për fëmijë dhe të drejtat e fëmijës; testet e moshës janë hapi i fundit, me pëlqim, dhe mbrojtja nuk i pret ato.

        Shihni: si i përgjigjet personeli një rasti të shkurtër (“thotë shtatëmbëdhjetë, një xhaxha thotë nëntëmbëdhjetë”); dosjet me moshë të dyshimtë.

        Shpesh vlerësohet tepër lart sepse s'ka dalë kurrë: atëherë vlerësoni rregullin dhe përgjigjet e personelit. “Pjesërisht”: brenda shërbimit trajtohet si fëmijë, ndërsa kujdestari nuk kërkohet. “Jo”: i rritur derisa të provohet e kundërta.

sv_chi_guardian = A ka çdo fëmijë pa prind të sigurt një kujdestar, të caktuar pa vonesë, që vepron në mënyrë të pavarur?
    .help = Pa vonesë do të thotë orë ose pak ditë. I pavarur: jo strehëza dhe jo ai që vendos për kthimin.
    .guide =
        Plotësisht: çdo fëmijë i tillë ka një kujdestar, të caktuar e shumta brenda pak ditësh, që fëmija e njeh, që vjen në biseda e në vendime dhe nuk i shërben asnjë interesi tjetër.

        Shihni: dosjet e tre fëmijëve të fundit: dita e hyrjes, dita e caktimit, vizitat; flisni me organin e punës sociale.

        Shpesh vlerësohet tepër lart kur kujdestari ekziston në letër dhe ka dhjetëra fëmijë. Nëse vonohet autoriteti, përsëri është “Jo”: vlerësoni faktin dhe shënoni autoritetin si përgjegjës. “Pjesërisht”: i caktuar në kohë por që shihet rrallë, ose i punësuar nga strehëza.

sv_chi_guardian_days = Mesatarja e ditëve nga hyrja deri te kujdestari, tri rastet e fundit.
    .help = Mblidhni ditët e tre fëmijëve të fundit dhe pjesëtoni me tre. Për fëmijën që pret ende numëroni deri sot.

sv_chi_best_interests = A vlerësohet me shkrim interesi më i lartë i fëmijës për çdo vendim të rëndësishëm, bashkë me mendimin e vetë fëmijës?
    .help = Vendime të rëndësishme: vendosja, shkolla, deklaratat, kontakti me familjen, kthimi, largimi.
    .guide =
        Plotësisht: për çdo vendim të rëndësishëm dosja ka një faqe që peshon sigurinë, shëndetin, familjen, mendimin e fëmijës dhe të ardhmen, thotë si u dëgjua fëmija, sa peshoi mendimi i tij dhe kush vendosi; përtërihet kur ndryshojnë rrethanat.

        Shihni: tri deri pesë dosje fëmijësh të anonimizuara, te secila rreth një vendimi.

        Shpesh vlerësohet tepër lart kur fjalët “në interesin më të lartë” janë në çdo shkresë pa arsye. “Përmbushur pjesërisht”: bëhet vetëm për vendosjen dhe kthimin, ose pa mendimin e fëmijës. “Ka filluar”: një formular.

sv_chi_separate = A mbahen fëmijët veç nga të rriturit që s'i kanë të afërm dhe larg çdo vendi ndalimi ose korrektimi?
    .help = Dhomat e gjumit, banjat, oborri dhe hyrja. Fëmijët rrinë me prindin e vet të sigurt.
    .guide =
        Plotësisht: fëmijët flenë, lahen dhe luajnë veç nga të rriturit që nuk janë familja e tyre, dhe vendi nuk ka ndërtesë, oborr, personel ose hyrje të përbashkët me një vend ku të rinjtë ndalohen ose korrektohen.

        Shihni: dhomat dhe kalimet, me sytë tuaj; çfarë ka pas gardhit.

        Shpesh vlerësohet tepër lart sepse drejtuesi gjeti më të mirën nga zgjedhjet e këqija: shënojeni, por vlerësoni faktin. Fëmija në një dhomë me të rritur të panjohur është “Jo”. “Pjesërisht”: dhomat e gjumit veç, banjat ose oborri të përbashkëta me të rritur që nuk janë familje.

sv_chi_education = A është çdo fëmijë në moshë shkolle në shkollë ose në mësim tjetër brenda një muaji?
    .help = Krahasoni ditën e hyrjes me ditën e parë të mësimit. Siguria mund të kërkojë mësim brenda në fillim.
    .guide =
        Plotësisht: brenda një muaji çdo fëmijë në moshë shkolle ndjek një shkollë të rregullt ose, për një arsye të shkruar, mësim tjetër që shkolla e njeh, me ndihmë për gjuhën, libra dhe transport; dëgjohet dëshira e vetë fëmijës.

        Shihni: dosjet me data; flisni me shkollën ose me organin e punës sociale.

        Shpesh vlerësohet tepër lart kur vullnetarët ndihmojnë me vizatim dhe detyra shtëpie. “Përmbushur pjesërisht”: shumica brenda një muaji, ose mësim që nuk jep certifikatë. “Ka filluar”: letrat i janë dërguar shkollës.

sv_chi_family_risk = Para kontaktit me familjen ose kthimit në të, a verifikohet nëse familja ka marrë pjesë në shfrytëzim?
    .help = Me shkrim, para kontaktit të parë, nga dikush i trajnuar. Vetëm lidhja familjare nuk provon asgjë.
    .guide =
        Plotësisht: para çdo telefonate, vizite ose kthimi një verifikim me shkrim pyet kush e rekrutoi, kush përfitoi, kush e dinte dhe nëse personi është vërtet i afërm; dëgjohen kujdestari dhe fëmija; askush nuk dorëzohet me një nënshkrim ose sepse policia pranon.

        Shihni: dosjet e fëmijëve që e takuan familjen ose u kthyen në të; flisni me organin e punës sociale.

        Shpesh vlerësohet tepër lart ku lypja ose martesa e hershme quhet zakon: zakoni nuk është arsye. Nëse fëmijët u kthyen te njerëz të përfshirë, është “Jo”. “Pjesërisht”: verifikohet për kthimin, jo për telefonatat dhe vizitat.

sv_chi_interviews = A janë intervistat për procesin të pakta, të regjistruara, në një dhomë miqësore për fëmijë dhe të drejtuara nga një person i trajnuar?
    .help = Numëroni intervistat e një fëmije, nga çdo zyrë. Loja dhe terapia nuk llogariten.
    .guide =
        Plotësisht: zakonisht një intervistë, e shumta dy, të regjistruara me video për t'u përdorur në gjyq, në një dhomë miqësore, nga një specialist i trajnuar për fëmijët, me kujdestar e avokat, dhe pa e parë të akuzuarin.

        Shihni: dosjet (numri, vendi dhe drejtuesi i intervistave); flisni me policinë, prokurorin, avokatin ose kujdestarin.

        Shpesh vlerësohet tepër lart sepse dhoma ekziston: pyetni sa shpesh u përdor. Mangësia shpesh është jashtë shërbimit: vlerësoni faktin dhe shënoni përgjegjësin. “Përmbushur pjesërisht”: nga njerëz të trajnuar dhe në mjedis miqësor, por të përsëritura ose të paregjistruara.

sv_chi_privacy = A mbahet jashtë mediave, faqeve të internetit dhe dokumenteve publike gjithçka që mund ta bëjë të njohur një fëmijë?
    .help = Kërkoni në internet para vizitës. Fytyra, zëri, shkolla, fshati, numri i çështjes: secila e bën të njohur.
    .guide =
        Plotësisht: në faqet e internetit, rrjetet sociale, njoftimet për shtyp, posterat, raportet për donatorë ose dokumentet publike të gjykatës nuk gjendet asgjë që lejon të njihet një fëmijë; një rregull e ndalon këtë dhe përfshin telefonat e personelit dhe vizitorët.

        Shihni: internetin dhe rrjetet sociale, dy vjet mbrapa; rregullin dhe dokumentet e fundit publike.

        Shpesh vlerësohet tepër lart sepse qëllimi ishte i mirë ose prindi pranoi. Fytyra që mund të njihet është “Jo”, çfarëdo qëllimi të ketë pasur: kërkoni heqjen para se të largoheni. “Pjesërisht”: nuk u gjet asgjë, por nuk ka rregull.

## 10. Staff and management

mgt-title = Personeli dhe drejtimi
mgt-intro = Ajo që e mban punën: licenca, njerëzit, paratë, partnerët. Shumë gjëra mund të lexohen para vizitës. Kur paratë ose licencat janë në duar të tjera, vlerësoni faktin dhe shënoni përgjegjësin te rekomandimi.

sv_mgt_licence = A ka shërbimi licencë ose kontratë të vlefshme pikërisht për këtë punë?
    .help = Lexoni fjalët, adresën, grupet e mbuluara dhe datën e mbarimit.
    .guide =
        Plotësisht: një licencë ose kontratë në fuqi përmend këtë lloj shërbimi, këto grupe dhe këtë vend, dhe kushtet e saj janë plotësuar. Rregullat e vendeve ndryshojnë: paketa e vendit thotë çfarë kërkohet.

        Shihni: vetë dokumentin, me shtojcat dhe datën e mbarimit.

        Shpesh vlerësohet tepër lart kur tregohet një licencë e përgjithshme për kujdes social ose një marrëveshje projekti. “Pjesërisht”: e kërkuar në kohë dhe e toleruar, ose e vlefshme për një pjesë të punës. Nëse shteti nuk jep fare licencë për shërbime të tilla, te “Nuk zbatohet” shkruani këtë arsye.

sv_mgt_licence_until = Licenca vlen deri më.
    .help = Data e mbarimit në dokument; mjaftojnë muaji dhe viti. Lëreni bosh nëse s'ka datë mbarimi.

sv_mgt_licence_barrier = Çfarë e pengon shërbimin ta marrë licencën?
    .help = Për shembull pronësia e ndërtesës. Vetëm rregulla, zyra dhe shpenzime: pa emra, pa adresa, pa datëlindje.

sv_mgt_staffing = A ka personel të kualifikuar të mjaftueshëm për numrin dhe nevojat e njerëzve këtu?
    .help = Krahasoni grafikun e turneve, kualifikimet dhe numrin e njerëzve. Pyetni banorët nëse dikush ka kohë për ta.
    .guide =
        Plotësisht: të gjitha vendet e punës që kërkojnë rregullat dhe nevojat janë të zëna nga njerëz të kualifikuar, në çdo turn; ka zëvendësim për leje dhe sëmundje; banorët gjejnë dikë që ka kohë t'i dëgjojë.

        Shihni: listën e personelit dhe grafikun e turneve përkrah njerëzve të pranishëm; personelin: “Kur ishit për herë të fundit vetëm me tepër punë?”; banorët, pa personelin pranë: “A ka dikë kur ju duhet të flisni?”

        Shpesh vlerësohet tepër lart në një javë të qetë: merrni muajin më të ngarkuar të vitit. “Përmbushur pjesërisht”: mjaft ditën, pak natën, ose mbahet me orë shtesë të papaguara.

sv_mgt_training = A u trajnua çdo punonjës në 12 muajt e fundit (trafikimi, trauma, të drejtat e fëmijës, mbrojtja e të dhënave)?
    .help = Katër tema, çdo punonjës. Këtu hyjnë edhe rojat, personeli i natës dhe vullnetarët.
    .guide =
        Plotësisht: një listë tregon se kushdo që punon me njerëzit kishte trajnim për të katër temat në 12 muajt e fundit, kurse punonjësit e rinj para se të punojnë vetëm.

        Shihni: listën e trajnimeve, me data dhe orë, përkrah listës së personelit.

        Shpesh vlerësohet tepër lart kur të njëjtët dy punonjës marrin pjesë në gjithçka. Një bisedë një orë nuk është trajnim për katër tema. “Përmbushur pjesërisht”: shumica e punonjësve, ose dy a tri tema. “Ka filluar”: një plan, ose një kurs për një person.

sv_mgt_supervision = A merr personeli supervizion nga jashtë të paktën çdo tre muaj?
    .help = Nga jashtë: dikush pa pushtet mbi vendin e tyre të punës. Mbledhjet e ekipit nuk janë supervizion.
    .guide =
        Plotësisht: një supervizor i trajnuar nga jashtë takon personelin, në grup ose një nga një, të paktën çdo tre muaj, në kohë pune të paguar; ajo që thuhet mbetet aty; marrin pjesë edhe punonjësit e natës dhe punonjësit socialë, jo vetëm terapistët.

        Shihni: kontratën dhe datat (jo përmbajtjen); personeli thotë kur u bë herën e fundit dhe nëse ndihmon.

        Shpesh vlerësohet tepër lart kur e drejton drejtori. “Përmbushur pjesërisht”: më rrallë, ose për një pjesë të personelit. “Ka filluar”: një takim, i paguar nga një projekt.

sv_mgt_funding = A është siguruar financimi për 12 muajt e ardhshëm?
    .help = Siguruar: i nënshkruar ose në buxhetin e miratuar. Shpresat dhe kërkesat në shqyrtim nuk llogariten.
    .guide =
        Plotësisht: kontratat e nënshkruara ose vendimet buxhetore mbulojnë të paktën punën bazë (qiranë, personelin, ushqimin, barnat, ndihmën juridike) për 12 muajt e ardhshëm, dhe paratë vijnë në kohë.

        Shihni: buxhetin dhe kontratat; pyetni sa muaj u vonua pagesa e fundit.

        Shpesh vlerësohet tepër lart sepse gjithmonë ia kanë dalë. “Përmbushur pjesërisht”: mbulohet shumica e shpenzimeve bazë, ose të gjitha për të paktën gjashtë muaj. “Ka filluar”: kërkesat janë dërguar. Nëse vitin e kaluar pagat u vonuan, nuk është “Përmbushur plotësisht”.

sv_mgt_funding_state_share = Pjesa e buxhetit të këtij viti që e paguan shteti, në përqind.
    .help = Shteti dhe bashkia ose komuna bashkë, nga 0 në 100, e rrumbullakosur. Donatorët e huaj nuk janë shteti.

sv_mgt_partners = A ka marrëveshje me shkrim me policinë, shëndetësinë, shërbimet sociale dhe organin e referimit?
    .help = Katër partnerë. Me shkrim, në fuqi dhe të njohura nga ata që i përdorin.
    .guide =
        Plotësisht: marrëveshje të nënshkruara ose një procedurë e përbashkët me të katër thonë kush çfarë bën, kush thirret në cilën orë dhe si mbrohen të dhënat; të dyja palët i përdorin.

        Shihni: letrat; flisni me një partner: “Për çfarë keni rënë dakord me ta?”

        Shpesh vlerësohet tepër lart kur marrëveshjet e vjetra flenë në sirtar, ose tepër ulët kur procedura të mira të përbashkëta në nivel kombëtar e bëjnë të njëjtën punë. “Përmbushur pjesërisht”: dy ose tre partnerë. “Ka filluar”: drafte, ose vetëm kontakte të mira me telefon.

sv_mgt_key_worker = A ka çdo person një punonjës përgjegjës të caktuar për të?
    .help = Pyetni banorët: “Te kush shkoni së pari?” Nuk ka nevojë të thonë emrin.
    .guide =
        Plotësisht: që nga ditët e para çdo person ka një punonjës që i mban fijet, ka kohë, prezantohet në një gjuhë që kuptohet dhe ka zëvendës; personi mund të kërkojë një tjetër.

        Shihni: shenjën e punonjësit përgjegjës në çdo dosje; banorët, pa personelin pranë: a e dinë kush është dhe a takohen?

        Shpesh vlerësohet tepër lart kur thuhet se gjithë ekipi kujdeset për të gjithë. “Pjesërisht”: i shënuar në dosje dhe i panjohur për personin, ose një punonjës i vetëm për tepër shumë njerëz.

sv_mgt_self_review = A e shqyrton shërbimi një herë në vit cilësinë e vet dhe a e përdor rezultatin?
    .help = Kërkoni një dokument me datë dhe një gjë që ndryshoi prej tij.
    .guide =
        Plotësisht: një herë në vit shërbimi e mat veten me standarde të shkruara, me mendimet e përfituesve, personelit dhe partnerëve, shkruan çfarë duhet përmirësuar, dhe shqyrtimi i radhës tregon çfarë u bë.

        Shihni: dy shqyrtimet e fundit dhe listën e përmirësimeve.

        Shpesh vlerësohet tepër lart kur tregohet raporti vjetor për donatorin: numri i veprimtarive nuk është cilësi. “Përmbushur pjesërisht”: u shqyrtua dhe u përdor pak, ose pa përfituesit. “Ka filluar”: shqyrtimi i parë është duke u bërë.

## 11. Participation and complaints

par-title = Pjesëmarrja dhe ankesat
par-intro = Nëse njerëzit mund të flasin dhe janë të sigurt kur flasin. Këtu vlejnë më shumë fjalët e vetë banorëve: flisni me ta pa personelin pranë, dhe asgjë në shënimet tuaja të mos tregojë kush e tha.

sv_par_channel = A e njohin njerëzit një mënyrë të sigurt për t'u ankuar, edhe te një organ jashtë shërbimit?
    .help = E njohin, e sigurt, jashtë: të tria. Pyetni banorët para se të lexoni posterat.
    .guide =
        Plotësisht: banorët dinë të thonë me fjalët e veta si ankohen brenda dhe te kush jashtë (avokati i popullit, inspektorati, të tjerë); kjo bëhet në gjuhën e tyre, pa emër dhe pa kaluar nga personeli; posteri, kutia ose telefoni janë aty ku njerëzit mund t'i përdorin pa u parë.

        Shihni: banorët, pa personelin pranë; posterat, kutinë dhe telefonin; rregullin e shkruar.

        Shpesh vlerësohet tepër lart kur kutia është përballë zyrës. “Pjesërisht”: vetëm rruga e brendshme, ose e njohur vetëm nga disa. “Jo”: “mund të vijnë gjithmonë te drejtori”.

sv_par_handled = A regjistrohen ankesat dhe a marrin përgjigje brenda një afati të caktuar?
    .help = Krahasoni datën e ankesës me datën e përgjigjes. Vlejnë edhe ankesat me gojë.
    .guide =
        Plotësisht: çdo ankesë, me gojë ose me shkrim, e vogël ose e madhe, regjistrohet me kod, me datën, përmbajtjen, hapin dhe përgjigjen; caktohet një afat, për shembull 15 ditë, dhe respektohet; nuk vendos ai për të cilin bëhet ankesa.

        Shihni: regjistrin e ankesave të 12 muajve të fundit, me emrat e mbuluar.

        Regjistri bosh nuk provon se gjithçka është mirë: pyetni banorët dhe personelin për çfarë ankohen njerëzit. “Përmbushur pjesërisht”: regjistrohen, përgjigjet vonohen ose nuk shënohen. “Ka filluar”: regjistri sapo është hapur.

sv_par_handled_count = Ankesa të marra në 12 muaj.
    .help = Me gojë dhe me shkrim, secila e numëruar një herë. Vendosni 0 nëse s'dihet asnjë.

sv_par_feedback = A kërkohet rregullisht mendimi i njerëzve, pa emra, dhe a mund të tregohen ndryshimet e bëra prej tij?
    .help = Tri pjesë: rregullisht, pa emra, me rezultate. Pyetni për ndryshimin e fundit.
    .guide =
        Plotësisht: në kohë të caktuara, dhe kur largohen, njerëzit pyeten çfarë ishte mirë e çfarë keq, në mënyrë që në një shërbim të vogël të mos dihet kush e tha (person nga jashtë, kuti, përgjigje të përziera); shërbimi mund të tregojë çfarë ndryshoi.

        Shihni: formularët ose shënimet e vitit të fundit dhe ndryshimet; banorët, pa personelin pranë: “A jua kërkoi dikush mendimin? Çfarë doli prej tij?”

        Shpesh vlerësohet tepër lart kur të gjithë formularët janë plot falënderime. “Përmbushur pjesërisht”: kërkohet rregullisht, pa rezultat të dukshëm, ose i dorëzohet punonjësit të vet.

sv_par_house_rules = A ndihmojnë banorët në hartimin e rregullores së brendshme?
    .help = Kërkoni një rregull që ndryshoi sepse e kërkuan banorët.
    .guide =
        Plotësisht: rregullat bisedohen me banorët në takime të rregullta, në gjuhë që kuptohen; propozimet dhe përgjigjet shënohen; disa rregulla erdhën nga banorët; edhe banorët e rinj mund t'i vënë në pikëpyetje. Rregullat që mbrojnë sigurinë ose të drejtat mbeten, me arsyet e dhëna.

        Shihni: banorët, pa personelin pranë; shënimet e takimeve me banorët.

        Shpesh vlerësohet tepër lart kur banorët i nënshkruajnë rregullat në hyrje: t'i marrësh vesh rregullat nuk do të thotë të marrësh pjesë. “Përmbushur pjesërisht”: pyeten vetëm për gjëra të vogla. “Ka filluar”: u mbajt një takim.

sv_par_no_retaliation = A është e sigurt se askush nuk humbi ndihmën dhe nuk u trajtua më keq pasi u ankua?
    .help = Pyetni çfarë ndodhi me ata që u ankuan. Mbroni atë që flet: asnjë hollësi që tregon kush ishte.
    .guide =
        Plotësisht: rregulli e ndalon këtë, dhe banorët e njerëzit jashtë shërbimit thonë se ata që u ankuan e ruajtën vendin, paratë dhe sjelljen e mirë ndaj tyre. Largimet pak pas një ankese kanë një arsye tjetër që mund të ndiqet.

        Shihni: banorët, pa personelin pranë, me fjalë të përgjithshme; dikë nga jashtë që njeh ish-banorë (avokat, punonjës social, linjë ndihme).

        Shpesh vlerësohet tepër lart sepse nuk dihet asgjë: nëse nuk mundët të pyesni askënd pa e dëgjuar personeli, zgjidhni “E paverifikuar”. “Pjesërisht”: nuk njihet asnjë rast, por njerëzit thonë se do të kishin frikë.
