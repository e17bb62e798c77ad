//! What the session on the screen is called in the heads of its pages: by the code of its subject and, where a country assesses one level
//! of government at a time, by the level, because sessions of one country share the code.

use crate::form::model::country::level;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::wrap::shorten;
use crate::interface::ui::scene::Scene;

/// The session in several lengths, the longest first; the code alone is the last.
pub fn named(open: &OpenSession, scene: &Scene<'_>) -> Vec<String> {
    let opening = &open.assessment.opening;
    let code = opening.subject.code.clone();
    let pack = open.questionnaire.pack.as_deref();
    let of_pack = pack.zip(opening.government_level.as_ref());
    let Some((pack, id)) = of_pack else {
        return vec![code];
    };
    let name = scene.read(&level(&pack.country, id));
    let more = scene.theme.glyphs().more;
    let shorter = [24, 16, 10].map(|cells| shorten(&name, cells, more));
    let mut names: Vec<String> = std::iter::once(name)
        .chain(shorter)
        .map(|name| format!("{code} · {name}"))
        .collect();
    names.push(code);
    names.dedup();
    names
}

/// The title of a page with the session behind it, in several lengths; the title alone is the last.
pub fn titled(title: &str, open: &OpenSession, scene: &Scene<'_>) -> Vec<String> {
    let names = named(open, scene).into_iter();
    let titles = names.map(|name| format!("{title} · {name}"));
    titles.chain([title.to_owned()]).collect()
}
