### status: draft

instrument-ab = The AB treaty
cite-ab-12 = Help
cite-ab-12-1 = Help at once
