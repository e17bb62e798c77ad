### status: draft

route-by-section = po odeljku
route-by-means = po izvoru provere
route-by-room = po prostoriji
route-key = redosled
route-now = Redosled: { $order }.
route-only-one = Ovaj upitnik ima samo jedan redosled: po odeljku.
route-leg-done = Gotovo: { $head }. Prvo otvoreno pitanje: { $number }.
route-rest = { $section }: ostalo
