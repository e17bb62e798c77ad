### status: draft

check-renamed-unknown = „renamed“ го именува прашањето „{ $id }“, што го нема тука.
check-renamed-unknown-hint = Лево напишете го поранешниот id, а десно id на прашање од оваа датотека.
check-renamed-still-there = „renamed“ му дава на „{ $id }“ друг id, а нешто тука сѐ уште го има.
check-renamed-still-there-hint = Отстранете го редот, или на она што сега го има тој id дајте му друг: id никогаш не го менува значењето.
check-never-holds = Овој услов никогаш не може да биде исполнет.
check-never-holds-hint = Напишете „or“ каде што е доволен еден дел, или отстранете го тоа што зависи од него.
check-always-holds = Овој услов е секогаш исполнет, каков и да е одговорот.
check-always-holds-hint = Отстранете го, или напишете „and“ каде што се потребни сите делови.
check-dead-branch-never = Овој дел тука никогаш не може да биде исполнет, па ништо не одлучува.
check-dead-branch-always = Овој дел е секогаш исполнет, па ништо не одлучува.
check-dead-branch-hint = Отстранете го, или споредете го со тоа што било намерата.
check-unreachable = „{ $id }“ никогаш не може да се праша: неговите услови, оние околу него и оние на прашањата што ги читаат се исклучуваат.
check-unreachable-hint = Преместете го таму каде што условот може да биде исполнет, или изменете го условот.
check-takes-numbers = „{ $id }“ прима броеви од { $from } до { $to }.
check-takes-whole-numbers = „{ $id }“ прима цели броеви од { $from } до { $to }.
check-takes-options = „{ $id }“ прима едно од овие: { $options }.
check-unbalanced = „{ $id }“ има тежина { $weight }, повеќе од сите други прашања на својот дел заедно ({ $others }).
check-unbalanced-hint = Намалете му ја тежината; ако неисполнувањето треба да го собори делот, напишете must_pass = true.
check-unread-column = Ниедно правило не го чита „{ $name }“ на овие опции.
check-unread-column-hint = Отстранете го, или прочитајте го во choice_filter.
check-plural-forms = Текстот „{ $id }“ ги нема формите за множина на својот јазик.
check-plural-forms-hint = Напишете ред за секоја од овие и за ниедна друга: { $names }; [other] може да е за последната.
check-too-wide = Текстот „{ $id }“ зафаќа { $found } знаци; има место за { $room }.
check-too-wide-hint = Најдете пократки зборови; во прозорец од 80 колони крајот се сече.
check-interface-unknown = Програмот нема израз „{ $id }“.
check-interface-elsewhere = Местото му е во „{ $file }“.
check-interface-stray = Интерфејсот нема дел што се вика „{ $file }“, па датотеката не се чита.
check-interface-stray-hint = Именувајте ја датотеката по дел од интерфејсот: „fener translate export interface“ ги дава текстовите на сите.
check-interface-folder-hint = Именувајте ја папката по јазик, како „hr“ или „sr-Latn“.
check-interface-missing =
    { $count ->
        [one] { $count } израз од интерфејсот не е напишан на „{ $locale }“ и се прикажува на јазикот што го заменува.
       *[other] { $count } изрази од интерфејсот не се напишани на „{ $locale }“ и се прикажуваат на јазикот што ги заменува.
    }
check-interface-missing-hint = „fener translate export interface --language { $locale } --out { $locale }.xlsx“ ги запишува во табела; „fener languages“ ги брои.
check-fallback-unknown = Јазикот „{ $tag }“ не е познат, па не може да замени друг.
