//! What the rules about ways around front doors share: one doubt a resource, with all guards that are passed by.

use std::collections::BTreeMap;

use super::Context;
use crate::analysis::bypass::{Bypass, Verdict};
use crate::base::diagnostic::Severity;
use crate::base::ids::NodeId;
use crate::base::lang::{Lang, Text};
use crate::catalog::traits::Trait;
use crate::words::bypass as words;
use crate::words::sentence::{Hole, Said, Sentence};

/// All ways of one verdict around the guards of one resource.
pub(super) struct Around<'a> {
    pub(super) target: NodeId,
    pub(super) ways: Vec<&'a Bypass>,
}

/// The ways of a verdict that weigh something, by resource.
pub(super) fn all<'a>(ctx: &Context<'a>, verdict: Verdict) -> Vec<Around<'a>> {
    let mut by_target: BTreeMap<NodeId, Vec<&'a Bypass>> = BTreeMap::new();
    for way in ctx.bypasses.iter().filter(|way| way.verdict == verdict && way.severity.is_some()) {
        by_target.entry(way.target).or_default().push(way);
    }
    let around = by_target.into_iter().map(|(target, mut ways)| {
        // Who hands requests on to the resource says more than who stands far before.
        if ways.iter().any(|way| !way.relayed) {
            ways.retain(|way| !way.relayed);
        }
        Around { target, ways }
    });
    around.collect()
}

/// Whether a way around a guard is told at a resource.
pub(super) fn is_told(ctx: &Context<'_>, target: NodeId) -> bool {
    let told = |way: &&Bypass| way.target == target && way.verdict >= Verdict::Weak;
    ctx.bypasses.iter().filter(told).any(|way| way.severity >= Some(Severity::Warning))
}

impl<'a> Around<'a> {
    pub(super) fn severity(&self) -> Severity {
        self.ways.iter().filter_map(|way| way.severity).max().unwrap_or(Severity::Note)
    }

    pub(super) fn guards(&self) -> Vec<NodeId> {
        self.ways.iter().map(|way| way.guard).collect()
    }

    /// The way that weighs most; of several the last, which stands next to the resource.
    pub(super) fn worst(&self) -> Option<&'a Bypass> {
        self.ways.iter().copied().max_by_key(|way| way.severity)
    }

    /// The nearest guard of a kind.
    pub(super) fn guard(&self, ctx: &Context<'_>, asked: Trait) -> Option<NodeId> {
        self.guards().into_iter().rev().find(|guard| ctx.graph.has(*guard, asked))
    }

    /// What the resource hands requests on to: the ends of the way around.
    fn behind(&self, ctx: &Context<'_>) -> Hole {
        let mut nodes: Vec<NodeId> = Vec::new();
        for stretch in self.ways.iter().flat_map(|way| &way.around) {
            let is_end = stretch.from.is_some()
                && !ctx.graph.has(stretch.to, Trait::Transparent)
                && stretch.to != self.target;
            if is_end && !nodes.contains(&stretch.to) {
                nodes.push(stretch.to);
            }
        }
        if nodes.is_empty() { Hole::Text(words::controls::INSIDE) } else { Hole::Nodes(nodes) }
    }

    fn skipped(&self) -> Hole {
        let mut texts: Vec<Text> = Vec::new();
        for control in self.ways.iter().flat_map(|way| &way.skipped) {
            let text = control.name();
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        if texts.is_empty() { Hole::Text(words::controls::UNSTATED) } else { Hole::Texts(texts) }
    }

    /// A sentence about this resource; `more` fills what it has beside the resource, its guards, what stands behind and what is skipped.
    pub(super) fn say(
        &self,
        ctx: &Context<'_>,
        sentence: &'static Sentence,
        more: Vec<(&'static str, Hole)>,
    ) -> Said {
        let mut holes = more;
        let common = [
            ("target", Hole::Node(self.target)),
            ("guards", Hole::Nodes(self.guards())),
            ("behind", self.behind(ctx)),
            ("controls", self.skipped()),
        ];
        for hole in common {
            if holes.iter().all(|(name, _)| *name != hole.0) {
                holes.push(hole);
            }
        }
        let wanted = sentence.holes(Lang::En);
        holes.retain(|(name, _)| wanted.contains(name));
        sentence.with(holes)
    }
}
