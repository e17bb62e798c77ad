### status: draft

looks-large = Veliki prikaz
looks-off = ne
looks-view = Prikaz
looks-view-usual = uobičajen
looks-plain-on = obični redovi
looks-cover = Prekrij bez upotrebe
looks-after-minutes = { $minutes ->
    [one] nakon { $minutes } minute
    [few] nakon { $minutes } minute
   *[other] nakon { $minutes } minuta
 }
looks-exports = Direktorij za izvoz
looks-data = Podaci: { $path } (drugo mjesto biraju { $option }, { $variable } ili direktorij { $beside } pored programa)
looks-about-language = Sve što program kaže je na ovom jeziku.
looks-about-second = F8 prikazuje pitanja na njemu; veliki prikaz pokazuje oba odjednom.
looks-about-glyphs = Izaberite ASCII ako umjesto linija vidite prazne kvadratiće.
looks-about-large = Kratki redovi i jaka oznaka, za čitanje izdaleka.
looks-about-plain = Red po red, za čitač ekrana ili Brailleov redak.
looks-about-wait = Ocjene uvijek čekaju Enter; odgovori o podacima kako izaberete.
looks-about-cover = Bez tipke toliko dugo, ekran se prekriva. Ništa se ne gubi.
looks-about-exports = Izvoz ide ovdje. Enter otvara polje za drugi direktorij.
looks-about-guide = U vježbi jedna rečenica imenuje tipku koja je sada korisna.
looks-about-view = Kakav jeste, veliki za projektor, ili obični redovi za čitač ekrana ili Brailleov redak.
looks-which-folder = Koji direktorij? Prazno znači uobičajeni.
looks-trying = Direktorij se provjerava …
looks-exports-now = Izvoz sada ide u { $path }.
looks-no-folder = Nema direktorija { $path }.
looks-folder-refuses = U { $path } se ne može pisati ({ $reason }).
looks-folder-not-whole = Napišite cijelu putanju, od početka.
looks-way-plain = Uz čitač ekrana ili Brailleov redak: obični redovi
looks-see = Vidite li kvadrat, trokut i liniju: { $signs } ?
looks-see-yes = Da, sva tri znaka
looks-see-no = Ne: crtaj samo s ASCII
