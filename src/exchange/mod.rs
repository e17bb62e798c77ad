//! What goes in and out: tables, bundles, forms of other programs, scenarios.

pub mod scenario;
