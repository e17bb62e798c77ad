### status: draft

key_card-title = Fener: tipke na jednoj stranici
key_card-lead = Cifre odgovaraju, Enter vodi dalje, Esc vraća nazad i nikad ništa ne gubi.
key_card-pad = Numerički dio je dovoljan: 0-9 - * / + Enter; njegov zarez ili tačka otvara meni.
key_card-help = Jedna stranica s tipkama za štampu
key_card-help-html = Kartica kao samostalna stranica za A4
