### status: draft

cover-covered = Covered since { $time }
cover-enter = Enter shows the screen again.
cover-not-locked = This hides the screen and does not lock it: there is no passphrase yet.
cover-locks-when-saved = This hides the screen. It locks as soon as what is on it is saved.
