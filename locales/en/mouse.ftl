### status: draft

mouse-mouse = Mouse
mouse-on = on; hold Shift to select text
mouse-off = off; it selects text
