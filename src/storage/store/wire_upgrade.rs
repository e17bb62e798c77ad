//! The JSON of an upgrade, version 1; the same for one that is taken back.

use serde::{Deserialize, Serialize};

use crate::base::digest::Digest;
use crate::base::id::QuestionId;
use crate::form::model::version::Version;
use crate::record::session::edition::{Edition, Upgrade};
use crate::record::session::place::Place;
use crate::storage::store::wire::parse_place;

/// From which edition to which.
#[derive(Serialize, Deserialize)]
pub struct UpgradeWire {
    from: EditionWire,
    to: EditionWire,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    renamed: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    confirm: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct EditionWire {
    version: String,
    package: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pack: Option<String>,
}

impl EditionWire {
    fn from_edition(edition: &Edition) -> EditionWire {
        EditionWire {
            version: edition.version.to_string(),
            package: edition.package.to_string(),
            pack: edition.pack.map(|pack| pack.to_string()),
        }
    }

    fn to_edition(&self) -> Option<Edition> {
        Some(Edition {
            version: Version::parse(&self.version)?,
            package: Digest::from_hex(&self.package)?,
            pack: match &self.pack {
                Some(pack) => Some(Digest::from_hex(pack)?),
                None => None,
            },
        })
    }
}

impl UpgradeWire {
    /// To JSON's shape.
    pub fn from_upgrade(upgrade: &Upgrade) -> UpgradeWire {
        let pair = |(before, now): &(QuestionId, QuestionId)| (before.to_string(), now.to_string());
        UpgradeWire {
            from: EditionWire::from_edition(&upgrade.from),
            to: EditionWire::from_edition(&upgrade.to),
            renamed: upgrade.renamed.iter().map(pair).collect(),
            confirm: upgrade.confirm.iter().map(Place::to_string).collect(),
        }
    }

    /// From JSON's shape.
    pub fn to_upgrade(&self) -> Option<Upgrade> {
        let pair = |(before, now): &(String, String)| {
            (
                QuestionId::new(before.as_str()),
                QuestionId::new(now.as_str()),
            )
        };
        Some(Upgrade {
            from: self.from.to_edition()?,
            to: self.to.to_edition()?,
            renamed: self.renamed.iter().map(pair).collect(),
            confirm: self
                .confirm
                .iter()
                .map(|place| parse_place(place))
                .collect::<Option<_>>()?,
        })
    }
}
