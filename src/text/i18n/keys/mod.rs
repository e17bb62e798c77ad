//! The declared list of every phrase the program can say, with its arguments. A test holds it against every locale file both ways.
//! One file an area; the area is the first part of the key and the name of the locale file (`locales/en/home.ftl`).

use crate::text::i18n::phrase::{Arg, Phrase};

/// What the test compares with the locale files.
#[derive(Clone, Copy, Debug)]
pub struct PhraseSpec {
    /// The message, such as `home-empty-title`.
    pub key: &'static str,
    /// The arguments the message may use, in order.
    pub args: &'static [&'static str],
    /// What its author says to translators.
    pub note: &'static str,
}

/// Declares phrases: `name(arg, arg) => "area-thing-kind";`, each with a note for translators as its doc comment.
/// Makes one constructor a phrase and the list `ALL` of the area.
macro_rules! phrases {
    ($($(#[doc = $doc:literal])* $name:ident ( $($arg:ident),* ) => $key:literal;)*) => {
        $(
            $(#[doc = $doc])*
            #[must_use]
            pub fn $name($($arg: impl Into<$crate::text::i18n::phrase::Arg>),*) -> $crate::text::i18n::phrase::Phrase {
                $crate::text::i18n::phrase::Phrase::new($key, vec![$((stringify!($arg), $arg.into())),*])
            }
        )*

        /// Every phrase of this area.
        pub const ALL: &[$crate::text::i18n::keys::PhraseSpec] = &[
            $($crate::text::i18n::keys::PhraseSpec { key: $key, args: &[$(stringify!($arg)),*], note: concat!($($doc),*) }),*
        ];
    };
}

/// Declares the areas: each is a module here and a file in every locale's folder.
macro_rules! areas {
    ($($area:ident),* $(,)?) => {
        $(pub mod $area;)*

        /// Every area with its phrases; the name of an area is the name of its locale file.
        pub const AREAS: &[(&str, &[PhraseSpec])] = &[$((stringify!($area), $area::ALL)),*];
    };
}

areas! {
    about,
    again,
    agree,
    all_answers,
    app,
    author,
    bundle,
    card,
    care,
    check,
    cli,
    country,
    cover,
    describe,
    diag,
    evidence,
    exchange,
    export,
    expr,
    find,
    first_run,
    flag,
    guide,
    help,
    help_about,
    home,
    independence,
    key,
    key_card,
    key_test,
    leave,
    load,
    looks,
    means,
    menu,
    new,
    not_saved,
    note,
    outline,
    passphrase,
    place,
    plain,
    privacy,
    question,
    recommendations,
    review,
    route,
    roll_up,
    rows,
    safety,
    scenario,
    scores,
    seal,
    settings,
    share,
    sign,
    sources,
    standard,
    states,
    store,
    team,
    to_do,
    transfer,
    translate,
    tui,
    typed,
    ui,
    upgrade,
    visit_notes,
}

/// A phrase by its declared key, for tables that hold keys; `None` when no such phrase without arguments is declared.
pub fn plain(key: &str) -> Option<Phrase> {
    AREAS
        .iter()
        .flat_map(|(_, phrases)| phrases.iter())
        .find(|spec| spec.key == key && spec.args.is_empty())
        .map(|spec| Phrase::new(spec.key, Vec::<(&'static str, Arg)>::new()))
}
