### status: draft

guide-digit = Druk op het cijfer voor de regel die u kiest. (Zulke tips: uit met . . 4.)
guide-several = Hier zet elk cijfer zijn regel aan of uit. Enter gaat verder.
guide-go-on = Het antwoord is opgeslagen en wacht op een tweede blik: Enter gaat verder.
guide-leave-box = Typ in het vak; Enter, of Tab in een vak van meer regels, gaat eruit.
guide-back = PgUp gaat één vraag terug. Met teruggaan gaat niets verloren.
guide-special = - is “niet van toepassing” en * is “niet geverifieerd”. Beide zijn antwoorden.
guide-undo = Ctrl+Z, of . 8, maakt de laatste wijziging ongedaan, waar die ook was.
guide-menu = . opent het menu: alles staat daar, met een nummer.
guide-next-open = End gaat naar de volgende open vraag.
guide-cover = F12 dekt het scherm meteen af als er iemand komt. Enter haalt het terug.
guide-setting = Tips bij het oefenen
guide-on = noemen een toets als die van pas komt
guide-off = uit: de toetsen zijn bekend
guide-from-home = Oefenen met een verzonnen casus
guide-no-cases = Op deze computer staat geen vragenlijst om te oefenen.
