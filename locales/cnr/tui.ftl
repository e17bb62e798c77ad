### status: draft

tui-no-terminal = Feneru treba terminal da prikaže ekran. Pokrenite ga u prozoru terminala, bez preusmjeravanja, ili sa --plain za redove teksta; za druge programe postoje komande koje navodi fener --help.
tui-terminal-failed = Terminal se nije mogao podesiti ({ $reason }). Pokušajte s drugim prozorom terminala.
tui-what-and-mend = { $what } { $mend }
tui-settings-broken = Neka podešavanja u „{ $path }“ nijesu mogla biti pročitana, pa se koriste uobičajena. Izaberite ih ponovo u podešavanjima.
tui-settings-not-kept = Podešavanja se nijesu mogla sačuvati u „{ $path }“ ({ $reason }). Važe dok ne izađete.
tui-not-while-unsaved = Nešto još nije sačuvano, pa bi ovo to propustilo. Prvo oslobodite mjesto ili disk, pa pokušajte ponovo da sačuvate.
tui-session-unreadable = Ova sesija se ne može sastaviti iz onoga što je sačuvano. Ništa nije promijenjeno; vratite rezervnu kopiju ili tražite pomoć.
tui-package-missing = Upitnika kojim se popunjava ova sesija ({ $digest }) nema u bazi. Ništa nije promijenjeno; vratite rezervnu kopiju ili tražite pomoć.
tui-package-not-read = Upitnik još nije učitan. Izaberite ga ponovo.
tui-export-failed = Ništa nije izvezeno u „{ $folder }“ ({ $reason }). Oslobodite mjesto, ili izaberite drugu fasciklu.
tui-job-crashed = Program je pogriješio i prekinuo ono što ste tražili. Sve sačuvano je bezbjedno, a izvještaj je uz podatke; ne sadrži odgovore.
tui-crashed = Program je pogriješio i morao je da se zatvori. Što je prikazano kao sačuvano, bezbjedno je. Molimo pošaljite izvještaj „{ $path }“; ne sadrži odgovore.
tui-crashed-without-report = Program je pogriješio ({ $place }) i morao je da se zatvori. Što je prikazano kao sačuvano, bezbjedno je. Molimo javite nam to mjesto.
tui-no-shell = Nema komandne ljuske kojoj bi se predao ovaj terminal, pa Fener nastavlja.
tui-left-unsaved = { $count ->
    [one] { $count } promjena nije mogla biti sačuvana
    [few] { $count } promjene nijesu mogle biti sačuvane
   *[other] { $count } promjena nije moglo biti sačuvano
 } prije kraja. Što je prikazano kao sačuvano, bezbjedno je.
