### status: draft

sign-title = Potpis · { $code }
sign-title-short = Potpis
sign-about-to = Upravo ćete potpisati ovo ocjenjivanje.
sign-is-signed = Ovo ocjenjivanje je potpisano.
sign-on-its-way = Potpis je na putu do diska.
sign-counts = Odgovoreno { $done } od { $all } pitanja (nije primjenjivo: { $not_applicable }, nije provjereno: { $not_verified })
sign-open = { $count ->
    [one] { $count } pitanje je otvoreno i ostaje otvoreno; izvještaj ga broji.
    [few] { $count } pitanja su otvorena i ostaju otvorena; izvještaj ih broji.
   *[other] { $count } pitanja je otvoreno i ostaje otvoreno; izvještaj ih broji.
 }
sign-questionnaire = Upitnik
sign-version = { $title } { $version }
sign-languages = Jezici
sign-period = Period
sign-visits = { $kind ->
    [country] Sastanci
    [case] Vježba
   *[service] Posjeta
 }
sign-team = Tim
sign-signed-by = Potpisuje
sign-signed-at = Kada
sign-moment = { $date }, { $time }
sign-fingerprint = Otisak
sign-after = Nakon potpisa
sign-means-locked = odgovori se mogu čitati, ali ne i mijenjati; pregled ih može ponovo otvoriti, uz razlog
sign-means-kept = čuvaju se šifre potpisnika i potpisnica, vrijeme i otisak svih odgovora
sign-means-here = ništa se nikamo ne šalje: Vi odlučujete kada izvozite
sign-declaration = Izjava
sign-words-one = „Ove odgovore dajem na osnovu onoga što sam vidio/la, čuo/la i pročitao/la.”
sign-words-team = „Ove odgovore dajemo na osnovu onoga što smo vidjeli, čuli i pročitali.”
sign-who = Ko sada potpisuje? Pritisnite broj svake prisutne osobe iz tima.
sign-not-now = ne potpisuje
sign-now = potpisuje
sign-to-sign = Za potpis upišite broj  { $number }
sign-nothing-yet = Još ništa nije potpisano. Esc vraća nazad bez potpisa.
sign-enter-closes = Enter nastavlja. Pregled može ponovo otvoriti sesiju, uz razlog.
sign-type-it = Za potpis upišite broj { $number }. Još ništa nije potpisano.
sign-wrong-number = { $typed } nije broj { $number }. Ništa nije potpisano; upišite ga ponovo.
sign-nobody-marked = Još niko nije označen. Pritisnite broj svake osobe koja potpisuje, zatim Enter.
sign-waits = Otisak se pravi; to traje trenutak.
sign-signed = Potpisano: { $codes }. Otisak { $digest }.
sign-signed-without = Potpisano: { $codes }, bez { $others }. Otisak { $digest }.
sign-no-paste = Broj se upisuje, ne lijepi se.
sign-none = nema
sign-changed = Sesija se promijenila prije potpisa. Pogledajte ponovo, pa pritisnite Enter.
