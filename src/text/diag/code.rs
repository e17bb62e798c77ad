//! Every code a diagnostic can carry. A letter for the area and four digits, stable for ever: a code that is no longer used stays reserved.
//! Areas: `E` expressions, `P` packages, `T` texts, `C` countries, `S` store, `I` import and scenarios, `A` arguments and settings.

use std::fmt;

use crate::text::diag::Severity;
use crate::text::diag::codes::codes;

codes! {
    // E: expressions.
    /// A name in an expression that no question, group or variable of the questionnaire has.
    UnknownName = "E0101" Error;
    /// A character that no expression has outside of quotes, or the sign another language has for an operator.
    UnexpectedCharacter = "E0102" Error;
    /// Something that cannot stand where it stands: an operator without its operand, two values without an operator between them.
    UnexpectedToken = "E0103" Error;
    /// An expression that ends where a value is still missing.
    UnexpectedEnd = "E0104" Error;
    /// A text whose closing quote is missing.
    UnclosedText = "E0105" Error;
    /// A parenthesis or bracket without its partner.
    Unbalanced = "E0106" Error;
    /// A number with an exponent, which XPath does not have.
    NumberForm = "E0107" Error;
    /// An expression without anything in it.
    EmptyExpression = "E0108" Error;
    /// An expression of more than 64 KiB.
    ExpressionTooLong = "E0109" Error;
    /// An expression whose parentheses, arguments and predicates nest too deep.
    ExpressionTooDeep = "E0110" Error;
    /// An expression with too many parts.
    ExpressionTooLarge = "E0111" Error;
    /// A function that does not exist.
    UnknownFunction = "E0112" Error;
    /// A function with more or fewer arguments than it takes.
    ArgumentCount = "E0113" Error;
    /// An argument of the wrong kind: a value where nodes are needed, something computed where only a text in quotes can stand.
    ArgumentKind = "E0114" Error;
    /// A step of a path other than down, up and to itself: `//`, `@`, `ancestor::` and the like.
    UnsupportedAxis = "E0115" Error;
    /// A comparison with an option that the question does not have.
    OptionNotInList = "E0116" Error;
    /// A comparison that can never hold, such as a number with a word.
    NeverHolds = "E0117" Warning;
    /// A calculation that gives true or false, used as a condition by itself: it is stored as text, and the text `false` is true.
    BareBoolean = "E0118" Error;
    /// A question used as a condition by itself: XPath asks whether the question is there, not whether it is answered.
    BareQuestion = "E0119" Warning;
    /// An expression that reads the question it belongs to; only a constraint may.
    ReadsItself = "E0120" Error;
    /// A regular expression that cannot be read, or takes too long.
    BadPattern = "E0121" Error;
    /// Something that other programs do and this one does not; it counts as blank.
    NotSupported = "E0122" Warning;
    /// A step, a predicate or `|` on something that is no node.
    NotNodes = "E0123" Error;
    /// A list of options that does not exist.
    NoSuchInstance = "E0124" Error;
    /// A column that a list of options does not have.
    UnknownColumn = "E0125" Error;
    /// A text or value that is no date.
    BadDate = "E0127" Error;
    /// A sign in the pattern of a date that means nothing.
    BadDateFormat = "E0128" Error;
    /// An argument that a function cannot do anything with.
    BadArgument = "E0129" Error;
    /// A calculation that gives true or false: it is stored as text, where `false` is true.
    StoredBoolean = "E0130" Warning;
    /// Rules that wait for each other: each reads what the next decides, and the last reads what the first decides.
    RuleCycle = "E0126" Error;
    /// A condition whose parts exclude each other: whatever is answered, it does not hold.
    ConditionNever = "E0131" Warning;
    /// A condition that holds whatever is answered.
    ConditionAlways = "E0132" Warning;
    /// A part of an expression that decides nothing: one side of an `or` that can never hold where it stands, one side of an `and` that
    /// always does, or a branch of an `if()` that is never taken.
    DeadBranch = "E0133" Warning;
    // P: packages.
    /// A file that every package needs is not there: `questionnaire.toml` for the structure, `en.ftl` for the texts.
    FileMissing = "P0001" Error;
    /// A file is there, but the system did not let it be read.
    FileUnreadable = "P0002" Error;
    /// A file holds bytes that are not UTF-8 text, often because an old editor saved it in another encoding.
    FileNotUtf8 = "P0003" Error;
    /// A file is bigger than 16 MiB. The limit protects the program from files that were never meant as packages.
    FileTooLarge = "P0004" Error;
    /// A package has more files than a package can need.
    TooManyFiles = "P0005" Error;
    /// A line cannot be read as TOML. What else is wrong in the file is said once it can be read.
    TomlSyntax = "P0006" Error;
    /// The package was written for a newer version of the program.
    FormatTooNew = "P0007" Error;
    /// So many problems were found that the rest is only counted.
    TooManyProblems = "P0008" Warning;
    /// A file in the folder has the ending of a package's file, but no name that a package uses, so it is not read.
    StrayFile = "P0009" Warning;
    /// A key that has no meaning where it stands, most often a slip of the pen. It is refused, so that no rule is lost silently.
    UnknownKey = "P0101" Error;
    /// A key that must be there is not.
    MissingKey = "P0102" Error;
    /// A value is of another type than its key takes, such as a text where a number belongs.
    WrongType = "P0103" Error;
    /// A key that exists, but not for this kind of item or this type of question.
    MisplacedKey = "P0104" Error;
    /// A word where only some fixed words are possible.
    UnknownWord = "P0105" Error;
    /// A text that should be a number and cannot be read as one. Numbers are whole, or texts such as `"0.5"`, `"2/3"` or `"70%"`.
    InvalidNumber = "P0106" Error;
    /// A number that lies outside of what its key allows.
    NumberOutOfRange = "P0107" Error;
    /// A version that is not three whole numbers joined by points.
    InvalidVersion = "P0108" Error;
    /// A tag that names no language.
    InvalidLocale = "P0109" Error;
    /// A text that is empty, too long, or holds characters that cannot be shown.
    InvalidWord = "P0110" Error;
    /// A date that does not exist or is not written as year, month and day.
    InvalidDate = "P0111" Error;
    /// An id that is not made of small letters, digits and low lines, begins with something else than a letter, or is too long.
    InvalidId = "P0201" Error;
    /// An id that the program uses for something of its own.
    ReservedId = "P0202" Error;
    /// Two things with the same id. Texts, answers and exports meet at ids, so each must be one thing.
    DuplicateId = "P0203" Error;
    /// Two questions or two sections with the same printed number.
    DuplicateNumber = "P0204" Error;
    /// A printed number that is not made of the section, a point, digits and, if needed, letters and a suffix.
    InvalidPrintedNumber = "P0205" Error;
    /// A printed number that does not begin with the number of its section, or a follow-up's that does not begin with its question's.
    NumberElsewhere = "P0206" Warning;
    /// A scale without levels or a list without options.
    EmptyList = "P0301" Error;
    /// Two options of a list, levels of a scale or bands with the same id.
    DuplicateOption = "P0302" Error;
    /// Two options of a list or levels of a scale with the same code, which is the key that answers.
    DuplicateCode = "P0303" Error;
    /// A code that cannot be typed with one digit although the list is short enough for it.
    CodeOutOfReach = "P0304" Warning;
    /// The levels of a scale do not go from the best to the worst.
    NotBestFirst = "P0305" Error;
    /// The codes of some scales rise from the best to the worst level and those of others fall, which invites wrong answers.
    MixedDirections = "P0306" Warning;
    /// A scale that is not there.
    NoSuchScale = "P0307" Error;
    /// A list that is not there.
    NoSuchList = "P0308" Error;
    /// An option or level that the question does not have.
    NoSuchOption = "P0309" Error;
    /// A question that chooses needs its options from a shared list or of its own: one of the two, not both.
    ListOrOptions = "P0310" Error;
    /// A scale that no question uses.
    UnusedScale = "P0311" Warning;
    /// A list that no question uses.
    UnusedList = "P0312" Warning;
    /// A scale whose best level gives less than full points, so that nothing rated on it can be fully met.
    TopBelowOne = "P0313" Warning;
    /// A list with more options than the program takes.
    TooManyOptions = "P0314" Error;
    /// A further key of the options of a list that no rule reads.
    UnreadColumn = "P0315" Warning;
    /// A question that is not there, named by a follow-up or by the key of a practice case.
    UnknownQuestion = "P0401" Error;
    /// A question that follows up on itself, or two that follow up on each other.
    FollowUpCircle = "P0402" Error;
    /// The same entry twice in one list of entries.
    RepeatedEntry = "P0403" Warning;
    /// The lowest allowed number is above the highest.
    MinAboveMax = "P0404" Error;
    /// A step that is not above 0, or that never reaches the highest allowed number.
    InvalidStep = "P0405" Error;
    /// A number with a fraction where only whole ones are allowed.
    NotWhole = "P0406" Error;
    /// More questions than the program takes.
    TooManyQuestions = "P0407" Error;
    /// Groups and repeats stand in each other deeper than the program takes.
    NestingTooDeep = "P0408" Error;
    /// A section, group or repeat in which nothing stands.
    NothingInside = "P0409" Warning;
    /// A question that is retired since a version which is not there yet.
    RetiredLater = "P0410" Error;
    /// The means of verification begin with a partner: a partner, marked `+`, needs something it goes with.
    PartnerAlone = "P0411" Error;
    /// A question inside a repeat, of which a declaration that is made once would be the answer.
    DeclaresInRepeat = "P0415" Error;
    /// A part of a data request named by a question that stands elsewhere or is of another type.
    RequestPartUnfit = "P0416" Error;
    /// A question that is answered from data requests where no repeat lists any.
    NoRequestList = "P0417" Error;
    /// The thresholds of bands or of points do not go from the highest to the lowest.
    NotDescending = "P0501" Error;
    /// The last band does not begin at 0, so that some scores would have no band.
    LastBandAboveZero = "P0502" Error;
    /// A question that is not scored cannot be a must-pass.
    MustPassUnscored = "P0503" Error;
    /// A scored question that says nothing about where its points come from.
    PointsMissing = "P0504" Error;
    /// Points, weight or layer on a question that is not scored: they have no effect.
    NotScored = "P0505" Warning;
    /// A rounding that is not one, a tenth, a hundredth or the like of a percent.
    InvalidRounding = "P0506" Error;
    /// Points that say neither that they are a share of options nor from which numbers they count, or both.
    PointsUnclear = "P0507" Error;
    /// A question that weighs more than all other questions of its section together, so that its answer is the grade.
    UnbalancedWeights = "P0508" Warning;
    /// A variable that no rule reads.
    UnusedVariable = "P0601" Warning;
    /// A citation that is not in the table of legal and professional sources.
    UnknownCitation = "P0701" Error;
    /// The same instrument or citation twice in the table, or two keys for one question of a practice case.
    DuplicateEntry = "P0702" Error;
    /// A citation of an instrument that is not in the table.
    UnknownInstrument = "P0703" Error;
    /// A citation whose enclosing place, such as the article of a paragraph, is not in the table.
    MissingAncestor = "P0704" Error;
    /// Two citations whose texts would stand under the same key.
    CollidingTextKey = "P0705" Error;
    /// A citation that is not written as a code, a space and a place.
    InvalidCitation = "P0706" Error;
    /// A package in the user's folder that is not newer than the one in the program, which is therefore used.
    OverrideNotNewer = "P0801" Warning;
    /// A package in the user's folder that cannot be used; the one in the program is used instead.
    OverrideBroken = "P0802" Warning;
    /// Two packages in the user's folder with the same id; the one with the higher version is used, or the first by name.
    OverrideTwice = "P0803" Warning;
    /// `renamed` names a question that the questionnaire does not have.
    RenamedUnknown = "P0412" Error;
    /// `renamed` says that a question has another id now, but something still has the earlier one.
    RenamedStillThere = "P0413" Error;
    /// A section, group or question that can never be asked, although its own condition could hold: those around it, or those of the
    /// questions that it reads, exclude it.
    Unreachable = "P0414" Warning;
    /// A pass mark or a case in a package that is not for practice.
    PracticeMisplaced = "P0901" Error;
    /// A practice case of another questionnaire, of a section that is not there, or with another name than its file.
    CaseElsewhere = "P0902" Error;
    /// A method that cannot compare answers of this type of question.
    MethodUnfit = "P0903" Error;
    /// A key without a right answer, or with several where one can be chosen.
    KeyAnswers = "P0904" Error;
    /// Near answers with a method that gives nothing for them.
    NearUnused = "P0905" Warning;
    /// A question of a practice case without a key, so that its answer is compared with nothing.
    KeyMissing = "P0906" Warning;
    // T: texts.
    /// A text cannot be read as Fluent. In English the package is refused; in another language the English text stands in.
    TextSyntax = "T0101" Error;
    /// A text that the questionnaire needs is not there. In English the package is refused; elsewhere the English text stands in.
    TextMissing = "T0102" Error;
    /// A text that nothing in the questionnaire uses.
    TextSurplus = "T0103" Warning;
    /// A part of a text, such as `.meaning` or `.constraint`, is not there although it is needed or English has it.
    AttributeMissing = "T0104" Error;
    /// A part of a text that nothing uses or that English does not have.
    AttributeSurplus = "T0105" Warning;
    /// Two texts under the same key; only one could be shown.
    TextDuplicate = "T0106" Error;
    /// A text with other variables than the English one.
    VariablesDiffer = "T0107" Warning;
    /// A text that uses a text, term or function which is not there.
    UnknownReference = "T0108" Error;
    /// A file of texts that does not say whether it was reviewed.
    ReviewMissing = "T0109" Warning;
    /// A line about the review that cannot be read.
    ReviewMalformed = "T0110" Warning;
    /// Texts that stand in each other without end.
    TextCycle = "T0111" Error;
    /// Braces or parentheses that stand in each other so deep that no text needs it.
    TextTooDeep = "T0112" Error;
    /// A choice by number without a plural form that the language has, or with one that it never uses.
    PluralForms = "T0113" Warning;
    /// A heading, unit or room that is wider than its place in a window of 80 columns.
    TextTooWide = "T0114" Warning;
    // C: countries.
    /// A country that is not written as two capital letters, or not the one its file is named for: `AL` stands in `al.toml`.
    InvalidCountry = "C0101" Error;
    /// What a pack adapts is not written as the id of a questionnaire, `@` and a major version.
    InvalidTarget = "C0102" Error;
    /// A pack adapts a questionnaire that is not at hand.
    TargetUnknown = "C0103" Error;
    /// A pack adapts another major version of a questionnaire than the one at hand. A major version is a changed meaning, so what the
    /// pack says has to be read again.
    TargetMajor = "C0104" Error;
    /// The name of a text that no text can have.
    InvalidTextKey = "C0105" Error;
    /// A question that none of the questionnaires has which the pack adapts.
    AdaptsUnknown = "C0201" Error;
    /// A pack hides a must-pass question. The regional score fails where a must-pass fails, so it has to be asked in every country;
    /// where it cannot apply, the rater says so with a reason.
    HidesMustPass = "C0202" Error;
    /// A pack hides or rewords a question that it adds itself.
    ChangesOwn = "C0203" Error;
    /// The printed number of an added question does not end in a hyphen, the country and a number, such as `2.08-AL1`.
    NumberNotNational = "C0204" Error;
    /// A value for a question that takes none, or not one alone: a note, a calculated line, a ranking, a question that is repeated.
    PrefillImpossible = "C0205" Error;
    /// A pack hides a question and also rewords it, gives a value for it or cites a national place for it, which nobody will see.
    ChangesHidden = "C0206" Warning;
    /// A text of a pack uses a name that the pack does not give under `[names]`.
    UnknownCountryName = "C0301" Error;
    /// A country pack in the user's folder that describes an older state of law than the one in the program, which is therefore used.
    PackOlder = "C0401" Warning;
    // S: store.
    /// There is no store where one was looked for.
    StoreMissing = "S0101" Error;
    /// The file is not a store of this program, or it is encrypted. It was left as it is.
    StoreForeign = "S0102" Error;
    /// The store was written by a newer version of the program, which changed how it is laid out. It was left as it is.
    StoreNewer = "S0103" Error;
    /// The store contradicts itself: the disk lost or changed a part of it, or another program wrote into it.
    StoreDamaged = "S0104" Error;
    /// The disk has no room for what was to be written.
    StoreFull = "S0105" Error;
    /// The store or its folder cannot be written or made: no right to, or a medium that takes no changes.
    StoreUnwritable = "S0106" Error;
    /// Another program holds the store: a backup, a synchronising program, or a tool for databases.
    StoreBusy = "S0107" Error;
    /// The disk reported a failure while the store was read or written.
    StoreDisk = "S0108" Error;
    /// An event cannot be read: a newer program wrote it, or it was changed from outside.
    StoreUnreadable = "S0109" Error;
    /// Something was to be written to a store that is open for reading only.
    StoreReadOnly = "S0110" Error;
    /// The last write failed in a way that leaves open whether it reached the disk. The store must be opened again to know.
    StoreUnsure = "S0111" Error;
    /// SQLite refused something that it should not; a mistake in this program.
    StoreUnexpected = "S0112" Error;
    /// The data file is encrypted, and nobody gave the passphrase.
    StoreLocked = "S0113" Error;
    /// The data file is plain though keys lie beside it or one was given.
    StorePlain = "S0114" Error;
    /// The file of keys beside the data file cannot be understood.
    KeysUnreadable = "S0115" Error;
    /// What is to be imported is no bundle.
    BundleForeign = "S0401" Error;
    /// A bundle holds more than one may.
    BundleTooLarge = "S0402" Error;
    /// A bundle was changed on its way, or is not whole.
    BundleChanged = "S0403" Error;
    /// A bundle is encrypted for somebody else, with another passphrase, or with one that asks for too much work.
    BundleLocked = "S0404" Error;
    /// A newer program wrote the bundle.
    BundleNewer = "S0405" Error;
    /// Nobody signed the bundle, or not what stands in it.
    BundleUnsigned = "S0406" Error;
    /// What stands in a bundle is not what any program of ours writes.
    BundleMalformed = "S0407" Error;
    /// Nobody is named who shall read a bundle, or not by a key.
    BundleRecipient = "S0408" Error;
    /// A bundle cannot be read or written.
    BundleDisk = "S0409" Error;
    /// A session is elsewhere than this window thought: its store was copied or exchanged while it was open.
    StoreConflict = "S0201" Error;
    /// The event is in the store already, so it was not written a second time.
    StoreDuplicate = "S0202" Error;
    /// What was to be recorded does not fit its stream; a mistake in this program.
    StoreRefused = "S0203" Error;
    /// What was written is not what stands there now: an event was changed, taken out or put in, or something else was signed.
    StreamBroken = "S0301" Error;
    /// The lists differ from what the events say. The events are the truth, and lists are made again from them.
    ListsDiffer = "S0302" Warning;
    /// The program that wrote last did not come to its end.
    CutOff = "S0303" Warning;
    /// A file of the program that was begun and never finished.
    LeftOver = "S0304" Warning;
    /// A file or folder of the program that other users of the machine may read.
    TooOpen = "S0305" Warning;
    /// A store of an older schema, which is brought up when it is next opened for writing.
    StoreOlder = "S0306" Warning;
    // I: import and scenarios.
    /// A scenario file is not TOML at this place. Only the first such place is reported, because what follows may be read wrongly.
    ScenarioSyntax = "I0201" Error;
    /// A key that scenario files do not have. A misspelt key would otherwise check nothing without anybody noticing.
    ScenarioUnknownKey = "I0202" Error;
    /// A scenario lacks something it cannot do without: which questionnaire it plays, or what a step does or expects.
    ScenarioMissingKey = "I0203" Error;
    /// A key of a scenario holds something of another kind than it takes.
    ScenarioWrongKind = "I0204" Error;
    /// A step of a scenario does more than one thing. Steps happen one after another, so that each expectation has its moment.
    ScenarioOneAction = "I0205" Error;
    /// The questionnaire that a scenario names is not there, or the one written in it has errors.
    ScenarioNoQuestionnaire = "I0206" Error;
    /// A scenario names a question, row, section or grade that the questionnaire or the session does not have at that step.
    ScenarioUnknownName = "I0207" Error;
    /// A value in a scenario that the question does not take. Write options by their ids, numbers as numbers and dates as 2026-11-23.
    ScenarioWrongValue = "I0208" Error;
    /// A step that nobody could do: answering a hidden question, undoing nothing, adding a row to a counted repeat.
    ScenarioImpossible = "I0209" Error;
    /// Something is not as the scenario expects.
    ScenarioDiffers = "I0210" Error;
    /// A step that is marked as failing passes. The mark must go, so that a later failure is noticed.
    ScenarioPasses = "I0211" Error;
    /// A file that is no workbook of texts: damaged, too large, or saved in another format.
    SheetUnreadable = "I0301" Error;
    /// A workbook that the program did not write as a sheet of texts, or one of another questionnaire.
    SheetForeign = "I0302" Error;
    /// A row of a sheet for a text that English does not have.
    SheetUnknownText = "I0303" Error;
    /// A translation with other variables than the English text: a value would be missing, or a name would stand there.
    SheetVariables = "I0304" Error;
    /// A translation that cannot be read as Fluent.
    SheetNotFluent = "I0305" Error;
    /// A translation without a plural form that its language has, or with one that it never uses.
    SheetPlurals = "I0306" Error;
    /// Two rows for one text with different translations.
    SheetTwice = "I0307" Error;
    /// A translation that refers to a text which is not there.
    SheetUnknownReference = "I0308" Error;
    /// A translation that is longer than its place in a window of 80 columns.
    SheetTooWide = "I0309" Warning;
    /// A file of texts into which translations cannot be written: it cannot be read whole, or it lies outside of the folder.
    SheetTarget = "I0310" Error;
    /// A file of ratings that is no table: without a rater or an item, or with a row of another width.
    RatingsUnreadable = "I0401" Error;
    /// A rating that is not on the scale.
    RatingInvalid = "I0402" Error;
    // A: arguments and settings.
    /// A command that does not exist.
    CommandUnknown = "A0101" Error;
    /// An option that the command does not have.
    OptionUnknown = "A0102" Error;
    /// An argument or value that must be given.
    ArgumentMissing = "A0103" Error;
    /// An argument that is too much or stands twice.
    ArgumentSurplus = "A0104" Error;
    /// A value that cannot stand for its argument.
    ValueInvalid = "A0105" Error;
    /// A language without texts.
    LanguageUnknown = "A0106" Warning;
    /// A code that no diagnostic has.
    CodeUnknown = "A0107" Error;
    /// A file that was named and cannot be read.
    InputUnreadable = "A0201" Error;
    /// What was named is neither a package nor the id of a questionnaire.
    NothingToCheck = "A0202" Error;
    /// A questionnaire that is not at hand.
    QuestionnaireUnknown = "A0203" Error;
    /// A session that is not in the store.
    SessionUnknown = "A0204" Error;
    /// A name that several sessions have.
    SessionAmbiguous = "A0205" Error;
    /// A session whose events cannot be read.
    SessionUnreadable = "A0206" Error;
    /// The package that a session was filled with is not in the store.
    PackageMissing = "A0207" Error;
    /// A section, question or citation that the questionnaire does not have.
    PartUnknown = "A0208" Error;
    /// Ratings in a file to share that rest on what residents said and nothing else: each may tell who spoke.
    RestsOnResidents = "A0209" Error;
    /// A country without a pack at hand.
    CountryUnknown = "A0210" Error;
    /// A signed session, which is not upgraded before it is opened again.
    SessionSigned = "A0211" Error;
    /// Sessions that cannot be set side by side as the levels of government of one country.
    RollUpUnfit = "A0212" Error;
    /// A version of a questionnaire or a country pack in the user's folder that has mistakes, so that it cannot be used.
    EditionUnusable = "A0213" Error;
    /// A session that is not among the deleted ones which can be taken back.
    NotDeleted = "A0214" Error;
    /// An entry of a session that holds no words, so that nothing of it can be erased.
    NoWords = "A0215" Error;
    /// Settings that cannot be read whole.
    SettingsUnreadable = "A0216" Warning;
    /// Something asked for in an export that its profile never holds.
    NotInProfile = "A0217" Error;
    /// Something in a file to share that points to a person by its shape.
    PointsToPerson = "A0218" Error;
    /// Neither an argument nor the system says where data are kept.
    FoldersUnknown = "A0301" Error;
    /// The result could not be written.
    OutputFailed = "A0302" Error;
    /// A file that is there already and would be written over.
    FileExists = "A0303" Error;
    /// The passphrase or the recovery key is not the one of the data.
    PassphraseWrong = "A0305" Error;
    /// No passphrase could be read, or not one that can be set.
    PassphraseMissing = "A0306" Error;
    /// The data are encrypted already, or not yet.
    EncryptionElse = "A0307" Error;
    /// A scale that is none, or weights for categories without an order.
    ScaleInvalid = "A0219" Error;
    /// A file goes into a folder that carries it to other computers.
    FolderCarried = "A0308" Warning;
    /// The folder chosen for the data is not there.
    DataFolderMissing = "A0304" Error;
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
