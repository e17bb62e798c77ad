### status: draft

roll_up-help = Uporedo prikaži nivoe vlasti jedne zemlje
roll_up-help-period = Od navedenih sesija samo one iz ovog perioda: 2026, 2026-01 ili 2026-01/2026-06
roll_up-value-period = PERIOD
roll_up-invalid-period = „{ $text }“ nije period.
roll_up-invalid-period-hint = Napišite godinu, mjesec ili dan, ili dva takva sa kosom crtom između: 2026, 2026-01 ili 2026-01/2026-06.
roll_up-none-in-period = Nijedna sesija na koju se odnosi „{ $name }“ nije iz perioda { $period }.
roll_up-head-together = ZAJEDNO
roll_up-head-level = NIVO
roll_up-levels = Nivoi
roll_up-rule = Zajedno je obična sredina nivoa koji se računaju i ocijenjeni su, svaki sa jednakim ponderom; raspon je od najnižeg do najvišeg nivoa.
roll_up-signs = ! nije ispunjen obavezan uslov   ? nije ocijenjeno
roll_up-legend = { $score } zajedno   { $range } od najnižeg nivoa do najvišeg
roll_up-missing = Još nije ocijenjeno: { $levels }. Do tada ni zemlja nije ocijenjena.
roll_up-not-counted = { $level } (samo prikazano, ne računa se)
roll_up-several = Više sesija boduje se zajedno samo kao nivoi vlasti jedne zemlje.
roll_up-several-hint = Dodajte --roll-up, ili navedite jednu sesiju.
roll_up-no-level = „{ $code }“ se ne odnosi ni na jedan nivo vlasti, pa ne može stajati uz druge.
roll_up-other = „{ $code }“ ima drugi upitnik, predmet ili državu od prve sesije. Predmet je isti kad je njegova šifra ponovo izabrana, a ne kad je data druga.
roll_up-other-edition = „{ $code }“ je popunjena u drugoj verziji upitnika ili paketa države od prve sesije.
roll_up-other-edition-hint = Prenesite sesije u istu verziju: fener upgrade, po jednom za svaku.
roll_up-other-period = „{ $code }“ je iz perioda { $own }, a prva sesija iz perioda { $first }.
roll_up-other-period-hint = Dodajte --period { $period } da se uzmu samo one iz jednog perioda.
roll_up-practice = „{ $code }“ je vježba; njeni odgovori se nikad ne računaju uz druge.
roll_up-twice = Na isti nivo odnose se dvije sesije: { $level }.
roll_up-hint = Za svaki nivo navedite jednu sesiju istog upitnika, predmeta i perioda; fener list --sessions ih nabraja.
