### status: draft

mouse-mouse = Muis
mouse-on = aan; houd Shift vast om tekst te selecteren
mouse-off = uit; hij selecteert tekst
