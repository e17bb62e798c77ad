### status: draft

## Words before a problem, in lower case

diag-level-error = грешка
diag-level-warning = предупредување
diag-level-help = помош

## Names that are not known

diag-name-quoted = „{ $name }“
diag-nearest-one = Најблиското име е { $name }.
diag-nearest-several = Најблиските имиња се { $names }.

## The line under the list

diag-count-errors =
    { $errors ->
        [one] { $errors } грешка
       *[other] { $errors } грешки
    }
diag-count-warnings =
    { $warnings ->
        [one] { $warnings } предупредување
       *[other] { $warnings } предупредувања
    }
# $counts: "2 errors", "1 warning" or "2 errors and 1 warning".
diag-summary-found = Најдено: { $counts }.
diag-summary-clean = Не се најдени проблеми.
