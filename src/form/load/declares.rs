//! Which option of a question stands for which link that is declared before the first question: a table by link, because what an option
//! means hangs on ids and not on its place in a list.

use crate::base::id::OptionId;
use crate::form::load::log::Log;
use crate::form::load::lower::Lower;
use crate::form::load::question::option;
use crate::form::load::table::{At, Table};
use crate::form::model::question::Declares;
use crate::text::diag::code::Code;
use crate::text::diag::source::Span;
use crate::text::i18n::keys::load as say;

/// The key on a question.
const KEY: &str = "declares";

/// `declares`, each link with its option.
#[derive(Debug)]
pub(crate) struct RawDeclares {
    key: Span,
    links: Declares<Option<At<String>>>,
}

/// Reads the table of a question, if it has one.
pub(crate) fn read(question: &mut Table<'_>, log: &mut Log) -> Option<RawDeclares> {
    let key = question.key_span(KEY)?;
    let mut table = question.table(log, KEY, KEY)?;
    let mut option = |link| table.need_text(log, link, "\"my_option\"");
    let links = Declares {
        none: option("none"),
        same_network: option("same_network"),
        worked_there: option("worked_there"),
        funder: option("funder"),
        other: option("other"),
    };
    table.finish(log);
    Some(RawDeclares { key, links })
}

/// What the links stand for; each option must be one that the question offers.
pub(crate) fn lower(
    raw: Option<&RawDeclares>,
    offered: Option<&[OptionId]>,
    lower: &mut Lower<'_>,
) -> Option<Declares> {
    let (links, offered) = (&raw?.links, offered?);
    let mut find = |at: &Option<At<String>>| option(at.as_ref()?, offered, lower);
    let [none, same_network, worked_there, funder, other] = [
        find(&links.none),
        find(&links.same_network),
        find(&links.worked_there),
        find(&links.funder),
        find(&links.other),
    ];
    Some(Declares {
        none: none?,
        same_network: same_network?,
        worked_there: worked_there?,
        funder: funder?,
        other: other?,
    })
}

/// Says that what is declared once answers no question that is asked again and again.
pub(crate) fn in_repeat(raw: &RawDeclares, lower: &mut Lower<'_>) {
    let place = (lower.file, raw.key);
    let (what, mend) = (say::declares_in_repeat(), say::take_out(KEY));
    lower.log.report(Code::DeclaresInRepeat, what, place, mend);
}
