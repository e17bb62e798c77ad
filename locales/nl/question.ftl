### status: draft

question-where = { $section } { $title } · { $number } · { $at } van { $of }
question-where-short = { $number } · { $at }/{ $of }
question-choose-one = Kies één antwoord.
question-choose-any = Kies alles wat geldt. Druk nog eens op een nummer om het weg te halen.
question-rank-them = Druk op de nummers in uw volgorde van voorkeur. Nog eens drukken haalt er een uit.
question-not-applicable = Niet van toepassing
question-none-of-these = Geen van deze
question-not-verified = Niet geverifieerd
question-why-not-verified = Waarom kon het niet worden geverifieerd?
question-no-reply = Gevraagd, geen antwoord
question-no-access = Geen toegang
question-no-time = Geen tijd
question-sources-conflict = Tegenstrijdige bronnen
question-protects-person = Niet gevraagd, om iemand te beschermen
question-why-not-applicable = Waarom kan het hier niet gelden?
question-gap = Wat ontbreekt?  (als u het wilt zeggen)
question-gap-needed = Wat ontbreekt?  (nodig: dit is een verplichte eis)
question-echo = { $number } = { $code } { $text }.
question-echo-advanced = { $number } = { $code } { $text }.  PgUp gaat terug.
question-echo-value = { $number } = { $text }.
question-not-asked-now = { $number } wordt nu niet gesteld; u gaat hier verder.
question-echo-and = { $echo }  { $consequence }
question-taken-away = { $number } is weer open.
question-nothing-to-take = Er is geen antwoord om weg te halen.
question-left-open = { $number } blijft open.
question-reason-missing = { $number } is niet van toepassing; de reden ontbreekt nog, en de controle noemt dat.
question-marked = { $code } is gemarkeerd, nog niet gekozen. Druk op { $code }, of spatie, om het vast te leggen.
question-marked-for-space = { $code } is gemarkeerd, nog niet gekozen. Druk op spatie om het vast te leggen.
question-taken-out = Daarmee weggehaald, omdat een ervan alleen moet staan: { $options }.
question-kept-typed = Het blijft zoals u het typte, maar telt nog niet als antwoord.
question-declared = Zoals bij onafhankelijkheid verklaard. Een ander antwoord vervangt het.
question-kept-draft = { $number }: de tekst is als concept bewaard en is nog geen antwoord.
question-first-question = Dit is de eerste vraag.
question-last-question = Dit is de laatste vraag. Druk op { $keys } voor de controle.
question-no-open = Geen vraag is open. Druk op . . 2 voor de controle.
question-next-open-is = Eerste open vraag: { $number }.
question-section-done = Onderdeel { $section } is klaar. Eerste open vraag: { $number }.
question-where-was-i = Hier stopte u. Laatste antwoorden: { $answers }.
question-answer-at = { $number } { $words } om { $time }
question-help-box = Tab, dan - of *, voor niet van toepassing of niet geverifieerd.
question-standard-label = Norm
question-evidence-label = Bewijs
question-evidence-none = nog geen
question-evidence-count = { $count ->
    [one] één bewijsstuk
   *[other] { $count } bewijsstukken
 }
question-evidence-weak = zwak bewijs
question-evidence-asks = vraagt: { $means }
question-evidence-asks-seen = vraagt iets wat gezien of gelezen is, zoals: { $means }
question-evidence-asks-anything = vraagt iets wat gezien of gelezen is, of twee verschillende gesprekken
question-evidence-asks-with = vraagt: { $partners }, en daarbij: { $means }
question-note-label = Opmerking
question-flag-label = Vlag
question-must-pass = verplichte eis
question-from-package = Berekend
question-chosen = { $count } gekozen: { $list }
question-one-rater = één beoordelaar
question-filtered-out = Wat gekozen was, wordt hier niet meer geboden en telt dus niet. Kies een ander antwoord.
question-constraint = Dit antwoord valt buiten wat de vraag toestaat. Kijk er nog eens naar.
question-unlikely = Het is vastgelegd en houdt niets tegen. Enter bewaart het en gaat verder; of typ iets anders.
question-off-step = Schrijf een getal in stappen van { $step }.
question-not-alone = Een van de gekozen antwoorden staat alleen: haal dat of de andere weg.
question-unranked = { $count ->
    [one] Eén regel heeft nog geen rang.
   *[other] { $count } regels hebben nog geen rang.
 }
question-down-to-answers = ↓ toont de antwoorden; ↑ vanaf het eerste komt hier terug.
