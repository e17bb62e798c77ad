DELETE FROM answer_row;
DELETE FROM session_row;
DELETE FROM assessment_row;
