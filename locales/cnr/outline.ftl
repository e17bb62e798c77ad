### status: draft

outline-title = Sadržaj
outline-section = odjeljak
outline-answered = odgovoreno
outline-open = otvoreno
outline-flags = zastavice
outline-total = Ukupno
outline-is-open = otvoreno
outline-weak = slab dokaz
outline-enter-goes = Enter vodi na { $number }.
outline-enter-list = Enter vodi na spisak „{ $title }“.
outline-enter-opens = Enter ili → otvara odjeljak.
outline-enter-closes = Enter ili ← zatvara odjeljak.
outline-out-of-sight = Ne vidi se: gore { $above }, dolje { $below } · PgUp, PgDn
outline-done = gotovo
