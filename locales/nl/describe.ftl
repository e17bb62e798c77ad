### status: draft

describe-added = { $count ->
    [one] Er is één vraag bijgekomen: { $numbers }.
   *[other] Er zijn { $count } vragen bijgekomen, eerst { $numbers }.
 }
describe-reply-came = Er is antwoord gekomen, en { $count ->
    [one] één vraag staat
   *[other] { $count } vragen staan
 } nog op niet geverifieerd bij gebrek aan antwoord: { $numbers }. ! toont wat u nu kunt beantwoorden.
describe-removed = { $count ->
    [one] Eén vraag wordt niet meer gesteld: { $numbers }.
   *[other] { $count } vragen worden niet meer gesteld, eerst { $numbers }.
 }
describe-answer = { $number } { $before } → { $after }
describe-note = opmerking bij { $number }
describe-gap = tekort bij { $number }
describe-reason = reden bij { $number }
describe-evidence = bewijs bij { $number }
describe-team = teamoordeel bij { $number }
describe-flag = vlag
describe-flag-at = vlag bij { $number }
describe-source = bron
describe-visit-note = opmerking over het bezoek
describe-recommendation = aanbeveling { $number } { $words }
describe-rows-of = rijen van “{ $list }”
describe-session = sessie
describe-open = open
describe-not-applicable = niet van toepassing
describe-not-verified = niet geverifieerd
describe-value = { $value }
describe-none-of-these = geen van deze
describe-upgrade = overstap { $from } → { $to }
describe-upgrade-pack = landenpakket { $country } { $from } → { $to }
