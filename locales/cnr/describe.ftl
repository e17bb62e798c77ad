### status: draft

describe-added = { $count ->
    [one] Dodato je { $count } pitanje: { $numbers }.
    [few] Dodata su { $count } pitanja, prvo { $numbers }.
   *[other] Dodato je { $count } pitanja, prvo { $numbers }.
 }
describe-reply-came = Stigao je odgovor, a { $count ->
    [one] { $count } pitanje još nije provjereno
    [few] { $count } pitanja još nijesu provjerena
   *[other] { $count } pitanja još nije provjereno
 } jer odgovora nije bilo: { $numbers }. ! nabraja na šta se sad može odgovoriti.
describe-removed = { $count ->
    [one] { $count } pitanje se više ne postavlja: { $numbers }.
    [few] { $count } pitanja se više ne postavljaju, prvo { $numbers }.
   *[other] { $count } pitanja se više ne postavlja, prvo { $numbers }.
 }
describe-answer = { $number } { $before } → { $after }
describe-note = napomena uz { $number }
describe-gap = nedostatak uz { $number }
describe-reason = razlog uz { $number }
describe-evidence = dokaz uz { $number }
describe-team = riječ tima uz { $number }
describe-flag = zastavica
describe-flag-at = zastavica na { $number }
describe-source = izvor
describe-visit-note = napomena o posjeti
describe-recommendation = preporuka { $number } { $words }
describe-rows-of = redovi u „{ $list }“
describe-session = sesija
describe-open = otvoreno
describe-not-applicable = nije primjenjivo
describe-not-verified = nije provjereno
describe-value = { $value }
describe-none-of-these = ništa od navedenog
describe-upgrade = prelazak { $from } → { $to }
describe-upgrade-pack = paket države { $country } { $from } → { $to }
