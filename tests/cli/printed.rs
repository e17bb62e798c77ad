//! `fener print`: the form and the slips as one page that needs nothing else.

use super::support::Home;

fn count(page: &str, piece: &str) -> usize {
    page.matches(piece).count()
}

#[test]
fn the_paper_speaks_of_what_is_assessed() {
    let home = Home::new();
    for (id, dates, names) in [
        ("services", "Dates of the visit", "no name of the service"),
        ("state_policy", "Dates of the meetings", "an official"),
        ("practice", "Date of the exercise", "is invented"),
    ] {
        home.call(&format!("print {id} --out {id}.html")).done();
        let html = std::fs::read_to_string(home.path().join(format!("{id}.html"))).unwrap();
        assert!(html.contains(dates) && html.contains(names), "{id}");
    }
}

#[test]
fn the_form_has_every_question_with_its_number_and_keys_and_lines_to_write_on() {
    let home = Home::new();
    let page = home.call("print services").done().out;
    let questions = home.call("show services --json").done().json();
    let questions = questions["questions"].as_array().unwrap();
    let form = page.split("<section class=\"slip\">").next().unwrap();
    assert_eq!(count(form, "<div class=\"q\">"), questions.len());
    for question in questions {
        let number = format!("<b>{}</b>", question["number"].as_str().unwrap());
        assert!(form.contains(&number), "{number}");
    }
    let rated = questions
        .iter()
        .filter(|one| !one["weight"].is_null())
        .count();
    assert_eq!(count(form, "What is missing:"), rated);
    assert_eq!(count(form, "Source:"), rated);
    assert!(
        form.contains("</span>2 Achieved in part"),
        "the key stands before the level"
    );
    assert!(form.contains("2 no access"));
    // A number can be not applicable or not verified on the screen, and so on paper.
    let special =
        "</li><li><span class=\"box\"></span>- </li><li><span class=\"box\"></span>* </li></ul>";
    assert!(form.contains(&format!("beds{special}")));
}

#[test]
fn the_page_needs_nothing_from_elsewhere_and_runs_nothing() {
    let page = Home::new().call("print services").done().out;
    for piece in ["<script", "http://", "https://", "src=", "url(", "@import"] {
        assert!(!page.contains(piece), "{piece}");
    }
    assert!(page.contains("default-src 'none'") && page.contains("size: A4"));
}

#[test]
fn a_slip_has_one_row_of_keys_for_each_rating() {
    let home = Home::new();
    let slips = home.call("print services --only slips").done().out;
    assert_eq!(count(&slips, "<div class=\"q\">"), 0);
    let rated = home.call("show services --json").done().json();
    let rated = rated["questions"].as_array().unwrap().iter();
    let rated = rated.filter(|one| one["type"] == "rating").count();
    assert_eq!(count(&slips, "<span class=\"key\">*</span></p>"), rated);
    assert!(slips.contains("Code of the rater"));
    let form = home.call("print services --only form").done().out;
    assert!(!form.contains("class=\"slip\""));
    let both = home.call("print services").done().out;
    assert!(both.contains("<section class=\"slip\">") && both.contains("<div class=\"q\">"));
}

#[test]
fn the_page_speaks_the_language_asked_for() {
    let page = Home::new().albanian("print services").done().out;
    assert!(page.contains("<html lang=\"sq\">"));
    for piece in ["Fletë vlerësimi", "Çfarë mungon:", "Burimi:", "A ka ushqim"] {
        assert!(page.contains(piece), "{piece}");
    }
    for piece in ["[en]", "What is missing", "Rating slip"] {
        assert!(!page.contains(piece), "{piece}");
    }
}

#[test]
fn another_order_keeps_every_question_and_a_follow_up_with_its_opener() {
    let home = Home::new();
    let theme = home.call("print services --only form").done().out;
    for (by, head) in [("means", "Interview with a manager"), ("room", "Kitchen")] {
        let page = home
            .call(&format!("print services --only form --by {by}"))
            .done()
            .out;
        assert_eq!(
            count(&page, "<div class=\"q\">"),
            count(&theme, "<div class=\"q\">"),
            "{by}"
        );
        assert!(page.contains(&format!("<h2>{head}</h2>")), "{by}");
        let heads: Vec<&str> = page
            .split("<h2>")
            .skip(1)
            .map(|part| part.split('<').next().unwrap())
            .collect();
        let once: std::collections::BTreeSet<&&str> = heads.iter().collect();
        assert_eq!(once.len(), heads.len(), "{heads:?}");
        let place = |number: &str| page.find(&format!("<b>{number}</b>")).unwrap();
        let between = &page[place("0.03")..place("0.03a")];
        assert!(!between.contains("<h2>"), "{by}: {between}");
    }
}

#[test]
fn no_text_of_a_package_becomes_markup_or_reaches_the_terminal() {
    let home = Home::new();
    let structure = "format = 1\nid = \"sly\"\nversion = \"1.0.0\"\npurpose = \"assessment\"\ndefault_language = \"en\"\n\
        [grading]\ncoverage_floor = \"70%\"\nbands = [{ id = \"all\", from = \"0%\" }]\nround = { to = \"0.1%\", half = \"up\" }\n\
        [[section]]\nid = \"one\"\nnumber = 1\n[[section.item]]\nkind = \"question\"\nid = \"a\"\nnumber = \"1.01\"\ntype = \"text\"\n";
    home.file("sly/questionnaire.toml", structure);
    let texts = "### status: draft\nquestionnaire-title = <script>alert(1)</script>\n    .about = <i>\none-title = \"&\na = \u{1b}[2J\u{202e}<b>x</b>\n";
    home.file("sly/en.ftl", texts);
    for words in [
        "print sly",
        "show sly",
        "show sly a",
        "show sly one",
        "check sly",
    ] {
        let ran = home.call(words);
        for out in [&ran.out, &ran.err] {
            assert!(!out.contains(['\u{1b}', '\u{202e}']), "{words}: {out:?}");
        }
        if words == "print sly" {
            assert_eq!(ran.code, 0, "{ran:?}");
            assert!(
                !ran.out.contains("<script") && !ran.out.contains("<b>x"),
                "{}",
                ran.out
            );
        }
    }
}
