//! Means of verification, strengths and owners in words.

phrases! {
    /// A kind of evidence.
    document() => "means-document";
    /// A kind of evidence.
    observation() => "means-observation";
    /// A kind of evidence.
    cases() => "means-cases";
    /// A kind of evidence.
    law() => "means-law";
    /// A kind of evidence.
    data() => "means-data";
    /// A kind of evidence.
    manager() => "means-manager";
    /// A kind of evidence.
    staff() => "means-staff";
    /// A kind of evidence.
    beneficiary() => "means-beneficiary";
    /// A kind of evidence.
    external() => "means-external";
    /// Strength of evidence.
    usual() => "means-usual";
    /// Strength of evidence.
    strong() => "means-strong";
    /// Strength of evidence.
    weak() => "means-weak";
    /// Who should act.
    service() => "means-service";
    /// Who should act.
    municipality() => "means-municipality";
    /// Who should act.
    ministry() => "means-ministry";
    /// Who should act.
    police() => "means-police";
    /// Who should act.
    prosecutor() => "means-prosecutor";
    /// Who should act.
    court() => "means-court";
    /// Who should act.
    other() => "means-other";
}
