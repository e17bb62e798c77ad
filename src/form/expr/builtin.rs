//! The function table: every function's name, how many arguments it takes and of what kind, what it gives, and one line on what it
//! does. The parser knows no functions; `check` looks them up here, `eval` does what they do.

use crate::form::expr::value_type::Type;
use crate::text::diag::suggest;
use crate::text::i18n::phrase::Phrase;

/// What an argument must be. Everything but nodes is converted as XPath converts it, so only nodes are a demand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Anything.
    Any,
    /// True or false; a bare question here is worth a warning.
    Condition,
    /// Nodes.
    Nodes,
}

/// One function.
#[derive(Clone, Copy, Debug)]
pub struct Builtin {
    /// Its name.
    pub name: &'static str,
    /// Which it is.
    pub function: Function,
    /// How many arguments it takes at least.
    pub least: usize,
    /// How many it takes at most, unless any number.
    pub most: Option<usize>,
    /// What the first arguments must be; the last holds for all further ones.
    pub takes: &'static [Takes],
    /// What it gives.
    pub gives: Type,
    /// What it does, in English.
    pub doc: &'static str,
}

macro_rules! functions {
    ($($(#[doc = $doc:literal])* $function:ident $name:literal ($least:literal $(.. $most:literal)? $(, $more:ident)?) [$($takes:ident),*] $gives:ident;)*) => {
        /// A function by what it does.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Function {
            $($(#[doc = $doc])* $function),*
        }

        /// All functions in the order of the documentation. Other names of the same function are in [`ALIASES`].
        pub const ALL: &[Builtin] = &[$(Builtin {
            name: $name,
            function: Function::$function,
            least: $least,
            most: functions!(@most $least $($most)? $($more)?),
            takes: &[$(Takes::$takes),*],
            gives: Type::$gives,
            doc: concat!($($doc),*),
        }),*];
    };
    (@most $least:literal many) => { None };
    (@most $least:literal $most:literal) => { Some($most) };
    (@most $least:literal) => { Some($least) };
}

functions! {
    // Text.
    /// The argument as text; without one, what the node `.` holds.
    String "string" (0..1) [Any] Text;
    /// All arguments as text, one after the other; of nodes, all.
    Concat "concat" (0, many) [Any] Text;
    /// All arguments but the first as text, with the first between them; of nodes, all.
    Join "join" (1, many) [Any] Text;
    /// The text from one place up to, not including, another; places count from 0, negative ones from the end.
    Substr "substr" (2..3) [Any] Text;
    /// The text from a place counted from 1, so many characters long.
    Substring "substring" (2..3) [Any] Text;
    /// What stands before the first occurrence of the second text in the first.
    SubstringBefore "substring-before" (2) [Any] Text;
    /// What stands after the first occurrence of the second text in the first.
    SubstringAfter "substring-after" (2) [Any] Text;
    /// The first text with each character of the second replaced by that of the third, or left out.
    Translate "translate" (3) [Any] Text;
    /// How long a text is.
    StringLength "string-length" (0..1) [Any] Number;
    /// A text with single spaces and none around it.
    NormalizeSpace "normalize-space" (0..1) [Any] Text;
    /// Whether the first text has the second in it.
    Contains "contains" (2) [Any] Boolean;
    /// Whether the first text begins with the second.
    StartsWith "starts-with" (2) [Any] Boolean;
    /// Whether the first text ends with the second.
    EndsWith "ends-with" (2) [Any] Boolean;
    /// A random identifier, or a random text of so many characters.
    Uuid "uuid" (0..1) [Any] Text;
    /// The digest of a text by MD5, SHA-1, SHA-256, SHA-384 or SHA-512, as base64 or hex.
    Digest "digest" (2..3) [Any] Text;
    /// The text that was written as base64.
    Base64Decode "base64-decode" (1) [Any] Text;

    // True or false.
    /// The second argument if the first is true, else the third.
    If "if" (3) [Condition, Any] Any;
    /// The first argument unless it is blank, else the second.
    Coalesce "coalesce" (2) [Any] Any;
    /// What the question already holds, else the argument.
    Once "once" (1) [Any] Any;
    /// True.
    True "true" (0) [] Boolean;
    /// False.
    False "false" (0) [] Boolean;
    /// The argument as true or false; any text but the empty one is true, `'false'` too.
    Boolean "boolean" (1) [Condition] Boolean;
    /// Whether a text is `true` or `1`.
    BooleanFromString "boolean-from-string" (1) [Any] Boolean;
    /// True if the argument is false.
    Not "not" (1) [Condition] Boolean;
    /// Whether the whole text matches a regular expression.
    Regex "regex" (2) [Any] Boolean;
    /// Whether between so many and so many of the further arguments are true; -1 sets no bound.
    Checklist "checklist" (2, many) [Any] Boolean;
    /// The same with a weight after each argument; the weights of the true ones are added.
    WeightedChecklist "weighted-checklist" (2, many) [Any] Boolean;

    // Numbers.
    /// The argument as a number; a date is its days since 1970-01-01.
    Number "number" (0..1) [Any] Number;
    /// A random number from 0 up to, not including, 1.
    Random "random" (0) [] Number;
    /// A number without what stands behind its point.
    Int "int" (1) [Any] Number;
    /// The sum of what nodes hold; what is no number is left out.
    Sum "sum" (1) [Nodes] Number;
    /// The greatest of all arguments; of nodes, of all; what is no number is left out.
    Max "max" (0, many) [Any] Number;
    /// The least of all arguments; of nodes, of all; what is no number is left out.
    Min "min" (0, many) [Any] Number;
    /// A number rounded to so many decimals, halves towards the greater number.
    Round "round" (1..2) [Any] Number;
    /// The greatest whole number that is not greater.
    Floor "floor" (1) [Any] Number;
    /// The least whole number that is not less.
    Ceiling "ceiling" (1) [Any] Number;
    /// The first number to the power of the second.
    Pow "pow" (2) [Any] Number;
    /// The natural logarithm.
    Log "log" (1) [Any] Number;
    /// The logarithm to base 10.
    Log10 "log10" (1) [Any] Number;
    /// A number without its sign.
    Abs "abs" (1) [Any] Number;
    /// The sine of an angle in radians.
    Sin "sin" (1) [Any] Number;
    /// The cosine of an angle in radians.
    Cos "cos" (1) [Any] Number;
    /// The tangent of an angle in radians.
    Tan "tan" (1) [Any] Number;
    /// The angle of a sine.
    Asin "asin" (1) [Any] Number;
    /// The angle of a cosine.
    Acos "acos" (1) [Any] Number;
    /// The angle of a tangent.
    Atan "atan" (1) [Any] Number;
    /// The angle of a point, given y and x.
    Atan2 "atan2" (2) [Any] Number;
    /// The square root.
    Sqrt "sqrt" (1) [Any] Number;
    /// e to the power of a number.
    Exp "exp" (1) [Any] Number;
    /// 10 to the power of a number.
    Exp10 "exp10" (1) [Any] Number;
    /// The number pi.
    Pi "pi" (0) [] Number;

    // Nodes.
    /// How many nodes there are.
    Count "count" (1) [Nodes] Number;
    /// How many nodes hold something.
    CountNonEmpty "count-non-empty" (1) [Nodes] Number;
    /// Which row a node is, from 1; without an argument, in a predicate, which of the nodes is looked at.
    Position "position" (0..1) [Nodes] Number;
    /// How many nodes a predicate looks at.
    Last "last" (0) [] Number;
    /// A list of options by its name.
    Instance "instance" (1) [Any] Nodes;
    /// The node the whole expression belongs to, inside a predicate too.
    Current "current" (0) [] Nodes;
    /// The nodes in a random order, always the same one for the same seed.
    Randomize "randomize" (1..2) [Nodes, Any] Nodes;
    /// From a list, a column of the first item whose other column holds a value.
    Pulldata "pulldata" (4) [Any] Text;
    /// A question in a row given by number: question, repeat, number, and so on for nested repeats.
    IndexedRepeat "indexed-repeat" (3, many) [Nodes, Any] Nodes;

    // Dates.
    /// The date today.
    Today "today" (0) [] Date;
    /// The date and time now.
    Now "now" (0) [] Date;
    /// The argument as a date: an ISO text, or days since 1970-01-01.
    Date "date" (1) [Any] Date;
    /// The argument as a date and time.
    DateTime "date-time" (1) [Any] Date;
    /// A date written by a pattern: `%Y %y %m %n %b %d %e %a %H %h %M %S %3 %W %%`.
    FormatDate "format-date" (2) [Any] Text;
    /// A date and time written by the same pattern.
    FormatDateTime "format-date-time" (2) [Any] Text;
    /// Days since 1970-01-01T00:00:00Z, with the time of day as a fraction.
    DecimalDateTime "decimal-date-time" (1) [Any] Number;
    /// The time of day on the wall as a fraction of a day.
    DecimalTime "decimal-time" (1) [Any] Number;

    // Options.
    /// Whether an option is among those chosen.
    Selected "selected" (2) [Any] Boolean;
    /// The option chosen at a place, counted from 0.
    SelectedAt "selected-at" (2) [Any] Text;
    /// How many options are chosen.
    CountSelected "count-selected" (1) [Any] Number;
    /// The text shown for an option of a question, in the language in use; in rules, whose results are data and may depend on no
    /// language, the id of the option.
    ChoiceName "jr:choice-name" (2) [Any] Text;
    /// A text of the questionnaire by its id, in the language in use; blank in rules, whose results may depend on no language.
    Itext "jr:itext" (1) [Any] Text;

    // Left over from other programs.
    /// Its first argument.
    Depend "depend" (1, many) [Any] Any;
    /// Nothing here: the area of a shape.
    Area "area" (1) [Any] Text;
    /// Nothing here: the length of a line.
    Distance "distance" (1, many) [Any] Text;
    /// Nothing here: whether a point lies in a shape.
    Geofence "geofence" (2) [Any] Text;
    /// Nothing here: whether a line crosses itself.
    Intersects "intersects" (1) [Any] Text;
    /// Nothing here: what a signed message says.
    ExtractSigned "extract-signed" (2) [Any] Text;
    /// Nothing here: the version of the form.
    Version "version" (0) [] Text;
    /// Nothing here: a property of the device.
    Property "property" (1) [Any] Text;
}

/// Other names of the same functions.
pub const ALIASES: &[(&str, &str)] = &[("is-selected", "selected"), ("enclosed-area", "area")];

/// A function by its name.
pub fn find(name: &str) -> Option<&'static Builtin> {
    let name = ALIASES
        .iter()
        .find(|(alias, _)| *alias == name)
        .map_or(name, |(_, real)| real);
    ALL.iter().find(|builtin| builtin.name == name)
}

impl Builtin {
    /// What the argument at a place must be.
    pub fn takes(&self, at: usize) -> Takes {
        self.takes
            .get(at)
            .or(self.takes.last())
            .copied()
            .unwrap_or(Takes::Any)
    }

    /// Whether it may have so many arguments.
    pub fn accepts(&self, count: usize) -> bool {
        let paired = match self.function {
            Function::WeightedChecklist => count.is_multiple_of(2),
            Function::IndexedRepeat => !count.is_multiple_of(2),
            _ => true,
        };
        paired && count >= self.least && self.most.is_none_or(|most| count <= most)
    }
}

impl Function {
    /// Whether it is read but does nothing here.
    pub fn is_empty(self) -> bool {
        matches!(
            self,
            Function::Area
                | Function::Distance
                | Function::Geofence
                | Function::Intersects
                | Function::ExtractSigned
                | Function::Version
                | Function::Property
        )
    }

    /// Whether it may give something else each time.
    pub fn is_volatile(self) -> bool {
        matches!(
            self,
            Function::Today | Function::Now | Function::Random | Function::Uuid
        )
    }
}

/// A hint with the functions whose names are nearest to one that does not exist.
pub fn hint(name: &str) -> Option<Phrase> {
    suggest::hint(name, ALL.iter().map(|builtin| builtin.name))
}
