//! local only
use crate::support::driver::Walk;
use crate::support::picture;

#[test]
fn look() {
    let Ok(folder) = std::env::var("LOOK") else {
        return;
    };
    let mut n = 0;
    let mut keep = |name: &str, walk: &Walk| {
        n += 1;
        std::fs::write(
            format!("{folder}/{n:02}-{name}.svg"),
            picture::svg(&walk.draw(), name),
        )
        .unwrap();
        std::fs::write(
            format!("{folder}/{n:02}-{name}.txt"),
            walk.draw().snapshot(),
        )
        .unwrap();
    };
    for language in ["en", "sq"] {
        for (columns, rows) in [(80, 24), (120, 36), (60, 20), (100, 30), (40, 20)] {
            let name = |what: &str| format!("{language}-{columns}-{what}");
            let mut walk = Walk::small(language).sized(columns, rows);
            for number in [
                "1.01", "1.02", "1.03", "1.04", "1.05", "1.07", "1.08", "1.09", "2.01", "3.01",
            ] {
                if number == "3.01" {
                    continue;
                }
                walk.go(number);
                keep(&name(number), &walk);
            }
            walk.go("1.01");
            walk.press("2 PgUp");
            keep(&name("1.01-answered"), &walk);
            walk.go("1.02").press("1 3 ↓");
            keep(&name("1.02-answered"), &walk);
            walk.go("2.01").press("3");
            keep(&name("2.01-answered"), &walk);
            walk.press("Tab");
            walk.types("No written rule; night staff were not told.");
            keep(&name("2.01-gap"), &walk);
            walk.go("2.02").press("*");
            keep(&name("2.02-star"), &walk);
            walk.press("2");
            keep(&name("2.02-starred"), &walk);
            walk.press("-");
            walk.types("There is no night");
            keep(&name("2.02-na"), &walk);
            let mut walk = Walk::services(language).sized(columns, rows);
            walk.go("2.03");
            keep(&name("services-2.03"), &walk);
        }
    }
}
