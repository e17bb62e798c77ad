### status: draft

sources-title = Izvori posjete
sources-intro = Upisuju se jednom, a prilažu uz pitanja po brojevima.
sources-form-new = Nov izvor posjete
sources-form-source = Izvor S{ $source }
sources-who-or-what = ko ili što
sources-used = upotreba
sources-add = Dodaj izvor
sources-add-begun = Nastavi započeti izvor
sources-none-yet = Još nema izvora: + upisuje prvi.
sources-written = S{ $source } je upisan. Njegov broj ga prilaže uz pitanje.
sources-changed = S{ $source } je izmijenjen, svuda gdje se koristi.
sources-removed = S{ $source } je uklonjen; poništavanje ga vraća.
sources-in-use = S{ $source } ostaje: { $count ->
    [one] na njemu počiva { $count } pitanje, { $numbers }
    [few] na njemu počivaju { $count } pitanja, prvo { $numbers }
   *[other] na njemu počiva { $count } pitanja, prvo { $numbers }
 }. Prvo tamo uklonite dokaz.
sources-mark-one = Prvo označite izvor.
sources-marked = Ukucano { $number }: Enter otvara označeni izvor, sljedeća cifra nastavlja.
sources-not-used = još se ne koristi
sources-expects = Space počinje rad po označenom izvoru: prilaže se uz svaki sljedeći odgovor.
