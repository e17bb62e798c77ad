### status: draft

plain-answer-prompt = Përgjigjja, ose pikëpyetje për ndihmë:
plain-text-prompt = Teksti, ose pikëpyetje për ndihmë:
plain-long-prompt = Teksti; e mbyll një rresht bosh:
plain-number-prompt = Numri, ose pikëpyetje për ndihmë:
plain-command-prompt = Urdhri, ose pikëpyetje për ndihmë:
plain-words-prompt = Fjalë, ose një numër i listës, ose pikëpyetje për ndihmë:
plain-chosen = E zgjedhur
plain-chosen-here = { " " }(e zgjedhur)
plain-open = hapur
plain-empty = bosh
plain-place-in-order = Vendi { $n }
plain-marked = E shënuar
plain-fill-now = Plotësohet tani: { $text }
plain-becomes = bëhet
plain-minus = Minus
plain-star = Yll
plain-plus = Plus
plain-not-understood = “{ $text }” nuk ka kuptim këtu. Pikëpyetja jep ndihmë.
plain-no-such-line = Këtu asnjë rresht nuk ka numrin { $number }.
plain-one-number = Këtu pranohet një numër i vetëm; asgjë nuk u ndryshua.
plain-cover = Rreshtat e thënë më parë mbeten në këtë dritare: pastrojeni, ose kthejeni ekranin mënjanë.
plain-welcome = Fener me rreshta të thjeshtë. Pikëpyetja dhe Enter japin ndihmë.
plain-bye = Gjithçka është ruajtur. Mund të vazhdoni herë tjetër. Mirupafshim.
plain-help-title = Ndihmë. Shkruani një rresht, pastaj shtypni Enter.
plain-help-numbers = Numri është gjithmonë përgjigje ose rresht i listës. Ku mund të zgjidhen disa përgjigje, shkruani disa numra me hapësira ose presje mes tyre: secili e vë përgjigjen e vet ose e heq.
plain-help-special = - nuk zbatohet, ose asnjë nga këto. * nuk mund të verifikohet. -- e heq përgjigjen.
plain-help-again = Rreshti bosh lexon gjithçka përsëri.
plain-help-moving = /- prapa. /+ më tej, pa u përgjigjur. /4.07 ose /407 drejt te ajo pyetje. /! pyetja tjetër e hapur. // jashtë kësaj faqeje, te ajo që është poshtë.
plain-help-menu = . menyja. .. faqja e saj e dytë. /.5 rreshti 5 i menysë menjëherë, /..2 rreshti 2 i faqes së dytë.
plain-help-find = /fjalë gjen fjalë. ! rendit pyetjet e hapura. = tregon kartën e mbrojtjes.
plain-help-lists = Në lista: ++ rreshti tjetër, +- rreshti para tij, /+ e hap rreshtin e shënuar, /* e merr ose miraton, + shton, -- heq, / kalon te pjesa tjetër e faqes, /++ dhe /-- ndryshojnë një vlerë, ose hapin e mbyllin një degë.
plain-help-boxes = Në kuti çdo rresht tjetër është teksti i saj dhe zë vendin e asaj që mbante. -- e zbraz kutinë. Rreshti që fillon me hapësirë është tekst, çfarëdo që të përmbajë.
plain-help-long = Ku mund të shkruhen disa rreshta, ata shtohen poshtë asaj që është, dhe një rresht bosh i mbyll.
plain-help-keys = Ku teksti përmend një tast: Enter është /+, Esc është // ose /-, Tab është /, Space është /*.
plain-help-here = Këtu: { $list }
