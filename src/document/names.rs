//! What resources are called in the text.

use std::collections::BTreeMap;

use crate::base::ids::{IdVec, NodeId};
use crate::base::lang::Lang;
use crate::model::topology::{Node, Topology};
use crate::words::sentence::join;

/// The names of all resources in one language: the label, or else the id, or else (where nobody wrote an id) the name
/// of the kind. Where several resources, or several boundaries, would
/// have the same name, their ids tell them apart.
#[derive(Debug)]
pub struct Names {
    lang: Lang,
    names: IdVec<NodeId, Name>,
}

#[derive(Debug)]
struct Name {
    /// The label, or what stands for it.
    plain: String,
    /// What tells it from others of the same label; `None` where there are none.
    apart: Option<String>,
}

impl Names {
    #[must_use]
    pub fn new(topology: &Topology, lang: Lang) -> Self {
        let plain: IdVec<NodeId, String> = topology.nodes.iter().map(|node| plain(node, lang)).collect();
        // An account and the service that it is for often share a label, and nobody takes one for the other.
        let mut uses: BTreeMap<(bool, &str), usize> = BTreeMap::new();
        for (id, node) in topology.nodes.enumerated() {
            *uses.entry((node.is_boundary, plain[id].as_str())).or_default() += 1;
        }
        let names = topology
            .nodes
            .enumerated()
            .map(|(id, node)| {
                let shared = uses.get(&(node.is_boundary, plain[id].as_str())).is_some_and(|uses| *uses > 1);
                let apart = shared.then(|| match topology.ancestors(id).next() {
                    Some(above) if node.implied => plain[above].clone(),
                    _ => node.id.clone(),
                });
                let plain = plain[id].clone();
                Name { apart: apart.filter(|apart| *apart != plain), plain }
            })
            .collect();
        Self { lang, names }
    }

    /// The name of one resource.
    #[must_use]
    pub fn of(&self, node: NodeId) -> String {
        self.names.get(node).map(|name| name.with(name.apart.as_deref())).unwrap_or_default()
    }

    /// The name without what tells it from others of the same label.
    #[must_use]
    pub fn label(&self, node: NodeId) -> &str {
        self.names.get(node).map_or("", |name| &name.plain)
    }

    /// Several resources, as the language lists them; those of the same label in one: `Web (web-a, web-c)`.
    #[must_use]
    pub fn list(&self, nodes: &[NodeId]) -> String {
        let mut runs: Vec<(&Name, Vec<&str>)> = Vec::new();
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        for name in nodes.iter().filter_map(|node| self.names.get(*node)) {
            let place = *places.entry(&name.plain).or_insert(runs.len());
            match (runs.get_mut(place), name.apart.as_deref()) {
                (Some((_, parts)), Some(apart)) => parts.push(apart),
                (_, apart) => runs.push((name, apart.into_iter().collect())),
            }
        }
        let words: Vec<String> = runs
            .iter()
            .map(|(name, parts)| {
                let parts = parts.join(match self.lang {
                    Lang::En => ", ",
                    Lang::Ja => "、",
                });
                name.with(Some(parts.as_str()).filter(|parts| !parts.is_empty()))
            })
            .collect();
        join(self.lang, &words)
    }
}

impl Name {
    fn with(&self, apart: Option<&str>) -> String {
        match apart {
            Some(apart) => format!("{} ({apart})", self.plain),
            None => self.plain.clone(),
        }
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

/// A text on one line.
#[must_use]
pub fn one_line(text: &str) -> String {
    text.trim().replace(['\n', '\r', '\t'], " ")
}

/// Whether anything of a text can be seen.
fn shows(text: &str) -> bool {
    let hidden = |letter: char| {
        letter.is_control()
            || letter.is_whitespace()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    !text.chars().all(hidden)
}
