### status: draft

team-title = Tim kod { $number }
team-agree = Tim se slaže s ovim odgovorom
team-take-back = Povuci slaganje
team-dissent = { $code } izdvaja mišljenje
team-answers = Sada odgovara { $code }
team-words = Riječi osobe { $code } (prazno ih povlači):
team-agreed = Tim se slaže. Odgovor nosi oznaku „jedna osoba”.
team-not-agreed = Slaganje je povučeno.
team-answers-now = Od sada odgovara { $code }.
team-dissent-kept = Izdvojeno mišljenje čuva se uz odgovor.
team-dissent-draft = Još se ne čuva uz odgovor: riječi ovdje čekaju kao nacrt. Enter bi ih sačuvao.
