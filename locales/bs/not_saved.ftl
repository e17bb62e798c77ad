### status: draft

not_saved-title = Posljednja promjena nije na disku.
not_saved-only-here = Samo je na ovom ekranu. Ako se računar sada ugasi, gubi se; sve ranije sačuvano je sigurno.
not_saved-try-again = Pokušaj ponovo
not_saved-go-on = Nastavi; red na vrhu ostaje dok se ne riješi
not_saved-code = Za podršku: { $code }
not_saved-new-answers-wait = Novi odgovori čekaju redom dok čuvanje opet ne proradi.
not_saved-while-typing = Nije sačuvano: ono što pišete samo je na ovom ekranu. Pišite dalje; Ctrl+C pokazuje šta učiniti.
not_saved-refused-again = Disk je opet odbio. Oslobodite mjesto na njemu, pa pokušajte još jednom.
not_saved-typed-stays = Samo na ovom ekranu dok čuvanje opet ne proradi.
