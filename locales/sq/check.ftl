### status: draft

check-renamed-unknown = “renamed” emërton pyetjen “{ $id }”, që nuk është këtu.
check-renamed-unknown-hint = Shkruaj id-në e mëparshme majtas dhe id-në e një pyetjeje të këtij skedari djathtas.
check-renamed-still-there = “renamed” i jep “{ $id }” id tjetër, por diçka këtu ende e ka.
check-renamed-still-there-hint = Hiqe rreshtin, ose jepi asaj që e ka tani një id tjetër: id-ja nuk ndryshon kurrë kuptim.
check-never-holds = Ky kusht nuk mund të plotësohet kurrë.
check-never-holds-hint = Shkruaj “or” ku mjafton njëra pjesë, ose hiq atë që varet prej tij.
check-always-holds = Ky kusht plotësohet gjithmonë, çfarëdo që të përgjigjet.
check-always-holds-hint = Hiqe, ose shkruaj “and” ku duhen të gjitha pjesët.
check-dead-branch-never = Kjo pjesë nuk mund të plotësohet kurrë këtu, prandaj nuk vendos asgjë.
check-dead-branch-always = Kjo pjesë plotësohet gjithmonë, prandaj nuk vendos asgjë.
check-dead-branch-hint = Hiqe, ose krahasoje me atë që ishte menduar.
check-unreachable = “{ $id }” nuk mund të pyetet kurrë: kushtet e saj, ato përreth dhe ato të pyetjeve që lexojnë përjashtojnë njëri-tjetrin.
check-unreachable-hint = Zhvendose atje ku kushti i saj mund të plotësohet, ose ndrysho kushtin.
check-takes-numbers = “{ $id }” merr numra nga { $from } deri në { $to }.
check-takes-whole-numbers = “{ $id }” merr numra të plotë nga { $from } deri në { $to }.
check-takes-options = “{ $id }” merr njërën nga këto: { $options }.
check-unbalanced = “{ $id }” peshon { $weight }, më shumë se të gjitha pyetjet e tjera të seksionit të saj bashkë ({ $others }).
check-unbalanced-hint = Ule peshën e saj; nëse mospërmbushja duhet të rrëzojë seksionin, thuaj must_pass = true.
check-unread-column = Asnjë rregull nuk e lexon “{ $name }” të këtyre opsioneve.
check-unread-column-hint = Hiqe, ose lexoje në një choice_filter.
check-plural-forms = Teksti “{ $id }” nuk i ka trajtat e shumësit të gjuhës së tij.
check-plural-forms-hint = Shkruaj një rresht për secilën prej këtyre e asnjë tjetër: { $names }; [other] mund të jetë për të fundit.
check-too-wide = Teksti “{ $id }” merr { $found } shkronja; ka vend për { $room }.
check-too-wide-hint = Gjej fjalë më të shkurtra; në dritare me 80 kolona fundi pritet.
check-interface-unknown = Programi nuk ka frazë “{ $id }”.
check-interface-elsewhere = Vendi i saj është “{ $file }”.
check-interface-stray = Ndërfaqja nuk ka pjesë me emrin “{ $file }”, prandaj skedari nuk lexohet.
check-interface-stray-hint = Emërto skedarin sipas një pjese të ndërfaqes: “fener translate export interface” i nxjerr tekstet e të gjithave.
check-interface-folder-hint = Emërto dosjen sipas një gjuhe, si “hr” ose “sr-Latn”.
check-interface-missing =
    { $count ->
        [one] { $count } frazë e ndërfaqes nuk është shkruar në “{ $locale }” dhe shfaqet në gjuhën zëvendësuese.
       *[other] { $count } fraza të ndërfaqes nuk janë shkruar në “{ $locale }” dhe shfaqen në gjuhën zëvendësuese.
    }
check-interface-missing-hint = “fener translate export interface --language { $locale } --out { $locale }.xlsx” i shkruan në një fletë; “fener languages” i numëron.
check-fallback-unknown = Gjuha “{ $tag }” nuk njihet, prandaj nuk mund të zëvendësojë një tjetër.
