### status: draft

about-signed = Potpisano
about-signed-by = { $codes }, { $date }, { $time }, otisak { $digest }
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
about-parts = Ko ima koji odjeljak? Označite odjeljak, pa pritisnite broj osobe.
about-given = Odjeljak je dodijeljen: { $code }.
about-nobody = još niko
about-only-here = Naziv se prikazuje samo na ovoj stranici.
about-none = nema
about-records = Svako ocjenjuje sam i ima svoj zapis. Pritisnite broj osobe.
about-record-here = ovaj zapis
about-record-begun = odgovoreno { $done } od { $all }
about-record-signed = potpisano
about-record-not-begun = nije započeto; broj ga započinje
about-is-here = Zapis na ekranu pripada: { $code }.
about-records-read = Zapisi se čitaju. Ponovo pritisnite broj.
about-give-out = Još niko nema odjeljak: . . 9 ih dodjeljuje.
about-describe-title = Period, posjete i svrha
about-describe-expects = Enter vodi na sljedeće; poslije posljednjeg se upisuje, a historija čuva ono što je ranije rečeno.
about-describe-purpose-help = Jedan red: mandat Vašim riječima. Enter upisuje sve.
about-described = Upisano. Historija čuva ono što je ranije rečeno.
about-describe-again = Period ili neki dan se više ne može pročitati: Esc, pa još jednom -.
