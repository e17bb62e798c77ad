### status: draft

## The questionnaire

questionnaire-title = Ushtrim praktik: dy raste të trilluara
    .about =
        Për një ditë trajnimi para një vizite të vërtetë: lexoni rastin, përgjigjuni shtatë pyetjeve, krahasoni me çelësin e ekspertëve.
        Njerëzit, vendet dhe ngjarjet janë të trilluara. Përgjigjet ruhen veç dhe nuk hyjnë kurrë në një raport.

## Scales and shared lists

ynp-yes = Po
    .meaning = Me shkrim dhe në praktikë, për të gjithë ata që duhet të mbulojë; dëshmia është parë.
ynp-partly = Pjesërisht
    .meaning = Funksionon për shumicën, ose funksionon por s'është shkruar, ose është shkruar por ka mangësi të dukshme.
ynp-no = Jo
    .meaning = Asgjë, ose vetëm një premtim.

## 1. Mira at the crossroads: the case

mira-fact-1 = Një punonjës social sjell një vajzë në një strehëz të vogël në qytezën Lipovac.
mira-fact-2 = Ajo thotë se quhet Mira dhe se është shtatëmbëdhjetë vjeç.
mira-fact-3 = Një burrë që thotë se është xhaxhai i saj i ka thënë policisë se ajo është nëntëmbëdhjetë vjeç.
mira-fact-4 = Ajo nuk ka dokumente.
mira-fact-5 = Për muaj të tërë ka shitur shami letre në një kryqëzim dhe çdo mbrëmje ia ka dhënë atij paratë.
mira-fact-6 = Muajin e kaluar një gjykatë për kundërvajtje e gjobiti për lypje.
mira-fact-7 = Njësia për fëmijë e vetë strehëzës e ka oborrin të përbashkët me një shtëpi për djem të vendosur me urdhër gjykate, prandaj drejtuesi e vendos Mirën në një dhomë me dy gra të rritura.
mira-fact-8 = Është dita e pestë; askush nuk është caktuar kujdestar.
mira-fact-9 = Faqja e strehëzës në internet falënderon një donator me një foto të re të oborrit; fytyra e Mirës dallohet.
mira-fact-10 = Burri telefonon dhe kërkon ta marrë në shtëpi.
mira-fact-11 = Punonjësi social thotë se lypja është “zakoni i tyre” dhe se familjet duhet të rrinë bashkë.

mira-title = Rasti 1: Mira në kryqëzim (i trilluar)
mira-intro =
    Ky rast është i trilluar: njerëzit, vendi dhe ngjarjet janë të sajuara. Lexojeni deri në fund, pastaj përgjigjuni shtatë pyetjeve. Komentet vijnë pas pyetjes së fundit.

    1. { mira-fact-1 }
    2. { mira-fact-2 }
    3. { mira-fact-3 }
    4. { mira-fact-4 }
    5. { mira-fact-5 }
    6. { mira-fact-6 }
    7. { mira-fact-7 }
    8. { mira-fact-8 }
    9. { mira-fact-9 }
    10. { mira-fact-10 }
    11. { mira-fact-11 }

## 1. Mira at the crossroads: the questions

pr_v1_age = Si trajtohet Mira derisa të dihet mosha e saj?
    .help = Zgjidhni si duhet të trajtohet, jo si e trajton kjo strehëz.
pr_v1_age-as_adult = Si e rritur
pr_v1_age-as_child = Si fëmijë
pr_v1_age-as_adult_with_school = Si e rritur, por me shkollë
pr_v1_age-wait_for_bone_x_ray = Pritet radiografia e kockave

pr_v1_status = Cili është statusi i saj sot?
    .help = Zgjidhni çfarë thotë standardi për të këtë ditë, çfarëdo dokumentesh të ketë.
pr_v1_status-offender_only = Vetëm kundërvajtëse
pr_v1_status-presumed_victim = Viktimë e mundshme e trafikimit
pr_v1_status-no_status_until_verdict = Pa status derisa të ketë vendim gjykate
pr_v1_status-victim_only_if_she_says_forced = Viktimë vetëm nëse thotë se u detyrua

pr_v1_guardian = Vlerësoni: A ka çdo fëmijë pa prind të sigurt një kujdestar, të caktuar pa vonesë, që vepron në mënyrë të pavarur?
    .help = Pyetja 9.02 e vizitës në terren. Vlerësoni atë që tregon rasti, për Mirën, këtë ditë.

pr_v1_separate = Vlerësoni: A mbahen fëmijët veç nga të rriturit që s'i kanë të afërm dhe larg çdo vendi ndalimi ose korrektimi?
    .help = Pyetja 9.04 e vizitës në terren. Vlerësoni atë që tregon rasti, për Mirën, këtë ditë.

pr_v1_photo = Vlerësoni: A mbahet jashtë mediave, faqeve të internetit dhe dokumenteve publike gjithçka që mund ta bëjë të njohur një fëmijë?
    .help = Pyetja 9.08 e vizitës në terren. Vlerësoni atë që tregon rasti, për Mirën, këtë ditë.

pr_v1_fine = Çfarë tregon gjoba?
    .help = Shënoni gjithçka që është e saktë. Një shenjë e gabuar heq një të saktë.
pr_v1_fine-breach_of_non_punishment = Një shkelje të mundshme të mosndëshkimit të viktimave
pr_v1_fine-missed_identification = Një identifikim që nuk u bë
pr_v1_fine-nothing_begging_is_an_offence = Asgjë, sepse lypja është kundërvajtje
pr_v1_fine-right_to_have_it_lifted = Një të drejtë që gjoba të hiqet, për t'u shqyrtuar

pr_v1_uncle = Çfarë duhet të bëjë strehëza me burrin?
    .help = Zgjidhni çfarë bën sot.
pr_v1_uncle-hand_over_with_signed_paper = T'ia dorëzojë Mirën nëse nënshkruan një letër
pr_v1_uncle-hand_over_if_police_agree = T'ia dorëzojë Mirën nëse policia pranon
pr_v1_uncle-no_hand_over_and_inform = Të mos ia dorëzojë dhe të njoftojë organin e kujdestarisë dhe policinë
pr_v1_uncle-let_mira_decide_alone = Ta lërë Mirën të vendosë vetëm

## 1. Mira at the crossroads: reasons and feedback

mira-reason-age = Dyshimi për moshën vlen në dobi të fëmijës. Ajo thotë shtatëmbëdhjetë; zëri tjetër është i një autori të mundshëm të veprës. Testet mjekësore të moshës janë hapi i fundit, me pëlqim dhe me kujdestar, dhe mbrojtja nuk i pret ato.
mira-reason-status = Dorëzimi i të gjitha parave te një i rritur mjafton për shkaqe të arsyeshme. Për fëmijën nuk duhet provuar asnjë kërcënim ose mashtrim, dhe nuk duhet as çështje penale, as fjala e saj.
mira-reason-guardian = Pesë ditë pa kujdestar nuk është “pa vonesë”. Mangësia është më së shumti e autoritetit: vlerësoni faktin dhe shënoni autoritetin si përgjegjës.
mira-reason-separate = Ajo jeton me të rritur që s'i ka të afërm, dhe njësia për fëmijë është ngjitur me një shtëpi për djem të vendosur nga gjykata. Asnjëra zgjedhje nuk është e drejtë. Drejtuesi kishte qëllim të mirë; shënojeni këtë, por vlerësimi mbetet.
mira-reason-photo = Mjafton një fytyrë që mund të njihet; qëllimi nuk ka rëndësi. Kjo është pikë urgjente: kërkoni heqjen e fotos para se të largoheni dhe thuajeni në bisedën përmbyllëse.
mira-reason-fine = Vepra ishte pjesë e shfrytëzimit. Që lypja është kundërvajtje në ligj, nuk është përgjigje. Kjo është edhe një gjetje për shqyrtimin e politikave shtetërore: për mosndëshkimin në praktikë dhe për fëmijët në rrugë.
mira-reason-uncle = Lidhja familjare nuk është provuar dhe ai mund të jetë shfrytëzuesi. Kontakti me familjen kërkon vlerësim të rrezikut dhe vendim të kujdestarit. Mendimi i Mirës dëgjohet, por barra nuk është vetëm e saj. “Zakoni” nuk është arsye.

mira-feedback = Flisni për çdo përgjigje që ndryshon nga çelësi para se të kaloni te rasti tjetër. Njerëzit në këtë rast kanë qëllim të mirë, dhe një pjesë e madhe e mangësive është e autoriteteve: shënojini të dyja, por vlerësoni faktin dhe shënoni përgjegjësin. Tri pyetje këtu janë për sigurinë: mosha, fotoja dhe burri. Një gabim në njërën prej tyre do të thotë se ushtrimi nuk kalohet.
mira-finding =
    Një gjetje e shkruar nga ky rast mund të jetë kështu:

    Fëmijë pa kujdestar ditën e pestë; i vendosur me të rritur.
    Standardi: COE-THB 10(4)(a), UN-CRC 20.
    Vlerësimi: nuk është përmbushur, dështoi një kërkesë e domosdoshme.
    Dëshmia: dosja me kod L-07, dhoma (u pa), biseda me drejtuesin.
    Rekomandimi, përparësia 1: organi i kujdestarisë cakton një kujdestar brenda 24 orëve nga referimi; përgjegjës: qendra për punë sociale; afati: menjëherë.

## 2. Emil from the building site: the case

emil-fact-1 = Emili, 34 vjeç, saldator nga jashtë rajonit, u rekrutua nga një agjenci për punime rrugësh.
emil-fact-2 = Shoqëria ia mbajti pasaportën, i kërkoi “tarifa” dhe e pagoi dy herë në tetë muaj.
emil-fact-3 = Ai iku që aty me një gisht të shtypur.
emil-fact-4 = Strehëza për burra “Shtëpia te Skela” ka një rregull në mur: pranimi bëhet pas një deklarate në polici.
emil-fact-5 = Emili e dha deklaratën po atë natë; përktheu shoferi i shoqërisë.
emil-fact-6 = Ai nënshkroi një formular pëlqimi me dy faqe në një gjuhë që nuk di ta lexojë.
emil-fact-7 = Një mjek ia mjekoi gishtin falas dy orë pas ardhjes; ju e shihni shënimin me datë, me emrin e mbuluar.
emil-fact-8 = Telefonat e të gjithë banorëve mblidhen në orën 21.00 “për qetësi”; ditën të gjithë hyjnë e dalin.
emil-fact-9 = Zyra për të huajt i dha Emilit një kartë ku shkruhet me shkronja të theksuara se ai është viktimë e trafikimit.
emil-fact-10 = Askush nuk foli për pagat e papaguara; në korridor është varur një listë avokatësh në gjuhën e vendit.
emil-fact-11 = Drejtuesi thotë se të gjitha dosjet janë nën çelës; ju kaloni pranë një rafti të hapur me dosje me emra.
emil-fact-12 = Banorin e vetëm që takoni e zgjodhi drejtuesi, i cili rri në dhomë; banori thotë se gjithçka është mirë.

emil-title = Rasti 2: Emili nga kantieri (i trilluar)
emil-intro =
    Ky rast është i trilluar: njerëzit, vendi dhe ngjarjet janë të sajuara. Lexojeni deri në fund, pastaj përgjigjuni shtatë pyetjeve. Komentet vijnë pas pyetjes së fundit.

    1. { emil-fact-1 }
    2. { emil-fact-2 }
    3. { emil-fact-3 }
    4. { emil-fact-4 }
    5. { emil-fact-5 }
    6. { emil-fact-6 }
    7. { emil-fact-7 }
    8. { emil-fact-8 }
    9. { emil-fact-9 }
    10. { emil-fact-10 }
    11. { emil-fact-11 }
    12. { emil-fact-12 }

## 2. Emil from the building site: the questions

pr_v2_admission = Vlerësoni: A mund të hyjë menjëherë një viktimë e mundshme e trafikimit, pa dhënë më parë deklaratë dhe pa pritur statusin formal?
    .help = Pyetja 1.01 e vizitës në terren. Vlerësoni atë që tregon rasti për këtë strehëz.

pr_v2_interpreter = Cili është problemi kryesor me përkthimin?
    .help = Mund të jenë të vërteta disa. Zgjidhni atë që mund të dëmtojë më shumë.
pr_v2_interpreter-driver_not_certified = Shoferi nuk ka certifikatë
pr_v2_interpreter-driver_belongs_to_the_other_side = Shoferi i takon palës tjetër
pr_v2_interpreter-no_problem_if_language_is_right = Nuk ka problem nëse gjuha është e duhura
pr_v2_interpreter-too_expensive = Kushton tepër

pr_v2_consent = Vlerësoni: A jepet pëlqim i informuar për hyrjen dhe për çdo shërbim, i shpjeguar me gojë, dhe a mund të tërhiqet?
    .help = Pyetja 6.04 e vizitës në terren. Vlerësoni atë që tregon rasti për këtë strehëz.

pr_v2_health = Vlerësoni: A merr çdo person, pavarësisht nga statusi, kujdes mjekësor urgjent falas brenda 24 orëve nga çasti kur i nevojitet?
    .help = Pyetja 3.01 e vizitës në terren. Vlerësoni atë që tregon rasti për këtë strehëz.

pr_v2_phone = Vlerësoni: A janë banorët të lirë të dalin, të mbajnë telefonin dhe të takojnë njerëz, përveç kur kufizimi është individual, me shkrim, i bazuar në rrezik, me afat dhe i pranuar prej tyre?
    .help = Pyetja 1.06 e vizitës në terren. Vlerësoni atë që tregon rasti për këtë strehëz.

pr_v2_card = Ku e ka vendin karta te gjetjet?
    .help = Zgjidhni kush përgjigjet për të dhe cilën të drejtë prek.
pr_v2_card-shelter_failed = Gaboi strehëza
pr_v2_card-state_finding_on_privacy = Gjetje për shtetin, për privatësinë
pr_v2_card-no_finding_because_official = Asnjë gjetje, sepse karta është zyrtare
pr_v2_card-finding_on_residence_length = Gjetje për kohëzgjatjen e lejes së qëndrimit

pr_v2_evidence = Cila dëshmi është aq e fortë sa ta mbajë vetëm një vlerësim?
    .help = Shënoni gjithçka që është e saktë. Një shenjë e gabuar heq një të saktë.
pr_v2_evidence-open_shelf_seen = Rafti i hapur që e patë vetë
pr_v2_evidence-manager_says_locked = Fjala e drejtuesit se të gjitha dosjet janë nën çelës
pr_v2_evidence-resident_with_manager_in_room = Fjalët e banorit, me drejtuesin në dhomë
pr_v2_evidence-doctor_note_with_date = Shënimi i mjekut, me datë
pr_v2_evidence-wall_rule_seen = Rregulli në mur që e patë vetë

## 2. Emil from the building site: reasons and feedback

emil-reason-admission = Vetë rregulli i shkruar e bën deklaratën në polici çmimin e shtratit. Që u pranua po atë natë, nuk e ndryshon rregullin. Kërkesa e domosdoshme dështon.
emil-reason-interpreter = Ai punon për shfrytëzuesin e dyshuar: kjo sjell rrezik, trysni dhe përkthim të rremë. Mungesa e certifikatës është problemi më i vogël.
emil-reason-consent = Nënshkrimi nën një tekst që personi s'di ta lexojë nuk është pëlqim i informuar.
emil-reason-health = I shpejtë, falas dhe i vërtetuar nga një dokument me datë; ka dy lloje burimesh, shënimin dhe rrëfimin e vetë Emilit. Mos lini që mangësitë e tjera ta ulin këtë vlerësim.
emil-reason-phone = Ditën lëvizja është e lirë, por rregulli i telefonave i prek të gjithë, pa një arsye nga rreziku vetjak. “Jo” është një hap larg dhe merr gjysmë pike.
emil-reason-card = Atë nuk e shtypi strehëza. Shënojeni për shqyrtimin e politikave shtetërore, ku dokumentet e qëndrimit nuk duhet ta tregojnë statusin e viktimës. Kjo ka ndodhur vërtet në rajon.
emil-reason-evidence = Peshë kanë gjërat që i patë vetë dhe letrat me datë. Fjalën e drejtuesit e kundërshton ajo që patë vetë. Biseda në prani të drejtuesit është e dobët: kërkoni një banor tjetër dhe një dhomë të veçuar.

emil-feedback = Flisni për çdo përgjigje që ndryshon nga çelësi. E njëjta strehëz mund të marrë në një ditë “Po”, “Pjesërisht” dhe “Jo”: vlerësojeni çdo pyetje sipas fakteve të saj dhe mos lini që një mangësi t'i ngjyrosë të tjerat. Ajo që patë vlen më shumë se ajo që ju thanë. Një pyetje këtu është për sigurinë: pranimi. Një gabim në të do të thotë se ushtrimi nuk kalohet.
emil-finding =
    Një gjetje e shkruar nga ky rast mund të jetë kështu:

    Pranimi kushtëzohet me një deklaratë në polici, me rregull të shkruar.
    Standardi: COE-THB 12(6).
    Vlerësimi: nuk është përmbushur, dështoi një kërkesë e domosdoshme.
    Dëshmia: rregulli në mur (u pa), biseda me drejtuesin.
    Rekomandimi, përparësia 1: rregulli hiqet këtë javë; përgjegjës: shërbimi; afati: shtatë ditë.
