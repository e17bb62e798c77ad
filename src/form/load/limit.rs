//! Limits that protect the program from a package; each is stated in the message when it is hit. Those of expressions live there.

/// The biggest file that is read, in bytes.
pub const FILE_BYTES: usize = 16 * 1024 * 1024;

/// The most files one package may have.
pub const FILES: usize = 200;

/// The most questions, variables, groups and repeats one questionnaire may have together.
pub const QUESTIONS: usize = 100_000;

/// How deep groups and repeats may stand in each other.
pub const NESTING: usize = 64;

/// The most options a list and levels a scale may have.
pub const OPTIONS: usize = 10_000;

/// The most lines a text box may have.
pub const LINES: i64 = 200;

/// The longest reference to another system, in characters.
pub const WORD: usize = 64;

/// The longest line that says where to find an instrument, in characters.
pub const LINE: usize = 200;

/// After so many errors, and so many warnings, the rest is only counted.
pub const PROBLEMS: usize = 1_000;

/// So many times a similar name is looked for; a file with more unknown names than that is not mended by suggestions.
pub const SUGGESTIONS: usize = 100;
