### status: draft

about-signed = Nënshkruar
about-signed-by = nga { $codes } më { $date }, { $time }, gjurma { $digest }
about-title = Ky vlerësim
about-code = Kodi
about-name = Emri
about-questionnaire = Pyetësori
about-version = { $title } { $version }, gjurma { $digest }
about-period = Periudha
about-visits = { $kind ->
    [country] Takimet
    [case] Ushtrimi
   *[service] Vizita
 }
about-team = Ekipi
about-way = Mënyra e punës
about-independence = Pavarësia
about-purpose = Qëllimi
about-parts = Kush e ka cilin seksion? Shënoni një seksion, pastaj shtypni numrin e anëtarit.
about-given = Seksioni iu dha { $code }.
about-nobody = ende askush
about-only-here = Emri shfaqet vetëm në këtë faqe.
about-none = asnjë
about-records = Secili anëtar vlerëson vetë dhe ka regjistrimin e vet. Shtypni numrin e anëtarit.
about-record-here = ky regjistrim
about-record-begun = { $done } nga { $all } me përgjigje
about-record-signed = i nënshkruar
about-record-not-begun = ende i pafilluar; numri e fillon
about-is-here = Regjistrimi në ekran është i { $code }.
about-records-read = Regjistrimet po lexohen. Shtypni numrin përsëri.
about-give-out = Ende askush nuk ka seksion: . . 9 i ndan.
about-describe-title = Periudha, vizitat dhe qëllimi
about-describe-expects = Enter vazhdon te tjetra; pas të fundit regjistrohet, dhe historia e ruan çfarë u tha më parë.
about-describe-purpose-help = Një rresht: mandati me fjalët tuaja. Enter i regjistron të gjitha.
about-described = U regjistrua. Historia e ruan çfarë u tha më parë.
about-describe-again = Periudha ose një ditë nuk lexohet më: Esc, pastaj - edhe një herë.
