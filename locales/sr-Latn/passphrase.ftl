### status: draft

passphrase-about = Šifrovanje podataka, promena ili provera lozinke, ili nov ključ za oporavak
passphrase-help-fd = Čitaj lozinku iz ovog deskriptora datoteke, po jedan red
passphrase-value-number = BROJ
passphrase-help-what = Šta da se uradi
passphrase-value-what = ŠTA
passphrase-help-recovery = Traži ključ za oporavak umesto lozinke
passphrase-ask = Lozinka:
passphrase-ask-new = Nova lozinka:
passphrase-ask-again = Još jednom:
passphrase-ask-recovery = Ključ za oporavak:
passphrase-wrong-hint = Pokušajte ponovo, ili upotrebite ključ za oporavak: { $command }
passphrase-no-terminal = Nijedna lozinka nije mogla da se pročita.
passphrase-is-it = To je lozinka.
passphrase-changed = Lozinka je promenjena. Ključ za oporavak ostaje isti. Ranije rezervne kopije otvara stara lozinka.
passphrase-already = Podaci su već šifrovani.
passphrase-already-hint = Za promenu lozinke: { $command }
passphrase-not-yet = Podaci nisu šifrovani.
passphrase-not-yet-hint = Da ih šifrujete: { $command }
passphrase-differs-hint = Ništa nije promenjeno.
