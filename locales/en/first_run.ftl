### status: draft

first-run-title = first start
first-run-choose-language = Choose your language
first-run-how = How will you use this screen?
first-run-as-it-is = As it is now
first-run-contrast = Larger contrast (black and white)
first-run-projector = On a projector (light background)
first-run-later = You can change both later: . . 4 for the settings.
first-run-draft-language = draft, not yet reviewed
