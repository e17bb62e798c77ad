### status: draft

## The questionnaire

questionnaire-title = Voorzieningen voor slachtoffers: locatiebezoek
    .about =
        Voor getrainde beoordelaars die een voorziening voor slachtoffers van mensenhandel bezoeken.
        De lijst vergelijkt wat de voorziening schrijft, doet en laat zien met internationale normen, zodat tekorten worden gevonden en verholpen.

## Scales and shared lists

ynp-yes = Ja
    .meaning = Op papier en in de praktijk, voor iedereen voor wie het moet gelden; bewijs is gezien.
ynp-partly = Deels
    .meaning = Werkt voor de meesten, of werkt maar staat niet op papier, of wel op papier met duidelijke tekorten.
ynp-no = Nee
    .meaning = Niets, of alleen een belofte.

ach4-in_full = Volledig bereikt
    .meaning = Op papier en in de praktijk, voor iedereen voor wie het moet gelden; bewijs is gezien.
ach4-in_part = Deels bereikt
    .meaning = Werkt voor de meesten, of werkt maar staat niet op papier, of wel op papier met duidelijke tekorten.
ach4-started = In gang gezet
    .meaning = Een stap is gezet (concept, proef, eenmalig), geen vaste praktijk.
ach4-not_started = Niet gestart
    .meaning = Niets, of alleen een belofte.

yn-yes = Ja
yn-no = Nee

## Units

unit-beds =
    { $n ->
        [one] bed
       *[other] bedden
    }
unit-claims =
    { $n ->
        [one] schadeclaim
       *[other] schadeclaims
    }
unit-complaints =
    { $n ->
        [one] klacht
       *[other] klachten
    }
unit-days =
    { $n ->
        [one] dag
       *[other] dagen
    }
unit-languages =
    { $n ->
        [one] taal
       *[other] talen
    }
unit-leaks =
    { $n ->
        [one] lek
       *[other] lekken
    }
unit-percent = procent
unit-persons =
    { $n ->
        [one] persoon
       *[other] personen
    }

## Rooms

room-bathrooms = Badkamers
room-bedrooms = Slaapkamers
room-common_room = Gezamenlijke ruimte
room-entrance = Ingang en toegangsweg
room-kitchen = Keuken
room-office = Kantoor

## 0. Profile of the service

pro-title = Profiel van de voorziening
pro-intro = Vul dit op kantoor in, vóór het bezoek, en laat het door de leidinggevende bevestigen. Het telt niet mee in de score, maar bepaalt welke vragen volgen. Noteer geen adres en geen namen: de voorziening heeft een code.

sv_pro_service_type = Wat voor voorziening is dit?
    .help = Kies wat zij vooral biedt. De eerste drie openen de vragen over het verblijf.
    .required = Kies het soort voorziening: het bepaalt welke vragen gelden.
sv_pro_service_type-shelter_24h = Opvang met personeel dag en nacht
sv_pro_service_type-emergency_reception = Noodopvang voor kort verblijf
sv_pro_service_type-transitional_flat = Doorstroomwoning of begeleide woning
sv_pro_service_type-day_centre = Dagcentrum
sv_pro_service_type-outreach_team = Outreachend of mobiel team
sv_pro_service_type-legal_aid_only = Alleen rechtsbijstand
sv_pro_service_type-other = Andere voorziening

sv_pro_operator = Wie is de beheerder?
    .help = Wie instaat voor het dagelijks werk, niet wie betaalt. Gemengd: verantwoordelijkheid is schriftelijk gedeeld.
sv_pro_operator-state = Staat
sv_pro_operator-municipality = Gemeente
sv_pro_operator-ngo = Niet-gouvernementele organisatie
sv_pro_operator-mixed = Gemengd

sv_pro_team_link = Heeft een lid van het beoordelende team een band met deze voorziening (werk, financiering, zelfde netwerk, familie)?
    .help = Vraag het elk lid hardop vóór het bezoek. Een band houdt het bezoek niet tegen; het rapport zegt het openlijk.
    .guide =
        Onafhankelijkheid wordt in elke sessie verklaard, omdat de voorziening en de staat ernaar zullen vragen. Noem betaald en onbetaald werk, bestuursfuncties, doorverwijzingen tussen beide organisaties, gezamenlijke donoren, gegeven of gevolgde trainingen, familie en goede vrienden.

        Met een band gaat het bezoek door als collegiale toetsing, en het rapport zegt dat. Geef de delen die het dichtst bij de band liggen aan een ander lid.

        Vaak over het hoofd gezien: een collega zit in de instantie die slachtoffers identificeert, of de eigen organisatie van het team hoopt op dezelfde opdracht.
    .required = Zeg of er een band is: zonder dit kan een rapport niet worden ondertekend.
sv_pro_team_link-none = Geen band
sv_pro_team_link-same_network = Lid van hetzelfde netwerk
sv_pro_team_link-worked_here_3_years = Werkte hier in de laatste 3 jaar
sv_pro_team_link-funder = Financiert de voorziening
sv_pro_team_link-other = Andere band

sv_pro_team_link_note = Beschrijf de band en hoe het team de invloed ervan beperkt.
    .help = Noteer initialen of functies: geen namen, geen adressen, geen geboortedata. Zeg wie de delen beoordeelt waar de band aan raakt.

sv_pro_capacity = Hoeveel bedden zijn er?
    .help = Bedden die vandaag bruikbaar zijn, kinderbedjes inbegrepen. Vergelijk de vergunning met wat u ziet.

sv_pro_occupancy = Hoeveel mensen gebruiken de voorziening vandaag?
    .help = Alleen een aantal, kinderen meegeteld. Gedeelde exports tonen onder 5 nooit het precieze getal.

sv_pro_groups = Welke groepen neemt de voorziening op?
    .help = Kruis aan wat de opnameregels zeggen en vraag het na bij de leidinggevende. Meisjes, jongens of gezinnen openen het onderdeel over kinderen.
sv_pro_groups-women = Vrouwen
sv_pro_groups-men = Mannen
sv_pro_groups-girls = Meisjes
sv_pro_groups-boys = Jongens
sv_pro_groups-families = Gezinnen of ouders met kinderen
sv_pro_groups-lgbti = Lhbti-personen
sv_pro_groups-disability = Personen met een beperking
sv_pro_groups-none_listed = Er staan geen groepen vermeld

sv_pro_foreign = Neemt zij buitenlanders en staatlozen op?
    .help = Ga uit van de geschreven regels. Ja opent de vragen over verblijf en over therapie in een andere taal.

sv_pro_child_recent = Was hier in de laatste 12 maanden op enig moment een kind?
    .help = Ook een kind dat met een ouder meekwam, of maar één nacht. Ja opent het onderdeel over kinderen.

## 1. Accommodation

acc-title = Huisvesting
acc-intro = Voor voorzieningen waar mensen wonen. Loop met iemand van het personeel door het gebouw, maar spreek bewoners onder vier ogen. Klop aan, en ga een slaapkamer alleen in als wie er slaapt dat goedvindt.

sv_acc_admission_open = Kan een vermoedelijk slachtoffer direct intrekken, zonder eerst een verklaring af te leggen en zonder te wachten op een formele status?
    .help = Redelijke gronden volstaan voor een bed. Wat vragen de regels, en wat werd de laatste keer gevraagd?
    .guide =
        Volledig: de geschreven regels vragen alleen signalen van mensenhandel; een bed komt er dezelfde dag, ook ’s nachts en in het weekend. Verklaring, papieren, tests en status mogen later komen en zijn nooit de prijs van toegang.

        Kijk naar: de opnameregels; de laatste drie opnames (dag van doorverwijzing, dag van opname, wat eerst werd gevraagd); gesprek met de leidinggevende.

        Vaak te hoog beoordeeld omdat de laatste tijd niemand is geweigerd. Een geschreven regel die een verklaring eist is “nee”, ook als het personeel ervan afwijkt. “Deels”: alleen open voor sommige groepen of uren, of open zonder geschreven regel.

sv_acc_admission_open_why = Wat wordt vóór opname gevraagd?
    .help = Kruis alles aan wat regels of personeel vragen voordat er een bed is.
sv_acc_admission_open_why-police_statement = Verklaring bij de politie
sv_acc_admission_open_why-formal_status = Formele slachtofferstatus
sv_acc_admission_open_why-medical_test = Medische test
sv_acc_admission_open_why-id_paper = Identiteitsbewijs
sv_acc_admission_open_why-other = Iets anders

sv_acc_suitable_groups = Is er geschikte, aparte ruimte voor elke groep die de voorziening zegt op te nemen?
    .help = Vergelijk de groepen in het profiel met de kamers die u ziet. Apart geldt voor slapen en wassen.
    .guide =
        Volledig: voor elke groep is er een plek om te slapen en zich te wassen die apart ligt waar veiligheid of waardigheid dat vraagt, bijvoorbeeld voor mannen, voor gezinnen, voor een transgender persoon, voor iemand met een beperking.

        Kijk naar: elke verdieping en kamer naast de lijst van groepen; gesprek met de leidinggevende over de laatste plaatsingen.

        Vaak te hoog beoordeeld als een groep in de folder staat maar altijd elders werd geplaatst. Een lege reservekamer is geen aparte ruimte als zij niet dezelfde dag klaar kan zijn.

sv_acc_suitable_turned_away = Welke groepen zijn in de laatste 12 maanden geweigerd en waar zijn zij heen gestuurd?
    .help = Alleen groepen en soorten plekken: geen namen, geen adressen, geen geboortedata. Zeg “onbekend” als niemand het bijhoudt.

sv_acc_private_space = Heeft elke bewoner of elk gezin een bed, een afsluitbare bergplaats en een kamer waarvan de deur privacy geeft?
    .help = Bekijk een slot dat werkt en vraag wie nog een sleutel heeft.
    .guide =
        Volledig: iedereen heeft een eigen bed, een kastje of lade waarvan men zelf de sleutel houdt, en een kamer met een deur die dicht kan en waar wordt aangeklopt. Vreemden delen geen kamer tegen hun wens.

        Kijk naar: kamers die met toestemming van de bewoner worden getoond, sloten en sleutels; vraag bewoners onder vier ogen of personeel of anderen ongevraagd binnenkomen.

        Vaak te hoog beoordeeld op grond van nette kamers. Een loper is aanvaardbaar als het gebruik schriftelijk is beperkt en wordt genoteerd. “Deels bereikt”: bedden en deuren zijn goed, maar de bergplaats kan niet op slot.

sv_acc_hygiene = Werken toiletten, douches, verwarming en warm water, en zijn zij schoon en bieden zij privacy?
    .help = Draai zelf kraan en radiator open. Controleer of deuren van binnen op slot kunnen.
    .guide =
        Volledig: genoeg toiletten en douches voor wie hier woont, schoon, van binnen afsluitbaar, met warm water en in het seizoen de hele dag verwarming, en gratis hygiëneartikelen en was.

        Kijk naar: alle badkamers, niet alleen die u wordt getoond; test water, licht, slot en verwarming; vraag wat er gebeurt als iets kapotgaat.

        Vaak te hoog beoordeeld na een schoonmaak voor het bezoek: let op schimmel, kitnaden en oude reparaties. Vaak te laag beoordeeld omdat het huis eenvoudig is. Eenvoudig maar werkend, schoon en met privacy is volledig.

sv_acc_food = Is er genoeg eten, wordt een dieet om gezondheid of geloof gerespecteerd, en kunnen bewoners zelf koken?
    .help = Kijk in koelkast en voorraad, en vraag bewoners wanneer zij mogen eten en koken.
    .guide =
        Volledig: drie maaltijden, of het geld en de waren daarvoor, met fruit en eiwitten, voeding voor baby’s, diëten bij ziekte, zwangerschap of geloof zonder gedoe, en een keuken die bewoners mogen gebruiken.

        Kijk naar: keuken, koelkast, voorraad en menu; vraag bewoners onder vier ogen of iemand honger heeft en of zij hun eigen gerechten kunnen koken.

        Vaak te laag beoordeeld als maaltijden eenvoudig maar voldoende zijn. “Deels bereikt”: er is genoeg eten, maar koken is verboden zonder individuele veiligheidsreden, of diëten hangen af van wie er dienst heeft.

sv_acc_freedom_movement = Zijn bewoners vrij om uit te gaan, hun telefoon te houden en mensen te zien, tenzij een beperking individueel, schriftelijk, op risico gebaseerd, tijdelijk en afgesproken is?
    .help = Een beperking voor iedereen is niet individueel, hoe goed zij ook bedoeld is.
    .guide =
        Volledig: bewoners komen en gaan, houden hun telefoon en kiezen wie zij zien. Een beperking geldt alleen voor één persoon, op papier, met het risico, een einddatum en instemming van die persoon.

        Kijk naar: huisregels; deuren, sleutels en telefoonkastjes; bewoners onder vier ogen: “Wat gebeurt er als u vanavond uit wilt?”

        Vaak te hoog beoordeeld omdat veiligheid de reden is. “Deels”: mensen bewegen vrij, maar één algemene regel, zoals telefoons innemen voor de nacht, treft iedereen. “Nee”: deuren op slot, of toestemming of begeleiding nodig voor allen.

sv_acc_freedom_movement_kind = Welke beperkingen worden gebruikt?
    .help = Kruis beperkingen voor allen aan, en die voor één persoon waar papier, datum of instemming ontbreekt.
sv_acc_freedom_movement_kind-phones_taken = Telefoons worden afgenomen
sv_acc_freedom_movement_kind-doors_locked = Deuren zijn op slot
sv_acc_freedom_movement_kind-only_with_escort = Alleen onder begeleiding naar buiten
sv_acc_freedom_movement_kind-no_visitors = Geen bezoek of geen contact met anderen
sv_acc_freedom_movement_kind-curfew = Avondklok
sv_acc_freedom_movement_kind-other = Andere beperking

sv_acc_length_of_stay = Volgt de verblijfsduur de behoeften van de cliënt en niet een vaste einddatum of de strafzaak?
    .help = Vraag waardoor een verblijf eindigt, en wie beslist als iemand er niet klaar voor is.
    .guide =
        Volledig: de regels koppelen het verblijf aan het plan van de cliënt. Er mag een gebruikelijke duur op papier staan, maar die wordt zo nodig met een eenvoudig besluit verlengd, en niemand moet weg omdat een zaak gesloten of een getuigenis geweigerd is.

        Kijk naar: regels en contract met de financier; dossiers van mensen die vertrokken: datum, reden, volgende plek.

        Vaak te hoog beoordeeld als verlengen “altijd kan” maar geen dossier het laat zien. “Deels”: in de praktijk wordt verlengd, terwijl de regels of het geld op een vaste dag ophouden.

sv_acc_length_of_stay_max = Langste verblijf dat de regels toestaan, in dagen (0 = geen grens).
    .help = Zoals het er staat: reken zes maanden als 180 dagen. Staat er niets op papier, vul dan 0 in en zeg dat in de opmerking.

sv_acc_accessibility = Kan iemand met een beperking, een zwangere vrouw of een oudere hier veilig wonen?
    .help = Loop van straat naar bed, toilet en keuken met een rolstoel of krukken in gedachten.
    .guide =
        Volledig: ten minste één slaapkamer, toilet en douche zijn zonder trap te bereiken en te gebruiken, met leuningen en ruimte om te draaien; alarmen zijn te zien én te horen; informatie is er in eenvoudige taal of grote letters; hulp bij de dagelijkse verzorging kan worden geregeld.

        Kijk naar: ingang, deuren, trappen, badkamer, uitgangen.

        Vaak te hoog beoordeeld op grond van alleen een hellingbaan. “Deels bereikt”: de ene groep kan hier veilig wonen en de andere niet, en een geschikte plek elders is schriftelijk afgesproken. Een belofte om door te verwijzen is niet genoeg.

## 2. Safety

saf-title = Veiligheid
saf-intro = Veiligheid van de mensen hier, van het personeel en van de plek. Hoort u dat iemand vandaag in gevaar is, stop dan en volg de veiligheidskaart. Neem geen adres, plattegrond of gegevens van sloten over in uw opmerkingen.

sv_saf_risk_assessment = Wordt voor elke cliënt bij aankomst een schriftelijke risicobeoordeling gemaakt en vernieuwd als er iets verandert?
    .help = Zoek een datum dicht bij de dag van aankomst, en een tweede datum nadat er iets gebeurde.
    .guide =
        Volledig: binnen een of twee dagen na aankomst bevat elk dossier een schriftelijke beoordeling van het gevaar van mensenhandelaren, familie, anderen in het huis en van de cliënt zelf. Zij eindigt in maatregelen, noemt wie ze uitvoert, en wordt vernieuwd na dreigementen, zittingen of verhuizingen.

        Kijk naar: drie tot vijf geanonimiseerde dossiers, alleen met codes; gesprek met medewerkers die ze gebruiken.

        Vaak te hoog beoordeeld op grond van een goed leeg formulier. “Deels bereikt”: voor de meesten gedaan, of nooit vernieuwd. “In gang gezet”: een formulier op proef. “Niet gestart”: over gevaar wordt alleen gepraat.

sv_saf_location = Is het adres beschermd en wordt bezoek gecontroleerd of, als de plek open is, wordt dat risico op papier beheerst?
    .help = Zoek het adres online voordat u komt, en let op hoe u zelf werd binnengelaten.
    .guide =
        Volledig, beschermde plek: het adres staat in geen folder of website, partners en bezoekers tekenen ervoor het geheim te houden, en niemand komt onaangekondigd binnen. Volledig, open plek: een schriftelijke analyse van het risico, met toegangscontrole en een plan voor ongewenst bezoek.

        Kijk naar: de ingang en hoe u werd ontvangen; website en kaarten; regels over bezoek.

        Vaak te laag beoordeeld alleen omdat buren het huis kennen. Het gaat erom of het risico wordt gezien en beheerst. “Deels”: de controle werkt, maar niets staat op papier.

sv_saf_cover_24h = Is dag en nacht getraind personeel aanwezig, met een afgesproken manier om de politie te bellen?
    .help = Lees het rooster van vorige maand, ook nachten en feestdagen. Thuis telefonisch bereikbaar is geen aanwezigheid.
    .guide =
        Volledig: op elk uur is er in huis iemand die getraind is, wakker is of gewekt kan worden, weet wat te doen, en bij de politie een vooraf afgesproken rechtstreeks contact heeft.

        Kijk naar: het rooster van de laatste maand, met nachten, weekenden en feestdagen; gesprek met een nachtmedewerker: “Het is twee uur en iemand bonst op de deur. Wat doet u?”

        Vaak te hoog beoordeeld als er ’s nachts alleen een bewaker is. Een bewaker die niet voor dit werk is getraind, is “deels”. Personeel dat van huis uit oproepbaar is, is “nee” voor een opvang en “deels” voor een doorstroomwoning.

sv_saf_incident_log = Worden incidenten opgeschreven, aangepakt en nabesproken?
    .help = Lees het logboek: wat gebeurde er, wat werd gedaan, wat veranderde daarna.
    .guide =
        Volledig: dreigementen, geweld, letsel, zelfbeschadiging, vermissingen en fouten van personeel worden binnen een dag vastgelegd, met de genomen stap; de leiding bespreekt ze samen ten minste elke drie maanden en verandert iets.

        Kijk naar: het incidentenlogboek van de laatste 12 maanden, namen afgedekt, en aantekeningen van de nabesprekingen.

        Een leeg logboek is zelden goed nieuws: vraag medewerkers naar de laatste moeilijke nacht en zoek die op. “Deels bereikt”: vastgelegd en aangepakt, nooit nabesproken. “In gang gezet”: losse aantekeningen in persoonlijke dossiers.

sv_saf_staff_screening = Wordt elke werknemer, vrijwilliger en bewaker gecontroleerd (strafblad en kinderbescherming) vóór contact met cliënten?
    .help = Vergelijk de datum van de controle met de eerste werkdag. Neem bewakers, chauffeurs en stagiairs mee.
    .guide =
        Volledig: vóór het eerste contact heeft elke persoon een blanco uittreksel uit het strafregister en, waar zo’n register bestaat, een controle op geschiktheid om met kinderen te werken; controles worden herhaald, en bureaus die bewakers of schoonmakers sturen doen hetzelfde.

        Kijk naar: een steekproef van personeelsdossiers, door u gekozen uit het rooster, niet door de leidinggevende.

        Vaak te hoog beoordeeld als werknemers zijn gecontroleerd en vrijwilligers, bewakers of de leidinggevende niet: dat is hooguit “deels”. Alleen ondertekende eigen verklaringen is “nee”.

sv_saf_abuse_protocol = Is er een geschreven regel voor beschuldigingen tegen personeel of bewoners: melden buiten de voorziening, de beschuldigde weghalen uit contact, wie het vertelt beschermen?
    .help = Alle drie de delen moeten op papier staan, ook voor een beschuldiging tegen de leidinggevende.
    .guide =
        Volledig: een korte regel zegt dat elke beschuldiging naar een met name genoemde instantie buiten de voorziening gaat, dat de beschuldigde geen contact heeft tot het is opgehelderd, en dat wie het vertelt bed, hulp en veiligheid houdt. De regel geldt ook voor het hoofd van de voorziening. Personeel en bewoners kennen hem.

        Kijk naar: de regel; personeel: “En als het uw directeur is?”; bewoners onder vier ogen: “Aan wie zou u het kunnen vertellen?”

        Vaak te hoog beoordeeld als zaken eerst intern worden “uitgezocht”. “Deels”: een van de drie delen ontbreekt.

sv_saf_abuse_protocol_used = Is er in de laatste 24 maanden een beschuldiging geuit?
    .help = Vraag leidinggevende en personeel apart. Ja, ook als later bleek dat zij niet klopte.

sv_saf_abuse_protocol_result = Wat is er gedaan, zonder namen? Is een externe instantie ingelicht?
    .help = Stappen, data per maand, en wie is ingelicht: geen namen, geen adressen, geen geboortedata.

sv_saf_urgent = Is er vandaag iemand in gevaar? Zo ja, stop en volg de veiligheidskaart.
    .help = Gevraagd omdat een verplichte eis over veiligheid of kinderen op het laagste niveau staat. Spreek het antwoord nu in het team af.
    .guide =
        Dit gaat over vandaag, niet over het oordeel. Gevaar betekent dat iemand iets kan worden aangedaan, of kan worden weggehaald, gevonden of overgedragen voordat de juiste instantie handelt.

        Zo ja: doe geen schade, praat eerst met de persoon als dat veilig is, en licht de voorziening in of, als de voorziening deel van het gevaar is, de externe instantie op de kaart. Noteer het uur en de ingelichte instantie; schrijf geen namen.

        “Nog niet gemeld” blijft bovenaan op het beginscherm tot het is opgelost. Bij twijfel: behandel het als een risico.
    .required = Antwoord voordat u verdergaat: een mogelijk gevaar mag niet open blijven.
sv_saf_urgent-no_immediate_risk = Geen direct risico
sv_saf_urgent-risk_reported_now = Risico, nu gemeld
sv_saf_urgent-risk_not_yet_reported = Risico, nog niet gemeld

sv_saf_fire = Zijn nooduitgangen, blusmiddelen en alarmen in orde, en was er in de laatste 12 maanden een oefening?
    .help = Open de uitgangen, lees het label op een brandblusser, vraag naar het verslag van de oefening.
    .guide =
        Volledig: uitgangen gaan van binnen zonder sleutel open, zijn vrij en aangegeven; brandblussers zijn op tijd gekeurd; alarmen werken op elke verdieping; bewoners deden in de laatste 12 maanden mee aan een oefening, ook wie de landstaal niet spreekt.

        Kijk naar: uitgangen, labels, alarmen; keuringsbewijs en verslag van de oefening.

        Vaak te hoog beoordeeld op grond van een keuringsbewijs terwijl een uitgang versperd of “voor de veiligheid” op slot is. Wat u ziet, weegt zwaarder. “Deels”: middelen in orde, geen oefening.

sv_saf_fire_drill_date = Datum van de laatste oefening.
    .help = Zoals in het verslag; maand en jaar volstaan. Laat open als er geen was.

sv_saf_digital = Helpt de voorziening mensen om telefoon, accounts en locatie te beschermen tegen de mensenhandelaar?
    .help = Locatie delen, gedeelde accounts, wachtwoorden, foto’s, betaalapps.
    .guide =
        Volledig: kort na aankomst loopt een medewerker die er verstand van heeft telefoon en accounts met de cliënt na, met toestemming: locatie, gedeelde logins, onbekende apps, contacten, foto’s, bankzaken. Bewijs wordt bewaard voordat iets wordt gewist. Het wordt herhaald als dat nodig is.

        Kijk naar: personeel beschrijft stap voor stap wat het doet; bewoners zeggen of iemand hielp.

        Vaak te hoog beoordeeld als telefoons gewoon worden afgenomen: dat is controle, geen bescherming, en telt hier als niets. “In gang gezet”: een folder of één trainingsdag.

## 3. Health

hea-title = Gezondheid
hea-intro = Zorg is een recht dat niet afhangt van status, papieren of medewerking. Vraag hoe de zorg is geregeld; vraag een bewoner nooit naar ziekte of behandeling.

sv_hea_emergency = Krijgt iedereen, ongeacht status, gratis medische spoedzorg binnen 24 uur nadat die nodig is?
    .help = Beoordeel of de zorg bereikt en betaald werd, door wie dan ook. Vraag naar het moeilijkste geval van het laatste jaar.
    .guide =
        Volledig: een arts of spoedeisende hulp ontvangt iedereen, verzekerd of niet, op de dag zelf of de volgende, en niemand krijgt een rekening. De werkwijze staat op papier en het personeel kent die ook ’s nachts.

        Kijk naar: gesprek met de leidinggevende; dossiers met de datum van nood en de datum van zorg, namen afgedekt.

        Vaak te laag beoordeeld omdat andere dingen slecht zijn: snelle, gratis zorg, gezien in een gedateerde aantekening, is “ja”. “Deels”: werkt via persoonlijke contacten van medewerkers, of buitenlanders wachten of betalen.

sv_hea_tests_voluntary = Zijn tests (hiv, zwangerschap, drugs en andere) altijd vrijwillig en nooit een voorwaarde voor hulp?
    .help = Lees de opnameregels. Een test “voor iedereen bij aankomst” is niet vrijwillig.
    .guide =
        Volledig: de regels zeggen dat geen test een voorwaarde is voor opname, verblijf of enige hulp; elke test wordt uitgelegd en telkens met toestemming aangeboden, en weigeren verandert niets. Uitslagen zijn van de cliënt.

        Kijk naar: opnameregels en medische formulieren; bewoners onder vier ogen, in algemene woorden: “Konden mensen hier nee zeggen tegen een test?” Vraag nooit naar een uitslag.

        Vaak te hoog beoordeeld omdat nooit iemand weigerde. Een handtekening tussen de opnamepapieren is geen vrije toestemming. “Deels”: vrijwillig in de praktijk, maar de regels houden de eis in stand.

sv_hea_needs_plan = Worden gezondheidsbehoeften met toestemming genoteerd en in het plan van de cliënt opgevolgd?
    .help = Zoek behoefte, toestemming, stap en resultaat, in deze volgorde.
    .guide =
        Volledig: dossiers tonen waar de cliënt om vroeg of wat die liet noteren, ook tanden, ogen, chronische ziekte en oud letsel; het plan zegt wie wat doet en wanneer; latere aantekeningen tonen dat het is gedaan.

        Kijk naar: drie tot vijf geanonimiseerde dossiers.

        Vaak te hoog beoordeeld als er een medische kaart is maar er niets op volgt. “Deels bereikt”: behoeften worden genoteerd en opgevolgd, zonder spoor van toestemming, of alleen bij acute klachten. “In gang gezet”: een lijst van afspraken.

sv_hea_sexual_health = Wordt seksuele en reproductieve zorg aangeboden, met keuze van het geslacht van de arts?
    .help = Anticonceptie, zwangerschap, abortus waar die wettig is, infecties, zorg na verkrachting. Ook mannen en jongens.
    .guide =
        Volledig: binnen enkele dagen hoort iedereen, onder vier ogen en in begrijpelijke woorden, welke zorg er is, en kan een vrouw of een man als arts kiezen. Zorg na verkrachting komt op tijd om medicijnen te laten werken. Niemand wordt tot of tegen een keuze gedrongen.

        Kijk naar: personeel legt stap voor stap uit hoe het gaat; bewoners zeggen of het werd aangeboden. Vraag niet wie er gebruik van maakte.

        Vaak te hoog beoordeeld als alleen zwangere vrouwen worden doorverwezen. “Deels bereikt”: er is zorg zonder keuze van arts, of zij wordt alleen aan vrouwen aangeboden.

sv_hea_continuity = Krijgen onverzekerde en buitenlandse cliënten na de spoedzorg verdere behandeling en medicijnen?
    .help = Volg één langere ziekte in een dossier: wie behandelde, en wie betaalde in de derde maand?
    .guide =
        Volledig: een verzekering, een contract of een fonds betaalt vervolgbezoeken, medicijnen, tandarts en revalidatie zolang dat nodig is, ongeacht de papieren van de cliënt, ook na vertrek.

        Kijk naar: dossiers van onverzekerde cliënten; gesprek met een arts die mensen uit de voorziening behandelt.

        Vaak te hoog beoordeeld als de voorziening uit giften betaalt zolang die er zijn: dat is “deels bereikt” en een aandachtspunt voor de staat. Was zo iemand hier nooit, controleer dan de regel en beoordeel die.

sv_hea_addiction = Worden mensen die alcohol of drugs gebruiken per geval opgenomen en aan behandeling geholpen?
    .help = Gebruik hoorde vaak bij de uitbuiting. Zoek in de regels naar een algemeen verbod.
    .guide =
        Volledig: de regels laten toe elk geval af te wegen, met oog voor de veiligheid van anderen; personeel weet waar ontgifting en behandeling zijn, gaat mee en houdt contact. Kan iemand hier niet wonen, dan wordt eerst een andere veilige plek gevonden.

        Kijk naar: opname- en huisregels; gesprek met de leidinggevende over de laatste keer dat dit speelde.

        Vaak te hoog beoordeeld als de regels zwijgen en in feite iedereen wordt geweigerd. Een algemene uitsluiting op papier is “nee”. “Deels”: opgenomen, maar één terugval beëindigt het verblijf.

sv_hea_records = Worden gezondheidsgegevens apart bewaard en alleen gezien door wie ze nodig heeft?
    .help = Vraag te zien waar ze worden bewaard, niet wat erin staat.
    .guide =
        Volledig: medische papieren liggen op een aparte afgesloten plek of in een aparte beveiligde map; een lijst zegt wie ze mag openen; de chauffeur, de kok en de financier weten niet wie welk medicijn gebruikt.

        Kijk naar: kast, medicijnkist, scherm en prikborden, zonder de inhoud te lezen; personeel zegt wie toegang heeft.

        Vaak te hoog beoordeeld als het hoofddossier op slot is maar de medicijnlijst in de keuken hangt. “Deels”: apart bewaard, maar iedereen in het team kan kijken.

## 4. Psychological support

psy-title = Psychologische ondersteuning
psy-intro = Beoordeel hoe de ondersteuning is geregeld en of mensen haar kunnen bereiken. Vraag bewoners nooit wat zij hebben meegemaakt of waarover zij in therapie praten.

sv_psy_first_support = Wordt binnen 72 uur een eerste steunend gesprek met een getraind persoon aangeboden?
    .help = Steunend is rustgevend en praktisch. Een gesprek om de feiten te krijgen telt niet.
    .guide =
        Volledig: binnen drie dagen na aankomst biedt een getrainde medewerker een rustig gesprek aan in een taal die de cliënt begrijpt: hoe gaat het, wat hebt u nodig, wat gebeurt er nu. Het aanbod wordt genoteerd, ook bij een nee.

        Kijk naar: dossiers, datum van aankomst naast datum van aanbod; personeel beschrijft zo’n gesprek.

        Vaak te hoog beoordeeld als het intakegesprek wordt meegeteld. Vragen voor identificatie of voor de politie zijn iets anders. “Deels”: aan de meesten aangeboden, of in het weekend te laat.

sv_psy_qualified = Geeft een bevoegde professional met traumaopleiding de ondersteuning?
    .help = Twee dingen: het beroep, en een bijzondere opleiding in trauma.
    .guide =
        Volledig: een psycholoog, psychotherapeut of psychiater die bevoegd is het vak uit te oefenen, met een voltooide opleiding in trauma, werkt hier of op schriftelijk contract, met uren die passen bij het aantal mensen.

        Kijk naar: diploma’s, trainingslijst en contract; namen blijven op kantoor.

        Vaak te hoog beoordeeld als zeer ervaren maatschappelijk werkers het werk van therapeuten doen. Hun steun telt, maar is geen behandeling. “Deels bereikt”: bevoegd, maar zonder traumaopleiding, of te weinig uren. “In gang gezet”: een stagiair of een kort project.

sv_psy_lasting = Kan een cliënt regelmatig individuele sessies krijgen zolang dat nodig is, ook na vertrek?
    .help = Zoek sessies in de maanden na vertrek.
    .guide =
        Volledig: sessies zijn individueel, in een ritme dat met de cliënt is afgesproken, in een aparte kamer, en eindigen niet door een urental of een project. Zij gaan door na vertrek, hier of bij een collega aan wie de cliënt goed is overgedragen.

        Kijk naar: dossiers van mensen die lang bleven en van wie vertrok; bewoners, in algemene woorden.

        Vaak te hoog beoordeeld als groepsbijeenkomsten worden meegeteld. “Deels bereikt”: regelmatig tijdens het verblijf en daarna niets, of later alleen in dezelfde stad.

sv_psy_voluntary = Is therapie vrijwillig, zodat weigeren verder niets verandert?
    .help = Zoek “moet bijwonen” in huisregels, contracten en plannen.
    .guide =
        Volledig: geen regel, plan of contract maakt therapie tot een plicht; wie weigert houdt bed, geld, juridische hulp en respect, en mag later beginnen.

        Kijk naar: bewoners onder vier ogen: “Wat gebeurt er als iemand niet naar de psycholoog wil?”; huisregels en de overeenkomst die bij opname wordt getekend.

        Vaak te hoog beoordeeld omdat het personeel zegt dat iedereen graag komt. Een punten- of beloningssysteem dat sessies telt, is een vorm van druk. “Deels”: vrij in de praktijk, maar het getekende papier noemt therapie als plicht.

sv_psy_crisis = Is er een bekende procedure voor zelfbeschadiging en suïciderisico, met een psychiater achter de hand?
    .help = Vraag een nachtmedewerker wat te doen. Weet alleen de psycholoog het, dan is de procedure niet bekend.
    .guide =
        Volledig: één geschreven pagina zegt hoe u signalen ziet, ernaar vraagt, bij de persoon blijft en de kamer veilig maakt, wie u op elk uur belt, en hoe u het opvolgt; een psychiater of kliniek is als achterwacht afgesproken; alle diensten zijn getraind.

        Kijk naar: de procedure; personeel, vooral iemand met nachtdienst.

        Vaak te hoog beoordeeld als de pagina er is en de nachtmedewerker haar nooit zag: dat is “deels”. “Wij zouden een ambulance bellen” en verder niets is “nee”.

sv_psy_language = Worden sessies gehouden in de taal van de cliënt of met een getrainde, onafhankelijke tolk?
    .help = Onafhankelijk: geen familielid, bewoner, politieagent of iemand uit de kring van de uitbuiter.
    .guide =
        Volledig: een therapeut die de taal spreekt, of een tolk die voor zulke gesprekken is opgeleid, aan geheimhouding gebonden en door de cliënt aanvaard, zo mogelijk steeds dezelfde.

        Kijk naar: personeel zegt wie het laatst tolkte en hoe die werd gevonden; bewoners zeggen of zij een tolk konden weigeren.

        Vaak te hoog beoordeeld als een andere bewoner of een kind bijspringt: dat is “nee”. Tolken via telefoon of video is goed als het gesprek privé is. “Deels”: alleen voor sommige talen beschikbaar.

## 5. Legal help and redress

leg-title = Juridische hulp en rechtsherstel
leg-intro = Juridische hulp, schadevergoeding en bescherming tegen straf. Spreek zo mogelijk een advocaat die deze zaken doet: de dossiers van de voorziening tonen maar de helft.

sv_leg_early = Spreekt elke cliënt een onafhankelijke advocaat vóór het afleggen van enige verklaring?
    .help = Vergelijk de datum van het eerste gesprek met de datum van de eerste verklaring bij een autoriteit.
    .guide =
        Volledig: vóór elke verklaring bij politie, officier van justitie of identificerende instantie spreekt de cliënt onder vier ogen met een advocaat die alleen voor de cliënt optreedt, en hoort wat een verklaring meebrengt en wat er zonder verklaring gebeurt.

        Kijk naar: dossiers, de twee data; gesprek met een advocaat.

        Vaak te hoog beoordeeld als er een advocaat in dienst van de politie of een advocaat voor alle partijen bij is, of een maatschappelijk werker de wet uitlegt. Hoorde de politie de cliënt vóór de doorverwijzing, beoordeel dan het feit en noem wie moet handelen. “Deels”: de meeste zaken, of pas vóór de rechtszaak.

sv_leg_free = Is juridische hulp gratis voor mensen zonder middelen, in strafzaken, civiele zaken, arbeidszaken en verblijfszaken?
    .help = Vier terreinen, en wie in elk betaalt. Griffierecht en deskundigen zijn ook kosten.
    .guide =
        Volledig: door wet, contract of besluit kost een advocaat de cliënt niets op alle vier de terreinen, van advies tot tenuitvoerlegging, ook voor buitenlanders, zonder papieren die een slachtoffer niet kan krijgen.

        Kijk naar: het contract of het besluit over gesubsidieerde rechtsbijstand; gesprek met een advocaat over zaken die geweigerd zijn of onbetaald bleven.

        Vaak te hoog beoordeeld als alleen de strafzaak is gedekt. Projectgeld dat spoedig ophoudt, is “deels bereikt”. “In gang gezet”: het eerste advies is gratis, en vertegenwoordiging hangt van geluk af.

sv_leg_free_gaps = Welke zaken zijn niet gedekt?
    .help = Kruis elk terrein aan waarop iemand zonder middelen zou moeten betalen of geen advocaat heeft.
sv_leg_free_gaps-criminal = Strafzaak
sv_leg_free_gaps-civil = Civiele vorderingen
sv_leg_free_gaps-labour = Arbeid en achterstallig loon
sv_leg_free_gaps-residence = Verblijf en asiel
sv_leg_free_gaps-enforcement = Tenuitvoerlegging van een vonnis

sv_leg_specialised = Zijn de advocaten opgeleid in zaken van mensenhandel?
    .help = Training in de laatste drie jaar, of echte ervaring met zulke zaken.
    .guide =
        Volledig: alle advocaten naar wie mensen worden gestuurd, kennen mensenhandel, trauma, schadevergoeding en niet-bestraffing uit training in de laatste drie jaar, of uit meerdere zaken die tot het einde zijn gevoerd.

        Kijk naar: gesprek met één advocaat (hoe bewijst u achterstallig loon? wanneer beroept u zich op niet-bestraffing?); certificaten of lijst van zaken op nummer.

        Vaak te hoog beoordeeld op grond van een lange strafpraktijk. “Deels bereikt”: een van de advocaten is opgeleid, of de lijst voor gesubsidieerde rechtsbijstand vermeldt het niet. “In gang gezet”: één seminar, lang geleden.

sv_leg_compensation_told = Hoort elke cliënt, schriftelijk en in begrijpelijke woorden, van elke weg naar schadevergoeding en achterstallig loon?
    .help = Elke weg: strafzaak, civiele zaak, loonvordering, schadefonds van de staat als dat er is, vorderingen in het buitenland.
    .guide =
        Volledig: elke cliënt krijgt een korte tekst in een eigen taal, met een gesprek over alle wegen die hier bestaan, termijnen en kansen, en nog eens vóór de zitting. Het dossier toont wanneer. Verdiensten uit elk soort werk horen erbij.

        Kijk naar: dossiers en de tekst zelf; bewoners onder vier ogen: “Heeft iemand u verteld over geld waar u misschien recht op hebt?”

        Vaak te hoog beoordeeld als “de advocaat het doet”. “Deels”: mondeling, of alleen de strafzaak. “Nee”: het komt ter sprake als iemand ernaar vraagt.

sv_leg_claims_filed = Schadeclaims die in 24 maanden met hulp van de voorziening zijn ingediend.
    .help = Claims van elk soort, elk één keer geteld. Alleen een aantal; vul 0 in als er geen waren.

sv_leg_claims_paid = Daarvan: claims waardoor de cliënt geld in handen kreeg.
    .help = Ontvangen geld, geheel of voor een deel. Een toewijzing die niemand betaalde, telt niet.
    .constraint = Dit kan niet meer zijn dan de ingediende claims. Verbeter een van de twee getallen.

sv_leg_court_support = Wordt de cliënt voorbereid op en begeleid naar politie en rechtbank?
    .help = Ervoor, tijdens en erna. Begeleid door iemand die de cliënt vertrouwt.
    .guide =
        Volledig: vóór elke zitting legt iemand uit wat er gaat gebeuren en bezoekt zo mogelijk de zaal; een vertrouwde medewerker gaat mee en wacht; de advocaat vraagt om een scherm, videoverbinding of gesloten deuren; daarna is er tijd om te praten en een controle van de veiligheid.

        Kijk naar: dossiers rond een zitting; gesprek met een advocaat, officier van justitie of medewerker van de rechtbank.

        Vaak te hoog beoordeeld als alleen vervoer wordt geboden. “Deels bereikt”: wel voor de rechtbank maar niet voor de politie, of alleen voor hoofdgetuigen.

sv_leg_residence_help = Helpt de voorziening buitenlandse slachtoffers om de bedenktijd en een verblijfsvergunning te krijgen?
    .help = Hulp bij aanvraag, beroep en verlenging, ook als de cliënt niet met de politie meewerkt.
    .guide =
        Volledig: elke buitenlandse cliënt hoort direct, in een eigen taal, van de herstel- en bedenktijd en van vergunningen; de voorziening of een advocaat vraagt ze aan, noteert termijnen, gaat bij weigering in beroep en helpt bij verlenging.

        Kijk naar: dossiers van buitenlandse cliënten: datum van informatie, aanvraag, besluit.

        Vaak te laag beoordeeld als de autoriteit weigerde hoewel de voorziening haar deel deed: beoordeel hier de hulp, en noteer de weigering voor de toets van het staatsbeleid. “Deels”: alleen voor wie getuigt.

sv_leg_residence_help_card = Is het verblijfsdocument vrij van woorden die de slachtofferstatus tonen?
    .help = Bekijk een leeg of afgedekt exemplaar. Telt hier niet mee: het hoort bij de toets van het staatsbeleid.
    .guide =
        De voorziening drukt dit document niet, dus het oordeel over haar blijft ongemoeid; het antwoord wordt bewaard voor de bevindingen over de staat. Slachtofferstatus op een kaart vertelt het aan elke verhuurder, werkgever en ambtenaar.

        Kijk naar: een kopie met naam en nummer afgedekt, of een specimen. Bekijk beide kanten, codes en wetsartikelen die iedereen kan opzoeken. Neem niets over.

        “Deels”: geen gewone woorden, maar een code die de status verraadt.

sv_leg_non_punishment = Gaat het personeel na of de cliënt boetes of aanklachten boven het hoofd hangen, en kaart het niet-bestraffing aan bij de advocaat?
    .help = Bedelen, grensoverschrijding, valse papieren, prostitutie, diefstal, drugs: daden waartoe de cliënt werd gebracht.
    .guide =
        Volledig: aan het begin en vóór elke zitting vraagt iemand naar boetes, aanklachten, bevelen tot detentie en oude vonnissen, hier en in het buitenland; de advocaat vraagt ze in te trekken of op te heffen; het dossier toont het resultaat.

        Kijk naar: dossiers, ook over overtredingen; personeel legt de regel in eigen woorden uit.

        Vaak te hoog beoordeeld omdat “onze mensen niet worden vervolgd”: niemand vroeg het na bij de rechters voor overtredingen. “Deels”: aangekaart als er een aanklacht opduikt, niet opgezocht.

## 6. Information and consent

inf-title = Informatie en toestemming
inf-intro = Mensen beslissen pas zelf als zij het begrijpen. Beoordeel wat mensen begrepen, niet wat zij tekenden.

sv_inf_rights_on_arrival = Wordt bij aankomst duidelijke informatie over rechten, diensten en huisregels gegeven in een taal die de cliënt begrijpt?
    .help = Binnen de eerste dag of twee, mondeling en schriftelijk, en later nog eens als de schok voorbij is.
    .guide =
        Volledig: bij aankomst wordt een korte tekst in gewone woorden, in de talen die nodig zijn, gegeven en uitgelegd: welke hulp er is, dat die gratis en vrijwillig is, regels, privacy, klachten, advocaat. Na enkele dagen wordt dit herhaald; wie niet kan lezen, hoort of ziet het.

        Kijk naar: de folder; bewoners onder vier ogen: “Wat werd u in de eerste dagen verteld?”

        Vaak te hoog beoordeeld op grond van een mooie brochure in de landstaal. “Deels bereikt”: alleen mondeling, of voor sommige talen niet. “In gang gezet”: een concept.

sv_inf_languages_count = In hoeveel talen is de schriftelijke informatie vandaag klaar?
    .help = Tel wat u vandaag in handen kunt houden, de landstaal inbegrepen. Telt niet mee in de score.

sv_inf_interpreters = Is een getrainde, onafhankelijke tolk binnen 24 uur te bereiken?
    .help = Romani en Albanees tellen even zwaar als vreemde talen. Vraag wie de laatste keer kwam, en hoe snel.
    .guide =
        Volledig: een lijst of contract met getrainde tolken voor alle talen van de laatste twee jaar, ook minderheids- en gebarentalen, aan geheimhouding gebonden, zonder band met politie, familie of uitbuiter; er is er een binnen 24 uur bereikbaar, zo nodig via telefoon of video.

        Kijk naar: de lijst of het contract; personeel zegt wie het laatst kwam, waarvandaan, hoe snel.

        Vaak te hoog beoordeeld als het personeel zich “wel redt” met een vertaalapp of een andere bewoner. “Deels”: alleen voor de gangbare talen.

sv_inf_entry_consent = Is er geïnformeerde toestemming voor opname en voor elke dienst, mondeling uitgelegd, en kan die worden ingetrokken?
    .help = Uitgelegd, begrepen, vrijwillig, specifiek, en te veranderen. Een handtekening alleen bewijst weinig.
    .guide =
        Volledig: elke dienst wordt mondeling uitgelegd in een taal die de cliënt begrijpt; de cliënt mag vragen, weigeren en erop terugkomen; toestemming wordt per dienst genoteerd, niet één keer voor alles; intrekken heeft geen nadelig gevolg. Een kind wordt gehoord, net als de voogd.

        Kijk naar: dossiers met formulieren en hun talen; bewoners onder vier ogen: “Kon u tegen een deel ervan nee zeggen?”

        Vaak te hoog beoordeeld op grond van getekende formulieren. Een handtekening onder een tekst die de cliënt niet kan lezen is “nee”. “Deels”: goed uitgelegd, één formulier voor alles.

sv_inf_help_unconditional = Weet het personeel, en vertelt het mensen, dat hulp doorgaat ook als zij niet getuigen?
    .help = Vraag meerdere medewerkers, één voor één: “Wat verandert er als de cliënt niet getuigt?”
    .guide =
        Volledig: elke medewerker geeft hetzelfde duidelijke antwoord, dat er niets verandert; het staat in de informatie voor bewoners; bewoners weten het ook.

        Kijk naar: gesprekken met personeel van verschillende diensten; bewoners onder vier ogen: “Werd hulp ooit verbonden aan politie of rechtbank?”

        Vaak te hoog beoordeeld omdat de leiding het juiste zegt. Hints tellen: “Het zou goed zijn voor uw zaak” is een vorm van druk. Stopt de staat met betalen als iemand weigert, en betaalt de voorziening door, beoordeel dan de praktijk en noteer het deel van de staat.

sv_inf_plan_shared = Kent elke cliënt het eigen plan en heeft die er toegang toe?
    .help = Vraag of mensen kunnen zeggen wat in hun plan staat, en of zij desgewenst een kopie hebben.
    .guide =
        Volledig: het plan is met de cliënt geschreven in begrijpelijke woorden, door beiden getekend of goedgekeurd, een kopie wordt aangeboden en kan veilig worden bewaard, en het kan op elk moment worden gelezen.

        Kijk naar: plannen in geanonimiseerde dossiers: wiens woorden, wiens doelen? Bewoners in algemene woorden: “Weet u wat er gepland is?”

        Vaak te hoog beoordeeld als de cliënt een plan tekende dat voor de financier is geschreven. “Deels bereikt”: bekend en besproken, geen kopie of niet vertaald. “In gang gezet”: er zijn plannen, alleen voor personeel.

sv_inf_media = Worden foto’s, interviews en verhalen alleen met aparte schriftelijke toestemming gebruikt, en nooit bij kinderen?
    .help = Zoek vóór het bezoek in website, sociale media en jaarverslagen. Ook rug, handen of stem kunnen iemand herkenbaar maken.
    .guide =
        Volledig: een geschreven regel; aparte toestemming voor elk gebruik, uitgelegd, met het recht haar in te trekken; helemaal niets over kinderen; geen verhaal waarin buren of mensenhandelaren de persoon kunnen herkennen; personeel plaatst niets vanuit het huis.

        Kijk naar: de regel en de toestemmingsformulieren; website, sociale media, pagina’s van donoren over de laatste twee jaar.

        Vaak te hoog beoordeeld als gezichten onscherp zijn maar plaats, leeftijd en verhaal blijven. Elke foto of elk verhaal van een herkenbaar kind is “nee”: vraag om verwijdering voordat u vertrekt.

sv_inf_visit_consent = Zijn bewoners vooraf over dit bezoek ingelicht en vrij om het team niet te spreken?
    .help = Dit toetst ons eigen bezoek. Vraag het bewoners zelf, onder vier ogen.
    .guide =
        Volledig: enkele dagen tevoren hoorden bewoners in een taal die zij begrijpen wie er komt, waarom, wat wordt genoteerd en dat niemand hoeft te praten; op de dag zelf kozen zij vrij, koos het personeel hen niet uit, en zat er niemand bij.

        Kijk naar: bewoners onder vier ogen: “Hoe hoorde u van ons?”; personeel, apart.

        Vaak te hoog beoordeeld omdat wie u sprak vriendelijk was: vraag hoe zij in de kamer kwamen. Vroeg ons eigen mandaat om een onaangekondigd bezoek, dan heeft “niet van toepassing” die reden nodig. “Deels”: dezelfde ochtend verteld.

## 7. Confidentiality and data protection

con-title = Vertrouwelijkheid en gegevensbescherming
con-intro = Een naam in verkeerde handen kan een leven kosten. Kijk hoe gegevens worden bewaard, niet wat er staat, en neem niets over met een naam, adres of geboortedatum.

sv_con_policy = Hebben alle personeelsleden, tolken en vrijwilligers een geschreven regel over vertrouwelijkheid getekend?
    .help = Vergelijk de lijst van handtekeningen met het rooster, tolken en bewakers inbegrepen.
    .guide =
        Volledig: een geschreven regel, in begrijpelijke woorden, zegt wat geheim is, met wie het mag worden gedeeld, en dat dit na het werk blijft gelden; iedereen die bij mensen of dossiers komt, tekende hem vóór het begin.

        Kijk naar: handtekeningen van een steekproef die u uit het rooster kiest, lijst van tolken en van vrijwilligers.

        Vaak te hoog beoordeeld als een clausule in het arbeidscontract alleen werknemers dekt: “deels bereikt”. “In gang gezet”: er is een regel en bijna niemand tekende.

sv_con_files_secured = Zijn papieren dossiers achter slot en digitale versleuteld, met persoonlijke accounts?
    .help = Bekijk zelf het slot en de login. Wat u ziet, weegt zwaarder dan wat u hoort.
    .guide =
        Volledig: papier ligt in een afgesloten kast waarvan weinigen de sleutel hebben; computers en telefoons zijn versleuteld, elke medewerker heeft een eigen account, ook back-ups zijn beveiligd; niets met namen staat in privémail, chatgroepen of computers thuis.

        Kijk naar: kast, bureaus, schermen, printer en prullenbak; personeel laat zien hoe het inlogt en waar kopieën heen gaan.

        Vaak te hoog beoordeeld omdat de leidinggevende zegt dat alles op slot is. Eén open plank met mappen op naam is “nee”. “Deels”: papier op slot, computers met een gedeeld wachtwoord of zonder versleuteling.

sv_con_codes = Worden codes in plaats van namen gebruikt in gedeelde stukken, lijsten en e-mails?
    .help = Kijk naar borden, roosters, medicijn- en boodschappenlijsten, facturen, chatgroepen.
    .guide =
        Volledig: iedereen heeft vanaf de eerste dag een code; de sleutel wordt apart bewaard; codes staan op lijsten, borden, facturen, e-mails en chats; initialen met leeftijd en woonplaats worden niet gebruikt, want die kunnen naar een persoon wijzen.

        Kijk naar: prikborden en lijsten aan de muur; stukken aan partners, namen afgedekt.

        Vaak te hoog beoordeeld als rapporten gecodeerd zijn terwijl daglijsten voornamen tonen. “Deels bereikt”: stukken naar buiten gecodeerd, die binnen niet. “In gang gezet”: er zijn codes, weinigen gebruiken ze.

sv_con_sharing = Gaan gegevens alleen met schriftelijke toestemming of duidelijke wettelijke plicht naar politie, sociale diensten, donoren of anderen, en wordt elke overdracht genoteerd?
    .help = Per overdracht: wat, aan wie, op welke grond, wanneer. Zoek een lijst.
    .guide =
        Volledig: personeel kan de wettelijke meldplichten noemen; al het andere vraagt schriftelijke toestemming van de cliënt voor die overdracht, aan die instantie; alleen het nodige gaat door; een aantekening in het dossier toont datum, ontvanger, inhoud en grond.

        Kijk naar: dossiers met een overdracht aan politie, maatschappelijk werk of een donor; gesprek met de leidinggevende over het laatste verzoek dat werd geweigerd.

        Vaak te hoog beoordeeld met één algemene toestemming, getekend bij opname: hooguit “deels”. Krijgt iemand telefonisch wat die vraagt, dan is het “nee”.

sv_con_donor_reports = Zijn rapporten aan donoren en publiek vrij van alles waaraan iemand kan worden herkend?
    .help = Lees de laatste twee rapporten zoals een buur of mensenhandelaar het zou doen.
    .guide =
        Volledig: geen namen, foto’s, precieze leeftijden, plaatsen, data of zeldzame feiten die samen naar één persoon wijzen; kleine aantallen zijn gegroepeerd; verhalen zijn gemengd of verzonnen en zeggen dat.

        Kijk naar: de laatste twee rapporten, aan donoren en aan het publiek, met bijlagen, presentielijsten en facturen.

        Vaak te hoog beoordeeld als de tekst schoon is en een bijlage handtekeningen heeft. Waar een land een handvol gevallen per jaar heeft, kunnen leeftijd en nationaliteit genoeg zijn. “Deels”: misstappen die alleen met kennis van binnenuit naar iemand kunnen wijzen.

sv_con_retention = Zijn bewaar- en verwijdertermijnen vastgesteld en worden ze gevolgd?
    .help = Vraag naar de regel en naar het laatste verslag van verwijdering, op papier en digitaal.
    .guide =
        Volledig: een regel geeft een termijn voor elk soort dossier en zegt wie verwijdert; een verslag toont dat het gebeurt, voor papier, computers, telefoons en back-ups; statistiek wordt zonder namen bewaard.

        Kijk naar: de regel en de verslagen van verwijdering over de laatste twee jaar.

        Vaak te hoog beoordeeld als de archiefregel van de staat wordt aangehaald en nooit iets is verwijderd. Alles voor altijd bewaren “voor het geval van een proces” is geen termijn. “Deels bereikt”: gevolgd voor papier, niet voor digitale dossiers. “In gang gezet”: een conceptregel.

sv_con_own_file = Kan een cliënt het eigen dossier inzien en laten verbeteren?
    .help = Staat het op papier, wordt het mensen verteld, en heeft iemand het ooit gedaan?
    .guide =
        Volledig: informatie voor bewoners zegt dat zij hun dossier mogen lezen, een kopie mogen krijgen en fouten mogen laten verbeteren; een medewerker helpt; een antwoord komt binnen een vaste termijn; wat anderen betreft, wordt afgedekt.

        Kijk naar: de regel en de folder; bewoners onder vier ogen, in algemene woorden: “Als u wilde zien wat er over u staat, kon dat dan?”

        Vaak te laag beoordeeld alleen omdat nog niemand het vroeg: als het op papier staat en mensen het weten, telt het. “Deels”: toegestaan, maar niemand hoort het.

sv_con_breach = Is er een procedure voor datalekken, en is die gebruikt toen er een lek was?
    .help = Verloren telefoon, verkeerde e-mail, foto online, geroddel: vraag naar elk.
    .guide =
        Volledig: een geschreven pagina zegt wat een lek is, wie het direct moet weten, hoe betrokkenen worden gewaarschuwd en veilig blijven, wanneer de toezichthouder voor gegevensbescherming wordt ingelicht, en wat ervan wordt geleerd. Was er een lek, dan toont het verslag deze stappen.

        Kijk naar: de pagina en het register van lekken; gesprek met de leidinggevende.

        Geen bekend lek verlaagt het oordeel niet, als de pagina bekend is. Vaak te hoog beoordeeld als verloren telefoons niet als lek worden gezien. “Deels”: goed afgehandeld, met niets op papier.

sv_con_breach_count = Aantal bekende lekken in 24 maanden.
    .help = Tel elk voorval één keer, ook kleine. Vul 0 in als er geen bekend is.

## 8. Social inclusion and reintegration

inc-title = Sociale inclusie en re-integratie
inc-intro = Hoe het leven er na de crisis uitziet. Beoordeel de stappen die met de cliënt zijn gezet, niet de goede wil, en noteer welke instantie buiten de voorziening de sleutel heeft.

sv_inc_plan = Is er een individueel hulpverleningsplan met doelen die met de cliënt zijn afgesproken en ten minste elke drie maanden worden herzien?
    .help = Zoek de eigen doelen van de cliënt, data, en een tweede versie.
    .guide =
        Volledig: elk dossier bevat een plan dat in de eerste weken met de cliënt is gemaakt, met doelen in woorden van de cliënt, stappen, wie ze zet en data; het wordt ten minste elke drie maanden samen herzien, en oude versies tonen vooruitgang.

        Kijk naar: drie tot vijf geanonimiseerde dossiers, één van wie hier het langst is.

        Vaak te hoog beoordeeld als alle plannen op elkaar lijken. “Deels bereikt”: echte plannen, herziening te laat of niet. “In gang gezet”: een formulier dat bij aankomst is ingevuld en nooit meer geopend.

sv_inc_work = Is er echte hulp om fatsoenlijk, veilig werk te vinden?
    .help = Echt: met resultaten die u kunt zien. Fatsoenlijk en veilig: contract, loon, geen nieuwe uitbuiting.
    .guide =
        Volledig: een medewerker helpt met vaardigheden, papieren, vergunningen, sollicitaties en kinderopvang, kent werkgevers, controleert contract en werkplek vóór de start, en houdt in de eerste maanden contact.

        Kijk naar: dossiers van mensen die werk zochten: stappen, resultaten, controles; bewoners zeggen welke hulp zij kregen.

        Vaak te hoog beoordeeld op grond van cursussen cv schrijven. Vaak te laag beoordeeld waar werk schaars is: beoordeel de hulp, niet de arbeidsmarkt. “Deels bereikt”: alleen voor eigen onderdanen, of geen controle van de werkgever.

sv_inc_training = Is er toegang tot school, cursussen en erkende beroepsopleiding?
    .help = Erkend: het certificaat is buiten iets waard. Handwerken in huis is vrije tijd.
    .guide =
        Volledig: volwassenen die dat willen, kunnen naar school, een taalcursus of een beroepsopleiding met een erkend certificaat; kosten, vervoer en kinderopvang zijn opgelost; buitenlanders vallen niet buiten de boot.

        Kijk naar: dossiers met inschrijving en resultaat; gesprek met een school of opleidingscentrum.

        Vaak te hoog beoordeeld op grond van workshops in huis. “Deels bereikt”: alleen cursussen in de landstaal, of alleen eigen onderdanen. “In gang gezet”: gesprekken met een school.

sv_inc_housing = Is er een weg naar veilige, betaalbare woonruimte als het verblijf eindigt?
    .help = Vraag waar de laatste vertrokken mensen heen gingen, en of zij daar nog zijn.
    .guide =
        Volledig: de planning voor wonen begint maanden voor het einde; er is een begeleide woning, huurhulp, een sociale huurwoning of een getoetste terugkeer naar familie op eigen wens; de voorziening bezoekt of belt daarna. Niemand vertrekt naar de straat of naar de plek van uitbuiting.

        Kijk naar: dossiers van mensen die vertrokken, op code; gesprek met de leidinggevende.

        Vaak te hoog beoordeeld als “de meesten naar familie gaan” en niemand vroeg of dat gewenst en veilig was. “Deels bereikt”: huur wordt maar enkele maanden betaald, of alleen sommige groepen hebben een weg.

sv_inc_documents = Is er hulp bij identiteitspapieren, ziektekostenverzekering en sociale uitkeringen?
    .help = Zoek een resultaat in het dossier, niet alleen een aanvraag.
    .guide =
        Volledig: in de eerste weken gaat iemand na welke papieren en rechten ontbreken, gaat mee naar de loketten, betaalt leges, benadert ambassades alleen met toestemming en na een veiligheidscheck, en gaat bij weigering in beroep.

        Kijk naar: drie tot vijf geanonimiseerde dossiers: wat ontbrak bij aankomst, wat is er nu?

        Vaak te laag beoordeeld als de instantie traag is hoewel de voorziening aandrong: beoordeel de hulp en noem de instantie als degene die moet handelen. “Deels bereikt”: werkt voor eigen onderdanen, niet voor staatlozen of buitenlanders.

sv_inc_family = Is er alleen met toestemming en na een veiligheidscheck contact met familie, en worden de eigen kinderen van de cliënt ondersteund?
    .help = Drie delen: toestemming, veiligheid, eigen kinderen, hier of elders.
    .guide =
        Volledig: niemand belt de familie voordat de cliënt instemt en het gevaar op papier is afgewogen; de cliënt bepaalt wat wordt gezegd. Eigen kinderen die hier wonen, hebben school, spel en zorg; voor kinderen elders wordt aan contact en veiligheid gewerkt.

        Kijk naar: dossiers met familiecontact; bewoners onder vier ogen, in algemene woorden.

        Vaak te hoog beoordeeld omdat familie op zich als goed geldt. “Deels”: toestemming wordt gevraagd, de veiligheidscheck staat niet op papier, of eigen kinderen worden als gasten gezien.

sv_inc_aftercare = Wordt, als de cliënt dat wil, ten minste 12 maanden na vertrek contact gehouden?
    .help = Vraag wie wie belde, wanneer, en welke hulp volgde.
    .guide =
        Volledig: vóór vertrek spreekt de cliënt af of en hoe er veilig contact blijft; iemand heeft de taak en de uren; contacten over 12 maanden worden op code genoteerd, en er komt hulp als die nodig is.

        Kijk naar: nazorglijst op code met data; gesprek met de leidinggevende over wie het doet en wie betaalt.

        Vaak te hoog beoordeeld als mensen mogen bellen als zij willen. Wie geen contact wil, telt als gerespecteerd, niet als kwijt. “Deels bereikt”: contact alleen gedurende enkele maanden. “In gang gezet”: af en toe.

sv_inc_aftercare_count = Personen met contact na vertrek.
    .help = Personen met ten minste één contact in de laatste 12 maanden, elk één keer geteld. Alleen een aantal.

## 9. Children

chi-title = Kinderen
chi-intro = Een kind is iedereen onder 18, alleen of met een ouder, en bij een kind hoeft geen dreiging of misleiding te worden aangetoond. De kinderspecialist van het team leidt dit deel; praat alleen met een kind als die persoon en de voogd instemmen en het kind het wil.

sv_chi_age = Wordt iemand van onzekere leeftijd als kind behandeld tot de leeftijd vaststaat?
    .help = Twijfel werkt voor het kind. Vraag wat er gebeurde met de laatste van wie de leeftijd onduidelijk was.
    .guide =
        Volledig: wie zegt onder 18 te zijn, of er zo uitziet, krijgt direct een voogd, een plek voor kinderen en de rechten van een kind; leeftijdsonderzoek is een laatste stap, met toestemming, en bescherming wacht er niet op.

        Kijk naar: personeel beantwoordt een korte casus (“zegt zeventien, een oom zegt negentien”); dossiers met twijfel over de leeftijd.

        Vaak te hoog beoordeeld omdat het nooit voorkwam: beoordeel dan de regel en de antwoorden van het personeel. “Deels”: in huis als kind behandeld, terwijl geen voogd wordt gevraagd. “Nee”: volwassen tot het tegendeel blijkt.

sv_chi_guardian = Heeft elk kind zonder veilige ouder een voogd die zonder uitstel is benoemd en onafhankelijk handelt?
    .help = Zonder uitstel is uren of enkele dagen. Onafhankelijk: niet de opvang, en niet wie over terugkeer beslist.
    .guide =
        Volledig: elk zo’n kind heeft een voogd, benoemd binnen hooguit enkele dagen, die het kind kent, die bij gesprekken en beslissingen is en geen ander belang dient.

        Kijk naar: dossiers van de laatste drie kinderen: dag van opname, dag van benoeming, bezoeken; gesprek met de instantie voor maatschappelijk werk.

        Vaak te hoog beoordeeld als er op papier een voogd is die tientallen kinderen heeft. Is de instantie te laat, dan is het toch “nee”: beoordeel het feit en noem de instantie als degene die moet handelen. “Deels”: op tijd benoemd, zelden gezien, of in dienst van de opvang.

sv_chi_guardian_days = Gemiddeld aantal dagen van opname tot voogd, laatste drie gevallen.
    .help = Tel de dagen van de laatste drie kinderen op en deel door drie. Tel een kind dat nog wacht tot vandaag.

sv_chi_best_interests = Wordt het belang van het kind voor elke hoofdbeslissing schriftelijk beoordeeld, met de eigen mening van het kind?
    .help = Hoofdbeslissingen: plaatsing, school, verklaringen, familiecontact, terugkeer, vertrek.
    .guide =
        Volledig: voor elke hoofdbeslissing heeft het dossier een pagina die veiligheid, gezondheid, familie, mening en toekomst afweegt, zegt hoe het kind is gehoord en hoe zwaar de mening telde, en wie besliste; zij wordt vernieuwd als er iets verandert.

        Kijk naar: drie tot vijf geanonimiseerde dossiers van kinderen, elk rond één beslissing.

        Vaak te hoog beoordeeld als de woorden “in het belang van het kind” zonder redenen in elke brief staan. “Deels bereikt”: alleen voor plaatsing en terugkeer gedaan, of zonder de mening van het kind. “In gang gezet”: een formulier.

sv_chi_separate = Zijn kinderen gescheiden van volwassenen die geen familie zijn en van elke plek van detentie of heropvoeding?
    .help = Slaapkamers, badkamers, buitenterrein en ingang. Kinderen blijven bij hun eigen veilige ouder.
    .guide =
        Volledig: kinderen slapen, wassen zich en spelen gescheiden van volwassenen die geen familie zijn, en de plek heeft geen huis, buitenterrein, personeel of ingang gemeen met een plek waar jongeren vastzitten of worden heropgevoed.

        Kijk naar: kamers en looproutes, met eigen ogen; wat er achter het hek ligt.

        Vaak te hoog beoordeeld omdat de leidinggevende de minst slechte keuze vond: noteer dat, maar beoordeel het feit. Een kind op een kamer met onbekende volwassenen is “nee”. “Deels”: slaapkamers gescheiden, badkamers of buitenterrein gedeeld met volwassenen die geen familie zijn.

sv_chi_education = Gaat elk kind van schoolgaande leeftijd binnen een maand naar school of ander onderwijs?
    .help = Vergelijk de dag van opname met de eerste lesdag. Voor de veiligheid kan eerst onderwijs binnenshuis nodig zijn.
    .guide =
        Volledig: binnen een maand bezoekt elk kind van schoolgaande leeftijd een gewone school of volgt het, om een geschreven reden, ander onderwijs dat de school erkent, met taalhulp, boeken en vervoer; de eigen wens van het kind wordt gehoord.

        Kijk naar: dossiers met data; gesprek met de school of de instantie voor maatschappelijk werk.

        Vaak te hoog beoordeeld als vrijwilligers helpen met tekenen en huiswerk. “Deels bereikt”: de meesten binnen een maand, of onderwijs dat geen certificaat oplevert. “In gang gezet”: papieren naar de school gestuurd.

sv_chi_family_risk = Wordt vóór contact met of terugkeer naar familie nagegaan of die aan de uitbuiting deelnam?
    .help = Op papier, vóór het eerste contact, door iemand die is opgeleid. Verwantschap alleen bewijst niets.
    .guide =
        Volledig: vóór elk telefoontje, bezoek of elke terugkeer vraagt een schriftelijke toets wie wierf, wie verdiende, wie het wist, en of iemand echt familie is; voogd en kind worden gehoord; niemand wordt overgedragen op een handtekening of omdat de politie instemt.

        Kijk naar: dossiers van kinderen die familie zagen of terugkeerden; gesprek met de instantie voor maatschappelijk werk.

        Vaak te hoog beoordeeld waar bedelen of een vroeg huwelijk gewoonte heet: gewoonte is geen reden. Zijn kinderen teruggegeven aan betrokkenen, dan is het “nee”. “Deels”: getoetst bij terugkeer, niet bij telefoontjes en bezoek.

sv_chi_interviews = Zijn verhoren in procedures beperkt in aantal, opgenomen, in een kindvriendelijke kamer en geleid door een getraind persoon?
    .help = Tel de verhoren van één kind, door elke instantie. Spel en therapie tellen niet.
    .guide =
        Volledig: in de regel één verhoor, hooguit twee, op video opgenomen voor gebruik bij de rechter, in een vriendelijke kamer, door een specialist die voor kinderen is opgeleid, met voogd en advocaat, en zonder de verdachte te zien.

        Kijk naar: gesprek met politie, officier van justitie, advocaat of voogd; dossiers: aantal, plaats en leiding van de verhoren.

        Vaak te hoog beoordeeld omdat er een kamer is: vraag hoe vaak die werd gebruikt. Het falen ligt vaak buiten de voorziening: beoordeel het feit en noem wie moet handelen. “Deels bereikt”: getraind en vriendelijk, maar herhaald of niet opgenomen.

sv_chi_privacy = Wordt alles waaraan een kind kan worden herkend buiten media, websites en openbare stukken gehouden?
    .help = Zoek vóór het bezoek op internet. Gezicht, stem, school, dorp, zaaknummer: elk kan een kind herkenbaar maken.
    .guide =
        Volledig: niets waaraan iemand een kind zou herkennen staat op websites, sociale media, in persberichten, posters, donorrapporten of openbare rechtbankstukken; een regel verbiedt het en geldt ook voor telefoons van personeel en bezoekers.

        Kijk naar: internet en sociale media, twee jaar terug; de regel en de laatste openbare stukken.

        Vaak te hoog beoordeeld omdat het goed bedoeld was of een ouder instemde. Een herkenbaar gezicht is “nee”, wat de bedoeling ook was: vraag om verwijdering voordat u vertrekt. “Deels”: niets gevonden, en geen regel.

## 10. Staff and management

mgt-title = Personeel en leiding
mgt-intro = Wat het werk draagt: vergunning, mensen, geld, partners. Veel is vóór het bezoek te lezen. Liggen geld of vergunningen in andere handen, beoordeel dan het feit en noem in de aanbeveling wie moet handelen.

sv_mgt_licence = Heeft de voorziening een geldige vergunning of overeenkomst voor precies dit werk?
    .help = Lees de tekst, het adres, de groepen die eronder vallen en de einddatum.
    .guide =
        Volledig: een geldende vergunning of overeenkomst noemt dit soort voorziening, deze groepen en deze plek, en aan de voorwaarden is voldaan. Nationale regels verschillen: het landenpakket zegt wat wordt gevraagd.

        Kijk naar: het stuk zelf, met bijlagen en einddatum.

        Vaak te hoog beoordeeld als een algemene vergunning voor sociale zorg of een projectovereenkomst wordt getoond. “Deels”: op tijd aangevraagd en gedoogd, of geldig voor een deel van het werk. Biedt de staat voor zulke voorzieningen helemaal geen vergunning, dan heeft “niet van toepassing” die reden nodig.

sv_mgt_licence_until = Vergunning geldig tot.
    .help = De einddatum op het stuk; maand en jaar volstaan. Laat open als er geen einddatum is.

sv_mgt_licence_barrier = Waardoor krijgt de voorziening de vergunning niet?
    .help = Bijvoorbeeld eigendom van het gebouw. Alleen regels, instanties en kosten: geen namen, geen adressen, geen geboortedata.

sv_mgt_staffing = Is er genoeg bevoegd personeel voor het aantal en de behoeften van de mensen hier?
    .help = Vergelijk rooster, kwalificaties en aantal mensen. Vraag bewoners of iemand tijd heeft.
    .guide =
        Volledig: alle functies die regels en behoeften vragen, zijn met bevoegde mensen vervuld, in elke dienst; er is vervanging bij verlof en ziekte; bewoners vinden iemand met tijd om te luisteren.

        Kijk naar: personeelslijst en rooster naast de aanwezige mensen; personeel: “Wanneer stond u het laatst alleen voor te veel?”; bewoners onder vier ogen: “Is er iemand als u moet praten?”

        Vaak te hoog beoordeeld in een rustige week: neem de drukste maand van het jaar. “Deels bereikt”: overdag genoeg, ’s nachts krap, of in stand gehouden met onbetaald overwerk.

sv_mgt_training = Is elke medewerker in de laatste 12 maanden getraind (mensenhandel, trauma, kinderrechten, gegevensbescherming)?
    .help = Vier onderwerpen, elke medewerker. Bewakers, nachtpersoneel en vrijwilligers horen erbij.
    .guide =
        Volledig: een lijst toont dat iedereen die met mensen werkt in de laatste 12 maanden training had in alle vier de onderwerpen, nieuwe medewerkers voordat zij alleen beginnen.

        Kijk naar: de trainingslijst, met data en uren, naast de personeelslijst.

        Vaak te hoog beoordeeld als steeds dezelfde twee medewerkers gaan. Een praatje van een uur is geen training in vier onderwerpen. “Deels bereikt”: de meeste medewerkers, of twee tot drie onderwerpen. “In gang gezet”: een plan, of één cursus voor één persoon.

sv_mgt_supervision = Krijgt het personeel ten minste elke drie maanden externe supervisie?
    .help = Extern: iemand zonder macht over hun baan. Teamoverleg is geen supervisie.
    .guide =
        Volledig: een opgeleide supervisor van buiten spreekt het personeel in groep of alleen ten minste elke drie maanden, in betaalde tijd; wat gezegd wordt, blijft daar; nachtmedewerkers en maatschappelijk werkers doen mee, net als therapeuten.

        Kijk naar: contract en data (niet de inhoud); personeel zegt wanneer het laatst was en of het helpt.

        Vaak te hoog beoordeeld als de directeur die leidt. “Deels bereikt”: minder vaak, of voor een deel van het personeel. “In gang gezet”: één bijeenkomst, betaald door een project.

sv_mgt_funding = Is de financiering voor de komende 12 maanden zeker?
    .help = Zeker: getekend of in de vastgestelde begroting. Hoop en lopende aanvragen tellen niet.
    .guide =
        Volledig: getekende contracten of begrotingsbesluiten dekken ten minste het basiswerk (huur, personeel, eten, medicijnen, juridische hulp) voor de komende 12 maanden, en het geld komt op tijd.

        Kijk naar: begroting en contracten; vraag hoeveel maanden te laat de laatste betaling was.

        Vaak te hoog beoordeeld omdat het altijd goed is gekomen. “Deels bereikt”: het grootste deel van de basiskosten is gedekt, of alles voor ten minste zes maanden. “In gang gezet”: aanvragen verstuurd. Werd loon vorig jaar te laat betaald, dan is het niet volledig.

sv_mgt_funding_state_share = Deel van de begroting van dit jaar dat de staat betaalt, in procent.
    .help = Staat en gemeente samen, van 0 tot 100, afgerond. Buitenlandse donoren zijn niet de staat.

sv_mgt_partners = Zijn er schriftelijke afspraken met politie, gezondheidszorg, maatschappelijk werk en de doorverwijzende instantie?
    .help = Vier partners. Op papier, geldend, en bekend bij wie ze gebruikt.
    .guide =
        Volledig: getekende afspraken of een gezamenlijke procedure met alle vier zeggen wie wat doet, wie u op welk uur belt, en hoe gegevens worden beschermd; beide kanten gebruiken ze.

        Kijk naar: de stukken; gesprek met één partner: “Wat hebt u met hen afgesproken?”

        Vaak te hoog beoordeeld als oude afspraken in een la liggen, of te laag als goede gezamenlijke procedures op nationaal niveau hetzelfde doen. “Deels bereikt”: twee of drie partners. “In gang gezet”: concepten, of goed contact alleen per telefoon.

sv_mgt_key_worker = Heeft elke cliënt één met name genoemde vaste begeleider?
    .help = Vraag bewoners: “Naar wie gaat u het eerst?” Zij hoeven de naam niet te zeggen.
    .guide =
        Volledig: vanaf de eerste dagen heeft elke cliënt één begeleider die de draden in handen heeft, tijd heeft, is voorgesteld in een taal die de cliënt begrijpt en een vervanger heeft; de cliënt mag om een ander vragen.

        Kijk naar: het teken van de begeleider in elk dossier; bewoners onder vier ogen: weten zij wie het is, en spreken zij elkaar?

        Vaak te hoog beoordeeld als het hele team voor iedereen zou zorgen. “Deels”: genoemd in het dossier en onbekend bij de cliënt, of maar één begeleider voor veel te veel mensen.

sv_mgt_self_review = Toetst de voorziening één keer per jaar haar eigen kwaliteit en gebruikt zij de uitkomst?
    .help = Zoek een gedateerd stuk, en één ding dat daardoor veranderde.
    .guide =
        Volledig: één keer per jaar meet de voorziening zich aan geschreven normen, met de mening van cliënten, personeel en partners, schrijft op wat beter moet, en de volgende toets toont wat is gedaan.

        Kijk naar: de laatste twee toetsen en de lijst van verbeteringen.

        Vaak te hoog beoordeeld als het jaarverslag aan de donor wordt getoond: aantallen activiteiten zijn geen kwaliteit. “Deels bereikt”: getoetst en weinig gebruikt, of zonder cliënten. “In gang gezet”: een eerste toets loopt.

## 11. Participation and complaints

par-title = Inspraak en klachten
par-intro = Of mensen hun stem kunnen laten horen en dan veilig zijn. De eigen woorden van bewoners tellen hier het zwaarst: spreek hen onder vier ogen, en laat niets in uw opmerkingen zien wie het zei.

sv_par_channel = Kennen mensen een veilige manier om te klagen, ook bij een instantie buiten de voorziening?
    .help = Kennen, veilig, buiten: alle drie. Vraag bewoners voordat u de posters leest.
    .guide =
        Volledig: bewoners kunnen in eigen woorden zeggen hoe zij binnen klagen en bij wie buiten (ombudsman, inspectie, anders); het kan in hun taal, zonder naam en buiten het personeel om; poster, bus of telefoon zijn waar mensen ze ongezien kunnen gebruiken.

        Kijk naar: bewoners onder vier ogen; posters, bus en telefoon; de geschreven regel.

        Vaak te hoog beoordeeld bij een bus in het zicht van het kantoor. “Deels”: alleen een weg binnen, of bij sommigen bekend. “Nee”: “zij kunnen altijd bij de directeur komen”.

sv_par_handled = Worden klachten vastgelegd en binnen een vaste termijn beantwoord?
    .help = Vergelijk datum van ontvangst en datum van antwoord. Mondelinge klachten tellen.
    .guide =
        Volledig: elke klacht, mondeling of schriftelijk, klein of groot, wordt op code vastgelegd met datum, inhoud, stap en antwoord; er is een termijn, bijvoorbeeld 15 dagen, die wordt gehaald; wie de klacht betreft, beslist niet.

        Kijk naar: het klachtenlogboek van de laatste 12 maanden, namen afgedekt.

        Een leeg logboek bewijst niet dat alles goed is: vraag bewoners en personeel waarover mensen mopperen. “Deels bereikt”: vastgelegd, antwoorden te laat of niet genoteerd. “In gang gezet”: een logboek dat net is geopend.

sv_par_handled_count = Klachten ontvangen in 12 maanden.
    .help = Mondeling en schriftelijk, elk één keer geteld. Vul 0 in als er geen bekend is.

sv_par_feedback = Wordt regelmatig en zonder namen om feedback gevraagd, en zijn veranderingen daardoor te tonen?
    .help = Drie delen: regelmatig, zonder namen, met resultaat. Vraag naar de laatste verandering.
    .guide =
        Volledig: op vaste momenten, en bij vertrek, wordt mensen gevraagd wat goed en slecht was, zo dat het in een klein huis niet te herleiden is (iemand van buiten, bus, gemengde antwoorden); de voorziening kan tonen wat zij veranderde.

        Kijk naar: formulieren of aantekeningen van het laatste jaar en de veranderingen; bewoners onder vier ogen: “Heeft iemand naar uw mening gevraagd? Wat kwam ervan?”

        Vaak te hoog beoordeeld als alle formulieren vol dank staan. “Deels bereikt”: regelmatig gevraagd, zonder zichtbaar resultaat, of ingeleverd bij de eigen begeleider.

sv_par_house_rules = Helpen bewoners de huisregels te maken?
    .help = Zoek een regel die veranderde omdat bewoners erom vroegen.
    .guide =
        Volledig: regels worden met bewoners besproken in regelmatige bijeenkomsten, in talen die zij begrijpen; voorstellen en antwoorden worden genoteerd; sommige regels kwamen van bewoners; ook nieuwe bewoners mogen ze ter discussie stellen. Regels die veiligheid of rechten beschermen blijven, met uitleg.

        Kijk naar: bewoners onder vier ogen; aantekeningen van huisvergaderingen.

        Vaak te hoog beoordeeld als bewoners de regels bij aankomst tekenen: verteld krijgen is geen inspraak. “Deels bereikt”: alleen over kleine dingen gevraagd. “In gang gezet”: er was één bijeenkomst.

sv_par_no_retaliation = Is het zeker dat niemand na een klacht hulp verloor of slechter werd behandeld?
    .help = Vraag wat er gebeurde met wie klaagde. Bescherm wie spreekt: geen detail dat toont wie het was.
    .guide =
        Volledig: de regel verbiedt het, en bewoners en mensen buiten de voorziening zeggen dat wie klaagde, plek, geld en vriendelijke behandeling hield. Vertrek kort na een klacht heeft een andere, navolgbare reden.

        Kijk naar: bewoners onder vier ogen, in algemene woorden; iemand buiten die oud-bewoners kent (advocaat, maatschappelijk werker, hulplijn).

        Vaak te hoog beoordeeld omdat niets bekend is: kon u niemand buiten gehoor van het personeel spreken, kies dan “niet geverifieerd”. “Deels”: geen geval bekend, maar mensen zeggen dat zij bang zouden zijn.
