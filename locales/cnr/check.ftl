### status: draft

check-renamed-unknown = „renamed“ imenuje pitanje „{ $id }“, kojeg ovđe nema.
check-renamed-unknown-hint = Lijevo napišite raniji id, a desno id pitanja iz ove datoteke.
check-renamed-still-there = „renamed“ daje „{ $id }“ drugi id, a nešto ga ovđe još ima.
check-renamed-still-there-hint = Uklonite red, ili onome što sada ima taj id dajte drugi: id nikad ne mijenja značenje.
