//! What resources are called in the text.

use std::collections::BTreeMap;

use crate::base::ids::{IdVec, NodeId};
use crate::base::lang::Lang;
use crate::model::topology::{Node, Topology};

/// The names of all resources in one language: the label, or else the id, or else (where nobody wrote an id) the name
/// of the kind. Where several resources would have the same name, their ids tell them apart.
#[derive(Debug)]
pub struct Names {
    names: IdVec<NodeId, String>,
}

impl Names {
    #[must_use]
    pub fn new(topology: &Topology, lang: Lang) -> Self {
        let plain: Vec<String> = topology.nodes.iter().map(|node| plain(node, lang)).collect();
        let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
        for name in &plain {
            *uses.entry(name).or_default() += 1;
        }
        let names = topology
            .nodes
            .enumerated()
            .zip(&plain)
            .map(|((id, node), name)| match uses.get(name.as_str()) {
                Some(1) => name.clone(),
                _ => apart(topology, id, node, name, lang),
            })
            .collect();
        Self { names }
    }

    #[must_use]
    pub fn of(&self, node: NodeId) -> &str {
        self.names.get(node).map_or("", String::as_str)
    }
}

/// The name of one resource, whatever the others are called.
fn plain(node: &Node, lang: Lang) -> String {
    let label = node.label.as_ref().map(|label| one_line(label.get(lang))).filter(|label| shows(label));
    match label {
        Some(label) => label,
        None if node.implied => node.kind.name.get(lang).to_owned(),
        None => node.id.clone(),
    }
}

/// The name of a resource that shares its label with others.
fn apart(topology: &Topology, id: NodeId, node: &Node, name: &str, lang: Lang) -> String {
    let other = match topology.ancestors(id).next() {
        Some(above) if node.implied => plain(&topology.nodes[above], lang),
        _ => node.id.clone(),
    };
    if other == name { other } else { format!("{name} ({other})") }
}

/// A text on one line.
#[must_use]
pub fn one_line(text: &str) -> String {
    text.trim().replace(['\n', '\r', '\t'], " ")
}

/// Whether anything of a text can be seen.
fn shows(text: &str) -> bool {
    text.chars().any(|letter| {
        !letter.is_control() && !matches!(letter, ' ' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{3000}')
    })
}
