//! What forty questions cost at the keyboard, here and in other designs, counted from their key tables: 20 single choices of four, 8
//! scored ones, half of them with a reason, 4 with three of eight, 4 numbers of two digits, 2 dates, 2 short texts. Letters of texts are
//! not counted; ours are pressed in the program itself.

use crate::screens::presses::presses;

/// Presses of one question of each kind, in halves because marks move by one and a half lines in the middle.
#[derive(Clone, Copy)]
struct Design {
    name: &'static str,
    /// One of four.
    single: usize,
    /// One of four that is scored.
    scored: usize,
    /// What the box for a reason behind a scored one costs, used or not.
    reason: usize,
    /// Three of eight.
    several: usize,
    /// Two digits.
    number: usize,
    date: usize,
    text: usize,
    /// What it must come to.
    wanted: usize,
}

impl Design {
    /// Halves of presses for the forty questions.
    fn all(&self) -> usize {
        20 * self.single
            + 8 * (self.scored + self.reason)
            + 4 * (self.several + self.number)
            + 2 * (self.date + self.text)
    }
}

/// To one of four lines the mark moves one and a half on average; the last of three among eight is five and three quarters from the
/// first, which over four questions is twenty-three.
const MARKS_FOUR: usize = 3;
const MARKS_EIGHT_FOUR_TIMES: usize = 2 * 23;

/// Everything in halves of presses.
const OTHERS: [Design; 6] = [
    Design {
        name: "Blaise, CSPro, Enter after each field",
        single: 4,
        scored: 4,
        reason: 2,
        several: 12,
        number: 6,
        date: 14,
        text: 2,
        wanted: 116,
    },
    Design {
        name: "Blaise, CSPro, going on by itself",
        single: 2,
        scored: 2,
        reason: 2,
        several: 12,
        number: 4,
        date: 12,
        text: 2,
        wanted: 82,
    },
    Design {
        name: "ODK, touches, with auto-advance",
        single: 2,
        scored: 2,
        reason: 2,
        several: 8,
        number: 6,
        date: 6,
        text: 2,
        wanted: 72,
    },
    Design {
        name: "ODK, touches, without",
        single: 4,
        scored: 4,
        reason: 2,
        several: 8,
        number: 6,
        date: 6,
        text: 2,
        wanted: 100,
    },
    Design {
        name: "inquirer, questionary, with digits",
        single: 4,
        scored: 4,
        reason: 2,
        several: 8 + MARKS_EIGHT_FOUR_TIMES / 4,
        number: 6,
        date: 18,
        text: 2,
        wanted: 135,
    },
    Design {
        name: "huh",
        single: MARKS_FOUR + 2,
        scored: MARKS_FOUR + 2,
        reason: 2,
        several: 8 + MARKS_EIGHT_FOUR_TIMES / 4,
        number: 6,
        date: 18,
        text: 2,
        wanted: 149,
    },
];

#[test]
fn forty_questions_cost_less_than_in_every_design_that_waits_where_ours_waits() {
    let fact = presses("1.01", "1", "", "");
    let rating = presses("2.02", "1", "", "Enter");
    let with_reason = presses("2.02", "2 Tab", "Keys are shared.", "Enter");
    let several = presses("1.02", "1 2 3", "", "Enter");
    let number = presses("1.04", "3 6", "", "Enter");
    let date = presses("1.05", "1 2 . 3 . 2 6", "", "Enter");
    let text = presses("1.07", "", "the director", "Enter");
    let ours = 20 * fact + 4 * (rating + with_reason) + 4 * (several + number) + 2 * (date + text);
    println!("{:<40} {:>4}  a fact {fact}", "this program", ours);
    for design in OTHERS {
        // Whole moves only: a quarter of a press is lost for every question with three of eight.
        let lost = if design.several > 12 {
            MARKS_EIGHT_FOUR_TIMES % 4
        } else {
            0
        };
        let all = (design.all() + lost) / 2;
        println!(
            "{:<40} {all:>4}  a fact {}",
            design.name,
            f64::from(u32::try_from(design.single).unwrap()) / 2.0
        );
        assert_eq!(all, design.wanted, "{}", design.name);
    }
    // `dialog` needs one more for each choice: Space marks and Enter leaves.
    let huh = OTHERS.iter().find(|design| design.name == "huh").unwrap();
    println!(
        "{:<40} {:>4}  a fact 3.5",
        "dialog, whiptail",
        huh.wanted + 28
    );
    assert!(ours <= 86, "{ours} presses");
    let waiting = OTHERS.iter().filter(|design| design.single > 2);
    assert!(waiting.into_iter().all(|design| ours < design.wanted));
}
