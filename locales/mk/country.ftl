### status: draft

## What can be wrong in a country pack

country-invalid-country = „{ $country }“ не е земја: потребни се две големи букви.
country-elsewhere = „{ $country }“ не е земјата по која е именувана датотеката „{ $file }“.
country-invalid-target = „{ $text }“ не кажува што приспособува пакетот: потребни се ID на прашалникот, @ и неговата главна верзија.
country-target-unknown = Нема прашалник „{ $id }“.
country-target-major = Пакетот ја приспособува верзијата { $major } на „{ $id }“; на располагање е { $version }.
country-target-major-hint = Прочитајте го пакетот покрај новата верзија, па напишете { $example }.
country-invalid-key = „{ $text }“ не може да биде име на текст.
country-invalid-key-hint = Користете букви, цифри и цртички, а почнете со буква, на пример „al-identification-body“.
country-unknown-question = Ниту еден прашалник што го приспособува пакетот нема прашање „{ $id }“.
country-unknown-question-hint = Напишете го ID на прашање како што го печати „fener show“, или извадете го записот.
country-hides-must-pass = Прашањето „{ $id }“ е задолжителен услов, кој важи во секоја земја.
country-hides-must-pass-hint = Извадете го записот; каде што прашањето не е применливо, оценувачот одговара „не е применливо“ со причина.
country-changes-own = „{ $id }“ е прашање што го додава самиот пакет.
country-changes-own-hint = Изменете го таму каде што се додава, а овој запис извадете го.
country-changes-hidden = Пакетот го крие „{ $id }“, па никој не го гледа тоа што тука го кажува за него.
country-changes-hidden-hint = Извадете го овој запис, или не кријте го прашањето.
country-number-not-national = „{ $number }“ не завршува со цртичка, земјата и број.
country-takes-no-value = „{ $id }“ не прима вредност од пакет.
country-in-repeat = „{ $id }“ се прашува за секоја од повеќе работи, па не прима вредност од пакет.
country-takes-no-value-hint = Извадете го записот; вредност може да стои кај прашање што прима еден одговор.
country-prefill-hint = Напишете вредност што прашањето ја прима.
country-unknown-name = Текстот го користи името „{ $name }“, кое пакетот не го дава.

## Scores

country-national = Национално
country-counts-nationally = { $question } (само во националната оценка)
country-national-total =
    { $count ->
        [one] Национално, со { $count } прашање на земјата: { $score }, { $band }
       *[other] Национално, со { $count } прашања на земјата: { $score }, { $band }
    }
country-regional-total = Регионално, без прашањата на земјата: { $score }, { $band }
country-not-asked-here = во оваа земја не се прашува: { $why }

## Packs in the user's folder

country-pack-older = Пакетот за „{ $country }“ во вашата папка е од { $own }; оној на програмата е од { $program } и тој се користи.
country-pack-older-hint = Дополнете го пакетот според поновата состојба на законите, или извадете го од папката.

## New assessment

country-which = Пакетот на која земја важи?
country-which-help = Пакетот ги носи законите, имињата и прашањата на една земја. Неговите вредности се прикажуваат за потврда; ниту една сама не е одговор.
country-regional = Ниту една: регионалниот прашалник
country-which-level = Кое ниво на власт се оценува?
country-which-level-help = Една оценка е за едно ниво; секое ниво оценете го одделно.
country-label = Земја

## How old and how sure

country-draft = закони на ден { $date }, нацрт додека не потпише партнер
country-signed = закони на ден { $date }, потпишува { $partner }
country-value = Од пакетот на земјата: { $value }, сигурност { $certainty }, { $state }
country-confirm-with = Space потврдува
country-stands = потврдено
country-confirmed = Вредноста од пакетот на земјата сега е одговорот.

## Standard and guidance

country-part = Во оваа земја: { $country }
country-own-question = Прашање на земјата: се смета само во националната оценка.
country-binding = { $instrument } тука обврзува
country-benchmark = { $instrument } тука е мерило, а не закон
country-guidance = { $instrument } тука е насока
country-seen-in = Извор: { $source }

## Command line

country-no-pack = Нема пакет за земјата „{ $country }“.
country-value-country = ЗЕМЈА
country-help-country = со пакетот на таа земја: AL, BA и така натаму
country-help-only-countries = само пакетите на земјите
country-head-country = ЗЕМЈА
country-head-law = ЗАКОНИ НА ДЕН
country-head-signed = ПОТПИШАЛ
country-unsigned = никој: нацрт
country-pack-files-hint = Додајте ја датотеката: на пакетот на земјата му треба „{ $stem }.toml“ за структурата и „{ $stem }/en.ftl“ за англиските текстови.
