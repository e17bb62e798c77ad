### status: draft

again-reason-digit = { $typed } nije razlog: napišite ga rečima. Da umesto toga odgovorite sa { $typed }, pritisnite Esc, zatim { $typed }.
again-reason-words = „{ $typed }” još nije razlog: napišite ga rečima.
again-was-out-of-sight = { $code } se nije videlo, pa ništa nije upisano. Evo ga: pritisnite { $code } još jednom.
again-pages = strana { $at } od { $of } · { $key } prikazuje još
again-half-written = napola napisana
again-opened-by-flag = Nešto je označeno kao hitno. Prekinite i prvo pročitajte ovo.
again-risk-here = Ovde je upisan rizik koji još nije prijavljen. Odgovorite ponovo kada bude prijavljen; = otvara karticu za zaštitu.
again-who-signs = Ko sada potpisuje? { $key }, zatim broj svake osobe koja je ovde.
