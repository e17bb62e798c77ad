### status: draft

outline-title = Përmbajtja
outline-section = seksioni
outline-answered = përgjigjur
outline-open = të hapura
outline-flags = shenja
outline-total = Gjithsej
outline-is-open = e hapur
outline-weak = dëshmi e dobët
outline-enter-goes = Enter shkon te { $number }.
outline-enter-list = Enter shkon te lista “{ $title }”.
outline-enter-opens = Enter ose → e hap seksionin.
outline-enter-closes = Enter ose ← e mbyll seksionin.
outline-out-of-sight = Jashtë pamjes: { $above } sipër, { $below } poshtë · PgUp, PgDn
outline-done = mbaruar
