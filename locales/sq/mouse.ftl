### status: draft

mouse-mouse = Miu
mouse-on = e ndezur; mbani Shift për të zgjedhur tekst
mouse-off = e fikur; zgjedh tekst
