### status: draft

menu-title = Мени
menu-more = Уште ({ $page } од { $of })
menu-same-numbers = Притиснете број. Истите броеви насекаде значат исто.
menu-undo-what = Поништи: { $what }
