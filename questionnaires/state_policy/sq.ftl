### status: draft

## The questionnaire

questionnaire-title = Politikat shtetërore dhe institucionet
    .about =
        Për vlerësues të trajnuar që shqyrtojnë si i përgjigjet një shtet trafikimit të qenieve njerëzore: ligji, politikat, praktika dhe ajo që del prej tyre.
        I vë këto të katra pranë njëra-tjetrës, të matura me standardet ndërkombëtare, që një ligj i mirë të mos merret për praktikë të mirë.

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

unit-currency = në monedhën kombëtare
unit-days =
    { $n ->
        [one] ditë
       *[other] ditë
    }
unit-permits =
    { $n ->
        [one] leje
       *[other] leje
    }
unit-persons =
    { $n ->
        [one] person
       *[other] persona
    }

## 0. Frame

pro-title = Korniza
pro-intro = Caktoni së pari për cilën kohë dhe, ku pushteti është i ndarë, për cilin nivel qeverisjeje vlejnë vlerësimet. Asgjë këtu nuk merr pikë. Mos shkruani askund emra viktimash, dëshmitarësh ose zyrtarësh: mjaftojnë organet dhe rolet.

po_pro_period_from = Dita e parë e periudhës që shqyrtohet.
    .help = Periudha e caktuar kur u krijua vlerësimi, me ditë. “Në periudhën e shqyrtuar” do të thotë kudo këto data.

po_pro_period_to = Dita e fundit e periudhës që shqyrtohet.
    .help = Një ditë që ka kaluar. Ligjet dhe rregullat vlerësohen siç ishin në fuqi këtë ditë; ndryshimet e mëvonshme te shënimi.
    .constraint = Dita e fundit nuk mund të jetë para së parës. Ndreqni njërën nga dy datat.

po_pro_level = Cili nivel qeverisjeje shqyrtohet?
    .help = Një sesion për një nivel; për tjetrin hapni një të ri. Vlerësoni atë që ky nivel e vendos ose e ka për detyrë vetë.
    .required = Zgjidhni nivelin: raporti i vë nivelet pranë njëri-tjetrit.
po_pro_level-state = Shteti
po_pro_level-entity = Entiteti
po_pro_level-district = Distrikti
po_pro_level-canton_or_municipality = Kantoni ose komuna

po_pro_sources = Cilat burime u përdorën?
    .help = Shënoni një burim vetëm kur të paktën një vlerësim mbështetet në të, dhe kthehuni këtu në fund. Synoni tri a më shumë.
po_pro_sources-laws = Ligje dhe rregulla
po_pro_sources-official_reply = Përgjigje me shkrim të autoriteteve
po_pro_sources-statistics = Statistika
po_pro_sources-interviews = Intervista
po_pro_sources-court_files = Dosje gjyqësore dhe vendime
po_pro_sources-ngo_cases = Raste që njohin OJF-të
po_pro_sources-victims_views = Mendimet e viktimave
po_pro_sources-media = Mediat

po_pro_sources_few = Janë shënuar më pak se tri lloje burimesh. Gjetjet që mbështeten në një a dy lloje kundërshtohen lehtë: kërkoni një të tretë, ose thoni në raport pse nuk ka.

## 11. Data requests

req-title = Kërkesat për të dhëna
req-intro = Dërgoni kërkesat katër deri në gjashtë javë para intervistave dhe kërkoni numra e tekste, kurrë emra ose dosje që tregojnë kush është një person. Përgjigjet u shërbejnë të gjitha pyetjeve që verifikohen me të dhëna ose me ligj. Edhe heshtja pas afatit ligjor është gjetje.

po_req-title = Kërkesë për të dhëna
po_req-intro = Një kërkesë është një pikë e listës drejtuar një organi. Shtoni një për secilën.

po_req_item = Çfarë kërkohet?
    .help = Zgjidhni pikën; udhëzimi ka tekstin për shkresën. Kërkoni veç për çdo vit të periudhës.
    .guide =
        Teksti për shkresën, sipas radhës së listës.

        Viktimat: të mundshme dhe të identifikuara formalisht, sipas gjinisë, grupmoshës, shtetësisë e formës së shfrytëzimit, dhe sipas atij që i referoi dhe atij që i identifikoi.

        Periudhat e rimëkëmbjes dhe të reflektimit: të ofruara, të dhëna, të ndërprera.

        Lejet e qëndrimit: të kërkuara, të dhëna, të refuzuara, secila sipas shkakut.

        Vendosja: viktima të vendosura, sipas llojit të strehëzës; viktima të kthyera mbrapsht; qëndrimi mesatar.

        Fëmijët: kujdestarë të caktuar, ditë deri te caktimi, vendosje, shkolla.

        Proceset: hetime, aktakuza, vendime fajësie, masat e dënimit, veprat pas ricilësimit; hetime financiare të hapura.

        Dëmshpërblimi, kompensimi dhe pasuritë: kërkesa të paraqitura, të vendosura në procesin penal, të miratuara, të paguara; kërkesa te skema shtetërore dhe pagesat e saj; pasuri të ngrira dhe të konfiskuara.

        Viktima të ndëshkuara ose të dëbuara: të gjobitura, të ndaluara, të ndjekura penalisht, të dëbuara; gjoba të hequra.

        Mbrojtja në gjyq: masat e përdorura.

        Kthimet: me vlerësim të rrezikut dhe pa të.

        Paratë: zërat e buxhetit për shërbimet për viktimat, me kontratat dhe ndërprerjet mes tyre.

        Inspektimet dhe raportet: inspektimet e strehëzave dhe rezultatet; raportet e Raportuesit Kombëtar dhe përgjigjet e qeverisë.
po_req_item-victims = Viktima të mundshme dhe të identifikuara
po_req_item-reflection = Periudha të rimëkëmbjes dhe të reflektimit
po_req_item-residence = Leje qëndrimi
po_req_item-placement = Vendosja në strehëza
po_req_item-children = Fëmijët: kujdestarë, vendosje, shkollë
po_req_item-proceedings = Hetime, gjykime dhe dënime
po_req_item-compensation = Dëmshpërblimi, kompensimi dhe pasuritë
po_req_item-punished = Viktima të ndëshkuara ose të dëbuara
po_req_item-protection = Mbrojtja në gjyq
po_req_item-returns = Kthimet
po_req_item-budget = Paratë për shërbimet për viktimat
po_req_item-oversight = Inspektimet dhe raportet e Raportuesit

po_req_body = Cilit organ iu kërkua?
    .help = Vetëm organi ose zyra: pa emra zyrtarësh.

po_req_asked = Data e kërkesës.
    .help = Dita kur kërkesa u dërgua ose u dorëzua. Ruajeni provën e dërgimit.

po_req_deadline = Afati ligjor i përgjigjes.
    .help = Dita e fundit që ligji ia lë këtij organi, e numëruar nga dita e kërkesës. Lëreni bosh nëse asnjë ligj s'cakton afat.
    .constraint = Afati nuk mund të jetë para kërkesës. Ndreqni njërën nga dy datat.

po_req_answered = Data e përgjigjes.
    .help = Dita kur erdhi përgjigjja. Lëreni bosh sa prisni; nëse erdhi vetëm një pjesë, thoni te shënimi cila.
    .constraint = Përgjigjja nuk mund të jetë para kërkesës. Ndreqni njërën nga dy datat.

po_req_no_reply = A mungon ende përgjigjja, ndonëse afati ligjor ka kaluar?
    .help = “Po” është gjetje: shkruajeni organin në raport. Ç'mbetet hapur prej kësaj është “E paverifikuar”, pa përgjigje.

## 1. Identification and referral

idn-title = Identifikimi dhe referimi
idn-intro = Kush vendos se një person është viktimë, mbi cilat shenja, dhe çfarë pason menjëherë. Ligji dhe rregullat lexohen në zyrë; nëse gjendet dikush, këtë e tregojnë shifrat dhe bisedat me ata që referojnë. Kërkoni shifra dhe dosje të anonimizuara, kurrë emra.

po_idn_definition = A i mbulon vepra penale e trafikimit në ligj të gjitha veprimet, mjetet dhe format e shfrytëzimit, ashtu që pëlqimi të mos vlejë dhe për fëmijën të mos kërkohet asnjë mjet?
    .help = Vëreni nenin përkrah nenit 4 të Konventës: veprimet, mjetet, qëllimet, pëlqimi, fëmijët.
    .guide =
        Plotësisht: neni i ka të gjitha veprimet e mjetet e Konventës dhe të gjitha format e shfrytëzimit, me emër ose me një formulim që gjykatat e zbatojnë vërtet, edhe ato të direktivës së BE-së (lypja, veprat penale, martesa, birësimi, nëna surrogate). Kur është përdorur një mjet, pëlqimi nuk vlen; për fëmijën mjaftojnë veprimi dhe qëllimi.

        Shihni: kodin penal në fuqi, me nenin dhe numrin e gazetës zyrtare, në çdo juridiksion.

        Shpesh vlerësohet tepër lart kur përkufizimi i mirë është në strategji ose në një ligj për ndihmën. “Përmbushur pjesërisht”: një formë ose njëri nga dy rregullat mungon, ose varet nga leximi i gjykatës. “Ka filluar”: një ndryshim është në parlament.

po_idn_definition_gaps = Çfarë mungon?
    .help = Shënoni çfarë lë jashtë neni ose çfarë lë në dyshim.
po_idn_definition_gaps-forced_begging = Lypja e detyruar
po_idn_definition_gaps-forced_criminality = Detyrimi për të kryer vepra penale
po_idn_definition_gaps-forced_marriage = Martesa e detyruar
po_idn_definition_gaps-illegal_adoption = Birësimi i paligjshëm
po_idn_definition_gaps-surrogacy = Shfrytëzimi i nënës surrogate
po_idn_definition_gaps-organs = Heqja e organeve
po_idn_definition_gaps-child_means_rule = Rregulli se për fëmijën nuk kërkohet mjet
po_idn_definition_gaps-consent_rule = Rregulli se pëlqimi nuk vlen

po_idn_decoupled = A mund të identifikohet një person pa u hapur çështje penale dhe pa dhënë dëshmi?
    .help = Dy pengesa për t'u provuar: çështja e hapur dhe dëshmia. Statusi i viktimës së mundshme vlen, nëse hap të njëjtën ndihmë.
    .guide =
        Plotësisht: me ligj ose me rregulla të detyrueshme organi i identifikimit vendos mbi shkaqe të arsyeshme, nga gjithçka që dihet për personin. Nuk kërkohet kallëzim, çështje e hapur ose deklaratë, dhe çështja që mbyllet nuk heq asgjë. Kështu ndodh edhe në praktikë.

        Shihni: rregullat dhe formularin që përdoret; një OJF dhe një punonjës social: “Kush e mori së fundi statusin pa policinë, dhe si?”

        Shpesh vlerësohet tepër lart kur rregulli është i hapur, por të gjithë të identifikuarit kanë ardhur nga policia. “Pjesërisht”: i hapur në rregulla, ndërsa pritet deklarata ose prokurori mund ta bllokojë. “Jo”: kërkohet çështje ose deklaratë.

po_idn_decoupled_why = Çfarë kërkohet dhe nga kush?
    .help = Cili rregull ose cila zyrë e kërkon dhe në cilin hap: pa emra, pa adresa, pa datëlindje.

po_idn_multi_agency = A marrin pjesë shërbimet sociale dhe OJF-të në vendimin se kush është viktimë?
    .help = Fjalë në vendim, jo vetëm në referim. Pyetni çfarë ndodh kur nuk bien dakord.
    .guide =
        Plotësisht: një rregull u jep shërbimeve sociale dhe OJF-ve vend dhe fjalë në çdo vendim; ato e shohin ku mbështetet vendimi; arsyet dhe mospajtimet shënohen. Takimet janë aq të shpeshta sa rastet.

        Shihni: rregullin ose marrëveshjen; kush mori pjesë vitin e fundit, sipas organit; një punonjës social dhe një OJF për një vendim me të cilin nuk ishin dakord.

        Shpesh vlerësohet tepër lart kur OJF-të referojnë dhe pastaj e dëgjojnë rezultatin. “Përmbushur pjesërisht”: dëgjohen me kërkesë, ose vetëm në disa rajone. “Ka filluar”: një ekip i përbashkët që është mbledhur rrallë. Nëse aty është një organizatë e ekipit vlerësues, këtë e vlerëson një anëtar tjetër dhe raporti e thotë.

po_idn_sop = A janë në fuqi procedura standarde të veprimit (PSV) të detyrueshme, të përtërira në pesë vitet e fundit?
    .help = Të detyrueshme, në fuqi, jo më të vjetra se pesë vjet: të tria. Lexoni kush e miratoi tekstin dhe kur.
    .guide =
        Plotësisht: një tekst i vetëm në fuqi i detyron policinë, prokurorët, shërbimet sociale, shëndetësinë, inspektoratin e punës, personelin e kufirit dhe të azilit, të çon hap pas hapi nga shenja e parë te referimi, ka një pjesë për fëmijët dhe është miratuar ose përtërirë në pesë vitet para fundit të periudhës.

        Shihni: vetë tekstin, me datën, numrin dhe nënshkrimet.

        Shpesh vlerësohet tepër lart kur teksti i përtërirë ekziston si draft, ose quhet udhëzim dhe nuk detyron askënd. “Pjesërisht”: i detyrueshëm por më i vjetër, ose i përtërirë por jo i detyrueshëm për njërin nga organet kryesore.

po_idn_sop_date = Data e tekstit në fuqi.
    .help = Kur u miratua ose u përtëri së fundi; mjaftojnë muaji dhe viti. Lëreni bosh nëse s'ka tekst.

po_idn_proactive = A kërkojnë viktima me nismën e vet inspektorët e punës, personeli i kufirit dhe i azilit, punonjësit socialë dhe ekipet e lëvizshme, dhe a kanë mjete për këtë?
    .help = Numëroni kush i vuri re së pari viktimat e periudhës. Ata që u paraqitën vetë nuk i kërkoi askush.
    .guide =
        Plotësisht: secili nga këto profesione ka detyrën, trajnimin dhe mjetet (orë, transport, përkthyes gojorë) për të shkuar ku shfrytëzohen njerëzit: kantiere, ara, rrugë, lokale, shtëpi, internet. Shifrat tregojnë viktima që i vunë re së pari disa prej tyre.

        Shihni: shifrat sipas atij që referoi; planet e inspektimit; një inspektor pune, një ekip të lëvizshëm dhe një OJF.

        Shpesh vlerësohet tepër lart për shkak të fushatave dhe seminareve. Ekipet e lëvizshme që jetojnë nga projekti i një donatori janë “Përmbushur pjesërisht”, ashtu si edhe një profesion i zellshëm mes të tjerëve që heshtin. “Ka filluar”: një provë në një rajon.

po_idn_non_removal = A është e sigurt se askush nuk largohet nga vendi sa kohë identifikimi është i hapur?
    .help = Vlen çdo largim: dëbim, refuzim në kufi, ripranim. Dëgjoni veç policinë kufitare, veç OJF-në, veç avokatin.
    .guide =
        Plotësisht: një rregull e ndal çdo largim sapo ka shkaqe të arsyeshme, nëpunësit kontrollojnë për shenja trafikimi para çdo largimi, dhe as shifrat, as policia kufitare, as OJF-të e avokatët nuk njohin ndonjë të tillë në periudhën e shqyrtuar.

        Shihni: shifrat për largimet dhe për kontrollet para tyre; policinë kufitare, një OJF dhe një avokat që i vizitojnë qendrat.

        Shpesh vlerësohet tepër lart sepse nuk njihet asnjë rast atje ku nuk kontrollon askush. Nëse mundët të dëgjoni vetëm autoritetet, zgjidhni “E paverifikuar”. “Pjesërisht”: rregulli respektohet për ata që janë referuar, të tjerët nuk kontrollohen. “Jo”: nuk ka rregull, ose pati një largim të tillë në periudhën e shqyrtuar.

po_idn_all_groups = A tregojnë shifrat se identifikohen edhe burra, viktima të shfrytëzimit në punë e të lypjes, shtetas të vendit dhe njerëz nga çdo komunitet?
    .help = Pyetni kush nuk del kurrë në shifra. Mos i kërkoni një autoriteti lista njerëzish sipas origjinës.
    .guide =
        Plotësisht: në tri vitet e fundit secili nga këto grupe del në një masë që përkon me atë që shohin OJF-të, inspektorët e punës dhe vendet e tjera; kur mungon një grup, shteti e ka kërkuar arsyen dhe ka vepruar.

        Shihni: shifrat sipas gjinisë, moshës, shtetësisë dhe formës së shfrytëzimit, për periudhën dhe dy vitet para saj; shifrat e OJF-ve. Origjina rrallë numërohet: pyetni ata që punojnë me komunitetet.

        Shpesh vlerësohet tepër lart për shkak të një rasti të madh në punë. Numrat e vegjël luhaten nga viti në vit, ndaj lexoni disa bashkë. “Përmbushur pjesërisht”: një grup mungon qartë. “Ka filluar”: rastet e para pas një trajnimi ose një prove.

po_idn_review = A mund të kërkojë personi rishqyrtim kur i refuzohet statusi?
    .help = Kërkoni një refuzim me shkrim e me arsye, një afat, dhe një organ që s'ka vendosur më parë.
    .guide =
        Plotësisht: ligji kërkon refuzim me shkrim, me arsye, në një gjuhë që kuptohet; vendos sërish, brenda një kohe të shkurtër, një organ që nuk mori pjesë; ndërkohë askush nuk largohet dhe asnjë ndihmë nuk ndërpritet; kjo mbulohet nga ndihma juridike falas.

        Shihni: ligjin për procedurën administrative dhe rregullat e identifikimit; një avokat: a u përdor ndonjëherë dhe si përfundoi?

        Shpesh vlerësohet tepër lart kur në letër lejohet një ankim i përgjithshëm dhe asnjë refuzim nuk shkruhet kurrë: kjo është “Pjesërisht”. “Jo”: vendimi nuk mund të kundërshtohet.

po_idn_count_presumed = Numri i viktimave të mundshme në periudhën e shqyrtuar.
    .help = Të gjithë të trajtuarit si viktima të mundshme, me status formal ose jo, një herë. Eksportet e fshehin vlerën e saktë nën 5.

po_idn_count_formal = Numri i viktimave të identifikuara formalisht në periudhën e shqyrtuar.
    .help = Personat që morën status formal në periudhën e shqyrtuar, secili një herë. Vendosni 0 nëse s'ka pasur.

po_idn_count_ratio = Të identifikuar formalisht për çdo 100 viktima të mundshme
    .help = Llogaritet nga dy numrat më lart. Një shifër e ulët nuk është e metë kur statusi i viktimës së mundshme hap çdo ndihmë.

## 2. Recovery and reflection

ref-title = Rimëkëmbja dhe reflektimi
ref-intro = Kohë për t'u rimëkëmbur dhe për të vendosur lirisht, të paktën 30 ditë, sapo të ketë shkaqe të arsyeshme. Ligji shpesh është më i mirë se ajo që marrin njerëzit: kërkoni ata që u informuan dhe ata që e morën.

po_ref_in_law = A jep ligji një periudhë rimëkëmbjeje dhe reflektimi prej të paktën 30 ditësh kur ka shkaqe të arsyeshme?
    .help = Në ligj, të paktën 30 ditë, që nga shkaqet e arsyeshme. “Jo” i mbyll pyetjet për kohëzgjatjen dhe për ndihmën në atë kohë.
    .guide =
        Plotësisht: ligji, ose një rregull i detyrueshëm i bazuar në të, jep të paktën 30 ditë sapo ka shkaqe të arsyeshme, thotë kush i jep dhe nga kur numërohen, e ndalon dëbimin në atë kohë dhe e lejon ndërprerjen vetëm për rendin publik ose kur statusi është kërkuar padrejtësisht.

        Shihni: ligjin për të huajt dhe ligjin ose rregullat për ndihmën ndaj viktimave, me nenin dhe numrin e gazetës zyrtare.

        Shpesh vlerësohet tepër lart kur ligji thotë “deri në” kaq ditë: lexoni nëse zyra mund të japë më pak se 30. “Pjesërisht”: mundet, ose ditët fillojnë vetëm me statusin formal.

po_ref_days = Kohëzgjatja sipas ligjit, në ditë.
    .help = Tre muaj numërohen 90 ditë. Për “deri në”, vendosni numrin më të lartë dhe thoni te shënimi nëse mund të jepen më pak.
    .constraint = Më pak se 30 ditë nuk përkon me “Po” më lart. Ndreqni njërën nga të dyja.

po_ref_everyone = A është koha për t'u rimëkëmbur e hapur për të gjitha viktimat, jo vetëm për njerëzit pa dokumente?
    .help = Lexoni kë përmend neni. Kjo kohë u duhet edhe shtetasve të vendit dhe të huajve me të drejtë qëndrimi.
    .guide =
        Plotësisht: shtetasit e vendit, të huajt me të drejtë qëndrimi dhe njerëzit pa dokumente kanë të gjithë kohë për t'u rimëkëmbur, para se të duhet të vendosin nëse do të flasin me autoritetet. Për shtetasit e vendit kjo mund të jetë te rregullat për ndihmën ose te procedura penale, jo te ligji për të huajt.

        Shihni: këto ligje dhe rregulla; një avokat ose një OJF: çfarë u thuhet shtetasve të vendit për kohën e tyre?

        Shpesh vlerësohet tepër lart sepse shtetasit e vendit i marrin gjithsesi shërbimet: shërbimet nuk janë ende kohë pa trysni për të dëshmuar. “Pjesërisht”: për të gjithë në praktikë, në ligj vetëm për të huajt.

po_ref_unconditional = A jepet pa asnjë premtim për bashkëpunim?
    .help = Lexoni formularin që nënshkruan personi, nëse ka. Çdo përmendje e bashkëpunimit është kusht.
    .guide =
        Plotësisht: as ligji, as formulari, as praktika nuk e lidhin periudhën me kallëzim, deklaratë ose premtim; ai që hesht merr po ato ditë dhe po atë ndihmë; askush nuk pyetet si dëshmitar në atë kohë kundër vullnetit të vet.

        Shihni: nenin dhe formularin; një avokat ose një OJF: “Çfarë i thuhet personit kur i ofrohet?”

        Shpesh vlerësohet tepër lart sepse ligji hesht, ndërsa zyra që e jep pyet së pari prokurorin. “Pjesërisht”: e lirë në ligj, por pritet një deklaratë para periudhës ose gjatë saj. “Jo”: ligji ose formulari kërkon bashkëpunim.

po_ref_services = A marrin njerëzit në këtë periudhë strehim, kujdes dhe këshillim?
    .help = Strehim i sigurt, mjete jetese, shëndet, përkthyes gojor, këshillim juridik. Ndiqni dy a tri dosje sipas datave.
    .guide =
        Plotësisht: që nga dita e parë secili ka strehim të sigurt jashtë çdo vendi të mbyllur, mjete jetese, kujdes mjekësor e psikologjik, përkthyes gojor dhe këshillim juridik, dhe shteti kujdeset që kjo të paguhet.

        Shihni: dosje të anonimizuara të njerëzve në këtë periudhë; flisni me shërbimin, me një OJF ose me një avokat.

        Shpesh vlerësohet tepër lart kur një OJF i jep të gjitha nga dhurimet: kjo është “Përmbushur pjesërisht” dhe një pikë për shtetin. “Përmbushur pjesërisht” edhe: strehim dhe kujdes urgjent pa këshillim juridik. Nëse periudha nuk iu dha askujt, vlerësoni atë që është gati; pjesën tjetër e tregon pyetja e radhës.

po_ref_used = A u tregohet njerëzve vërtet për të dhe a u jepet?
    .help = Krahasoni ata që e morën me ata që mund ta kishin marrë. Askush fare është gjetje, jo mungesë të dhënash.
    .guide =
        Plotësisht: kujtdo për të cilin ka shkaqe të arsyeshme i thuhet, në një gjuhë që e kupton, çfarë është periudha dhe se është pa kushte; kjo shënohet; kush e do e merr; mbahen shifra.

        Shihni: shifrat për periudhat e ofruara, të dhëna dhe të ndërprera; një avokat dhe një OJF: kush ua tha, kur, me cilat fjalë?

        Shpesh vlerësohet tepër lart sepse autoriteti thotë se askush nuk e deshi: pyetni si u shpjegua. “Përmbushur pjesërisht”: tregohet e jepet në disa vende, ose vetëm për njerëzit në strehëza. “Ka filluar”: ka formular e udhëzim, dhe personave të parë u është treguar.

po_ref_used_count = Persona që e morën periudhën.
    .help = Persona, secili një herë, në periudhën që shqyrtohet. Vendosni 0 nëse s'iu dha askujt.

## 3. Residence

res-title = Qëndrimi
res-intro = Leje për të qëndruar pas javëve të para, për atë që personi ka kaluar dhe i nevojitet, si dhe për bashkëpunimin. Lexoni nenet, pastaj pyetni sa zgjati dhe çfarë tregon dokumenti. Shihni vetëm modele ose kopje të mbuluara dhe mos kopjoni asgjë.

po_res_personal = A mund të jepet leje qëndrimi për shkak të gjendjes personale?
    .help = Siguria, shëndeti, familja, çfarë e pret në vendin e vet. Duhet të mjaftojë vetëm, pa bashkëpunim.
    .guide =
        Plotësisht: ligji e përmend gjendjen personale si shkak më vete, edhe për të rriturit; leja mund të rinovohet; krahas saj nuk kërkohet as deklaratë, as çështje e hapur.

        Shihni: ligjin për të huajt dhe rregullat nënligjore, me nenin dhe numrin e gazetës zyrtare.

        Shpesh vlerësohet tepër lart kur ka vetëm një leje humanitare të përgjithshme, që mund ta kërkojë çdo i huaj. “Pjesërisht”: një leje e tillë, nëse rregullat i përmendin viktimat e trafikimit, ose bashkëpunimi si rregull me përjashtime për kërcënim, shëndet a moshë.

po_res_cooperation = A mund të jepet leje qëndrimi për bashkëpunim me autoritetet?
    .help = Lexoni sa zgjat, çfarë e mbaron dhe kush mund ta kërkojë.
    .guide =
        Plotësisht: ligji i jep viktimës që bashkëpunon një leje prej të paktën gjashtë muajsh, që rinovohet sa kohë duhet, çfarëdo forme të ketë bashkëpunimi, dhe thotë kush propozon e kush vendos.

        Shihni: ligjin për të huajt, me nenin dhe numrin e gazetës zyrtare.

        Shpesh vlerësohet tepër lart kur vetëm prokurori mund ta vërë në lëvizje dhe s'ka pse të japë arsye kur refuzon. “Pjesërisht”: më e shkurtër se gjashtë muaj, e parinovueshme, ose vetëm për dëshmitarin kryesor.

po_res_child = A vendoset leja e fëmijës vetëm sipas interesit më të lartë të fëmijës?
    .help = Pa bashkëpunimin e fëmijës ose të prindit. Për fëmijët vetëm dhe për fëmijët me familje.
    .guide =
        Plotësisht: ligji thotë se leja e fëmijës viktimë jepet dhe rinovohet kur e kërkon interesi më i lartë i tij, pas një vlerësimi me shkrim bashkë me kujdestarin dhe fëmijën; çfarë i thotë policisë fëmija ose prindi nuk luan asnjë rol.

        Shihni: ligjin për të huajt përkrah ligjit për fëmijët, me nenin dhe numrin e gazetës zyrtare.

        Shpesh vlerësohet tepër lart kur ligji për fëmijët e lartëson interesin më të lartë, ndërsa ligji për të huajt njeh vetëm shkaqet e zakonshme: kjo është e shumta “Pjesërisht”.

po_res_work = A mund të punojnë e të formohen profesionalisht ata që kanë leje, dhe a funksionon kjo?
    .help = E drejta në letër dhe kontrata e parë janë dy gjëra. Pyetni çfarë ka mes tyre.
    .guide =
        Plotësisht: vetë leja hap punën, formimin profesional dhe arsimin, pa një leje të dytë dhe pa shqyrtim të tregut të punës; zyrat e dinë; njerëzit punojnë dhe formohen vërtet.

        Shihni: ligjin; një avokat, një OJF ose zyrën e punës: sa javë nga leja te numri tatimor, regjistrimi, kontrata?

        Shpesh vlerësohet tepër lart vetëm për shkak të ligjit. “Përmbushur pjesërisht”: lejohet, por dokumenti i dytë do muaj, ose punëdhënësit e zyrat nuk e njohin lejen. “Ka filluar”: e hapur vetëm për njërin nga shkaqet.

po_res_no_disclosure = A është dokumenti i qëndrimit pa fjalë që tregojnë se personi është viktimë e trafikimit?
    .help = Shihni një model bosh ose të mbuluar, të dyja anët. E tregon edhe një kod ose numri i një neni.
    .guide =
        Plotësisht: asgjë në kartë, në ngjitëse, në vërtetim ose në serinë e numrave nuk i tregon punëdhënësit, qiradhënësit, bankës ose nëpunësit se mbajtësi është viktimë: asnjë fjalë, asnjë kod, asnjë nen që mund ta gjejë kushdo.

        Shihni: një formular bosh ose një model me emrin, numrin dhe fotografinë të mbuluar; mos kopjoni asgjë. Pyetni një avokat ose një OJF çfarë iu desh njerëzve të tregonin dhe çfarë u lexua prej tij.

        Shpesh vlerësohet tepër lart sepse zyra thotë se fjalët u ndryshuan: shihni një kartë të lëshuar që atëherë. “Pjesërisht”: pa fjalë të hapura, por me një kod që e zbulon statusin. “Jo”: fjalët janë aty.

po_res_granted = Numri i lejeve të dhëna në periudhën e shqyrtuar.
    .help = Lejet e para për viktima, për cilindo nga këto shkaqe; rinovimet nuk llogariten. Vendosni 0 nëse s'ka pasur.

## 4. Non-punishment

npu-title = Mosndëshkimi
npu-intro = Viktimat nuk ndëshkohen për atë që u detyruan ta bënin. Ligji lexohet shpejt; praktika fshihet në rajonet e policisë, në gjykatat për kundërvajtje dhe në qendrat e mbyllura, ndaj dëgjoni avokatët dhe ato gjykata, jo vetëm ministritë.

po_npu_law = A ka një rregull të posaçëm për mosndëshkimin e viktimave për vepra që u detyruan t'i kryenin?
    .help = I posaçëm: i shkruar për viktimat e trafikimit. Rregullat e përgjithshme për shtrëngimin ose nevojën ekstreme nuk mjaftojnë.
    .guide =
        Plotësisht: kodi penal, kodi i procedurës ose një ligj për trafikimin thotë se viktimat nuk ndiqen dhe nuk ndëshkohen për vepra që u detyruan t'i kryenin në lidhje me trafikimin e tyre, dhe lejon që çështja të ndalet herët. Është në fuqi në çdo juridiksion.

        Shihni: tekstin, me nenin dhe numrin e gazetës zyrtare, në çdo juridiksion.

        Shpesh vlerësohet tepër lart kur juristët përmendin shtrëngimin, nevojën ekstreme ose fajin e vogël. “Pjesërisht”: i shkruar vetëm në udhëzime të prokurorisë, ose për disa vepra, ose mungon në një juridiksion.

po_npu_law_where = Ku mungon rregulli?
    .help = Shënoni çdo juridiksion ku ligji nuk e ka këtë rregull, ose ka vetëm një pjesë të tij.
po_npu_law_where-state = Shteti
po_npu_law_where-fbih = Federata e Bosnjës dhe Hercegovinës
po_npu_law_where-rs_entity = Republika Srpska (entiteti)
po_npu_law_where-brcko = Distrikti i Bërçkos

po_npu_scope = A i mbulon edhe kundërvajtjet dhe shkeljet administrative (lypja, prostitucioni, kufiri, puna)?
    .help = Lexoni përtej kodit penal: rendi publik, kundërvajtjet, të huajt, puna.
    .guide =
        Plotësisht: rregulli përmend të gjitha veprimet e paligjshme, ose arrin qartë deri te kundërvajtjet dhe shkeljet administrative: lypja, prostitucioni, kalimi i kufirit ose qëndrimi pa dokumente, dokumentet e rreme, puna pa leje. Që nga 2024 direktiva e BE-së flet për të gjitha veprimet e paligjshme.

        Shihni: vetë rregullin dhe ligjet për kundërvajtjet, rendin publik dhe të huajt.

        Shpesh vlerësohet tepër lart me mendimin se kush fal veprën e rëndë fal edhe të lehtën: gjykatat për kundërvajtje zbatojnë ligjin e vet. “Pjesërisht”: disa nga këto veprime, ose vetëm me udhëzim.

po_npu_guidance = A kanë policia, prokurorët dhe gjyqtarët udhëzime e trajnim për këtë?
    .help = Tri profesione, udhëzime dhe trajnim për secilin. Këtu hyjnë edhe gjyqtarët e kundërvajtjeve.
    .guide =
        Plotësisht: secili nga të tre ka një tekst të shkruar që thotë cilat shenja kërkohen, kush e ngre çështjen dhe si ndalet procesi, si dhe trajnim në tri vitet e fundit, që arriti edhe te ata që merren me kundërvajtjet.

        Shihni: tekstet; listat e trajnimeve me data; një prokuror, gjyqtar ose avokat: kur u ngrit herën e fundit?

        Shpesh vlerësohet tepër lart vetëm për shkak të një seminari. “Përmbushur pjesërisht”: një profesion mbetet jashtë, ose ka trajnim pa tekst. “Ka filluar”: udhëzimi është draft.

po_npu_practice = A është e vërtetë që në periudhën e shqyrtuar asnjë viktimë e mundshme nuk u gjobit, nuk u ndalua dhe nuk u ndoq penalisht për vepra të tilla?
    .help = “Po” do të thotë askush. Pyetni një avokat dhe një gjykatë për kundërvajtje; ministria rrallë e di.
    .guide =
        Plotësisht: gjykatat dhe policia i kontrolluan çështjet e veta, u pyetën avokatët dhe OJF-të, dhe askush për të cilin kishte shkaqe të arsyeshme nuk u gjobit, nuk u ndalua, nuk u ndoq penalisht e nuk u dëbua për një vepër që u detyrua ta kryente.

        Shihni: shifrat e gjobave për lypje, prostitucion, kufi dhe punë, sipas gjinisë dhe moshës; një avokat dhe një gjykatë për kundërvajtje, pa numra çështjesh.

        Shpesh vlerësohet tepër lart sepse askush nuk numëron: pa të dhëna dhe pa dëgjuar njeri është “E paverifikuar”. “Pjesërisht”: ndodhi, por u ndal dhe u hoq sapo u panë shenjat. “Jo”: të paktën një gjobë, ndalim ose akuzë mbeti në fuqi.

po_npu_practice_count = Persona të njohur që u ndëshkuan ose u ndaluan.
    .help = Persona, secili një herë, nga të gjitha burimet bashkë. Vetëm një numër.

po_npu_no_detention = A është e sigurt se viktimat nuk vendosen kurrë në qendra për migrantë të parregullt ose në vende të tjera të mbyllura?
    .help = Vendi është i mbyllur nëse personi nuk mund të dalë kur do, si do që të quhet dhe çfarëdo arsyeje të ketë.
    .guide =
        Plotësisht: rregullat i mbajnë viktimat e mundshme jashtë qendrave për të huaj, qelive të policisë, burgjeve, pavijoneve të mbyllura dhe shtëpive korrektuese; kush tregon shenja brenda tyre nxirret menjëherë; ata që i vizitojnë këto vende nuk gjetën askënd në periudhën e shqyrtuar.

        Shihni: shifrat e qendrave; dikë që i viziton (avokat, OJF, avokati i popullit); personelin, veç.

        Shpesh vlerësohet tepër lart sepse qëndrimi quhet mbrojtje ose pritje. Pyetni sidomos ku e kalojnë njerëzit periudhën e reflektimit: nëse dera është me çelës, është “Jo”. “Pjesërisht”: u nxorën brenda pak ditësh, sapo u panë shenjat.

po_npu_erase = A mund të hiqen gjobat dhe dënimet e mëparshme pasi personi identifikohet?
    .help = Gjobat, dënimet, ndalimet e hyrjes, gjendja gjyqësore. Pyetni për rrugën dhe për një që e çoi deri në fund.
    .guide =
        Plotësisht: ligji hap një rrugë (rigjykim, mjet i jashtëzakonshëm, kërkesë e prokurorit, fshirje) për gjobat, dënimet dhe ndalimet e hyrjes që vijnë nga vepra që personi u detyrua t'i kryente, pa afat që mbaron para identifikimit dhe me ndihmë juridike falas; dosjet tregojnë se funksionon.

        Shihni: kodin e procedurës penale dhe ligjin për kundërvajtjet; dosje ose vendime të anonimizuara.

        Shpesh vlerësohet tepër lart kur ka vetëm falje, ose fshirje pas vitesh. “Përmbushur pjesërisht”: për dënimet por jo për gjobat, ose e qartë në ligj dhe ende e papërdorur. “Ka filluar”: një kërkesë e parë është në shqyrtim.

## 5. Investigation, prosecution and witness protection

inv-title = Hetimi, ndjekja penale dhe mbrojtja e dëshmitarëve
inv-intro = Nëse çështjet qëndrojnë pa u mbështetur vetëm te viktima, dhe nëse njerëzit janë të sigurt para gjykimit, gjatë tij dhe pas tij. Lexoni vendime të formës së prerë me emrat të hequr. Në intervista kërkoni të tregohet një çështje hap pas hapi, pa emra, vende dhe data që çojnë te një person.

po_inv_specialised = A ka policë dhe prokurorë të specializuar e të trajnuar, me mjaft njerëz dhe para?
    .help = Numëroni vendet e zëna, jo ato të planifikuara, dhe pyetni me çfarë tjetër merren këta njerëz.
    .guide =
        Plotësisht: policia dhe prokuroria, edhe në rajone, kanë njësi ose persona të caktuar që merren kryesisht me trafikimin, të trajnuar në tri vitet e fundit, të lirë në vendimet e tyre, me vendet e zëna dhe me para për përkthyes, ekspertë dhe mjete të posaçme hetimi.

        Shihni: çfarë thonë të dy; shifrat për vendet e punës, numrin e çështjeve, buxhetin dhe trajnimin.

        Shpesh vlerësohet tepër lart kur trafikimi është një rresht mes drogës dhe kontrabandës. “Përmbushur pjesërisht”: policia e specializuar dhe prokuroria jo, ose vetëm kryeqyteti. “Ka filluar”: njësia është vendosur, por ende pa njerëz.

po_inv_own_motion = A fillojnë dhe a vazhdojnë çështjet pa ankesën e viktimës, edhe kur deklarata tërhiqet?
    .help = Dy pjesë: fillimi pa ankesë dhe vazhdimi pa deklaratë.
    .guide =
        Plotësisht: sipas ligjit trafikimi ndiqet kryesisht (ex officio), në çdo formë e shkallë, dhe dosjet tregojnë çështje që nisën nga burime të tjera dhe vazhduan kur viktima e tërhoqi deklaratën ose u largua nga vendi.

        Shihni: kodet; dosje ose vendime të anonimizuara ku viktima u tërhoq.

        Shpesh vlerësohet tepër lart vetëm për shkak të ligjit. “Pjesërisht”: çështjet fillojnë pa ankesë dhe zakonisht mbyllen kur tërhiqet deklarata.

po_inv_financial = A hapet hetim financiar në çdo çështje?
    .help = Vëreni numrin e hetimeve financiare përkrah numrit të çështjeve të trafikimit të po atyre viteve.
    .guide =
        Plotësisht: një rregull kërkon hetim financiar që në fillim të çdo çështjeje trafikimi, shifrat e tregojnë në pothuaj të gjitha, dhe ai çon në ngrirjen në kohë të pasurive për konfiskim e dëmshpërblim.

        Shihni: shifrat; një prokuror dhe një hetues financiar.

        Shpesh vlerësohet tepër lart kur quhet hetim një shkresë drejtuar bankës. “Përmbushur pjesërisht”: vetëm në çështje të mëdha ose të organizuara. “Ka filluar”: një udhëzim i ri dhe hetimet e para të hapura.

po_inv_other_evidence = A mblidhen prova të tjera, që çështja të mos varet nga viktima?
    .help = Telefonat, paratë, vëzhgimi, dokumentet e punëdhënësit, njoftimet, fqinjët, ekspertët.
    .guide =
        Plotësisht: që në fillim dosjet kanë prova digjitale, financiare dhe shkresore, dëshmitarë të tjerë dhe, ku e lejon ligji, mjete të posaçme hetimi, aq sa të provohen faktet kryesore edhe sikur viktima të mos thoshte asgjë.

        Shihni: tri deri pesë dosje ose vendime të anonimizuara: cila provë provoi cilin fakt? Flisni me një prokuror ose një avokat.

        Shpesh vlerësohet tepër lart sepse lista është e gjatë, ndonëse gjithçka vjen nga fjalët e viktimës. “Përmbushur pjesërisht”: në disa çështje ose për disa forma shfrytëzimi. “Ka filluar”: mjetet janë në ligj dhe përdoren rrallë.

po_inv_no_downgrade = A ndiqen penalisht faktet e trafikimit si trafikim dhe jo si një vepër më e lehtë?
    .help = Kërkoni edhe ku trafikimi s'është në titull: ndërmjetësimi në prostitucion, veprat në punë, lënia pas dore e fëmijës, lypja.
    .guide =
        Plotësisht: kur ka veprim, mjet (ose fëmijë) dhe shfrytëzim, akuza dhe vendimi i formës së prerë thonë trafikim; marrëveshja për pranimin e fajësisë nuk e ndryshon këtë; çështjet e ricilësuara numërohen dhe shpjegohen.

        Shihni: shifrat për veprat pas ricilësimit; vendime të anonimizuara, edhe për vepra më të lehta.

        Shpesh vlerësohet tepër lart kur lexohen vetëm vendimet për trafikim: të tjerat janë diku tjetër. “Përmbushur pjesërisht”: disa forma, si lypja, puna ose martesa e hershme, përfundojnë zakonisht si vepër më e lehtë. “Ka filluar”: një udhëzim i ri, dhe ende asnjë ndryshim në vendime.

po_inv_no_downgrade_as = Cilat vepra më të lehta përdoren?
    .help = Vepra dhe neni, dhe për ç'lloj faktesh. Asgjë që mund të çojë te një çështje e vetme.

po_inv_sanctions = A i përgjigjen rëndësisë së veprës dënimet me vendim të formës së prerë?
    .help = Vetëm ato të formës së prerë. Lexoni vitet, pjesët e pezulluara, dënimet nën minimum, rrethanat rënduese.
    .guide =
        Plotësisht: dënimet e formës së prerë janë brenda kufijve të ligjit, rrallë nën minimum ose të pezulluara, rriten për fëmijë, zyrtar, grup ose rrezik për jetën, dhe fitimet konfiskohen. Ato i qëndrojnë krahasimit me dënimet për krime po aq të rënda.

        Shihni: dënimet e formës së prerë të periudhës dhe të dy viteve para saj, një nga një, pa emra.

        Shpesh vlerësohet tepër lart vetëm për shkak të një dënimi të ashpër ose të maksimumit në ligj. “Përmbushur pjesërisht”: rreth gjysma janë të pezulluara ose në minimum. Nëse në këto vite asnjë dënim s'mori formë të prerë, te “Nuk zbatohet” shkruani këtë arsye.

po_inv_convictions = Të dënuar për trafikim me vendim të formës së prerë.
    .help = Persona, në periudhën e shqyrtuar, secili një herë; veprat më të lehta nuk llogariten. Vendosni 0 nëse s'ka pasur.

po_inv_protection = A janë në dispozicion dhe a përdoren perdet, lidhjet me video, identiteti i fshehur dhe zhvendosja?
    .help = Katër masa, secila në ligj, në ndërtesë dhe në përdorim. Pyetni kur u përdor secila herën e fundit.
    .guide =
        Plotësisht: ligji ua hap të katra viktimave të trafikimit, para gjykimit, gjatë tij dhe pas tij, edhe për familjen e ndihmuesit; gjykatat jashtë kryeqytetit kanë çfarë duhet; rreziku vlerësohet për secilin; shifrat tregojnë se masat përdoren.

        Shihni: ligjin; shifrat për masat e përdorura; një avokat: çfarë u kërkua dhe çfarë u refuzua?

        Shpesh vlerësohet tepër lart kur ligji dhe pajisjet janë të mira dhe s'i përdor askush. “Përmbushur pjesërisht”: vetëm për fëmijët ose në kryeqytet, ose vetëm brenda një programi për mbrojtjen e dëshmitarëve ku hyjnë pak veta. “Ka filluar”: pajisjet u blenë, përdoren rrallë.

po_inv_no_confrontation = A u kursehet viktimave kontakti me të akuzuarin dhe pyetja e përsëritur?
    .help = Korridoret, dhomat e pritjes, ballafaqimi. Numëroni sa herë u pyet një person dhe nga sa zyra.
    .guide =
        Plotësisht: askush nuk ballafaqohet me të akuzuarin kundër vullnetit të vet; ka hyrje dhe vende pritjeje të ndara; deklarata e parë regjistrohet dhe përdoret; pyetjet për jetën private që s'i duhen çështjes ndalen.

        Shihni: dosje të anonimizuara: numrin dhe vendin e pyetjeve nga policia, prokurori dhe gjykata; një avokat ose punonjës mbështetës që e shoqëroi.

        Shpesh vlerësohet tepër lart sepse ligji i mbron mirë fëmijët: shihni të rriturit. “Pjesërisht”: mbahen larg të akuzuarit, por pyeten vazhdimisht, ose varet nga gjyqtari. “Jo”: ballafaqimi është i zakonshëm.

po_inv_informed = A u tregohet viktimave për ecurinë e çështjes dhe për lirimin e autorit të veprës?
    .help = Pyetni kush ua thotë, si, dhe në cilën gjuhë. Lirim quhen edhe leja nga burgu dhe arratisja.
    .guide =
        Plotësisht: një zyrë e caktuar i njofton çdo viktime që e dëshiron, në një gjuhë që e kupton, çdo hap kryesor (mbyllja e hetimit, akuza, seancat, vendimi), lirimin dhe lejen para se të ndodhin, dhe arratisjen menjëherë. Kjo shënohet.

        Shihni: një avokat ose punonjës mbështetës, dhe zyrën; dosje të anonimizuara me shënimet.

        Shpesh vlerësohet tepër lart kur avokatët përcjellin ç'u bie në vesh. “Përmbushur pjesërisht”: për çështjen, por jo për lirimin. “Ka filluar”: rregulli është i ri dhe ende asnjë zyrë s'e ka detyrën.

## 6. Compensation in brief

cmp-title = Dëmshpërblimi dhe kompensimi, shkurt
cmp-intro = Pak pyetje që tregojnë nëse paratë arrijnë te njerëzit; hollësitë i ka lista e kontrollit për dëmshpërblimin dhe kompensimin. Mbani veç dy gjëra: dëmshpërblimin nga autori i veprës dhe kompensimin nga shteti.

po_cmp_right = A u jep ligji viktimave të drejtën të kërkojnë dëmshpërblim nga autori i veprës?
    .help = Për dëmin në trup e në shpirt, dhe për fitimet e marra ose kurrë të paguara, çfarëdo pune të ketë qenë.
    .guide =
        Plotësisht: çdo viktimë, e huaj ose jo, mund t'i kërkojë autorit dëmshpërblim, në procesin penal dhe para gjykatës civile, për dëmin pasuror e jopasuror dhe për fitimet që trafikanti i mori ose nuk i pagoi kurrë. Që puna ishte e paligjshme ose quhet e pamoralshme nuk është arsye për refuzim.

        Shihni: kodin e procedurës penale dhe ligjin civil për detyrimet, me nenin dhe numrin e gazetës zyrtare.

        Shpesh vlerësohet tepër lart kur mbulohet dëmi jopasuror dhe fitimet jo: kjo është “Pjesërisht”. “Pjesërisht” edhe: një kërkesë që parashkruhet para se viktima të mund ta bëjë.

po_cmp_criminal_court = A vendosin vetë gjykatat penale për këto kërkesa, pa i dërguar viktimat në gjykatë civile?
    .help = Merrni dënimet e periudhës: kërkesë e bërë, kërkesë e vendosur, apo e dërguar te padia civile?
    .guide =
        Plotësisht: në pothuaj të gjitha dënimet me kërkesë, vetë gjykata penale cakton një shumë me arsye; dërgimi gjetkë është përjashtim i rrallë.

        Shihni: shifrat për kërkesat e paraqitura dhe të vendosura në procesin penal; vendime të anonimizuara.

        Shpesh vlerësohet tepër lart sepse ligji e lejon. “Përmbushur pjesërisht”: e bëjnë disa gjykata, ose japin një pjesë të vogël dhe pjesën tjetër e dërgojnë gjetkë. “Ka filluar”: kanë dalë udhëzime për gjykatat dhe janë caktuar shumat e para. Nëse askush s'bëri kërkesë, te “Nuk zbatohet” shkruani këtë arsye, kurse pse nuk bëri askush u takon gjetjeve.

po_cmp_state_scheme = A është e hapur sot për viktimat e trafikimit një skemë shtetërore kompensimi?
    .help = E hapur sot: ligji zbatohet, organi punon, paratë janë aty, formulari gjendet.
    .guide =
        Plotësisht: një ligj zbatohet, një organ vendos, paratë janë aty, dhe çdo viktimë e trafikimit mund të kërkojë, çfarëdo shtetësie ose statusi të ketë, edhe kur autori nuk njihet ose nuk mund të ndiqet dhe kur dëmi është psikik.

        Shihni: ligjin, me ditën nga e cila zbatohet; organin që vendos, dhe një avokat ose OJF që ka bërë kërkesë.

        Shpesh vlerësohet tepër lart kur u miratua një ligj që fillon më vonë: kjo është “Jo”. “Pjesërisht”: funksionon, por të huajt hyjnë vetëm me reciprocitet, ose kërkohet lëndim i rëndë trupor.

po_cmp_tool_c = Ta hapim tani listën e kontrollit për dëmshpërblimin dhe kompensimin?
    .help = “Po” është kujtesë: nisni listën nga ekrani fillestar për të njëjtën periudhë. Ky sesion mbetet siç është.

po_cmp_assets = A përdoren paratë e konfiskuara për viktimat?
    .help = Ndiqni paratë: të ngrira, të konfiskuara, të shitura, të paguara kujt?
    .guide =
        Plotësisht: ligji thotë se ajo që konfiskohet në çështjet e trafikimit paguan së pari shumat e caktuara për viktimat ose ushqen një fond për to, dhe shifrat tregojnë pagesa për persona në periudhën e shqyrtuar.

        Shihni: ligjin për konfiskimin dhe rregullat e tij për përdorimin; shifrat. Neni 14(2) i Konventës së OKB-së flet për rastet kur pasuritë i kërkon një shtet tjetër.

        Shpesh vlerësohet tepër lart kur viktimat përmenden në ligj dhe paratë shkojnë në buxhet ose te policia. “Përmbushur pjesërisht”: paguan shërbime dhe jo persona, ose u përdor në raste të veçuara. “Ka filluar”: një fond është krijuar dhe është bosh.

po_cmp_awarded = Numri i viktimave me shumë të caktuar në periudhën e shqyrtuar (të gjitha rrugët).
    .help = Gjykata penale, civile ose e punës, skema shtetërore, marrëveshja. Secili person një herë; vendosni 0 nëse s'ka.

po_cmp_paid = Numri i viktimave që i morën paratë.
    .help = Në periudhën e shqyrtuar, plotësisht ose pjesërisht, kurdo që u caktuan. Secili person një herë; vendosni 0 nëse s'ka.

po_cmp_paid_ratio = Viktima të paguara për çdo 100 viktima me shumë të caktuar
    .help = Llogaritet nga dy numrat më lart. Mund ta kalojë 100 kur paguhen shuma të vjetra.

## 7. Return

ret-title = Kthimi
ret-intro = Kthimi i viktimave të huaja nga këtu dhe i shtetasve të vendit këtu. Kthimi është i sigurt vetëm nëse dikush e pa më parë rrezikun për këtë person. Lexoni dosje të anonimizuara; mos shkruani rrugë, vend ose datë udhëtimi.

po_ret_risk = A bëhet para çdo kthimi një vlerësim i rrezikut për personin?
    .help = Kushdo që e organizon: policia, konsullata, OJF ose të tjerë. Krahasoni datën e tij me ditën e udhëtimit.
    .guide =
        Plotësisht: një rregull e kërkon, dhe çdo dosje e ka me shkrim e në kohë: trafikantët, borxhet, familja, shëndeti, akuzat në vendin e vet, ndihma atje, siguria në rrugë. Bëhet bashkë me personin, nga dikush që di, dhe rezultati mund ta ndalë kthimin.

        Shihni: rregullin dhe formularin; dosje kthimesh të anonimizuara.

        Shpesh vlerësohet tepër lart kur të dhëna të përgjithshme për vendin zënë vendin e personit. “Pjesërisht”: për kthimet me ndihmë, jo për ato që i urdhërojnë autoritetet.

po_ret_voluntary = A është kthimi në praktikë vullnetar dhe i informuar?
    .help = Pyetni çfarë tjetër mund të kishte zgjedhur personi. Ku s'ka leje për të qëndruar, s'ka zgjedhje të lirë.
    .guide =
        Plotësisht: para se të pranojë, personi di, në një gjuhë që e kupton, cilat të drejta për qëndrim, ndihmë e dëmshpërblim ka këtu dhe çfarë e pret atje, ka kohë, mund ta ndryshojë mendjen deri në nisje dhe nuk humb asgjë kur refuzon. Për seancat dhe kërkesat ende të hapura është menduar.

        Shihni: dosje të anonimizuara; dikë që ka përgatitur kthime, dhe një avokat ose OJF.

        Shpesh vlerësohet tepër lart vetëm për shkak të një formulari të nënshkruar. “Përmbushur pjesërisht”: informohet vetëm për udhëtimin, ose e shtyn mbarimi i strehimit a i lejes. “Ka filluar”: formular dhe fletëpalosje të reja.

po_ret_own_nationals = A priten shtetasit e vendit pa vonesë dhe a u jepen dokumente?
    .help = Pyetni konsullatën për ditët nga kërkesa te dokumenti i udhëtimit.
    .guide =
        Plotësisht: shtetësia dhe e drejta e banimit verifikohen dhe dokumentet e udhëtimit lëshohen brenda pak ditësh, pa tarifa; askush s'ka pse ta tregojë historinë e vet për këtë; në mbërritje personi pritet pa bujë dhe referohet për ndihmë nëse do.

        Shihni: një konsullatë, dhe një OJF që i pret ata që kthehen.

        Shpesh vlerësohet tepër lart kur numërohen ata me pasaportë. “Përmbushur pjesërisht”: njerëzit pa regjistrim lindjeje dhe fëmijët e lindur jashtë presin me javë. “Ka filluar”: u është dërguar një udhëzim konsullatave.

po_ret_referral = A ka referim ndërkufitar me një kontakt në anën tjetër?
    .help = Procedurë, pëlqim, dorëzim, dhe dikush që pret në anën tjetër.
    .guide =
        Plotësisht: një procedurë cakton pikën e kontaktit këtu dhe në vendet kryesore të origjinës e të destinacionit, çfarë përcillet me pëlqimin e personit dhe kush e merr përsipër; OJF-të janë pjesë e saj; dosjet tregojnë dorëzime që funksionuan.

        Shihni: procedurën; dosje të anonimizuara për të dyja drejtimet.

        Shpesh vlerësohet tepër lart kur mbahet me njohjet vetjake mes OJF-ve. “Përmbushur pjesërisht”: vetëm me disa vende. “Ka filluar”: një marrëveshje e nënshkruar dhe e papërdorur.

po_ret_child = A është e sigurt se asnjë fëmijë nuk kthehet pa një vlerësim të rrezikut dhe të interesit më të lartë që thotë se kthimi është i sigurt?
    .help = Edhe fëmija që kthehet me prindin ose te prindi. Pyetni një kujdestar, jo vetëm zyrën që organizon udhëtimin.
    .guide =
        Plotësisht: një rregull e ndalon, dhe çdo dosje i ka të dy vlerësimet, të bëra nga mbrojtja e fëmijëve me të dhëna nga ana tjetër; u dëgjuan kujdestari dhe fëmija; u verifikua nëse familja mori pjesë në shfrytëzim; qëndrimi ishte një mundësi.

        Shihni: dosje të anonimizuara të fëmijëve të kthyer; një kujdestar.

        Shpesh vlerësohet tepër lart sepse kthimi në familje shihet si i mirë në vetvete. Nëse s'u kthye asnjë fëmijë, vlerësoni rregullin dhe çfarë thonë përgjegjësit se do të bënin. “Pjesërisht”: vlerësohet këtu, pa asnjë fjalë nga ana tjetër. “Jo”: një fëmijë u kthye pa të.

po_ret_follow_up = A ndiqet gjendja e personit pas kthimit, nëse ai e dëshiron?
    .help = Një telefonatë ose vizitë pas javësh dhe pas muajsh. Ai që nuk do quhet i respektuar.
    .guide =
        Plotësisht: para udhëtimit personi thotë nëse dhe si mbahet kontakti në mënyrë të sigurt; dikush këtu ose atje e ka për detyrë; kontaktet gjatë vitit të parë shënohen me kod dhe sjellin ndihmë kur duhet.

        Shihni: dosje të anonimizuara me data; OJF-në ose zyrën që mban lidhjen.

        Shpesh vlerësohet tepër lart kur shënimi i fundit është mbërritja në aeroport. “Përmbushur pjesërisht”: një herë, ose sa kohë paguan një projekt. “Ka filluar”: rënë dakord me një partner në anën tjetër, ende e pabërë.

## 8. Children

chd-title = Fëmijët
chd-intro = Fëmijë është kushdo nën 18 vjeç, dhe për fëmijën nuk duhet provuar asnjë kërcënim ose mashtrim. Këtë pjesë e drejton specialisti i ekipit për fëmijët. Flisni me autoritetet, kujdestarët dhe shërbimet, jo me fëmijët, dhe lexoni vetëm dosje të mbuluara.

po_chd_age = A prezumon ligji se personi është fëmijë kur mosha është e dyshimtë?
    .help = Prezumim me fjalë, me të drejtat e fëmijës menjëherë. Heshtja e ligjit nuk është prezumim.
    .guide =
        Plotësisht: ligji thotë se ai që mund të jetë nën 18 vjeç trajtohet si fëmijë derisa mosha të përcaktohet, me kujdestar, vendosje dhe të drejta menjëherë; testet e moshës janë hapi i fundit, me pëlqim, me disa metoda; dyshimi që mbetet shkon në dobi të fëmijës.

        Shihni: ligjet për fëmijët, për të huajt, për azilin dhe për procedurën penale, me nenin dhe numrin e gazetës zyrtare.

        Shpesh vlerësohet tepër lart kur e ka vetëm një ligj, zakonisht ai për azilin, dhe të tjerët jo: kjo është “Pjesërisht”. “Pjesërisht” edhe: i shkruar në procedura pa bazë në ligj.

po_chd_guardian = A merr çdo fëmijë viktimë shpejt një kujdestar të trajnuar dhe të pavarur?
    .help = Çdo fëmijë, i trajnuar, i pavarur, shpejt: provoni të katra. Shpejt do të thotë orë ose pak ditë.
    .guide =
        Plotësisht: çdo fëmijë viktimë pa prind të sigurt, shtetas i vendit ose i huaj, ka brenda pak ditësh një kujdestar të trajnuar për fëmijë të tillë, që ka mjaft pak prej tyre sa ta njohë secilin dhe nuk i shërben asnjë interesi tjetër: jo strehëza, jo zyra që vendos për kthimin.

        Shihni: shifrat për fëmijët, kujdestarët dhe ditët; dosje të anonimizuara; një kujdestar dhe një OJF.

        Shpesh vlerësohet tepër lart kur kujdestari në letër është një zyrë dhe një punonjës ka dhjetëra fëmijë. “Përmbushur pjesërisht”: shpejt, por i mbingarkuar ose i patrajnuar, ose vetëm për fëmijët e huaj. “Ka filluar”: kujdestarët e parë po trajnohen.

po_chd_guardian_days = Mesatarja e ditëve deri te caktimi.
    .help = Nga dita kur fëmija u gjet ose u referua. Fëmija që pret ende numërohet deri në ditën e fundit të periudhës.

po_chd_street = A trajtohen si viktima të mundshme, e jo si çështje zakoni, fëmijët që gjenden duke lypur, duke punuar në rrugë ose të martuar herët?
    .help = Pyetni çfarë ndodhi me fëmijët e fundit që u gjetën: u vlerësuan, u gjobitën, apo u kthyen po atë ditë?
    .guide =
        Plotësisht: policia, shërbimi social dhe ekipet e lëvizshme e kontrollojnë çdo fëmijë të tillë për trafikim me të njëjtën listë shenjash, në çdo komunitet; roli i prindërve dhe i të afërmve shihet para se fëmija të kthehet; shifrat tregojnë fëmijë të identifikuar në këtë mënyrë.

        Shihni: policinë, shërbimin social dhe një OJF në terren; dosje të anonimizuara; shifrat.

        Shpesh vlerësohet tepër lart për shkak të fushatave që i heqin fëmijët nga rruga për një ditë. Ku zakoni është arsyeja për të mos bërë asgjë, është “Nuk ka filluar”. “Përmbushur pjesërisht”: për lypjen dhe jo për martesën e hershme, ose në disa qytete. “Ka filluar”: një udhëzim ose trajnimi i parë.

po_chd_placement = A ka vendosje vetëm për fëmijë, jashtë vendeve të ndalimit ose të korrektimit?
    .help = Mjaft prej tyre, për vajza e djem të çdo moshe. Shihni vendin dhe çfarë ka pas gardhit.
    .guide =
        Plotësisht: ka strehëza ose familje kujdestare vetëm për fëmijë viktima, me njerëz të trajnuar dhe vende të mjaftueshme, dhe asnjëra nuk ka ndërtesë, oborr, hyrje ose personel të përbashkët me një vend ku të rinjtë ndalohen ose korrektohen.

        Shihni: vendin, me sytë tuaj; shifrat se ku u vendosën fëmijët viktima të periudhës.

        Shpesh vlerësohet tepër lart sepse brenda një institucioni të tillë ka një krah për fëmijë: kjo është “Jo”. “Pjesërisht”: vetëm për vajza ose deri në një moshë, ose tepër pak vende, ashtu që disa fëmijë jetojnë mes të rriturve.

po_chd_interviews = A përdoren dhoma miqësore për fëmijë, intervistues të trajnuar dhe regjistrime?
    .help = Përdoren, jo vetëm janë hapur: krahasoni intervistat e bëra aty me fëmijët e dëgjuar.
    .guide =
        Plotësisht: zakonisht një intervistë, e shumta dy, në një dhomë miqësore, nga një specialist i trajnuar për fëmijët, e regjistruar me video për t'u përdorur në gjyq, me kujdestar e avokat, dhe pa e parë të akuzuarin; edhe fëmijët në rajone arrijnë deri te një dhomë e tillë.

        Shihni: shifrat e përdorimit; një dhomë, pajisjet dhe ditarin e saj, me emrat e mbuluar.

        Shpesh vlerësohet tepër lart vetëm për shkak të ceremonisë së hapjes. “Përmbushur pjesërisht”: vetëm në kryeqytet, ose vetëm për veprat seksuale. “Ka filluar”: dhomat u pajisën, u bënë intervistat e para.

po_chd_school = A mund të shkojë në shkollë çdo fëmijë viktimë, pavarësisht nga statusi?
    .help = Edhe pa dokumente, në mes të vitit dhe pa ditur gjuhën. Krahasoni datat.
    .guide =
        Plotësisht: ligji ia hap shkollën çdo fëmije, çfarëdo dokumentesh të ketë; në praktikë fëmijët viktima janë në shkollë brenda një muaji, me ndihmë për gjuhën, libra dhe transport, njësoj nga strehëzat, familjet kujdestare dhe shtëpia.

        Shihni: ligjin; dosje të anonimizuara me ditën e vendosjes dhe ditën e parë të mësimit.

        Shpesh vlerësohet tepër lart kur mësimi në strehëz nuk jep certifikatë. “Përmbushur pjesërisht”: shtetasit e vendit menjëherë, të huajt pasi u zgjidhet statusi. “Ka filluar”: një rregull pa para ose pa vende.

po_chd_durable = A gjendet një zgjidhje e qëndrueshme me një procedurë formale e të përbashkët për interesin më të lartë të fëmijës?
    .help = E qëndrueshme: ku do të rritet fëmija. Formale e e përbashkët: me shkrim, disa organe, kujdestari e fëmija të dëgjuar.
    .guide =
        Plotësisht: një procedurë e shkruar i bashkon shërbimin social, kujdestarin, policinë dhe shërbimet; qëndrimi, kthimi dhe familja diku tjetër peshohen për çdo fëmijë, bashkë me mendimin e tij; arsyet shkruhen, brenda një afati, dhe rishikohen.

        Shihni: procedurën; dosje të anonimizuara, te secila rreth një vendimi.

        Shpesh vlerësohet tepër lart kur vendos një zyrë e vetme dhe poshtë shkruan “në interesin më të lartë”. “Përmbushur pjesërisht”: vetëm për fëmijët e huaj, ose pasi fëmija ka pritur me vite. “Ka filluar”: draft i procedurës ose provë.

po_chd_privacy = A e mbajnë të fshehtë identitetin e fëmijëve policia, gjykatat dhe mediat?
    .help = Kërkoni në njoftimet, faqet e gjykatave dhe mediat e periudhës. Mund të mjaftojë shkolla, fshati ose emri i prindit.
    .guide =
        Plotësisht: asnjë njoftim policie, vendim i botuar ose raportim mediatik i periudhës nuk lejon që të njihet një fëmijë; rregullat e ndalojnë për të tre, dhe shkeljet kanë pasur pasoja.

        Shihni: faqet e policisë dhe të gjykatave, dhe mediat më të mëdha, përgjatë periudhës; një OJF, këshillin e mediave ose avokatin e popullit.

        Shpesh vlerësohet tepër lart kur emrin e zëvendësojnë inicialet në një vend të vogël. “Pjesërisht”: autoritetet i fshehin fëmijët, disa media jo, dhe askush nuk reagon. “Jo”: një fëmijë mund të njihet në diçka që e botoi një autoritet: kërkoni heqjen menjëherë.

## 9. Data and National Rapporteur

dat-title = Të dhënat dhe Raportuesi Kombëtar
dat-intro = Nëse shteti e di çfarë bën, dhe nëse dikush i pavarur ia thotë. Kërkoni tabela pa emra; numrat e vegjël mund të çojnë te një person, ndaj mos i kopjoni te shënimet.

po_dat_system = A ka një statistikë të vetme, të ndarë sipas gjinisë, moshës, shtetësisë dhe formës së shfrytëzimit?
    .help = Një statistikë e vetme, katër ndarje. Pyetni disa organe për të njëjtin vit dhe krahasoni.
    .guide =
        Plotësisht: një zyrë mbledh nga të gjitha organet, edhe nga OJF-të, me të njëjtat përkufizime, i numëron personat një herë, veç viktimat e mundshme e veç ato të identifikuara formalisht, me të katër ndarjet, dhe i ndjek deri në fund të procesit.

        Shihni: tabelat e viteve të fundit, nga disa organe.

        Shpesh vlerësohet tepër lart kur çdo organ ka një tabelë të rregullt dhe asnjëra nuk përputhet me tjetrën. “Përmbushur pjesërisht”: një statistikë për viktimat dhe asnjë për proceset, ose mungon një ndarje. “Ka filluar”: një bazë të dhënash po ndërtohet.

po_dat_protection = A janë të dhënat anonime dhe a mbahen sipas ligjit për mbrojtjen e të dhënave personale?
    .help = Pyetni çfarë del nga çdo organ, emra apo kode, dhe kush mund ta hapë bazën e të dhënave.
    .guide =
        Plotësisht: një rregull i shkruar jep bazën ligjore, qëllimin, qasjen, sigurinë dhe afatin e ruajtjes; çfarë del nga një organ për statistika nuk ka emra; numrat e vegjël grupohen para botimit; autoriteti për mbrojtjen e të dhënave e njeh sistemin.

        Shihni: rregullin dhe formularët; zyrën që mbledh, dhe autoritetin për mbrojtjen e të dhënave ose një OJF që i raporton asaj.

        Shpesh vlerësohet tepër lart kur emrat mungojnë, por mbeten datëlindja, qyteti dhe numri i çështjes. “Pjesërisht”: shifrat e botuara janë të pastra, listat e brendshme me emra shkojnë me e-mail. “Jo”: emrat mblidhen në qendër pa bazë në ligj.

po_dat_published = A botohen shifra vjetore?
    .help = Për çdo vit, ku i gjen kushdo pa i kërkuar askujt.
    .guide =
        Plotësisht: tabelat për çdo vit të periudhës janë në një faqe ose raport publik, brenda një viti nga fundi i tij, me një fjalë se si u numëruan dhe pa vlera që çojnë te një person.

        Shihni: vetë botimin.

        Shpesh vlerësohet tepër lart kur shifrat iu dhanë shtypit ose iu dërguan GRETA-s. “Pjesërisht”: vetëm totale, ose disa vite, ose tepër vonë.

po_rap_exists = A është caktuar me ligj një Raportues Kombëtar ose një mekanizëm tjetër monitorimi?
    .help = Organ me detyrë të monitorojë çfarë bën shteti. Koordinatori që zbaton politikat është diçka tjetër.
    .guide =
        Plotësisht: një ligj e përmend organin, detyrën për të monitoruar përgjigjen ndaj trafikimit, kompetencat dhe raportet e tij.

        Shihni: ligjin, me nenin dhe numrin e gazetës zyrtare.

        Shpesh vlerësohet tepër lart kur raporti vjetor i koordinatorit quhet monitorim. “Pjesërisht”: i caktuar me vendim qeverie ose me marrëveshje, ose një avokat i popullit që e bën këtë me mandat të përgjithshëm.

po_rap_independent = A është i pavarur nga organet që monitoron?
    .help = Kush e emëron, kush e paguan, kush mund ta shkarkojë, kush i sheh i pari raportet?
    .guide =
        Plotësisht: nuk ka detyrë në politikat, hetimin ose shërbimet; emërohet e shkarkohet nga parlamenti ose në një mënyrë po aq të sigurt; ka buxhetin e vet dhe boton pa leje.

        Shihni: ligjin; flisni me vetë organin dhe me një OJF. Masa është neni 29(4) i Konventës. Direktiva e BE-së që nga 2024 i lë organet e pavarura me zgjedhje, dhe nuk është arsye për të vlerësuar më lart ose më ulët.

        Shpesh vlerësohet tepër lart për shkak të emrit të mirë të atyre që e mbajnë detyrën. “Përmbushur pjesërisht”: një njësi brenda ministrisë që boton lirisht. “Ka filluar”: projektligj. Pa asnjë organ të tillë, “Nuk ka filluar”.

po_rap_resources = A ka personel, para dhe të drejtë për të marrë të dhëna?
    .help = Personel vetëm për këtë detyrë, zë buxheti, dhe detyrim i të tjerëve për t'u përgjigjur. Pyetni kush nuk u përgjigj.
    .guide =
        Plotësisht: ka njerëz që merren vetëm me trafikimin, zëri i vet i buxhetit paguhet çdo vit, dhe ligji jep qasje në të dhëna, vende e dokumente, që e respektojnë të gjitha organet.

        Shihni: çfarë thotë organi; ligjin ose rregullin për qasjen, buxhetin dhe planin e personelit.

        Shpesh vlerësohet tepër lart kur e drejta për të dhëna është në letër dhe shkresat mbeten pa përgjigje. “Përmbushur pjesërisht”: një person mes detyrash të tjera, ose para projekti. “Ka filluar”: një vend pune është planifikuar.

po_rap_reports = A boton raport të paktën çdo dy vjet dhe a përgjigjet qeveria?
    .help = Dy pjesë: raporti dhe përgjigjja. Kërkoni një rekomandim që u zbatua.
    .guide =
        Plotësisht: raporte publike dalin të paktën çdo dy vjet, shohin ligjin, praktikën dhe rezultatet dhe japin rekomandime; qeveria ose parlamenti përgjigjet me shkrim, dhe raporti tjetër thotë çfarë u bë.

        Shihni: dy raportet e fundit dhe përgjigjet.

        Shpesh vlerësohet tepër lart kur raporti rendit veprimtaritë e shtetit. “Përmbushur pjesërisht”: raportet dalin, përgjigjet jo. “Ka filluar”: raporti i parë po përgatitet.

po_rap_report_date = Data e raportit të fundit.
    .help = Kur u botua; mjaftojnë muaji dhe viti.

## 10. Coordination, money and oversight

cor-title = Bashkërendimi, paratë dhe mbikëqyrja
cor-intro = Ajo që i mban të tjerat bashkë: kush drejton, kush paguan, kush kontrollon. Procesverbalet, buxhetet dhe raportet e inspektimit thonë më shumë se statutet. Nëse një organizatë e ekipit vlerësues jeton me këto para, atë pyetje e vlerëson një anëtar tjetër.

po_cor_body = A ka një organ bashkërendues me detyrë të qartë, që mblidhet rregullisht?
    .help = Lexoni procesverbalet e fundit: kush erdhi, çfarë u vendos, çfarë doli prej tij.
    .guide =
        Plotësisht: një akt e cakton organin, anëtarët dhe detyrën; mblidhet rregullisht, të paktën çdo pak muaj, në një nivel që mund të vendosë, me OJF të pranishme; vendimet ndiqen, dhe një zyrë e vogël i përgatit.

        Shihni: procesverbalet e periudhës; një anëtar nga një autoritet dhe një nga një OJF.

        Shpesh vlerësohet tepër lart kur mblidhet për raportin vjetor dhe për ditën evropiane kundër trafikimit. “Përmbushur pjesërisht”: i rregullt, pa pushtet për të vendosur, ose pa OJF. “Ka filluar”: i caktuar, i mbledhur një herë.

po_cor_plan = A është në fuqi një strategji me plan veprimi, tregues dhe kosto?
    .help = Në fuqi ditën e fundit të periudhës. Katër pjesë: strategjia, plani, treguesit, kostot.
    .guide =
        Plotësisht: janë në fuqi një strategji dhe një plan veprimi të miratuara nga qeveria, ku çdo masë ka organin, datën, treguesin dhe koston që gjendet në buxhet; një raport thotë çdo vit çfarë u bë.

        Shihni: të dy tekstet, me datat; raportet vjetore.

        Shpesh vlerësohet tepër lart kur njëra ka mbaruar dhe tjetra është draft: kjo është “Ka filluar”. “Përmbushur pjesërisht”: kostot mungojnë ose u lihen donatorëve, ose treguesit numërojnë vetëm veprimtari.

po_cor_plan_until = Plani vlen deri më.
    .help = Data e mbarimit në tekst; mjaftojnë muaji dhe viti. Lëreni bosh nëse s'ka datë mbarimi.

po_cor_ngo = A janë OJF-të partnere të vërteta në planifikim, identifikim dhe monitorim?
    .help = Tri fusha. Të vërteta: të ftuara në kohë, të dëgjuara, dhe të lira të kritikojnë pa humbur paratë.
    .guide =
        Plotësisht: rregulla ose marrëveshje u japin OJF-ve vend në të tria; ato i marrin draftet në kohë dhe marrin përgjigje për propozimet; kush kritikon e ruan vendin dhe kontratat.

        Shihni: çfarë thonë disa OJF, edhe ato jashtë rrethit të zakonshëm; marrëveshjet dhe procesverbalet.

        Shpesh vlerësohet tepër lart kur OJF-të i mbajnë shumicën e shërbimeve: të mbash punën nuk është ende partneritet. “Përmbushur pjesërisht”: në një a dy fusha. “Ka filluar”: marrëveshja e parë ose një konsultim.

po_cor_budget = A paguan shteti mjaft për shërbimet për viktimat, edhe për ato që i drejtojnë OJF-të?
    .help = Të paguara, jo të planifikuara. Krahasojini me koston e vërtetë të shërbimeve të vendit.
    .guide =
        Plotësisht: buxheti i shtetit dhe ai vendor e paguajnë koston e vërtetë të shërbimeve që duhen (strehëza, shëndeti, ndihma juridike, fëmijët, riintegrimi), edhe të atyre të OJF-ve, në kohë dhe për çdo viktimë, edhe të huaj.

        Shihni: buxhetet dhe pagesat e periudhës; drejtues shërbimesh për kostot, vonesat dhe çfarë mbulojnë donatorët.

        Shpesh vlerësohet tepër lart kur ekziston një zë buxheti, ose kur pagesa për person i lë pa mbuluar qiranë dhe personelin. “Përmbushur pjesërisht”: rreth gjysma ose më shumë e kostos së vërtetë, ose vetëm shërbimet shtetërore. “Ka filluar”: grantet e para.

po_cor_budget_amount = Paratë e shtetit për shërbimet për viktimat në periudhën e shqyrtuar (në monedhën kombëtare).
    .help = Të paguara, nga të gjitha buxhetet e nivelit që shqyrtohet, numër i plotë. Paratë e donatorëve nuk janë para shteti.

po_cor_contracting = A i lejojnë rregullat e licencimit dhe të financimit OJF-të e kualifikuara të punojnë pa ndërprerje mes kontratave?
    .help = Pyetni sa ditë kaluan mes dy kontratave të fundit dhe kush pagoi në ato ditë.
    .guide =
        Plotësisht: kushtet e licencës kërkojnë cilësi dhe OJF-të mund t'i plotësojnë; kontratat vlejnë për disa vjet ose përtërihen para se të mbarojnë; thirrjet i përshtaten punës; shërbimet dhe njerëzit nuk mbeten kurrë pa mbulim mes dy kontratave.

        Shihni: rregullat për licencën, kontratat dhe thirrjet; drejtues shërbimesh të OJF-ve, dhe një që nuk mundi ta merrte licencën.

        Shpesh vlerësohet tepër lart sepse boshllëkun e mbuluan paratë e vetë OJF-së. Një kusht që e plotësojnë vetëm organet shtetërore, si pronësia e ndërtesës, është e shumta “Përmbushur pjesërisht”. “Ka filluar”: rregulla të reja në draft.

po_cor_oversight = A i inspekton një organ i pavarur strehëzat sipas standardeve dhe a vepron për atë që gjen?
    .help = I pavarur, inspekton, vepron: të tria, njësoj për strehëzat shtetërore dhe ato të OJF-ve.
    .guide =
        Plotësisht: një organ që as i drejton, as i paguan strehëzat e viziton secilën rregullisht, zakonisht një herë në vit, edhe pa lajmërim, e mat me standarde të shkruara, flet me banorët pa personelin pranë, urdhëron ndryshime dhe kujdeset që të bëhen. Akuzat e rënda çojnë menjëherë në hapa.

        Shihni: raportet e inspektimit të periudhës, me emrat e mbuluar, dhe çfarë pasoi; një drejtues strehëze dhe inspektorin, veç.

        Shpesh vlerësohet tepër lart kur para një pagese kontrollohen vetëm letrat. “Përmbushur pjesërisht”: rregullisht, por strehëzat shtetërore lihen jashtë ose nuk pason asgjë. “Ka filluar”: standardet u miratuan, u bënë vizitat e para. “Nuk ka filluar”: asnjë inspektim në periudhën e shqyrtuar.

po_cor_oversight_date = Data e inspektimit të fundit të një strehëze.
    .help = Mjaftojnë muaji dhe viti. Lëreni bosh nëse s'ka pasur kurrë.

po_cor_training = A është trajnimi i rregullt për të gjitha profesionet e kontaktit të parë?
    .help = Policia, kufiri, inspektorati i punës, shërbimi social, shëndetësia, shkolla, azili, konsullatat, prokurorët, gjyqtarët.
    .guide =
        Plotësisht: secili nga këto profesione e ka trafikimin në formimin bazë dhe një kurs të paktën çdo pak vjet; shifrat tregojnë sa veta u arritën në periudhën e shqyrtuar, edhe në rajone; këtë e paguan shteti.

        Shihni: shifrat e trajnimeve sipas profesionit, rajonit dhe vitit.

        Shpesh vlerësohet tepër lart për shkak të shumë seminareve për të njëjtët njerëz. “Përmbushur pjesërisht”: vetëm policia dhe shërbimi social, ose vetëm projekte donatorësh. “Ka filluar”: një program mësimor, ose një kurs.
