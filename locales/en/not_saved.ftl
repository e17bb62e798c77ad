### status: draft

not-saved-title = The last change is not on the disk.
not-saved-only-here = It is on this screen only. If the computer stops now, it is lost; everything saved before is safe.
not-saved-try-again = Try again
not-saved-go-on = Go on; the line at the top stays until it is solved
not-saved-code = For support: { $code }
not-saved-new-answers-wait = New answers wait in order until saving works again.
