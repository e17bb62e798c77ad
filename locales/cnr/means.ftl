### status: draft

means-document = dokument
means-observation = viđeno lično
means-cases = uzorak anonimizovanih dosijea
means-law = pravni tekst
means-data = statistika
means-manager = intervju s rukovodstvom
means-staff = intervju s osobljem
means-beneficiary = intervju s korisnikom/com
means-external = intervju s nekim spolja
means-usual = uobičajen
means-strong = snažan
means-weak = slab
means-service = služba
means-municipality = opština
means-ministry = ministarstvo
means-police = policija
means-prosecutor = tužilaštvo
means-court = sud
means-other = neko drugi
