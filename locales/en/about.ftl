### status: draft

about-signed = Signed
about-signed-by = by { $codes } on { $date }, { $time }, fingerprint { $digest }
about-title = This assessment
about-code = Code
about-name = Name
about-questionnaire = Questionnaire
about-version = { $title } { $version }, fingerprint { $digest }
about-period = Period
about-visits = { $kind ->
    [country] Meetings
    [case] Exercise
   *[service] Visit
 }
about-team = Team
about-way = Way of working
about-independence = Independence
about-purpose = Purpose
about-parts = Who has which section? Mark a section, then press the number of the member.
about-given = The section is given to { $code }.
about-nobody = nobody yet
about-only-here = The name is shown on this page only.
about-none = none
about-records = Each member rates alone and has a record. Press the number of the member.
about-record-here = this record
about-record-begun = { $done } of { $all } answered
about-record-signed = signed
about-record-not-begun = not begun; the number begins it
about-is-here = The record on the screen is that of { $code }.
about-records-read = The records are being read. Press the number again.
about-give-out = Nobody has a section yet: . . 9 gives them out.
about-describe-title = Period, visits and purpose
about-describe-expects = Enter goes on to the next; after the last it is recorded, and the history keeps what was said before.
about-describe-purpose-help = One line: the mandate in your words. Enter records everything.
about-described = Recorded. The history keeps what was said before.
about-describe-again = The period or a day cannot be read any more: Esc, then - once more.
