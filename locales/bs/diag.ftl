### status: draft

## Words before a problem, in lower case

diag-level-error = greška
diag-level-warning = upozorenje
diag-level-help = pomoć

## Names that are not known

diag-name-quoted = „{ $name }”
diag-nearest-one = Najbliže ime je { $name }.
diag-nearest-several = Najbliža imena su { $names }.

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
# $counts: "2 errors", "1 warning" or "2 errors and 1 warning".
diag-summary-found = Nađeno: { $counts }.
diag-summary-clean = Nije nađen nijedan problem.
