### status: draft

roll_up-help = Vendos nivelet e qeverisjes të një vendi pranë njëri-tjetrit
roll_up-help-period = Nga sesionet e emërtuara, vetëm ato të kësaj periudhe: 2026, 2026-01 ose 2026-01/2026-06
roll_up-value-period = PERIUDHA
roll_up-invalid-period = “{ $text }” nuk është periudhë.
roll_up-invalid-period-hint = Shkruani një vit, një muaj ose një ditë, ose dy të tilla me vijë të pjerrët mes tyre: 2026, 2026-01 ose 2026-01/2026-06.
roll_up-none-in-period = Asnjë sesion që do të thotë “{ $name }” nuk bie në periudhën { $period }.
roll_up-head-together = BASHKË
roll_up-head-level = NIVELI
roll_up-levels = Nivelet
roll_up-rule = Bashkë është mesatarja e thjeshtë e niveleve që llogariten dhe janë vlerësuar, secili me të njëjtën peshë; intervali shkon nga niveli më i ulët te më i larti.
roll_up-signs = ! një kërkesë e domosdoshme nuk u përmbush   ? pa vlerësim
roll_up-legend = { $score } bashkë   { $range } nga niveli më i ulët te më i larti
roll_up-missing = Të pavlerësuara: { $levels }. Derisa të vlerësohen, vendi nuk merr vlerësim.
roll_up-not-counted = { $level } (shfaqet, nuk llogaritet)
roll_up-several = Disa sesione vlerësohen bashkë vetëm si nivele të qeverisjes të një vendi.
roll_up-several-hint = Shto --roll-up, ose emërto një sesion.
roll_up-no-level = “{ $code }” nuk ka të bëjë me asnjë nivel të qeverisjes, prandaj nuk mund të qëndrojë pranë të tjerëve.
roll_up-other = “{ $code }” është i një pyetësori, subjekti ose vendi tjetër nga sesioni i parë. Subjekti është i njëjti kur është zgjedhur sërish kodi i tij, jo kur i është dhënë një tjetër.
roll_up-other-edition = “{ $code }” është plotësuar me një version tjetër të pyetësorit ose të paketës së vendit nga sesioni i parë.
roll_up-other-edition-hint = Kaloni sesionet në të njëjtin version: fener upgrade, një herë për secilin.
roll_up-other-period = “{ $code }” është i periudhës { $own }, sesioni i parë i { $first }.
roll_up-other-period-hint = Shtoni --period { $period } që të merren vetëm ato të një periudhe.
roll_up-practice = “{ $code }” është ushtrim praktik; përgjigjet e tij nuk llogariten kurrë pranë të tjerave.
roll_up-twice = Dy sesione kanë të bëjnë me të njëjtin nivel: { $level }.
roll_up-hint = Emërto një sesion për çdo nivel, të të njëjtit pyetësor, subjekt dhe periudhë; fener list --sessions i emërton.
