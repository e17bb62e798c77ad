//! Paths to walks: every step is looked up, and what is known of its nodes is carried to the next.

use crate::form::expr::ast::{Axis, Kind, Part, Path, Start, Step, Test};
use crate::form::expr::check::Checker;
use crate::form::expr::plan::{Above, Base, Below, From, Move, Plan, Walk, Way};
use crate::form::expr::spot::{Place, Spot, shared};
use crate::form::expr::token::Operator;
use crate::form::expr::{NameInfo, NameKind, Problem};
use crate::text::diag::code::Code;
use crate::text::diag::source::Span;
use crate::text::diag::suggest;
use crate::text::i18n::keys::expr as say;

/// A path being resolved: the walk so far and where it stands.
struct Going {
    walk: Walk,
    spots: Vec<Spot>,
    plain: bool,
}

impl Checker<'_> {
    /// Resolves a path to a plan and what its nodes are.
    pub fn path(&mut self, path: &Path, span: Span, place: &Place) -> (Plan, Vec<Spot>) {
        let Some((mut going, rest)) = self.begin(path, span, place) else {
            return (Plan::Nothing, Vec::new());
        };
        for predicate in &path.predicates {
            let plan = self.part(predicate, &place.inside(&going.spots));
            going.walk.keep.push(plan);
            going.plain = false;
        }
        for (at, step) in rest.iter().enumerate() {
            let last = at + 1 == rest.len();
            if !self.go(&mut going, step, last, place) {
                return (Plan::Nothing, Vec::new());
            }
        }
        self.arrive(&going, span);
        let plan = self
            .shortened(&going, place)
            .unwrap_or(Plan::Walk(going.walk));
        (plan, going.spots)
    }

    /// Where a path begins, and the steps that are left. `None` when it leads nowhere.
    fn begin<'p>(
        &mut self,
        path: &'p Path,
        span: Span,
        place: &Place,
    ) -> Option<(Going, &'p [Step])> {
        let steps = path.steps.as_slice();
        match &path.start {
            Start::Here => Some((Going::at(From::Base(Base::Here), place.here.clone()), steps)),
            Start::Root => self.begin_at_root(steps, place),
            Start::Named {
                last_saved: true,
                name,
            } => {
                self.warn(
                    Code::NotSupported,
                    span,
                    say::not_supported(format!("last-saved#{name}")),
                );
                None
            }
            Start::Named { name, .. } => {
                let info = self.lookup(name, span)?;
                Some((self.named(info, place), steps))
            }
            Start::Part(inner) => Some((self.begin_at_part(inner, path, place)?, steps)),
        }
    }

    fn begin_at_part(&mut self, inner: &Part, path: &Path, place: &Place) -> Option<Going> {
        if let Kind::Call(call) = &inner.kind {
            match (call.name.as_str(), call.args.as_slice()) {
                ("current", []) => {
                    let from = From::Base(Base::Current);
                    return Some(Going::at(from, vec![place.current.clone()]));
                }
                ("instance", [argument]) => {
                    let list = self.list(argument)?;
                    return Some(Going::at(From::List(list.list), vec![Spot::List(list)]));
                }
                _ => {}
            }
        }
        let (plan, spots) = self.operand(inner, place);
        if crate::form::expr::value_type::part(inner) != crate::form::expr::value_type::Type::Nodes
            && !(path.steps.is_empty() && path.predicates.is_empty())
        {
            self.fail(Code::NotNodes, inner.span, say::not_nodes());
        }
        Some(Going::at(From::Part(Box::new(plan)), spots))
    }

    /// An absolute path means the rows it shares with the place it is read from, as in ODK Collect, up to its first predicate.
    fn begin_at_root<'p>(
        &mut self,
        steps: &'p [Step],
        place: &Place,
    ) -> Option<(Going, &'p [Step])> {
        let root = |going: &[Step]| {
            going.first().is_some_and(|step| {
                matches!((&step.axis, &step.test), (Axis::Child, Test::Name(name)) if self.names.is_root(name))
                    && step.predicates.is_empty()
            })
        };
        let steps = if root(steps) { steps.get(1..)? } else { steps };
        let simple = |step: &Step| step.axis == Axis::Child && matches!(step.test, Test::Name(_));
        let names = steps.iter().take_while(|step| simple(step)).count();
        let first_kept = steps.iter().position(|step| !step.predicates.is_empty());
        let count = first_kept.map_or(names, |at| names.min(at + 1));
        let step = count.checked_sub(1).and_then(|at| steps.get(at));
        let Some(Step {
            test: Test::Name(name),
            span,
            predicates,
            ..
        }) = step
        else {
            return Some((Going::at(From::Root, vec![Spot::Root]), steps));
        };
        let info = match self.names.lookup(name) {
            Some(info) => info,
            None if self.names.is_open() => {
                let pass = count < steps.len();
                let repeat = self.names.any_repeat().filter(|_| !predicates.is_empty());
                match repeat {
                    Some(info) if pass => info,
                    _ if pass => return self.begin_at_root(steps.get(count..)?, place),
                    _ => return None,
                }
            }
            None => self.lookup(name, *span)?,
        };
        let mut going = self.named(info, place);
        for predicate in predicates {
            let plan = self.part(predicate, &place.inside(&going.spots));
            going.walk.keep.push(plan);
            going.plain = false;
        }
        Some((going, steps.get(count..)?))
    }

    /// All instances of a slot that share rows with the place; of `.` and `current()`, the one that shares more.
    fn named(&mut self, info: NameInfo, place: &Place) -> Going {
        let here = place.here.first().filter(|spot| spot.in_record());
        let rows = |spot: &Spot| shared(&spot.rows(), &info.repeats);
        let (base, spot) = match here {
            Some(spot) if rows(spot) > rows(&place.current) => (Base::Here, spot),
            _ => (Base::Current, &place.current),
        };
        let common = rows(spot);
        let up = spot.rows().len() - common;
        let through = info.repeats.get(common..).unwrap_or_default().to_vec();
        self.read_all(&through);
        self.read_rows(&info);
        let from = From::Slot {
            slot: info.slot,
            base,
            up: u16::try_from(up).unwrap_or(u16::MAX),
            through,
            repeats: info.kind == NameKind::Repeat,
        };
        Going::at(from, vec![Spot::of(info)])
    }

    /// One step. False when it leads nowhere and that was said or is allowed.
    fn go(&mut self, going: &mut Going, step: &Step, last: bool, place: &Place) -> bool {
        let next = match step.axis {
            Axis::Parent => self.up(going, step),
            Axis::Itself => self.stay(going, step),
            Axis::Child => match self.down(going, step, last, place) {
                Some(next) => next,
                None => return false,
            },
        };
        let (way, spots) = next;
        let mut keep = Vec::new();
        if step.test == Test::Text {
            keep.push(filled());
        }
        for predicate in &step.predicates {
            keep.push(self.part(predicate, &place.inside(&spots)));
        }
        going.plain &= keep.is_empty();
        going.spots = spots;
        match way {
            Some(way) => going.walk.moves.push(Move { way, keep }),
            // The walk was begun anew at the step itself.
            None => going.walk.keep = keep,
        }
        true
    }

    fn up(&mut self, going: &Going, step: &Step) -> (Option<Way>, Vec<Spot>) {
        let mut table = Vec::new();
        let mut spots = Vec::new();
        for spot in &going.spots {
            match spot {
                Spot::At { info, row } => {
                    let above = spot.above(self.names).unwrap_or(Spot::Root);
                    if self.is_called(&above, &step.test) {
                        table.push(Above {
                            slot: info.slot,
                            repeats: *row,
                            above: above.slot(),
                        });
                        spots.push(above);
                    }
                }
                Spot::Column(list, _) => spots.push(Spot::Item(list.clone())),
                Spot::Item(list) => spots.push(Spot::List(list.clone())),
                Spot::Root | Spot::List(_) => return (Some(Way::Stay), going.spots.clone()),
            }
        }
        (Some(Way::Up(table)), spots)
    }

    fn stay(&mut self, going: &Going, step: &Step) -> (Option<Way>, Vec<Spot>) {
        let all = going
            .spots
            .iter()
            .all(|spot| self.is_called(spot, &step.test));
        if all {
            return (Some(Way::Stay), going.spots.clone());
        }
        (Some(Way::Nowhere), Vec::new())
    }

    /// Whether a step's test lets a spot through.
    fn is_called(&self, spot: &Spot, test: &Test) -> bool {
        match test {
            Test::Any | Test::Node => true,
            Test::Text => false,
            Test::Name(name) => match spot {
                Spot::Root => self.names.is_root(name),
                Spot::List(_) => name == "root",
                Spot::Item(_) => name == "item",
                Spot::Column(list, at) => list
                    .columns
                    .get(*at as usize)
                    .is_some_and(|column| column == name),
                Spot::At { info, .. } => self
                    .names
                    .lookup(name)
                    .is_some_and(|other| other.slot == info.slot),
            },
        }
    }

    /// A step down. `None` when it leads nowhere; a way of `None` when the walk was begun anew.
    fn down(
        &mut self,
        going: &mut Going,
        step: &Step,
        last: bool,
        place: &Place,
    ) -> Option<(Option<Way>, Vec<Spot>)> {
        let spot = going.spots.first()?.clone();
        match (&spot, &step.test) {
            (Spot::Root, Test::Name(name))
                if self.names.is_root(name) && self.names.lookup(name).is_none() =>
            {
                Some((Some(Way::Stay), vec![Spot::Root]))
            }
            (Spot::Root | Spot::At { .. }, Test::Name(name)) => {
                self.down_to(going, &spot, name, step, last, place)
            }
            (Spot::Root | Spot::At { .. }, Test::Text) => {
                Some((Some(Way::Stay), going.spots.clone()))
            }
            (Spot::Root | Spot::At { .. }, test) => Some(self.children(&spot, test)),
            (Spot::List(list), Test::Name(name)) if name == "root" => {
                Some((Some(Way::Stay), vec![Spot::List(list.clone())]))
            }
            (Spot::List(list), Test::Name(name)) if name == "item" => {
                Some((Some(Way::Items), vec![Spot::Item(list.clone())]))
            }
            (Spot::List(list), Test::Any | Test::Node) => {
                Some((Some(Way::Items), vec![Spot::Item(list.clone())]))
            }
            (Spot::Item(list), Test::Name(name)) => {
                let column = self.column(list, name, step.span)?;
                Some((
                    Some(Way::Column(column)),
                    vec![Spot::Column(list.clone(), column)],
                ))
            }
            (Spot::Item(list), Test::Any | Test::Node) => {
                let count = u32::try_from(list.columns.len()).unwrap_or(0);
                let spots = (0..count)
                    .map(|at| Spot::Column(list.clone(), at))
                    .collect();
                Some((Some(Way::Columns(count)), spots))
            }
            (Spot::Column(..), Test::Text | Test::Node) => {
                Some((Some(Way::Stay), going.spots.clone()))
            }
            _ => Some((Some(Way::Nowhere), Vec::new())),
        }
    }

    /// Down to a name, through groups and repeats that the path leaves out; a name that does not stand below is taken by itself.
    fn down_to(
        &mut self,
        going: &mut Going,
        spot: &Spot,
        name: &str,
        step: &Step,
        last: bool,
        place: &Place,
    ) -> Option<(Option<Way>, Vec<Spot>)> {
        let info = match self.names.lookup(name) {
            Some(info) => info,
            None if self.names.is_open() && !last => {
                match self
                    .names
                    .any_repeat()
                    .filter(|_| !step.predicates.is_empty())
                {
                    Some(info) => info,
                    None => return Some((Some(Way::Stay), going.spots.clone())),
                }
            }
            None if self.names.is_open() => return None,
            None => self.lookup(name, step.span)?,
        };
        let rows = spot.rows();
        let common = shared(&rows, &info.repeats);
        let below = match spot {
            Spot::Root => true,
            Spot::At { info: above, .. } => info.parents.contains(&above.slot),
            _ => false,
        };
        let repeats = info.kind == NameKind::Repeat;
        if !below || common < rows.len() {
            let again = self.named(info, place);
            going.walk = again.walk;
            return Some((None, again.spots));
        }
        let through = info.repeats.get(common..).unwrap_or_default().to_vec();
        self.read_all(&through);
        self.read_rows(&info);
        let slot = info.slot;
        let way = Way::Down(vec![Below {
            slot,
            repeats,
            through,
        }]);
        Some((Some(way), vec![Spot::of(info)]))
    }

    /// Everything directly below a spot.
    fn children(&mut self, spot: &Spot, test: &Test) -> (Option<Way>, Vec<Spot>) {
        let is_leaf = matches!(spot, Spot::At { info, .. } if !matches!(info.kind, NameKind::Repeat | NameKind::Group));
        if is_leaf {
            let way = if *test == Test::Node {
                Way::Stay
            } else {
                Way::Nowhere
            };
            return (Some(way), vec![spot.clone()]);
        }
        let infos: Vec<NameInfo> = self
            .names
            .children(spot.slot())
            .into_iter()
            .filter_map(|slot| self.names.info(slot))
            .collect();
        let common = spot.rows().len();
        let below = infos
            .iter()
            .map(|info| Below {
                slot: info.slot,
                repeats: info.kind == NameKind::Repeat,
                through: info.repeats.get(common..).unwrap_or_default().to_vec(),
            })
            .collect();
        (
            Some(Way::Down(below)),
            infos.into_iter().map(Spot::of).collect(),
        )
    }

    /// Notes what a path reads, and that only a constraint may read its own answer.
    fn arrive(&mut self, going: &Going, span: Span) {
        for spot in &going.spots {
            if let Spot::At { info, .. } = spot {
                self.read(info, span);
            }
        }
    }

    /// A walk that leads to one question in a row around the base as a direct look.
    fn shortened(&self, going: &Going, place: &Place) -> Option<Plan> {
        if !going.plain || !going.walk.keep.is_empty() {
            return None;
        }
        let [Spot::At { info, row: false }] = going.spots.as_slice() else {
            return None;
        };
        let direct = |below: &Below| below.through.is_empty() && !below.repeats;
        let base = match &going.walk.from {
            From::Slot {
                slot,
                base,
                up,
                through,
                repeats: false,
            } if through.is_empty() && going.walk.moves.is_empty() => {
                return Some(Plan::One(*slot, *base, *up));
            }
            From::Base(base) => *base,
            _ => return None,
        };
        let simple = going.walk.moves.iter().all(|step| match &step.way {
            Way::Up(_) | Way::Stay => true,
            Way::Down(below) => below.iter().all(direct),
            _ => false,
        });
        let spot = match base {
            Base::Here => place.here.first()?,
            Base::Current => &place.current,
        };
        let rows = spot.rows();
        let inside = shared(&rows, &info.repeats) == info.repeats.len();
        let up = u16::try_from(rows.len() - info.repeats.len().min(rows.len())).ok()?;
        let moved = !going.walk.moves.is_empty();
        (simple && inside && moved).then_some(Plan::One(info.slot, base, up))
    }

    /// A repeat that a path goes through is read, for its rows come and go.
    fn read_rows(&mut self, info: &NameInfo) {
        if info.kind == NameKind::Repeat {
            self.read_all(&[info.slot]);
        }
    }

    fn lookup(&mut self, name: &str, span: Span) -> Option<NameInfo> {
        let info = self.names.lookup(name);
        if info.is_none() && !self.names.is_open() {
            let summary = say::unknown_name(name);
            let mut problem = Problem::new(Code::UnknownName, span, summary);
            let near = self.names.nearest(name);
            problem
                .hints
                .extend(suggest::hint(name, near.iter().map(String::as_str)));
            self.problems.push(problem);
        }
        info
    }
}

impl Going {
    fn at(from: From, spots: Vec<Spot>) -> Going {
        Going {
            walk: Walk {
                from,
                keep: Vec::new(),
                moves: Vec::new(),
            },
            spots,
            plain: true,
        }
    }
}

/// `. != ''`, which is what `text()` keeps.
fn filled() -> Plan {
    let here = Plan::Walk(Walk {
        from: From::Base(Base::Here),
        keep: Vec::new(),
        moves: Vec::new(),
    });
    let blank = Plan::Text(String::new());
    Plan::Chain(Box::new(here), vec![(Operator::NotEqual, blank)])
}
