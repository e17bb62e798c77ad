### status: draft

leave-title = Izaći?
leave-all-saved = Sve je sačuvano.
leave-setting-up = Ocjenjivanje koje pripremate ne čuva se: postoji tek nakon posljednjeg koraka. Izlazak iz programa odbacuje ono što ste za njega izabrali i upisali.
leave-rest-saved = Sve ostalo je sačuvano.
leave-not-all-saved = Posljednja promjena je na putu do diska; izlazak je čeka.
leave-go-on-at = Kasnije možete nastaviti kod { $number }.
leave-stay = Ostani
leave-home = Na početni ekran
leave-program = Napusti program
leave-suspend = Nakratko u ljusku
leave-asks-again = Ništa još nije zatvoreno: izaberite još jednom.
leave-unsaved = { $count ->
    [0] Samo mjesto na kojem ste nije na disku.
    [one] { $count } promjena je samo na ovom ekranu. Izlazak iz programa sada je gubi.
    [few] { $count } promjene su samo na ovom ekranu. Izlazak iz programa sada ih gubi.
   *[other] { $count } promjena je samo na ovom ekranu. Izlazak iz programa sada ih gubi.
 }
leave-rescue = Oslobodite mjesto na disku; { $digit } zatim pokušava ponovo.
leave-try-again = Ponovo pokušaj sačuvati
leave-lose = { $count ->
    [one] Napusti program i izgubi { $count } promjenu
    [few] Napusti program i izgubi { $count } promjene
   *[other] Napusti program i izgubi { $count } promjena
 }
leave-no-such-way = { $digit } ovdje nema značenje: mogući su { $digits }.
leave-work = Jedna datoteka se još upisuje. Izlazak iz programa to zaustavlja i od nje ne ostaje ništa.
