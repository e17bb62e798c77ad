//! Collects the arguments and hands on the status.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(fener::cli::run(std::env::args_os()))
}
