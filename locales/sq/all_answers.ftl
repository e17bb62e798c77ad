### status: draft

all_answers-title = Të gjitha përgjigjet
all_answers-title-in = Të gjitha përgjigjet · { $section } { $name }
all_answers-done-of = { $done } nga { $all } me përgjigje
all_answers-section-hidden = nuk pyetet
all_answers-unasked = { $count ->
    [one] Një pyetje nuk bëhet këtu, për shkak të përgjigjeve të tjera.
   *[other] { $count } pyetje nuk bëhen këtu, për shkak të përgjigjeve të tjera.
 }
all_answers-open = e hapur
all_answers-open-required = e hapur; e nevojshme para nënshkrimit
all_answers-nothing = ende pa vlerë
all_answers-reason = Arsyeja
all_answers-missing = Mungon
all_answers-recommendation = Për t’u bërë
all_answers-page = faqja ose neni: { $page }
all_answers-not-counted = Nuk llogaritet: një përgjigje tjetër e lë jashtë këtë pyetje. Ajo ruhet.
all_answers-lacks-reason = Arsyeja ende s’është shkruar.
all_answers-lacks-gap = E domosdoshme dhe e papërmbushur: para nënshkrimit duhet shkruar çfarë mungon.
all_answers-last-section = Ky është seksioni i fundit.
all_answers-first-section = Ky është seksioni i parë.
all_answers-cannot-go = Kjo pyetje nuk bëhet tani, prandaj s’ka ku të shkohet.
all_answers-only-to-read = Kjo faqe është për lexim. Enter shkon te një pyetje për ta ndryshuar.
all_answers-enter-goes = Enter shkon te { $number }; Esc atje kthen te kjo faqe.
