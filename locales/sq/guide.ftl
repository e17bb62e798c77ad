### status: draft

guide-digit = Shtypni shifrën para rreshtit që zgjidhni. (Këshillat si kjo: hiqen me . . 4.)
guide-several = Këtu çdo shifër e vë ose e heq rreshtin e vet. Enter vazhdon.
guide-go-on = Përgjigjja u ruajt dhe pret një vështrim të dytë: Enter vazhdon.
guide-leave-box = Shkruani në kuti; Enter, ose Tab në kuti me disa rreshta, del prej saj.
guide-back = PgUp kthehet një pyetje mbrapa. Me kthimin nuk humbet asgjë.
guide-special = - është “nuk zbatohet” dhe * është “nuk mund të verifikohet”. Të dyja janë përgjigje.
guide-undo = Ctrl+Z, ose . 8, e kthen ndryshimin e fundit, kudo që u bë.
guide-menu = . hap menynë: gjithçka është aty, me numër.
guide-next-open = End shkon te pyetja tjetër e hapur.
guide-cover = F12 e mbulon ekranin menjëherë kur afrohet dikush. Enter e zbulon.
guide-setting = Këshilla në ushtrim
guide-on = thonë një tast kur duhet
guide-off = hequr: tastet njihen
guide-from-home = Ushtrim me një rast të trilluar
guide-no-cases = Në këtë kompjuter nuk ka pyetësor për ushtrim.
