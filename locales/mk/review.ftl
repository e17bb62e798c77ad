### status: draft

review-title = Преглед · { $code }
review-title-short = Преглед
review-not-ready = НЕПОДГОТВЕНО ЗА ПОТПИС: { $problems ->
    [one] да се реши { $problems } работа
   *[other] да се решат { $problems } работи
 }{ $looks ->
    [0] {""}
    [one] , { $looks } може да се погледне
   *[other] , { $looks } може да се погледнат
 }
review-is-ready = Подготвено за потпис{ $looks ->
    [0] . Нема што повеќе да се погледне.
    [one] . { $looks } работа можеби сакате прво да ја погледнете.
   *[other] . { $looks } работи можеби сакате прво да ги погледнете.
 }
review-is-signed = ПОТПИШАНО на { $date } во { $time }: { $codes }
review-fingerprint = Отпечаток { $digest }. Одговорите може да се читаат, но не и да се менуваат.
review-problems = Има проблем
review-looks = Погледнете пак (не ве запира)
review-sections = Делови
review-answered = одговорено
review-not-applicable = не е применливо
review-not-verified-head = не е проверено
review-flags = знаменца
review-sign = Потпиши
review-sign-after = Потпиши (откако { $count ->
    [one] ќе се реши { $count } проблем
   *[other] ќе се решат { $count } проблеми
 })
review-reopen = Отвори пак, со причина
review-enter-goes = Enter води до { $number }; Esc таму ве враќа тука.
review-enter-section = Enter води до првото прашање во дел { $number }; Esc таму ве враќа тука.
review-enter-opens = Enter го отвора; Esc таму ве враќа тука.
review-cannot-sign = Потписот чека да { $count ->
    [one] се реши { $count } проблем
   *[other] се решат { $count } проблеми
 } од врвот. Enter води таму.
review-in-row = Ред { $row }: { $words }
review-words = { $text }
review-not-saved = Нешто не можеше да се зачува. Ослободете место на дискот или пробајте пак.
review-unconfirmed = Нешто е сѐ уште на пат до дискот. Ова минува само.
review-independence = Сѐ уште никој не изјавил независност. Изјавете дека нема врска, или која е.
review-urgent-open = Ова прашање е за ризик за некого и нема одговор. Прво одговорете на него.
review-unsettled = Запишан е ризик, сѐ уште непријавен. Пријавете го, па сменете го одговорот.
review-no-answer = „{ $question }“ нема одговор.
review-gap-missing = Задолжителен услов не е исполнет. Кажете во еден ред што недостасува.
review-flag = { $kind }: „{ $text }“
review-flag-alone = { $kind }
review-no-reason = Не е применливо, а причината сѐ уште не е напишана.
review-must-pass-excused = Ова мора да се исполни, а е означено како неприменливо: { $text }.
review-unlikely = { $value }: { $asks }
review-half-typed = { $text } е напишано до половина и сѐ уште не се брои.
review-half-note = Забелешката { $text } е напишана до половина.
review-half-evidence = Еден доказ е напишан до половина.
review-half-visit-note = Забелешка од посетата е напишана до половина.
review-half-source = Извор од посетата е напишан до половина.
review-half-recommendation = Препорака е напишана до половина.
review-half-flag = Зборовите на знаменце се напишани до половина.
review-replied = Стигна одговор: { $count ->
    [one] { $count } прашање сѐ уште не е проверено
   *[other] { $count } прашања сѐ уште не се проверени
 } зашто немаше одговор.
review-no-deadline = { $count ->
    [one] { $count } барање за податоци чека одговор
   *[other] { $count } барања за податоци чекаат одговор
 } без рок, па никаде не се гледа дека доцни.
review-open-more = Нема одговор, како и { $count ->
    [one] уште { $count } прашање
   *[other] уште { $count } прашања
 } од овој дел.
review-rows = „{ $title }“: сѐ уште никој не кажал дали списокот е целосен.
review-visit-notes = { $count ->
    [one] { $count } забелешка од посетата не е врзана
   *[other] { $count } забелешки од посетата не се врзани
 } за прашање.
review-declared-otherwise = Независноста е изјавена поинаку: „{ $link }“. Едното од двете треба да се смени.
review-dissent = { $code } смета поинаку: „{ $text }“
review-not-taken = Сѐ уште никој не го презел делот „{ $title }“.
review-not-agreed = Одговорил еден член; тимот сѐ уште не се согласил.
review-not-agreed-more = Одговорил еден член, како и на { $count ->
    [one] уште { $count } прашање
   *[other] уште { $count } прашања
 } од овој дел; тимот сѐ уште не се согласил.
review-not-verified = { $count ->
    [one] { $count } прашање не можеше да се провери
   *[other] { $count } прашања не можеа да се проверат
 } ({ $reasons }).
review-counted = { $reason }: { $count }
review-kept = Одговорот се чува, но не се брои: прашањето веќе не се поставува.
review-kept-because = Одговорот се чува, но не се брои: го затвора одговорот на { $number }.
review-weak = Највисокото ниво почива на слаби докази.
review-weak-more = Највисокото ниво почива на слаби докази, како и кај { $count ->
    [one] уште { $count } прашање
   *[other] уште { $count } прашања
 } од овој дел.
review-answer = Одговор
review-note = Забелешка
review-gap = Недостасува
review-evidence = Докази
review-none = нема
review-you-can = Можете
review-can-go = Да одите до { $number } и да се вратите тука со Esc.
review-can-safeguard = Да ја отворите картичката за заштита. Таа кажува кого да повикате.
review-can-gap = Таму Tab води до редот „Што недостасува?“.
review-can-evidence = Да притиснете F3 и да додадете докази од тука. За пониско ниво не се потребни.
review-can-answer = Да одговорите таму, или да го оставите отворено: се брои како отворено.
review-can-leave = Да го оставите како што е. Не ве запира.
review-reopen-title = Отвори пак
review-reopen-means = Одговорите пак може да се менуваат. Потписот и вашата причина остануваат во историјата, а на сесијата ѝ треба нов потпис.
review-reopen-why = Зошто се отвора пак?  Еден ред, без имиња.
review-reason-needed = Напишете ја причината во еден ред. Esc ја остава потпишана.
review-reopened = Сесијата е пак отворена. Потпишете ја одново кога ќе биде подготвена.
review-signed-walk = Потпишано на { $date }: одговорите се читаат, не се менуваат. Прегледот (. . 2) пак ја отвора, со причина.
review-not-signed = Оваа сесија не е потпишана, па нема што повторно да се отвори.
review-recommendations = Препораки ({ $gaps ->
    [0] нема недостатоци
    [one] { $gaps } недостаток
   *[other] { $gaps } недостатоци
 }, напишани { $written })
review-all-answers = Читај ги сите одговори
review-can-be-signed = { $open ->
    [one] { $open } прашање е сè уште отворено
   *[other] { $open } прашања се сè уште отворени
 }. Сепак може да се потпише.
