### status: draft

key_test-title = Toetsentest
key_test-key = toetsentest
key_test-press = druk in
key_test-press-there = Dit zijn meerdere toetsen: sluit de hulp met Esc en druk er een in.
key_test-line = test elke toets
key_test-how = Druk op een toets: deze pagina zegt wat aankwam en wat het doet op het scherm waar u vandaan kwam. Hier wordt niets vastgelegd.
key_test-silent = Verschijnt er niets? Dan houdt het toetsenbord of de terminal die toets. Houd Fn vast, of gebruik de tweeling:
key_test-also = ook { $keys }
key_test-nothing = daar geen betekenis
key_test-pasted = geplakte tekst ({ $count ->
    [one] één teken
   *[other] { $count } tekens
 })
key_test-leave = Esc, twee keer achter elkaar, sluit dit.
key_test-esc-again = Nog een keer Esc sluit de toetsentest.
