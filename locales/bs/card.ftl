### status: draft

card-title = Kartica zaštite
card-opened-by-answer = Odgovor na { $number } govori o riziku. Stanite i prvo pročitajte ovo.
card-first = Prvo
card-first-1 = Je li neko sada u opasnosti? Pozovite policiju ili hitnu pomoć i ostanite dok ne dođu.
card-first-2 = Ne nanosite štetu: ne činite ništa na šta osoba nije pristala, osim ako je život u pitanju.
card-first-3 = Dijete: još danas obavijestite službu za zaštitu djece, ma ko bila osumnjičena osoba.
card-now = Zatim
card-now-1 = Ne ispitujte osobu o tome šta se dogodilo. Slušajte i pišite samo ono što Vam treba.
card-now-2 = Ne upozoravajte osumnjičenu osobu, ne suočavajte se s njom i ne prijavljujte samo unutar službe.
card-now-3 = Odmah javite voditelju/ici tima. Dogovorite ko prijavljuje, kome i do kada.
card-now-4 = Prijavite organu izvan službe koji je naveden u Vašem mandatu.
card-now-5 = Kad je rizik prijavljen, ponovo odgovorite na pitanje o njemu; do tada ga početni ekran prikazuje prvog.
card-contacts = Kontakti
card-contacts-none = U hitnom slučaju 112. Kontakti Vaše države dolaze s njenim paketom; do tada svoje zapišite na papir prije posjete.
card-talking = Kad razgovarate sa smještenim osobama
card-talking-1 = Upoznajte rizike ovog mjesta prije početka i imajte pri ruci adrese za pomoć.
card-talking-2 = Niko se ne mora sresti s Vama: tražite pristanak, recite da je „ne” u redu i opet pitajte tokom razgovora.
card-talking-3 = Razgovarajte nasamo, bez osoblja. Ne dopustite da služba bira tumača ili tumačicu.
card-talking-4 = Ne obećavajte ništa što ne možete sami učiniti.
card-talking-5 = Ne pišite imena, adrese ni datume rođenja, ni bilo šta po čemu se osoba može prepoznati.
card-talking-6 = Stanite kad postane previše. Završite nečim dobrim i ostavite način da se dođe do pomoći.
card-contacts-not-in-pack = 112 u hitnom slučaju. Paket Vaše države još ne navodi kontakte; svoje zapišite na papir prije posjete.
