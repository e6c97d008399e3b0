//! Facts about AWS: what it supports, refuses and advises against, each with its date and its source.
//!
//! One file a section of what the facts are about; the list below is the family.

mod accelerator;
mod api;
mod api_features;
mod certificates;
mod compute;
mod edge;
mod fact;
mod lifecycle;
mod load_balancers;
mod network;
mod waf;
mod when;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::catalog;
use super::kind::Kind;
use crate::base::date::Date;
pub use fact::{At, Fact, Object, READ, Relation, Remedy, Verdict};
pub use when::{HopIs, NetIs, PairIs, PlaceIs, Quota, When, Who};

/// The sections, in the order of the reference page.
pub static SECTIONS: &[&[Fact]] = &[
    api::private::FACTS,
    api::links::FACTS,
    api::public::FACTS,
    api::services::FACTS,
    api_features::endpoints::FACTS,
    api_features::auth::FACTS,
    api_features::features::FACTS,
    api_features::limits::FACTS,
    api_features::entrances::FACTS,
    waf::FACTS,
    load_balancers::NETWORK,
    load_balancers::TARGETS,
    load_balancers::RULES,
    edge::FACTS,
    accelerator::FACTS,
    certificates::FACTS,
    network::gateways::FACTS,
    network::endpoints::FACTS,
    network::joins::FACTS,
    network::private_link::FACTS,
    network::sharing::FACTS,
    network::lattice::FACTS,
    compute::FACTS,
    lifecycle::FACTS,
];

/// All facts.
pub fn all() -> impl Iterator<Item = &'static Fact> {
    SECTIONS.iter().flat_map(|section| section.iter())
}

static BY_ID: LazyLock<BTreeMap<&'static str, &'static Fact>> =
    LazyLock::new(|| all().map(|fact| (fact.id, fact)).collect());

/// The fact of this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Fact> {
    BY_ID.get(id).copied()
}

/// Whether there is a fact of this id, and it holds on a day; of kinds of which none was offered yet, none holds.
#[must_use]
pub fn holds_on(id: &str, day: Date) -> bool {
    let is_offered = |kind: &&str| catalog().kind(kind).is_none_or(|kind| kind.launched_after(day).is_none());
    find(id).is_some_and(|fact| fact.holds_on(day) && fact.subject.iter().any(is_offered))
}

/// What has ended of a kind, or is closed to new customers, whatever the day.
pub fn endings(kind: &Kind) -> impl Iterator<Item = &'static Fact> + use<'_> {
    lifecycle::FACTS.iter().filter(|fact| fact.subject.contains(&kind.id))
}

/// The page that states a fact.
#[must_use]
pub fn source(id: &str) -> Option<&'static str> {
    find(id).and_then(|fact| fact.sources.first().copied())
}
