### status: draft

tui-no-terminal = Programu Fener treba terminal da prikaže ekran. Pokrenite ga u prozoru terminala, bez preusmeravanja, ili sa --plain za redove teksta; za druge programe postoje komande koje navodi fener --help.
tui-terminal-failed = Terminal nije mogao da se podesi ({ $reason }). Pokušajte u drugom prozoru terminala.
tui-what-and-mend = { $what } { $mend }
tui-settings-broken = Neka podešavanja u „{ $path }” nisu mogla da se pročitaju, pa važe uobičajena. Ponovo ih izaberite u podešavanjima.
tui-settings-not-kept = Podešavanja nisu mogla da se sačuvaju u „{ $path }” ({ $reason }). Važe dok ne izađete.
tui-not-while-unsaved = Nešto još nije sačuvano, pa bi ovde nedostajalo. Prvo oslobodite mesto ili disk, pa opet pokušajte da sačuvate.
tui-session-unreadable = Ova sesija se ne može sastaviti iz sačuvanog. Ništa nije promenjeno; vratite rezervnu kopiju ili tražite pomoć.
tui-package-missing = Upitnik kojim je ova sesija popunjena ({ $digest }) nije u skladištu podataka. Ništa nije promenjeno; vratite rezervnu kopiju ili tražite pomoć.
tui-package-not-read = Upitnik još nije učitan. Izaberite ga ponovo.
tui-export-failed = Ništa nije izvezeno u „{ $folder }” ({ $reason }). Oslobodite mesto, ili izaberite drugu fasciklu.
tui-job-crashed = Program je pogrešio i prekinuo ono što ste tražili. Sve sačuvano je bezbedno, a izveštaj leži uz podatke; ne sadrži odgovore.
tui-crashed = Program je pogrešio i morao da se završi. Ono što je prikazano kao sačuvano je bezbedno. Molimo pošaljite izveštaj „{ $path }”; ne sadrži odgovore.
tui-crashed-without-report = Program je pogrešio ({ $place }) i morao da se završi. Ono što je prikazano kao sačuvano je bezbedno. Molimo javite nam to mesto.
tui-no-shell = Nema komandne ljuske kojoj bi se dao ovaj terminal, pa Fener nastavlja.
tui-left-unsaved = { $count ->
    [one] { $count } promena nije mogla da se sačuva
    [few] { $count } promene nisu mogle da se sačuvaju
   *[other] { $count } promena nije moglo da se sačuva
 } pre kraja. Ono što je prikazano kao sačuvano je bezbedno.
