//! Where the search for ways around guards ended before its end. It is always told, never silent.

use crate::base::ids::NodeId;
use crate::words::bypass as words;
use crate::words::sentence::{Hole, Said};

/// How many pairs of a guard and a resource are told at most. More are the work of a machine, not of a reader.
pub(super) const MOST_WAYS: usize = 4_096;
/// How many hops behind a resource are told at most.
pub(super) const MOST_STRETCHES: usize = 32;
/// How many hops of one guard are followed at most.
pub(super) const MOST_HOPS: usize = 16_384;
/// How many members of a boundary at the end of a link are looked at.
pub(super) const MOST_MEMBERS: usize = 64;
/// How many links of a way are kept.
pub(super) const LONGEST: usize = 512;
/// How many attachments may hang one on another: a web ACL on a stage of an API.
pub(super) const MOST_ATTACHMENTS: usize = 4;
/// How many balancers that see no requests may stand one behind another.
pub(super) const MOST_BLIND: usize = 4;

/// A limit that cut something.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Limit {
    /// Guards from this one on were not looked at to their end.
    Ways { guard: NodeId },
    /// Not everything behind the guard was followed.
    Hops { guard: NodeId },
    /// Not everything in a boundary behind the guard was looked at.
    Members { guard: NodeId, place: NodeId },
    /// The way to the target is longer than what is kept of it.
    Length { guard: NodeId, target: NodeId },
    /// What lies behind the target is told in part.
    Stretches { guard: NodeId, target: NodeId },
    /// What is attached to the resource is attached one to another, deeper than was looked.
    Attachments { node: NodeId },
    /// Behind the balancer stand balancers, deeper than was looked; it counts as one that looks at nothing.
    Blind { node: NodeId },
}

impl Limit {
    /// Where it is told.
    #[must_use]
    pub const fn node(&self) -> NodeId {
        match self {
            Self::Ways { guard }
            | Self::Hops { guard }
            | Self::Members { guard, .. }
            | Self::Length { guard, .. }
            | Self::Stretches { guard, .. } => *guard,
            Self::Attachments { node } | Self::Blind { node } => *node,
        }
    }

    /// In words.
    #[must_use]
    pub fn said(&self) -> Said {
        let (sentence, most, nodes) = match *self {
            Self::Ways { guard } => (&words::limits::LIMIT_WAYS, MOST_WAYS, vec![("guard", guard)]),
            Self::Hops { guard } => (&words::limits::LIMIT_HOPS, MOST_HOPS, vec![("guard", guard)]),
            Self::Members { guard, place } => {
                (&words::limits::LIMIT_MEMBERS, MOST_MEMBERS, vec![("guard", guard), ("place", place)])
            }
            Self::Length { guard, target } => {
                (&words::limits::LIMIT_LENGTH, LONGEST, vec![("guard", guard), ("target", target)])
            }
            Self::Stretches { guard, target } => {
                (&words::limits::LIMIT_STRETCHES, MOST_STRETCHES, vec![("guard", guard), ("target", target)])
            }
            Self::Attachments { node } => {
                (&words::limits::LIMIT_ATTACHMENTS, MOST_ATTACHMENTS, vec![("node", node)])
            }
            Self::Blind { node } => (&words::limits::LIMIT_BLIND, MOST_BLIND, vec![("node", node)]),
        };
        let nodes = nodes.into_iter().map(|(name, node)| (name, Hole::Node(node)));
        sentence.with(nodes.chain([("most", Hole::Word(most.to_string()))]).collect())
    }
}
