### status: draft

outline-title = Содржина
outline-section = дел
outline-answered = одговорено
outline-open = отворено
outline-flags = знаменца
outline-total = Вкупно
outline-is-open = отворено
outline-weak = слаби докази
outline-enter-goes = Enter води до { $number }.
outline-enter-list = Enter води до списокот „{ $title }“.
outline-enter-opens = Enter или → го отвора делот.
outline-enter-closes = Enter или ← го затвора делот.
outline-out-of-sight = Не се гледаат: { $above } горе, { $below } долу · PgUp, PgDn
outline-done = готово
