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
country-number-not-national = “{ $number }” does not end in a hyphen, the country and a number.
country-takes-no-value = “{ $id }” takes no value from a pack.
country-in-repeat = “{ $id }” is asked once for each of several things, so it takes no value from a pack.
country-takes-no-value-hint = Take the entry out; a value can stand for a question that takes one answer.
country-prefill-hint = Write a value that the question takes.
country-unknown-name = The text uses a name “{ $name }” that the pack does not give.

## Scores

country-national = National
country-national-total =
    { $count ->
        [one] National, with { $count } question of the country: { $score }, { $band }
       *[other] National, with { $count } questions of the country: { $score }, { $band }
    }
country-regional-total = Regional, without the questions of the country: { $score }, { $band }
country-not-asked-here = not asked in this country: { $why }
