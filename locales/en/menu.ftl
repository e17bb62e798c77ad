### status: draft

menu-title = Menu
menu-more = More ({ $page } of { $of })
menu-same-numbers = Press a number. The same numbers mean the same everywhere.
menu-undo-what = Undo: { $what }
