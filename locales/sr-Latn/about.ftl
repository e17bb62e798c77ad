### status: draft

about-signed = Potpisano
about-signed-by = { $codes }, { $date }, { $time }, otisak { $digest }
about-title = Ovo ocenjivanje
about-code = Šifra
about-name = Naziv
about-questionnaire = Upitnik
about-version = { $title } { $version }, otisak { $digest }
about-period = Period
about-visits = { $kind ->
    [country] Sastanci
    [case] Vežba
   *[service] Poseta
 }
about-team = Tim
about-way = Način rada
about-independence = Nezavisnost
about-purpose = Svrha
about-parts = Ko ima koji odeljak? Označite odeljak, pa pritisnite broj osobe iz tima.
about-given = Odeljak je dodeljen: { $code }.
about-nobody = još niko
about-only-here = Naziv se prikazuje samo na ovoj strani.
about-none = nema
about-records = Svako ocenjuje zasebno i ima svoj zapis. Pritisnite broj osobe iz tima.
about-record-here = ovaj zapis
about-record-begun = odgovoreno { $done } od { $all }
about-record-signed = potpisano
about-record-not-begun = nije započeto; broj ga započinje
about-is-here = Zapis na ekranu: { $code }.
about-records-read = Zapisi se učitavaju. Ponovo pritisnite broj.
about-give-out = Još niko nema odeljak: . . 9 ih deli.
about-describe-title = Period, posete i svrha
about-describe-expects = Enter vodi na sledeće; posle poslednjeg se upisuje, a istorija čuva ono što je ranije rečeno.
about-describe-purpose-help = Jedan red: mandat Vašim rečima. Enter upisuje sve.
about-described = Upisano. Istorija čuva ono što je ranije rečeno.
about-describe-again = Period ili neki dan se više ne može pročitati: Esc, pa još jednom -.
