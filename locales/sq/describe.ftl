### status: draft

describe-added = { $count ->
    [one] U shtua një pyetje: { $numbers }.
   *[other] U shtuan { $count } pyetje, të parat { $numbers }.
 }
describe-reply-came = Erdhi një përgjigje, dhe { $count ->
    [one] një pyetje është ende e paverifikuar
   *[other] { $count } pyetje janë ende të paverifikuara
 } për mungesë përgjigjeje: { $numbers }. ! liston çfarë mund të përgjigjet tani.
describe-removed = { $count ->
    [one] Një pyetje nuk bëhet më: { $numbers }.
   *[other] { $count } pyetje nuk bëhen më, të parat { $numbers }.
 }
describe-answer = { $number } { $before } → { $after }
describe-note = shënimi te { $number }
describe-gap = mangësia te { $number }
describe-reason = arsyeja te { $number }
describe-evidence = dëshmia te { $number }
describe-team = fjala e ekipit te { $number }
describe-flag = shenja
describe-flag-at = shenja te { $number }
describe-source = burimi
describe-visit-note = shënimi i vizitës
describe-recommendation = rekomandimi { $number } { $words }
describe-rows-of = rreshtat te “{ $list }”
describe-session = sesioni
describe-open = e hapur
describe-not-applicable = nuk zbatohet
describe-not-verified = e paverifikuar
describe-value = { $value }
describe-none-of-these = asnjë prej tyre
describe-upgrade = kalimi { $from } → { $to }
describe-upgrade-pack = paketa e vendit { $country } { $from } → { $to }
