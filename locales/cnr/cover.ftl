### status: draft

cover-covered = Sakriveno od { $time }
cover-enter = Enter opet prikazuje ekran.
cover-not-locked = Ovo skriva ekran, a ne zaključava ga: lozinke još nema.
