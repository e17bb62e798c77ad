### status: draft

leave-title = Leave?
leave-all-saved = Everything is saved.
leave-setting-up = The assessment you are setting up is not kept: it exists only after its last step. Leaving the program drops what you chose and typed for it.
leave-rest-saved = Everything else is saved.
leave-not-all-saved = The last change is on its way to the disk; leaving waits for it.
leave-go-on-at = You can go on later at { $number }.
leave-stay = Stay
leave-home = Leave to Home
leave-program = Leave the program
leave-suspend = Go to the shell for a while
leave-asks-again = Nothing was closed yet: choose once more.
leave-unsaved = { $count ->
    [0] Only the place where you are is not on the disk.
    [one] One change is on this screen only. Leaving the program now loses it.
   *[other] { $count } changes are on this screen only. Leaving the program now loses them.
 }
leave-rescue = Make room on the disk; { $digit } then tries again.
leave-try-again = Try again to save
leave-lose = { $count ->
    [one] Leave the program and lose one change
   *[other] Leave the program and lose { $count } changes
 }
leave-no-such-way = { $digit } has no meaning here: the ways are { $digits }.
leave-work = A file is still being written. Leaving the program stops that, and nothing of it is left.
