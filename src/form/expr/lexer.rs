//! Text to tokens. It never fails: what it cannot read becomes a problem, and reading goes on behind it.

use crate::form::expr::Problem;
use crate::form::expr::token::{Operator, Token, TokenKind};
use crate::text::diag::code::Code;
use crate::text::diag::source::Span;
use crate::text::i18n::keys::expr as say;

/// Reads all tokens; the last is always [`TokenKind::End`].
pub fn tokens(text: &str) -> (Vec<Token>, Vec<Problem>) {
    let mut lexer = Lexer {
        text,
        at: 0,
        tokens: Vec::new(),
        problems: Vec::new(),
    };
    while let Some(c) = lexer.peek() {
        lexer.token(c);
    }
    lexer.push(TokenKind::End, text.len());
    (lexer.tokens, lexer.problems)
}

/// Whether a name may begin with a character.
pub fn starts_name(c: char) -> bool {
    c.is_alphabetic() || c == '_'
}

/// Whether a name may go on with a character.
pub fn continues_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '\u{B7}') || is_combining(c)
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{203F}'..='\u{2040}')
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    tokens: Vec<Token>,
    problems: Vec<Problem>,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn push(&mut self, kind: TokenKind, end: usize) {
        let span = Span::new(self.at, end);
        self.tokens.push(Token { kind, span });
        self.at = end;
    }

    fn report(&mut self, code: Code, end: usize, summary: crate::text::i18n::phrase::Phrase) {
        self.problems
            .push(Problem::new(code, Span::new(self.at, end), summary));
    }

    fn after_operand(&self) -> bool {
        self.tokens
            .last()
            .is_some_and(|token| token.kind.ends_operand())
    }

    fn token(&mut self, c: char) {
        let next = self.rest().chars().nth(1);
        let at = self.at;
        match c {
            _ if is_space(c) => self.at += c.len_utf8(),
            '(' => self.push(TokenKind::Open, at + 1),
            ')' => self.push(TokenKind::Close, at + 1),
            '[' => self.push(TokenKind::OpenBracket, at + 1),
            ']' => self.push(TokenKind::CloseBracket, at + 1),
            ',' => self.push(TokenKind::Comma, at + 1),
            '@' => self.push(TokenKind::At, at + 1),
            '/' if next == Some('/') => self.push(TokenKind::DoubleSlash, at + 2),
            '/' => self.push(TokenKind::Slash, at + 1),
            ':' if next == Some(':') => self.push(TokenKind::Axis, at + 2),
            '\'' | '"' => self.quoted(c),
            '$' => self.reference(next),
            '.' if next.is_some_and(|c| c.is_ascii_digit()) => self.number(),
            '.' if next == Some('.') => self.push(TokenKind::DotDot, at + 2),
            '.' => self.push(TokenKind::Dot, at + 1),
            '0'..='9' => self.number(),
            '*' if self.after_operand() => self.operator(Operator::Times, 1),
            '*' => self.push(TokenKind::Any, at + 1),
            '+' => self.operator(Operator::Plus, 1),
            '-' => self.operator(Operator::Minus, 1),
            '=' => self.equals(),
            '!' if next == Some('=') => self.operator(Operator::NotEqual, 2),
            '<' if next == Some('>') => self.mistaken(Operator::NotEqual, 2),
            '<' if next == Some('=') => self.operator(Operator::LessOrEqual, 2),
            '<' => self.operator(Operator::Less, 1),
            '>' if next == Some('=') => self.operator(Operator::GreaterOrEqual, 2),
            '>' => self.operator(Operator::Greater, 1),
            '|' if next == Some('|') => self.mistaken(Operator::Or, 2),
            '|' => self.operator(Operator::Union, 1),
            '&' if next == Some('&') => self.mistaken(Operator::And, 2),
            '≤' => self.mistaken(Operator::LessOrEqual, c.len_utf8()),
            '≥' => self.mistaken(Operator::GreaterOrEqual, c.len_utf8()),
            '≠' => self.mistaken(Operator::NotEqual, c.len_utf8()),
            '×' => self.mistaken(Operator::Times, c.len_utf8()),
            '÷' => self.mistaken(Operator::Divide, c.len_utf8()),
            '−' | '–' => self.mistaken(Operator::Minus, c.len_utf8()),
            _ if starts_name(c) => self.name(),
            _ => self.stranger(c),
        }
    }

    fn operator(&mut self, operator: Operator, length: usize) {
        self.push(TokenKind::Operator(operator), self.at + length);
    }

    /// `=`, and the `==` of other languages.
    fn equals(&mut self) {
        if self.rest().starts_with("==") {
            self.mistaken(Operator::Equal, 2);
        } else {
            self.operator(Operator::Equal, 1);
        }
    }

    /// The sign another language has for an operator.
    fn mistaken(&mut self, operator: Operator, length: usize) {
        let end = self.at + length;
        let written = self.rest().get(..length).unwrap_or_default();
        let problem = Problem::new(
            Code::UnexpectedCharacter,
            Span::new(self.at, end),
            say::unexpected_character(written),
        )
        .hint(say::write_instead(operator.as_str()));
        self.problems.push(problem);
        self.push(TokenKind::Operator(operator), end);
    }

    /// A character that no expression has, outside of quotes. A run of them is one problem.
    fn stranger(&mut self, c: char) {
        let end = self.at + c.len_utf8();
        let mut problem = Problem::new(
            Code::UnexpectedCharacter,
            Span::new(self.at, end),
            say::unexpected_character(c),
        );
        if matches!(c, '‘' | '’' | '“' | '”' | '„' | '«' | '»' | '`') {
            problem = problem.hint(say::straight_quotes());
        }
        let follows = self
            .problems
            .last()
            .is_some_and(|last| last.code == problem.code && last.span.end == self.at);
        if !follows {
            self.problems.push(problem);
        } else if let Some(last) = self.problems.last_mut() {
            last.span.end = end;
        }
        self.at = end;
    }

    fn quoted(&mut self, quote: char) {
        let inside = self.rest().get(1..).unwrap_or_default();
        match inside.find(quote) {
            Some(length) => {
                let text = inside.get(..length).unwrap_or_default().to_owned();
                self.push(TokenKind::Text(text), self.at + length + 2);
            }
            None => {
                self.report(
                    Code::UnclosedText,
                    self.text.len(),
                    say::unclosed_text(quote),
                );
                self.push(TokenKind::Broken, self.text.len());
            }
        }
    }

    /// `${name}`.
    fn reference(&mut self, next: Option<char>) {
        let inside = self.rest().get(2..).unwrap_or_default();
        let close = inside.find('}').filter(|_| next == Some('{'));
        let Some(length) = close else {
            let word = self.rest().get(1..).unwrap_or_default();
            let name: String = word.chars().take_while(|c| continues_name(*c)).collect();
            let end = self.at + 1 + name.len();
            let mut problem = Problem::new(
                Code::UnexpectedCharacter,
                Span::new(self.at, end),
                say::unexpected_character("$"),
            );
            if !name.is_empty() {
                problem = problem.hint(say::write_instead(format!("${{{name}}}")));
            }
            self.problems.push(problem);
            return self.push(TokenKind::Broken, end);
        };
        let end = self.at + length + 3;
        let inner = inside.get(..length).unwrap_or_default().trim();
        let (last_saved, name) = match inner.strip_prefix("last-saved#") {
            Some(name) => (true, name),
            None => (false, inner),
        };
        let mut chars = name.chars();
        if chars.next().is_some_and(starts_name) && chars.all(|c| continues_name(c) || c == ':') {
            let name = name.to_owned();
            self.push(TokenKind::Reference { name, last_saved }, end);
        } else {
            self.report(Code::UnknownName, end, say::no_name(inner));
            self.push(TokenKind::Broken, end);
        }
    }

    /// Digits with at most one point; `1e3` is no number in XPath.
    fn number(&mut self) {
        let rest = self.rest();
        let mut seen_point = false;
        let mut end = 0;
        for (at, c) in rest.char_indices() {
            match c {
                '0'..='9' => end = at + 1,
                '.' if !seen_point => {
                    seen_point = true;
                    end = at + 1;
                }
                _ => break,
            }
        }
        // `1..` is a number and no step up follows a number, but `5..` is more likely one point too many: leave it to the parser.
        let digits = rest.get(..end).unwrap_or_default();
        let value = digits
            .trim_end_matches('.')
            .parse()
            .or_else(|_| format!("0{digits}").parse());
        let exponent = rest.get(end..).map_or(0, exponent_length);
        if exponent > 0 {
            self.report(
                Code::NumberForm,
                self.at + end + exponent,
                say::number_exponent(rest.get(..end + exponent).unwrap_or_default()),
            );
            return self.push(TokenKind::Broken, self.at + end + exponent);
        }
        self.push(TokenKind::Number(value.unwrap_or(f64::NAN)), self.at + end);
    }

    /// A name, with its prefix if it has one, or the operator it is after an operand. `6 div2` is a division, as the engines read it.
    fn name(&mut self) {
        let rest = self.rest();
        let mut length = name_length(rest);
        let after = self.after_operand();
        let word = rest.get(..length).unwrap_or_default();
        if after {
            let operator = ["and", "or", "div", "mod"].into_iter().find(|operator| {
                word.strip_prefix(operator).is_some_and(|tail| {
                    tail.chars()
                        .next()
                        .is_none_or(|c| !c.is_alphabetic() && c != '_' && c != '-')
                })
            });
            if let Some(operator) = operator.and_then(Operator::named) {
                return self.operator(operator, operator.as_str().len());
            }
        }
        let tail = rest.get(length..).unwrap_or_default();
        if tail.starts_with(':') && !tail.starts_with("::") {
            let local = name_length(tail.get(1..).unwrap_or_default());
            if local > 0 {
                length += 1 + local;
            }
        }
        // A point at the end of a name belongs to a sentence, not to the name.
        let word = rest.get(..length).unwrap_or_default();
        let name = word.to_owned();
        self.push(TokenKind::Name(name), self.at + length);
    }
}

fn name_length(text: &str) -> usize {
    if !text.chars().next().is_some_and(starts_name) {
        return 0;
    }
    text.char_indices()
        .find(|(_, c)| !continues_name(*c))
        .map_or(text.len(), |(at, _)| at)
}

/// How long the exponent is that follows a number, if one does.
fn exponent_length(text: &str) -> usize {
    let Some(rest) = text.strip_prefix(['e', 'E']) else {
        return 0;
    };
    let sign = usize::from(rest.starts_with(['+', '-']));
    let digits = rest
        .chars()
        .skip(sign)
        .take_while(char::is_ascii_digit)
        .count();
    if digits == 0 { 0 } else { 1 + sign + digits }
}
