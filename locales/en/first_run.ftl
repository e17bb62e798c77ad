### status: draft

first_run-title = first start
first_run-choose-language = Choose your language     Zgjidhni gjuhën
first_run-how = How will you use this screen?
first_run-as-it-is = As it is now
first_run-contrast = Larger contrast (black and white)
first_run-projector = On a projector: light background, short lines
first_run-later = You can change both later: . . 4 for the settings.
first_run-draft-language = draft, not yet reviewed
first_run-other = With Tab: { $what }
