//! Hops that are told in one row: what the author wrote in one line and what is the same in every respect.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::link_words;
use super::tree::Words;
use crate::base::ids::{LinkId, NodeId};
use crate::model::link::Class;
use crate::words::sentence::Said;

/// Hops of one row: from each source to each destination.
#[derive(Debug)]
pub struct Group {
    /// In order; at least one.
    pub links: Vec<LinkId>,
    pub from: Vec<NodeId>,
    pub to: Vec<NodeId>,
}

/// What hops of one row have in common: line of the file, class, labels of the ends, everything said of them.
type Likeness = ((u32, u32, u32), Option<Class>, Vec<String>);

/// All hops, each in one group, in the order of their first links.
#[must_use]
pub fn groups(ctx: &Context) -> Vec<Group> {
    let mut alike: BTreeMap<Likeness, Vec<LinkId>> = BTreeMap::new();
    for id in ctx.topology.links.ids() {
        alike.entry(likeness(ctx, id)).or_default().push(id);
    }
    let mut groups: Vec<Group> = alike.into_values().flat_map(|links| products(ctx, links)).collect();
    groups.sort_by_key(|group| group.links.first().copied());
    groups
}

impl Group {
    /// A sentence about the first hop, said of all: its ends are named with all that stand for them.
    #[must_use]
    pub fn say(&self, ctx: &Context, said: &Said) -> Words {
        let first = self.links.first().map(|link| &ctx.topology.links[*link]);
        ctx.say_as(said, &|node| match first {
            Some(link) if link.from == node => Some(ctx.join_names(&self.from)),
            Some(link) if link.to == node => Some(ctx.join_names(&self.to)),
            _ => None,
        })
    }
}

fn likeness(ctx: &Context, id: LinkId) -> Likeness {
    let link = &ctx.topology.links[id];
    // Sentences speak of one resource: only those of one name can stand for it.
    let label = |node: NodeId| ctx.names.label(node).to_owned();
    let mut said = vec![label(link.from), label(link.to), link_words::over(ctx, id, true)];
    // Placeholders that no name can be, so that sentences are compared without their ends.
    let ends = |node: NodeId| match node {
        node if node == link.from => Some("\u{1}".to_owned()),
        node if node == link.to => Some("\u{2}".to_owned()),
        _ => None,
    };
    let hop = ctx.hop(id);
    if let Some(hop) = hop {
        let sentences = hop.because.iter().map(|evidence| &evidence.said).chain(&hop.remedy);
        said.extend(
            sentences.map(|one| one.render(ctx.lang, &|node| ends(node).unwrap_or_else(|| ctx.name(node)))),
        );
    }
    ((link.span.source.0, link.span.start, link.span.end), hop.map(|hop| hop.class), said)
}

/// The fewest groups of which each is a full product of sources and destinations: all in one, or else one for each
/// source or one for each destination.
fn products(ctx: &Context, links: Vec<LinkId>) -> Vec<Group> {
    let whole = group(ctx, links);
    if whole.links.len() == whole.from.len().saturating_mul(whole.to.len()) {
        return vec![whole];
    }
    let by_source = whole.from.len() <= whole.to.len();
    let mut split: BTreeMap<NodeId, Vec<LinkId>> = BTreeMap::new();
    for id in whole.links {
        let link = &ctx.topology.links[id];
        split.entry(if by_source { link.from } else { link.to }).or_default().push(id);
    }
    split.into_values().flat_map(|links| one_each(ctx, links)).collect()
}

/// Hops that share an end: one group, unless two of them join the same ends.
fn one_each(ctx: &Context, links: Vec<LinkId>) -> Vec<Group> {
    let whole = group(ctx, links);
    if whole.links.len() == whole.from.len().saturating_mul(whole.to.len()) {
        return vec![whole];
    }
    whole.links.iter().map(|link| group(ctx, vec![*link])).collect()
}

fn group(ctx: &Context, links: Vec<LinkId>) -> Group {
    let (mut from, mut to) = (BTreeSet::new(), BTreeSet::new());
    for link in links.iter().map(|id| &ctx.topology.links[*id]) {
        from.insert(link.from);
        to.insert(link.to);
    }
    Group { links, from: from.into_iter().collect(), to: to.into_iter().collect() }
}
