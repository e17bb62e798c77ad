### status: draft

question-where = { $section } { $title } · { $number } · { $at } nga { $of }
question-where-short = { $number } · { $at }/{ $of }
question-choose-one = Zgjidhni një përgjigje.
question-choose-any = Zgjidhni të gjitha që vlejnë. Shtypni përsëri numrin për ta hequr.
question-rank-them = Shtypni numrat sipas radhës suaj. Shtypni përsëri një numër për ta hequr.
question-not-applicable = Nuk zbatohet
question-none-of-these = Asnjë prej tyre
question-not-verified = Nuk mund të verifikohet
question-why-not-verified = Pse nuk mund të verifikohej?
question-no-reply = U pyet, s’pati përgjigje
question-no-access = Nuk pati qasje
question-no-time = Nuk pati kohë
question-sources-conflict = Burimet bien ndesh
question-protects-person = Nuk u pyet, për të mbrojtur një person
question-why-not-applicable = Pse nuk mund të zbatohet këtu?
question-gap = Çfarë mungon?  (nëse doni ta thoni)
question-gap-needed = Çfarë mungon?  (e nevojshme: kërkesë e domosdoshme)
question-echo = { $number } = { $code } { $text }.
question-echo-advanced = { $number } = { $code } { $text }.  PgUp kthehet.
question-echo-value = { $number } = { $text }.
question-not-asked-now = { $number } nuk pyetet tani; vazhdoni këtu.
question-echo-and = { $echo }  { $consequence }
question-taken-away = { $number } është përsëri e hapur.
question-nothing-to-take = S’ka përgjigje për të hequr.
question-left-open = { $number } mbetet e hapur.
question-reason-missing = { $number } nuk zbatohet; arsyeja ende mungon dhe rishikimi e liston.
question-marked = { $code } është shënuar, ende jo e zgjedhur. Shtypni { $code } ose hapësirën për ta regjistruar.
question-marked-for-space = { $code } është shënuar, ende jo e zgjedhur. Shtypni hapësirën për ta regjistruar.
question-taken-out = U hoq bashkë me të, sepse njëra prej tyre duhet të qëndrojë vetëm: { $options }.
question-kept-typed = Ruhet siç e shkruat, por ende nuk llogaritet si përgjigje.
question-declared = Siç u deklarua te pavarësia. Një përgjigje tjetër e zëvendëson.
question-kept-draft = { $number }: teksti ruhet si draft dhe ende nuk është përgjigje.
question-first-question = Kjo është pyetja e parë.
question-last-question = Kjo është pyetja e fundit. Shtypni { $keys } për rishikimin.
question-no-open = Asnjë pyetje nuk është e hapur. Shtypni . . 2 për rishikimin.
question-next-open-is = Pyetja e parë e hapur: { $number }.
question-section-done = Seksioni { $section } mbaroi. Pyetja e parë e hapur: { $number }.
question-where-was-i = Këtu u ndalët. Përgjigjet e fundit: { $answers }.
question-answer-at = { $number } { $words } në { $time }
question-help-box = Tab, pastaj - ose *, për nuk zbatohet ose e paverifikuar.
question-standard-label = Standardi
question-evidence-label = Dëshmia
question-evidence-none = ende asnjë
question-evidence-count = { $count ->
    [one] një dëshmi
   *[other] { $count } dëshmi
 }
question-evidence-weak = dëshmi e dobët
question-evidence-asks = kërkon: { $means }
question-evidence-asks-seen = kërkon diçka të parë ose të lexuar, si: { $means }
question-evidence-asks-anything = kërkon diçka të parë ose të lexuar, ose dy intervista të ndryshme
question-evidence-asks-with = kërkon: { $partners }, dhe bashkë me të: { $means }
question-note-label = Shënimi
question-flag-label = Shenja
question-must-pass = e domosdoshme
question-from-package = E llogaritur
question-chosen = { $count } të zgjedhura: { $list }
question-one-rater = një vlerësues
question-filtered-out = Ajo që u zgjodh nuk ofrohet më këtu, prandaj nuk llogaritet. Zgjidhni një përgjigje tjetër.
question-constraint = Kjo përgjigje është jashtë asaj që lejon pyetja. Shikojeni përsëri.
question-unlikely = Është shënuar dhe nuk ndal asgjë. Enter e mban dhe vazhdon; ose shkruaj një tjetër.
question-off-step = Shkruani një numër me hapa nga { $step }.
question-not-alone = Një nga përgjigjet e zgjedhura qëndron vetëm: hiqni atë ose të tjerat.
question-unranked = { $count ->
    [one] Një rresht ende nuk është renditur.
   *[other] { $count } rreshta ende nuk janë renditur.
 }
question-down-to-answers = ↓ tregon përgjigjet; ↑ nga e para kthen këtu.
