### status: draft

find-title = Traži
find-also = Radi i ovo:
find-hint-number = 4.7 ili 407  vodi na pitanje 4.07
find-hint-open = !            samo otvorena pitanja
find-hint-flags = +            samo zastavice
find-hint-letters = Slova, akcenti i pismo nijesu važni.
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
find-arrow-then-digit = Strelica nadolje, pa 1-9 vodi tamo.
find-first-of = Prvih { $count } od { $all }
