### status: draft

not_saved-title = Posljednja promjena nije na disku.
not_saved-only-here = Ona je samo na ovom ekranu. Ako računar sada stane, gubi se; sve ranije sačuvano je bezbjedno.
not_saved-try-again = Pokušaj ponovo
not_saved-go-on = Nastavi; red na vrhu ostaje dok se ne riješi
not_saved-code = Za podršku: { $code }
not_saved-new-answers-wait = Novi odgovori redom čekaju da čuvanje opet proradi.
not_saved-while-typing = Nije sačuvano: to što kucate je samo na ovom ekranu. Kucajte dalje; Ctrl+C kaže što raditi.
not_saved-refused-again = Disk je opet odbio. Oslobodite mjesto na njemu, pa pokušajte još jednom.
not_saved-typed-stays = Samo na ovom ekranu dok čuvanje opet ne proradi.
