### status: draft

sources-title = Извори од посетата
sources-intro = Напишани еднаш, прикачени на прашања по своите броеви.
sources-form-new = Нов извор од посетата
sources-form-source = Извор S{ $source }
sources-who-or-what = кој или што
sources-used = кај
sources-add = Додај извор
sources-add-begun = Продолжи со започнатиот извор
sources-none-yet = Сѐ уште нема извори: + го пишува првиот.
sources-written = S{ $source } е напишан. Неговиот број го прикачува на прашање.
sources-changed = S{ $source } е изменет, секаде каде што се користи.
sources-removed = S{ $source } го нема; поништувањето го враќа.
sources-in-use = S{ $source } останува: { $count ->
    [one] на него почива { $count } прашање, { $numbers }
   *[other] на него почиваат { $count } прашања, прво { $numbers }
 }. Прво таму тргнете го доказот.
sources-mark-one = Прво означете извор.
sources-marked = Внесено { $number }: Enter го отвора означениот извор, друга цифра продолжува.
sources-not-used = сѐ уште некористен
sources-expects = Space работи од означениот извор: се прикачува на секој одговор што следува.
