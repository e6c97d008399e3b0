//! Load balancers: where they stand, their targets, their rules.

mod network;
mod rules;
mod targets;

pub(super) use network::FACTS as NETWORK;
pub(super) use rules::FACTS as RULES;
pub(super) use targets::FACTS as TARGETS;
