### status: draft

not-saved-title = Ndryshimi i fundit nuk është në disk.
not-saved-only-here = Është vetëm në këtë ekran. Nëse kompjuteri ndalet tani, humbet; gjithçka e ruajtur më parë është e sigurt.
not-saved-try-again = Provo përsëri
not-saved-go-on = Vazhdo; rreshti lart qëndron derisa të zgjidhet
not-saved-code = Për mbështetje: { $code }
not-saved-new-answers-wait = Përgjigjet e reja presin me radhë derisa ruajtja të punojë.
