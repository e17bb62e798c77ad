### status: draft

not_saved-title = The last change is not on the disk.
not_saved-only-here = It is on this screen only. If the computer stops now, it is lost; everything saved before is safe.
not_saved-try-again = Try again
not_saved-go-on = Go on; the line at the top stays until it is solved
not_saved-code = For support: { $code }
not_saved-new-answers-wait = New answers wait in order until saving works again.
not_saved-while-typing = Not saved: what you type is on this screen only. Type on; Ctrl+C shows what to do.
not_saved-refused-again = The disk refused again. Make room on it, then try once more.
not_saved-typed-stays = On this screen only until saving works again.
