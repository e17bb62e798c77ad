### status: draft

new-title = Vlerësim i ri
new-step = hapi { $at } nga { $of }
new-which-questionnaire = Cili pyetësor?
new-which-subject = { $kind ->
    [institution] Cilin institucion vlerësoni? Shkruani kodin.
    [country] Cilin vend, ose nivel të qeverisjes së tij, vlerësoni? Shkruani kodin.
    [case] Cilin rast vlerësoni? Shkruani kodin.
   *[service] Cilin shërbim vlerësoni? Shkruani kodin.
 }
new-subject-help = Kod, jo emër: vetëm ai shfaqet në ekrane, skedarë dhe eksporte. P.sh. AL-07.
new-subject-known = Vlerësuar më parë
new-which-name = Emri, nëse doni ta ruani
new-name-help = Mbetet brenda të dhënave të këtij kompjuteri dhe në faqen e vetë vlerësimit. Enter vazhdon pa të.
new-which-period = Cila periudhë vlerësohet?
new-period-help = Një vit, një muaj ose dy data: 2026   ose   1.2026 – 6.2026
new-which-visits = { $kind ->
    [country] Në cilat ditë mblidhet ekipi?
    [case] Në cilat ditë është ushtrimi?
   *[service] Në cilat ditë është vizita?
 }
new-visits-help = Data të ndara me presje: 12.11.2026, 13.11.2026. Lëreni bosh nëse ende nuk dihet.
new-which-language = Në cilën gjuhë janë pyetjet?
new-which-second = Dhe cila gjuhë krahas saj (F8)?
new-no-second = Asnjë
new-who = Kush është në ekip?
new-who-help = Inicialet ose pseudonime të ndara me presje, p.sh. AK, BM. Pa emra.
new-which-way = Si punon ekipi?
new-together = Bashkë në këtë laptop: një regjistrim, shënohet edhe mendimi ndryshe
new-each-alone = Secili vlerëson vetë: ky regjistrim është i anëtarit të parë, të tjerët e fillojnë të tyrin me . . 9
new-shared-out = Pjesët ndahen: një regjistrim, çdo seksion ka anëtarin e vet
new-independence = { $kind ->
    [institution] A ka ndonjë në ekip lidhje me këtë institucion?
    [country] A ka ndonjë në ekip lidhje me autoritetet që shqyrtohen?
    [case] A ka ndonjë në ekip lidhje me këtë rast?
   *[service] A ka ndonjë në ekip lidhje me këtë shërbim?
 }
new-independence-help = Punë, financim, i njëjti rrjet, familje. Shkruhet në raport dhe nuk ndalon asgjë.
new-link-none = Asnjë lidhje
new-link-network = I njëjti rrjet
new-link-worked = Ka punuar aty brenda tre viteve
new-link-funder = E financon
new-link-other = Lidhje tjetër
new-link-describe = Përshkruani lidhjen dhe si e kufizon ekipi ndikimin e saj.
new-which-mode = Çfarë lloj pune është?
new-site-visit = { $kind ->
    [country] Shqyrtim
   *[service] Vizitë në terren
 }
new-workshop = Punëtori studimore: shënime për të mësuar, pa vlerësim të publikuar
new-practice = Ushtrim praktik
new-which-purpose = Për çfarë, dhe kush e merr rezultatin?
new-purpose-help = Një rresht: mandati me fjalët tuaja. Enter vazhdon pa të.
new-confirm = A është gjithçka në rregull?
new-confirm-help = Enter krijon vlerësimin dhe hap pyetjen e parë. Esc kthehet.
new-nothing-yet = Asgjë nuk krijohet para hapit të fundit. Esc kthehet dhe ruan çfarë shkruat.
new-creating = Po krijohet vlerësimi …
new-choose-by-digit = Shtypni numrin e rreshtit ose shënojeni më parë me shigjeta.
new-code-needed = Shkruani një kod për atë që vlerësoni.
new-code-too-long = “{ $code }” është e gjatë për iniciale: përdorni më së shumti 8 shkronja, pa emra.
new-team-needed = Shkruani të paktën një kod.
new-period-needed = Shkruani një vit, një muaj ose dy data me vizë mes tyre.
new-period-backwards = Periudha mbaron para se të fillojë: shkruani më parë datën e hershme.
new-visit-needs-day = { $kind ->
    [country] Takimi kërkon ditë, muaj dhe vit.
    [case] Ushtrimi kërkon ditë, muaj dhe vit.
   *[service] Vizita kërkon ditë, muaj dhe vit.
 }
new-link-needed = Përshkruani lidhjen në një rresht.
new-independence-needed = Deklaroni më parë pavarësinë ose lidhjen.
new-mode-needed = Zgjidhni më parë llojin e punës.
new-questionnaire-needed = Zgjidhni më parë një pyetësor.
new-reading = Po lexohen pyetësorët …
new-label-questionnaire = Pyetësori
new-label-subject = Subjekti
new-label-name = Emri
new-label-period = Periudha
new-label-visits = { $kind ->
    [country] Takimet
    [case] Ushtrimi
   *[service] Vizita
 }
new-label-languages = Gjuhët
new-label-team = Ekipi
new-label-way = Mënyra e punës
new-label-independence = Pavarësia
new-label-mode = Lloji i punës
new-label-purpose = Qëllimi
new-now = tani
new-other-version = Versioni juaj { $own } i këtij pyetësori ka gabime, prandaj përdoret versioni { $other } i programit. Gabimet i tregon fener check.
new-being-read = Pyetësori ende po lexohet. Shtypni përsëri Enter.
new-empty = asnjë
new-independence-own = { $kind ->
    [institution] A keni ju, { $code }, lidhje me këtë institucion?
    [country] A keni ju, { $code }, lidhje me autoritetet që shqyrtohen?
    [case] A keni ju, { $code }, lidhje me këtë rast?
   *[service] A keni ju, { $code }, lidhje me këtë shërbim?
 }
new-code-no-name = Kodi nuk ka hapësira dhe ka deri 16 shenja, si AL-07: del në eksporte dhe nuk përmend askënd.
new-year-needed = Shkruani një vit nga { $least } deri në { $most }.
