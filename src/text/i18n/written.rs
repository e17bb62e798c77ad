//! A Fluent file as it is written: each text in one fixed spelling, so that two are compared whatever their indentation, and a way to
//! put a text in that leaves every other byte of the file, comments and order included, as it was. It knows no language.

use fluent_syntax::ast::{Entry, Identifier, Message, Pattern, Resource};
use fluent_syntax::{parser, serializer};

use crate::base::digest::Digest;
use crate::text::i18n::outline::{Outline, OutlinedText};
use crate::text::i18n::tame::tame;

/// Which text of a file: a message, or an attribute of one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextName {
    /// The message.
    pub id: String,
    /// The attribute, when it is one.
    pub attribute: Option<String>,
}

impl TextName {
    /// Reads `message` or `message.attribute`.
    pub fn parse(name: &str) -> TextName {
        match name.split_once('.') {
            Some((id, attribute)) => TextName {
                id: id.to_owned(),
                attribute: Some(attribute.to_owned()),
            },
            None => TextName {
                id: name.to_owned(),
                attribute: None,
            },
        }
    }
}

impl std::fmt::Display for TextName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.attribute {
            Some(attribute) => write!(f, "{}.{attribute}", self.id),
            None => f.write_str(&self.id),
        }
    }
}

/// One text with what an author said to translators in a comment before its message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenText {
    /// Which.
    pub name: TextName,
    /// Its Fluent source in the fixed spelling.
    pub source: String,
    /// The comment, its lines joined by spaces; empty when there is none.
    pub comment: String,
}

/// A file taken apart; put together again it is the same to the byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    /// Comments, blank lines, terms.
    Other(String),
    /// A message: its id, and its lines with and without attribute. The first stands for the value even when there is none.
    Message(String, Vec<Part>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    attribute: Option<String>,
    lines: String,
    /// The text; `None` where a message carries nothing but attributes.
    source: Option<String>,
}

/// Why a text cannot be put into a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unwritable {
    /// It is not Fluent; the parser's own words.
    NotFluent(String),
    /// It ends its own message and begins another text.
    MoreThanOne,
    /// There is nothing in it.
    Empty,
}

/// The first eight digits of the digest of a text in the fixed spelling: enough to see that it was changed.
pub fn fingerprint(source: &str) -> String {
    let digest = Digest::of(source.as_bytes()).to_string();
    digest.get(..8).unwrap_or_default().to_owned()
}

/// A text in the fixed spelling, or why it is none.
pub fn spelled(text: &str) -> Result<String, Unwritable> {
    if text.trim().is_empty() {
        return Err(Unwritable::Empty);
    }
    let file = format!("k{}", assignment(text, "    "));
    let (tamed, tangled) = tame(&file);
    if !tangled.is_empty() {
        return Err(Unwritable::NotFluent("too many braces".to_owned()));
    }
    let resource = match parser::parse(tamed.as_ref()) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            let said = errors.first().map(|error| error.kind.to_string());
            return Err(Unwritable::NotFluent(said.unwrap_or_default()));
        }
    };
    match resource.body.as_slice() {
        [Entry::Message(message)] if message.attributes.is_empty() => match &message.value {
            Some(value) => Ok(spelling(value)),
            None => Err(Unwritable::Empty),
        },
        _ => Err(Unwritable::MoreThanOne),
    }
}

/// What a text reads and chooses by: its variables, references and plural forms; `None` for what is no text.
pub fn shape(source: &str) -> Option<OutlinedText> {
    let file = format!("### status: draft\nk{}", assignment(source, "    "));
    let outline = Outline::of(&file);
    let sound = outline.problems.is_empty();
    outline.texts.into_iter().next().filter(|_| sound)
}

/// Every text of a file in its order, with the comments before the messages. What cannot be read is left out.
pub fn texts(file: &str) -> Vec<WrittenText> {
    let (tamed, _) = tame(file);
    let (Ok(resource) | Err((resource, _))) = parser::parse(tamed.as_ref());
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages.flat_map(|message| texts_of(message)).collect()
}

fn texts_of(message: &Message<&str>) -> Vec<WrittenText> {
    let comment = message.comment.as_ref().map_or(String::new(), |comment| {
        let lines = comment.content.iter().map(|line| line.trim());
        lines.collect::<Vec<_>>().join(" ").trim().to_owned()
    });
    let one = |attribute: Option<&str>, value: &Pattern<&str>| WrittenText {
        name: TextName {
            id: message.id.name.to_owned(),
            attribute: attribute.map(str::to_owned),
        },
        source: spelling(value),
        comment: comment.clone(),
    };
    let own = message.value.iter().map(|value| one(None, value));
    let attributes = message
        .attributes
        .iter()
        .map(|attribute| one(Some(attribute.id.name), &attribute.value));
    own.chain(attributes).collect()
}

/// The fixed spelling of a pattern: that of the library's own writer, without the indentation of a file.
fn spelling(pattern: &Pattern<&str>) -> String {
    let message = Message {
        id: Identifier { name: "k" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let text = serializer::serialize(&Resource {
        body: vec![Entry::Message(message)],
    });
    let text = text.strip_prefix("k =").unwrap_or(&text);
    let lines = text.split('\n').map(|line| {
        let line = line.strip_prefix("    ").unwrap_or(line);
        line.trim_end_matches('\r')
    });
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// ` = text` for one line, or the text in lines of its own, with the last line break.
fn assignment(text: &str, indent: &str) -> String {
    let text = text.trim();
    // A line that begins with one of these could only stand behind the sign.
    let must_follow = text.starts_with(['.', '[', '*', '}']);
    if !text.contains('\n') {
        return format!(" = {text}\n");
    }
    let mut lines = text.lines().map(str::trim_end);
    let mut out = match must_follow {
        true => format!(" = {}\n", lines.next().unwrap_or_default()),
        false => " =\n".to_owned(),
    };
    for line in lines {
        if !line.is_empty() {
            out.push_str(indent);
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}

impl Written {
    /// Takes a file apart; `None` when a part of it cannot be read, so that nothing would be lost or written twice.
    pub fn of(file: &str) -> Option<Written> {
        let (tamed, tangled) = tame(file);
        if !tangled.is_empty() {
            return None;
        }
        parser::parse(tamed.as_ref()).ok()?;
        let mut written = Written { pieces: Vec::new() };
        for line in file.split_inclusive('\n') {
            written.take(line);
        }
        written.part_with_blanks();
        written.name_sources(texts(file)).then_some(written)
    }

    fn take(&mut self, line: &str) {
        if let Some(id) = begun(line) {
            let part = Part {
                attribute: None,
                lines: line.to_owned(),
                source: None,
            };
            self.pieces.push(Piece::Message(id.to_owned(), vec![part]));
            return;
        }
        let goes_on = line.trim().is_empty() || line.starts_with([' ', '}', '[', '*']);
        match self.pieces.last_mut() {
            Some(Piece::Message(_, parts)) if goes_on => {
                match (attribute(line), parts.last_mut()) {
                    (Some(name), _) => parts.push(Part {
                        attribute: Some(name.to_owned()),
                        lines: line.to_owned(),
                        source: None,
                    }),
                    (None, Some(part)) => part.lines.push_str(line),
                    (None, None) => {}
                }
            }
            Some(Piece::Other(lines)) => lines.push_str(line),
            _ => self.pieces.push(Piece::Other(line.to_owned())),
        }
    }

    /// Blank lines behind a message are nobody's.
    fn part_with_blanks(&mut self) {
        let mut pieces: Vec<Piece> = Vec::new();
        for piece in std::mem::take(&mut self.pieces) {
            let Piece::Message(id, mut parts) = piece else {
                pieces.push(piece);
                continue;
            };
            let mut blank = String::new();
            if let Some(part) = parts.last_mut() {
                let kept = part.lines.trim_end().len();
                let end = part.lines.get(kept..).and_then(|rest| rest.find('\n'));
                let end = end.map_or(part.lines.len(), |at| kept + at + 1);
                blank = part.lines.split_off(end);
            }
            pieces.push(Piece::Message(id, parts));
            if !blank.is_empty() {
                pieces.push(Piece::Other(blank));
            }
        }
        self.pieces = pieces;
    }

    /// Gives each part the text that the parser found in it; false when the two do not see the same.
    fn name_sources(&mut self, texts: Vec<WrittenText>) -> bool {
        let mut texts = texts.into_iter().peekable();
        for piece in &mut self.pieces {
            let Piece::Message(id, parts) = piece else {
                continue;
            };
            for part in parts {
                let is_it = |text: &WrittenText| {
                    text.name.id == *id && text.name.attribute == part.attribute
                };
                match texts.next_if(is_it) {
                    Some(text) => part.source = Some(text.source),
                    None if part.attribute.is_none() => {}
                    None => return false,
                }
            }
        }
        texts.next().is_none()
    }

    /// The file.
    pub fn file(&self) -> String {
        let mut file = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Other(lines) => file.push_str(lines),
                Piece::Message(_, parts) => {
                    parts.iter().for_each(|part| file.push_str(&part.lines));
                }
            }
        }
        file
    }

    /// The text with that name in the fixed spelling.
    pub fn source(&self, name: &TextName) -> Option<&str> {
        let parts = self.pieces.iter().find_map(|piece| match piece {
            Piece::Message(id, parts) if *id == name.id => Some(parts),
            _ => None,
        })?;
        let part = parts.iter().find(|part| part.attribute == name.attribute)?;
        part.source.as_deref()
    }

    /// Puts a text in: in place of the one there, unless they are the same, or where the order of another file has it.
    pub fn put(
        &mut self,
        name: &TextName,
        text: &str,
        order: &[TextName],
    ) -> Result<(), Unwritable> {
        let source = spelled(text)?;
        if self.source(name) == Some(source.as_str()) {
            return Ok(());
        }
        let at = self.message(&name.id, order);
        let Some(Piece::Message(_, parts)) = self.pieces.get_mut(at) else {
            return Ok(());
        };
        let indent = if name.attribute.is_some() { 8 } else { 4 };
        let assigned = assignment(&source, &" ".repeat(indent));
        let lines = match &name.attribute {
            Some(attribute) => format!("    .{attribute}{assigned}"),
            None => format!("{}{assigned}", name.id),
        };
        let part = Part {
            attribute: name.attribute.clone(),
            lines,
            source: Some(source),
        };
        if let Some(last) = parts.last_mut().filter(|last| !last.lines.ends_with('\n')) {
            last.lines.push('\n');
        }
        match parts.iter_mut().find(|own| own.attribute == name.attribute) {
            Some(own) => *own = part,
            None => {
                let place = |attribute: &Option<String>| {
                    let is_it =
                        |other: &TextName| other.id == name.id && other.attribute == *attribute;
                    order.iter().position(is_it)
                };
                let own = place(&name.attribute);
                let before =
                    |other: &&Part| other.attribute.is_none() || place(&other.attribute) <= own;
                let at = parts.iter().take_while(before).count();
                parts.insert(at, part);
            }
        }
        Ok(())
    }

    /// Takes back who signed the file: its head says that it is a draft.
    pub fn unsign(&mut self) {
        let Some(Piece::Other(head)) = self.pieces.first_mut() else {
            return;
        };
        let lines = head.split_inclusive('\n').map(|line| {
            let signs = line.trim_start_matches('#').trim_start();
            match line.starts_with("###") && signs.starts_with("reviewed-by") {
                true => "### status: draft\n",
                false => line,
            }
        });
        *head = lines.collect();
    }

    /// Where a message stands; one that is not there yet is made behind those that come before it in the order.
    fn message(&mut self, id: &str, order: &[TextName]) -> usize {
        let place = |pieces: &[Piece], wanted: &str| {
            let is_it = |piece: &Piece| matches!(piece, Piece::Message(own, _) if own == wanted);
            pieces.iter().position(is_it)
        };
        if let Some(at) = place(&self.pieces, id) {
            return at;
        }
        let own = order.iter().position(|name| name.id == id);
        let before = order.get(..own.unwrap_or(order.len())).unwrap_or_default();
        let last = before
            .iter()
            .rev()
            .find_map(|name| place(&self.pieces, &name.id));
        let at = match last {
            Some(at) => at + 1,
            None => {
                let first = |piece: &Piece| matches!(piece, Piece::Message(..));
                let first = self.pieces.iter().position(first);
                first.unwrap_or(self.pieces.len())
            }
        };
        self.end_line(at);
        let part = Part {
            attribute: None,
            lines: format!("{id} =\n"),
            source: None,
        };
        self.pieces
            .insert(at, Piece::Message(id.to_owned(), vec![part]));
        at
    }

    /// What stands before a new message ends its line.
    fn end_line(&mut self, at: usize) {
        let before = at.checked_sub(1).and_then(|at| self.pieces.get_mut(at));
        let lines = match before {
            Some(Piece::Other(lines)) => lines,
            Some(Piece::Message(_, parts)) => match parts.last_mut() {
                Some(part) => &mut part.lines,
                None => return,
            },
            None => return,
        };
        if !lines.is_empty() && !lines.ends_with('\n') {
            lines.push('\n');
        }
    }
}

/// The id of the message that a line begins.
fn begun(line: &str) -> Option<&str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let end = line.find(|c| !is_name(c))?;
    let (id, rest) = line.split_at_checked(end)?;
    let begins = id.starts_with(|c: char| c.is_ascii_alphabetic());
    (begins && rest.trim_start_matches(' ').starts_with('=')).then_some(id)
}

/// The name of the attribute that a line begins.
fn attribute(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(' ').strip_prefix('.')?;
    begun(rest)
}

#[cfg(test)]
mod tests;
