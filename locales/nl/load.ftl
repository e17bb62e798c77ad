### status: draft

## Kinds of values, as in "moet … zijn"

load-type-text = een tekst tussen aanhalingstekens
load-type-truth = true of false, zonder aanhalingstekens
load-type-whole = een geheel getal
load-type-number = een getal, of een getal tussen aanhalingstekens zoals "2/3"
load-type-texts = een lijst van teksten tussen vierkante haken
load-type-table = een tabel
load-type-tables = een lijst van tabellen

## Words that return

load-example = Schrijf het zo: { $text }
load-add-line = Voeg deze regel toe: { $text }
load-add-text = Voeg deze regel toe aan “{ $file }”: { $text }
load-take-out = Haal “{ $name }” weg, of gebruik het.
load-one-of = Hier kan staan: { $names }.
load-first-here = hier eerst

## Files

load-file-missing = Het pakket heeft geen “{ $file }” en is dus niet te gebruiken.
load-file-missing-hint = Voeg het bestand toe: een pakket heeft “questionnaire.toml” nodig voor zijn opbouw en “en.ftl” voor zijn Engelse teksten.
load-file-unreadable = “{ $file }” kon niet worden gelezen: { $reason }.
load-file-unreadable-hint = Controleer of het bestand er is en of u het mag lezen.
load-file-link = “{ $file }” is een koppeling die het pakket uit leidt en is dus niet gelezen.
load-file-link-hint = Zet het bestand zelf in de map.
load-file-not-utf8 = “{ $file }” bevat bytes die geen UTF-8-tekst zijn.
load-file-not-utf8-hint = Open het bestand in een editor en sla het op als UTF-8.
load-file-too-large = “{ $file }” is groter dan de grens van { $limit } MiB.
load-file-too-large-hint = Controleer of het het juiste bestand is; zo’n grote vragenlijst moet worden gesplitst.
load-too-many-files = Het pakket heeft { $count } bestanden; de grens is { $limit }.
load-too-many-files-hint = Haal uit de map wat niet bij de vragenlijst hoort.
load-stray-file = “{ $file }” heeft geen naam die een pakket gebruikt en wordt dus niet gelezen.
load-stray-file-hint = Noem een bestand met teksten naar zijn taal, zoals “sq.ftl” of “sr-Latn.ftl”.
load-toml-syntax = Dit is niet te lezen als TOML: { $what }.
load-toml-duplicate-hint = Houd een van de twee, of begin een nieuwe tabel boven de tweede.
load-toml-quote-hint = Zet de tekst tussen aanhalingstekens.
load-toml-string-hint = Sluit de tekst met dezelfde aanhalingstekens op dezelfde regel, en schrijf \ als \\.
load-toml-header-hint = Sluit de kop: [grading] voor één tabel, [[section]] voor een van vele.
load-toml-array-hint = Zet een komma tussen de elementen en sluit de lijst met ].
load-toml-key-hint = Schrijf één sleutel en één waarde per regel: key = "value".
load-toml-hint = Vergelijk de regel met die erboven.
load-format-too-new = Dit bestand heeft formaat { $found }; dit programma leest formaten tot { $known }.
load-format-too-new-hint = Haal een nieuwere versie van het programma, of vraag het bestand in een ouder formaat.
load-too-many-problems = Er zijn nog { $count } problemen die niet worden getoond.
load-too-many-problems-hint = Verhelp de eerste en controleer opnieuw.

## Keys and values

load-unknown-key = { $place } heeft geen sleutel “{ $key }”.
load-missing-key = { $place } heeft de sleutel “{ $key }” nodig.
load-wrong-type = “{ $key }” moet { $expected } zijn.
load-misplaced-key = “{ $key }” heeft geen betekenis bij het type “{ $type_name }”.
load-unknown-word = “{ $word }” is niet mogelijk voor “{ $key }”.
load-invalid-number = “{ $text }” is geen getal.
load-invalid-number-hint = Schrijf 12, "0.5", "2/3" of "70%".
load-out-of-range = “{ $key }” moet tussen { $lowest } en { $highest } liggen.
load-not-above-zero = “{ $key }” moet boven 0 zijn.
load-invalid-version = “{ $text }” is geen versie van drie gehele getallen met punten ertussen.
load-invalid-locale = “{ $text }” is geen taalcode.
load-invalid-word = “{ $key }” moet één regel van 1 tot { $limit } tekens zijn, zonder spaties aan begin en eind.
load-invalid-word-hint = Kort het in, en haal regeleinden en tabs weg.
load-invalid-date = “{ $text }” is geen datum zoals 2008-02-01, 2008-02 of 2008.
load-repeated-entry = “{ $word }” staat hier twee keer.

## Ids and numbers

load-invalid-id = “{ $id }” kan geen id zijn: kleine letters a tot z, cijfers en _, eerst een letter, hooguit { $limit } tekens.
load-reserved-id = “{ $id }” is een naam die het programma zelf gebruikt.
load-reserved-mark = “{ $id }” heeft twee _ na elkaar; exports gebruiken dat voor eigen kolommen.
load-reserved-hint = Kies een andere naam.
load-duplicate-id = De id “{ $id }” is twee keer gebruikt.
load-duplicate-number = Het nummer { $number } is twee keer gebruikt.
load-duplicate-option = “{ $id }” staat twee keer in dezelfde lijst.
load-duplicate-entry = “{ $id }” staat twee keer in de tabel.
load-duplicate-hint = Geef een van de twee een andere naam, of haal die weg.
load-invalid-printed-number = “{ $number }” is geen gedrukt nummer zoals 1.05, 1.05a of 2.08-AL1.
load-invalid-printed-number-hint = Schrijf het nummer van het onderdeel, een punt en twee cijfers.
load-number-elsewhere = Het nummer { $number } staat in onderdeel { $section }.
load-number-elsewhere-hint = Begin het nummer met { $section } en een punt.
load-follow-up-number = De vervolgvraag { $number } hoort bij vraag { $parent }, maar begint niet met dat nummer.
load-follow-up-number-hint = Nummer haar { $example } of met een andere letter.

## Scales and lists

load-empty-list = Er valt niets te kiezen.
load-empty-list-hint = Voeg ten minste één element toe met “id” en “code”.
load-duplicate-code = De code { $code } is twee keer gebruikt in dezelfde lijst.
load-code-out-of-reach = De code { $code } is niet te kiezen met een cijfer van 1 tot 9.
load-code-hint = Nummer de elementen 1, 2, 3 enzovoort.
load-not-best-first = De niveaus van “{ $scale }” gaan niet van het beste naar het slechtste.
load-less-than-below = hier maar { $points }, erboven
load-not-best-first-hint = Zet het niveau met de meeste punten eerst.
load-mixed-directions = Deze schaal loopt andersom dan de eerste.
load-other-direction = deze loopt andersom
load-mixed-directions-hint = Geef het beste niveau van elke schaal code 1.
load-unknown-scale = Er is geen schaal “{ $scale }”.
load-unknown-scale-hint = Schalen staan onder [[scale]].
load-unknown-list = Er is geen lijst “{ $list }”.
load-unknown-list-hint = Gedeelde lijsten staan onder [[list]]; eigen opties van een vraag onder “options”.
load-unknown-option = De vraag heeft geen optie “{ $option }”.
load-list-and-options = De vraag heeft zowel “list” als “options”.
load-list-or-options = De vraag laat kiezen, maar heeft geen “list” en geen “options”.
load-list-or-options-hint = Noem een gedeelde lijst met “list”, of schrijf eigen “options” van de vraag.
load-unused-scale = Geen vraag gebruikt de schaal “{ $scale }”.
load-unused-list = Geen vraag gebruikt de lijst “{ $list }”.
load-top-below-one = Het beste niveau van “{ $scale }” geeft niet alle punten.
load-top-hint = Geef het eerste niveau points = "1", tenzij niets ooit volledig voldaan mag zijn.
load-too-many-options = “{ $key }” heeft { $count } elementen; de grens is { $limit }.
load-too-many-options-hint = Splits de lijst, of vraag om een tekst.

## Questions

load-unknown-question = Er is geen vraag “{ $id }” om op te volgen.
load-follow-up-circle = Vervolgen op “{ $id }” leidt terug naar deze vraag.
load-follow-up-circle-hint = Noem de vraag die eerst wordt gesteld.
load-min-above-max = Het laagste toegestane getal, { $lowest }, ligt boven het hoogste, { $highest }.
load-below-it = het hoogste
load-min-above-max-hint = Verwissel de twee.
load-step-misses = Stappen van { $step } bereiken nooit het hoogste toegestane getal, { $highest }.
load-step-misses-hint = Kies een stap die de afstand tussen “min” en “max” deelt.
load-not-whole = “{ $key }” heeft een breuk, maar de vraag neemt gehele getallen.
load-not-whole-hint = Schrijf een geheel getal, of maak het type "decimal".
load-too-many-questions = De vragenlijst heeft meer dan { $limit } vragen, groepen en variabelen, en dat is de grens.
load-too-many-questions-hint = Splits haar in meerdere vragenlijsten.
load-nesting-too-deep = Groepen en herhalingen staan dieper in elkaar dan de grens van { $limit }.
load-nesting-too-deep-hint = Haal een paar niveaus weg.
load-nothing-inside = Hier staat geen vraag in.
load-nothing-inside-hint = Voeg een element toe, of haal dit weg.
load-retired-later = De vraag is vervallen sinds { $since }, maar dit is pas versie { $now }.
load-retired-later-hint = Verhoog de versie van het pakket, of noem hier een eerdere.
load-declares-in-repeat = Deze vraag wordt in elke rij van een herhaling gesteld; wat één keer wordt verklaard, kan haar antwoord niet zijn.
load-request-elsewhere = “{ $id }” staat niet in de rijen van deze lijst met gegevensverzoeken.
load-request-elsewhere-hint = Noem een vraag die rechtstreeks in deze herhaling staat.
load-request-other-type = “{ $id }” is van het type “{ $is }”; dit deel van een gegevensverzoek kan dat niet hebben.
load-no-request-list = Geen herhaling in deze vragenlijst bevat gegevensverzoeken, dus kan er geen antwoord uit komen.
load-partner-alone = “+ { $means }” is een partner, maar er staat niets vóór.
load-partner-alone-hint = Begin met een bron zonder +, zoals "DOC".

## Scoring

load-points-hint = Schrijf een getal van 0 tot 1, zoals "1/2" of "50%".
load-must-pass-unscored = Een vraag zonder score kan geen verplichte eis zijn.
load-must-pass-unscored-hint = Haal “must_pass” weg, of geef de vraag een score met scored = true.
load-not-scored = “{ $key }” heeft geen effect, want de vraag heeft geen score.
load-not-scored-hint = Haal “{ $key }” weg, of geef de vraag een score met scored = true.
load-points-missing = De vraag heeft een score, maar niets zegt waar haar punten vandaan komen.
load-points-unclear = Deze punten passen niet bij dit type vraag.
load-points-unclear-hint = Schrijf {"{"} share_of_options = true {"}"} voor meerdere opties, of een lijst van {"{"} from = 36, is = "1" {"}"} voor een getal.
load-not-descending = De drempels gaan niet van de hoogste naar de laagste.
load-not-above-this = die erboven
load-not-descending-hint = Zet de hoogste drempel eerst en noem elke maar één keer.
load-last-band = De laatste klasse moet bij 0 beginnen, zodat elke score een klasse heeft.
load-last-band-hint = Eindig de klassen met {"{"} id = "not_met", from = "0%" {"}"}.
load-invalid-rounding = “{ $text }” is geen afronding.
load-invalid-rounding-hint = Schrijf "1%", "0.1%" of "0.01%".

## Rules

load-rule-cycle = Deze regels wachten op elkaar: { $path }.
load-rule-cycle-hint = Laat een ervan iets anders lezen.
load-cycle-reads = “{ $kind }” van “{ $owner }” leest “{ $name }”
load-cycle-stands-in = “{ $owner }” staat in of wacht op “{ $around }”
load-unused-variable = Geen regel leest de variabele “{ $id }”.

## Sources of law and practice

load-unknown-citation = “{ $citation }” staat niet in de tabel van bronnen.
load-unknown-citation-hint = Voeg haar toe aan “instruments.toml”, als zij klopt.
load-unknown-instrument = Er is geen instrument “{ $code }”.
load-invalid-instrument = “{ $code }” kan niet de code van een instrument zijn.
load-invalid-citation = “{ $citation }” is geen code, één spatie en een plaats.
load-missing-ancestor = “{ $citation }” ligt in “{ $around }”, dat niet in de tabel staat.
load-missing-ancestor-hint = Voeg een [[citation]] toe met id = "{ $around }".
load-colliding-key = De tekst van deze vindplaats zou onder “{ $key }” staan, en dat is van een andere.
load-colliding-key-hint = Schrijf een van de twee anders.

## Packages in the user's folder

load-override-not-newer = Uw “{ $id }” { $version } is niet nieuwer dan { $known } van het programma, die wordt gebruikt.
load-override-not-newer-hint = Verhoog de versie, of haal het uit de map.
load-override-twice = Er zijn twee pakketten “{ $id }”; versie { $version } wordt gebruikt.
load-override-twice-hint = Haal een van de twee uit de map.
load-override-broken = Uw “{ $id }” is zo niet te gebruiken; dat van het programma wordt gebruikt.
load-override-broken-hint = Verhelp wat hierboven staat en bekijk het dan met “fener check”.
load-practice-only = Alleen een oefenpakket heeft dit.
load-practice-only-hint = Schrijf purpose = "practice", of haal dit weg.
load-case-questionnaire = De casus hoort bij de vragenlijst “{ $id }”, niet bij “{ $own }”.
load-case-named = De casus “{ $id }” staat in het bestand “{ $file }”.
load-case-section = Er is geen onderdeel “{ $id }” dat deze casus vertelt.
load-case-section-hint = Noem de casus en zijn bestand naar het onderdeel met zijn vragen.
load-case-question = Het onderdeel “{ $section }” heeft geen vraag “{ $id }”.
load-method-unfit = De methode “{ $method }” kan geen antwoorden van het type “{ $type_name }” vergelijken.
load-method-hint = Gebruik “exact” waar één optie wordt gekozen, “steps” voor een beoordeling en “right_minus_wrong” waar er meer worden gekozen.
load-key-one-answer = Hier kan maar één antwoord goed zijn.
load-key-no-answer = Hier is geen enkel antwoord goed.
load-near-unused = Nabije antwoorden tellen alleen bij de methode “steps”.
load-key-missing = De casus heeft geen sleutel voor de vraag “{ $id }”.

## Texts

load-text-syntax = Dit is niet te lezen als een tekst: { $what }.
load-text-syntax-hint = Schrijf key = text; zet verdere regels en .delen eronder, vier spaties in.
load-text-duplicate = De tekst “{ $id }” staat hier twee keer.
load-text-duplicate-hint = Houd een van de twee.
load-text-empty = De tekst “{ $id }” is leeg.
load-text-empty-hint = Schrijf de tekst, of haal de sleutel weg.
load-text-missing = “{ $file }” heeft geen tekst “{ $id }”.
load-text-surplus = Niets in de vragenlijst gebruikt de tekst “{ $id }”.
load-text-not-in-english = Het Engels heeft geen tekst “{ $id }”.
load-attribute-missing = De tekst “{ $id }” mist “.{ $name }”.
load-attribute-surplus = Niets gebruikt “.{ $name }” van de tekst “{ $id }”.
load-attribute-not-in-english = De Engelse tekst “{ $id }” heeft geen “.{ $name }”.
load-variables-differ = De tekst “{ $id }” gebruikt andere variabelen dan de Engelse.
load-variables-hint = Gebruik deze: { $names }.
load-no-variables-hint = Gebruik er geen: de Engelse tekst heeft er geen.
load-unknown-reference = De tekst “{ $id }” gebruikt “{ $name }”, dat niet in dit bestand staat.
load-text-cycle = De tekst “{ $id }” bevat zichzelf.
load-text-cycle-hint = Schrijf de woorden uit.
load-text-too-deep = Accolades staan dieper in elkaar dan de grens van { $limit }.
load-text-too-deep-hint = Sluit elke accolade, en schrijf de tekst met minder ervan.
load-review-missing = “{ $file }” zegt niet of het is nagekeken.
load-review-malformed = Deze regel over het nakijken is niet te lezen.
load-review-hint = Begin het bestand met “### status: draft”, of met “### reviewed-by: who, 2027-02-01”.
