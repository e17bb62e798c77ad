//! What the screen shows is on the disk or on its way there, and what was typed is never lost.

mod asked;
mod at_work;
mod backed_up;
mod begun;
mod caught_up;
mod deciding;
mod described;
mod drafts;
mod half_typed;
mod opened;
mod opening;
mod reasons;
mod reopened;
mod signing;
mod taken_back;
