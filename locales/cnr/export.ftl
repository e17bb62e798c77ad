### status: draft

export-title = Izvoz
export-what = Što Vam treba?
export-json = Sve, za programe (JSON)
export-csv-long = Tabela, red po odgovoru (CSV)
export-csv-wide = Tabela, kolona po pitanju (CSV)
export-for-excel = Za program za tabele (tačka-zarez, ovdašnje decimale)
export-write = Zapiši datoteku
export-choose-first = Prvo izaberite oblik: 1, 2 ili 3.
export-writing = Datoteka se zapisuje …
export-reading = Sesija se čita …
export-counting = Ocjene se računaju …
export-writing-file = Zapisuje se datoteka { $file } od { $of } …
export-stopping = Zaustavlja se …
export-stopped = Zaustavljeno. Ništa nije zapisano.
export-written = Zapisano: { $path }
export-beside = Uz nju: { $files }
export-nothing-sent = Ništa se ne šalje. Datoteka se zapisuje tek kad pritisnete 6.
export-codebook = Uz svaku tabelu stoji šifrarnik.
export-rests-on-residents = Iza { $numbers } stoje samo riječi smještenih osoba. Prije dijeljenja datoteke te ocjene zadržite, preformulišite ili izostavite: u maloj službi mogu odati ko je govorio.
