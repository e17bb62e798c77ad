//! The page that explains a score: whole words, nothing twice, and rows enough.

use fener::interface::app::screen::Screen;

use crate::scores_screen::visited;
use crate::walker::says;

#[test]
fn no_reason_in_a_table_is_cut() {
    for (columns, rows) in [(120, 36), (80, 24)] {
        let mut walk = visited("en").sized(columns, rows);
        walk.press("F7 Enter");
        assert!(matches!(walk.top(), Screen::Explain(_)), "{}", walk.text());
        assert!(says(&walk, "not counted: not rated"), "{}", walk.text());
        assert!(!walk.text().contains("not counted:…"), "{}", walk.text());
        assert!(
            !walk.text().contains("not counted: not…"),
            "{}",
            walk.text()
        );
    }
}

#[test]
fn what_other_answers_make_stands_once_on_a_screen() {
    for (columns, rows) in [(120, 36), (80, 24), (80, 32)] {
        let mut walk = visited("en").sized(columns, rows);
        walk.press("F7 3 Enter");
        for _ in 0..40 {
            if walk.text().contains("► 3.01") {
                break;
            }
            walk.press("Down");
        }
        walk.press("Right");
        let text = walk.text();
        assert_eq!(text.matches("75.6, not met").count(), 1, "{text}");
    }
}

#[test]
fn at_eighty_by_twenty_four_a_page_of_an_explanation_holds_more_than_five_questions() {
    let mut walk = visited("en");
    walk.press("F7 3 Enter");
    let mut most = 0;
    for _ in 0..12 {
        let text = walk.text();
        let rows = text.lines().filter(|row| {
            let row = row.trim_start_matches(['|', '►', ' ']);
            row.starts_with("3.0")
        });
        most = most.max(rows.count());
        walk.press("PgDn");
    }
    assert!(most > 5, "{most}\n{}", walk.text());
}
