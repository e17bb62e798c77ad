### status: draft

## The questionnaire

questionnaire-title = Services for victims: site visit
    .about =
        For trained assessors who visit a service that supports victims of trafficking.
        It compares what the service writes, does and shows with international standards, so that gaps are found and mended.

## Scales and shared lists

ynp-yes = Yes
    .meaning = In writing and in practice, for everybody it should cover; evidence seen.
ynp-partly = Partly
    .meaning = Works for most, or works but is not written, or is written but has clear gaps.
ynp-no = No
    .meaning = Nothing, or only a promise.

ach4-in_full = Achieved in full
    .meaning = In writing and in practice, for everybody it should cover; evidence seen.
ach4-in_part = Achieved in part
    .meaning = Works for most, or works but is not written, or is written but has clear gaps.
ach4-started = Started
    .meaning = Some step taken (draft, pilot, one-off), no steady practice.
ach4-not_started = Not started
    .meaning = Nothing, or only a promise.

yn-yes = Yes
yn-no = No

## Units

unit-beds =
    { $n ->
        [one] bed
       *[other] beds
    }
unit-claims =
    { $n ->
        [one] claim
       *[other] claims
    }
unit-complaints =
    { $n ->
        [one] complaint
       *[other] complaints
    }
unit-days =
    { $n ->
        [one] day
       *[other] days
    }
unit-languages =
    { $n ->
        [one] language
       *[other] languages
    }
unit-leaks =
    { $n ->
        [one] leak
       *[other] leaks
    }
unit-percent = percent
unit-persons =
    { $n ->
        [one] person
       *[other] persons
    }

## Rooms

room-bathrooms = Bathrooms
room-bedrooms = Bedrooms
room-common_room = Common room
room-entrance = Entrance and way in
room-kitchen = Kitchen
room-office = Office

## 0. Profile of the service

pro-title = Profile of the service
pro-intro = Fill this in at the desk before the visit and confirm it with the manager. It is not scored, but it decides which questions follow. Write no address and no names: the service has a code.

sv_pro_service_type = What kind of service is this?
    .help = Choose what it mainly offers. The first three open the questions about living there.
    .required = Choose the kind of service: it decides which questions apply.
sv_pro_service_type-shelter_24h = Shelter with staff day and night
sv_pro_service_type-emergency_reception = Emergency reception for a short stay
sv_pro_service_type-transitional_flat = Transitional or supported flat
sv_pro_service_type-day_centre = Day centre
sv_pro_service_type-outreach_team = Outreach or mobile team
sv_pro_service_type-legal_aid_only = Legal aid only
sv_pro_service_type-other = Other kind of service

sv_pro_operator = Who runs it?
    .help = Whoever answers for daily work, not whoever pays. Mixed: responsibility is shared in writing.
sv_pro_operator-state = State
sv_pro_operator-municipality = Municipality
sv_pro_operator-ngo = Non-governmental organisation
sv_pro_operator-mixed = Mixed

sv_pro_team_link = Does any member of the assessing team have a link to this service (work, funding, same network, family)?
    .help = Ask each member aloud before the visit. A link does not stop the visit; the report says so openly.
    .guide =
        Independence is declared in every session, because the service and the state will ask. Include paid and unpaid work, board seats, referrals between the two organisations, shared donors, training given or received, family and close friends.

        With a link the visit goes on as a peer review, and the report says so. Give the parts nearest to the link to another member.

        Often missed: a colleague sits in the body that identifies victims, or the team's own organisation hopes for the same contract.
    .required = State whether there is a link: a report without it cannot be signed.
sv_pro_team_link-none = No link
sv_pro_team_link-same_network = Member of the same network
sv_pro_team_link-worked_here_3_years = Worked here in the last 3 years
sv_pro_team_link-funder = Funds the service
sv_pro_team_link-other = Other link

sv_pro_team_link_note = Describe the link and how the team limits its effect.
    .help = Write initials or roles: no names, no addresses, no birth dates. Say who rates the parts that the link touches.

sv_pro_capacity = How many beds are there?
    .help = Beds that can be used today, cots included. Compare the licence with what you see.

sv_pro_occupancy = How many people use the service today?
    .help = A number only, children counted. Shared exports never show the exact value below 5.

sv_pro_groups = Which groups does the service accept?
    .help = Mark what the admission rules say, then ask the manager. Girls, boys or families open the section on children.
sv_pro_groups-women = Women
sv_pro_groups-men = Men
sv_pro_groups-girls = Girls
sv_pro_groups-boys = Boys
sv_pro_groups-families = Families or parents with children
sv_pro_groups-lgbti = LGBTI persons
sv_pro_groups-disability = Persons with disabilities
sv_pro_groups-none_listed = No groups are listed

sv_pro_foreign = Does it accept foreign nationals and stateless persons?
    .help = Go by the written rules. Yes opens the questions on residence and on therapy in another language.

sv_pro_child_recent = Was a child here at any time in the last 12 months?
    .help = Also a child who came with a parent, or one night only. Yes opens the section on children.

## 1. Accommodation

acc-title = Accommodation
acc-intro = For services where people live. Walk through the building with someone from the staff, but speak with residents alone. Knock, and enter a bedroom only if the person who sleeps there agrees.

sv_acc_admission_open = Can a person who is presumed to be a victim move in at once, without first giving a statement and without waiting for formal status?
    .help = Reasonable grounds are enough for a bed. What do the rules ask for, and what was asked for last time?
    .guide =
        Full: the written rules ask only for signs of trafficking; a bed is given the same day, also at night and at weekends. Statement, papers, tests and status may come later and are never the price of entry.

        Look at: the admission rules; the last three admissions (day of referral, day of entry, what was asked first); talk with the manager.

        Often rated too high because nobody was turned away lately. A written rule that demands a statement is "no", even when staff bend it. "Partly": open for some groups or hours only, or open without any written rule.

sv_acc_admission_open_why = What is asked for before entry?
    .help = Mark everything that rules or staff ask for before a bed is given.
sv_acc_admission_open_why-police_statement = Statement to the police
sv_acc_admission_open_why-formal_status = Formal victim status
sv_acc_admission_open_why-medical_test = Medical test
sv_acc_admission_open_why-id_paper = Identity paper
sv_acc_admission_open_why-other = Something else

sv_acc_suitable_groups = Is there suitable, separate space for every group the service says it takes?
    .help = Compare the groups in the profile with the rooms you see. Separate means for sleeping and washing.
    .guide =
        Full: for each accepted group there is a place to sleep and wash that is apart from others where safety or dignity asks for it, for example for men, for families, for a transgender person, for somebody with a disability.

        Look at: every floor and room against the list of groups; talk with the manager about the last placements.

        Often rated too high when a group stands on the leaflet but was always sent elsewhere. An empty spare room is no separate space if it cannot be made ready the same day.

sv_acc_suitable_turned_away = Which groups were turned away in the last 12 months and where were they sent?
    .help = Groups and kinds of place only: no names, no addresses, no birth dates. Say "unknown" if nobody keeps track.

sv_acc_private_space = Does each resident or family have a bed, lockable storage and a room where the door gives privacy?
    .help = See a lock that works and ask who else has a key.
    .guide =
        Full: everybody has an own bed, a locker or drawer whose key the person keeps, and a room with a door that shuts and where people knock. Strangers do not share a room against their wish.

        Look at: rooms shown with the resident's consent, locks and keys; ask residents in private whether staff or others come in unasked.

        Often rated too high on the strength of tidy rooms. A master key is acceptable if its use is limited in writing and noted. "In part": beds and doors are fine, but storage cannot be locked.

sv_acc_hygiene = Are toilets, showers, heating and hot water working, clean and private?
    .help = Turn the tap and the radiator yourself. Check that doors lock from inside.
    .guide =
        Full: enough toilets and showers for those who live here, clean, lockable from inside, with hot water and heating all day in season, and free hygiene articles and laundry.

        Look at: all bathrooms, not only the one you are shown; test water, light, lock and heating; ask what happens when something breaks.

        Often rated too high after a clean-up for the visit: look at mould, seals and old repairs. Often rated too low because the house is plain. Simple but working, clean and private is full.

sv_acc_food = Is there enough food, is diet for health or belief respected, and can residents cook for themselves?
    .help = Look into the fridge and store, and ask residents when they may eat and cook.
    .guide =
        Full: three meals or the money and goods for them, fruit and protein included, food for babies, diets for illness, pregnancy or belief kept without fuss, and a kitchen that residents may use.

        Look at: kitchen, fridge, store and menu; ask residents in private whether anybody goes hungry and whether they can cook their own dishes.

        Often rated too low when meals are simple but sufficient. "In part": food is enough, but cooking is forbidden without an individual safety reason, or diets depend on which worker is on duty.

sv_acc_freedom_movement = Are residents free to go out, keep their phone and meet people, unless a limit is individual, written, based on risk, time-limited and agreed?
    .help = A limit for everybody is not individual, however kindly it is meant.
    .guide =
        Full: residents come and go, keep their phone and choose whom they meet. A limit exists only for one person, in writing, with the risk, an end date and that person's agreement.

        Look at: house rules; doors, keys and phone boxes; residents alone: "What happens if you want to go out this evening?"

        Often rated too high because the reason is safety. "Partly": people move freely, but one blanket rule, such as collecting phones at night, hits everybody. "No": locked doors, or leave or escort needed by all.

sv_acc_freedom_movement_kind = Which limits are used?
    .help = Mark limits set for all, and limits for one person that are not written, dated and agreed.
sv_acc_freedom_movement_kind-phones_taken = Phones are taken away
sv_acc_freedom_movement_kind-doors_locked = Doors are locked
sv_acc_freedom_movement_kind-only_with_escort = Going out only with an escort
sv_acc_freedom_movement_kind-no_visitors = No visitors or no contact with others
sv_acc_freedom_movement_kind-curfew = Curfew
sv_acc_freedom_movement_kind-other = Another limit

sv_acc_length_of_stay = Does the length of stay follow the person's needs and not a fixed end date or the criminal case?
    .help = Ask what ends a stay, and who decides when a person is not ready.
    .guide =
        Full: the rules tie the stay to the person's plan. A usual length may be written down, but it is prolonged on need by a simple decision, and nobody has to leave because a case was closed or testimony refused.

        Look at: rules and contract with the funder; files of people who left: date, reason, next place.

        Often rated too high when prolonging is "always possible" but no file shows it. "Partly": it is prolonged in practice, while the rules or the money end at a fixed day.

sv_acc_length_of_stay_max = Longest stay allowed by the rules, in days (0 = no limit).
    .help = As written: count six months as 180 days. If nothing is written, enter 0 and say so in the note.

sv_acc_accessibility = Can a person with a disability, a pregnant woman or an older person live here safely?
    .help = Walk the way from the street to bed, toilet and kitchen with a wheelchair or crutches in mind.
    .guide =
        Full: at least one bedroom, toilet and shower can be reached and used without steps, with handrails and room to turn; alarms can be seen as well as heard; information exists in easy or large form; help with daily care can be arranged.

        Look at: entrance, doors, stairs, bathroom, exits.

        Often rated too high on the strength of a ramp alone. "In part": one group can live here safely and another cannot, and a suitable place elsewhere is agreed in writing. A promise to refer is not enough.

## 2. Safety

saf-title = Safety
saf-intro = Safety of the people here, of staff and of the place. If you learn that anyone is in danger today, stop and follow the safeguarding card. Copy no address, plan of the house or lock details into your notes.

sv_saf_risk_assessment = Is a written risk assessment made for each person on arrival and renewed when things change?
    .help = Look for a date near the day of arrival, and a second date after something happened.
    .guide =
        Full: within a day or two of arrival each file holds a written assessment of danger from traffickers, family, others in the house and from oneself. It ends in measures, names who does them, and is renewed after threats, court dates or moves.

        Look at: three to five anonymised files, with codes only; talk with staff who use them.

        Often rated too high on the strength of a good blank form. "In part": done for most, or never renewed. "Started": a form in trial use. "Not started": danger is only talked about.

sv_saf_location = Is the address protected and are visitors controlled or, if the place is open, is that risk managed in writing?
    .help = Search for the address online before you come, and watch how you were let in yourself.
    .guide =
        Full, protected place: the address is in no leaflet or web page, partners and visitors sign to keep it, and nobody enters unannounced. Full, open place: a written analysis of the risk, with entrance control and a plan for unwanted visitors.

        Look at: the entrance and how you were received; website and maps; rules on visitors.

        Often rated too low only because neighbours know the house. What counts is whether the risk is seen and managed. "Partly": control works, but nothing is written.

sv_saf_cover_24h = Is trained staff present day and night, with an agreed way to call the police?
    .help = Read last month's rota, nights and holidays too. An on-call phone at home is not presence.
    .guide =
        Full: somebody trained is awake or can be woken in the house at every hour, knows what to do, and has a direct contact at the police agreed beforehand.

        Look at: the rota of the last month, with nights, weekends and holidays; talk with a night worker: "It is two o'clock and someone beats at the door. What do you do?"

        Often rated too high when only a guard is there at night. A guard who is not trained for this work is "partly". Staff on call from home is "no" for a shelter and "partly" for a transitional flat.

sv_saf_incident_log = Are incidents written down, acted on and reviewed?
    .help = Read the log: what happened, what was done, what changed afterwards.
    .guide =
        Full: threats, violence, injuries, self-harm, missing persons and staff mistakes are logged within a day, with the action taken; management reviews them together at least every three months and changes something.

        Look at: the incident log of the last 12 months, names covered, and notes of the reviews.

        An empty log is seldom good news: ask staff about the last difficult night and look for it. "In part": logged and acted on, never reviewed. "Started": loose notes in personal files.

sv_saf_staff_screening = Is every employee, volunteer and guard checked (criminal record and child protection) before meeting beneficiaries?
    .help = Compare the date of the check with the first working day. Include guards, drivers and interns.
    .guide =
        Full: before the first contact each person has a clean criminal record extract and a check of suitability to work with children where such a register exists; checks are renewed, and agencies that send guards or cleaners do the same.

        Look at: a sample of staff files, chosen by you from the rota, not by the manager.

        Often rated too high when employees are checked and volunteers, guards or the manager are not: that is "partly" at best. Signed self-declarations alone are "no".

sv_saf_abuse_protocol = Is there a written rule for allegations against staff or residents: report outside the service, remove the accused from contact, protect the person who speaks?
    .help = All three parts must be written, also for an allegation against the manager.
    .guide =
        Full: a short rule says that any allegation goes to a named outside body, that the accused has no contact until it is cleared, and that the person who speaks keeps bed, help and safety. It also covers the head of the service. Staff and residents know it.

        Look at: the rule; staff: "What if it is your director?"; residents alone: "Whom could you tell?"

        Often rated too high when matters are first "looked into" inside. "Partly": one of the three parts is missing.

sv_saf_abuse_protocol_used = Was an allegation made in the last 24 months?
    .help = Ask manager and staff apart. Yes, even if it was later found to be untrue.

sv_saf_abuse_protocol_result = What was done, without names? Was an outside body told?
    .help = Steps, dates by month, and who was told: no names, no addresses, no birth dates.

sv_saf_urgent = Is anyone in danger today? If yes, stop and follow the safeguarding card.
    .help = Asked because a must-pass on safety or children is at its lowest level. Agree the answer in the team now.
    .guide =
        This is about today, not about the rating. Danger means that a person could be harmed, moved, found or handed over before the right body acts.

        If yes: do no harm, talk with the person first if that is safe, and tell the service or, if the service is part of the danger, the outside body on the card. Note the hour and the body told; write no names.

        "Not yet reported" stays first on the home screen until it is settled. When unsure, treat it as a risk.
    .required = Answer before you go on: a possible danger must not stay open.
sv_saf_urgent-no_immediate_risk = No immediate risk
sv_saf_urgent-risk_reported_now = Risk, reported now
sv_saf_urgent-risk_not_yet_reported = Risk, not yet reported

sv_saf_fire = Are fire exits, extinguishers and alarms in order, and was there a drill in the last 12 months?
    .help = Open the exits, read the tag on an extinguisher, ask for the record of the drill.
    .guide =
        Full: exits open from inside without a key, are free and marked; extinguishers are within their test date; alarms work on every floor; residents took part in a drill in the last 12 months, also those who do not speak the local language.

        Look at: exits, tags, alarms; inspection paper and record of the drill.

        Often rated too high on the strength of an inspection paper while an exit is blocked or locked "for safety". What you see wins. "Partly": equipment in order, no drill.

sv_saf_fire_drill_date = Date of the last drill.
    .help = As in the record; month and year are enough. Leave it open if there was none.

sv_saf_digital = Does the service help people protect phones, accounts and location from the trafficker?
    .help = Location sharing, shared accounts, passwords, photos, money apps.
    .guide =
        Full: soon after arrival a worker who knows how goes through phone and accounts with the person, with consent: location, shared log-ins, unknown apps, contacts, pictures, banking. Evidence is kept before anything is deleted. It is done again when needed.

        Look at: staff describe step by step what they do; residents say whether anybody helped.

        Often rated too high when phones are simply taken away: that is control, not protection, and counts as nothing here. "Started": a leaflet or one training day.

## 3. Health

hea-title = Health
hea-intro = Health care is a right that does not depend on status, papers or cooperation. Ask about how care is organised; never ask a resident about illness or treatment.

sv_hea_emergency = Does every person, whatever their status, get emergency medical care free of charge within 24 hours of need?
    .help = Rate whether care was reached and paid for, whoever paid. Ask for the hardest case of the last year.
    .guide =
        Full: a doctor or emergency room takes everybody, insured or not, on the day of need or the next, and nobody is sent a bill. The way is written down and staff know it at night.

        Look at: talk with the manager; files with the date of need and the date of care, names covered.

        Often rated too low because other things are bad: quick, free care seen in a dated note is "yes". "Partly": works through personal contacts of staff, or foreigners wait or pay.

sv_hea_tests_voluntary = Are tests (HIV, pregnancy, drugs and others) always voluntary and never a condition of help?
    .help = Read the admission rules. A test "for everybody on arrival" is not voluntary.
    .guide =
        Full: rules say that no test is a condition of entry, stay or any help; each test is explained, offered with consent each time, and refusal changes nothing. Results belong to the person.

        Look at: admission rules and medical forms; residents alone, in general words: "Could people here say no to a test?" Never ask for a result.

        Often rated too high because nobody ever refused. A signature in the packet of entry papers is not free consent. "Partly": voluntary in practice, but rules keep the demand.

sv_hea_needs_plan = Are health needs noted, with consent, and followed in the person's plan?
    .help = Look for need, consent, step taken and result, in this order.
    .guide =
        Full: files show what the person asked for or agreed to note, teeth, eyes, chronic illness and old injuries included; the plan says who does what by when; later notes show that it was done.

        Look at: three to five anonymised files.

        Often rated too high when a medical card is kept but nothing follows from it. "In part": needs are noted and followed, without a trace of consent, or for acute matters only. "Started": a list of appointments.

sv_hea_sexual_health = Is sexual and reproductive care offered, with a choice of the doctor's sex?
    .help = Contraception, pregnancy, abortion where lawful, infections, care after rape. Men and boys too.
    .guide =
        Full: within days each person is told, in private and in words understood, which care exists, and can choose a woman or a man as doctor. Care after rape is reached in time for medicine to work. Nobody is pushed for or against a choice.

        Look at: staff explain the way step by step; residents say whether it was offered. Do not ask who used it.

        Often rated too high when only pregnant women are referred. "In part": care exists without choice of doctor, or is offered to women only.

sv_hea_continuity = Do uninsured and foreign persons get continued treatment and medicines after the emergency?
    .help = Follow one longer illness in a file: who treated it, and who paid in the third month?
    .guide =
        Full: an insured basis, a contract or a fund pays for follow-up visits, medicines, dental care and rehabilitation for as long as needed, whatever the person's papers, also after moving on.

        Look at: files of persons without insurance; talk with a doctor who treats people from the service.

        Often rated too high when the service pays from donations as long as they last: that is "in part" and a point for the state. If no such person was ever here, check the rule and rate that.

sv_hea_addiction = Are people who use alcohol or drugs accepted case by case and linked to treatment?
    .help = Use was often part of the exploitation. Look for a blanket ban in the rules.
    .guide =
        Full: rules allow each case to be weighed, with the safety of others in mind; staff know where detoxification and treatment are, go along, and keep contact. If a person cannot live here, another safe place is found first.

        Look at: admission and house rules; talk with the manager about the last such request.

        Often rated too high when rules are silent and everybody is in fact refused. A general exclusion in writing is "no". "Partly": accepted, but one relapse ends the stay.

sv_hea_records = Are health data kept apart and seen only by those who need them?
    .help = Ask to see where they are kept, not what is in them.
    .guide =
        Full: health papers are in a separate locked place or a separate protected folder; a list says who may open them; the driver, the cook and the funder do not know who takes which medicine.

        Look at: cupboard, medicine box, screen and notice boards, without reading contents; staff say who has access.

        Often rated too high when the main file is locked but the medicine list hangs in the kitchen. "Partly": kept apart, but everybody on the team can look.

## 4. Psychological support

psy-title = Psychological support
psy-intro = Rate how support is organised and whether people can reach it. Never ask residents what they went through or what they talk about in therapy.

sv_psy_first_support = Is a first supportive talk with a trained person offered within 72 hours?
    .help = Supportive means calming and practical. An interview to get the facts does not count.
    .guide =
        Full: within three days of arrival a trained worker offers a calm talk in a language understood: how are you, what do you need, what happens next. The offer is noted, also when the person says no.

        Look at: files, date of arrival against date of offer; staff describe such a talk.

        Often rated too high when the intake interview is counted. Questions for identification or for the police are something else. "Partly": offered to most, or late at weekends.

sv_psy_qualified = Is support given by a qualified professional trained in trauma?
    .help = Two things: the profession, and special training in trauma.
    .guide =
        Full: a psychologist, psychotherapist or psychiatrist entitled to practise, with completed training in trauma, works here or under a written contract, with hours that fit the number of people.

        Look at: diplomas, training list and contract; names stay in the office.

        Often rated too high when social workers of great experience do the work of therapists. Their support matters, but it is not treatment. "In part": qualified, but no trauma training, or too few hours. "Started": a trainee or a short project.

sv_psy_lasting = Can a person have regular individual sessions for as long as needed, also after leaving?
    .help = Look for sessions in the months after departure.
    .guide =
        Full: sessions are individual, at a rhythm agreed with the person, in a private room, not ended by a number of hours or by a project. They go on after leaving, here or with a colleague to whom the person was properly handed over.

        Look at: files of people who stayed long and who left; residents, in general words.

        Often rated too high when group workshops are counted. "In part": regular during the stay and nothing later, or later only in the same town.

sv_psy_voluntary = Is therapy voluntary, so that refusing it changes nothing else?
    .help = Look for "must attend" in house rules, contracts and plans.
    .guide =
        Full: no rule, plan or contract makes therapy a duty; a person who refuses keeps bed, money, legal help and respect, and may start later.

        Look at: residents alone: "What happens if someone does not want to see the psychologist?"; house rules and the agreement signed on entry.

        Often rated too high because staff say that all are glad to come. A points or reward system that counts sessions is pressure. "Partly": free in practice, but the signed paper lists therapy as a duty.

sv_psy_crisis = Is there a known procedure for self-harm and suicide risk, with psychiatric back-up?
    .help = Ask a night worker what to do. If only the psychologist knows, it is not known.
    .guide =
        Full: one written page says how to notice, ask, stay with the person and make the room safe, whom to call at any hour, and how to follow up; a psychiatrist or clinic is agreed as back-up; all shifts were trained.

        Look at: the procedure; staff, above all someone who works nights.

        Often rated too high when the page exists and the night worker has never seen it: that is "partly". "We would call an ambulance" and nothing else is "no".

sv_psy_language = Are sessions held in the person's language or with a trained, independent interpreter?
    .help = Independent: not a relative, a resident, a police officer or anyone near the exploiter.
    .guide =
        Full: a therapist who speaks the language, or an interpreter trained for such talks, bound to secrecy and accepted by the person, the same one each time where possible.

        Look at: staff say who interpreted last and how that person was found; residents say whether they could refuse an interpreter.

        Often rated too high when another resident or a child helps out: that is "no". Telephone or video interpreting is fine if it is private. "Partly": available for some languages only.

## 5. Legal help and redress

leg-title = Legal help and redress
leg-intro = Legal help, compensation and protection from punishment. If you can, speak with a lawyer who takes these cases: the files of the service show only half of it.

sv_leg_early = Does each person meet an independent lawyer before making any statement?
    .help = Compare the date of the first meeting with the date of the first statement to an authority.
    .guide =
        Full: before any statement to police, prosecutor or the identification body the person speaks alone with a lawyer who acts only for that person, and learns what a statement brings and what happens without one.

        Look at: files, the two dates; talk with a lawyer.

        Often rated too high when a lawyer employed by the police or a lawyer for all sides is present, or a social worker explains the law. If police heard the person before referral, rate the fact and name the owner. "Partly": most cases, or only before court.

sv_leg_free = Is legal help free for people without means, in criminal, civil, labour and residence matters?
    .help = Four fields, and who pays in each. Court fees and experts count as costs too.
    .guide =
        Full: by law, contract or decision a lawyer costs the person nothing in all four fields, from advice to enforcement, foreigners included, without papers that a victim cannot get.

        Look at: the contract or legal aid decision; talk with a lawyer about cases that were refused or left unpaid.

        Often rated too high when the criminal case alone is covered. Project money that ends soon is "in part". "Started": first advice is free, and representation depends on luck.

sv_leg_free_gaps = Which matters are not covered?
    .help = Mark each field where a person without means would have to pay or go without a lawyer.
sv_leg_free_gaps-criminal = Criminal case
sv_leg_free_gaps-civil = Civil claims
sv_leg_free_gaps-labour = Labour and unpaid wages
sv_leg_free_gaps-residence = Residence and asylum
sv_leg_free_gaps-enforcement = Enforcement of a judgment

sv_leg_specialised = Are the lawyers trained in trafficking cases?
    .help = Training in the last three years, or a real record of such cases.
    .guide =
        Full: all lawyers to whom people are sent know trafficking, trauma, compensation and non-punishment from training in the last three years, or from several cases taken to the end.

        Look at: talk with one lawyer (how do you prove unpaid wages? when do you raise non-punishment?); certificates or list of cases by number.

        Often rated too high on the strength of long criminal practice. "In part": one of the lawyers is trained, or the list of legal aid has no mark for it. "Started": one seminar, long ago.

sv_leg_compensation_told = Is each person told, in writing and in words they understand, about every way to compensation and unpaid wages?
    .help = Every way: criminal case, civil suit, labour claim, state scheme if there is one, claims abroad.
    .guide =
        Full: each person gets a short text in an own language, with a talk about all ways that exist here, time limits and chances, and again before the trial. The file shows when. Earnings from any kind of work are included.

        Look at: files and the text itself; residents alone: "Did anyone tell you about money you might be owed?"

        Often rated too high when "the lawyer does it". "Partly": by word of mouth, or the criminal case only. "No": it comes up when somebody asks.

sv_leg_claims_filed = Compensation claims filed with the service's help in 24 months.
    .help = Claims of every kind, counted once each. A number only; enter 0 if there were none.

sv_leg_claims_paid = Of these, claims that led to money in the person's hands.
    .help = Money received, in full or in part. An award that nobody paid does not count.
    .constraint = This cannot be more than the claims filed. Correct one of the two numbers.

sv_leg_court_support = Is the person prepared for and accompanied to police and court?
    .help = Before, during and after. Accompanied by someone the person trusts.
    .guide =
        Full: before each hearing somebody explains what will happen and visits the room if possible; a trusted worker goes along and waits; the lawyer asks for screen, video link or closed doors; afterwards there is time to talk and a check of safety.

        Look at: files around a hearing; talk with a lawyer, prosecutor or court officer.

        Often rated too high when transport is all that is given. "In part": for court but not for the police, or for main witnesses only.

sv_leg_residence_help = Does the service help foreign victims to get the reflection period and a residence permit?
    .help = Help to ask, to appeal and to prolong, also when the person does not cooperate with the police.
    .guide =
        Full: each foreign person is told of the recovery and reflection period and of permits at once, in an own language; the service or a lawyer applies, notes time limits, appeals if refused and helps with renewal.

        Look at: files of foreign persons: date of information, application, decision.

        Often rated too low when the authority refused although the service did its part: rate the help here, and note the refusal for the review of state policy. "Partly": only for those who testify.

sv_leg_residence_help_card = Is the residence paper free of words that show victim status?
    .help = Look at a blank or a covered copy. Not scored here: it belongs to the review of state policy.
    .guide =
        The service does not print this paper, so its rating stays untouched; the answer is kept for the findings on the state. Victim status on a card tells every landlord, employer and clerk.

        Look at: a copy with name and number covered, or a specimen. Look at both sides, at codes and at legal articles that everybody can look up. Copy nothing.

        "Partly": no plain words, but a code that gives the status away.

sv_leg_non_punishment = Does staff check whether fines or charges hang over the person and raise non-punishment with the lawyer?
    .help = Begging, border crossing, false papers, prostitution, theft, drugs: acts the person was made to do.
    .guide =
        Full: at the beginning and before each hearing somebody asks about fines, charges, detention orders and old judgments, here and abroad; the lawyer asks for them to be dropped or lifted; the file shows the result.

        Look at: files, including minor offences; staff explain the rule in their own words.

        Often rated too high because "our people are not charged": nobody checked the minor offence courts. "Partly": raised if a charge turns up, not looked for.

## 6. Information and consent

inf-title = Information and consent
inf-intro = People decide for themselves only when they understand. Judge what people understood, not what they signed.

sv_inf_rights_on_arrival = Is clear information on rights, services and house rules given on arrival in a language the person understands?
    .help = Within the first day or two, spoken and written, and again later when the shock is over.
    .guide =
        Full: a short text in plain words, in the languages that are needed, is given and explained on arrival: what help there is, that it is free and voluntary, rules, privacy, complaints, lawyer. It is repeated after some days; those who cannot read hear or see it.

        Look at: the leaflet; residents alone: "What were you told in the first days?"

        Often rated too high on the strength of a fine brochure in the local language. "In part": spoken only, or missing for some languages. "Started": a draft.

sv_inf_languages_count = In how many languages is the written information ready today?
    .help = Count what you can hold in your hand today, the local language included. Not scored.

sv_inf_interpreters = Can a trained, independent interpreter be reached within 24 hours?
    .help = Romani and Albanian count as much as foreign languages. Ask who came last time, and how fast.
    .guide =
        Full: a list or contract with trained interpreters for all languages met in the last two years, minority and sign languages included, bound to secrecy, with no tie to police, family or exploiter; one is reached within 24 hours, by telephone or video if need be.

        Look at: the list or contract; staff say who came last, from where, how fast.

        Often rated too high when staff "manage somehow" with a phone translator or another resident. "Partly": for the common languages only.

sv_inf_entry_consent = Is informed consent given for entry and for each service, explained aloud, and can it be taken back?
    .help = Explained, understood, voluntary, specific, and open to change. A signature alone proves little.
    .guide =
        Full: each service is explained aloud in a language understood; the person may ask, refuse and come back to it; consent is noted for each service, not once for all; taking it back has no bad result. A child is heard as well as the guardian.

        Look at: files with forms and their languages; residents alone: "Could you say no to some of it?"

        Often rated too high on the strength of signed forms. A signature under a text the person cannot read is "no". "Partly": well explained, one form for everything.

sv_inf_help_unconditional = Do staff know and tell people that help goes on even if they do not testify?
    .help = Ask several workers, one at a time: "What changes if the person does not testify?"
    .guide =
        Full: every worker gives the same clear answer, that nothing changes; it stands in the information for residents; residents know it too.

        Look at: talks with staff of different shifts; residents alone: "Was help ever linked to the police or the court?"

        Often rated too high because management says the right thing. Hints count: "It would be good for your case" is pressure. If the state stops paying when a person refuses, and the service goes on paying, rate the practice and note the state's part.

sv_inf_plan_shared = Does each person know and have access to their own plan?
    .help = Ask whether people can say what is in their plan, and whether they have a copy if they want one.
    .guide =
        Full: the plan is written with the person in words understood, signed or agreed by both, a copy is offered and can be kept safely, and it can be read at any time.

        Look at: plans in anonymised files: whose words, whose goals? Residents in general words: "Do you know what is planned?"

        Often rated too high when the person signed a plan written for the funder. "In part": known and discussed, no copy or not translated. "Started": plans exist, staff only.

sv_inf_media = Are photos, interviews and stories used only with separate written consent, and never for children?
    .help = Search website, social media and annual reports before the visit. Back, hands or voice can identify too.
    .guide =
        Full: a written rule; separate consent for each use, explained, with the right to withdraw; nothing about children at all; no story in which neighbours or traffickers could know the person; staff do not post from the house.

        Look at: the rule and the consent forms; website, social media, donor pages of the last two years.

        Often rated too high when faces are blurred but place, age and story remain. Any picture or story of a child who can be recognised is "no": ask for removal before you leave.

sv_inf_visit_consent = Were residents told about this visit beforehand and free not to meet the team?
    .help = It checks our own visit. Ask residents themselves, in private.
    .guide =
        Full: some days before, residents heard in a language understood who comes, why, what is noted and that nobody must talk; on the day they chose freely, staff did not pick them, and nobody sat in.

        Look at: residents alone: "How did you hear of us?"; staff, apart.

        Often rated too high because those you met were friendly: ask how they came to be in the room. If our own mandate called for a visit without notice, "not applicable" needs that reason. "Partly": told the same morning.

## 7. Confidentiality and data protection

con-title = Confidentiality and data protection
con-intro = A name in the wrong hands can cost a life. Look at how data are kept, not at what they say, and copy nothing with a name, address or birth date.

sv_con_policy = Have all staff, interpreters and volunteers signed a written confidentiality rule?
    .help = Compare the list of signatures with the rota, interpreters and guards included.
    .guide =
        Full: a written rule, in words people understand, says what is secret, with whom it may be shared, and that it lasts after the work ends; everybody who comes near people or files signed it before beginning.

        Look at: signatures of a sample you choose from the rota, interpreters' list and volunteers' list.

        Often rated too high when a clause in the labour contract covers employees alone: "in part". "Started": a rule exists and hardly anyone has signed.

sv_con_files_secured = Are paper files locked away and digital files encrypted with personal accounts?
    .help = See the lock and the log-in for yourself. What you see beats what you are told.
    .guide =
        Full: paper is in a locked cupboard whose keys few hold; computers and phones are encrypted, each worker has an own account, backups too are protected; nothing with names is in private e-mail, chat groups or home computers.

        Look at: cupboard, desks, screens, printer and bin; staff show how they log in and where copies go.

        Often rated too high because the manager says that all is locked. One open shelf of named folders is "no". "Partly": paper locked, computers with a shared password or without encryption.

sv_con_codes = Are codes used in place of names in shared papers, lists and e-mails?
    .help = Look at boards, rotas, medicine and shopping lists, invoices, chat groups.
    .guide =
        Full: each person has a code from the first day; the key is kept apart; codes stand on lists, boards, invoices, e-mails and chats; initials with age and town are not used, as they can point to a person.

        Look at: notice boards and lists on the wall; papers sent to partners, names covered.

        Often rated too high when reports are coded while daily lists show first names. "In part": outside papers coded, inside ones not. "Started": codes exist, few use them.

sv_con_sharing = Is data passed to police, social services, donors or others only with written consent or a clear legal duty, and is each transfer noted?
    .help = For each transfer: what, to whom, on which basis, when. Look for a list.
    .guide =
        Full: staff can name the duties in law to report; everything else needs the person's written consent for that transfer, to that body; only what is needed is passed on; a note in the file shows date, recipient, content and basis.

        Look at: files with a transfer to police, social work or a donor; talk with the manager about the last request that was refused.

        Often rated too high with one general consent signed on entry: "partly" at best. If anyone gets what they ask for by telephone, it is "no".

sv_con_donor_reports = Are reports to donors and the public free of anything that could identify a person?
    .help = Read the last two reports as a neighbour or trafficker would.
    .guide =
        Full: no names, pictures, exact ages, towns, dates or rare facts that together point to one person; small numbers are grouped; stories are mixed or invented and say so.

        Look at: the last two reports, to donors and to the public, with annexes, attendance lists and invoices.

        Often rated too high when the text is clean and an annex has signatures. Where a country has a handful of cases a year, age and nationality can be enough. "Partly": slips that could point to a person only with inside knowledge.

sv_con_retention = Are keeping and deletion periods set and followed?
    .help = Ask for the rule and for the last record of deletion, paper and digital.
    .guide =
        Full: a rule gives a period for each kind of file and says who deletes; a record shows that it is done, for paper, computers, phones and backups; statistics are kept without names.

        Look at: the rule and deletion records of the last two years.

        Often rated too high when the state archive rule is quoted and nothing was ever deleted. Keeping everything for ever "in case of a trial" is not a period. "In part": followed for paper, not for digital files. "Started": a draft rule.

sv_con_own_file = Can a person see and correct their own file?
    .help = Is it written, are people told, and has anyone ever done it?
    .guide =
        Full: information for residents says that they may read their file, get a copy and have mistakes corrected; a worker helps; an answer comes within a set time; what concerns other persons is covered.

        Look at: the rule and the leaflet; residents alone, in general words: "If you wanted to see what is written about you, could you?"

        Often rated too low only because nobody has asked yet: if it is written and people know it, it counts. "Partly": allowed, but nobody is told.

sv_con_breach = Is there a procedure for data leaks, and was it used when a leak happened?
    .help = Lost phone, wrong e-mail, photo online, gossip: ask about each.
    .guide =
        Full: a written page says what a leak is, whom to tell at once, how the persons concerned are warned and kept safe, when the data protection authority is informed, and what is learned. If a leak happened, the record shows these steps.

        Look at: the page and the record of leaks; talk with the manager.

        No known leak does not lower the rating, if the page is known. Often rated too high when lost phones are not seen as leaks. "Partly": handled well, with nothing written.

sv_con_breach_count = Number of known leaks in 24 months.
    .help = Count each event once, small ones too. Enter 0 if none is known.

## 8. Social inclusion and reintegration

inc-title = Social inclusion and reintegration
inc-intro = What life looks like after the crisis. Rate the steps taken with the person, not the good will, and note which office outside the service holds the key.

sv_inc_plan = Is there an individual plan with goals agreed with the person and reviewed at least every three months?
    .help = Look for the person's own goals, dates, and a second version.
    .guide =
        Full: each file holds a plan made with the person in the first weeks, with goals in the person's words, steps, who does them and dates; it is reviewed together at least every three months, and old versions show progress.

        Look at: three to five anonymised files, one of a person who has been here longest.

        Often rated too high when all plans read alike. "In part": real plans, reviews late or missing. "Started": a form filled in on arrival and never opened again.

sv_inc_work = Is there real help to find decent, safe work?
    .help = Real: with results you can see. Decent and safe: contract, wage, no new exploitation.
    .guide =
        Full: a worker helps with skills, papers, permits, applications and childcare, knows employers, checks contract and place before the start, and stays in touch in the first months.

        Look at: files of people who looked for work: steps, results, checks; residents say what help they had.

        Often rated too high with workshops on writing a CV. Often rated too low where work is scarce: rate the help, not the labour market. "In part": for nationals only, or no check of the employer.

sv_inc_training = Is there access to school, courses and recognised vocational training?
    .help = Recognised: the certificate is worth something outside. Handicraft in the house is leisure.
    .guide =
        Full: adults who want it reach school, language courses or vocational training with a recognised certificate; costs, transport and childcare are solved; foreigners are not left out.

        Look at: files with enrolment and result; talk with a school or training centre.

        Often rated too high on the strength of workshops inside the house. "In part": local language courses only, or nationals only. "Started": talks with a school.

sv_inc_housing = Is there a path to safe, affordable housing when the stay ends?
    .help = Ask where the last persons who left went, and whether they are still there.
    .guide =
        Full: planning for housing begins months before the end; there is a supported flat, rent help, a social housing place or a checked return to family by wish; the service visits or calls afterwards. Nobody leaves for the street or for the place of exploitation.

        Look at: files of people who left, by code; talk with the manager.

        Often rated too high when "most go to relatives" and nobody asked whether that was wished and safe. "In part": rent is paid for a few months only, or only some groups have a path.

sv_inc_documents = Is there help with identity papers, health insurance and social benefits?
    .help = Look for a result in the file, not only for an application.
    .guide =
        Full: in the first weeks somebody checks which papers and rights are missing, goes along to the offices, pays fees, contacts embassies only with consent and after a check of safety, and appeals when refused.

        Look at: three to five anonymised files: what was missing on arrival, what is there now?

        Often rated too low when the office is slow though the service pushed: rate the help and name the office as owner. "In part": works for nationals, not for stateless or foreign persons.

sv_inc_family = Is family contact made only with consent and after a safety check, and are the person's own children supported?
    .help = Three parts: consent, safety, own children, here or elsewhere.
    .guide =
        Full: nobody calls the family before the person agrees and the danger is weighed in writing; the person decides what is said. Own children who live here have school, play and health care; for children elsewhere, contact and safety are worked on.

        Look at: files with family contact; residents alone, in general words.

        Often rated too high because family is seen as good in itself. "Partly": consent is asked, the safety check is not written, or own children are seen as guests.

sv_inc_aftercare = Is contact kept, if the person wants it, for at least 12 months after leaving?
    .help = Ask who called whom, when, and what help followed.
    .guide =
        Full: before leaving, the person agrees whether and how contact is kept in a safe way; someone has the task and the hours; contacts over 12 months are noted by code, and help is given when needed.

        Look at: aftercare list by code with dates; talk with the manager on who does it and who pays.

        Often rated too high when people may call if they like. A person who wants no contact counts as respected, not as lost. "In part": contact for some months only. "Started": now and then.

sv_inc_aftercare_count = Persons in contact after leaving.
    .help = Persons with at least one contact in the last 12 months, counted once each. A number only.

## 9. Children

chi-title = Children
chi-intro = A child is anyone under 18, alone or with a parent, and for a child no threat or trick has to be shown. The children's specialist of the team leads this part; talk with a child only if that person and the guardian agree and the child wants to.

sv_chi_age = Is a person of uncertain age treated as a child until age is settled?
    .help = Doubt works for the child. Ask what happened with the last person whose age was not clear.
    .guide =
        Full: whoever says, or looks as if, they may be under 18 gets a guardian, child placement and child rights at once; age tests are a last step, with consent, and protection does not wait for them.

        Look at: staff answer a short case ("says seventeen, an uncle says nineteen"); files with doubtful age.

        Often rated too high because it never came up: then rate rule and staff answers. "Partly": treated as a child in the house, while no guardian is asked for. "No": adult until proven otherwise.

sv_chi_guardian = Does every child without a safe parent have a guardian named without delay who acts independently?
    .help = Without delay means hours or a few days. Independent: not the shelter, and not the one who decides on return.
    .guide =
        Full: each such child has a guardian, named within a few days at most, whom the child knows, who comes to talks and decisions and serves no other interest.

        Look at: files of the last three children: day of entry, day of appointment, visits; talk with the social work authority.

        Often rated too high when a guardian exists on paper and has dozens of children. If the authority is late, it is still "no": rate the fact and name the authority as owner. "Partly": named in time, seldom seen, or employed by the shelter.

sv_chi_guardian_days = Average days from entry to guardian, last three cases.
    .help = Add the days of the last three children and divide by three. Count a child still waiting up to today.

sv_chi_best_interests = Is the child's best interests assessed in writing for each main decision, with the child's own view?
    .help = Main decisions: placement, school, statements, family contact, return, leaving.
    .guide =
        Full: for each main decision the file has a page that weighs safety, health, family, views and future, says how the child was heard and how much the view counted, and who decided; it is renewed when things change.

        Look at: three to five anonymised files of children, around one decision each.

        Often rated too high when the words "in the best interests" stand in every letter without reasons. "In part": done for placement and return only, or without the child's view. "Started": a form.

sv_chi_separate = Are children kept apart from unrelated adults and from any place of detention or correction?
    .help = Bedrooms, bathrooms, yard and entrance. Children stay with their own safe parent.
    .guide =
        Full: children sleep, wash and play apart from adults who are not their family, and the place has no house, yard, staff or entrance in common with a place where young people are detained or corrected.

        Look at: rooms and ways, with your own eyes; what lies behind the fence.

        Often rated too high because the manager found the best of bad choices: note that, but rate the fact. A child in a room with unknown adults is "no". "Partly": bedrooms apart, bathrooms or yard shared with adults who are not family.

sv_chi_education = Is each child of school age in school or other teaching within one month?
    .help = Compare day of entry with first day of teaching. Safety may ask for teaching inside at first.
    .guide =
        Full: within a month every child of school age attends a regular school or, for a written reason, other teaching that the school recognises, with language help, books and transport; the child's own wish is heard.

        Look at: files with dates; talk with the school or the social work authority.

        Often rated too high when volunteers help with drawing and homework. "In part": most within a month, or teaching that leads to no certificate. "Started": papers sent to the school.

sv_chi_family_risk = Before contact with or return to family, is it checked whether the family took part in the exploitation?
    .help = Written, before the first contact, by someone trained. Kinship alone proves nothing.
    .guide =
        Full: before any call, visit or return a written check asks who recruited, who profited, who knew, and whether a person is really a relative; guardian and child are heard; nobody is handed over on a signature or because the police agree.

        Look at: files of children who saw or returned to family; talk with the social work authority.

        Often rated too high where begging or early marriage is called custom: custom is no reason. If children were given back to people involved, it is "no". "Partly": checked for return, not for calls and visits.

sv_chi_interviews = Are interviews for proceedings few, recorded, in a child-friendly room and led by a trained person?
    .help = Count the interviews of one child, by every office. Play and therapy do not count.
    .guide =
        Full: as a rule one interview, two at most, recorded on video for use in court, in a friendly room, by a specialist trained for children, with guardian and lawyer, and without sight of the accused.

        Look at: talk with police, prosecutor, lawyer or guardian; files: number, place and leader of interviews.

        Often rated too high because a room exists: ask how often it was used. The failing often lies outside the service: rate the fact and name the owner. "In part": trained and friendly, but repeated or not recorded.

sv_chi_privacy = Is everything that could identify a child kept out of media, web pages and public papers?
    .help = Search the web before the visit. Face, voice, school, village, court number: each can identify.
    .guide =
        Full: nothing that would let somebody recognise a child is found in web pages, social media, press releases, posters, donor reports or public court papers; a rule forbids it and covers staff phones and visitors.

        Look at: the web and social media, two years back; the rule and the last public papers.

        Often rated too high because it was meant well or a parent agreed. A face that can be recognised is "no", whatever the intention: ask for removal before you leave. "Partly": nothing found, and no rule.

## 10. Staff and management

mgt-title = Staff and management
mgt-intro = What carries the work: licence, people, money, partners. Much can be read before the visit. Where money or licences lie in other hands, rate the fact and name the owner in the recommendation.

sv_mgt_licence = Does the service hold a valid licence or contract for exactly this work?
    .help = Read the wording, the address, the groups covered and the end date.
    .guide =
        Full: a licence or contract in force names this kind of service, these groups and this place, and its conditions are met. National rules differ: the country pack says what is asked for.

        Look at: the paper itself, with its annexes and end date.

        Often rated too high when a general social care licence or a project agreement is shown. "Partly": applied for in time and tolerated, or valid for a part of the work. If the state offers no licence for such services at all, "not applicable" needs that reason.

sv_mgt_licence_until = Licence valid until.
    .help = The end date on the paper; month and year are enough. Leave it open if there is no end date.

sv_mgt_licence_barrier = What stops the service from getting the licence?
    .help = For example ownership of the building. Rules, offices and costs only: no names, no addresses, no birth dates.

sv_mgt_staffing = Are there enough qualified staff for the number and needs of people here?
    .help = Compare rota, qualifications and number of people. Ask residents whether someone has time.
    .guide =
        Full: all posts that rules and needs ask for are filled with qualified people, on every shift; there is replacement for leave and illness; residents find somebody with time to listen.

        Look at: staff list and rota against people present; staff: "When were you last alone with too much?"; residents alone: "Is there someone when you need to talk?"

        Often rated too high in a quiet week: take the busiest month of the year. "In part": enough by day, thin at night, or kept up by unpaid overtime.

sv_mgt_training = In the last 12 months, was every worker trained (trafficking, trauma, children's rights, data protection)?
    .help = Four subjects, every worker. Guards, night staff and volunteers belong to it.
    .guide =
        Full: a list shows that everybody who works with people had training in all four subjects in the last 12 months, new workers before they start alone.

        Look at: the training list, with dates and hours, against the staff list.

        Often rated too high when the same two workers attend everything. A talk of one hour is not training in four subjects. "In part": most workers, or two to three subjects. "Started": a plan, or one course for one person.

sv_mgt_supervision = Do staff get outside supervision at least every three months?
    .help = Outside: someone without power over their jobs. Team meetings are not supervision.
    .guide =
        Full: a trained supervisor from outside meets staff as a group or alone at least every three months, in paid time; what is said stays there; night and social workers take part as well as therapists.

        Look at: contract and dates (not contents); staff say when it last took place and whether it helps.

        Often rated too high when the director leads it. "In part": less often, or for some staff. "Started": one meeting, paid by a project.

sv_mgt_funding = Is funding secured for the next 12 months?
    .help = Secured: signed or in the adopted budget. Hopes and running applications do not count.
    .guide =
        Full: signed contracts or budget decisions cover at least the basic work (rent, staff, food, medicine, legal help) for the next 12 months, and the money comes in time.

        Look at: budget and contracts; ask how many months late the last payment was.

        Often rated too high because it has always worked out. "In part": most of the basic cost is covered, or all of it for at least six months. "Started": applications sent. If wages were paid late last year, it is not full.

sv_mgt_funding_state_share = Share of this year's budget paid by the state, in percent.
    .help = State and municipality together, from 0 to 100, rounded. Foreign donors are not the state.

sv_mgt_partners = Are there written agreements with police, health care, social work and the referral body?
    .help = Four partners. Written, in force, and known to those who use them.
    .guide =
        Full: signed agreements or a common procedure with all four say who does what, whom to call at which hour, and how data are protected; both sides use them.

        Look at: the papers; talk with one partner: "What did you agree with them?"

        Often rated too high when old agreements lie in a drawer, or too low when good common procedures at national level do the same job. "In part": two or three partners. "Started": drafts, or good contact by telephone only.

sv_mgt_key_worker = Does each person have one named key worker?
    .help = Ask residents: "Whom do you go to first?" They need not say the name.
    .guide =
        Full: from the first days each person has one worker who holds the threads, has time, is introduced in a language understood and has a deputy; the person may ask for another.

        Look at: the key worker's mark in each file; residents alone: do they know who it is, and do they meet?

        Often rated too high when the whole team is said to care for everybody. "Partly": named in the file and unknown to the person, or only one worker for far too many people.

sv_mgt_self_review = Does the service review its own quality once a year and use the result?
    .help = Look for a dated paper, and for one thing that changed because of it.
    .guide =
        Full: once a year the service measures itself against written standards, with the views of beneficiaries, staff and partners, writes down what to improve, and the next review shows what was done.

        Look at: the last two reviews and the list of improvements.

        Often rated too high when the yearly report to the donor is shown: numbers of activities are not quality. "In part": reviewed and little used, or without beneficiaries. "Started": a first review is under way.

## 11. Participation and complaints

par-title = Participation and complaints
par-intro = Whether people can speak up and are safe when they do. Residents' own words count most here: speak with them in private, and let nothing in your notes show who said it.

sv_par_channel = Do people know a safe way to complain, including to a body outside the service?
    .help = Know, safe, outside: all three. Ask residents before you read the posters.
    .guide =
        Full: residents can say in their own words how to complain inside and to whom outside (ombudsman, inspection, other); it can be done in their language, without a name and without going through staff; poster, box or telephone are where people can use them unseen.

        Look at: residents alone; posters, box and phone; the written rule.

        Often rated too high with a box in view of the office. "Partly": inside way only, or known to some. "No": "they can always come to the director".

sv_par_handled = Are complaints logged and answered within a set time?
    .help = Compare date in and date of answer. Spoken complaints count.
    .guide =
        Full: every complaint, spoken or written, small or big, is logged by code with date, content, step and answer; a time is set, for example 15 days, and kept; the person complained about does not decide.

        Look at: the complaint log of the last 12 months, names covered.

        An empty log is no proof that all is well: ask residents and staff what people grumble about. "In part": logged, answers late or not noted. "Started": a log just opened.

sv_par_handled_count = Complaints received in 12 months.
    .help = Spoken and written, counted once each. Enter 0 if none is known.

sv_par_feedback = Is feedback asked for regularly, without names, and can changes made because of it be shown?
    .help = Three parts: regular, without names, with results. Ask for the last change.
    .guide =
        Full: at set times, and when people leave, they are asked what was good and bad, in a way that cannot be traced in a small house (outside person, box, mixed answers); the service can show what it changed.

        Look at: forms or notes of the last year and the changes; residents alone: "Did anyone ask your opinion? What came of it?"

        Often rated too high when all forms are full of thanks. "In part": asked regularly, with no visible result, or handed over to one's own worker.

sv_par_house_rules = Do residents help to make the house rules?
    .help = Look for a rule that changed because residents asked for it.
    .guide =
        Full: rules are talked through with residents at regular meetings, in languages understood; proposals and answers are noted; some rules came from residents; new residents may question them too. Rules that protect safety or rights stay, with reasons given.

        Look at: residents alone; notes of house meetings.

        Often rated too high when residents sign the rules on arrival: being told is not taking part. "In part": asked about small things only. "Started": one meeting was held.

sv_par_no_retaliation = Is it sure that nobody lost help or was treated worse after complaining?
    .help = Ask what happened to those who complained. Protect the speaker: no detail that shows who it was.
    .guide =
        Full: the rule forbids it, and residents and people outside the service say that those who complained kept their place, money and friendly treatment. Departures soon after a complaint have another reason that can be followed.

        Look at: residents alone, in general words; someone outside who knows former residents (lawyer, social worker, hotline).

        Often rated too high because nothing is known: if you could not ask anyone outside staff's hearing, choose "not verified". "Partly": no case is known, but people say they would be afraid.
