### status: draft

independence-title = Независност
independence-who = Кој изјавува?
independence-before = Досега изјавено
independence-line = { $code }: { $link }
independence-line-with = { $code }: { $link }. { $text }
independence-nothing-yet = Ништо не е изјавено пред последниот чекор. Esc враќа назад.
independence-declared-none = Независноста е изјавена: нема врска.
independence-declared-link = Врската е изјавена. Се печати во извештајот и ништо не запира.
independence-whole-team = целиот тим
