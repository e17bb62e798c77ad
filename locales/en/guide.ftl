### status: draft

guide-digit = Press the digit before the line you choose. (Hints like this: off with . . 4.)
guide-several = Here each digit switches its line on or off. Enter goes on.
guide-go-on = The answer is saved and waits for a second look: Enter goes on.
guide-leave-box = Type into the box; Enter, or Tab in a box of several lines, leaves it.
guide-back = PgUp goes back one question. Nothing is lost by going back.
guide-special = - is “not applicable” and * is “not verified”. Both are answers.
guide-undo = Ctrl+Z, or . 8, takes the last change back, wherever it was made.
guide-menu = . opens the menu: everything is there, by number.
guide-next-open = End goes to the next open question.
guide-cover = F12 covers the screen at once when somebody comes near. Enter uncovers it.
guide-setting = Hints in practice
guide-on = name a key when it is of use
guide-off = off: the keys are known
guide-from-home = Practice with a fictional case
guide-no-cases = No questionnaire for practice is on this computer.
