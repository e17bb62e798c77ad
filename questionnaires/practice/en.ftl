### status: draft

## The questionnaire

questionnaire-title = Practice: two fictional cases
    .about =
        For a training day before a real visit: read a case, answer seven questions, compare with an expert key.
        People, places and events are invented. Answers are kept apart and never enter a report.

## Scales and shared lists

ynp-yes = Yes
    .meaning = In writing and in practice, for everybody it should cover; evidence seen.
ynp-partly = Partly
    .meaning = Works for most, or works but is not written, or is written but has clear gaps.
ynp-no = No
    .meaning = Nothing, or only a promise.

## 1. Mira at the crossroads: the case

mira-fact-1 = A social worker brings a girl to a small shelter in the town of Lipovac.
mira-fact-2 = She calls herself Mira and says she is seventeen.
mira-fact-3 = A man who says he is her uncle has told the police she is nineteen.
mira-fact-4 = She has no papers.
mira-fact-5 = For months she sold paper tissues at a crossing and gave him the money each evening.
mira-fact-6 = Last month a misdemeanour court fined her for begging.
mira-fact-7 = The shelter's own children's unit shares a yard with a home for boys placed by court order, so the manager puts Mira in a room with two adult women.
mira-fact-8 = It is day five; nobody has been named as guardian.
mira-fact-9 = The shelter's web page thanks a donor with a new photo of the yard; Mira's face can be made out.
mira-fact-10 = The man telephones and wants to take her home.
mira-fact-11 = The social worker says that begging is "their custom" and that families belong together.

mira-title = Case 1: Mira at the crossroads (fictional)
mira-intro =
    This case is fictional: the people, the place and the events are invented. Read it to the end, then answer seven questions. Feedback comes after the last one.

    1. { mira-fact-1 }
    2. { mira-fact-2 }
    3. { mira-fact-3 }
    4. { mira-fact-4 }
    5. { mira-fact-5 }
    6. { mira-fact-6 }
    7. { mira-fact-7 }
    8. { mira-fact-8 }
    9. { mira-fact-9 }
    10. { mira-fact-10 }
    11. { mira-fact-11 }

## 1. Mira at the crossroads: the questions

pr_v1_age = How is Mira treated until her age is known?
    .help = Choose how she must be treated, not how this shelter treats her.
pr_v1_age-as_adult = As an adult
pr_v1_age-as_child = As a child
pr_v1_age-as_adult_with_school = As an adult, but with school
pr_v1_age-wait_for_bone_x_ray = Wait for an X-ray of the bones

pr_v1_status = What is her status today?
    .help = Choose what the standard says of her on this day, whatever papers there are.
pr_v1_status-offender_only = An offender only
pr_v1_status-presumed_victim = A presumed victim
pr_v1_status-no_status_until_verdict = No status until there is a verdict
pr_v1_status-victim_only_if_she_says_forced = A victim only if she says she was forced

pr_v1_guardian = Rate: Does every child without a safe parent have a guardian named without delay who acts independently?
    .help = Question 9.02 of the site visit. Rate what the case tells, for Mira, on this day.

pr_v1_separate = Rate: Are children kept apart from unrelated adults and from any place of detention or correction?
    .help = Question 9.04 of the site visit. Rate what the case tells, for Mira, on this day.

pr_v1_photo = Rate: Is everything that could identify a child kept out of media, web pages and public papers?
    .help = Question 9.08 of the site visit. Rate what the case tells, for Mira, on this day.

pr_v1_fine = What does the fine show?
    .help = Mark everything that is right. A wrong mark takes a right one away.
pr_v1_fine-breach_of_non_punishment = A possible breach of the rule that victims are not punished
pr_v1_fine-missed_identification = A missed identification
pr_v1_fine-nothing_begging_is_an_offence = Nothing, because begging is an offence
pr_v1_fine-right_to_have_it_lifted = A right to have it lifted, to be checked

pr_v1_uncle = What should the shelter do about the man?
    .help = Choose what it does today.
pr_v1_uncle-hand_over_with_signed_paper = Hand her over if he signs a paper
pr_v1_uncle-hand_over_if_police_agree = Hand her over if the police agree
pr_v1_uncle-no_hand_over_and_inform = Not hand her over, and inform the guardianship body and the police
pr_v1_uncle-let_mira_decide_alone = Let Mira decide alone

## 1. Mira at the crossroads: reasons and feedback

mira-reason-age = Doubt about age works for the child. She says seventeen; the other voice belongs to a possible offender. Medical age tests are a last step, with consent and a guardian, and protection does not wait for them.
mira-reason-status = Handing over all the money to an adult is enough for reasonable grounds. For a child no threat or trick has to be shown, and neither a court case nor her own words are needed.
mira-reason-guardian = Five days without a guardian is not "without delay". The failing lies mostly with the authority: rate the fact and name the authority as owner.
mira-reason-separate = She lives with unrelated adults, and the unit meant for children lies beside a home for boys placed by a court. Neither option is right. The manager meant well; write that down, but the rating stays.
mira-reason-photo = A face that can be recognised is enough; intention does not matter. This is an urgent point: ask for the photo to be removed before you leave, and say so in the debrief.
mira-reason-fine = The act was part of the exploitation. That begging is an offence in law is no answer. It is also a finding for the review of state policy: on non-punishment in practice, and on children in the street.
mira-reason-uncle = Kinship is unproven and he may be the exploiter. Family contact needs a risk check and a guardian's decision. Mira's view is heard, but the burden is not hers alone. "Custom" is not a reason.

mira-feedback = Talk about each answer that differs from the key before you go on to the next case. The people in this case mean well, and much of the failing lies with authorities: note both, but rate the fact and name the owner. Three questions here are about safety: age, photo and the man. An error in one of them means that the run is not passed.
mira-finding =
    A finding written from this case could read:

    Child without a guardian on day five; placed with adults.
    Standard: COE-THB 10(4)(a), UN-CRC 20.
    Rating: not met, must-pass failed.
    Evidence: file code L-07, room seen, talk with the manager.
    Recommendation, priority 1: the guardianship authority names a guardian within 24 hours of referral; owner: centre for social work; due: at once.

## 2. Emil from the building site: the case

emil-fact-1 = Emil, 34, a welder from outside the region, was recruited by an agency for road works.
emil-fact-2 = The company kept his passport, charged him "fees" and paid him twice in eight months.
emil-fact-3 = He walked away with a crushed finger.
emil-fact-4 = The shelter "Dock House" for men has a rule on the wall: admission after a statement to the police.
emil-fact-5 = Emil made his statement the same night; the company's driver interpreted.
emil-fact-6 = He signed a two-page consent form in a language he cannot read.
emil-fact-7 = A doctor treated the finger free of charge two hours after arrival; you see the note with its date, the name covered.
emil-fact-8 = Phones of all residents are collected at 21.00 "for peace"; by day everyone comes and goes.
emil-fact-9 = The foreigners' office gave Emil a card that says in bold letters that he is a victim of trafficking.
emil-fact-10 = Nobody spoke of unpaid wages; a list of lawyers hangs in the corridor in the local language.
emil-fact-11 = The manager says all files are locked; you walk past an open shelf of folders with names.
emil-fact-12 = The one resident you meet was chosen by the manager, who stays in the room; he says everything is fine.

emil-title = Case 2: Emil from the building site (fictional)
emil-intro =
    This case is fictional: the people, the place and the events are invented. Read it to the end, then answer seven questions. Feedback comes after the last one.

    1. { emil-fact-1 }
    2. { emil-fact-2 }
    3. { emil-fact-3 }
    4. { emil-fact-4 }
    5. { emil-fact-5 }
    6. { emil-fact-6 }
    7. { emil-fact-7 }
    8. { emil-fact-8 }
    9. { emil-fact-9 }
    10. { emil-fact-10 }
    11. { emil-fact-11 }
    12. { emil-fact-12 }

## 2. Emil from the building site: the questions

pr_v2_admission = Rate: Can a person who is presumed to be a victim move in at once, without first giving a statement and without waiting for formal status?
    .help = Question 1.01 of the site visit. Rate what the case tells about this shelter.

pr_v2_interpreter = What is the main problem with the interpreting?
    .help = More than one may be true. Choose the one that can do most harm.
pr_v2_interpreter-driver_not_certified = The driver has no certificate
pr_v2_interpreter-driver_belongs_to_the_other_side = The driver belongs to the other side
pr_v2_interpreter-no_problem_if_language_is_right = There is none if the language is right
pr_v2_interpreter-too_expensive = It costs too much

pr_v2_consent = Rate: Is informed consent given for entry and for each service, explained aloud, and can it be taken back?
    .help = Question 6.04 of the site visit. Rate what the case tells about this shelter.

pr_v2_health = Rate: Does every person, whatever their status, get emergency medical care free of charge within 24 hours of need?
    .help = Question 3.01 of the site visit. Rate what the case tells about this shelter.

pr_v2_phone = Rate: Are residents free to go out, keep their phone and meet people, unless a limit is individual, written, based on risk, time-limited and agreed?
    .help = Question 1.06 of the site visit. Rate what the case tells about this shelter.

pr_v2_card = Where does the card belong in the findings?
    .help = Choose who answers for it and which right it touches.
pr_v2_card-shelter_failed = The shelter failed
pr_v2_card-state_finding_on_privacy = A finding about the state, on privacy
pr_v2_card-no_finding_because_official = No finding, because the card is official
pr_v2_card-finding_on_residence_length = A finding on the length of residence

pr_v2_evidence = Which evidence is strong enough to carry a rating alone?
    .help = Mark everything that is right. A wrong mark takes a right one away.
pr_v2_evidence-open_shelf_seen = The open shelf that you saw
pr_v2_evidence-manager_says_locked = The manager's word that all files are locked
pr_v2_evidence-resident_with_manager_in_room = The resident's words, with the manager in the room
pr_v2_evidence-doctor_note_with_date = The doctor's note with its date
pr_v2_evidence-wall_rule_seen = The rule on the wall that you saw

## 2. Emil from the building site: reasons and feedback

emil-reason-admission = The written house rule itself makes a statement to the police the price of a bed. That he was let in the same night does not change the rule. Must-pass failed.
emil-reason-interpreter = He works for the suspected exploiter: that brings danger, pressure and false translation. A missing certificate is the smaller problem.
emil-reason-consent = A signature under a text that one cannot read is not informed consent.
emil-reason-health = Quick, free, and seen in a dated document; there are two kinds of source, the note and Emil's own story. Do not let the other failures pull this one down.
emil-reason-phone = Movement is free by day, but the phone rule hits everybody, without a reason in a personal risk. "No" is one step away and gets half a point.
emil-reason-card = The shelter did not print it. Record it for the review of state policy, where residence papers must not show victim status. It has really happened in the region.
emil-reason-evidence = Things seen and dated papers carry weight. The manager's claim is contradicted by what you saw. A talk with the manager present is weak: ask for another resident and a private room.

emil-feedback = Talk about each answer that differs from the key. One shelter can earn "yes", "partly" and "no" on the same day: rate each question by its own facts, and do not let one failure colour the others. What you saw counts for more than what you were told. One question here is about safety: admission. An error in it means that the run is not passed.
emil-finding =
    A finding written from this case could read:

    Admission tied to a police statement by a written rule.
    Standard: COE-THB 12(6).
    Rating: not met, must-pass failed.
    Evidence: rule on the wall (seen), talk with the manager.
    Recommendation, priority 1: take the rule down this week; owner: the service; due: in seven days.
