### status: draft

## Words before a problem, in lower case

diag-level-error = error
diag-level-warning = warning
diag-level-help = help

## Names that are not known

diag-name-quoted = “{ $name }”
diag-nearest-one = The nearest name is { $name }.
diag-nearest-several = The nearest names are { $names }.

## The line under the list

diag-count-errors =
    { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }
diag-count-warnings =
    { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
# $counts: "2 errors", "1 warning" or "2 errors and 1 warning".
diag-summary-found = Found { $counts }.
diag-summary-clean = No problems found.
