### status: draft

looks-large = Grote weergave
looks-off = uit
looks-view = Weergave
looks-view-usual = gewoon
looks-plain-on = gewone regels
looks-cover = Afdekken zonder gebruik
looks-after-minutes = { $minutes ->
    [one] na { $minutes } minuut
   *[other] na { $minutes } minuten
 }
looks-exports = Map voor exports
looks-data = Gegevens: { $path } ({ $option }, { $variable } of een map { $beside } naast het programma kiezen een andere)
looks-about-language = Alles wat het programma zegt, is in deze taal.
looks-about-second = F8 toont de vragen erin; de grote weergave toont beide tegelijk.
looks-about-glyphs = Kies ASCII als u lege hokjes ziet in plaats van lijnen.
looks-about-large = Korte regels en een sterke markering, van ver te lezen.
looks-about-plain = Regel na regel, voor een schermlezer of braille.
looks-about-wait = Beoordelingen wachten altijd op Enter; antwoorden op feitenvragen zoals u kiest.
looks-about-cover = Zonder toets gedurende die tijd wordt het scherm afgedekt. Er gaat niets verloren.
looks-about-exports = Exports gaan hierheen. Met Enter typt u een andere map.
looks-about-guide = In een oefening noemt een zin de toets die nu van pas komt.
looks-about-view = Zoals het is, groot voor een projector, of gewone regels voor een schermlezer of braille.
looks-which-folder = Welke map? Niets getypt is de gewone.
looks-trying = Map wordt geprobeerd …
looks-exports-now = Exports gaan nu naar { $path }.
looks-no-folder = Er is geen map { $path }.
looks-folder-refuses = In { $path } is niet te schrijven ({ $reason }).
looks-folder-not-whole = Typ het hele pad, vanaf het begin.
looks-way-plain = Met een schermlezer of braille: gewone regels
looks-see = Ziet u een vierkant, een driehoek en een lijn: { $signs } ?
looks-see-yes = Ja, alle drie
looks-see-no = Nee: teken alleen met ASCII
