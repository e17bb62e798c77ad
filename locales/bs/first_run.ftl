### status: draft

first_run-title = prvo pokretanje
first_run-choose-language = Izaberite jezik     Choose your language
first_run-how = Kako ćete koristiti ovaj ekran?
first_run-as-it-is = Kakav je sada
first_run-contrast = Veći kontrast (crno-bijelo)
first_run-projector = Na projektoru: svijetla pozadina, kratki redovi
first_run-later = Oboje možete promijeniti kasnije: . . 4 za postavke.
first_run-draft-language = nacrt, još nije pregledan
first_run-other = Tipkom Tab: { $what }
