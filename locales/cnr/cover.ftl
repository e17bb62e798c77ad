### status: draft

cover-covered = Sakriveno od { $time }
cover-enter = Enter opet prikazuje ekran.
cover-not-locked = Ovo skriva ekran, a ne zaključava ga: lozinke još nema.
cover-locks-when-saved = Ovo skriva ekran. Zaključava se čim se sačuva ono što je na njemu.
