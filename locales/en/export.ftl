### status: draft

export-title = Export
export-what = What do you need?
export-json = Everything, for programs (JSON)
export-csv-long = Table, one row an answer (CSV)
export-csv-wide = Table, one column a question (CSV)
export-for-excel = For a spreadsheet program (semicolons, local decimals)
export-write = Write the file
export-choose-first = Choose the form first: 1, 2 or 3.
export-writing = Writing the file …
export-reading = Reading the session …
export-counting = Working out the scores …
export-writing-file = Writing file { $file } of { $of } …
export-stopping = Stopping …
export-stopped = Stopped. Nothing was written.
export-written = Written: { $path }
export-beside = Beside it: { $files }
export-nothing-sent = Nothing is sent. The file is written only when you press 6.
export-codebook = A codebook stands beside every table.
export-rests-on-residents = Only residents’ words stand behind { $numbers }. Before you share the file, keep, reword or withhold these ratings: in a small service they can tell who spoke.
