//! What a piece of work costs, by the clock on the wall: a thread that runs sees its own processor time only in ticks of some
//! milliseconds. The least of many timings is the one that no neighbour disturbed, and the one that counts.
#![allow(
    dead_code,
    clippy::disallowed_methods,
    reason = "each bench uses a part of this, and timing is what it is for"
)]

use std::time::Instant;

/// The least and the middle of so many timings of the same work, in milliseconds, after one that warms up.
pub fn spent(times: usize, mut work: impl FnMut()) -> (f64, f64) {
    work();
    let mut all: Vec<f64> = (0..times)
        .map(|_| {
            let before = Instant::now();
            work();
            before.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    all.sort_by(f64::total_cmp);
    let at = |n: usize| all.get(n).copied().unwrap_or(f64::NAN);
    (at(0), at(times / 2))
}

/// Says whether only the figures with their targets are wanted: `cargo bench --bench NAME -- figures`.
pub fn only_figures() -> bool {
    std::env::args().any(|argument| argument == "figures")
}

/// Prints a figure with its target, and says whether it was met.
pub fn figure(what: &str, value: f64, unit: &str, most: f64) -> bool {
    let met = value <= most;
    let verdict = if met { "met" } else { "MISSED" };
    println!("  {what:58}  {value:.2} {unit}  <= {most} {unit}  {verdict}");
    met
}

/// Ends with 1 when a target was missed.
pub fn end(met: bool) -> ! {
    std::process::exit(i32::from(!met))
}
