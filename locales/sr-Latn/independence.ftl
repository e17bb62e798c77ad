### status: draft

independence-title = Nezavisnost
independence-who = Ko izjavljuje?
independence-before = Dosad izjavljeno
independence-line = { $code }: { $link }
independence-line-with = { $code }: { $link }. { $text }
independence-nothing-yet = Ništa nije izjavljeno pre poslednjeg koraka. Esc vraća nazad.
independence-declared-none = Nezavisnost je izjavljena: nema povezanosti.
independence-declared-link = Povezanost je izjavljena. Štampa se u izveštaju i ništa ne sprečava.
independence-whole-team = ceo tim
