### status: draft

not_saved-title = De laatste wijziging staat niet op de schijf.
not_saved-only-here = Zij staat alleen op dit scherm. Stopt de computer nu, dan is zij weg; wat eerder is opgeslagen, is veilig.
not_saved-try-again = Opnieuw proberen
not_saved-go-on = Doorgaan; de regel bovenaan blijft tot het is opgelost
not_saved-code = Voor ondersteuning: { $code }
not_saved-new-answers-wait = Nieuwe antwoorden wachten op volgorde tot opslaan weer werkt.
not_saved-while-typing = Niet opgeslagen: wat u typt staat alleen op dit scherm. Typ door; Ctrl+C toont wat te doen.
not_saved-refused-again = De schijf weigerde weer. Maak ruimte, en probeer het dan nog eens.
not_saved-typed-stays = Alleen op dit scherm tot opslaan weer werkt.
