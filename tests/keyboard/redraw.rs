//! What one key costs a slow line: how many cells change when the mark moves by one option, and how many bytes that is.

use fener::form::model::question::QuestionKind;
use fener::interface::tui::paper::Paper;
use fener::interface::ui::draw;

use crate::support::driver::Walk;

/// How many cells differ, and how many bytes say so to a terminal, when a key was pressed.
fn cost(walk: &mut Walk, key: &str) -> (usize, usize) {
    let viewport = walk.model.core.viewport;
    let mut paper = Paper::new(viewport.columns, viewport.rows);
    let mut put = |walk: &Walk| {
        let cursor = draw(&walk.model, &walk.texts, &walk.theme, paper.page());
        paper.frame(cursor).len()
    };
    put(walk);
    let before = walk.draw();
    walk.press(key);
    let after = walk.draw();
    let differ = |(one, other): (&_, &_)| one != other;
    let cells = before.buffer.content.iter().zip(&after.buffer.content);
    (cells.filter(|pair| differ(*pair)).count(), put(walk))
}

#[test]
fn moving_by_one_option_changes_no_more_than_four_hundred_cells() {
    for (columns, rows) in [(80, 24), (120, 36)] {
        let (mut most, mut bytes, mut moves) = (0, Vec::new(), 0);
        let mut walk = Walk::services("en").sized(columns, rows);
        let numbers: Vec<String> = {
            let open = walk.session();
            let standings = open.evaluation.standings.iter();
            let chosen = standings.filter(|standing| {
                let question = open.questionnaire.question(&standing.place.question);
                standing.is_active()
                    && question.is_some_and(|question| {
                        matches!(
                            question.kind,
                            QuestionKind::Rating { .. } | QuestionKind::Single { .. }
                        )
                    })
            });
            chosen
                .map(|standing| open.number(&standing.place))
                .collect()
        };
        assert!(numbers.len() > 20, "{}", numbers.len());
        for number in numbers {
            walk.go(&number);
            for key in ["Down", "Down", "Up"] {
                let (cells, size) = cost(&mut walk, key);
                most = most.max(cells);
                bytes.push(size);
                moves += 1;
                assert!(cells <= 400, "{number} at {columns}x{rows}: {cells} cells");
            }
        }
        bytes.sort_unstable();
        println!(
            "{columns}x{rows}: {moves} moves of the mark, at most {most} cells; bytes in the middle {}, at most {}",
            bytes[bytes.len() / 2],
            bytes[bytes.len() - 1]
        );
    }
}

#[test]
fn a_key_that_changes_nothing_writes_nothing() {
    let mut walk = Walk::services("en");
    walk.go("1.03").press("Down*9");
    let (cells, bytes) = cost(&mut walk, "Down");
    assert_eq!((cells, bytes), (0, 0));
}
