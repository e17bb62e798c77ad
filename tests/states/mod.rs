//! What a screen says when there is little to show: empty lists, a window too small, a start after a crash, and what an answer opened
//! or closed.

mod answers;
mod cut_off;
mod empty;
