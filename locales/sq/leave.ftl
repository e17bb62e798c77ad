### status: draft

leave-title = Të dilni?
leave-all-saved = Gjithçka është ruajtur.
leave-not-all-saved = Ndryshimi i fundit ende nuk është në disk.
leave-go-on-at = Mund të vazhdoni më vonë te { $number }.
leave-stay = Qëndro
leave-home = Dil te ekrani fillestar
leave-program = Dil nga programi
leave-suspend = Kalo përkohësisht te shell-i
