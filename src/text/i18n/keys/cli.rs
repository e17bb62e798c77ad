//! Phrases of the command line.

phrases! {
    /// Help: what the program is.
    about() => "cli-about";
    /// Help: the exit statuses.
    after() => "cli-after";
    /// Help: what the command does.
    about_list() => "cli-about-list";
    /// Help: what the command does.
    about_show() => "cli-about-show";
    /// Help: what the command does.
    about_check() => "cli-about-check";
    /// Help: what the command does.
    about_print() => "cli-about-print";
    /// Help: what the command does.
    about_score() => "cli-about-score";
    /// Help: what the command does.
    about_export() => "cli-about-export";
    /// Help: what the command does.
    about_schema() => "cli-about-schema";
    /// Help: what the command does.
    about_keys() => "cli-about-keys";
    /// Help: what the command does.
    about_replay() => "cli-about-replay";
    /// Help: what the command does.
    about_eval() => "cli-about-eval";
    /// Help: what the command does.
    about_completions() => "cli-about-completions";
    /// Help: what the command does.
    about_man() => "cli-about-man";
    /// Help: statuses of check.
    after_check() => "cli-after-check";
    /// Help: how eval reads.
    after_eval() => "cli-after-eval";
    /// Help: statuses of replay.
    after_replay() => "cli-after-replay";
    /// Help: a heading.
    heading_usage() => "cli-heading-usage";
    /// Help: a heading.
    heading_options() => "cli-heading-options";
    /// Help: a heading.
    heading_commands() => "cli-heading-commands";
    /// Help: a heading.
    heading_arguments() => "cli-heading-arguments";
    /// Help: stands for a value.
    value_folder() => "cli-value-folder";
    /// Help: stands for a value.
    value_language() => "cli-value-language";
    /// Help: stands for all options.
    value_options() => "cli-value-options";
    /// Help: stands for a value.
    value_command() => "cli-value-command";
    /// Help: stands for a value.
    value_target() => "cli-value-target";
    /// Help: stands for a value.
    value_file() => "cli-value-file";
    /// Help: stands for a value.
    value_code() => "cli-value-code";
    /// Help: stands for a value.
    value_shell() => "cli-value-shell";
    /// Help: stands for a value.
    value_session() => "cli-value-session";
    /// Help: stands for a value.
    value_questionnaire() => "cli-value-questionnaire";
    /// Help: stands for a value.
    value_path() => "cli-value-path";
    /// Help: an argument.
    help_version() => "cli-help-version";
    /// Help: an argument.
    help_help() => "cli-help-help";
    /// Help: an argument.
    help_data() => "cli-help-data";
    /// Help: an argument.
    help_language() => "cli-help-language";
    /// Help: an argument.
    help_color() => "cli-help-color";
    /// Help of the option --plain.
    help_plain() => "cli-help-plain";
    /// Help: an argument.
    help_json() => "cli-help-json";
    /// Help: an argument.
    help_batch() => "cli-help-batch";
    /// Help: an argument.
    help_explain_code() => "cli-help-explain-code";
    /// Help: an argument.
    help_targets() => "cli-help-targets";
    /// Help: an argument.
    help_scenarios() => "cli-help-scenarios";
    /// Help: an argument.
    help_markdown() => "cli-help-markdown";
    /// Help: an argument.
    help_only_questionnaires() => "cli-help-only-questionnaires";
    /// Help: an argument.
    help_only_sessions() => "cli-help-only-sessions";
    /// Help: an argument.
    help_shell() => "cli-help-shell";
    /// Help: an argument.
    help_session() => "cli-help-session";
    /// Help: an argument.
    help_questionnaire() => "cli-help-questionnaire";
    /// Help: an argument.
    help_score_explain() => "cli-help-score-explain";
    /// Help: an argument.
    help_format() => "cli-help-format";
    /// Help: an argument.
    help_out() => "cli-help-out";
    /// Help: an argument.
    help_for() => "cli-help-for";
    /// Help: an argument.
    help_exact() => "cli-help-exact";
    /// Help: an argument.
    help_sensitive() => "cli-help-sensitive";
    /// Help: an argument.
    help_internal() => "cli-help-internal";
    /// Help: an argument.
    help_history() => "cli-help-history";
    /// Help: an argument.
    help_force() => "cli-help-force";
    /// Help: an argument.
    help_by() => "cli-help-by";
    /// Help: an argument.
    help_only_paper() => "cli-help-only-paper";
    /// Help: an argument.
    help_part() => "cli-help-part";
    /// Help: an argument.
    help_expression() => "cli-help-expression";
    /// Help: stands for a value.
    value_part() => "cli-value-part";
    /// Help: stands for a value.
    value_expression() => "cli-value-expression";
    /// Head of a column.
    head_questionnaire() => "cli-head-questionnaire";
    /// Head of a column.
    head_version() => "cli-head-version";
    /// Head of a column.
    head_languages() => "cli-head-languages";
    /// Head of a column.
    head_title() => "cli-head-title";
    /// Head of a column.
    head_session() => "cli-head-session";
    /// Head of a column.
    head_subject() => "cli-head-subject";
    /// Head of a column.
    head_period() => "cli-head-period";
    /// Head of a column.
    head_done() => "cli-head-done";
    /// Head of a column.
    head_changed() => "cli-head-changed";
    /// Head of a column.
    head_state() => "cli-head-state";
    /// Head of a column.
    head_key() => "cli-head-key";
    /// Head of a column.
    head_does() => "cli-head-does";
    /// Head of a column.
    head_part() => "cli-head-part";
    /// Head of a column.
    head_score() => "cli-head-score";
    /// Head of a column.
    head_range() => "cli-head-range";
    /// Head of a column.
    head_coverage() => "cli-head-coverage";
    /// Head of a column.
    head_band() => "cli-head-band";
    /// Head of a column.
    head_question() => "cli-head-question";
    /// Head of a column.
    head_number() => "cli-head-number";
    /// Head of a column.
    head_answer() => "cli-head-answer";
    /// Head of a column.
    head_points() => "cli-head-points";
    /// Head of a column.
    head_weight() => "cli-head-weight";
    /// Head of a column.
    head_counts() => "cli-head-counts";
    /// Title of a part of the key table.
    keys_question() => "cli-keys-question";
    /// Title of a part of the key table.
    keys_list() => "cli-keys-list";
    /// Title of a part of the key table.
    keys_box() => "cli-keys-box";
    /// Title of a part of the key table.
    keys_menu_first() => "cli-keys-menu-first";
    /// Title of a part of the key table.
    keys_menu_second() => "cli-keys-menu-second";
    /// Title of a part of the key table.
    keys_everywhere() => "cli-keys-everywhere";
    /// State of a session.
    state_open() => "cli-state-open";
    /// State of a session.
    state_signed() => "cli-state-signed";
    /// Nothing to list.
    no_sessions() => "cli-no-sessions";
    /// The overall score.
    total() => "cli-total";
    /// Beside the overall score. list: printed numbers.
    failed_list(list) => "cli-failed-list";
    /// A file was written.
    written(path) => "cli-written";
    /// The file to write exists.
    exists(path) => "cli-exists";
    /// What to do.
    exists_hint() => "cli-exists-hint";
    /// Mend for the same, where the command never writes over anything.
    exists_rename_hint() => "cli-exists-rename-hint";
    /// Writing failed.
    write_failed(path, reason) => "cli-write-failed";
    /// What to do.
    write_failed_hint() => "cli-write-failed-hint";
    /// The system names no folder for data.
    no_folders(what, reason) => "cli-no-folders";
    /// What to do.
    no_folders_hint() => "cli-no-folders-hint";
    /// An unknown language.
    language_unknown(tag) => "cli-language-unknown";
    /// What can be given.
    possible_values(values) => "cli-possible-values";
    /// A near name.
    did_you_mean(near) => "cli-did-you-mean";
    /// Standard output failed.
    output_failed(reason) => "cli-output-failed";
    /// What to do.
    output_failed_hint() => "cli-output-failed-hint";
    /// A file cannot be read.
    input_unreadable(file, reason) => "cli-input-unreadable";
    /// Unknown questionnaire.
    questionnaire_unknown(name) => "cli-questionnaire-unknown";
    /// Unknown session.
    session_unknown(name) => "cli-session-unknown";
    /// What to do.
    session_unknown_hint() => "cli-session-unknown-hint";
    /// Several sessions.
    session_ambiguous(name, count) => "cli-session-ambiguous";
    /// A damaged session.
    session_unreadable(id) => "cli-session-unreadable";
    /// The kept package is missing.
    package_missing(digest) => "cli-package-missing";
    /// Unknown command.
    command_unknown(name) => "cli-command-unknown";
    /// Unknown option.
    option_unknown(name) => "cli-option-unknown";
    /// A missing argument.
    argument_missing(name) => "cli-argument-missing";
    /// A missing value.
    value_missing(name) => "cli-value-missing";
    /// A wrong value.
    value_invalid(value, name) => "cli-value-invalid";
    /// A surplus argument.
    argument_surplus(name) => "cli-argument-surplus";
    /// Wrong bytes.
    not_utf8() => "cli-not-utf8";
    /// What to do.
    see_help() => "cli-see-help";
    /// Nothing to check.
    nothing_to_check(what) => "cli-nothing-to-check";
    /// What to do.
    nothing_to_check_hint() => "cli-nothing-to-check-hint";
    /// Nothing to check: a file of texts, or a folder of such files, without the questionnaire they belong to. what: a path.
    texts_alone(what) => "cli-texts-alone";
    /// What to do about it. folder: a path; ID stands for the id of a questionnaire.
    texts_alone_hint(folder) => "cli-texts-alone-hint";
    /// Under the problems of a check with errors among them.
    more_is_checked() => "cli-more-is-checked";
    /// Unknown code.
    code_unknown(code) => "cli-code-unknown";
    /// A scenario passed.
    scenario_passed(name, steps, checks) => "cli-scenario-passed";
    /// A scenario differs.
    scenario_failed(name, count) => "cli-scenario-failed";
    /// A scenario could not be played.
    scenario_not_played(name) => "cli-scenario-not-played";
    /// The sum.
    scenarios_counted(passed, count) => "cli-scenarios-counted";
    /// Mark of a must-pass question.
    must_pass() => "cli-must-pass";
    /// Line on the paper form.
    paper_gap() => "cli-paper-gap";
    /// Line on the paper form.
    paper_source() => "cli-paper-source";
    /// The special answers on paper.
    paper_special() => "cli-paper-special";
    /// Box to fill in on paper.
    paper_subject() => "cli-paper-subject";
    /// Box to fill in on paper. kind: service, institution, country or case.
    paper_dates(kind) => "cli-paper-dates";
    /// Box to fill in on paper.
    paper_assessor() => "cli-paper-assessor";
    /// What must not be written on paper. kind: service, institution, country or case.
    paper_no_names(kind) => "cli-paper-no-names";
    /// Head of the list of levels.
    paper_levels() => "cli-paper-levels";
    /// A question that another opens. number: of the other.
    paper_follows(number) => "cli-paper-follows";
    /// A question that is not asked everywhere.
    paper_conditional() => "cli-paper-conditional";
    /// Questions that are asked once for each of several things.
    paper_repeat() => "cli-paper-repeat";
    /// Several options may be marked.
    paper_several() => "cli-paper-several";
    /// Title of the page that a rater marks.
    slip_title() => "cli-slip-title";
    /// Box to fill in on a slip.
    slip_rater() => "cli-slip-rater";
    /// Box to fill in on a slip.
    slip_date() => "cli-slip-date";
    /// What a rater does with a slip.
    slip_how() => "cli-slip-how";
    /// The questionnaire has no such part.
    part_unknown(name, questionnaire) => "cli-part-unknown";
    /// What to do.
    part_unknown_hint() => "cli-part-unknown-hint";
    /// Part of a questionnaire: routing. rule: an expression.
    asked_when(rule) => "cli-asked-when";
    /// The folder holds no scenario.
    no_scenarios(folder) => "cli-no-scenarios";
    /// What to do.
    no_scenarios_hint() => "cli-no-scenarios-hint";
    /// A file is bigger than it may be. mebibytes: the limit.
    input_too_large(file, mebibytes) => "cli-input-too-large";
    /// What to do.
    input_unreadable_hint() => "cli-input-unreadable-hint";
    /// What to do.
    session_ambiguous_hint() => "cli-session-ambiguous-hint";
    /// What to do.
    code_unknown_hint() => "cli-code-unknown-hint";
    /// What to do when answers are there and cannot be shown.
    kept_hint() => "cli-kept-hint";
}
