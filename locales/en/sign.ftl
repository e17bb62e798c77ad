### status: draft

sign-title = Sign · { $code }
sign-title-short = Sign
sign-about-to = You are about to sign this assessment.
sign-is-signed = This assessment is signed.
sign-on-its-way = The signature is on its way to the disk.
sign-counts = { $done } of { $all } questions answered ({ $not_applicable } not applicable, { $not_verified } could not be verified)
sign-open = { $count ->
    [one] One question is open and stays open; the report counts it.
   *[other] { $count } questions are open and stay open; the report counts them.
 }
sign-questionnaire = Questionnaire
sign-version = { $title } { $version }
sign-languages = Languages
sign-period = Period
sign-visits = { $kind ->
    [country] Meetings
    [case] Exercise
   *[service] Visit
 }
sign-team = Team
sign-signed-by = Signed by
sign-signed-at = When
sign-moment = { $date }, { $time }
sign-fingerprint = Fingerprint
sign-after = After signing
sign-means-locked = answers can be read and no longer changed; the review can reopen them, with a reason
sign-means-kept = the codes of those who sign, the time and a fingerprint of all answers are kept
sign-means-here = nothing is sent anywhere: you decide when you export
sign-declaration = Declaration
sign-words-one = “I gave these answers on the basis of what I saw, heard and read.”
sign-words-team = “We gave these answers on the basis of what we saw, heard and read.”
sign-who = Who signs now? Press the number of each member who is here.
sign-not-now = does not sign
sign-now = signs
sign-to-sign = To sign, type the number  { $number }
sign-nothing-yet = Nothing is signed yet. Esc goes back without signing.
sign-enter-closes = Enter goes on. The review can reopen the session, with a reason.
sign-type-it = Type the number { $number } to sign. Nothing is signed yet.
sign-wrong-number = { $typed } is not the number { $number }. Nothing is signed; type it again.
sign-nobody-marked = Nobody is marked yet. Press the number of each member who signs, then Enter.
sign-waits = The fingerprint is being made; this takes a moment.
sign-signed = Signed by { $codes }. Fingerprint { $digest }.
sign-signed-without = Signed by { $codes }, without { $others }. Fingerprint { $digest }.
sign-no-paste = The number is typed, not pasted.
sign-none = none
sign-changed = The session changed before it was signed. Look again, then press Enter.
