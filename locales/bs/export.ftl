### status: draft

export-title = Izvoz
export-what = Šta Vam treba?
export-json = Sve, za programe (JSON)
export-csv-long = Tabela, po jedan red za odgovor (CSV)
export-csv-wide = Tabela, po jedna kolona za pitanje (CSV)
export-for-excel = Za program za tabele (tačka-zarez, lokalne decimale)
export-write = Upiši datoteku
export-choose-first = Prvo izaberite oblik: 1, 2 ili 3.
export-writing = Datoteka se upisuje …
export-reading = Sesija se čita …
export-counting = Ocjene se računaju …
export-writing-file = Upisuje se datoteka { $file } od { $of } …
export-stopping = Zaustavlja se …
export-stopped = Zaustavljeno. Ništa nije upisano.
export-written = Upisano: { $path }
export-beside = Uz nju: { $files }
export-nothing-sent = Ništa se ne šalje. Datoteka se upisuje tek kad pritisnete 6.
export-codebook = Uz svaku tabelu stoji šifrarnik.
export-rests-on-residents = Iza { $numbers } stoje samo riječi smještenih osoba. Prije dijeljenja datoteke te ocjene zadržite, preformulirajte ili izostavite: u maloj službi mogu otkriti ko je govorio.
