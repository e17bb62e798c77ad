//! Phrases of the codebook that comes with every table: what each column means.

phrases! {
    /// Codebook: the column `session_id`.
    column_session_id() => "exchange-column-session-id";
    /// Codebook: the column `assessment_id`.
    column_assessment_id() => "exchange-column-assessment-id";
    /// Codebook: the column `subject_code`.
    column_subject_code() => "exchange-column-subject-code";
    /// Codebook: the column `rater_code`.
    column_rater_code() => "exchange-column-rater-code";
    /// Codebook: the column `questionnaire_id`.
    column_questionnaire_id() => "exchange-column-questionnaire-id";
    /// Codebook: the column `questionnaire_version`.
    column_questionnaire_version() => "exchange-column-questionnaire-version";
    /// Codebook: the column `questionnaire_digest`.
    column_questionnaire_digest() => "exchange-column-questionnaire-digest";
    /// Codebook: the column `mode`.
    column_mode() => "exchange-column-mode";
    /// Codebook: the column `country`.
    column_country() => "exchange-column-country";
    /// Codebook: the column `period_from`.
    column_period_from() => "exchange-column-period-from";
    /// Codebook: the column `period_to`.
    column_period_to() => "exchange-column-period-to";
    /// Codebook: the column `opened_at`.
    column_opened_at() => "exchange-column-opened-at";
    /// Codebook: the column `changed_at`.
    column_changed_at() => "exchange-column-changed-at";
    /// Codebook: the column `signed`.
    column_signed() => "exchange-column-signed";
    /// Codebook: the column `done`.
    column_done() => "exchange-column-done";
    /// Codebook: the column `all`.
    column_all() => "exchange-column-all";
    /// Codebook: the column `required_open`.
    column_required_open() => "exchange-column-required-open";
    /// Codebook: the column `section_id`.
    column_section_id() => "exchange-column-section-id";
    /// Codebook: the column `question_number`.
    column_question_number() => "exchange-column-question-number";
    /// Codebook: the column `question_id`.
    column_question_id() => "exchange-column-question-id";
    /// Codebook: the column `rows`.
    column_rows() => "exchange-column-rows";
    /// Codebook: the column `row`.
    column_row() => "exchange-column-row";
    /// Codebook: the column `beyond`.
    column_beyond() => "exchange-column-beyond";
    /// Codebook: the column `type`.
    column_type() => "exchange-column-type";
    /// Codebook: the column `state`.
    column_state() => "exchange-column-state";
    /// Codebook: the column `value`.
    column_value() => "exchange-column-value";
    /// Codebook: the column `codes`.
    column_codes() => "exchange-column-codes";
    /// Codebook: the column `points`.
    column_points() => "exchange-column-points";
    /// Codebook: the column `weight`.
    column_weight() => "exchange-column-weight";
    /// Codebook: the column `reason`.
    column_reason() => "exchange-column-reason";
    /// Codebook: the column `note`.
    column_note() => "exchange-column-note";
    /// Codebook: the column `gap`.
    column_gap() => "exchange-column-gap";
    /// Codebook: the column `evidence`.
    column_evidence() => "exchange-column-evidence";
    /// Codebook: the column `flags`.
    column_flags() => "exchange-column-flags";
    /// Codebook: the column `agreed`.
    column_agreed() => "exchange-column-agreed";
    /// Codebook: the column `answered_by`.
    column_answered_by() => "exchange-column-answered-by";
    /// Codebook: the column `recommendation`.
    column_recommendation() => "exchange-column-recommendation";
    /// Codebook: the column `priority`.
    column_priority() => "exchange-column-priority";
    /// Codebook: the column `owner`.
    column_owner() => "exchange-column-owner";
    /// Codebook: the column `due`.
    column_due() => "exchange-column-due";
    /// Codebook: the column `text` of a recommendation.
    column_text() => "exchange-column-text";
    /// Codebook: the column `of`.
    column_of() => "exchange-column-of";
    /// Codebook: the column `id`.
    column_id() => "exchange-column-id";
    /// Codebook: the column `score`.
    column_score() => "exchange-column-score";
    /// Codebook: the column `coverage`.
    column_coverage() => "exchange-column-coverage";
    /// Codebook: the column `lowest`.
    column_lowest() => "exchange-column-lowest";
    /// Codebook: the column `highest`.
    column_highest() => "exchange-column-highest";
    /// Codebook: the column `band`.
    column_band() => "exchange-column-band";
    /// Codebook: the column `failed`.
    column_failed() => "exchange-column-failed";
    /// Codebook: the column `answered`.
    column_answered() => "exchange-column-answered";
    /// Codebook: the column `open`.
    column_open() => "exchange-column-open";
    /// Codebook: the column `not_verified`.
    column_not_verified() => "exchange-column-not-verified";
    /// Codebook: the column `not_applicable`.
    column_not_applicable() => "exchange-column-not-applicable";
    /// Codebook: the column `hidden`.
    column_hidden() => "exchange-column-hidden";
}
