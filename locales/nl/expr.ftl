### status: draft

expr-unknown-name = Geen vraag, groep of variabele heet “{ $name }”.
expr-no-name = “{ $text }” is geen naam: een naam begint met een letter en heeft geen spaties.
expr-unexpected-character = “{ $text }” kan in een expressie niet buiten aanhalingstekens staan.
expr-write-instead = Schrijf in plaats daarvan “{ $text }”.
expr-straight-quotes = Zet teksten tussen rechte aanhalingstekens: 'text'.
expr-unclosed-text = Deze tekst heeft geen sluitend aanhalingsteken; zet { $quote } aan het eind.
expr-number-exponent = “{ $text }” heeft een exponent; schrijf het getal met al zijn cijfers.
expr-empty = De expressie is leeg; schrijf er een of laat de sleutel weg.
expr-too-long = De expressie is langer dan { $most } bytes; verdeel haar met variabelen.
expr-too-deep = De expressie is dieper genest dan { $most } niveaus; verdeel haar met variabelen.
expr-too-large = De expressie heeft meer dan { $most } delen; verdeel haar met variabelen.
expr-unexpected-token = “{ $text }” kan hier niet staan.
expr-unexpected-end = De expressie eindigt hier, waar nog een waarde ontbreekt.
expr-operator-missing = Zet een operator zoals “and” of “=” tussen de twee waarden, of haal er een weg.
expr-empty-parentheses = Tussen deze haakjes staat niets; zet er een waarde of haal ze weg.
expr-unclosed = Dit heeft geen tegenhanger; zet “{ $text }” waar het eindigt.
expr-unopened = “{ $text }” sluit niets dat is geopend; haal het weg of open het eerder.
expr-unknown-function = Er is geen functie “{ $name }”.
expr-argument-count = “{ $name }” neemt { $wanted } argumenten en heeft er { $given }.
expr-argument-nodes = “{ $name }” heeft hier een vraag of pad nodig, geen waarde.
expr-argument-repeat = Dit moet een herhaling zijn waar de vraag in staat.
expr-argument-literal = Dit moet een tekst tussen aanhalingstekens zijn, want zij is nodig voordat iets is beantwoord.
expr-argument-question = Dit moet een vraag noemen, zoals '${"{"}q{"}"}'.
expr-bad-argument = “{ $name }” kent “{ $text }” niet.
expr-unsupported-axis = “{ $text }” is hier geen stap; paden gaan omlaag met namen, omhoog met “..” en naar zichzelf met “.”.
expr-unknown-option = De vraag heeft geen optie “{ $name }”.
expr-options-are = De opties zijn: { $names }.
expr-never-holds = De vraag kan nooit “{ $text }” bevatten; vergelijk haar met een waarde van haar eigen soort.
expr-bare-boolean = Deze berekening wordt als de tekst true of false bewaard, en beide tellen als waar.
expr-compare-true = Vergelijk: = 'true', of laat de berekening met if() 1 of 0 geven.
expr-bare-question = Een vraag op zichzelf is waar zodra zij wordt getoond, beantwoord of niet.
expr-compare-blank = Vergelijk: != '' vraagt of zij is beantwoord.
expr-self-reference = Dit leest de vraag waar het bij hoort, en dat mag alleen een “constraint”.
expr-bad-pattern = Het patroon “{ $text }” is niet te lezen bij “{ $part }”.
expr-slow-pattern = Dit patroon vergelijken duurt te lang; schrijf het zonder geneste herhalingen.
expr-not-supported = “{ $name }” wordt gelezen maar doet hier niets; het telt als leeg.
expr-not-nodes = Alleen vragen en paden zijn van hier uit te combineren of te vervolgen, geen waarden.
expr-unknown-list = Er is geen lijst “{ $name }”.
expr-unknown-column = De lijst heeft geen kolom “{ $name }”.
expr-bad-date = “{ $text }” is geen datum; schrijf jaar-maand-dag, zoals 2026-11-23.
expr-bad-date-format = “{ $text }” betekent niets in het patroon van een datum; schrijf een van %Y %y %m %n %b %d %e %a %W %H %h %M %S %3 %%.
expr-stored-boolean = Dit geeft true of false, bewaard als tekst waarin beide als waar tellen; laat if() 1 of 0 geven.
expr-mend-name = Schrijf de id van een vraag, groep of variabele van deze vragenlijst; fener show drukt ze af.
expr-mend-token = Haal het weg, of schrijf wat ervoor ontbreekt.
expr-mend-end = Schrijf de waarde, of haal de operator ervoor weg.
expr-mend-function = Schrijf een functie die XLSForm heeft; fener eval probeert een expressie uit.
expr-mend-arguments = Haal weg wat te veel is, of schrijf wat ontbreekt.
expr-mend-self-reference = Lees een andere vraag, of zeg het als constraint.
expr-mend-pattern = Haal het teken weg, of zet er een backslash (\) voor.
expr-mend-not-supported = Haal het weg: hier mag niets ervan afhangen.
expr-mend-not-nodes = Zet daar een vraag of een pad, of haal weg wat volgt.
expr-mend-list = Schrijf de id van een [[list]] uit dit bestand, of voeg de lijst toe.
expr-mend-column = Schrijf een sleutel die de opties van de lijst hebben, of voeg die toe.
