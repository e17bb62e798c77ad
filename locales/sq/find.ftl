### status: draft

find-title = Gjej
find-also = Vlen edhe:
find-hint-number = 4.7 ose 407   shko te pyetja 4.07
find-hint-open = !             vetëm pyetje të hapura
find-hint-flags = +             vetëm shenjat
find-hint-letters = Shkronjat, theksat dhe alfabeti nuk kanë rëndësi.
find-count = { $count ->
    [0] Nuk u gjet asgjë
    [one] U gjet një
   *[other] U gjetën { $count }
 }
find-note = shënim
find-flag = shenjë
find-standard = standard
find-action = veprim
find-open = e hapur
find-arrow-then-digit = Shigjeta poshtë, pastaj 1-9 shkon atje.
find-first-of = Të parat { $count } nga { $all }
