### status: draft

## Languages

# Stands beside the name of the language in the picker.
translation-review-draft = draft
# $by: the partner who checked the translation. $date: when.
translation-review-signed = checked by { $by }, { $date }
# Explains the tag behind a text. $language: the language it is in.
translation-stands-in = Not translated yet: shown in { $language }.
