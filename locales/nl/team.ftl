### status: draft

team-title = Het team bij { $number }
team-agree = Het team stemt in met dit antwoord
team-take-back = De instemming terugnemen
team-dissent = { $code } ziet het anders
team-answers = { $code } antwoordt nu
team-words = In de woorden van { $code } (leeg neemt het terug):
team-agreed = Het team stemt in. Het antwoord draagt het teken “één beoordelaar”.
team-not-agreed = De instemming is teruggenomen.
team-answers-now = { $code } antwoordt vanaf nu.
team-dissent-kept = De afwijkende mening is bij het antwoord bewaard.
team-dissent-draft = Nog niet bij het antwoord bewaard: de woorden wachten hier als concept. Enter bewaart ze.
