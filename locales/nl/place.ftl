### status: draft

place-question = Waar worden de antwoorden bewaard?
place-usual = Op deze computer
place-beside = Naast het programma, bijvoorbeeld op een stick
place-other = In een andere map
place-which-folder = Typ de map. Daarin maakt het programma zijn eigen map, { $own }.
place-expects = Enter gaat verder. Daarvoor wordt nergens iets geschreven.
place-type-one = Typ een map, of Esc om opnieuw te kiezen.
place-not-chosen = Er wordt niets geschreven voordat u hebt gekozen waar de antwoorden worden bewaard.
place-missing = De map { $path } die u voor de antwoorden koos, is er niet.
place-missing-hint = Plaats de stick of verbind de schijf, en start opnieuw. Start voor een andere map met { $option } en het pad ervan.
place-data-carried = De antwoorden worden bewaard in { $name }, dat ze naar andere computers brengt. Kies voor echte beoordelingen een map van deze computer: start met { $option } en het pad.
place-file-carried = { $path } ligt in { $name }, dat het naar andere computers brengt. Een map van deze computer of een stick is veiliger.
place-network = een netwerkschijf
place-which-reason = Waarom begint deze beoordeling hier?
place-reason-help = De antwoorden liggen in { $name }, dat ze naar andere computers brengt. Veiliger: sluit af en start met { $option } en een map van deze computer. Anders de reden in één regel; die wordt bij de beoordeling bewaard.
place-reason-needed = Typ de reden in één regel, of Esc om terug te gaan.
place-label-reason = Ook elders bewaard
place-kept-in = { $name }: { $reason }
