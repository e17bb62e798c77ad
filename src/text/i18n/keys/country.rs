//! Phrases about country packs: what can be wrong in one, and what the screens say of a pack, its values and its questions.

phrases! {
    /// A country that is not two capital letters. country: what was written.
    invalid_country(country) => "country-invalid-country";
    /// A country in the file of another. country: two letters. file: the name of the file.
    country_elsewhere(country, file) => "country-elsewhere";
    /// What a pack adapts, badly written. text: what was written.
    invalid_target(text) => "country-invalid-target";
    /// A questionnaire that is not at hand. id: its id.
    target_unknown(id) => "country-target-unknown";
    /// Another major version than the one at hand. id: of the questionnaire. major: the number in the pack. version: the one at hand.
    target_major(id, major, version) => "country-target-major";
    /// What to do about it. example: what to write once the pack was read through.
    target_major_hint(example) => "country-target-major-hint";
    /// A name of a text that no text can have. text: what was written.
    invalid_key(text) => "country-invalid-key";
    /// What to do about it; the name is an example.
    invalid_key_hint() => "country-invalid-key-hint";
    /// A question that is not there. id: what was written.
    unknown_question(id) => "country-unknown-question";
    /// What to do about it.
    unknown_question_hint() => "country-unknown-question-hint";
    /// A must-pass question that a pack hides. id: its id.
    hides_must_pass(id) => "country-hides-must-pass";
    /// What to do about it.
    hides_must_pass_hint() => "country-hides-must-pass-hint";
    /// A change to a question that the pack itself adds. id: its id.
    changes_own(id) => "country-changes-own";
    /// What to do about it.
    changes_own_hint() => "country-changes-own-hint";
    /// A change to a question that the pack hides. id: its id.
    changes_hidden(id) => "country-changes-hidden";
    /// What to do about it.
    changes_hidden_hint() => "country-changes-hidden-hint";
    /// A number without the country behind it. number: what was written.
    number_not_national(number) => "country-number-not-national";
    /// A value for a question that takes none. id: its id.
    takes_no_value(id) => "country-takes-no-value";
    /// A value for a question that is asked once for each of several things. id: its id.
    in_repeat(id) => "country-in-repeat";
    /// What to do about a value that a question cannot take.
    takes_no_value_hint() => "country-takes-no-value-hint";
    /// What to do about a value outside of what its question takes.
    prefill_hint() => "country-prefill-hint";
    /// A name in a text that the pack does not give. name: the name.
    unknown_name(name) => "country-unknown-name";
    /// A list of scores to switch to, a line in `fener score`, and the first word of a header: with the country's own questions.
    national() => "country-national";
    /// A question that the national score alone counts, in a list of what counts. question: its text.
    counts_nationally(question) => "country-counts-nationally";
    /// Under the regional total. count: how many scored questions the country adds. score: the total with them. band: in words.
    national_total(count, score, band) => "country-national-total";
    /// Under the national total. score: the total of the region's questions alone. band: in words.
    regional_total(score, band) => "country-regional-total";
    /// Why a question does not count. why: a sentence of the country pack.
    not_asked_here(why) => "country-not-asked-here";
    /// A pack in the user's folder that is older than the program's. country: two letters. own, program: days.
    pack_older(country, own, program) => "country-pack-older";
    /// What to do about it.
    pack_older_hint() => "country-pack-older-hint";
    /// A step of a new assessment: which country's pack applies.
    which() => "country-which";
    /// Under that question.
    which_help() => "country-which-help";
    /// The first line to choose: no country's pack.
    regional() => "country-regional";
    /// A step of a new assessment, for countries that assess one level of government at a time.
    which_level() => "country-which-level";
    /// Under that question.
    which_level_help() => "country-which-level-help";
    /// A label: the country of an assessment.
    label() => "country-label";
    /// Of a pack that nobody has signed. date: the state of law it describes.
    draft(date) => "country-draft";
    /// Of a pack that a partner has signed. date: the state of law it describes. partner: who signed.
    signed(date, partner) => "country-signed";
    /// A value of the pack at a question, to be confirmed. value: it. certainty: A, B or C. state: of the pack, as in the two above.
    value(value, certainty, state) => "country-value";
    /// Behind that value: the key Space makes it the answer.
    confirm_with() => "country-confirm-with";
    /// Behind that value once it is the answer.
    stands() => "country-stands";
    /// Message: the value was recorded as the answer.
    confirmed() => "country-confirmed";
    /// Head of a part of the page about a question. country: its name.
    part(country) => "country-part";
    /// There, of a question that the country adds.
    own_question() => "country-own-question";
    /// There, of an instrument that is law in the country. instrument: its code.
    binding(instrument) => "country-binding";
    /// There, of an instrument that is no law in the country but what the state is measured by.
    benchmark(instrument) => "country-benchmark";
    /// There, of an instrument that is professional guidance.
    guidance(instrument) => "country-guidance";
    /// There, under a value. source: where it was seen.
    seen_in(source) => "country-seen-in";
    /// A country that was named and has no pack. country: what was typed.
    no_pack(country) => "country-no-pack";
    /// In usage lines, the value of `--country`: one word in capitals.
    value_country() => "country-value-country";
    /// What `--country` does.
    help_country() => "country-help-country";
    /// What `--countries` does.
    help_only_countries() => "country-help-only-countries";
    /// Head of a column: countries.
    head_country() => "country-head-country";
    /// Head of a column: the state of law a pack describes, a day.
    head_law() => "country-head-law";
    /// Head of a column: who signed a pack.
    head_signed() => "country-head-signed";
    /// In that column: nobody.
    unsigned() => "country-unsigned";
    /// Which files a country pack has. stem: two small letters.
    pack_files_hint(stem) => "country-pack-files-hint";
}
