### status: draft

typed-not-a-number = Write a number, such as 12 or 12.5.
typed-not-whole = Write a whole number, without decimals.
typed-below = Write a number from { $least } up.
typed-above = Write a number up to { $most }.
typed-not-a-date = Write a date, such as 30.9.2026, 9.2026 or 2026.
typed-not-a-month = Write the month as a number from 1 to 12 or in letters.
typed-no-such-day = { $month } { $year } has { $days } days. Write a day from 1 to { $days }.
typed-not-a-time = Write a time, such as 14:30.
