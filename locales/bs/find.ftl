### status: draft

find-title = Traženje
find-also = Vrijedi i:
find-hint-number = 4.7 ili 407   ide na pitanje 4.07
find-hint-open = !             samo otvorena pitanja
find-hint-flags = +             samo zastavice
find-hint-letters = Slova, akcenti i pismo nisu važni.
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
find-arrow-then-digit = Strelica dolje, zatim 1-9 ide tamo.
find-first-of = Prvih { $count } od { $all }
