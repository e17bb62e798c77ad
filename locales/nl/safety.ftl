### status: draft

safety-title = Veiligheid van de gegevens
safety-means = De wachtwoordzin, de herstelsleutel, back-ups.
safety-encrypted-now = versleuteld
safety-plain-now = niet versleuteld
safety-encrypted = De gegevens zijn versleuteld. Zonder de wachtwoordzin of de herstelsleutel leest niemand ze.
safety-plain = De gegevens zijn niet versleuteld.
safety-change = De wachtwoordzin wijzigen
safety-change-why = Vanaf dan opent de nieuwe wachtwoordzin de gegevens. De herstelsleutel blijft dezelfde. Eerdere back-ups gaan open met de oude wachtwoordzin.
safety-old = De wachtwoordzin die ze nu hebben
safety-recovery = Een nieuwe herstelsleutel maken
safety-recovery-why = Vanaf dan opent de nieuwe sleutel de gegevens en de oude niet meer. Eerdere back-ups gaan open met de oude sleutel.
safety-recovery-made = De nieuwe herstelsleutel geldt vanaf nu. Vernietig het papier met de oude.
safety-trying = Controleren …
safety-back-up = Een back-up maken
