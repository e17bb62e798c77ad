### status: draft

states-plain = Или работете ред по ред: { $command }
states-home = Сѐ уште нема ништо. { $digit } започнува оценување; { $practice } е за вежба пред тоа, без ризик.
states-none-signed = Сѐ уште ништо не е потпишано. Esc враќа; прегледот на сесијата (. . 2) води до потпис.
states-no-evidence = Сѐ уште ништо: + го додава прочитаното, виденото или кажаното.
states-no-recommendations = Сѐ уште нема: + ја пишува првата.
states-no-scores = Сѐ уште ништо не е одговорено, па нема бодови. Esc враќа на прашањата.
states-uncounted = Се чува, но веќе не се брои: { $numbers }. Поништувањето го враќа.
states-counted-again = Пак се брои: { $numbers }.
states-none-open = Ништо не е отворено. { $digit } започнува оценување; { $signed } покажува што е потпишано.
states-cut-off = Минатиот пат Fener беше прекинат.
states-kept = Она што кажа „Зачувано“ е тука: „{ $code }“, одговорени { $done } од { $all }, последна промена { $date }, { $time }.
states-kept-means = Што има тука од сесијата што се пишуваше кога Fener беше прекинат, и како понатаму.
states-checking = Записот се проверува …
states-checked = { $entries ->
    [one] Проверена е { $entries } ставка и таа е онаква каква што е запишана.
   *[other] Проверени се { $entries } ставки и секоја е онаква каква што е запишана.
 }
states-not-whole = Една ставка не е онаква каква што е запишана. Прво направете резервна копија, завршете и стартувајте „{ $command }“.
states-half-written = { $count ->
    [one] { $count } недовршен текст е во своето поле.
   *[other] { $count } недовршени текстови се во своите полиња.
 }
states-last-answers = Последните одговори пред тоа
states-go-on = Продолжи во „{ $code }“
states-back-up-first = Прво направи резервна копија
states-to-home = Види сѐ што има тука
