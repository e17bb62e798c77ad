### status: draft

## What can be wrong in a country pack

country-invalid-country = “{ $country }” nuk është vend: duhen dy shkronja të mëdha.
country-elsewhere = “{ $country }” nuk është vendi për të cilin është emërtuar skedari “{ $file }”.
country-invalid-target = “{ $text }” nuk tregon çfarë përshtat paketa: duhen ID-ja e pyetësorit, @ dhe versioni i tij kryesor.
country-target-unknown = Nuk ka në dispozicion pyetësor “{ $id }”.
country-target-major = Paketa përshtat versionin { $major } të “{ $id }”; në dispozicion është { $version }.
country-target-major-hint = Lexojeni paketën përkrah versionit të ri, pastaj shkruani { $example }.
country-invalid-key = “{ $text }” nuk mund të jetë emër i një teksti.
country-invalid-key-hint = Përdorni shkronja, shifra dhe viza, duke filluar me shkronjë, si “al-identification-body”.
country-unknown-question = Asnjë nga pyetësorët që përshtat paketa nuk ka pyetje “{ $id }”.
country-unknown-question-hint = Shkruani ID-në e një pyetjeje siç e nxjerr “fener show”, ose hiqeni rreshtin.
country-hides-must-pass = Pyetja “{ $id }” është kërkesë e domosdoshme, që vlen në çdo vend.
country-hides-must-pass-hint = Hiqeni rreshtin; ku pyetja nuk zbatohet, vlerësuesi përgjigjet “nuk zbatohet” me arsye.
country-changes-own = “{ $id }” është pyetje që e shton vetë paketa.
country-changes-own-hint = Ndryshojeni aty ku shtohet, dhe hiqeni këtë rresht.
country-changes-hidden = Paketa e fsheh “{ $id }”, prandaj askush s’e sheh çfarë thotë këtu për të.
country-changes-hidden-hint = Hiqe këtë shënim, ose mos e fshih pyetjen.
country-number-not-national = “{ $number }” nuk mbaron me vizë, vendin dhe një numër.
country-takes-no-value = “{ $id }” nuk merr vlerë nga një paketë.
country-in-repeat = “{ $id }” pyetet një herë për secilën nga disa gjëra, ndaj nuk merr vlerë nga një paketë.
country-takes-no-value-hint = Hiqeni rreshtin; vlera mund të qëndrojë te pyetja që merr një përgjigje.
country-prefill-hint = Shkruani një vlerë që e pranon pyetja.
country-unknown-name = Teksti përdor emrin “{ $name }”, të cilin paketa nuk e jep.

## Scores

country-national = Kombëtare
country-counts-nationally = { $question } (vetëm në rezultatin kombëtar)
country-national-total =
    { $count ->
        [one] Kombëtare, me { $count } pyetje të vendit: { $score }, { $band }
       *[other] Kombëtare, me { $count } pyetje të vendit: { $score }, { $band }
    }
country-regional-total = Rajonale, pa pyetjet e vendit: { $score }, { $band }
country-not-asked-here = nuk pyetet në këtë vend: { $why }

## Packs in the user's folder

country-pack-older = Paketa e “{ $country }” në dosjen tuaj është e datës { $own }; ajo e programit është e { $program } dhe përdoret.
country-pack-older-hint = Përditësojeni paketën sipas gjendjes më të re të ligjit, ose hiqeni nga dosja.

## New assessment

country-which = Paketa e cilit vend vlen?
country-which-help = Paketa sjell ligjin, emrat dhe pyetjet e një vendi. Vlerat e saj shfaqen për t'u konfirmuar; asnjëra nuk është përgjigje vetvetiu.
country-regional = Asnjë: pyetësori rajonal
country-which-level = Cili nivel i qeverisjes vlerësohet?
country-which-level-help = Një vlerësim është për një nivel; vlerësoni çdo nivel më vete.
country-label = Vendi

## How old and how sure

country-draft = ligji më { $date }, draft derisa të nënshkruajë partneri
country-signed = ligji më { $date }, nënshkruar nga { $partner }
country-value = Nga paketa e vendit: { $value }, besueshmëria { $certainty }, { $state }
country-confirm-with = Space e konfirmon
country-stands = konfirmuar
country-confirmed = Vlera e paketës së vendit tani është përgjigjja.

## Standard and guidance

country-part = Në këtë vend: { $country }
country-own-question = Pyetje e vendit: vlen vetëm në pikët kombëtare.
country-binding = { $instrument } është i detyrueshëm këtu
country-benchmark = { $instrument } këtu është pikë krahasimi, jo ligj
country-guidance = { $instrument } këtu është udhëzim
country-seen-in = Burimi: { $source }

## Command line

country-no-pack = Nuk ka paketë për vendin “{ $country }”.
country-value-country = VENDI
country-help-country = me paketën e këtij vendi: AL, BA e kështu me radhë
country-help-only-countries = vetëm paketat e vendeve
country-head-country = VENDI
country-head-law = LIGJI NË DATËN
country-head-signed = NËNSHKRUAR NGA
country-unsigned = askush: draft
country-pack-files-hint = Shto skedarin: një paketë vendi ka nevojë për “{ $stem }.toml” për strukturën dhe “{ $stem }/en.ftl” për tekstet anglisht.
