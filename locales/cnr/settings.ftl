### status: draft

settings-title = Podešavanja
settings-language = Jezik ekrana
settings-second = Drugi jezik (F8)
settings-none = nema
settings-look = Boje
settings-dark = tamne
settings-light = svijetle
settings-contrast-dark = bijelo na crnom
settings-contrast-light = crno na bijelom
settings-mono = kao terminal
settings-glyphs = Znakovi
settings-blocks = linije i blokovi
settings-ascii = samo ASCII
settings-wait = Poslije činjenice
settings-wait-off = nastavi bez čekanja
settings-wait-on = uvijek čekaj Enter
settings-works-at-once = Promjena djeluje odmah i pamti se.
settings-colour-alone = Boja nikad ne znači nešto sama: uvijek je tu riječ ili znak.
settings-session-remembers = Ovo ocjenjivanje to pamti. Početni ekran i nova ocjenjivanja zadržavaju svoje.
settings-session-forgets = Ovaj prozor samo čita: ocjenjivanje to neće upamtiti.
settings-in-assessment = { $own } u ovom ocjenjivanju, koje ima svoje jezike; drugdje { $kept }
