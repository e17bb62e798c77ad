### status: draft

key_test-title = Provera tastera
key_test-key = proveri tastere
key_test-press = pritisni
key_test-press-there = To je više tastera: zatvorite pomoć sa Esc i pritisnite jedan od njih.
key_test-line = proverite svaki taster
key_test-how = Pritisnite bilo koji taster: ova strana kaže šta je stiglo i šta radi na ekranu sa kog ste došli. Ovde se ništa ne beleži.
key_test-silent = Ništa se ne pojavljuje? Tada tastatura ili terminal zadržava taj taster. Držite Fn, ili koristite njegovu zamenu:
key_test-also = takođe { $keys }
key_test-nothing = tamo nema značenje
key_test-pasted = nalepljen tekst ({ $count ->
    [one] { $count } znak
    [few] { $count } znaka
   *[other] { $count } znakova
 })
key_test-leave = Esc, dvaput zaredom, izlazi.
key_test-esc-again = Esc još jednom izlazi iz provere tastera.
