### status: draft

scenario-syntax = Ова не е TOML: { $message }
scenario-unknown-key = Датотеките со сценарија тука немаат клуч „{ $key }“.
scenario-missing-key = Тука недостасува клучот „{ $key }“.
scenario-wrong-kind = „{ $key }“ бара нешто како { $wanted }.
scenario-one-action = Овој чекор прави повеќе работи: { $keys }.
scenario-one-action-hint = Од секоја направете чекор, по редоследот по кој се случуваат.
scenario-no-package = Ниеден прашалник нема id „{ $id }“.
scenario-no-questionnaire = Прашалникот во ова сценарио има грешки; прво поправете ги.
scenario-unknown-name = Ништо во прашалникот не се вика „{ $id }“.
scenario-wrong-thing = „{ $id }“ стои за нешто друго; напишете id од вид: { $wanted }.
scenario-which-row = „{ $id }“ се прашува во секој ред; кажете во кој, како „{ $example }“.
scenario-no-row = Нема ред „{ $place }“ во овој чекор.
scenario-wrong-value = „{ $place }“ не прима { $value }.
scenario-write-like = Напишете нешто како { $example }.
scenario-answers-hidden = „{ $place }“ во овој чекор е скриено од „{ $rule }“, па никој не би можел да одговори.
scenario-nothing-to-undo = Во овој чекор нема што да се поништи.
scenario-nothing-to-redo = Во овој чекор нема што да се повтори.
scenario-counted = Редовите на „{ $repeat }“ ги брои правило, па никој не ги додава ниту трга.
scenario-differs = „{ $key }“ на „{ $place }“ треба да е { $expected }, а е { $found }.
scenario-passes = Се очекуваше овој чекор да не мине („{ $reason }“), а минува.
scenario-passes-hint = Извадете „fails“, за да се забележи кога чекорот пак нема да мине.
