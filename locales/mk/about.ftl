### status: draft

about-signed = Потпис
about-signed-by = { $codes } на { $date }, { $time }, отпечаток { $digest }
about-title = Ова оценување
about-code = Шифра
about-name = Име
about-questionnaire = Прашалник
about-version = { $title } { $version }, отпечаток { $digest }
about-period = Период
about-visits = { $kind ->
    [country] Состаноци
    [case] Вежба
   *[service] Посета
 }
about-team = Тим
about-way = Начин на работа
about-independence = Независност
about-purpose = Цел
about-parts = Кој кој дел го има? Означете дел, па притиснете го бројот на членот.
about-given = Делот е доделен на { $code }.
about-nobody = сѐ уште никој
about-only-here = Името се покажува само на оваа страница.
about-none = нема
about-records = Секој член оценува сам и има свој запис. Притиснете го бројот на членот.
about-record-here = овој запис
about-record-begun = одговорени { $done } од { $all }
about-record-signed = потпишан
about-record-not-begun = не е почнат; бројот го почнува
about-is-here = На екранот е записот на { $code }.
about-records-read = Записите се читаат. Притиснете го бројот повторно.
about-give-out = Сѐ уште никој нема дел: . . 9 ги доделува.
about-describe-title = Период, посети и цел
about-describe-expects = Enter води на следното; по последното се запишува, а историјата го чува она што било кажано порано.
about-describe-purpose-help = Еден ред: мандатот со ваши зборови. Enter запишува сѐ.
about-described = Запишано. Историјата го чува она што било кажано порано.
about-describe-again = Периодот или некој ден повеќе не може да се прочита: Esc, па уште еднаш -.
