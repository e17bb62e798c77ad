### status: draft

ui-pages = { $at } nga { $of } faqe
ui-signed = Nënshkruar
ui-not-encrypted-short = E PAENKRIPTUAR
ui-too-small = Kjo dritare është shumë e vogël.
ui-window-needs = I duhen { $columns } kolona dhe { $rows } rreshta.
ui-window-is = Tani: { $columns } x { $rows }
ui-make-larger = Zmadhojeni, ose zvogëloni shkronjat.
ui-all-saved = Gjithçka është ruajtur.
ui-sections = SEKSIONET
ui-open = hapur
ui-legend-done = mbaruar
ui-legend-open = e hapur
ui-legend-look = shikojeni përsëri
ui-legend-flag = shenjë
ui-more = { $count } të tjera
ui-standard = STANDARDI
ui-guidance = ÇFARË DO TË THOTË
ui-look-at = SHIKONI
ui-together-with = bashkë me: { $means }
ui-more-cites = { $count ->
    [one] dhe një tjetër
   *[other] dhe { $count } të tjera
 }
ui-between = Nga { $least } deri në { $most }.
ui-date-hint = Për shembull 30.9.2026, 9.2026 ose 2026. Muaji mund të shkruhet me shkronja.
ui-time-hint = Për shembull 14:30.
ui-suggested = E propozuar, ende e paregjistruar: { $value }
ui-required = e nevojshme para nënshkrimit
ui-room = vendi: { $room }
ui-entry = { $title }: { $at } nga { $of }
ui-dissent = { $member }: { $text }
ui-dissent-label = Ndryshe
ui-flagged = { $kind }: { $text }
