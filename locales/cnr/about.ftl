### status: draft

about-signed = Potpisano
about-signed-by = { $codes }, { $date } u { $time }, otisak { $digest }
about-title = Ovo ocjenjivanje
about-code = Šifra
about-name = Naziv
about-questionnaire = Upitnik
about-version = { $title } { $version }, otisak { $digest }
about-period = Period
about-visits = { $kind ->
    [country] Sastanci
    [case] Vježba
   *[service] Posjeta
 }
about-team = Tim
about-way = Način rada
about-independence = Nezavisnost
about-purpose = Svrha
about-parts = Ko ima koji odjeljak? Označite odjeljak, pa pritisnite broj člana tima.
about-given = Odjeljak je dodijeljen: { $code }.
about-nobody = još niko
about-only-here = Naziv se prikazuje samo na ovoj strani.
about-none = nema
about-records = Svako u timu ocjenjuje sam i ima svoj zapis. Pritisnite broj člana tima.
about-record-here = ovaj zapis
about-record-begun = odgovoreno { $done } od { $all }
about-record-signed = potpisano
about-record-not-begun = nije započeto; broj ga započinje
about-is-here = Na ekranu je zapis: { $code }.
about-records-read = Zapisi se učitavaju. Pritisnite broj ponovo.
about-give-out = Još niko nema odjeljak: . . 9 ih dodjeljuje.
about-describe-title = Period, posjete i svrha
about-describe-expects = Enter vodi na sljedeće; poslije posljednjeg se upisuje, a istorija čuva ono što je ranije rečeno.
about-describe-purpose-help = Jedan red: mandat Vašim riječima. Enter upisuje sve.
about-described = Upisano. Istorija čuva ono što je ranije rečeno.
about-describe-again = Period ili neki dan se više ne može pročitati: Esc, pa još jednom -.
