### status: draft

tui-no-terminal = Feneru treba terminal da pokaže svoj ekran. Pokrenite ga u prozoru terminala, bez cijevi, ili s --plain za retke teksta; za druge programe postoje naredbe koje navodi fener --help.
tui-terminal-failed = Terminal se ne može podesiti ({ $reason }). Pokušajte u drugom prozoru terminala.
tui-what-and-mend = { $what } { $mend }
tui-settings-broken = Neke postavke u „{ $path }” ne mogu se pročitati, pa se koriste uobičajene. Ponovo ih izaberite u postavkama.
tui-settings-not-kept = Postavke se ne mogu sačuvati u „{ $path }” ({ $reason }). Vrijede dok ne izađete.
tui-not-while-unsaved = Nešto još nije sačuvano, pa bi ovdje nedostajalo. Prvo oslobodite mjesto ili disk, zatim ponovo pokušajte sačuvati.
tui-session-unreadable = Ova sesija se ne može sastaviti iz sačuvanog. Ništa nije promijenjeno; vratite sigurnosnu kopiju ili zatražite pomoć.
tui-package-missing = Upitnik kojim je ova sesija popunjena ({ $digest }) nije među sačuvanim podacima. Ništa nije promijenjeno; vratite sigurnosnu kopiju ili zatražite pomoć.
tui-package-not-read = Upitnik još nije pročitan. Izaberite ga ponovo.
tui-export-failed = U „{ $folder }” ništa nije izvezeno ({ $reason }). Oslobodite mjesto, ili izaberite drugi direktorij.
tui-job-crashed = Program je pogriješio i zaustavio ono što ste tražili. Sve sačuvano je sigurno, a izvještaj leži uz podatke; ne sadrži odgovore.
tui-crashed = Program je pogriješio i morao je završiti. Ono što je pokazano kao sačuvano je sigurno. Pošaljite nam izvještaj „{ $path }”; ne sadrži odgovore.
tui-crashed-without-report = Program je pogriješio ({ $place }) i morao je završiti. Ono što je pokazano kao sačuvano je sigurno. Javite nam to mjesto.
tui-no-shell = Nema ljuske kojoj bi se predao ovaj terminal, pa Fener nastavlja.
tui-left-unsaved = { $count ->
    [one] { $count } promjena nije sačuvana
    [few] { $count } promjene nisu sačuvane
   *[other] { $count } promjena nije sačuvano
 } prije kraja. Ono što je pokazano kao sačuvano je sigurno.
