//! A screen as a picture: an SVG that shows the cells in a fixed grid, whatever font the reader has.

use std::fmt::Write as _;

use fener::interface::app::wrap;
use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

use crate::support::printer::Drawn;

/// The size of a cell.
const CELL: (f32, f32) = (8.4, 18.0);
/// The edge around the window.
const EDGE: f32 = 12.0;

/// The screen as SVG. `title` says in words what it shows.
pub fn svg(drawn: &Drawn, title: &str) -> String {
    let area = drawn.buffer.area;
    let (width, height) = (f32::from(area.width) * CELL.0 + 2.0 * EDGE, f32::from(area.height) * CELL.1 + 2.0 * EDGE);
    let page = drawn.buffer.cell((0, 0)).map_or("#000000".to_owned(), |cell| hex(cell.bg, "#000000"));
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.1} {height:.1}\" role=\"img\">\n<title>{}</title>\n\
         <rect width=\"100%\" height=\"100%\" rx=\"6\" fill=\"{page}\"/>\n\
         <g font-family=\"DejaVu Sans Mono, Consolas, Menlo, monospace\" font-size=\"14\" xml:space=\"preserve\">\n",
        escaped(title)
    );
    for y in 0..area.height {
        let cells: Vec<&Cell> = drawn.row(y).collect();
        for (from, to) in runs(&cells, |cell| cell.bg) {
            let behind = hex(cells[from].bg, &page);
            if behind != page {
                let (x, top) = at(from, y);
                let wide = (to - from) as f32 * CELL.0;
                let _ = writeln!(out, "<rect x=\"{x:.1}\" y=\"{top:.1}\" width=\"{wide:.1}\" height=\"{}\" fill=\"{behind}\"/>", CELL.1);
            }
        }
        for (from, to) in runs(&cells, |cell| (cell.fg, cell.bg, cell.modifier)) {
            let text: String = cells[from..to].iter().map(|cell| cell.symbol()).collect();
            let lead = text.len() - text.trim_start().len();
            let text = text.trim();
            if text.is_empty() {
                continue;
            }
            let (x, top) = at(from + lead, y);
            let (x, base) = (x, top + CELL.1 * 0.75);
            let wide = wrap::width(text) as f32 * CELL.0;
            let cell = cells[from];
            let bold = if cell.modifier.contains(Modifier::BOLD) { " font-weight=\"bold\"" } else { "" };
            let fill = hex(cell.fg, "#ffffff");
            let text = escaped(text);
            let _ = writeln!(out, "<text x=\"{x:.1}\" y=\"{base:.1}\" textLength=\"{wide:.1}\" fill=\"{fill}\"{bold}>{text}</text>");
        }
    }
    let (x, top) = at(usize::from(drawn.cursor.x), drawn.cursor.y);
    let _ = writeln!(out, "<rect x=\"{x:.1}\" y=\"{top:.1}\" width=\"2\" height=\"{}\" fill=\"#ffffff\"/>", CELL.1);
    out.push_str("</g>\n</svg>\n");
    out
}

fn at(x: usize, y: u16) -> (f32, f32) {
    (EDGE + x as f32 * CELL.0, EDGE + f32::from(y) * CELL.1)
}

/// Neighbours that share something: first cell and one after the last.
fn runs<K: PartialEq>(cells: &[&Cell], key: impl Fn(&Cell) -> K) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for n in 0..cells.len() {
        match runs.last_mut() {
            Some((from, to)) if key(cells[*from]) == key(cells[n]) => *to = n + 1,
            _ => runs.push((n, n + 1)),
        }
    }
    runs
}

fn hex(colour: Color, otherwise: &str) -> String {
    match colour {
        Color::Rgb(r, g, b) => format!("#{r:02x}{g:02x}{b:02x}"),
        _ => otherwise.to_owned(),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
