//! Phrases of the mouse as a setting.

phrases! {
    /// Name of a setting.
    mouse() => "mouse-mouse";
    /// The mouse is on: what then changes for selecting text.
    on() => "mouse-on";
    /// The mouse is off.
    off() => "mouse-off";
}
