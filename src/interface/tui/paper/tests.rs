//! What the differences come to on a terminal that keeps what it is sent.

use proptest::prelude::*;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use super::*;

const HERE: Position = Position { x: 0, y: 2 };

fn written(text: &str, style: Style) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 20, 3));
    buffer.set_string(0, 0, text, style);
    buffer
}

/// Draws a buffer and hands out the bytes, with the cursor left where the first frame put it.
fn frame(paper: &mut Paper, drawn: &Buffer) -> String {
    paper.page().cells_mut().clone_from(drawn);
    String::from_utf8(paper.frame(HERE)).unwrap()
}

/// Paper on which a buffer was drawn.
fn paper(drawn: &Buffer) -> Paper {
    let mut paper = Paper::new(20, 3);
    frame(&mut paper, drawn);
    paper
}

#[test]
fn a_frame_that_changes_nothing_costs_nothing() {
    let mut paper = Paper::new(20, 3);
    let one = written("Shtëpia", Style::new().bold());
    assert_eq!(
        frame(&mut paper, &one),
        "\x1b[1m\x1b[1HShtëpia\x1b[3H\x1b[?25h"
    );
    assert_eq!(frame(&mut paper, &one), "");
}

#[test]
fn colours_are_changed_in_one_sequence_and_kept_for_the_next_frame() {
    let style = Style::new()
        .fg(Color::Rgb(1, 2, 3))
        .bg(Color::Indexed(9))
        .underlined();
    let mut paper = paper(&written("", Style::new()));
    assert_eq!(
        frame(&mut paper, &written("a", style)),
        "\x1b[4;38;2;1;2;3;48;5;9m\x1b[1Ha\x1b[3H"
    );
    assert_eq!(
        frame(&mut paper, &written("ab", style)),
        "\x1b[1;2Hb\x1b[3H"
    );
    assert_eq!(
        frame(&mut paper, &written("ab!", Style::new())),
        "\x1b[m\x1b[1Hab!\x1b[3H"
    );
}

#[test]
fn switching_bold_off_keeps_dim() {
    let mut paper = paper(&written("", Style::new()));
    paper.pen.modifier = Modifier::BOLD | Modifier::DIM;
    let dim = written("a", Style::new().dim());
    assert_eq!(frame(&mut paper, &dim), "\x1b[22;2m\x1b[1Ha\x1b[3H");
}

#[test]
fn a_pen_is_taken_up_once_a_frame() {
    let mut paper = paper(&written("", Style::new()));
    let mut two = written("a", Style::new().bold());
    two.set_string(1, 0, "b", Style::new());
    two.set_string(2, 0, "c", Style::new().bold());
    assert_eq!(
        frame(&mut paper, &two),
        "\x1b[1;2Hb\x1b[1m\x1b[1Ha\x1b[Cc\x1b[3H"
    );
}

#[test]
fn a_blank_is_written_with_whatever_pen_is_in_the_hand() {
    let mut paper = paper(&written("a b", Style::new().bold().red()));
    assert_eq!(
        frame(&mut paper, &written("", Style::new())),
        "\x1b[1H   \x1b[3H"
    );
}

#[test]
fn a_run_of_blanks_is_erased_and_not_written() {
    let one = written("a line of a text", Style::new());
    assert_eq!(
        frame(&mut paper(&one), &written("a", Style::new())),
        "\x1b[1;3H\x1b[K\x1b[3H"
    );
    let two = written("a       text", Style::new().on_blue());
    let three = written("a              !", Style::new().on_blue());
    assert_eq!(frame(&mut paper(&two), &three), "\x1b[1;9H       !\x1b[3H");
    let mut plain = Paper::new(20, 3).writing_blanks(true);
    let four = written("a                   ", Style::new().on_blue());
    assert_eq!(
        frame(&mut plain, &four),
        format!("\x1b[44m\x1b[1Ha{}\x1b[3H\x1b[?25h", " ".repeat(19))
    );
}

#[test]
fn what_stands_between_two_changes_is_written_again_when_that_is_shorter() {
    let mut paper = paper(&written("1 is not 2", Style::new()));
    let two = written("4 is but 5", Style::new());
    assert_eq!(frame(&mut paper, &two), "\x1b[1H4 is but 5\x1b[3H");
}

#[test]
fn the_cursor_is_moved_only_when_it_must_be() {
    let mut paper = Paper::new(20, 3);
    let at = Position::new(4, 2);
    assert_eq!(paper.frame(at), b"\x1b[3;5H\x1b[?25h");
    assert_eq!(paper.frame(at), b"");
    paper.page().cells_mut().set_string(4, 2, "a", Style::new());
    assert_eq!(paper.frame(Position::new(5, 2)), b"a");
}

#[test]
fn after_a_symbol_of_doubtful_width_the_place_is_said_anew() {
    let mut paper = paper(&written("", Style::new()));
    assert_eq!(
        frame(&mut paper, &written("日e\u{301}x", Style::new())),
        "\x1b[1H日\x1b[1;3He\u{301}\x1b[1;4Hx\x1b[3H"
    );
}

#[test]
fn what_a_wide_letter_covered_is_written_when_it_goes() {
    let mut paper = paper(&written("日 x", Style::new()));
    assert_eq!(
        frame(&mut paper, &written("a  x", Style::new())),
        "\x1b[1Ha \x1b[3H"
    );
}

#[test]
fn after_others_had_the_terminal_everything_is_written_anew() {
    let mut paper = paper(&written("a", Style::new().bold()));
    paper.begin_anew(20, 3);
    assert_eq!(
        frame(&mut paper, &written("a", Style::new())),
        "\x1b[?25l\x1b[m\x1b[2J\x1b[1Ha\x1b[3H\x1b[?25h"
    );
}

#[test]
fn a_letter_between_two_blanks_keeps_its_pen() {
    let bold = Style::new().bold();
    let mut drawn = written("xay", bold);
    drawn.set_string(10, 0, "z", Style::new().fg(Color::Indexed(9)));
    let mut paper = paper(&drawn);
    drawn.set_string(0, 0, " a ", bold);
    // The pen of the z is in the hand, and any pen writes the blanks.
    let bytes = frame(&mut paper, &drawn);
    assert!(!bytes.contains('a'), "{bytes:?}");
}

#[test]
fn a_long_frame_is_marked_as_one() {
    let area = Rect::new(0, 0, 200, 60);
    let mut full = Buffer::empty(area);
    (0..60).for_each(|y| full.set_string(0, y, "x".repeat(200), Style::new()));
    let mut paper = Paper::new(200, 60);
    let text = frame(&mut paper, &full);
    assert!(text.starts_with("\x1b[?2026h") && text.ends_with("\x1b[?2026l"));
    assert!(text.len() < 200 * 60 * 12 / 10);
}

/// Texts at places in a few styles, among them what is hard: wide letters, blanks, and blanks of another colour.
fn pieces() -> impl Strategy<Value = Vec<(u16, u16, usize, usize)>> {
    prop::collection::vec((0u16..20, 0u16..3, 0usize..6, 0usize..5), 0..12)
}

fn drawn(pieces: &[(u16, u16, usize, usize)]) -> Buffer {
    let texts = ["a", "Shtëpia", "   ", "          ", "日本", "x y"];
    let styles = [
        Style::new(),
        Style::new().bold(),
        Style::new().fg(Color::Indexed(9)),
        Style::new().bg(Color::Indexed(4)),
        Style::new().underlined().bg(Color::Indexed(4)),
    ];
    let mut buffer = written("", Style::new());
    for (x, y, text, style) in pieces {
        buffer.set_stringn(*x, *y, texts[*text], 20 - usize::from(*x), styles[*style]);
    }
    // Half a wide letter is none: what is painted over its second cell stands after a blank.
    for at in 1..buffer.content.len() {
        let is_cut = width(buffer.content[at - 1].symbol()) > 1
            && (at % 20 == 0 || buffer.content[at].symbol() != " ");
        if is_cut {
            buffer.content[at - 1].set_symbol(" ");
        }
    }
    buffer
}

proptest! {
    #[test]
    fn a_terminal_shows_what_was_drawn_whatever_it_showed_before(frames in prop::collection::vec(pieces(), 1..5), plain in any::<bool>()) {
        let mut terminal = vt100::Parser::new(3.try_into().unwrap(), 20.try_into().unwrap(), 0);
        let mut paper = Paper::new(20, 3).writing_blanks(plain);
        for pieces in frames {
            let buffer = drawn(&pieces);
            paper.page().cells_mut().clone_from(&buffer);
            terminal.process(&paper.frame(HERE));
            prop_assert_eq!(terminal.screen().cursor_position(), (HERE.y, HERE.x));
            for (at, cell) in buffer.content.iter().enumerate() {
                let (x, y) = buffer.pos_of(at);
                let seen = terminal.screen().cell(y, x).unwrap();
                if seen.is_wide_continuation() {
                    continue;
                }
                let text = if seen.has_contents() { seen.contents() } else { " " };
                prop_assert_eq!(text, cell.symbol());
                let ground = match cell.bg {
                    Color::Indexed(index) => vt100::Color::Idx(index),
                    _ => vt100::Color::Default,
                };
                prop_assert_eq!(seen.bgcolor(), ground);
                prop_assert_eq!(seen.underline(), cell.modifier.contains(Modifier::UNDERLINED));
                if text != " " {
                    prop_assert_eq!(seen.bold(), cell.modifier.contains(Modifier::BOLD));
                }
            }
        }
    }
}
