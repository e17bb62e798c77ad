### status: draft

## Words before a problem, in lower case

diag-level-error = gabim
diag-level-warning = paralajmërim
diag-level-help = ndihmë

## Names that are not known

diag-name-quoted = “{ $name }”
diag-nearest-one = Emri më i afërt është { $name }.
diag-nearest-several = Emrat më të afërt janë { $names }.

## The line under the list

diag-count-errors =
    { $errors ->
        [one] { $errors } gabim
       *[other] { $errors } gabime
    }
diag-count-warnings =
    { $warnings ->
        [one] { $warnings } paralajmërim
       *[other] { $warnings } paralajmërime
    }
diag-summary-found = U gjetën: { $counts }.
diag-summary-clean = Nuk u gjet asnjë problem.
