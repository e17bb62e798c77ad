### status: draft

ui-pages = { $at } van { $of } pagina’s
ui-signed = Ondertekend
ui-not-encrypted-short = NIET VERSLEUTELD
ui-too-small = Dit venster is te klein.
ui-window-needs = Het heeft { $columns } kolommen en { $rows } regels nodig.
ui-window-is = Nu: { $columns } x { $rows }
ui-make-larger = Maak het groter, of maak de letters kleiner.
ui-all-saved = Alles is opgeslagen.
ui-sections = ONDERDELEN
ui-open = open
ui-legend-done = klaar
ui-legend-open = open
ui-legend-look = nog eens kijken
ui-legend-flag = vlag
ui-more = nog { $count }
ui-standard = NORM
ui-guidance = WAT HET BETEKENT
ui-look-at = KIJK NAAR
ui-together-with = samen met: { $means }
ui-more-cites = { $count ->
    [one] en nog één
   *[other] en nog { $count }
 }
ui-between = Van { $least } tot { $most }.
ui-date-hint = Bijvoorbeeld 30.9.2026, 9.2026 of 2026. De maand mag in letters.
ui-time-hint = Bijvoorbeeld 14:30.
ui-suggested = Voorgesteld, nog niet vastgelegd: { $value }
ui-required = nodig vóór ondertekening
ui-room = plek: { $room }
ui-entry = { $title }: { $at } van { $of }
ui-dissent = { $member }: { $text }
ui-dissent-label = Anders
ui-flagged = { $kind }: { $text }
