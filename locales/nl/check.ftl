### status: draft

check-renamed-unknown = “renamed” noemt de vraag “{ $id }”, die er niet is.
check-renamed-unknown-hint = Schrijf links de vroegere id en rechts de id van een vraag in dit bestand.
check-renamed-still-there = “renamed” geeft “{ $id }” een andere id, maar iets hier heeft die nog.
check-renamed-still-there-hint = Haal de regel weg, of geef wat de id nu heeft een andere: een id verandert nooit van betekenis.
