### status: draft

flag-title = Знаменце
flag-title-at = Знаменце на { $number }
flag-title-visit = Знаменце на посетата
flag-ask-again = Прашај пак
flag-urgent = Итно
flag-good-practice = Добра пракса
flag-for-what = За што?  Еден ред, без имиња.
flag-kept = Ставено знаменце. Прегледот го наведува.
flag-draft-kept = Сѐ уште нема знаменце: зборовите чекаат тука како нацрт. Enter би го ставил.
flag-removed = Знаменцето го нема; поништувањето го враќа.
flag-none-here = Тука нема знаменце.
flag-remove-hint = Delete го трга знаменцето.
flag-tab-to-visit = Tab става знаменце на посетата наместо на ова прашање.
flag-tab-to-question = Tab става знаменце на прашање { $number } наместо на посетата.
