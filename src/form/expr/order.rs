//! Sorting rules by what they read: each after everything it depends on, otherwise in the order given. It knows only numbers.

/// Sorts `0..n` so that each number comes after those it depends on; an edge is (who reads, what it reads). Numbers that do not
/// depend on each other keep their order. `Err` holds the numbers of a cycle, each reading the next and the last the first.
pub fn order(n: usize, edges: &[(usize, usize)]) -> Result<Vec<usize>, Vec<usize>> {
    let mut reads: Vec<Vec<usize>> = vec![Vec::new(); n];
    for (reader, read) in edges {
        if *read < n
            && let Some(list) = reads.get_mut(*reader)
        {
            list.push(*read);
        }
    }
    for list in &mut reads {
        list.sort_unstable();
        list.dedup();
    }
    let mut walk = Walk {
        marks: vec![Mark::New; n],
        sorted: Vec::with_capacity(n),
    };
    for start in 0..n {
        walk.from(start, &reads)?;
    }
    Ok(walk.sorted)
}

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    New,
    Open,
    Done,
}

struct Walk {
    marks: Vec<Mark>,
    sorted: Vec<usize>,
}

impl Walk {
    fn mark(&self, number: usize) -> Mark {
        self.marks.get(number).copied().unwrap_or(Mark::Done)
    }

    fn set(&mut self, number: usize, mark: Mark) {
        if let Some(place) = self.marks.get_mut(number) {
            *place = mark;
        }
    }

    /// Depth first with a list of its own for the way taken, so that a long chain of rules cannot use up the stack.
    fn from(&mut self, start: usize, reads: &[Vec<usize>]) -> Result<(), Vec<usize>> {
        if self.mark(start) != Mark::New {
            return Ok(());
        }
        self.set(start, Mark::Open);
        let mut way = vec![(start, 0usize)];
        while let Some((number, next)) = way.last_mut() {
            let number = *number;
            let read = reads.get(number).and_then(|list| list.get(*next)).copied();
            *next += 1;
            match read {
                None => {
                    self.set(number, Mark::Done);
                    self.sorted.push(number);
                    way.pop();
                }
                Some(read) => match self.mark(read) {
                    Mark::Done => {}
                    Mark::New => {
                        self.set(read, Mark::Open);
                        way.push((read, 0));
                    }
                    Mark::Open => {
                        let cycle = way.iter().map(|(number, _)| *number);
                        return Err(cycle.skip_while(|number| *number != read).collect());
                    }
                },
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_comes_first_and_the_rest_keeps_its_order() {
        assert_eq!(order(4, &[]), Ok(vec![0, 1, 2, 3]));
        assert_eq!(order(4, &[(0, 3), (3, 2)]), Ok(vec![2, 3, 0, 1]));
        assert_eq!(order(0, &[]), Ok(Vec::new()));
    }

    #[test]
    fn a_cycle_is_told_with_its_path_alone() {
        assert_eq!(
            order(5, &[(0, 1), (1, 2), (2, 3), (3, 1)]),
            Err(vec![1, 2, 3])
        );
        assert_eq!(order(2, &[(1, 1)]), Err(vec![1]));
    }

    #[test]
    fn a_chain_of_a_hundred_thousand_is_sorted() {
        let edges: Vec<_> = (0..99_999).map(|n| (n, n + 1)).collect();
        let sorted = order(100_000, &edges).unwrap();
        assert_eq!(sorted.first(), Some(&99_999));
    }
}
