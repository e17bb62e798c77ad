### status: draft

means-document = dokument
means-observation = vëzhgim
means-cases = mostër dosjesh të anonimizuara
means-law = tekst ligjor
means-data = statistika
means-manager = intervistë me drejtues
means-staff = intervistë me personel
means-beneficiary = intervistë me përfitues
means-external = intervistë me dikë jashtë
means-usual = e zakonshme
means-strong = e fortë
means-weak = e dobët
means-service = shërbimi
means-municipality = bashkia
means-ministry = një ministri
means-police = policia
means-prosecutor = prokuroria
means-court = një gjykatë
means-other = dikush tjetër
