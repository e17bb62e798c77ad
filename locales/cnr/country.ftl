### status: draft

## What can be wrong in a country pack

country-invalid-country = „{ $country }“ nije država: potrebna su dva velika slova.
country-elsewhere = „{ $country }“ nije država po kojoj se datoteka „{ $file }“ zove.
country-invalid-target = „{ $text }“ ne kaže što paket prilagođava: potrebni su ID upitnika, @ i njegova glavna verzija.
country-target-unknown = Nema upitnika „{ $id }“.
country-target-major = Paket prilagođava verziju { $major } upitnika „{ $id }“; pri ruci je { $version }.
country-target-major-hint = Pročitajte paket uz novu verziju, pa upišite { $example }.
country-invalid-key = „{ $text }“ ne može biti ime teksta.
country-invalid-key-hint = Koristite slova, cifre i crtice, a počnite slovom, na primjer „al-identification-body“.
country-unknown-question = Nijedan upitnik koji paket prilagođava nema pitanje „{ $id }“.
country-unknown-question-hint = Upišite ID pitanja kako ga ispisuje „fener show“, ili izbacite unos.
country-hides-must-pass = Pitanje „{ $id }“ je obavezan uslov, koji se pita u svakoj državi.
country-hides-must-pass-hint = Izbacite unos; gdje pitanje nije primjenjivo, ocjenjivač odgovara „nije primjenjivo“ s razlogom.
country-changes-own = „{ $id }“ je pitanje koje sam paket dodaje.
country-changes-own-hint = Izmijenite ga tamo gdje se dodaje, a ovaj unos izbacite.
country-changes-hidden = Paket skriva „{ $id }“, pa niko ne vidi ono što ovdje o tome kaže.
country-changes-hidden-hint = Uklonite ovaj unos, ili nemojte skrivati pitanje.
country-number-not-national = „{ $number }“ se ne završava crticom, državom i brojem.
country-takes-no-value = „{ $id }“ ne prima vrijednost iz paketa.
country-in-repeat = „{ $id }“ se pita za svaku od više stvari, pa ne prima vrijednost iz paketa.
country-takes-no-value-hint = Izbacite unos; vrijednost može da stoji uz pitanje koje prima jedan odgovor.
country-prefill-hint = Upišite vrijednost koju pitanje prima.
country-unknown-name = Tekst koristi ime „{ $name }“, koje paket ne daje.

## Scores

country-national = Nacionalno
country-counts-nationally = { $question } (samo u nacionalnoj ocjeni)
country-national-total =
    { $count ->
        [one] Nacionalno, sa { $count } pitanjem države: { $score }, { $band }
        [few] Nacionalno, sa { $count } pitanja države: { $score }, { $band }
       *[other] Nacionalno, sa { $count } pitanja države: { $score }, { $band }
    }
country-regional-total = Regionalno, bez pitanja države: { $score }, { $band }
country-not-asked-here = u ovoj državi se ne pita: { $why }

## Packs in the user's folder

country-pack-older = Paket za „{ $country }“ u vašoj fascikli je od { $own }; programski je od { $program } i on se koristi.
country-pack-older-hint = Dopunite paket prema novijem stanju propisa, ili ga izbacite iz fascikle.

## New assessment

country-which = Paket koje države važi?
country-which-help = Paket donosi propise, imena i pitanja jedne države. Njegove vrijednosti se prikazuju za potvrdu; nijedna sama nije odgovor.
country-regional = Nijedne: regionalni upitnik
country-which-level = Koji nivo vlasti se ocjenjuje?
country-which-level-help = Jedna ocjena je o jednom nivou; svaki nivo ocijenite posebno.
country-label = Država

## How old and how sure

country-draft = propisi na dan { $date }, nacrt dok ga partner ne potpiše
country-signed = propisi na dan { $date }, potpisuje { $partner }
country-value = Iz paketa države: { $value }, pouzdanost { $certainty }, { $state }
country-confirm-with = Space potvrđuje
country-stands = potvrđeno
country-confirmed = Vrijednost iz paketa države sada je odgovor.

## Standard and guidance

country-part = U ovoj državi: { $country }
country-own-question = Pitanje države: računa se samo u nacionalnoj ocjeni.
country-binding = { $instrument } ovdje obavezuje
country-benchmark = { $instrument } je ovdje mjerilo, a ne zakon
country-guidance = { $instrument } je ovdje smjernica
country-seen-in = Izvor: { $source }

## Command line

country-no-pack = Nema paketa za državu „{ $country }“.
country-value-country = DRŽAVA
country-help-country = s paketom te države: AL, BA i tako dalje
country-help-only-countries = samo paketi država
country-head-country = DRŽAVA
country-head-law = PROPISI NA DAN
country-head-signed = POTPISALI
country-unsigned = niko: nacrt
country-pack-files-hint = Dodajte fajl: paketu države treba „{ $stem }.toml“ za strukturu i „{ $stem }/en.ftl“ za engleske tekstove.
