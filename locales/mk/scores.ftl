### status: draft

scores-title = Бодови
scores-total = Вкупно
scores-sections = Делови
scores-layers = Слоеви
scores-standards = Стандарди
scores-law = Закон
scores-policy = Политика
scores-practice = Пракса
scores-outcome = Исход
scores-head-score = бодови
scores-head-range = распон
scores-head-coverage = покриеност
scores-head-band = степен
scores-range = { $lowest }–{ $highest }
scores-band-fully-met = целосно исполнето
scores-band-partly-met = делумно исполнето
scores-band-not-met = не е исполнето
scores-band-must-pass-failed = не е исполнето поради задолжителен услов
scores-band-not-rated = не е оценето
scores-band-not-applicable = не е применливо
scores-failed-list = Неисполнети задолжителни услови: { $list }
scores-pulls = Најмногу намалуваат: { $list }
scores-pull = { $number } (-{ $points })
scores-legend = { $score } бодови   { $range } сѐ уште можно
scores-marked-settled = { $score } од 100; секој одговор е познат.
scores-marked-open = Меѓу { $lowest } и { $highest }: { $count ->
    [one] { $count } прашање е отворено или непроверено
   *[other] { $count } прашања се отворени или непроверени
 }.
scores-marked-nothing = Тука ниедно прашање не е применливо, па нема бодови.
scores-score-between = { $score } од 100, меѓу { $lowest } и { $highest }
scores-score-exact = { $score } од 100
scores-score-open = Сѐ уште нема бодови; меѓу { $lowest } и { $highest }
scores-score-none = Нема бодови
scores-covered = Одговорено е { $coverage } од тежината.
scores-covered-sections = Оценети се { $coverage } од деловите.
scores-because-nothing = Тука ниедно прашање не е применливо, па нема бодови.
scores-because-failed = { $count ->
    [one] { $count } задолжителен услов излезе со 0, па ова не е исполнето, без оглед на останатото
   *[other] { $count } задолжителни услови излегоа со 0, па ова не е исполнето, без оглед на останатото
 }: { $list }.
scores-because-coverage = Одговорено е само { $coverage } од тежината; за степен треба { $floor }.
scores-because-coverage-sections = Оценети се само { $coverage } од деловите; за степен треба { $floor }.
scores-because-unknown = { $count ->
    [one] { $count } задолжителен услов е отворен или непроверен, а за степен е потребен
   *[other] { $count } задолжителни услови се отворени или непроверени, а за степен се потребни
 }: { $list }.
scores-because-between = Само според бодовите би било „{ $band }“, но { $count ->
    [one] { $count } задолжителен услов е исполнет само делумно
   *[other] { $count } задолжителни услови се исполнети само делумно
 }: { $list }.
scores-because-sections = { $count ->
    [one] Во { $count } дел не е исполнет задолжителен услов
   *[other] Во { $count } дела не е исполнет задолжителен услов
 }, па вкупното не може да биде „{ $band }“: { $list }.
scores-because-reaches = Од { $from } нагоре е „{ $band }“.
scores-because-below = Под { $from } е „{ $band }“.
scores-made = Како се добива
scores-made-sections = Како се добива: деловите
scores-made-questions = Прашањата зад тоа
scores-head-points = поени
scores-head-weight = тежина
scores-head-counts = вреди
scores-head-adds = додава
scores-head-worst = најлошо
scores-head-best = најдобро
scores-line-counts = { $answer }: { $points } × тежина { $weight } = { $counts }
scores-line-adds = { $answer }: { $points }, тежина { $weight }, додава { $adds }
scores-line-section = { $score }, додава { $adds }: { $band }
scores-line-section-out = не се брои: { $band }
scores-line-moves = најлошо { $lowest }, најдобро { $highest }
scores-sum = Збир на „вреди“ { $counts } / збир на тежините { $weights } = { $score }
scores-sum-sections = Збир на бодовите { $scores } / оценети делови { $sections } = { $score }
scores-unknown = Отворено или непроверено: го шири распонот
scores-left-out = Изоставено
scores-weak = Слаби докази: поените се задржуваат
scores-is-open = отворено
scores-not-verified = не е проверено: { $reason }
scores-not-applicable = не е применливо: { $reason }
scores-not-applicable-bare = не е применливо
scores-hidden-by = не се прашува поради { $list }
scores-hidden-by-rule = не се прашува во ова оценување
scores-retired = веќе не се поставува во оваа верзија
scores-weak-none = не е прикачен доказ
scores-weak-only-weak = почива на нешто од втора рака, старо или кажано пред персонал
scores-weak-only-said = само е кажано, од еден вид лица; ништо не е видено или прочитано
scores-weak-partner = недостасува уште: { $means }
scores-must-pass = задолжителен услов
scores-must-pass-failed = неисполнет задолжителен услов
scores-must-pass-between = задолжителен услов, исполнет само делумно
scores-change = Што би го сменило: прво прашањата што најмногу го поместуваат
scores-ways = Што би го сменило степенот
scores-way-better = { $count ->
    [one] { $count } одговор би го кренал
   *[other] { $count } одговори би го кренале
 } на „{ $band }“ ({ $score }):
scores-way-worse = { $count ->
    [one] { $count } одговор би го спуштил
   *[other] { $count } одговори би го спуштиле
 } на „{ $band }“ ({ $score }):
scores-way-maybe-smaller = Можеби има помал збир; премногу се за да се пробаат сите.
scores-no-way = Други одговори не би го смениле степенот.
scores-what-if = Кога одговорот на { $number } би бил
scores-what-if-part = { $score }, { $band }; вкупно { $total }
scores-what-if-total = вкупно { $total }, { $band }
scores-options = { $count ->
    [one] { $count } опција
   *[other] { $count } опции
 }
scores-from = { $number } или повеќе
scores-below = помалку од { $number }
scores-level = { $code } { $text }
scores-none = нема
scores-closing = Неприменливото и она што не се поставува се изоставени. Отвореното и непровереното го шират распонот.
scores-arithmetic = Оваа страница само пресметува; не менува ниеден одговор.
scores-no-what-if = На овој ред не може да се проба друг одговор. Одете на применливо прашање.
scores-goes-nowhere = Овој ред не е за прашање. Одете на прашање, и Enter води до него.
scores-is-hidden = { $number } сега не се поставува, па нема каде да се оди.
