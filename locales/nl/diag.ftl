### status: draft

## Words before a problem, in lower case

diag-level-error = fout
diag-level-warning = waarschuwing
diag-level-help = hulp

## Names that are not known

diag-name-quoted = “{ $name }”
diag-nearest-one = De dichtstbijzijnde naam is { $name }.
diag-nearest-several = De dichtstbijzijnde namen zijn { $names }.

## The line under the list

diag-count-errors =
    { $errors ->
        [one] { $errors } fout
       *[other] { $errors } fouten
    }
diag-count-warnings =
    { $warnings ->
        [one] { $warnings } waarschuwing
       *[other] { $warnings } waarschuwingen
    }
# $counts: "2 fouten", "1 waarschuwing" of "2 fouten en 1 waarschuwing".
diag-summary-found = Gevonden: { $counts }.
diag-summary-clean = Geen problemen gevonden.
