//! The keyboard: the help that explains it, the page that tests it, the card that is printed, the layouts it comes in, how far every
//! action is, what it costs, and what a monkey makes of it.

mod benchmark;
mod card;
mod help;
mod key_test;
mod layouts;
mod manners;
mod monkey;
mod mouse;
mod reach;
mod redraw;
