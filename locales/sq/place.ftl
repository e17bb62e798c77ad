### status: draft

place-question = Ku të ruhen përgjigjet?
place-usual = Në këtë kompjuter
place-beside = Pranë programit, për shembull në një USB
place-other = Në një dosje tjetër
place-which-folder = Shkruani dosjen. Brenda saj programi krijon të vetën, { $own }.
place-expects = Enter vazhdon. Para kësaj nuk shkruhet asgjë.
place-type-one = Shkruani një dosje, ose Esc për të zgjedhur përsëri.
place-not-chosen = Nuk shkruhet asgjë para se të keni zgjedhur ku ruhen përgjigjet.
place-missing = Dosja { $path } që zgjodhët për përgjigjet nuk është aty.
place-missing-hint = Vendosni USB-në ose lidhni diskun dhe niseni përsëri. Për një dosje tjetër niseni me { $option } dhe shtegun e saj.
place-data-carried = Përgjigjet ruhen te { $name }, që i çon në kompjuterë të tjerë. Për vlerësime të vërteta zgjidhni një dosje të këtij kompjuteri: niseni me { $option } dhe shtegun e saj.
place-file-carried = { $path } ndodhet te { $name }, që e çon në kompjuterë të tjerë. Një dosje e këtij kompjuteri ose një USB është më e sigurt.
place-network = një disk rrjeti
place-which-reason = Pse fillon ky vlerësim këtu?
place-reason-help = Përgjigjet ndodhen te { $name }, që i çon në kompjuterë të tjerë. Më e sigurt: mbyllni programin dhe niseni me { $option } dhe një dosje të këtij kompjuteri. Ndryshe, arsyeja në një rresht; ruhet me vlerësimin.
place-reason-needed = Shkruani arsyen në një rresht, ose Esc për t'u kthyer.
place-label-reason = Ruhet edhe gjetkë
place-kept-in = { $name }: { $reason }
