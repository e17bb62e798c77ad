### status: draft

scenario-syntax = Dit is geen TOML: { $message }
scenario-unknown-key = Scenariobestanden hebben hier geen sleutel “{ $key }”.
scenario-missing-key = De sleutel “{ $key }” ontbreekt hier.
scenario-wrong-kind = “{ $key }” neemt iets als { $wanted }.
scenario-one-action = Deze stap doet meerdere dingen: { $keys }.
scenario-one-action-hint = Maak van elk een stap, in de volgorde waarin zij gebeuren.
scenario-no-package = Geen vragenlijst heeft de id “{ $id }”.
scenario-no-questionnaire = De vragenlijst in dit scenario heeft fouten; verhelp die eerst.
scenario-unknown-name = Niets in de vragenlijst heet “{ $id }”.
scenario-wrong-thing = “{ $id }” staat voor iets anders; schrijf de id van een { $wanted }.
scenario-which-row = “{ $id }” wordt in elke rij gevraagd; zeg welke, zoals “{ $example }”.
scenario-no-row = Bij deze stap is er geen rij “{ $place }”.
scenario-wrong-value = “{ $place }” neemt { $value } niet.
scenario-write-like = Schrijf iets als { $example }.
scenario-answers-hidden = “{ $place }” is bij deze stap verborgen door “{ $rule }”, dus niemand kan antwoorden.
scenario-nothing-to-undo = Bij deze stap is er niets om ongedaan te maken.
scenario-nothing-to-redo = Bij deze stap is er niets om opnieuw te doen.
scenario-counted = De rijen van “{ $repeat }” worden door een regel geteld, dus niemand voegt ze toe of haalt ze weg.
scenario-differs = “{ $key }” van “{ $place }” moet { $expected } zijn en is { $found }.
scenario-passes = Deze stap zou falen (“{ $reason }”) en slaagt.
scenario-passes-hint = Haal “fails” weg, zodat het opvalt als de stap weer faalt.
