//! The order of names in a language: CLDR's, applied by ICU. For lists that people look names up in, never for anything that is stored or
//! exported, because the order depends on the language of the screen.

use std::cmp::Ordering;
use std::str::FromStr;

use icu_collator::options::CollatorOptions;
use icu_collator::{CollatorBorrowed, CollatorPreferences};

use crate::text::i18n::languages::Language;

/// The order of one language.
pub struct Alphabet(Option<CollatorBorrowed<'static>>);

impl Alphabet {
    /// The order of a language, which is that of the locale whose numbers it uses: Montenegrin, which CLDR does not have, takes that of
    /// Serbian in Latin letters, where ś and ź stand with s and z. Where ICU has no data at all, the order is that of the letters'
    /// numbers.
    pub fn of(language: &Language) -> Alphabet {
        let locale = icu_locale_core::Locale::from_str(language.numbers.as_str());
        let collator = locale.ok().and_then(|locale| {
            let preferences = CollatorPreferences::from(&locale);
            CollatorBorrowed::try_new(preferences, CollatorOptions::default()).ok()
        });
        Alphabet(collator)
    }

    /// Which of two names comes first.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        match &self.0 {
            Some(collator) => collator.compare(one, other),
            None => one.cmp(other),
        }
    }

    /// Puts things in the order of their names.
    pub fn sort<T>(&self, things: &mut [T], name: impl Fn(&T) -> &str) {
        things.sort_by(|one, other| self.compare(name(one), name(other)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::i18n::languages::Languages;
    use crate::text::i18n::locale::Locale;

    fn alphabet(tag: &str) -> Alphabet {
        let (languages, _) = Languages::read([include_str!("../../../locales/languages.toml")]);
        Alphabet::of(&languages.of(&Locale::parse(tag).unwrap()))
    }

    #[test]
    fn names_stand_in_the_order_of_each_alphabet() {
        let croatian = "aca ača aća bor cak čak ćao dan dupe džep đak lak luk ljut nos nuk njiva sat šal zao žaba";
        for (tag, names) in [
            (
                "sq",
                "ata cop çaj det dot dhe era ëma fan gaz gur gjak hap lak lum llaf nam nusja njeri rak rur rrah sot sy shi tam tul thes \
                 vaj xixa xhep yll zog zhurma",
            ),
            ("bs", croatian),
            ("sr-Latn", croatian),
            ("hr", croatian),
            ("cnr", croatian),
            (
                "mk",
                "азбука бор вода град дом ѓавол ера жаба зима ѕвезда игра јас куќа лак љубов мајка нива њива оган пат река село тава ќебе \
                 уста фенер хор цвет час џеб шума",
            ),
            (
                "sr-Cyrl",
                "азбука бор вода град дом ђак ера жаба зима игра југ кућа лак љубав мајка нива њива оган пут река село тава ћао ура фењер \
                 хор цвет час џеп шума",
            ),
            ("nl", "aap appel één eend ezel ijs ik zee"),
            ("en", "Albania Bosnia Macedonia Netherlands"),
        ] {
            let wanted: Vec<&str> = names.split_whitespace().collect();
            // Turned around first, so that an order that compares nothing cannot pass.
            let mut sorted: Vec<&str> = wanted.iter().rev().copied().collect();
            alphabet(tag).sort(&mut sorted, |name| name);
            assert_eq!(sorted, wanted, "{tag}");
        }
    }

    #[test]
    fn montenegrin_letters_that_its_base_lacks_stand_with_the_letters_they_come_from() {
        let mut names = [
            "šal", "śutra", "sutra", "sat", "zima", "źenica", "zenica", "žaba",
        ];
        alphabet("cnr").sort(&mut names, |name| name);
        assert_eq!(
            names,
            [
                "sat", "sutra", "śutra", "šal", "zenica", "źenica", "zima", "žaba"
            ]
        );
    }

    #[test]
    fn capitals_come_behind_the_same_word_in_small_letters_and_a_language_without_data_is_sorted_all_the_same()
     {
        let mut names = ["Ana", "ana", "Bor", "an"];
        alphabet("sq").sort(&mut names, |name| name);
        assert_eq!(names, ["an", "ana", "Ana", "Bor"]);
        let mut names = ["b", "a"];
        alphabet("zz").sort(&mut names, |name| name);
        assert_eq!(names, ["a", "b"]);
    }
}
