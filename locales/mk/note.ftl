### status: draft

note-title = { $number } · забелешка
note-words = { $count ->
    [one] { $count } збор
   *[other] { $count } зборови
 } · без имиња, без адреси
note-saved-while-typing = Секој притисок се чува. Tab е готово, и Esc; текстот останува.
note-nothing-written = Тука не е напишана забелешка.
