### status: draft

passphrase-about = Šifriranje podataka, promjena ili provjera lozinke, ili nov ključ za oporavak
passphrase-help-fd = Čitaj lozinku iz ovog deskriptora datoteke, po jedan red
passphrase-value-number = BROJ
passphrase-help-what = Šta uraditi
passphrase-value-what = ŠTA
passphrase-help-recovery = Traži ključ za oporavak umjesto lozinke
passphrase-ask = Lozinka:
passphrase-ask-new = Nova lozinka:
passphrase-ask-again = Još jednom:
passphrase-ask-recovery = Ključ za oporavak:
passphrase-wrong-hint = Pokušajte ponovo, ili upotrijebite ključ za oporavak: { $command }
passphrase-no-terminal = Nijedna lozinka se nije mogla pročitati.
passphrase-is-it = To je lozinka.
passphrase-changed = Lozinka je promijenjena. Ključ za oporavak ostaje isti. Ranije rezervne kopije otvara stara lozinka.
passphrase-already = Podaci su već šifrirani.
passphrase-already-hint = Za promjenu lozinke: { $command }
passphrase-not-yet = Podaci nisu šifrirani.
passphrase-not-yet-hint = Da ih šifrirate: { $command }
passphrase-differs-hint = Ništa nije promijenjeno.
