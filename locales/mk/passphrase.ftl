### status: draft

passphrase-about = Шифрирање на податоците, промена или проверка на лозинката, или нов клуч за обнова
passphrase-help-fd = Читај ја лозинката од овој дескриптор на датотека, по еден ред
passphrase-value-number = БРОЈ
passphrase-help-what = Што да се направи
passphrase-value-what = ШТО
passphrase-help-recovery = Барај го клучот за обнова наместо лозинката
passphrase-ask = Лозинка:
passphrase-ask-new = Нова лозинка:
passphrase-ask-again = Уште еднаш:
passphrase-ask-recovery = Клуч за обнова:
passphrase-wrong-hint = Обидете се повторно, или употребете го клучот за обнова: { $command }
passphrase-no-terminal = Не можеше да се прочита лозинка.
passphrase-is-it = Тоа е лозинката.
passphrase-changed = Лозинката е променета. Клучот за обнова останува ист. Поранешните резервни копии ги отвора старата лозинка.
passphrase-already = Податоците веќе се шифрирани.
passphrase-already-hint = За промена на лозинката: { $command }
passphrase-not-yet = Податоците не се шифрирани.
passphrase-not-yet-hint = За да ги шифрирате: { $command }
passphrase-differs-hint = Ништо не е променето.
