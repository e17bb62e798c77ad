### status: draft

first_run-title = nisja e parë
first_run-choose-language = Zgjidhni gjuhën     Choose your language
first_run-how = Si do ta përdorni këtë ekran?
first_run-as-it-is = Siç është tani
first_run-contrast = Kontrast më i madh (bardhë e zi)
first_run-projector = Në projektor: sfond i çelët, rreshta të shkurtër
first_run-later = Mund t’i ndryshoni më vonë: . . 4 për cilësimet.
first_run-draft-language = draft, ende i parishikuar
first_run-other = Me Tab: { $what }
