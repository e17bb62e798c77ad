### status: draft

states-plain = Of werk regel voor regel: { $command }
states-recovered = Fener is de vorige keer afgebroken. Wat “Opgeslagen” zei, is er: “{ $code }” met { $done } van { $all } beantwoord, laatste wijziging { $date }, { $time }. { $digit } gaat daar verder.
states-home = Nog niets. { $digit } begint een beoordeling; met { $practice } oefent u eerst, zonder risico.
states-none-signed = Er is nog niets ondertekend. Esc gaat terug; de controle van een sessie (. . 2) leidt naar het ondertekenen.
states-no-evidence = Nog niets: + voegt toe wat gelezen, gezien of gezegd is.
states-no-recommendations = Nog geen: + schrijft de eerste.
states-no-scores = Er is nog niets beantwoord, dus is er geen score. Esc gaat terug naar de vragen.
states-uncounted = Bewaard, maar niet meer meegeteld: { $numbers }. Ongedaan maken haalt ze terug.
states-counted-again = Weer meegeteld: { $numbers }.
states-none-open = Niets is open. { $digit } begint een beoordeling; { $signed } laat zien wat ondertekend is.
