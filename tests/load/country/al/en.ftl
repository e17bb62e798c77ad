### status: draft

country-al = Albania
al-level-state = State
al-level-city = City
al-identification-body = the joint group
al-hide-place = The law names one place.
instrument-al-care = Standards of care
cite-al-care-4 = Food
al_cook = Does { $identification_body } cook?
    .help = Look at the plan.
al_region = Which region?
al_region-north = North
al_region-south = South
b_groups = Which groups does the law name?
    .help = Read the law.
