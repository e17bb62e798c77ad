### status: draft

sign-title = Nënshkrim · { $code }
sign-title-short = Nënshkrim
sign-about-to = Po nënshkruani këtë vlerësim.
sign-is-signed = Ky vlerësim është nënshkruar.
sign-on-its-way = Nënshkrimi po shkon në disk.
sign-counts = { $done } nga { $all } pyetje me përgjigje ({ $not_applicable } nuk zbatohen, { $not_verified } nuk mund të verifikoheshin)
sign-open = { $count ->
    [one] Një pyetje është e hapur dhe mbetet e hapur; raporti e numëron.
   *[other] { $count } pyetje janë të hapura dhe mbeten të hapura; raporti i numëron.
 }
sign-questionnaire = Pyetësori
sign-version = { $title } { $version }
sign-languages = Gjuhët
sign-period = Periudha
sign-visits = { $kind ->
    [country] Takimet
    [case] Ushtrimi
   *[service] Vizita
 }
sign-team = Ekipi
sign-signed-by = Nënshkruar nga
sign-signed-at = Kur
sign-moment = { $date }, { $time }
sign-fingerprint = Gjurma
sign-after = Pas nënshkrimit
sign-means-locked = përgjigjet lexohen, por nuk ndryshohen më; rishikimi mund t’i rihapë, me arsye
sign-means-kept = ruhen kodet e atyre që nënshkruajnë, koha dhe një gjurmë e të gjitha përgjigjeve
sign-means-here = asgjë nuk dërgohet askund: ju vendosni kur eksportoni
sign-declaration = Deklarata
sign-words-one = “I dhashë këto përgjigje në bazë të asaj që pashë, dëgjova dhe lexova.”
sign-words-team = “I dhamë këto përgjigje në bazë të asaj që pamë, dëgjuam dhe lexuam.”
sign-who = Kush nënshkruan tani? Shtypni numrin e çdo anëtari që është këtu.
sign-not-now = nuk nënshkruan
sign-now = nënshkruan
sign-to-sign = Për të nënshkruar, shkruani numrin  { $number }
sign-nothing-yet = Ende asgjë nuk është nënshkruar. Esc kthehet pa nënshkruar.
sign-enter-closes = Enter vazhdon. Rishikimi mund ta rihapë sesionin, me arsye.
sign-type-it = Shkruani numrin { $number } për të nënshkruar. Ende asgjë nuk është nënshkruar.
sign-wrong-number = { $typed } nuk është numri { $number }. Asgjë nuk u nënshkrua; shkruajeni përsëri.
sign-nobody-marked = Ende askush nuk është shënuar. Shtypni numrin e çdo anëtari që nënshkruan, pastaj Enter.
sign-waits = Po bëhet gjurma; kjo zgjat një çast.
sign-signed = Nënshkruar nga { $codes }. Gjurma { $digest }.
sign-signed-without = Nënshkruar nga { $codes }, pa { $others }. Gjurma { $digest }.
sign-no-paste = Numri shkruhet, nuk ngjitet.
sign-none = asnjë
sign-changed = Sesioni ndryshoi para se të nënshkruhej. Shikojeni përsëri, pastaj shtypni Enter.
