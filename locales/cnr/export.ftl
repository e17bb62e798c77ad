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
export-nothing-sent = Ništa se ne šalje. Datoteka se zapisuje tek kad pritisnete 5.
export-inside = Unutra: odgovori po šiframa, napomene, dokazi, zastavice, bodovi. Predmet samo po šifri.
export-left-out = Izostavljeno: ośetljivi tekstovi, riječi smještenih osoba, naziv predmeta. Brojevi od 1 do 4 pišu se kao <5.
export-codebook = Uz svaku tabelu stoji šifrarnik.
export-rests-on-residents = Iza { $numbers } stoje samo riječi smještenih osoba. Prije dijeljenja datoteke te ocjene zadržite, preformulišite ili izostavite: u maloj službi mogu odati ko je govorio.
