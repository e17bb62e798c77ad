### status: draft

again-reason-digit = { $typed } nuk është arsye: shkruajeni me fjalë. Për t’u përgjigjur me { $typed }, shtypni Esc, pastaj { $typed }.
again-reason-words = “{ $typed }” ende nuk është arsye: shkruajeni me fjalë.
again-was-out-of-sight = { $code } nuk dukej, prandaj asgjë nuk u regjistrua. Ja ku është: shtypni përsëri { $code }.
again-pages = { $at } nga { $of } faqe · { $key } tregon më shumë
again-half-written = i shkruar përgjysmë
again-opened-by-flag = Diçka u shënua si urgjente. Ndaluni dhe lexoni më parë këtë.
again-risk-here = Këtu u regjistrua një rrezik që ende nuk është raportuar. Përgjigjuni përsëri kur të jetë raportuar; = hap kartën e mbrojtjes.
again-who-signs = Kush nënshkruan tani? { $key }, pastaj numri i çdo anëtari që është këtu.
