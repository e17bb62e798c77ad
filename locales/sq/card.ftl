### status: draft

card-title = Karta e mbrojtjes
card-opened-by-answer = Përgjigjja te { $number } tregon një rrezik. Ndaluni dhe lexoni më parë këtë.
card-first = Së pari
card-first-1 = A është dikush në rrezik tani? Thirrni policinë ose ambulancën dhe qëndroni derisa të vijnë.
card-first-2 = Mos bëni dëm: mos bëni asgjë që personi nuk e ka pranuar, përveçse kur rrezikohet jeta.
card-first-3 = Fëmijë: njoftoni sot shërbimin e mbrojtjes së fëmijëve, kushdo qoftë i dyshuari.
card-now = Pastaj
card-now-1 = Mos e pyesni personin se çfarë ndodhi. Dëgjoni dhe shkruani vetëm aq sa duhet.
card-now-2 = Mos e paralajmëroni e mos e përballni të dyshuarin dhe mos raportoni vetëm brenda shërbimit.
card-now-3 = Njoftoni menjëherë drejtuesin e ekipit. Vendosni kush raporton, te kush dhe deri kur.
card-now-4 = Raportoni te organi jashtë shërbimit që përmend mandati juaj.
card-now-5 = Përgjigjuni përsëri pyetjes për rrezikun kur të jetë raportuar; deri atëherë ekrani fillestar e tregon të parin.
card-contacts = Kontakte
card-contacts-none = 112 në raste urgjente. Kontaktet e vendit tuaj vijnë me paketën e vendit; deri atëherë shkruajini në letër para vizitës.
card-talking = Kur flisni me banorët
card-talking-1 = Njihini rreziqet e këtij vendi para se të filloni dhe kini gati adresa ku gjendet ndihmë.
card-talking-2 = Askush nuk është i detyruar t’ju takojë: kërkoni pëlqim, thoni që jo-ja pranohet dhe pyesni përsëri gjatë bisedës.
card-talking-3 = Flisni veçmas, pa personelin. Mos lejoni që shërbimi të zgjedhë përkthyesin.
card-talking-4 = Mos premtoni asgjë që nuk mund ta bëni vetë.
card-talking-5 = Mos shkruani emra, adresa a datëlindje, as asgjë nga e cila njihet një person.
card-talking-6 = Ndaluni kur bëhet tepër. Mbylleni me diçka të mirë dhe lini një rrugë për të gjetur ndihmë.
card-contacts-not-in-pack = 112 në raste urgjente. Paketa e vendit tuaj ende nuk jep kontakte; shkruajini tuajat në letër para vizitës.
