### status: draft

all_answers-title = Сите одговори
all_answers-title-in = Сите одговори · { $section } { $name }
all_answers-done-of = одговорени { $done } од { $all }
all_answers-section-hidden = не се прашува
all_answers-unasked = { $count ->
    [one] Тука не се поставува { $count } прашање, поради други одговори.
   *[other] Тука не се поставуваат { $count } прашања, поради други одговори.
 }
all_answers-open = отворено
all_answers-open-required = отворено; потребно пред потпис
all_answers-nothing = сѐ уште нема вредност
all_answers-reason = Причина
all_answers-missing = Недостасува
all_answers-recommendation = Што треба
all_answers-page = страница или член: { $page }
all_answers-not-counted = Не се брои: друг одговор го исклучува прашањето. Се чува.
all_answers-lacks-reason = Причината сѐ уште не е напишана.
all_answers-lacks-gap = Мора да се исполни, а не е: пред потпис треба да пишува што недостасува.
all_answers-last-section = Ова е последниот дел.
all_answers-first-section = Ова е првиот дел.
all_answers-cannot-go = Ова прашање сега не се поставува, па нема каде да се оди.
all_answers-only-to-read = Оваа страница е за читање. Enter води до прашањето за измена.
all_answers-enter-goes = Enter води до { $number }; Esc таму ве враќа на оваа страница.
