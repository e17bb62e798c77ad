### status: draft

again-reason-digit = { $typed } nije razlog: napišite ga riječima. Da umjesto toga odgovorite sa { $typed }, pritisnite Esc, zatim { $typed }.
again-reason-words = „{ $typed }” još nije razlog: napišite ga riječima.
again-was-out-of-sight = { $code } se nije vidjelo, pa ništa nije upisano. Evo ga: pritisnite { $code } još jednom.
again-pages = stranica { $at } od { $of } · { $key } pokazuje još
again-half-written = napola napisana
again-opened-by-flag = Nešto je označeno kao hitno. Stanite i prvo pročitajte ovo.
again-risk-here = Ovdje je upisan rizik koji još nije prijavljen. Odgovorite ponovo kad bude prijavljen; = otvara karticu zaštite.
again-who-signs = Ko sada potpisuje? { $key }, zatim broj svake prisutne osobe iz tima.
