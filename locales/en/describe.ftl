### status: draft

describe-added = { $count ->
    [one] One question was added: { $numbers }.
   *[other] { $count } questions were added, first { $numbers }.
 }
describe-reply-came = A reply has come, and { $count ->
    [one] one question stands
   *[other] { $count } questions stand
 } not verified for no reply: { $numbers }. ! lists what to answer now.
describe-removed = { $count ->
    [one] One question is no longer asked: { $numbers }.
   *[other] { $count } questions are no longer asked, first { $numbers }.
 }
describe-answer = { $number } { $before } → { $after }
describe-note = note at { $number }
describe-gap = gap at { $number }
describe-reason = reason at { $number }
describe-evidence = evidence at { $number }
describe-team = the team's word at { $number }
describe-flag = flag
describe-flag-at = flag at { $number }
describe-source = source
describe-visit-note = note on the visit
describe-recommendation = recommendation { $number } { $words }
describe-rows-of = rows of “{ $list }”
describe-session = session
describe-open = open
describe-not-applicable = not applicable
describe-not-verified = not verified
describe-value = { $value }
describe-none-of-these = none of these
describe-upgrade = upgrade { $from } → { $to }
describe-upgrade-pack = country pack { $country } { $from } → { $to }
