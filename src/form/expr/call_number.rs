//! The functions on numbers.

use crate::form::expr::builtin::Function;
use crate::form::expr::call::Call;
use crate::form::expr::chance;
use crate::form::expr::number;
use crate::form::expr::value::{Val, held, unpacked};

/// The value of a function on numbers; `None` for any other.
pub fn value<'a>(call: &Call<'_, 'a>) -> Option<Val<'a>> {
    let first = || call.number(0);
    let value = match call.function {
        Function::Number if !call.has(0) => {
            unpacked(held(call.run.scope, call.frame.here)).into_number(call.run.scope)
        }
        Function::Number => first(),
        Function::Int => number::cut(first()),
        Function::Sum => numbers(call).sum(),
        Function::Max => numbers(call).reduce(f64::max).unwrap_or(f64::NAN),
        Function::Min => numbers(call).reduce(f64::min).unwrap_or(f64::NAN),
        Function::Round => {
            let places = if call.has(1) { call.number(1) } else { 0.0 };
            number::round(first(), places)
        }
        Function::Floor => first().floor(),
        Function::Ceiling => first().ceil(),
        Function::Pow => number::power(first(), call.number(1)),
        Function::Log => first().ln(),
        Function::Log10 => first().log10(),
        Function::Abs => first().abs(),
        Function::Sin => first().sin(),
        Function::Cos => first().cos(),
        Function::Tan => first().tan(),
        Function::Asin => first().asin(),
        Function::Acos => first().acos(),
        Function::Atan => first().atan(),
        Function::Atan2 => first().atan2(call.number(1)),
        Function::Sqrt => first().sqrt(),
        Function::Exp => first().exp(),
        Function::Exp10 => number::power(10.0, first()),
        Function::Pi => std::f64::consts::PI,
        Function::Random => chance::fraction(call.run),
        Function::Uuid => return Some(uuid(call)),
        _ => return None,
    };
    Some(Val::Number(value))
}

/// Everything given that is a number.
fn numbers(call: &Call<'_, '_>) -> impl Iterator<Item = f64> {
    call.spread(0)
        .into_iter()
        .map(|value| value.into_number(call.run.scope))
        .filter(|value| !value.is_nan())
        .collect::<Vec<_>>()
        .into_iter()
}

fn uuid<'a>(call: &Call<'_, 'a>) -> Val<'a> {
    if call.has(0) {
        let length = usize::try_from(call.whole(0)).unwrap_or(0);
        return Val::text(chance::letters(call.run, length));
    }
    Val::text(chance::identifier(call.run))
}
