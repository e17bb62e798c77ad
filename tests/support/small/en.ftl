### status: draft

questionnaire-title = A small questionnaire
    .about = Every kind of question once, for tests.

ach4-in_full = Met in full
    .meaning = In writing and in practice, for everybody it should cover; evidence was seen.
ach4-in_part = Met in part
    .meaning = It works for most, or it is written down with visible gaps.
ach4-started = Started
    .meaning = A step was taken (a draft, a trial), without settled practice.
ach4-not_started = Not started
    .meaning = Nothing, or a promise alone.
yno-yes = Yes
    .meaning = Always.
yno-partly = Partly
    .meaning = Sometimes.
yno-no = No
    .meaning = Never.

owner-public = A public body
owner-ngo = A non-governmental organisation
owner-church = A church or faith group

unit-beds =
    { $n ->
        [one] bed
       *[other] beds
    }

one-title = About the service
two-title = Safety
three-title = Rooms
rooms-title = Rooms

operator = Who runs the service?
offers = Which of these does the service offer itself?
offers-bed = Crisis accommodation
offers-law = Legal advice
offers-health = Psychological counselling
offers-work = Help to find work
order = In which order should these be mended?
order-safety = Safety of the house
order-privacy = Privacy of residents
order-food = Food
beds = How many beds are there?
    .help = Count beds that can be used tonight.
opened = When did the service open?
doors_close = When are the doors locked in the evening?
spoke_with = Who did you speak with?
    .help = Give functions, not names. For example: director, night worker.
    .required = Say with whom you spoke, by function.
story = What did you see when you arrived?
read_this = Ask to see the rooms now. Go alone with one member of staff, and knock at every door before you enter.
half = Half of the beds
address = How far does the shelter protect the address of its residents?
    .guide = Nobody outside the service can find the address without the consent of the service. This covers staff, residents, suppliers and public web pages.
night = Is somebody on duty at night?
night_why = Why is nobody on duty at night?
room_name = What is the room called?
room_lock = Can the room be locked from inside?
