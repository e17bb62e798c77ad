### status: draft

not_saved-title = Poslednja promena nije na disku.
not_saved-only-here = Samo je na ovom ekranu. Ako računar sada stane, izgubljena je; sve ranije sačuvano je bezbedno.
not_saved-try-again = Pokušaj opet
not_saved-go-on = Nastavi; red na vrhu ostaje dok se ne reši
not_saved-code = Za podršku: { $code }
not_saved-new-answers-wait = Novi odgovori čekaju redom dok čuvanje opet ne proradi.
not_saved-while-typing = Nije sačuvano: to što kucate je samo na ekranu. Kucajte dalje; Ctrl+C kaže šta činiti.
not_saved-refused-again = Disk je opet odbio. Oslobodite mesto na njemu, pa pokušajte ponovo.
not_saved-typed-stays = Samo na ovom ekranu dok čuvanje opet ne proradi.
