### status: draft

export-title = Izvoz
export-what = Šta Vam treba?
export-json = Sve, za programe (JSON)
export-csv-long = Tabela, red za svaki odgovor (CSV)
export-csv-wide = Tabela, kolona za svako pitanje (CSV)
export-for-excel = Za program za tabele (tačka-zarez, domaće decimale)
export-write = Upiši datoteku
export-choose-first = Prvo izaberite oblik: 1, 2 ili 3.
export-writing = Datoteka se upisuje …
export-reading = Sesija se čita …
export-counting = Ocene se računaju …
export-writing-file = Upisuje se datoteka { $file } od { $of } …
export-stopping = Zaustavlja se …
export-stopped = Zaustavljeno. Ništa nije upisano.
export-written = Upisano: { $path }
export-beside = Pored toga: { $files }
export-nothing-sent = Ništa se ne šalje. Datoteka se upisuje tek kada pritisnete 6.
export-codebook = Uz svaku tabelu stoji šifarnik.
export-rests-on-residents = Iza { $numbers } stoje samo reči korisnika i korisnica. Pre deljenja datoteke zadržite, preformulišite ili izostavite te ocene: u maloj usluzi mogu odati ko je govorio.
