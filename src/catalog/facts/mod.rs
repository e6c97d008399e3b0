//! Facts about AWS: what it supports, refuses and advises against, each with its date and its source.
//!
//! One file a section of what the facts are about; the list below is the family.

mod api;
mod api_features;
mod compute;
mod edge;
mod fact;
mod load_balancers;
mod network;
mod old;
mod waf;
mod when;

pub use fact::{At, Fact, Object, READ, Relation, Remedy, Verdict};
pub use when::{HopIs, PairIs, PlaceIs, When, Who};

/// The sections, in the order of the reference page.
pub static SECTIONS: &[&[Fact]] = &[
    api::private::FACTS,
    api::links::FACTS,
    api::public::FACTS,
    api::services::FACTS,
    api_features::endpoints::FACTS,
    api_features::auth::FACTS,
    api_features::features::FACTS,
    api_features::entrances::FACTS,
    waf::FACTS,
    load_balancers::FACTS,
    edge::FACTS,
    network::FACTS,
    compute::FACTS,
];

/// All facts.
pub fn all() -> impl Iterator<Item = &'static Fact> {
    SECTIONS.iter().flat_map(|section| section.iter())
}

/// The fact of this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Fact> {
    all().find(|fact| fact.id == id)
}

/// The page that states a fact.
#[must_use]
pub fn source(id: &str) -> Option<&'static str> {
    find(id).and_then(|fact| fact.sources.first().copied()).or_else(|| old::source(id))
}
