### status: draft

sources-title = Izvori posjete
sources-intro = Upisuju se jednom, a pitanjima prilažu po broju.
sources-form-new = Novi izvor posjete
sources-form-source = Izvor S{ $source }
sources-who-or-what = ko ili šta
sources-used = korišten
sources-add = Dodaj izvor
sources-add-begun = Nastavi izvor koji je započet
sources-none-yet = Još nema izvora: + upisuje prvi.
sources-written = S{ $source } je upisan. Njegov broj ga prilaže pitanju.
sources-changed = S{ $source } je izmijenjen, svuda gdje se koristi.
sources-removed = S{ $source } je uklonjen; poništavanje ga vraća.
sources-in-use = S{ $source } ostaje: { $count ->
    [1] na njemu počiva { $numbers }
    [one] na njemu počiva { $count } pitanje, prva: { $numbers }
    [few] na njemu počivaju { $count } pitanja, prva: { $numbers }
   *[other] na njemu počiva { $count } pitanja, prva: { $numbers }
 }. Prvo tamo uklonite dokaz.
sources-mark-one = Prvo označite izvor.
sources-marked = Upisano { $number }: Enter otvara označeni izvor, druga cifra nastavlja.
sources-not-used = još nije korišten
sources-expects = Space radi iz označenog izvora: prilaže se svakom odgovoru koji slijedi.
