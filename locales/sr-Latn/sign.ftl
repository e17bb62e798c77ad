### status: draft

sign-title = Potpis · { $code }
sign-title-short = Potpis
sign-about-to = Upravo ćete potpisati ovo ocenjivanje.
sign-is-signed = Ovo ocenjivanje je potpisano.
sign-on-its-way = Potpis je na putu do diska.
sign-counts = odgovoreno { $done } od { $all } pitanja (nije primenljivo: { $not_applicable }, nije provereno: { $not_verified })
sign-open = { $count ->
    [one] { $count } pitanje je otvoreno i ostaje tako; izveštaj ga broji.
    [few] { $count } pitanja su otvorena i ostaju tako; izveštaj ih broji.
   *[other] { $count } pitanja je otvoreno i ostaje tako; izveštaj ih broji.
 }
sign-questionnaire = Upitnik
sign-version = { $title } { $version }
sign-languages = Jezici
sign-period = Period
sign-visits = { $kind ->
    [country] Sastanci
    [case] Vežba
   *[service] Poseta
 }
sign-team = Tim
sign-signed-by = Potpis
sign-signed-at = Kada
sign-moment = { $date }, { $time }
sign-fingerprint = Otisak
sign-after = Posle potpisivanja
sign-means-locked = odgovori se mogu čitati, ali ne i menjati; pregled ih može ponovo otvoriti, uz razlog
sign-means-kept = čuvaju se šifre onih koji potpisuju, vreme i otisak svih odgovora
sign-means-here = ništa se nikuda ne šalje: Vi odlučujete kada izvozite
sign-declaration = Izjava
sign-words-one = „Odgovore sam dao/dala na osnovu onoga što sam video/la, čuo/la i pročitao/la.”
sign-words-team = „Odgovore smo dali na osnovu onoga što smo videli, čuli i pročitali.”
sign-who = Ko sada potpisuje? Pritisnite broj svake osobe koja je ovde.
sign-not-now = ne potpisuje
sign-now = potpisuje
sign-to-sign = Za potpis otkucajte broj  { $number }
sign-nothing-yet = Još ništa nije potpisano. Esc vraća nazad bez potpisa.
sign-enter-closes = Enter nastavlja. Pregled može ponovo da otvori sesiju, uz razlog.
sign-type-it = Za potpis otkucajte broj { $number }. Još ništa nije potpisano.
sign-wrong-number = { $typed } nije broj { $number }. Ništa nije potpisano; otkucajte ga ponovo.
sign-nobody-marked = Još niko nije označen. Pritisnite broj svake osobe koja potpisuje, zatim Enter.
sign-waits = Otisak se pravi; to traje trenutak.
sign-signed = Potpisano: { $codes }. Otisak { $digest }.
sign-signed-without = Potpisano: { $codes }, bez { $others }. Otisak { $digest }.
sign-no-paste = Broj se kuca, ne lepi.
sign-none = nema
sign-changed = Sesija se promenila pre potpisa. Pogledajte ponovo, pa pritisnite Enter.
