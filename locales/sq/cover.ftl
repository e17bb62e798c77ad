### status: draft

cover-covered = E mbuluar që nga { $time }
cover-enter = Enter e tregon përsëri ekranin.
cover-not-locked = Kjo e fsheh ekranin, nuk e kyç: ende nuk ka fjalëkalim.
cover-locks-when-saved = Kjo e fsheh ekranin. Kyçet sapo të ruhet çfarë ka në të.
