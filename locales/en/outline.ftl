### status: draft

outline-title = Outline
outline-section = section
outline-answered = answered
outline-open = open
outline-flags = flags
outline-total = Total
outline-is-open = open
outline-weak = weak evidence
outline-enter-goes = Enter goes to { $number }.
outline-enter-list = Enter goes to the list “{ $title }”.
outline-enter-opens = Enter or → opens the section.
outline-enter-closes = Enter or ← closes the section.
outline-out-of-sight = Out of sight: { $above } above, { $below } below · PgUp, PgDn
outline-done = done
