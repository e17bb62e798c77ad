### status: draft

route-by-section = op onderdeel
route-by-means = op verificatiebron
route-by-room = op ruimte
route-key = volgorde
route-now = Volgorde: { $order }.
route-only-one = Deze vragenlijst heeft maar één volgorde: op onderdeel.
route-leg-done = Klaar: { $head }. Eerste open vraag: { $number }.
route-rest = { $section }: de rest
