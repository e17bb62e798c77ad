//! Names, rows, paths and lists in a record with rows inside of rows.

use fener::form::expr::{Cell, Node, Purpose, Row};

use crate::expr::sheet::{FIRST, SECOND, Sheet};

#[test]
fn inside_a_row_a_name_means_this_row_and_outside_all_rows() {
    assert_eq!(Sheet::new().text("${age}"), "[31,8]");
    assert_eq!(Sheet::at("total", SECOND).text("${age}"), "[8]");
    assert_eq!(Sheet::at("total", FIRST).text("${size}"), "[10,20]");
    assert_eq!(Sheet::at("size", Row(3)).text("${age} + ${beds}"), "43");
    assert_eq!(Sheet::new().text("sum(${size})"), "70");
    assert_eq!(Sheet::at("total", SECOND).text("count(${person})"), "2");
    assert_eq!(Sheet::at("size", Row(2)).text("count(${room})"), "2");
    assert_eq!(Sheet::at("total", FIRST).text("/data/person/age"), "[31]");
}

#[test]
fn steps_go_up_and_down_the_record() {
    let total = Sheet::at("total", FIRST);
    assert_eq!(total.text("../age"), "[31]");
    assert_eq!(total.text("../room/size"), "[10,20]");
    assert_eq!(total.text("../../beds"), "[12]");
    assert_eq!(total.text("../../person/age"), "[31,8]");
    assert_eq!(total.text("current()/../name"), "[ana]");
    assert_eq!(Sheet::new().text("count(/data/person[1]/*)"), "5");
    assert_eq!(Sheet::new().text("/data/food/meals"), "[3]");
    assert_eq!(Sheet::new().text("${food}/meals"), "[3]");
    assert_eq!(Sheet::at("meals", Row::TOP).text("../../kind"), "[shelter]");
    assert_eq!(
        Sheet::at("meals", Row::TOP).text("parent::food/../kind"),
        "[shelter]"
    );
    assert_eq!(
        Sheet::at("meals", Row::TOP).text("count(parent::person/age)"),
        "0"
    );
    assert_eq!(Sheet::new().text("/data/note/text()"), "[]");
    assert_eq!(Sheet::new().text("${kind}/text()"), "[shelter]");
}

#[test]
fn predicates_keep_rows_and_see_them_as_the_node() {
    let top = Sheet::new();
    assert_eq!(top.text("${person}[age > 10]/name"), "[ana]");
    assert_eq!(top.text("${person}[./age > 10]/name"), "[ana]");
    assert_eq!(top.text("${person}[${age} < 10]/name"), "[ben]");
    assert_eq!(top.text("/data/person[2]/name"), "[ben]");
    assert_eq!(top.text("/data/person[position() = last()]/name"), "[ben]");
    assert_eq!(top.text("count(${person}[room/size > 15])"), "2");
    assert_eq!(top.text("${person}/room[1]/size"), "[10,40]");
    assert_eq!(top.text("(${person}/room)[1]/size"), "[10]");
    assert_eq!(
        top.text("sum(${person}[name = 'ana']/room[size > 10]/size)"),
        "20"
    );
    let total = Sheet::at("total", FIRST);
    assert_eq!(
        total.text("count(../../person[age <= current()/../age])"),
        "2"
    );
    assert_eq!(total.text("count(${person}[age < ${age}])"), "1");
}

#[test]
fn a_row_knows_its_place_and_other_rows_can_be_named_by_number() {
    assert_eq!(Sheet::at("total", SECOND).text("position(..)"), "2");
    assert_eq!(Sheet::at("size", Row(3)).text("position(..)"), "2");
    assert_eq!(Sheet::at("size", Row(4)).text("position(../..)"), "2");
    assert_eq!(
        Sheet::new().text("position(/data/person[name = 'ben'])"),
        "2"
    );
    let total = Sheet::at("total", SECOND);
    assert_eq!(total.text("indexed-repeat(${name}, ${person}, 1)"), "[ana]");
    assert_eq!(
        total.text("indexed-repeat(${name}, ${person}, position(..) - 1)"),
        "[ana]"
    );
    assert_eq!(total.text("indexed-repeat(${name}, ${person}, 0)"), "[ana]");
    assert_eq!(total.text("indexed-repeat(${name}, ${person}, 5)"), "[]");
    assert_eq!(
        total.text("indexed-repeat(${size}, ${person}, 1, ${room}, 2)"),
        "[20]"
    );
    assert_eq!(
        total.text("indexed-repeat(${size}, ${room}, 2, ${person}, 1)"),
        "[20]"
    );
}

#[test]
fn a_hidden_question_reads_as_blank_and_is_not_counted() {
    let mut sheet = Sheet::new();
    sheet.cells.remove(&(0, Row::TOP));
    sheet.cells.remove(&(7, SECOND));
    assert_eq!(sheet.text("${kind} = ''"), "true");
    assert_eq!(sheet.text("${kind} != ''"), "false");
    assert_eq!(sheet.text("count(${kind})"), "0");
    assert_eq!(sheet.text("count(${age})"), "1");
    assert_eq!(sheet.text("concat(${kind}, 'x')"), "x");
    assert_eq!(sheet.text("${kind} + 1"), "NaN");
}

#[test]
fn lists_are_walked_filtered_and_looked_up() {
    let top = Sheet::new();
    assert_eq!(
        top.text("instance('region')/root/item[country = 'al']/name"),
        "[north,south]"
    );
    assert_eq!(top.text("count(instance('region')/root/item)"), "3");
    assert_eq!(top.text("instance('region')/root/item[2]/label"), "[South]");
    assert_eq!(
        top.text("pulldata('region', 'label', 'name', 'coast')"),
        "Coast"
    );
    assert_eq!(top.text("pulldata('region', 'label', 'name', 'moon')"), "");
    assert_eq!(
        top.text("jr:choice-name(${kind}, '${kind}')"),
        "label of shelter in 0"
    );
    assert_eq!(top.text("jr:itext('x')"), "text of x");
    let total = Sheet::at("total", FIRST);
    assert_eq!(
        total.text("count(instance('region')/root/item[string-length(name) > ${age} - 27])"),
        "3"
    );
}

#[test]
fn a_filter_sees_the_option_as_the_node_and_its_columns_as_names() {
    let mut sheet = Sheet::new();
    sheet.current = Some(Node::At(Sheet::slot("name"), FIRST));
    let (expr, problems) = sheet.check(
        "country = 'al' and ${age} > 30 and . != 'x'",
        Purpose::Filter,
    );
    let expr = expr.unwrap_or_else(|| panic!("{problems:?}"));
    let offered: Vec<bool> = (0..3)
        .map(|item| {
            sheet.here = Node::Item(0, item);
            expr.holds(&sheet)
        })
        .collect();
    assert_eq!(offered, [true, true, false]);
}

#[test]
fn once_keeps_what_the_question_holds() {
    assert_eq!(Sheet::at("note", Row::TOP).text("once('new')"), "new");
    let mut sheet = Sheet::at("note", Row::TOP);
    sheet.cells.insert((5, Row::TOP), Cell::Text("old".into()));
    assert_eq!(sheet.text("once('new')"), "old");
}

#[test]
fn chance_is_the_same_for_the_same_moment_and_node_and_differs_between_draws() {
    let sheet = Sheet::at("note", Row::TOP);
    assert_eq!(sheet.text("random()"), sheet.text("random()"));
    assert_ne!(
        sheet.text("random()"),
        Sheet::at("kind", Row::TOP).text("random()")
    );
    assert_eq!(sheet.text("random() = random()"), "false");
    assert_eq!(
        sheet.text(
            "regex(uuid(), '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}')"
        ),
        "true"
    );
    assert_eq!(sheet.text("string-length(uuid(25))"), "25");
    assert_eq!(sheet.text("today()"), "2025-11-24");
    assert_eq!(sheet.text("now()"), "2025-11-24T16:00:00.000+00:00");
}

#[test]
fn what_an_expression_reads_is_told_once_each() {
    let sheet = Sheet::at("total", FIRST);
    let reads = |text: &str, purpose| {
        let (expr, problems) = sheet.check(text, purpose);
        let expr = expr.unwrap_or_else(|| panic!("{text}: {problems:?}"));
        let mut slots: Vec<u32> = expr.reads().iter().map(|slot| slot.0).collect();
        slots.sort_unstable();
        (slots, expr.is_volatile())
    };
    assert_eq!(
        reads("${age} + ${age} + ${beds}", Purpose::Value),
        (vec![1, 7], false)
    );
    assert_eq!(reads("sum(${size})", Purpose::Value), (vec![9, 10], false));
    assert_eq!(
        reads("sum(../../person/age)", Purpose::Value),
        (vec![6, 7], false)
    );
    assert_eq!(
        reads(". > 3 and ${beds} > 2", Purpose::Constraint),
        (vec![1], false)
    );
    assert_eq!(
        reads("${opened} < today()", Purpose::Condition),
        (vec![2], true)
    );
    assert_eq!(
        reads("jr:choice-name(${note}, '${kind}')", Purpose::Value),
        (vec![5], false)
    );
}
