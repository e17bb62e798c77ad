### status: draft

again-reason-digit = { $typed } is no reason: write it in words. To answer { $typed } instead, press Esc, then { $typed }.
again-reason-words = “{ $typed }” is no reason yet: write it in words.
again-was-out-of-sight = { $code } was out of sight, so nothing is recorded. Here it is: press { $code } again.
again-pages = { $at } of { $of } pages · { $key } shows more
again-half-written = half written
again-opened-by-flag = Something was flagged as urgent. Stop and read this first.
again-risk-here = Here a risk was recorded and not reported yet. Answer again when it is reported; = opens the safeguarding card.
again-who-signs = Who signs now? { $key }, then the number of each member who is here.
