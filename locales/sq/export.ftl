### status: draft

export-title = Eksporto
export-what = Çfarë ju duhet?
export-json = Gjithçka, për programe (JSON)
export-csv-long = Tabelë, një rresht për përgjigje (CSV)
export-csv-wide = Tabelë, një kolonë për pyetje (CSV)
export-for-excel = Për program tabelar (pikëpresje, presje dhjetore)
export-write = Shkruaj skedarin
export-choose-first = Zgjidhni më parë formën: 1, 2 ose 3.
export-writing = Po shkruhet skedari …
export-reading = Po lexohet sesioni …
export-counting = Po llogariten pikët …
export-writing-file = Po shkruhet skedari { $file } nga { $of } …
export-stopping = Po ndalet …
export-stopped = U ndal. Nuk u shkrua asgjë.
export-written = U shkrua: { $path }
export-beside = Krahas tij: { $files }
export-nothing-sent = Asgjë nuk dërgohet. Skedari shkruhet vetëm kur shtypni 6.
export-codebook = Krahas çdo tabele ka një libër kodesh.
export-rests-on-residents = Pas { $numbers } qëndrojnë vetëm fjalët e banorëve. Para se ta ndani skedarin, mbajini, riformulojini ose mos i jepni këto vlerësime: në një shërbim të vogël ato mund të tregojnë kush foli.
