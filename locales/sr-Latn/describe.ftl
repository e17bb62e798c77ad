### status: draft

describe-added = { $count ->
    [1] Dodato je jedno pitanje: { $numbers }.
    [one] Dodato je { $count } pitanje, prvo { $numbers }.
    [few] Dodata su { $count } pitanja, prvo { $numbers }.
   *[other] Dodato je { $count } pitanja, prvo { $numbers }.
 }
describe-reply-came = Odgovor je stigao, a { $count ->
    [one] { $count } pitanje još nije provereno
    [few] { $count } pitanja još nisu proverena
   *[other] { $count } pitanja još nije provereno
 } jer ga nije bilo: { $numbers }. ! navodi na šta sada može da se odgovori.
describe-removed = { $count ->
    [1] Jedno pitanje se više ne postavlja: { $numbers }.
    [one] { $count } pitanje se više ne postavlja, prvo { $numbers }.
    [few] { $count } pitanja se više ne postavljaju, prvo { $numbers }.
   *[other] { $count } pitanja se više ne postavlja, prvo { $numbers }.
 }
describe-answer = { $number } { $before } → { $after }
describe-note = napomena uz { $number }
describe-gap = nedostatak uz { $number }
describe-reason = razlog uz { $number }
describe-evidence = dokaz uz { $number }
describe-team = reč tima uz { $number }
describe-flag = zastavica
describe-flag-at = zastavica uz { $number }
describe-source = izvor
describe-visit-note = napomena o poseti
describe-recommendation = preporuka { $number } { $words }
describe-rows-of = redovi liste „{ $list }”
describe-session = sesija
describe-open = otvoreno
describe-not-applicable = nije primenljivo
describe-not-verified = nije provereno
describe-value = { $value }
describe-none-of-these = ništa od ovoga
describe-upgrade = prelazak { $from } → { $to }
describe-upgrade-pack = paket zemlje { $country } { $from } → { $to }
