### status: draft

new-title = New assessment
new-step = step { $at } of { $of }
new-which-questionnaire = Which questionnaire?
new-which-subject = { $kind ->
    [institution] Which institution do you assess? Write its code.
    [country] Which country, or level of its government, do you assess? Write its code.
    [case] Which case do you assess? Write its code.
   *[service] Which service do you assess? Write its code.
 }
new-subject-help = A code, not a name: it is all that screens, files and exports show. For example AL-07.
new-subject-known = Assessed before
new-which-name = Its name, if you want to keep it
new-name-help = It stays inside the data of this computer and on the assessment’s own page. Enter goes on without.
new-which-period = Which period is assessed?
new-period-help = A year, a month, or two dates: 2026   or   1.2026 – 6.2026
new-which-visits = { $kind ->
    [country] On which days does the team meet?
    [case] On which days is the exercise?
   *[service] On which days is the visit?
 }
new-visits-help = Dates with commas between them: 12.11.2026, 13.11.2026. Leave it empty if it is not known yet.
new-which-language = In which language are the questions?
new-which-second = And which language beside it (F8)?
new-no-second = None
new-who = Who is in the team?
new-who-help = Initials or pseudonyms with commas between them, for example AK, BM. No names.
new-which-way = How does the team work?
new-together = Together on this laptop: one record, dissent can be noted
new-each-alone = Each rates alone: this record is of the first member, the others begin theirs with . . 9
new-shared-out = Parts are shared out: one record, each section has its member
new-independence = { $kind ->
    [institution] Does anybody in the team have a link to this institution?
    [country] Does anybody in the team have a link to the authorities that are reviewed?
    [case] Does anybody in the team have a link to this case?
   *[service] Does anybody in the team have a link to this service?
 }
new-independence-help = Work, funding, the same network, family. It is printed in the report and stops nothing.
new-link-none = No link
new-link-network = Same network
new-link-worked = Worked there within three years
new-link-funder = Funds it
new-link-other = Another link
new-link-describe = Describe the link and how the team limits its effect.
new-which-mode = What kind of work is it?
new-site-visit = { $kind ->
    [country] Review
   *[service] Site visit
 }
new-workshop = Study-visit workshop: notes for learning, no published rating
new-practice = Practice run
new-which-purpose = What for, and who gets the result?
new-purpose-help = One line: the mandate in your words. Enter goes on without.
new-confirm = Is everything right?
new-confirm-help = Enter creates the assessment and opens the first question. Esc goes back.
new-nothing-yet = Nothing is created before the last step. Esc goes back and keeps it all.
new-creating = Creating the assessment …
new-choose-by-digit = Press the number of the line, or mark it with the arrows first.
new-code-needed = Write a code for what you assess.
new-code-too-long = “{ $code }” is long for initials: use at most 8 letters, and no names.
new-team-needed = Write at least one code.
new-period-needed = Write a year, a month, or two dates with a dash between them.
new-period-backwards = The period ends before it begins: write the earlier date first.
new-visit-needs-day = { $kind ->
    [country] A meeting needs day, month and year.
    [case] An exercise needs day, month and year.
   *[service] A visit needs day, month and year.
 }
new-link-needed = Describe the link in one line.
new-independence-needed = Declare independence, or the link, first.
new-mode-needed = Choose the kind of work first.
new-questionnaire-needed = Choose a questionnaire first.
new-reading = Reading the questionnaires …
new-label-questionnaire = Questionnaire
new-label-subject = Subject
new-label-name = Name
new-label-period = Period
new-label-visits = { $kind ->
    [country] Meetings
    [case] Exercise
   *[service] Visit
 }
new-label-languages = Languages
new-label-team = Team
new-label-way = Way of working
new-label-independence = Independence
new-label-mode = Kind of work
new-label-purpose = Purpose
new-now = now
new-other-version = Your version { $own } of this questionnaire has mistakes, so version { $other } of the program is used. fener check shows them.
new-being-read = The questionnaire is still being read. Press Enter again.
new-empty = none
new-independence-own = { $kind ->
    [institution] Do you, { $code }, have a link to this institution?
    [country] Do you, { $code }, have a link to the authorities that are reviewed?
    [case] Do you, { $code }, have a link to this case?
   *[service] Do you, { $code }, have a link to this service?
 }
new-code-no-name = A code has no blanks and at most 16 signs, such as AL-07: it stands in exports and never names anybody.
new-year-needed = Write a year from { $least } to { $most }.
