### status: draft

find-title = Најди
find-also = Може и:
find-hint-number = 4.7 или 407  оди до прашање 4.07
find-hint-open = !            само отворени прашања
find-hint-flags = +            само знаменца
find-hint-letters = Букви, акценти и писмо не се важни.
find-count = { $count ->
    [0] Ништо не е најдено
    [one] Најдено { $count }
   *[other] Најдени { $count }
 }
find-note = забелешка
find-flag = знаменце
find-standard = стандард
find-action = дејство
find-open = отворено
find-arrow-then-digit = Стрелка надолу, па 1-9 води таму.
find-first-of = Првите { $count } од { $all }
