### status: draft

sources-title = Izvori iz posete
sources-intro = Upisuju se jednom, a prilažu uz pitanja svojim brojevima.
sources-form-new = Nov izvor iz posete
sources-form-source = Izvor S{ $source }
sources-who-or-what = ko ili šta
sources-used = upotreba
sources-add = Dodaj izvor
sources-add-begun = Nastavi započeti izvor
sources-none-yet = Još nema izvora: + upisuje prvi.
sources-written = S{ $source } je upisan. Njegov broj ga prilaže uz pitanje.
sources-changed = S{ $source } je izmenjen, svuda gde se koristi.
sources-removed = S{ $source } je uklonjen; poništavanje ga vraća.
sources-in-use = S{ $source } ostaje: { $count ->
    [1] na njemu počiva { $numbers }
    [one] na njemu počiva { $count } pitanje, prvo { $numbers }
    [few] na njemu počivaju { $count } pitanja, prvo { $numbers }
   *[other] na njemu počiva { $count } pitanja, prvo { $numbers }
 }. Tamo prvo uklonite dokaz.
sources-mark-one = Prvo označite izvor.
sources-marked = Otkucano { $number }: Enter otvara označeni izvor, sledeća cifra nastavlja.
sources-not-used = još se ne koristi
sources-expects = Space radi s označenim izvorom: prilaže se svakom narednom odgovoru.
