### status: draft

passphrase-about = Encrypt the data, change or check the passphrase, or make a new recovery key
passphrase-help-fd = Read the passphrase from this file descriptor, one line each
passphrase-value-number = NUMBER
passphrase-help-what = What to do
passphrase-value-what = WHAT
passphrase-help-recovery = Ask for the recovery key in place of the passphrase
passphrase-ask = Passphrase:
passphrase-ask-new = New passphrase:
passphrase-ask-again = Once more:
passphrase-ask-recovery = Recovery key:
passphrase-wrong-hint = Try again, or use the recovery key: { $command }
passphrase-no-terminal = No passphrase could be read.
passphrase-is-it = That is the passphrase.
passphrase-changed = The passphrase is changed. The recovery key stays the same. Backups made before open with the old passphrase.
passphrase-already = The data are encrypted already.
passphrase-already-hint = To change the passphrase: { $command }
passphrase-not-yet = The data are not encrypted.
passphrase-not-yet-hint = To encrypt them: { $command }
passphrase-differs-hint = Nothing was changed.
