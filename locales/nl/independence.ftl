### status: draft

independence-title = Onafhankelijkheid
independence-who = Wie verklaart?
independence-before = Tot nu toe verklaard
independence-line = { $code }: { $link }
independence-line-with = { $code }: { $link }. { $text }
independence-nothing-yet = Vóór de laatste stap wordt niets verklaard. Esc gaat terug.
independence-declared-none = Onafhankelijkheid is verklaard: geen band.
independence-declared-link = De band is verklaard. Zij staat in het rapport en houdt niets tegen.
independence-whole-team = het hele team
