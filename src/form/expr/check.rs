//! A tree to a plan: names become slots, functions and their arguments are checked, and comparisons that cannot be meant are told.
//! "Typed" means diagnostics only: no check ever changes a result.

use crate::form::expr::ast::{Ast, Call, Kind, Part, Path, Start};
use crate::form::expr::builtin::{self, Builtin, Function, Takes};
use crate::form::expr::date;
use crate::form::expr::meant;
use crate::form::expr::parser;
use crate::form::expr::pattern::Pattern;
use crate::form::expr::plan::{Base, Indexed, Lookup, Plan};
use crate::form::expr::spot::{Place, Spot, shared};
use crate::form::expr::token::Operator;
use crate::form::expr::value_type::{self, Type};
use crate::form::expr::{Expr, ListInfo, NameInfo, NameKind, Names, Problem, Purpose, Site, Slot};
use crate::text::diag::Severity;
use crate::text::diag::code::Code;
use crate::text::diag::source::Span;
use crate::text::diag::suggest;
use crate::text::i18n::keys::expr as say;
use crate::text::i18n::phrase::Phrase;

/// Resolves and checks a tree; without errors there is an expression.
pub fn check(ast: &Ast, names: &dyn Names, site: &Site) -> (Option<Expr>, Vec<Problem>) {
    let mut checker = Checker {
        names,
        site,
        reads: Vec::new(),
        volatile: false,
        problems: Vec::new(),
    };
    let place = Place::of(site, names);
    let (plan, spots) = checker.operand(&ast.root, &place);
    checker.top(ast, &spots);
    let mut problems = checker.problems;
    problems.sort_by_key(|problem| (problem.span.start, problem.span.end));
    problems.dedup();
    let failed = problems
        .iter()
        .any(|problem| problem.code.severity() == Severity::Error);
    let expr = (!failed).then_some(Expr {
        plan,
        reads: checker.reads,
        volatile: checker.volatile,
    });
    (expr, problems)
}

/// An expression being checked.
pub struct Checker<'a> {
    /// Where names are looked up.
    pub names: &'a dyn Names,
    site: &'a Site,
    reads: Vec<Slot>,
    volatile: bool,
    /// What is wrong so far.
    pub problems: Vec<Problem>,
}

/// A path that begins with what a function gives and goes no further.
fn path_from(call: &Call, span: Span) -> Path {
    Path {
        start: Start::Part(Box::new(Part {
            span,
            kind: Kind::Call(call.clone()),
        })),
        predicates: Vec::new(),
        steps: Vec::new(),
    }
}

impl Checker<'_> {
    /// Notes a problem; whether it is an error, its code says.
    pub fn fail(&mut self, code: Code, span: Span, summary: Phrase) {
        self.problems.push(Problem::new(code, span, summary));
    }

    /// Notes a warning.
    pub fn warn(&mut self, code: Code, span: Span, summary: Phrase) {
        self.fail(code, span, summary);
    }

    /// Notes that a slot is read.
    pub fn read(&mut self, info: &NameInfo, span: Span) {
        if Some(info.slot) == self.site.own {
            let nests = matches!(info.kind, NameKind::Repeat | NameKind::Group);
            if !nests && !matches!(self.site.purpose, Purpose::Constraint | Purpose::Filter) {
                self.fail(Code::ReadsItself, span, say::self_reference());
            }
            if self.site.purpose == Purpose::Constraint {
                return;
            }
        }
        self.read_all(&[info.slot]);
    }

    /// Notes that slots are read.
    pub fn read_all(&mut self, slots: &[Slot]) {
        for slot in slots {
            if !self.reads.contains(slot) {
                self.reads.push(*slot);
            }
        }
    }

    /// What holds for the expression as a whole.
    fn top(&mut self, ast: &Ast, spots: &[Spot]) {
        match self.site.purpose {
            Purpose::Condition | Purpose::Constraint | Purpose::Filter => {
                self.problems
                    .extend(meant::bare(&ast.root, spots, self.names.is_open()));
            }
            Purpose::Value if value_type::of(ast) == Type::Boolean && !self.names.is_open() => {
                self.fail(Code::StoredBoolean, ast.root.span, say::stored_boolean());
            }
            _ => {}
        }
    }

    /// A part as a plan.
    pub fn part(&mut self, it: &Part, place: &Place) -> Plan {
        self.operand(it, place).0
    }

    /// A part as a plan, and what its nodes are if it leads to some.
    pub fn operand(&mut self, it: &Part, place: &Place) -> (Plan, Vec<Spot>) {
        let plan = match &it.kind {
            Kind::Number(value) => Plan::Number(*value),
            Kind::Text(text) => Plan::Text(text.clone()),
            Kind::Negate(inner) => Plan::Negate(Box::new(self.part(inner, place))),
            Kind::Chain(first, rest) => self.chain(first, rest, place),
            Kind::Call(call) => return self.call(call, it.span, place),
            Kind::Path(path) => return self.path(path, it.span, place),
        };
        (plan, Vec::new())
    }

    fn chain(&mut self, first: &Part, rest: &[(Operator, Part)], place: &Place) -> Plan {
        let operator = rest.first().map(|(operator, _)| *operator);
        let parts = std::iter::once(first).chain(rest.iter().map(|(_, part)| part));
        match operator {
            Some(Operator::Or | Operator::And) => {
                let plans: Vec<Plan> = parts.map(|part| self.condition(part, place)).collect();
                match operator {
                    Some(Operator::Or) => Plan::Or(plans),
                    _ => Plan::And(plans),
                }
            }
            Some(Operator::Union) => Plan::Union(
                parts
                    .map(|part| {
                        if value_type::part(part) != Type::Nodes {
                            self.fail(Code::NotNodes, part.span, say::not_nodes());
                        }
                        self.part(part, place)
                    })
                    .collect(),
            ),
            _ => self.operators(first, rest, place),
        }
    }

    fn operators(&mut self, first: &Part, rest: &[(Operator, Part)], place: &Place) -> Plan {
        let (plan, mut left) = self.operand(first, place);
        let mut before = first;
        let mut plans = Vec::with_capacity(rest.len());
        for (operator, part) in rest {
            let (plan, right) = self.operand(part, place);
            if !self.names.is_open() {
                let sides = [(&left[..], part), (&right[..], before)];
                for (spots, other) in sides {
                    self.problems
                        .extend(meant::comparison(spots, *operator, other));
                }
            }
            plans.push((*operator, plan));
            left = Vec::new();
            before = part;
        }
        Plan::Chain(Box::new(plan), plans)
    }

    /// A part that is asked whether it is true.
    fn condition(&mut self, it: &Part, place: &Place) -> Plan {
        let (plan, spots) = self.operand(it, place);
        self.problems
            .extend(meant::bare(it, &spots, self.names.is_open()));
        plan
    }

    fn call(&mut self, call: &Call, span: Span, place: &Place) -> (Plan, Vec<Spot>) {
        let Some(builtin) = builtin::find(&call.name) else {
            let mut problem = Problem::new(
                Code::UnknownFunction,
                call.span,
                say::unknown_function(&call.name),
            );
            problem.hints.extend(builtin::hint(&call.name));
            self.problems.push(problem);
            for arg in &call.args {
                self.part(arg, place);
            }
            return (Plan::Nothing, Vec::new());
        };
        if !builtin.accepts(call.args.len()) {
            let problem = Problem::new(
                Code::ArgumentCount,
                call.span,
                say::argument_count(builtin.name, wanted(builtin), call.args.len()),
            );
            self.problems.push(problem);
            for arg in &call.args {
                self.part(arg, place);
            }
            return (Plan::Nothing, Vec::new());
        }
        self.volatile |= builtin.function.is_volatile()
            || (builtin.function == Function::Randomize && call.args.len() == 1);
        if builtin.function.is_empty() {
            self.warn(
                Code::NotSupported,
                call.span,
                say::not_supported(&call.name),
            );
        }
        self.built_in(builtin, call, span, place)
    }

    fn built_in(
        &mut self,
        builtin: &Builtin,
        call: &Call,
        span: Span,
        place: &Place,
    ) -> (Plan, Vec<Spot>) {
        match (builtin.function, call.args.as_slice()) {
            (Function::Current | Function::Instance, _) => {
                return self.path(&path_from(call, span), span, place);
            }
            (Function::IndexedRepeat, [target, levels @ ..]) => {
                return self.indexed(target, levels, place);
            }
            (Function::Pulldata, [list, column, key_column, key]) => {
                return (
                    self.pulldata([list, column, key_column], key, place),
                    Vec::new(),
                );
            }
            (Function::ChoiceName, [value, question]) => {
                return (self.choice_name(value, question, place), Vec::new());
            }
            _ => {}
        }
        let mut plans = Vec::with_capacity(call.args.len());
        let mut first = Vec::new();
        for (at, arg) in call.args.iter().enumerate() {
            let (plan, spots) = self.operand(arg, place);
            let kind = value_type::part(arg);
            match builtin.takes(at) {
                Takes::Nodes if !matches!(kind, Type::Nodes | Type::Any) => {
                    self.fail(
                        Code::ArgumentKind,
                        arg.span,
                        say::argument_nodes(builtin.name),
                    );
                }
                Takes::Condition => {
                    self.problems
                        .extend(meant::bare(arg, &spots, self.names.is_open()))
                }
                _ => {}
            }
            plans.push(plan);
            if at == 0 {
                first = spots;
            }
        }
        let plan = self.finished(builtin, call, plans, &first);
        let nodes = builtin.function == Function::Randomize;
        (plan, if nodes { first } else { Vec::new() })
    }

    /// What can be done once instead of at each evaluation, and what literals can be told of.
    fn finished(
        &mut self,
        builtin: &Builtin,
        call: &Call,
        plans: Vec<Plan>,
        first: &[Spot],
    ) -> Plan {
        let literal = |at: usize| match call.args.get(at).map(|arg| (&arg.kind, arg.span)) {
            Some((Kind::Text(text), span)) => Some((text.as_str(), span)),
            _ => None,
        };
        match (builtin.function, literal(0), literal(1)) {
            (Function::Regex, _, Some((source, span))) => match Pattern::new(source) {
                Ok(pattern) => {
                    let mut plans = plans.into_iter();
                    let text = plans.next().unwrap_or(Plan::Nothing);
                    return Plan::Matches(Box::new(text), pattern);
                }
                Err(part) => self.fail(Code::BadPattern, span, say::bad_pattern(source, part)),
            },
            (Function::FormatDate | Function::FormatDateTime, _, Some((pattern, span))) => {
                if let Err(problem) = date::is_format(pattern) {
                    self.problems.push(Problem { span, ..problem });
                }
            }
            (Function::Date | Function::DateTime, Some((text, span)), _)
                if !self.names.is_open() && !text.is_empty() && !date::is_date(text) =>
            {
                self.fail(Code::BadDate, span, say::bad_date(text));
            }
            (Function::Selected, _, Some((_, _))) if !self.names.is_open() => {
                if let Some(option) = call.args.get(1) {
                    self.problems.extend(meant::selected(first, option));
                }
            }
            (Function::Position, ..) if !plans.is_empty() => {
                let rows = first
                    .iter()
                    .filter_map(|spot| match spot {
                        Spot::At { info, row } => {
                            let each = self.names.is_open() && !info.repeats.is_empty();
                            (*row || each).then_some(info.slot)
                        }
                        _ => None,
                    })
                    .collect();
                let inner = plans.into_iter().next().unwrap_or(Plan::Nothing);
                return Plan::Position(Box::new(inner), rows);
            }
            _ => {}
        }
        Plan::Call(builtin.function, plans)
    }

    /// `indexed-repeat()`: which repeat each number is for is known from the names alone.
    fn indexed(&mut self, target: &Part, levels: &[Part], place: &Place) -> (Plan, Vec<Spot>) {
        let (_, spots) = self.operand(target, place);
        let mut numbers: Vec<(Slot, Plan)> = Vec::new();
        for pair in levels.chunks_exact(2) {
            let [repeat, number] = pair else { continue };
            let (_, which) = self.operand(repeat, place);
            let number = self.part(number, place);
            match which.first().and_then(|spot| spot.rows().last().copied()) {
                Some(slot) => numbers.push((slot, number)),
                None if self.names.is_open() => {
                    if let Some(info) = self.names.any_repeat() {
                        numbers.push((info.slot, number));
                    }
                }
                None => self.fail(Code::ArgumentKind, repeat.span, say::argument_repeat()),
            }
        }
        let Some(Spot::At { info, .. }) = spots.first() else {
            if !self.names.is_open() {
                self.fail(
                    Code::ArgumentKind,
                    target.span,
                    say::argument_nodes("indexed-repeat"),
                );
            }
            return (Plan::Nothing, Vec::new());
        };
        let info = info.clone();
        if let Some((_, _)) = numbers
            .iter()
            .find(|(slot, _)| !info.repeats.contains(slot))
        {
            self.fail(Code::ArgumentKind, target.span, say::argument_repeat());
        }
        let rows = place.current.rows();
        let first = info
            .repeats
            .iter()
            .position(|slot| numbers.iter().any(|(other, _)| other == slot));
        let common = shared(&rows, &info.repeats).min(first.unwrap_or(usize::MAX));
        let levels = info
            .repeats
            .get(common..)
            .unwrap_or_default()
            .iter()
            .map(|slot| {
                let number = numbers.iter().find(|(other, _)| other == slot);
                (*slot, number.map(|(_, plan)| plan.clone()))
            })
            .collect();
        let plan = Plan::Indexed(Indexed {
            slot: info.slot,
            base: Base::Current,
            up: u16::try_from(rows.len() - common).unwrap_or(u16::MAX),
            levels,
        });
        (plan, spots)
    }

    fn pulldata(&mut self, words: [&Part; 3], key: &Part, place: &Place) -> Plan {
        let [list, column, key_column] = words;
        let key = Box::new(self.part(key, place));
        let Some(info) = self.list(list) else {
            return Plan::Text(String::new());
        };
        let mut find = |it: &Part| match &it.kind {
            Kind::Text(name) => self.column(&info, name, it.span),
            _ => {
                self.fail(Code::ArgumentKind, it.span, say::argument_literal());
                None
            }
        };
        match (find(column), find(key_column)) {
            (Some(column), Some(key_column)) => Plan::Lookup(Lookup {
                list: info.list,
                column,
                key_column,
                key,
            }),
            _ => Plan::Text(String::new()),
        }
    }

    /// `jr:choice-name(value, '${q}')`: the question stands in quotes, which the engines read as a path of its own.
    fn choice_name(&mut self, value: &Part, question: &Part, place: &Place) -> Plan {
        let value = self.part(value, place);
        let inner = match &question.kind {
            Kind::Text(text) => {
                let (ast, problems) = parser::parse(text);
                self.problems
                    .extend(problems.into_iter().map(|problem| Problem {
                        span: question.span,
                        ..problem
                    }));
                ast.map(|ast| Part {
                    span: question.span,
                    kind: ast.root.kind,
                })
            }
            _ => Some(question.clone()),
        };
        let Some(inner) = inner else {
            return Plan::Nothing;
        };
        let reads = self.reads.len();
        let (_, spots) = self.operand(&inner, place);
        // Only the labels of the question are read, not its answer.
        self.reads.truncate(reads);
        match spots.first().and_then(Spot::slot) {
            Some(slot) => Plan::Label(Box::new(value), slot),
            None => {
                if !self.names.is_open() && self.problems.is_empty() {
                    self.fail(Code::ArgumentKind, question.span, say::argument_question());
                }
                Plan::Text(String::new())
            }
        }
    }

    /// A list by the literal that names it.
    pub fn list(&mut self, it: &Part) -> Option<ListInfo> {
        let Kind::Text(name) = &it.kind else {
            self.fail(Code::ArgumentKind, it.span, say::argument_literal());
            return None;
        };
        let list = self.names.list(name);
        if list.is_none() && !self.names.is_open() {
            self.fail(Code::NoSuchInstance, it.span, say::unknown_list(name));
        }
        list
    }

    /// A column of a list by its name.
    pub fn column(&mut self, list: &ListInfo, name: &str, span: Span) -> Option<u32> {
        let at = list.columns.iter().position(|column| column == name);
        if at.is_none() && !self.names.is_open() {
            let mut problem = Problem::new(Code::UnknownColumn, span, say::unknown_column(name));
            let columns = list.columns.iter().map(String::as_str);
            problem.hints.extend(suggest::hint(name, columns));
            self.problems.push(problem);
        }
        at.and_then(|at| u32::try_from(at).ok())
    }
}

/// How many arguments a function takes, in figures.
fn wanted(builtin: &Builtin) -> String {
    match builtin.most {
        Some(most) if most == builtin.least => most.to_string(),
        Some(most) => format!("{}–{most}", builtin.least),
        None => format!("{}+", builtin.least),
    }
}
