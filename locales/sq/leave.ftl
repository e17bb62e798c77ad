### status: draft

leave-title = Të dilni?
leave-all-saved = Gjithçka është ruajtur.
leave-setting-up = Vlerësimi që po hapni nuk ruhet: ai krijohet vetëm pas hapit të fundit. Po të dilni nga programi, humbet çfarë zgjodhët dhe shkruat për të.
leave-rest-saved = Gjithçka tjetër është ruajtur.
leave-not-all-saved = Ndryshimi i fundit po shkon në disk; dalja e pret.
leave-go-on-at = Mund të vazhdoni më vonë te { $number }.
leave-stay = Qëndro
leave-home = Dil te ekrani fillestar
leave-program = Dil nga programi
leave-suspend = Kalo përkohësisht te shell-i
leave-asks-again = Ende nuk u mbyll asgjë: zgjidhni edhe një herë.
leave-unsaved = { $count ->
    [0] Vetëm vendi ku jeni nuk është në disk.
    [one] Një ndryshim është vetëm në këtë ekran. Po të dilni tani nga programi, humbet.
   *[other] { $count } ndryshime janë vetëm në këtë ekran. Po të dilni tani nga programi, humbasin.
 }
leave-rescue = Lironi vend në disk; pastaj { $digit } provon përsëri.
leave-try-again = Provo përsëri ruajtjen
leave-lose = { $count ->
    [one] Dil nga programi dhe humb një ndryshim
   *[other] Dil nga programi dhe humb { $count } ndryshime
 }
leave-no-such-way = { $digit } nuk ka kuptim këtu: rrugët janë { $digits }.
leave-work = Një skedar po shkruhet ende. Mbyllja e programit e ndal, dhe prej tij nuk mbetet gjë.
