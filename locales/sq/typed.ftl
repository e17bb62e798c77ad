### status: draft

typed-not-a-number = Shkruani një numër, p.sh. 12 ose 12,5.
typed-not-whole = Shkruani një numër të plotë, pa presje.
typed-below = Shkruani një numër nga { $least } e lart.
typed-above = Shkruani një numër deri në { $most }.
typed-not-a-date = Shkruani një datë, p.sh. 30.9.2026, 9.2026 ose 2026.
typed-not-a-month = Shkruajeni muajin me numër nga 1 deri në 12 ose me shkronja.
typed-no-such-day = Muaji { $month } { $year } ka { $days } ditë. Shkruani një ditë nga 1 deri në { $days }.
typed-not-a-time = Shkruani një orë, p.sh. 14:30.
