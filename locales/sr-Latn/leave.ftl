### status: draft

leave-title = Izlaz?
leave-all-saved = Sve je sačuvano.
leave-setting-up = Ocenjivanje koje pripremate se ne čuva: postoji tek posle poslednjeg koraka. Izlazak iz programa briše ono što ste za njega izabrali i otkucali.
leave-rest-saved = Sve ostalo je sačuvano.
leave-not-all-saved = Poslednja promena je na putu do diska; izlazak čeka na nju.
leave-go-on-at = Kasnije možete nastaviti na { $number }.
leave-stay = Ostani
leave-home = Izađi na početnu
leave-program = Izađi iz programa
leave-suspend = Nakratko u komandnu ljusku
leave-asks-again = Još ništa nije zatvoreno: izaberite ponovo.
leave-unsaved = { $count ->
    [0] Samo mesto na kojem ste nije na disku.
    [one] { $count } promena je samo na ovom ekranu. Izlazak iz programa sada je briše.
    [few] { $count } promene su samo na ovom ekranu. Izlazak iz programa sada ih briše.
   *[other] { $count } promena je samo na ovom ekranu. Izlazak iz programa sada ih briše.
 }
leave-rescue = Oslobodite mesto na disku; { $digit } zatim opet pokušava.
leave-try-again = Pokušaj opet da sačuvaš
leave-lose = { $count ->
    [one] Izađi iz programa i izgubi { $count } promenu
    [few] Izađi iz programa i izgubi { $count } promene
   *[other] Izađi iz programa i izgubi { $count } promena
 }
leave-no-such-way = { $digit } ovde nema značenje: putevi su { $digits }.
leave-work = Jedna datoteka se još upisuje. Izlazak iz programa to zaustavlja i od nje ne ostaje ništa.
