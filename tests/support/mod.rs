//! What tests of the program without a terminal are made of: packages from the repository, a driver that presses keys against a world
//! in memory, and printers that show a screen as text with its styles or as a picture.

#![allow(dead_code, reason = "what one area of tests does not use another does")]

pub mod driver;
pub mod fixture;
pub mod hostile;
pub mod picture;
pub mod printer;
pub mod transfer;
pub mod world;
