### status: draft

states-plain = Ose punoni rresht pas rreshti: { $command }
states-recovered = Herën e fundit Fener u ndërpre. Çfarë tha “Ruajtur” është këtu: “{ $code }” me { $done } nga { $all } të përgjigjura, ndryshimi i fundit { $date }, { $time }. { $digit } vazhdon atje.
states-home = Ende asgjë. { $digit } fillon një vlerësim; { $practice } ju lejon të ushtroheni më parë, pa rrezik.
states-none-signed = Ende asgjë e nënshkruar. Esc kthehet; rishikimi i një sesioni (. . 2) çon te nënshkrimi.
states-no-evidence = Ende asnjë: + shton çfarë u lexua, u pa ose u tha.
states-no-recommendations = Ende asnjë: + shkruan të parin.
states-no-scores = Ende asgjë e përgjigjur, prandaj nuk ka pikë. Esc kthehet te pyetjet.
states-uncounted = Ruhen, por nuk llogariten më: { $numbers }. Zhbërja i kthen.
states-counted-again = Llogariten sërish: { $numbers }.
states-none-open = Asgjë nuk është e hapur. { $digit } fillon një vlerësim; { $signed } tregon çfarë është nënshkruar.
