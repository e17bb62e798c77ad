### status: draft

home-title = Fener
home-offline = bez mreže · sve je na ovom računalu
home-offline-short = bez mreže
home-continue = Nastavi
home-start = Započni
home-look-back = Osvrt
home-new = Nova procjena
home-all-open = Svi otvoreni zapisi ({ $count })
home-signed = Potpisani zapisi ({ $count })
home-next-step = Sljedeći korak: { $count ->
    [one] otvoreno je { $count } pitanje
    [few] otvorena su { $count } pitanja
   *[other] otvoreno je { $count } pitanja
 } u „{ $code }”. Pritisnite { $digit } za nastavak.
home-period = od { $from } do { $to }
