### status: draft

place-question = Gdje da se čuvaju odgovori?
place-usual = Na ovom računaru
place-beside = Pored programa, naprimjer na USB memoriji
place-other = U drugom direktoriju
place-which-folder = Ukucajte direktorij. U njemu program pravi svoj, { $own }.
place-expects = Enter nastavlja. Prije toga se nigdje ništa ne upisuje.
place-type-one = Ukucajte direktorij, ili Esc za novi izbor.
place-not-chosen = Ništa se ne upisuje dok ne izaberete gdje se čuvaju odgovori.
place-missing = Nema direktorija { $path } koji ste izabrali za odgovore.
place-missing-hint = Ubacite USB memoriju ili povežite disk i pokrenite ponovo. Za drugi direktorij pokrenite sa { $option } i njegovom putanjom.
place-data-carried = Odgovori se čuvaju na mjestu { $name }, koje ih prenosi na druge računare. Za stvarna ocjenjivanja izaberite folder na ovom računaru: pokrenite program sa { $option } i njegovom putanjom.
place-file-carried = { $path } je na mjestu { $name }, koje to prenosi na druge računare. Folder na ovom računaru ili USB memorija je sigurnija.
place-network = mrežni disk
place-which-reason = Zašto ovo ocjenjivanje počinje ovdje?
place-reason-help = Odgovori su na mjestu { $name }, koje ih prenosi na druge računare. Sigurnije: završite i pokrenite program sa { $option } i direktorijem na ovom računaru. U suprotnom napišite razlog u jednom redu; čuva se uz ocjenjivanje.
place-reason-needed = Ukucajte razlog u jednom redu, ili Esc za nazad.
place-label-reason = Čuva se i drugdje
place-kept-in = { $name }: { $reason }
