### status: draft

## The questionnaire

questionnaire-title = Dëmshpërblimi dhe kompensimi i viktimave të trafikimit: listë kontrolli
    .about =
        Për juristë dhe vlerësues të tjerë të trajnuar që shqyrtojnë si e marrin dëmshpërblimin dhe kompensimin viktimat e trafikimit në një vend.
        Ndjek paratë nga informimi i parë deri në dorë të viktimës dhe tregon ku ndalen.

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

## Units

unit-euro =
    { $n ->
        [one] euro
       *[other] euro
    }
unit-months =
    { $n ->
        [one] muaj
       *[other] muaj
    }
unit-percent = përqind
unit-persons =
    { $n ->
        [one] person
       *[other] persona
    }

## 0. Frame

pro-title = Korniza
pro-intro = Një sesion përshkruan një vend në një datë; ku ligji ndryshon mes niveleve të qeverisjes, një nivel. Lexoni ligjet para se të flisni me njerëzit. Kjo pjesë nuk merr pikë, por seksionet e tjera hapen vetëm pasi të shënohen rrugët.

cm_pro_law_date = Në cilën datë vlen ligji që përshkruhet këtu?
    .help = Dita deri në të cilën ekipi e ka verifikuar ligjin. Çdo përgjigje për ligjin flet për atë ditë.

cm_pro_routes = Cilat rrugë ekzistojnë në letër?
    .help = Shënoni çdo rrugë në një ligj të miratuar, edhe kur ende nuk zbatohet ose askush s'e ka përdorur. Draftet nuk llogariten.
    .guide =
        Rrugë është mënyra për të marrë para që ligji ia hap viktimës së trafikimit.

        Çfarë harrohet shpesh: kërkesa për paga kur s'ka pasur kontratë, përgjegjësia e një shoqërie ose e një siguruesi, dhe rregullat në ligjet për konfiskimin që i përmendin viktimat. Skema e përgjithshme për viktimat e krimeve të dhunshme llogaritet si skemë shtetërore.

        Nuk llogariten: ndihma sociale, mbështetja në strehëz, paratë për shërbimet në përgjithësi. Seksioni 4 pyet cilat nga rrugët e shënuara këtu i sollën para dikujt.
    .required = Shënoni rrugët, ose “Asnjë nga këto”: seksionet e tjera e presin këtë.
cm_pro_routes-claim_in_criminal_case = Padi civile në procesin penal
cm_pro_routes-civil_suit = Padi civile e veçantë kundër autorit të veprës
cm_pro_routes-labour_court = Kërkesë për paga në gjykatën e punës
cm_pro_routes-state_scheme = Skemë ose fond shtetëror kompensimi
cm_pro_routes-confiscated_assets = Pagesë nga pasuritë e konfiskuara
cm_pro_routes-employer_or_insurance = Kërkesë ndaj një punëdhënësi ose siguruesi
cm_pro_routes-none = Asnjë nga këto

## 1. Information and legal help

inf-title = Informimi dhe ndihma juridike
inf-intro = Pa informim dhe pa avokat nuk bëhet asnjë kërkesë. Flisni me avokatë dhe me organizata që u qëndrojnë pranë viktimave, dhe shiheni vetë formularin e të drejtave. Flisni për rastet në përgjithësi: pa emra dhe pa ndonjë rast që mund të njihet.

cm_inf_first_contact = A u tregohet viktimave për dëmshpërblimin dhe kompensimin që në kontaktin e parë me autoritetet, me fjalë që i kuptojnë?
    .help = Çdo autoritet: policia, prokuroria, kufiri, inspektorati i punës, organi i identifikimit. Pyetni kush e thotë, kur dhe si.
    .guide =
        Plotësisht: çdo autoritet që mund ta takojë i pari një viktimë i tregon që në atë takim, me gojë dhe me shkrim, në një gjuhë që kuptohet, se ka dëmshpërblim dhe kompensim, nga kush, me cilën rrugë dhe deri kur, dhe e përsërit më vonë. Detyrimi është i shkruar.

        Shihni: formularin e të drejtave; flisni me avokatë dhe organizata mbështetëse: çfarë dinin viktimat e fundit kur erdhën?

        Shpesh vlerësohet tepër lart sepse një formular citon një nen. “Pjesërisht”: vetëm disa autoritete ose gjuhë, ose pa detyrim të shkruar. “Jo”: vetëm kur pyet një avokat, ose e tregojnë vetëm organizatat.

cm_inf_legal_aid = A e mbulon ndihma juridike falas kërkesën nga fillimi deri te ekzekutimi?
    .help = Këshilla e parë, procesi penal, padia civile, skema shtetërore, ekzekutimi. Pyetni edhe kush ka të drejtë për të.
    .guide =
        Plotësisht: me ligj, çdo viktimë pa mjete, edhe e huaj, ka avokat falas për kërkesën para ngritjes së akuzës, në gjyq, në padinë civile, para skemës shtetërore dhe në ekzekutim. Mbulohen ekspertët dhe përkthimi, dhe viktima mund t'i gjejë dokumentet që kërkohen. Avokatët e konfirmojnë.

        Shihni: ligjin për ndihmën juridike, me nenet; flisni me një avokat për refuzimet e fundit.

        Shpesh vlerësohet tepër lart kur avokatët i paguan projekti i një organizate: kjo s'është e drejtë e garantuar. “Pjesërisht”: mungon një fazë, ose një kusht për të ardhurat a për statusin i lë jashtë disa viktima. “Jo”: vetëm këshillim.

cm_inf_legal_aid_gaps = Ku ndalet ndihma juridike?
    .help = Shënoni çdo fazë ku ndihma juridike falas nuk arrin, për të gjitha viktimat ose për disa.
cm_inf_legal_aid_gaps-before_charge = Para ngritjes së akuzës
cm_inf_legal_aid_gaps-trial = Në gjyq
cm_inf_legal_aid_gaps-civil_suit = Në padinë civile të veçantë
cm_inf_legal_aid_gaps-state_scheme = Para skemës shtetërore
cm_inf_legal_aid_gaps-enforcement = Në ekzekutim

cm_inf_stay = A mund të qëndrojë, të kthehet ose të përfaqësohet një viktimë e huaj derisa të vendoset për kërkesën?
    .help = Mjafton një mënyrë që funksionon për çdo viktimë të huaj. Pyetni ç'u bë me kërkesat pas një largimi.
    .guide =
        Plotësisht: ligji e lejon viktimën e huaj të qëndrojë derisa të vendoset për kërkesën, ose të kthehet për seancat, ose të përfaqësohet, me dëshmi me video dhe pagesë jashtë vendit, edhe pasi ka mbaruar çështja penale. Dosjet tregojnë kërkesa që vazhduan pas largimit.

        Shihni: ligjet për të huajt dhe për procedurën; dosje e vendime ku kërkuesi ishte larguar, me kod.

        Shpesh vlerësohet tepër lart sepse ligji e lejon prokurën: pyetni kush e nënshkroi dhe çfarë doli prej saj. “Pjesërisht”: vetëm për ata që kanë leje qëndrimi, ose në procesin penal, por jo pas tij. “Jo”: largimi e mbyll kërkesën.

## 2. Compensation from the offender

off-title = Dëmshpërblimi nga autori i veprës
off-intro = Paratë e autorit të veprës: kërkesa, vendimi, pasuritë, pagesa. Lexoni vendime gjyqësore të viteve të fundit me emrat e mbuluar, dhe flisni me një prokuror e me një avokat që përfaqëson viktima. Shënoni vetëm kodet e dosjeve.

cm_off_in_criminal = A mund të bëhet kërkesa në procesin penal pa taksa gjyqësore?
    .help = Kush mund ta bëjë, deri kur dhe sa kushton. Edhe taksa që paguhet më vonë është taksë.
    .guide =
        Plotësisht: çdo viktimë mund ta bëjë kërkesën në procesin penal, me gojë ose me një formular të thjeshtë, deri në fund të gjykimit. Nuk kërkohet asnjë taksë dhe asnjë parapagim, as kur kërkesa rrëzohet ose dërgohet në gjykatën civile.

        Shihni: ligjet për procedurën penale dhe për taksat gjyqësore, me nenet.

        Shpesh vlerësohet tepër lart kur kërkesa është falas, por eksperti që e llogarit dëmin nuk është. “Pjesërisht”: falas vetëm për disa dëme ose viktima, ose me kohë aq të shkurtër sa shumica vonohen. “Jo”: kërkohet taksë, ose e hapur është vetëm padia civile e veçantë.

cm_off_decided = A vendosin gjykatat penale për kërkesën në vendimin e tyre?
    .help = Vendimi cakton një shumë ose e rrëzon kërkesën me arsye. Dërgimi në gjykatën civile nuk është vendim për të.
    .guide =
        Plotësisht: si rregull gjykata vendos për kërkesën, me shumën dhe arsyet, edhe te pranimi i fajësisë me marrëveshje. Dërgimi në gjykatën civile është përjashtim i rrallë dhe i arsyetuar. Kështu thonë statistikat dhe vendimet.

        Shihni: statistikat e gjykatave ose të prokurorisë; vendimet, me emrat e mbuluar: ç'u kërkua, ç'u vendos dhe pse.

        Pikë e dobët e njohur në rajon: ligji e lejon vendimin, por gati të gjitha dërgohen te gjykata civile. Shpesh vlerësohet tepër lart për një vendim të lavdëruar. “Përmbushur pjesërisht”: në shumicën e rasteve. “Ka filluar”: vendime të veçuara, pas udhëzimeve ose trajnimit. “Nuk ka filluar”: të gjitha dërgohen.

cm_off_decided_share = Pjesa e vendimeve për trafikim që vendosin për kërkesën, në përqind.
    .help = Nga dënimet e periudhës me kërkesë, ato që e pranojnë ose e rrëzojnë. Nga 0 në 100, e rrumbullakosur.

cm_off_heads = Cilat dëme mund të kërkohen?
    .help = Shënoni çfarë mund t'i kërkojë viktima autorit, sipas ligjit dhe vendimeve. Pikët janë pjesa e shënuar nga gjashtë.
    .guide =
        Shpenzimet mjekësore: me terapinë dhe mjekimin e mëvonshëm. Pagat e papaguara: edhe për punën pa kontratë. Fitimet e marra: ç'mori trafikanti, nga çdo lloj pune. Dëmi moral: dhimbja, frika, dinjiteti i cenuar. Shpenzimet ligjore: avokati, ekspertët, udhëtimet. Kujdesi dhe formimi: rehabilitimi, shkolla, vitet e humbura.

        Shihni: ligjin për shpërblimin e dëmit dhe ligjin për procedurën penale; vendime me shuma, me emrat e mbuluar.

        Shpesh shënohet më shumë se duhet: dëmi që gjykatat e refuzojnë çdo herë nuk shënohet, çfarëdo që të thotë ligji. Dëmi që e përmend ligji dhe që ende s'e ka kërkuar askush shënohet; shkruajeni te shënimi.
cm_off_heads-medical_costs = Shpenzimet mjekësore dhe të terapisë
cm_off_heads-unpaid_wages = Pagat e papaguara
cm_off_heads-earnings_taken = Fitimet që i mori trafikanti
cm_off_heads-moral_harm = Dëmi moral
cm_off_heads-legal_costs = Shpenzimet ligjore
cm_off_heads-care_and_training = Kujdesi dhe formimi
cm_off_heads-none = Asnjë nga këto

cm_off_no_moral_bar = A është e sigurt se kërkesa nuk refuzohet sepse puna ishte e paligjshme ose quhet e pamoralshme?
    .help = Prostitucioni, lypja, vjedhja, puna pa leje: paratë që trafikanti mori prej tyre.
    .guide =
        Plotësisht: ligji ose praktika e qëndrueshme gjyqësore e lejon viktimën t'i kërkojë fitimet nga prostitucioni, nga puna pa kontratë ose pa leje dhe nga veprat që u detyrua t'i bëjë. Nuk e ndalon asnjë rregull për kontratat e pamoralshme ose fitimet nga veprat penale.

        Shihni: rregullat për kontratat e pavlefshme dhe moralin publik; vendime të çdo gjykate.

        Gjykata Evropiane e të Drejtave të Njeriut tha më 2023, shihni standardin, se “fitimet e pamoralshme” s'janë arsye për refuzim. Shpesh vlerësohet tepër lart ku askush s'e ka provuar. “Pjesërisht”: ligji hesht dhe asnjë gjykatë s'ka vendosur. “Jo”: një rregull ose vendim e refuzon.

cm_off_freeze = A gjurmohen dhe a bllokohen herët pasuritë e të dyshuarit?
    .help = Herët: para se i dyshuari t'i shesë ose t'i fshehë. Krahasoni datën e arrestimit me datën e urdhrit.
    .guide =
        Plotësisht: me çdo çështje trafikimi nis një hetim financiar; gjurmohen shtëpitë, automjetet, llogaritë, shoqëritë dhe pasuritë jashtë vendit; ajo që gjendet bllokohet brenda pak javësh, edhe për ta siguruar kërkesën e viktimës; statistikat tregojnë numrin dhe vlerën.

        Shihni: statistikat e hetimeve financiare, e pasurive të bllokuara e të konfiskuara; flisni me një prokuror për çështjen e fundit.

        Shpesh vlerësohet tepër lart për një ligj të rreptë për konfiskimin që përdoret për krime të tjera. “Përmbushur pjesërisht”: në çështje të mëdha, ose vonë. “Ka filluar”: çështjet e para ose një njësi e trajnuar. “Nuk u gjet asgjë”: kush kërkoi dhe kur?

cm_off_priority = A paguhet viktima para se shteti t'i mbajë për vete pasuritë e konfiskuara?
    .help = Ndiqni paratë në ligj: kush paguhet i pari, nga kush dhe brenda sa kohe.
    .guide =
        Plotësisht: me ligj, shuma e caktuar për viktimën paguhet nga pasuritë e konfiskuara para se ato t'i kalojnë shtetit, pa gjyq tjetër dhe pa afat të pamundur. Një rast e tregon. Kur e kërkon një shtet tjetër, ka përparësi kthimi i parave për viktimat e tij.

        Shihni: ligjet për konfiskimin dhe për pasuritë e sekuestruara, me nenet; vendime që kanë edhe kërkesë, edhe konfiskim.

        Shpesh vlerësohet tepër lart kur paratë e konfiskuara mund të shkojnë për shërbimet në përgjithësi: e dobishme, por jo pagesë për këtë viktimë, pra e shumta “Pjesërisht”. “Jo”: i mban shteti dhe viktima pret si çdo kreditor.

cm_off_enforce = A ndihmohet viktima për ekzekutimin e vendimit gjyqësor, ose a ia paguan shteti shumën paraprakisht?
    .help = Mjafton njëra. Pyetni çfarë u pagua, dhe kur, nga shumat e caktuara së fundi.
    .guide =
        Plotësisht: kur vendimi merr formë të prerë, një zyrë ose një avokat e ekzekuton falas, gjen pasuri, edhe jashtë vendit, dhe e mban viktimën larg autorit; ose shteti paguan brenda një afati të caktuar dhe ia kërkon shumën autorit. Dosjet tregojnë para që erdhën.

        Shihni: ligjin për ekzekutimin; dosjet e shumave të caktuara, me kod: çfarë u pagua dhe kur?

        Shpesh vlerësohet tepër lart sepse autori “detyrohet të paguajë”. Përmbaruesi që e kërkon tarifën paraprakisht nuk është ndihmë. “Përmbushur pjesërisht”: ndihmë vetëm brenda vendit, ose paradhënie vetëm për disa viktima. “Ka filluar”: rastet e para, ose një projektligj.

## 3. State scheme

sta-title = Skema shtetërore
sta-intro = Para që i paguan vetë shteti. Lexoni ligjin me aktet nënligjore, merrni formularin e kërkesës dhe pyetni organin që vendos. Nëse nuk ka skemë, bëhet vetëm pyetja e parë, dhe pyetja nëse planifikohet një ligj.

cm_sta_exists = A ekziston me ligj një skemë ose një fond shtetëror kompensimi?
    .help = Ligji i miratuar llogaritet, edhe kur ende nuk zbatohet; drafti ose plani jo. “Jo” e mbyll pjesën tjetër të këtij seksioni.
    .guide =
        Plotësisht: një ligj i miratuar krijon një skemë ose fond nga i cili shteti u paguan kompensim viktimave të trafikimit, me këtë emër ose si viktima të krimeve të dhunshme, dhe cakton organin e procedurën.

        Shihni: vetë ligjin, me nenet dhe numrin e fletores zyrtare.

        Shpesh vlerësohet tepër lart kur një strategji përmend një fond, ose kur llogariten ndihma sociale dhe shpenzimet e strehëzës. Nëse viktima mund të kërkojë sot, këtë e pyet pyetja tjetër: ligji që pret të zbatohet këtu është “Po”. “Pjesërisht”: vetëm për disa krime ose një nivel qeverisjeje, ose pa organ e pa procedurë të caktuar.

cm_sta_plan = A planifikohet një ligj? Data, drafti, kush e drejton punën?
    .help = Zyra dhe dokumente, pa emra personash. Nëse nuk planifikohet asgjë, shkruajeni këtë.

cm_sta_works_now = A mund të kërkojë kompensim sot një viktimë (ligji zbatohet, organi është caktuar, paratë janë ndarë)?
    .help = Të tria. Kërkoni formularin e kërkesës dhe shiheni.
    .guide =
        Plotësisht: ligji zbatohet, organi i ka anëtarët dhe mblidhet, buxheti i këtij viti ka para për të, formulari merret dhe dorëzohet, dhe njerëz jashtë organit e konfirmojnë se kërkesat shqyrtohen.

        Shihni: rregullin se kur zbatohet ligji; vendimin që e cakton organin; zërin në buxhet; formularin; flisni me një avokat që ka kërkuar, ose që është përpjekur.

        Shpesh vlerësohet tepër lart kur ligji është në fuqi, por zbatimi pret një ngjarje të mëvonshme, ose anëtarët s'janë emëruar ende: kjo është “Jo”. “Pjesërisht”: kërkesat pranohen, por vendimet ose pagesat presin një mbledhje ose paratë.

cm_sta_start_date = Kur duhet të zbatohet ligji?
    .help = Data në ligj; mjaftojnë muaji dhe viti. Nëse varet nga një ngjarje pa datë, lëreni bosh dhe shënojeni ngjarjen.

cm_sta_covers = A mbulohen viktimat e trafikimit edhe pa dëmtim trupor?
    .help = Kërkoni “dhunë”, “dëmtim trupor”, “i rëndë”. Dëm janë edhe dëmtimi i shëndetit mendor dhe humbja e lirisë.
    .guide =
        Plotësisht: ligji e përmend trafikimin, ose e merr të mirëqenë se trafikimi dëmton; nuk duhet provuar asnjë dëmtim trupor; mbulohen edhe format pa dhunë të hapur, si mashtrimi, borxhi, lypja e detyruar dhe shfrytëzimi në punë.

        Shihni: nenet se cilat krime dhe cilat dëme mbulohen, dhe vendimet e botuara, nëse ka.

        Shpesh vlerësohet tepër lart sepse trafikimi është në listën e krimeve, ndërsa një nen tjetër kërkon dëmtim të rëndë. “Pjesërisht”: mjafton dëmtimi i shëndetit mendor, por një ekspert duhet të provojë se është i rëndë, ose disa forma shfrytëzimi lihen jashtë. “Jo”: duhet dëmtim trupor.

cm_sta_everyone = A është skema e hapur për të gjitha viktimat, pavarësisht nga shtetësia, vendbanimi ose reciprociteti?
    .help = Lexoni kush mund të kërkojë dhe kush përjashtohet: pasaporta, vendbanimi, marrëveshja, statusi, e kaluara.
    .guide =
        Plotësisht: mund të kërkojë kushdo që u shfrytëzua këtu, çfarëdo shtetësie ose dokumentesh të ketë, edhe pas largimit. Nuk kërkohet marrëveshje ose reciprocitet, dhe askush nuk përjashtohet për punë seksi, qëndrim të parregullt ose dënim të vjetër.

        Shihni: nenet për kërkuesit, përjashtimet, uljet dhe provat.

        Shpesh vlerësohet tepër lart sepse ligji ndjek Konventën Evropiane për kompensimin e viktimave të krimeve të dhunshme, që i lë shtetet të përjashtojnë shumë të huaj; këtu masa është detyrimi më i gjerë i mosdiskriminimit. “Pjesërisht”: çdo shtetësi, por një grup lihet jashtë. “Jo”: vetëm shtetasit e vendit, ose të huajt vetëm me marrëveshje a reciprocitet.

cm_sta_everyone_excluded = Kush lihet jashtë?
    .help = Shënoni të gjithë ata që i lë jashtë ligji, edhe ata që marrin më pak.
cm_sta_everyone_excluded-foreigners = Shtetasit e huaj
cm_sta_everyone_excluded-non_residents = Personat që jetojnë jashtë vendit
cm_sta_everyone_excluded-no_reciprocity = Personat nga shtete pa reciprocitet ose marrëveshje
cm_sta_everyone_excluded-irregular_stay = Personat pa qëndrim të ligjshëm
cm_sta_everyone_excluded-sex_work = Personat në punë seksi
cm_sta_everyone_excluded-criminal_record = Personat me dënime të mëparshme
cm_sta_everyone_excluded-other = Të tjerë

cm_sta_no_conviction = A mund të paguhet kompensimi kur autori nuk dihet, nuk është dënuar ose nuk ka asgjë?
    .help = Tri raste. Pyetni nëse organi mund të vendosë para se të ketë vendim gjyqësor.
    .guide =
        Plotësisht: ligji e lejon organin të vendosë me atë që ka (statusi i viktimës, raporti i policisë, raporte mjekësore e sociale) në të tria rastet: autori nuk dihet ose është zhdukur, nuk është dënuar ose ende jo, ose nuk ka mjete.

        Shihni: nenet për kushtet dhe për provat.

        Shpesh vlerësohet tepër lart kur ligji thotë “edhe kur autori nuk mund të ndiqet”, por organi e pret gjithsesi vendimin e formës së prerë. “Pjesërisht”: një ose dy nga tri rastet, ose pagesë vetëm pasi mbyllet çështja penale. “Jo”: duhet dënimi i autorit.

cm_sta_time_limit = Muaj të lejuar për të bërë kërkesën.
    .help = Afati i përgjithshëm në ligj, në muaj të plotë. Nëse ligji s'ka afat, zgjidhni “Nuk zbatohet” me këtë arsye.
    .guide =
        36 muaj e më shumë marrin pikë të plota, 12 deri në 35 gjysmën, më pak asgjë.

        Nëse ligji ka disa afate, merrni atë për të rriturit në një rast të zakonshëm. Afatet më të gjata për fëmijët, për të sëmurët ose për arsye të forta shkruajini te shënimi: viktimat shpesh flasin pas vitesh.

cm_sta_from_when = Nga kur rrjedh afati?
    .help = Rregulli i përgjithshëm në ligj. Fillimin e veçantë për fëmijët ose për të sëmurët shkruajeni te shënimi.
cm_sta_from_when-crime = Nga kryerja e krimit
cm_sta_from_when-end_of_crime = Nga përfundimi i krimit
cm_sta_from_when-report = Nga kallëzimi te autoritetet
cm_sta_from_when-final_judgment = Nga vendimi i formës së prerë
cm_sta_from_when-adulthood_for_children = Nga mosha madhore, për ata që ishin fëmijë

cm_sta_max = Shuma më e lartë (në euro).
    .help = Për një person, të gjitha dëmet bashkë. Nuk merr pikë. Nëse ligji s'ka kufi, lëreni bosh dhe shkruajeni te shënimi.

cm_sta_duration = Mesatarja e muajve nga kërkesa deri te vendimi.
    .help = Të gjitha vendimet e periudhës, në muaj të plotë. Nëse ende s'ka kërkuar askush, zgjidhni “Nuk zbatohet” me këtë arsye.
    .guide =
        Deri në 6 muaj marrin pikë të plota, 7 deri në 12 gjysmën, më shumë asgjë.

        Shihni: statistikat e organit; nëse nuk mban, numëroni nga vendimet e tij, me kod. Afati ligjor nuk është koha e vërtetë. Nëse nuk është vendosur asgjë, merrni muajt që kanë pritur deri sot kërkesat e hapura.

cm_sta_no_exhaust = A mund të kërkojë viktima kompensim pa u përpjekur më parë t'i marrë paratë nga autori?
    .help = Kërkoni fjalët “vetëm nëse”, “nuk mund të merret gjetkë”, provën e ekzekutimit të dështuar.
    .guide =
        Plotësisht: viktima mund t'i drejtohet shtetit menjëherë. Që askush të mos paguhet dy herë, sigurohet më pas: viktima tregon çfarë ka marrë, dhe shteti ia kërkon shumën autorit.

        Shihni: nenet për kushtet, për zbritjet dhe për kërkesën ndaj autorit.

        Shpesh vlerësohet tepër ulët sepse viktima duhet të tregojë çfarë është paguar: kjo është me vend. “Pjesërisht”: duhet të jetë bërë kërkesë në procesin penal, por jo ekzekutim, ose rregulli ka përjashtime për raste të vështira. “Jo”: duhet provuar ekzekutimi i dështuar.

## 4. Results

out-title = Rezultatet
out-intro = Çfarë arriti te njerëzit. Numrat janë për periudhën e këtij vlerësimi; pyetni gjykatat, prokurorinë, skemën shtetërore dhe ata që përfaqësojnë viktimat, dhe krahasoni. Vetëm numra: eksportet e përbashkëta nuk e tregojnë kurrë vlerën e saktë nën 5.

cm_out_claims = Viktima që bënë kërkesë në këtë periudhë (të gjitha rrugët).
    .help = Persona, secili i numëruar një herë, sado kërkesa të ketë bërë. Vetëm një numër; vendosni 0 nëse s'ka pasur.

cm_out_awarded = Viktima të cilave iu caktua një shumë.
    .help = Persona për të cilët një gjykatë ose skema caktoi një shumë në këtë periudhë, kurdo që e kishin bërë kërkesën.

cm_out_awarded_share = Me vendim pozitiv, në përqind të atyre që bënë kërkesë.
    .help = Del nga të dy numrat. Mund ta kalojë 100 kur vendoset për kërkesa të vjetra.

cm_out_paid = Viktima që i morën paratë.
    .help = Persona që i patën paratë në dorë, plotësisht ose pjesërisht. Shuma e caktuar që s'e pagoi askush nuk llogaritet.

cm_out_paid_share = Të paguara, në përqind të atyre me vendim pozitiv.
    .help = Del nga të dy numrat. Mund ta kalojë 100 kur paguhen shuma të caktuara më parë.

cm_out_effective = A i solli para të paktën një viktime në këtë periudhë çdo rrugë që ekziston në letër?
    .help = Merrni një nga një rrugët e shënuara te 0.02. “Pjesërisht”: të paktën njëra prej tyre solli.
    .guide =
        Plotësisht: për çdo rrugë të shënuar në fillim ka të paktën një viktimë që mori para me të në këtë periudhë.

        Shihni: statistikat e çdo rruge; flisni me avokatë dhe organizata që përfaqësojnë viktima: me cilën rrugë erdhën paratë herën e fundit?

        Shpesh vlerësohet tepër lart kur shumat e caktuara numërohen si pagesa, ose kur një organizatë pagoi me paratë e veta. Shpesh vlerësohet tepër ulët sepse shumat janë të vogla: kjo shkruhet te shënimi. “Jo”: asnjë rrugë s'solli para, ose s'ka asnjë rrugë.
