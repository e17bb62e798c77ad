### status: draft

mouse-mouse = Miš
mouse-on = uključen; držite Shift da odaberete tekst
mouse-off = isključen; bira tekst
