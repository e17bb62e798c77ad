### status: draft

question-where = { $section } { $title } · { $number } · { $at } од { $of }
question-where-short = { $number } · { $at }/{ $of }
question-choose-one = Изберете еден одговор.
question-choose-any = Изберете сѐ што важи. Притиснете број повторно за да го тргнете.
question-rank-them = Притискајте ги броевите по ред на предност. Повторно притискање го вади бројот.
question-not-applicable = Не е применливо
question-none-of-these = Ништо од ова
question-not-verified = Не можеше да се провери
question-why-not-verified = Зошто не можеше да се провери?
question-no-reply = Прашано, нема одговор
question-no-access = Нема пристап
question-no-time = Нема време
question-sources-conflict = Изворите се противречат
question-protects-person = Не е прашано, за заштита на лице
question-why-not-applicable = Зошто тука не може да се примени?
question-gap = Што недостасува?  (ако сакате да кажете)
question-gap-needed = Што недостасува?  (потребно: ова мора да се исполни)
question-echo = { $number } = { $code } { $text }.
question-echo-advanced = { $number } = { $code } { $text }.  PgUp враќа назад.
question-echo-value = { $number } = { $text }.
question-not-asked-now = { $number } сега не се поставува; продолжувате тука.
question-echo-and = { $echo }  { $consequence }
question-taken-away = { $number } е пак отворено.
question-nothing-to-take = Нема одговор што може да се тргне.
question-left-open = { $number } останува отворено.
question-reason-missing = { $number } не е применливо; причината сѐ уште недостасува и прегледот го наведува тоа.
question-marked = { $code } е означено, не е избрано. Притиснете { $code }, или Space, за запис.
question-marked-for-space = { $code } е означено, не е избрано. Притиснете Space за запис.
question-taken-out = Со тоа е тргнато, бидејќи едно од нив мора да стои само: { $options }.
question-kept-typed = Се чува како што е напишано, но сѐ уште не се брои како одговор.
question-declared = Како што е изјавено за независноста. Друг одговор го заменува.
question-kept-draft = { $number }: текстот се чува како нацрт и сѐ уште не е одговор.
question-first-question = Ова е првото прашање.
question-last-question = Ова е последното прашање. Притиснете { $keys } за преглед.
question-no-open = Нема отворено прашање. Притиснете . . 2 за преглед.
question-next-open-is = Прво отворено прашање: { $number }.
question-section-done = Дел { $section } е готов. Прво отворено прашање: { $number }.
question-where-was-i = Застанавте тука. Последни одговори: { $answers }.
question-answer-at = { $number } { $words } во { $time }
question-help-box = Tab, па - или *, за „не е применливо“ или „не е проверено“.
question-standard-label = Стандард
question-evidence-label = Докази
question-evidence-none = сѐ уште нема
question-evidence-count = { $count ->
    [one] { $count } доказ
   *[other] { $count } докази
 }
question-evidence-weak = слаби докази
question-evidence-asks = се бара: { $means }
question-evidence-asks-seen = се бара нешто видено или прочитано, на пример: { $means }
question-evidence-asks-anything = се бара нешто видено или прочитано, или два различни разговора
question-evidence-asks-with = се бара: { $partners }, а покрај тоа: { $means }
question-note-label = Забелешка
question-flag-label = Знаменце
question-must-pass = мора да се исполни
question-from-package = Пресметано
question-chosen = избрано { $count }: { $list }
question-one-rater = оценило едно лице
question-filtered-out = Избраното тука веќе не се нуди, па не се брои. Изберете друг одговор.
question-constraint = Овој одговор е надвор од она што прашањето го дозволува. Погледнете пак.
question-unlikely = Забележано е и ништо не запира. Enter го задржува и оди натаму; или напишете друго.
question-off-step = Напишете број во чекори од { $step }.
question-not-alone = Еден од избраните одговори стои сам: тргнете го него или другите.
question-unranked = { $count ->
    [one] { $count } ред сѐ уште не е рангиран.
   *[other] { $count } реда сѐ уште не се рангирани.
 }
question-down-to-answers = ↓ ги покажува одговорите; ↑ од првиот враќа тука.
