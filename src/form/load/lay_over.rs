//! Languages of the user's own over a package that was kept beside a session. In the edition they were written for all of them speak; in
//! another one only what its English says too, for a session must not be asked an old question in the words of a new one.

use std::sync::Arc;

use crate::base::digest::Digest;
use crate::form::load::source::PackageSource;
use crate::text::i18n::fitting::Common;

/// Lays the languages that are added to the package of today over one that was kept, whose texts stand in that folder of it.
pub(crate) fn lay_over(
    today: &PackageSource,
    folder: &str,
    kept: &mut PackageSource,
    digest: Digest,
) {
    kept.added = match &today.added {
        Some(added) if today.digest() == digest => Some(added.clone()),
        Some(_) => Some(Box::new(fitting(today, folder, kept))),
        None => None,
    };
}

/// What of the added languages says the English of the edition that was kept; the rest is said as that edition's own languages say it.
fn fitting(today: &PackageSource, folder: &str, kept: &PackageSource) -> PackageSource {
    let name = format!("{folder}en.ftl");
    let english = |source: &PackageSource| source.text(&name).cloned();
    let [before, now] = [kept, today].map(|source| english(source).unwrap_or_else(|| "".into()));
    let common = Common::of(&before, &now);
    let files = today.added_files().map(|(file, text)| {
        let own = kept.text(file).map(AsRef::as_ref);
        (file.clone(), Arc::from(common.fitting(text, own)))
    });
    let added = today.added.as_deref().unwrap_or(today);
    PackageSource::from_texts(added.name.clone(), added.origin.clone(), files)
}
