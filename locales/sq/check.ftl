### status: draft

check-renamed-unknown = “renamed” emërton pyetjen “{ $id }”, që nuk është këtu.
check-renamed-unknown-hint = Shkruaj id-në e mëparshme majtas dhe id-në e një pyetjeje të këtij skedari djathtas.
check-renamed-still-there = “renamed” i jep “{ $id }” id tjetër, por diçka këtu ende e ka.
check-renamed-still-there-hint = Hiqe rreshtin, ose jepi asaj që e ka tani një id tjetër: id-ja nuk ndryshon kurrë kuptim.
