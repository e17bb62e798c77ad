### status: draft

looks-large = Veliki prikaz
looks-off = ne
looks-view = Prikaz
looks-view-usual = uobičajen
looks-plain-on = obični redovi
looks-cover = Prekrij bez upotrebe
looks-after-minutes = { $minutes ->
    [one] poslije { $minutes } minuta
    [few] poslije { $minutes } minuta
   *[other] poslije { $minutes } minuta
 }
looks-exports = Fascikla za izvoz
looks-data = Podaci: { $path } (drugo mjesto biraju { $option }, { $variable } ili fascikla { $beside } pored programa)
looks-about-language = Sve što program kaže je na ovom jeziku.
looks-about-second = F8 prikazuje pitanja na njemu; veliki prikaz pokazuje oba odjednom.
looks-about-glyphs = Izaberite ASCII ako umjesto linija vidite prazne kvadratiće.
looks-about-large = Kratki redovi i jaka oznaka, za čitanje izdaleka.
looks-about-plain = Red po red, za čitač ekrana ili Brajev red.
looks-about-wait = Ocjene uvijek čekaju Enter; odgovori o činjenicama kako izaberete.
looks-about-cover = Bez tastera toliko dugo, ekran se prekriva. Ništa se ne gubi.
looks-about-exports = Izvoz ide ovdje. Enter otvara polje za drugu fasciklu.
looks-about-guide = U vježbi jedna rečenica imenuje taster koji je sada od koristi.
looks-about-view = Kakav jeste, veliki za projektor, ili obični redovi za čitač ekrana ili Brajev red.
looks-which-folder = Koja fascikla? Prazno znači uobičajena.
looks-trying = Fascikla se provjerava …
looks-exports-now = Izvoz sada ide u { $path }.
looks-no-folder = Nema fascikle { $path }.
looks-folder-refuses = U { $path } se ne može pisati ({ $reason }).
looks-folder-not-whole = Napišite cijelu putanju, od početka.
looks-way-plain = Uz čitač ekrana ili Brajev red: obični redovi
looks-see = Vidite li kvadrat, trougao i liniju: { $signs } ?
looks-see-yes = Da, sva tri znaka
looks-see-no = Ne: crtaj samo sa ASCII
