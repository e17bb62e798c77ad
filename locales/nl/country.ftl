### status: draft

## What can be wrong in a country pack

country-invalid-country = “{ $country }” is geen land: er zijn twee hoofdletters nodig.
country-elsewhere = “{ $country }” is niet het land waarnaar het bestand “{ $file }” heet.
country-invalid-target = “{ $text }” zegt niet wat het pakket aanpast: nodig zijn het ID van de vragenlijst, @ en de hoofdversie.
country-target-unknown = Er is geen vragenlijst “{ $id }”.
country-target-major = Het pakket past versie { $major } van “{ $id }” aan; beschikbaar is { $version }.
country-target-major-hint = Lees het pakket door naast de nieuwe versie en schrijf dan { $example }.
country-invalid-key = “{ $text }” kan geen naam van een tekst zijn.
country-invalid-key-hint = Gebruik letters, cijfers en streepjes, te beginnen met een letter, zoals “al-identification-body”.
country-unknown-question = Geen van de vragenlijsten die het pakket aanpast heeft een vraag “{ $id }”.
country-unknown-question-hint = Schrijf het ID van een vraag zoals “fener show” het toont, of haal de regel weg.
country-hides-must-pass = Vraag “{ $id }” is een verplichte eis, die in elk land geldt.
country-hides-must-pass-hint = Haal de regel weg; waar de vraag niet kan gelden, antwoordt de beoordelaar “niet van toepassing” met een reden.
country-changes-own = “{ $id }” is een vraag die het pakket zelf toevoegt.
country-changes-own-hint = Verander haar waar zij wordt toegevoegd, en haal deze regel weg.
country-changes-hidden = Het pakket verbergt “{ $id }”, dus niemand ziet wat het er hier over zegt.
country-changes-hidden-hint = Haal deze regel weg, of verberg de vraag niet.
country-number-not-national = “{ $number }” eindigt niet op een streepje, het land en een nummer.
country-takes-no-value = “{ $id }” neemt geen waarde uit een pakket aan.
country-in-repeat = “{ $id }” wordt voor elk van meer zaken gesteld en neemt dus geen waarde uit een pakket aan.
country-takes-no-value-hint = Haal de regel weg; een waarde kan staan bij een vraag met één antwoord.
country-prefill-hint = Schrijf een waarde die de vraag aanneemt.
country-unknown-name = De tekst gebruikt een naam “{ $name }” die het pakket niet geeft.

## Scores

country-national = Nationaal
country-counts-nationally = { $question } (alleen in de nationale score)
country-national-total =
    { $count ->
        [one] Nationaal, met { $count } vraag van het land: { $score }, { $band }
       *[other] Nationaal, met { $count } vragen van het land: { $score }, { $band }
    }
country-regional-total = Regionaal, zonder de vragen van het land: { $score }, { $band }
country-not-asked-here = in dit land niet gesteld: { $why }

## Packs in the user's folder

country-pack-older = Het pakket van “{ $country }” in uw map is van { $own }; dat van het programma is van { $program } en wordt gebruikt.
country-pack-older-hint = Werk uw pakket bij naar de latere stand van het recht, of haal het uit de map.

## New assessment

country-which = Welk landenpakket geldt?
country-which-help = Een pakket brengt het recht, de namen en de vragen van één land. De waarden worden ter bevestiging getoond; geen ervan is vanzelf een antwoord.
country-regional = Geen: de regionale vragenlijst
country-which-level = Welk bestuursniveau wordt beoordeeld?
country-which-level-help = Eén beoordeling gaat over één niveau; beoordeel elk niveau apart.
country-label = Land

## How old and how sure

country-draft = recht per { $date }, concept tot een partner tekent
country-signed = recht per { $date }, getekend door { $partner }
country-value = Uit het landenpakket: { $value }, zekerheid { $certainty }, { $state }
country-confirm-with = Space bevestigt
country-stands = bevestigd
country-confirmed = De waarde uit het landenpakket is nu het antwoord.

## Standard and guidance

country-part = In dit land: { $country }
country-own-question = Een vraag van het land: zij telt alleen in de nationale score.
country-binding = { $instrument } is hier bindend
country-benchmark = { $instrument } is hier een maatstaf, geen recht
country-guidance = { $instrument } is hier een richtsnoer
country-seen-in = Bron: { $source }

## Command line

country-no-pack = Er is geen pakket voor het land “{ $country }”.
country-value-country = LAND
country-help-country = met het pakket van dit land: AL, BA enzovoort
country-help-only-countries = alleen de landenpakketten
country-head-country = LAND
country-head-law = RECHT PER
country-head-signed = GETEKEND DOOR
country-unsigned = niemand: concept
country-pack-files-hint = Voeg het bestand toe: een landenpakket heeft “{ $stem }.toml” nodig voor zijn opbouw en “{ $stem }/en.ftl” voor zijn Engelse teksten.
