### status: draft

team-title = Tim kod { $number }
team-agree = Tim je saglasan s ovim odgovorom
team-take-back = Povuci saglasnost
team-dissent = { $code } misli drugačije
team-answers = { $code } sada odgovara
team-words = Riječima: { $code } (prazno povlači):
team-agreed = Tim je saglasan. Odgovor nosi oznaku „jedna osoba“.
team-not-agreed = Saglasnost je povučena.
team-answers-now = Od sada odgovara { $code }.
team-dissent-kept = Izdvojeno mišljenje se čuva uz odgovor.
team-dissent-draft = Još se ne čuva uz odgovor: riječi ovdje čekaju kao nacrt. Enter bi ih sačuvao.
