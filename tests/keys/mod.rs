//! What keys do to the answers: scripts of keys and a look at the model.

mod home;
mod own_record;
mod several;
mod standard;
