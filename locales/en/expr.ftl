### status: draft

expr-unknown-name = No question, group or variable is called “{ $name }”.
expr-no-name = “{ $text }” is not a name: a name begins with a letter and has no spaces.
expr-unexpected-character = “{ $text }” cannot stand in an expression outside of quotes.
expr-write-instead = Write “{ $text }” instead.
expr-straight-quotes = Put texts in straight quotes: 'text'.
expr-unclosed-text = This text has no closing quote; add { $quote } at its end.
expr-number-exponent = “{ $text }” has an exponent; write the number with all its digits.
expr-empty = The expression is empty; write one or leave the key out.
expr-too-long = The expression is longer than { $most } bytes; divide it with variables.
expr-too-deep = The expression nests deeper than { $most } levels; divide it with variables.
expr-too-large = The expression has more than { $most } parts; divide it with variables.
expr-unexpected-token = “{ $text }” cannot stand here.
expr-unexpected-end = The expression ends here, where a value is still missing.
expr-operator-missing = Put an operator such as “and” or “=” between the two values, or take one away.
expr-empty-parentheses = There is nothing between these parentheses; put a value there or take them away.
expr-unclosed = This has no partner; add “{ $text }” where it ends.
expr-unopened = “{ $text }” closes nothing that was opened; take it away or open it before.
expr-unknown-function = There is no function called “{ $name }”.
expr-argument-count = “{ $name }” takes { $wanted } arguments and has { $given }.
expr-argument-nodes = “{ $name }” needs a question or path here, not a value.
expr-argument-repeat = This must be a repeat that the question stands in.
expr-argument-literal = This must be a text in quotes, because it is needed before anything is answered.
expr-argument-question = This must name a question, such as '${"{"}q{"}"}'.
expr-bad-argument = “{ $name }” does not know “{ $text }”.
expr-unsupported-axis = “{ $text }” is not a step here; paths go down by names, up by “..” and to themselves by “.”.
expr-unknown-option = The question has no option “{ $name }”.
expr-options-are = Its options are: { $names }.
expr-never-holds = The question can never hold “{ $text }”; compare it with a value of its own kind.
expr-bare-boolean = This calculation is stored as the text true or false, and both count as true.
expr-compare-true = Compare it: = 'true', or let the calculation give 1 or 0 with if().
expr-bare-question = A question by itself is true whenever it is shown, answered or not.
expr-compare-blank = Compare it: != '' asks whether it is answered.
expr-self-reference = This reads the question it belongs to, which only a constraint may.
expr-bad-pattern = The pattern “{ $text }” cannot be read at “{ $part }”.
expr-slow-pattern = Matching this pattern takes too long; write it without nested repetitions.
expr-not-supported = “{ $name }” is read but does nothing here; it counts as blank.
expr-not-nodes = Only questions and paths can be combined or gone on from here, not values.
expr-unknown-list = There is no list called “{ $name }”.
expr-unknown-column = The list has no column “{ $name }”.
expr-bad-date = “{ $text }” is not a date; write year-month-day, such as 2026-11-23.
expr-bad-date-format = “{ $text }” means nothing in the pattern of a date; write one of %Y %y %m %n %b %d %e %a %W %H %h %M %S %3 %%.
expr-stored-boolean = This gives true or false, which is stored as text where both count as true; let if() give 1 or 0.
expr-mend-name = Write the id of a question, group or variable of this questionnaire; fener show prints them.
expr-mend-token = Take it out, or write what is missing before it.
expr-mend-end = Write the value, or take out the operator before it.
expr-mend-function = Write a function that XLSForm has; fener eval tries an expression out.
expr-mend-arguments = Take out what is too much, or write what is missing.
expr-mend-self-reference = Read another question, or say it as a constraint.
expr-mend-pattern = Take the sign out, or put a backslash before it.
expr-mend-not-supported = Take it out: nothing may hang on it here.
expr-mend-not-nodes = Put a question or a path there, or take out what follows.
expr-mend-list = Write the id of a [[list]] of this file, or add the list.
expr-mend-column = Write a key that the options of the list have, or add it to them.
