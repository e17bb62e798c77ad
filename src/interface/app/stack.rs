//! The stack of frames: screens and what lies over them. Only the top receives keys; opening pushes, closing pops, and what lies
//! below is untouched, so coming back is exact.

use crate::interface::app::screen::Screen;

/// The frames, the bottom one first; never empty while the program runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Stack {
    frames: Vec<Screen>,
}

/// What a screen wants done to the stack after acting.
#[derive(Clone, Debug, PartialEq)]
pub enum Go {
    /// Nothing.
    Stay,
    /// Open another frame over this one.
    Open(Box<Screen>),
    /// Close this one.
    Close,
    /// Close this one and open another in its place.
    Become(Box<Screen>),
    /// Close this one and let the one below act: a list that was chosen from hands the choice down.
    CloseAnd(crate::interface::app::action::Action),
    /// Do what the action means everywhere, which opens its frame over this one.
    Everywhere(crate::interface::app::action::Action),
    /// Close this one and everything over the walk, and go to a stop of it.
    CloseAndGo(crate::interface::app::walk::Stop),
    /// Close everything down to the bottom, and open a frame there.
    Reset(Box<Screen>),
}

impl Stack {
    /// A stack of one frame.
    pub fn new(bottom: Screen) -> Stack {
        Stack {
            frames: vec![bottom],
        }
    }

    /// The frame that receives keys.
    pub fn top(&self) -> Option<&Screen> {
        self.frames.last()
    }

    /// The same, to act on.
    pub fn top_mut(&mut self) -> Option<&mut Screen> {
        self.frames.last_mut()
    }

    /// All frames, the bottom one first.
    pub fn frames(&self) -> &[Screen] {
        &self.frames
    }

    /// All frames, to hand a result to whoever waits for it.
    pub fn frames_mut(&mut self) -> impl Iterator<Item = &mut Screen> {
        self.frames.iter_mut()
    }

    /// The frame below the top.
    pub fn below(&self) -> Option<&Screen> {
        self.frames
            .len()
            .checked_sub(2)
            .and_then(|at| self.frames.get(at))
    }

    /// Opens a frame over the others.
    pub fn push(&mut self, frame: Screen) {
        self.frames.push(frame);
    }

    /// Closes the top frame; the bottom one stays.
    pub fn pop(&mut self) -> Option<Screen> {
        if self.frames.len() > 1 {
            self.frames.pop()
        } else {
            None
        }
    }

    /// Puts one frame in the place of all.
    pub fn reset(&mut self, bottom: Screen) {
        self.frames = vec![bottom];
    }
}
