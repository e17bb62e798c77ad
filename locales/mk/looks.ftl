### status: draft

looks-large = Голем приказ
looks-off = не
looks-view = Приказ
looks-view-usual = вообичаен
looks-plain-on = обични редови
looks-cover = Покриј кога не се користи
looks-after-minutes = { $minutes ->
    [one] по { $minutes } минута
   *[other] по { $minutes } минути
 }
looks-exports = Папка за извоз
looks-data = Податоци: { $path } (друго место избираат { $option }, { $variable } или папка { $beside } покрај програмата)
looks-about-language = Сѐ што кажува програмата е на овој јазик.
looks-about-second = F8 ги покажува прашањата на него; големиот приказ ги покажува двата јазика.
looks-about-glyphs = Изберете ASCII ако наместо линии гледате празни квадратчиња.
looks-about-large = Кратки редови и силна ознака, за читање оддалеку.
looks-about-plain = Ред по ред, за читач на екран или Брајова лента.
looks-about-wait = Оцените секогаш чекаат Enter; фактичките одговори како што ќе изберете.
looks-about-cover = Без копче толку долго, екранот се покрива. Ништо не се губи.
looks-about-exports = Извозот оди тука. Со Enter се пишува друга папка.
looks-about-guide = Во вежбата една реченица го именува копчето што сега е од корист.
looks-about-view = Како што е, голем за проектор, или обични редови за читач на екран или Брајова лента.
looks-which-folder = Која папка? Празно значи вообичаената.
looks-trying = Папката се проверува …
looks-exports-now = Извозот сега оди во { $path }.
looks-no-folder = Нема папка { $path }.
looks-folder-refuses = Во { $path } не може да се пишува ({ $reason }).
looks-folder-not-whole = Напишете ја целата патека, од почеток.
looks-way-plain = Со читач на екран или Брајова лента: обични редови
looks-see = Гледате ли квадрат, триаголник и линија: { $signs } ?
looks-see-yes = Да, сите три
looks-see-no = Не: цртај само со ASCII
