//! Phrases of the key test.

phrases! {
    /// Title of the key test.
    title() => "key_test-title";
    /// The key that opens the key test, in the key row.
    key() => "key_test-key";
    /// The key that presses the marked line of help, in the key row.
    press() => "key_test-press";
    /// Said when the marked line of help stands for many keys.
    press_there() => "key_test-press-there";
    /// The last line of help.
    line() => "key_test-line";
    /// First sentence of the key test.
    how() => "key_test-how";
    /// What to do about keys that never arrive; the keys follow in a list.
    silent() => "key_test-silent";
    /// What does the same as a key. $keys is printed keys such as `. 2`.
    also(keys) => "key_test-also";
    /// A key that means nothing on the screen one came from.
    nothing() => "key_test-nothing";
    /// A paste, in the key test.
    pasted(count) => "key_test-pasted";
    /// How the key test is left.
    leave() => "key_test-leave";
    /// After the first Esc in the key test.
    esc_again() => "key_test-esc-again";
}
