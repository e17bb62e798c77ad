//! Phrases of signing.

phrases! {
    /// Header. code: of what is assessed.
    title(code) => "sign-title";
    /// Header on narrow screens.
    title_short() => "sign-title-short";
    /// First line.
    about_to() => "sign-about-to";
    /// First line of a signed session.
    is_signed() => "sign-is-signed";
    /// First line while the signature is on its way to the disk.
    on_its_way() => "sign-on-its-way";
    /// Counts. not_applicable, not_verified: of those answered.
    counts(done, all, not_applicable, not_verified) => "sign-counts";
    /// Open questions.
    open(count) => "sign-open";
    /// Label: the questionnaire.
    questionnaire() => "sign-questionnaire";
    /// Its title and version.
    version(title, version) => "sign-version";
    /// Label.
    languages() => "sign-languages";
    /// Label.
    period() => "sign-period";
    /// Label. kind: service, institution, country or case.
    visits(kind) => "sign-visits";
    /// Label.
    team() => "sign-team";
    /// Label.
    signed_by() => "sign-signed-by";
    /// Label.
    signed_at() => "sign-signed-at";
    /// When.
    moment(date, time) => "sign-moment";
    /// Label.
    fingerprint() => "sign-fingerprint";
    /// Head.
    after() => "sign-after";
    /// What signing means.
    means_locked() => "sign-means-locked";
    /// What signing means.
    means_kept() => "sign-means-kept";
    /// What signing means.
    means_here() => "sign-means-here";
    /// Head.
    declaration() => "sign-declaration";
    /// The declaration of one.
    words_one() => "sign-words-one";
    /// The declaration of a team.
    words_team() => "sign-words-team";
    /// Above the members.
    who() => "sign-who";
    /// Beside a member who does not sign.
    not_now() => "sign-not-now";
    /// Beside a member who signs.
    now() => "sign-now";
    /// Beside the box.
    to_sign(number) => "sign-to-sign";
    /// What is expected.
    nothing_yet() => "sign-nothing-yet";
    /// What is expected of a signed session.
    enter_closes() => "sign-enter-closes";
    /// Enter without a number.
    type_it(number) => "sign-type-it";
    /// Another number was typed.
    wrong_number(typed, number) => "sign-wrong-number";
    /// Enter while nobody is marked.
    nobody_marked() => "sign-nobody-marked";
    /// The fingerprint is being read.
    waits() => "sign-waits";
    /// After signing. codes: a list.
    signed(codes, digest) => "sign-signed";
    /// After signing, when not everybody did. others: a list.
    signed_without(codes, digest, others) => "sign-signed-without";
    /// The session changed while the signature waited for the disk.
    changed() => "sign-changed";
    /// A paste.
    no_paste() => "sign-no-paste";
    /// Where nothing was written.
    none() => "sign-none";
}
