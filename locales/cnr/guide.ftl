### status: draft

guide-digit = Pritisnite cifru ispred reda koji birate. (Ovakvi savjeti: isključuju se sa . . 4.)
guide-several = Ovdje svaka cifra uključuje ili isključuje svoj red. Enter ide dalje.
guide-go-on = Odgovor je sačuvan i čeka drugi pogled: Enter ide dalje.
guide-leave-box = Pišite u polje; Enter, ili Tab u polju sa više redova, izlazi iz njega.
guide-back = PgUp vraća jedno pitanje nazad. Vraćanjem se ništa ne gubi.
guide-special = - je „nije primjenjivo“, a * je „nije provjereno“. Oba su odgovori.
guide-undo = Ctrl+Z, ili . 8, poništava posljednju izmjenu, gdje god da je.
guide-menu = . otvara meni: sve je tamo, po broju.
guide-next-open = End ide na sljedeće otvoreno pitanje.
guide-cover = F12 odmah pokriva ekran kad neko priđe. Enter ga otkriva.
guide-setting = Savjeti u vježbi
guide-on = kažu taster kad zatreba
guide-off = isključeno: tasteri su poznati
guide-from-home = Vježba sa izmišljenim slučajem
guide-no-cases = Na ovom računaru nema upitnika za vježbu.
