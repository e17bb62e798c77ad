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
    /// Label.
    visits() => "about-visits";
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
    /// Message line.
    only_here() => "about-only-here";
    /// Empty value.
    none() => "about-none";
}
