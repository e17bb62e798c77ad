### status: draft

roll_up-help = Vendos nivelet e qeverisjes të një vendi pranë njëri-tjetrit
roll_up-head-together = BASHKË
roll_up-head-level = NIVELI
roll_up-levels = Nivelet
roll_up-rule = Bashkë është mesatarja e thjeshtë e niveleve që llogariten, secili me të njëjtën peshë; intervali shkon nga niveli më i ulët te më i larti.
roll_up-signs = ! një kërkesë e domosdoshme nuk u përmbush   ? pa vlerësim
roll_up-legend = { $score } bashkë   { $range } nga niveli më i ulët te më i larti
roll_up-missing = Të pavlerësuara: { $levels }. Derisa të vlerësohen, vendi nuk merr vlerësim.
roll_up-not-counted = { $level } (shfaqet, nuk llogaritet)
roll_up-several = Disa sesione vlerësohen bashkë vetëm si nivele të qeverisjes të një vendi.
roll_up-several-hint = Shto --roll-up, ose emërto një sesion.
roll_up-no-level = “{ $code }” nuk ka të bëjë me asnjë nivel të qeverisjes, prandaj nuk mund të qëndrojë pranë të tjerëve.
roll_up-other = “{ $code }” është i një pyetësori, vendi ose periudhe tjetër nga sesioni i parë.
roll_up-twice = Dy sesione kanë të bëjnë me të njëjtin nivel: { $level }.
roll_up-hint = Emërto një sesion për çdo nivel, të të njëjtit pyetësor, vend dhe periudhë; fener list --sessions i emërton.
