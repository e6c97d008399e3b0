//! What makes a finding the same one in two runs, whatever has moved in the text between them.

use super::finding::Finding;
use crate::base::ids::{LinkId, NodeId};
use crate::base::path;
use crate::model::topology::Topology;

/// A finding without its place and its words: no line, no message, no severity. Two findings may share it, where one
/// rule has two doubts about one place.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Identity {
    /// The topology, as every machine writes its path.
    pub file: String,
    pub rule: String,
    /// Resources: those named, then the ends of the links named.
    pub at: Vec<String>,
    /// The fact that it rests on.
    pub fact: Option<String>,
}

impl Identity {
    /// The identity of a finding in the file that was named so.
    #[must_use]
    pub fn of(file: &str, topology: &Topology, finding: &Finding) -> Self {
        let at = places(topology, &finding.nodes, &finding.links);
        Self {
            file: path::portable(file),
            rule: finding.rule.id.to_owned(),
            at: at.into_iter().map(str::to_owned).collect(),
            fact: finding.fact.map(str::to_owned),
        }
    }
}

/// The ids of resources, then those of the ends of links, each once.
#[must_use]
pub fn places<'a>(topology: &'a Topology, nodes: &[NodeId], links: &[LinkId]) -> Vec<&'a str> {
    let ends = links.iter().flat_map(|link| [topology.links[*link].from, topology.links[*link].to]);
    let mut places: Vec<&str> = Vec::new();
    for node in nodes.iter().copied().chain(ends) {
        let id = topology.nodes[node].id.as_str();
        if !places.contains(&id) {
            places.push(id);
        }
    }
    places
}
