### status: draft

not_saved-title = Ndryshimi i fundit nuk është në disk.
not_saved-only-here = Është vetëm në këtë ekran. Nëse kompjuteri ndalet tani, humbet; gjithçka e ruajtur më parë është e sigurt.
not_saved-try-again = Provo përsëri
not_saved-go-on = Vazhdo; rreshti lart qëndron derisa të zgjidhet
not_saved-code = Për mbështetje: { $code }
not_saved-new-answers-wait = Përgjigjet e reja presin me radhë derisa ruajtja të punojë.
