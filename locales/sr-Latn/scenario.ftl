### status: draft

scenario-syntax = Ovo nije TOML: { $message }
scenario-unknown-key = Datoteke scenarija ovde nemaju ključ „{ $key }”.
scenario-missing-key = Ovde nedostaje ključ „{ $key }”.
scenario-wrong-kind = „{ $key }” prima nešto kao { $wanted }.
scenario-one-action = Ovaj korak radi više stvari: { $keys }.
scenario-one-action-hint = Napravite korak od svake, redom kojim se događaju.
scenario-no-package = Nijedan upitnik nema id „{ $id }”.
scenario-no-questionnaire = Upitnik u ovom scenariju ima greške; prvo ih popravite.
scenario-unknown-name = Ništa se u upitniku ne zove „{ $id }”.
scenario-wrong-thing = „{ $id }” označava nešto drugo; napišite id za { $wanted }.
scenario-which-row = „{ $id }” se pita u svakom redu; navedite koji, kao „{ $example }”.
scenario-no-row = U ovom koraku nema reda „{ $place }”.
scenario-wrong-value = „{ $place }” ne prima { $value }.
scenario-write-like = Napišite nešto kao { $example }.
scenario-answers-hidden = „{ $place }” je u ovom koraku skriveno pravilom „{ $rule }”, pa niko ne bi mogao da odgovori.
scenario-nothing-to-undo = U ovom koraku nema šta da se poništi.
scenario-nothing-to-redo = U ovom koraku nema šta da se ponovi.
scenario-counted = Redove od „{ $repeat }” broji pravilo, pa ih niko ne dodaje ni uklanja.
scenario-differs = „{ $key }” od „{ $place }” treba da bude { $expected }, a jeste { $found }.
scenario-passes = Očekivalo se da ovaj korak ne prođe („{ $reason }”), a prolazi.
scenario-passes-hint = Izostavite „fails”, da bi se primetilo kada korak opet ne prođe.
