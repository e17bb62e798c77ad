### status: draft

describe-added = { $count ->
    [1] Dodano je jedno pitanje: { $numbers }.
    [one] Dodano je { $count } pitanje, prva: { $numbers }.
    [few] Dodana su { $count } pitanja, prva: { $numbers }.
   *[other] Dodano je { $count } pitanja, prva: { $numbers }.
 }
describe-reply-came = Odgovor je stigao, a { $count ->
    [one] { $count } pitanje još nije provjereno
    [few] { $count } pitanja još nisu provjerena
   *[other] { $count } pitanja još nije provjereno
 } jer odgovora nije bilo: { $numbers }. ! pokazuje na šta se sada može odgovoriti.
describe-removed = { $count ->
    [1] Više se ne postavlja jedno pitanje: { $numbers }.
    [one] Više se ne postavlja { $count } pitanje, prva: { $numbers }.
    [few] Više se ne postavljaju { $count } pitanja, prva: { $numbers }.
   *[other] Više se ne postavlja { $count } pitanja, prva: { $numbers }.
 }
describe-answer = { $number } { $before } → { $after }
describe-note = napomena kod { $number }
describe-gap = nedostatak kod { $number }
describe-reason = razlog kod { $number }
describe-evidence = dokaz kod { $number }
describe-team = riječ tima kod { $number }
describe-flag = zastavica
describe-flag-at = zastavica na { $number }
describe-source = izvor
describe-visit-note = bilješka o posjeti
describe-recommendation = preporuka { $number } { $words }
describe-rows-of = redovi u „{ $list }”
describe-session = sesija
describe-open = otvoreno
describe-not-applicable = nije primjenjivo
describe-not-verified = nije provjereno
describe-value = { $value }
describe-none-of-these = ništa od ovoga
describe-upgrade = prelazak { $from } → { $to }
describe-upgrade-pack = paket države { $country } { $from } → { $to }
