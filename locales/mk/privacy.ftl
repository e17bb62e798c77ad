### status: draft

privacy-help-profile = За кого е датотеката: internal чува сѐ, service го изоставува она што ги открива сместените лица и персоналот, ministry и белешките, ознаките и иницијалите, public сите докази и слободни текстови
privacy-help-resident = Што станува со оценките зад кои стојат само зборови на сместени лица: keep ги пишува, withhold ги изоставува
privacy-rests-hint = Погледнете ја секоја, па наведете --resident keep или --resident withhold; или додајте ѝ на оценката друг доказ.
privacy-not-in-profile = { $option } не оди со профилот { $profile }.
privacy-not-in-profile-hint = Изоставете го или изберете профил што смее да го содржи: internal или service; со --internal оди само internal.
privacy-help-leaks = Што станува со адресите на е-пошта, телефонските и личните броеви, сметките, координатите, имињата, улиците и датумите на раѓање во текстовите: keep ги пишува, redact ги заменува
privacy-leaks = Ова открива лице: { $found }.
privacy-leaks-hint = Преформулирајте ги одговорите или наведете --leaks redact или --leaks keep. Не се наоѓа секое име и секоја адреса: прочитајте ја датотеката пред да ја споделите.
