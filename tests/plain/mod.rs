//! Plain mode: the same program in lines, for a screen reader, a braille display or a pipe.

mod bundles;
mod decided_in_lines;
mod laws;
mod places;
mod process;
mod said;
mod same;
mod talk;
mod transcripts;
mod typed;
