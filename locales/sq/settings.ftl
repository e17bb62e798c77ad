### status: draft

settings-title = Cilësimet
settings-language = Gjuha e ekranit
settings-second = Gjuha e dytë (F8)
settings-none = asnjë
settings-look = Ngjyrat
settings-dark = të errëta
settings-light = të çelëta
settings-contrast-dark = të bardha mbi të zezë
settings-contrast-light = të zeza mbi të bardhë
settings-mono = si të terminalit
settings-glyphs = Shenjat
settings-blocks = vija dhe blloqe
settings-ascii = vetëm ASCII
settings-wait = Pas një fakti
settings-wait-off = vazhdo vetë
settings-wait-on = prit gjithmonë Enter
settings-works-at-once = Ndryshimi vlen menjëherë dhe mbahet mend.
settings-colour-alone = Ngjyra s’ka kurrë kuptim vetëm: gjithmonë ka një fjalë ose shenjë.
settings-session-remembers = Ky vlerësim e mban mend. Faqja e parë dhe vlerësimet e reja ruajnë të tyret.
settings-session-forgets = Kjo dritare vetëm lexon: vlerësimi nuk do ta mbajë mend.
settings-in-assessment = { $own } në këtë vlerësim, që ka gjuhët e veta; gjetkë { $kept }
