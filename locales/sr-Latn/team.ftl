### status: draft

team-title = Tim uz { $number }
team-agree = Tim je saglasan s ovim odgovorom
team-take-back = Povuci saglasnost
team-dissent = { $code } to vidi drugačije
team-answers = Sada odgovara { $code }
team-words = Rečima osobe { $code } (prazno povlači):
team-agreed = Tim je saglasan. Odgovor nosi oznaku „ocena jedne osobe”.
team-not-agreed = Saglasnost je povučena.
team-answers-now = Odsad odgovara { $code }.
team-dissent-kept = Izdvojeno mišljenje se čuva uz odgovor.
team-dissent-draft = Još se ne čuva uz odgovor: reči čekaju ovde kao nacrt. Enter bi ih sačuvao.
