### status: draft

## What can be wrong in a country pack

country-invalid-country = „{ $country }” nije zemlja: potrebna su dva velika slova.
country-elsewhere = „{ $country }” nije zemlja po kojoj je datoteka „{ $file }” nazvana.
country-invalid-target = „{ $text }” ne kaže šta paket prilagođava: potrebni su ID upitnika, @ i njegova glavna verzija.
country-target-unknown = Nema upitnika „{ $id }”.
country-target-major = Paket prilagođava verziju { $major } upitnika „{ $id }”; na raspolaganju je { $version }.
country-target-major-hint = Pročitajte paket uz novu verziju, pa napišite { $example }.
country-invalid-key = „{ $text }” ne može biti naziv teksta.
country-invalid-key-hint = Koristite slova, cifre i crtice, a počnite slovom, na primer „al_identification-body”.
country-unknown-question = Nijedan upitnik koji paket prilagođava nema pitanje „{ $id }”.
country-unknown-question-hint = Napišite ID pitanja kako ga ispisuje „fener show”, ili uklonite unos.
country-hides-must-pass = Pitanje „{ $id }” je obavezan uslov, koji se pita u svakoj zemlji.
country-hides-must-pass-hint = Uklonite unos; gde pitanje nije primenljivo, ocenjivač odgovara „nije primenljivo” s razlogom.
country-changes-own = „{ $id }” je pitanje koje sam paket dodaje.
country-changes-own-hint = Izmenite ga tamo gde se dodaje, a ovaj unos uklonite.
country-changes-hidden = Paket skriva „{ $id }”, pa niko ne vidi ono što ovde o tome kaže.
country-changes-hidden-hint = Uklonite ovaj unos, ili nemojte skrivati pitanje.
country-number-not-national = „{ $number }” se ne završava crticom, zemljom i brojem.
country-takes-no-value = „{ $id }” ne prima vrednost iz paketa.
country-in-repeat = „{ $id }” se pita za svaku od više stvari, pa ne prima vrednost iz paketa.
country-takes-no-value-hint = Uklonite unos; vrednost može stajati uz pitanje koje prima jedan odgovor.
country-prefill-hint = Napišite vrednost koju pitanje prima.
country-unknown-name = Tekst koristi naziv „{ $name }”, koji paket ne daje.

## Scores

country-national = Nacionalno
country-counts-nationally = { $question } (samo u nacionalnoj oceni)
country-national-total =
    { $count ->
        [one] Nacionalno, sa { $count } pitanjem zemlje: { $score }, { $band }
        [few] Nacionalno, sa { $count } pitanja zemlje: { $score }, { $band }
       *[other] Nacionalno, sa { $count } pitanja zemlje: { $score }, { $band }
    }
country-regional-total = Regionalno, bez pitanja zemlje: { $score }, { $band }
country-not-asked-here = u ovoj zemlji se ne pita: { $why }

## Packs in the user's folder

country-pack-older = Paket za „{ $country }” u vašoj fascikli je od { $own }; programski je od { $program } i on se koristi.
country-pack-older-hint = Dopunite paket prema novijem stanju propisa, ili ga uklonite iz fascikle.

## New assessment

country-which = Koje zemlje paket važi?
country-which-help = Paket donosi propise, nazive i pitanja jedne zemlje. Njegove vrednosti se prikazuju za potvrdu; nijedna sama nije odgovor.
country-regional = Nijedne: regionalni upitnik
country-which-level = Koji nivo vlasti se ocenjuje?
country-which-level-help = Jedna ocena je o jednom nivou; svaki nivo ocenite posebno.
country-label = Zemlja

## How old and how sure

country-draft = propisi na dan { $date }, nacrt dok ga partner ne potpiše
country-signed = propisi na dan { $date }, potpisuje { $partner }
country-value = Iz paketa zemlje: { $value }, pouzdanost { $certainty }, { $state }
country-confirm-with = Space potvrđuje
country-stands = potvrđeno
country-confirmed = Vrednost iz paketa zemlje sada je odgovor.

## Standard and guidance

country-part = U ovoj zemlji: { $country }
country-own-question = Pitanje zemlje: računa se samo u nacionalnoj oceni.
country-binding = { $instrument } ovde obavezuje
country-benchmark = { $instrument } je ovde merilo, a ne zakon
country-guidance = { $instrument } je ovde smernica
country-seen-in = Izvor: { $source }

## Command line

country-no-pack = Nema paketa za zemlju „{ $country }”.
country-value-country = ZEMLJA
country-help-country = sa paketom te zemlje: AL, BA i tako dalje
country-help-only-countries = samo paketi zemalja
country-head-country = ZEMLJA
country-head-law = PROPISI NA DAN
country-head-signed = POTPISALI
country-unsigned = niko: nacrt
country-pack-files-hint = Dodajte datoteku: paketu zemlje treba „{ $stem }.toml” za strukturu i „{ $stem }/en.ftl” za engleske tekstove.
