### status: draft

states-plain = Ose punoni rresht pas rreshti: { $command }
states-home = Ende asgjë. { $digit } fillon një vlerësim; { $practice } ju lejon të ushtroheni më parë, pa rrezik.
states-none-signed = Ende asgjë e nënshkruar. Esc kthehet; rishikimi i një sesioni (. . 2) çon te nënshkrimi.
states-no-evidence = Ende asnjë: + shton çfarë u lexua, u pa ose u tha.
states-no-recommendations = Ende asnjë: + shkruan të parin.
states-no-scores = Ende asgjë e përgjigjur, prandaj nuk ka pikë. Esc kthehet te pyetjet.
states-uncounted = Ruhen, por nuk llogariten më: { $numbers }. Zhbërja i kthen.
states-counted-again = Llogariten sërish: { $numbers }.
states-none-open = Asgjë nuk është e hapur. { $digit } fillon një vlerësim; { $signed } tregon çfarë është nënshkruar.
states-cut-off = Herën e fundit Fener u ndërpre.
states-kept = Çfarë tha “Ruajtur” është këtu: “{ $code }” me { $done } nga { $all } të përgjigjura, ndryshimi i fundit { $date }, { $time }.
states-kept-means = Çfarë ka këtu nga sesioni që po shkruhej kur Fener u ndërpre, dhe si vazhdohet.
states-checking = Regjistrimi po kontrollohet …
states-checked = { $entries ->
    [one] Shënimi i vetëm u kontrollua dhe është siç u shkrua.
   *[other] { $entries } shënimet u kontrolluan dhe secili është siç u shkrua.
 }
states-not-whole = Një shënim nuk është siç u shkrua. Bëni së pari një kopje rezervë, mbyllni programin dhe nisni “{ $command }”.
states-half-written = { $count ->
    [one] Një tekst i papërfunduar është në kutinë e vet.
   *[other] { $count } tekste të papërfunduara janë në kutitë e tyre.
 }
states-last-answers = Përgjigjet e fundit para kësaj
states-go-on = Vazhdoni te “{ $code }”
states-back-up-first = Bëni së pari një kopje rezervë
states-to-home = Shihni gjithçka që ka këtu
states-not-readable = Regjistrimi i tij nuk lexohet. Bëni së pari një kopje rezervë, mbyllni programin dhe nisni “{ $command }”.
