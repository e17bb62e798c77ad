### status: draft

settings-title = Settings
settings-language = Language of the screen
settings-second = Second language (F8)
settings-none = none
settings-look = Colours
settings-dark = dark
settings-light = light
settings-contrast-dark = white on black
settings-contrast-light = black on white
settings-mono = as the terminal
settings-glyphs = Characters
settings-blocks = lines and blocks
settings-ascii = ASCII only
settings-wait = After a fact
settings-wait-off = go on by itself
settings-wait-on = always wait for Enter
settings-works-at-once = A change works at once and is remembered.
settings-colour-alone = Colour never means something alone: a word or a sign is always there.
settings-session-remembers = This assessment remembers it. Home and new assessments keep theirs.
settings-session-forgets = This window only reads: the assessment will not remember it.
settings-in-assessment = { $own } in this assessment, which has its own languages; elsewhere { $kept }
