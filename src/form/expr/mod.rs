//! The expression language: ODK's XPath 1.0 with `${name}`, read, checked and evaluated. It knows nothing of questionnaires or
//! answers: names come through [`Names`] when an expression is checked, values through [`Scope`] when it is evaluated.
//!
//! ```text
//! text ─ parse ─▶ Ast ─ check(Names, Site) ─▶ Expr ─ evaluate(Scope) ─▶ Item
//! ```
//!
//! ```
//! use fener::form::expr::{gives_boolean, parse, print};
//!
//! let (ast, problems) = parse("${beds}>3 and selected( ${means} ,\"doc\")");
//! let ast = ast.unwrap();
//! assert!(problems.is_empty() && gives_boolean(&ast));
//! assert_eq!(print(&ast), "${beds} > 3 and selected(${means}, 'doc')");
//!
//! let (ast, problems) = parse("${beds} == 3 or (${kind} = 'x'");
//! assert!(ast.is_none());
//! assert_eq!(problems.len(), 2);
//! ```
//!
//! # What it does where XPath, ODK's specification and the running engines differ
//!
//! Three engines were asked: JavaRosa, which is in ODK Collect and Validate (J), the evaluator of ODK Web Forms (W) and that of
//! Enketo (E). Where J and W agree, so do we; else ODK's functions follow J unless it is plainly a mistake, and what XPath 1.0
//! defines follows XPath. `tests/expr/agreed.tsv` and `decided.tsv` hold the answers of all three.
//!
//! | about | engines | here |
//! |---|---|---|
//! | `${name}` next to other signs | put in as a path with spaces around it | a token of its own: `${a}-1` subtracts |
//! | `6 div2`, `1 and1` | read as operators | the same |
//! | a question in a condition by itself | J: whether it is answered; W E: whether it is there | XPath: whether it is there; warned of |
//! | no nodes `= ''` | J: true; W E: false | XPath: false; a question that is hidden reads as blank, so for it true |
//! | several nodes where one is wanted | J: an error; W E: the first | XPath: the first; comparisons hold if any node does |
//! | `/data/row/x` read inside of a row | J: this row; W: all rows | this row, up to the first predicate |
//! | string value of a group or row | J: blank; W E: everything in it | blank |
//! | `[2]` | J: nothing; W E: the second | XPath: the second; for `(…)[2]` of all |
//! | `or`, `and` | W: the operand | true or false |
//! | `- - 1`, `-${a}` | W refuses the first, E both | XPath |
//! | text to number | J: `1,5` is 1.5; W E: `+5`, `1e3`, `0x10`, `Infinity` too | XPath: a minus, digits, one point, spaces around |
//! | ISO date to number | J: only of typed questions; W E: days with fraction in UTC | days since 1970-01-01: whole for a date in every zone, with fraction in UTC for a time |
//! | number to text | J: `1.0E7`; W E: from 1e21 on with exponent | XPath: never an exponent |
//! | equality of numbers | J: within 1e-12; W E: exact | exact |
//! | not-a-number to text | W: blank | `NaN` |
//! | dates: as text, as number | J: the day; W E: the point in time | `date()` counts as its day, though patterns and `decimal-date-time()` see its time; `now()`, `date-time()` are points in time |
//! | a bare date as result | J: a date; W: a number | text in ISO form; midnight writes the date alone |
//! | comparing and subtracting dates | J: days; W E: UTC days, off by an hour over a change of clocks | days between dates, points in time otherwise |
//! | `date(n)`, `format-date(n, …)` | J: day n, but a pattern sees midnight in UTC; W E: midnight in UTC | whole n is day n on the wall; a fraction is a point in time |
//! | unreadable date | J: an error; W E: `Invalid Date` | `date()`: an error; `format-date()`: blank; `decimal-…()`: not a number |
//! | `date('2024-2-9')` | read | read; `number('2024-2-9')` is not a number |
//! | names of months and days | English unless the device says otherwise | English |
//! | `%%`, `%W`, other signs | J: `%`, week of the year; an error for others; W leaves them | as J; weeks begin on Sunday |
//! | `decimal-time()` | J: of points in time; W E: of times | both; the time on the wall |
//! | `sum()`, `min()`, `max()` | J: leave out what is no number; W E: not a number | as J; of nothing, 0 and not a number |
//! | `max(-1, -5)` | J: 4.9E-324 | -1 |
//! | `round(-2.5)`, `round(x, n)` | J: -2, on decimal digits; W E: -3 | as J; `round(-1249, -2)` is -1200, where J says -1100 |
//! | `round(x, n)` beyond 30 places, or with no number as n | J: not a number, 0 places; W E: x, not a number | not a number |
//! | `int()`, `floor()`, `ceiling()`, `substring()`, `last()` | J lacks all but the first | as XPath |
//! | length and places in text | UTF-16 units | the same |
//! | `substr(s, 'x')` | J E: from 0; W: blank | as J |
//! | `selected-at(s, 'x')` | J: the first; W E: blank | blank |
//! | `selected('a b', 'a b')` | J: true; W E: false | false; options are divided by spaces |
//! | `selected(2, 2)` | J: an error | by text |
//! | `coalesce()`, `once()`, `if()` | J: keep the kind of value; W E: text | as J; not-a-number counts as blank |
//! | `boolean-from-string('TRUE')` | J: true | as J |
//! | `checklist()` | true values, -1 no bound | the same; any text counts, `'no'` too |
//! | `weighted-checklist()` with -1 | J: a bound; W E: no bound | as J |
//! | `regex()` | J: the whole text; W E: any part | the whole text, with Java's syntax; looking around and back within limits |
//! | `digest()` | J: `sha256`, `HEX` too | as J |
//! | `randomize(nodes, seed)` | the same generator; a text as seed is digested by J and W | the same; numbers are cut, blank is 0 |
//! | `uuid(n)` | J: letters and digits; W: parts of UUIDs | letters and digits |
//! | `indexed-repeat(…, 0)` | J: the first row; W: none | as J |
//! | `position(nodes)` | W: an error for several | of the first |
//! | `concat()`, `join()` | nodes are spread when alone (J) or everywhere (W E) | everywhere |
//! | `area distance geofence intersects extract-signed version property`, `${last-saved#…}` | known | read, warned of, blank |
//! | axes | J: child, parent, self | the same; others and `//`, `@` are refused |
//!
//! What a question holds is text or a number; not applicable and not verified are the texts `not_applicable` and `not_verified`.
//! What cannot be computed (a pattern or date that cannot be read) is an error for [`Expr::try_evaluate`] and blank, or false, elsewhere.

pub mod ast;
pub mod builtin;
mod call;
mod call_date;
mod call_node;
mod call_number;
mod call_text;
mod chance;
mod check;
pub mod date;
mod digest;
mod eval;
mod lexer;
mod meant;
pub mod mend;
pub mod number;
mod operate;
mod order;
pub mod parser;
mod parser_path;
pub mod pattern;
mod plan;
mod print;
mod resolve;
mod spot;
pub mod token;
mod value;
pub mod value_type;
mod walk;

use std::borrow::Cow;
use std::sync::Arc;

use crate::base::id::OptionId;
use crate::base::time::Moment;
use crate::form::expr::ast::Ast;
use crate::form::expr::eval::Run;
use crate::form::expr::plan::Plan;
use crate::form::expr::value::Val;
use crate::form::expr::value_type::Type;
use crate::text::diag::code::Code;
use crate::text::diag::source::Span;
use crate::text::i18n::phrase::Phrase;

/// What a name means: a question, group, repeat or variable, by a number the questionnaire chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot(pub u32);

/// One instance of a repeat, by a number that is its own over the whole record, whatever repeats enclose it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Row(pub u32);

impl Row {
    /// The place outside of all repeats.
    pub const TOP: Row = Row(u32::MAX);
}

/// A node of the record or of a list of options, as XPath sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Node {
    /// The root of the record.
    Root,
    /// A question, variable or group in a row, or a row itself, which stands under the slot of its repeat.
    At(Slot, Row),
    /// A list of options with columns, `instance('list')/root`.
    List(u32),
    /// One item of a list, from 0.
    Item(u32, u32),
    /// A column of an item: list, item, column.
    Column(u32, u32, u32),
}

/// What a node holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nothing: an open question, a group or a row.
    Blank,
    /// Text, an option, a date: whatever expressions see as text.
    Text(Cow<'a, str>),
    /// A number, which expressions see as text or number as they need.
    Number(f64),
}

/// The result of an expression, as XPath 1.0 has it.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// Text; dates are ISO text.
    Text(String),
    /// A number, with the infinities and not-a-number.
    Number(f64),
    /// True or false.
    Boolean(bool),
    /// Nodes in the order of the record.
    Nodes(Vec<Node>),
}

/// One problem in the text of an expression; whoever knows where the text stands makes a diagnostic of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// What kind.
    pub code: Code,
    /// Where, in the text of the expression.
    pub span: Span,
    /// What is wrong.
    pub summary: Phrase,
    /// How to mend it.
    pub hints: Vec<Phrase>,
}

/// What a name stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct NameInfo {
    /// Its number.
    pub slot: Slot,
    /// What kind of thing it is.
    pub kind: NameKind,
    /// The repeats around it, outermost first, without itself.
    pub repeats: Vec<Slot>,
    /// The groups and repeats around it, outermost first, without itself and without the root.
    pub parents: Vec<Slot>,
}

/// What kind of thing a name stands for, as far as expressions care.
#[derive(Clone, Debug, PartialEq)]
pub enum NameKind {
    /// A question with free text.
    Text,
    /// A question with a number.
    Number,
    /// A question with a date.
    Date,
    /// A question with a time of day.
    Time,
    /// A question with one option of these.
    Choice(Arc<[OptionId]>),
    /// A question with any of these options.
    Choices(Arc<[OptionId]>),
    /// A question with all of these options in an order.
    Ranking(Arc<[OptionId]>),
    /// A repeat.
    Repeat,
    /// A group or section.
    Group,
    /// A calculation or variable. `boolean`: its expression gives true or false, see [`gives_boolean`].
    Derived {
        /// Whether its own expression gives true or false, which is stored as the text `true` or `false`.
        boolean: bool,
    },
}

/// A list of options that `instance('…')` and choice filters can read.
#[derive(Clone, Debug, PartialEq)]
pub struct ListInfo {
    /// Its number.
    pub list: u32,
    /// Its columns in order; `name` and `label` are among them.
    pub columns: Vec<String>,
    /// The values of the column `name`.
    pub options: Arc<[OptionId]>,
}

/// Where names are looked up when an expression is checked.
pub trait Names {
    /// What a name stands for.
    fn lookup(&self, name: &str) -> Option<NameInfo>;
    /// Names that look like one that does not exist, best first.
    fn nearest(&self, name: &str) -> Vec<String>;
    /// What a slot stands for.
    fn info(&self, slot: Slot) -> Option<NameInfo>;
    /// The slots directly under a group or repeat, or under the root for `None`, in order.
    fn children(&self, parent: Option<Slot>) -> Vec<Slot>;
    /// A list by its name.
    fn list(&self, name: &str) -> Option<ListInfo>;
    /// Whether a name stands for the root in paths: `data`, or the questionnaire's own.
    fn is_root(&self, name: &str) -> bool;
    /// Whether names that nobody knows are nodes that are not there instead of mistakes, as in `fener eval`.
    fn is_open(&self) -> bool {
        false
    }
    /// Where names are open, the repeat that an unknown name with a predicate stands for.
    fn any_repeat(&self) -> Option<NameInfo> {
        None
    }
}

/// What an expression is for, which decides what it may say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Whether something is shown, required or read-only.
    Condition,
    /// A calculation or variable.
    Value,
    /// Whether an answer may stand; `.` is the answer.
    Constraint,
    /// Which options are offered; `.` is the option and bare names are columns of its list.
    Filter,
    /// How many rows a repeat has.
    Count,
    /// What an answer starts as.
    Default,
}

/// Where an expression stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Site {
    /// The question, group or variable it belongs to.
    pub own: Option<Slot>,
    /// The repeats around that, outermost first.
    pub repeats: Vec<Slot>,
    /// The groups and repeats around that, outermost first.
    pub parents: Vec<Slot>,
    /// What it is for.
    pub purpose: Purpose,
    /// For a filter, the name of the list whose options it filters.
    pub list: Option<String>,
}

/// The record as an expression sees it from one place. Hidden questions and removed rows are not there.
pub trait Scope {
    /// The node `.`: the question the expression belongs to in its row, or the option under a filter.
    fn context(&self) -> Node;
    /// The node `current()`: the same, but under a filter the question whose options are filtered.
    fn current(&self) -> Node {
        self.context()
    }
    /// What a question, variable, group or row holds; `None` when it is hidden or absent.
    fn cell(&self, slot: Slot, row: Row) -> Option<Cell<'_>>;
    /// The rows of a repeat inside one row of the repeat around it (or [`Row::TOP`]), in order, without hidden ones.
    fn rows(&self, repeat: Slot, within: Row) -> &[Row];
    /// The row around a row; [`Row::TOP`] when there is none.
    fn above(&self, row: Row) -> Row;
    /// Which of its siblings a row is, from 1.
    fn position(&self, row: Row) -> usize;
    /// How many items a list has.
    fn items(&self, list: u32) -> usize;
    /// What a column of an item holds.
    fn column(&self, list: u32, item: u32, column: u32) -> Option<Cell<'_>>;
    /// The text shown for an option of a question, or its id where no language is chosen.
    fn label(&self, question: Slot, option: &str) -> Option<Cow<'_, str>>;
    /// A text of the questionnaire by its id.
    fn itext(&self, id: &str) -> Option<Cow<'_, str>>;
    /// When and where it is evaluated, for `today()`, `now()`, `random()` and `uuid()`.
    fn moment(&self) -> &Moment;
}

/// An expression that was checked: names are slots, functions are known, literal patterns are compiled.
#[derive(Clone, Debug, PartialEq)]
pub struct Expr {
    plan: Plan,
    reads: Vec<Slot>,
    volatile: bool,
}

impl Expr {
    /// What it reads, each slot once, without itself in a constraint; repeats whose rows it walks through are among them.
    pub fn reads(&self) -> &[Slot] {
        &self.reads
    }

    /// Whether its value may change although nothing it reads does: `today()`, `now()`, `random()`, `uuid()`.
    pub fn is_volatile(&self) -> bool {
        self.volatile
    }

    /// Its value; what cannot be computed is blank text.
    pub fn evaluate(&self, scope: &dyn Scope) -> Item {
        self.try_evaluate(scope)
            .unwrap_or_else(|_| Item::Text(String::new()))
    }

    /// Its value, or why it cannot be computed.
    pub fn try_evaluate(&self, scope: &dyn Scope) -> Result<Item, Problem> {
        self.with(scope, |value| value.into_item(scope))
    }

    /// Its value as a condition; what cannot be computed does not hold.
    pub fn holds(&self, scope: &dyn Scope) -> bool {
        self.try_boolean(scope).unwrap_or(false)
    }

    /// Its value as text, as a calculation is stored; what cannot be computed is blank.
    pub fn text(&self, scope: &dyn Scope) -> String {
        self.try_text(scope).unwrap_or_default()
    }

    /// Its value as a number.
    pub fn number(&self, scope: &dyn Scope) -> f64 {
        self.try_number(scope).unwrap_or(f64::NAN)
    }

    /// Its value as true or false, or why it cannot be computed.
    pub fn try_boolean(&self, scope: &dyn Scope) -> Result<bool, Problem> {
        self.with(scope, |value| value.to_boolean())
    }

    /// Its value as text, or why it cannot be computed.
    pub fn try_text(&self, scope: &dyn Scope) -> Result<String, Problem> {
        self.with(scope, |value| value.into_text(scope).into_owned())
    }

    /// Its value as a number, or why it cannot be computed.
    pub fn try_number(&self, scope: &dyn Scope) -> Result<f64, Problem> {
        self.with(scope, |value| value.into_number(scope))
    }

    fn with<'a, T>(
        &'a self,
        scope: &'a dyn Scope,
        take: impl FnOnce(Val<'a>) -> T,
    ) -> Result<T, Problem> {
        let run = Run::new(scope);
        let frame = run.frame();
        let value = run.value(&self.plan, frame);
        match run.into_fault() {
            Some(problem) => Err(problem),
            None => Ok(take(value)),
        }
    }
}

impl Problem {
    /// A problem at a place.
    pub fn new(code: Code, span: Span, summary: Phrase) -> Problem {
        Problem {
            code,
            span,
            summary,
            hints: Vec::new(),
        }
    }

    /// A problem of the whole expression, found while it is evaluated.
    pub fn of(code: Code, summary: Phrase) -> Problem {
        Problem::new(code, Span::default(), summary)
    }

    /// Adds a mend.
    #[must_use]
    pub fn hint(mut self, hint: Phrase) -> Problem {
        self.hints.push(hint);
        self
    }
}

/// Reads a text; problems do not stop it from reading on, and without errors there is a tree.
pub fn parse(text: &str) -> (Option<Ast>, Vec<Problem>) {
    parser::parse(text)
}

/// Says whether a tree gives true or false whatever it reads, for [`NameKind::Derived`].
pub fn gives_boolean(ast: &Ast) -> bool {
    value_type::of(ast) == Type::Boolean
}

/// Resolves and checks a tree; without errors there is an expression, and there may be warnings beside it.
pub fn check(ast: Ast, names: &dyn Names, site: &Site) -> (Option<Expr>, Vec<Problem>) {
    check::check(&ast, names, site)
}

/// The canonical text of a tree: `parse(print(x))` is `x`.
pub fn print(ast: &Ast) -> String {
    print::print(ast)
}

/// Sorts `0..n` so that each number comes after those it depends on; an edge is (who reads, what it reads). `Err` holds the numbers
/// of a cycle, each reading the next and the last the first.
pub fn order(n: usize, edges: &[(usize, usize)]) -> Result<Vec<usize>, Vec<usize>> {
    order::order(n, edges)
}
