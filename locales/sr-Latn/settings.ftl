### status: draft

settings-title = Podešavanja
settings-language = Jezik ekrana
settings-second = Drugi jezik (F8)
settings-none = nema
settings-look = Boje
settings-dark = tamno
settings-light = svetlo
settings-contrast-dark = belo na crnom
settings-contrast-light = crno na belom
settings-mono = kao terminal
settings-glyphs = Znaci
settings-blocks = linije i blokovi
settings-ascii = samo ASCII
settings-wait = Posle činjenice
settings-wait-off = nastavi automatski
settings-wait-on = uvek čekaj Enter
settings-works-at-once = Promena važi odmah i pamti se.
settings-colour-alone = Sama boja nikada ništa ne znači: uvek je tu i reč ili znak.
settings-session-remembers = Ovo ocenjivanje to pamti. Početna i nova ocenjivanja zadržavaju svoje.
settings-session-forgets = Ovaj prozor samo čita: ocenjivanje to neće upamtiti.
settings-in-assessment = { $own } u ovom ocenjivanju, koje ima svoje jezike; drugde { $kept }
