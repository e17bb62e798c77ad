### status: draft

looks-large = Pamja e madhe
looks-off = jo
looks-view = Pamja
looks-view-usual = e zakonshme
looks-plain-on = rreshta të thjeshtë
looks-cover = Mbulo pa përdorim
looks-after-minutes = { $minutes ->
    [one] pas { $minutes } minute
   *[other] pas { $minutes } minutash
 }
looks-exports = Dosja e eksportit
looks-data = Të dhënat: { $path } ({ $option }, { $variable } ose një dosje { $beside } pranë programit zgjedhin tjetër)
looks-about-language = Gjithçka që thotë programi është në këtë gjuhë.
looks-about-second = F8 i tregon pyetjet në të; pamja e madhe i tregon të dyja njëherësh.
looks-about-glyphs = Zgjidhni ASCII nëse shihni kuti bosh në vend të vijave.
looks-about-large = Rreshta të shkurtër dhe shenjë e fortë, që lexohen nga larg.
looks-about-plain = Një rresht pas tjetrit, për lexues ekrani ose brajl.
looks-about-wait = Vlerësimet presin gjithmonë Enter; përgjigjet për faktet si të zgjidhni.
looks-about-cover = Pa asnjë tast për kaq kohë, ekrani mbulohet. Asgjë nuk humbet.
looks-about-exports = Eksportet shkojnë këtu. Me Enter shkruani një dosje tjetër.
looks-about-guide = Në ushtrime një fjali emërton tastin që duhet tani.
looks-about-view = Siç është, e madhe për projektor, ose rreshta të thjeshtë për lexues ekrani ose brajl.
looks-which-folder = Cila dosje? Bosh do të thotë dosja e zakonshme.
looks-trying = Po provohet dosja …
looks-exports-now = Eksportet tani shkojnë te { $path }.
looks-no-folder = Nuk ka dosje { $path }.
looks-folder-refuses = Nuk shkruhet dot në { $path } ({ $reason }).
looks-folder-not-whole = Shkruani shtegun e plotë, nga fillimi.
looks-way-plain = Me lexues ekrani ose brajl: rreshta të thjeshtë
looks-see = A shihni një katror, një trekëndësh dhe një vijë: { $signs } ?
looks-see-yes = Po, të tria
looks-see-no = Jo: vizato vetëm me ASCII
