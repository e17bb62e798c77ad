### status: draft

key-answer = odgovori
key-choose = odaberi
key-menu = izbornik
key-help = pomoć
key-next = dalje
