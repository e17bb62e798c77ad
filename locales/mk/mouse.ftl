### status: draft

mouse-mouse = Глувче
mouse-on = вклучено; држете Shift за да изберете текст
mouse-off = исклучено; избира текст
