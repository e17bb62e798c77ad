//! What an expression is made of. Whether a name or a star is an operator is settled here by what stands before it (XPath 1.0, 3.7),
//! so the parser never asks.

use crate::text::diag::source::Span;

/// One token with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Where it stands.
    pub span: Span,
}

/// What a token is.
#[derive(Clone, Debug, PartialEq)]
pub enum TokenKind {
    /// A number.
    Number(f64),
    /// Text in quotes, without them.
    Text(String),
    /// A name, perhaps with a prefix: `age`, `jr:choice-name`.
    Name(String),
    /// `${name}`, or `${last-saved#name}`.
    Reference {
        /// The name.
        name: String,
        /// Whether the last saved record is meant.
        last_saved: bool,
    },
    /// An operator between two operands, or a minus before one.
    Operator(Operator),
    /// `*` as a step.
    Any,
    /// `(`
    Open,
    /// `)`
    Close,
    /// `[`
    OpenBracket,
    /// `]`
    CloseBracket,
    /// `,`
    Comma,
    /// `/`
    Slash,
    /// `//`
    DoubleSlash,
    /// `::`
    Axis,
    /// `@`
    At,
    /// `.`
    Dot,
    /// `..`
    DotDot,
    /// Something that was already reported; it stands for an operand.
    Broken,
    /// The end of the text.
    End,
}

/// An operator between two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operator {
    /// `or`
    Or,
    /// `and`
    And,
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `*`
    Times,
    /// `div`
    Divide,
    /// `mod`
    Remainder,
    /// `|`
    Union,
}

/// How many levels of precedence there are; a higher level binds tighter.
pub const LEVELS: u8 = 7;

/// The level of `|`, which binds tighter than the minus sign before an operand.
pub const UNION_LEVEL: u8 = 6;

impl Operator {
    /// How tightly it binds.
    pub fn level(self) -> u8 {
        match self {
            Operator::Or => 0,
            Operator::And => 1,
            Operator::Equal | Operator::NotEqual => 2,
            Operator::Less
            | Operator::LessOrEqual
            | Operator::Greater
            | Operator::GreaterOrEqual => 3,
            Operator::Plus | Operator::Minus => 4,
            Operator::Times | Operator::Divide | Operator::Remainder => 5,
            Operator::Union => UNION_LEVEL,
        }
    }

    /// As it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Operator::Or => "or",
            Operator::And => "and",
            Operator::Equal => "=",
            Operator::NotEqual => "!=",
            Operator::Less => "<",
            Operator::LessOrEqual => "<=",
            Operator::Greater => ">",
            Operator::GreaterOrEqual => ">=",
            Operator::Plus => "+",
            Operator::Minus => "-",
            Operator::Times => "*",
            Operator::Divide => "div",
            Operator::Remainder => "mod",
            Operator::Union => "|",
        }
    }

    /// The operator that a name is when it stands after an operand.
    pub fn named(name: &str) -> Option<Operator> {
        match name {
            "or" => Some(Operator::Or),
            "and" => Some(Operator::And),
            "div" => Some(Operator::Divide),
            "mod" => Some(Operator::Remainder),
            _ => None,
        }
    }
}

impl TokenKind {
    /// Whether a star or an operator's name after this token is an operator.
    pub fn ends_operand(&self) -> bool {
        matches!(
            self,
            TokenKind::Number(_)
                | TokenKind::Text(_)
                | TokenKind::Name(_)
                | TokenKind::Reference { .. }
                | TokenKind::Any
                | TokenKind::Close
                | TokenKind::CloseBracket
                | TokenKind::Dot
                | TokenKind::DotDot
                | TokenKind::Broken
        )
    }
}
