### status: draft

route-by-section = sipas seksionit
route-by-means = sipas mënyrës së verifikimit
route-by-room = sipas vendit
route-key = renditja
route-now = Renditja e ecjes: { $order }.
route-only-one = Ky pyetësor ka vetëm një renditje: sipas seksionit.
route-leg-done = Mbaroi: { $head }. Pyetja e parë e hapur: { $number }.
route-rest = { $section }: pjesa tjetër
