//! The canonical text of a tree: one space around operators and after commas, single quotes where they fit, no needless parentheses.
//! Reading it again gives the same tree.

use std::fmt::Write as _;

use crate::form::expr::ast::{Ast, Axis, Kind, Part, Path, Start, Step, Test};
use crate::form::expr::number::plain;
use crate::form::expr::token::{LEVELS, UNION_LEVEL};

/// The canonical text of a tree.
pub fn print(ast: &Ast) -> String {
    let mut out = String::new();
    part(&mut out, &ast.root);
    out
}

/// How tightly the outermost operator of a part binds; the sign before an operand stands just under `|`.
fn level(part: &Part) -> u8 {
    match &part.kind {
        Kind::Chain(_, rest) => rest.first().map_or(LEVELS + 1, |(operator, _)| {
            operator.level() + u8::from(operator.level() == UNION_LEVEL)
        }),
        Kind::Negate(_) => UNION_LEVEL,
        // What follows a lone slash would be read as its first step.
        Kind::Path(path) if path.start == Start::Root && path.steps.is_empty() => 0,
        _ => LEVELS + 1,
    }
}

fn part(out: &mut String, it: &Part) {
    match &it.kind {
        // More digits than a number can hold are read as infinity, which has no digits of its own.
        Kind::Number(value) if value.is_infinite() => out.push_str(&"9".repeat(400)),
        Kind::Number(value) => out.push_str(&plain(*value)),
        Kind::Text(text) => quoted(out, text),
        Kind::Negate(inner) => {
            out.push('-');
            grouped(out, inner, level(inner) < UNION_LEVEL);
        }
        Kind::Chain(first, rest) => {
            let own = level(it);
            grouped(out, first, level(first) <= own);
            for (operator, operand) in rest {
                let _ = write!(out, " {} ", operator.as_str());
                grouped(out, operand, level(operand) <= own);
            }
        }
        Kind::Call(call) => {
            out.push_str(&call.name);
            out.push('(');
            for (at, arg) in call.args.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { ", " });
                part(out, arg);
            }
            out.push(')');
        }
        Kind::Path(path) => whole_path(out, path),
    }
}

fn grouped(out: &mut String, it: &Part, parentheses: bool) {
    if parentheses {
        out.push('(');
    }
    part(out, it);
    if parentheses {
        out.push(')');
    }
}

/// XPath has no way to write a text that holds both kinds of quotes, and no tree that was read has one.
fn quoted(out: &mut String, text: &str) {
    let quote = if text.contains('\'') { '"' } else { '\'' };
    out.push(quote);
    out.push_str(text);
    out.push(quote);
}

fn whole_path(out: &mut String, path: &Path) {
    let mut slash = match &path.start {
        Start::Here => false,
        Start::Root => {
            out.push('/');
            false
        }
        Start::Named { name, last_saved } => {
            let mark = if *last_saved { "last-saved#" } else { "" };
            let _ = write!(out, "${{{mark}{name}}}");
            true
        }
        Start::Part(inner) => {
            grouped(out, inner, !matches!(inner.kind, Kind::Call(_)));
            true
        }
    };
    all_predicates(out, &path.predicates);
    for it in &path.steps {
        out.push_str(if slash { "/" } else { "" });
        step(out, it);
        slash = true;
    }
}

fn step(out: &mut String, it: &Step) {
    if it.is_short() {
        out.push_str(if it.axis == Axis::Parent { ".." } else { "." });
        return;
    }
    out.push_str(match it.axis {
        Axis::Child => "",
        Axis::Parent => "parent::",
        Axis::Itself => "self::",
    });
    out.push_str(match &it.test {
        Test::Name(name) => name,
        Test::Any => "*",
        Test::Node => "node()",
        Test::Text => "text()",
    });
    all_predicates(out, &it.predicates);
}

fn all_predicates(out: &mut String, predicates: &[Part]) {
    for predicate in predicates {
        out.push('[');
        part(out, predicate);
        out.push(']');
    }
}
