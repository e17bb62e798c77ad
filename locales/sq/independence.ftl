### status: draft

independence-title = Pavarësia
independence-who = Kush deklaron?
independence-before = Deklaruar deri tani
independence-line = { $code }: { $link }
independence-line-with = { $code }: { $link }. { $text }
independence-nothing-yet = Asgjë nuk deklarohet para hapit të fundit. Esc kthehet.
independence-declared-none = Pavarësia u deklarua: asnjë lidhje.
independence-declared-link = Lidhja u deklarua. Shkruhet në raport dhe nuk ndalon asgjë.
independence-whole-team = i gjithë ekipi
