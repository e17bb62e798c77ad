### status: draft

means-document = dokument
means-observation = neposredan uvid
means-cases = uzorak anonimiziranih dosjea
means-law = pravni propis
means-data = statistika
means-manager = razgovor s rukovodstvom
means-staff = razgovor s osobljem
means-beneficiary = razgovor s korisnikom/icom
means-external = razgovor s nekim izvana
means-usual = uobičajen
means-strong = jak
means-weak = slab
means-service = služba
means-municipality = općina
means-ministry = ministarstvo
means-police = policija
means-prosecutor = tužilaštvo
means-court = sud
means-other = neko drugi
