//! What a Fluent file holds, without saying any of it: its messages, where they stand, which variables they use and which plural forms they
//! have. Checks of every kind read this: the loader of packages, `fener languages`, the tests of the interface's own texts. It returns plain
//! problems with byte ranges; whoever calls it makes diagnostics of them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_bundle::FluentValue;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::Scope;
use fluent_bundle::{FluentResource, types::FluentNumber};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
    VariantKey,
};
use fluent_syntax::parser;
use unic_langid::LanguageIdentifier;

use crate::text::i18n::locale::Locale;
use crate::text::i18n::source::Review;
use crate::text::i18n::tame::tame;

/// What is said of an entry that is never handed to the parser.
const TANGLED: &str = "Too many braces or too long a number in one message";

/// The plural forms Fluent knows, in CLDR's order.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// One text of a file: a message's own, or one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlinedText {
    /// The message.
    pub id: String,
    /// The attribute, when it is one.
    pub attribute: Option<String>,
    /// Where its name stands in the file.
    pub span: Range<usize>,
    /// The variables it uses.
    pub variables: BTreeSet<String>,
    /// The messages and terms it refers to; terms with their hyphen.
    pub references: BTreeSet<String>,
    /// For each choice by plural form, the forms that have a variant of their own or are the default.
    pub plurals: Vec<BTreeSet<String>>,
    /// All words of it, without what stands in braces; a choice gives all its variants.
    pub words: String,
}

/// Something wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextProblem {
    /// What stands here is not Fluent. The message is the parser's own, in English.
    Unreadable {
        /// Where.
        span: Range<usize>,
        /// What the parser says.
        message: String,
    },
    /// A message stands twice; the later one would win.
    Twice {
        /// The message.
        id: String,
        /// Where the second one stands.
        span: Range<usize>,
        /// Where the first one stands.
        first: Range<usize>,
    },
    /// A text is empty.
    Empty {
        /// The message.
        id: String,
        /// The attribute, when it is one.
        attribute: Option<String>,
        /// Where.
        span: Range<usize>,
    },
    /// The file does not begin by saying whether it was reviewed.
    NoStatus,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// What its head says about its review.
    pub review: Option<Review>,
    /// Its texts in the order of the file. A message that only carries attributes gives those alone. Terms are left out.
    pub texts: Vec<OutlinedText>,
    /// What is wrong with it.
    pub problems: Vec<TextProblem>,
}

impl Outline {
    /// Reads a file.
    pub fn of(text: &str) -> Outline {
        let (tamed, tangled) = tame(text);
        let text = tamed.as_ref();
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let review = Review::of(text);
        let mut outline = Outline {
            problems: Vec::new(),
            texts: Vec::new(),
            review,
        };
        if outline.review.is_none() {
            outline.problems.push(TextProblem::NoStatus);
        }
        for span in tangled {
            outline.problems.push(TextProblem::Unreadable {
                span,
                message: TANGLED.to_owned(),
            });
        }
        for error in errors {
            outline.problems.push(TextProblem::Unreadable {
                message: error.kind.to_string(),
                span: error.pos,
            });
        }
        let mut seen: BTreeMap<&str, Range<usize>> = BTreeMap::new();
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let (id, span) = (message.id.name, range_in(text, message.id.name));
            match seen.get(id) {
                Some(first) => outline.problems.push(TextProblem::Twice {
                    id: id.to_owned(),
                    span: span.clone(),
                    first: first.clone(),
                }),
                None => {
                    seen.insert(id, span.clone());
                }
            }
            if let Some(value) = &message.value {
                outline.push(id, None, span, value);
            }
            for attribute in &message.attributes {
                let span = range_in(text, attribute.id.name);
                outline.push(id, Some(attribute.id.name), span, &attribute.value);
            }
        }
        outline
    }

    /// The text with that key, if the file has it.
    pub fn text(&self, id: &str, attribute: Option<&str>) -> Option<&OutlinedText> {
        let mut texts = self.texts.iter();
        texts.find(|text| text.id == id && text.attribute.as_deref() == attribute)
    }

    fn push(
        &mut self,
        id: &str,
        attribute: Option<&str>,
        span: Range<usize>,
        value: &Pattern<&str>,
    ) {
        let mut text = OutlinedText {
            id: id.to_owned(),
            attribute: attribute.map(str::to_owned),
            span,
            variables: BTreeSet::new(),
            references: BTreeSet::new(),
            plurals: Vec::new(),
            words: String::new(),
        };
        text.walk(value);
        if text.words.trim().is_empty() && text.variables.is_empty() && text.references.is_empty() {
            self.problems.push(TextProblem::Empty {
                id: text.id.clone(),
                attribute: text.attribute.clone(),
                span: text.span.clone(),
            });
        }
        self.texts.push(text);
    }
}

impl OutlinedText {
    fn walk(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.walk_expression(expression),
            }
        }
    }

    fn walk_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.walk_inline(inline),
            Expression::Select { selector, variants } => {
                self.walk_inline(selector);
                if let Some(forms) = plural_forms(variants) {
                    self.plurals.push(forms);
                }
                for variant in variants {
                    self.walk(&variant.value);
                    self.words.push(' ');
                }
            }
        }
    }

    fn walk_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                self.walk_arguments(arguments.as_ref());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                self.walk_arguments(Some(arguments));
            }
            InlineExpression::Placeable { expression } => self.walk_expression(expression),
            InlineExpression::StringLiteral { value } => self.words.push_str(value),
            InlineExpression::NumberLiteral { value } => self.words.push_str(value),
        }
    }

    fn walk_arguments(&mut self, arguments: Option<&CallArguments<&str>>) {
        let positional = arguments.into_iter().flat_map(|a| &a.positional);
        positional.for_each(|inline| self.walk_inline(inline));
    }
}

/// The forms of a choice when it is one by plural forms: a form a variant, the default standing for `other` under any name.
fn plural_forms(variants: &[Variant<&str>]) -> Option<BTreeSet<String>> {
    let names: Vec<&str> = variants
        .iter()
        .filter_map(|variant| match &variant.key {
            VariantKey::Identifier { name } => Some(*name),
            VariantKey::NumberLiteral { .. } => None,
        })
        .collect();
    (names.iter().all(|name| FORMS.contains(name)))
        .then(|| names.into_iter().map(str::to_owned).collect())
}

/// The plural forms of a language that whole numbers can take, as the catalog will choose them.
pub fn plural_forms_of(plurals: &Locale) -> BTreeSet<&'static str> {
    let language: LanguageIdentifier = plurals.as_str().parse().unwrap_or_default();
    let bundle: FluentBundle<FluentResource> = FluentBundle::new_concurrent(vec![language]);
    let scope = Scope::new(&bundle, None, None);
    // Every rule of CLDR for whole numbers looks at the last two digits, some at millions.
    let counts = (0..=200i64).chain([1_000_000]);
    counts
        .filter_map(|count| {
            let number = FluentValue::Number(FluentNumber::from(count));
            let is = |form: &&&str| FluentValue::from(**form).matches(&number, &scope);
            FORMS.iter().find(is).copied()
        })
        .collect()
}

/// Where a part of a text stands in it, told by its address.
fn range_in(text: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let start = start.min(text.len());
    start..(start + part.len()).min(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_file_tells_its_texts_with_their_places_and_variables() {
        let text = "### status: draft\n\na = { $who } asks { NUMBER($n) }\n    .help = See { b } and { -t }\nb =\n    { $n ->\n        [one] x\n       *[other] { $m } y\n    }\n";
        let outline = Outline::of(text);
        assert_eq!(outline.problems, []);
        assert_eq!(outline.texts.len(), 3);
        let a = outline.text("a", None).unwrap();
        assert_eq!(&text[a.span.clone()], "a");
        assert_eq!(a.variables, BTreeSet::from(["who".into(), "n".into()]));
        let help = outline.text("a", Some("help")).unwrap();
        assert_eq!(&text[help.span.clone()], "help");
        assert_eq!(help.references, BTreeSet::from(["b".into(), "-t".into()]));
        let b = outline.text("b", None).unwrap();
        assert_eq!(b.variables, BTreeSet::from(["n".into(), "m".into()]));
        assert_eq!(b.plurals, [BTreeSet::from(["one".into(), "other".into()])]);
    }

    #[test]
    fn what_is_wrong_with_a_file_is_told_with_its_place() {
        let tangled = "{ ".repeat(300);
        let text = format!("a = x\na = y\nb = {{ $\nc = {{ \"\" }}\nd = {tangled}\n");
        let outline = Outline::of(&text);
        assert!(outline.problems.contains(&TextProblem::NoStatus));
        assert!(outline.problems.contains(&TextProblem::Twice {
            id: "a".into(),
            span: 6..7,
            first: 0..1
        }));
        assert!(outline.problems.iter().any(|problem| matches!(problem,
            TextProblem::Unreadable { span, .. } if span.start >= 12 && span.end <= text.len())));
        assert!(outline.problems.iter().any(|problem| matches!(problem,
            TextProblem::Unreadable { span, .. } if text[span.clone()].starts_with("d = "))));
        assert!(outline.problems.iter().any(|problem| matches!(problem,
            TextProblem::Empty { id, .. } if id == "c")));
    }

    #[test]
    fn each_language_has_the_plural_forms_of_cldr() {
        for (tag, forms) in [
            ("en", vec!["one", "other"]),
            ("sq", vec!["one", "other"]),
            ("sr", vec!["few", "one", "other"]),
            ("bs", vec!["few", "one", "other"]),
            ("mk", vec!["one", "other"]),
            ("nl", vec!["one", "other"]),
            ("pl", vec!["few", "many", "one"]),
        ] {
            let found = plural_forms_of(&Locale::parse(tag).unwrap());
            assert_eq!(found.into_iter().collect::<Vec<_>>(), forms, "{tag}");
        }
    }

    proptest! {
        #[test]
        fn any_text_can_be_outlined_and_places_lie_inside(text in "[a-c{}$=*\\[\\]\n .#\"ëж-]{0,80}") {
            let outline = Outline::of(&text);
            for one in outline.texts {
                prop_assert!(text.get(one.span).is_some());
            }
        }
    }
}
