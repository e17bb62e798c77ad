### status: draft

standard-title = { $number } · standardi dhe udhëzimi
standard-standards = Standardet
standard-source = { $name }; besueshmëria { $certainty }
standard-weight = Pesha { $weight }.
standard-must-pass = Kjo është kërkesë e domosdoshme: nëse nuk përmbushet, seksioni nuk përmbushet, pavarësisht nga të tjerat.
standard-guidance = Udhëzimi
standard-levels = Çfarë do të thotë çdo nivel
standard-verify = Si të verifikohet
standard-with-partner = dhe { $means }
standard-nothing-more = Kjo pyetje nuk i përket një standardi dhe nuk ka udhëzim: kaq është gjithçka.
standard-stays = Përgjigjja juaj mbetet siç është. Mund të përgjigjeni edhe nga këtu.
standard-stays-below = Përgjigjja juaj mbetet siç është. Esc kthehet te pyetja.
standard-below = { $number } nuk merr përgjigje nga kjo faqe. Shtypni Esc dhe përgjigjuni te pyetja.
