//! What must be true of these screens as they are drawn, whatever the language and the size.

use crate::evidence::{at_food, with_sources};
use crate::support::driver::Walk;

const SIZES: [(u16, u16); 5] = [(40, 16), (60, 20), (80, 24), (100, 30), (120, 36)];
