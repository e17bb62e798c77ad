### status: draft

leave-title = Verlaten?
leave-all-saved = Alles is opgeslagen.
leave-setting-up = De beoordeling die u opzet, wordt niet bewaard: zij bestaat pas na haar laatste stap. Als u het programma verlaat, vervalt wat u ervoor koos en typte.
leave-rest-saved = Al het andere is opgeslagen.
leave-not-all-saved = De laatste wijziging is op weg naar de schijf; het verlaten wacht daarop.
leave-go-on-at = U kunt later doorgaan bij { $number }.
leave-stay = Blijven
leave-home = Naar het beginscherm
leave-program = Het programma verlaten
leave-suspend = Even naar de shell
leave-asks-again = Er is nog niets gesloten: kies nog één keer.
leave-unsaved = { $count ->
    [0] Alleen de plek waar u bent staat niet op de schijf.
    [one] Eén wijziging staat alleen op dit scherm. Wie het programma nu verlaat, verliest haar.
   *[other] { $count } wijzigingen staan alleen op dit scherm. Wie het programma nu verlaat, verliest ze.
 }
leave-rescue = Maak ruimte op de schijf; { $digit } probeert het dan opnieuw.
leave-try-again = Opnieuw proberen op te slaan
leave-lose = { $count ->
    [one] Het programma verlaten en één wijziging verliezen
   *[other] Het programma verlaten en { $count } wijzigingen verliezen
 }
leave-no-such-way = { $digit } betekent hier niets: kies uit { $digits }.
leave-work = Er wordt nog een bestand geschreven. Het programma verlaten stopt dat, en er blijft niets van over.
