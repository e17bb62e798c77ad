### status: draft

team-title = Ekipi te { $number }
team-agree = Ekipi pajtohet me këtë përgjigje
team-take-back = Tërhiq pajtimin
team-dissent = { $code } e sheh ndryshe
team-answers = Tani përgjigjet { $code }
team-words = Me fjalët e { $code } (bosh e tërheq):
team-agreed = Ekipi pajtohet. Përgjigja mban shenjën “një vlerësues”.
team-not-agreed = Pajtimi u tërhoq.
team-answers-now = Tani e tutje përgjigjet { $code }.
team-dissent-kept = Mendimi ndryshe ruhet me përgjigjen.
team-dissent-draft = Nuk u ruajt me përgjigjen: fjalët presin këtu si draft.
