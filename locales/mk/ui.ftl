### status: draft

ui-pages = { $at } од { $of } страници
ui-signed = Потпишано
ui-not-encrypted-short = БЕЗ КРИПТИРАЊЕ
ui-too-small = Овој прозорец е премал.
ui-window-needs = Потребни се { $columns } колони и { $rows } реда.
ui-window-is = Сега: { $columns } x { $rows }
ui-make-larger = Зголемете го, или намалете ги буквите.
ui-all-saved = Сѐ е зачувано.
ui-sections = ДЕЛОВИ
ui-open = отв.
ui-legend-done = готово
ui-legend-open = отворено
ui-legend-look = погледни пак
ui-legend-flag = знаменце
ui-more = уште { $count }
ui-standard = СТАНДАРД
ui-guidance = ШТО ЗНАЧИ
ui-look-at = ПОГЛЕДНЕТЕ
ui-together-with = заедно со: { $means }
ui-more-cites = { $count ->
    [one] и уште { $count }
   *[other] и уште { $count }
 }
ui-between = Од { $least } до { $most }.
ui-date-hint = На пример 30.9.2026, 9.2026 или 2026. Месецот може да се напише со букви.
ui-time-hint = На пример 14:30.
ui-suggested = Предложено, сѐ уште незапишано: { $value }
ui-required = потребно пред потпис
ui-room = место: { $room }
ui-entry = { $title }: { $at } од { $of }
ui-dissent = { $member }: { $text }
ui-dissent-label = Поинаку
ui-flagged = { $kind }: { $text }
