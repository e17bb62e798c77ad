### status: draft

key_card-title = Fener: the keys on one page
key_card-lead = Digits answer, Enter goes on, Esc goes back and never loses anything.
key_card-pad = The number pad is enough: 0-9 - * / + Enter; its comma or point opens the menu.
key_card-help = One page of keys to print
key_card-help-html = The card as a self-contained page for A4
