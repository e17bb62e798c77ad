//! Phrases of sharing: for whom a file is, and what is decided before it is written.

phrases! {
    /// A line: the file is for the team itself.
    for_internal() => "share-for-internal";
    /// A line: for the service.
    for_service() => "share-for-service";
    /// A line: for a ministry.
    for_ministry() => "share-for-ministry";
    /// A line: for everybody.
    for_public() => "share-for-public";
    /// What such a file leaves out.
    withholds_internal() => "share-withholds-internal";
    /// What such a file leaves out.
    withholds_service() => "share-withholds-service";
    /// What such a file leaves out.
    withholds_ministry() => "share-withholds-ministry";
    /// What such a file leaves out.
    withholds_public() => "share-withholds-public";
    /// What becomes of small numbers.
    small() => "share-small";
    /// What is asked before anything is written.
    asked() => "share-asked";
    /// While it is looked through.
    looking() => "share-looking";
    /// What is expected while something is to be decided.
    decide_first() => "share-decide-first";
    /// Which one is asked. at: from 1. of: how many are left.
    count(at, of) => "share-count";
    /// What was found and where. kind: what. number: of the question. field: in what.
    found(kind, number, field) => "share-found";
    /// The same where there is no question.
    found_in(kind, field) => "share-found-in";
    /// A rating that only residents' words stand behind. number: of the question.
    rests(number) => "share-rests";
    /// A line.
    keep() => "share-keep";
    /// A line.
    mark() => "share-mark";
    /// A line about a rating.
    keep_rating() => "share-keep-rating";
    /// A line about a rating.
    withhold() => "share-withhold";
    /// A line.
    go() => "share-go";
    /// A line. left: how many.
    rest(left) => "share-rest";
    /// On going to an answer.
    asked_again() => "share-asked-again";
    /// On going back.
    not_written() => "share-not-written";
    /// A kind of hit.
    mail() => "share-mail";
    /// A kind of hit.
    account() => "share-account";
    /// A kind of hit.
    phone() => "share-phone";
    /// A kind of hit.
    personal() => "share-personal";
    /// A kind of hit.
    coordinates() => "share-coordinates";
    /// A kind of hit.
    birth() => "share-birth";
    /// A kind of hit.
    address() => "share-address";
    /// A kind of hit.
    name() => "share-name";
    /// In what it stands.
    in_answer() => "share-in-answer";
    /// In what it stands: why not applicable.
    in_reason() => "share-in-reason";
    /// In what it stands.
    in_note() => "share-in-note";
    /// In what it stands: what is missing.
    in_gap() => "share-in-gap";
    /// In what it stands.
    in_dissent() => "share-in-dissent";
    /// In what it stands.
    in_evidence() => "share-in-evidence";
    /// In what it stands.
    in_source() => "share-in-source";
    /// In what it stands.
    in_visit_note() => "share-in-visit-note";
    /// In what it stands.
    in_flag() => "share-in-flag";
    /// In what it stands.
    in_recommendation() => "share-in-recommendation";
    /// In what it stands: what the visit is for.
    in_opening() => "share-in-opening";
}
