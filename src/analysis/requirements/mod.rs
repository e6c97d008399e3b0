//! What people want of an architecture, and whether a topology has it: the rows by which architectures are compared.
//!
//! Comes in: a topology with its analysis. Goes out: an `Answer` with what decided it. Nothing is known here of
//! patterns: a pattern is compared by a topology that shows it.

mod accounts;
mod answer;
mod choice;
mod entrances;
mod feature;
mod fixed_addresses;
mod layer_seven;
mod networks;
mod newest_fact;
mod no_secret;
mod other_accounts;
mod parts;
mod private_behind_front;
mod public_addresses;
mod public_hops;
mod site;
mod supported;
mod traffic;
mod ways_shut;
mod zones;

pub use answer::{Answer, Verdict};
pub use choice::{NotAWish, Wish, choose};

use super::Analysis;
use crate::base::lang::Text;
use crate::catalog::features::{FEATURES, Feature, Topic};
use crate::catalog::traffic::{TRAFFIC, Traffic, Unit};
use crate::graph::Graph;
use parts::{PARTS, Part};
use site::Site;

/// One thing that people want, with a question of its own.
#[derive(Debug)]
pub struct Requirement {
    /// Kebab-case: `private-behind-front`.
    pub id: &'static str,
    pub theme: Theme,
    /// As the head of a column.
    pub name: Text,
    /// Why one may want it.
    pub why: Text,
    scale: Scale,
    answer: fn(&Site<'_>) -> Answer,
}

/// What an answer is measured by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scale {
    /// It is there or not.
    YesOrNo,
    /// A number, the fewer the better.
    Fewest,
    /// A limit, the more the better.
    Most(Unit),
    /// A day.
    Day,
}

/// What a requirement is about; tables are by theme.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Theme {
    Privacy,
    Teams,
    Limits,
    Failure,
    Parts,
    Date,
    Guards,
    Front,
}

impl Theme {
    /// All, in the order of tables.
    pub const ALL: [Self; 8] = [
        Self::Privacy,
        Self::Teams,
        Self::Limits,
        Self::Failure,
        Self::Parts,
        Self::Date,
        Self::Guards,
        Self::Front,
    ];
}

/// Requirements with a question of their own. The families follow: what gets through, what is counted, and what front doors
/// can do.
static REQUIREMENTS: &[&Requirement] = &[
    &private_behind_front::REQUIREMENT,
    &public_hops::REQUIREMENT,
    &entrances::REQUIREMENT,
    &ways_shut::REQUIREMENT,
    &no_secret::REQUIREMENT,
    &accounts::REQUIREMENT,
    &other_accounts::REQUIREMENT,
    &networks::REQUIREMENT,
    &layer_seven::REQUIREMENT,
    &zones::REQUIREMENT,
    &public_addresses::REQUIREMENT,
    &fixed_addresses::REQUIREMENT,
    &supported::REQUIREMENT,
    &newest_fact::REQUIREMENT,
];

/// A row of a comparison.
#[derive(Clone, Copy, Debug)]
pub enum Row {
    Whole(&'static Requirement),
    Traffic(&'static Traffic),
    Part(&'static Part),
    Feature(&'static Feature),
}

/// All rows, in the order of tables: by theme, and within one as they are listed.
pub fn rows() -> impl Iterator<Item = Row> {
    let all: Vec<Row> = REQUIREMENTS
        .iter()
        .map(|row| Row::Whole(row))
        .chain(TRAFFIC.iter().map(Row::Traffic))
        .chain(PARTS.iter().map(Row::Part))
        .chain(FEATURES.iter().map(Row::Feature))
        .collect();
    Theme::ALL
        .into_iter()
        .flat_map(move |theme| all.clone().into_iter().filter(move |row| row.theme() == theme))
}

/// What a topology says to all rows, in their order.
#[must_use]
pub fn answers(graph: &Graph, analysis: &Analysis) -> Vec<(Row, Answer)> {
    let site = Site::new(graph, analysis);
    rows().map(|row| (row, row.answer(&site))).collect()
}

impl Row {
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Whole(requirement) => requirement.id,
            Self::Traffic(traffic) => traffic.id,
            Self::Part(part) => part.id,
            Self::Feature(feature) => feature.id,
        }
    }

    #[must_use]
    pub const fn name(&self) -> Text {
        match self {
            Self::Whole(requirement) => requirement.name,
            Self::Traffic(traffic) => traffic.name,
            Self::Part(part) => part.name,
            Self::Feature(feature) => feature.name,
        }
    }

    /// Why one may want it; features speak for themselves.
    #[must_use]
    pub const fn why(&self) -> Option<Text> {
        match self {
            Self::Whole(requirement) => Some(requirement.why),
            Self::Traffic(traffic) => Some(traffic.why),
            Self::Part(part) => Some(part.why),
            Self::Feature(_) => None,
        }
    }

    #[must_use]
    pub fn theme(&self) -> Theme {
        match self {
            Self::Whole(requirement) => requirement.theme,
            Self::Traffic(_) => Theme::Limits,
            Self::Part(_) => Theme::Parts,
            Self::Feature(feature) => match feature.topic {
                Topic::Privacy => Theme::Privacy,
                Topic::Guard => Theme::Guards,
                Topic::Service => Theme::Front,
            },
        }
    }

    /// What its answers are measured by.
    #[must_use]
    pub fn scale(&self) -> Scale {
        match self {
            Self::Whole(requirement) => requirement.scale,
            Self::Traffic(traffic) => traffic.unit.map_or(Scale::YesOrNo, Scale::Most),
            Self::Part(_) => Scale::Fewest,
            Self::Feature(_) => Scale::YesOrNo,
        }
    }

    fn answer(&self, site: &Site<'_>) -> Answer {
        match self {
            Self::Whole(requirement) => (requirement.answer)(site),
            Self::Traffic(traffic) => traffic::answer(site, traffic),
            Self::Part(part) => part.answer(site),
            Self::Feature(feature) => feature::answer(site, feature),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Theme, rows};

    #[test]
    fn rows_have_ids_of_their_own_and_stand_by_theme() {
        let rows: Vec<_> = rows().collect();
        let ids: BTreeSet<&str> = rows.iter().map(super::Row::id).collect();
        assert_eq!(ids.len(), rows.len());
        assert!(rows.windows(2).all(|pair| pair[0].theme() <= pair[1].theme()));
        for theme in Theme::ALL {
            let count = rows.iter().filter(|row| row.theme() == theme).count();
            assert!((1..=8).contains(&count), "{theme:?} has {count}: a page is not wide");
        }
    }

    #[test]
    fn reasons_are_whole_sentences() {
        for row in rows() {
            assert!(
                row.why().is_none_or(|why| why.en.ends_with('.') && why.ja.ends_with('。')),
                "{}",
                row.id()
            );
        }
    }
}
