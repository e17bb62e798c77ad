//! Rust sources as a flat list of tokens with their lines: comments, documentation and what only tests compile are left out, so that a
//! rule about the program never stumbles over an example. The lexer is the compiler's own.

use std::str::FromStr as _;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// What a token is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A name or keyword.
    Word(String),
    /// One character of punctuation.
    Sign(char),
    /// A literal as it is written, quotes included.
    Literal(String),
    Open(char),
    Close(char),
}

/// A token and the line it stands in, from 1.
#[derive(Clone, Debug)]
pub struct Token {
    pub kind: Kind,
    pub line: usize,
}

impl Token {
    pub fn is_word(&self, word: &str) -> bool {
        matches!(&self.kind, Kind::Word(known) if known == word)
    }

    pub fn is_sign(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }

    pub fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    /// The text of a string literal, raw or not, as it is written between its quotes.
    pub fn string(&self) -> Option<&str> {
        let Kind::Literal(literal) = &self.kind else {
            return None;
        };
        let start = literal.find('"')?;
        let is_string = literal[..start].chars().all(|c| "bcr#".contains(c));
        is_string.then(|| &literal[start + 1..literal.rfind('"').unwrap()])
    }
}

/// A function: its name and the lines from its `fn` to its last brace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    pub name: String,
    pub line: usize,
    pub lines: usize,
}

/// A source file, read.
#[derive(Clone, Debug, Default)]
pub struct Read {
    /// The program's tokens.
    pub tokens: Vec<Token>,
    /// The program's functions.
    pub functions: Vec<Function>,
    /// Lines that only tests compile.
    pub test_lines: usize,
    /// Modules in files of their own, and whether only tests compile them.
    pub modules: Vec<(String, bool)>,
}

/// Reads a source; one that is no Rust is a mistake in the test's sample.
pub fn read(text: &str) -> Read {
    let mut read = Read::default();
    let stream = TokenStream::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    read.stream(stream);
    read
}

impl Read {
    fn stream(&mut self, stream: TokenStream) {
        let trees: Vec<TokenTree> = stream.into_iter().collect();
        let mut at = 0;
        while at < trees.len() {
            at = match attribute(&trees, at) {
                Some((inside, next)) if is_test_only(inside) => {
                    let end = item_end(&trees, next);
                    self.test_lines += line(&trees[end - 1], true) + 1 - line(&trees[at], false);
                    self.module(&trees, next, true);
                    end
                }
                // Documentation is no text of the program.
                Some((inside, next)) if first_word(inside).as_deref() == Some("doc") => next,
                _ => {
                    self.module(&trees, at, false);
                    self.function(&trees, at);
                    self.tree(&trees[at]);
                    at + 1
                }
            };
        }
    }

    fn tree(&mut self, tree: &TokenTree) {
        let line = tree.span().start().line;
        let kind = match tree {
            TokenTree::Ident(word) => Kind::Word(word.to_string()),
            TokenTree::Punct(sign) => Kind::Sign(sign.as_char()),
            TokenTree::Literal(literal) => Kind::Literal(literal.to_string()),
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ('(', ')'),
                    Delimiter::Brace => ('{', '}'),
                    Delimiter::Bracket => ('[', ']'),
                    Delimiter::None => return self.stream(group.stream()),
                };
                self.push(Kind::Open(open), group.span_open().start().line);
                self.stream(group.stream());
                return self.push(Kind::Close(close), group.span_close().end().line);
            }
        };
        self.push(kind, line);
    }

    fn push(&mut self, kind: Kind, line: usize) {
        self.tokens.push(Token { kind, line });
    }

    /// `mod name;`
    fn module(&mut self, trees: &[TokenTree], at: usize, for_tests: bool) {
        if let [
            TokenTree::Ident(word),
            TokenTree::Ident(name),
            TokenTree::Punct(sign),
            ..,
        ] = &trees[at..]
            && word == "mod"
            && sign.as_char() == ';'
        {
            self.modules.push((name.to_string(), for_tests));
        }
    }

    /// `fn name … { … }`
    fn function(&mut self, trees: &[TokenTree], at: usize) {
        let [TokenTree::Ident(word), TokenTree::Ident(name), ..] = &trees[at..] else {
            return;
        };
        let body = trees[at..].iter().find(|tree| ends_item(tree));
        if let (true, Some(TokenTree::Group(body))) = (word == "fn", body) {
            let line = word.span().start().line;
            self.functions.push(Function {
                name: name.to_string(),
                line,
                lines: body.span_close().end().line + 1 - line,
            });
        }
    }
}

/// `#[…]` or `#![…]`: what stands inside, and where the rest goes on.
fn attribute(trees: &[TokenTree], at: usize) -> Option<(&Group, usize)> {
    let is = |at: usize, sign: char| matches!(trees.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == sign);
    let inside = match (is(at, '#'), is(at + 1, '!')) {
        (true, true) => at + 2,
        (true, false) => at + 1,
        _ => return None,
    };
    match trees.get(inside) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
            Some((group, inside + 1))
        }
        _ => None,
    }
}

fn is_test_only(inside: &Group) -> bool {
    inside.stream().to_string().replace(' ', "") == "cfg(test)"
}

fn first_word(inside: &Group) -> Option<String> {
    inside
        .stream()
        .into_iter()
        .next()
        .map(|tree| tree.to_string())
}

/// The first place behind the item that begins here.
fn item_end(trees: &[TokenTree], at: usize) -> usize {
    let length = trees[at..].iter().position(ends_item);
    length.map_or(trees.len(), |length| at + length + 1)
}

fn ends_item(tree: &TokenTree) -> bool {
    match tree {
        TokenTree::Punct(sign) => sign.as_char() == ';',
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        _ => false,
    }
}

fn line(tree: &TokenTree, end: bool) -> usize {
    match end {
        true => tree.span().end().line,
        false => tree.span().start().line,
    }
}

#[test]
fn braces_in_texts_and_comments_close_no_function() {
    let read = read(
        "/// Says \"}\".\nfn one() {\n    let c = '{'; // }\n    let s = r#\"}}\"#;\n}\nfn two(f: fn()) -> u8;\n#[cfg(test)]\nmod tests {\n    fn three() {}\n}\n",
    );
    let expected = Function {
        name: "one".to_owned(),
        line: 2,
        lines: 4,
    };
    assert_eq!(read.functions, [expected]);
    assert_eq!(read.test_lines, 4);
    let strings: Vec<&str> = read.tokens.iter().filter_map(Token::string).collect();
    assert_eq!(strings, ["}}"], "documentation is left out");
}

#[test]
fn a_module_of_tests_is_told_from_one_of_the_program() {
    let read = read("mod one;\npub mod two;\n#[cfg(test)]\nmod tests;\nmod inline {}\n");
    let expected = [("one", false), ("two", false), ("tests", true)];
    assert_eq!(
        read.modules,
        expected.map(|(name, test)| (name.to_owned(), test))
    );
}
