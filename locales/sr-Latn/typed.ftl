### status: draft

typed-not-a-number = Napišite broj, na primer 12 ili 12,5.
typed-not-whole = Napišite ceo broj, bez decimala.
typed-below = Napišite broj od { $least } naviše.
typed-above = Napišite broj do { $most }.
typed-not-a-date = Napišite datum, na primer 30.9.2026, 9.2026 ili 2026.
typed-not-a-month = Napišite mesec kao broj od 1 do 12 ili slovima.
typed-no-such-day = Broj dana za { $month } { $year }: { $days }. Napišite dan od 1 do { $days }.
typed-not-a-time = Napišite vreme, na primer 14:30.
