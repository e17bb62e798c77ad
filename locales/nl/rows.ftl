### status: draft

rows-intro = { $count ->
    [0] Nog geen rijen
    [one] Eén rij
   *[other] { $count } rijen
 }
rows-add = Een rij toevoegen
rows-is-complete = Is de lijst compleet?
rows-yes-complete = Ja, compleet
rows-no-not-yet = Nog niet, ik kom terug
rows-complete = De lijst is compleet.
rows-not-yet = De lijst is nog niet compleet.
rows-removed = Rij { $row } is weg met haar antwoorden; ongedaan maken haalt beide terug.
rows-mark-a-row = Markeer eerst een rij.
rows-counted = Hoeveel rijen er zijn, volgt uit een eerder antwoord.
rows-answered = { $done }/{ $all }
rows-silent = geen antwoord vastgelegd
rows-silence-recorded = Vastgelegd is dat er geen antwoord kwam: het verzoek is niet meer over tijd.
rows-open-in = { $count ->
    [one] Rij { $row } heeft één open vraag.
   *[other] Rij { $row } heeft { $count } open vragen.
 }
