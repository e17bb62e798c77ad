### status: draft

cover-covered = Afgedekt sinds { $time }
cover-enter = Enter toont het scherm weer.
cover-not-locked = Dit verbergt het scherm en vergrendelt het niet: er is nog geen wachtwoordzin.
cover-locks-when-saved = Dit verbergt het scherm. Het vergrendelt zodra is opgeslagen wat erop staat.
