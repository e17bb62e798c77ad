//! Tokens to tree plus problems. It goes on behind a problem, so that one pass names several, and it never panics or runs away:
//! how long, how deep and how large an expression may be is limited.

use crate::form::expr::Problem;
use crate::form::expr::ast::{Ast, Call, Kind, Part, Path, Start};
use crate::form::expr::lexer;
use crate::form::expr::parser_path::{is_node_test, starts_operand};
use crate::form::expr::token::{Operator, Token, TokenKind, UNION_LEVEL};
use crate::text::diag::Severity;
use crate::text::diag::code::Code;
use crate::text::diag::source::Span;
use crate::text::i18n::keys::expr as say;
use crate::text::i18n::phrase::Phrase;

/// How many bytes an expression may have.
pub const LONGEST: usize = 64 * 1024;

/// How deep parentheses, arguments, predicates and signs may nest.
pub const DEEPEST: usize = 64;

/// How many parts an expression may have.
pub const LARGEST: usize = 10_000;

/// Reads a text; without errors there is a tree.
pub fn parse(text: &str) -> (Option<Ast>, Vec<Problem>) {
    if text.len() > LONGEST {
        let problem = Problem::new(
            Code::ExpressionTooLong,
            Span::new(0, 0),
            say::too_long(LONGEST),
        );
        return (None, vec![problem]);
    }
    let (tokens, problems) = lexer::tokens(text);
    let mut parser = Parser {
        tokens,
        at: 0,
        depth: 0,
        parts: 0,
        full: false,
        problems,
    };
    let root = parser.whole(text);
    let mut problems = parser.problems;
    problems.sort_by_key(|problem| (problem.span.start, problem.span.end));
    let failed = problems
        .iter()
        .any(|problem| problem.code.severity() == Severity::Error);
    (root.filter(|_| !failed).map(|root| Ast { root }), problems)
}

/// What is left to read and what was found so far.
pub(super) struct Parser {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
    pub(super) parts: usize,
    full: bool,
    pub(super) problems: Vec<Problem>,
}

/// What a part becomes whose problem is already reported.
fn broken(span: Span) -> Part {
    let kind = Kind::Text(String::new());
    Part { span, kind }
}

impl Parser {
    pub(super) fn kind(&self) -> &TokenKind {
        self.ahead(0)
    }

    pub(super) fn ahead(&self, n: usize) -> &TokenKind {
        self.tokens
            .get(self.at + n)
            .map_or(&TokenKind::End, |token| &token.kind)
    }

    pub(super) fn span(&self) -> Span {
        self.tokens
            .get(self.at)
            .or(self.tokens.last())
            .map(|token| token.span)
            .unwrap_or_default()
    }

    /// Where the token before this one ends.
    pub(super) fn before(&self) -> usize {
        self.at
            .checked_sub(1)
            .and_then(|at| self.tokens.get(at))
            .map_or(0, |token| token.span.end)
    }

    pub(super) fn advance(&mut self) {
        if *self.kind() != TokenKind::End {
            self.at += 1;
        }
    }

    pub(super) fn accept(&mut self, kind: &TokenKind) -> bool {
        let there = self.kind() == kind;
        if there {
            self.advance();
        }
        there
    }

    pub(super) fn report(&mut self, code: Code, span: Span, summary: Phrase) {
        self.problems.push(Problem::new(code, span, summary));
    }

    /// Says what stands where something else was wanted.
    pub(super) fn unexpected(&mut self) {
        let span = self.span();
        match self.kind() {
            TokenKind::End => self.report(Code::UnexpectedEnd, span, say::unexpected_end()),
            TokenKind::Broken => {}
            kind => {
                let written = written(kind);
                self.report(Code::UnexpectedToken, span, say::unexpected_token(written));
            }
        }
    }

    pub(super) fn made(&mut self, start: usize, kind: Kind) -> Part {
        self.parts += 1;
        if self.parts > LARGEST && !self.full {
            self.full = true;
            self.report(
                Code::ExpressionTooLarge,
                Span::new(start, self.before()),
                say::too_large(LARGEST),
            );
            self.at = self.tokens.len();
        }
        Part {
            span: Span::new(start, self.before()),
            kind,
        }
    }

    /// Goes one level deeper unless that is too deep; then the rest is not read.
    fn deeper(&mut self, inner: impl FnOnce(&mut Parser) -> Part) -> Part {
        if self.depth >= DEEPEST {
            let span = self.span();
            if !self.full {
                self.full = true;
                self.report(Code::ExpressionTooDeep, span, say::too_deep(DEEPEST));
            }
            self.at = self.tokens.len();
            return broken(span);
        }
        self.depth += 1;
        let part = inner(self);
        self.depth -= 1;
        part
    }

    fn whole(&mut self, text: &str) -> Option<Part> {
        if self.tokens.len() <= 1 {
            if self.problems.is_empty() {
                let span = Span::new(0, text.len());
                self.report(Code::EmptyExpression, span, say::empty_expression());
            }
            return None;
        }
        let root = self.expression();
        while *self.kind() != TokenKind::End {
            self.leftover();
        }
        Some(root)
    }

    /// Something behind a complete expression: named, stepped over, and what follows is read for further problems.
    fn leftover(&mut self) {
        let span = self.span();
        match self.kind() {
            TokenKind::Close | TokenKind::CloseBracket => {
                let written = written(self.kind());
                self.report(Code::Unbalanced, span, say::unopened(written));
                self.advance();
            }
            TokenKind::Broken => self.advance(),
            kind => {
                let written = written(kind);
                let mut problem =
                    Problem::new(Code::UnexpectedToken, span, say::unexpected_token(written));
                if kind.ends_operand() {
                    problem = problem.hint(say::operator_missing());
                }
                self.problems.push(problem);
                self.advance();
            }
        }
        if !matches!(
            self.kind(),
            TokenKind::End | TokenKind::Close | TokenKind::CloseBracket | TokenKind::Comma
        ) {
            if matches!(self.kind(), TokenKind::Operator(_)) {
                self.advance();
            }
            if starts_operand(self.kind()) {
                self.expression();
            }
        }
    }

    pub(super) fn expression(&mut self) -> Part {
        self.deeper(|parser| parser.level(0))
    }

    /// A chain of operands with operators of one level.
    fn level(&mut self, level: u8) -> Part {
        if level == UNION_LEVEL {
            return self.signed();
        }
        self.chain(level, |parser| parser.level(level + 1))
    }

    fn chain(&mut self, level: u8, operand: impl Fn(&mut Parser) -> Part) -> Part {
        let start = self.span().start;
        let first = operand(self);
        let mut rest = Vec::new();
        while let TokenKind::Operator(operator) = *self.kind() {
            if operator.level() != level {
                break;
            }
            self.advance();
            let part = operand(self);
            rest.push((operator, part));
        }
        if rest.is_empty() {
            return first;
        }
        self.made(start, Kind::Chain(Box::new(first), rest))
    }

    /// Minus signs, which bind looser than `|` and tighter than everything else.
    fn signed(&mut self) -> Part {
        let start = self.span().start;
        if *self.kind() != TokenKind::Operator(Operator::Minus) {
            return self.chain(UNION_LEVEL, Parser::operand);
        }
        self.advance();
        self.deeper(|parser| {
            let inner = parser.signed();
            parser.made(start, Kind::Negate(Box::new(inner)))
        })
    }

    fn operand(&mut self) -> Part {
        let start = self.span().start;
        match self.kind().clone() {
            TokenKind::Number(value) => {
                self.advance();
                self.made(start, Kind::Number(value))
            }
            TokenKind::Text(text) => {
                self.advance();
                self.made(start, Kind::Text(text))
            }
            TokenKind::Broken => {
                self.advance();
                broken(self.span())
            }
            TokenKind::Open => self.parenthesis(),
            TokenKind::Name(name) if *self.ahead(1) == TokenKind::Open && !is_node_test(&name) => {
                self.call(name)
            }
            TokenKind::Reference { name, last_saved } => {
                self.advance();
                self.path_from(start, Start::Named { name, last_saved })
            }
            TokenKind::Slash | TokenKind::DoubleSlash => self.absolute(),
            kind if starts_operand(&kind) => {
                let steps = self.steps();
                let path = Path {
                    start: Start::Here,
                    predicates: Vec::new(),
                    steps,
                };
                self.made(start, Kind::Path(path))
            }
            _ => self.missing(),
        }
    }

    /// Where an operand should stand and does not. A second operator is stepped over, so that what follows it is read.
    fn missing(&mut self) -> Part {
        let span = self.span();
        self.unexpected();
        if let TokenKind::Operator(_) = self.kind() {
            self.advance();
            if starts_operand(self.kind()) {
                return self.deeper(Parser::operand);
            }
        }
        broken(span)
    }

    fn parenthesis(&mut self) -> Part {
        let open = self.span();
        self.advance();
        if *self.kind() == TokenKind::Close {
            let span = open.to(self.span());
            self.report(Code::UnexpectedToken, span, say::empty_parentheses());
            self.advance();
            return broken(span);
        }
        let inner = self.expression();
        self.close(&TokenKind::Close, open);
        let goes_on = matches!(
            self.kind(),
            TokenKind::OpenBracket | TokenKind::Slash | TokenKind::DoubleSlash
        );
        if goes_on {
            return self.path_from(open.start, Start::Part(Box::new(inner)));
        }
        inner
    }

    /// A closing bracket; what stands before it and does not belong is named once and stepped over.
    pub(super) fn close(&mut self, close: &TokenKind, open: Span) {
        if self.accept(close) {
            return;
        }
        if *self.kind() == TokenKind::End {
            if !self.full {
                self.report(Code::Unbalanced, open, say::unclosed(written(close)));
            }
            return;
        }
        let mut problem = Problem::new(
            Code::UnexpectedToken,
            self.span(),
            say::unexpected_token(written(self.kind())),
        );
        if self.kind().ends_operand() {
            problem = problem.hint(say::operator_missing());
        }
        if *self.kind() != TokenKind::Broken {
            self.problems.push(problem);
        }
        let mut depth = 0usize;
        loop {
            match self.kind() {
                TokenKind::End => return,
                kind if kind == close && depth == 0 => return self.advance(),
                TokenKind::Open | TokenKind::OpenBracket => depth += 1,
                TokenKind::Close | TokenKind::CloseBracket => depth = depth.saturating_sub(1),
                _ => {}
            }
            self.advance();
        }
    }

    fn call(&mut self, name: String) -> Part {
        let span = self.span();
        self.advance();
        let open = self.span();
        self.advance();
        let mut args = Vec::new();
        if !self.accept(&TokenKind::Close) {
            loop {
                args.push(self.expression());
                if !self.accept(&TokenKind::Comma) {
                    break;
                }
            }
            self.close(&TokenKind::Close, open);
        }
        let call = self.made(span.start, Kind::Call(Call { name, span, args }));
        let goes_on = matches!(
            self.kind(),
            TokenKind::OpenBracket | TokenKind::Slash | TokenKind::DoubleSlash
        );
        if goes_on {
            return self.path_from(span.start, Start::Part(Box::new(call)));
        }
        call
    }
}

/// A token as a reader would write it.
pub(super) fn written(kind: &TokenKind) -> String {
    match kind {
        TokenKind::Number(value) => value.to_string(),
        TokenKind::Text(text) => format!("'{text}'"),
        TokenKind::Name(name) => name.clone(),
        TokenKind::Reference { name, .. } => format!("${{{name}}}"),
        TokenKind::Operator(operator) => operator.as_str().to_owned(),
        TokenKind::Any => "*".to_owned(),
        TokenKind::Open => "(".to_owned(),
        TokenKind::Close => ")".to_owned(),
        TokenKind::OpenBracket => "[".to_owned(),
        TokenKind::CloseBracket => "]".to_owned(),
        TokenKind::Comma => ",".to_owned(),
        TokenKind::Slash => "/".to_owned(),
        TokenKind::DoubleSlash => "//".to_owned(),
        TokenKind::Axis => "::".to_owned(),
        TokenKind::At => "@".to_owned(),
        TokenKind::Dot => ".".to_owned(),
        TokenKind::DotDot => "..".to_owned(),
        TokenKind::Broken | TokenKind::End => String::new(),
    }
}
