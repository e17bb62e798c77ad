### status: draft

states-plain = Или работете ред по ред: { $command }
states-recovered = Минатиот пат Fener беше прекинат. Она што кажа „Зачувано“ е тука: „{ $code }“, одговорени { $done } од { $all }, последна промена { $date }, { $time }. { $digit } продолжува таму.
states-home = Сѐ уште нема ништо. { $digit } започнува оценување; { $practice } е за вежба пред тоа, без ризик.
states-none-signed = Сѐ уште ништо не е потпишано. Esc враќа; прегледот на сесијата (. . 2) води до потпис.
states-no-evidence = Сѐ уште ништо: + го додава прочитаното, виденото или кажаното.
states-no-recommendations = Сѐ уште нема: + ја пишува првата.
states-no-scores = Сѐ уште ништо не е одговорено, па нема бодови. Esc враќа на прашањата.
states-uncounted = Се чува, но веќе не се брои: { $numbers }. Поништувањето го враќа.
states-counted-again = Пак се брои: { $numbers }.
states-none-open = Ништо не е отворено. { $digit } започнува оценување; { $signed } покажува што е потпишано.
