### status: draft

key_card-title = Fener: de toetsen op één pagina
key_card-lead = Cijfers antwoorden, Enter gaat verder, Esc gaat terug en verliest nooit iets.
key_card-pad = Het cijferblok is genoeg: 0-9 - * / + Enter; de komma of punt ervan opent het menu.
key_card-help = Eén pagina met toetsen om af te drukken
key_card-help-html = De kaart als een op zichzelf staande pagina voor A4
