### status: draft

about-signed = Ondertekend
about-signed-by = door { $codes } op { $date }, { $time }, vingerafdruk { $digest }
about-title = Deze beoordeling
about-code = Code
about-name = Naam
about-questionnaire = Vragenlijst
about-version = { $title } { $version }, vingerafdruk { $digest }
about-period = Periode
about-visits = { $kind ->
    [country] Bijeenkomsten
    [case] Oefening
   *[service] Bezoek
 }
about-team = Team
about-way = Werkwijze
about-independence = Onafhankelijkheid
about-purpose = Doel
about-parts = Wie heeft welk onderdeel? Markeer een onderdeel en druk op het nummer van het lid.
about-given = Het onderdeel is voor { $code }.
about-nobody = nog niemand
about-only-here = De naam staat alleen op deze pagina.
about-none = geen
about-records = Elk lid beoordeelt alleen en heeft een sessie. Druk op het nummer van het lid.
about-record-here = deze sessie
about-record-begun = { $done } van { $all } beantwoord
about-record-signed = ondertekend
about-record-not-begun = niet begonnen; het nummer begint haar
about-is-here = De sessie op het scherm is van { $code }.
about-records-read = De sessies worden gelezen. Druk nog eens op het nummer.
about-give-out = Niemand heeft nog een onderdeel: . . 9 verdeelt ze.
about-describe-title = Periode, bezoeken en doel
about-describe-expects = Enter gaat naar het volgende; na het laatste wordt het vastgelegd, en de geschiedenis bewaart wat eerder was gezegd.
about-describe-purpose-help = Eén regel: het mandaat in uw woorden. Enter legt alles vast.
about-described = Vastgelegd. De geschiedenis bewaart wat eerder was gezegd.
about-describe-again = De periode of een dag is niet meer te lezen: Esc, dan nog eens -.
