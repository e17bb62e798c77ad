//! The words that tell names, streets and births from everything else, in all languages at once: a note in one language names people
//! and streets of another.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Each line: what the words are, then the words.
const DATA: &str = include_str!("words.txt");

/// One list.
#[derive(Debug, Default)]
pub struct List {
    whole: HashSet<&'static str>,
    starts: Vec<&'static str>,
}

impl List {
    /// Says whether a folded word is in it.
    pub fn has(&self, word: &str) -> bool {
        self.whole.contains(word) || self.starts.iter().any(|start| word.starts_with(start))
    }

    fn of(name: &str) -> List {
        let mut list = List::default();
        let lines = DATA.lines().filter_map(|line| line.split_once(' '));
        for word in lines
            .filter(|(of, _)| *of == name)
            .flat_map(|(_, words)| words.split(' '))
        {
            match word.strip_suffix('*') {
                Some(start) => list.starts.push(start),
                None => {
                    list.whole.insert(word);
                }
            }
        }
        list
    }
}

/// All lists.
#[derive(Debug)]
pub struct Vocabulary {
    /// Titles before a name.
    pub titles: List,
    /// Small words inside names.
    pub particles: List,
    /// Words about being born.
    pub born: List,
    /// Street words before the name of the street.
    pub before: List,
    /// Short forms of street words and of `number`; a point after one ends no sentence.
    pub short: List,
    /// Words for the number of a house.
    pub number: List,
    /// What stands for a house without a number.
    pub bare: List,
    /// Street words after the name of the street.
    pub after: List,
    /// Endings of names of streets.
    pub compound: List,
    /// Words of institutions, countries, towns, days and months: with one of them it is no name of a person.
    pub known: List,
    /// Words that are capitals only because a sentence begins.
    pub common: List,
}

/// The lists, read once.
pub static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary {
    titles: List::of("title"),
    particles: List::of("particle"),
    born: List::of("born"),
    before: List::of("before"),
    short: List::of("short"),
    number: List::of("number"),
    bare: List::of("bare"),
    after: List::of("after"),
    compound: List::of("compound"),
    known: List::of("known"),
    common: List::of("common"),
});

impl Vocabulary {
    /// Says whether a word ends as names of streets do, with something before that ending.
    pub fn is_compound(&self, word: &str) -> bool {
        let mut endings = self.compound.whole.iter();
        endings.any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending))
    }
}
