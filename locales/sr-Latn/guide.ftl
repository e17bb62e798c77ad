### status: draft

guide-digit = Pritisnite cifru ispred reda koji birate. (Ovakvi saveti: isključuju se sa . . 4.)
guide-several = Ovde svaka cifra uključuje ili isključuje svoj red. Enter ide dalje.
guide-go-on = Odgovor je sačuvan i čeka drugi pogled: Enter ide dalje.
guide-leave-box = Pišite u polje; Enter, ili Tab u polju sa više redova, izlazi iz njega.
guide-back = PgUp vraća jedno pitanje nazad. Vraćanjem se ništa ne gubi.
guide-special = - je „nije primenljivo“, a * je „nije provereno“. Oba su odgovori.
guide-undo = Ctrl+Z, ili . 8, poništava poslednju izmenu, gde god da je.
guide-menu = . otvara meni: sve je tamo, po broju.
guide-next-open = End ide na sledeće otvoreno pitanje.
guide-cover = F12 odmah pokriva ekran kad neko priđe. Enter ga otkriva.
guide-setting = Saveti u vežbi
guide-on = kažu taster kad zatreba
guide-off = isključeno: tasteri su poznati
guide-from-home = Vežba sa izmišljenim slučajem
guide-no-cases = Na ovom računaru nema upitnika za vežbu.
