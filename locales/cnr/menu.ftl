### status: draft

menu-title = Meni
menu-more = Još ({ $page } od { $of })
menu-same-numbers = Pritisnite broj. Isti brojevi svuda znače isto.
menu-undo-what = Poništi: { $what }
