### status: draft

ui-pages = stranica { $at } od { $of }
ui-signed = Potpisano
ui-not-encrypted-short = NEŠIFRIRANO
ui-too-small = Ovaj prozor je premalen.
ui-window-needs = Potrebno kolona: { $columns }, redova: { $rows }.
ui-window-is = Sada: { $columns } x { $rows }
ui-make-larger = Povećajte ga, ili smanjite slova.
ui-all-saved = Sve je sačuvano.
ui-sections = ODJELJCI
ui-open = otv.
ui-legend-done = gotovo
ui-legend-open = otvoreno
ui-legend-look = pogledati ponovo
ui-legend-flag = zastavica
ui-more = još { $count }
ui-standard = STANDARD
ui-guidance = ŠTA ZNAČI
ui-look-at = POGLEDAJTE
ui-together-with = zajedno s: { $means }
ui-more-cites = { $count ->
    [one] i još { $count }
    [few] i još { $count }
   *[other] i još { $count }
 }
ui-between = Od { $least } do { $most }.
ui-date-hint = Na primjer 30.9.2026, 9.2026 ili 2026. Mjesec se može napisati slovima.
ui-time-hint = Na primjer 14:30.
ui-suggested = Predloženo, još nije upisano: { $value }
ui-required = potrebno prije potpisa
ui-room = mjesto: { $room }
ui-entry = { $title }: { $at } od { $of }
ui-dissent = { $member }: { $text }
ui-dissent-label = Izdvojeno
ui-flagged = { $kind }: { $text }
