### status: draft

## Kinds of values, as in "must be …"

load-type-text = текст во наводници
load-type-truth = true или false, без наводници
load-type-whole = цел број
load-type-number = број, или број во наводници како "2/3"
load-type-texts = список на текстови во средни загради
load-type-table = табела
load-type-tables = список на табели

## Words that return

load-example = Напишете го вака: { $text }
load-add-line = Додајте го овој ред: { $text }
load-add-text = Додајте го овој ред во „{ $file }“: { $text }
load-take-out = Извадете го „{ $name }“, или употребете го.
load-one-of = Тука може да стои: { $names }.
load-first-here = прво тука

## Files

load-file-missing = Пакетот нема „{ $file }“, па не може да се користи.
load-file-missing-hint = Додајте ја датотеката: на пакетот му треба „questionnaire.toml“ за структурата и „en.ftl“ за англиските текстови.
load-file-unreadable = „{ $file }“ не можеше да се прочита: { $reason }.
load-file-unreadable-hint = Проверете дали датотеката е таму и дали смеете да ја читате.
load-file-link = „{ $file }“ е врска што води надвор од пакетот, па не е прочитана.
load-file-link-hint = Ставете ја самата датотека во папката.
load-file-not-utf8 = „{ $file }“ содржи бајти што не се текст во UTF-8.
load-file-not-utf8-hint = Отворете ја датотеката во уредувач и зачувајте ја како UTF-8.
load-file-too-large = „{ $file }“ е поголема од границата од { $limit } MiB.
load-file-too-large-hint = Проверете дали е вистинската датотека; толку голем прашалник мора да се подели.
load-too-many-files = Број на датотеки во пакетот: { $count }; границата е { $limit }.
load-too-many-files-hint = Она што не е дел од прашалникот преместете го надвор од неговата папка.
load-stray-file = „{ $file }“ нема име што пакет го користи, па не се чита.
load-stray-file-hint = Датотека со текстови именувајте по јазикот, како „sq.ftl“ или „sr-Latn.ftl“.
load-toml-syntax = Ова не може да се прочита како TOML: { $what }.
load-toml-duplicate-hint = Задржете едно од двете, или почнете нова табела над второто.
load-toml-quote-hint = Ставете го текстот во наводници.
load-toml-string-hint = Затворете го текстот со исти наводници на истиот ред, и пишете \ како \\.
load-toml-header-hint = Затворете го заглавието: [grading] за една табела, [[section]] за една од многу.
load-toml-array-hint = Ставете запирка меѓу ставките и затворете го списокот со ].
load-toml-key-hint = Пишете еден клуч и една вредност на ред: key = "value".
load-toml-hint = Споредете го редот со оние над него.
load-format-too-new = Датотеката е пишувана во формат { $found }; оваа програма чита формати до { $known }.
load-format-too-new-hint = Земете понова верзија на програмата, или побарајте постар формат на датотеката.
load-too-many-problems = Уште непокажани проблеми: { $count }.
load-too-many-problems-hint = Поправете ги првите и проверете пак.

## Keys and values

load-unknown-key = { $place } нема клуч „{ $key }“.
load-missing-key = { $place } го бара клучот „{ $key }“.
load-wrong-type = „{ $key }“ мора да биде { $expected }.
load-misplaced-key = „{ $key }“ нема значење за типот „{ $type_name }“.
load-unknown-word = „{ $word }“ не е можно за „{ $key }“.
load-invalid-number = „{ $text }“ не е број.
load-invalid-number-hint = Пишете 12, "0.5", "2/3" или "70%".
load-out-of-range = „{ $key }“ мора да биде меѓу { $lowest } и { $highest }.
load-not-above-zero = „{ $key }“ мора да биде над 0.
load-invalid-version = „{ $text }“ не е верзија од три цели броја споени со точки.
load-invalid-locale = „{ $text }“ не е ознака на јазик.
load-invalid-word = „{ $key }“ мора да биде еден ред од 1 до { $limit } знаци, без празни места на краевите.
load-invalid-word-hint = Скратете го, и извадете ги преломите на редови и табулаторите.
load-invalid-date = „{ $text }“ не е датум како 2008-02-01, 2008-02 или 2008.
load-repeated-entry = „{ $word }“ стои тука двапати.

## Ids and numbers

load-invalid-id = „{ $id }“ не може да биде id: мали букви од a до z, цифри и _, прво буква, најмногу { $limit } знаци.
load-reserved-id = „{ $id }“ е име што го користи самата програма.
load-reserved-mark = „{ $id }“ има две _ по ред, што извозите ги користат за свои колони.
load-reserved-hint = Изберете друго име.
load-duplicate-id = Id „{ $id }“ е употребено двапати.
load-duplicate-number = Бројот { $number } е употребен двапати.
load-duplicate-option = „{ $id }“ стои двапати во истиот список.
load-duplicate-entry = „{ $id }“ стои двапати во табелата.
load-duplicate-hint = На едно од двете дајте му друго име, или извадете го.
load-invalid-printed-number = „{ $number }“ не е печатен број како 1.05, 1.05a или 2.08-AL1.
load-invalid-printed-number-hint = Напишете го бројот на делот, точка и две цифри.
load-number-elsewhere = Бројот { $number } стои во дел { $section }.
load-number-elsewhere-hint = Почнете го бројот со { $section } и точка.
load-follow-up-number = Потпрашањето { $number } му припаѓа на прашањето { $parent }, но неговиот број не почнува со него.
load-follow-up-number-hint = Нумерирајте го { $example } или со друга буква.

## Scales and lists

load-empty-list = Нема од што да се избира.
load-empty-list-hint = Додајте барем една ставка со „id“ и „code“.
load-duplicate-code = Кодот { $code } е употребен двапати во истиот список.
load-code-out-of-reach = Кодот { $code } не може да се избере со цифра од 1 до 9.
load-code-hint = Нумерирајте ги ставките 1, 2, 3 и така натаму.
load-not-best-first = Нивоата на „{ $scale }“ не одат од најдоброто до најлошото.
load-less-than-below = тука само { $points }, над него
load-not-best-first-hint = Ставете го прво нивото со најмногу поени.
load-mixed-directions = Оваа скала оди обратно од првата.
load-other-direction = оваа оди обратно
load-mixed-directions-hint = На најдоброто ниво од секоја скала дајте му код 1.
load-unknown-scale = Нема скала „{ $scale }“.
load-unknown-scale-hint = Скалите стојат под [[scale]].
load-unknown-list = Нема список „{ $list }“.
load-unknown-list-hint = Заедничките списоци се под [[list]]; сопствените опции на прашањето под „options“.
load-unknown-option = Прашањето нема опција „{ $option }“.
load-list-and-options = Прашањето има и „list“ и „options“.
load-list-or-options = Прашањето нуди избор, но нема ниту „list“ ниту „options“.
load-list-or-options-hint = Именувајте заеднички список со „list“, или напишете „options“ за прашањето.
load-unused-scale = Ниедно прашање не ја користи скалата „{ $scale }“.
load-unused-list = Ниедно прашање не го користи списокот „{ $list }“.
load-top-below-one = Најдоброто ниво на „{ $scale }“ не дава сите поени.
load-top-hint = На првото ниво дајте points = "1", освен ако ништо не треба да биде целосно исполнето.
load-too-many-options = Број на ставки во „{ $key }“: { $count }; границата е { $limit }.
load-too-many-options-hint = Поделете го списокот, или барајте текст.

## Questions

load-unknown-question = Нема прашање „{ $id }“ на кое ова би се надоврзало.
load-follow-up-circle = Надоврзувањето на „{ $id }“ води назад до ова прашање.
load-follow-up-circle-hint = Именувајте го прашањето што се поставува прво.
load-min-above-max = Најмалиот дозволен број, { $lowest }, е над најголемиот, { $highest }.
load-below-it = најголемиот
load-min-above-max-hint = Сменете им ги местата.
load-step-misses = Чекорите од { $step } никогаш не стигнуваат до најголемиот дозволен број, { $highest }.
load-step-misses-hint = Изберете чекор што го дели растојанието меѓу „min“ и „max“.
load-not-whole = „{ $key }“ има децимали, а прашањето бара цели броеви.
load-not-whole-hint = Напишете цел број, или нека типот биде "decimal".
load-too-many-questions = Прашалникот има повеќе од { $limit } прашања, групи и променливи, што е границата.
load-too-many-questions-hint = Поделете го на неколку прашалници.
load-nesting-too-deep = Групите и повторувањата стојат едни во други подлабоко од границата од { $limit }.
load-nesting-too-deep-hint = Извадете некои од нивоата на вгнездување.
load-nothing-inside = Тука внатре нема прашање.
load-nothing-inside-hint = Додајте ставка, или извадете го ова.
load-retired-later = Прашањето е повлечено од { $since }, а ова е само верзија { $now }.
load-retired-later-hint = Зголемете ја верзијата на пакетот, или тука наведете порана.
load-declares-in-repeat = Прашањето се поставува во секој ред на повторување; еднаш изјавеното не може да му биде одговор.
load-request-elsewhere = „{ $id }“ не стои во редовите на овој список барања за податоци.
load-request-elsewhere-hint = Наведете прашање што стои непосредно во ова повторување.
load-request-other-type = „{ $id }“ е од видот „{ $is }“, што овој дел од барање за податоци не може да го има.
load-no-request-list = Ниту едно повторување во прашалников не наведува барања за податоци, па ниту еден одговор не може да дојде од нив.
load-partner-alone = „+ { $means }“ е придружник, но пред него не стои ништо.
load-partner-alone-hint = Почнете со извор на верификација без +, како "DOC".

## Scoring

load-points-hint = Пишете број од 0 до 1, како "1/2" или "50%".
load-must-pass-unscored = Прашање што не се бодува не може да биде задолжителен услов.
load-must-pass-unscored-hint = Извадете „must_pass“, или бодувајте го прашањето со scored = true.
load-not-scored = „{ $key }“ нема дејство, бидејќи прашањето не се бодува.
load-not-scored-hint = Извадете „{ $key }“, или бодувајте го прашањето со scored = true.
load-points-missing = Прашањето се бодува, но ништо не кажува од каде доаѓаат поените.
load-points-unclear = Овие поени не одговараат на овој тип прашање.
load-points-unclear-hint = Пишете {"{"} share_of_options = true {"}"} за повеќе опции, или список од {"{"} from = 36, is = "1" {"}"} за број.
load-not-descending = Праговите не одат од највисокиот до најнискиот.
load-not-above-this = оној над него
load-not-descending-hint = Ставете го прво највисокиот праг и наведете го секој само еднаш.
load-last-band = Последниот степен мора да почнува од 0, за секои бодови да имаат степен.
load-last-band-hint = Завршете ги степените со {"{"} id = "not_met", from = "0%" {"}"}.
load-invalid-rounding = „{ $text }“ не е заокружување.
load-invalid-rounding-hint = Пишете "1%", "0.1%" или "0.01%".

## Rules

load-rule-cycle = Овие правила се чекаат едно со друго: { $path }.
load-rule-cycle-hint = Нека едно од нив чита нешто друго.
load-cycle-reads = „{ $kind }“ на „{ $owner }“ го чита „{ $name }“
load-cycle-stands-in = „{ $owner }“ стои во „{ $around }“ или го чека
load-unused-variable = Ниедно правило не ја чита променливата „{ $id }“.

## Sources of law and practice

load-unknown-citation = „{ $citation }“ го нема во табелата на извори.
load-unknown-citation-hint = Додајте го во „instruments.toml“, ако е точно.
load-unknown-instrument = Нема инструмент „{ $code }“.
load-invalid-instrument = „{ $code }“ не може да биде код на инструмент.
load-invalid-citation = „{ $citation }“ не е код, едно празно место и место во изворот.
load-missing-ancestor = „{ $citation }“ е во „{ $around }“, кој го нема во табелата.
load-missing-ancestor-hint = Додајте [[citation]] со id = "{ $around }".
load-colliding-key = Текстот на овој навод би стоел под „{ $key }“, што му припаѓа на друг.
load-colliding-key-hint = Едно од двете напишете го поинаку.

## Packages in the user's folder

load-override-not-newer = Вашиот „{ $id }“ { $version } не е понов од { $known } на програмата, кој се користи.
load-override-not-newer-hint = Зголемете му ја верзијата, или извадете го од папката.
load-override-twice = Има два пакета „{ $id }“; се користи верзија { $version }.
load-override-twice-hint = Извадете еден од двата од папката.
load-override-broken = Вашиот „{ $id }“ не може да се користи ваков; се користи оној што дојде со програмата.
load-override-broken-hint = Поправете го она што е наведено погоре, па погледнете со „fener check“.
load-practice-only = Ова го има само пакет за вежба.
load-practice-only-hint = Напишете purpose = "practice", или извадете го ова.
load-case-questionnaire = Случајот му припаѓа на прашалникот „{ $id }“, а не на „{ $own }“.
load-case-named = Случајот „{ $id }“ стои во датотеката „{ $file }“.
load-case-section = Нема дел „{ $id }“ што го раскажува овој случај.
load-case-section-hint = Случајот и неговата датотека именувајте ги по делот со неговите прашања.
load-case-question = Делот „{ $section }“ нема прашање „{ $id }“.
load-method-unfit = Методот „{ $method }“ не може да споредува одговори од типот „{ $type_name }“.
load-method-hint = Користете „exact“ каде што се избира една опција, „steps“ за оцена и „right_minus_wrong“ каде што се избираат повеќе.
load-key-one-answer = Овде само еден одговор може да биде точен.
load-key-no-answer = Овде ниеден одговор не е точен.
load-near-unused = Блиските одговори важат само со методот „steps“.
load-key-missing = Случајот нема клуч за прашањето „{ $id }“.

## Texts

load-text-syntax = Ова не може да се прочита како текст: { $what }.
load-text-syntax-hint = Пишете key = text; другите редови и .parts под него, вовлечени четири места.
load-text-duplicate = Текстот „{ $id }“ стои тука двапати.
load-text-duplicate-hint = Задржете еден од двата.
load-text-empty = Текстот „{ $id }“ е празен.
load-text-empty-hint = Напишете го текстот, или извадете го клучот.
load-text-missing = „{ $file }“ нема текст „{ $id }“.
load-text-surplus = Ништо во прашалникот не го користи текстот „{ $id }“.
load-text-not-in-english = Англискиот нема текст „{ $id }“.
load-attribute-missing = На текстот „{ $id }“ му недостасува „.{ $name }“.
load-attribute-surplus = Ништо не го користи „.{ $name }“ на текстот „{ $id }“.
load-attribute-not-in-english = Англискиот текст „{ $id }“ нема „.{ $name }“.
load-variables-differ = Текстот „{ $id }“ користи други променливи од англискиот.
load-variables-hint = Користете ги овие: { $names }.
load-no-variables-hint = Не користете ниедна: англискиот текст нема.
load-unknown-reference = Текстот „{ $id }“ користи „{ $name }“, што го нема во оваа датотека.
load-text-cycle = Текстот „{ $id }“ се содржи самиот себе.
load-text-cycle-hint = Напишете го текстот цел.
load-text-too-deep = Големите загради стојат една во друга подлабоко од границата од { $limit }.
load-text-too-deep-hint = Затворете ја секоја заграда, и напишете го текстот без толку многу.
load-review-missing = „{ $file }“ не кажува дали е прегледана.
load-review-malformed = Овој ред за прегледот не може да се прочита.
load-review-hint = Почнете ја датотеката со „### status: draft“, или со „### reviewed-by: who, 2027-02-01“.
