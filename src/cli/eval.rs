//! `fener eval`: expressions read line by line, evaluated over the values that come with them, answered line by line.
//! One JSON object a line goes in, `{"expr": …, "context": {name: value or list}, "as": "boolean" | "number" | "string"}`, and one
//! comes out, `{"type": …, "value": …}` or `{"error": …}`. A bad line is answered with an error and the stream goes on.
//!
//! | in the context | is |
//! |---|---|
//! | a text | a node with that text |
//! | a number | a node with that number, written as XPath writes it |
//! | `true`, `false` | a node with the text `true` or `false`, as XForms stores them |
//! | `null` | a node without text: an open question |
//! | a list of these | the nodes of a question that is asked in several rows; lists side by side are columns of the same rows |
//! | `.` | the node `.`; of a list, its first |
//! | a name that is missing | no node at all |
//!
//! Dates leave as text; not-a-number and the infinities as the texts `NaN`, `Infinity` and `-Infinity`; nodes as the list of their texts.

use std::borrow::Cow;
use std::io::{self, BufRead, Write};

use serde_json::{Map, Value, json};

use crate::base::time::Moment;
use crate::form::expr::number::plain;
use crate::form::expr::{
    Cell, Expr, Item, ListInfo, NameInfo, NameKind, Names, Node, Problem, Purpose, Row, Scope,
    Site, Slot, check, parse,
};
use crate::text::diag::Severity;
use crate::text::i18n::phrase::Arg;

/// How many bytes one line may have.
const LONGEST_LINE: u64 = 8 * 1024 * 1024;

/// The slot of the rows that lists stand in; names have the numbers below.
const ROWS: Slot = Slot(u32::MAX - 1);

/// Answers every line of the input until it ends.
pub fn run_batch(
    input: &mut dyn BufRead,
    output: &mut dyn Write,
    moment: &Moment,
) -> io::Result<()> {
    let mut line = Vec::new();
    let mut number = 0u64;
    loop {
        line.clear();
        let read = io::Read::take(&mut *input, LONGEST_LINE).read_until(b'\n', &mut line)?;
        if read == 0 {
            return Ok(());
        }
        let whole = line.ends_with(b"\n") || (read as u64) < LONGEST_LINE;
        if !whole {
            skip_line(input)?;
        }
        if whole && line.trim_ascii().is_empty() {
            continue;
        }
        number += 1;
        // Each line is a moment of its own, so that no two lines draw the same random numbers.
        let moment = Moment {
            seed: moment.seed ^ u128::from(number).rotate_right(64),
            ..moment.clone()
        };
        let answer = if whole {
            answer(&line, &moment).unwrap_or_else(|error| json!({ "error": error }))
        } else {
            json!({ "error": "the line is longer than 8 MiB" })
        };
        serde_json::to_writer(&mut *output, &answer)?;
        output.write_all(b"\n")?;
        output.flush()?;
    }
}

/// The answer to one expression without values.
pub fn answer_one(expression: &str, moment: &Moment) -> Value {
    let request = json!({ "expr": expression }).to_string();
    let answered = answer(request.as_bytes(), moment);
    answered.unwrap_or_else(|error| json!({ "error": error }))
}

/// Reads on to the end of a line without keeping it.
fn skip_line(input: &mut dyn BufRead) -> io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        let (length, done) = match buffer.iter().position(|byte| *byte == b'\n') {
            Some(at) => (at + 1, true),
            None => (buffer.len(), buffer.is_empty()),
        };
        input.consume(length);
        if done {
            return Ok(());
        }
    }
}

/// What an expression's value is turned into before it is written.
enum As {
    Itself,
    Boolean,
    Number,
    Text,
}

fn answer(line: &[u8], moment: &Moment) -> Result<Value, String> {
    let request: Value =
        serde_json::from_slice(line).map_err(|error| format!("the line is not JSON: {error}"))?;
    let request = request.as_object().ok_or("the line is not a JSON object")?;
    let text = request
        .get("expr")
        .and_then(Value::as_str)
        .ok_or("\"expr\" is missing or not a text")?;
    let wanted = match request.get("as") {
        None | Some(Value::Null) => As::Itself,
        Some(Value::String(word)) => match word.as_str() {
            "boolean" => As::Boolean,
            "number" => As::Number,
            "string" => As::Text,
            _ => return Err(format!("\"as\" cannot be \"{word}\"")),
        },
        Some(_) => return Err("\"as\" is not a text".to_owned()),
    };
    let empty = Map::new();
    let context = match request.get("context") {
        None | Some(Value::Null) => &empty,
        Some(Value::Object(context)) => context,
        Some(_) => return Err("\"context\" is not an object".to_owned()),
    };
    let context = Context::new(context, moment)?;
    let expr = compiled(text, &context)?;
    let told = |problem: Problem| told(&problem);
    let value = |value: f64| json!({ "type": "number", "value": shown(value) });
    match wanted {
        As::Itself => expr
            .try_evaluate(&context)
            .map(|item| context.shown(item))
            .map_err(told),
        As::Boolean => expr
            .try_boolean(&context)
            .map(|value| json!({ "type": "boolean", "value": value }))
            .map_err(told),
        As::Number => expr.try_number(&context).map(value).map_err(told),
        As::Text => expr
            .try_text(&context)
            .map(|text| json!({ "type": "string", "value": text }))
            .map_err(told),
    }
}

/// Reads and checks an expression; the first error is told.
fn compiled(text: &str, context: &Context<'_>) -> Result<Expr, String> {
    let first = |problems: &[Problem]| {
        problems
            .iter()
            .find(|problem| problem.code.severity() == Severity::Error)
            .map_or_else(|| "the expression cannot be read".to_owned(), told)
    };
    let (ast, problems) = parse(text);
    let ast = ast.ok_or_else(|| first(&problems))?;
    let site = Site {
        own: context.find(".").map(|at| Slot(at as u32)),
        repeats: Vec::new(),
        parents: Vec::new(),
        purpose: Purpose::Constraint,
        list: None,
    };
    let (expr, problems) = check(ast, context, &site);
    expr.ok_or_else(|| first(&problems))
}

/// A problem in one line of English: code, meaning, and the words it is about.
fn told(problem: &Problem) -> String {
    let words: Vec<String> = problem
        .summary
        .args()
        .iter()
        .filter_map(|(_, arg)| match arg {
            Arg::Text(text) => Some(text.clone()),
            Arg::Count(count) => Some(count.to_string()),
            _ => None,
        })
        .collect();
    let meaning = problem.code.explanation().trim();
    let about = if words.is_empty() {
        String::new()
    } else {
        format!(" ({})", words.join(", "))
    };
    let (start, end) = (problem.span.start, problem.span.end);
    format!("{} at {start}..{end}: {meaning}{about}", problem.code)
}

/// A number as JSON has it: whole ones without a point, and what JSON has no number for as text.
fn shown(value: f64) -> Value {
    if !value.is_finite() {
        return Value::String(plain(value));
    }
    // Above 2^53 not every whole number is a float, so nothing is gained by writing it as one.
    if value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0 {
        return json!(value as i64);
    }
    json!(value)
}

/// The values that came with an expression, as names and as a record.
struct Context<'a> {
    names: Vec<&'a str>,
    cells: Vec<Held<'a>>,
    rows: Vec<Row>,
    moment: &'a Moment,
}

/// What stands under a name.
enum Held<'a> {
    One(Cell<'a>),
    Rows(Vec<Cell<'a>>),
}

impl<'a> Context<'a> {
    fn new(context: &'a Map<String, Value>, moment: &'a Moment) -> Result<Context<'a>, String> {
        let mut names = Vec::with_capacity(context.len());
        let mut cells = Vec::with_capacity(context.len());
        let mut longest = 0;
        for (name, value) in context {
            names.push(name.as_str());
            cells.push(match value {
                Value::Array(values) => {
                    longest = longest.max(values.len());
                    let cells = values.iter().map(|value| cell(name, value));
                    Held::Rows(cells.collect::<Result<_, _>>()?)
                }
                value => Held::One(cell(name, value)?),
            });
        }
        let rows = (0..u32::try_from(longest).unwrap_or(u32::MAX - 1))
            .map(Row)
            .collect();
        Ok(Context {
            names,
            cells,
            rows,
            moment,
        })
    }

    fn find(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|other| *other == name)
    }

    fn known(&self, at: usize) -> Option<NameInfo> {
        let held = self.cells.get(at)?;
        // The node `.` stands for itself even when it has several values.
        let listed = matches!(held, Held::Rows(_)) && self.names.get(at) != Some(&".");
        let around = if listed { vec![ROWS] } else { Vec::new() };
        Some(NameInfo {
            slot: Slot(u32::try_from(at).ok()?),
            kind: NameKind::Derived { boolean: false },
            repeats: around.clone(),
            parents: around,
        })
    }

    /// A value as it is written.
    fn shown(&self, item: Item) -> Value {
        match item {
            Item::Text(text) => json!({ "type": "string", "value": text }),
            Item::Number(value) => json!({ "type": "number", "value": shown(value) }),
            Item::Boolean(value) => json!({ "type": "boolean", "value": value }),
            Item::Nodes(nodes) => {
                let texts: Vec<String> = nodes.iter().map(|node| self.text(*node)).collect();
                json!({ "type": "nodeset", "value": texts })
            }
        }
    }

    fn text(&self, node: Node) -> String {
        let cell = match node {
            Node::At(slot, row) => self.cell(slot, row),
            _ => None,
        };
        match cell {
            None | Some(Cell::Blank) => String::new(),
            Some(Cell::Text(text)) => text.into_owned(),
            Some(Cell::Number(value)) => plain(value),
        }
    }
}

fn cell<'a>(name: &str, value: &'a Value) -> Result<Cell<'a>, String> {
    Ok(match value {
        Value::Null => Cell::Blank,
        Value::String(text) if text.is_empty() => Cell::Blank,
        Value::String(text) => Cell::Text(Cow::Borrowed(text)),
        Value::Bool(true) => Cell::Text(Cow::Borrowed("true")),
        Value::Bool(false) => Cell::Text(Cow::Borrowed("false")),
        Value::Number(number) => match number.as_f64() {
            Some(value) => Cell::Number(value),
            None => return Err(format!("\"{name}\" is a number out of range")),
        },
        Value::Array(_) | Value::Object(_) => {
            return Err(format!(
                "\"{name}\" holds something other than texts, numbers, true, false and null"
            ));
        }
    })
}

impl Names for Context<'_> {
    fn lookup(&self, name: &str) -> Option<NameInfo> {
        self.known(self.find(name)?)
    }

    fn nearest(&self, _name: &str) -> Vec<String> {
        Vec::new()
    }

    fn info(&self, slot: Slot) -> Option<NameInfo> {
        if slot == ROWS {
            return self.any_repeat();
        }
        self.known(slot.0 as usize)
    }

    fn children(&self, parent: Option<Slot>) -> Vec<Slot> {
        let listed = |at: usize| {
            let rows = self.known(at).is_some_and(|info| !info.repeats.is_empty());
            parent.is_none() || (parent == Some(ROWS) && rows)
        };
        (0..self.names.len())
            .filter(|at| listed(*at))
            .filter_map(|at| u32::try_from(at).ok().map(Slot))
            .collect()
    }

    fn list(&self, _name: &str) -> Option<ListInfo> {
        None
    }

    fn is_root(&self, name: &str) -> bool {
        name == "data"
    }

    fn is_open(&self) -> bool {
        true
    }

    fn any_repeat(&self) -> Option<NameInfo> {
        (!self.rows.is_empty()).then(|| NameInfo {
            slot: ROWS,
            kind: NameKind::Repeat,
            repeats: Vec::new(),
            parents: Vec::new(),
        })
    }
}

impl Scope for Context<'_> {
    fn context(&self) -> Node {
        self.find(".")
            .and_then(|at| u32::try_from(at).ok())
            .map_or(Node::Root, |at| Node::At(Slot(at), Row::TOP))
    }

    fn cell(&self, slot: Slot, row: Row) -> Option<Cell<'_>> {
        if slot == ROWS {
            return Some(Cell::Blank);
        }
        match self.cells.get(slot.0 as usize)? {
            Held::One(cell) => Some(cell.clone()),
            Held::Rows(cells) if row == Row::TOP => cells.first().cloned(),
            Held::Rows(cells) => cells.get(row.0 as usize).cloned(),
        }
    }

    fn rows(&self, _repeat: Slot, _within: Row) -> &[Row] {
        &self.rows
    }

    fn above(&self, _row: Row) -> Row {
        Row::TOP
    }

    fn position(&self, row: Row) -> usize {
        (row.0 as usize).saturating_add(1)
    }

    fn items(&self, _list: u32) -> usize {
        0
    }

    fn column(&self, _list: u32, _item: u32, _column: u32) -> Option<Cell<'_>> {
        None
    }

    fn label(&self, _question: Slot, option: &str) -> Option<Cow<'_, str>> {
        Some(Cow::Owned(option.to_owned()))
    }

    fn itext(&self, _id: &str) -> Option<Cow<'_, str>> {
        None
    }

    fn moment(&self) -> &Moment {
        self.moment
    }
}
