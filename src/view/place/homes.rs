//! The boundary in which each resource is drawn, and those in which it is drawn again.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::ids::{IdVec, NodeId};
use crate::model::topology::Topology;
use crate::view::shown::Shown;
use crate::view::sort;

pub(super) struct Homes<'model> {
    topology: &'model Topology,
    shown: &'model IdVec<NodeId, Shown>,
    /// The boundary in which each shown resource is drawn; `None`: on the canvas.
    pub parent: BTreeMap<NodeId, Option<NodeId>>,
    /// The boundaries in which it is drawn again.
    pub spans: BTreeMap<NodeId, Vec<NodeId>>,
    /// What stands on the border of its boundary.
    pub doors: BTreeSet<NodeId>,
    /// Networks in which a boundary stands between the zones of its members.
    grouping: BTreeSet<NodeId>,
}

impl<'model> Homes<'model> {
    /// Finds the homes of all shown resources.
    pub fn find(topology: &'model Topology, shown: &'model IdVec<NodeId, Shown>) -> Self {
        let mut homes = Self {
            topology,
            shown,
            parent: BTreeMap::new(),
            spans: BTreeMap::new(),
            doors: BTreeSet::new(),
            grouping: BTreeSet::new(),
        };
        let all = || topology.nodes.ids().filter(|id| shown[*id] == Shown::Itself);
        homes.grouping = all().filter_map(|id| homes.grouped_in(id)).collect();
        for id in all() {
            homes.settle(id);
        }
        homes
    }

    /// Finds the boundary in which a resource is drawn: where its interfaces are, or else where it was written.
    fn settle(&mut self, id: NodeId) {
        let node = &self.topology.nodes[id];
        // A size that the author asked for leaves no room on a border, nor in a column.
        let sized = node.width.is_some() || node.height.is_some();
        let door = sort::is_door(node) && !sized;
        let mut home = self.shown_above(id);
        let in_subnet = home.is_some_and(|home| {
            std::iter::once(home)
                .chain(self.topology.ancestors(home))
                .any(|at| sort::subnet(&self.topology.nodes[at]).is_some())
        });
        let subnets = self.subnets(id);
        if !node.is_boundary && !subnets.is_empty() && !in_subnet {
            let common = self.common(subnets);
            let grouped = self.grouped_in(id).is_some();
            let inside = match (home, common) {
                (None, Some(_)) => true,
                (Some(home), Some(common)) => grouped || self.topology.within(common, home),
                _ => false,
            };
            let in_network = home.is_some_and(|home| {
                std::iter::once(home)
                    .chain(self.topology.ancestors(home))
                    .any(|at| sort::is_vpc(&self.topology.nodes[at]))
            });
            let one = subnets.len() == 1;
            if inside && (in_network || sort::lives_in_subnets(node)) {
                let drawn: Vec<NodeId> =
                    subnets.iter().copied().filter(|place| self.shown[*place] == Shown::Itself).collect();
                if one && !drawn.is_empty() {
                    home = Some(subnets[0]);
                } else if !in_network {
                    home = common.filter(|common| self.shown[*common] == Shown::Itself).or(home);
                }
                if !one && !door {
                    let mut spans: Vec<NodeId> = Vec::new();
                    for place in drawn {
                        if !spans.contains(&place) && home.is_none_or(|home| place != home) {
                            spans.push(place);
                        }
                    }
                    // Between two, and in the middle one of more, as architects draw it; beside a cluster between
                    // them, in one row with it.
                    let beside = common.is_some_and(|common| self.grouping.contains(&common));
                    if spans.len() > 2 && !sized && !beside {
                        home = Some(spans.remove((spans.len() - 1) / 2));
                    }
                    self.spans.insert(id, spans);
                }
            }
        }
        if !node.is_boundary && door && home.is_some_and(|home| sort::is_vpc(&self.topology.nodes[home])) {
            self.doors.insert(id);
        }
        self.parent.insert(id, home);
    }

    /// The network of several subnets in which a resource has interfaces, if a boundary that groups such resources
    /// (a cluster, an Auto Scaling group) stands around it there.
    fn grouped_in(&self, id: NodeId) -> Option<NodeId> {
        let subnets = self.subnets(id);
        if self.topology.nodes[id].is_boundary || subnets.len() < 2 {
            return None;
        }
        let (home, common) = (self.shown_above(id)?, self.common(subnets)?);
        (home != common && self.topology.within(home, common)).then_some(common)
    }

    /// Where the interfaces of a resource are: what it says itself, or else the boundary around it that is one of
    /// many machines.
    fn subnets(&self, id: NodeId) -> &[NodeId] {
        let around =
            self.topology.ancestors(id).take_while(|above| !sort::is_vpc(&self.topology.nodes[*above]));
        std::iter::once(id)
            .chain(around)
            .map(|at| self.topology.nodes[at].subnets.as_slice())
            .find(|subnets| !subnets.is_empty())
            .unwrap_or_default()
    }

    /// The nearest boundary around a resource that is drawn.
    fn shown_above(&self, id: NodeId) -> Option<NodeId> {
        self.topology.ancestors(id).find(|above| self.shown[*above] == Shown::Itself)
    }

    /// The nearest boundary that is or holds all of `places`.
    fn common(&self, places: &[NodeId]) -> Option<NodeId> {
        let (first, rest) = places.split_first()?;
        std::iter::once(*first)
            .chain(self.topology.ancestors(*first))
            .filter(|at| !rest.is_empty() || at == first)
            .find(|at| rest.iter().all(|place| self.topology.within(*place, *at)))
    }
}
