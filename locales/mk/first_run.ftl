### status: draft

first_run-title = прво отворање
first_run-choose-language = Изберете јазик     Choose your language
first_run-how = Како ќе го користите овој екран?
first_run-as-it-is = Како што е сега
first_run-contrast = Поголем контраст (црно-бело)
first_run-projector = На проектор: светла позадина, кратки редови
first_run-later = Обете може да се сменат подоцна: . . 4 за поставки.
first_run-draft-language = нацрт, сѐ уште непрегледан
first_run-other = Со Tab: { $what }
