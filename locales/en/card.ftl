### status: draft

card-title = Safeguarding card
card-opened-by-answer = The answer to { $number } tells of a risk. Stop and read this first.
card-first = First
card-first-1 = Is somebody in danger now? Call the police or an ambulance, and stay until they come.
card-first-2 = Do no harm: do nothing that the person has not agreed to, unless a life is at stake.
card-first-3 = A child: tell the child protection service today, whoever the suspected person is.
card-now = Then
card-now-1 = Do not question the person about what happened. Listen, and write only what you need.
card-now-2 = Do not warn or confront the suspected person, and do not report only inside the service.
card-now-3 = Tell your team leader at once. Agree who reports, to whom, and by when.
card-now-4 = Report to the body outside the service that your mandate names.
card-now-5 = Answer the question on the risk again when it has been reported; until then Home shows it first.
card-contacts = Contacts
card-contacts-none = 112 in an emergency. Contacts of your country come with its country pack; until then write yours on paper before the visit.
card-talking = When you talk with residents
card-talking-1 = Know the risks of this place before you begin, and have addresses for help at hand.
card-talking-2 = Nobody must meet you: ask for consent, say that no is fine, and ask again during the talk.
card-talking-3 = Talk in private, without staff. Do not let the service choose the interpreter.
card-talking-4 = Promise nothing that you cannot do yourself.
card-talking-5 = Write no names, addresses or birth dates, and nothing by which a person can be known.
card-talking-6 = Stop when it becomes too much. End with something good, and leave a way to reach help.
card-contacts-not-in-pack = 112 in an emergency. The pack of your country names no contacts yet; write yours on paper before the visit.
