//! Phrases of a new assessment.

phrases! {
    /// Header.
    title() => "new-title";
    /// Header, right.
    step(at, of) => "new-step";
    /// Question of a step.
    which_questionnaire() => "new-which-questionnaire";
    /// Question of a step. kind: service, institution, country or case.
    which_subject(kind) => "new-which-subject";
    /// Help of a step.
    subject_help() => "new-subject-help";
    /// Head of the list of known subjects.
    subject_known() => "new-subject-known";
    /// Question of a step.
    which_name() => "new-which-name";
    /// Help of a step.
    name_help() => "new-name-help";
    /// Question of a step.
    which_period() => "new-which-period";
    /// Help of a step.
    period_help() => "new-period-help";
    /// Question of a step. kind: service, institution, country or case.
    which_visits(kind) => "new-which-visits";
    /// Help of a step.
    visits_help() => "new-visits-help";
    /// Question of a step.
    which_language() => "new-which-language";
    /// Question of a step.
    which_second() => "new-which-second";
    /// No second language.
    no_second() => "new-no-second";
    /// Question of a step.
    who() => "new-who";
    /// Help of a step.
    who_help() => "new-who-help";
    /// Question of a step.
    which_way() => "new-which-way";
    /// A way of working.
    together() => "new-together";
    /// A way of working.
    each_alone() => "new-each-alone";
    /// A way of working.
    shared_out() => "new-shared-out";
    /// Question of a step. kind: service, institution, country or case.
    independence(kind) => "new-independence";
    /// Help of a step.
    independence_help() => "new-independence-help";
    /// A link.
    link_none() => "new-link-none";
    /// A link.
    link_network() => "new-link-network";
    /// A link.
    link_worked() => "new-link-worked";
    /// A link.
    link_funder() => "new-link-funder";
    /// A link.
    link_other() => "new-link-other";
    /// Label of the box.
    link_describe() => "new-link-describe";
    /// Question of a step.
    which_mode() => "new-which-mode";
    /// A mode. kind: service, institution, country or case.
    site_visit(kind) => "new-site-visit";
    /// A mode.
    workshop() => "new-workshop";
    /// A mode.
    practice() => "new-practice";
    /// Question of a step.
    which_purpose() => "new-which-purpose";
    /// Help of a step.
    purpose_help() => "new-purpose-help";
    /// Question of the last step.
    confirm() => "new-confirm";
    /// Help of the last step.
    confirm_help() => "new-confirm-help";
    /// Message line.
    nothing_yet() => "new-nothing-yet";
    /// While it is written.
    creating() => "new-creating";
    /// Enter without a choice.
    choose_by_digit() => "new-choose-by-digit";
    /// Problem.
    code_needed() => "new-code-needed";
    /// Problem.
    code_too_long(code) => "new-code-too-long";
    /// Problem.
    team_needed() => "new-team-needed";
    /// Problem.
    period_needed() => "new-period-needed";
    /// Problem.
    period_backwards() => "new-period-backwards";
    /// Problem. kind: service, institution, country or case.
    visit_needs_day(kind) => "new-visit-needs-day";
    /// Problem.
    link_needed() => "new-link-needed";
    /// Problem.
    independence_needed() => "new-independence-needed";
    /// Problem.
    mode_needed() => "new-mode-needed";
    /// Problem.
    questionnaire_needed() => "new-questionnaire-needed";
    /// Before the library came.
    reading() => "new-reading";
    /// Label in the overview.
    label_questionnaire() => "new-label-questionnaire";
    /// Label in the overview.
    label_subject() => "new-label-subject";
    /// Label in the overview.
    label_name() => "new-label-name";
    /// Label in the overview.
    label_period() => "new-label-period";
    /// Label in the overview. kind: service, institution, country or case.
    label_visits(kind) => "new-label-visits";
    /// Label in the overview.
    label_languages() => "new-label-languages";
    /// Label in the overview.
    label_team() => "new-label-team";
    /// Label in the overview.
    label_way() => "new-label-way";
    /// Label in the overview.
    label_independence() => "new-label-independence";
    /// Label in the overview.
    label_mode() => "new-label-mode";
    /// Label in the overview.
    label_purpose() => "new-label-purpose";
    /// State of a step.
    now() => "new-now";
    /// An own questionnaire has mistakes, so the program's is used. own, other: their versions.
    other_version(own, other) => "new-other-version";
    /// The last step came before the questionnaire was read.
    being_read() => "new-being-read";
    /// Empty value in the overview.
    empty() => "new-empty";
    /// Question, where each member declares for itself. code: whose record is begun. kind: service, institution, country or case.
    independence_own(kind, code) => "new-independence-own";
    /// Why a code is not taken.
    code_no_name() => "new-code-no-name";
    /// Why a year is not taken. least, most: the years it may lie between, those included.
    year_needed(least, most) => "new-year-needed";
}
