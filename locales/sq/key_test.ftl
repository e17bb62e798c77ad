### status: draft

key_test-title = Prova e tasteve
key_test-key = provo tastet
key_test-press = shtype
key_test-press-there = Janë shumë taste: mbyllni ndihmën me Esc dhe shtypni njërin prej tyre.
key_test-line = provoni çdo tast
key_test-how = Shtypni çdo tast: kjo faqe tregon çfarë mbërriti dhe çfarë bën në ekranin nga erdhët. Këtu nuk shënohet asgjë.
key_test-silent = Nuk del asgjë? Atëherë tastiera ose terminali e mban atë tast. Mbani Fn, ose përdorni binjakun e tij:
key_test-also = edhe { $keys }
key_test-nothing = pa kuptim atje
key_test-pasted = tekst i ngjitur ({ $count ->
    [one] një shenjë
   *[other] { $count } shenja
 })
key_test-leave = Esc, dy herë radhazi, del.
key_test-esc-again = Esc edhe një herë del nga prova e tasteve.
