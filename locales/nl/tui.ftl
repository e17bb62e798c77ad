### status: draft

tui-no-terminal = Fener heeft een terminal nodig om zijn scherm te tonen. Start het in een terminalvenster, zonder pipe, of met --plain voor regels tekst; voor andere programma’s zijn er de commando’s die fener --help noemt.
tui-terminal-failed = De terminal kon niet worden ingesteld ({ $reason }). Probeer een ander terminalvenster.
tui-what-and-mend = { $what } { $mend }
tui-settings-broken = Sommige instellingen in “{ $path }” waren niet te lezen, dus de gewone worden gebruikt. Kies ze opnieuw in de instellingen.
tui-settings-not-kept = De instellingen konden niet in “{ $path }” worden bewaard ({ $reason }). Zij gelden tot u afsluit.
tui-not-while-unsaved = Iets is nog niet opgeslagen en zou hierin ontbreken. Maak eerst ruimte of geef de schijf vrij, en probeer dan opnieuw op te slaan.
tui-session-unreadable = Deze sessie is uit wat is opgeslagen niet samen te stellen. Er is niets gewijzigd; zet een back-up terug of vraag hulp.
tui-package-missing = De vragenlijst waarmee deze sessie is ingevuld ({ $digest }) is niet in de opslag. Er is niets gewijzigd; zet een back-up terug of vraag hulp.
tui-package-not-read = De vragenlijst is nog niet gelezen. Kies haar opnieuw.
tui-export-failed = Er is niets naar “{ $folder }” geëxporteerd ({ $reason }). Maak ruimte, of kies een andere map.
tui-job-crashed = Het programma maakte een fout en stopte wat u vroeg. Alles wat is opgeslagen, is veilig, en bij de gegevens ligt een verslag; er staan geen antwoorden in.
tui-crashed = Het programma maakte een fout en moest stoppen. Wat als opgeslagen werd getoond, is veilig. Stuur ons het verslag “{ $path }”; er staan geen antwoorden in.
tui-crashed-without-report = Het programma maakte een fout ({ $place }) en moest stoppen. Wat als opgeslagen werd getoond, is veilig. Meld ons de plek.
tui-no-shell = Er is geen shell om deze terminal aan te geven, dus Fener gaat door.
tui-left-unsaved = { $count ->
    [one] Eén wijziging kon
   *[other] { $count } wijzigingen konden
 } vóór het einde niet worden opgeslagen. Wat als opgeslagen werd getoond, is veilig.
