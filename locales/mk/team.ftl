### status: draft

team-title = Тимот кај { $number }
team-agree = Тимот се согласува со овој одговор
team-take-back = Повлечи ја согласноста
team-dissent = { $code } смета поинаку
team-answers = Сега одговара { $code }
team-words = Со зборовите на { $code } (празно ги повлекува):
team-agreed = Тимот се согласува. Одговорот носи ознака „оценило едно лице“.
team-not-agreed = Согласноста е повлечена.
team-answers-now = Отсега одговара { $code }.
team-dissent-kept = Издвоеното мислење се чува со одговорот.
team-dissent-draft = Сѐ уште не се чува со одговорот: зборовите чекаат тука како нацрт. Enter би ги зачувал.
