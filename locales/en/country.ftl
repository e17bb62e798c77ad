### status: draft

## What can be wrong in a country pack

country-invalid-country = “{ $country }” is no country: two capital letters are needed.
country-elsewhere = “{ $country }” is not the country that the file “{ $file }” is named for.
country-invalid-target = “{ $text }” does not say what the pack adapts: the id of a questionnaire, @ and its major version are needed.
country-target-unknown = There is no questionnaire “{ $id }” at hand.
country-target-major = The pack adapts version { $major } of “{ $id }”; at hand is { $version }.
country-target-major-hint = Read the pack through against the new version, then write { $example }.
country-invalid-key = “{ $text }” cannot be the name of a text.
country-invalid-key-hint = Use letters, digits and hyphens, beginning with a letter, such as “al-identification-body”.
country-unknown-question = None of the questionnaires that the pack adapts has a question “{ $id }”.
country-unknown-question-hint = Write the id of a question as “fener show” prints it, or take the entry out.
country-hides-must-pass = “{ $id }” is a must-pass question, which every country asks.
country-hides-must-pass-hint = Take the entry out; where the question cannot apply, the rater answers “not applicable” with a reason.
country-changes-own = “{ $id }” is a question that the pack adds itself.
country-changes-own-hint = Change it where it is added, and take this entry out.
country-changes-hidden = The pack hides “{ $id }”, so nobody sees what it says of it here.
country-changes-hidden-hint = Take this entry out, or do not hide the question.
country-number-not-national = “{ $number }” does not end in a hyphen, the country and a number.
country-takes-no-value = “{ $id }” takes no value from a pack.
country-in-repeat = “{ $id }” is asked once for each of several things, so it takes no value from a pack.
country-takes-no-value-hint = Take the entry out; a value can stand for a question that takes one answer.
country-prefill-hint = Write a value that the question takes.
country-unknown-name = The text uses a name “{ $name }” that the pack does not give.

## Scores

country-national = National
country-counts-nationally = { $question } (national score only)
country-national-total =
    { $count ->
        [one] National, with { $count } question of the country: { $score }, { $band }
       *[other] National, with { $count } questions of the country: { $score }, { $band }
    }
country-regional-total = Regional, without the questions of the country: { $score }, { $band }
country-not-asked-here = not asked in this country: { $why }

## Packs in the user's folder

country-pack-older = The pack of “{ $country }” in your folder is of { $own }; the program's is of { $program } and is used.
country-pack-older-hint = Bring your pack up to the later state of law, or take it out of the folder.

## New assessment

country-which = Whose country pack applies?
country-which-help = A pack brings the law, the names and the questions of one country. Its values are shown to be confirmed; none is an answer by itself.
country-regional = None: the regional questionnaire
country-which-level = Which level of government is assessed?
country-which-level-help = One assessment is about one level; assess each level by itself.
country-label = Country

## How old and how sure

country-draft = law as of { $date }, draft until a partner signs
country-signed = law as of { $date }, signed by { $partner }
country-value = From the country pack: { $value }, certainty { $certainty }, { $state }
country-confirm-with = Space confirms it
country-stands = confirmed
country-confirmed = The value of the country pack is the answer now.

## Standard and guidance

country-part = In this country: { $country }
country-own-question = A question of the country: it counts in the national score alone.
country-binding = { $instrument } is binding here
country-benchmark = { $instrument } is a benchmark here, not law
country-guidance = { $instrument } is guidance here
country-seen-in = Source: { $source }

## Command line

country-no-pack = There is no pack for the country “{ $country }”.
country-value-country = COUNTRY
country-help-country = with the pack of this country: AL, BA and so on
country-help-only-countries = only the country packs
country-head-country = COUNTRY
country-head-law = LAW AS OF
country-head-signed = SIGNED BY
country-unsigned = nobody: draft
country-pack-files-hint = Add the file: a country pack needs “{ $stem }.toml” for its structure and “{ $stem }/en.ftl” for its English texts.
