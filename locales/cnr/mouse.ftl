### status: draft

mouse-mouse = Miš
mouse-on = uključen; držite Shift da izaberete tekst
mouse-off = isključen; bira tekst
