### status: draft

sign-title = Потпис · { $code }
sign-title-short = Потпис
sign-about-to = Ќе го потпишете ова оценување.
sign-is-signed = Ова оценување е потпишано.
sign-on-its-way = Потписот е на пат до дискот.
sign-counts = Одговорени { $done } од { $all } прашања (неприменливи { $not_applicable }, не можеа да се проверат { $not_verified })
sign-open = { $count ->
    [one] { $count } прашање е отворено и останува отворено; извештајот го брои.
   *[other] { $count } прашања се отворени и остануваат отворени; извештајот ги брои.
 }
sign-questionnaire = Прашалник
sign-version = { $title } { $version }
sign-languages = Јазици
sign-period = Период
sign-visits = { $kind ->
    [country] Состаноци
    [case] Вежба
   *[service] Посета
 }
sign-team = Тим
sign-signed-by = Потпишано од
sign-signed-at = Кога
sign-moment = { $date }, { $time }
sign-fingerprint = Отпечаток
sign-after = По потпишувањето
sign-means-locked = одговорите се читаат и веќе не се менуваат; прегледот може пак да ги отвори, со причина
sign-means-kept = се чуваат шифрите на потписниците, времето и отпечаток од сите одговори
sign-means-here = ништо никаде не се праќа: вие одлучувате кога ќе извезете
sign-declaration = Изјава
sign-words-one = „Овие одговори ги дадов врз основа на она што го видов, слушнав и прочитав.“
sign-words-team = „Овие одговори ги дадовме врз основа на она што го видовме, слушнавме и прочитавме.“
sign-who = Кој потпишува сега? Притиснете го бројот на секој член што е тука.
sign-not-now = не потпишува
sign-now = потпишува
sign-to-sign = За потпис внесете го бројот  { $number }
sign-nothing-yet = Сѐ уште ништо не е потпишано. Esc враќа назад без потпис.
sign-enter-closes = Enter продолжува. Прегледот може пак да ја отвори сесијата, со причина.
sign-type-it = Внесете го бројот { $number } за потпис. Сѐ уште ништо не е потпишано.
sign-wrong-number = { $typed } не е бројот { $number }. Ништо не е потпишано; внесете го пак.
sign-nobody-marked = Сѐ уште никој не е означен. Притиснете го бројот на секој член што потпишува, па Enter.
sign-waits = Отпечатокот се прави; ова трае кратко.
sign-signed = Потпишано: { $codes }. Отпечаток { $digest }.
sign-signed-without = Потпишано: { $codes }, без { $others }. Отпечаток { $digest }.
sign-no-paste = Бројот се пишува, не се лепи.
sign-none = нема
sign-changed = Сесијата се промени пред потписот. Погледнете пак, па притиснете Enter.
