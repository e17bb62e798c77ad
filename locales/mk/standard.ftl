### status: draft

standard-title = { $number } · стандард и упатство
standard-standards = Стандарди
standard-source = { $name }; сигурност { $certainty }
standard-weight = Тежина { $weight }.
standard-must-pass = Ова мора да се исполни: инаку делот не е исполнет, без оглед на останатото.
standard-guidance = Упатство
standard-levels = Што значи секое ниво
standard-verify = Како да се провери
standard-with-partner = и { $means }
standard-nothing-more = Ова прашање не служи на стандард и нема упатство: погоре стои сѐ.
standard-stays = Вашиот одговор останува како што е. Можете да одговорите и оттука.
standard-stays-below = Вашиот одговор останува како што е. Esc враќа на прашањето.
standard-below = На { $number } не се одговара од оваа страница. Притиснете Esc и одговорете кај прашањето.
