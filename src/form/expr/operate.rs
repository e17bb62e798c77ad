//! What each operator does with values and blanks: the comparisons of XPath 1.0, 3.4, arithmetic, and what both mean for dates.
//!
//! | operands | `=` `!=` | `<` `<=` `>` `>=` | arithmetic |
//! |---|---|---|---|
//! | nodes, anything | true if any node does (with true or false: whether there are nodes) | true if any node does | the first node |
//! | true or false, anything | as true or false | as numbers | as numbers |
//! | number, anything | as numbers | as numbers | as numbers |
//! | date, date or date text | as points in time | as points in time | as days |
//! | date, other text | as text | as numbers: false | not a number |
//! | text, text | as text, to the letter | as numbers, or dates if both are | as numbers, a date as its days |
//! | blank | equals blank text, no number | false | not a number |

use crate::form::expr::date::{self, Clock, When};
use crate::form::expr::number;
use crate::form::expr::token::Operator;
use crate::form::expr::value::{Val, held, unpacked};
use crate::form::expr::{Cell, Scope};

/// Two values and a comparison between them.
pub fn compare<'a>(
    left: &Val<'a>,
    operator: Operator,
    right: &Val<'a>,
    scope: &'a dyn Scope,
) -> bool {
    let equality = is_equality(operator);
    if equality && (matches!(left, Val::Boolean(_)) || matches!(right, Val::Boolean(_))) {
        return (left.to_boolean() == right.to_boolean()) == (operator == Operator::Equal);
    }
    match (left, right) {
        (Val::Nodes(left), Val::Nodes(right)) => left.all().iter().any(|left| {
            let cell = held(scope, *left);
            right.all().iter().any(|right| {
                let right = as_text(unpacked(held(scope, *right)), equality);
                against(cell.clone(), operator, &right, scope)
            })
        }),
        (Val::Nodes(left), right) => left
            .all()
            .iter()
            .any(|left| against(held(scope, *left), operator, right, scope)),
        (left, Val::Nodes(right)) => right
            .all()
            .iter()
            .any(|right| against(held(scope, *right), turned(operator), left, scope)),
        (left, right) => pair(left, operator, right, scope),
    }
}

fn is_equality(operator: Operator) -> bool {
    matches!(operator, Operator::Equal | Operator::NotEqual)
}

/// The operator with its sides changed.
fn turned(operator: Operator) -> Operator {
    match operator {
        Operator::Less => Operator::Greater,
        Operator::LessOrEqual => Operator::GreaterOrEqual,
        Operator::Greater => Operator::Less,
        Operator::GreaterOrEqual => Operator::LessOrEqual,
        other => other,
    }
}

/// A number that a node holds is text to a text: '5' is '5' and not '5.0'.
fn as_text(value: Val<'_>, wanted: bool) -> Val<'_> {
    match value {
        Val::Number(value) if wanted => Val::text(number::plain(value)),
        other => other,
    }
}

/// A node's cell against a value; the two comparisons that every form is full of come first.
fn against(cell: Option<Cell<'_>>, operator: Operator, right: &Val<'_>, scope: &dyn Scope) -> bool {
    match (&cell, right) {
        (Some(Cell::Text(left)), Val::Text(right)) if operator == Operator::Equal => left == right,
        (Some(Cell::Number(left)), Val::Number(right)) => numbers(*left, operator, *right),
        _ => {
            let text = is_equality(operator) && matches!(right, Val::Text(_));
            pair(&as_text(unpacked(cell), text), operator, right, scope)
        }
    }
}

/// Two values that are no nodes.
fn pair(left: &Val<'_>, operator: Operator, right: &Val<'_>, scope: &dyn Scope) -> bool {
    let equality = is_equality(operator);
    match (left, right) {
        (Val::Number(left), Val::Number(right)) => numbers(*left, operator, *right),
        (Val::Text(left), Val::Text(right)) if equality => {
            (left == right) == (operator == Operator::Equal)
        }
        _ => match dates(left, right, scope) {
            Some((left, right)) => numbers(left, operator, right),
            None if equality && is_when(left, right) => {
                let same = left.clone().into_text(scope) == right.clone().into_text(scope);
                same == (operator == Operator::Equal)
            }
            None => numbers(
                left.clone().into_number(scope),
                operator,
                right.clone().into_number(scope),
            ),
        },
    }
}

fn is_when(left: &Val<'_>, right: &Val<'_>) -> bool {
    matches!(
        (left, right),
        (Val::When(_), Val::Text(_)) | (Val::Text(_), Val::When(_))
    )
}

fn numbers(left: f64, operator: Operator, right: f64) -> bool {
    match operator {
        Operator::Equal => left == right,
        Operator::NotEqual => left != right,
        Operator::Less => left < right,
        Operator::LessOrEqual => left <= right,
        Operator::Greater => left > right,
        Operator::GreaterOrEqual => left >= right,
        _ => false,
    }
}

/// Both as comparable numbers of one kind, if both are dates: days if both are days, else milliseconds.
fn dates(left: &Val<'_>, right: &Val<'_>, scope: &dyn Scope) -> Option<(f64, f64)> {
    let (left, right) = (left.when(scope)?, right.when(scope)?);
    if let (When::Day(left), When::Day(right)) = (left, right) {
        return Some((left as f64, right as f64));
    }
    let clock = Clock::of(scope.moment());
    Some((left.instant(&clock)? as f64, right.instant(&clock)? as f64))
}

/// Arithmetic. The difference of two dates is exact whatever the zone; everything else goes by numbers.
pub fn calculate<'a>(
    left: Val<'a>,
    operator: Operator,
    right: Val<'a>,
    scope: &'a dyn Scope,
) -> f64 {
    let (left, right) = (left.first(scope), right.first(scope));
    if operator == Operator::Minus
        && !matches!((&left, &right), (Val::Number(_), _) | (_, Val::Number(_)))
        && let (Some(from), Some(to)) = (left.when(scope), right.when(scope))
        && !matches!((from, to), (When::Day(_), When::Day(_)))
    {
        let clock = Clock::of(scope.moment());
        if let (Some(from), Some(to)) = (from.instant(&clock), to.instant(&clock)) {
            return (from - to) as f64 / date::DAY;
        }
    }
    let (left, right) = (left.into_number(scope), right.into_number(scope));
    match operator {
        Operator::Plus => left + right,
        Operator::Minus => left - right,
        Operator::Times => left * right,
        Operator::Divide => left / right,
        Operator::Remainder => left % right,
        _ => f64::NAN,
    }
}
