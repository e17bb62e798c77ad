### status: draft

## The questionnaire

questionnaire-title = Oefening: twee fictieve casussen
    .about =
        Voor een trainingsdag vóór een echt bezoek: lees een casus, beantwoord zeven vragen, vergelijk met de sleutel van deskundigen.
        Personen, plaatsen en gebeurtenissen zijn verzonnen. Antwoorden worden apart bewaard en komen nooit in een rapport.

## Scales and shared lists

ynp-yes = Ja
    .meaning = Op papier en in de praktijk, voor iedereen voor wie het moet gelden; bewijs is gezien.
ynp-partly = Deels
    .meaning = Werkt voor de meesten, of werkt maar staat niet op papier, of wel op papier met duidelijke tekorten.
ynp-no = Nee
    .meaning = Niets, of alleen een belofte.

## 1. Mira at the crossroads: the case

mira-fact-1 = Een maatschappelijk werker brengt een meisje naar een kleine opvang in de stad Lipovac.
mira-fact-2 = Zij noemt zich Mira en zegt dat zij zeventien is.
mira-fact-3 = Een man die zegt dat hij haar oom is, heeft de politie verteld dat zij negentien is.
mira-fact-4 = Zij heeft geen papieren.
mira-fact-5 = Maandenlang verkocht zij papieren zakdoekjes op een kruispunt en gaf zij hem elke avond het geld.
mira-fact-6 = Vorige maand beboette een rechter voor overtredingen haar wegens bedelen.
mira-fact-7 = De eigen kinderafdeling van de opvang deelt een buitenterrein met een tehuis voor door de rechter geplaatste jongens; daarom zet de leidinggevende Mira op een kamer met twee volwassen vrouwen.
mira-fact-8 = Het is dag vijf; er is nog niemand als voogd benoemd.
mira-fact-9 = De webpagina van de opvang dankt een donor met een nieuwe foto van het buitenterrein; Mira’s gezicht is te herkennen.
mira-fact-10 = De man belt en wil haar mee naar huis nemen.
mira-fact-11 = De maatschappelijk werker zegt dat bedelen “hun gewoonte” is en dat families bij elkaar horen.

mira-title = Casus 1: Mira op het kruispunt (fictief)
mira-intro =
    Deze casus is fictief: de personen, de plaats en de gebeurtenissen zijn verzonnen. Lees hem tot het einde en beantwoord dan zeven vragen. Feedback komt na de laatste.

    1. { mira-fact-1 }
    2. { mira-fact-2 }
    3. { mira-fact-3 }
    4. { mira-fact-4 }
    5. { mira-fact-5 }
    6. { mira-fact-6 }
    7. { mira-fact-7 }
    8. { mira-fact-8 }
    9. { mira-fact-9 }
    10. { mira-fact-10 }
    11. { mira-fact-11 }

## 1. Mira at the crossroads: the questions

pr_v1_age = Hoe wordt Mira behandeld tot haar leeftijd bekend is?
    .help = Kies hoe zij moet worden behandeld, niet hoe deze opvang haar behandelt.
pr_v1_age-as_adult = Als volwassene
pr_v1_age-as_child = Als kind
pr_v1_age-as_adult_with_school = Als volwassene, maar met school
pr_v1_age-wait_for_bone_x_ray = Wachten op röntgen van de botten

pr_v1_status = Wat is haar status vandaag?
    .help = Kies wat de norm op deze dag over haar zegt, welke papieren er ook zijn.
pr_v1_status-offender_only = Alleen dader
pr_v1_status-presumed_victim = Vermoedelijk slachtoffer
pr_v1_status-no_status_until_verdict = Geen status tot er een vonnis is
pr_v1_status-victim_only_if_she_says_forced = Alleen slachtoffer als zij zegt dat zij is gedwongen

pr_v1_guardian = Beoordeel: Heeft elk kind zonder veilige ouder een voogd die zonder uitstel is benoemd en onafhankelijk handelt?
    .help = Vraag 9.02 van het locatiebezoek. Beoordeel wat de casus vertelt, voor Mira, op deze dag.

pr_v1_separate = Beoordeel: Zijn kinderen gescheiden van volwassenen die geen familie zijn en van elke plek van detentie of heropvoeding?
    .help = Vraag 9.04 van het locatiebezoek. Beoordeel wat de casus vertelt, voor Mira, op deze dag.

pr_v1_photo = Beoordeel: Wordt alles waaraan een kind kan worden herkend buiten media, websites en openbare stukken gehouden?
    .help = Vraag 9.08 van het locatiebezoek. Beoordeel wat de casus vertelt, voor Mira, op deze dag.

pr_v1_fine = Wat laat de boete zien?
    .help = Kruis alles aan wat juist is. Een fout kruis haalt een goed kruis weg.
pr_v1_fine-breach_of_non_punishment = Een mogelijke schending van de regel van niet-bestraffing van slachtoffers
pr_v1_fine-missed_identification = Een gemiste identificatie
pr_v1_fine-nothing_begging_is_an_offence = Niets, want bedelen is strafbaar
pr_v1_fine-right_to_have_it_lifted = Een recht op opheffing ervan, na te gaan

pr_v1_uncle = Wat moet de opvang met de man doen?
    .help = Kies wat zij vandaag doet.
pr_v1_uncle-hand_over_with_signed_paper = Haar meegeven als hij een papier tekent
pr_v1_uncle-hand_over_if_police_agree = Haar meegeven als de politie instemt
pr_v1_uncle-no_hand_over_and_inform = Haar niet meegeven, en voogdijinstantie en politie inlichten
pr_v1_uncle-let_mira_decide_alone = Mira alleen laten beslissen

## 1. Mira at the crossroads: reasons and feedback

mira-reason-age = Twijfel over de leeftijd werkt voor het kind. Zij zegt zeventien; de andere stem is die van een mogelijke dader. Medisch leeftijdsonderzoek is een laatste stap, met toestemming en een voogd, en bescherming wacht er niet op.
mira-reason-status = Al het geld aan een volwassene afgeven volstaat voor redelijke gronden. Bij een kind hoeft geen dreiging of misleiding te worden aangetoond, en een rechtszaak noch haar eigen woorden zijn nodig.
mira-reason-guardian = Vijf dagen zonder voogd is niet “zonder uitstel”. Het falen ligt vooral bij de instantie: beoordeel het feit en noem de instantie als degene die moet handelen.
mira-reason-separate = Zij woont met volwassenen die geen familie zijn, en de afdeling voor kinderen ligt naast een tehuis voor jongens die door een rechter zijn geplaatst. Geen van beide is juist. De leidinggevende bedoelde het goed; schrijf dat op, maar het oordeel blijft.
mira-reason-photo = Een herkenbaar gezicht is genoeg; de bedoeling doet er niet toe. Dit is een dringend punt: vraag de foto te verwijderen voordat u vertrekt, en zeg het in de nabespreking.
mira-reason-fine = De daad was deel van de uitbuiting. Dat bedelen volgens de wet strafbaar is, is geen antwoord. Het is ook een bevinding voor de toets van het staatsbeleid: over niet-bestraffing in de praktijk, en over kinderen op straat.
mira-reason-uncle = Verwantschap is niet bewezen en hij kan de uitbuiter zijn. Contact met familie vraagt een veiligheidscheck en een beslissing van een voogd. Mira’s mening wordt gehoord, maar zij draagt de last niet alleen. “Gewoonte” is geen reden.

mira-feedback = Bespreek elk antwoord dat van de sleutel afwijkt voordat u naar de volgende casus gaat. De mensen in deze casus bedoelen het goed, en veel van het falen ligt bij instanties: noteer beide, maar beoordeel het feit en noem wie moet handelen. Drie vragen gaan hier over veiligheid: leeftijd, foto en de man. Met een fout in een daarvan is de oefening niet gehaald.
mira-finding =
    Een bevinding uit deze casus kan zo luiden:

    Kind op dag vijf zonder voogd; bij volwassenen geplaatst.
    Norm: COE-THB 10(4)(a), UN-CRC 20.
    Oordeel: niet voldaan, verplichte eis niet gehaald.
    Bewijs: dossiercode L-07, kamer gezien, gesprek met de leidinggevende.
    Aanbeveling, prioriteit 1: de voogdijinstantie benoemt binnen 24 uur na doorverwijzing een voogd; wie handelt: centrum voor maatschappelijk werk; uiterlijk: direct.

## 2. Emil from the building site: the case

emil-fact-1 = Emil, 34, lasser van buiten de regio, is door een bemiddelingsbureau geworven voor wegwerkzaamheden.
emil-fact-2 = Het bedrijf hield zijn paspoort, rekende hem “kosten” en betaalde hem in acht maanden twee keer.
emil-fact-3 = Hij liep weg met een geplette vinger.
emil-fact-4 = Opvang “Dokhuis” voor mannen heeft een regel aan de muur: opname na een verklaring bij de politie.
emil-fact-5 = Emil legde zijn verklaring dezelfde nacht af; de chauffeur van het bedrijf tolkte.
emil-fact-6 = Hij tekende een toestemmingsformulier van twee pagina’s in een taal die hij niet kan lezen.
emil-fact-7 = Een arts behandelde de vinger gratis, twee uur na aankomst; u ziet de aantekening met haar datum, de naam afgedekt.
emil-fact-8 = Telefoons van alle bewoners worden om 21.00 uur ingezameld “voor de rust”; overdag komt en gaat iedereen.
emil-fact-9 = De vreemdelingendienst gaf Emil een kaart waarop in vette letters staat dat hij slachtoffer van mensenhandel is.
emil-fact-10 = Niemand sprak over onbetaald loon; in de gang hangt een lijst van advocaten in de landstaal.
emil-fact-11 = De leidinggevende zegt dat alle dossiers achter slot liggen; u loopt langs een open plank met mappen op naam.
emil-fact-12 = De enige bewoner die u ontmoet, is gekozen door de leidinggevende, die in de kamer blijft; de bewoner zegt dat alles goed is.

emil-title = Casus 2: Emil van de bouwplaats (fictief)
emil-intro =
    Deze casus is fictief: de personen, de plaats en de gebeurtenissen zijn verzonnen. Lees hem tot het einde en beantwoord dan zeven vragen. Feedback komt na de laatste.

    1. { emil-fact-1 }
    2. { emil-fact-2 }
    3. { emil-fact-3 }
    4. { emil-fact-4 }
    5. { emil-fact-5 }
    6. { emil-fact-6 }
    7. { emil-fact-7 }
    8. { emil-fact-8 }
    9. { emil-fact-9 }
    10. { emil-fact-10 }
    11. { emil-fact-11 }
    12. { emil-fact-12 }

## 2. Emil from the building site: the questions

pr_v2_admission = Beoordeel: Kan een vermoedelijk slachtoffer direct intrekken, zonder eerst een verklaring af te leggen en zonder te wachten op een formele status?
    .help = Vraag 1.01 van het locatiebezoek. Beoordeel wat de casus over deze opvang vertelt.

pr_v2_interpreter = Wat is het hoofdprobleem met het tolken?
    .help = Er kan meer dan één waar zijn. Kies wat de meeste schade kan doen.
pr_v2_interpreter-driver_not_certified = De chauffeur heeft geen certificaat
pr_v2_interpreter-driver_belongs_to_the_other_side = De chauffeur hoort bij de andere kant
pr_v2_interpreter-no_problem_if_language_is_right = Er is geen probleem als de taal klopt
pr_v2_interpreter-too_expensive = Het kost te veel

pr_v2_consent = Beoordeel: Is er geïnformeerde toestemming voor opname en voor elke dienst, mondeling uitgelegd, en kan die worden ingetrokken?
    .help = Vraag 6.04 van het locatiebezoek. Beoordeel wat de casus over deze opvang vertelt.

pr_v2_health = Beoordeel: Krijgt iedereen, ongeacht status, gratis medische spoedzorg binnen 24 uur nadat die nodig is?
    .help = Vraag 3.01 van het locatiebezoek. Beoordeel wat de casus over deze opvang vertelt.

pr_v2_phone = Beoordeel: Zijn bewoners vrij om uit te gaan, hun telefoon te houden en mensen te zien, tenzij een beperking individueel, schriftelijk, op risico gebaseerd, tijdelijk en afgesproken is?
    .help = Vraag 1.06 van het locatiebezoek. Beoordeel wat de casus over deze opvang vertelt.

pr_v2_card = Waar hoort de kaart in de bevindingen?
    .help = Kies wie ervoor verantwoordelijk is en welk recht zij raakt.
pr_v2_card-shelter_failed = De opvang faalde
pr_v2_card-state_finding_on_privacy = Een bevinding over de staat, over privacy
pr_v2_card-no_finding_because_official = Geen bevinding, want de kaart is officieel
pr_v2_card-finding_on_residence_length = Een bevinding over de verblijfsduur

pr_v2_evidence = Welk bewijs is sterk genoeg om alleen een oordeel te dragen?
    .help = Kruis alles aan wat juist is. Een fout kruis haalt een goed kruis weg.
pr_v2_evidence-open_shelf_seen = De open plank die u zag
pr_v2_evidence-manager_says_locked = Het woord van de leidinggevende: alle dossiers achter slot
pr_v2_evidence-resident_with_manager_in_room = De woorden van de bewoner, met de leidinggevende in de kamer
pr_v2_evidence-doctor_note_with_date = De aantekening van de arts met haar datum
pr_v2_evidence-wall_rule_seen = De regel aan de muur die u zag

## 2. Emil from the building site: reasons and feedback

emil-reason-admission = De geschreven huisregel zelf maakt een verklaring bij de politie tot de prijs van een bed. Dat hij dezelfde nacht werd binnengelaten, verandert de regel niet. Verplichte eis niet gehaald.
emil-reason-interpreter = Hij werkt voor de vermoedelijke uitbuiter: dat brengt gevaar, druk en onjuiste vertaling. Het ontbrekende certificaat is het kleinere probleem.
emil-reason-consent = Een handtekening onder een tekst die iemand niet kan lezen, is geen geïnformeerde toestemming.
emil-reason-health = Snel, gratis, en gezien in een gedateerd stuk; er zijn twee soorten bronnen, de aantekening en Emils eigen verhaal. Laat wat elders faalde dit oordeel niet omlaag trekken.
emil-reason-phone = Overdag is iedereen vrij om te gaan, maar de telefoonregel treft iedereen, zonder grond in een persoonlijk risico. “Nee” ligt één stap ernaast en krijgt een half punt.
emil-reason-card = De opvang drukte de kaart niet. Noteer het voor de toets van het staatsbeleid, waar verblijfsdocumenten geen slachtofferstatus mogen tonen. Het is in de regio echt gebeurd.
emil-reason-evidence = Wat is gezien en gedateerde papieren hebben gewicht. Wat de leidinggevende beweert, is in strijd met wat u zag. Een gesprek in bijzijn van de leidinggevende is zwak: vraag om een andere bewoner en een aparte kamer.

emil-feedback = Bespreek elk antwoord dat van de sleutel afwijkt. Eén opvang kan op dezelfde dag “ja”, “deels” en “nee” krijgen: beoordeel elke vraag op haar eigen feiten, en laat één tekort de andere oordelen niet kleuren. Wat u zag, weegt zwaarder dan wat u is verteld. Eén vraag gaat hier over veiligheid: opname. Met een fout daarin is de oefening niet gehaald.
emil-finding =
    Een bevinding uit deze casus kan zo luiden:

    Opname door een geschreven regel gebonden aan een verklaring bij de politie.
    Norm: COE-THB 12(6).
    Oordeel: niet voldaan, verplichte eis niet gehaald.
    Bewijs: regel aan de muur (gezien), gesprek met de leidinggevende.
    Aanbeveling, prioriteit 1: haal de regel deze week weg; wie handelt: de voorziening; uiterlijk: over zeven dagen.
