### status: draft

cover-covered = Prekriveno od { $time }
cover-enter = Enter ponovo prikazuje ekran.
cover-not-locked = Ovo skriva ekran, ali ga ne zaključava: lozinke još nema.
cover-locks-when-saved = Ovo skriva ekran. Zaključava se čim se sačuva ono što je na njemu.
