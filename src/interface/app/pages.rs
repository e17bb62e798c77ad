//! Where the pages of something longer than its column end: counted here, so that whoever turns pages knows how many there are, and drawn
//! by the same rule.

/// What matters about a row for where a page ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Laid {
    /// Nothing stands in it.
    pub is_blank: bool,
    /// It belongs to the row before.
    pub keeps: bool,
}

/// The pages of the rows after the pinned ones: first row and one after the last. Rows that belong together stay together unless
/// that left a page a third empty, and a page begins with no empty row.
pub fn pages(rows: &[Laid], pinned: usize, room: usize) -> Vec<(usize, usize)> {
    let mut pages = Vec::new();
    let mut from = pinned;
    while from < rows.len() {
        if !pages.is_empty() && rows.get(from).is_some_and(|row| row.is_blank) {
            from += 1;
            continue;
        }
        let full = (from + room).min(rows.len());
        let mut to = full;
        while to < rows.len() && to > from && rows.get(to).is_some_and(|row| row.keeps) {
            to -= 1;
        }
        // A long paragraph is divided all the same, or it would leave a page half empty.
        if (to - from) * 3 < room * 2 {
            to = full;
        }
        pages.push((from, to));
        from = to;
    }
    pages
}
