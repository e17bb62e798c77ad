### status: draft

## Languages

# Stands beside the name of the language in the picker.
common-review-draft = draft
# $by: the partner who checked the translation. $date: when.
common-review-signed = checked by { $by }, { $date }
# Explains the tag behind a text. $language: the language it is in.
common-text-stands-in = Not translated yet: shown in { $language }.
