### status: draft

ui-pages = { $at } of { $of } pages
ui-signed = Signed
ui-not-encrypted-short = NOT ENCRYPTED
ui-too-small = This window is too small.
ui-window-needs = It needs { $columns } columns and { $rows } lines.
ui-window-is = Now: { $columns } x { $rows }
ui-make-larger = Make it larger, or make the letters smaller.
ui-all-saved = Everything is saved.
ui-sections = SECTIONS
ui-open = open
ui-legend-done = done
ui-legend-open = open
ui-legend-look = look again
ui-legend-flag = flag
ui-more = { $count } more
ui-standard = STANDARD
ui-guidance = WHAT IT MEANS
ui-look-at = LOOK AT
ui-together-with = together with: { $means }
ui-more-cites = { $count ->
    [one] and one more
   *[other] and { $count } more
 }
ui-between = From { $least } to { $most }.
ui-date-hint = For example 30.9.2026, 9.2026 or 2026. The month can be written in letters.
ui-time-hint = For example 14:30.
ui-suggested = Suggested, not yet recorded: { $value }
ui-required = needed before signing
ui-room = place: { $room }
ui-entry = { $title }: { $at } of { $of }
ui-dissent = { $member }: { $text }
ui-dissent-label = Otherwise
ui-flagged = { $kind }: { $text }
