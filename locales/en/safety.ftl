### status: draft

safety-title = Safety of the records
safety-means = The passphrase, the recovery key, backups.
safety-encrypted-now = encrypted
safety-plain-now = not encrypted
safety-encrypted = The data are encrypted. Without the passphrase or the recovery key nobody reads them.
safety-plain = The data are not encrypted.
safety-change = Change the passphrase
safety-change-why = The new passphrase opens the data from then on. The recovery key stays the same. Backups made before open with the old passphrase.
safety-old = The passphrase they have now
safety-recovery = Make a new recovery key
safety-recovery-why = From then on the new key opens the data and the old one does not. Backups made before open with the old key.
safety-recovery-made = The new recovery key counts from now on. Destroy the paper with the old one.
safety-trying = Checking …
safety-back-up = Make a backup
