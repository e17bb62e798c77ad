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
    /// Under the regional total. count: how many scored questions the country adds. score: the total with them. band: in words.
    national_total(count, score, band) => "country-national-total";
    /// Under the national total. score: the total of the region's questions alone. band: in words.
    regional_total(score, band) => "country-regional-total";
    /// Why a question does not count. why: a sentence of the country pack.
    not_asked_here(why) => "country-not-asked-here";
}
