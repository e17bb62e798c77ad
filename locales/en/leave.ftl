### status: draft

leave-title = Leave?
leave-all-saved = Everything is saved.
leave-not-all-saved = The last change is not on the disk yet.
leave-go-on-at = You can go on later at { $number }.
leave-stay = Stay
leave-home = Leave to Home
leave-program = Leave the program
leave-suspend = Go to the shell for a while
