### status: draft

cover-covered = E mbuluar që nga { $time }
cover-enter = Enter e tregon përsëri ekranin.
cover-not-locked = Kjo e fsheh ekranin, nuk e kyç: ende nuk ka frazëkalim.
