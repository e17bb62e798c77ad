//! A ninth language comes in by files in the user's folder alone: it is offered, spoken, and what it lacks is said by another, marked.

mod beside;
mod checked;
mod editions;
mod packs;
mod spoken;

use crate::cli::support::Home;

/// A home with Croatian: an entry in the table, two areas of the interface, and a few texts of one questionnaire.
pub fn croatian() -> Home {
    let home = Home::new();
    home.file("locales/languages.toml", include_str!("hr/languages.toml"));
    home.file("locales/hr/home.ftl", include_str!("hr/home.ftl"));
    home.file("locales/hr/key.ftl", include_str!("hr/key.ftl"));
    home.file(
        "questionnaires/services/hr.ftl",
        include_str!("hr/services.ftl"),
    );
    home
}
