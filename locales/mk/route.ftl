### status: draft

route-by-section = по дел
route-by-means = по извор на верификација
route-by-room = по просторија
route-key = редослед
route-now = Редослед: { $order }.
route-only-one = Овој прашалник има само еден редослед: по дел.
route-leg-done = Готово: { $head }. Прво отворено прашање: { $number }.
route-rest = { $section }: останатото
