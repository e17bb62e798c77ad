### status: draft

safety-title = Bezbjednost podataka
safety-means = Lozinka, ključ za oporavak, rezervne kopije.
safety-encrypted-now = šifrovano
safety-plain-now = nije šifrovano
safety-encrypted = Podaci su šifrovani. Bez lozinke ili ključa za oporavak niko ih ne čita.
safety-plain = Podaci nijesu šifrovani.
safety-change = Promijenite lozinku
safety-change-why = Od tada podatke otvara nova lozinka. Ključ za oporavak ostaje isti. Ranije rezervne kopije otvara stara lozinka.
safety-old = Lozinka koju sada imaju
safety-recovery = Napravite novi ključ za oporavak
safety-recovery-why = Od tada podatke otvara novi ključ, a stari više ne. Ranije rezervne kopije otvara stari ključ.
safety-recovery-made = Od sada važi novi ključ za oporavak. Uništite papir sa starim.
safety-trying = Provjerava se …
safety-back-up = Napravite rezervnu kopiju
