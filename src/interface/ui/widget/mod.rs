//! What screens are made of: pieces that write themselves onto a sheet, and the three lines around every screen. They know texts and
//! roles; they do not know the model.

pub mod choices;
pub mod field;
pub mod header;
pub mod key_row;
pub mod message;
pub mod meter;
pub mod page;
pub mod table;
