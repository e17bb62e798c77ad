### status: draft

place-question = Gde da se čuvaju odgovori?
place-usual = Na ovom računaru
place-beside = Pored programa, na primer na USB memoriji
place-other = U drugoj fascikli
place-which-folder = Ukucajte fasciklu. U njoj program pravi svoju, { $own }.
place-expects = Enter nastavlja. Pre toga se nigde ništa ne upisuje.
place-type-one = Ukucajte fasciklu, ili Esc za novi izbor.
place-not-chosen = Ništa se ne upisuje dok ne izaberete gde se čuvaju odgovori.
place-missing = Nema fascikle { $path } koju ste izabrali za odgovore.
place-missing-hint = Ubacite USB memoriju ili povežite disk i pokrenite ponovo. Za drugu fasciklu pokrenite sa { $option } i njenom putanjom.
place-data-carried = Odgovori se čuvaju na mestu { $name }, koje ih prenosi na druge računare. Za stvarna ocenjivanja izaberite fasciklu na ovom računaru: pokrenite program sa { $option } i njenom putanjom.
place-file-carried = { $path } je na mestu { $name }, koje to prenosi na druge računare. Fascikla na ovom računaru ili USB memorija je sigurnija.
place-network = mrežni disk
place-which-reason = Zašto ovo ocenjivanje počinje ovde?
place-reason-help = Odgovori su na mestu { $name }, koje ih prenosi na druge računare. Sigurnije: završite i pokrenite program sa { $option } i fasciklom na ovom računaru. U suprotnom napišite razlog u jednom redu; čuva se uz ocenjivanje.
place-reason-needed = Ukucajte razlog u jednom redu, ili Esc za nazad.
place-label-reason = Čuva se i drugde
place-kept-in = { $name }: { $reason }
