### status: draft

## Words before a problem, in lower case

diag-level-error = greška
diag-level-warning = upozorenje
diag-level-help = pomoć

## Names that are not known

diag-name-quoted = „{ $name }”
diag-nearest-one = Najbliži naziv je { $name }.
diag-nearest-several = Najbliži nazivi su { $names }.

## The line under the list

diag-count-errors =
    { $errors ->
        [one] { $errors } greška
        [few] { $errors } greške
       *[other] { $errors } grešaka
    }
diag-count-warnings =
    { $warnings ->
        [one] { $warnings } upozorenje
        [few] { $warnings } upozorenja
       *[other] { $warnings } upozorenja
    }
# $counts: "2 greške", "1 upozorenje" or "2 greške i 1 upozorenje".
diag-summary-found = Nađeno: { $counts }.
diag-summary-clean = Problemi nisu nađeni.
