### status: draft

scenario-syntax = Ovo nije TOML: { $message }
scenario-unknown-key = Datoteke scenarija ovdje nemaju ključ „{ $key }“.
scenario-missing-key = Ovdje nedostaje ključ „{ $key }“.
scenario-wrong-kind = „{ $key }“ prima nešto kao { $wanted }.
scenario-one-action = Ovaj korak radi više stvari: { $keys }.
scenario-one-action-hint = Od svake napravite korak, redom kojim se dešavaju.
scenario-no-package = Nijedan upitnik nema id „{ $id }“.
scenario-no-questionnaire = Upitnik u ovom scenariju ima greške; prvo ih ispravite.
scenario-unknown-name = Ništa u upitniku se ne zove „{ $id }“.
scenario-wrong-thing = „{ $id }“ označava nešto drugo; upišite id za: { $wanted }.
scenario-which-row = „{ $id }“ se pita u svakom redu; recite u kojem, kao „{ $example }“.
scenario-no-row = U ovom koraku nema reda „{ $place }“.
scenario-wrong-value = „{ $place }“ ne prima { $value }.
scenario-write-like = Upišite nešto kao { $example }.
scenario-answers-hidden = „{ $place }“ u ovom koraku skriva „{ $rule }“, pa niko ne bi mogao odgovoriti.
scenario-nothing-to-undo = U ovom koraku nema što da se poništi.
scenario-nothing-to-redo = U ovom koraku nema što da se ponovi.
scenario-counted = Redove u „{ $repeat }“ broji pravilo, pa ih niko ne dodaje i ne uklanja.
scenario-differs = „{ $key }“ kod „{ $place }“ treba da bude { $expected }, a jeste { $found }.
scenario-passes = Očekivalo se da ovaj korak ne prođe („{ $reason }“), a prolazi.
scenario-passes-hint = Izbacite „fails“, da se primijeti kad korak opet ne prođe.
