//! What kind of value a part gives, as far as its text tells. Used for diagnostics alone: the result never depends on it.

use crate::form::expr::ast::{Ast, Kind, Part, Start};
use crate::form::expr::builtin::{self, Function};
use crate::form::expr::token::Operator;

/// A kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// True or false.
    Boolean,
    /// A number.
    Number,
    /// Text.
    Text,
    /// A date or point in time.
    Date,
    /// Nodes.
    Nodes,
    /// Not known before it is evaluated.
    Any,
}

/// What a whole expression gives.
pub fn of(ast: &Ast) -> Type {
    part(&ast.root)
}

/// What a part gives.
pub fn part(it: &Part) -> Type {
    match &it.kind {
        Kind::Number(_) | Kind::Negate(_) => Type::Number,
        Kind::Text(_) => Type::Text,
        Kind::Chain(_, rest) => rest
            .first()
            .map_or(Type::Any, |(operator, _)| match operator {
                Operator::Plus
                | Operator::Minus
                | Operator::Times
                | Operator::Divide
                | Operator::Remainder => Type::Number,
                Operator::Union => Type::Nodes,
                _ => Type::Boolean,
            }),
        Kind::Call(call) => {
            let Some(builtin) = builtin::find(&call.name) else {
                return Type::Any;
            };
            let of = |at: usize| call.args.get(at).map_or(Type::Any, part);
            match builtin.function {
                Function::If => joined(of(1), of(2)),
                Function::Coalesce => joined(of(0), of(1)),
                Function::Depend => of(0),
                _ => builtin.gives,
            }
        }
        Kind::Path(path) => match &path.start {
            Start::Part(inner) if path.steps.is_empty() && path.predicates.is_empty() => {
                part(inner)
            }
            _ => Type::Nodes,
        },
    }
}

fn joined(left: Type, right: Type) -> Type {
    if left == right { left } else { Type::Any }
}
