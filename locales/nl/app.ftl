### status: draft

app-refused-no-session = Open eerst een beoordeling: dit hoort daarbij.
app-refused-read-only = Dit venster leest alleen, dus hier kan niets worden gewijzigd.
app-refused-signed = Deze sessie is ondertekend en niet te wijzigen. Heropen haar bij de controle, met een reden.
app-refused-nothing-to-undo = Er is niets om ongedaan te maken.
app-refused-nothing-to-redo = Er is niets om opnieuw te doen.
app-nothing-to-undo-here = Hier is niets om ongedaan te maken. Een antwoord neemt u terug bij de vraag.
app-nothing-to-redo-here = Hier is niets om opnieuw te doen.
app-refused-no-second-language = Er is geen tweede taal gekozen. Kies er een in de instellingen.
app-refused-no-question = Dit hoort bij een vraag. Ga eerst naar een vraag.
app-refused-takes-no-answer = Hier valt niets te antwoorden: lees en ga door.
app-refused-hidden = Deze vraag wordt nu niet gesteld, dus hier kan niets worden beantwoord.
app-refused-fixed = Dit antwoord ligt vast in de vragenlijst en is niet te wijzigen.
app-refused-no-special = Deze vraag is zo niet te beantwoorden.
app-refused-not-a-team = Het team heeft één lid, dus niemand kan afwijken of instemmen.
app-refused-at-start = Hier begint alles. Ctrl+C, of . 9, verlaat het programma.
app-nothing-to-do-here = Die toets doet op dit scherm niets.
app-being-opened = Er wordt een sessie geopend. Wacht even.
app-no-meaning = { $key } betekent hier niets. ? toont de toetsen van dit scherm.
app-no-meaning-in-box = { $key } betekent in dit vak niets. F1 toont de toetsen.
app-no-such-entry = { $digit } staat niet op deze pagina van het menu. . slaat de pagina om.
app-no-such-line = { $digit } betekent hier niets: de regels gaan van 1 tot { $last }.
app-no-such-code = { $digit } betekent hier niets: deze vraag heeft de antwoorden { $codes }.
app-undone = Ongedaan: { $what }. Opnieuw staat in het menu.
app-redone = Opnieuw gedaan: { $what }.
app-pasted-ignored = Geplakte tekst is hier genegeerd ({ $count ->
    [one] één teken
   *[other] { $count } tekens
 }). Ga eerst naar een tekstvak.
app-saved = Opgeslagen { $time }
app-saving = Opslaan …
app-not-saved = NIET OPGESLAGEN sinds { $time }
app-saved-before = Opgeslagen
app-read-only = ALLEEN LEZEN
app-not-encrypted = NIET VERSLEUTELD: alleen om te testen
app-conflict = De gegevens zijn buiten dit venster om veranderd; het leest nu alleen nog. Open het programma opnieuw.
app-unstored = { $count ->
    [one] Eén wijziging kon niet worden opgeslagen en is
   *[other] { $count } wijzigingen konden niet worden opgeslagen en zijn
 } op het scherm teruggenomen. { $why }
app-paste-cut = De geplakte tekst was te lang: { $count } bytes aan het eind zijn weggelaten.
app-no-such-section = Er is hier geen onderdeel { $number }.
app-nothing-found = Niets gevonden. Hoofdletters, accenten en schrift maken niet uit; ! toont open vragen.
app-saved-after-all = Opslaan werkt weer; alles staat op de schijf of is onderweg.
app-already-here = U bent hier al. Esc gaat terug.
app-paste-unseen = Er is niets geplakt: maak eerst het venster groter.
app-at-work = Er wordt nog een bestand geschreven. Wacht tot het einde wordt gemeld.
