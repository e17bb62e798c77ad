### status: draft

find-title = Nađi
find-also = Može i ovako:
find-hint-number = 4.7 ili 407   na pitanje 4.07
find-hint-open = !             samo otvorena pitanja
find-hint-flags = +             samo zastavice
find-hint-letters = Slova, kvačice i pismo nisu važni.
find-count = { $count ->
    [0] Ništa nije nađeno
    [one] Nađeno: { $count }
    [few] Nađeno: { $count }
   *[other] Nađeno: { $count }
 }
find-note = napomena
find-flag = zastavica
find-standard = standard
find-action = radnja
find-open = otvoreno
find-arrow-then-digit = Strelica dole, zatim 1-9 vodi tamo.
find-first-of = Prvih { $count } od { $all }
