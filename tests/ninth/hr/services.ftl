### status: draft

questionnaire-title = Usluge za žrtve: terenski obilazak
pro-title = Profil službe
sv_pro_service_type = Kakva je ovo služba?
    .help = Odaberite ono što uglavnom nudi.
    .required = Odaberite vrstu službe: o njoj ovisi koja pitanja slijede.
sv_pro_service_type-shelter_24h = Sklonište s osobljem danju i noću
sv_pro_service_type-legal_aid_only = Samo pravna pomoć
unit-beds =
    { $n ->
        [one] krevet
        [few] kreveta
       *[other] kreveta
    }
