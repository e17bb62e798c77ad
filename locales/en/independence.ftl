### status: draft

independence-title = Independence
independence-who = Who declares?
independence-before = Declared so far
independence-line = { $code }: { $link }
independence-line-with = { $code }: { $link }. { $text }
independence-nothing-yet = Nothing is declared before the last step. Esc goes back.
independence-declared-none = Independence is declared: no link.
independence-declared-link = The link is declared. It is printed in the report and stops nothing.
independence-whole-team = the whole team
