### status: draft

typed-not-a-number = Schrijf een getal, zoals 12 of 12,5.
typed-not-whole = Schrijf een geheel getal, zonder decimalen.
typed-below = Schrijf een getal vanaf { $least }.
typed-above = Schrijf een getal tot en met { $most }.
typed-not-a-date = Schrijf een datum, zoals 30.9.2026, 9.2026 of 2026.
typed-not-a-month = Schrijf de maand als getal van 1 tot 12 of in letters.
typed-no-such-day = { $month } { $year } heeft { $days } dagen. Schrijf een dag van 1 tot { $days }.
typed-not-a-time = Schrijf een tijd, zoals 14:30.
