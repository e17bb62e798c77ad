//! The table: every key, what it means where, and what people are told about it. Its order is the order of help.
//!
//! Ctrl+Space agrees for the team because it is the one key that boxes do not type, lists do not take and no layout moves; whoever's
//! system keeps it agrees by Space in the review, or on the page of the team.
//!
//! The same two keys confirm an answer from before an upgrade: agreeing and confirming never meet, because nobody agrees to what waits.
//!
//! `=` is the safeguarding card because it must be one key from every screen: it is on all layouts the design measured, plain or with
//! Shift, and no other screen needs it; inside boxes it is typed, and the menu (F9, F9, 0) leads to the card.

use crate::interface::app::action::Action;
use crate::interface::app::keymap::binding::Context::*;
use crate::interface::app::keymap::binding::{Binding, Group, Keys};
use crate::interface::app::keymap::condition::Condition;
use crate::interface::app::keymap::key::{Key, KeyCode};
use crate::text::i18n::keys::{key, key_test, route, seal, to_do, transfer};

const ENTER: Key = Key::plain(KeyCode::Enter);
const ESC: Key = Key::plain(KeyCode::Esc);
const TAB: Key = Key::plain(KeyCode::Tab);
const BACK_TAB: Key = Key::plain(KeyCode::BackTab);
const BACKSPACE: Key = Key::plain(KeyCode::Backspace);
const DELETE: Key = Key::plain(KeyCode::Delete);
const UP: Key = Key::plain(KeyCode::Up);
const DOWN: Key = Key::plain(KeyCode::Down);
const LEFT: Key = Key::plain(KeyCode::Left);
const RIGHT: Key = Key::plain(KeyCode::Right);
const HOME: Key = Key::plain(KeyCode::Home);
const END: Key = Key::plain(KeyCode::End);
const PAGE_UP: Key = Key::plain(KeyCode::PageUp);
const PAGE_DOWN: Key = Key::plain(KeyCode::PageDown);
const SPACE: Key = Key::char(' ');
const MINUS: Key = Key::char('-');
const STAR: Key = Key::char('*');
const PLUS: Key = Key::char('+');
const DOT: Key = Key::char('.');
const COMMA: Key = Key::char(',');
const SLASH: Key = Key::char('/');
const QUESTION_MARK: Key = Key::char('?');
const BANG: Key = Key::char('!');
const EQUALS: Key = Key::char('=');
const CTRL_C: Key = Key::ctrl('c');
const CTRL_SPACE: Key = Key::ctrl(' ');
const CTRL_Y: Key = Key::ctrl('y');
const CTRL_Z: Key = Key::ctrl('z');
const F1: Key = Key::plain(KeyCode::F(1));
const F2: Key = Key::plain(KeyCode::F(2));
const F3: Key = Key::plain(KeyCode::F(3));
const F4: Key = Key::plain(KeyCode::F(4));
const F5: Key = Key::plain(KeyCode::F(5));
const F6: Key = Key::plain(KeyCode::F(6));
const F7: Key = Key::plain(KeyCode::F(7));
const F8: Key = Key::plain(KeyCode::F(8));
const F9: Key = Key::plain(KeyCode::F(9));
const F12: Key = Key::plain(KeyCode::F(12));

/// Every binding.
#[rustfmt::skip]
pub static TABLE: &[Binding] = &[
    // A question.
    Binding { contexts: &[Words], keys: Keys::These(&[DOWN]), action: Action::Down, when: None, label: key::page_down, group: Group::Move, bar: Some(1), menu: None },
    Binding { contexts: &[Agreeing], keys: Keys::These(&[SPACE, CTRL_SPACE]), action: Action::Agree, when: Some(Condition::MayChange), label: key::agree, group: Group::Answer, bar: Some(2), menu: None },
    Binding { contexts: &[Waiting], keys: Keys::These(&[CTRL_SPACE]), action: Action::Agree, when: Some(Condition::MayChange), label: key::agree, group: Group::Answer, bar: Some(2), menu: None },
    Binding { contexts: &[Confirming], keys: Keys::These(&[SPACE, CTRL_SPACE]), action: Action::Confirm, when: Some(Condition::MayAnswer), label: key::confirm, group: Group::Answer, bar: Some(2), menu: None },
    Binding { contexts: &[Unconfirmed], keys: Keys::These(&[CTRL_SPACE]), action: Action::Confirm, when: Some(Condition::MayAnswer), label: key::confirm, group: Group::Answer, bar: Some(2), menu: None },
    Binding { contexts: &[Several], keys: Keys::Digits, action: Action::Digit(0), when: Some(Condition::MayAnswer), label: key::on_off, group: Group::Answer, bar: Some(0), menu: None },
    Binding { contexts: &[Question], keys: Keys::Digits, action: Action::Digit(0), when: Some(Condition::MayAnswer), label: key::answer, group: Group::Answer, bar: Some(0), menu: None },
    Binding { contexts: &[Question], keys: Keys::These(&[MINUS]), action: Action::NotApplicable, when: Some(Condition::MaySpecial), label: key::not_applicable, group: Group::Answer, bar: None, menu: None },
    Binding { contexts: &[Question], keys: Keys::These(&[STAR]), action: Action::NotVerified, when: Some(Condition::MaySpecial), label: key::not_verified, group: Group::Answer, bar: None, menu: None },
    Binding { contexts: &[Question], keys: Keys::These(&[SPACE]), action: Action::Take, when: Some(Condition::MayAnswer), label: key::take, group: Group::Answer, bar: Some(8), menu: None },
    Binding { contexts: &[Question], keys: Keys::These(&[BACKSPACE, DELETE]), action: Action::Clear, when: Some(Condition::MayAnswer), label: key::take_away, group: Group::Answer, bar: None, menu: None },
    Binding { contexts: &[Question], keys: Keys::These(&[ENTER]), action: Action::Enter, when: None, label: key::next, group: Group::Move, bar: Some(1), menu: None },
    Binding { contexts: &[Question], keys: Keys::These(&[UP]), action: Action::Up, when: None, label: key::move_, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[Question], keys: Keys::These(&[DOWN]), action: Action::Down, when: None, label: key::move_, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[Question, QuestionBox, QuestionLong], keys: Keys::These(&[PAGE_UP]), action: Action::Previous, when: None, label: key::back_question, group: Group::Move, bar: Some(2), menu: None },
    Binding { contexts: &[Question, QuestionBox, QuestionLong], keys: Keys::These(&[PAGE_DOWN]), action: Action::Next, when: None, label: key::after_question, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[Question], keys: Keys::These(&[LEFT]), action: Action::Left, when: None, label: key::back_question, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[Question], keys: Keys::These(&[RIGHT]), action: Action::Right, when: None, label: key::after_question, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[Question], keys: Keys::These(&[HOME]), action: Action::First, when: None, label: key::first_of_section, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[Question], keys: Keys::These(&[END]), action: Action::Last, when: None, label: key::next_open, group: Group::Move, bar: Some(3), menu: None },
    Binding { contexts: &[Question], keys: Keys::These(&[PLUS]), action: Action::Note, when: None, label: key::note, group: Group::Do, bar: None, menu: None },
    Binding { contexts: &[QuestionBox], keys: Keys::These(&[ENTER]), action: Action::Enter, when: None, label: key::next, group: Group::Move, bar: Some(1), menu: None },
    // The reasons why something was not verified.
    Binding { contexts: &[Reasons], keys: Keys::Digits, action: Action::Digit(0), when: Some(Condition::MayAnswer), label: key::choose, group: Group::Answer, bar: Some(0), menu: None },
    // Steps and pages with a word of their own for Enter and Esc.
    Binding { contexts: &[AtWork], keys: Keys::These(&[ESC]), action: Action::StopWork, when: None, label: key::stop_work, group: Group::Do, bar: Some(0), menu: None },
    Binding { contexts: &[Creating], keys: Keys::These(&[ENTER]), action: Action::Enter, when: None, label: key::create, group: Group::Do, bar: Some(1), menu: None },
    Binding { contexts: &[Pages], keys: Keys::These(&[PAGE_DOWN, DOWN]), action: Action::Next, when: None, label: key::page_down, group: Group::Move, bar: Some(2), menu: None },
    Binding { contexts: &[Pages], keys: Keys::These(&[PAGE_UP, UP]), action: Action::Previous, when: None, label: key::page_up, group: Group::Move, bar: Some(3), menu: None },
    Binding { contexts: &[LongList], keys: Keys::These(&[PAGE_DOWN]), action: Action::Next, when: None, label: key::page_down, group: Group::Move, bar: Some(1), menu: None },
    Binding { contexts: &[LongList], keys: Keys::These(&[PAGE_UP]), action: Action::Previous, when: None, label: key::page_up, group: Group::Move, bar: Some(6), menu: None },
    Binding { contexts: &[FirstRun, NewAssessment, Filling], keys: Keys::These(&[ENTER]), action: Action::Enter, when: None, label: key::continue_, group: Group::Move, bar: Some(2), menu: None },
    Binding { contexts: &[NewAssessment], keys: Keys::These(&[ESC]), action: Action::Back, when: None, label: key::back, group: Group::Move, bar: Some(5), menu: None },
    Binding { contexts: &[Review, Outline, Find], keys: Keys::These(&[ENTER]), action: Action::Enter, when: None, label: key::go, group: Group::Move, bar: Some(1), menu: None },
    Binding { contexts: &[Scores], keys: Keys::These(&[ENTER]), action: Action::Enter, when: None, label: key::explain, group: Group::Look, bar: Some(1), menu: None },
    Binding { contexts: &[Explain], keys: Keys::These(&[ENTER, SPACE]), action: Action::Enter, when: None, label: key::go, group: Group::Move, bar: Some(1), menu: None },
    Binding { contexts: &[Explain], keys: Keys::These(&[RIGHT]), action: Action::Right, when: None, label: key::what_if, group: Group::Look, bar: Some(3), menu: None },
    Binding { contexts: &[Explain], keys: Keys::These(&[LEFT]), action: Action::Left, when: None, label: key::close, group: Group::Look, bar: None, menu: None },
    Binding { contexts: &[SignOff], keys: Keys::These(&[ENTER]), action: Action::Enter, when: None, label: key::sign_number, group: Group::Do, bar: Some(1), menu: None },
    Binding { contexts: &[LeaveOpen], keys: Keys::These(&[ENTER]), action: Action::Enter, when: None, label: key::stay, group: Group::Move, bar: Some(1), menu: None },
    Binding { contexts: &[LeaveOpen], keys: Keys::These(&[ESC]), action: Action::Back, when: None, label: key::stay, group: Group::Move, bar: Some(2), menu: None },
    Binding { contexts: &[NotSaved], keys: Keys::These(&[ENTER]), action: Action::Enter, when: None, label: key::try_again, group: Group::Do, bar: Some(1), menu: None },
    Binding { contexts: &[Covered], keys: Keys::These(&[ENTER]), action: Action::Enter, when: None, label: key::continue_, group: Group::Move, bar: Some(0), menu: None },
    Binding { contexts: &[Secret], keys: Keys::Printable, action: Action::Type(' '), when: None, label: key::type_, group: Group::Type, bar: Some(0), menu: None },
    Binding { contexts: &[Secret], keys: Keys::These(&[ENTER]), action: Action::Enter, when: None, label: key::continue_, group: Group::Move, bar: Some(1), menu: None },
    Binding { contexts: &[Secret], keys: Keys::These(&[BACKSPACE]), action: Action::Clear, when: None, label: key::delete_left, group: Group::Type, bar: None, menu: None },
    Binding { contexts: &[Unlock], keys: Keys::These(&[TAB, F1]), action: Action::NextArea, when: None, label: seal::forgot, group: Group::Do, bar: Some(2), menu: None },
    Binding { contexts: &[Recovering], keys: Keys::These(&[TAB, F1]), action: Action::NextArea, when: None, label: seal::passphrase, group: Group::Do, bar: Some(2), menu: None },
    Binding { contexts: &[Unlock, Recovering], keys: Keys::These(&[CTRL_C]), action: Action::Leave, when: None, label: key::leave, group: Group::Do, bar: Some(3), menu: None },
    Binding { contexts: &[Settings], keys: Keys::These(&[ENTER]), action: Action::Enter, when: None, label: key::change, group: Group::Move, bar: Some(1), menu: None },
    Binding { contexts: &[Export, Transfer, Flag, Team, MenuOpen, Safety], keys: Keys::These(&[ENTER]), action: Action::Enter, when: None, label: key::choose, group: Group::Move, bar: Some(2), menu: None },
    Binding { contexts: &[Taking], keys: Keys::These(&[ENTER]), action: Action::Enter, when: Some(Condition::MayWrite), label: transfer::key_take, group: Group::Do, bar: Some(1), menu: None },
    Binding { contexts: &[Hiding], keys: Keys::These(&[ENTER]), action: Action::Enter, when: Some(Condition::MayWrite), label: transfer::key_hide, group: Group::Do, bar: Some(1), menu: None },
    // What takes over or hides is one key alone; the other that turns pages elsewhere does so here, too.
    Binding { contexts: &[Taking, Hiding], keys: Keys::These(&[SPACE]), action: Action::Next, when: None, label: key::page_down, group: Group::Move, bar: None, menu: None },
    // Sessions on their way: from Home all real ones, beside the export the open one. Only where none is open may others come.
    Binding { contexts: &[Home, Export], keys: Keys::These(&[MINUS]), action: Action::Bundle, when: Some(Condition::MayWrite), label: transfer::key_bundle, group: Group::Do, bar: Some(14), menu: None },
    Binding { contexts: &[Home], keys: Keys::These(&[PLUS]), action: Action::Import, when: Some(Condition::MayWrite), label: transfer::key_import, group: Group::Do, bar: Some(13), menu: None },
    Binding { contexts: &[About], keys: Keys::These(&[ENTER]), action: Action::Enter, when: None, label: key::close, group: Group::Move, bar: Some(1), menu: None },
    Binding { contexts: &[Standard], keys: Keys::These(&[TAB]), action: Action::NextArea, when: None, label: key::area, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[Settings, Export], keys: Keys::These(&[LEFT]), action: Action::Left, when: None, label: key::change, group: Group::Move, bar: Some(3), menu: None },
    Binding { contexts: &[Settings, Export], keys: Keys::These(&[RIGHT]), action: Action::Right, when: None, label: key::change, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[Outline], keys: Keys::These(&[TAB]), action: Action::NextArea, when: None, label: route::key, group: Group::Move, bar: Some(2), menu: None },
    Binding { contexts: &[Find], keys: Keys::These(&[TAB]), action: Action::NextArea, when: None, label: to_do::key, group: Group::Look, bar: Some(2), menu: None },
    Binding { contexts: &[Outline], keys: Keys::These(&[LEFT]), action: Action::Left, when: None, label: key::branch, group: Group::Move, bar: Some(3), menu: None },
    Binding { contexts: &[Outline], keys: Keys::These(&[RIGHT]), action: Action::Right, when: None, label: key::branch, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[Evidence, Sources, VisitNotes, Rows, Recommendations], keys: Keys::These(&[PLUS]), action: Action::Add, when: Some(Condition::MayChange), label: key::add, group: Group::Do, bar: Some(2), menu: None },
    Binding { contexts: &[Evidence, Sources, VisitNotes, Rows, Recommendations, Flag], keys: Keys::These(&[DELETE]), action: Action::Remove, when: Some(Condition::MayChange), label: key::remove, group: Group::Do, bar: Some(4), menu: None },
    Binding { contexts: &[About], keys: Keys::These(&[MINUS]), action: Action::Describe, when: Some(Condition::MayChange), label: key::describe, group: Group::Do, bar: Some(11), menu: None },
    Binding { contexts: &[Review, About], keys: Keys::These(&[PLUS]), action: Action::Independence, when: Some(Condition::MayChange), label: key::independence, group: Group::Do, bar: Some(10), menu: None },
    Binding { contexts: &[Evidence], keys: Keys::Digits, action: Action::Digit(0), when: Some(Condition::MayChange), label: key::attach, group: Group::Answer, bar: Some(0), menu: None },
    Binding { contexts: &[Evidence, Sources], keys: Keys::These(&[ENTER]), action: Action::Enter, when: Some(Condition::MayChange), label: key::open, group: Group::Move, bar: Some(1), menu: None },
    Binding { contexts: &[Evidence, Sources], keys: Keys::These(&[SPACE]), action: Action::Take, when: Some(Condition::MayChange), label: key::work_from, group: Group::Do, bar: Some(3), menu: None },
    Binding { contexts: &[VisitNotes], keys: Keys::These(&[SPACE]), action: Action::Take, when: Some(Condition::MayChange), label: key::tie, group: Group::Do, bar: Some(3), menu: None },
    Binding { contexts: &[Recommendations], keys: Keys::Digits, action: Action::Digit(0), when: Some(Condition::MayChange), label: key::attach, group: Group::Answer, bar: Some(0), menu: None },
    Binding { contexts: &[Recommendations], keys: Keys::These(&[ENTER]), action: Action::Enter, when: Some(Condition::MayChange), label: key::write, group: Group::Do, bar: Some(1), menu: None },
    Binding { contexts: &[Recommendations], keys: Keys::These(&[RIGHT]), action: Action::Right, when: None, label: key::to_question, group: Group::Move, bar: Some(5), menu: None },
    Binding { contexts: &[Tying], keys: Keys::These(&[SPACE]), action: Action::Take, when: Some(Condition::MayChange), label: key::tie, group: Group::Do, bar: Some(0), menu: None },
    Binding { contexts: &[Tying], keys: Keys::Digits, action: Action::Digit(0), when: None, label: key::by_number, group: Group::Move, bar: Some(4), menu: None },
    Binding { contexts: &[Upgrade], keys: Keys::These(&[ENTER]), action: Action::Enter, when: Some(Condition::MayChange), label: key::upgrade, group: Group::Do, bar: Some(0), menu: None },
    Binding { contexts: &[AllAnswers], keys: Keys::Digits, action: Action::Digit(0), when: None, label: key::section, group: Group::Move, bar: Some(0), menu: None },
    Binding { contexts: &[AllAnswers], keys: Keys::These(&[ENTER]), action: Action::Enter, when: None, label: key::go, group: Group::Move, bar: Some(1), menu: None },
    Binding { contexts: &[AllAnswers], keys: Keys::These(&[TAB]), action: Action::NextArea, when: None, label: key::next_section, group: Group::Move, bar: Some(2), menu: None },
    Binding { contexts: &[HelpOpen], keys: Keys::Digits, action: Action::Digit(0), when: None, label: key_test::key, group: Group::Look, bar: Some(2), menu: None },
    Binding { contexts: &[HelpOpen], keys: Keys::These(&[ENTER, SPACE]), action: Action::Enter, when: None, label: key_test::press, group: Group::Do, bar: Some(1), menu: None },
    // Any list or table.
    Binding { contexts: &[Settings], keys: Keys::Digits, action: Action::Digit(0), when: None, label: key::change, group: Group::Answer, bar: Some(0), menu: None },
    Binding { contexts: &[Safety], keys: Keys::Digits, action: Action::Digit(0), when: None, label: key::choose, group: Group::Do, bar: Some(0), menu: None },
    Binding { contexts: &[List], keys: Keys::Digits, action: Action::Digit(0), when: None, label: key::choose, group: Group::Answer, bar: Some(0), menu: None },
    Binding { contexts: &[List], keys: Keys::These(&[ENTER]), action: Action::Enter, when: None, label: key::open, group: Group::Move, bar: Some(1), menu: None },
    Binding { contexts: &[List], keys: Keys::These(&[SPACE]), action: Action::Take, when: None, label: key::on_off, group: Group::Answer, bar: None, menu: None },
    Binding { contexts: &[List, Reading], keys: Keys::These(&[UP]), action: Action::Up, when: None, label: key::move_, group: Group::Move, bar: Some(6), menu: None },
    Binding { contexts: &[List, Reading], keys: Keys::These(&[DOWN]), action: Action::Down, when: None, label: key::move_, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[Outline, Reading], keys: Keys::These(&[PAGE_DOWN]), action: Action::Next, when: None, label: key::page_down, group: Group::Move, bar: Some(7), menu: None },
    Binding { contexts: &[List], keys: Keys::These(&[PAGE_DOWN]), action: Action::Next, when: None, label: key::page_down, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[List, Reading], keys: Keys::These(&[PAGE_UP]), action: Action::Previous, when: None, label: key::page_up, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[List, Reading], keys: Keys::These(&[HOME]), action: Action::First, when: None, label: key::first_line, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[List, Reading], keys: Keys::These(&[END]), action: Action::Last, when: None, label: key::last_line, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[List, Reading], keys: Keys::These(&[LEFT]), action: Action::Left, when: None, label: key::change, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[List, Reading], keys: Keys::These(&[RIGHT]), action: Action::Right, when: None, label: key::change, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[List, Reading], keys: Keys::These(&[BACKSPACE, DELETE]), action: Action::Remove, when: Some(Condition::MayChange), label: key::remove, group: Group::Do, bar: None, menu: None },
    Binding { contexts: &[Reading], keys: Keys::These(&[ENTER, SPACE]), action: Action::Enter, when: None, label: key::page_down, group: Group::Move, bar: None, menu: None },
    // Boxes.
    Binding { contexts: &[Line, Long], keys: Keys::Printable, action: Action::Type(' '), when: None, label: key::type_, group: Group::Type, bar: Some(0), menu: None },
    Binding { contexts: &[Long], keys: Keys::These(&[ENTER]), action: Action::Break, when: None, label: key::new_line, group: Group::Type, bar: Some(1), menu: None },
    Binding { contexts: &[Line], keys: Keys::These(&[ENTER]), action: Action::Enter, when: None, label: key::continue_, group: Group::Move, bar: Some(1), menu: None },
    Binding { contexts: &[Long], keys: Keys::These(&[TAB]), action: Action::NextArea, when: None, label: key::done, group: Group::Move, bar: Some(2), menu: None },
    Binding { contexts: &[Line, Long], keys: Keys::These(&[LEFT]), action: Action::Left, when: None, label: key::caret, group: Group::Type, bar: None, menu: None },
    Binding { contexts: &[Line, Long], keys: Keys::These(&[RIGHT]), action: Action::Right, when: None, label: key::caret, group: Group::Type, bar: None, menu: None },
    Binding { contexts: &[Line, Long], keys: Keys::These(&[UP]), action: Action::Up, when: None, label: key::caret, group: Group::Type, bar: None, menu: None },
    Binding { contexts: &[Line, Long], keys: Keys::These(&[DOWN]), action: Action::Down, when: None, label: key::caret, group: Group::Type, bar: None, menu: None },
    Binding { contexts: &[Line, Long], keys: Keys::These(&[HOME]), action: Action::First, when: None, label: key::line_start, group: Group::Type, bar: None, menu: None },
    Binding { contexts: &[Line, Long], keys: Keys::These(&[END]), action: Action::Last, when: None, label: key::line_end, group: Group::Type, bar: None, menu: None },
    Binding { contexts: &[Line, Long], keys: Keys::These(&[BACKSPACE]), action: Action::Clear, when: None, label: key::delete_left, group: Group::Type, bar: None, menu: None },
    Binding { contexts: &[Line, Long], keys: Keys::These(&[DELETE]), action: Action::Remove, when: None, label: key::delete_right, group: Group::Type, bar: None, menu: None },
    Binding { contexts: &[Line, Long], keys: Keys::These(&[PAGE_UP]), action: Action::Previous, when: None, label: key::page_up, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[Line, Long], keys: Keys::These(&[PAGE_DOWN]), action: Action::Next, when: None, label: key::page_down, group: Group::Move, bar: None, menu: None },
    // What was typed can be taken back whether or not there is an answer to take back.
    Binding { contexts: &[Line, Long], keys: Keys::These(&[CTRL_Z]), action: Action::Undo, when: None, label: key::undo, group: Group::Type, bar: None, menu: None },
    Binding { contexts: &[Line, Long], keys: Keys::These(&[CTRL_Y]), action: Action::Redo, when: None, label: key::redo, group: Group::Type, bar: None, menu: None },
    // The menu: these numbers never change.
    Binding { contexts: &[MenuOpen], keys: Keys::Digits, action: Action::Digit(0), when: None, label: key::choose, group: Group::Do, bar: Some(0), menu: None },
    Binding { contexts: &[MenuOpen], keys: Keys::These(&[DOT, COMMA, F9]), action: Action::Menu, when: None, label: key::more, group: Group::Do, bar: Some(1), menu: None },
    Binding { contexts: &[Always], keys: Keys::These(&[F2]), action: Action::Note, when: Some(Condition::OnQuestion), label: key::note, group: Group::Do, bar: None, menu: Some((1, 1)) },
    Binding { contexts: &[Always], keys: Keys::These(&[F3]), action: Action::Evidence, when: Some(Condition::OnQuestion), label: key::evidence, group: Group::Do, bar: None, menu: Some((1, 2)) },
    Binding { contexts: &[Always], keys: Keys::These(&[F4]), action: Action::Standard, when: Some(Condition::OnQuestion), label: key::standard, group: Group::Look, bar: None, menu: Some((1, 3)) },
    Binding { contexts: &[Always], keys: Keys::These(&[F5]), action: Action::Outline, when: Some(Condition::HasSession), label: key::outline, group: Group::Look, bar: None, menu: Some((1, 4)) },
    Binding { contexts: &[Always], keys: Keys::These(&[F7]), action: Action::Scores, when: Some(Condition::HasSession), label: key::scores, group: Group::Look, bar: None, menu: Some((1, 5)) },
    Binding { contexts: &[Always], keys: Keys::These(&[F8]), action: Action::OtherLanguage, when: Some(Condition::HasSecond), label: key::other_language, group: Group::Look, bar: None, menu: Some((1, 6)) },
    Binding { contexts: &[], keys: Keys::These(&[]), action: Action::Flag, when: Some(Condition::MayChange), label: key::flag, group: Group::Do, bar: None, menu: Some((1, 7)) },
    Binding { contexts: &[Always], keys: Keys::These(&[CTRL_Z]), action: Action::Undo, when: Some(Condition::CanUndo), label: key::undo, group: Group::Do, bar: None, menu: Some((1, 8)) },
    Binding { contexts: &[Always], keys: Keys::These(&[CTRL_C]), action: Action::Leave, when: None, label: key::leave, group: Group::Do, bar: None, menu: Some((1, 9)) },
    Binding { contexts: &[Always], keys: Keys::These(&[F12]), action: Action::Lock, when: None, label: key::cover, group: Group::Do, bar: None, menu: Some((1, 0)) },
    Binding { contexts: &[Always], keys: Keys::These(&[CTRL_Y]), action: Action::Redo, when: Some(Condition::CanRedo), label: key::redo, group: Group::Do, bar: None, menu: Some((2, 1)) },
    Binding { contexts: &[], keys: Keys::These(&[]), action: Action::Review, when: Some(Condition::HasSession), label: key::review, group: Group::Look, bar: None, menu: Some((2, 2)) },
    Binding { contexts: &[], keys: Keys::These(&[]), action: Action::Export, when: Some(Condition::HasSession), label: key::export, group: Group::Do, bar: None, menu: Some((2, 3)) },
    Binding { contexts: &[], keys: Keys::These(&[]), action: Action::Settings, when: None, label: key::settings, group: Group::Do, bar: None, menu: Some((2, 4)) },
    Binding { contexts: &[], keys: Keys::These(&[]), action: Action::Sources, when: Some(Condition::HasSession), label: key::sources, group: Group::Look, bar: None, menu: Some((2, 5)) },
    Binding { contexts: &[], keys: Keys::These(&[]), action: Action::VisitNotes, when: Some(Condition::HasSession), label: key::visit_notes, group: Group::Look, bar: None, menu: Some((2, 6)) },
    Binding { contexts: &[], keys: Keys::These(&[]), action: Action::SignOff, when: Some(Condition::MayChange), label: key::sign, group: Group::Do, bar: None, menu: Some((2, 7)) },
    Binding { contexts: &[], keys: Keys::These(&[]), action: Action::Team, when: Some(Condition::InTeam), label: key::team, group: Group::Do, bar: None, menu: Some((2, 8)) },
    Binding { contexts: &[], keys: Keys::These(&[]), action: Action::About, when: Some(Condition::HasSession), label: key::about, group: Group::Look, bar: None, menu: Some((2, 9)) },
    // Opened from the review, and by name from Find.
    Binding { contexts: &[], keys: Keys::These(&[]), action: Action::Recommendations, when: Some(Condition::HasSession), label: key::recommendations, group: Group::Do, bar: None, menu: None },
    // From the page that names the version; from the review; by name from Find.
    Binding { contexts: &[About], keys: Keys::These(&[STAR]), action: Action::Upgrade, when: Some(Condition::HasUpgrade), label: key::upgrade, group: Group::Do, bar: None, menu: None },
    Binding { contexts: &[], keys: Keys::These(&[]), action: Action::Upgrade, when: Some(Condition::HasUpgrade), label: key::upgrade, group: Group::Do, bar: None, menu: None },
    Binding { contexts: &[], keys: Keys::These(&[]), action: Action::AllAnswers, when: Some(Condition::HasSession), label: key::all_answers, group: Group::Look, bar: None, menu: None },
    Binding { contexts: &[], keys: Keys::These(&[]), action: Action::KeyTest, when: None, label: key_test::key, group: Group::Look, bar: None, menu: None },
    Binding { contexts: &[Question], keys: Keys::These(&[EQUALS]), action: Action::Safeguarding, when: None, label: key::card, group: Group::Look, bar: Some(4), menu: None },
    Binding { contexts: &[Anywhere], keys: Keys::These(&[EQUALS]), action: Action::Safeguarding, when: None, label: key::safeguarding, group: Group::Look, bar: None, menu: Some((2, 0)) },
    // Everywhere.
    Binding { contexts: &[Question, QuestionBox, FirstRun, SignOff], keys: Keys::These(&[TAB]), action: Action::NextArea, when: None, label: key::area, group: Group::Move, bar: Some(9), menu: None },
    Binding { contexts: &[Scores, Explain], keys: Keys::These(&[TAB]), action: Action::NextArea, when: None, label: key::area, group: Group::Move, bar: Some(4), menu: None },
    Binding { contexts: &[Always], keys: Keys::These(&[TAB]), action: Action::NextArea, when: None, label: key::area, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[Always], keys: Keys::These(&[BACK_TAB]), action: Action::PreviousArea, when: None, label: key::area_before, group: Group::Move, bar: None, menu: None },
    Binding { contexts: &[Always], keys: Keys::These(&[ESC]), action: Action::Back, when: Some(Condition::HasBefore), label: key::back, group: Group::Move, bar: Some(12), menu: None },
    Binding { contexts: &[Anywhere], keys: Keys::These(&[BANG]), action: Action::OpenQuestions, when: Some(Condition::HasSession), label: key::open_questions, group: Group::Look, bar: None, menu: None },
    Binding { contexts: &[Anywhere], keys: Keys::These(&[SLASH, F6]), action: Action::Find, when: Some(Condition::HasSession), label: key::find, group: Group::Look, bar: Some(20), menu: None },
    Binding { contexts: &[Line, Long], keys: Keys::These(&[F6]), action: Action::Find, when: Some(Condition::HasSession), label: key::find, group: Group::Look, bar: None, menu: None },
    Binding { contexts: &[Anywhere], keys: Keys::These(&[DOT, COMMA, F9]), action: Action::Menu, when: None, label: key::menu, group: Group::Do, bar: Some(21), menu: None },
    Binding { contexts: &[Line, Long, Flag], keys: Keys::These(&[F9]), action: Action::Menu, when: None, label: key::menu, group: Group::Do, bar: Some(21), menu: None },
    Binding { contexts: &[Anywhere], keys: Keys::These(&[QUESTION_MARK, F1]), action: Action::Help, when: None, label: key::help, group: Group::Look, bar: Some(22), menu: None },
    Binding { contexts: &[Flag, MenuOpen], keys: Keys::These(&[QUESTION_MARK, F1]), action: Action::Help, when: None, label: key::help, group: Group::Look, bar: Some(22), menu: None },
    Binding { contexts: &[Line, Long], keys: Keys::These(&[F1]), action: Action::Help, when: None, label: key::help, group: Group::Look, bar: Some(22), menu: None },
];
