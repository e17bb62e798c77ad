### status: draft

not_saved-title = Ndryshimi i fundit nuk është në disk.
not_saved-only-here = Është vetëm në këtë ekran. Nëse kompjuteri ndalet tani, humbet; gjithçka e ruajtur më parë është e sigurt.
not_saved-try-again = Provo përsëri
not_saved-go-on = Vazhdo; rreshti lart qëndron derisa të zgjidhet
not_saved-code = Për mbështetje: { $code }
not_saved-new-answers-wait = Përgjigjet e reja presin me radhë derisa ruajtja të punojë.
not_saved-while-typing = Nuk u ruajt: ç’shkruani është vetëm në këtë ekran. Vazhdoni; Ctrl+C tregon ç’duhet bërë.
not_saved-refused-again = Disku nuk pranoi përsëri. Lironi vend, pastaj provoni edhe një herë.
not_saved-typed-stays = Vetëm në këtë ekran derisa ruajtja të punojë.
