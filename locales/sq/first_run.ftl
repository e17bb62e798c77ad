### status: draft

first-run-title = nisja e parë
first-run-choose-language = Zgjidhni gjuhën
first-run-how = Si do ta përdorni këtë ekran?
first-run-as-it-is = Siç është tani
first-run-contrast = Kontrast më i madh (bardhë e zi)
first-run-projector = Në projektor (sfond i çelët)
first-run-later = Mund t’i ndryshoni më vonë: . . 4 për cilësimet.
first-run-draft-language = draft, ende i parishikuar
