### status: draft

means-document = dokument
means-observation = neposredan uvid
means-cases = uzorak anonimizovanih dosijea
means-law = pravni propis
means-data = statistika
means-manager = razgovor s rukovodstvom
means-staff = razgovor s osobljem
means-beneficiary = razgovor s korisnikom/korisnicom
means-external = razgovor s nekim spolja
means-usual = uobičajen
means-strong = jak
means-weak = slab
means-service = pružalac usluge
means-municipality = opština
means-ministry = ministarstvo
means-police = policija
means-prosecutor = tužilaštvo
means-court = sud
means-other = neko drugi
