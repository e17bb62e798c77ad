//! x
pub mod burst;
pub mod decode;
