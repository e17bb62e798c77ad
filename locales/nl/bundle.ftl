### status: draft

bundle-withdrawn-error = Hier kan niets worden toegevoegd: er staan vermeldingen van een ingetrokken samenvoeging achter.
bundle-withdrawn-hint = Importeer dezelfde bundel opnieuw om ze terug te halen en ga dan verder.
