### status: draft

## The questionnaire

questionnaire-title = Schadevergoeding voor slachtoffers van mensenhandel: checklist
    .about =
        Voor juristen en andere getrainde beoordelaars die toetsen hoe slachtoffers van mensenhandel in een land schadevergoeding krijgen.
        De lijst volgt het geld van de eerste informatie tot in de hand van het slachtoffer, en toont waar het stokt.

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

## Units

unit-euro =
    { $n ->
        [one] euro
       *[other] euro
    }
unit-months =
    { $n ->
        [one] maand
       *[other] maanden
    }
unit-percent = procent
unit-persons =
    { $n ->
        [one] persoon
       *[other] personen
    }

## 0. Frame

pro-title = Kader
pro-intro = Eén sessie beschrijft één land op één datum; verschilt het recht tussen bestuursniveaus, dan één niveau. Lees de wetten voordat u met mensen praat. Dit deel telt niet mee in de score, maar de volgende onderdelen openen pas als de wegen zijn aangekruist.

cm_pro_law_date = Op welke datum geldt het recht dat hier wordt beschreven?
    .help = De dag tot waar het team het recht heeft nagegaan. Elk antwoord over het recht gaat over die dag.

cm_pro_routes = Welke wegen bestaan op papier?
    .help = Kruis elke weg in een aangenomen wet aan, ook als die nog niet wordt toegepast of niemand hem gebruikte. Concepten tellen niet.
    .guide =
        Een weg is een manier om aan geld te komen die de wet voor een slachtoffer van mensenhandel opent.

        Vaak over het hoofd gezien: de arbeidsrechter bij werk zonder contract, aansprakelijkheid van een bedrijf of verzekeraar, en regels in wetten over verbeurdverklaring die slachtoffers noemen. Een algemene regeling voor slachtoffers van geweldsmisdrijven telt als schadefonds van de staat.

        Telt niet: bijstand, ondersteuning in een opvang, geld voor voorzieningen voor slachtoffers in het algemeen. Onderdeel 4 vraagt welke van de hier aangekruiste wegen iemand geld bracht.
    .required = Kruis de wegen aan, of “geen van deze”: de volgende onderdelen wachten erop.
cm_pro_routes-claim_in_criminal_case = Vordering benadeelde partij in de strafzaak
cm_pro_routes-civil_suit = Civiele zaak tegen de dader
cm_pro_routes-labour_court = Loonvordering bij de arbeidsrechter
cm_pro_routes-state_scheme = Schaderegeling of schadefonds van de staat
cm_pro_routes-confiscated_assets = Betaling uit verbeurdverklaard vermogen
cm_pro_routes-employer_or_insurance = Claim bij een werkgever of verzekeraar
cm_pro_routes-none = Geen van deze

## 1. Information and legal help

inf-title = Informatie en juridische hulp
inf-intro = Zonder informatie en advocaat komt er geen claim. Praat met advocaten en met organisaties die slachtoffers bijstaan, en bekijk zelf het formulier met rechten. Spreek over zaken in het algemeen: geen namen, geen herkenbare zaak.

cm_inf_first_contact = Horen slachtoffers bij het eerste contact met de autoriteiten over schadevergoeding, in woorden die zij begrijpen?
    .help = Elke autoriteit: politie, officier van justitie, grens, arbeidsinspectie, identificerende instantie. Vraag wie het zegt, wanneer en hoe.
    .guide =
        Volledig: elke autoriteit die een slachtoffer als eerste kan ontmoeten, zegt dan, mondeling en op papier, in een begrijpelijke taal, dat er schadevergoeding is, van wie, langs welke weg en tot wanneer, en zegt het later nog eens. De plicht staat op papier.

        Kijk naar: het formulier met rechten in al zijn talen; gesprek met advocaten en hulporganisaties: wat wisten de laatste slachtoffers toen zij kwamen?

        Vaak te hoog beoordeeld omdat een getekend formulier een artikel aanhaalt. “Deels”: alleen sommige autoriteiten of talen, of geen geschreven plicht. “Nee”: alleen als een advocaat ernaar vraagt, of alleen organisaties vertellen het.

cm_inf_legal_aid = Dekt gesubsidieerde rechtsbijstand de claim van begin tot tenuitvoerlegging?
    .help = Eerste advies, strafzaak, civiele zaak, schadefonds van de staat, tenuitvoerlegging. Vraag ook wie er recht op heeft.
    .guide =
        Volledig: volgens de wet heeft elk slachtoffer zonder middelen, ook buitenlands, voor de claim een gratis advocaat vóór de aanklacht, tijdens het proces, in een civiele zaak, bij het schadefonds van de staat en bij tenuitvoerlegging. Deskundigen en vertaling zijn gedekt, en slachtoffers kunnen de gevraagde papieren krijgen. Advocaten bevestigen het.

        Kijk naar: de wet over rechtsbijstand, met artikelen; gesprek met een advocaat over de laatste weigeringen.

        Vaak te hoog beoordeeld als een project van een organisatie de advocaten betaalt: dat is geen recht. “Deels”: een fase ontbreekt, of een toets op inkomen of status sluit sommige slachtoffers uit. “Nee”: alleen advies.

cm_inf_legal_aid_gaps = Waar houdt rechtsbijstand op?
    .help = Kruis elke fase aan die gesubsidieerde rechtsbijstand niet bereikt, voor alle slachtoffers of voor sommige.
cm_inf_legal_aid_gaps-before_charge = Vóór de aanklacht
cm_inf_legal_aid_gaps-trial = Tijdens het proces
cm_inf_legal_aid_gaps-civil_suit = In een civiele zaak
cm_inf_legal_aid_gaps-state_scheme = Bij het schadefonds van de staat
cm_inf_legal_aid_gaps-enforcement = Bij tenuitvoerlegging

cm_inf_stay = Kan een buitenlands slachtoffer blijven, terugkomen of vertegenwoordigd worden tot over de claim is beslist?
    .help = Eén weg die voor elk buitenlands slachtoffer werkt, volstaat. Vraag wat er na vertrek van claims terechtkwam.
    .guide =
        Volledig: de wet laat een buitenlands slachtoffer blijven tot over de claim is beslist, of terugkomen voor zittingen, of vertegenwoordigd worden, met verhoor via video en betaling in het buitenland, ook als de strafzaak voorbij is. Dossiers tonen claims die na vertrek doorgingen.

        Kijk naar: de vreemdelingenwet en het procesrecht; dossiers waarin de eiser was vertrokken, op code.

        Vaak te hoog beoordeeld omdat een volmacht mag: vraag wie er een tekende en wat ervan kwam. “Deels”: alleen voor vergunninghouders, of in de strafzaak en niet daarna. “Nee”: vertrek beëindigt de claim.

## 2. Compensation from the offender

off-title = Schadevergoeding van de dader
off-intro = Het geld van de dader: vordering, beslissing, vermogen, betaling. Lees vonnissen van de laatste jaren met namen afgedekt, en spreek een officier van justitie en een advocaat die slachtoffers bijstaat. Noteer alleen dossiercodes.

cm_off_in_criminal = Kan de vordering in de strafzaak worden ingediend zonder griffierecht?
    .help = Wie mag vorderen, tot wanneer, en tegen welke kosten. Ook kosten die later komen, zijn kosten.
    .guide =
        Volledig: elk slachtoffer kan in de strafzaak vorderen, mondeling of op een eenvoudig formulier, tot het proces eindigt. Er worden geen kosten of waarborgsom gevraagd, ook niet als de vordering faalt of naar de civiele rechter gaat.

        Kijk naar: de wetten over strafvordering en griffierecht, met artikelen.

        Vaak te hoog beoordeeld als de vordering gratis is en de deskundige die de schade berekent niet. “Deels”: gratis voor alleen sommige schade of slachtoffers, of de meesten komen te laat. “Nee”: er worden kosten gevraagd, of er kan alleen een civiele zaak.

cm_off_decided = Beslissen strafrechters in het vonnis over de vordering?
    .help = Beslissen is een bedrag, of een weigering met redenen. Het slachtoffer naar de civiele rechter sturen is geen beslissing.
    .guide =
        Volledig: over de vordering wordt in de regel beslist, met bedrag en redenen, ook bij procesafspraken. Haar naar de civiele rechter sturen is een zeldzame uitzondering met redenen. Statistiek en vonnissen zeggen hetzelfde.

        Kijk naar: statistiek van rechtbanken of Openbaar Ministerie; vonnissen, namen afgedekt: wat is gevraagd, wat is beslist en waarom.

        Een bekend zwak punt van de regio: de wet laat beslissen toe en bijna alle vorderingen worden doorgestuurd. Vaak te hoog beoordeeld op grond van één geprezen vonnis. “Deels bereikt”: in de meeste zaken. “In gang gezet”: enkele beslissingen, na richtlijnen of training. “Niet gestart”: alle worden doorgestuurd.

cm_off_decided_share = Deel van de vonnissen over mensenhandel dat over de vordering beslist, in procent.
    .help = Van de veroordelingen met een vordering in de periode: die haar toewijzen of afwijzen. Van 0 tot 100, afgerond.

cm_off_heads = Welke schade kan worden gevorderd?
    .help = Kruis aan wat een slachtoffer volgens wet en vonnissen van de dader kan vorderen. De score is het deel van de zes.
    .guide =
        Medische kosten: met therapie en latere behandeling. Onbetaald loon: ook voor werk zonder contract. Afgenomen verdiensten: wat de mensenhandelaar nam, uit elk soort werk. Immateriële schade: pijn, angst, verloren waardigheid. Juridische kosten: advocaat, deskundigen, reizen. Zorg en opleiding: revalidatie, school, verloren jaren.

        Kijk naar: het schadevergoedingsrecht, het strafprocesrecht; vonnissen met bedragen, namen afgedekt.

        Vaak te ruim aangekruist: schade die rechters telkens afwijzen, kruist u niet aan, wat de wet ook zegt. Schade die de wet noemt en niemand nog vorderde, kruist u aan; zeg dat in de opmerking.
cm_off_heads-medical_costs = Medische kosten en therapie
cm_off_heads-unpaid_wages = Onbetaald loon
cm_off_heads-earnings_taken = Verdiensten die de mensenhandelaar afnam
cm_off_heads-moral_harm = Immateriële schade
cm_off_heads-legal_costs = Juridische kosten
cm_off_heads-care_and_training = Zorg en opleiding
cm_off_heads-none = Geen van deze

cm_off_no_moral_bar = Is het zeker dat een vordering niet wordt afgewezen omdat het werk illegaal was of onzedelijk heet?
    .help = Prostitutie, bedelen, diefstal, werk zonder vergunning: het geld dat de mensenhandelaar daaruit nam.
    .guide =
        Volledig: door wet of vaste rechtspraak kan een slachtoffer verdiensten vorderen uit prostitutie, uit werk zonder contract of vergunning en uit daden waartoe het werd gebracht. Geen regel over onzedelijke contracten of over opbrengst van strafbare feiten verbiedt het.

        Kijk naar: regels over nietige contracten en goede zeden; vonnissen van alle rechters.

        Het Europees Hof voor de Rechten van de Mens oordeelde in 2023, zie de norm, dat “onzedelijke verdiensten” geen weigeringsgrond zijn. Vaak te hoog beoordeeld waar niemand het probeerde. “Deels”: de wet zwijgt en geen rechter besliste. “Nee”: een regel of vonnis weigert.

cm_off_freeze = Wordt vermogen van de verdachte vroeg opgespoord en in beslag genomen?
    .help = Vroeg: voordat de verdachte het kan verkopen of verbergen. Vergelijk de datum van aanhouding met die van het bevel.
    .guide =
        Volledig: bij elke mensenhandelzaak begint een financieel onderzoek; woningen, voertuigen, rekeningen, bedrijven en vermogen in het buitenland worden opgespoord; op wat wordt gevonden, ligt binnen enkele weken beslag, ook om de vordering van het slachtoffer veilig te stellen; statistiek toont aantal en waarde.

        Kijk naar: statistiek van financiële onderzoeken, beslag en verbeurdverklaring; gesprek met een officier van justitie over de laatste zaak.

        Vaak te hoog beoordeeld op grond van een strenge wet over verbeurdverklaring die voor andere misdrijven wordt gebruikt. “Deels bereikt”: in grote zaken, of laat. “In gang gezet”: eerste zaken of een getrainde eenheid. Is er “niets gevonden”, vraag dan wie zocht en wanneer.

cm_off_priority = Wordt het slachtoffer betaald voordat de staat verbeurdverklaard vermogen houdt?
    .help = Volg het geld in de wet: wie wordt eerst betaald, door wie, en binnen welke tijd.
    .guide =
        Volledig: wat aan een slachtoffer is toegewezen, wordt volgens de wet uit verbeurdverklaard vermogen betaald voordat de staat het neemt, zonder nieuw proces of een termijn die slachtoffers niet kunnen halen. Een zaak toont het. Vraagt een andere staat erom, dan heeft teruggave van het geld voor zijn slachtoffers voorrang.

        Kijk naar: wetten over verbeurdverklaring en in beslag genomen goederen, met artikelen; vonnissen met een vordering én een verbeurdverklaring.

        Vaak te hoog beoordeeld als verbeurdverklaard geld naar voorzieningen voor slachtoffers in het algemeen mag gaan: nuttig, maar geen betaling aan dit slachtoffer, dus hooguit “deels”. “Nee”: het slachtoffer wacht als elke andere schuldeiser.

cm_off_enforce = Krijgt het slachtoffer hulp bij tenuitvoerlegging van het vonnis, of schiet de staat het geld voor?
    .help = Een van beide volstaat. Vraag wat is betaald, en wanneer, op de laatste toewijzingen.
    .guide =
        Volledig: is het vonnis onherroepelijk, dan legt iemand het gratis ten uitvoer, vindt vermogen, ook in het buitenland, en houdt het slachtoffer weg van de dader; of de staat betaalt binnen een vaste termijn en verhaalt het geld. Dossiers tonen geld dat aankwam.

        Kijk naar: de wet over tenuitvoerlegging; dossiers van toewijzingen, op code: wat is betaald, wanneer?

        Vaak te hoog beoordeeld omdat de dader is “veroordeeld tot betaling”. Een deurwaarder die vooraf geld wil, is geen hulp. “Deels bereikt”: alleen hulp binnen het land, of een voorschot voor alleen sommige slachtoffers. “In gang gezet”: eerste zaken, of een wetsontwerp.

## 3. State scheme

sta-title = Schadefonds van de staat
sta-intro = Geld dat de staat zelf betaalt. Lees de wet met haar uitvoeringsregels, vraag het aanvraagformulier op, en spreek de instantie die beslist. Is er geen fonds, dan wordt alleen de eerste vraag gesteld, en of een wet gepland is.

cm_sta_exists = Kent de wet een schaderegeling of schadefonds van de staat?
    .help = Een aangenomen wet telt, ook als zij nog niet wordt toegepast; een ontwerp of plan niet. “Nee” sluit de rest van dit onderdeel.
    .guide =
        Volledig: een aangenomen wet stelt een regeling of fonds in waaruit de staat schadevergoeding betaalt aan slachtoffers van mensenhandel, met name genoemd of als slachtoffers van geweldsmisdrijven, en noemt instantie en procedure.

        Kijk naar: de wet zelf, met artikelen en staatsbladnummer.

        Vaak te hoog beoordeeld als een strategie een fonds noemt, of als bijstand en opvangkosten worden meegeteld. Of een slachtoffer vandaag kan aanvragen, is de volgende vraag: een wet die op toepassing wacht, is hier “ja”. “Deels”: alleen voor sommige misdrijven of één bestuursniveau, of er is geen instantie of procedure genoemd.

cm_sta_plan = Is er een wet gepland? Datum, ontwerp, wie leidt?
    .help = Kantoren en documenten, geen namen van personen. Is er niets gepland, schrijf dat dan.

cm_sta_works_now = Kan een slachtoffer vandaag aanvragen (wet toegepast, instantie benoemd, geld gereserveerd)?
    .help = Alle drie. Vraag om het aanvraagformulier en bekijk het.
    .guide =
        Volledig: de wet wordt toegepast, de instantie heeft haar leden en komt bijeen, de begroting van dit jaar heeft er geld voor, het formulier is te krijgen, en buitenstaanders bevestigen dat aanvragen worden behandeld.

        Kijk naar: de regel over het begin van toepassing; het besluit dat de instantie benoemt; de begrotingspost; het formulier; gesprek met een advocaat die aanvroeg.

        Vaak te hoog beoordeeld als de wet van kracht is maar pas na een latere gebeurtenis wordt toegepast, of er nog geen leden zijn benoemd: dat is “nee”. “Deels”: aanvragen worden aangenomen, maar beslissingen of betalingen wachten op een vergadering of op geld.

cm_sta_start_date = Vanaf wanneer wordt de wet toegepast?
    .help = De datum in de wet; maand en jaar volstaan. Hangt het van een gebeurtenis zonder datum af, laat dan open en noteer die.

cm_sta_covers = Zijn slachtoffers van mensenhandel ook zonder lichamelijk letsel gedekt?
    .help = Zoek “geweld”, “lichamelijk letsel” en “ernstig”. Psychische schade en verlies van vrijheid zijn schade.
    .guide =
        Volledig: de wet noemt mensenhandel, of neemt aan dat mensenhandel schaadt; lichamelijk letsel hoeft niet te worden aangetoond; vormen zonder openlijk geweld zijn gedekt, zoals misleiding, schuld, gedwongen bedelarij en arbeidsuitbuiting.

        Kijk naar: de artikelen over welke misdrijven en welke schade zijn gedekt, en gepubliceerde beslissingen.

        Vaak te hoog beoordeeld omdat mensenhandel op de lijst van misdrijven staat, terwijl een ander artikel ernstig letsel vraagt. “Deels”: psychische schade volstaat, maar een deskundige moet bewijzen dat zij ernstig is, of sommige vormen van uitbuiting vallen erbuiten. “Nee”: lichamelijk letsel is nodig.

cm_sta_everyone = Staat het fonds open voor alle slachtoffers, ongeacht nationaliteit, woonplaats of wederkerigheid?
    .help = Lees wie mag aanvragen en wie is uitgesloten: paspoort, woonplaats, verdrag, status, verleden.
    .guide =
        Volledig: iedereen die hier is uitgebuit, mag aanvragen, ongeacht nationaliteit of papieren, ook na vertrek. Er wordt geen verdrag of wederkerigheid gevraagd, en niemand is uitgesloten om sekswerk, irregulier verblijf of een oude straf.

        Kijk naar: de artikelen over aanvragers, uitsluiting, verlaging en bewijs.

        Vaak te hoog beoordeeld omdat de wet het Europees Verdrag inzake de schadeloosstelling van slachtoffers van geweldsmisdrijven volgt, dat staten veel buitenlanders laat uitsluiten; de maatstaf hier is de ruimere plicht om niet te discrimineren. “Deels”: alle nationaliteiten, maar één groep valt erbuiten. “Nee”: alleen eigen onderdanen, of buitenlanders alleen door verdrag of wederkerigheid.

cm_sta_everyone_excluded = Wie valt erbuiten?
    .help = Kruis iedereen aan die de wet uitsluit, ook wie minder krijgt.
cm_sta_everyone_excluded-foreigners = Buitenlanders
cm_sta_everyone_excluded-non_residents = Personen die in het buitenland wonen
cm_sta_everyone_excluded-no_reciprocity = Personen van een staat zonder wederkerigheid of verdrag
cm_sta_everyone_excluded-irregular_stay = Personen zonder rechtmatig verblijf
cm_sta_everyone_excluded-sex_work = Personen in sekswerk
cm_sta_everyone_excluded-criminal_record = Personen met een strafblad
cm_sta_everyone_excluded-other = Anderen

cm_sta_no_conviction = Kan er worden betaald als de dader onbekend is, niet veroordeeld is of niets heeft?
    .help = Drie gevallen. Vraag of de instantie mag beslissen voordat er een vonnis is.
    .guide =
        Volledig: de wet laat de instantie in alle drie de gevallen beslissen op wat zij heeft (slachtofferstatus, proces-verbaal, medische en sociale rapporten): de dader is onbekend of weg, is niet of nog niet veroordeeld, of heeft geen middelen.

        Kijk naar: de artikelen over voorwaarden en over bewijs.

        Vaak te hoog beoordeeld als de wet zegt “ook als de dader niet kan worden vervolgd” en de instantie toch op een onherroepelijk vonnis wacht. “Deels”: een of twee van de drie gevallen, of pas betaling als de strafzaak is gesloten. “Nee”: een veroordeling is nodig.

cm_sta_time_limit = Aanvraagtermijn in maanden.
    .help = De algemene termijn in de wet, in hele maanden. Stelt de wet geen termijn, kies dan “niet van toepassing” en geef die reden.
    .guide =
        36 maanden en meer tellen volledig, 12 tot 35 half, minder niet.

        Heeft de wet meerdere termijnen, neem dan die voor volwassenen in een gewone zaak. Zet langere termijnen voor kinderen, voor zieken of om goede redenen in de opmerking: slachtoffers spreken vaak pas jaren later.

cm_sta_from_when = Vanaf wanneer loopt de tijd?
    .help = De algemene regel in de wet. Zet een bijzonder begin voor kinderen of zieken in de opmerking.
cm_sta_from_when-crime = Vanaf het misdrijf
cm_sta_from_when-end_of_crime = Vanaf het einde van het misdrijf
cm_sta_from_when-report = Vanaf de melding bij de autoriteiten
cm_sta_from_when-final_judgment = Vanaf het onherroepelijke vonnis
cm_sta_from_when-adulthood_for_children = Vanaf meerderjarigheid, voor wie kind was

cm_sta_max = Hoogste bedrag (in euro).
    .help = Voor één persoon, alle schade samen. Telt niet mee in de score. Stelt de wet geen grens, laat dan open en zeg dat in de opmerking.

cm_sta_duration = Gemiddeld aantal maanden van aanvraag tot beslissing.
    .help = Alle beslissingen van de periode, in hele maanden. Vroeg nog niemand aan, kies dan “niet van toepassing” met die reden.
    .guide =
        Tot en met 6 maanden telt volledig, 7 tot 12 half, meer niet.

        Kijk naar: statistiek van de instantie; houdt zij die niet bij, tel dan uit haar beslissingen, op code. Een wettelijke termijn is niet de tijd die het kost. Is er nog niets beslist, neem dan de maanden die open aanvragen tot nu toe wachten.

cm_sta_no_exhaust = Mag een slachtoffer aanvragen zonder het geld eerst bij de dader te proberen te halen?
    .help = Zoek “alleen als”, “niet elders te verkrijgen”, bewijs van mislukte tenuitvoerlegging.
    .guide =
        Volledig: een slachtoffer mag direct naar de staat. Dat niemand twee keer wordt betaald, wordt achteraf geregeld: het slachtoffer zegt wat is ontvangen, en de staat verhaalt het geld op de dader.

        Kijk naar: de artikelen over voorwaarden, over aftrek en over verhaal op de dader.

        Vaak te laag beoordeeld omdat het slachtoffer moet zeggen wat al is betaald: dat is redelijk. “Deels”: er moet een vordering in de strafzaak zijn ingediend, maar niet ten uitvoer gelegd, of de regel heeft uitzonderingen voor schrijnende gevallen. “Nee”: mislukte tenuitvoerlegging moet worden bewezen.

## 4. Results

out-title = Resultaten
out-intro = Wat mensen bereikte. De getallen gelden voor de periode van deze beoordeling; vraag rechtbanken, Openbaar Ministerie, het schadefonds en wie slachtoffers bijstaat, en vergelijk. Alleen aantallen: gedeelde exports tonen onder 5 nooit het precieze getal.

cm_out_claims = Slachtoffers die in de periode claimden (alle wegen).
    .help = Personen, elk één keer geteld, hoeveel claims zij ook indienden. Alleen een aantal; vul 0 in als er geen waren.

cm_out_awarded = Slachtoffers met toegewezen geld.
    .help = Personen voor wie een rechter of het fonds in de periode een bedrag vaststelde, wanneer de claim ook is ingediend.

cm_out_awarded_share = Toegewezen, in procent van wie claimde.
    .help = Berekend uit de twee getallen. Het kan boven 100 komen als oudere claims worden beslist.

cm_out_paid = Slachtoffers die geld ontvingen.
    .help = Personen die in de periode geld in handen kregen, geheel of voor een deel. Een toewijzing die niemand betaalde, telt niet.

cm_out_paid_share = Betaald, in procent van wie toegewezen kreeg.
    .help = Berekend uit de twee getallen. Het kan boven 100 komen als oudere toewijzingen worden betaald.

cm_out_effective = Bracht elke weg die op papier bestaat in de periode ten minste één slachtoffer geld?
    .help = Neem de wegen die in 0.02 zijn aangekruist, één voor één. “Deels”: ten minste één ervan deed dat.
    .guide =
        Volledig: voor elke weg die aan het begin is aangekruist, is er ten minste één slachtoffer dat er in de periode geld door ontving.

        Kijk naar: statistiek van elke weg; gesprek met advocaten en organisaties die slachtoffers bijstaan: langs welke weg kwam het laatst geld?

        Vaak te hoog beoordeeld als toewijzingen als betalingen tellen, of als een organisatie uit eigen geld betaalde. Vaak te laag beoordeeld omdat de bedragen klein zijn: dat hoort in de opmerking. “Nee”: geen weg bracht geld, of er bestaat geen weg.
