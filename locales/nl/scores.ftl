### status: draft

scores-title = Scores
scores-total = Totaal
scores-sections = Onderdelen
scores-layers = Lagen
scores-standards = Normen
scores-law = Wet
scores-policy = Beleid
scores-practice = Praktijk
scores-outcome = Resultaat
scores-head-score = score
scores-head-range = bereik
scores-head-coverage = dekking
scores-head-band = klasse
scores-range = { $lowest }–{ $highest }
scores-band-fully-met = volledig voldaan
scores-band-partly-met = deels voldaan
scores-band-not-met = niet voldaan
scores-band-must-pass-failed = niet voldaan: eis niet gehaald
scores-band-not-rated = niet beoordeeld
scores-band-not-applicable = niet van toepassing
scores-failed-list = Verplichte eisen niet gehaald: { $list }
scores-pulls = Trekt het meest omlaag: { $list }
scores-pull = { $number } (-{ $points })
scores-legend = { $score } score   { $range } nog mogelijk
scores-marked-settled = { $score } van 100; elk antwoord is bekend.
scores-marked-open = Tussen { $lowest } en { $highest }: { $count ->
    [one] één vraag is
   *[other] { $count } vragen zijn
 } open of niet geverifieerd.
scores-marked-nothing = Geen vraag is hier van toepassing, dus er is geen score.
scores-score-between = { $score } van 100, tussen { $lowest } en { $highest }
scores-score-exact = { $score } van 100
scores-score-open = Nog geen score; tussen { $lowest } en { $highest }
scores-score-none = Geen score
scores-covered = { $coverage } van de weging is beantwoord.
scores-covered-sections = { $coverage } van de onderdelen is beoordeeld.
scores-because-nothing = Geen vraag is hier van toepassing, dus er is geen score.
scores-because-failed = { $count ->
    [one] Eén verplichte eis kwam op 0 uit, dus is dit “niet voldaan”, wat de rest ook is
   *[other] { $count } verplichte eisen kwamen op 0 uit, dus is dit “niet voldaan”, wat de rest ook is
 }: { $list }.
scores-because-coverage = Maar { $coverage } van de weging is beantwoord; een klasse vraagt { $floor }.
scores-because-coverage-sections = Maar { $coverage } van de onderdelen is beoordeeld; een klasse vraagt { $floor }.
scores-because-unknown = { $count ->
    [one] Eén verplichte eis is open of niet geverifieerd, en een klasse heeft die nodig
   *[other] { $count } verplichte eisen zijn open of niet geverifieerd, en een klasse heeft die nodig
 }: { $list }.
scores-because-between = De score alleen zou “{ $band }” geven, maar { $count ->
    [one] aan één verplichte eis is
   *[other] aan { $count } verplichte eisen is
 } slechts deels voldaan: { $list }.
scores-because-sections = { $count ->
    [one] In één onderdeel is een verplichte eis
   *[other] In { $count } onderdelen is een verplichte eis
 } niet gehaald, dus kan het totaal niet “{ $band }” zijn: { $list }.
scores-because-reaches = Vanaf { $from } is het “{ $band }”.
scores-because-below = Onder { $from } is het “{ $band }”.
scores-made = Hoe de score ontstaat
scores-made-sections = Hoe de score ontstaat: de onderdelen
scores-made-questions = De vragen erachter
scores-head-points = punten
scores-head-weight = weging
scores-head-counts = telt
scores-head-adds = erbij
scores-head-worst = op slechtst
scores-head-best = op best
scores-line-counts = { $answer }: { $points } × weging { $weight } = { $counts }
scores-line-adds = { $answer }: { $points }, weging { $weight }, { $adds } erbij
scores-line-section = { $score }, { $adds } erbij: { $band }
scores-line-section-out = niet geteld: { $band }
scores-line-moves = op slechtst { $lowest }, op best { $highest }
scores-sum = Som van wat telt { $counts } / som van wegingen { $weights } = { $score }
scores-sum-sections = Som van scores { $scores } / beoordeelde onderdelen { $sections } = { $score }
scores-unknown = Open of niet geverifieerd: dit maakt het bereik breed
scores-left-out = Weggelaten
scores-weak = Zwak bewijs: de punten blijven
scores-is-open = open
scores-not-verified = niet geverifieerd: { $reason }
scores-not-applicable = niet van toepassing: { $reason }
scores-not-applicable-bare = niet van toepassing
scores-hidden-by = niet gesteld wegens { $list }
scores-hidden-by-rule = niet gesteld in deze beoordeling
scores-retired = in deze versie niet meer gesteld
scores-weak-none = er is geen bewijs bijgevoegd
scores-weak-only-weak = het steunt op wat uit de tweede hand of oud is, of gezegd waar personeel bij was
scores-weak-only-said = het is alleen gezegd, door één soort persoon; niets is gezien of gelezen
scores-weak-partner = ontbreekt daarnaast: { $means }
scores-must-pass = verplichte eis
scores-must-pass-failed = verplichte eis niet gehaald
scores-must-pass-between = verplichte eis, deels voldaan
scores-change = Wat het zou veranderen: de vragen met de meeste invloed eerst
scores-ways = Wat de klasse zou veranderen
scores-way-better = { $count ->
    [one] Eén antwoord zou haar
   *[other] { $count } antwoorden zouden haar
 } tot “{ $band }” ({ $score }) verhogen:
scores-way-worse = { $count ->
    [one] Eén antwoord zou haar
   *[other] { $count } antwoorden zouden haar
 } tot “{ $band }” ({ $score }) verlagen:
scores-way-maybe-smaller = Misschien kan het met minder; er zijn er te veel om alle te proberen.
scores-no-way = Geen andere antwoorden zouden de klasse veranderen.
scores-what-if = Als het antwoord op { $number } was
scores-what-if-part = { $score }, { $band }; totaal { $total }
scores-what-if-total = totaal { $total }, { $band }
scores-options = { $count ->
    [one] één optie
   *[other] { $count } opties
 }
scores-from = { $number } of meer
scores-below = minder dan { $number }
scores-level = { $code } { $text }
scores-none = geen
scores-closing = Wat niet van toepassing of niet gesteld is, valt weg. Wat open of niet geverifieerd is, maakt het bereik breed.
scores-arithmetic = Deze pagina toont alleen rekenwerk; zij wijzigt geen antwoord.
scores-no-what-if = Op deze regel is geen ander antwoord te proberen. Ga naar een vraag die van toepassing is.
scores-goes-nowhere = Deze regel gaat over geen vraag. Ga naar een vraag, en Enter gaat erheen.
scores-is-hidden = { $number } wordt nu niet gesteld, dus er is niets om heen te gaan.
