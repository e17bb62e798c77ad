### status: draft

to_do-key = liste
to_do-open = Otvoreno { $count }
to_do-ask-again = Pitati ponovo { $count }
to_do-unconfirmed = Nepotvrđeno { $count }
to_do-nothing-open = Ništa nije otvoreno. Pregled (. . 2) kaže šta ostaje prije potpisa.
to_do-nothing-to-ask = Ništa se ne pita ponovo. Zastavica „Pitati ponovo“ (. 7) ili „Nije provjereno“ (*), jer nije bilo odgovora, pristupa ili vremena, stavlja pitanje ovdje.
to_do-nothing-unconfirmed = Nijedan odgovor ne čeka potvrdu.
to_do-in-review = Pitati ponovo: { $count } · tasteri ! i Tab daju listu
