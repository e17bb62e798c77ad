### status: draft

check-renamed-unknown = „renamed“ го именува прашањето „{ $id }“, што го нема тука.
check-renamed-unknown-hint = Лево напишете го поранешниот id, а десно id на прашање од оваа датотека.
check-renamed-still-there = „renamed“ му дава на „{ $id }“ друг id, а нешто тука сѐ уште го има.
check-renamed-still-there-hint = Отстранете го редот, или на она што сега го има тој id дајте му друг: id никогаш не го менува значењето.
