### status: draft

sources-title = Bronnen van het bezoek
sources-intro = Eén keer geschreven, met hun nummer bij vragen gevoegd.
sources-form-new = Nieuwe bron van het bezoek
sources-form-source = Bron S{ $source }
sources-who-or-what = wie of wat
sources-used = gebruikt
sources-add = Een bron toevoegen
sources-add-begun = Doorgaan met de begonnen bron
sources-none-yet = Nog geen bronnen: + schrijft de eerste.
sources-written = S{ $source } is geschreven. Het nummer voegt de bron bij een vraag.
sources-changed = S{ $source } is gewijzigd, overal waar de bron is gebruikt.
sources-removed = S{ $source } is weg; ongedaan maken haalt die terug.
sources-in-use = S{ $source } blijft: { $count ->
    [one] { $numbers } steunt erop
   *[other] { $count } vragen steunen erop, eerst { $numbers }
 }. Haal het bewijs daar eerst weg.
sources-mark-one = Markeer eerst een bron.
sources-marked = { $number } getypt: Enter opent de gemarkeerde bron, nog een cijfer gaat verder.
sources-not-used = nog niet gebruikt
sources-expects = Spatie werkt vanuit de gemarkeerde bron: die komt bij elk volgend antwoord.
