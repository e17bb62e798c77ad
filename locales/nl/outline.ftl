### status: draft

outline-title = Overzicht
outline-section = onderdeel
outline-answered = beantwoord
outline-open = open
outline-flags = vlaggen
outline-total = Totaal
outline-is-open = open
outline-weak = zwak bewijs
outline-enter-goes = Enter gaat naar { $number }.
outline-enter-list = Enter gaat naar de lijst “{ $title }”.
outline-enter-opens = Enter of → opent het onderdeel.
outline-enter-closes = Enter of ← sluit het onderdeel.
outline-out-of-sight = Buiten beeld: { $above } boven, { $below } onder · PgUp, PgDn
outline-done = klaar
