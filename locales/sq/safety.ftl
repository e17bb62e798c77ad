### status: draft

safety-title = Siguria e të dhënave
safety-means = Fjalëkalimi, çelësi i rikuperimit, kopjet rezervë.
safety-encrypted-now = të enkriptuara
safety-plain-now = jo të enkriptuara
safety-encrypted = Të dhënat janë të enkriptuara. Pa fjalëkalimin ose çelësin e rikuperimit nuk i lexon askush.
safety-plain = Të dhënat nuk janë të enkriptuara.
safety-change = Ndryshoni fjalëkalimin
safety-change-why = Nga ai çast të dhënat i hap fjalëkalimi i ri. Çelësi i rikuperimit mbetet i njëjti. Kopjet rezervë të mëparshme hapen me fjalëkalimin e vjetër.
safety-old = Fjalëkalimi që kanë tani
safety-recovery = Bëni një çelës të ri rikuperimi
safety-recovery-why = Nga ai çast të dhënat i hap çelësi i ri dhe jo më i vjetri. Kopjet rezervë të mëparshme hapen me çelësin e vjetër.
safety-recovery-made = Nga tani vlen çelësi i ri i rikuperimit. Asgjësoni letrën me të vjetrin.
safety-trying = Po kontrollohet …
safety-back-up = Bëni një kopje rezervë
