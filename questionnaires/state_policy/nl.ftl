### status: draft

## The questionnaire

questionnaire-title = Staatsbeleid en instanties
    .about =
        Voor getrainde beoordelaars die toetsen hoe een staat op mensenhandel reageert: zijn recht, zijn beleid, zijn praktijk en wat die opleveren.
        De lijst legt deze vier naast elkaar, gemeten aan internationale normen, zodat een goede wet niet voor goede praktijk wordt gehouden.

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

unit-currency = in nationale munt
unit-days =
    { $n ->
        [one] dag
       *[other] dagen
    }
unit-permits =
    { $n ->
        [one] vergunning
       *[other] vergunningen
    }
unit-persons =
    { $n ->
        [one] persoon
       *[other] personen
    }

## 0. Frame

pro-title = Kader
pro-intro = Bepaal eerst over welke tijd en, waar de macht verdeeld is, over welk bestuursniveau de oordelen gaan. Niets hiervan telt mee in de score. Noteer nergens namen van slachtoffers, getuigen of ambtenaren: instanties en functies volstaan.

po_pro_period_from = Eerste dag van de beoordeelde periode.
    .help = De periode die bij het maken van de beoordeling is gekozen, tot op de dag. “In de periode” betekent overal deze data.

po_pro_period_to = Laatste dag van de beoordeelde periode.
    .help = Een dag die voorbij is. Beoordeel wetten en regels zoals zij op deze dag gelden; zeg in een opmerking wat sindsdien is veranderd.
    .constraint = De laatste dag kan niet vóór de eerste liggen. Verbeter een van de twee data.

po_pro_level = Welk bestuursniveau wordt beoordeeld?
    .help = Eén sessie dekt één niveau; open een andere voor het volgende. Beoordeel wat dit niveau zelf beslist of moet doen.
    .required = Kies het niveau: het rapport zet de niveaus naast elkaar.
po_pro_level-state = Staat
po_pro_level-entity = Entiteit
po_pro_level-district = District
po_pro_level-canton_or_municipality = Kanton of gemeente

po_pro_sources = Welke bronnen zijn gebruikt?
    .help = Kruis een bron alleen aan als ten minste één oordeel erop steunt, en kom hier aan het eind terug. Streef naar drie of meer.
po_pro_sources-laws = Wetten en regels
po_pro_sources-official_reply = Schriftelijke antwoorden van autoriteiten
po_pro_sources-statistics = Statistiek
po_pro_sources-interviews = Gesprekken
po_pro_sources-court_files = Rechtbankdossiers en vonnissen
po_pro_sources-ngo_cases = Zaken die ngo’s kennen
po_pro_sources-victims_views = Mening van slachtoffers
po_pro_sources-media = Media

po_pro_sources_few = Er zijn minder dan drie soorten bronnen aangekruist. Bevindingen op één of twee soorten zijn makkelijk te betwisten: zoek een derde, of zeg in het rapport waarom die er niet is.

## 11. Data requests

req-title = Gegevensverzoeken
req-intro = Verstuur de verzoeken vier tot zes weken vóór de gesprekken, en vraag om aantallen en teksten, nooit om namen of dossiers waaruit blijkt wie iemand is. De antwoorden voeden alles wat met gegevens of recht wordt geverifieerd. Ook zwijgen na de wettelijke termijn is een bevinding.

po_req-title = Gegevensverzoek
po_req-intro = Eén verzoek vraagt één ding aan één instantie. Voeg er voor elk een toe.

po_req_item = Wat wordt gevraagd?
    .help = Kies het punt; de toelichting heeft de woorden voor de brief. Vraag elk jaar van de periode apart.
    .guide =
        Tekst voor de brief, in de volgorde van de lijst.

        Slachtoffers: vermoedelijk en formeel geïdentificeerd, naar geslacht, leeftijdsgroep, nationaliteit en vorm van uitbuiting, en naar wie doorverwees en wie identificeerde.

        Herstel- en bedenktijd: aangeboden, gegeven, vroegtijdig beëindigd.

        Verblijfsvergunningen: aangevraagd, gegeven, geweigerd, elk naar grond.

        Plaatsing: geplaatste slachtoffers, naar soort opvang; geweigerde slachtoffers; gemiddeld verblijf.

        Kinderen: benoemde voogden, dagen tot hun benoeming, plaatsingen, school.

        Procedures: onderzoeken, tenlasteleggingen, veroordelingen, straffen, feiten na herkwalificatie; geopende financiële onderzoeken.

        Schadevergoeding en vermogen: vorderingen ingediend, in de strafzaak beslist, toegewezen, betaald; aanvragen bij het schadefonds van de staat en betalingen daaruit; vermogen in beslag genomen en verbeurdverklaard.

        Gestrafte of uitgezette slachtoffers: beboet, vastgehouden, vervolgd, uitgezet; opgeheven boetes.

        Bescherming bij de rechter: de gebruikte maatregelen.

        Terugkeer: met en zonder risicobeoordeling.

        Geld: begrotingsposten voor voorzieningen voor slachtoffers, met de contracten en de gaten daartussen.

        Inspecties en rapporten: inspecties van opvang en hun uitkomst; rapporten van de rapporteur en de antwoorden van de regering.
po_req_item-victims = Vermoedelijke en geïdentificeerde slachtoffers
po_req_item-reflection = Herstel- en bedenktijd
po_req_item-residence = Verblijfsvergunningen
po_req_item-placement = Plaatsing in opvang
po_req_item-children = Kinderen: voogden, plaatsing, school
po_req_item-proceedings = Onderzoeken, rechtszaken en straffen
po_req_item-compensation = Schadevergoeding en vermogen
po_req_item-punished = Gestrafte of uitgezette slachtoffers
po_req_item-protection = Bescherming bij de rechter
po_req_item-returns = Terugkeer
po_req_item-budget = Geld voor voorzieningen voor slachtoffers
po_req_item-oversight = Inspecties en rapporten van de rapporteur

po_req_body = Welke instantie is gevraagd?
    .help = Alleen de instantie of dienst: geen namen van ambtenaren.

po_req_asked = Datum van het verzoek.
    .help = De dag waarop het verzoek is verstuurd of afgegeven. Bewaar het bewijs ervan.

po_req_deadline = Wettelijke termijn voor het antwoord.
    .help = De laatste dag die de wet deze instantie geeft, geteld vanaf de dag van het verzoek. Laat open als geen wet een termijn stelt.
    .constraint = De termijn kan niet vóór het verzoek liggen. Verbeter een van de twee data.

po_req_answered = Datum van het antwoord.
    .help = De dag waarop het antwoord kwam. Laat open zolang u wacht; is maar een deel beantwoord, zeg dan in een opmerking welk.
    .constraint = Het antwoord kan niet vóór het verzoek liggen. Verbeter een van de twee data.

po_req_no_reply = Is er nog steeds geen antwoord, hoewel de wettelijke termijn voorbij is?
    .help = “Ja” is een bevinding: noem de instantie in het rapport. Wat daardoor open blijft, is “niet geverifieerd, geen antwoord”.

## 1. Identification and referral

idn-title = Identificatie en doorverwijzing
idn-intro = Wie beslist dat iemand slachtoffer is, op welke signalen, en wat direct volgt. Wet en regels leest u aan het bureau; of er iemand wordt gevonden, blijkt uit de cijfers en uit gesprekken met wie doorverwijst. Vraag om cijfers en geanonimiseerde dossiers, nooit om namen.

po_idn_definition = Dekt de strafbepaling alle daden, middelen en vormen van uitbuiting, zonder dat instemming telt en zonder dat bij een kind middelen nodig zijn?
    .help = Leg het artikel naast artikel 4 van het Verdrag: daden, middelen, doelen, instemming, kinderen.
    .guide =
        Volledig: het artikel bevat elke daad en elk middel van het Verdrag en alle vormen van uitbuiting, met name genoemd of door een clausule die rechters echt toepassen, ook die van de EU-richtlijn (bedelen, strafbare feiten, huwelijk, adoptie, draagmoederschap). Is een middel gebruikt, dan telt instemming niet; bij een kind volstaan daad en doel.

        Kijk naar: het geldende wetboek van strafrecht, met artikel en staatsbladnummer, in elk rechtsgebied.

        Vaak te hoog beoordeeld als de goede definitie in een strategie of in een wet over hulp staat. “Deels bereikt”: een vorm of een van de twee regels ontbreekt of hangt af van hoe een rechter het leest. “In gang gezet”: een wijziging ligt bij het parlement.

po_idn_definition_gaps = Wat ontbreekt?
    .help = Kruis aan wat het artikel weglaat of onzeker laat.
po_idn_definition_gaps-forced_begging = Gedwongen bedelarij
po_idn_definition_gaps-forced_criminality = Gedwongen criminaliteit
po_idn_definition_gaps-forced_marriage = Gedwongen huwelijk
po_idn_definition_gaps-illegal_adoption = Illegale adoptie
po_idn_definition_gaps-surrogacy = Uitbuiting van draagmoederschap
po_idn_definition_gaps-organs = Verwijdering van organen
po_idn_definition_gaps-child_means_rule = De regel dat bij een kind geen middelen nodig zijn
po_idn_definition_gaps-consent_rule = De regel dat instemming niet telt

po_idn_decoupled = Kan iemand worden geïdentificeerd zonder geopende strafzaak en zonder te getuigen?
    .help = Twee sloten om te proberen: geopende zaak en verklaring. Status als vermoedelijk slachtoffer telt als die dezelfde hulp opent.
    .guide =
        Volledig: volgens de wet of bindende regels beslist de identificerende instantie op redelijke gronden, uit alles wat over de persoon bekend is. Aangifte, geopende zaak of verklaring is niet nodig, en een zaak die wordt gesloten neemt niets af. Zo gaat het in de praktijk.

        Kijk naar: de regels en het gebruikte formulier; een ngo en een maatschappelijk werker: “Wie kreeg het laatst status zonder de politie, en hoe?”

        Vaak te hoog beoordeeld als de regel open is maar iedereen die geïdentificeerd is via de politie kwam. “Deels”: open in de regels, terwijl op een verklaring wordt gewacht of de officier van justitie kan blokkeren. “Nee”: een zaak of verklaring is vereist.

po_idn_decoupled_why = Wat wordt gevraagd en door wie?
    .help = Welke regel of instantie het vraagt, en bij welke stap: geen namen, geen adressen, geen geboortedata.

po_idn_multi_agency = Beslissen sociale diensten en ngo’s mee over wie slachtoffer is?
    .help = Een stem in het besluit, niet alleen in de doorverwijzing. Vraag wat er gebeurt als zij het oneens zijn.
    .guide =
        Volledig: een regel geeft sociale diensten en ngo’s een plaats en een stem in elk besluit; zij zien waarop het steunt; redenen en onenigheid worden genoteerd. Er wordt zo vaak vergaderd als er zaken zijn.

        Kijk naar: de regel of afspraak; wie er het laatste jaar zat, per instantie; een maatschappelijk werker en een ngo over een besluit waar zij niet achter stonden.

        Vaak te hoog beoordeeld als ngo’s mensen doorverwijzen en dan de uitkomst horen. “Deels bereikt”: gehoord op verzoek, of alleen in sommige regio’s. “In gang gezet”: een gemengd team dat nauwelijks bijeenkwam. Zit er een organisatie van het beoordelende team in, dan beoordeelt een ander lid dit, en het rapport zegt dat.

po_idn_sop = Gelden er bindende standaardprocedures die in de laatste vijf jaar zijn vernieuwd?
    .help = Bindend, geldend, niet ouder dan vijf jaar: alle drie. Lees wie de tekst vaststelde en wanneer.
    .guide =
        Volledig: één geldende tekst bindt politie, officieren van justitie, maatschappelijk werk, gezondheidszorg, arbeidsinspectie, grens- en asielpersoneel, leidt stap voor stap van het eerste signaal tot de doorverwijzing, heeft een deel over kinderen, en is vastgesteld of vernieuwd in de vijf jaar vóór het einde van de periode.

        Kijk naar: de tekst zelf, met datum, nummer en handtekeningen.

        Vaak te hoog beoordeeld als een vernieuwde tekst er als concept is, of leidraad heet en niemand bindt. “Deels”: bindend maar ouder, of vernieuwd maar voor een van de hoofdinstanties niet bindend.

po_idn_sop_date = Datum van de geldende tekst.
    .help = De dag van vaststelling of laatste vernieuwing; maand en jaar volstaan. Laat open als er geen tekst is.

po_idn_proactive = Zoeken arbeidsinspecteurs, grens- en asielpersoneel, maatschappelijk werkers en mobiele teams uit eigen beweging naar slachtoffers, met middelen daarvoor?
    .help = Tel wie de slachtoffers van de periode het eerst opmerkte. Wie zichzelf meldde, werd niet gezocht.
    .guide =
        Volledig: elk van deze beroepen heeft de taak, de training en de middelen (uren, vervoer, tolken) om te gaan waar mensen worden uitgebuit: bouwplaatsen, velden, straten, bars, woningen, online. De cijfers tonen slachtoffers die door meerdere van hen het eerst werden opgemerkt.

        Kijk naar: cijfers naar wie doorverwees; inspectieplannen; een arbeidsinspecteur, een mobiel team en een ngo.

        Vaak te hoog beoordeeld op grond van campagnes en seminars. Mobiele teams die van een donorproject leven zijn “deels bereikt”, net als één actief beroep tussen zwijgende. “In gang gezet”: een proef in één regio.

po_idn_non_removal = Is het zeker dat niemand uit het land wordt verwijderd zolang de identificatie loopt?
    .help = Elke verwijdering telt: uitzetting, weigering aan de grens, overname. Hoor grenspolitie, ngo en advocaat apart.
    .guide =
        Volledig: een regel stopt elke verwijdering zodra er redelijke gronden zijn, ambtenaren letten vóór elke verwijdering op signalen van mensenhandel, en cijfers noch grenspolitie, ngo’s en advocaten kennen er een in de periode.

        Kijk naar: cijfers over verwijderingen en over de controles ervoor; grenspolitie, en een ngo en een advocaat die de centra bezoeken.

        Vaak te hoog beoordeeld omdat geen geval bekend is waar niemand controleert. Kon u alleen de autoriteiten horen, kies dan “niet geverifieerd”. “Deels”: de regel wordt gevolgd voor wie al is doorverwezen, en anderen worden niet gecontroleerd. “Nee”: geen regel, of één zo’n verwijdering in de periode.

po_idn_all_groups = Tonen de cijfers dat ook mannen, slachtoffers van arbeidsuitbuiting en bedelarij, eigen onderdanen en mensen uit elke gemeenschap worden geïdentificeerd?
    .help = Vraag wie nooit in de cijfers staat. Vraag een autoriteit niet om lijsten van mensen naar afkomst.
    .guide =
        Volledig: over de laatste drie jaar komt elk van deze groepen voor in een mate die past bij wat ngo’s, arbeidsinspecteurs en andere landen zien; waar er een ontbreekt, zocht de staat de reden en deed er iets aan.

        Kijk naar: cijfers naar geslacht, leeftijd, nationaliteit en vorm van uitbuiting, over de periode en de twee jaar ervoor; cijfers van ngo’s. Afkomst wordt zelden geteld: vraag wie met de gemeenschappen werkt.

        Vaak te hoog beoordeeld door één grote arbeidszaak. Kleine totalen springen van jaar tot jaar, lees dus meerdere jaren samen. “Deels bereikt”: één groep ontbreekt duidelijk. “In gang gezet”: eerste gevallen na een training of proef.

po_idn_review = Kan iemand om herziening vragen als status wordt geweigerd?
    .help = Zoek een schriftelijke weigering met redenen, een termijn, en een instantie die niet eerder besliste.
    .guide =
        Volledig: de wet eist een schriftelijke weigering met redenen in een taal die de persoon begrijpt; een instantie die niet meebesliste, beslist binnen korte tijd opnieuw; intussen wordt niemand verwijderd en eindigt geen hulp; gesubsidieerde rechtsbijstand dekt het.

        Kijk naar: het bestuursprocesrecht en de regels over identificatie; een advocaat: is het ooit gebruikt, en hoe liep het af?

        Vaak te hoog beoordeeld als op papier een algemeen bezwaar kan en nooit een weigering wordt opgeschreven: dat is “deels”. “Nee”: het besluit kan niet worden aangevochten.

po_idn_count_presumed = Aantal vermoedelijke slachtoffers in de periode.
    .help = Allen als mogelijk slachtoffer behandeld, met of zonder formele status, elk één keer. Gedeelde exports tonen onder 5 nooit het precieze getal.

po_idn_count_formal = Aantal formeel geïdentificeerde slachtoffers in de periode.
    .help = Personen die in de periode formele status kregen, elk één keer. Vul 0 in als er geen waren.

po_idn_count_ratio = Formeel geïdentificeerd per 100 vermoedelijke slachtoffers
    .help = Berekend uit de twee getallen hierboven. Een laag cijfer is geen fout waar status als vermoedelijk slachtoffer alle hulp opent.

## 2. Recovery and reflection

ref-title = Herstel- en bedenktijd
ref-intro = Tijd om te herstellen en vrij te beslissen, ten minste 30 dagen, zodra er redelijke gronden zijn. De wet is vaak beter dan wat mensen krijgen: zoek wie ervan hoorde, en wie de bedenktijd kreeg.

po_ref_in_law = Geeft de wet een herstel- en bedenktijd van ten minste 30 dagen als er redelijke gronden zijn?
    .help = Ten minste 30 dagen in de wet, vanaf redelijke gronden. “Nee” sluit de vragen over duur en hulp in die tijd.
    .guide =
        Volledig: een wet, of een bindende regel die erop steunt, geeft ten minste 30 dagen zodra er redelijke gronden zijn, zegt wie ze toekent en vanaf wanneer ze lopen, verbiedt uitzetting in die tijd, en laat de tijd alleen eerder eindigen om de openbare orde of omdat ten onrechte een beroep op status is gedaan.

        Kijk naar: de vreemdelingenwet, en de wet of regels over hulp aan slachtoffers, met artikel en staatsbladnummer.

        Vaak te hoog beoordeeld als de wet “tot” een aantal dagen zegt: lees of een instantie er minder dan 30 mag geven. “Deels”: dat mag, of de dagen beginnen pas bij formele status.

po_ref_days = Duur in de wet, in dagen.
    .help = Reken drie maanden als 90 dagen. Vul bij “tot” het hoogste getal in; zeg in een opmerking of minder mag worden gegeven.
    .constraint = Minder dan 30 dagen past niet bij “Ja” ervoor. Verbeter een van de twee.

po_ref_everyone = Is tijd om te herstellen er voor alle slachtoffers, niet alleen voor mensen zonder papieren?
    .help = Lees wie het artikel noemt. Ook eigen onderdanen en buitenlanders met verblijfsrecht hebben deze tijd nodig.
    .guide =
        Volledig: eigen onderdanen, buitenlanders met verblijfsrecht en mensen zonder papieren hebben allen tijd om te herstellen voordat zij moeten beslissen of zij met de autoriteiten praten. Voor eigen onderdanen mag het in de regels over hulp of in het strafprocesrecht staan in plaats van in de vreemdelingenwet.

        Kijk naar: deze wetten en regels; een advocaat of ngo: wat horen eigen onderdanen over hun tijd?

        Vaak te hoog beoordeeld omdat eigen onderdanen toch al diensten krijgen: diensten zijn nog geen tijd zonder druk om te getuigen. “Deels”: voor allen in de praktijk, in de wet alleen voor buitenlanders.

po_ref_unconditional = Wordt de bedenktijd gegeven zonder enige belofte om mee te werken?
    .help = Lees het formulier dat de persoon tekent, als dat er is. Elke vermelding van medewerking is een voorwaarde.
    .guide =
        Volledig: wet, formulier noch praktijk bindt de bedenktijd aan een aangifte, een verklaring of een belofte; wie zwijgt krijgt dezelfde dagen en dezelfde hulp; niemand wordt in die tijd tegen de eigen wens als getuige gehoord.

        Kijk naar: het artikel en het formulier; een advocaat of ngo: “Wat krijgt iemand bij het aanbod te horen?”

        Vaak te hoog beoordeeld omdat de wet zwijgt terwijl de instantie die toekent eerst de officier van justitie vraagt. “Deels”: vrij in de wet, maar vóór of tijdens de bedenktijd wordt een verklaring verwacht. “Nee”: wet of formulier vraagt medewerking.

po_ref_services = Krijgen mensen in de bedenktijd huisvesting, zorg en advies?
    .help = Veilige huisvesting, middelen van bestaan, gezondheidszorg, tolk, juridisch advies. Volg twee of drie dossiers op datum.
    .guide =
        Volledig: vanaf de eerste dag heeft iedereen veilige huisvesting buiten elke gesloten plek, middelen van bestaan, medische en psychologische zorg, een tolk en juridisch advies, en de staat zorgt dat dit wordt betaald.

        Kijk naar: geanonimiseerde dossiers van mensen in de bedenktijd; gesprek met de voorziening, een ngo of een advocaat.

        Vaak te hoog beoordeeld als een ngo dit alles uit giften geeft: dat is “deels bereikt” en een aandachtspunt voor de staat. Ook “deels bereikt”: huisvesting en spoedzorg zonder juridisch advies. Kreeg niemand de bedenktijd, beoordeel dan wat klaarstaat; de volgende vraag toont de rest.

po_ref_used = Horen mensen er echt van, en krijgen zij de bedenktijd?
    .help = Vergelijk wie haar kreeg met wie haar had kunnen krijgen. Helemaal niemand is een bevinding, geen gebrek aan gegevens.
    .guide =
        Volledig: iedereen voor wie er redelijke gronden zijn, hoort in een begrijpelijke taal wat de bedenktijd is en dat er geen voorwaarden zijn; dit wordt genoteerd; wie haar wil, krijgt haar; cijfers worden bijgehouden.

        Kijk naar: cijfers over bedenktijd aangeboden, gegeven en vroegtijdig beëindigd; een advocaat en een ngo: wie vertelde het, wanneer, in welke woorden?

        Vaak te hoog beoordeeld omdat de autoriteit zegt dat niemand het wilde: vraag hoe het is uitgelegd. “Deels bereikt”: verteld en gegeven op sommige plekken, of alleen aan mensen in opvang. “In gang gezet”: er zijn een formulier en een instructie, en de eersten hebben het gehoord.

po_ref_used_count = Personen die de bedenktijd kregen.
    .help = Personen, elk één keer, in de beoordeelde periode. Vul 0 in als niemand haar kreeg.

## 3. Residence

res-title = Verblijf
res-intro = Een vergunning om na de eerste weken te blijven, zowel wegens wat de persoon meemaakte en nodig heeft als wegens samenwerking. Lees de artikelen, en vraag dan hoelang het duurde en wat het papier toont. Bekijk alleen specimens of afgedekte kopieën, en neem niets over.

po_res_personal = Kan een vergunning worden gegeven wegens de persoonlijke situatie?
    .help = Veiligheid, gezondheid, familie, wat thuis wacht. Dit moet op zich genoeg zijn, zonder samenwerking.
    .guide =
        Volledig: de wet noemt de persoonlijke situatie als eigen grond, ook voor volwassenen; de vergunning kan worden verlengd; een verklaring of een geopende zaak is er niet bij nodig.

        Kijk naar: de vreemdelingenwet en de regels eronder, met artikel en staatsbladnummer.

        Vaak te hoog beoordeeld als er alleen een algemene humanitaire vergunning is die elke buitenlander kan vragen. “Deels”: zo’n vergunning, als de regels slachtoffers van mensenhandel noemen, of samenwerking als regel met uitzonderingen voor dreiging, gezondheid of leeftijd.

po_res_cooperation = Kan een vergunning worden gegeven wegens samenwerking met de autoriteiten?
    .help = Lees hoelang zij duurt, waardoor zij eindigt, en wie haar kan aanvragen.
    .guide =
        Volledig: de wet geeft een slachtoffer dat samenwerkt een vergunning van ten minste zes maanden die zo lang als nodig kan worden verlengd, in welke vorm het ook samenwerkt, en zegt wie voorstelt en wie beslist.

        Kijk naar: de vreemdelingenwet, met artikel en staatsbladnummer.

        Vaak te hoog beoordeeld als alleen de officier van justitie haar in gang kan zetten en een weigering niet hoeft te motiveren. “Deels”: korter dan zes maanden, niet te verlengen, of alleen voor de hoofdgetuige.

po_res_child = Beslist alleen het belang van het kind over zijn vergunning?
    .help = Zonder samenwerking van het kind of een ouder. Voor kinderen alleen en voor kinderen met familie.
    .guide =
        Volledig: de wet zegt dat de vergunning van een kindslachtoffer wordt gegeven en verlengd als het belang van het kind dat vraagt, na een schriftelijke beoordeling met voogd en kind; wat het kind of een ouder de politie vertelt, speelt geen rol.

        Kijk naar: de vreemdelingenwet naast de wet over kinderen, met artikel en staatsbladnummer.

        Vaak te hoog beoordeeld als de wet over kinderen het belang van het kind prijst en de vreemdelingenwet alleen de gewone gronden kent: dat is hooguit “deels”.

po_res_work = Mogen vergunninghouders werken en een opleiding volgen, en lukt dat?
    .help = Het recht op papier en het eerste contract zijn twee dingen. Vraag wat ertussen ligt.
    .guide =
        Volledig: de vergunning zelf opent werk, beroepsopleiding en onderwijs, zonder tweede vergunning of arbeidsmarkttoets; instanties weten het; mensen werken en leren echt.

        Kijk naar: de wet; een advocaat, een ngo of het arbeidsbureau: hoeveel weken van vergunning tot belastingnummer, inschrijving, contract?

        Vaak te hoog beoordeeld op grond van alleen de wet. “Deels bereikt”: toegestaan, maar een tweede papier kost maanden, of werkgevers en instanties kennen de vergunning niet. “In gang gezet”: voor maar één van de gronden geopend.

po_res_no_disclosure = Is het verblijfsdocument vrij van woorden die tonen dat de persoon slachtoffer van mensenhandel is?
    .help = Bekijk een leeg of afgedekt exemplaar, beide kanten. Ook een code of artikelnummer kan het verraden.
    .guide =
        Volledig: niets op kaart, sticker, certificaat of nummerreeks vertelt werkgever, verhuurder, bank of ambtenaar dat de houder slachtoffer is: geen woord, geen code, geen artikel dat iedereen kan opzoeken.

        Kijk naar: een leeg formulier of een exemplaar met naam, nummer en foto afgedekt; neem niets over. Vraag een advocaat of ngo wat mensen moesten tonen, en wat eruit werd gelezen.

        Vaak te hoog beoordeeld omdat de instantie zegt dat de tekst is veranderd: bekijk een kaart die daarna is afgegeven. “Deels”: geen gewone woorden, maar een code die de status verraadt. “Nee”: de woorden staan erop.

po_res_granted = Aantal vergunningen dat in de periode is gegeven.
    .help = Eerste vergunningen aan slachtoffers, op welke van deze gronden ook; verlengingen tellen niet. Vul 0 in als er geen waren.

## 4. Non-punishment

npu-title = Niet-bestraffing
npu-intro = Slachtoffers mogen niet worden gestraft voor daden waartoe zij werden gebracht. De wet is snel gelezen; de praktijk zit verborgen in politiebureaus, bij rechters voor overtredingen en in gesloten centra. Hoor dus advocaten en deze rechters, niet alleen ministeries.

po_npu_law = Is er een specifieke regel over niet-bestraffing van slachtoffers voor daden waartoe zij werden gebracht?
    .help = Specifiek: geschreven voor slachtoffers van mensenhandel. De algemene regels over overmacht of noodtoestand volstaan niet.
    .guide =
        Volledig: het wetboek van strafrecht, het procesrecht of een wet over mensenhandel zegt dat slachtoffers niet worden vervolgd of gestraft voor daden waartoe zij in verband met de mensenhandel werden gebracht, en laat toe de zaak vroeg te stoppen. De regel geldt in elk rechtsgebied.

        Kijk naar: de tekst, met artikel en staatsbladnummer, in elk rechtsgebied.

        Vaak te hoog beoordeeld als juristen op overmacht, noodtoestand of geringe schuld wijzen. “Deels”: alleen in instructies van het Openbaar Ministerie, of voor sommige feiten, of in één rechtsgebied niet.

po_npu_law_where = Waar ontbreekt de regel?
    .help = Kruis elk rechtsgebied aan waarvan het recht zo’n regel niet heeft, of maar een deel ervan.
po_npu_law_where-state = Staat
po_npu_law_where-fbih = Federatie van Bosnië en Herzegovina
po_npu_law_where-rs_entity = Republika Srpska
po_npu_law_where-brcko = District Brčko

po_npu_scope = Dekt de regel ook overtredingen en bestuurlijke inbreuken (bedelen, prostitutie, grens, werk)?
    .help = Lees verder dan het wetboek van strafrecht: openbare orde, overtredingen, vreemdelingen, arbeid.
    .guide =
        Volledig: de regel noemt alle onwettige daden, of reikt duidelijk tot overtredingen en bestuurlijke inbreuken: bedelen, prostitutie, grensoverschrijding of verblijf zonder papieren, valse papieren, werk zonder vergunning. Sinds 2024 spreekt de EU-richtlijn van alle onwettige daden.

        Kijk naar: de regel zelf, en de wetten over overtredingen, openbare orde en vreemdelingen.

        Vaak te hoog beoordeeld vanuit de gedachte dat wie het grotere spaart ook het kleinere spaart: rechters voor overtredingen passen hun eigen wet toe. “Deels”: sommige van deze daden, of alleen per instructie.

po_npu_guidance = Hebben politie, officieren van justitie en rechters er richtlijnen en training over?
    .help = Drie beroepen, richtlijnen en training voor elk. Rechters voor overtredingen horen erbij.
    .guide =
        Volledig: elk van de drie heeft een geschreven tekst die zegt op welke signalen te letten, wie de zaak aankaart en hoe zij wordt gestopt, en training in de laatste drie jaar die ook bereikte wie overtredingen behandelt.

        Kijk naar: de teksten; trainingslijsten met data; een officier van justitie, rechter of advocaat: wanneer is het laatst aangekaart?

        Vaak te hoog beoordeeld op grond van één seminar. “Deels bereikt”: één beroep is overgeslagen, of training zonder tekst. “In gang gezet”: richtlijnen in concept.

po_npu_practice = Is in de periode geen enkel vermoedelijk slachtoffer voor zulke daden beboet, vastgehouden of vervolgd?
    .help = “Ja” betekent niemand. Vraag een advocaat en een rechter voor overtredingen; een ministerie weet het zelden.
    .guide =
        Volledig: rechters en politie gingen hun zaken na, advocaten en ngo’s zijn gevraagd, en niemand voor wie er redelijke gronden waren is beboet, vastgehouden, vervolgd of uitgezet voor een daad waartoe die werd gebracht.

        Kijk naar: cijfers over boetes voor bedelen, prostitutie, grens- en arbeidsdelicten, naar geslacht en leeftijd; een advocaat en een rechter voor overtredingen, zonder zaaknummers.

        Vaak te hoog beoordeeld omdat niemand telt: geen gegevens en niemand gehoord is “niet geverifieerd”. “Deels”: het gebeurde, en is gestopt en opgeheven zodra de signalen werden gezien. “Nee”: ten minste één boete, detentie of aanklacht bleef staan.

po_npu_practice_count = Bekende gestrafte of vastgehouden personen.
    .help = Personen, elk één keer, uit alle bronnen samen. Alleen een aantal.

po_npu_no_detention = Worden slachtoffers nooit in centra voor irreguliere migranten of op andere gesloten plekken geplaatst?
    .help = Een plek is gesloten als iemand niet weg kan wanneer die wil, hoe zij ook heet en wat de reden ook is.
    .guide =
        Volledig: regels houden vermoedelijke slachtoffers buiten vreemdelingencentra, politiecellen, gevangenissen, gesloten afdelingen en heropvoedingshuizen; wie daar signalen toont, wordt direct elders geplaatst; wie deze plekken bezoekt, vond er in de periode niemand.

        Kijk naar: cijfers van de centra; iemand die ze bezoekt (advocaat, ngo, ombudsman); personeel, apart.

        Vaak te hoog beoordeeld omdat het verblijf bescherming of ontvangst heet. Vraag vooral waar mensen de bedenktijd doorbrengen: is de deur op slot, dan is het “nee”. “Deels”: zij werden binnen enkele dagen elders geplaatst, zodra de signalen waren gezien.

po_npu_erase = Kunnen eerdere boetes en veroordelingen worden opgeheven als de persoon is geïdentificeerd?
    .help = Boetes, veroordelingen, inreisverboden, strafblad. Vraag naar de weg, en naar iemand die haar tot het einde ging.
    .guide =
        Volledig: de wet opent een weg (nieuw proces, buitengewoon rechtsmiddel, verzoek van de officier van justitie, doorhaling) voor boetes, veroordelingen en inreisverboden die komen van daden waartoe de persoon werd gebracht, zonder termijn die vóór de identificatie afloopt en met gesubsidieerde rechtsbijstand; dossiers tonen dat het werkt.

        Kijk naar: het procesrecht voor strafzaken en overtredingen; geanonimiseerde dossiers of vonnissen.

        Vaak te hoog beoordeeld als er alleen gratie is, of doorhaling na jaren. “Deels bereikt”: voor veroordelingen en niet voor boetes, of duidelijk in de wet en nog niet gebruikt. “In gang gezet”: een eerste verzoek loopt.

## 5. Investigation, prosecution and witness protection

inv-title = Opsporing, vervolging en getuigenbescherming
inv-intro = Of zaken standhouden zonder alleen op het slachtoffer te steunen, en of mensen vóór, tijdens en na het proces veilig zijn. Lees onherroepelijke vonnissen waaruit de namen zijn verwijderd. Laat mensen in gesprekken één zaak stap voor stap vertellen, zonder namen, plaatsen en data die naar een persoon wijzen.

po_inv_specialised = Zijn er gespecialiseerde, getrainde politie en officieren van justitie met genoeg mensen en geld?
    .help = Tel vervulde functies, geen geplande, en vraag wat deze mensen nog meer moeten doen.
    .guide =
        Volledig: politie en Openbaar Ministerie hebben, ook in de regio’s, eenheden of aangewezen personen die vooral mensenhandel doen, getraind in de laatste drie jaar, vrij in hun beslissingen, met vervulde functies en geld voor tolken, deskundigen en bijzondere maatregelen.

        Kijk naar: gesprekken met beide; cijfers over functies, werklast, begroting en training.

        Vaak te hoog beoordeeld als mensenhandel één regel is tussen drugs en smokkel. “Deels bereikt”: de politie gespecialiseerd en het Openbaar Ministerie niet, of alleen de hoofdstad. “In gang gezet”: tot de eenheid is besloten en zij is nog niet bemand.

po_inv_own_motion = Beginnen en lopen zaken zonder aangifte van het slachtoffer, ook als een verklaring wordt ingetrokken?
    .help = Twee delen: beginnen zonder aangifte, en doorgaan zonder de verklaring.
    .guide =
        Volledig: volgens de wet wordt mensenhandel zonder aangifte vervolgd, in elke vorm en graad, en dossiers tonen zaken die uit andere bronnen begonnen en doorgingen toen het slachtoffer de verklaring introk of het land verliet.

        Kijk naar: de wetboeken; geanonimiseerde dossiers of vonnissen waarin het slachtoffer zich terugtrok.

        Vaak te hoog beoordeeld op grond van alleen de wet. “Deels”: zaken beginnen zonder aangifte, en eindigen meestal als de verklaring wordt ingetrokken.

po_inv_financial = Wordt in elke zaak een financieel onderzoek geopend?
    .help = Zet het aantal financiële onderzoeken naast het aantal mensenhandelzaken van dezelfde jaren.
    .guide =
        Volledig: een regel vraagt vanaf het begin van elke mensenhandelzaak een financieel onderzoek, cijfers tonen het in bijna alle, en het leidt op tijd tot beslag op vermogen voor verbeurdverklaring en schadevergoeding.

        Kijk naar: cijfers; een officier van justitie en een financieel rechercheur.

        Vaak te hoog beoordeeld als een brief aan de bank wordt meegeteld. “Deels bereikt”: alleen in grote of georganiseerde zaken. “In gang gezet”: een nieuwe instructie, en de eerste geopend.

po_inv_other_evidence = Wordt ander bewijs verzameld, zodat de zaak niet aan het slachtoffer hangt?
    .help = Telefoons, geld, observatie, papieren van werkgevers, advertenties, buren, deskundigen.
    .guide =
        Volledig: vanaf het begin bevatten dossiers digitaal, financieel en schriftelijk bewijs, andere getuigen en, waar de wet het toelaat, bijzondere opsporingsmiddelen, genoeg om de hoofdfeiten te bewijzen als het slachtoffer niets zei.

        Kijk naar: drie tot vijf geanonimiseerde dossiers of vonnissen: welk bewijs bewees welk feit? Gesprek met een officier van justitie of advocaat.

        Vaak te hoog beoordeeld omdat de lijst lang is, hoewel alles komt uit wat het slachtoffer zei. “Deels bereikt”: in sommige zaken of voor sommige vormen van uitbuiting. “In gang gezet”: de middelen staan in de wet en worden nauwelijks gebruikt.

po_inv_no_downgrade = Worden feiten van mensenhandel als mensenhandel vervolgd en niet als een lichter feit?
    .help = Kijk ook waar mensenhandel niet in de titel staat: koppelarij, arbeidsdelicten, verwaarlozing van kinderen, bedelen.
    .guide =
        Volledig: waar daad, middel (of een kind) en uitbuiting er zijn, zeggen aanklacht en onherroepelijk vonnis mensenhandel; procesafspraken veranderen dat niet; zaken die zijn geherkwalificeerd, worden geteld en uitgelegd.

        Kijk naar: cijfers over feiten na herkwalificatie; geanonimiseerde vonnissen, ook die voor lichtere feiten.

        Vaak te hoog beoordeeld als alleen vonnissen over mensenhandel worden gelezen: de andere liggen elders. “Deels bereikt”: sommige vormen, zoals bedelen, arbeid of vroeg huwelijk, eindigen meestal als een lichter feit. “In gang gezet”: een nieuwe instructie, en nog geen verandering in vonnissen.

po_inv_no_downgrade_as = Welke lichtere feiten worden gebruikt?
    .help = Strafbaar feit en artikel, en voor wat voor feiten. Niets dat naar één zaak kan wijzen.

po_inv_sanctions = Passen onherroepelijke straffen bij de ernst?
    .help = Alleen onherroepelijke. Lees jaren, voorwaardelijke delen, straffen onder het minimum, strafverzwaring.
    .guide =
        Volledig: onherroepelijke straffen liggen binnen het kader van de wet, zijn zelden onder het minimum of voorwaardelijk, stijgen bij een kind, een ambtenaar, een groep of levensgevaar, en wat verdiend werd is verbeurdverklaard. Zij doen niet onder voor straffen voor even ernstige misdrijven.

        Kijk naar: de onherroepelijke straffen van de periode en de twee jaar ervoor, één voor één zonder namen.

        Vaak te hoog beoordeeld op grond van één zware straf, of van het maximum in de wet. “Deels bereikt”: ongeveer de helft is voorwaardelijk of op het minimum. Werd in deze jaren geen straf onherroepelijk, dan heeft “niet van toepassing” die reden nodig.

po_inv_convictions = Onherroepelijke veroordelingen voor mensenhandel.
    .help = Personen die in de periode onherroepelijk zijn veroordeeld, elk één keer. Lichtere feiten tellen niet. Vul 0 in als er geen waren.

po_inv_protection = Zijn schermen, videoverbinding, verborgen identiteit en verhuizing beschikbaar en in gebruik?
    .help = Vier maatregelen, elk in de wet, in het gebouw en in gebruik. Vraag wanneer elk het laatst is gebruikt.
    .guide =
        Volledig: de wet opent alle vier voor slachtoffers van mensenhandel, vóór, tijdens en na het proces en ook voor familie en helpers; rechtbanken buiten de hoofdstad hebben wat zij nodig hebben; het gevaar wordt voor elke persoon beoordeeld; cijfers tonen dat de maatregelen worden gebruikt.

        Kijk naar: de wet; cijfers over gebruikte maatregelen; een advocaat: wat is gevraagd, en wat is geweigerd?

        Vaak te hoog beoordeeld als wet en apparatuur goed zijn en niemand ze gebruikt. “Deels bereikt”: alleen voor kinderen of in de hoofdstad, of alleen in een programma voor getuigenbescherming waar weinigen in komen. “In gang gezet”: apparatuur gekocht, nauwelijks gebruikt.

po_inv_no_confrontation = Blijft slachtoffers contact met de verdachte en herhaald verhoor bespaard?
    .help = Gangen, wachtkamers, confrontatie. Tel hoe vaak één persoon is gehoord, en door hoeveel instanties.
    .guide =
        Volledig: niemand wordt tegen de eigen wens tegenover de verdachte gezet; er zijn aparte ingangen en plekken om te wachten; de eerste verklaring wordt opgenomen en gebruikt; vragen over het privéleven die de zaak niet nodig heeft, worden gestopt.

        Kijk naar: geanonimiseerde dossiers: aantal en plaats van verhoren door politie, officier van justitie en rechter; een advocaat of begeleider die meeging.

        Vaak te hoog beoordeeld omdat de wet kinderen goed beschermt: kijk naar volwassenen. “Deels”: gescheiden van de verdachte maar steeds opnieuw gehoord, of het hangt van de rechter af. “Nee”: confrontatie is gewoon.

po_inv_informed = Horen slachtoffers over het verloop van de zaak en over de vrijlating van de dader?
    .help = Vraag wie het hun vertelt, hoe, en in welke taal. Verlof uit de gevangenis en ontsnapping gelden als vrijlating.
    .guide =
        Volledig: één aangewezen instantie vertelt elk slachtoffer dat het wil, in een begrijpelijke taal, elke hoofdstap (einde van het onderzoek, aanklacht, zittingen, vonnis), vrijlating en verlof voordat zij plaatsvinden, en een ontsnapping direct. Het wordt genoteerd.

        Kijk naar: een advocaat of begeleider, en de instantie; geanonimiseerde dossiers met de aantekeningen.

        Vaak te hoog beoordeeld als advocaten doorgeven wat zij toevallig horen. “Deels bereikt”: over de zaak en niet over vrijlating. “In gang gezet”: de regel is nieuw en nog geen instantie heeft de taak.

## 6. Compensation in brief

cmp-title = Schadevergoeding in het kort
cmp-intro = Enkele vragen die tonen of geld mensen bereikt; de checklist schadevergoeding gaat op de details in. Houd twee dingen uit elkaar: schadevergoeding van de dader en geld van de staat.

po_cmp_right = Geeft de wet slachtoffers een vordering op de dader?
    .help = Voor schade aan lichaam en geest, en voor afgenomen of nooit betaalde verdiensten, wat het werk ook was.
    .guide =
        Volledig: elk slachtoffer, buitenlands of niet, kan van de dader schadevergoeding vorderen, in de strafzaak en bij de civiele rechter, voor materiële en immateriële schade en voor verdiensten die de mensenhandelaar afnam of nooit betaalde. Dat het werk onwettig was of onzedelijk heet, is geen reden voor weigering.

        Kijk naar: het strafprocesrecht en het verbintenissenrecht, met artikel en staatsbladnummer.

        Vaak te hoog beoordeeld als immateriële schade is gedekt en verdiensten niet: dat is “deels”. Ook “deels”: een vordering die vervalt voordat het slachtoffer haar kan instellen.

po_cmp_criminal_court = Beslissen strafrechters over deze vorderingen, zonder slachtoffers naar de civiele rechter te sturen?
    .help = Neem de veroordelingen van de periode: vordering ingediend, beslist, of naar de civiele rechter gestuurd?
    .guide =
        Volledig: in bijna alle veroordelingen met een vordering wijst de strafrechter zelf een bedrag toe, met redenen; de persoon doorsturen is een zeldzame uitzondering.

        Kijk naar: cijfers over vorderingen die in de strafzaak zijn ingediend en beslist; geanonimiseerde vonnissen.

        Vaak te hoog beoordeeld omdat de wet het toelaat. “Deels bereikt”: sommige rechters doen het, of zij wijzen een klein deel toe en sturen de rest door. “In gang gezet”: er zijn richtlijnen voor rechters, en de eerste toewijzingen. Diende niemand een vordering in, dan heeft “niet van toepassing” die reden nodig, en waarom niemand dat deed hoort bij de bevindingen.

po_cmp_state_scheme = Is er vandaag een schadefonds van de staat open voor slachtoffers van mensenhandel?
    .help = Vandaag open: wet toegepast, instantie aan het werk, geld en formulier aanwezig.
    .guide =
        Volledig: een wet wordt toegepast, een instantie beslist, er is geld, en elk slachtoffer van mensenhandel kan aanvragen, ongeacht nationaliteit of status, ook als de dader onbekend is of niet kan worden vervolgd en als de schade psychisch is.

        Kijk naar: de wet, met de dag vanaf wanneer zij wordt toegepast; de instantie die beslist, en een advocaat of ngo die aanvroeg.

        Vaak te hoog beoordeeld als een wet is aangenomen die pas later ingaat: dat is “nee”. “Deels”: het werkt, maar buitenlanders komen er alleen door wederkerigheid in, of er wordt ernstig lichamelijk letsel gevraagd.

po_cmp_tool_c = Nu de checklist schadevergoeding openen?
    .help = “Ja” is een geheugensteun: begin de checklist vanaf het beginscherm voor dezelfde periode. Deze sessie blijft zoals zij is.

po_cmp_assets = Wordt verbeurdverklaard geld voor slachtoffers gebruikt?
    .help = Volg het geld: in beslag genomen, verbeurdverklaard, verkocht, betaald aan wie?
    .guide =
        Volledig: de wet zegt dat wat in mensenhandelzaken is verbeurdverklaard eerst de toewijzingen aan slachtoffers betaalt of een fonds voor hen vult, en cijfers tonen betalingen aan personen in de periode.

        Kijk naar: de wet over verbeurdverklaring en haar regels over gebruik; cijfers. Artikel 14(2) van het VN-verdrag gaat over zaken waarin een andere staat om het vermogen vraagt.

        Vaak te hoog beoordeeld als de wet slachtoffers noemt en het geld naar de begroting of de politie gaat. “Deels bereikt”: het betaalt voorzieningen en geen personen, of is in enkele zaken gebruikt. “In gang gezet”: een fonds is opgericht en leeg.

po_cmp_awarded = Aantal slachtoffers aan wie in de periode geld is toegewezen (alle wegen).
    .help = Strafrechter, civiele of arbeidsrechter, schadefonds van de staat, schikking. Elke persoon één keer; vul 0 in als er geen waren.

po_cmp_paid = Aantal slachtoffers die geld ontvingen.
    .help = In de periode, geheel of voor een deel, wanneer het ook is toegewezen. Elke persoon één keer; vul 0 in als er geen waren.

po_cmp_paid_ratio = Betaalde slachtoffers per 100 met toegewezen geld
    .help = Berekend uit de twee getallen hierboven. Het kan boven 100 komen als oude toewijzingen worden betaald.

## 7. Return

ret-title = Terugkeer
ret-intro = Terugkeer van buitenlandse slachtoffers van hier, en van eigen onderdanen naar hier. Een terugkeer is alleen veilig als iemand eerst naar het gevaar voor juist deze persoon keek. Lees geanonimiseerde dossiers; noteer geen route, plaats of reisdatum.

po_ret_risk = Wordt vóór elke terugkeer een persoonlijke risicobeoordeling gemaakt?
    .help = Wie de terugkeer ook regelt: politie, consulaat, ngo of anderen. Vergelijk de datum met de reisdag.
    .guide =
        Volledig: een regel vraagt erom, en elk dossier bevat haar op papier en op tijd: mensenhandelaren, schulden, familie, gezondheid, aanklachten thuis, hulp daar, veiligheid onderweg. Zij is met de persoon gemaakt, door iemand die dat kan, en de uitkomst kan de terugkeer stoppen.

        Kijk naar: de regel en het formulier; geanonimiseerde dossiers van terugkeer.

        Vaak te hoog beoordeeld als algemene informatie over het land de persoon vervangt. “Deels”: voor terugkeer met hulp, niet voor die op bevel van de autoriteiten.

po_ret_voluntary = Is terugkeer in de praktijk vrijwillig en geïnformeerd?
    .help = Vraag wat de persoon anders had kunnen kiezen. Waar er geen vergunning om te blijven is, is er geen vrije keuze.
    .guide =
        Volledig: vóór instemming weet de persoon, in een begrijpelijke taal, welke rechten op verblijf, hulp en schadevergoeding er hier zijn en wat daar wacht, heeft tijd, mag tot het vertrek van mening veranderen, en verliest niets door te weigeren. Voor zittingen en vorderingen die nog lopen, is gezorgd.

        Kijk naar: geanonimiseerde dossiers; iemand die terugkeer voorbereidde, en een advocaat of ngo.

        Vaak te hoog beoordeeld op grond van een getekend formulier. “Deels bereikt”: alleen over de reis geïnformeerd, of onder druk door het einde van opvang of vergunning. “In gang gezet”: een nieuw formulier en een folder.

po_ret_own_nationals = Worden eigen onderdanen zonder vertraging ontvangen en krijgen zij papieren?
    .help = Vraag het consulaat naar de dagen tussen het verzoek en het reisdocument.
    .guide =
        Volledig: nationaliteit en verblijfsrecht worden nagegaan, en reisdocumenten afgegeven, binnen enkele dagen en zonder leges; niemand hoeft er het eigen verhaal voor te vertellen; bij aankomst wordt de persoon onopvallend ontvangen en desgewenst naar hulp doorverwezen.

        Kijk naar: een consulaat, en een ngo die terugkeerders ontvangt.

        Vaak te hoog beoordeeld als wie een paspoort heeft, wordt geteld. “Deels bereikt”: mensen zonder geboorteregistratie, en kinderen die in het buitenland zijn geboren, wachten weken. “In gang gezet”: een instructie aan consulaten is verstuurd.

po_ret_referral = Is er een grensoverschrijdende doorverwijzing met een contact aan de andere kant?
    .help = Een procedure, toestemming, een overdracht, en iemand die aan de andere kant wacht.
    .guide =
        Volledig: een procedure noemt het contactpunt hier en in de belangrijkste landen van herkomst en bestemming, wat met toestemming van de persoon wordt doorgegeven, en wie overneemt; ngo’s doen mee; dossiers tonen overdrachten die lukten.

        Kijk naar: de procedure; geanonimiseerde dossiers over beide richtingen.

        Vaak te hoog beoordeeld als het op persoonlijke contacten tussen ngo’s drijft. “Deels bereikt”: alleen met sommige landen. “In gang gezet”: een afspraak is getekend en ongebruikt.

po_ret_child = Wordt een kind nooit teruggebracht tenzij een beoordeling van risico en belang van het kind zegt dat dit veilig is?
    .help = Ook een kind dat met of naar een ouder wordt teruggebracht. Vraag een voogd, niet alleen de instantie die de reis regelt.
    .guide =
        Volledig: een regel verbiedt het, en elk dossier bevat beide beoordelingen, gemaakt door de kinderbescherming met informatie van de andere kant; voogd en kind zijn gehoord; er is nagegaan of de familie aan de uitbuiting deelnam; blijven was een mogelijkheid.

        Kijk naar: geanonimiseerde dossiers van teruggebrachte kinderen; een voogd.

        Vaak te hoog beoordeeld omdat terug naar familie op zich als goed geldt. Is geen kind teruggebracht, beoordeel dan de regel en wat de verantwoordelijken zeggen te zullen doen. “Deels”: hier beoordeeld zonder een woord van de andere kant. “Nee”: één kind is zonder teruggebracht.

po_ret_follow_up = Wordt, als de persoon dat wil, de situatie na terugkeer gevolgd?
    .help = Een telefoontje of bezoek na weken en na maanden. Wie dat niet wil, telt als gerespecteerd.
    .guide =
        Volledig: vóór de reis zegt de persoon of en hoe er veilig contact blijft; iemand hier of daar heeft de taak; contacten in het eerste jaar worden op code genoteerd en leiden tot hulp waar die nodig is.

        Kijk naar: geanonimiseerde dossiers met data; de ngo of instantie die contact houdt.

        Vaak te hoog beoordeeld als de aankomst op het vliegveld de laatste aantekening is. “Deels bereikt”: één keer, of alleen zolang een project betaalt. “In gang gezet”: met een partner aan de andere kant afgesproken, nog niet gedaan.

## 8. Children

chd-title = Kinderen
chd-intro = Een kind is iedereen onder 18, en bij een kind hoeft geen dreiging of misleiding te worden aangetoond. De kinderspecialist van het team leidt dit deel. Spreek met autoriteiten, voogden en voorzieningen, niet met kinderen, en lees alleen afgedekte dossiers.

po_chd_age = Vermoedt de wet dat iemand kind is als de leeftijd onzeker is?
    .help = Een vermoeden met zoveel woorden, met direct de rechten van een kind. Zwijgt de wet, dan is er geen vermoeden.
    .guide =
        Volledig: de wet zegt dat wie onder 18 kan zijn als kind wordt behandeld tot de leeftijd vaststaat, met direct voogd, plaatsing en rechten; leeftijdsonderzoek is een laatste stap, met toestemming, met meerdere methoden; wat twijfelachtig blijft, werkt voor het kind.

        Kijk naar: de wetten over kinderen, vreemdelingen, asiel en strafprocesrecht, met artikel en staatsbladnummer.

        Vaak te hoog beoordeeld als één wet het heeft, meestal die over asiel, en de andere niet: dat is “deels”. Ook “deels”: op papier in procedures zonder grond in de wet.

po_chd_guardian = Krijgt elk kindslachtoffer snel een getrainde, onafhankelijke voogd?
    .help = Elk, getraind, onafhankelijk, snel: toets alle vier. Snel is uren of enkele dagen.
    .guide =
        Volledig: elk kindslachtoffer zonder veilige ouder, eigen onderdaan of buitenlands, heeft binnen enkele dagen een voogd die voor zulke kinderen is getraind, er zo weinig heeft dat die elk kent, en geen ander belang dient: niet de opvang, niet de instantie die over terugkeer beslist.

        Kijk naar: cijfers over kinderen, voogden en dagen; geanonimiseerde dossiers; een voogd en een ngo.

        Vaak te hoog beoordeeld als op papier een instantie de voogd is en één medewerker tientallen kinderen heeft. “Deels bereikt”: snel maar overbelast of ongetraind, of alleen voor sommige kinderen. “In gang gezet”: de eerste voogden worden getraind.

po_chd_guardian_days = Gemiddeld aantal dagen tot benoeming.
    .help = Vanaf de dag waarop het kind is gevonden of doorverwezen. Tel een kind dat nog wacht tot de laatste dag van de periode.

po_chd_street = Worden kinderen die bedelen, op straat werken of vroeg zijn getrouwd als mogelijk slachtoffer behandeld en niet als een kwestie van gewoonte?
    .help = Vraag wat er met de laatst gevonden kinderen gebeurde: beoordeeld, beboet, of dezelfde dag teruggegeven?
    .guide =
        Volledig: politie, maatschappelijk werk en mobiele teams toetsen elk zo’n kind op mensenhandel met dezelfde lijst van signalen, in elke gemeenschap; naar de rol van ouders en verwanten wordt gekeken voordat het kind teruggaat; de cijfers tonen kinderen die zo zijn geïdentificeerd.

        Kijk naar: politie, maatschappelijk werk en een ngo in het veld; geanonimiseerde dossiers; cijfers.

        Vaak te hoog beoordeeld door campagnes die kinderen een dag van straat halen. Waar gewoonte de reden is om niets te doen, is het “niet gestart”. “Deels bereikt”: voor bedelen en niet voor vroeg huwelijk, of in sommige steden. “In gang gezet”: een instructie of een eerste training.

po_chd_placement = Zijn er plekken alleen voor kinderen, buiten detentie of heropvoeding?
    .help = Genoeg, voor meisjes en jongens van elke leeftijd. Bekijk de plek en wat er achter het hek ligt.
    .guide =
        Volledig: er is opvang of er zijn pleeggezinnen alleen voor kindslachtoffers, met getrainde mensen en genoeg plekken, en geen daarvan heeft huis, buitenterrein, ingang of personeel gemeen met een plek waar jongeren vastzitten of worden heropgevoed.

        Kijk naar: de plek met eigen ogen; cijfers over waar de kindslachtoffers van de periode zijn geplaatst.

        Vaak te hoog beoordeeld omdat er in zo’n instelling een kinderafdeling is: dat is “nee”. “Deels”: alleen voor meisjes of tot een bepaalde leeftijd, of te weinig plekken, zodat sommige kinderen tussen volwassenen wonen.

po_chd_interviews = Worden kindvriendelijke kamers, getrainde verhoorders en opnamen gebruikt?
    .help = Gebruikt, niet alleen geopend: vergelijk de verhoren daar met de gehoorde kinderen.
    .guide =
        Volledig: in de regel één verhoor, hooguit twee, in een vriendelijke kamer, door een specialist die voor kinderen is opgeleid, op video opgenomen voor gebruik bij de rechter, met voogd en advocaat, en zonder de verdachte te zien; ook kinderen in de regio’s kunnen naar zo’n kamer.

        Kijk naar: cijfers over gebruik; een kamer, haar uitrusting en haar agenda, namen afgedekt.

        Vaak te hoog beoordeeld op grond van de feestelijke opening. “Deels bereikt”: in de hoofdstad, of alleen voor zedendelicten. “In gang gezet”: kamers ingericht, eerste verhoren gehouden.

po_chd_school = Kan elk kindslachtoffer naar school, ongeacht status?
    .help = Ook zonder papieren, midden in het jaar en zonder de taal. Vergelijk data.
    .guide =
        Volledig: de wet opent de school voor elk kind, ongeacht papieren; in de praktijk gaan kindslachtoffers binnen een maand naar school, met taalhulp, boeken en vervoer, evengoed vanuit opvang en pleeggezin als van huis.

        Kijk naar: de wet; geanonimiseerde dossiers met dag van plaatsing en eerste lesdag.

        Vaak te hoog beoordeeld als lessen in de opvang geen certificaat opleveren. “Deels bereikt”: eigen onderdanen direct, buitenlanders nadat hun status is geregeld. “In gang gezet”: een regel zonder geld of plekken.

po_chd_durable = Wordt een duurzame oplossing gevonden in een formele, gezamenlijke procedure over het belang van het kind?
    .help = Duurzaam: waar het kind zal opgroeien. Formeel en gezamenlijk: op papier, meerdere instanties, voogd en kind gehoord.
    .guide =
        Volledig: een geschreven procedure brengt maatschappelijk werk, voogd, politie en voorzieningen bijeen; blijven, terugkeer en familie elders worden voor elk kind afgewogen met de eigen mening van het kind; redenen worden opgeschreven, binnen een vaste termijn, en later opnieuw bekeken.

        Kijk naar: de procedure; geanonimiseerde dossiers, elk rond één beslissing.

        Vaak te hoog beoordeeld als één instantie beslist en er “in het belang van het kind” onder schrijft. “Deels bereikt”: alleen voor buitenlandse kinderen, of als een kind jaren heeft gewacht. “In gang gezet”: een conceptprocedure of een proef.

po_chd_privacy = Houden politie, rechtbanken en media de identiteit van kinderen verborgen?
    .help = Zoek in persberichten, rechtbankpagina’s en media van de periode. School, dorp of de naam van een ouder kan genoeg zijn.
    .guide =
        Volledig: geen politiebericht, gepubliceerd vonnis of mediabericht van de periode maakt een kind voor iemand herkenbaar; regels voor alle drie verbieden het, en schendingen hadden gevolgen.

        Kijk naar: webpagina’s van politie en rechtbanken, en de grotere media, over de periode; een ngo, de raad voor de journalistiek of de ombudsman.

        Vaak te hoog beoordeeld als in een kleine plaats initialen de naam vervangen. “Deels”: autoriteiten houden kinderen verborgen, sommige media niet, en niemand reageert. “Nee”: een kind is herkenbaar in iets dat een autoriteit publiceerde: vraag om directe verwijdering.

## 9. Data and National Rapporteur

dat-title = Gegevens en Nationaal Rapporteur
dat-intro = Of de staat weet wat hij doet, en of iemand onafhankelijks het hem vertelt. Vraag om tabellen zonder namen; kleine aantallen kunnen naar een persoon wijzen, neem ze dus niet over in opmerkingen.

po_dat_system = Is er één statistiek, gesplitst naar geslacht, leeftijd, nationaliteit en vorm van uitbuiting?
    .help = Eén statistiek, vier splitsingen. Vraag meerdere instanties naar hetzelfde jaar en vergelijk.
    .guide =
        Volledig: één bureau verzamelt van alle instanties, ngo’s inbegrepen, met dezelfde definities, telt personen één keer, vermoedelijk en formeel geïdentificeerd apart, in de vier splitsingen, en volgt hen tot het einde van de procedures.

        Kijk naar: de tabellen van de laatste jaren, van meerdere instanties.

        Vaak te hoog beoordeeld als elke instantie een nette tabel heeft en er geen twee kloppen met elkaar. “Deels bereikt”: één statistiek voor slachtoffers en geen voor procedures, of één splitsing ontbreekt. “In gang gezet”: een database wordt gebouwd.

po_dat_protection = Zijn de gegevens anoniem en beheerd volgens het gegevensbeschermingsrecht?
    .help = Vraag wat elke instantie verlaat, namen of codes, en wie de database kan openen.
    .guide =
        Volledig: een geschreven regel geeft rechtsgrond, doel, toegang, beveiliging en bewaartermijn; wat een instantie voor statistiek verlaat, heeft geen namen; kleine aantallen worden vóór publicatie gegroepeerd; de toezichthouder voor gegevensbescherming kent het systeem.

        Kijk naar: de regel en de formulieren; het bureau dat verzamelt, en de toezichthouder voor gegevensbescherming of een ngo die eraan rapporteert.

        Vaak te hoog beoordeeld als namen weg zijn en geboortedatum, woonplaats en zaaknummer blijven. “Deels”: gepubliceerde cijfers zijn schoon, interne lijsten met namen gaan per e-mail. “Nee”: namen worden zonder grond in de wet centraal verzameld.

po_dat_published = Worden jaarlijks cijfers gepubliceerd?
    .help = Voor elk jaar, waar iedereen ze vindt zonder te vragen.
    .guide =
        Volledig: tabellen voor elk jaar van de periode staan op een openbare pagina of in een openbaar rapport, binnen een jaar na afloop, met een woord over hoe is geteld, en zonder waarden die naar een persoon wijzen.

        Kijk naar: de publicatie zelf.

        Vaak te hoog beoordeeld als cijfers aan de pers zijn gegeven of naar GRETA gestuurd. “Deels”: alleen totalen, of sommige jaren, of veel te laat.

po_rap_exists = Noemt de wet een Nationaal Rapporteur of een ander mechanisme voor monitoring?
    .help = Een instantie met als taak te volgen wat de staat doet. Een coördinator die beleid uitvoert is iets anders.
    .guide =
        Volledig: een wet noemt de instantie, haar taak om de aanpak van mensenhandel te volgen, haar bevoegdheden en haar rapporten.

        Kijk naar: de wet, met artikel en staatsbladnummer.

        Vaak te hoog beoordeeld als het jaarverslag van de coördinator monitoring heet. “Deels”: genoemd in een regeringsbesluit of een afspraak, of een ombudsman die dit onder een algemeen mandaat doet.

po_rap_independent = Is deze instantie onafhankelijk van de instanties die zij volgt?
    .help = Wie benoemt haar, wie betaalt, wie kan ontslaan, wie ziet haar rapporten het eerst?
    .guide =
        Volledig: zij heeft geen taak in beleid, opsporing of voorzieningen; benoeming en ontslag zijn aan het parlement of even veilig geregeld; zij heeft een eigen begroting en heeft voor publicatie geen toestemming nodig.

        Kijk naar: de wet; gesprekken met de instantie zelf en met een ngo. De maatstaf is artikel 29(4) van het Verdrag: de EU-richtlijn laat onafhankelijke instanties sinds 2024 vrij, en is geen reden om hoger of lager te beoordelen.

        Vaak te hoog beoordeeld door de goede naam van wie het ambt bekleedt. “Deels bereikt”: een eenheid binnen een ministerie die vrij publiceert. “In gang gezet”: een wetsontwerp. Zonder enige zo’n instantie: “niet gestart”.

po_rap_resources = Heeft deze instantie personeel, geld en een recht op gegevens?
    .help = Personeel voor alleen deze taak, een begrotingspost, en een plicht van anderen om te antwoorden. Vraag wie niet antwoordde.
    .guide =
        Volledig: mensen werken alleen aan mensenhandel, een eigen begrotingspost wordt elk jaar betaald, en de wet geeft toegang tot gegevens, plaatsen en documenten, die alle instanties eerbiedigen.

        Kijk naar: gesprekken met de instantie; de wet of regel over toegang, begroting en personeelsplan.

        Vaak te hoog beoordeeld als het recht op gegevens op papier bestaat en brieven onbeantwoord blijven. “Deels bereikt”: één persoon naast andere taken, of projectgeld. “In gang gezet”: een functie is gepland.

po_rap_reports = Publiceert zij ten minste elke twee jaar een rapport, en antwoordt de regering?
    .help = Twee delen: het rapport en het antwoord. Zoek één aanbeveling die is uitgevoerd.
    .guide =
        Volledig: openbare rapporten komen ten minste elke twee jaar, kijken naar recht, praktijk en resultaten, en doen aanbevelingen; regering of parlement antwoordt schriftelijk, en het volgende rapport zegt wat is gedaan.

        Kijk naar: de laatste twee rapporten en de antwoorden.

        Vaak te hoog beoordeeld als het rapport activiteiten van de staat opsomt. “Deels bereikt”: rapporten komen, antwoorden niet. “In gang gezet”: een eerste rapport is onderweg.

po_rap_report_date = Datum van het laatste rapport.
    .help = De dag waarop het verscheen; maand en jaar volstaan.

## 10. Coordination, money and oversight

cor-title = Coördinatie, geld en toezicht
cor-intro = Wat de rest bijeenhoudt: wie stuurt, wie betaalt, wie controleert. Notulen, begrotingen en inspectierapporten zeggen meer dan statuten. Leeft een organisatie van het beoordelende team van dit geld, dan beoordeelt een ander lid die vraag.

po_cor_body = Is er een coördinerende instantie met een duidelijke taak die regelmatig bijeenkomt?
    .help = Lees de laatste notulen: wie er kwam, wat is besloten, wat daarvan terechtkwam.
    .guide =
        Volledig: een besluit noemt de instantie, haar leden en haar taak; zij komt regelmatig bijeen, ten minste om de paar maanden, op een niveau dat kan beslissen, in aanwezigheid van ngo’s; besluiten worden gevolgd, en een klein bureau bereidt die voor.

        Kijk naar: de notulen van de periode; een lid van een autoriteit en een van een ngo.

        Vaak te hoog beoordeeld als zij bijeenkomt voor het jaarverslag en de Europese dag tegen mensenhandel. “Deels bereikt”: regelmatig, zonder macht om te beslissen, of zonder ngo’s. “In gang gezet”: benoemd, één keer bijeengekomen.

po_cor_plan = Geldt er een strategie met actieplan, indicatoren en kosten?
    .help = Geldig op de laatste dag van de periode. Vier delen: strategie, plan, indicatoren, kosten.
    .guide =
        Volledig: een door de regering vastgestelde strategie en een actieplan gelden, elke maatregel met een instantie, een datum, een indicator en een bedrag dat in de begroting staat; een verslag zegt elk jaar wat is gedaan.

        Kijk naar: beide teksten, met data; de jaarverslagen.

        Vaak te hoog beoordeeld als de ene is afgelopen en de volgende een concept is: dat is “in gang gezet”. “Deels bereikt”: kosten ontbreken of zijn aan donoren overgelaten, of indicatoren tellen alleen activiteiten.

po_cor_plan_until = Plan geldig tot.
    .help = De einddatum in de tekst; maand en jaar volstaan. Laat open als er geen einddatum is.

po_cor_ngo = Zijn ngo’s echte partners in planning, identificatie en monitoring?
    .help = Drie terreinen. Echt: op tijd uitgenodigd, gehoord, en vrij om kritiek te geven zonder geld te verliezen.
    .guide =
        Volledig: regels of afspraken geven ngo’s een plaats in alle drie; zij krijgen concepten op tijd en antwoord op hun voorstellen; wie kritiek geeft, houdt plaats en contracten.

        Kijk naar: gesprekken met meerdere ngo’s, ook die buiten de vaste kring; afspraken en notulen.

        Vaak te hoog beoordeeld als ngo’s de meeste voorzieningen beheren: het werk dragen is nog geen partnerschap. “Deels bereikt”: op een of twee van de terreinen. “In gang gezet”: een eerste afspraak of een raadpleging.

po_cor_budget = Betaalt de staat genoeg voor voorzieningen voor slachtoffers, ook die van ngo’s?
    .help = Betaald, niet gepland. Vergelijk het met wat de voorzieningen van het land echt kosten.
    .guide =
        Volledig: staats- en gemeentebegrotingen betalen de werkelijke kosten van de voorzieningen die nodig zijn (opvang, gezondheidszorg, juridische hulp, kinderen, re-integratie), die van ngo’s inbegrepen, op tijd en voor elk slachtoffer, ook buitenlandse.

        Kijk naar: begrotingen en betalingen van de periode; leidinggevenden van voorzieningen over kosten, vertraging en wat donoren dekken.

        Vaak te hoog beoordeeld als er een begrotingspost is, of als betaling per persoon huur en personeel niet dekt. “Deels bereikt”: ongeveer de helft of meer van de werkelijke kosten, of alleen voorzieningen van de staat. “In gang gezet”: eerste subsidies.

po_cor_budget_amount = Staatsgeld voor voorzieningen voor slachtoffers in de periode (nationale munt).
    .help = Uitbetaald, alle begrotingen van het beoordeelde niveau samen, in hele eenheden. Donorgeld is geen staatsgeld.

po_cor_contracting = Laten regels over vergunning en financiering bevoegde ngo’s werken zonder gaten tussen contracten?
    .help = Vraag naar de dagen tussen de laatste twee contracten, en wie toen betaalde.
    .guide =
        Volledig: vergunningseisen vragen kwaliteit en ngo’s kunnen eraan voldoen; contracten lopen meerdere jaren of worden verlengd voordat zij eindigen; subsidieoproepen passen bij het werk; voorzieningen en mensen zitten tussen twee contracten nooit zonder dekking.

        Kijk naar: de regels over vergunning, contracten en oproepen; leidinggevenden van ngo-voorzieningen, en een die geen vergunning kon krijgen.

        Vaak te hoog beoordeeld omdat de ngo het gat met eigen geld overbrugde. Een eis waaraan alleen staatsinstanties kunnen voldoen, zoals eigendom van het gebouw, is niet meer dan “deels bereikt”. “In gang gezet”: nieuwe regels zijn in concept.

po_cor_oversight = Inspecteert een onafhankelijke instantie de opvang op normen, en treedt zij op bij wat zij vindt?
    .help = Onafhankelijk, inspecteert, treedt op: alle drie, voor opvang van de staat en van ngo’s gelijk.
    .guide =
        Volledig: een instantie die de opvang beheert noch betaalt, bezoekt elke voorziening regelmatig, in de regel één keer per jaar, ook onaangekondigd, meet haar aan geschreven normen, spreekt bewoners onder vier ogen, gelast veranderingen en ziet toe dat die er komen. Ernstige beschuldigingen leiden direct tot stappen.

        Kijk naar: inspectierapporten van de periode, namen afgedekt, en wat volgde; een leidinggevende van een opvang en de inspecteur, apart.

        Vaak te hoog beoordeeld als alleen papieren worden gecontroleerd vóór een betaling. “Deels bereikt”: regelmatig, maar opvang van de staat blijft erbuiten of er volgt niets. “In gang gezet”: normen vastgesteld, eerste bezoeken gedaan. “Niet gestart”: geen inspectie in de periode.

po_cor_oversight_date = Datum van de laatste inspectie van enige opvang.
    .help = Maand en jaar volstaan. Laat open als er nooit een was.

po_cor_training = Is er regelmatig training voor alle beroepen met eerste contact?
    .help = Politie, grens, arbeidsinspectie, maatschappelijk werk, zorg, school, asiel, consulaten, officieren van justitie, rechters.
    .guide =
        Volledig: elk van deze beroepen heeft mensenhandel in de basisopleiding en ten minste om de paar jaar een cursus; cijfers tonen hoeveel mensen in de periode zijn bereikt, ook in de regio’s; de staat betaalt ervoor.

        Kijk naar: trainingscijfers naar beroep, regio en jaar.

        Vaak te hoog beoordeeld op grond van veel seminars voor dezelfde mensen. “Deels bereikt”: alleen politie en maatschappelijk werk, of alleen donorprojecten. “In gang gezet”: een leerplan, of één cursus.
