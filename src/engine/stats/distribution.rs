//! The distributions behind intervals. The gamma and error functions are those of a library; the incomplete beta function is summed here,
//! because the library stops summing before tables with thousands of items have converged.

use statrs::function::erf::{erfc, erfc_inv};
use statrs::function::gamma::ln_gamma;

use crate::engine::stats::estimate::{Undefined, finite};

/// The share of a normal distribution below a number of standard deviations.
pub(super) fn normal_below(deviations: f64) -> f64 {
    0.5 * erfc(-deviations / std::f64::consts::SQRT_2)
}

/// Within how many standard deviations such a share lies.
pub(super) fn normal_two_sided(share: f64) -> Result<f64, Undefined> {
    finite(std::f64::consts::SQRT_2 * erfc_inv(1.0 - share))
}

/// Within how many standard errors such a share of Student's t lies. The square of t is F with one degree above.
pub(super) fn t_two_sided(share: f64, freedom: f64) -> Result<f64, Undefined> {
    if freedom < 1.0 {
        return Err(Undefined::OneItem);
    }
    if freedom >= MANY {
        return normal_two_sided(share).and_then(|z| finite(near_normal(z, freedom)));
    }
    finite(f_quantile(share, 1.0, freedom).sqrt())
}

/// From so many degrees of freedom on t is told from the normal by its expansion: the gamma functions of larger numbers differ by less
/// than they are exact.
const MANY: f64 = 10_000.0;

/// A quantile of Student's t from that of the normal: the expansion in the inverse of the degrees of freedom (Abramowitz and Stegun
/// 26.7.5), whose next term is below 1e-15 from ten thousand on.
fn near_normal(z: f64, freedom: f64) -> f64 {
    let square = z * z;
    let first = z * (square + 1.0) / 4.0;
    let second = z * ((5.0 * square + 16.0) * square + 3.0) / 96.0;
    let third = z * (((3.0 * square + 19.0) * square + 17.0) * square - 15.0) / 384.0;
    z + (first + (second + third / freedom) / freedom) / freedom
}

/// Below which number such a share of Fisher's F lies.
///
/// F is below x when a beta variable is below y = ax / (ax + b); y is found by halving, on the side where it can be told from its end.
pub(super) fn f_quantile(share: f64, above: f64, below: f64) -> f64 {
    let (a, b) = (above / 2.0, below / 2.0);
    let is_low = beta_below(0.5, a, b) >= share;
    let odds = match is_low {
        true => {
            let y = halved(|y| beta_below(y, a, b) < share);
            y / (1.0 - y)
        }
        false => {
            let rest = halved(|rest| beta_below(rest, b, a) < 1.0 - share);
            (1.0 - rest) / rest
        }
    };
    odds * below / above
}

/// The place between 0 and one half where something stops being so.
fn halved(is_before: impl Fn(f64) -> bool) -> f64 {
    let (mut low, mut high) = (0.0_f64, 0.5_f64);
    // A power of two a step until two neighbours are left; the least ordinary number is more than a thousand halvings away.
    for _ in 0..1_100 {
        let middle = low + (high - low) / 2.0;
        if middle <= low || middle >= high {
            break;
        }
        match is_before(middle) {
            true => low = middle,
            false => high = middle,
        }
    }
    high
}

/// The share of Fisher's F above a number.
pub(super) fn f_above(x: f64, above: f64, below: f64) -> f64 {
    match x.is_finite() && x > 0.0 {
        true => beta_below(below / (below + above * x), below / 2.0, above / 2.0),
        false if x > 0.0 => 0.0,
        false => 1.0,
    }
}

/// The regularized incomplete beta function, by its continued fraction (Abramowitz and Stegun 26.5.8) on the side where that converges fast.
fn beta_below(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    let front = (ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b) + a * x.ln() + b * (-x).ln_1p()).exp();
    match x < (a + 1.0) / (a + b + 2.0) {
        true => front * fraction(x, a, b) / a,
        false => 1.0 - front * fraction(1.0 - x, b, a) / b,
    }
}

/// The continued fraction by Lentz's method; it needs about the square root of the larger number of terms.
fn fraction(x: f64, a: f64, b: f64) -> f64 {
    let away = |value: f64| match value.abs() < f64::MIN_POSITIVE {
        true => f64::MIN_POSITIVE,
        false => value,
    };
    let mut c = 1.0;
    let mut d = 1.0 / away(1.0 - (a + b) * x / (a + 1.0));
    let mut sum = d;
    for m in 1..20_000 {
        let m = f64::from(m);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / away(1.0 + even * d);
        c = away(1.0 + even / c);
        sum *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / away(1.0 + odd * d);
        c = away(1.0 + odd / c);
        let factor = d * c;
        sum *= factor;
        if (factor - 1.0).abs() < 1e-16 {
            break;
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_those_of_tables() {
        let near = |ours: f64, known: f64| {
            assert!((ours - known).abs() < 1e-10 * known, "{ours} {known}");
        };
        near(t_two_sided(0.95, 9.0).unwrap(), 2.262_157_162_740_992);
        near(t_two_sided(0.95, 1.0).unwrap(), 12.706_204_736_432_1);
        near(normal_two_sided(0.95).unwrap(), 1.959_963_984_540_054);
        near(t_two_sided(0.95, 1e7).unwrap(), 1.959_964_221_7);
        // F with 1 and 1 degrees is the square of a Cauchy variable.
        near(f_quantile(0.5, 1.0, 1.0), 1.0);
        near(f_above(f_quantile(0.975, 5.0, 15.0), 5.0, 15.0), 0.025);
        near(
            f_above(f_quantile(0.025, 99_999.0, 7.0), 99_999.0, 7.0),
            0.975,
        );
    }
}
