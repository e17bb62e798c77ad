### status: draft

rows-intro = { $count ->
    [0] Сѐ уште нема редови
    [one] { $count } ред
   *[other] { $count } реда
 }
rows-add = Додај ред
rows-is-complete = Дали списокот е целосен?
rows-yes-complete = Да, целосен
rows-no-not-yet = Сѐ уште не, ќе се вратам
rows-complete = Списокот е целосен.
rows-not-yet = Списокот сѐ уште не е целосен.
rows-removed = Редот { $row } го нема, со неговите одговори; поништувањето ги враќа.
rows-mark-a-row = Прво означете ред.
rows-counted = Колку редови има следува од порано даден одговор.
rows-answered = { $done }/{ $all }
rows-silent = запишано: нема одговор
rows-silence-recorded = Запишано е дека нема одговор: барањето веќе не го пречекорува рокот.
rows-open-in = { $count ->
    [one] Редот { $row } има { $count } отворено прашање.
   *[other] Редот { $row } има { $count } отворени прашања.
 }
