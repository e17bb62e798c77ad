### status: draft

cover-covered = Covered since { $time }
cover-enter = Enter shows the screen again.
cover-not-locked = This hides the screen and does not lock it: there is no passphrase yet.
