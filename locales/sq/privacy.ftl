### status: draft

privacy-help-profile = Për kë është skedari: internal mban gjithçka, service lë jashtë çfarë tregon banorët dhe stafin, ministry edhe shënimet, shenjat dhe inicialet, public gjithë provat dhe tekstet e lira
privacy-help-resident = Çfarë bëhet me vlerësimet pas të cilave qëndrojnë vetëm fjalët e banorëve: keep i shkruan, withhold i lë jashtë
privacy-rests-hint = Shikojini një nga një, pastaj jepni --resident keep ose --resident withhold; ose jepini vlerësimit një provë tjetër.
privacy-not-in-profile = { $option } nuk shkon me profilin { $profile }.
privacy-not-in-profile-hint = Hiqeni, ose zgjidhni një profil që mund ta mbajë: internal ose service; me --internal shkon vetëm internal.
privacy-help-leaks = Çfarë bëhet me adresat e e-mailit, numrat e telefonit dhe personalë, llogaritë, koordinatat, emrat, rrugët dhe datëlindjet në tekste: keep i lë, redact i zëvendëson
privacy-leaks = Kjo tregon një person: { $found }.
privacy-leaks-hint = Riformulojini përgjigjet, ose jepni --leaks redact ose --leaks keep. Nuk gjendet çdo emër dhe adresë: lexojeni skedarin para se ta ndani.
