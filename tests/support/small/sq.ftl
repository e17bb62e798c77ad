### status: draft

questionnaire-title = Një pyetësor i vogël
    .about = Çdo lloj pyetjeje një herë, për prova.

ach4-in_full = Përmbushur plotësisht
    .meaning = Me shkrim dhe në praktikë, për të gjithë ata që duhet të mbulojë; dëshmia është parë.
ach4-in_part = Përmbushur pjesërisht
    .meaning = Funksionon për shumicën, ose është shkruar me mangësi të dukshme.
ach4-started = Ka filluar
    .meaning = Është bërë ndonjë hap (draft, provë), pa praktikë të qëndrueshme.
ach4-not_started = Nuk ka filluar
    .meaning = Asgjë, ose vetëm një premtim.
yno-yes = Po
    .meaning = Gjithmonë.
yno-partly = Pjesërisht
    .meaning = Nganjëherë.
yno-no = Jo
    .meaning = Kurrë.

owner-public = Një organ publik
owner-ngo = Një organizatë joqeveritare
owner-church = Një kishë ose bashkësi fetare

unit-beds =
    { $n ->
        [one] shtrat
       *[other] shtretër
    }

one-title = Për shërbimin
two-title = Siguria
three-title = Dhomat
rooms-title = Dhomat

operator = Kush e drejton shërbimin?
offers = Cilat prej këtyre i ofron vetë shërbimi?
offers-bed = Strehim emergjent
offers-law = Këshillim ligjor
offers-health = Këshillim psikologjik
offers-work = Ndihmë për të gjetur punë
order = Me çfarë radhe duhen ndrequr këto?
order-safety = Siguria e shtëpisë
order-privacy = Privatësia e banorëve
order-food = Ushqimi
beds = Sa shtretër ka?
    .help = Numëroni shtretërit që mund të përdoren sonte.
opened = Kur u hap shërbimi?
doors_close = Kur mbyllen dyert në mbrëmje?
spoke_with = Me kë folët?
    .help = Jepni funksione, jo emra. Për shembull: drejtoresha, punonjësja e natës.
    .required = Thoni me kë folët, sipas funksionit.
story = Çfarë patë kur mbërritët?
read_this = Kërkoni t’i shihni dhomat tani. Shkoni vetëm me një anëtar të stafit dhe trokisni në çdo derë para se të hyni.
half = Gjysma e shtretërve
address = Sa e mbron streha adresën e banorëve të saj?
    .guide = Askush jashtë shërbimit nuk mund ta gjejë adresën pa pëlqimin e shërbimit. Kjo vlen për stafin, banorët, furnitorët dhe faqet publike të internetit.
night = A është dikush në detyrë natën?
night_why = Pse nuk është askush në detyrë natën?
room_lock = A mund të mbyllet dhoma nga brenda?
