### status: draft

typed-not-a-number = Внесете број, како 12 или 12,5.
typed-not-whole = Внесете цел број, без децимали.
typed-below = Внесете број од { $least } нагоре.
typed-above = Внесете број до { $most }.
typed-not-a-date = Внесете датум, како 30.9.2026, 9.2026 или 2026.
typed-not-a-month = Внесете го месецот како број од 1 до 12 или со букви.
typed-no-such-day = { $month } { $year } има { $days } дена. Внесете ден од 1 до { $days }.
typed-not-a-time = Внесете време, како 14:30.
