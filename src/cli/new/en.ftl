### status: draft

## Every text of the questionnaire in English. The name before = is an id of questionnaire.toml; attributes stand four spaces in.

questionnaire-title = My questions
    .about = Two lines on what it is for and whom it is asked of.

## The scale: what the level is called, and what it means, the same words everywhere.

ynp-yes = Yes
    .meaning = For everybody it should cover; evidence seen.
ynp-partly = Partly
    .meaning = For most, or with clear gaps.
ynp-no = No
    .meaning = Nothing, or only a promise.

## The list

service_type-shelter = Shelter
service_type-day_centre = Day centre

## Units: one line for each plural form of the language.

unit-beds =
    { $n ->
        [one] bed
       *[other] beds
    }

## 1

first-title = The service
q_type = What kind of service is it?
    .required = Enter the kind first: it decides what else is asked.
q_beds = How many beds are there?
    .constraint = Enter a number from 0 to 500.
    .plausible = Few houses are so large. Is it right?

## 2

second-title = Living there
second-intro = Walk through the house before you answer.
q_food = Is there enough food, at regular times?
    .help = Look into the kitchen; ask residents without staff in the room.
    .guide = Three meals a day; food for babies, for illness and for religious rules.
q_doors = Can residents leave the house when they want to?
    .help = Try the doors.
q_doors_why = What keeps them inside?
