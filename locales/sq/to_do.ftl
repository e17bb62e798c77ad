### status: draft

to_do-key = lista
to_do-open = Të hapura { $count }
to_do-ask-again = Të pyeten përsëri { $count }
to_do-unconfirmed = Të pakonfirmuara { $count }
to_do-nothing-open = Asgjë nuk është e hapur. Rishikimi (. . 2) thotë çfarë mbetet para nënshkrimit.
to_do-nothing-to-ask = Nuk ka asgjë për t’u pyetur përsëri. Shenja “Për t’u pyetur përsëri” (. 7), ose “Nuk mund të verifikohet” (*) sepse nuk pati përgjigje, qasje ose kohë, e vë pyetjen këtu.
to_do-nothing-unconfirmed = Asnjë përgjigje nuk pret konfirmim.
to_do-in-review = Për t’u pyetur përsëri: { $count } · tastet ! dhe Tab e listojnë
