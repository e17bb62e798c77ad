### status: draft

questionnaire-title = Base
    .about = A small questionnaire for tests.
ynp-yes = Yes
    .meaning = All of it.
ynp-partly = Partly
    .meaning = Some of it.
ynp-no = No
    .meaning = None of it.
kind-house = House
kind-flat = Flat
unit-days =
    { $n ->
        [one] day
       *[other] days
    }
room-kitchen = Kitchen
one-title = One
two-title = Two
two-intro = Read this first.
b_kind = What kind is it?
b_food = Is there enough food?
    .help = Look into the kitchen of { $identification_body }.
b_food_why = Why not?
b_groups = Which groups?
b_groups-women = Women
b_groups-men = Men
b_days = How many days?
    .constraint = Seven is not allowed.
    .required = Enter the days.
cases-title = Cases
b_case = Which case?
b_when = When?
b_place = Where?
