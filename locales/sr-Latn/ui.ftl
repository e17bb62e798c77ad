### status: draft

ui-pages = strana { $at } od { $of }
ui-signed = Potpisano
ui-not-encrypted-short = NIJE ŠIFROVANO
ui-too-small = Ovaj prozor je premali.
ui-window-needs = Potrebno kolona: { $columns }, redova: { $rows }.
ui-window-is = Sada: { $columns } x { $rows }
ui-make-larger = Povećajte ga, ili smanjite slova.
ui-all-saved = Sve je sačuvano.
ui-sections = ODELJCI
ui-open = otvoreno
ui-legend-done = gotovo
ui-legend-open = otvoreno
ui-legend-look = pogledati
ui-legend-flag = zastavica
ui-more = još { $count }
ui-standard = STANDARD
ui-guidance = ŠTA TO ZNAČI
ui-look-at = ŠTA POGLEDATI
ui-together-with = zajedno sa: { $means }
ui-more-cites = { $count ->
    [one] i još { $count }
    [few] i još { $count }
   *[other] i još { $count }
 }
ui-between = Od { $least } do { $most }.
ui-date-hint = Na primer 30.9.2026, 9.2026 ili 2026. Mesec se može pisati slovima.
ui-time-hint = Na primer 14:30.
ui-suggested = Predloženo, još nije upisano: { $value }
ui-required = potrebno pre potpisivanja
ui-room = mesto: { $room }
ui-entry = { $title }: { $at } od { $of }
ui-dissent = { $member }: { $text }
ui-dissent-label = Drugačije
ui-flagged = { $kind }: { $text }
