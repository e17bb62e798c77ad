### status: draft

key_test-title = Provjera tastera
key_test-key = provjeri tastere
key_test-press = pritisni
key_test-press-there = To je više tastera: zatvorite pomoć sa Esc i pritisnite jedan od njih.
key_test-line = provjerite svaki taster
key_test-how = Pritisnite bilo koji taster: ova strana kaže što je stiglo i što radi na ekranu s kojeg ste došli. Ovdje se ništa ne bilježi.
key_test-silent = Ništa se ne pojavljuje? Tada tastatura ili terminal zadržava taj taster. Držite Fn, ili koristite njegovu zamjenu:
key_test-also = takođe { $keys }
key_test-nothing = tamo nema značenje
key_test-pasted = zalijepljen tekst ({ $count ->
    [one] { $count } znak
    [few] { $count } znaka
   *[other] { $count } znakova
 })
key_test-leave = Esc, dvaput zaredom, izlazi.
key_test-esc-again = Esc još jednom izlazi iz provjere tastera.
