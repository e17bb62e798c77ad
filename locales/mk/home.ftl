### status: draft

home-title = Fener
home-offline = без мрежа · сѐ е на овој компјутер
home-offline-short = без мрежа
home-continue = Продолжи
home-start = Почни
home-look-back = Погледни назад
home-new = Ново оценување
home-all-open = Сите отворени сесии ({ $count })
home-all-open-late = Сите отворени сесии ({ $count }), { $late ->
    [one] уште { $late } со барања со изминат рок
   *[other] уште { $late } со барања со изминат рок
 }
home-signed = Потпишани сесии ({ $count })
home-answered = одговорено
home-state = состојба
home-draft-at = нацрт, { $when }
home-ready = целосна, непотпишана
home-signed-at = потпишана, { $when }
home-risk = ризик сѐ уште непријавен
home-overdue = { $code }: { $count ->
    [one] { $count } барање за податоци со изминат рок
   *[other] { $count } барања за податоци со изминат рок
 }, најстарото од { $since }
home-overdue-state = { $count ->
    [one] { $count } барање
   *[other] { $count } барања
 } со изминат рок
home-practice = вежба
home-today = денес { $time }
home-next-step = Следно: { $count ->
    [one] { $count } прашање е отворено
   *[other] { $count } прашања се отворени
 } во „{ $code }“. Притиснете { $digit } за да продолжите.
home-next-risk = Прво решете го ризикот во „{ $code }“: притиснете { $digit }, што води до прашањето за него.
home-next-begin = Следно: во „{ $code }“ сѐ уште нема одговори. Притиснете { $digit } за почеток.
home-next-review = Следно: прегледајте и потпишете „{ $code }“. Притиснете { $digit }, па . . 2.
home-period = { $from } до { $to }
home-reading = Сесиите се читаат …
home-selected = Избрано: { $code }
home-detail-questionnaire = Прашалник  { $id } { $version }
home-detail-period = Период  { $from } до { $to }
home-detail-open = Отворено  { $count ->
    [one] { $count } прашање
   *[other] { $count } прашања
 }
home-detail-flags = Знаменца  { $count }
home-signed-title = Потпишани сесии
home-open-title = Отворени сесии
home-next-rescue = Дискот одбива да зачува. Ослободете место на него, па притиснете Ctrl+C и { $digit } за нов обид.
