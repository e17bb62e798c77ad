### status: draft

check-renamed-unknown = “renamed” names the question “{ $id }”, which is not here.
check-renamed-unknown-hint = Write the earlier id on the left and the id of a question of this file on the right.
check-renamed-still-there = “renamed” gives “{ $id }” another id, but something here still has it.
check-renamed-still-there-hint = Take the line out, or give what has the id now another one: an id never changes its meaning.
check-never-holds = This condition can never hold.
check-never-holds-hint = Write “or” where one of the parts is enough, or take out what hangs on it.
check-always-holds = This condition always holds, whatever is answered.
check-always-holds-hint = Take it out, or write “and” where all parts are needed.
check-dead-branch-never = This part can never hold here, so it decides nothing.
check-dead-branch-always = This part always holds, so it decides nothing.
check-dead-branch-hint = Take it out, or compare it with what was meant.
check-unreachable = “{ $id }” can never be asked: its conditions, those around it and those of what they read exclude each other.
check-unreachable-hint = Move it to where its condition can hold, or change the condition.
check-takes-numbers = “{ $id }” takes numbers from { $from } to { $to }.
check-takes-whole-numbers = “{ $id }” takes whole numbers from { $from } to { $to }.
check-takes-options = “{ $id }” takes one of these: { $options }.
check-unbalanced = “{ $id }” weighs { $weight }, more than all other questions of its section together ({ $others }).
check-unbalanced-hint = Lower its weight; if failing it must fail the section, say must_pass = true.
check-unread-column = No rule reads “{ $name }” of these options.
check-unread-column-hint = Take it out, or read it in a choice_filter.
check-plural-forms = The text “{ $id }” does not have the plural forms of its language.
check-plural-forms-hint = Write a line for each of these and no others: { $names }; [other] may stand for the last.
check-too-wide = The text “{ $id }” takes { $found } characters; there is room for { $room }.
check-too-wide-hint = Find shorter words; in a window of 80 columns the end is cut off.
check-interface-unknown = The program has no phrase “{ $id }”.
check-interface-elsewhere = It belongs into “{ $file }”.
check-interface-stray = The interface has no part called “{ $file }”, so the file is not read.
check-interface-stray-hint = Name the file after a part of the interface: “fener translate export interface” gets the texts of all.
check-interface-folder-hint = Name the folder after a language, such as “hr” or “sr-Latn”.
check-interface-missing =
    { $count ->
        [one] { $count } phrase of the interface is not written in “{ $locale }” and is shown in the language that stands in.
       *[other] { $count } phrases of the interface are not written in “{ $locale }” and are shown in the language that stands in.
    }
check-interface-missing-hint = “fener translate export interface --language { $locale } --out { $locale }.xlsx” writes them into a sheet; “fener languages” counts.
check-fallback-unknown = The language “{ $tag }” is not known, so it cannot stand in for another.
