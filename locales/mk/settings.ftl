### status: draft

settings-title = Поставки
settings-language = Јазик на екранот
settings-second = Втор јазик (F8)
settings-none = нема
settings-look = Бои
settings-dark = темно
settings-light = светло
settings-contrast-dark = бело на црно
settings-contrast-light = црно на бело
settings-mono = како терминалот
settings-glyphs = Знаци
settings-blocks = линии и блокови
settings-ascii = само ASCII
settings-wait = По фактички одговор
settings-wait-off = продолжи само
settings-wait-on = секогаш чекај Enter
settings-works-at-once = Промената важи веднаш и се памети.
settings-colour-alone = Бојата никогаш не значи нешто сама: секогаш има збор или знак.
settings-session-remembers = Ова оценување го памети. Почетниот екран и новите оценувања ги задржуваат своите.
settings-session-forgets = Овој прозорец само чита: оценувањето нема да го запамети.
settings-in-assessment = { $own } во ова оценување, кое има свои јазици; на друго место { $kept }
