### status: draft

bundle-withdrawn-error = Këtu nuk mund të shtohet asgjë: pas tij ndodhen shënime të një bashkimi të tërhequr.
bundle-withdrawn-hint = Importoni përsëri të njëjtën pako që t’i ktheni, pastaj vazhdoni.
