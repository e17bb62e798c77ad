### status: draft

standard-title = { $number } · norm en uitleg
standard-standards = Normen
standard-source = { $name }; zekerheid { $certainty }
standard-weight = Weging { $weight }.
standard-must-pass = Verplichte eis: wordt zij niet gehaald, dan is het onderdeel niet voldaan, wat de rest ook is.
standard-guidance = Uitleg
standard-levels = Wat elk niveau betekent
standard-verify = Hoe te verifiëren
standard-with-partner = en { $means }
standard-nothing-more = Deze vraag dient geen norm en heeft geen uitleg: wat hierboven staat is alles.
standard-stays = Uw antwoord blijft zoals het is. U kunt ook hier antwoorden.
standard-stays-below = Uw antwoord blijft zoals het is. Esc gaat terug naar de vraag.
standard-below = { $number } is op deze pagina niet te beantwoorden. Druk op Esc en antwoord bij de vraag.
