//! Phrases of export.

phrases! {
    /// Header.
    title() => "export-title";
    /// Head.
    what() => "export-what";
    /// A form.
    json() => "export-json";
    /// A form.
    csv_long() => "export-csv-long";
    /// A form.
    csv_wide() => "export-csv-wide";
    /// Switch.
    for_excel() => "export-for-excel";
    /// Line.
    write() => "export-write";
    /// Writing without a form.
    choose_first() => "export-choose-first";
    /// While it is written.
    writing() => "export-writing";
    /// While it is written: the session is read.
    reading() => "export-reading";
    /// While it is written: the scores are worked out.
    counting() => "export-counting";
    /// While it is written. file: which one, from 1. of: how many.
    writing_file(file, of) => "export-writing-file";
    /// The user asked to stop the writing.
    stopping() => "export-stopping";
    /// The writing was stopped.
    stopped() => "export-stopped";
    /// After writing. path: of the file.
    written(path) => "export-written";
    /// Files written beside, such as the codebook.
    beside(files) => "export-beside";
    /// Message line.
    nothing_sent() => "export-nothing-sent";
    /// Ratings that rest on nothing but what residents said. numbers: of the questions, as a list.
    rests_on_residents(numbers) => "export-rests-on-residents";
    /// What is in.
    codebook() => "export-codebook";
}
