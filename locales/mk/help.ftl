### status: draft

help-title = Помош
help-answer = Одговарање
help-move = Движење
help-type = При пишување
help-look = Гледање
help-do = Дејства
help-letters = Букви никогаш не се потребни: цифри, стрелки и знаци прават сѐ.
help-function-keys = F-копчињата не работат? Држете Fn, или користете . и број.
