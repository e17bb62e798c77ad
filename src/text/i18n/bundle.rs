//! Fluent files made into something that can say their messages: parsed when first asked, then kept. One bundle is one area of one
//! language, or all of a package in one language.
//!
//! fluent-bundle is told three things here that it does not know by itself: numbers are written by [`Formats`], values are not
//! wrapped in isolation marks unless asked (terminals draw the marks), and what a message refers to in vain is put in words.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::types::{FluentNumber, FluentNumberStyle};
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::PatternElement;
use unic_langid::LanguageIdentifier;

use crate::base::shown::{is_shown, shown};
use crate::text::i18n::format::Formats;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::source::Text;
use crate::text::i18n::tame::tame;

/// Stand for the isolation marks until a text has been made fit to be shown, which would take the marks themselves away.
const OPEN: char = '\u{FDD0}';
const CLOSE: char = '\u{FDD1}';

/// More decimals than anybody reads, and few enough for the arithmetic of plural rules.
const MOST_DECIMALS: usize = 6;

/// How the values in a message are written; the same for every bundle that one call touches.
#[derive(Clone)]
pub(crate) struct Manner {
    pub(crate) formats: Rc<Formats>,
    pub(crate) isolating: bool,
}

thread_local! {
    /// The manner of the call under way. fluent-bundle hands its formatter the value alone, and the language of its plural rules is
    /// not always the one whose numbers are wanted (Montenegrin has the plurals of `sr` and the numbers of `sr-Latn-ME`).
    static MANNER: RefCell<Option<Manner>> = const { RefCell::new(None) };
}

/// The texts of one bundle, parsed at the first question.
pub(crate) struct LazyBundle {
    plurals: Locale,
    texts: Vec<Text>,
    parsed: OnceLock<FluentBundle<FluentResource>>,
}

impl LazyBundle {
    pub(crate) fn new(plurals: Locale) -> LazyBundle {
        LazyBundle {
            plurals,
            texts: Vec::new(),
            parsed: OnceLock::new(),
        }
    }

    /// Adds a text whose messages win over those before.
    pub(crate) fn add(&mut self, text: Text) {
        self.texts.push(text);
    }

    /// Says whether there is such a message or attribute of one.
    pub(crate) fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        let message = self.parsed().get_message(id);
        message.is_some_and(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).is_some(),
            None => message.value().is_some(),
        })
    }

    /// A message without any variable in it, which needs no more than to be read.
    pub(crate) fn constant(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        let message = self.parsed().get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let parts = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable { .. } => None,
        });
        let text = match pattern.elements.as_slice() {
            [PatternElement::TextElement { value }] => (*value).to_owned(),
            _ => parts.collect::<Option<String>>()?,
        };
        (!text.trim().is_empty()).then(|| clean(text, false))
    }

    /// Says a message. A variable without an argument is looked up with `fill`. `None` when there is no such message or nothing in it.
    pub(crate) fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs,
        manner: &Manner,
        fill: &dyn Fn(&str) -> Option<String>,
    ) -> Option<String> {
        let bundle = self.parsed();
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let write = |args: &FluentArgs| {
            let mut errors = Vec::new();
            let before = MANNER.replace(Some(manner.clone()));
            let mut text = String::new();
            // Written rather than formatted: formatting hands the finished text to the value formatter once more, as if it were a value.
            // It fails only when the string cannot be written to.
            let _ = bundle.write_pattern(&mut text, pattern, Some(args), &mut errors);
            MANNER.set(before);
            (text, errors)
        };
        let (mut text, mut errors) = write(args);
        let filled;
        if !errors.is_empty() {
            filled = with_missing(args, &errors, fill);
            (text, errors) = write(&filled);
        }
        let text = one_stop(in_words(text, &errors));
        (!text.trim().is_empty()).then(|| clean(text, manner.isolating))
    }

    fn parsed(&self) -> &FluentBundle<FluentResource> {
        self.parsed.get_or_init(|| {
            let plurals: LanguageIdentifier = self.plurals.as_str().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![plurals]);
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(write_value));
            // Both fail only for a name that is taken. The library's own NUMBER lets through what its plural rules cannot bear.
            let _ = bundle.add_function("NUMBER", number);
            let _ = bundle.add_function("DATETIME", |positional, _| {
                positional.first().cloned().unwrap_or(FluentValue::Error)
            });
            for text in &self.texts {
                // A file with an error in it still gives all its other messages; who checks it says what is wrong.
                let (Ok(resource) | Err((resource, _))) =
                    FluentResource::try_new(tame(&text.fluent()).0.into_owned());
                bundle.add_resource_overriding(resource);
            }
            bundle
        })
    }
}

/// `NUMBER($n, minimumFractionDigits: 1)`: the number with how it is to be written.
fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else {
        return FluentValue::Error;
    };
    let mut number = number.clone();
    number.options.merge(named);
    for digits in [
        &mut number.options.minimum_fraction_digits,
        &mut number.options.maximum_fraction_digits,
    ] {
        *digits = digits.map(|digits| digits.min(MOST_DECIMALS));
    }
    FluentValue::Number(number)
}

/// What fluent-bundle calls for each value: numbers go to the formats of the call under way, text is isolated if that is asked.
fn write_value<M>(value: &FluentValue, _: &M) -> Option<String> {
    MANNER.with_borrow(|manner| {
        let manner = manner.as_ref()?;
        match value {
            FluentValue::Number(number) => Some(write_number(number, &manner.formats)),
            FluentValue::String(text) => {
                let mark = if text.ends_with('.') { STOPPED } else { "" };
                match manner.isolating {
                    true => Some(format!("{OPEN}{text}{CLOSE}{mark}")),
                    false if mark.is_empty() => None,
                    false => Some(format!("{text}{mark}")),
                }
            }
            _ => None,
        }
    })
}

/// Stands behind a value that ends with a full stop of its own until the message around it is whole. No text holds it: Unicode gives
/// it to no letter.
const STOPPED: &str = "\u{F8FE}";

/// Takes the full stop of a message away behind a value that ends with one of its own, as dates do in some languages: `31. decembar
/// 2025.`
fn one_stop(text: String) -> String {
    match text.contains(STOPPED) {
        true => text.replace("\u{F8FE}.", "").replace(STOPPED, ""),
        false => text,
    }
}

fn write_number(number: &FluentNumber, formats: &Formats) -> String {
    let options = &number.options;
    let least = options.minimum_fraction_digits.unwrap_or(0);
    let most = options.maximum_fraction_digits.unwrap_or(least.max(3));
    if options.style == FluentNumberStyle::Percent {
        let most = options.maximum_fraction_digits.unwrap_or(0);
        let share = crate::base::number::Number::from_f64(number.value);
        return share.map_or_else(String::new, |share| formats.percent(&share, most as u32));
    }
    formats.float(number.value, (least, most), options.use_grouping)
}

/// The arguments, and for each variable that had none what `fill` knows of it or its name in brackets.
fn with_missing(
    args: &FluentArgs,
    errors: &[FluentError],
    fill: &dyn Fn(&str) -> Option<String>,
) -> FluentArgs<'static> {
    let given = args.iter();
    let mut filled: FluentArgs<'static> = given
        .map(|(name, value)| (name.to_owned(), value.into_owned()))
        .collect();
    for error in errors {
        if let FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable {
            id,
        })) = error
        {
            let value = fill(id).unwrap_or_else(|| bracketed(id));
            filled.set(id.clone(), value);
        }
    }
    filled
}

/// Turns what fluent-bundle writes for a reference that leads nowhere (`{home-title}`) into words in brackets.
fn in_words(text: String, errors: &[FluentError]) -> String {
    errors.iter().fold(text, |text, error| {
        let FluentError::ResolverError(ResolverError::Reference(kind)) = error else {
            return text;
        };
        let dotted = |id: &str, attribute: &Option<String>| match attribute {
            Some(attribute) => format!("{id}.{attribute}"),
            None => id.to_owned(),
        };
        let (written, id) = match kind {
            ReferenceKind::Variable { id } => (format!("{{${id}}}"), id),
            ReferenceKind::Function { id } => (format!("{{{id}()}}"), id),
            ReferenceKind::Message { id, attribute } => {
                (format!("{{{}}}", dotted(id, attribute)), id)
            }
            ReferenceKind::Term { id, attribute } => {
                (format!("{{-{}}}", dotted(id, attribute)), id)
            }
        };
        text.replace(&written, &bracketed(id))
    })
}

/// A key in words, marked as not being a text: `[home empty title]`.
pub(crate) fn bracketed(key: &str) -> String {
    format!("[{}]", key.replace(['-', '_', '.'], " ").trim())
}

fn clean(text: String, isolating: bool) -> String {
    let text = match is_shown(&text) {
        true => text,
        false => shown(&text),
    };
    match isolating {
        true => text.replace(OPEN, "\u{2068}").replace(CLOSE, "\u{2069}"),
        false => text,
    }
}
