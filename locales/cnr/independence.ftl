### status: draft

independence-title = Nezavisnost
independence-who = Ko daje izjavu?
independence-before = Dosad izjavljeno
independence-line = { $code }: { $link }
independence-line-with = { $code }: { $link }. { $text }
independence-nothing-yet = Ništa nije izjavljeno prije posljednjeg koraka. Esc vraća nazad.
independence-declared-none = Nezavisnost je izjavljena: nema veze.
independence-declared-link = Veza je prijavljena. Štampa se u izvještaju i ništa ne zaustavlja.
independence-whole-team = cijeli tim
