### status: draft

all_answers-title = Alle antwoorden
all_answers-title-in = Alle antwoorden · { $section } { $name }
all_answers-done-of = { $done } van { $all } beantwoord
all_answers-section-hidden = niet gevraagd
all_answers-unasked = { $count ->
    [one] Eén vraag wordt hier niet gesteld, door andere antwoorden.
   *[other] { $count } vragen worden hier niet gesteld, door andere antwoorden.
 }
all_answers-open = open
all_answers-open-required = open; nodig vóór ondertekening
all_answers-nothing = nog geen waarde
all_answers-reason = Reden
all_answers-missing = Ontbreekt
all_answers-recommendation = Te doen
all_answers-page = pagina of artikel: { $page }
all_answers-not-counted = Telt niet: een ander antwoord sluit deze vraag uit. Het blijft bewaard.
all_answers-lacks-reason = De reden is nog niet opgeschreven.
all_answers-lacks-gap = Verplichte eis, niet voldaan: wat ontbreekt is nodig vóór ondertekening.
all_answers-last-section = Dit is het laatste onderdeel.
all_answers-first-section = Dit is het eerste onderdeel.
all_answers-cannot-go = Deze vraag wordt nu niet gesteld, dus er is niets om heen te gaan.
all_answers-only-to-read = Deze pagina is om te lezen. Enter gaat naar een vraag om die te wijzigen.
all_answers-enter-goes = Enter gaat naar { $number }; Esc komt daar terug op deze pagina.
