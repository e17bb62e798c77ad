### status: draft

menu-title = Menu
menu-more = Meer ({ $page } van { $of })
menu-same-numbers = Druk op een nummer. Dezelfde nummers betekenen overal hetzelfde.
menu-undo-what = Ongedaan maken: { $what }
