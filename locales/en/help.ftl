### status: draft

help-title = Help
help-answer = Answer
help-move = Move
help-type = While typing
help-look = Look
help-do = Do
help-letters = Letters are never needed: digits, arrows and signs do everything.
help-function-keys = Function keys do nothing? Hold Fn, or use . and a number.
