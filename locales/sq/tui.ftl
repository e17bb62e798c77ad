### status: draft

tui-no-terminal = Fener-it i duhet një terminal për të treguar ekranin. Niseni në një dritare terminali, pa gyp, ose me --plain për rreshta teksti; për programe të tjera janë komandat që i rendit fener --help.
tui-terminal-failed = Terminali nuk mundi të përgatitej ({ $reason }). Provoni një dritare tjetër terminali.
tui-what-and-mend = { $what } { $mend }
tui-settings-broken = Disa cilësime në “{ $path }” nuk u lexuan dot, prandaj përdoren të zakonshmit. Zgjidhini përsëri te cilësimet.
tui-settings-not-kept = Cilësimet nuk u ruajtën dot në “{ $path }” ({ $reason }). Ato vlejnë derisa të dilni.
tui-not-while-unsaved = Diçka nuk është ruajtur ende dhe këtu do të mungonte. Së pari lironi vend në disk, pastaj provoni përsëri ta ruani.
tui-session-unreadable = Ky sesion nuk mund të ndërtohet nga të dhënat e ruajtura. Asgjë nuk u ndryshua; ktheni një kopje rezervë ose kërkoni ndihmë.
tui-package-missing = Pyetësori me të cilin është plotësuar ky sesion ({ $digest }) nuk gjendet te të dhënat. Asgjë nuk u ndryshua; ktheni një kopje rezervë ose kërkoni ndihmë.
tui-package-not-read = Pyetësori nuk është lexuar ende. Zgjidheni përsëri.
tui-export-failed = Nuk u eksportua asgjë në “{ $folder }” ({ $reason }). Lironi vend ose zgjidhni një dosje tjetër.
tui-job-crashed = Programi bëri një gabim dhe e ndali atë që kërkuat. Çdo gjë e ruajtur është e sigurt dhe pranë të dhënave ndodhet një raport; ai nuk përmban përgjigje.
tui-crashed = Programi bëri një gabim dhe u detyrua të mbyllej. Çfarë u tregua si e ruajtur është e sigurt. Ju lutemi dërgoni raportin “{ $path }”; ai nuk përmban përgjigje.
tui-crashed-without-report = Programi bëri një gabim ({ $place }) dhe u detyrua të mbyllej. Çfarë u tregua si e ruajtur është e sigurt. Ju lutemi na tregoni vendin.
tui-no-shell = Nuk ka asnjë guaskë (shell) së cilës t’i jepet ky terminal, prandaj Fener vazhdon.
tui-left-unsaved = { $count ->
    [one] Një ndryshim nuk u ruajt
   *[other] { $count } ndryshime nuk u ruajtën
 } dot para mbylljes. Çfarë u tregua si e ruajtur është e sigurt.
