### status: draft

route-by-section = po odjeljku
route-by-means = po izvoru verifikacije
route-by-room = po prostoriji
route-key = redoslijed
route-now = Redoslijed: { $order }.
route-only-one = Ovaj upitnik ima samo jedan redoslijed: po odjeljku.
route-leg-done = Gotovo: { $head }. Prvo otvoreno pitanje: { $number }.
route-rest = { $section }: ostalo
