### status: draft

export-title = Exporteren
export-what = Wat hebt u nodig?
export-json = Alles, voor programma’s (JSON)
export-csv-long = Tabel, één rij per antwoord (CSV)
export-csv-wide = Tabel, één kolom per vraag (CSV)
export-for-excel = Voor een rekenbladprogramma (puntkomma’s, decimale komma)
export-write = Schrijf het bestand
export-choose-first = Kies eerst de vorm: 1, 2 of 3.
export-writing = Bestand wordt geschreven …
export-reading = De sessie wordt gelezen …
export-counting = De scores worden berekend …
export-writing-file = Bestand { $file } van { $of } wordt geschreven …
export-stopping = Wordt gestopt …
export-stopped = Gestopt. Er is niets geschreven.
export-written = Geschreven: { $path }
export-beside = Ernaast: { $files }
export-nothing-sent = Er wordt niets verstuurd. Het bestand komt er pas als u op 6 drukt.
export-codebook = Naast elke tabel staat een codeboek.
export-rests-on-residents = Achter { $numbers } staan alleen woorden van bewoners. Behoud, herschrijf of schrap deze oordelen voordat u het bestand deelt: in een kleine voorziening kunnen zij verraden wie sprak.
