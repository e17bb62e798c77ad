//! Which question of today something happened to: an upgrade may have given it another id since, or its id to another question. What may
//! leave is decided by the question, whatever it was called then.

use crate::exchange::ExportInput;
use crate::record::session::edition::Upgrade;
use crate::record::session::event::{Event, Seq, SessionEvent};
use crate::record::session::place::Place;

/// The upgrades of a session, done and taken back, in the order in which they happened.
#[derive(Clone, Debug)]
pub(super) struct Moves<'a>(Vec<(Seq, Move<'a>)>);

#[derive(Clone, Copy, Debug)]
enum Move<'a> {
    Done(&'a Upgrade),
    TakenBack(&'a Upgrade),
}

impl<'a> Moves<'a> {
    /// Those of a session.
    pub(super) fn of(input: &ExportInput<'a>) -> Moves<'a> {
        let moves = input.events.iter().filter_map(|recorded| {
            let one = match &recorded.new.event {
                Event::Session(SessionEvent::Upgraded(upgrade)) => Move::Done(upgrade),
                Event::Session(SessionEvent::UpgradeTakenBack(upgrade)) => Move::TakenBack(upgrade),
                _ => return None,
            };
            Some((recorded.seq, one))
        });
        Moves(moves.collect())
    }

    /// Today's place of one by the ids that held after an event.
    pub(super) fn today(&self, after: Seq, place: &Place) -> Place {
        let since = self.0.iter().filter(|(seq, _)| *seq > after);
        since.fold(place.clone(), |place, (_, one)| match one {
            Move::Done(upgrade) => upgrade.now(&place),
            Move::TakenBack(upgrade) => upgrade.before(&place),
        })
    }
}
