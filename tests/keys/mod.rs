//! What keys do to the answers: scripts of keys and a look at the model.

mod again;
mod boxes;
mod bundles;
mod home;
mod looks;
mod own_record;
mod reasons;
mod safety;
mod settings;
mod several;
mod signed;
mod spoken;
mod standard;
mod unused;
