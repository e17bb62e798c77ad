### status: draft

describe-added = { $count ->
    [one] Додадено е { $count } прашање: { $numbers }.
   *[other] Додадени се { $count } прашања, прво { $numbers }.
 }
describe-reply-came = Стигна одговор, а { $count ->
    [one] { $count } прашање сѐ уште не е проверено
   *[other] { $count } прашања сѐ уште не се проверени
 } зашто немаше одговор: { $numbers }. ! покажува на што може сега да се одговори.
describe-removed = { $count ->
    [one] Веќе не се поставува { $count } прашање: { $numbers }.
   *[other] Веќе не се поставуваат { $count } прашања, прво { $numbers }.
 }
describe-answer = { $number } { $before } → { $after }
describe-note = забелешка на { $number }
describe-gap = недостаток на { $number }
describe-reason = причина на { $number }
describe-evidence = докази на { $number }
describe-team = зборот на тимот на { $number }
describe-flag = знаменце
describe-flag-at = знаменце на { $number }
describe-source = извор
describe-visit-note = забелешка од посетата
describe-recommendation = препорака { $number } { $words }
describe-rows-of = редови од „{ $list }“
describe-session = сесија
describe-open = отворено
describe-not-applicable = не е применливо
describe-not-verified = не е проверено
describe-value = { $value }
describe-none-of-these = ништо од ова
describe-upgrade = премин { $from } → { $to }
describe-upgrade-pack = пакет на земјата { $country } { $from } → { $to }
