### status: draft

route-by-section = by section
route-by-means = by means of verification
route-by-room = by place
route-key = order
route-now = Order of walking: { $order }.
route-only-one = This questionnaire has one order only: by section.
route-leg-done = Done: { $head }. First open question: { $number }.
route-rest = { $section }: the rest
