### status: draft

## The questionnaire

questionnaire-title = Compensation for victims of trafficking: checklist
    .about =
        For lawyers and other trained assessors who review how victims of trafficking get compensation in a country.
        It follows the money from the first information to the victim's hand, and shows where it stops.

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

## Units

unit-euro =
    { $n ->
        [one] euro
       *[other] euros
    }
unit-months =
    { $n ->
        [one] month
       *[other] months
    }
unit-percent = percent
unit-persons =
    { $n ->
        [one] person
       *[other] persons
    }

## 0. Frame

pro-title = Frame
pro-intro = One session describes one country at one date; where the law differs between levels of government, one level. Read the laws before you talk to people. This part is not scored, but the next sections open only when the routes are marked.

cm_pro_law_date = On which date is the law described here valid?
    .help = The day up to which the team has checked the law. Every answer about law speaks of that day.

cm_pro_routes = Which routes exist on paper?
    .help = Mark every route in an adopted law, even if it is not applied yet or nobody has used it. Drafts do not count.
    .guide =
        A route is a way to money that the law opens to a victim of trafficking.

        Often missed: the labour route for work without a contract, liability of a company or of an insurer, and rules in confiscation laws that name victims. A general scheme for victims of violent crime counts as a state scheme.

        Does not count: social aid, support in a shelter, money for victim services in general. Section 4 asks which of the routes marked here brought money to anybody.
    .required = Mark the routes, or "none of these": the next sections wait for it.
cm_pro_routes-claim_in_criminal_case = Claim for damages in the criminal case
cm_pro_routes-civil_suit = Civil suit against the offender
cm_pro_routes-labour_court = Claim for wages in a labour court
cm_pro_routes-state_scheme = State compensation scheme or fund
cm_pro_routes-confiscated_assets = Payment from confiscated assets
cm_pro_routes-employer_or_insurance = Claim against an employer or an insurer
cm_pro_routes-none = None of these

## 1. Information and legal help

inf-title = Information and legal help
inf-intro = Without information and a lawyer no claim is made. Talk with lawyers and with organisations that stand by victims, and see the form of rights for yourself. Speak of cases in general: no names, no case that can be recognised.

cm_inf_first_contact = Are victims told about compensation at the first contact with the authorities, in words they understand?
    .help = Any authority: police, prosecutor, border, labour inspection, identification body. Ask who says it, when and how.
    .guide =
        Full: every authority that may meet a victim first says then, by word of mouth and on paper, in a language understood, that compensation exists, from whom, by which way and until when, and says it again later. The duty is written down.

        Look at: the form of rights in all its languages; talk with lawyers and support organisations: what did the last victims know when they came?

        Often rated too high because a signed form quotes an article. "Partly": some authorities or languages only, or no written duty. "No": only when a lawyer asks, or only organisations tell.

cm_inf_legal_aid = Does free legal aid cover the claim from start to enforcement?
    .help = First advice, criminal case, civil suit, state scheme, enforcement. Ask also who is entitled.
    .guide =
        Full: by law every victim without means, foreigners included, has a free lawyer for the claim before charges, at the trial, in a civil suit, before the state scheme and in enforcement. Experts and translation are covered, and victims can get the papers asked for. Lawyers confirm it.

        Look at: the law on legal aid, with articles; talk with a lawyer about the last refusals.

        Often rated too high when an organisation's project pays the lawyers: that is no right. "Partly": a stage is missing, or a test of means or status shuts some victims out. "No": advice only.

cm_inf_legal_aid_gaps = Where does legal aid stop?
    .help = Mark every stage that free legal aid does not reach, for all victims or for some.
cm_inf_legal_aid_gaps-before_charge = Before charges are brought
cm_inf_legal_aid_gaps-trial = At the trial
cm_inf_legal_aid_gaps-civil_suit = In a civil suit
cm_inf_legal_aid_gaps-state_scheme = Before the state scheme
cm_inf_legal_aid_gaps-enforcement = In enforcement

cm_inf_stay = Can a foreign victim stay, come back or be represented until the claim is decided?
    .help = One way that works for every foreign victim is enough. Ask what became of claims after a departure.
    .guide =
        Full: the law lets a foreign victim stay until the claim is decided, or come back for hearings, or be represented, with testimony by video and payment abroad, also when the criminal case is over. Files show claims that went on after a departure.

        Look at: laws on foreigners and on procedure; files where the claimant had left, by code.

        Often rated too high because a power of attorney is allowed: ask who signed one and what came of it. "Partly": for holders of a permit only, or in the criminal case and not afterwards. "No": departure ends the claim.

## 2. Compensation from the offender

off-title = Compensation from the offender
off-intro = The offender's money: claim, decision, assets, payment. Read judgments of the last years with names covered, and speak with a prosecutor and with a lawyer who represents victims. Note file codes only.

cm_off_in_criminal = Can the claim be made in the criminal case without court fees?
    .help = Who may claim, until when, and at what cost. A fee that falls due later is a fee.
    .guide =
        Full: every victim can claim in the criminal case, by word of mouth or on a simple form, until the trial ends. No fee or deposit is asked, not even if the claim fails or is sent to a civil court.

        Look at: the laws on criminal procedure and on court fees, with articles.

        Often rated too high when the claim is free and the expert who puts a figure on the harm is not. "Partly": free for some losses or victims only, or most come too late. "No": a fee is asked, or only a civil suit is open.

cm_off_decided = Do criminal courts decide on the claim in the judgment?
    .help = Decide means an amount, or a refusal with reasons. Sending the victim to a civil court is no decision.
    .guide =
        Full: the claim is decided as a rule, with an amount and reasons, in plea agreements too. Sending it to a civil court is a rare exception with reasons. Statistics and judgments agree.

        Look at: statistics of courts or prosecution; judgments, names covered: what was asked, what was decided and why.

        A known weak point of the region: the law allows a decision and nearly all claims are sent on. Often rated too high on the strength of one praised judgment. "In part": in most cases. "Started": single decisions, after guidelines or training. "Not started": all are sent on.

cm_off_decided_share = Share of trafficking judgments that decide the claim, in percent.
    .help = Of the period's convictions with a claim, those that award or refuse it. From 0 to 100, rounded.

cm_off_heads = Which losses can be claimed?
    .help = Mark what a victim can claim from the offender in law and in judgments. The score is the share of the six.
    .guide =
        Medical costs: with therapy and later treatment. Unpaid wages: also for work without a contract. Earnings taken: what the trafficker took, from any kind of work. Moral harm: pain, fear, lost dignity. Legal costs: lawyer, experts, travel. Care and training: rehabilitation, school, lost years.

        Look at: the law on damages, the law on criminal procedure; judgments with amounts, names covered.

        Often marked too freely: a loss that courts refuse each time is not marked, whatever the law says. A loss that the law names and nobody has claimed yet is marked; say so in the note.
cm_off_heads-medical_costs = Medical and therapy costs
cm_off_heads-unpaid_wages = Unpaid wages
cm_off_heads-earnings_taken = Earnings that the trafficker took
cm_off_heads-moral_harm = Moral harm
cm_off_heads-legal_costs = Legal costs
cm_off_heads-care_and_training = Care and training
cm_off_heads-none = None of these

cm_off_no_moral_bar = Is it sure that a claim is not refused because the work was illegal or called immoral?
    .help = Prostitution, begging, theft, work without a permit: the money that the trafficker took from it.
    .guide =
        Full: law or settled case law lets a victim claim earnings from prostitution, from work without contract or permit and from acts the victim was made to do. No rule on immoral contracts or on earnings from offences forbids it.

        Look at: rules on void contracts and public morals; judgments of all courts.

        The European Court of Human Rights found in 2023, see the standard, that "immoral earnings" are no ground to refuse. Often rated too high where nobody has tried. "Partly": the law is silent and no court has decided. "No": a rule or a judgment refuses.

cm_off_freeze = Are the suspect's assets traced and frozen early?
    .help = Early: before the suspect can sell or hide them. Compare the date of arrest with the date of the order.
    .guide =
        Full: with each trafficking case a financial investigation begins; homes, vehicles, accounts, companies and assets abroad are traced; what is found is frozen within weeks, also to secure the victim's claim; statistics show number and value.

        Look at: statistics of financial investigations, frozen and confiscated assets; talk with a prosecutor about the last case.

        Often rated too high on the strength of a strict law on confiscation that is used for other crimes. "In part": in big cases, or late. "Started": first cases or a trained unit. If "nothing was found", ask who looked and when.

cm_off_priority = Is the victim paid before the state keeps confiscated assets?
    .help = Follow the money in the law: who is paid first, by whom, and within which time.
    .guide =
        Full: what a victim was awarded is paid by law out of confiscated assets before the state takes them, without another lawsuit or a time limit that victims cannot keep. A case shows it. If another state asks, sending the money back for its victims has priority.

        Look at: laws on confiscation and on seized property, with articles; judgments with both a claim and a confiscation.

        Often rated too high when confiscated money may go to victim services in general: useful, but no payment to this victim, so "partly" at best. "No": the victim waits like any other creditor.

cm_off_enforce = Is the victim helped to enforce the judgment, or does the state advance the money?
    .help = Either is enough. Ask what was paid, and when, on the last awards.
    .guide =
        Full: when the judgment is final somebody enforces it free of charge, finds assets, also abroad, and keeps the victim away from the offender; or the state pays within a set time and claims the money back. Files show money that came.

        Look at: the law on enforcement; files of awards, by code: what was paid, when?

        Often rated too high because the offender is "ordered to pay". A bailiff who wants a fee in advance is no help. "In part": help inside the country only, or an advance for some victims only. "Started": first cases, or a draft law.

## 3. State scheme

sta-title = State scheme
sta-intro = Money that the state itself pays. Read the law with its by-laws, get the application form, and ask the body that decides. If there is no scheme, only the first question is asked, and whether a law is planned.

cm_sta_exists = Does a state scheme or fund exist in law?
    .help = An adopted law counts, even if it is not applied yet; a draft or a plan does not. "No" closes the rest of this section.
    .guide =
        Full: an adopted law sets up a scheme or fund from which the state pays compensation to victims of trafficking, by name or as victims of violent crime, and names body and procedure.

        Look at: the law itself, with articles and gazette number.

        Often rated too high when a strategy mentions a fund, or when social aid and shelter costs are counted. Whether a victim can apply today is the next question: a law that waits to be applied is "yes" here. "Partly": for some crimes or one level of government only, or no body or procedure is named.

cm_sta_plan = Is a law planned? Date, draft, who leads?
    .help = Offices and documents, no names of persons. If nothing is planned, write that.

cm_sta_works_now = Can a victim apply today (law applied, body appointed, money set aside)?
    .help = All three. Ask for the application form and see it.
    .guide =
        Full: the law applies, the body has its members and meets, this year's budget has money for it, the form can be got, and outsiders confirm that requests are dealt with.

        Look at: the rule on when the law applies; the decision that appoints the body; the budget line; the form; talk with a lawyer who has applied.

        Often rated too high when the law is in force but applies only after a later event, or no members are named yet: that is "no". "Partly": requests are taken, but decisions or payments wait for a meeting or for money.

cm_sta_start_date = When is the law to apply?
    .help = The date in the law; month and year are enough. If it hangs on an event without a date, leave it open and note the event.

cm_sta_covers = Are trafficking victims covered even without bodily injury?
    .help = Look for "violence", "bodily injury" and "severe". Harm to mental health and loss of freedom are harm.
    .guide =
        Full: the law names trafficking, or takes it for granted that trafficking harms; no bodily injury has to be shown; forms without open violence are covered, such as deception, debt, forced begging and labour exploitation.

        Look at: the articles on which crimes and which harm are covered, and published decisions.

        Often rated too high because trafficking is on the list of crimes, while another article asks for severe injury. "Partly": harm to mental health is enough, but an expert must prove that it is severe, or some forms of exploitation are left out. "No": bodily injury is needed.

cm_sta_everyone = Is the scheme open to all victims, whatever their nationality, residence or reciprocity?
    .help = Read who may apply and who is excluded: passport, residence, treaty, status, past.
    .guide =
        Full: everybody exploited here may apply, whatever their nationality or papers, also after leaving. No treaty or reciprocity is asked for, and nobody is shut out for sex work, irregular stay or an old sentence.

        Look at: the articles on applicants, exclusions, reductions and proof.

        Often rated too high because the law follows the European Convention on the Compensation of Victims of Violent Crimes, which lets states leave out many foreigners; the measure here is the wider duty not to discriminate. "Partly": all nationalities, but one group is left out. "No": nationals only, or foreigners only by treaty or reciprocity.

cm_sta_everyone_excluded = Who is left out?
    .help = Mark everybody whom the law leaves out, also those who get less.
cm_sta_everyone_excluded-foreigners = Foreign nationals
cm_sta_everyone_excluded-non_residents = Persons who live abroad
cm_sta_everyone_excluded-no_reciprocity = Persons whose state has no reciprocity or treaty
cm_sta_everyone_excluded-irregular_stay = Persons without lawful stay
cm_sta_everyone_excluded-sex_work = Persons in sex work
cm_sta_everyone_excluded-criminal_record = Persons with a criminal record
cm_sta_everyone_excluded-other = Others

cm_sta_no_conviction = Can money be paid when the offender is unknown, not convicted or has nothing?
    .help = Three cases. Ask whether the body may decide before there is a judgment.
    .guide =
        Full: the law lets the body decide on what it has (victim status, police report, medical and social reports) in all three cases: the offender is unknown or gone, is not or not yet convicted, or has no means.

        Look at: the articles on conditions and on proof.

        Often rated too high when the law says "also if the offender cannot be prosecuted" and the body still waits for a final judgment. "Partly": one or two of the three cases, or payment only when the criminal case is closed. "No": a conviction is needed.

cm_sta_time_limit = Months allowed for applying.
    .help = The general limit in the law, in whole months. If the law sets no limit, choose "not applicable" and give that reason.
    .guide =
        36 months and more count in full, 12 to 35 as half, fewer as nothing.

        If the law has several limits, take the one for adults in an ordinary case. Put longer limits for children, for sick persons or for good reasons in the note: victims often speak years later.

cm_sta_from_when = From when does the time run?
    .help = The general rule in the law. Put a special start for children or for sick persons in the note.
cm_sta_from_when-crime = From the crime
cm_sta_from_when-end_of_crime = From the end of the crime
cm_sta_from_when-report = From the report to the authorities
cm_sta_from_when-final_judgment = From the final judgment
cm_sta_from_when-adulthood_for_children = From adulthood, for those who were children

cm_sta_max = Highest amount (in euro).
    .help = For one person, all losses together. Not scored. If the law sets no limit, leave it open and say so in the note.

cm_sta_duration = Average months from application to decision.
    .help = All decisions of the period, in whole months. If nobody has applied yet, choose "not applicable" with that reason.
    .guide =
        Up to 6 months count in full, 7 to 12 as half, more as nothing.

        Look at: statistics of the body; if it keeps none, count from its decisions, by code. A legal deadline is not the time it takes. If nothing has been decided, take the months that open applications have waited so far.

cm_sta_no_exhaust = May a victim apply without first trying to collect from the offender?
    .help = Look for "only if", "cannot be obtained elsewhere", proof of failed enforcement.
    .guide =
        Full: a victim may go to the state at once. That nobody is paid twice is secured afterwards: the victim says what was received, and the state claims the money back from the offender.

        Look at: the articles on conditions, on deductions and on claims against the offender.

        Often rated too low because the victim must tell what was already paid: that is fair. "Partly": a claim in the criminal case must have been made, but not enforced, or the rule has exceptions for hardship. "No": failed enforcement must be proved.

## 4. Results

out-title = Results
out-intro = What reached people. The numbers are for the period of this assessment; ask courts, prosecution, the state scheme and those who represent victims, and compare. Numbers only: shared exports never show the exact value below 5.

cm_out_claims = Victims who claimed in the period (all routes).
    .help = Persons, counted once each, however many claims they made. A number only; enter 0 if there were none.

cm_out_awarded = Victims awarded money.
    .help = Persons for whom a court or the scheme fixed an amount in the period, whenever they claimed.

cm_out_awarded_share = Awarded, in percent of those who claimed.
    .help = Worked out from the two numbers. It can pass 100 when older claims are decided.

cm_out_paid = Victims who received money.
    .help = Persons who had money in hand in the period, in full or in part. An award that nobody paid does not count.

cm_out_paid_share = Paid, in percent of those awarded.
    .help = Worked out from the two numbers. It can pass 100 when older awards are paid.

cm_out_effective = Did every route that exists on paper bring money to at least one victim in the period?
    .help = Take the routes marked in 0.02, one by one. "Partly": at least one of them did.
    .guide =
        Full: for each route marked at the beginning there is at least one victim who received money by it in the period.

        Look at: statistics of each route; talk with lawyers and organisations that represent victims: by which way did money last come?

        Often rated too high when awards are counted as payments, or when an organisation paid out of its own funds. Often rated too low because the sums are small: that belongs in the note. "No": no route brought money, or no route exists.
