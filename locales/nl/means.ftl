### status: draft

means-document = document
means-observation = gezien door de beoordelaar
means-cases = steekproef van geanonimiseerde dossiers
means-law = wettekst
means-data = statistiek
means-manager = gesprek met een leidinggevende
means-staff = gesprek met personeel
means-beneficiary = gesprek met een cliënt
means-external = gesprek met iemand van buiten
means-usual = gewoon
means-strong = sterk
means-weak = zwak
means-service = de voorziening
means-municipality = de gemeente
means-ministry = een ministerie
means-police = de politie
means-prosecutor = het Openbaar Ministerie
means-court = een rechtbank
means-other = iemand anders
