//! A backup on demand: into the folder for backups or onto a stick. It says how far it is, Esc stops it, and the folder is remembered.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Order, Ticket};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::msg::Outcome;
use crate::interface::app::screen::export::how_far;
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::text_field::TextField;
use crate::text::i18n::keys::{app, care as say, export};

/// The state of the pop-over.
#[derive(Clone, Debug, PartialEq)]
pub struct BackupScreen {
    /// The folder, as it is typed.
    pub field: TextField,
    /// The backup that is on its way.
    pub writing: Option<Ticket>,
    /// Whether it was asked to stop.
    is_stopping: bool,
}

impl BackupScreen {
    /// The pop-over with the folder of the last backup.
    pub fn new(core: &Core) -> BackupScreen {
        let usual = &core.folders.backups;
        let folder = core.settings.backups.as_ref().unwrap_or(usual);
        BackupScreen {
            field: TextField::line(folder),
            writing: None,
            is_stopping: false,
        }
    }

    /// The folder that was typed; `None` is the one beside the data.
    fn folder(&self, core: &Core) -> Option<String> {
        let typed = self.field.text().trim();
        (!typed.is_empty() && typed != core.folders.backups).then(|| typed.to_owned())
    }

    fn write(&mut self, core: &mut Core) -> Step {
        if core.work.is_some() {
            core.say(app::at_work());
            return Step::stay();
        }
        let order = Order::BackUp {
            folder: self.folder(core),
        };
        let effect = core.effect(order);
        self.writing = Some(effect.ticket);
        core.say(say::copying_begins());
        Step::effects(vec![effect])
    }

    fn stop(&mut self, core: &mut Core) -> Step {
        let Some(ticket) = self.writing else {
            return Step::stay();
        };
        self.is_stopping = true;
        core.say(export::stopping());
        Step::effects(vec![core.effect(Order::Stop(ticket))])
    }

    /// The backup is there: its folder is the one of the next.
    fn written(&mut self, path: &str, core: &mut Core) -> Step {
        core.say(say::backed_up(path));
        core.name_carrier_of(path);
        let mut effects = Vec::new();
        // A window that only reads cannot remember anything.
        if core.may_write() {
            effects.push(core.effect(Order::NoteCopy(path.to_owned())));
        }
        let folder = self.folder(core);
        if folder == core.settings.backups {
            return Step::close().with(effects);
        }
        core.settings.backups = folder;
        let settings = core.settings.clone();
        effects.push(core.effect(Order::KeepSettings(settings)));
        Step::close().with(effects)
    }
}

impl Frame for BackupScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        // Whoever presses it again does not wait for the end.
        let at_work = self.writing.filter(|_| !self.is_stopping);
        let at_work = at_work.map(|_| Context::AtWork);
        let all = [Context::Line, Context::Always];
        at_work.into_iter().chain(all).collect()
    }

    fn act(&mut self, action: Action, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let columns = box_columns(core);
        match action {
            Action::StopWork => return Some(self.stop(core)),
            Action::Enter => return Some(self.write(core)),
            // What is on its way goes where it was sent.
            _ if self.writing.is_none() && self.field.act(action, columns) => {}
            _ => return None,
        }
        Some(Step::stay())
    }

    fn paste(&mut self, text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        if self.writing.is_some() {
            return Some(Step::stay());
        }
        let left = self.field.paste(text);
        if left > 0 {
            core.warn(app::paste_cut(left));
        }
        Some(Step::stay())
    }

    fn takes_path(&self) -> bool {
        true
    }

    fn done(&mut self, ticket: Ticket, outcome: &Outcome, core: &mut Core, _ctx: &Ctx<'_>) -> Step {
        if self.writing != Some(ticket) {
            return Step::stay();
        }
        if let Outcome::Progress(progress) = outcome {
            core.say(how_far(progress));
            return Step::stay();
        }
        self.writing = None;
        self.is_stopping = false;
        match outcome {
            Outcome::Written { path, .. } => return self.written(path, core),
            Outcome::Stopped => core.say(export::stopped()),
            _ => {}
        }
        Step::stay()
    }

    fn is_full(&self) -> bool {
        false
    }
}
