### status: draft

states-plain = Of werk regel voor regel: { $command }
states-home = Nog niets. { $digit } begint een beoordeling; met { $practice } oefent u eerst, zonder risico.
states-none-signed = Er is nog niets ondertekend. Esc gaat terug; de controle van een sessie (. . 2) leidt naar het ondertekenen.
states-no-evidence = Nog niets: + voegt toe wat gelezen, gezien of gezegd is.
states-no-recommendations = Nog geen: + schrijft de eerste.
states-no-scores = Er is nog niets beantwoord, dus is er geen score. Esc gaat terug naar de vragen.
states-uncounted = Bewaard, maar niet meer meegeteld: { $numbers }. Ongedaan maken haalt ze terug.
states-counted-again = Weer meegeteld: { $numbers }.
states-none-open = Niets is open. { $digit } begint een beoordeling; { $signed } laat zien wat ondertekend is.
states-cut-off = Fener is de vorige keer afgebroken.
states-kept = Wat “Opgeslagen” zei, is er: “{ $code }” met { $done } van { $all } beantwoord, laatste wijziging { $date }, { $time }.
states-kept-means = Wat er is van de sessie die werd geschreven toen Fener werd afgebroken, en hoe u verdergaat.
states-checking = De gegevens worden gecontroleerd …
states-checked = { $entries ->
    [one] De ene regel is gecontroleerd en is zoals die is geschreven.
   *[other] De { $entries } regels zijn gecontroleerd, en elke is zoals die is geschreven.
 }
states-not-whole = Een regel is niet zoals die is geschreven. Maak eerst een reservekopie, sluit af en start “{ $command }”.
states-half-written = { $count ->
    [one] Eén onvoltooide tekst staat in zijn vak.
   *[other] { $count } onvoltooide teksten staan in hun vak.
 }
states-last-answers = De laatste antwoorden daarvoor
states-go-on = Verdergaan in “{ $code }”
states-back-up-first = Maak eerst een reservekopie
states-to-home = Alles zien wat er is
states-not-readable = De gegevens zijn niet te lezen. Maak eerst een reservekopie, sluit af en start “{ $command }”.
