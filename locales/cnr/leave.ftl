### status: draft

leave-title = Izaći?
leave-all-saved = Sve je sačuvano.
leave-setting-up = Ocjenjivanje koje započinjete se ne čuva: postoji tek poslije svog posljednjeg koraka. Izlaskom iz programa gubi se ono što ste za njega izabrali i ukucali.
leave-rest-saved = Sve ostalo je sačuvano.
leave-not-all-saved = Posljednja promjena je na putu do diska; izlazak je čeka.
leave-go-on-at = Kasnije možete nastaviti na { $number }.
leave-stay = Ostani
leave-home = Izađi na početni ekran
leave-program = Izađi iz programa
leave-suspend = Nakratko u komandnu ljusku
leave-asks-again = Još ništa nije zatvoreno: izaberite ponovo.
leave-unsaved = { $count ->
    [0] Na disku je sve osim mjesta na kojem ste.
    [one] { $count } promjena je samo na ovom ekranu. Ako sada izađete iz programa, gubi se.
    [few] { $count } promjene su samo na ovom ekranu. Ako sada izađete iz programa, gube se.
   *[other] { $count } promjena je samo na ovom ekranu. Ako sada izađete iz programa, gube se.
 }
leave-rescue = Oslobodite mjesto na disku; { $digit } zatim pokušava ponovo.
leave-try-again = Pokušaj ponovo da sačuvaš
leave-lose = { $count ->
    [one] Izađi iz programa i izgubi { $count } promjenu
    [few] Izađi iz programa i izgubi { $count } promjene
   *[other] Izađi iz programa i izgubi { $count } promjena
 }
leave-no-such-way = { $digit } ovdje nema značenje: mogućnosti su { $digits }.
leave-work = Jedna datoteka se još upisuje. Izlazak iz programa to zaustavlja i od nje ne ostaje ništa.
