//! Paths: steps, axes, tests and predicates. A part of the parser in a file of its own.

use crate::form::expr::Problem;
use crate::form::expr::ast::{Axis, Kind, Part, Path, Start, Step, Test};
use crate::form::expr::parser::Parser;
use crate::form::expr::token::{Operator, TokenKind};
use crate::text::diag::code::Code;
use crate::text::diag::source::Span;
use crate::text::i18n::keys::expr as say;

impl Parser {
    pub(super) fn absolute(&mut self) -> Part {
        let start = self.span().start;
        if *self.kind() == TokenKind::DoubleSlash {
            self.double_slash();
        }
        self.advance();
        let steps = if starts_step(self.kind()) {
            self.steps()
        } else {
            Vec::new()
        };
        let path = Path {
            start: Start::Root,
            predicates: Vec::new(),
            steps,
        };
        self.made(start, Kind::Path(path))
    }

    /// A path that begins with something other than a step.
    pub(super) fn path_from(&mut self, start: usize, from: Start) -> Part {
        let predicates = self.predicates();
        let mut steps = Vec::new();
        if self.slash() {
            steps = self.steps();
        }
        let path = Path {
            start: from,
            predicates,
            steps,
        };
        self.made(start, Kind::Path(path))
    }

    fn slash(&mut self) -> bool {
        if *self.kind() == TokenKind::DoubleSlash {
            self.double_slash();
            self.advance();
            return true;
        }
        self.accept(&TokenKind::Slash)
    }

    fn double_slash(&mut self) {
        let span = self.span();
        self.report(Code::UnsupportedAxis, span, say::unsupported_axis("//"));
    }

    pub(super) fn steps(&mut self) -> Vec<Step> {
        let mut steps = Vec::new();
        loop {
            self.parts += 1;
            match self.step() {
                Some(step) => steps.push(step),
                None => break,
            }
            if !self.slash() {
                break;
            }
        }
        steps
    }

    fn step(&mut self) -> Option<Step> {
        let start = self.span().start;
        let short = match self.kind() {
            TokenKind::Dot => Some(Axis::Itself),
            TokenKind::DotDot => Some(Axis::Parent),
            _ => None,
        };
        if let Some(axis) = short {
            self.advance();
            let span = Span::new(start, self.before());
            if *self.kind() == TokenKind::OpenBracket {
                let long = if axis == Axis::Parent {
                    "parent::node()"
                } else {
                    "self::node()"
                };
                let problem = Problem::new(
                    Code::UnexpectedToken,
                    self.span(),
                    say::unexpected_token("["),
                )
                .hint(say::write_instead(long));
                self.problems.push(problem);
                self.predicates();
            }
            return Some(Step {
                span,
                axis,
                test: Test::Node,
                predicates: Vec::new(),
            });
        }
        let axis = self.axis();
        let test = self.test()?;
        let predicates = self.predicates();
        Some(Step {
            span: Span::new(start, self.before()),
            axis,
            test,
            predicates,
        })
    }

    fn axis(&mut self) -> Axis {
        let span = self.span();
        match (self.kind().clone(), self.ahead(1)) {
            (TokenKind::At, _) => {
                self.report(Code::UnsupportedAxis, span, say::unsupported_axis("@"));
                self.advance();
                Axis::Child
            }
            (TokenKind::Name(name), TokenKind::Axis) => {
                let axis = match name.as_str() {
                    "child" => Axis::Child,
                    "parent" => Axis::Parent,
                    "self" => Axis::Itself,
                    _ => {
                        self.report(
                            Code::UnsupportedAxis,
                            span,
                            say::unsupported_axis(format!("{name}::")),
                        );
                        Axis::Child
                    }
                };
                self.advance();
                self.advance();
                axis
            }
            _ => Axis::Child,
        }
    }

    fn test(&mut self) -> Option<Test> {
        match self.kind().clone() {
            TokenKind::Any | TokenKind::Operator(Operator::Times) => {
                self.advance();
                Some(Test::Any)
            }
            TokenKind::Name(name) if *self.ahead(1) == TokenKind::Open && is_node_test(&name) => {
                self.node_test(&name)
            }
            TokenKind::Name(name) => {
                self.advance();
                Some(Test::Name(name))
            }
            TokenKind::Broken => {
                self.advance();
                None
            }
            _ => {
                self.unexpected();
                None
            }
        }
    }

    /// `node()`, `text()` and their like.
    fn node_test(&mut self, name: &str) -> Option<Test> {
        let span = self.span();
        self.advance();
        let open = self.span();
        self.advance();
        let bare = self.accept(&TokenKind::Close);
        if !bare {
            self.close(&TokenKind::Close, open);
        }
        match name {
            "node" if bare => Some(Test::Node),
            "text" if bare => Some(Test::Text),
            _ => {
                let written = format!("{name}()");
                self.report(Code::UnsupportedAxis, span, say::unsupported_axis(written));
                None
            }
        }
    }

    fn predicates(&mut self) -> Vec<Part> {
        let mut predicates = Vec::new();
        while *self.kind() == TokenKind::OpenBracket {
            let open = self.span();
            self.advance();
            predicates.push(self.expression());
            self.close(&TokenKind::CloseBracket, open);
        }
        predicates
    }
}

pub(super) fn is_node_test(name: &str) -> bool {
    matches!(name, "node" | "text" | "comment" | "processing-instruction")
}

fn starts_step(kind: &TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Name(_) | TokenKind::Any | TokenKind::Dot | TokenKind::DotDot | TokenKind::At
    )
}

pub(super) fn starts_operand(kind: &TokenKind) -> bool {
    starts_step(kind)
        || matches!(
            kind,
            TokenKind::Number(_)
                | TokenKind::Text(_)
                | TokenKind::Reference { .. }
                | TokenKind::Open
                | TokenKind::Slash
                | TokenKind::Broken
        )
}
