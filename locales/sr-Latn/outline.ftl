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
outline-enter-opens = Enter ili → otvara odeljak.
outline-done = gotovo
