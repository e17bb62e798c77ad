### status: draft

## Çdo tekst i pyetësorit në shqip. Ku mungon një tekst, tregohet ai anglisht, i shënuar.

questionnaire-title = Pyetjet e mia
    .about = Dy rreshta se për çfarë shërben dhe kujt i drejtohet.

ynp-yes = Po
    .meaning = Për të gjithë ata që duhet të mbulojë; dëshmia u pa.
ynp-partly = Pjesërisht
    .meaning = Për shumicën, ose me mangësi të qarta.
ynp-no = Jo
    .meaning = Asgjë, ose vetëm një premtim.

service_type-shelter = Strehëz
service_type-day_centre = Qendër ditore

unit-beds =
    { $n ->
        [one] shtrat
       *[other] shtretër
    }

first-title = Shërbimi
q_type = Çfarë lloj shërbimi është?
    .required = Shënoni së pari llojin: ai vendos çfarë tjetër pyetet.
q_beds = Sa shtretër ka?
    .constraint = Shënoni një numër nga 0 deri në 500.
    .plausible = Pak shtëpi janë kaq të mëdha. A është e saktë?

second-title = Jeta atje
second-intro = Ecni nëpër shtëpi para se të përgjigjeni.
q_food = A ka ushqim të mjaftueshëm, në orare të rregullta?
    .help = Shihni kuzhinën; pyetni banorët pa praninë e stafit.
    .guide = Tri vakte në ditë; ushqim për foshnja, për të sëmurë dhe sipas rregullave fetare.
q_doors = A mund të dalin banorët nga shtëpia kur duan?
    .help = Provoni dyert.
q_doors_why = Çfarë i mban brenda?
