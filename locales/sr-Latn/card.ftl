### status: draft

card-title = Kartica za zaštitu
card-opened-by-answer = Odgovor na { $number } govori o riziku. Prekinite i prvo pročitajte ovo.
card-first = Prvo
card-first-1 = Da li je neko sada u opasnosti? Zovite policiju ili hitnu pomoć i ostanite dok ne dođu.
card-first-2 = Ne naškodite: ne činite ništa na šta osoba nije pristala, osim ako je život u opasnosti.
card-first-3 = Dete: obavestite službu za zaštitu dece još danas, ma ko bila osumnjičena osoba.
card-now = Zatim
card-now-1 = Ne ispitujte osobu o tome šta se dogodilo. Slušajte i pišite samo ono što je potrebno.
card-now-2 = Ne upozoravajte i ne suočavajte osumnjičenu osobu, i ne prijavljujte samo unutar usluge.
card-now-3 = Odmah obavestite osobu koja vodi tim. Dogovorite ko, kome i do kada prijavljuje.
card-now-4 = Prijavite telu van usluge koje Vaš mandat navodi.
card-now-5 = Kada rizik bude prijavljen, opet odgovorite na pitanje o njemu; dotle ga početna prikazuje prvo.
card-contacts = Kontakti
card-contacts-none = 112 u hitnom slučaju. Kontakti Vaše zemlje stižu s nacionalnim paketom; do tada svoje zapišite na papir pre posete.
card-talking = Kada razgovarate s korisnicima i korisnicama
card-talking-1 = Upoznajte rizike ovog mesta pre početka i imajte pri ruci adrese za pomoć.
card-talking-2 = Niko ne mora da Vas sretne: tražite pristanak, kažite da je „ne” u redu i opet pitajte u toku razgovora.
card-talking-3 = Razgovarajte nasamo, bez osoblja. Ne dajte da pružalac usluge bira ko tumači.
card-talking-4 = Ne obećavajte ništa što ne možete sami da učinite.
card-talking-5 = Ne pišite imena, adrese ni datume rođenja, niti išta po čemu se osoba može prepoznati.
card-talking-6 = Stanite kada postane previše. Završite nečim dobrim i ostavite put do pomoći.
card-contacts-not-in-pack = 112 u hitnom slučaju. Paket Vaše zemlje još ne navodi kontakte; svoje zapišite na papir pre posete.
