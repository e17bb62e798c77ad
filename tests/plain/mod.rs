//! Plain mode: the same program in lines, for a screen reader, a braille display or a pipe.

mod laws;
mod process;
mod same;
mod shared;
mod talk;
mod transcripts;
mod typed;
