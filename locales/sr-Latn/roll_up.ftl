### status: draft

roll_up-help = Stavi nivoe vlasti jedne zemlje jedan pored drugog
roll_up-help-period = Od navedenih sesija samo one iz ovog perioda: 2026, 2026-01 ili 2026-01/2026-06
roll_up-value-period = PERIOD
roll_up-invalid-period = „{ $text }” nije period.
roll_up-invalid-period-hint = Napišite godinu, mesec ili dan, ili dva takva s kosom crtom između njih: 2026, 2026-01 ili 2026-01/2026-06.
roll_up-none-in-period = Nijedna sesija na koju se odnosi „{ $name }” nije iz perioda { $period }.
roll_up-head-together = ZAJEDNO
roll_up-head-level = NIVO
roll_up-levels = Nivoi
roll_up-rule = Zajedno je prosta sredina nivoa koji se računaju i ocenjeni su, svaki sa istim ponderom; raspon ide od najnižeg nivoa do najvišeg.
roll_up-signs = ! obavezan uslov nije ispunjen   ? nije ocenjeno
roll_up-legend = { $score } zajedno   { $range } od najnižeg do najvišeg nivoa
roll_up-missing = Bez ocene: { $levels }. Dok se i oni ne ocene, zemlja nije ocenjena.
roll_up-not-counted = { $level } (prikazano, ne računa se)
roll_up-several = Više sesija se boduje zajedno samo kao nivoi vlasti jedne zemlje.
roll_up-several-hint = Dodajte --roll-up ili navedite jednu sesiju.
roll_up-no-level = „{ $code }” se ne odnosi ni na jedan nivo vlasti, pa ne može da stoji pored drugih.
roll_up-other = „{ $code }” je iz drugog upitnika, o drugom predmetu ili iz druge zemlje nego prva sesija. Predmet je isti kada je njegova šifra ponovo izabrana, a ne kada je data druga.
roll_up-other-edition = „{ $code }” je popunjena u drugoj verziji upitnika ili paketa zemlje nego prva sesija.
roll_up-other-edition-hint = Prenesite sesije u istu verziju: fener upgrade, po jednom za svaku.
roll_up-other-period = „{ $code }” je iz perioda { $own }, a prva sesija iz perioda { $first }.
roll_up-other-period-hint = Dodajte --period { $period } da bi se uzele samo one iz jednog perioda.
roll_up-practice = „{ $code }” je vežba; njeni odgovori se nikada ne računaju pored drugih.
roll_up-twice = Dve sesije se odnose na isti nivo: { $level }.
roll_up-hint = Navedite po jednu sesiju za svaki nivo, iz istog upitnika, o istom predmetu i iz istog perioda; fener list --sessions ih navodi.
