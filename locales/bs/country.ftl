### status: draft

## What can be wrong in a country pack

country-invalid-country = „{ $country }” nije država: potrebna su dva velika slova.
country-elsewhere = „{ $country }” nije država po kojoj je datoteka „{ $file }” nazvana.
country-invalid-target = „{ $text }” ne govori šta paket prilagođava: potrebni su ID upitnika, @ i njegova glavna verzija.
country-target-unknown = Nema upitnika „{ $id }”.
country-target-major = Paket prilagođava verziju { $major } upitnika „{ $id }”; dostupna je { $version }.
country-target-major-hint = Pročitajte paket uz novu verziju, pa upišite { $example }.
country-invalid-key = „{ $text }” ne može biti ime teksta.
country-invalid-key-hint = Koristite slova, brojke i crtice, a počnite slovom, naprimjer „al-identification-body”.
country-unknown-question = Nijedan upitnik koji paket prilagođava nema pitanje „{ $id }”.
country-unknown-question-hint = Upišite ID pitanja kako ga ispisuje „fener show”, ili uklonite unos.
country-hides-must-pass = Pitanje „{ $id }” je obavezan uslov, koji se pita u svakoj državi.
country-hides-must-pass-hint = Uklonite unos; gdje pitanje nije primjenjivo, ocjenjivač odgovara „nije primjenjivo” uz razlog.
country-changes-own = „{ $id }” je pitanje koje sam paket dodaje.
country-changes-own-hint = Izmijenite ga ondje gdje se dodaje, a ovaj unos uklonite.
country-changes-hidden = Paket skriva „{ $id }”, pa niko ne vidi ono što ovdje o tome kaže.
country-changes-hidden-hint = Uklonite ovaj unos, ili nemojte skrivati pitanje.
country-number-not-national = „{ $number }” ne završava crticom, državom i brojem.
country-takes-no-value = „{ $id }” ne prima vrijednost iz paketa.
country-in-repeat = „{ $id }” se pita za svaku od više stvari, pa ne prima vrijednost iz paketa.
country-takes-no-value-hint = Uklonite unos; vrijednost može stajati uz pitanje koje prima jedan odgovor.
country-prefill-hint = Upišite vrijednost koju pitanje prima.
country-unknown-name = Tekst koristi ime „{ $name }”, koje paket ne daje.

## Scores

country-national = Državno
country-counts-nationally = { $question } (samo u državnoj ocjeni)
country-national-total =
    { $count ->
        [one] Državno, sa { $count } pitanjem države: { $score }, { $band }
        [few] Državno, sa { $count } pitanja države: { $score }, { $band }
       *[other] Državno, sa { $count } pitanja države: { $score }, { $band }
    }
country-regional-total = Regionalno, bez pitanja države: { $score }, { $band }
country-not-asked-here = u ovoj državi se ne pita: { $why }

## Packs in the user's folder

country-pack-older = Paket za „{ $country }” u vašem direktoriju je od { $own }; programski je od { $program } i on se koristi.
country-pack-older-hint = Dopunite paket prema novijem stanju propisa, ili ga uklonite iz direktorija.

## New assessment

country-which = Paket koje države vrijedi?
country-which-help = Paket donosi propise, imena i pitanja jedne države. Njegove vrijednosti prikazuju se radi potvrde; nijedna sama nije odgovor.
country-regional = Nijedne: regionalni upitnik
country-which-level = Koji se nivo vlasti ocjenjuje?
country-which-level-help = Jedna ocjena je o jednom nivou; svaki nivo ocijenite zasebno.
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
country-own-question = Pitanje države: računa se samo u državnoj ocjeni.
country-binding = { $instrument } ovdje obavezuje
country-benchmark = { $instrument } je ovdje mjerilo, a ne zakon
country-guidance = { $instrument } je ovdje smjernica
country-seen-in = Izvor: { $source }

## Command line

country-no-pack = Nema paketa za državu „{ $country }”.
country-value-country = DRŽAVA
country-help-country = s paketom te države: AL, BA i tako dalje
country-help-only-countries = samo paketi država
country-head-country = DRŽAVA
country-head-law = PROPISI NA DAN
country-head-signed = POTPISALI
country-unsigned = niko: nacrt
country-pack-files-hint = Dodajte datoteku: paketu države treba „{ $stem }.toml” za strukturu i „{ $stem }/en.ftl” za engleske tekstove.
