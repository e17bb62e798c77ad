### status: draft

menu-title = Meny
menu-more = Më shumë ({ $page } nga { $of })
menu-same-numbers = Shtypni një numër. Të njëjtët numra kanë gjithmonë të njëjtin kuptim.
menu-undo-what = Zhbëj: { $what }
