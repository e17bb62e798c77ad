### status: draft

flag-title = Shenjë
flag-title-at = Shenjë te { $number }
flag-title-visit = Shenjë për vizitën
flag-ask-again = Për t’u pyetur përsëri
flag-urgent = Urgjente
flag-good-practice = Praktikë e mirë
flag-for-what = Për çfarë?  Një rresht, pa emra.
flag-kept = U shënua. Rishikimi e liston.
flag-draft-kept = Nuk u shënua: fjalët presin si draft dhe janë përsëri aty me . 7.
flag-removed = Shenja u hoq; zhbërja e kthen.
flag-none-here = Këtu nuk ka shenjë.
flag-remove-hint = Delete e heq shenjën.
flag-tab-to-visit = Tab vë shenjë për vizitën në vend të kësaj pyetjeje.
flag-tab-to-question = Tab vë shenjë te pyetja { $number } në vend të vizitës.
