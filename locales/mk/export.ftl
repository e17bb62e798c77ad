### status: draft

export-title = Извоз
export-what = Што ви треба?
export-json = Сѐ, за програми (JSON)
export-csv-long = Табела, по еден ред за одговор (CSV)
export-csv-wide = Табела, по една колона за прашање (CSV)
export-for-excel = За програма за табели (точка-запирки, локални децимали)
export-write = Запиши ја датотеката
export-choose-first = Прво изберете вид: 1, 2 или 3.
export-writing = Датотеката се запишува …
export-reading = Сесијата се чита …
export-counting = Оценките се пресметуваат …
export-writing-file = Се запишува датотека { $file } од { $of } …
export-stopping = Се запира …
export-stopped = Запрено. Ништо не е запишано.
export-written = Запишано: { $path }
export-beside = Покрај неа: { $files }
export-nothing-sent = Ништо не се праќа. Датотеката се запишува само кога ќе притиснете 6.
export-codebook = Покрај секоја табела стои шифрарник.
export-rests-on-residents = Само зборови на сместени лица стојат зад { $numbers }. Пред да ја споделите датотеката, задржете ги, преформулирајте ги или изоставете ги овие оценки: во мала услуга тие можат да откријат кој зборувал.
