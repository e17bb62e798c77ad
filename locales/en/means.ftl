### status: draft

means-document = document
means-observation = seen by the assessor
means-cases = sample of anonymised files
means-law = legal text
means-data = statistics
means-manager = interview with a manager
means-staff = interview with staff
means-beneficiary = interview with a beneficiary
means-external = interview with somebody outside
means-usual = usual
means-strong = strong
means-weak = weak
means-service = the service
means-municipality = the municipality
means-ministry = a ministry
means-police = the police
means-prosecutor = the prosecutor
means-court = a court
means-other = somebody else
