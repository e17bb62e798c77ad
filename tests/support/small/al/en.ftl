### status: draft

country-al = Albania
al-level-state = State
al-level-city = City
al-identification-body = the joint group
al-hide-doors = Doors have no hours here.
instrument-al-care = Standards of care
al_keys = Does { $identification_body } hold the keys?
spoke_with = With whom of { $identification_body } did you speak?
