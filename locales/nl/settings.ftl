### status: draft

settings-title = Instellingen
settings-language = Taal van het scherm
settings-second = Tweede taal (F8)
settings-none = geen
settings-look = Kleuren
settings-dark = donker
settings-light = licht
settings-contrast-dark = wit op zwart
settings-contrast-light = zwart op wit
settings-mono = als de terminal
settings-glyphs = Tekens
settings-blocks = lijnen en blokken
settings-ascii = alleen ASCII
settings-wait = Na een feitenvraag
settings-wait-off = vanzelf door
settings-wait-on = altijd op Enter wachten
settings-works-at-once = Een wijziging werkt direct en wordt onthouden.
settings-colour-alone = Kleur betekent nooit iets alleen: er staat altijd een woord of teken bij.
settings-session-remembers = Deze beoordeling onthoudt het. Beginscherm en nieuwe beoordelingen houden de hunne.
settings-session-forgets = Dit venster leest alleen: de beoordeling zal het niet onthouden.
settings-in-assessment = { $own } in deze beoordeling, die eigen talen heeft; elders { $kept }
