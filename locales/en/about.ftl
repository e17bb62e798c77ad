### status: draft

about-signed = Signed
about-signed-by = by { $codes } on { $date }, { $time }, fingerprint { $digest }
about-title = This assessment
about-code = Code
about-name = Name
about-questionnaire = Questionnaire
about-version = { $title } { $version }, fingerprint { $digest }
about-period = Period
about-visits = Visit
about-team = Team
about-way = Way of working
about-independence = Independence
about-purpose = Purpose
about-parts = Who has which section? Mark a section, then press the number of the member.
about-given = The section is given to { $code }.
about-nobody = nobody yet
about-only-here = The name is shown on this page only.
about-none = none
