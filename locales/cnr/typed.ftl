### status: draft

typed-not-a-number = Upišite broj, kao 12 ili 12,5.
typed-not-whole = Upišite cio broj, bez decimala.
typed-below = Upišite broj od { $least } naviše.
typed-above = Upišite broj do { $most }.
typed-not-a-date = Upišite datum, kao 30.9.2026, 9.2026 ili 2026.
typed-not-a-month = Upišite mjesec kao broj od 1 do 12 ili slovima.
typed-no-such-day = { $month } { $year } ima dana: { $days }. Upišite dan od 1 do { $days }.
typed-not-a-time = Upišite vrijeme, kao 14:30.
