### status: draft

questionnaire-title = A visit
    .about = For tests.
ynp-yes = Yes
    .meaning = All of it.
ynp-partly = Partly
    .meaning = Some of it.
ynp-no = No
    .meaning = Nothing.
unit-persons = { $n ->
    [one] person
   *[other] persons
 }
one-title = House
two-title = People
v_food = Is there food?
v_yard = Is there a yard?
v_women = How many women?
v_men = How many men?
v_all = All
v_half = Half
v_beds = How many beds?
v_groups = Who may come?
v_groups-women = Women
v_groups-men = Men
v_groups-nobody = Nobody
v_order = What comes first?
v_order-law = Legal help
v_order-care = Care
v_words = In words
v_secret = A secret
v_secret_copy = The same
v_hidden = Why not?
v_when = When?
v_case-title = Files
v_case_code = Code
v_case_days = Days
v_woman-title = Women
v_woman_met = Was she met?
v_woman_talk-title = Talks
v_woman_talk_day = On which day?
