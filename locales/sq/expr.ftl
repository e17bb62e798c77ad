### status: draft

expr-unknown-name = Asnjë pyetje, grup ose variabël nuk quhet “{ $name }”.
expr-no-name = “{ $text }” nuk është emër: emri fillon me shkronjë dhe nuk ka hapësira.
expr-unexpected-character = “{ $text }” nuk mund të qëndrojë në një shprehje jashtë thonjëzave.
expr-write-instead = Shkruani “{ $text }” në vend të saj.
expr-straight-quotes = Vendosini tekstet në thonjëza të drejta: 'tekst'.
expr-unclosed-text = Këtij teksti i mungon thonjëza mbyllëse; shtoni { $quote } në fund.
expr-number-exponent = “{ $text }” ka eksponent; shkruajeni numrin me të gjitha shifrat.
expr-empty = Shprehja është bosh; shkruani një shprehje ose hiqeni çelësin.
expr-too-long = Shprehja është më e gjatë se { $most } bajte; ndajeni me variabla.
expr-too-deep = Shprehja ka më shumë se { $most } nivele brenda njëri-tjetrit; ndajeni me variabla.
expr-too-large = Shprehja ka më shumë se { $most } pjesë; ndajeni me variabla.
expr-unexpected-token = “{ $text }” nuk mund të qëndrojë këtu.
expr-unexpected-end = Shprehja mbaron këtu, ku ende mungon një vlerë.
expr-operator-missing = Vendosni një operator si “and” ose “=” mes dy vlerave, ose hiqni njërën.
expr-empty-parentheses = Mes këtyre kllapave nuk ka asgjë; vendosni një vlerë ose hiqini.
expr-unclosed = Kësaj i mungon çifti; shtoni “{ $text }” aty ku mbaron.
expr-unopened = “{ $text }” nuk mbyll asgjë të hapur; hiqeni ose hapeni më parë.
expr-unknown-function = Nuk ka funksion që quhet “{ $name }”.
expr-argument-count = “{ $name }” merr { $wanted } argumente dhe ka { $given }.
expr-argument-nodes = “{ $name }” kërkon këtu një pyetje ose shteg, jo një vlerë.
expr-argument-repeat = Kjo duhet të jetë një përsëritje ku ndodhet pyetja.
expr-argument-literal = Ky duhet të jetë tekst në thonjëza, sepse nevojitet para se të ketë përgjigje.
expr-argument-question = Ky duhet të emërtojë një pyetje, si '${"{"}q{"}"}'.
expr-bad-argument = “{ $name }” nuk e njeh “{ $text }”.
expr-unsupported-axis = “{ $text }” nuk është hap këtu; shtigjet zbresin me emra, ngjiten me “..” dhe qëndrojnë me “.”.
expr-unknown-option = Pyetja nuk ka opsion “{ $name }”.
expr-options-are = Opsionet e saj janë: { $names }.
expr-never-holds = Pyetja nuk mund të ketë kurrë “{ $text }”; krahasojeni me një vlerë të llojit të saj.
expr-bare-boolean = Kjo llogaritje ruhet si teksti true ose false, dhe të dyja vlejnë si e vërtetë.
expr-compare-true = Krahasojeni: = 'true', ose bëjeni llogaritjen të japë 1 ose 0 me if().
expr-bare-question = Pyetja vetëm është e vërtetë sa herë shfaqet, me përgjigje ose pa të.
expr-compare-blank = Krahasojeni: != '' pyet nëse ka përgjigje.
expr-self-reference = Kjo lexon pyetjen së cilës i përket, gjë që e lejon vetëm një kufizim.
expr-bad-pattern = Modeli “{ $text }” nuk mund të lexohet te “{ $part }”.
expr-slow-pattern = Krahasimi me këtë model zgjat shumë; shkruajeni pa përsëritje brenda përsëritjeve.
expr-not-supported = “{ $name }” lexohet, por këtu nuk bën asgjë; vlen si bosh.
expr-not-nodes = Vetëm pyetjet dhe shtigjet mund të bashkohen ose të vazhdojnë këtu, jo vlerat.
expr-unknown-list = Nuk ka listë që quhet “{ $name }”.
expr-unknown-column = Lista nuk ka kolonë “{ $name }”.
expr-bad-date = “{ $text }” nuk është datë; shkruani vit-muaj-ditë, si 2026-11-23.
expr-bad-date-format = “{ $text }” nuk ka kuptim në modelin e datës; shkruani njërën nga %Y %y %m %n %b %d %e %a %W %H %h %M %S %3 %%.
expr-stored-boolean = Kjo jep true ose false, që ruhet si tekst ku të dyja vlejnë si e vërtetë; përdorni if() që të japë 1 ose 0.
expr-mend-name = Shkruaj id-në e një pyetjeje, grupi ose ndryshoreje të këtij pyetësori; fener show i shtyp.
expr-mend-token = Hiqe, ose shkruaj atë që mungon para saj.
expr-mend-end = Shkruaj vlerën, ose hiq operatorin para saj.
expr-mend-function = Shkruaj një funksion që e ka XLSForm; fener eval e provon një shprehje.
expr-mend-arguments = Hiq çfarë tepron, ose shkruaj çfarë mungon.
expr-mend-self-reference = Lexo një pyetje tjetër, ose thuaje si constraint.
expr-mend-pattern = Hiqe shenjën, ose vër para saj një vijë të pjerrët mbrapsht (\).
expr-mend-not-supported = Hiqe: këtu asgjë s’duhet të varet prej saj.
expr-mend-not-nodes = Vër aty një pyetje ose një shteg, ose hiq atë që vijon.
expr-mend-list = Shkruaj id-në e një [[list]] të këtij skedari, ose shtoje listën.
expr-mend-column = Shkruaj një çelës që e kanë opsionet e listës, ose shtoja atyre.
