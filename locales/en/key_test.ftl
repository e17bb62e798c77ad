### status: draft

key_test-title = Key test
key_test-key = key test
key_test-press = press it
key_test-press-there = These are many keys: close help with Esc and press one of them.
key_test-line = test every key
key_test-how = Press any key: this page says what arrived and what it does on the screen you came from. Nothing is recorded here.
key_test-silent = Nothing appears? Then the keyboard or the terminal keeps that key. Hold Fn, or use its twin:
key_test-also = also { $keys }
key_test-nothing = no meaning there
key_test-pasted = pasted text ({ $count ->
    [one] one character
   *[other] { $count } characters
 })
key_test-leave = Esc, twice in a row, leaves.
key_test-esc-again = Esc once more leaves the key test.
