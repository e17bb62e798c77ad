//! A new user's first hour: what a hand that has never held the program runs into.

mod carried;
mod coming_home;
mod country;
mod declared;
mod finding;
mod first_steps;
mod full_disk;
mod group_intro;
mod last_step;
mod levels;
mod read_only;
mod said_keys;
mod section_intro;
mod small_window;
mod subject_kind;
mod taken_up;
mod team;
mod turning;
mod way_out;
