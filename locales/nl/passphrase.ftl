### status: draft

passphrase-about = De gegevens versleutelen, de wachtwoordzin wijzigen of controleren, of een nieuwe herstelsleutel maken
passphrase-help-fd = Lees de wachtwoordzin uit deze bestandsdescriptor, telkens één regel
passphrase-value-number = NUMMER
passphrase-help-what = Wat te doen
passphrase-value-what = WAT
passphrase-help-recovery = Vraag om de herstelsleutel in plaats van de wachtwoordzin
passphrase-ask = Wachtwoordzin:
passphrase-ask-new = Nieuwe wachtwoordzin:
passphrase-ask-again = Nog eens:
passphrase-ask-recovery = Herstelsleutel:
passphrase-wrong-hint = Probeer opnieuw, of gebruik de herstelsleutel: { $command }
passphrase-no-terminal = Er kon geen wachtwoordzin worden gelezen.
passphrase-is-it = Dat is de wachtwoordzin.
passphrase-changed = De wachtwoordzin is gewijzigd. De herstelsleutel blijft dezelfde. Eerdere back-ups gaan open met de oude wachtwoordzin.
passphrase-already = De gegevens zijn al versleuteld.
passphrase-already-hint = Om de wachtwoordzin te wijzigen: { $command }
passphrase-not-yet = De gegevens zijn niet versleuteld.
passphrase-not-yet-hint = Om ze te versleutelen: { $command }
passphrase-differs-hint = Er is niets gewijzigd.
