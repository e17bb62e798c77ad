### status: draft

check-renamed-unknown = “renamed” noemt de vraag “{ $id }”, die er niet is.
check-renamed-unknown-hint = Schrijf links de vroegere id en rechts de id van een vraag in dit bestand.
check-renamed-still-there = “renamed” geeft “{ $id }” een andere id, maar iets hier heeft die nog.
check-renamed-still-there-hint = Haal de regel weg, of geef wat de id nu heeft een andere: een id verandert nooit van betekenis.
check-never-holds = Deze voorwaarde kan nooit gelden.
check-never-holds-hint = Schrijf “or” waar één deel genoeg is, of haal weg wat ervan afhangt.
check-always-holds = Deze voorwaarde geldt altijd, wat er ook wordt geantwoord.
check-always-holds-hint = Haal haar weg, of schrijf “and” waar alle delen nodig zijn.
check-dead-branch-never = Dit deel kan hier nooit gelden en beslist dus niets.
check-dead-branch-always = Dit deel geldt altijd en beslist dus niets.
check-dead-branch-hint = Haal het weg, of vergelijk het met wat bedoeld was.
check-unreachable = “{ $id }” kan nooit worden gevraagd: de voorwaarden ervan, die eromheen en die van wat zij lezen sluiten elkaar uit.
check-unreachable-hint = Zet het waar de voorwaarde kan gelden, of wijzig de voorwaarde.
check-takes-numbers = “{ $id }” neemt getallen van { $from } tot en met { $to }.
check-takes-whole-numbers = “{ $id }” neemt gehele getallen van { $from } tot en met { $to }.
check-takes-options = “{ $id }” neemt een van deze: { $options }.
check-unbalanced = “{ $id }” weegt { $weight }, meer dan alle andere vragen van het onderdeel samen ({ $others }).
check-unbalanced-hint = Verlaag de weging; als zakken hierop het onderdeel moet laten zakken, schrijf must_pass = true.
check-unread-column = Geen regel leest “{ $name }” van deze opties.
check-unread-column-hint = Haal het weg, of lees het in een choice_filter.
check-plural-forms = De tekst “{ $id }” heeft niet de meervoudsvormen van de taal.
check-plural-forms-hint = Schrijf een regel voor elk van deze en geen andere: { $names }; [other] mag voor de laatste staan.
check-too-wide = De tekst “{ $id }” is { $found } tekens lang; er is ruimte voor { $room }.
check-too-wide-hint = Zoek kortere woorden; in een venster van 80 kolommen valt het einde weg.
check-interface-unknown = Het programma heeft geen zin “{ $id }”.
check-interface-elsewhere = Die hoort in “{ $file }”.
check-interface-stray = De interface heeft geen deel met de naam “{ $file }”; het bestand wordt dus niet gelezen.
check-interface-stray-hint = Noem het bestand naar een deel van de interface: “fener translate export interface” geeft de teksten van alle delen.
check-interface-folder-hint = Noem de map naar een taal, zoals “hr” of “sr-Latn”.
check-interface-missing =
    { $count ->
        [one] { $count } zin van de interface is niet in “{ $locale }” geschreven en wordt in de vervangende taal getoond.
       *[other] { $count } zinnen van de interface zijn niet in “{ $locale }” geschreven en worden in de vervangende taal getoond.
    }
check-interface-missing-hint = “fener translate export interface --language { $locale } --out { $locale }.xlsx” zet ze in een blad; “fener languages” telt ze.
check-fallback-unknown = De taal “{ $tag }” is niet bekend en kan dus geen andere vervangen.
