//! Files and functions that one look can hold.

use crate::tidy::checkout::{Found, Source, assert_bites, assert_none, program};

/// Lines of a file without what only tests compile.
const FILE: usize = 500;
/// Lines of a function from its `fn` to its last brace.
const FUNCTION: usize = 60;

/// Longer functions, and why none of their parts has a name of its own.
const LONG: [(&str, &str, &str); 5] = [
    ("src/form/expr/call_text.rs", "value", EACH),
    ("src/interface/tui/effects.rs", "run", EACH),
    ("src/record/session/undo.rs", "inverse", EACH),
    ("src/storage/store/error.rs", "diagnostic", EACH),
    ("src/storage/store/wire.rs", "read_at", EACH),
];
const EACH: &str = "one `match` with an arm for each variant, read as a table";

fn is_not_too_long(source: &Source) -> Vec<Found> {
    let lines = source.text.lines().count() - source.read.test_lines;
    (lines > FILE)
        .then(|| {
            let say =
                format!("{lines} lines; split it by what it holds, at most {FILE} (tests aside)");
            Found::new(&source.path, lines, say)
        })
        .into_iter()
        .collect()
}

fn has_no_long_function(source: &Source) -> Vec<Found> {
    let functions = source.read.functions.iter();
    functions
        .filter(|function| function.lines > FUNCTION)
        .filter(|function| !is_excused(source, &function.name))
        .map(|function| {
            let say = format!(
                "`{}` has {} lines; give its parts names of their own, at most {FUNCTION}",
                function.name, function.lines
            );
            Found::new(&source.path, function.line, say)
        })
        .collect()
}

fn is_excused(source: &Source, function: &str) -> bool {
    LONG.iter()
        .any(|(path, name, _)| source.path == *path && function == *name)
}

#[test]
fn an_excuse_goes_when_it_is_no_longer_needed() {
    for (path, name, _) in LONG {
        let functions = program()
            .iter()
            .filter(|source| source.path == path)
            .flat_map(|source| &source.read.functions);
        let is_needed = functions
            .filter(|function| function.name == name)
            .any(|function| function.lines > FUNCTION);
        assert!(
            is_needed,
            "{path}: `{name}` is short now: take its excuse out"
        );
    }
}

#[test]
fn no_file_is_longer_than_five_hundred_lines() {
    assert_none(program().iter().flat_map(is_not_too_long).collect());
}

#[test]
fn no_function_is_longer_than_sixty_lines() {
    assert_none(program().iter().flat_map(has_no_long_function).collect());
}

#[test]
fn what_is_too_long_is_found() {
    let items = |count: usize| "const A: u8 = 1;\n".repeat(count);
    let tests = format!("#[cfg(test)]\nmod tests {{\n{}}}\n", items(400));
    assert_bites(
        is_not_too_long,
        "src/a.rs",
        &[&items(501)],
        &[&items(500), &(items(400) + &tests)],
    );
    let function = |lines: usize| {
        format!(
            "impl A {{\n fn f() {{\n{}}}\n}}\n",
            "g(\"{\");\n".repeat(lines - 2)
        )
    };
    assert_bites(
        has_no_long_function,
        "src/a.rs",
        &[&function(61)],
        &[&function(60), "trait A { fn f(); }"],
    );
}
