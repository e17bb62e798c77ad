//! Fener.

use std::process::ExitCode;

fn main() -> ExitCode {
    let Ok(world) = fener::world::World::system(None) else {
        return ExitCode::from(3);
    };
    ExitCode::from(fener::interface::tui::run(fener::interface::tui::Config { world, language: None }).code())
}
