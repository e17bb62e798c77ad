DELETE FROM answer_row;
DELETE FROM session_row;
DELETE FROM assessment_row;
UPDATE stream SET changed_at = NULL, signed_at = NULL;
