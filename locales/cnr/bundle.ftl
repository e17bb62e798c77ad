### status: draft

bundle-withdrawn-error = Ovdje se ništa ne može dodati: iza stoje unosi povučenog spajanja.
bundle-withdrawn-hint = Ponovo uvezite isti paket da biste ih vratili, pa nastavite.
