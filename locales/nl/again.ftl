### status: draft

again-reason-digit = { $typed } is geen reden: schrijf die in woorden. Om met { $typed } te antwoorden: druk op Esc, dan op { $typed }.
again-reason-words = “{ $typed }” is nog geen reden: schrijf die in woorden.
again-was-out-of-sight = { $code } was niet in beeld, dus er is niets vastgelegd. Hier staat het: druk nog eens op { $code }.
again-pages = { $at } van { $of } pagina’s · { $key } toont meer
again-half-written = half geschreven
again-opened-by-flag = Er is iets als dringend gemarkeerd. Stop en lees dit eerst.
again-risk-here = Hier is een risico vastgelegd dat nog niet is gemeld. Antwoord opnieuw als het is gemeld; = opent de veiligheidskaart.
again-who-signs = Wie ondertekent nu? { $key }, dan het nummer van elk lid dat hier is.
