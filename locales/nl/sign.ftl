### status: draft

sign-title = Ondertekenen · { $code }
sign-title-short = Ondertekenen
sign-about-to = U gaat deze beoordeling ondertekenen.
sign-is-signed = Deze beoordeling is ondertekend.
sign-on-its-way = De handtekening is op weg naar de schijf.
sign-counts = { $done } van { $all } vragen beantwoord ({ $not_applicable } niet van toepassing, { $not_verified } niet geverifieerd)
sign-open = { $count ->
    [one] Eén vraag is open en blijft open; het rapport telt haar.
   *[other] { $count } vragen zijn open en blijven open; het rapport telt ze.
 }
sign-questionnaire = Vragenlijst
sign-version = { $title } { $version }
sign-languages = Talen
sign-period = Periode
sign-visits = { $kind ->
    [country] Bijeenkomsten
    [case] Oefening
   *[service] Bezoek
 }
sign-team = Team
sign-signed-by = Ondertekend door
sign-signed-at = Wanneer
sign-moment = { $date }, { $time }
sign-fingerprint = Vingerafdruk
sign-after = Na ondertekening
sign-means-locked = antwoorden zijn te lezen en niet meer te wijzigen; de controle kan ze heropenen, met een reden
sign-means-kept = bewaard worden de codes van wie ondertekent, de tijd en een vingerafdruk van alle antwoorden
sign-means-here = er wordt niets verstuurd: u beslist wanneer u exporteert
sign-declaration = Verklaring
sign-words-one = “Ik gaf deze antwoorden op grond van wat ik zag, hoorde en las.”
sign-words-team = “Wij gaven deze antwoorden op grond van wat wij zagen, hoorden en lazen.”
sign-who = Wie ondertekent nu? Druk op het nummer van elk lid dat hier is.
sign-not-now = ondertekent niet
sign-now = ondertekent
sign-to-sign = Typ om te ondertekenen het getal  { $number }
sign-nothing-yet = Er is nog niets ondertekend. Esc gaat terug zonder te ondertekenen.
sign-enter-closes = Enter gaat door. De controle kan de sessie heropenen, met een reden.
sign-type-it = Typ het getal { $number } om te ondertekenen. Er is nog niets ondertekend.
sign-wrong-number = { $typed } is niet het getal { $number }. Er is niets ondertekend; typ het opnieuw.
sign-nobody-marked = Nog niemand is gemarkeerd. Druk op het nummer van elk lid dat ondertekent, dan op Enter.
sign-waits = De vingerafdruk wordt gemaakt; dit duurt even.
sign-signed = Ondertekend door { $codes }. Vingerafdruk { $digest }.
sign-signed-without = Ondertekend door { $codes }, zonder { $others }. Vingerafdruk { $digest }.
sign-no-paste = Het getal wordt getypt, niet geplakt.
sign-none = geen
sign-changed = De sessie veranderde vóór de ondertekening. Kijk nog eens en druk dan op Enter.
