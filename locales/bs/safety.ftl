### status: draft

safety-title = Sigurnost podataka
safety-means = Lozinka, ključ za oporavak, sigurnosne kopije.
safety-encrypted-now = šifrirano
safety-plain-now = nije šifrirano
safety-encrypted = Podaci su šifrirani. Bez lozinke ili ključa za oporavak niko ih ne čita.
safety-plain = Podaci nisu šifrirani.
safety-change = Promijenite lozinku
safety-change-why = Od tada podatke otvara nova lozinka. Ključ za oporavak ostaje isti. Ranije sigurnosne kopije otvara stara lozinka.
safety-old = Lozinka koju sada imaju
safety-recovery = Napravite novi ključ za oporavak
safety-recovery-why = Od tada podatke otvara novi ključ, a stari više ne. Ranije sigurnosne kopije otvara stari ključ.
safety-recovery-made = Od sada važi novi ključ za oporavak. Uništite papir sa starim.
safety-trying = Provjerava se …
safety-back-up = Napravite sigurnosnu kopiju
