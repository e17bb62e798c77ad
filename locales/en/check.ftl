### status: draft

check-renamed-unknown = “renamed” names the question “{ $id }”, which is not here.
check-renamed-unknown-hint = Write the earlier id on the left and the id of a question of this file on the right.
check-renamed-still-there = “renamed” gives “{ $id }” another id, but something here still has it.
check-renamed-still-there-hint = Take the line out, or give what has the id now another one: an id never changes its meaning.
