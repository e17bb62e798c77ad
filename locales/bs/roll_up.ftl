### status: draft

roll_up-help = Prikaži nivoe vlasti jedne zemlje jedan uz drugi
roll_up-head-together = UKUPNO
roll_up-head-level = NIVO
roll_up-levels = Nivoi
roll_up-rule = Ukupno je obična sredina nivoa koji se računaju, svaki s jednakim ponderom; raspon ide od najnižeg do najvišeg nivoa.
roll_up-signs = ! obavezan uslov nije ispunjen   ? nije ocijenjeno
roll_up-legend = { $score } ukupno   { $range } najniži do najviši nivo
roll_up-missing = Nije ocijenjeno: { $levels }. Dok se ne ocijeni, zemlja nema ocjenu.
roll_up-not-counted = { $level } (prikazuje se, ne računa se)
roll_up-several = Više sesija se zajedno boduje samo kao nivoi vlasti jedne zemlje.
roll_up-several-hint = Dodajte --roll-up ili navedite samo jednu sesiju.
roll_up-no-level = „{ $code }” se ne odnosi ni na jedan nivo vlasti, pa se ne može prikazati uz druge.
roll_up-other = „{ $code }” ima drugi upitnik, zemlju ili period nego prva sesija.
roll_up-twice = Dvije sesije se odnose na isti nivo: { $level }.
roll_up-hint = Navedite po jednu sesiju za svaki nivo, istog upitnika, zemlje i perioda; fener list --sessions ih prikazuje.
