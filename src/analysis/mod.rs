//! What is true of the architecture: facts, no sentences.
//!
//! Comes in: a `Graph`. Goes out: an `Analysis`, tables keyed by id, each verdict with its evidence. Never here: a
//! picture, a language; words are chosen where they are said.

pub mod bypass;
mod endpoint;
mod exposure;
pub mod facts;
pub mod finding;
pub mod grounds;
pub mod hop;
mod hops;
pub mod identity;
mod inbound;
mod launch;
pub mod paths;
pub mod patterns;
mod reach;
pub mod requirements;
pub mod rules;
mod seat;
pub mod steps;
mod tier;

use crate::base::date::Date;
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::catalog::facts::Fact;
use crate::graph::Graph;

use bypass::{Admitted, Bypass, Limit};
use finding::Finding;
use hop::{Exposure, Hop};

/// Everything that is derived from a topology.
#[derive(Debug)]
pub struct Analysis {
    /// What each link is.
    pub hops: IdVec<LinkId, Hop>,
    /// Whether each resource can be called from the internet.
    pub exposure: IdVec<NodeId, Exposure>,
    /// What AWS says to it: the facts of the catalogue that hold.
    pub facts: Vec<facts::Held>,
    /// Facts that no drawing decides, about kinds that occur.
    pub advice: Vec<&'static Fact>,
    /// Whom each resource admits from outside AWS, if it can be called from there at all.
    pub admitted: IdVec<NodeId, Admitted>,
    /// The ways around front doors, by guard.
    pub bypasses: Vec<Bypass>,
    /// Where the search for them ended at a limit.
    pub limits: Vec<Limit>,
    /// Doubts, in the order of their places.
    pub findings: Vec<Finding>,
    /// Patterns that the topology is, in the order of the catalogue.
    pub patterns: Vec<patterns::Match>,
}

/// Derives hops, exposure and findings.
///
/// `today` decides whether an `allow` with `until` still holds; `None` lets it hold for ever, as drawings want it.
#[must_use]
pub fn analyze(graph: &Graph, today: Option<Date>) -> Analysis {
    let ground = hops::Ground::new(graph);
    let hops = hops::judge(&ground);
    let facts = facts::hold(&ground, &hops);
    let advice = facts::advice(&ground, &hops);
    let doors = bypass::Doors::new(&ground, &hops);
    let (bypasses, limits) = bypass::find(&doors);
    let nodes = graph.topology().nodes.ids();
    let admitted = nodes.map(|node| bypass::admitted(&doors, node)).collect();
    let context = rules::Context {
        graph,
        hops: &hops,
        exposure: &ground.exposure,
        facts: &facts,
        refusals: rules::refusals(&facts),
        ground: &ground,
        doors: &doors,
        bypasses: &bypasses,
        limits: &limits,
    };
    let findings = rules::judge(&context, today);
    let patterns = patterns::recognise(graph, &hops, &ground.exposure);
    Analysis {
        hops,
        exposure: ground.exposure,
        facts,
        advice,
        admitted,
        bypasses,
        limits,
        findings,
        patterns,
    }
}
