//! Ids, time, numbers and values: the words every other tier speaks. It knows nothing of questionnaires, answers or files.

pub mod carrier;
pub mod digest;
pub mod hand_copied;
pub mod id;
pub mod number;
pub mod secret;
pub mod settings;
pub mod shown;
pub mod time;
pub mod value;
pub mod word_diff;
