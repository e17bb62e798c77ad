//! Phrases of the page of the assessment.

phrases! {
    /// Label: the signature.
    signed() => "about-signed";
    /// The signature. codes: a list; digest: the fingerprint.
    signed_by(codes, date, time, digest) => "about-signed-by";
    /// Header.
    title() => "about-title";
    /// Label.
    code() => "about-code";
    /// Label.
    name() => "about-name";
    /// Label.
    questionnaire() => "about-questionnaire";
    /// The questionnaire with its version and digest.
    version(title, version, digest) => "about-version";
    /// Label.
    period() => "about-period";
    /// Label. kind: service, institution, country or case.
    visits(kind) => "about-visits";
    /// Label.
    team() => "about-team";
    /// Label.
    way() => "about-way";
    /// Label.
    independence() => "about-independence";
    /// Label.
    purpose() => "about-purpose";
    /// Head of the shared sections.
    parts() => "about-parts";
    /// After giving a section to a member.
    given(code) => "about-given";
    /// A section without a member.
    nobody() => "about-nobody";
    /// Head of the records of a team of which each member rates alone.
    records() => "about-records";
    /// State of a record: the one on the screen.
    record_here() => "about-record-here";
    /// State of a record that has begun. done, all: questions.
    record_begun(done, all) => "about-record-begun";
    /// State of a record that is signed.
    record_signed() => "about-record-signed";
    /// State of a record that has not begun.
    record_not_begun() => "about-record-not-begun";
    /// After choosing the record on the screen. code: of the member.
    is_here(code) => "about-is-here";
    /// After a number while the records are being read.
    records_read() => "about-records-read";
    /// Message line.
    only_here() => "about-only-here";
    /// Empty value.
    none() => "about-none";
    /// When an assessment opens whose parts are shared out and nobody has one yet.
    give_out() => "about-give-out";
    /// Head of the pop-over in which period, days of the visit and purpose are put right.
    describe_title() => "about-describe-title";
    /// Message line there.
    describe_expects() => "about-describe-expects";
    /// Help at the purpose, which is the last.
    describe_purpose_help() => "about-describe-purpose-help";
    /// They were recorded.
    described() => "about-described";
    /// One of the boxes before the last no longer reads as it did.
    describe_again() => "about-describe-again";
}
