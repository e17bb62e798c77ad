### status: draft

means-document = документ
means-observation = увид на оценувачот/ката
means-cases = примерок од анонимизирани досиеја
means-law = законски текст
means-data = статистика
means-manager = разговор со раководно лице
means-staff = разговор со персонал
means-beneficiary = разговор со корисник/корисничка
means-external = разговор со некој однадвор
means-usual = вообичаен
means-strong = силен
means-weak = слаб
means-service = услугата
means-municipality = општината
means-ministry = министерство
means-police = полицијата
means-prosecutor = обвинителството
means-court = суд
means-other = некој друг
