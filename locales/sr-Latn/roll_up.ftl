### status: draft

roll_up-help = Stavi nivoe vlasti jedne zemlje jedan pored drugog
roll_up-head-together = ZAJEDNO
roll_up-head-level = NIVO
roll_up-levels = Nivoi
roll_up-rule = Zajedno je prosta sredina nivoa koji se računaju, svaki sa istim ponderom; raspon ide od najnižeg nivoa do najvišeg.
roll_up-signs = ! obavezan uslov nije ispunjen   ? nije ocenjeno
roll_up-legend = { $score } zajedno   { $range } od najnižeg do najvišeg nivoa
roll_up-missing = Bez ocene: { $levels }. Dok se i oni ne ocene, zemlja nije ocenjena.
roll_up-not-counted = { $level } (prikazano, ne računa se)
roll_up-several = Više sesija se boduje zajedno samo kao nivoi vlasti jedne zemlje.
roll_up-several-hint = Dodajte --roll-up ili navedite jednu sesiju.
roll_up-no-level = „{ $code }” se ne odnosi ni na jedan nivo vlasti, pa ne može da stoji pored drugih.
roll_up-other = „{ $code }” je iz drugog upitnika, zemlje ili perioda nego prva sesija.
roll_up-twice = Dve sesije se odnose na isti nivo: { $level }.
roll_up-hint = Navedite po jednu sesiju za svaki nivo, iz istog upitnika, zemlje i perioda; fener list --sessions ih navodi.
