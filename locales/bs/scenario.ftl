### status: draft

scenario-syntax = Ovo nije TOML: { $message }
scenario-unknown-key = Datoteke scenarija ovdje nemaju ključ „{ $key }”.
scenario-missing-key = Ovdje nedostaje ključ „{ $key }”.
scenario-wrong-kind = „{ $key }” prima nešto poput { $wanted }.
scenario-one-action = Ovaj korak radi više stvari: { $keys }.
scenario-one-action-hint = Od svake napravite korak, redom kojim se događaju.
scenario-no-package = Nijedan upitnik nema id „{ $id }”.
scenario-no-questionnaire = Upitnik u ovom scenariju ima greške; prvo ih ispravite.
scenario-unknown-name = Ništa u upitniku ne zove se „{ $id }”.
scenario-wrong-thing = „{ $id }” je nešto drugo; napišite id vrste { $wanted }.
scenario-which-row = „{ $id }” se pita u svakom redu; navedite u kojem, npr. „{ $example }”.
scenario-no-row = U ovom koraku nema reda „{ $place }”.
scenario-wrong-value = „{ $place }” ne prima { $value }.
scenario-write-like = Napišite nešto poput { $example }.
scenario-answers-hidden = „{ $place }” u ovom koraku skriva „{ $rule }”, pa niko nije mogao odgovoriti.
scenario-nothing-to-undo = U ovom koraku se nema šta poništiti.
scenario-nothing-to-redo = U ovom koraku se nema šta ponoviti.
scenario-counted = Redove od „{ $repeat }” broji pravilo, pa ih niko ne dodaje ni uklanja.
scenario-differs = „{ $key }” od „{ $place }” treba biti { $expected }, a jeste { $found }.
scenario-passes = Očekivalo se da ovaj korak ne prođe („{ $reason }”), a prolazi.
scenario-passes-hint = Uklonite „fails”, da se primijeti kad korak opet ne prođe.
