//! What a console reports made into keys, where it reports events and not bytes. Letting go of a key is nothing; Ctrl comes with the
//! character of the layout in force, and AltGr as Ctrl and Alt together, which [`Key::normal`] makes one thing everywhere.

use crossterm::event::{
    Event, KeyCode as Code, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent,
    MouseEventKind,
};
use ratatui::layout::Position;

use crate::interface::app::keymap::key::{Key, KeyCode};
use crate::interface::tui::decode::Decoded;
use crate::interface::tui::pointer::Pointed;

/// What an event means; nothing for what is no key and no paste.
pub fn decoded(event: Event) -> Option<Decoded> {
    match event {
        Event::Key(event) if event.kind == KeyEventKind::Press => key(event).map(Decoded::Key),
        Event::Paste(text) => Some(Decoded::Paste(
            text.replace("\r\n", "\n").replace('\r', "\n"),
        )),
        Event::Mouse(event) => pointed(event).map(Decoded::Pointed),
        _ => None,
    }
}

fn pointed(event: MouseEvent) -> Option<Pointed> {
    match event.kind {
        MouseEventKind::Down(MouseButton::Left) => {
            Some(Pointed::Press(Position::new(event.column, event.row)))
        }
        MouseEventKind::ScrollUp => Some(Pointed::Up),
        MouseEventKind::ScrollDown => Some(Pointed::Down),
        _ => None,
    }
}

fn key(event: KeyEvent) -> Option<Key> {
    let code = match event.code {
        Code::Char(c) => KeyCode::Char(c),
        Code::Enter => KeyCode::Enter,
        Code::Esc => KeyCode::Esc,
        Code::Tab => KeyCode::Tab,
        Code::BackTab => KeyCode::BackTab,
        Code::Backspace => KeyCode::Backspace,
        Code::Delete => KeyCode::Delete,
        Code::Up => KeyCode::Up,
        Code::Down => KeyCode::Down,
        Code::Left => KeyCode::Left,
        Code::Right => KeyCode::Right,
        Code::Home => KeyCode::Home,
        Code::End => KeyCode::End,
        Code::PageUp => KeyCode::PageUp,
        Code::PageDown => KeyCode::PageDown,
        Code::F(number) => KeyCode::F(number),
        _ => return None,
    };
    let held = |modifier| event.modifiers.contains(modifier);
    Some(Key::normal(
        code,
        held(KeyModifiers::CONTROL),
        held(KeyModifiers::ALT),
    ))
}
