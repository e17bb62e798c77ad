### status: draft

to_do-key = lists
to_do-open = Open { $count }
to_do-ask-again = Ask again { $count }
to_do-unconfirmed = Unconfirmed { $count }
to_do-nothing-open = Nothing is open. The review (. . 2) says what is left before signing.
to_do-nothing-to-ask = Nothing is to be asked again. The flag “ask again” (. 7), or “not verified” (*) because nobody replied, there was no access or no time, puts a question here.
to_do-nothing-unconfirmed = No answer waits to be confirmed.
to_do-in-review = To be asked again: { $count } · the keys ! and Tab list it
