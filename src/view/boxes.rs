//! The boxes of a picture: what the plan says, with names, facts and guards.

use std::collections::BTreeMap;

use super::lines::{Inside, Runs};
use super::picture::{Asks, Form, Ground, Guard, NodeForm, Standing, ViewBox, ViewHint};
use super::place::{Plan, Stand, Tie};
use super::shown::Shown;
use super::{caption, ground, sort};
use crate::base::geometry::Direction;
use crate::base::ids::{BoxId, Id, IdVec, NodeId};
use crate::base::lang::Lang;
use crate::catalog::kind::Category;
use crate::model::topology::{Hint, Topology};
use crate::words::picture as words;

/// Makes the boxes of a plan.
pub(super) struct Builder<'run> {
    pub topology: &'run Topology,
    pub lang: Lang,
    pub plan: &'run Plan,
    pub grounds: &'run BTreeMap<NodeId, Ground>,
    pub direction: Direction,
    /// What is drawn as part of a collapsed boundary.
    pub within: BTreeMap<NodeId, Vec<NodeId>>,
    /// What goes on in it.
    pub inside: &'run BTreeMap<NodeId, Inside>,
    pub pieces: Vec<Tie>,
    pub boxes: IdVec<BoxId, ViewBox>,
    pub box_of: BTreeMap<Stand, BoxId>,
    pub roots: Vec<BoxId>,
    /// The number of the next set of boxes that stand at one place along the flow.
    pub next_rank: u32,
    /// What the author asked of places, for who looks whether it came true.
    pub hints: Vec<ViewHint>,
}

impl Builder<'_> {
    /// One box for each stand of the plan, in its order.
    pub(super) fn build(&mut self) {
        for (at, stand) in self.plan.order.iter().enumerate() {
            self.box_of.insert(*stand, BoxId::at(at));
        }
        for stand in &self.plan.order {
            let parent = self
                .plan
                .parent
                .get(stand)
                .copied()
                .flatten()
                .and_then(|above| self.box_of.get(&above).copied());
            let mut made = match stand {
                Stand::Node(id) => self.resource(*id),
                Stand::Lane(vpc, _) => self.lane(*vpc),
            };
            made.parent = parent;
            made.place.lane = self.plan.lane.get(stand).copied();
            let id = self.boxes.push(made);
            match parent {
                Some(parent) => self.boxes[parent].children.push(id),
                None => self.roots.push(id),
            }
        }
    }

    fn lane(&self, vpc: NodeId) -> ViewBox {
        ViewBox {
            id: self.topology.nodes[vpc].id.clone(),
            shows: Vec::new(),
            parent: None,
            children: Vec::new(),
            form: Form::Lane,
            place: Standing::default(),
            name: String::new(),
            facts: Vec::new(),
            tooltip: String::new(),
            href: None,
            least: (None, None),
            direction: None,
        }
    }

    fn resource(&self, id: NodeId) -> ViewBox {
        let node = &self.topology.nodes[id];
        let name = caption::name(self.topology, id, self.lang);
        let within = self.within.get(&id).cloned().unwrap_or_default();
        let is_boundary = node.is_boundary && within.is_empty();
        let (form, facts) = if is_boundary {
            let boundary = node.kind.boundary.as_ref();
            let role = boundary.map_or("", |boundary| boundary.role);
            let lanes = self.plan.lanes.contains(&id);
            (Form::Boundary { role, lanes }, caption::boundary_facts(node, self.lang, &name))
        } else {
            let spans = self.plan.spans.get(&id).map(Vec::as_slice).unwrap_or_default();
            let facts = if node.is_boundary {
                let resources = within.iter().filter(|id| !self.topology.nodes[**id].is_boundary).count();
                caption::box_facts(node, self.lang, &name, resources, self.inside.get(&id).copied())
            } else {
                caption::node_facts(self.topology, id, self.lang, &name, self.elsewhere(id))
            };
            let form = NodeForm {
                kind: node.kind.id,
                category: node.kind.category,
                small: sort::is_side_gateway(node),
                stack: node.count.is_some_and(|count| count > 1),
                spans: spans.iter().filter_map(|at| self.box_of.get(&Stand::Node(*at)).copied()).collect(),
                spans_ids: spans.iter().map(|at| self.topology.nodes[*at].id.clone()).collect(),
                guards: Vec::new(),
                boundary: node.kind.boundary.as_ref().filter(|_| node.is_boundary).map(|kind| kind.role),
            };
            (Form::Node(form), facts)
        };
        let mut tooltip = vec![name.clone()];
        tooltip.extend(facts.iter().cloned());
        tooltip.extend(node.description.as_ref().map(|text| text.get(self.lang).to_owned()));
        let border =
            self.plan.doors.contains(&id).then(|| {
                ground::side(self.topology, self.plan, self.grounds, self.direction, id, &self.pieces)
            });
        let mut shows = vec![id];
        shows.extend(within);
        ViewBox {
            id: node.id.clone(),
            shows,
            parent: None,
            children: Vec::new(),
            form,
            place: Standing {
                tier: self.plan.tier.get(&id).copied(),
                ground: self.grounds.get(&id).copied().unwrap_or_default(),
                border,
                ..Standing::default()
            },
            name,
            facts,
            tooltip: tooltip.join(", "),
            href: node.href.clone(),
            least: (node.width, node.height),
            direction: node.direction,
        }
    }

    /// The words for where the interfaces of a resource are, when it is drawn outside of that network.
    fn elsewhere(&self, id: NodeId) -> Option<String> {
        let node = &self.topology.nodes[id];
        let first = *node.subnets.first()?;
        let network = std::iter::once(first)
            .chain(self.topology.ancestors(first))
            .find(|at| sort::is_vpc(&self.topology.nodes[*at]))?;
        if self.plan.network_of(self.topology, id) == Some(network) {
            return None;
        }
        let name = caption::name(self.topology, network, self.lang);
        Some(caption::say(&words::IN_NETWORK, self.lang, "place", &name))
    }

    /// Puts what only serves one sibling (a secret, a registry) beside it, at the same place along the flow.
    pub(super) fn settle_helpers(&mut self, runs: &Runs) {
        let mut ends: BTreeMap<NodeId, Vec<(NodeId, bool)>> = BTreeMap::new();
        for run in &runs.runs {
            ends.entry(run.from).or_default().push((run.to, run.reference));
            ends.entry(run.to).or_default().push((run.from, run.reference));
        }
        for (helper, served) in ends.iter().filter_map(|(id, ends)| match ends.as_slice() {
            [(only, true)] => Some((*id, *only)),
            _ => None,
        }) {
            let found = |id: NodeId| self.box_of.get(&Stand::Node(id)).copied();
            let (Some(helper_box), Some(served_box)) = (found(helper), found(served)) else { continue };
            let is_plain = |id: BoxId| {
                matches!(self.boxes[id].form, Form::Node(_)) && self.boxes[id].place.border.is_none()
            };
            if !is_plain(helper_box)
                || !is_plain(served_box)
                || self.boxes[helper_box].parent != self.boxes[served_box].parent
                || self.boxes[served_box].place.ground != Ground::Flow
            {
                continue;
            }
            let rank = self.boxes[served_box].place.rank.unwrap_or_else(|| {
                self.next_rank += 1;
                self.next_rank - 1
            });
            self.boxes[served_box].place.rank = Some(rank);
            self.boxes[helper_box].place.rank.get_or_insert(rank);
            self.boxes[helper_box].place.ground = Ground::Flow;
        }
    }

    /// Hands on the author's hints.
    pub(super) fn hint(&mut self) {
        let hints: Vec<&Hint> = self
            .topology
            .hints
            .iter()
            .chain(self.topology.nodes.iter().flat_map(|node| &node.hints))
            .collect();
        for hint in hints {
            let found = |ids: &[NodeId]| -> Vec<BoxId> {
                ids.iter().filter_map(|id| self.box_of.get(&Stand::Node(*id)).copied()).collect()
            };
            let (asks, span) = match hint {
                Hint::SameRank(ids) => {
                    let boxes = found(&ids.value);
                    for id in &boxes {
                        self.boxes[*id].place.rank = Some(self.next_rank);
                    }
                    self.next_rank += 1;
                    (Asks::SameRank(boxes), ids.span)
                }
                Hint::Before(ids) => {
                    let boxes = found(&ids.value);
                    for pair in boxes.windows(2) {
                        self.boxes[pair[0]].place.before.push(pair[1]);
                    }
                    (Asks::Before(boxes), ids.span)
                }
                Hint::Order(ids) => {
                    let boxes = found(&ids.value);
                    for (at, id) in boxes.iter().enumerate() {
                        if self.boxes[*id].place.lane.is_none() {
                            self.boxes[*id].place.order = u32::try_from(at).ok();
                        }
                    }
                    (Asks::Order(boxes), ids.span)
                }
            };
            self.hints.push(ViewHint { asks, span });
        }
        for (id, boxed) in self.boxes.enumerated() {
            if let (Form::Boundary { .. }, Some(_), Some(node)) =
                (&boxed.form, boxed.direction, boxed.shows.first())
            {
                self.hints
                    .push(ViewHint { asks: Asks::Direction(id), span: self.topology.nodes[*node].span });
            }
        }
    }
}

/// Puts guards on what they guard.
pub(super) fn guards(
    topology: &Topology,
    lang: Lang,
    shown: &IdVec<NodeId, Shown>,
    box_of: &BTreeMap<Stand, BoxId>,
    boxes: &mut IdVec<BoxId, ViewBox>,
) {
    for (id, node) in topology.nodes.enumerated() {
        if shown[id] != Shown::Guard {
            continue;
        }
        let name = caption::name(topology, id, lang);
        let kind = node.kind.short.get(lang);
        for target in &node.protects {
            let Some(at) = box_of.get(&Stand::Node(*target)) else { continue };
            if let Form::Node(form) = &mut boxes[*at].form {
                form.guards.push(Guard {
                    id: Some(node.id.clone()),
                    kind: node.kind.id,
                    category: node.kind.category,
                    name: if node.label.is_some() { name.clone() } else { kind.to_owned() },
                    tooltip: if name == kind { name.clone() } else { format!("{name}, {kind}") },
                    href: node.href.clone(),
                    named: true,
                });
            }
        }
    }
    for (stand, at) in box_of {
        let Stand::Node(id) = stand else { continue };
        let names = caption::own_guards(&topology.nodes[*id], lang);
        if let (Form::Node(form), false) = (&mut boxes[*at].form, names.is_empty()) {
            let text = names.join(if lang == Lang::Ja { "、" } else { ", " });
            form.guards.insert(
                0,
                Guard {
                    id: None,
                    kind: "",
                    category: Category::Security,
                    name: text.clone(),
                    tooltip: text,
                    href: None,
                    named: false,
                },
            );
        }
    }
}
