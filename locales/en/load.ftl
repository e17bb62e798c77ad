### status: draft

## Kinds of values, as in "must be …"

load-type-text = a text in quotes
load-type-truth = true or false, without quotes
load-type-whole = a whole number
load-type-number = a number, or a number in quotes such as "2/3"
load-type-texts = a list of texts in square brackets
load-type-table = a table
load-type-tables = a list of tables

## Words that return

load-example = Write it like this: { $text }
load-add-line = Add this line: { $text }
load-add-text = Add this line to “{ $file }”: { $text }
load-take-out = Take “{ $name }” out, or use it.
load-one-of = What can stand here: { $names }.
load-first-here = here first

## Files

load-file-missing = The package has no “{ $file }”, so it cannot be used.
load-file-missing-hint = Add the file: a package needs “questionnaire.toml” for its structure and “en.ftl” for its English texts.
load-file-unreadable = “{ $file }” could not be read: { $reason }.
load-file-unreadable-hint = Check that the file is there and that you may read it.
load-file-link = “{ $file }” is a link that leads out of the package, so it was not read.
load-file-link-hint = Put the file itself into the folder.
load-file-not-utf8 = “{ $file }” holds bytes that are not UTF-8 text.
load-file-not-utf8-hint = Open the file in an editor and save it as UTF-8.
load-file-too-large = “{ $file }” is larger than the limit of { $limit } MiB.
load-file-too-large-hint = Check that it is the right file; a questionnaire this big has to be split.
load-too-many-files = The package has { $count } files; the limit is { $limit }.
load-too-many-files-hint = Move what does not belong to the questionnaire out of its folder.
load-stray-file = “{ $file }” has no name that a package uses, so it is not read.
load-stray-file-hint = Name a file of texts after its language, such as “sq.ftl” or “sr-Latn.ftl”.
load-toml-syntax = This cannot be read as TOML: { $what }.
load-toml-duplicate-hint = Keep one of the two, or begin a new table above the second.
load-toml-quote-hint = Put the text in quotes.
load-toml-string-hint = Close the text with the same quotes on the same line, and write \ as \\.
load-toml-header-hint = Close the header: [grading] for one table, [[section]] for one of many.
load-toml-array-hint = Put a comma between the entries and close the list with ].
load-toml-key-hint = Write one key and one value on a line: key = "value".
load-toml-hint = Compare the line with those above it.
load-format-too-new = This file is written in format { $found }; this program reads formats up to { $known }.
load-format-too-new-hint = Get a newer version of the program, or ask for the file in an older format.
load-too-many-problems = There are { $count } more problems that are not shown.
load-too-many-problems-hint = Mend the first ones and check again.

## Keys and values

load-unknown-key = { $place } has no key “{ $key }”.
load-missing-key = { $place } needs the key “{ $key }”.
load-wrong-type = “{ $key }” must be { $expected }.
load-misplaced-key = “{ $key }” has no meaning for the type “{ $type_name }”.
load-unknown-word = “{ $word }” is not possible for “{ $key }”.
load-invalid-number = “{ $text }” is not a number.
load-invalid-number-hint = Write 12, "0.5", "2/3" or "70%".
load-out-of-range = “{ $key }” must lie between { $lowest } and { $highest }.
load-not-above-zero = “{ $key }” must be above 0.
load-invalid-version = “{ $text }” is not a version of three whole numbers joined by points.
load-invalid-locale = “{ $text }” is not the tag of a language.
load-invalid-word = “{ $key }” must be one line of 1 to { $limit } characters, without spaces at its ends.
load-invalid-word-hint = Shorten it, and take out line breaks and tabs.
load-invalid-date = “{ $text }” is not a date such as 2008-02-01, 2008-02 or 2008.
load-repeated-entry = “{ $word }” stands here twice.

## Ids and numbers

load-invalid-id = “{ $id }” cannot be an id: small letters a to z, digits and _, a letter first, at most { $limit } characters.
load-reserved-id = “{ $id }” is a name that the program uses itself.
load-reserved-mark = “{ $id }” has two _ in a row, which exports use for columns of their own.
load-reserved-hint = Choose another name.
load-duplicate-id = The id “{ $id }” is used twice.
load-duplicate-number = The number { $number } is used twice.
load-duplicate-option = “{ $id }” stands twice in the same list.
load-duplicate-entry = “{ $id }” stands twice in the table.
load-duplicate-hint = Give one of the two another name, or take it out.
load-invalid-printed-number = “{ $number }” is not a printed number such as 1.05, 1.05a or 2.08-AL1.
load-invalid-printed-number-hint = Write the section's number, a point and two digits.
load-number-elsewhere = The number { $number } stands in section { $section }.
load-number-elsewhere-hint = Begin the number with { $section } and a point.
load-follow-up-number = The follow-up { $number } belongs to question { $parent }, but its number does not begin with it.
load-follow-up-number-hint = Number it { $example } or with another letter.

## Scales and lists

load-empty-list = There is nothing to choose from.
load-empty-list-hint = Add at least one entry with “id” and “code”.
load-duplicate-code = The code { $code } is used twice in the same list.
load-code-out-of-reach = The code { $code } cannot be chosen with a digit from 1 to 9.
load-code-hint = Number the entries 1, 2, 3 and so on.
load-not-best-first = The levels of “{ $scale }” do not go from the best to the worst.
load-less-than-below = only { $points } here, above it
load-not-best-first-hint = Put the level with the most points first.
load-mixed-directions = This scale runs the other way round than the first one.
load-other-direction = this one runs the other way
load-mixed-directions-hint = Give the best level of every scale the code 1.
load-unknown-scale = There is no scale “{ $scale }”.
load-unknown-scale-hint = Scales stand under [[scale]].
load-unknown-list = There is no list “{ $list }”.
load-unknown-list-hint = Shared lists stand under [[list]]; a question's own options under “options”.
load-unknown-option = The question has no option “{ $option }”.
load-list-and-options = The question has both “list” and “options”.
load-list-or-options = The question chooses, but has neither “list” nor “options”.
load-list-or-options-hint = Name a shared list with “list”, or write the question's own “options”.
load-unused-scale = No question uses the scale “{ $scale }”.
load-unused-list = No question uses the list “{ $list }”.
load-top-below-one = The best level of “{ $scale }” gives less than full points.
load-top-hint = Give the first level points = "1", unless nothing shall ever be fully met.
load-too-many-options = “{ $key }” has { $count } entries; the limit is { $limit }.
load-too-many-options-hint = Split the list, or ask for a text.

## Questions

load-unknown-question = There is no question “{ $id }” to follow up on.
load-follow-up-circle = Following up on “{ $id }” leads back to this question.
load-follow-up-circle-hint = Name the question that is asked first.
load-min-above-max = The lowest allowed number, { $lowest }, is above the highest, { $highest }.
load-below-it = the highest
load-min-above-max-hint = Swap the two.
load-step-misses = Steps of { $step } never reach the highest allowed number, { $highest }.
load-step-misses-hint = Choose a step that divides the distance between “min” and “max”.
load-not-whole = “{ $key }” has a fraction, but the question takes whole numbers.
load-not-whole-hint = Write a whole number, or make the type "decimal".
load-too-many-questions = The questionnaire has more than { $limit } questions, groups and variables, which is the limit.
load-too-many-questions-hint = Split it into several questionnaires.
load-nesting-too-deep = Groups and repeats stand in each other deeper than the limit of { $limit }.
load-nesting-too-deep-hint = Take some of the levels of nesting out.
load-nothing-inside = There is no question in here.
load-nothing-inside-hint = Add an item, or take this out.
load-retired-later = The question is retired since { $since }, but this is only version { $now }.
load-retired-later-hint = Raise the version of the package, or name an earlier one here.
load-declares-in-repeat = This question is asked in each row of a repeat; what is declared once cannot be its answer.
load-request-elsewhere = “{ $id }” does not stand in the rows of this list of data requests.
load-request-elsewhere-hint = Name a question that stands directly in this repeat.
load-request-other-type = “{ $id }” is of type “{ $is }”, which this part of a data request cannot have.
load-no-request-list = No repeat of this questionnaire lists data requests, so no answer can come from them.
load-partner-alone = “+ { $means }” is a partner, but nothing stands before it.
load-partner-alone-hint = Begin with a means without +, such as "DOC".

## Scoring

load-points-hint = Write a number from 0 to 1, such as "1/2" or "50%".
load-must-pass-unscored = A question that is not scored cannot be a must-pass.
load-must-pass-unscored-hint = Take out “must_pass”, or score the question with scored = true.
load-not-scored = “{ $key }” has no effect, because the question is not scored.
load-not-scored-hint = Take out “{ $key }”, or score the question with scored = true.
load-points-missing = The question is scored, but nothing says where its points come from.
load-points-unclear = These points do not fit this type of question.
load-points-unclear-hint = Write {"{"} share_of_options = true {"}"} for several options, or a list of {"{"} from = 36, is = "1" {"}"} for a number.
load-not-descending = The thresholds do not go from the highest to the lowest.
load-not-above-this = the one above it
load-not-descending-hint = Put the highest threshold first and name each only once.
load-last-band = The last band must begin at 0, so that every score has a band.
load-last-band-hint = End the bands with {"{"} id = "not_met", from = "0%" {"}"}.
load-invalid-rounding = “{ $text }” is not a rounding.
load-invalid-rounding-hint = Write "1%", "0.1%" or "0.01%".

## Rules

load-rule-cycle = These rules wait for each other: { $path }.
load-rule-cycle-hint = Let one of them read something else.
load-cycle-reads = “{ $kind }” of “{ $owner }” reads “{ $name }”
load-cycle-stands-in = “{ $owner }” stands in or waits for “{ $around }”
load-unused-variable = No rule reads the variable “{ $id }”.

## Sources of law and practice

load-unknown-citation = “{ $citation }” is not in the table of sources.
load-unknown-citation-hint = Add it to “instruments.toml”, if it is right.
load-unknown-instrument = There is no instrument “{ $code }”.
load-invalid-instrument = “{ $code }” cannot be the code of an instrument.
load-invalid-citation = “{ $citation }” is not a code, one space and a place.
load-missing-ancestor = “{ $citation }” lies in “{ $around }”, which is not in the table.
load-missing-ancestor-hint = Add a [[citation]] with id = "{ $around }".
load-colliding-key = The text of this citation would stand under “{ $key }”, which is another's.
load-colliding-key-hint = Write one of the two differently.

## Packages in the user's folder

load-override-not-newer = Your “{ $id }” { $version } is not newer than the program's { $known }, which is used.
load-override-not-newer-hint = Raise its version, or take it out of the folder.
load-override-twice = There are two packages “{ $id }”; version { $version } is used.
load-override-twice-hint = Take one of the two out of the folder.
load-override-broken = Your “{ $id }” cannot be used as it is; the one that came with the program is used.
load-override-broken-hint = Mend what is named above, then look at it with “fener check”.
load-practice-only = Only a package for practice has this.
load-practice-only-hint = Write purpose = "practice", or take this out.
load-case-questionnaire = The case belongs to the questionnaire “{ $id }”, not to “{ $own }”.
load-case-named = The case “{ $id }” stands in the file “{ $file }”.
load-case-section = There is no section “{ $id }” that tells this case.
load-case-section-hint = Name the case and its file after the section with its questions.
load-case-question = The section “{ $section }” has no question “{ $id }”.
load-method-unfit = The method “{ $method }” cannot compare answers of the type “{ $type_name }”.
load-method-hint = Use “exact” where one option is chosen, “steps” for a rating and “right_minus_wrong” where several are chosen.
load-key-one-answer = Only one answer can be right here.
load-key-no-answer = No answer is right here.
load-near-unused = Near answers count only with the method “steps”.
load-key-missing = The case has no key for the question “{ $id }”.

## Texts

load-text-syntax = This cannot be read as a text: { $what }.
load-text-syntax-hint = Write key = text; put further lines and .parts below it, four spaces in.
load-text-duplicate = The text “{ $id }” stands here twice.
load-text-duplicate-hint = Keep one of the two.
load-text-empty = The text “{ $id }” is empty.
load-text-empty-hint = Write the text, or take its key out.
load-text-missing = “{ $file }” has no text “{ $id }”.
load-text-surplus = Nothing in the questionnaire uses the text “{ $id }”.
load-text-not-in-english = English has no text “{ $id }”.
load-attribute-missing = The text “{ $id }” lacks “.{ $name }”.
load-attribute-surplus = Nothing uses “.{ $name }” of the text “{ $id }”.
load-attribute-not-in-english = The English text “{ $id }” has no “.{ $name }”.
load-variables-differ = The text “{ $id }” uses other variables than the English one.
load-variables-hint = Use these: { $names }.
load-no-variables-hint = Use none: the English text has none.
load-unknown-reference = The text “{ $id }” uses “{ $name }”, which is not in this file.
load-text-cycle = The text “{ $id }” contains itself.
load-text-cycle-hint = Write the words out.
load-text-too-deep = Braces stand in each other deeper than the limit of { $limit }.
load-text-too-deep-hint = Close each brace, and write the text without so many.
load-review-missing = “{ $file }” does not say whether it was reviewed.
load-review-malformed = This line about the review cannot be read.
load-review-hint = Begin the file with “### status: draft”, or with “### reviewed-by: who, 2027-02-01”.
