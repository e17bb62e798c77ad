//! Secondary suppression: where a count from 1 to 4 is hidden and the numbers around it would tell it by subtraction, the next smallest
//! of them is hidden too, until another count would fit what is shown as well. It knows numbers and sums alone.
//!
//! Whoever reads a file knows of a hidden count that it is from 1 to 4, and of a number hidden beside it that it is 5 or more.

use std::collections::BTreeSet;

/// Counts from 1 to this are small.
const MOST_SMALL: i64 = 4;

/// Beyond this no count is looked for.
const MOST: i64 = 1 << 40;

/// How many steps one search may take. What it does not find in them counts as not there, so that more is hidden and not less.
const STEPS: usize = 2_000;

/// A total and its parts, by their places in a list of numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// The total.
    pub total: usize,
    /// The parts.
    pub parts: Vec<usize>,
}

impl Sum {
    fn members(&self) -> impl Iterator<Item = usize> + '_ {
        self.parts.iter().copied().chain([self.total])
    }
}

/// Which numbers are to be hidden besides those from 1 to 4.
pub fn hidden_too(values: &[i64], sums: &[Sum]) -> BTreeSet<usize> {
    let mut hidden: BTreeSet<usize> = BTreeSet::new();
    let small: Vec<usize> = (0..values.len())
        .filter(|at| values.get(*at).is_some_and(|value| is_small(*value)))
        .collect();
    while let Some(next) = small
        .iter()
        .filter(|at| follows(**at, values, sums, &hidden))
        .find_map(|at| next_smallest(*at, values, sums, &hidden))
    {
        hidden.insert(next);
    }
    hidden
}

fn is_small(value: i64) -> bool {
    (1..=MOST_SMALL).contains(&value)
}

/// What a reader knows of each number: from where to where it lies.
fn known(values: &[i64], hidden: &BTreeSet<usize>) -> Vec<(i64, i64)> {
    let bounds = values.iter().enumerate().map(|(at, value)| match value {
        value if is_small(*value) => (1, MOST_SMALL),
        _ if hidden.contains(&at) => (MOST_SMALL + 1, MOST),
        value => (*value, *value),
    });
    bounds.collect()
}

/// Says whether no other count than the true one fits what is shown.
fn follows(at: usize, values: &[i64], sums: &[Sum], hidden: &BTreeSet<usize>) -> bool {
    let mut steps = STEPS;
    let others = (1..=MOST_SMALL).filter(|other| values.get(at) != Some(other));
    let mut others = others.map(|other| {
        let mut bounds = known(values, hidden);
        if let Some(bound) = bounds.get_mut(at) {
            *bound = (other, other);
        }
        fits(bounds, sums, &mut steps)
    });
    !others.any(|fits| fits)
}

/// Says whether there are numbers within these bounds with which every sum is right.
fn fits(mut bounds: Vec<(i64, i64)>, sums: &[Sum], steps: &mut usize) -> bool {
    if *steps == 0 || !narrowed(&mut bounds, sums) {
        return false;
    }
    *steps -= 1;
    let open = sums.iter().flat_map(Sum::members);
    let open = open.filter_map(|at| Some((at, *bounds.get(at)?)));
    let Some((at, (low, high))) = open
        .filter(|(_, (low, high))| low < high)
        .min_by_key(|(_, (low, high))| high - low)
    else {
        return true;
    };
    let middle = low + (high - low).min(2 * MOST_SMALL) / 2;
    [(low, middle), (middle + 1, high)].into_iter().any(|half| {
        let mut tried = bounds.clone();
        if let Some(bound) = tried.get_mut(at) {
            *bound = half;
        }
        fits(tried, sums, steps)
    })
}

/// Draws the bounds together as far as the sums say; `false` where nothing is left between them.
fn narrowed(bounds: &mut [(i64, i64)], sums: &[Sum]) -> bool {
    loop {
        let before = bounds.to_vec();
        for sum in sums {
            for at in sum.members() {
                let of = |other: usize| bounds.get(other).copied().unwrap_or((0, MOST));
                let rest = sum.parts.iter().filter(|part| **part != at);
                let rest = rest.map(|part| of(*part));
                let (low, high) = rest.fold((0_i64, 0_i64), |all, one| {
                    (all.0.saturating_add(one.0), all.1.saturating_add(one.1))
                });
                let (from, to) = match at == sum.total {
                    true => (low, high),
                    false => {
                        let total = of(sum.total);
                        (total.0.saturating_sub(high), total.1.saturating_sub(low))
                    }
                };
                if let Some(bound) = bounds.get_mut(at) {
                    *bound = (bound.0.max(from), bound.1.min(to));
                    if bound.0 > bound.1 {
                        return false;
                    }
                }
            }
        }
        if before == bounds {
            return true;
        }
    }
}

/// The smallest shown number that a hidden one hangs together with, through sums and what is hidden in them. A nought tells nothing.
fn next_smallest(
    from: usize,
    values: &[i64],
    sums: &[Sum],
    hidden: &BTreeSet<usize>,
) -> Option<usize> {
    let value = |at: usize| values.get(at).copied().unwrap_or_default();
    let is_hidden = |at: usize| is_small(value(at)) || hidden.contains(&at);
    let mut reached = BTreeSet::from([from]);
    loop {
        let touched = sums
            .iter()
            .filter(|sum| sum.members().any(|at| reached.contains(&at)));
        let members: BTreeSet<usize> = touched.flat_map(Sum::members).collect();
        let shown = members.iter().filter(|at| !is_hidden(**at));
        let shown = shown
            .filter(|at| value(**at) > 0)
            .min_by_key(|at| value(**at));
        if let Some(at) = shown {
            return Some(*at);
        }
        let before = reached.len();
        reached.extend(members.into_iter().filter(|at| is_hidden(*at)));
        if reached.len() == before {
            return None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(total: usize, parts: &[usize]) -> Sum {
        Sum {
            total,
            parts: parts.to_vec(),
        }
    }

    #[test]
    fn one_small_part_of_a_shown_total_takes_the_next_smallest_with_it() {
        let hidden = hidden_too(&[3, 12, 30, 45], &[sum(3, &[0, 1, 2])]);
        assert_eq!(hidden, BTreeSet::from([1]));
    }

    #[test]
    fn two_small_parts_whose_total_leaves_one_way_take_the_total_with_them() {
        assert_eq!(
            hidden_too(&[4, 4, 8], &[sum(2, &[0, 1])]),
            BTreeSet::from([2])
        );
        // 2 and 3 could as well be 1 and 4.
        assert!(hidden_too(&[2, 3, 5], &[sum(2, &[0, 1])]).is_empty());
    }

    #[test]
    fn nothing_more_is_hidden_where_nothing_small_is() {
        assert!(hidden_too(&[0, 12, 12], &[sum(2, &[0, 1])]).is_empty());
    }

    /// A table of two rows and two columns with all its totals: 0 1 | 4, 2 3 | 5, 6 7 | 8.
    fn table(inner: [i64; 4]) -> (Vec<i64>, Vec<Sum>) {
        let [a, b, c, d] = inner;
        let values = vec![a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d];
        let sums = vec![
            sum(4, &[0, 1]),
            sum(5, &[2, 3]),
            sum(6, &[0, 2]),
            sum(7, &[1, 3]),
            sum(8, &[4, 5]),
            sum(8, &[6, 7]),
        ];
        (values, sums)
    }

    /// Every way to fill a table that a reader could think of, each tried out without the search above.
    fn ways(values: &[i64], hidden: &BTreeSet<usize>) -> Vec<Vec<i64>> {
        let could = |at: usize, value: i64| match values[at] {
            1..=4 => (1..=4).contains(&value),
            _ if hidden.contains(&at) => value > 4,
            shown => value == shown,
        };
        let choices = |at: usize| {
            (0..=24)
                .filter(|value| could(at, *value))
                .collect::<Vec<i64>>()
        };
        let mut found = Vec::new();
        for a in choices(0) {
            for b in choices(1) {
                if !could(4, a + b) {
                    continue;
                }
                for c in choices(2) {
                    if !could(6, a + c) {
                        continue;
                    }
                    for d in choices(3) {
                        let (all, _) = table([a, b, c, d]);
                        if all.iter().enumerate().all(|(at, value)| could(at, *value)) {
                            found.push(all);
                        }
                    }
                }
            }
        }
        found
    }

    #[test]
    fn in_a_thousand_tables_no_small_count_follows_from_what_is_shown() {
        let mut seed = 5_u64;
        let mut dice = |most: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            ((seed >> 33) % most) as i64
        };
        let (mut held, mut more) = (0, 0);
        for _ in 0..1_000 {
            let (values, sums) = table([dice(11), dice(11), dice(11), dice(11)]);
            let hidden = hidden_too(&values, &sums);
            more += hidden.len();
            let ways = ways(&values, &hidden);
            for at in 0..values.len() {
                let is_hidden = |at: usize| is_small(values[at]) || hidden.contains(&at);
                if !is_small(values[at]) || (0..9).all(|at| is_hidden(at) || values[at] == 0) {
                    continue;
                }
                held += 1;
                let told: BTreeSet<i64> = ways.iter().map(|way| way[at]).collect();
                assert!(
                    told.len() > 1,
                    "{values:?} with {hidden:?}: {at} is {told:?}"
                );
            }
        }
        assert!(
            held > 1_000 && more > 500,
            "{held} counts, {more} hidden too"
        );
    }
}
