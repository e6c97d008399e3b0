//! VPC networking and reachability: one file a topic.

pub(super) mod endpoints;
pub(super) mod gateways;
pub(super) mod joins;
pub(super) mod lattice;
pub(super) mod private_link;
pub(super) mod sharing;

use super::{At, Fact, HopIs, NetIs, Object, PairIs, PlaceIs, READ, Relation, Remedy, Verdict, When, Who};

/// Callers that come over the internet.
const OUTSIDE: &[&str] = &["internet", "client", "user", "users", "mobile", "browser", "saas"];
