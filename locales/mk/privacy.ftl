### status: draft

privacy-help-profile = За кого е датотеката: internal чува сѐ, service го изоставува она што ги открива сместените лица и персоналот, ministry и белешките, ознаките и иницијалите, public сите докази и слободни текстови
privacy-help-resident = Што станува со оценките зад кои стојат само зборови на сместени лица: keep ги пишува, withhold ги изоставува
privacy-rests-hint = Погледнете ја секоја, па наведете --resident keep или --resident withhold; или додајте ѝ на оценката друг доказ.
privacy-not-in-profile = { $option } не оди со профилот { $profile }.
privacy-not-in-profile-hint = Изоставете го или изберете профил што смее да го содржи: internal или service; со --internal оди само internal.
privacy-left-out = Се изоставуваат од датотеката, со сѐ што стои до нив. За оценката да биде во неа, додајте ѝ друг доказ или пишувајте ја датотеката со fener export --resident keep.
