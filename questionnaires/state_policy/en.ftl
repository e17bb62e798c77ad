### status: draft

## The questionnaire

questionnaire-title = State policy and institutions
    .about =
        For trained assessors who review how a state responds to trafficking in human beings: its law, its policy, its practice and what comes of them.
        It sets these four beside each other, measured against international standards, so that a good law is not taken for good practice.

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

unit-currency = in national currency
unit-days =
    { $n ->
        [one] day
       *[other] days
    }
unit-permits =
    { $n ->
        [one] permit
       *[other] permits
    }
unit-persons =
    { $n ->
        [one] person
       *[other] persons
    }

## 0. Frame

pro-title = Frame
pro-intro = Settle first which time and, where power is divided, which level of government the ratings are about. None of this is scored. Write no names of victims, witnesses or officials anywhere: bodies and roles are enough.

po_pro_period_from = First day of the period under review.
    .help = The period set when the assessment was created, to the day. "In the period" means these dates everywhere.

po_pro_period_to = Last day of the period under review.
    .help = A day that has passed. Rate laws and rules as in force on this day; say in a note what changed since.
    .constraint = The last day cannot come before the first. Correct one of the two dates.

po_pro_level = Which level of government is reviewed?
    .help = One session covers one level; open another for the next. Rate what this level decides or must do itself.
    .required = Choose the level: the report sets the levels side by side.
po_pro_level-state = State
po_pro_level-entity = Entity
po_pro_level-district = District
po_pro_level-canton_or_municipality = Canton or municipality

po_pro_sources = Which sources were used?
    .help = Mark a source only if at least one rating rests on it, and come back to this at the end. Aim for three or more.
po_pro_sources-laws = Laws and rules
po_pro_sources-official_reply = Written replies of authorities
po_pro_sources-statistics = Statistics
po_pro_sources-interviews = Interviews
po_pro_sources-court_files = Court files and judgments
po_pro_sources-ngo_cases = Cases known to NGOs
po_pro_sources-victims_views = Views of victims
po_pro_sources-media = Media

po_pro_sources_few = Fewer than three kinds of source are marked. Findings that rest on one or two kinds are easily disputed: look for a third, or say in the report why there is none.

## 11. Data requests

req-title = Data requests
req-intro = Send the requests four to six weeks before the interviews, and ask for numbers and texts, never for names or files that show who a person is. The answers feed everything that is verified by data or by law. Silence after the legal deadline is a finding too.

po_req-title = Data request
po_req-intro = One request is one item asked of one body. Add one for each.

po_req_item = What is asked for?
    .help = Choose the item; the guidance has the wording for the letter. Ask for each year of the period apart.
    .guide =
        Wording for the letter, in the order of the list.

        Victims: presumed and formally identified, by sex, age group, nationality and form of exploitation, and by who referred and who identified them.

        Recovery and reflection periods: offered, given, ended early.

        Residence permits: asked for, given, refused, each by ground.

        Placement: victims placed, by type of shelter; victims turned away; average stay.

        Children: guardians named, days until they were named, placements, school.

        Proceedings: investigations, indictments, convictions, sentences, offences after re-qualification; financial investigations opened.

        Compensation and assets: claims filed, decided in the criminal case, awarded, paid; applications to the state scheme and its payments; assets frozen and confiscated.

        Victims punished or expelled: fined, detained, prosecuted, expelled; fines lifted.

        Protection in court: the measures used.

        Returns: with and without a risk assessment.

        Money: budget lines for victim services, with the contracts and the gaps between them.

        Inspections and reports: inspections of shelters and their results; rapporteur reports and the answers of the government.
po_req_item-victims = Presumed and identified victims
po_req_item-reflection = Recovery and reflection periods
po_req_item-residence = Residence permits
po_req_item-placement = Placement in shelters
po_req_item-children = Children: guardians, placements, school
po_req_item-proceedings = Investigations, trials and sentences
po_req_item-compensation = Compensation and assets
po_req_item-punished = Victims punished or expelled
po_req_item-protection = Protection in court
po_req_item-returns = Returns
po_req_item-budget = Money for victim services
po_req_item-oversight = Inspections and rapporteur reports

po_req_body = Which body was asked?
    .help = The body or office only: no names of officials.

po_req_asked = Date asked.
    .help = The day the request was sent or handed in. Keep the proof of it.

po_req_deadline = Legal deadline for the answer.
    .help = The last day the law leaves this body, counted from the day asked. Leave it open if no law sets one.
    .constraint = The deadline cannot come before the request. Correct one of the two dates.

po_req_answered = Date answered.
    .help = The day the answer came. Leave it open while you wait; if only a part was answered, say which in a note.
    .constraint = The answer cannot come before the request. Correct one of the two dates.

po_req_no_reply = Is there still no reply, although the legal deadline has passed?
    .help = "Yes" is a finding: name the body in the report. What stays open because of it is "not verified, no reply".

## 1. Identification and referral

idn-title = Identification and referral
idn-intro = Who decides that a person is a victim, on which signs, and what follows at once. Law and rules are read at the desk; whether anybody is found shows in the figures and in talks with those who refer. Ask for figures and anonymised files, never for names.

po_idn_definition = Does the offence in law cover all acts, means and forms of exploitation, with consent irrelevant and no means needed for a child?
    .help = Lay the article beside Article 4 of the Convention: acts, means, purposes, consent, children.
    .guide =
        Full: the article has every act and means of the Convention and all forms of exploitation, by name or by a clause that courts do apply, those of the EU directive included (begging, criminal acts, marriage, adoption, surrogacy). Once a means was used, consent does not count; for a child, act and purpose are enough.

        Look at: the criminal code in force, with article and gazette number, in every jurisdiction.

        Often rated too high when the good definition stands in a strategy or a law on help. "In part": a form, or one of the two rules, is missing or hangs on how a court reads it. "Started": an amendment lies before parliament.

po_idn_definition_gaps = What is missing?
    .help = Mark what the article leaves out or leaves in doubt.
po_idn_definition_gaps-forced_begging = Forced begging
po_idn_definition_gaps-forced_criminality = Forced criminality
po_idn_definition_gaps-forced_marriage = Forced marriage
po_idn_definition_gaps-illegal_adoption = Illegal adoption
po_idn_definition_gaps-surrogacy = Exploitation of surrogacy
po_idn_definition_gaps-organs = Removal of organs
po_idn_definition_gaps-child_means_rule = The rule that no means are needed for a child
po_idn_definition_gaps-consent_rule = The rule that consent does not count

po_idn_decoupled = Can a person be identified without an opened criminal case and without giving testimony?
    .help = Two locks to try: the open case and the statement. Presumed status counts if it opens the same help.
    .guide =
        Full: by law or binding rules the identification body decides on reasonable grounds, from everything known about the person. No complaint, open case or statement is needed, and a case that is closed takes nothing away. It happens in practice.

        Look at: the rules and the form used; an NGO and a social worker: "Who got status last without the police, and how?"

        Often rated too high when the rule is open but everybody identified came through the police. "Partly": open in the rules, while a statement is waited for or the prosecutor can block. "No": a case or a statement is required.

po_idn_decoupled_why = What is asked for and by whom?
    .help = Which rule or office asks for it, and at which step: no names, no addresses, no birth dates.

po_idn_multi_agency = Do social services and NGOs take part in the decision on who is a victim?
    .help = A say in the decision, not only in the referral. Ask what happens when they disagree.
    .guide =
        Full: a rule gives social services and NGOs a seat and a say in every decision; they see what it rests on; reasons and disagreement are noted. Meetings are as frequent as cases are.

        Look at: the rule or agreement; who sat there in the last year, by body; a social worker and an NGO about a decision they did not share.

        Often rated too high when NGOs refer people and then hear the result. "In part": heard on request, or in some regions only. "Started": a mixed team that has hardly met. If an organisation of the assessing team sits there, another member rates this, and the report says so.

po_idn_sop = Are binding standard operating procedures in force, renewed within the last five years?
    .help = Binding, in force, not older than five years: all three. Read who adopted the text and when.
    .guide =
        Full: one current text binds police, prosecutors, social work, health care, labour inspection, border and asylum staff, leads step by step from the first sign to referral, has a part on children, and was adopted or renewed in the five years before the end of the period.

        Look at: the text itself, with date, number and signatures.

        Often rated too high when a renewed text exists as a draft, or is called guidance and binds nobody. "Partly": binding but older, or renewed but not binding for one of the main bodies.

po_idn_sop_date = Date of the current text.
    .help = When it was adopted or last renewed; month and year are enough. Leave it open if there is no text.

po_idn_proactive = Do labour inspectors, border and asylum staff, social workers and mobile teams look for victims on their own initiative, with means to do so?
    .help = Count who noticed the victims of the period first. Those who came forward themselves were not looked for.
    .guide =
        Full: each of these professions has the task, the training and the means (hours, transport, interpreters) to go where people are exploited: building sites, fields, streets, bars, homes, online. The figures show victims first noticed by several of them.

        Look at: figures by who referred; inspection plans; a labour inspector, a mobile team and an NGO.

        Often rated too high because of campaigns and seminars. Mobile teams that live on a donor's project are "in part", and so is one active profession among silent ones. "Started": a pilot in one region.

po_idn_non_removal = Is it sure that nobody is removed from the country while identification is open?
    .help = Any removal counts: expulsion, refusal at the border, readmission. Hear border police, NGO and lawyer apart.
    .guide =
        Full: a rule stops every removal as soon as there are reasonable grounds, officers check for signs of trafficking before each removal, and neither figures nor border police, NGOs and lawyers know of one in the period.

        Look at: figures on removals and on the checks before them; border police, an NGO and a lawyer who visit the centres.

        Often rated too high because no case is known where nobody checks. If you could hear the authorities only, choose "not verified". "Partly": the rule is kept for those already referred, and others are not checked. "No": no rule, or one such removal in the period.

po_idn_all_groups = Do the figures show that men, labour and begging victims, nationals and people of every community are identified too?
    .help = Ask who is never in the figures. Do not ask an authority for lists of people by origin.
    .guide =
        Full: over the last three years each of these groups appears in a measure that fits what NGOs, labour inspectors and other countries see; where one is missing, the state has looked for the reason and acted on it.

        Look at: figures by sex, age, nationality and form of exploitation, for the period and two years before; figures of NGOs. Origin is seldom counted: ask those who work with the communities.

        Often rated too high because of one large labour case. Small totals jump from year to year, so read several together. "In part": one group is clearly missing. "Started": first cases after a training or a pilot.

po_idn_review = Can a person ask for a review when status is refused?
    .help = Look for a written refusal with reasons, a time limit, and a body that did not decide before.
    .guide =
        Full: the law demands a written refusal with reasons in a language understood; a body that took no part decides again within a short time; nobody is removed and no help ends meanwhile; free legal aid covers it.

        Look at: the law on administrative procedure and the rules on identification; a lawyer: was it ever used, and how did it end?

        Often rated too high when a general complaint is possible on paper and no refusal is ever written down: that is "partly". "No": the decision cannot be questioned.

po_idn_count_presumed = Number of presumed victims in the period.
    .help = All treated as possible victims, formal status or not, each once. Shared exports hide the exact value below 5.

po_idn_count_formal = Number of formally identified victims in the period.
    .help = Persons given formal status in the period, each once. Enter 0 if there were none.

po_idn_count_ratio = Formally identified for each 100 presumed victims
    .help = Worked out from the two numbers above. A low figure is no fault where presumed status opens all help.

## 2. Recovery and reflection

ref-title = Recovery and reflection
ref-intro = Time to recover and to decide freely, at least 30 days, as soon as there are reasonable grounds. The law is often better than what people get: look for those who were told, and for those who were given it.

po_ref_in_law = Does the law give a recovery and reflection period of at least 30 days when there are reasonable grounds?
    .help = At least 30 days in law, from reasonable grounds on. "No" closes the questions on length and help in that time.
    .guide =
        Full: a law, or a binding rule based on it, gives at least 30 days as soon as there are reasonable grounds, says who grants them and from when they run, forbids expulsion in that time, and lets the period end early only for public order or because status was claimed improperly.

        Look at: the law on foreigners, and the law or rules on help to victims, with article and gazette number.

        Often rated too high when the law says "up to" a number of days: read whether an office may give fewer than 30. "Partly": it may, or the days begin only with formal status.

po_ref_days = Length in law, in days.
    .help = Count three months as 90 days. For "up to", enter the highest number; say in a note whether fewer may be given.
    .constraint = Fewer than 30 days does not go with the "Yes" before. Correct one of the two.

po_ref_everyone = Is the time to recover open to all victims, not only to people without papers?
    .help = Read whom the article names. Nationals and foreigners with a right to stay need this time too.
    .guide =
        Full: nationals, foreigners with a right to stay and people without papers all have time to recover before they must decide whether to talk to the authorities. For nationals it may stand in the rules on help or on criminal procedure instead of the law on foreigners.

        Look at: these laws and rules; a lawyer or an NGO: what are nationals told about their time?

        Often rated too high because nationals get services anyway: services are not yet time without pressure to testify. "Partly": for all in practice, in law for foreigners only.

po_ref_unconditional = Is it given without any promise to cooperate?
    .help = Read the form the person signs, if there is one. Every mention of cooperation is a condition.
    .guide =
        Full: neither law nor form nor practice ties the period to a complaint, a statement or a promise; who stays silent gets the same days and the same help; nobody is heard as a witness in that time against their wish.

        Look at: the article and the form; a lawyer or an NGO: "What is the person told when it is offered?"

        Often rated too high because the law is silent while the office that grants it asks the prosecutor first. "Partly": free in law, but a statement is expected before or during the period. "No": law or form asks for cooperation.

po_ref_services = Do people in this period get housing, care and advice?
    .help = Safe housing, means to live, health care, interpreter, legal advice. Follow two or three files by date.
    .guide =
        Full: from the first day each person has safe housing outside any closed place, means to live, medical and psychological care, an interpreter and legal advice, and the state sees to it that this is paid.

        Look at: anonymised files of people in this period; talks with the service, an NGO or a lawyer.

        Often rated too high when an NGO gives all this from donations: that is "in part" and a point for the state. "In part" also: housing and emergency care without legal advice. If nobody was given the period, rate what stands ready; the next question shows the rest.

po_ref_used = Are people in fact told about it and given it?
    .help = Compare those given it with those who could have had it. Nobody at all is a finding, not a lack of data.
    .guide =
        Full: everybody for whom there are reasonable grounds is told, in a language understood, what the period is and that it is free of conditions; this is noted; whoever wants it gets it; figures are kept.

        Look at: figures on periods offered, given and ended early; a lawyer and an NGO: who told them, when, in which words?

        Often rated too high because the authority says that nobody wanted it: ask how it was explained. "In part": told and given in some places, or only to people in shelters. "Started": a form and an instruction exist, and the first persons were told.

po_ref_used_count = Persons given the period.
    .help = Persons, each once, in the period under review. Enter 0 if nobody was given it.

## 3. Residence

res-title = Residence
res-intro = A permit to stay after the first weeks, for what the person went through and needs as well as for cooperation. Read the articles, then ask how long it took and what the paper shows. Look at specimens or covered copies only, and copy nothing.

po_res_personal = Can a permit be given because of the personal situation?
    .help = Safety, health, family, what waits at home. It must be enough alone, without cooperation.
    .guide =
        Full: the law names the personal situation as a ground of its own, for adults too; the permit can be renewed; neither a statement nor an open case is needed beside it.

        Look at: the law on foreigners and the rules under it, with article and gazette number.

        Often rated too high when all there is is a general humanitarian permit that any foreigner may ask for. "Partly": such a permit, if the rules name victims of trafficking, or cooperation as the rule with exceptions for threat, health or age.

po_res_cooperation = Can a permit be given for cooperation with the authorities?
    .help = Read how long it lasts, what ends it, and who may ask for it.
    .guide =
        Full: the law gives a victim who cooperates a permit of at least six months that can be renewed while it is needed, whatever form the cooperation takes, and says who proposes and who decides.

        Look at: the law on foreigners, with article and gazette number.

        Often rated too high when only the prosecutor can set it in motion and need not give reasons for refusing. "Partly": shorter than six months, not renewable, or for the main witness only.

po_res_child = Is a child's permit decided by best interests alone?
    .help = Without cooperation of the child or a parent. For children alone and for children with family.
    .guide =
        Full: the law says that a child victim's permit is given and renewed when the child's best interests ask for it, after a written assessment with guardian and child; what the child or a parent says to the police plays no part.

        Look at: the law on foreigners beside the law on children, with article and gazette number.

        Often rated too high when the law on children praises best interests and the law on foreigners knows the common grounds only: that is "partly" at best.

po_res_work = May permit holders work and train, and does this function?
    .help = The right on paper and the first contract are two things. Ask what lies between them.
    .guide =
        Full: the permit itself opens work, vocational training and education, without a second permit or a test of the labour market; offices know it; people do work and train.

        Look at: the law; a lawyer, an NGO or the employment office: how many weeks from permit to tax number, registration, contract?

        Often rated too high on the strength of the law alone. "In part": allowed, but a second paper takes months, or employers and offices do not know the permit. "Started": opened for one of the grounds only.

po_res_no_disclosure = Is the residence paper free of words that show the person is a trafficking victim?
    .help = Look at a blank or covered sample, both sides. A code or an article number can tell it too.
    .guide =
        Full: nothing on card, sticker, certificate or number series tells employer, landlord, bank or clerk that the holder is a victim: no word, no code, no article that anybody can look up.

        Look at: a blank form or a sample with name, number and picture covered; copy nothing. Ask a lawyer or an NGO what people had to show, and what was read from it.

        Often rated too high because the office says that the wording was changed: see a card issued since. "Partly": no plain words, but a code that gives the status away. "No": the words stand on it.

po_res_granted = Number of permits given in the period.
    .help = First permits to victims, on any of these grounds; renewals do not count. Enter 0 if there were none.

## 4. Non-punishment

npu-title = Non-punishment
npu-intro = Victims are not to be punished for what they were made to do. The law is quickly read; practice hides in police stations, minor offence courts and closed centres, so hear lawyers and those courts, not ministries alone.

po_npu_law = Is there a specific rule on not punishing victims for acts they were made to commit?
    .help = Specific: written for victims of trafficking. The general rules on duress or necessity are not enough.
    .guide =
        Full: the criminal code, the code of procedure or a law on trafficking says that victims are not prosecuted or punished for acts they were made to commit in connection with being trafficked, and lets the case be stopped early. It is in force in each jurisdiction.

        Look at: the text, with article and gazette number, in each jurisdiction.

        Often rated too high when lawyers point to duress, necessity or minor guilt. "Partly": written in instructions of the prosecution only, or for some offences, or missing in one jurisdiction.

po_npu_law_where = Where is the rule missing?
    .help = Mark each jurisdiction whose law has no such rule, or only a part of it.
po_npu_law_where-state = State
po_npu_law_where-fbih = Federation of Bosnia and Herzegovina
po_npu_law_where-rs_entity = Republika Srpska
po_npu_law_where-brcko = Brčko District

po_npu_scope = Does it also cover minor and administrative offences (begging, prostitution, border, work)?
    .help = Read beyond the criminal code: public order, minor offences, foreigners, labour.
    .guide =
        Full: the rule names all unlawful acts, or clearly reaches minor offences and administrative breaches: begging, prostitution, crossing the border or staying without papers, false papers, work without a permit. Since 2024 the EU directive speaks of all unlawful acts.

        Look at: the rule itself, and the laws on minor offences, public order and foreigners.

        Often rated too high on the thought that whoever spares the greater act spares the smaller: minor offence courts apply their own law. "Partly": some of these acts, or by instruction only.

po_npu_guidance = Do police, prosecutors and judges have guidance and training on it?
    .help = Three professions, guidance and training for each. Minor offence judges belong to them.
    .guide =
        Full: each of the three has a written text that says which signs to look for, who raises the matter and how the case is stopped, and training in the last three years that reached those who handle minor offences too.

        Look at: the texts; training lists with dates; a prosecutor, judge or lawyer: when was it raised last?

        Often rated too high on the strength of one seminar. "In part": one profession is left out, or training without a text. "Started": guidance in draft.

po_npu_practice = In the period, was nobody presumed to be a victim fined, detained or prosecuted for such acts?
    .help = "Yes" means nobody. Ask a lawyer and a minor offence court; a ministry seldom knows.
    .guide =
        Full: courts and police checked their cases, lawyers and NGOs were asked, and nobody for whom there were reasonable grounds was fined, detained, prosecuted or expelled for an act they were made to commit.

        Look at: figures on fines for begging, prostitution, border and work offences, by sex and age; a lawyer and a minor offence court, without case numbers.

        Often rated too high because nobody counts: no data and nobody heard is "not verified". "Partly": it happened, and was stopped and lifted as soon as the signs were seen. "No": at least one fine, detention or charge was left to stand.

po_npu_practice_count = Known persons punished or detained.
    .help = Persons, each once, from all sources together. A number only.

po_npu_no_detention = Are victims never placed in centres for irregular migrants or other closed places?
    .help = A place is closed if the person cannot leave when they want, whatever it is called and whatever the reason.
    .guide =
        Full: rules keep presumed victims out of centres for foreigners, police cells, prisons, closed wards and correctional homes; whoever shows signs inside is moved out at once; those who visit these places found nobody in the period.

        Look at: figures of the centres; somebody who visits them (lawyer, NGO, ombudsman); staff, apart.

        Often rated too high because the stay is called protection or reception. Ask above all where people spend the reflection period: if the door is locked, it is "no". "Partly": they were moved out within days, once the signs were seen.

po_npu_erase = Can earlier fines and convictions be lifted once the person is identified?
    .help = Fines, convictions, entry bans, criminal record. Ask for the way, and for one who went it to the end.
    .guide =
        Full: the law opens a way (new trial, extraordinary remedy, request of the prosecutor, deletion) for fines, convictions and entry bans that come from acts the person was made to commit, without a time limit that ends before identification and with free legal aid; files show that it works.

        Look at: the codes of criminal and minor offence procedure; anonymised files or judgments.

        Often rated too high when pardon, or deletion after years, is all there is. "In part": for convictions and not for fines, or clear in law and not yet used. "Started": a first request is pending.

## 5. Investigation, prosecution and witness protection

inv-title = Investigation, prosecution and witness protection
inv-intro = Whether cases stand without resting on the victim alone, and whether people are safe before, during and after the trial. Read final judgments with the names removed. In interviews let people tell one case step by step, without names, places and dates that point to a person.

po_inv_specialised = Are there specialised, trained police and prosecutors with enough people and money?
    .help = Count posts filled, not posts planned, and ask what else these people must handle.
    .guide =
        Full: police and prosecution, in the regions too, have units or named persons who mainly do trafficking, trained in the last three years, free in their decisions, with posts filled and money for interpreters, experts and special measures.

        Look at: talks with both; figures on posts, caseload, budget and training.

        Often rated too high when trafficking is one line among drugs and smuggling. "In part": police specialised and prosecution not, or the capital only. "Started": the unit is decided and not yet staffed.

po_inv_own_motion = Do cases start and go on without the victim's complaint, also if a statement is taken back?
    .help = Two parts: starting without a complaint, and going on without the statement.
    .guide =
        Full: the law has trafficking prosecuted without a complaint, for every form and degree of it, and files show cases that began from other sources and went on when the victim took the statement back or left the country.

        Look at: the codes; anonymised files or judgments in which the victim withdrew.

        Often rated too high on the strength of the law alone. "Partly": cases start without a complaint, and mostly end when the statement is taken back.

po_inv_financial = Is a financial investigation opened in every case?
    .help = Set the number of financial investigations beside the number of trafficking cases of the same years.
    .guide =
        Full: a rule asks for a financial investigation from the beginning of each trafficking case, figures show it in nearly all, and it leads to assets frozen in time for confiscation and compensation.

        Look at: figures; a prosecutor and a financial investigator.

        Often rated too high when a letter to the bank is counted. "In part": in large or organised cases only. "Started": a new instruction, and the first ones opened.

po_inv_other_evidence = Is other evidence gathered so that the case does not hang on the victim?
    .help = Phones, money, surveillance, employers' papers, adverts, neighbours, experts.
    .guide =
        Full: from the beginning files hold digital, financial and paper evidence, other witnesses and, where the law allows, special measures, enough to prove the main facts if the victim said nothing.

        Look at: three to five anonymised files or judgments: which evidence proved which fact? Talk with a prosecutor or a lawyer.

        Often rated too high because the list is long, though all of it comes from what the victim said. "In part": in some cases or for some forms of exploitation. "Started": the means stand in law and are hardly used.

po_inv_no_downgrade = Are trafficking facts charged as trafficking and not as a lighter offence?
    .help = Look also where trafficking is not in the title: procuring, labour offences, child neglect, begging.
    .guide =
        Full: where act, means (or a child) and exploitation are there, charge and final judgment say trafficking; a plea agreement does not change that; cases that were re-qualified are counted and explained.

        Look at: figures on offences after re-qualification; anonymised judgments, those for lighter offences too.

        Often rated too high when trafficking judgments alone are read: the others lie elsewhere. "In part": some forms, such as begging, labour or early marriage, mostly end as a lighter offence. "Started": a new instruction, and no change in judgments yet.

po_inv_no_downgrade_as = Which lighter offences are used?
    .help = Offence and article, and for which kind of facts. Nothing that could point to one case.

po_inv_sanctions = Do final sentences match the gravity?
    .help = Final ones only. Read years, suspended parts, sentences below the minimum, aggravating circumstances.
    .guide =
        Full: final sentences lie within the range of the law, are seldom below its minimum or suspended, rise for a child, an official, a group or danger to life, and what was earned is confiscated. They stand up beside sentences for crimes of like gravity.

        Look at: the final sentences of the period and the two years before, one by one without names.

        Often rated too high on the strength of one hard sentence, or of the maximum in the law. "In part": about half are suspended or at the minimum. If no sentence became final in these years, "not applicable" needs that reason.

po_inv_convictions = Final convictions for trafficking.
    .help = Persons convicted by final judgment in the period, each once. Lighter offences do not count. Enter 0 if none.

po_inv_protection = Are screens, video links, hidden identity and relocation available and used?
    .help = Four measures, each in law, in the building and in use. Ask when each was used last.
    .guide =
        Full: the law opens all four to victims of trafficking, before, during and after the trial and for family and helpers too; courts outside the capital have what they need; danger is assessed for each person; figures show that the measures are used.

        Look at: the law; figures on measures used; a lawyer: what was asked for, and what was refused?

        Often rated too high when law and equipment are good and nobody uses them. "In part": for children or in the capital only, or only within a witness protection programme that few enter. "Started": equipment bought, hardly used.

po_inv_no_confrontation = Are victims spared contact with the accused and repeated questioning?
    .help = Corridors, waiting rooms, confrontation. Count how often one person was heard, and by how many offices.
    .guide =
        Full: nobody is brought face to face with the accused against their wish; there are separate ways in and places to wait; the first statement is recorded and used; questions on private life that the case does not need are stopped.

        Look at: anonymised files: number and place of hearings by police, prosecutor and court; a lawyer or a support worker who went along.

        Often rated too high because the law protects children well: look at adults. "Partly": kept apart from the accused but heard again and again, or it depends on the judge. "No": confrontation is usual.

po_inv_informed = Are victims told about the course of the case and about the offender's release?
    .help = Ask who tells them, how, and in which language. Leave from prison and escape count as release.
    .guide =
        Full: one named office tells each victim who wants it, in a language understood, of each main step (end of the investigation, charge, hearings, judgment), of release and leave before they happen, and of an escape at once. It is noted.

        Look at: a lawyer or support worker, and the office; anonymised files with the notes.

        Often rated too high when lawyers pass on what they happen to hear. "In part": about the case and not about release. "Started": the rule is new and no office has the task yet.

## 6. Compensation in brief

cmp-title = Compensation in brief
cmp-intro = A few questions that show whether money reaches people; the compensation checklist goes into the details. Keep two things apart: damages from the offender and money from the state.

po_cmp_right = Does the law give victims a claim against the offender?
    .help = For harm to body and mind, and for earnings taken or never paid, whatever the work was.
    .guide =
        Full: every victim, foreign or not, can claim damages from the offender, in the criminal case and before a civil court, for material and moral harm and for earnings the trafficker took or never paid. That the work was unlawful or called immoral is no reason to refuse.

        Look at: the codes of criminal procedure and of obligations, with article and gazette number.

        Often rated too high when moral harm is covered and earnings are not: that is "partly". "Partly" also: a claim that lapses before the victim can make it.

po_cmp_criminal_court = Do criminal courts decide these claims and not send victims to a civil court?
    .help = Take the convictions of the period: claim made, claim decided, or sent to a civil suit?
    .guide =
        Full: in nearly all convictions with a claim, the criminal court itself awards an amount with reasons; sending the person on is a rare exception.

        Look at: figures on claims filed and decided in the criminal case; anonymised judgments.

        Often rated too high because the law allows it. "In part": some courts do, or they award a small part and send the rest on. "Started": guidelines for courts are out, and the first awards are made. If nobody made a claim, "not applicable" needs that reason, and why nobody did belongs in the findings.

po_cmp_state_scheme = Is a state compensation scheme open to trafficking victims today?
    .help = Open today: law applied, body at work, money there, form to be had.
    .guide =
        Full: a law is applied, a body decides, money is there, and any victim of trafficking can apply, whatever nationality or status, also if the offender is unknown or cannot be prosecuted and if the harm is to the mind.

        Look at: the law, with the day from which it is applied; the deciding body, and a lawyer or NGO who applied.

        Often rated too high when a law was adopted whose start lies ahead: that is "no". "Partly": it works, but foreigners get in by reciprocity only, or serious bodily injury is asked for.

po_cmp_tool_c = Open the compensation checklist now?
    .help = "Yes" is a reminder: start it from the home screen for the same period. This session stays as it is.

po_cmp_assets = Is confiscated money used for victims?
    .help = Follow the money: frozen, confiscated, sold, paid to whom?
    .guide =
        Full: the law says that what was confiscated in trafficking cases first pays the awards of victims or feeds a fund for them, and figures show payments to persons in the period.

        Look at: the law on confiscation and its rules on use; figures. Article 14(2) of the UN Convention is about cases in which another state asks for the assets.

        Often rated too high when victims are named in the law and the money goes to the budget or the police. "In part": it pays for services and not for persons, or was used in single cases. "Started": a fund is set up and empty.

po_cmp_awarded = Number of victims awarded money in the period (all routes).
    .help = Criminal court, civil or labour court, state scheme, settlement. Each person once; enter 0 if there were none.

po_cmp_paid = Number of victims who received money.
    .help = In the period, in full or in part, whenever it was awarded. Each person once; enter 0 if there were none.

po_cmp_paid_ratio = Victims paid for each 100 awarded money
    .help = Worked out from the two numbers above. It can pass 100 when old awards are paid.

## 7. Return

ret-title = Return
ret-intro = Return of foreign victims from here, and of nationals to here. A return is safe only if somebody looked at the danger for this very person first. Read anonymised files; write down no route, place or travel date.

po_ret_risk = Is a personal risk assessment made before each return?
    .help = Whoever organises it: police, consulate, NGO or others. Compare its date with the day of travel.
    .guide =
        Full: a rule asks for it, and each file has it in writing and in time: traffickers, debts, family, health, charges at home, help there, safety on the way. It is made with the person, by someone who knows how, and its result can stop the return.

        Look at: the rule and the form; anonymised files of returns.

        Often rated too high when general information on the country stands in for the person. "Partly": for returns with assistance, not for those ordered by the authorities.

po_ret_voluntary = Is return voluntary and informed in practice?
    .help = Ask what else the person could have chosen. Where there is no permit to stay, there is no free choice.
    .guide =
        Full: before agreeing, the person knows in a language understood what rights to stay, help and compensation there are here and what waits there, has time, may change their mind until departure, and loses nothing by refusing. Hearings and claims still open are provided for.

        Look at: anonymised files; somebody who prepared returns, and a lawyer or NGO.

        Often rated too high on the strength of a signed form. "In part": informed about the journey only, or pressed by the end of shelter or permit. "Started": a new form and leaflet.

po_ret_own_nationals = Are own nationals received without delay and given papers?
    .help = Ask the consulate for the days between the request and the travel paper.
    .guide =
        Full: nationality and right of residence are checked, and travel papers issued, within days and without fees; nobody has to tell their story for it; on arrival the person is met quietly and referred to help if they wish.

        Look at: a consulate, and an NGO that meets those who return.

        Often rated too high when those with passports are counted. "In part": people without birth registration, and children born abroad, wait for weeks. "Started": an instruction to consulates is out.

po_ret_referral = Is there a cross-border referral with a contact on the other side?
    .help = A procedure, consent, a handover, and someone who waits on the other side.
    .guide =
        Full: a procedure names the contact point here and in the main countries of origin and destination, what is passed on with the person's consent, and who takes over; NGOs are part of it; files show handovers that worked.

        Look at: the procedure; anonymised files on both directions.

        Often rated too high when it lives on personal contacts between NGOs. "In part": with some countries only. "Started": an agreement is signed and unused.

po_ret_child = Is a child never returned unless a risk and best-interests assessment says it is safe?
    .help = Also a child returned with or to a parent. Ask a guardian, not only the office that organises the journey.
    .guide =
        Full: a rule forbids it, and each file holds both assessments, made by child protection with information from the other side; guardian and child were heard; it was checked whether the family took part in the exploitation; staying was an option.

        Look at: anonymised files of returned children; a guardian.

        Often rated too high because going back to the family is seen as good in itself. If no child was returned, rate the rule and what those in charge say they would do. "Partly": assessed here without a word from the other side. "No": one child was returned without it.

po_ret_follow_up = Is the person's situation after return followed, if wished?
    .help = A call or a visit after weeks and after months. A person who wants none counts as respected.
    .guide =
        Full: before travel the person says whether and how contact is kept in a safe way; someone here or there has the task; contacts over the first year are noted by code and lead to help where needed.

        Look at: anonymised files with dates; the NGO or office that keeps in touch.

        Often rated too high when the arrival at the airport is the last note. "In part": once, or only as long as a project pays. "Started": agreed with a partner on the other side, not yet done.

## 8. Children

chd-title = Children
chd-intro = A child is anyone under 18, and for a child no threat or trick has to be shown. The children's specialist of the team leads this part. Speak with authorities, guardians and services, not with children, and read covered files only.

po_chd_age = Does the law presume childhood when age is in doubt?
    .help = A presumption in words, with the rights of a child at once. Silence in the law is no presumption.
    .guide =
        Full: the law says that whoever may be under 18 is treated as a child until age is settled, with guardian, placement and rights at once; age tests are a last step, with consent, by several methods; what stays in doubt goes in favour of the child.

        Look at: the laws on children, foreigners, asylum and criminal procedure, with article and gazette number.

        Often rated too high when one law has it, mostly that on asylum, and the others do not: that is "partly". "Partly" also: written in procedures without a basis in law.

po_chd_guardian = Does each child victim get a trained, independent guardian quickly?
    .help = Each, trained, independent, quickly: test all four. Quickly means hours or a few days.
    .guide =
        Full: every child victim without a safe parent, national or foreign, has a guardian within a few days who is trained for such children, has few enough of them to know each, and serves no other interest: not the shelter, not the office that decides on return.

        Look at: figures on children, guardians and days; anonymised files; a guardian and an NGO.

        Often rated too high when an office is the guardian on paper and one worker has dozens of children. "In part": quick but overloaded or untrained, or for some children only. "Started": the first guardians are being trained.

po_chd_guardian_days = Average days to appointment.
    .help = From the day the child was found or referred. Count a child still waiting up to the last day of the period.

po_chd_street = Are children found begging, working in the street or married early treated as possible victims and not as a matter of custom?
    .help = Ask what happened to the last children found: assessed, fined, or handed back the same day?
    .guide =
        Full: police, social work and mobile teams check each such child for trafficking with the same list of signs, in every community; the part of parents and relatives is looked at before the child goes back; the figures show children identified in this way.

        Look at: police, social work and an NGO in the field; anonymised files; figures.

        Often rated too high because of campaigns that take children off the street for a day. Where custom is the reason to do nothing, it is "not started". "In part": for begging and not for early marriage, or in some towns. "Started": an instruction or a first training.

po_chd_placement = Are there child-only placements outside detention or correction?
    .help = Enough of them, for girls and boys of every age. See the place and what lies behind its fence.
    .guide =
        Full: there are shelters or foster families for child victims alone, with trained people and places enough, and none shares house, yard, entrance or staff with a place where young people are detained or corrected.

        Look at: the place with your own eyes; figures on where the child victims of the period were placed.

        Often rated too high because a children's wing exists inside such an institution: that is "no". "Partly": for girls only or up to a certain age, or too few places, so that some children live among adults.

po_chd_interviews = Are child-friendly rooms, trained interviewers and recordings used?
    .help = Used, not only opened: compare the interviews held there with the children heard.
    .guide =
        Full: as a rule one interview, two at most, in a friendly room, by a specialist trained for children, recorded on video for use in court, with guardian and lawyer, and without sight of the accused; children in the regions reach such a room too.

        Look at: figures on use; a room, its equipment and its diary, names covered.

        Often rated too high on the strength of the opening ceremony. "In part": in the capital, or for sexual offences only. "Started": rooms equipped, first interviews held.

po_chd_school = Can every child victim go to school, whatever their status?
    .help = Also without papers, in mid-year and without the language. Compare dates.
    .guide =
        Full: the law opens school to every child whatever their papers; in practice child victims are in school within a month, with language help, books and transport, from shelters, foster families and home alike.

        Look at: the law; anonymised files with day of placement and first day of teaching.

        Often rated too high when lessons in the shelter lead to no certificate. "In part": nationals at once, foreigners after their status is settled. "Started": a rule without money or places.

po_chd_durable = Is a lasting solution found in a formal, joint best-interests procedure?
    .help = Lasting: where the child will grow up. Formal and joint: in writing, several bodies, guardian and child heard.
    .guide =
        Full: a written procedure brings social work, guardian, police and services together; staying, return and family elsewhere are weighed for each child with the child's own view; reasons are written down, within a set time, and looked at again.

        Look at: the procedure; anonymised files, around one decision each.

        Often rated too high when one office decides and writes "in the best interests" under it. "In part": for foreign children only, or when a child has waited for years. "Started": a draft procedure or a pilot.

po_chd_privacy = Do police, courts and media keep children's identity hidden?
    .help = Search releases, court pages and media of the period. School, village or a parent's name can be enough.
    .guide =
        Full: no police release, published judgment or media report of the period lets anybody recognise a child; rules for all three forbid it, and breaches had consequences.

        Look at: web pages of police and courts, and the larger media, over the period; an NGO, the press council or the ombudsman.

        Often rated too high when initials replace the name in a small place. "Partly": authorities keep children hidden, some media do not, and nobody reacts. "No": a child can be recognised in something an authority published: ask for its removal at once.

## 9. Data and National Rapporteur

dat-title = Data and National Rapporteur
dat-intro = Whether the state knows what it does, and whether somebody independent tells it. Ask for tables without names; small numbers can point to a person, so do not copy them into notes.

po_dat_system = Is there one set of statistics, split by sex, age, nationality and form of exploitation?
    .help = One set, four splits. Ask several bodies for the same year and compare.
    .guide =
        Full: one office collects from all bodies, NGOs included, by the same definitions, counts persons once, presumed and formally identified apart, in the four splits, and follows them to the end of proceedings.

        Look at: the tables of the last years, from several bodies.

        Often rated too high when each body has a tidy table and no two agree. "In part": one set for victims and none for proceedings, or one split is missing. "Started": a database is being built.

po_dat_protection = Are the data anonymous and held under data protection law?
    .help = Ask what leaves each body, names or codes, and who can open the database.
    .guide =
        Full: a written rule gives legal basis, purpose, access, security and keeping period; what leaves a body for statistics has no names; small numbers are grouped before they are published; the data protection authority knows of the system.

        Look at: the rule and the forms; the office that collects, and the data protection authority or an NGO that reports to it.

        Often rated too high when names are gone and birth date, town and case number stay. "Partly": published figures are clean, internal lists with names go by e-mail. "No": names are collected centrally without a basis in law.

po_dat_published = Are yearly figures published?
    .help = For each year, where anybody finds them without asking.
    .guide =
        Full: tables for each year of the period stand on a public page or in a public report, within a year of its end, with a word on how they were counted, and without values that point to a person.

        Look at: the publication itself.

        Often rated too high when figures were given to the press or sent to GRETA. "Partly": totals only, or some years, or far too late.

po_rap_exists = Is a National Rapporteur or other monitoring mechanism named in law?
    .help = A body whose task is to monitor what the state does. A coordinator who carries out policy is something else.
    .guide =
        Full: a law names the body, its task to monitor the response to trafficking, its powers and its reports.

        Look at: the law, with article and gazette number.

        Often rated too high when the coordinator's yearly report is called monitoring. "Partly": named by a government decision or an agreement, or an ombudsman who does this under a general mandate.

po_rap_independent = Is it independent of the bodies it monitors?
    .help = Who appoints it, who pays it, who can dismiss it, who sees its reports first?
    .guide =
        Full: it has no task in policy, investigation or services; it is appointed and dismissed by parliament or in a way as safe; it has a budget of its own and publishes without leave.

        Look at: the law; talks with the body itself and with an NGO. The measure is Article 29(4) of the Convention: the EU directive leaves independent bodies to choice since 2024, and is no reason to rate higher or lower.

        Often rated too high because of the good name of those in office. "In part": a unit inside a ministry that publishes freely. "Started": a draft law. Without any such body, "not started".

po_rap_resources = Does it have staff, money and a right to get data?
    .help = Staff for this task alone, a budget line, and a duty of others to answer. Ask who did not answer.
    .guide =
        Full: people work on trafficking alone, a budget line of their own is paid each year, and the law gives access to data, places and documents that all bodies respect.

        Look at: talks with the body; the law or rule on access, budget and staff plan.

        Often rated too high when the right to data exists on paper and letters stay unanswered. "In part": one person among other duties, or project money. "Started": a post is planned.

po_rap_reports = Does it publish a report at least every two years, and does the government answer?
    .help = Two parts: the report and the answer. Look for one recommendation that was carried out.
    .guide =
        Full: public reports come at least every two years, look at law, practice and results, and make recommendations; government or parliament answers in writing, and the next report says what was done.

        Look at: the last two reports and the answers.

        Often rated too high when the report lists activities of the state. "In part": reports come, answers do not. "Started": a first report is under way.

po_rap_report_date = Date of the last report.
    .help = When it was published; month and year are enough.

## 10. Coordination, money and oversight

cor-title = Coordination, money and oversight
cor-intro = What holds the rest together: who steers, who pays, who checks. Minutes, budgets and inspection reports say more than statutes. If an organisation of the assessing team lives on this money, another member rates that question.

po_cor_body = Is there a coordination body with a clear task that meets regularly?
    .help = Read the last minutes: who came, what was decided, what became of it.
    .guide =
        Full: an act names the body, its members and its task; it meets regularly, at least every few months, at a level that can decide, with NGOs present; decisions are followed up, and a small office prepares them.

        Look at: the minutes of the period; a member from an authority and one from an NGO.

        Often rated too high when it meets for the yearly report and the European anti-trafficking day. "In part": regular, without power to decide, or without NGOs. "Started": named, met once.

po_cor_plan = Is a strategy with an action plan, indicators and costs in force?
    .help = In force on the last day of the period. Four parts: strategy, plan, indicators, costs.
    .guide =
        Full: a strategy and an action plan adopted by the government are in force, each measure with a body, a date, an indicator and a cost that stands in the budget; a report says each year what was done.

        Look at: both texts, with dates; the yearly reports.

        Often rated too high when one has run out and the next is in draft: that is "started". "In part": costs are missing or left to donors, or indicators count activities only.

po_cor_plan_until = Plan valid until.
    .help = The end date in the text; month and year are enough. Leave it open if there is no end date.

po_cor_ngo = Are NGOs real partners in planning, identification and monitoring?
    .help = Three fields. Real: invited in time, heard, and free to criticise without losing money.
    .guide =
        Full: rules or agreements give NGOs a place in all three; they get drafts in time and answers to their proposals; those who criticise keep their place and their contracts.

        Look at: talks with several NGOs, those outside the usual circle too; agreements and minutes.

        Often rated too high when NGOs run most services: carrying the work is not yet partnership. "In part": in one or two of the fields. "Started": a first agreement or a consultation.

po_cor_budget = Does the state pay enough for victim services, also those run by NGOs?
    .help = Paid, not planned. Compare it with what the services of the country really cost.
    .guide =
        Full: state and local budgets pay the real cost of the services that are needed (shelter, health care, legal help, children, reintegration), NGO services included, in time and for every victim, foreign ones too.

        Look at: budgets and payments of the period; managers of services on cost, delay and what donors cover.

        Often rated too high when a budget line exists, or when payment per person leaves rent and staff uncovered. "In part": about half or more of the real cost, or state services alone. "Started": first grants.

po_cor_budget_amount = State money for victim services in the period (national currency).
    .help = Paid out, all budgets of the level under review together, whole units. Donor money is not state money.

po_cor_contracting = Do licence and funding rules let qualified NGOs work without gaps between contracts?
    .help = Ask for the days between the last two contracts, and who paid in them.
    .guide =
        Full: licence conditions ask for quality and can be met by NGOs; contracts run for several years or are renewed before they end; calls fit the work; services and people are never without cover between two contracts.

        Look at: the rules on licence, contracts and calls; managers of NGO services, and one who could not get a licence.

        Often rated too high because the gap was bridged by the NGO's own money. A condition that only state bodies can meet, such as owning the building, is no more than "in part". "Started": new rules are drafted.

po_cor_oversight = Does an independent body inspect shelters against standards and act on what it finds?
    .help = Independent, inspects, acts: all three, for state shelters and NGO shelters alike.
    .guide =
        Full: a body that neither runs nor pays the shelters visits each regularly, as a rule once a year, also unannounced, measures them against written standards, speaks with residents in private, orders changes and sees to it that they are made. Serious allegations lead to steps at once.

        Look at: inspection reports of the period, names covered, and what followed; a manager of a shelter and the inspector, apart.

        Often rated too high when only papers are checked before a payment. "In part": regular, but state shelters are left out or nothing follows. "Started": standards adopted, first visits made. "Not started": no inspection in the period.

po_cor_oversight_date = Date of the last inspection of any shelter.
    .help = Month and year are enough. Leave it open if there never was one.

po_cor_training = Is training regular for all first-contact professions?
    .help = Police, border, labour inspection, social work, health, school, asylum, consulates, prosecutors, judges.
    .guide =
        Full: each of these professions has trafficking in its basic training and a course at least every few years; figures show how many were reached in the period, in the regions too; the state pays for it.

        Look at: training figures by profession, region and year.

        Often rated too high on the strength of many seminars for the same people. "In part": police and social work alone, or donor projects only. "Started": a curriculum, or one course.
