### status: draft

outline-title = Sadržaj
outline-section = odeljak
outline-answered = odgovoreno
outline-open = otvoreno
outline-flags = zastavice
outline-total = Ukupno
outline-is-open = otvoreno
outline-weak = slab dokaz
outline-enter-goes = Enter vodi na { $number }.
outline-enter-list = Enter vodi na spisak „{ $title }”.
outline-enter-opens = Enter ili → otvara odeljak.
outline-enter-closes = Enter ili ← zatvara odeljak.
outline-out-of-sight = Van vidika: { $above } iznad, { $below } ispod · PgUp, PgDn
outline-done = gotovo
