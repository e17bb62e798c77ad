### status: draft

key_test-title = Provjera tipki
key_test-key = provjeri tipke
key_test-press = pritisni
key_test-press-there = To je više tipki: zatvorite pomoć sa Esc i pritisnite jednu od njih.
key_test-line = provjerite svaku tipku
key_test-how = Pritisnite bilo koju tipku: ova stranica kaže šta je stiglo i šta radi na ekranu s kojeg ste došli. Ovdje se ništa ne bilježi.
key_test-silent = Ništa se ne pojavljuje? Tada tastatura ili terminal zadržava tu tipku. Držite Fn, ili koristite njenu zamjenu:
key_test-also = također { $keys }
key_test-nothing = tamo nema značenje
key_test-pasted = zalijepljen tekst ({ $count ->
    [one] { $count } znak
    [few] { $count } znaka
   *[other] { $count } znakova
 })
key_test-leave = Esc, dvaput zaredom, izlazi.
key_test-esc-again = Esc još jednom izlazi iz provjere tipki.
