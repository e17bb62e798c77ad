### status: draft

card-title = Kartica za zaštitu
card-opened-by-answer = Odgovor na { $number } govori o riziku. Zastanite i prvo ovo pročitajte.
card-first = Prvo
card-first-1 = Da li je neko sada u opasnosti? Pozovite policiju ili hitnu pomoć i ostanite dok ne dođu.
card-first-2 = Ne nanosite štetu: ne činite ništa na što osoba nije pristala, osim ako je život u pitanju.
card-first-3 = Dijete: još danas obavijestite službu za zaštitu djece, ma na koga se sumnjalo.
card-now = Zatim
card-now-1 = Ne ispitujte osobu o onome što se desilo. Slušajte i pišite samo ono što Vam treba.
card-now-2 = Ne upozoravajte osumnjičenu osobu, ne suočavajte se s njom i ne prijavljujte samo unutar službe.
card-now-3 = Odmah recite vođi tima. Dogovorite ko prijavljuje, kome i do kada.
card-now-4 = Prijavite tijelu van službe koje navodi Vaš mandat.
card-now-5 = Kad se prijavi, ponovo odgovorite na pitanje o riziku; dotle stoji prvo na početnom ekranu.
card-contacts = Kontakti
card-contacts-none = 112 u hitnom slučaju. Kontakti Vaše države dolaze s nacionalnim paketom; dotle svoje zapišite na papir prije posjete.
card-talking = Kad razgovarate sa smještenim osobama
card-talking-1 = Upoznajte rizike ovog mjesta prije početka i imajte pri ruci adrese za pomoć.
card-talking-2 = Niko ne mora da se sretne s Vama: tražite pristanak, recite da je „ne“ u redu i pitajte ponovo u toku razgovora.
card-talking-3 = Razgovarajte nasamo, bez osoblja. Ne dozvolite da služba bira tumača.
card-talking-4 = Ne obećavajte ništa što ne možete sami da uradite.
card-talking-5 = Ne pišite imena, adrese ni datume rođenja, niti išta po čemu se osoba može prepoznati.
card-talking-6 = Prekinite kad postane preteško. Završite nečim dobrim i ostavite put do pomoći.
card-contacts-not-in-pack = 112 u hitnom slučaju. Paket Vaše države još ne navodi kontakte; svoje zapišite na papir prije posjete.
