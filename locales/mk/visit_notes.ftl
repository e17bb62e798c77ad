### status: draft

visit_notes-title = Забелешки од посетата
visit_notes-title-at = Забелешки од посетата · над { $number }
visit_notes-writing = Забелешка од посетата
visit_notes-intro = Пишувајте веднаш; за прашање врзете подоцна. Прегледот ги наведува неврзаните.
visit_notes-add = Напиши забелешка
visit_notes-add-begun = Продолжи со започнатата забелешка
visit_notes-none-yet = Сѐ уште нема забелешки: + ја пишува првата.
visit_notes-tied-to = { $number }
visit_notes-not-tied = неврзана
visit_notes-here = { $number }, тука
visit_notes-written = Забелешката е напишана.
visit_notes-written-here = Забелешката е напишана. Space ја врзува за { $number }.
visit_notes-removed = Забелешката ја нема; поништувањето ја враќа.
visit_notes-mark-one = Прво означете забелешка.
visit_notes-tied = Врзана за { $number }. Повторно Space ја одврзува.
visit_notes-moved = Врзана за { $number }, веќе не за { $before }.
visit_notes-untied = Веќе не е врзана за { $number }.
visit_notes-no-question = Отворете го списокот кај прашање за да врзете забелешка.
visit_notes-resumed = Ова го започнавте порано.
visit_notes-count = { $count ->
    [0] Ниедна забелешка не чека врзување.
    [one] { $count } забелешка сѐ уште не е врзана.
   *[other] { $count } забелешки сѐ уште не се врзани.
 }
visit_notes-privacy = Без имиња, адреси или датуми на раѓање. Се чува додека пишувате; Tab завршува.
