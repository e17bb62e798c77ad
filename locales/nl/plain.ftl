### status: draft

plain-answer-prompt = Antwoord, of een vraagteken voor hulp:
plain-text-prompt = Tekst, of een vraagteken voor hulp:
plain-long-prompt = Tekst, af te sluiten met een lege regel:
plain-number-prompt = Nummer, of een vraagteken voor hulp:
plain-command-prompt = Opdracht, of een vraagteken voor hulp:
plain-words-prompt = Woorden of een nummer uit de lijst, of een vraagteken voor hulp:
plain-chosen = Gekozen
plain-chosen-here = { " " }(gekozen)
plain-open = open
plain-empty = leeg
plain-place-in-order = Plaats { $n }
plain-marked = Gemarkeerd
plain-fill-now = Nu in te vullen: { $text }
plain-becomes = wordt
plain-minus = Min
plain-star = Ster
plain-plus = Plus
plain-not-understood = “{ $text }” betekent hier niets. Een vraagteken geeft hulp.
plain-no-such-line = Geen regel heeft hier het nummer { $number }.
plain-one-number = Hier wordt één nummer tegelijk aangenomen; er is niets gewijzigd.
plain-cover = Regels die eerder zijn getoond, blijven in dit venster staan: wis het of draai het scherm weg.
plain-welcome = Fener in gewone regels. Een vraagteken en Enter geven hulp.
plain-bye = Alles is opgeslagen. U kunt een andere keer doorgaan. Tot ziens.
plain-help-title = Hulp. Typ een regel en druk dan op Enter.
plain-help-numbers = Een nummer is altijd een antwoord of een regel van een lijst. Waar meer antwoorden mogelijk zijn, typt u meer nummers met spaties of komma’s ertussen: elk zet zijn antwoord aan of weer uit.
plain-help-special = - niet van toepassing, of geen van deze. * kan niet worden geverifieerd. -- haalt het antwoord weg.
plain-help-again = Een lege regel leest alles opnieuw.
plain-help-moving = /- terug. /+ verder, zonder te antwoorden. /4.07 of /407 rechtstreeks naar die vraag. /! de volgende open vraag. // van deze pagina af, naar wat eronder ligt.
plain-help-menu = . het menu. .. de tweede pagina ervan. /.5 meteen regel 5 van het menu, /..2 regel 2 van de tweede pagina.
plain-help-find = /woorden zoekt woorden. ! noemt de open vragen. = toont de veiligheidskaart.
plain-help-lists = In lijsten: ++ de volgende regel, +- de regel ervoor, /+ opent de gemarkeerde regel, /* neemt hem of stemt ermee in, + voegt toe, -- verwijdert, / gaat naar het volgende deel van de pagina, /++ en /-- veranderen een waarde, of openen en sluiten een tak.
plain-help-boxes = In een vak is elke andere regel de tekst ervan, in plaats van wat erin stond. -- maakt het vak leeg. Een regel die met een spatie begint, is tekst, wat er ook in staat.
plain-help-long = Waar meer regels geschreven kunnen worden, komen ze onder wat er staat, en een lege regel sluit ze af.
plain-help-keys = Waar een tekst een toets noemt: Enter is /+, Esc is // of /-, Tab is /, Space is /*.
plain-help-here = Hier: { $list }
