### status: draft

roll_up-help = Prikaži nivoe vlasti jedne zemlje jedan uz drugi
roll_up-help-period = Od navedenih sesija samo one iz ovog perioda: 2026, 2026-01 ili 2026-01/2026-06
roll_up-value-period = PERIOD
roll_up-invalid-period = „{ $text }” nije period.
roll_up-invalid-period-hint = Upišite godinu, mjesec ili dan, ili dva takva s kosom crtom između njih: 2026, 2026-01 ili 2026-01/2026-06.
roll_up-none-in-period = Nijedna sesija na koju se odnosi „{ $name }” nije iz perioda { $period }.
roll_up-head-together = UKUPNO
roll_up-head-level = NIVO
roll_up-levels = Nivoi
roll_up-rule = Ukupno je obična sredina nivoa koji se računaju i ocijenjeni su, svaki s jednakim ponderom; raspon ide od najnižeg do najvišeg nivoa.
roll_up-signs = ! obavezan uslov nije ispunjen   ? nije ocijenjeno
roll_up-legend = { $score } ukupno   { $range } najniži do najviši nivo
roll_up-missing = Nije ocijenjeno: { $levels }. Dok se ne ocijeni, zemlja nema ocjenu.
roll_up-not-counted = { $level } (prikazuje se, ne računa se)
roll_up-several = Više sesija se zajedno boduje samo kao nivoi vlasti jedne zemlje.
roll_up-several-hint = Dodajte --roll-up ili navedite samo jednu sesiju.
roll_up-no-level = „{ $code }” se ne odnosi ni na jedan nivo vlasti, pa se ne može prikazati uz druge.
roll_up-other = „{ $code }” ima drugi upitnik, subjekt ili državu nego prva sesija. Subjekt je isti kada je njegova šifra ponovo odabrana, a ne kada je data druga.
roll_up-other-edition = „{ $code }” je popunjena u drugoj verziji upitnika ili paketa države nego prva sesija.
roll_up-other-edition-hint = Prenesite sesije u istu verziju: fener upgrade, po jednom za svaku.
roll_up-other-period = „{ $code }” je iz perioda { $own }, a prva sesija iz perioda { $first }.
roll_up-other-period-hint = Dodajte --period { $period } da se uzmu samo one iz jednog perioda.
roll_up-practice = „{ $code }” je vježba; njeni odgovori se nikada ne računaju uz druge.
roll_up-twice = Dvije sesije se odnose na isti nivo: { $level }.
roll_up-hint = Navedite po jednu sesiju za svaki nivo, istog upitnika, subjekta i perioda; fener list --sessions ih prikazuje.
