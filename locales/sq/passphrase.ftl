### status: draft

passphrase-about = Enkriptoni të dhënat, ndryshoni ose kontrolloni fjalëkalimin, ose bëni një çelës të ri rikuperimi
passphrase-help-fd = Lexo fjalëkalimin nga ky përshkrues skedari, nga një rresht
passphrase-value-number = NUMËR
passphrase-help-what = Çfarë të bëhet
passphrase-value-what = ÇFARË
passphrase-help-recovery = Kërko çelësin e rikuperimit në vend të fjalëkalimit
passphrase-ask = Fjalëkalimi:
passphrase-ask-new = Fjalëkalimi i ri:
passphrase-ask-again = Edhe një herë:
passphrase-ask-recovery = Çelësi i rikuperimit:
passphrase-wrong-hint = Provoni përsëri, ose përdorni çelësin e rikuperimit: { $command }
passphrase-no-terminal = Nuk u lexua dot asnjë fjalëkalim.
passphrase-is-it = Ky është fjalëkalimi.
passphrase-changed = Fjalëkalimi u ndryshua. Çelësi i rikuperimit mbetet i njëjti. Kopjet rezervë të mëparshme hapen me fjalëkalimin e vjetër.
passphrase-already = Të dhënat janë tashmë të enkriptuara.
passphrase-already-hint = Për të ndryshuar fjalëkalimin: { $command }
passphrase-not-yet = Të dhënat nuk janë të enkriptuara.
passphrase-not-yet-hint = Për t’i enkriptuar: { $command }
passphrase-differs-hint = Asgjë nuk u ndryshua.
